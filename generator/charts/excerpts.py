"""The words of a statement around a date: a clause of it, verbatim."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.wording.excerpts import clauses_around

if TYPE_CHECKING:
    from generator.model import DateMention, Statement

_ELLIPSIS = "…"


def words_at(statement: Statement, mention: DateMention) -> str:
    """The shortest stretch of clauses around a date that is no fragment; an ellipsis where more stood."""
    text = statement.text
    first = min(max(mention.span.start - statement.span.start, 0), len(text))
    last = min(max(mention.span.end - statement.span.start, first), len(text))
    start, end = clauses_around(text, first, last)
    kept = text[start:end].strip()
    if end == len(text):
        kept = kept.rstrip(".。")
    lead = _ELLIPSIS if text[:start].strip() else ""
    tail = _ELLIPSIS if text[end:].strip(" .。!！?？\"”’'") else ""
    return f"{lead}{kept}{tail}"
