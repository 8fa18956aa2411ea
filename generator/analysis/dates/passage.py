"""A sentence whose dates are read, what they are relative to, and a reading of some of its words."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from generator.analysis.dates.direction import direction
from generator.quick_classes import quick_to_make

_EDTF = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?[?~%]?")


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
