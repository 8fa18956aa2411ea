"""Dates in figures alone: 2026-01-30, 2026/1/30, 2026.2.2-2026.2.5, 30/01/2026; and addresses, with none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.date_resolution import Candidate, format_day

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.date_resolution import DatedPassage

_AFTER = r"(?![a-su-z0-9_@/\\]|[.:-][a-z0-9])"
_DAY = r"(?:3[01]|[12][0-9]|0?[1-9])"
_MONTH = r"(?:1[0-2]|0?[1-9])"
_YEAR = r"(?:1[89]|20|21)[0-9]{2}"
_TO = r"(?:\s?[–—~至到]\s?|\sto\s|\s-\s|(?<=[0-9])-(?=[0-9]{4}[./])|/(?=[0-9]{4}-))"
_YEAR_FIRST = re.compile(
    rf"(?P<year>{_YEAR})(?<![a-z0-9_@#=&/\\.+-][0-9]{{4}})(?P<mark>[-./])(?P<month>{_MONTH})(?P=mark)(?P<day>{_DAY})(?![0-9])"
    rf"(?:{_TO}(?P<year2>{_YEAR})(?P=mark)(?P<month2>{_MONTH})(?P=mark)(?P<day2>{_DAY}))?{_AFTER}"
)
_YEAR_LAST = re.compile(
    rf"(?P<one>[0-9](?<![a-z0-9_@#=&/\\.+-][0-9])[0-9]?)(?P<mark>[-./])(?P<two>[0-9]{{1,2}})(?P=mark)(?P<year>{_YEAR}){_AFTER}"
)
_ADDRESS = re.compile(r"(?:https?://|www\.|doi:)[!-~]{1,2000}")


def find_numeric(passage: DatedPassage) -> Iterator[Candidate]:
    """Readings of dates in figures; an ambiguous one (03/04/2026) keeps its words from other readings."""
    folded, start, end = passage.folded, passage.start, passage.end
    for match in _YEAR_FIRST.finditer(folded, start, end):
        first = format_day(int(match["year"]), int(match["month"]), int(match["day"]))
        if match["year2"] is None or first is None:
            yield Candidate(match.start(), match.end(), first)
            continue
        last = format_day(int(match["year2"]), int(match["month2"]), int(match["day2"]))
        value = f"{first}/{last}" if last is not None and first < last else None
        yield Candidate(match.start(), match.end(), value)
    for match in _YEAR_LAST.finditer(folded, start, end):
        one, two, year = int(match["one"]), int(match["two"]), int(match["year"])
        value = None
        if one > 12:
            value = format_day(year, two, one)
        elif two > 12:
            value = format_day(year, one, two)
        yield Candidate(match.start(), match.end(), value)


def find_addresses(passage: DatedPassage) -> Iterator[Candidate]:
    """The sentence's addresses, whose figures are no dates."""
    for match in _ADDRESS.finditer(passage.folded, passage.start, passage.end):
        yield Candidate(match.start(), match.end(), None)
