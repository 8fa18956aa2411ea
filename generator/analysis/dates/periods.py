"""Named periods and recurring events of the taxonomy, as dates: "last year's spring fair", a plan's years."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.dates.calendar_patterns import YEAR
from generator.analysis.dates.passage import Candidate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.dates.passage import DatedPassage
    from generator.model import Period, Span

_OFFSETS = {
    "last": -1,
    "this": 0,
    "next": 1,
    "前年": -2,
    "去年": -1,
    "今年": 0,
    "明年": 1,
}
_BEFORE = re.compile(
    r"(?:(?<![a-z])(?P<relative>last|this|next)\syear's\s(?:annual\s)?|(?P<relative_zh>前年|去年|今年|明年)\s?的?"
    rf"|(?<![a-z0-9.,])(?P<year>{YEAR})(?:'s\s|\s?年的?|\s))\Z"
)
_AFTER = re.compile(
    rf"(?:\s(?:held\s)?(?:(?:(?:in|of)\s)?(?P<year>{YEAR})(?![0-9]|,[0-9])"
    r"|(?:of\s)?(?P<relative>last|this|next)\syear(?![a-z'-])))"
)


def find_periods(passage: DatedPassage, periods: tuple[tuple[Span, Period], ...]) -> Iterator[Candidate]:
    """Readings of the sentence's mentions of the taxonomy's periods.

    Args:
        passage: The sentence.
        periods: Where each is mentioned. One with a value has that value, whichever of its years is meant;
            a recurring event is a month of the year that stands beside it, and no date without one.
    """
    for span, period in periods:
        if not passage.start <= span.start < span.end <= passage.end:
            continue
        if period.value is not None:
            yield Candidate(span.start, span.end, period.value)
        elif period.month is not None:
            yield from _event(passage, span, period.month)


def _event(passage: DatedPassage, span: Span, month: int) -> Iterator[Candidate]:
    before = _BEFORE.search(passage.before(span.start, 24))
    if before is not None:
        start = span.start - len(before[0])
        year = _year(passage, before["year"], before["relative"] or before["relative_zh"])
        if year is not None:
            yield Candidate(start, span.end, f"{year:04}-{month:02}")
        return
    after = _AFTER.match(passage.folded, span.end, passage.end)
    if after is not None:
        year = _year(passage, after["year"], after["relative"])
        if year is not None:
            yield Candidate(span.start, after.end(), f"{year:04}-{month:02}")


def _year(passage: DatedPassage, given: str | None, relative: str | None) -> int | None:
    if given is not None:
        return int(given)
    if relative is None or passage.publication is None:
        return None
    return passage.publication.last.year + _OFFSETS[relative]
