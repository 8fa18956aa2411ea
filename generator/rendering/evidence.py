"""Writes verbatim text so that a verifier can prove it: each run knows its statement and its offsets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup

from generator.model import Span
from generator.rendering.escaping import escape
from generator.wording.excerpts import excerpt_end, telling_span

if TYPE_CHECKING:
    from generator.model import Statement


def quote(statement: Statement, topic: str | None = None, tag: str = "blockquote") -> Markup:
    """Writes a whole statement.

    Args:
        statement: the statement.
        topic: whose terms are washed; None washes none.
        tag: the element around it: `blockquote`, or `q` inside a line.

    Returns:
        HTML on one line, with the language marked.
    """
    body = run(statement, statement.span.start, statement.span.end, topic)
    return Markup('<{0} class="ev"{1}>{2}</{0}>').format(tag, _language(statement), body)


def run(statement: Statement, start: int, end: int, topic: str | None = None) -> Markup:
    """Writes one run of a statement's text, the topic's terms washed.

    Args:
        statement: the statement.
        start: offset of the run's first code point in the document.
        end: offset after its last.
        topic: whose terms are washed.
    """
    place = start
    pieces: list[str] = []
    for term in statement.terms:
        if term.topic == topic and term.span.start >= place and term.span.end <= end:
            pieces += [
                _text(statement, place, term.span.start),
                f"<mark>{_text(statement, term.span.start, term.span.end)}</mark>",
            ]
            place = term.span.end
    pieces.append(_text(statement, place, end))
    # An id is hex digits and the offsets are numbers: all that is text was escaped above.
    opening = f'<span data-statement="{statement.id}" data-start="{start}" data-end="{end}">'
    return Markup(f"{opening}{''.join(pieces)}</span>")  # noqa: S704 - see above


def excerpt(statement: Statement, span: Span, topic: str | None = None) -> Markup:
    """Writes a statement up to the end of the clause that holds a span, with an ellipsis where it goes on.

    Its beginning is never cut: what stands there may turn the sense of the rest ("depends on whether ...").

    Args:
        statement: the statement.
        span: what must be seen: offsets into the document.
        topic: whose terms are washed.
    """
    end = excerpt_end(statement, span)
    if end == statement.span.end:
        return quote(statement, topic, "div")
    body = run(statement, statement.span.start, end, topic)
    return Markup('<div class="ev"{}>{}\u00a0…</div>').format(_language(statement), body)


def telling(statement: Statement, span: Span, topic: str | None = None) -> Markup:
    """Writes the words of a statement around a span, where the whole of it stands elsewhere on the page.

    Args:
        statement: the statement.
        span: what must be seen: offsets into the document.
        topic: whose terms are washed.
    """
    shown = telling_span(statement, span)
    lead = "…\u00a0" if shown.start > statement.span.start else ""
    tail = "\u00a0…" if shown.end < statement.span.end else ""
    body = run(statement, shown.start, shown.end, topic)
    return Markup('<div class="ev"{}>{}{}{}</div>').format(_language(statement), lead, body, tail)


def first_term(statement: Statement, topic: str) -> Span:
    """Where a statement first names a topic that it is evidence of."""
    return next(term.span for term in statement.terms if term.topic == topic)


def deciding_words(statement: Statement, topic: str) -> Span:
    """Where a statement names a topic and where the words stand that decided its label, and all between.

    What is directed about a topic is told by both: its name alone would leave out who "emphasised the need".
    """
    term, decided = first_term(statement, topic), statement.classification.cue
    if decided is None or not statement.span.contains(decided):
        return term
    return Span(min(term.start, decided.start), max(term.end, decided.end))


def cue(statement: Statement, span: Span | None) -> Markup:
    """Writes the words of a statement that decided something about it.

    Args:
        statement: the statement.
        span: the words, or None.

    Returns:
        A short quotation; nothing where the words stand in another statement, or there are none.
    """
    if span is None or not statement.span.contains(span):
        return Markup("")
    return Markup('<q class="ev"{}>{}</q>').format(_language(statement), run(statement, span.start, span.end))


def _language(statement: Statement) -> Markup:
    return Markup(' lang="{}"').format(statement.language) if statement.language else Markup("")


def _text(statement: Statement, start: int, end: int) -> Markup:
    return escape(statement.text[start - statement.span.start : end - statement.span.start])
