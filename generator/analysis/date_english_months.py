"""English days and months: "January 30, 2026", "30 January", "April last year", "June 1 to June 3"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.date_resolution import (
    Candidate,
    format_day,
    interval_until,
    resolve_day,
    resolve_month,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.date_resolution import DatedPassage

CUES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
"""Substrings one of which stands in every month's name, in the order of the months."""

YEAR = r"(?:1[89]|20|21)[0-9]{2}"
"""A year that modern texts speak of; other numbers of four digits are more often counts."""
RELATIVE_YEARS = {"last": -1, "this": 0, "next": 1}
"""Words before "year" and what they add to the year of publication."""

_MONTH = (
    r"(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|jun(?:e|\.)?|jul(?:y|\.)?"
    r"|aug(?:ust|\.)?|sep(?:tember|t\.?|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)(?![a-z])"
)
_DAY = r"(?:3[01]|[12][0-9]|0?[1-9])"
_ORDINAL = r"(?:st|nd|rd|th)?"
_AFTER_DAY = r"(?![0-9a-z%]|[.:][0-9]|,[0-9]{3}(?![0-9]))"
_TO = r"\s?(?:-|–|—|(?<=\s)to(?=\s)|(?<=\s)through(?=\s))\s?"
_TAIL = (
    rf"(?:(?:\s?,\s{{0,2}}|\s{{1,2}}(?:of\s)?)(?:(?P<year>{YEAR})(?![0-9a-z%]|[.,:-]?[0-9])"
    r"|(?P<relative>last|this|next)\syear(?![a-z-])))?"
)
_MONTH_DAY = re.compile(
    rf"(?<![a-z0-9_])(?P<month>{_MONTH})\s{{1,2}}(?:the\s)?(?P<day>{_DAY}){_ORDINAL}{_AFTER_DAY}"
    rf"(?:{_TO}(?:(?P<month2>{_MONTH})\s{{1,2}})?(?P<day2>{_DAY}){_ORDINAL}{_AFTER_DAY})?{_TAIL}"
)
_DAY_MONTH = re.compile(
    rf"(?<![a-z0-9_$€£¥.,:/-])(?=[0-9])(?:(?P<day>{_DAY}){_ORDINAL}(?:\s{{1,2}}(?P<month2>{_MONTH}))?{_TO})?"
    rf"(?P<day2>{_DAY}){_ORDINAL}\s{{1,2}}(?:of\s)?(?P<month>{_MONTH}){_TAIL}"
)
_MONTH_ALONE = re.compile(
    rf"(?<![a-z0-9_])(?:(?P<lead>last|this|next)\s)?(?P<month>{_MONTH}){_TAIL}",
)
_MONTH_RANGE = re.compile(
    rf"(?<![a-z0-9_])(?P<month>{_MONTH})(?:\s(?P<year1>{YEAR})(?![0-9]))?"
    rf"(?:{_TO}|\s(?P<between>and)\s)(?P<month2>{_MONTH}){_TAIL}(?!\s{{1,2}}[0-9])"
)
_CUE_BEFORE = re.compile(
    r"(?<![a-z])(?:in|since|until|till|during|by|of|from|to|through|throughout|before|after|between"
    r"|early|late|mid|starting|beginning|ending)[\s-]\Z"
)
# "By May" and "from May" are as often a person or a verb; these prepositions are not.
_CUE_BEFORE_MAY = re.compile(r"(?<![a-z])(?:in|since|until|till|during|throughout|early|late|mid)[\s-]\Z")


def find_months(passage: DatedPassage) -> Iterator[Candidate]:
    """Readings of the sentence's days and months that are named in English."""
    yield from _month_days(passage)
    yield from _day_months(passage)
    yield from _month_ranges(passage)
    yield from _lone_months(passage)


def _month_days(passage: DatedPassage) -> Iterator[Candidate]:
    for match in _MONTH_DAY.finditer(passage.folded, passage.start, passage.end):
        month, year = _capital_month(passage, match, "month"), _year_of(passage, match)
        if month is None:
            continue
        # "In March 30 firms joined": nobody writes "in" before a day.
        bare = year is None and match["day2"] is None
        if bare and passage.before(match.start(), 4).strip() == "in":
            continue
        day = int(match["day"])
        if match["day2"] is None:
            yield Candidate(match.start(), match.end(), _day(passage, match.start(), year, month, day))
            continue
        last_month = _capital_month(passage, match, "month2") or month
        first, last = (month, day), (last_month, int(match["day2"]))
        yield Candidate(match.start(), match.end(), _days(passage, match.start(), year, first, last))


