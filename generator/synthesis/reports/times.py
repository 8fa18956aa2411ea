"""How far apart reports are in time, and whether what they tell is of their own time."""

from __future__ import annotations

from datetime import date

_YEAR = 365
"""Days between documents of which no more is known than that they are of different years."""
_MONTHS, _LAST_MONTHS = 12, 4
"""Months of a year, and those before a report of which it tells as of its own time."""


def is_bygone(day: str, published: str) -> bool:
    """Whether a date lies in a year before another; in January, December is no time past.

    Args:
        day: EDTF, of what is told.
        published: EDTF, when it was told.
    """
    day = day.rpartition("/")[2]
    year, month = day[:4], day[5:7]
    if not year.isdigit() or not year < published[:4]:
        return False
    if not (month.isdigit() and published[5:7].isdigit()) or int(month) > _MONTHS:
        return True
    return _MONTHS * (int(published[:4]) - int(year)) + int(published[5:7]) - int(month) > _LAST_MONTHS


def days_between(first: str | None, second: str | None) -> int | None:
    """Days between two dates, EDTF; None where one is not known to the day, unless their years differ."""
    if first and second and min(len(first), len(second)) == len("2000") and first[:4] != second[:4]:
        return _YEAR
    if first is None or second is None or len(first) != len("2000-01-01") or len(second) != len("2000-01-01"):
        return None
    try:
        return abs((date.fromisoformat(first) - date.fromisoformat(second)).days)
    except ValueError:
        return None
