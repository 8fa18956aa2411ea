"""Dates in figures alone: 2026-01-30, 2026/1/30, 2026.2.2-2026.2.5, 30/01/2026, 30-Jan-2026; addresses."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.dates.calendar_patterns import DAY, STEMS, YEAR
from generator.analysis.dates.calendar_steps import format_day
from generator.analysis.dates.passage import Candidate

if TYPE_CHECKING:
    from generator.analysis.dates.passage import DatedPassage

_AFTER = r"(?![a-su-z0-9_@/\\]|[.:-][a-z0-9])"
_MONTH = r"(?:1[0-2]|0?[1-9])"
_TO = r"(?:\s?[–—~至到]\s?|\sto\s|\s-\s|(?<=[0-9])-(?=[0-9]{4}[./])|/(?=[0-9]{4}-))"
_YEAR_FIRST = re.compile(
    rf"(?P<year>{YEAR})(?P<mark>[-./])(?P<month>{_MONTH})(?P=mark)(?P<day>{DAY})(?![0-9])"
    rf"(?:{_TO}(?P<year2>{YEAR})(?P=mark)(?P<month2>{_MONTH})(?P=mark)(?P<day2>{DAY}))?{_AFTER}"
)
_YEAR_LAST = re.compile(
    rf"(?P<one>[0-9]{{1,2}})(?P<mark>[-./])(?P<two>[0-9]{{1,2}})(?P=mark)(?P<year>{YEAR}){_AFTER}"
)
_NAMED = re.compile(
    rf"(?P<day>{DAY})(?P<mark>[-/])(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{{0,6}}(?P=mark)"
    rf"(?P<year>{YEAR}|[0-3][0-9](?!:)){_AFTER}"
)
_LEFT = frozenset("abcdefghijklmnopqrstuvwxyz0123456789_@#=&/\\.+-")
_ADDRESS = re.compile(r"(?:https?://|www\.|doi:)[!-~]{1,2000}")
_CUES_WITHOUT_COLON = ("www.",)
_ADDRESS_CUES = ("://", "doi:", *_CUES_WITHOUT_COLON)


def read_numeric(passage: DatedPassage, position: int, length: int) -> Candidate | None:
    """Reads a date in figures; an ambiguous one (03/04/2026) keeps its words from other readings.

    Where full stops part it (03.04.2026), the day leads, as in most countries that write so: it is uncertain.

    Args:
        passage: The sentence.
        position: Where the first figure starts.
        length: How many digits it has.
    """
    folded, end = passage.folded, passage.end
    if folded[position + length : position + length + 1] not in "-./" or passage.before(position, 1) in _LEFT:
        return None
    if length == 4:
        match = _YEAR_FIRST.match(folded, position, end)
        return _year_first(match) if match is not None else None
    match = _YEAR_LAST.match(folded, position, end)
    if match is None:
        named = _NAMED.match(folded, position, end)
        return _named(named) if named is not None else None
    one, two, year = int(match["one"]), int(match["two"]), int(match["year"])
    value = None
    if one > 12 or one == two:
        value = format_day(year, two, one)
    elif two > 12:
        value = format_day(year, one, two)
    elif match["mark"] == "." and (day := format_day(year, two, one)) is not None:
        value = f"{day}?"
    return Candidate(position, match.end(), value)


def _year_first(match: re.Match[str]) -> Candidate:
    first = format_day(int(match["year"]), int(match["month"]), int(match["day"]))
    if match["year2"] is None or first is None:
        return Candidate(match.start(), match.end(), first)
    last = format_day(int(match["year2"]), int(match["month2"]), int(match["day2"]))
    value = f"{first}/{last}" if last is not None and first < last else None
    return Candidate(match.start(), match.end(), value)


def _named(match: re.Match[str]) -> Candidate:
    """The day of 14-Apr-2026 and 14/Apr/26; two figures are a year of this century."""
    year = int(match["year"])
    month = STEMS.index(match["month"][:3]) + 1
    value = format_day(year if year > 99 else 2000 + year, month, int(match["day"]))
    return Candidate(match.start(), match.end(), value)


def find_addresses(folded: str, start: int, end: int) -> list[tuple[int, int]]:
    """Finds the addresses of a sentence, whose figures are neither dates nor quantities.

    Args:
        folded: the document's shadow.
        start: where the sentence starts.
        end: where it ends.
    """
    # Searches for plain words cost a tenth of one for the pattern; one for a single sign, a third of that.
    words = folded[start:end]
    for cue in _ADDRESS_CUES if ":" in words else _CUES_WITHOUT_COLON:
        if cue in words:
            return [match.span() for match in _ADDRESS.finditer(folded, start, end)]
    return []
