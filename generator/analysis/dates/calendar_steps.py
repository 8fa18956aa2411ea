"""Days, weeks, months and years some way on from another, and the intervals between."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.analysis.dates.passage import Publication

_SHIFTED = re.compile(r"([0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?(\??)")


def format_day(year: int, month: int, day: int) -> str | None:
    """The ISO day, or None where the calendar has no such day."""
    if not 1 <= month <= 12 or not 1 <= day <= monthrange(year, month)[1]:
        return None
    return f"{year:04}-{month:02}-{day:02}"


def end_of_month(day: date) -> date:
    """The last day of a day's month."""
    return day.replace(day=monthrange(day.year, day.month)[1])


def interval_until(end: str, first: str, *, crosses: bool) -> str | None:
    """An interval of days or months.

    Args:
        end: EDTF of its last day or month.
        first: The month, or month and day, of its first: `-03` or `-03-04`.
        crosses: Whether it starts in the year before the one it ends in.

    Returns:
        EDTF, the first part as uncertain as the last; None where the year is unknown (an interval of days
        without a year spans nothing that could be sorted or compared) or the parts stand in no order.
    """
    year = end[:4]
    if not year.isdecimal():
        return None
    start = f"{int(year) - crosses:04}{first}"
    return f"{start}{'?' if end.endswith('?') else ''}/{end}" if start < end.rstrip("?") else None


def shift_months(day: date, months: int) -> date:
    """The same day some months on, or that month's last day where it is shorter."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def shift_days(published: Publication, days: int) -> str:
    """The day some days on from publication."""
    return (published.first + timedelta(days=days)).isoformat()


def week_of(published: Publication, weeks: int) -> str:
    """The week some weeks on from that of publication, Monday to Sunday."""
    monday = published.first + timedelta(days=7 * weeks - published.first.weekday())
    return f"{monday}/{monday + timedelta(days=6)}"


def shift_value(value: str, *, years: int = 0, months: int = 0) -> str | None:
    """A date some years or months on: 2031-01/2031-03 a year before is 2030-01/2030-03.

    Args:
        value: EDTF.
        years: How many years to add.
        months: How many months to add; for a month alone.

    Returns:
        EDTF; None for what cannot be shifted so (a decade, a day without a year, a day that is no day then).
    """
    parts = []
    for part in value.split("/"):
        match = _SHIFTED.fullmatch(part)
        if match is None or (months and match[2] is None):
            return None
        year, month = int(match[1]) + years, match[2]
        if months and month is not None:
            index = year * 12 + int(month) - 1 + months
            year, month = index // 12, f"{index % 12 + 1:02}"
        if match[3] and month and format_day(year, int(month), int(match[3])) is None:
            return None
        parts.append("-".join(filter(None, (f"{year:04}", month, match[3]))) + match[4])
    return "/".join(parts)


def window_of_years(published: Publication, count: int, *, forward: bool) -> str:
    """An interval of years that ends, or with `forward` starts, with the year of publication.

    Published in 2026, "the past five years" are 2021/2026: the running year and the five before it.
    """
    year = published.last.year
    return f"{year:04}/{year + count:04}" if forward else f"{year - count:04}/{year:04}"


def window_of_months(published: Publication, count: int, *, forward: bool) -> str | None:
    """The same for months; None where the month of publication is not known."""
    if not published.has_month:
        return None
    here = published.first
    there = shift_months(here, count if forward else -count)
    first, last = (here, there) if forward else (there, here)
    return f"{first:%Y-%m}/{last:%Y-%m}"


def nearest_day(limit: date, month: int, day: int, *, step: int) -> date:
    """The nearest such day not after `limit` (step -1) or not before it (step 1).

    Raises:
        ValueError: no calendar has such a day.
    """
    # Eight years hold a leap day anywhere in the calendar; nine steps cover the year of `limit` itself.
    for offset in range(10):
        year = limit.year + offset * step
        if day > monthrange(year, month)[1]:
            continue
        candidate = date(year, month, day)
        if (limit - candidate).days * step <= 0:
            return candidate
    message = f"no calendar has a day {month:02}-{day:02}"
    raise ValueError(message)
