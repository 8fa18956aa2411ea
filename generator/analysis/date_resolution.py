"""Dates that lean on the publication date: days without a year, "last year", "the past five years"."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

_EDTF = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?[?~%]?")
_LEAP_YEAR = 2024
# A sentence points forward only where an auxiliary or "scheduled to" stands shortly before the date, in
# the same clause, with no verb of saying between ("who will attend said on May 2"). "By" is left out: it
# serves both directions ("by June 1 it had sold ...").
_FORWARD = re.compile(
    r"(?:(?<![a-z])(?:will|shall|is to|are to|scheduled|slated|due"
    r"|(?:is|are) (?:set|expected|likely|planned|projected|forecast) to"
    r"|(?:expects?|plans?|aims?|intends?|pledged|vowed) to)\s"
    r"(?!(?:[^,;:.!?]{0,80}\s)?(?:said|told|announced|reported|published)\s)[^,;:.!?]{0,80}"
    r"|将[^,;:。，；：]{0,30})\Z"
)
_FORWARD_REACH = 96
"""How far back a forward cue is looked for: its own words and 80 characters between."""


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
        return self.folded[max(self.start, position - reach) : position]

    def points_forward(self, position: int) -> bool:
        """Whether the clause before `position` speaks of what is to come."""
        return _FORWARD.search(self.before(position, _FORWARD_REACH)) is not None


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


def resolve_day(month: int, day: int, passage: DatedPassage, position: int) -> str | None:
    """Give a day its year.

    An explicit day of the document with the same month and day settles it. Otherwise it is the latest such
    day not after the publication interval, or the earliest not before it where the clause points forward.
    It is uncertain (`?`) unless it lies within the eleven months up to the interval's first day (forward:
    after its last day): farther off, the year before or after is as likely.

    Args:
        month: The month.
        day: The day of the month.
        passage: The sentence.
        position: Where the date's words start.

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
    if passage.points_forward(position):
        ahead = _nearest_day(published.first, month, day, step=1)
        if published.has_month and ahead <= shift_months(published.last, 11):
            return ahead.isoformat()
    back = _nearest_day(published.last, month, day, step=-1)
    return back.isoformat() + ("" if _is_settled(back, published) else "?")


def resolve_month(month: int, passage: DatedPassage, position: int) -> str:
    """Give a month its year, by the rule of `resolve_day` applied to its first day.

    Args:
        month: The month.
        passage: The sentence.
        position: Where the date's words start.

    Returns:
        EDTF, `XXXX-MM` without a publication date.
    """
    published = passage.publication
    if published is None:
        return f"XXXX-{month:02}"
    if passage.points_forward(position) and published.has_month:
        ahead = _nearest_day(published.first.replace(day=1), month, 1, step=1)
        if ahead <= shift_months(published.last, 11):
            return f"{ahead.year:04}-{month:02}"
    back = _nearest_day(published.last, month, 1, step=-1)
    return f"{back.year:04}-{month:02}" + ("" if _is_settled(back, published) else "?")


def resolve_season(code: int, first_month: int, published: Publication) -> str:
    """Give a quarter (EDTF 33 to 36) or half year (40, 41) the latest year in which it had begun."""
    back = _nearest_day(published.last, first_month, 1, step=-1)
    return f"{back.year:04}-{code}" + ("" if _is_settled(back, published) else "?")


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


def previous_day(published: Publication) -> str:
    """The day before the first day of publication."""
    return (published.first - timedelta(days=1)).isoformat()


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


def _is_settled(candidate: date, published: Publication) -> bool:
    """Whether a day lies within the eleven months up to the first day of publication."""
    return published.has_month and shift_months(published.first, -11) <= candidate <= published.first
