"""The words of a statement around a date: a clause of it, verbatim."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.model import DateMention, Statement

_ELLIPSIS = "…"
# A clause shorter than this says too little; a wide character counts two.
_SHORTEST = 44
_ENDS = frozenset(",;:.!?()，。；：！？（）、")
_WIDE_FROM = "\u2e80"


def words_at(statement: Statement, mention: DateMention) -> str:
    """The shortest stretch of clauses around a date that is no fragment; an ellipsis where more stood."""
    text = statement.text
    first = min(max(mention.span.start - statement.span.start, 0), len(text))
    last = min(max(mention.span.end - statement.span.start, first), len(text))
    start, end = _clause_start(text, first), _clause_end(text, last)
    while shown_length(text[start:end]) < _SHORTEST and (start > 0 or end < len(text)):
        # What comes before tells what a date is of more often than what follows.
        if start > 0:
            start = _clause_start(text, start - 1)
        else:
            end = _clause_end(text, end + 1)
    kept = text[start:end].strip()
    if end == len(text):
        kept = kept.rstrip(".。")
    lead = _ELLIPSIS if text[:start].strip() else ""
    tail = _ELLIPSIS if text[end:].strip(" .。!！?？\"”’'") else ""
    return f"{lead}{kept}{tail}"


def _clause_start(text: str, before: int) -> int:
    for at in range(before - 1, -1, -1):
        if _ends_clause(text, at):
            return at + 1
    return 0


def _clause_end(text: str, after: int) -> int:
    for at in range(after, len(text)):
        if _ends_clause(text, at):
            return at
    return len(text)


def _ends_clause(text: str, at: int) -> bool:
    """Whether a sign ends a clause there: a comma in 6,000 and a stop in 1.5 do not."""
    if text[at] not in _ENDS:
        return False
    inside = 0 < at < len(text) - 1 and text[at - 1].isalnum() and text[at + 1].isalnum()
    return not inside or text[at] >= _WIDE_FROM


def shown_length(text: str) -> int:
    """How long a text is to the eye: a wide character counts two."""
    return sum(2 if character >= _WIDE_FROM else 1 for character in text.strip())
