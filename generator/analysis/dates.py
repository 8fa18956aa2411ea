"""Dates of a sentence, as EDTF. A reading is made by rule or not at all: a wrong date is worse than none."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.analysis.date_chinese import find_chinese
from generator.analysis.date_english_months import find_months
from generator.analysis.date_english_years import find_relative, find_seasons, find_years
from generator.analysis.date_numeric import find_addresses, find_numeric
from generator.analysis.date_periods import find_periods
from generator.analysis.date_resolution import Candidate, DatedPassage, parse_publication
from generator.model import DateMention, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model import Period

_DIGIT = re.compile(r"[0-9]")
_YEAR = re.compile(r"[12][0-9]{3}")
# A month's name needs its capital: "may" and "march" alone would send half of all sentences on.
_MONTH = re.compile(r"[JFMASOND](?:an|eb|ar|pr|ay|un|ul|ug|ep|ct|ov|ec|AN|EB|AR|PR|AY|UN|UL|UG|EP|CT|OV|EC)")
_SEASON = re.compile(r"quarter|half|months|[qh][1-4]")
_CHINESE = re.compile(r"[年月季昨]")


@dataclass(frozen=True, slots=True)
class DateContext:
    """What the dates of a document are relative to."""

    published: str | None = None
    """EDTF date of publication: a day, a month, a year, or None."""
    known_days: frozenset[str] = frozenset()
    """ISO days that the document names in full before this sentence; they give a later bare day its year."""


def find_dates(
    text: str,
    folded: str,
    start: int,
    end: int,
    context: DateContext,
    periods: tuple[tuple[Span, Period], ...] = (),
) -> tuple[DateMention, ...]:
    """Find the dates of one sentence.

    Args:
        text: The whole document.
        folded: Its folded shadow, of the same length.
        start: Offset of the sentence's first code point.
        end: Offset after its last.
        context: What its dates are relative to.
        periods: Mentions of named periods and recurring events; those outside the sentence are passed over.

    Returns:
        The dates in order, none overlapping another; of overlapping readings the longest, then the first.
    """
    sentence = folded[start:end]
    has_digit = _DIGIT.search(sentence) is not None
    has_month = _MONTH.search(text, start, end) is not None
    has_relative = (
        "year" in sentence or "month" in sentence or "decade" in sentence or "yesterday" in sentence
    )
    has_season = (has_digit or has_relative or "quarter" in sentence or "half" in sentence) and (
        _SEASON.search(sentence) is not None
    )
    has_chinese = not sentence.isascii() and _CHINESE.search(sentence) is not None
    if not (has_digit or has_month or has_relative or has_season or has_chinese or periods):
        return ()
    publication = parse_publication(context.published)
    passage = DatedPassage(text, folded, start, end, publication, context.known_days)
    candidates: list[Candidate] = list(find_periods(passage, periods))
    if has_digit and _YEAR.search(sentence) is not None:
        candidates += [*find_numeric(passage), *find_years(passage), *find_addresses(passage)]
    if has_month:
        candidates += find_months(passage)
    if has_season:
        candidates += find_seasons(passage)
    if has_relative:
        candidates += find_relative(passage)
    if has_chinese:
        candidates += find_chinese(passage)
    return tuple(_select(candidates, start, end))


def _select(candidates: list[Candidate], start: int, end: int) -> Iterator[DateMention]:
    """The longest of overlapping readings, in order of place, without those that are no date."""
    # A mask keeps this linear: no pattern's readings overlap, so all together claim each place a few times.
    claimed = bytearray(end - start)
    chosen: list[Candidate] = []
    for candidate in sorted(candidates, key=lambda reading: (reading.start - reading.end, reading.start)):
        first, last = candidate.start - start, candidate.end - start
        if claimed.find(1, first, last) < 0:
            claimed[first:last] = b"\1" * (last - first)
            chosen.append(candidate)
    for candidate in sorted(chosen, key=lambda reading: reading.start):
        if candidate.value is not None:
            yield DateMention(Span(candidate.start, candidate.end), candidate.value)
