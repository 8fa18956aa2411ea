"""English years in figures: "by 2035", "2021-2025", "the end of 2027", "FY2026", "the 2030s", "2025 Q1"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.dates.calendar_patterns import YEAR
from generator.analysis.dates.calendar_steps import shift_value
from generator.analysis.dates.passage import Candidate
from generator.analysis.words.word_sets import words_of

if TYPE_CHECKING:
    from generator.analysis.dates.passage import DatedPassage

_UNIT_AFTER = (
    r"\s?-?(?:%|°|percent|per\scent|million|billion|trillion|thousand|yuan|rmb|dollars?|euros?|yen|people"
    r"|households|units|kilo\w*|mega\w*|giga\w*|ton(?:ne)?s?|met(?:re|er)s?|hectares|hours?|days?|years"
    r"|[kmgt]wh?|km|kg|mm)(?![a-z])"
)
YEAR_END = rf"(?![0-9a-z年]|[.,:/-]?[0-9]|{_UNIT_AFTER})"
"""What ends a year: no further figure, and no unit that makes it a count."""
_LONE_YEAR = re.compile(rf"{YEAR}{YEAR_END}")
_FISCAL_YEAR = re.compile(
    rf"fy\s?(?P<year>{YEAR}|[0-9]{{2}}(?![0-9]))(?:[/-](?P<last>[0-9]{{2,4}}))?(?![0-9a-z])"
)
_CUES = words_of(
    "in since until till during through throughout before after by circa of from to for around about "
    "between starting beginning ending like against than as"
)
_WEAK = words_of("from to of for around about than as like against between")
_ARTICLES = words_of("the its their this our a an his her each")
_PARTS = words_of("end start beginning middle close course rest whole spring summer autumn winter turn")
_HALVES = words_of("early late mid end")
_YEAR_WORDS = words_of("fiscal calendar financial year years school academic season")
_TWIN_NOUN = re.compile(
    r"\s(?:season|campaign|(?:(?:financial|fiscal|academic|school|tax|marketing|crop|budget)\s)?year|winter|term)(?![a-z])"
)
"""What begins in one year and ends in the next."""
_LEFT = re.compile(r"[a-z0-9_$€£¥#@&=/\\.+]\Z|[0-9a-z]-\Z")
_CHAIN = re.compile(r"\s?(?:,\s?(?:and\s|or\s)?|\sand\s|\sor\s|&\s?|、)")
_PLURAL_AFTER = re.compile(
    r"\s(?!(?:was|has|is|as|its|his|this|across|versus|plus|thus)\b)[a-z-]{2,20}s(?![a-z])"
)
_STARTS_CLAUSE = re.compile(r"\s(?:was|is|will|marks|marked|saw|has|had|could|may|would)\s")
_PERCENT = re.compile(r"%|per\s?cent")
_WHOLE = re.compile(r"\s(?:(?:full|fiscal|calendar)[\s-]year|levels?|baseline)(?![a-z])")
"""What follows a year in "2010 full-year profit", "below 2019 levels"."""
_LOWER_WORD = re.compile(r"\s[a-z]")
_YEAR_RANGE = re.compile(
    rf"(?P<first>{YEAR})(?:(?P<dash>\s?(?:-|–|—|~)\s?|/)"
    rf"|\s(?P<word>to|through|until|and)\s)(?P<last>{YEAR}|[0-9]{{2}}){YEAR_END}"
)
_OLD_YEARS = re.compile(
    r"(?P<first>1[0-7][0-9]{2})(?:(?:[-–—]|(?<=years\s[0-9]{4})\sto\s)(?P<last>1[0-8][0-9]{2}|[0-9]{2}))?"
    r"(?=[,;:]?\s(?:and|or|as|when|while|to|by|with|after|before|but|is|was|were|had|at|in|the|a|an|he|she|it|they"
    r"|his|her|its|for|from|under|on|until|because|which|who|where)(?![a-z])|[.,;:)](?:\s|\Z)|\Z)"
)
_OLD_LEADS = re.compile(
    r"(?<![a-z])(?:in|since|circa|c\.|years?|period|(?:in|from)\s(?:early|late))\s\Z|\(\Z"
)
"""What leads to a year before 1800; other numbers of that size are counts as often."""
_SAME_PERIOD = re.compile(r"(?<![a-z])same\speriod\sin\s\Z")
_RANGE_SIGNS = frozenset("-–—~/tua")
"""What stands first between two years, or behind the space."""
_DECADE = re.compile(r"(?P<decade>(?:18|19|20)[0-9])0'?s(?![a-z0-9])")
_YEAR_FIRST_SEASON = re.compile(
    rf"(?P<year>{YEAR})(?:[\s-]?(?P<code>q)|-?(?P<half>h))(?P<number>[1-4])(?![a-z0-9])"
)


def read_year(passage: DatedPassage, position: int, anchor: Candidate | None) -> Candidate | None:
    """Reads the year, range of years, decade or quarter that begins with a figure of four digits.

    Args:
        passage: The sentence.
        position: Where the figure starts.
        anchor: The date before it in the sentence.
    """
    folded, end = passage.folded, passage.end
    before = passage.before(position, 2)
    if folded[position] not in "12" or (before[-1:] != " " and _LEFT.search(before)):
        return _behind_part(passage, position)
    # The sign or the word behind the first year: most years have neither.
    is_range = not _RANGE_SIGNS.isdisjoint(folded[position + 4 : position + 6])
    match = _YEAR_RANGE.match(folded, position, end) if is_range else None
    reading = _year_range(passage, match) if match is not None else None
    if reading is not None:
        return reading
    match = _LONE_YEAR.match(folded, position, end)
    if match is None:
        return _decade_or_quarter(passage, position) or _old_years(passage, position)
    if _WHOLE.match(folded, match.end(), end):
        return Candidate(position, match.end(), match[0])
    if passage.before(position, 8).endswith("iod in ") and anchor is not None:
        return _same_period(passage, match, anchor)
    chained = anchor is not None and _CHAIN.fullmatch(folded, anchor.end, position) is not None
    start = position if chained else _cued_start(passage, position)
    return Candidate(start, match.end(), match[0]) if start is not None else None


def _old_years(passage: DatedPassage, position: int) -> Candidate | None:
    """Reads "in 1648," and "the period 1606-34", where what stands around shows that none is a count."""
    match = _OLD_YEARS.match(passage.folded, position, passage.end)
    if match is None or _OLD_LEADS.search(passage.before(position, 16)) is None:
        return None
    first, last = int(match["first"]), match["last"]
    if last is None:
        # "(1200)" is as often a count.
        bracketed = passage.before(position, 1) == "("
        return Candidate(position, match.end(), match["first"]) if not bracketed else None
    until = int(last) if len(last) == 4 else first // 100 * 100 + int(last)
    return Candidate(position, match.end(), f"{first}/{until}") if first < until else None


def _same_period(passage: DatedPassage, year: re.Match[str], anchor: Candidate) -> Candidate:
    """Reads "the same period in 2030" behind the first half of 2031: what that was in the other year."""
    same = _SAME_PERIOD.search(passage.before(year.start(), 24))
    shift = int(year[0]) - int(anchor.value[:4]) if anchor.value and anchor.value[:4].isdecimal() else 0
    value = shift_value(anchor.value or "", years=shift) if same is not None and shift else None
    start = year.start() - len(same[0]) if same is not None and value is not None else year.start()
    return Candidate(start, year.end(), value or year[0])


def _decade_or_quarter(passage: DatedPassage, position: int) -> Candidate | None:
    """Reads "2030s" and "2025 Q3"."""
    match = _DECADE.match(passage.folded, position, passage.end)
    if match is not None:
        return Candidate(position, match.end(), f"{match['decade']}X")
    match = _YEAR_FIRST_SEASON.match(passage.folded, position, passage.end)
    # "In 2025 H2 production rose" speaks of hydrogen: H after a year needs to be joined to it.
    if match is None or (match["half"] and int(match["number"]) > 2):
        return None
    code = (39 if match["half"] else 32) + int(match["number"])
    return Candidate(position, match.end(), f"{match['year']}-{code}")


def read_fiscal_year(passage: DatedPassage, position: int) -> Candidate | None:
    """Reads "FY2026", "FY 2026/27", "FY26".

    Args:
        passage: The sentence.
        position: Where FY starts.
    """
    match = _FISCAL_YEAR.match(passage.folded, position, passage.end)
    if match is None:
        return None
    year = int(match["year"]) if len(match["year"]) == 4 else 2000 + int(match["year"])
    value = f"{year:04}"
    if match["last"] is not None:
        if int(match["last"]) % 100 != (year + 1) % 100:
            return None
        value = f"{year:04}/{year + 1:04}"
    return Candidate(position, match.end(), value)


def _behind_part(passage: DatedPassage, position: int) -> Candidate | None:
    """A year joined to a part of it: "mid-2027", "end-2027"."""
    before = passage.before(position, 6)
    match = _LONE_YEAR.match(passage.folded, position, passage.end)
    match = match or _DECADE.match(passage.folded, position, passage.end)
    if match is None or not before.endswith("-"):
        return None
    half = before[:-1].split()[-1:] or [""]
    if half[0].lstrip("(") not in _HALVES:
        return None
    value = match[0] if match[0].isdigit() else f"{match[0][:3]}X"
    return Candidate(position - len(half[0]) - 1, match.end(), value)


def _year_range(passage: DatedPassage, match: re.Match[str]) -> Candidate | None:
    """2021-2025, 2024-25, "from 2021 to 2025", "between 2021 and 2025"."""
    first, last = int(match["first"]), int(match["last"])
    if len(match["last"]) == 2:
        if match["dash"] == "-" and 1 <= last <= 12 and not _spans_years(passage, match):
            # 2024-11 is November; 2010-11 may be a season: left out.
            value = None if last > first % 100 else f"{first}-{last:02}"
            return Candidate(match.start(), match.end(), value)
        if match["word"] or " " in match["dash"] or not first % 100 < last <= first % 100 + 50:
            return None
        last += first // 100 * 100
    if match["word"] == "and" and not passage.before(match.start(), 8).endswith("between "):
        return None
    if not first < last:
        return None
    return Candidate(match.start(), match.end(), f"{first}/{last}")


def _spans_years(passage: DatedPassage, match: re.Match[str]) -> bool:
    """Whether 2010-11 is no month: "the 2010-11 season", "fiscal year 2010-11", "the 2007-09 recession"."""
    years_on = int(match["last"]) - int(match["first"]) % 100
    if years_on < 1:
        return False
    words = passage.before(match.start(), 16).split()
    lead = words[-1].strip("(\"'") if words else ""
    if lead in _YEAR_WORDS or _TWIN_NOUN.match(passage.folded, match.end(), passage.end):
        return True
    if years_on > 1 and lead in {"for", "over", "during", "period", "years", "between"}:
        return True
    return (
        years_on > 1
        and lead in {"the", "its"}
        and _LOWER_WORD.match(passage.text, match.end(), passage.end) is not None
    )


def _cued_start(passage: DatedPassage, position: int) -> int | None:
    """Where a year's words start, or None where nothing tells the number from a count or a name's part."""
    folded, end = passage.folded, position + 4
    if position == passage.start:
        return position if _STARTS_CLAUSE.match(folded, end, passage.end) else None
    before = passage.before(position, 24)
    words = before.replace("-", " ").split()
    lead = words[-1].lstrip("(\"'") if words else ""
    # "(2022: £3 million)" compares with that year.
    bracketed = before.endswith("(") and folded[end : end + 1] in {")", ",", ";", ":"}
    if lead in _HALVES:
        return position - len(lead) - 1
    if lead == "of" and len(words) > 1 and words[-2] in _PARTS:
        return folded.rindex(words[-2], passage.start, position)
    return position if bracketed or lead in _YEAR_WORDS or _is_led(passage, position, lead) else None


def _is_led(passage: DatedPassage, position: int, lead: str) -> bool:
    """Whether the word before a number makes it a year: "in 2025", "the 2025 target"."""
    owner = lead.endswith(("'s", "s'"))
    if lead not in _CUES and lead not in _ARTICLES and not owner:
        return False
    end = position + 4
    plural = _PLURAL_AFTER.match(passage.folded, end, passage.end) is not None
    is_round = passage.folded.startswith("00", position + 2)
    # "The 2025 target" is a date; "the 2030 Agenda" is a name.
    named = (lead in _ARTICLES or owner) and not _LOWER_WORD.match(passage.text, end, passage.end)
    # "A 9 percent increase from 2000".
    compared = lead == "from" and _PERCENT.search(passage.before(position, 30)) is not None
    weak = lead in _WEAK and not compared
    return not (named or (plural and (weak or is_round)) or (weak and is_round))