def _day_months(passage: DatedPassage) -> Iterator[Candidate]:
    for match in _DAY_MONTH.finditer(passage.folded, passage.start, passage.end):
        month, year = _capital_month(passage, match, "month"), _year_of(passage, match)
        if month is None:
            continue
        last = (month, int(match["day2"]))
        if match["day"] is None:
            yield Candidate(match.start(), match.end(), _day(passage, match.start(), year, *last))
            continue
        first = (_capital_month(passage, match, "month2") or month, int(match["day"]))
        yield Candidate(match.start(), match.end(), _days(passage, match.start(), year, first, last))


def _month_ranges(passage: DatedPassage) -> Iterator[Candidate]:
    for match in _MONTH_RANGE.finditer(passage.folded, passage.start, passage.end):
        first, last = _capital_month(passage, match, "month"), _capital_month(passage, match, "month2")
        if first is None or last is None:
            continue
        if match["between"] and not passage.before(match.start(), 8).endswith("between "):
            continue
        year = _year_of(passage, match)
        if match["year1"] is not None:
            if year is None:
                continue
            value: str | None = f"{match['year1']}-{first:02}/{year:04}-{last:02}"
        else:
            end = resolve_month(last, passage, match.start()) if year is None else f"{year:04}-{last:02}"
            value = interval_until(end, f"-{first:02}", crosses=first > last)
        yield Candidate(match.start(), match.end(), value)


def _lone_months(passage: DatedPassage) -> Iterator[Candidate]:
    for match in _MONTH_ALONE.finditer(passage.folded, passage.start, passage.end):
        month = _capital_month(passage, match, "month")
        if month is None:
            continue
        year = _year_of(passage, match)
        start = match.start() if match["lead"] else match.start("month")
        if year is not None:
            yield Candidate(start, match.end(), f"{year:04}-{month:02}")
        elif match["relative"]:
            continue
        elif match["lead"]:
            yield Candidate(start, match.end(), _led_month(passage, match["lead"], month))
        else:
            # A bare short form is as often a name: "by Jan", "in Dec".
            name = match["month"]
            cue = _CUE_BEFORE_MAY if name == "may" else _CUE_BEFORE
            if (len(name) > 4 or name in {"may", "june", "july"}) and cue.search(passage.before(start, 12)):
                yield Candidate(start, match.end(), resolve_month(month, passage, start))


def _capital_month(passage: DatedPassage, match: re.Match[str], group: str) -> int | None:
    """The month's number, where the text gives it the capital that tells May and March from verbs."""
    if match[group] is None or not passage.text[match.start(group)].isupper():
        return None
    return CUES.index(match[group][:3]) + 1


def _year_of(passage: DatedPassage, match: re.Match[str]) -> int | None:
    """The year that follows, given or relative to the publication."""
    if match["year"] is not None:
        return int(match["year"])
    if match["relative"] is not None and passage.publication is not None:
        return passage.publication.last.year + RELATIVE_YEARS[match["relative"]]
    return None


def _day(passage: DatedPassage, position: int, year: int | None, month: int, day: int) -> str | None:
    if year is not None:
        return format_day(year, month, day)
    return resolve_day(month, day, passage, position)


def _days(
    passage: DatedPassage, position: int, year: int | None, first: tuple[int, int], last: tuple[int, int]
) -> str | None:
    """An interval of days; a first day later in the year than the last belongs to the year before."""
    end = _day(passage, position, year, *last)
    if end is None or format_day(2024, *first) is None:
        return None
    return interval_until(end, f"-{first[0]:02}-{first[1]:02}", crosses=first > last)


def _led_month(passage: DatedPassage, lead: str, month: int) -> str | None:
    """The value of "last April", "this March", "next May"; None without a publication date.

    "Last April" in June may mean this year's or the year's before: it is uncertain where this year's has
    passed; and so is "next May" where this year's is still to come.
    """
    published = passage.publication
    if published is None:
        return None
    year = published.last.year
    if lead == "this":
        return f"{year:04}-{month:02}"
    if not published.has_month:
        return f"{year + RELATIVE_YEARS[lead]:04}-{month:02}?"
    passed = month < published.first.month
    ahead = month > published.first.month
    if lead == "last":
        return f"{year:04}-{month:02}?" if passed else f"{year - 1:04}-{month:02}"
    return f"{year:04}-{month:02}?" if ahead else f"{year + 1:04}-{month:02}"
