"""Writes verbatim text so that a verifier can prove it: each run knows its statement and its offsets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup

from generator.rendering.escaping import escape

if TYPE_CHECKING:
    from generator.model import Span, Statement


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


_EXCERPT = 130
"""Code points of an excerpt: two lines in a table's cell."""


def excerpt(statement: Statement, span: Span, topic: str | None = None) -> Markup:
    """Writes the words of a statement around a span, with an ellipsis where words are left out.

    Args:
        statement: the statement.
        span: what must be seen: offsets into the document.
        topic: whose terms are washed.
    """
    text, offset = statement.text, statement.span.start
    if len(text) <= _EXCERPT:
        return quote(statement, topic, "div")
    room = max(0, _EXCERPT - (span.end - span.start))
    start = max(0, min(span.start - offset - room // 2, len(text) - _EXCERPT))
    end = min(len(text), max(start + _EXCERPT, span.end - offset))
    if start:
        # Cut between words; Chinese has no spaces, and is cut where it stands.
        space = text.find(" ", start, span.start - offset)
        start = space + 1 if space >= 0 else start
    if end < len(text):
        space = text.rfind(" ", span.end - offset, end)
        end = space if space >= 0 else end
    while not text[end - 1].isalnum() and end > span.end - offset and end < len(text):
        end -= 1
    body = run(statement, offset + start, offset + end, topic)
    before, after = "… " if start else "", " …" if end < len(text) else ""
    return Markup('<div class="ev"{}>{}{}{}</div>').format(_language(statement), before, body, after)


def _language(statement: Statement) -> Markup:
    return Markup(' lang="{}"').format(statement.language) if statement.language else Markup("")


def _text(statement: Statement, start: int, end: int) -> Markup:
    return escape(statement.text[start - statement.span.start : end - statement.span.start])
