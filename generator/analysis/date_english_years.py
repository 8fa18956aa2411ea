"""English years, quarters and spans of time: "by 2035", "Q2 2025", "last year", "the past five years"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.date_english_months import RELATIVE_YEARS, YEAR
from generator.analysis.date_resolution import (
    Candidate,
    previous_day,
    resolve_season,
    shift_months,
    window_of_months,
    window_of_years,
)
from generator.analysis.english_numbers import SMALL_NUMBERS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.date_resolution import DatedPassage, Publication

_UNIT_AFTER = (
    r"\s?-?(?:%|°|percent|per\scent|million|billion|trillion|thousand|yuan|rmb|dollars?|euros?|yen|people"
    r"|households|units|kilo\w*|mega\w*|giga\w*|ton(?:ne)?s?|met(?:re|er)s?|hectares|hours?|days?|years"
    r"|[kmgt]wh?|km|kg|mm)(?![a-z])"
)
_YEAR_END = rf"(?![0-9a-z]|[.,:/-]?[0-9]|{_UNIT_AFTER})"
# Patterns of figures begin with a digit and look behind only then; the other way round is five times slower.
_LONE_YEAR = re.compile(rf"{YEAR}(?<![a-z0-9_$€£¥#@&=/\\.+][0-9]{{4}}){_YEAR_END}")
_FISCAL_YEAR = re.compile(rf"(?<![a-z0-9_])fy\s?(?P<year>{YEAR}){_YEAR_END}")
_CUE_BEFORE = re.compile(
    r"(?:(?<![a-z])(?:(?P<part>(?:the\s)?(?:end|start|beginning|middle|close|course|rest|whole|spring|summer"
    r"|autumn|winter)\sof|(?P<half>early|late|mid|end)(?=[\s-])|(?:fiscal|calendar|financial)(?:\syear)?"
    r"|(?:the\s)?years?(?:\sof)?)|(?P<firm>in|since|until|till|during|through|throughout|before|after"
    r"|by|circa|as\sof|prior\sto)|(?P<weak>from|to|of|for|around|about)"
    r"|(?P<article>the|its|their|this|our|a))|(?P<owner>(?<=[a-z])'s))[\s-]\Z"
)
_CHAIN = re.compile(r"\s?(?:,\s?(?:and\s|or\s)?|\sand\s|\sor\s|&\s?|、)")
_PLURAL_AFTER = re.compile(
    r"\s(?!(?:was|has|is|as|its|his|this|across|versus|plus|thus)\b)[a-z-]{2,20}s(?![a-z])"
)
_STARTS_CLAUSE = re.compile(r"\s(?:was|is|will|marks|marked|saw|has|had|could|may|would)\s")
_LOWER_WORD = re.compile(r"\s[a-z]")

_YEAR_RANGE = re.compile(
    rf"(?P<first>{YEAR})(?<![a-z0-9_$€£¥#@&=/\\.+-][0-9]{{4}})(?:(?P<dash>\s?(?:-|–|—|~)\s?|/)"
    rf"|\s(?P<word>to|through|until|and)\s)(?P<last>{YEAR}|[0-9]{{2}}){_YEAR_END}"
)
_DECADE = re.compile(r"(?P<decade>(?:18|19|20)[0-9])0(?<![a-z0-9$][0-9]{4})'?s(?![a-z0-9])")

_YEAR_TAIL = (
    rf"(?:\s?,?\s?(?:of\s|in\s)?(?:(?P<year>{YEAR})(?![0-9a-z%]|[.,:-]?[0-9])"
    r"|(?P<relative>last|this|next)\syear(?![a-z-])|(?P<running>the\syear)(?![a-z-]|\s[0-9])))"
)
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
_SEASON = re.compile(
    rf"(?<![a-z0-9-])(?:(?P<ordinal>{'|'.join(_ORDINALS)})[\s-](?P<part>quarter|half)|(?P<code>[qh])(?P<number>[1-4]))"
    rf"(?![a-z0-9]){_YEAR_TAIL}?"
)
_YEAR_FIRST_SEASON = re.compile(
    rf"(?P<year>{YEAR})(?<![a-z0-9-][0-9]{{4}})(?:[\s-]?(?P<code>q)|-?(?P<half>h))(?P<number>[1-4])(?![a-z0-9])"
)
# "In 2025 H2 production rose" speaks of hydrogen: H after a year needs to be joined to it.
_IN_BEFORE = re.compile(r"(?<![a-z])(?:in|during|for|since|by)\sthe\s\Z")

_NUMBER = rf"(?:[0-9]{{1,3}}|{'|'.join(sorted(SMALL_NUMBERS, key=len, reverse=True))})"
_FIRST_MONTHS = re.compile(
    rf"(?<![a-z-])first\s(?P<count>{_NUMBER})\s(?P<unit>months|quarters)(?![a-z]){_YEAR_TAIL}"
)
_WINDOW = re.compile(
    rf"(?P<side>past|last|next|coming)(?<![a-z-](?:past|last|next))(?<![a-z-]coming)\s(?:(?P<count>{_NUMBER})[\s-])?"
    r"(?P<unit>years?|decades?|months?)(?![a-z-])"
)
_RELATIVE = re.compile(r"(?<![a-z-])(?P<side>last|this|next)\s(?P<unit>year|month)(?![a-z-])")
_OF_RUNNING_YEAR = re.compile(
    r"(?<![a-z-])(?:end|start|beginning|middle|rest|remainder|course)\sof\sthe\syear(?![a-z-]|\s(?:of|before|[0-9]))"
)
_YESTERDAY = re.compile(r"(?<![a-z])yesterday(?!'s|[a-z])")


def find_years(passage: DatedPassage) -> Iterator[Candidate]:
    """Readings of years, ranges of years and decades written in digits."""
    folded, start, end = passage.folded, passage.start, passage.end
    for match in _YEAR_RANGE.finditer(folded, start, end):
        reading = _year_range(passage, match)
        if reading is not None:
            yield reading
    accepted_end = -1
    for match in _LONE_YEAR.finditer(folded, start, end):
        chained = accepted_end >= start and _CHAIN.fullmatch(folded, accepted_end, match.start()) is not None
        span_start = match.start() if chained else _cued_start(passage, match)
        if span_start is not None:
            accepted_end = match.end()
            yield Candidate(span_start, match.end(), match[0])
    if folded.find("fy", start, end) >= 0:
        for match in _FISCAL_YEAR.finditer(folded, start, end):
            yield Candidate(match.start(), match.end(), match["year"])
    for match in _DECADE.finditer(folded, start, end):
        yield Candidate(match.start(), match.end(), f"{match['decade']}X")


def find_seasons(passage: DatedPassage) -> Iterator[Candidate]:
    """Readings of quarters, half years and the first months of a year."""
    for match in _SEASON.finditer(passage.folded, passage.start, passage.end):
        is_half = match["part"] == "half" or match["code"] == "h"
        number = int(match["number"] or _ORDINALS[match["ordinal"]])
        year = _tail_year(passage, match)
        if is_half and number > 2:
            continue
        if year is not None:
            yield Candidate(match.start(), match.end(), _season(year, number, is_half=is_half))
        elif (
            passage.publication is not None
            and match["ordinal"]
            and not passage.folded.startswith(" of", match.end())
            and _IN_BEFORE.search(passage.before(match.start(), 14))
        ):
            code, first_month = _season_code(number, is_half=is_half)
            yield Candidate(
                match.start(), match.end(), resolve_season(code, first_month, passage.publication)
            )
    for match in _YEAR_FIRST_SEASON.finditer(passage.folded, passage.start, passage.end):
        is_half, number = match["half"] is not None, int(match["number"])
        if not (is_half and number > 2):
            yield Candidate(match.start(), match.end(), _season(int(match["year"]), number, is_half=is_half))
    for match in _FIRST_MONTHS.finditer(passage.folded, passage.start, passage.end):
        count = _count(match["count"]) * (3 if match["unit"] == "quarters" else 1)
        year = _tail_year(passage, match)
        if year is not None and 1 < count <= 12:
            yield Candidate(match.start(), match.end(), f"{year:04}-01/{year:04}-{count:02}")


def find_relative(passage: DatedPassage) -> Iterator[Candidate]:
    """Readings of "last year", "the past five years", "this month"; none without a publication date."""
    published = passage.publication
    if published is None:
        return
    folded, start, end = passage.folded, passage.start, passage.end
    for match in _WINDOW.finditer(folded, start, end):
        value = _window(passage, match)
        if value is not None:
            articled = passage.before(match.start(), 4) == "the "
            yield Candidate(match.start() - 4 * articled, match.end(), value)
    for match in _OF_RUNNING_YEAR.finditer(folded, start, end):
        yield Candidate(match.start(), match.end(), f"{published.last.year:04}")
    if published.has_day:
        for match in _YESTERDAY.finditer(folded, start, end):
            yield Candidate(match.start(), match.end(), previous_day(published))
    yield from _calendar_units(passage, published)


def _calendar_units(passage: DatedPassage, published: Publication) -> Iterator[Candidate]:
    """Readings of "last year" and "this month"."""
    for match in _RELATIVE.finditer(passage.folded, passage.start, passage.end):
        # "The last year of the plan" is no calendar year.
        if passage.before(match.start(), 4) == "the " and match["side"] != "this":
            continue
        offset = RELATIVE_YEARS[match["side"]]
        if match["unit"] == "year":
            yield Candidate(match.start(), match.end(), f"{published.last.year + offset:04}")
        elif published.has_month:
            yield Candidate(match.start(), match.end(), f"{shift_months(published.first, offset):%Y-%m}")


def _year_range(passage: DatedPassage, match: re.Match[str]) -> Candidate | None:
    """2021-2025, 2024-25, "from 2021 to 2025", "between 2021 and 2025"."""
    first, last = int(match["first"]), int(match["last"])
    if len(match["last"]) == 2:
        if match["dash"] == "-" and 1 <= last <= 12:
            # 2024-11 is November; 2010-11 may be a season: left out.
            value = None if last == first % 100 + 1 else f"{first}-{last:02}"
            return Candidate(match.start(), match.end(), value)
        if match["word"] or " " in match["dash"] or not first % 100 < last <= first % 100 + 50:
            return None
        last += first // 100 * 100
    if match["word"] == "and" and not passage.before(match.start(), 8).endswith("between "):
        return None
    if not first < last:
        return None
    return Candidate(match.start(), match.end(), f"{first}/{last}")


def _cued_start(passage: DatedPassage, match: re.Match[str]) -> int | None:
    """Where a year's words start, or None where nothing tells the number from a count or a name's part."""
    folded, end = passage.folded, match.end()
    year_start = match.start()
    starts_sentence = year_start == passage.start and _STARTS_CLAUSE.match(folded, end, passage.end)
    bracketed = passage.before(year_start, 1) == "(" and folded.startswith(")", end)
    if starts_sentence or bracketed:
        return year_start
    cue = _CUE_BEFORE.search(passage.before(year_start, 24))
    if cue is None or (cue[0].endswith("-") and cue["half"] is None):
        return None
    plural = _PLURAL_AFTER.match(folded, end, passage.end) is not None
    is_round = match[0].endswith("00")
    # "The 2025 target" is a date; "the 2030 Agenda" is a name.
    named = (cue["article"] in {"the", "this", "a"} or cue["owner"]) and not _LOWER_WORD.match(
        passage.text, end, passage.end
    )
    if named or (plural and (cue["weak"] or is_round)) or (cue["weak"] and is_round):
        return None
    return year_start - len(cue[0]) if cue["part"] else year_start


def _tail_year(passage: DatedPassage, match: re.Match[str]) -> int | None:
    """The year that a quarter or month belongs to, as far as its words and the publication tell."""
    if match["year"] is not None:
        return int(match["year"])
    if passage.publication is None or not (match["relative"] or match["running"]):
        return None
    return passage.publication.last.year + RELATIVE_YEARS.get(match["relative"] or "", 0)


def _season_code(number: int, *, is_half: bool) -> tuple[int, int]:
    """EDTF's code of a quarter or half year, and its first month."""
    return (39 + number, 6 * number - 5) if is_half else (32 + number, 3 * number - 2)


def _season(year: int, number: int, *, is_half: bool) -> str:
    return f"{year:04}-{_season_code(number, is_half=is_half)[0]}"


def _window(passage: DatedPassage, match: re.Match[str]) -> str | None:
    """The interval of "the past five years"; "last year" and "the next years" are none."""
    published = passage.publication
    if published is None:
        return None
    side, unit = match["side"], match["unit"]
    if match["count"] is None:
        # "Last year" is a calendar year, "the last year of the plan" none; "the past years" are unbounded.
        open_ended = passage.folded.startswith(" of ", match.end())
        articled = passage.before(match.start(), 4) == "the "
        if unit.endswith("s") or not articled or open_ended:
            return None
    count = _count(match["count"] or "1")
    if count > 200:
        return None
    forward = side in {"next", "coming"}
    if unit.startswith("month"):
        return window_of_months(published, count, forward=forward)
    return window_of_years(published, count * (10 if unit.startswith("decade") else 1), forward=forward)


def _count(words: str) -> int:
    return int(words) if words.isdigit() else SMALL_NUMBERS[words]
