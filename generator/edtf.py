"""Reads dates in EDTF (ISO 8601-2): what they span, how precise they are, how they sort."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime

# ASCII digits alone: a full-width or an Arabic-Indic digit is no EDTF.
_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?\??")
_DECADE = re.compile(r"([0-9]{3})X\??")
_YEARLESS = re.compile(r"XXXX-([0-9]{2})(?:-([0-9]{2}))?\??")
# ISO 8601-2 sub-year groupings: spring to winter, quarters, quadrimesters are left out, halves.
_SEASON_MONTHS = {
    21: (3, 5),
    22: (6, 8),
    23: (9, 11),
    24: (12, 12),
    **{33 + q: (3 * q + 1, 3 * q + 3) for q in range(4)},
    40: (1, 6),
    41: (7, 12),
}


@dataclass(frozen=True, slots=True)
class Extent:
    """The days that a date may mean."""

    first: date
    """The first day."""
    last: date
    """The last day."""
    precision: str
    """`day`, `month`, `quarter`, `year`, `decade` or `interval`."""
    uncertain: bool = False
    """Whether the source leaves it open (a `?`)."""


def read_extent(value: str) -> Extent | None:
    """Reads the extent of an EDTF date.

    Args:
        value: `2026-01-30`, `2026-01`, `2026`, `2026-33`, `203X`, `2026/2030`, each also with `?`.

    Returns:
        Its extent; None for a day without a year (it spans no known days) and for anything that is no such
        date.
    """
    if "/" in value:
        first, _, last = value.partition("/")
        begin, end = _read_one(first), _read_one(last)
        if begin is None or end is None or begin.first > end.last:
            return None
        return Extent(begin.first, end.last, "interval", begin.uncertain or end.uncertain)
    return _read_one(value)


def _read_one(value: str) -> Extent | None:
    """Reads a date that is no interval."""
    decade = _DECADE.fullmatch(value)
    if decade is not None:
        year = int(decade.group(1)) * 10
        return (
            None
            if year == 0
            else Extent(date(year, 1, 1), date(year + 9, 12, 31), "decade", value.endswith("?"))
        )
    match = _DATE.fullmatch(value)
    if match is None or match.group(1) == "0000":
        return None
    return _read_date(int(match.group(1)), match.group(2), match.group(3), uncertain=value.endswith("?"))


def _read_date(year: int, month: str | None, day: str | None, *, uncertain: bool) -> Extent | None:
    if month is None:
        return Extent(date(year, 1, 1), date(year, 12, 31), "year", uncertain)
    number = int(month)
    if day is None and number in _SEASON_MONTHS:
        begin, end = _SEASON_MONTHS[number]
        return Extent(
            date(year, begin, 1), date(year, end, calendar.monthrange(year, end)[1]), "quarter", uncertain
        )
    if not 1 <= number <= 12:
        return None
    days = calendar.monthrange(year, number)[1]
    if day is None:
        return Extent(date(year, number, 1), date(year, number, days), "month", uncertain)
    if not 1 <= int(day) <= days:
        return None
    return Extent(date(year, number, int(day)), date(year, number, int(day)), "day", uncertain)


def is_date(value: str) -> bool:
    """Whether `value` is a date that this program writes or reads, days without a year among them."""
    yearless = _YEARLESS.fullmatch(value)
    if yearless is not None:
        month, day = int(yearless.group(1)), int(yearless.group(2) or 1)
        return 1 <= month <= 12 and 1 <= day <= calendar.monthrange(2024, month)[1]
    return read_extent(value) is not None


def sort_key(value: str | None) -> tuple[int, int, str]:
    """A key that sorts dates by their first day, the wider first; dates without a year come last."""
    extent = read_extent(value) if value else None
    if extent is None:
        return (date.max.toordinal(), 0, value or "")
    return (extent.first.toordinal(), -(extent.last - extent.first).days, value or "")


def instant(value: str) -> datetime:
    """The instant a date stands for where one is needed: its first day, 00:00 UTC.

    Raises:
        ValueError: it has no year, or is no date.
    """
    extent = read_extent(value)
    if extent is None:
        message = f"{value!r} stands for no instant"
        raise ValueError(message)
    return datetime(extent.first.year, extent.first.month, extent.first.day, tzinfo=UTC)
