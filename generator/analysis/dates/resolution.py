"""Dates that lean on the publication date: days without a year, "last year", "the past five years"."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from generator.analysis.dates.direction import AHEAD, STARTING, UNTOLD, direction
from generator.quick_classes import quick_to_make

_EDTF = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?[?~%]?")
_SHIFTED = re.compile(r"([0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?(\??)")
_LONG_OVER = timedelta(days=120)
_LEAP_YEAR = 2024
_AHEAD_MONTHS = 11
"""Farther off, the year before or after is as likely: a date is then uncertain, or not looked for ahead."""


class Candidate(NamedTuple):
    """A reading of some words; the longest reading of overlapping words wins."""

    start: int
    """Offset of the first code point."""
    end: int
    """Offset after the last code point."""
    value: str | None
    """EDTF; None where the words are known to be no date, which keeps shorter readings out."""


@dataclass(frozen=True, slots=True)
class Publication:
    """The interval that a publication date stands for."""

    first: date
    """Its first day."""
    last: date
    """Its last day."""
    has_month: bool
    """Whether it is known to the month at least."""

    @property
    def has_day(self) -> bool:
        """Whether it is known to the day."""
        return self.first == self.last


@quick_to_make
@dataclass(frozen=True, slots=True)
class DatedPassage:
    """A sentence, and what its dates are relative to."""

    text: str
    """The whole document."""
    folded: str
    """Its shadow, of the same length."""
    start: int
    """Where the sentence starts."""
    end: int
    """Where it ends."""
    publication: Publication | None
    """When the document was published, where that is known."""
    known_days: frozenset[str]
    """ISO days that the document names in full."""

    def before(self, position: int, reach: int) -> str:
        """The folded words of the sentence up to `position`, at most `reach` characters."""
        low = position - reach
        return self.folded[max(self.start, low) : position]

    def direction(self, start: int, end: int) -> int:
        """Whether the clause of a date speaks of the past (-1) or of what is to come (1)."""
        return direction(self.folded, self.start, start, end, self.end)


@lru_cache(maxsize=64)
def parse_publication(published: str | None) -> Publication | None:
    """Read a publication date.

    Args:
        published: EDTF year, month or day, perhaps with a qualifier; or None.

    Returns:
        The interval it stands for; None for anything else, also for a day that does not exist.
    """
    match = _EDTF.fullmatch(published or "")
    # The margins keep "the past two centuries" and leap-year searches within the calendar.
    if match is None or not 1000 <= int(match[1]) <= 9000:
        return None
    year, month, day = int(match[1]), int(match[2] or 1), int(match[3] or 1)
    last_month = month if match[2] else 12
    if not 1 <= month <= 12 or not 1 <= day <= monthrange(year, month)[1]:
        return None
    last_day = day if match[3] else monthrange(year, last_month)[1]
    return Publication(date(year, month, day), date(year, last_month, last_day), match[2] is not None)


def format_day(year: int, month: int, day: int) -> str | None:
    """The ISO day, or None where the calendar has no such day."""
    if not 1 <= month <= 12 or not 1 <= day <= monthrange(year, month)[1]:
        return None
    return f"{year:04}-{month:02}-{day:02}"


def resolve_day(
    month: int, day: int, passage: DatedPassage, words: tuple[int, int], weekday: int | None = None
) -> str | None:
    """Give a day its year.

    An explicit day of the document with the same month and day settles it, and so does the weekday beside
    it. Otherwise it is the latest such day not after the publication interval, or the earliest not before it
    where the clause points ahead or, where nothing tells, lies much nearer. It is uncertain (`?`) unless it
    lies within the eleven months up to the interval's first day (ahead: after its last day).

    Args:
        month: The month.
        day: The day of the month.
        passage: The sentence.
        words: Where the date's words start and end.
        weekday: The weekday that stands beside it, 0 for Monday.

    Returns:
        EDTF, `XXXX-MM-DD` without a publication date; None where no calendar has such a day.
    """
    if format_day(_LEAP_YEAR, month, day) is None:
        return None
    unspecified = f"XXXX-{month:02}-{day:02}"
    known = sorted(known for known in passage.known_days if known[5:] == unspecified[5:])
    if len(known) == 1:
        return known[0]
    published = passage.publication
    if published is None:
        return unspecified
    back = _nearest_day(published.last, month, day, step=-1)
    ahead = _nearest_day(published.first, month, day, step=1)
    if weekday is not None:
        matching = [day for day in (back, ahead) if day.weekday() == weekday]
        if matching:
            return matching[0].isoformat()
    if _points_ahead(passage, words, (back, back), (ahead, ahead)):
        return ahead.isoformat()
    return back.isoformat() + ("" if _is_settled(back, published) else "?")


def resolve_days(
    first: tuple[int, int], last: tuple[int, int], passage: DatedPassage, words: tuple[int, int]
) -> str | None:
    """Give a stretch of days its year: that of its last day, or of its first where the last is long over.

    In June, "from May 15 to September 15" speaks of what has just begun.

    Args:
        first: The month and day of its first.
        last: The month and day of its last.
        passage: The sentence.
        words: Where its words start and end.

    Returns:
        EDTF; None where a day is none, or the year is unknown.
    """
    end = resolve_day(*last, passage, words)
    if end is None or format_day(_LEAP_YEAR, *first) is None:
        return None
    published = passage.publication
    if (
        published is not None
        and published.has_month
        and end[:4].isdecimal()
        and end.rstrip("?") < (published.first - _LONG_OVER).isoformat()
    ):
        start = resolve_day(*first, passage, words)
        until = format_day(int(start[:4]) + (first > last), *last) if start is not None else None
        end = until if until is not None and until > end.rstrip("?") else end
    return interval_until(end, f"-{first[0]:02}-{first[1]:02}", crosses=first > last)


def resolve_month(month: int, passage: DatedPassage, words: tuple[int, int]) -> str:
    """Give a month its year, by the rule of `resolve_day`.

    Args:
        month: The month.
        passage: The sentence.
        words: Where the date's words start and end.

    Returns:
        EDTF, `XXXX-MM` without a publication date.
    """
    published = passage.publication
    if published is None:
        return f"XXXX-{month:02}"
    back = _nearest_day(published.last, month, 1, step=-1)
    ahead = _nearest_day(published.first.replace(day=1), month, 1, step=1)
    if back != ahead and _points_ahead(passage, words, (back, _end_of_month(back)), (ahead, ahead)):
        return f"{ahead.year:04}-{month:02}"
    return f"{back.year:04}-{month:02}" + ("" if _is_settled(back, published) else "?")


def resolve_season(
    code: int, months: tuple[int, int], passage: DatedPassage, words: tuple[int, int]
) -> str | None:
    """Give a season, quarter or half year its year.

    It is the latest that has come to its last month, or, where the clause points ahead, the earliest that is
    not over.

    Args:
        code: EDTF's code for it: 21 to 24, 33 to 36, 40 and 41.
        months: Its first month, and how many months it has.
        passage: The sentence.
        words: Where its words start and end.

    Returns:
        EDTF; None without a publication date.
    """
    year = resolve_months(months, passage, words)
    return f"{year[0]:04}-{code}{year[1]}" if year is not None else None


def resolve_months(
    months: tuple[int, int], passage: DatedPassage, words: tuple[int, int]
) -> tuple[int, str] | None:
    """The year in which a stretch of months starts, and "?" where that is uncertain; as `resolve_season`."""
    published = passage.publication
    if published is None:
        return None
    first, length = months
    back = _nearest_day(shift_months(published.last, 1 - length), first, 1, step=-1)
    ahead = _nearest_day(shift_months(published.first.replace(day=1), 1 - length), first, 1, step=1)
    stretch = (back, _end_of_month(shift_months(back, length - 1)))
    if back != ahead and _points_ahead(passage, words, stretch, (ahead, ahead), told_only=True):
        return ahead.year, ""
    return back.year, "" if _is_settled(back, published, _AHEAD_MONTHS + length) else "?"


def _points_ahead(
    passage: DatedPassage,
    words: tuple[int, int],
    back: tuple[date, date],
    ahead: tuple[date, date],
    *,
    told_only: bool = False,
) -> bool:
    """Whether of two readings, each from its first day to its last, the one ahead is meant.

    Figures of a quarter are reported when it is over, so that there nothing but words counts (`told_only`).
    """
    published = passage.publication
    if published is None or not published.has_month or ahead[0] > shift_months(published.last, _AHEAD_MONTHS):
        return False
    told = passage.direction(*words)
    away, ago = (ahead[0] - published.last).days, (published.first - back[1]).days
    if told == STARTING and not told_only:
        # 新规9月1日起施行 is told before it, more often than half a year behind it.
        return 2 * away < 3 * ago
    if told != UNTOLD or told_only:
        return told == AHEAD and back[1] < published.last
    # Nothing tells: what lies three times nearer. "Journalists are invited on June 18".
    return 3 * away < ago


def _end_of_month(day: date) -> date:
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


def _nearest_day(limit: date, month: int, day: int, *, step: int) -> date:
    """The nearest such day not after `limit` (step -1) or not before it (step 1)."""
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


def _is_settled(candidate: date, published: Publication, months: int = _AHEAD_MONTHS) -> bool:
    """Whether a day lies within so many months up to the first day of publication."""
    return published.has_month and shift_months(published.first, -months) <= candidate <= published.first
