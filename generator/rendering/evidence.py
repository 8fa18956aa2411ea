"""Writes verbatim text so that a verifier can prove it: each run knows its statement and its offsets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup

from generator.rendering.escaping import escape

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
    language = Markup(' lang="{}"').format(statement.language) if statement.language else Markup("")
    whole = Markup('<{0} class="ev"{1}>{2}</{0}>')
    return whole.format(
        Markup(tag), language, run(statement, statement.span.start, statement.span.end, topic)
    )


def run(statement: Statement, start: int, end: int, topic: str | None = None) -> Markup:
    """Writes one run of a statement's text, the topic's terms washed.

    Args:
        statement: the statement.
        start: offset of the run's first code point in the document.
        end: offset after its last.
        topic: whose terms are washed.
    """
    pieces = [
        Markup('<span data-statement="{}" data-start="{}" data-end="{}">').format(statement.id, start, end)
    ]
    place = start
    for term in statement.terms:
        if term.topic != topic or term.span.start < place or term.span.end > end:
            continue
        pieces += [_text(statement, place, term.span.start), Markup("<mark>")]
        pieces += [_text(statement, term.span.start, term.span.end), Markup("</mark>")]
        place = term.span.end
    pieces += [_text(statement, place, end), Markup("</span>")]
    return Markup("").join(pieces)


def _text(statement: Statement, start: int, end: int) -> Markup:
    return escape(statement.text[start - statement.span.start : end - statement.span.start])
