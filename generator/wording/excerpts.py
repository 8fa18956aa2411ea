"""Where a statement may be cut, so that what is shown of it keeps its sense: one rule for pages and paper."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.model import Span
from generator.synthesis.words.cutting import is_wide, shown_length

if TYPE_CHECKING:
    from generator.model import Statement

_SHORT = 320
"""Code points. A statement that is no longer than this is shown whole: an ellipsis would save nothing."""
_CLAUSE_END = re.compile(r"[,;:](?=\s)|[，；：。]|\s[–—]")

_SHORTEST = 44
"""A stretch of clauses shorter than this says too little. A wide character counts two."""
_LONGEST, _BEFORE = 150, 60
"""Of a stretch that is longer, this much is shown, and of what stands before its point at most that much."""
_WHOLE = 110
"""A statement that is no longer than this is shown whole: its end may turn its sense, and it is soon read."""
_SPARED = 12
"""An ellipsis in place of less than this saves nothing."""
_ENDS = frozenset(",;:.!?()，；：。！？（）、")


def telling_span(statement: Statement, span: Span) -> Span:
    """The words of a statement that tell what a point in it is about, where all of it stands elsewhere.

    Args:
        statement: the statement.
        span: the point: a date, or the name of a topic; offsets into the document.

    Returns:
        The shortest stretch of clauses around it that is no fragment, or the words around it where that is
        long; all of a statement that is hardly longer.
    """
    text, offset = statement.text, statement.span.start
    if shown_length(text) <= _WHOLE:
        return statement.span
    first = min(max(span.start - offset, 0), len(text))
    last = min(max(span.end - offset, first), len(text))
    start, end = clauses_around(text, first, last)
    start, end = _whole_quotations(text, start, end)
    while start < first and (text[start].isspace() or _closes_behind(text, start)):
        start += 1
    if shown_length(text[start:end]) > _LONGEST:
        room = 2 if is_wide(text[first:last]) else 1
        start = _word_start(text, max(start, first - _BEFORE // room), first)
        end = _word_end(text, min(end, max(last, start + _LONGEST // room)), last)
    start = start if shown_length(text[:start]) >= _SPARED else 0
    end = len(text[:end].rstrip()) if shown_length(text[end:]) >= _SPARED else len(text)
    return Span(offset + start, offset + end)


_CLOSING = {"”": "“", "」": "「", "』": "『", "》": "《", '"': '"'}


def _whole_quotations(text: str, start: int, end: int) -> tuple[int, int]:
    """A stretch that opens and closes its quotations, as far as that makes it no longer than is shown."""
    for closing, opening in _CLOSING.items():
        if text.count(closing) != text.count(opening):
            continue
        straight = closing == opening
        inside = text.count(opening, 0, start) % 2 if straight else _open(text[:start], opening, closing)
        if inside and closing in text[start:end]:
            before = text.rfind(opening, 0, start)
            start = before if end - before <= _LONGEST else start
        inside = text.count(opening, 0, end) % 2 if straight else _open(text[:end], opening, closing)
        if inside and opening in text[start:end]:
            behind = text.find(closing, end) + 1
            end = behind if behind - start <= _LONGEST else end
    return start, end


def _open(text: str, opening: str, closing: str) -> int:
    return text.count(opening) > text.count(closing)


def _closes_behind(text: str, at: int) -> bool:
    """Whether a mark there closes a quotation that is not shown."""
    return text[at] in _CLOSING and text[at + 1 : at + 2].isspace()


def clauses_around(text: str, first: int, last: int) -> tuple[int, int]:
    """Where the shortest stretch of clauses around a place begins and ends that is no fragment."""
    start, end = _clause_start(text, first), _clause_end(text, last)
    while shown_length(text[start:end]) < _SHORTEST and (start > 0 or end < len(text)):
        # What comes before tells what a date is of more often than what follows.
        if start > 0:
            start = _clause_start(text, start - 1)
        else:
            end = _clause_end(text, end + 1)
    return start, end


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
    return not inside or is_wide(text[at])


def _word_start(text: str, place: int, latest: int) -> int:
    """The beginning of the first whole word from a place on; the place itself where no space is near."""
    if place == 0 or text[place - 1].isspace():
        return place
    space = text.find(" ", place, latest)
    return place if space < 0 else space + 1


def _word_end(text: str, place: int, earliest: int) -> int:
    """The end of the last whole word before a place; the place itself where no space is near."""
    space = text.rfind(" ", earliest, place + 1)
    return place if place >= len(text) or space < 0 else space


def excerpt_end(statement: Statement, span: Span) -> int:
    """Where an excerpt ends: behind the clause that holds a span, or behind the next where that is short.

    The beginning is never cut: what stands there may turn the sense of the rest ("depends on whether ...").

    Args:
        statement: the statement.
        span: what must be seen: offsets into the document.

    Returns:
        An offset into the document; the statement's own end where it is shown whole.
    """
    text, offset = statement.text, statement.span.start
    ends = (match.start() for match in _CLAUSE_END.finditer(text, span.end - offset))
    end = next((place for place in ends if shown_length(text[:place]) >= _SHORTEST), len(text))
    if len(text) <= _SHORT or end * 3 > len(text) * 2 or _opens_quotation(text[:end]):
        return statement.span.end
    return offset + end


def last_clause_end(statement: Statement, most: int) -> int:
    """Where the last clause ends that stands whole in the first so many code points of a statement.

    Returns:
        An offset into the document; that of the limit itself where no clause ends before it.
    """
    text, offset = statement.text, statement.span.start
    ends = [
        match.start()
        for match in _CLAUSE_END.finditer(text[:most])
        if not _opens_quotation(text[: match.start()])
    ]
    return offset + max(ends, default=min(most, len(text)))


def _opens_quotation(text: str) -> bool:
    """Whether a cut here would leave a quotation open."""
    return (
        text.count('"') % 2 == 1 or text.count("“") > text.count("”") or text.count("「") > text.count("」")
    )
