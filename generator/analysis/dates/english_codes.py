"""English codes of quarters and half years: "Q3", "H1 2025", "1Q26"; H2 is a gas, too."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.dates.calendar_patterns import YEAR
from generator.analysis.dates.english_units import REPORTED, SEASON_LEADS, read_part
from generator.analysis.dates.passage import Candidate
from generator.analysis.words.word_sets import words_of

if TYPE_CHECKING:
    from generator.analysis.dates.passage import DatedPassage

_CODE_BEHIND = re.compile(
    rf"(?P<number>[1-4])(?P<code>[qh])(?:\s?(?P<fiscal>fy)?'?(?P<year>{YEAR}|[0-9]{{2}}))?(?![a-z0-9])"
)
_HALF_LEADS = words_of("in during since until till through throughout before after this last early mid late")
"""Words before "H2" that make it half a year, and no gas."""
_INTO = ("invest", "interest", "specialis", "specializ", "trade", "trading", "expert", "leader")
"""What one does "in" a thing, not in a time."""
_SPANNED = words_of(
    "ended ends end closed close finished started starts began entered enters enter exited exits exit"
)
"""What one does with a quarter: "ended Q3 with"."""
_CODE = re.compile(r"(?P<code>[qh])(?P<number>[1-4])(?![a-z0-9])")


def read_code(passage: DatedPassage, position: int) -> Candidate | None:
    """Reads "Q3", "Q3 2025", "H1".

    Args:
        passage: The sentence.
        position: Where the letter starts.
    """
    match = _CODE.match(passage.folded, position, passage.end)
    if match is None or not passage.text[position].isupper():
        return None
    is_half, number = match["code"] == "h", int(match["number"])
    if is_half and number > 2:
        return None
    reading = read_part(passage, (position, match.end()), number, is_half=is_half)
    # "H1" alone is as often a name, and so is "Q4" behind a capital ("Audi Q4").
    bare = reading is None or reading.end == match.end()
    if bare and passage.before(position, 7) == "fiscal ":
        return None
    before = passage.text[max(passage.start, position - 2) : position]
    if bare and is_half:
        return reading if _is_half_year(passage, match) else None
    joined = before[:1].isupper() or before[:1].islower()
    if bare and joined and not (_leads(passage, position) or _is_reported(passage, match)):
        return None
    return reading


def read_code_behind(passage: DatedPassage, position: int) -> Candidate | None:
    """Reads "1Q26", "2H 2025".

    Args:
        passage: The sentence.
        position: Where the figure starts.
    """
    match = _CODE_BEHIND.match(passage.folded, position, passage.end)
    if match is None or passage.text[position + 1].islower():
        return None
    is_half, number = match["code"] == "h", int(match["number"])
    if is_half and number > 2:
        return None
    code = (39 if is_half else 32) + number
    if match["year"]:
        year = int(match["year"]) if len(match["year"]) == 4 else 2000 + int(match["year"])
        return Candidate(position, match.end(), f"{year:04}-{code}{'?' if match['fiscal'] else ''}")
    return read_part(passage, (position, match.end()), number, is_half=is_half)


def _is_reported(passage: DatedPassage, code: re.Match[str]) -> bool:
    """Whether figures of a quarter are told of: "strong Q3 sales"; "Audi Q3 sales" are those of a car."""
    first = passage.text.rfind(" ", passage.start, code.start() - 1) + 1
    return (
        passage.text[max(first, passage.start)].islower()
        and REPORTED.match(passage.folded, code.end(), passage.end) is not None
    )


def _is_half_year(passage: DatedPassage, code: re.Match[str]) -> bool:
    """Whether "H2" alone is half a year: "in H2", "the H1 results"; H2 is hydrogen, and begins names."""
    if passage.text[code.end() : code.end() + 2].strip()[:1].isupper():
        return False
    if REPORTED.match(passage.folded, code.end(), passage.end):
        return True
    words = passage.before(code.start(), 30).split()
    if not words or words[-1].lstrip("(") not in _HALF_LEADS:
        return False
    return len(words) < 2 or not words[-2].startswith(_INTO)


def _leads(passage: DatedPassage, position: int) -> bool:
    words = passage.before(position, 14).split()
    return bool(words) and (
        words[-1].lstrip("(") in SEASON_LEADS or words[-1] in _SPANNED | {"the", "its", "a"}
    )
