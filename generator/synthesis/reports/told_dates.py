"""The dates of what a sentence tells, without those that it only compares with or counts from."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from generator.analysis.words.comparing import (
    AGAINST,
    AGAINST_BEHIND_CHINESE,
    AGAINST_CHINESE,
    THAN,
    THAN_CHINESE,
)
from generator.analysis.words.landmarks import MONTHS, WEEKDAYS
from generator.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model import Statement

_COMPARED = re.compile(
    rf"\b(?:{THAN}|{AGAINST}|since|as (?:of|at))(?![a-z])[^,.;:]{{0,20}}$"
    rf"|(?:{AGAINST_CHINESE}|{THAN_CHINESE})[^，。；]{{0,2}}$|截[至止]到?$",
    re.IGNORECASE,
)
"""What stands before a date that another is compared with, or up to which something is counted."""
_COMPARED_BEHIND = re.compile(f"以[来來]|之前|前|{AGAINST_BEHIND_CHINESE}")
"""What stands behind such a date."""
_RECORD_SINCE = re.compile(
    r"\b(?:[a-z]{3,12}(?:est|th)|first|second|third|most|best|worst|record)\b[^,.;:]{0,40}\bsince $|自$"
)
_RECORD_WITHIN = 70
"""Characters before a date in which stands what makes it the beginning of a record."""
_COMPARED_WITHIN = 30
"""Characters before a date in which that stands."""
_DAY_OF_A_YEAR = re.compile(
    rf"(?:{'|'.join(sorted(MONTHS))})\.? [0-9]{{1,2}}|[0-9]{{1,2}} (?:{'|'.join(sorted(MONTHS))})"
    r"|[0-9]{1,2}月(?:份|[0-9]{1,2}[日号])"
)
"""A month, or a day of one, without a year."""
_WEEKDAYS = frozenset(WEEKDAYS)
_MONTHS = frozenset(MONTHS) - {"may"}


def find_told_dates(statement: Statement) -> frozenset[str]:
    """The dates of what is told; that which it is compared with is left out, as is a year that nobody wrote.

    "On Friday" is the last for one writer and the next for another, "in September" and "on 1 September" as
    well.
    """
    found = set()
    for date in statement.dates:
        start, end = date.span.start - statement.span.start, date.span.end - statement.span.start
        if _is_told(statement.text, start, end):
            word = fold(statement.text[max(0, start) : end])
            if word in _MONTHS or _DAY_OF_A_YEAR.fullmatch(word):
                found.add(f"XXXX{date.value[4:]}")
            else:
                found.add(date.value)
            if word in _WEEKDAYS and len(date.value) == len("2000-01-01"):
                found.update(_shift_week(date.value))
    return frozenset(found)


def _is_told(text: str, start: int, end: int) -> bool:
    """Whether a date is one of what is told, and not what that is compared with or counted from."""
    return not (
        _COMPARED.search(text, max(0, start - _COMPARED_WITHIN), start) or _COMPARED_BEHIND.match(text, end)
    )


def is_record_since(text: str, start: int) -> bool:
    """Whether a date only says since when something is a record or has been counted: "highest since 1987".

    Args:
        text: a sentence.
        start: where the date begins in it.
    """
    return _RECORD_SINCE.search(text, max(0, start - _RECORD_WITHIN), start) is not None


def _shift_week(day: str) -> Iterator[str]:
    """The same weekday of the week before and of the week after."""
    try:
        start = dt.date.fromisoformat(day)
        yield from ((start + dt.timedelta(days=days)).isoformat() for days in (-7, 7))
    except (ValueError, OverflowError):
        return
