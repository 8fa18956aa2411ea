"""English dates told by a unit of the calendar: "last year", "past five years", "the third quarter"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.dates.calendar_patterns import STEMS, YEAR
from generator.analysis.dates.calendar_steps import (
    shift_days,
    shift_months,
    shift_value,
    week_of,
    window_of_months,
    window_of_years,
)
from generator.analysis.dates.english_spans import (
    BACK_SIDES,
    IN_TIME,
    SIDES,
    YEAR_TAIL,
    count_of,
    read_by_what_follows,
    read_first_months,
    read_in_time,
    read_months_to,
    read_quarters,
    read_same_period,
    read_same_quarter,
    read_stretch_before,
    read_stretch_to,
    tail_year,
)
from generator.analysis.dates.passage import Candidate
from generator.analysis.dates.resolution import resolve_season
from generator.analysis.words.landmarks import Kind
from generator.analysis.words.word_sets import words_of

if TYPE_CHECKING:
    from generator.analysis.dates.passage import DatedPassage, Publication
    from generator.analysis.words.landmarks import Landmark

_QUARTER_SIDES = {"last": -1, "previous": -1, "this": 0, "current": 0, "next": 1}
_FISCAL_SIDES = SIDES | {"previous": -1, "past": -1}
_AHEAD_SIDES = frozenset({"next", "coming", "following"})
_BEFORE_WORDS = frozenset({"previous", "preceding", "prior"})
_EARLIER = re.compile(
    r"[\s-](?:ago|previously|(?:earlier|before)(?!\s(?:than|the|a|an|his|her|its|their|our|this|that|[a-z]{3,}ing)(?![a-z])|\s[0-9]))(?![a-z])"
)
_SINCE = re.compile(r"(?<![a-z])since\s[a-z\s]{0,18}\Z")
_OWNERS = words_of("his her its their our my your that")
_OWNED = tuple([word] for word in _OWNERS)
_THE = (["the"], *_OWNED)
_OF_LIFE = re.compile(r"\sof\s(?:his|her|its|their|our|my|the)(?![a-z])")
"""Behind "the last three years": of a life or an age, and not up to now."""
_PARTS = words_of(
    "end start beginning middle rest remainder course close months half quarter quarters weeks month"
)
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
_ORDINALS |= {"final": 0, "last": 0, "latter": 0}
SEASON_LEADS = words_of(
    "in during for since by of from to until till through throughout before after this between and"
)
_YEAR = re.compile(YEAR)
_FISCAL = frozenset({"financial", "fiscal", "calendar", "academic", "school", "tax", "marketing", "crop"})
_BY = frozenset({"by", "before", "at", "until"})
_QUARTER_CODE = re.compile("([0-9]{4})-3([3-6])")
_OWNED_PART = re.compile(r"'s\s(?:first|second|third|fourth|final|last)[\s-](?:quarter|half)(?![a-z])")
REPORTED = re.compile(
    r"\s(?:results?|revenues?|sales|profits?|earnings|figures|numbers|guidance|forecasts?|outlook|losses|loss"
    r"|turnover|report|trading|margins?|gdp|growth)(?![a-z])"
)
"""What is reported of a half year or a quarter: "the H1 results"."""
_REPORTING_MONTHS = 4
"""Months behind a quarter or a half year in which its figures are told."""


def read_unit(
    passage: DatedPassage, position: int, mark: Landmark, anchor: Candidate | None
) -> Candidate | None:
    """Reads the date that a unit of the calendar names.

    Args:
        passage: The sentence.
        position: Where the unit stands.
        mark: Its landmark.
        anchor: The date before it in the sentence, which "a year earlier" leans on.
    """
    published = passage.publication
    kind, value, length = mark.kind, mark.value, mark.length
    words = passage.before(position, 40).replace("-", " ").split()
    if not words:
        return None
    end = position + length
    if kind == Kind.FRACTION and passage.folded[end - 1] == "s":
        return read_quarters(passage, (position, end), words, published)
    if kind == Kind.FRACTION:
        # "The fourth quarter of 2024" needs no publication.
        return _part_of_year(passage, (position, end), words, anchor, is_half=value == 2)
    if published is None or (value != 2 and _is_part_of_other(passage, end, kind, words[-1])):
        return None
    told = read_by_what_follows(passage, (position, end), words, (kind, anchor))
    if told is None and value == 2:
        return _window(passage, (position, length), words, (kind, published), anchor)
    return told or _one_unit(passage, (position, end), words, (kind, published, anchor))


def _is_part_of_other(passage: DatedPassage, end: int, kind: int, lead: str) -> bool:
    """Whether a unit belongs to other words: "year-on-year", "last year's December"."""
    following = passage.folded[end : end + 7]
    if following.startswith("'s "):
        if following[3:6] in STEMS and passage.text[end + 3].isupper():
            return True
        return kind == Kind.YEAR and lead in SIDES and _OWNED_PART.match(passage.folded, end) is not None
    hyphened = following.startswith("-") and not following.startswith("-end")
    return hyphened and kind == Kind.YEAR and lead not in {"the", "a"}


def _one_unit(
    passage: DatedPassage,
    place: tuple[int, int],
    words: list[str],
    known: tuple[int, Publication, Candidate | None],
) -> Candidate | None:
    """Reads "last year", "that month", "a year earlier", "the end of the year"."""
    kind, published, anchor = known
    end, lead = place[1], words[-1].lstrip("(\"'")
    if lead in _FISCAL and kind == Kind.YEAR and len(words) > 1 and words[-2] in _FISCAL_SIDES:
        start = passage.folded.rindex(words[-2], passage.start, place[0])
        return Candidate(start, end, _calendar(kind, published, _FISCAL_SIDES[words[-2]]))
    if lead == "same" and kind == Kind.MONTHS:
        return read_same_quarter(passage, place, anchor)
    if lead == "last" and kind == Kind.YEAR and words[-3:-1] == ["same", "period"]:
        return read_same_period(passage, place, anchor)
    articled = len(words) > 1 and words[-2] == "the"
    start = passage.folded.rindex(lead, passage.start, place[0]) if lead else place[0]
    value: str | None = None
    earlier = _EARLIER.match(passage.folded, end, passage.end) if lead in {"a", "one", "the"} else None
    if earlier is not None:
        value, end = _shifted(kind, published, _compared(passage, anchor, earlier), -1), earlier.end()
    elif (
        articled
        and (_is_window(kind, lead) or (_is_in_last(words) and (lead == "last" or anchor is None)))
        and not passage.folded.startswith((" of ", " before", " that ", " when", " in "), end)
    ):
        forward = lead in {"next", "coming"}
        return _counted_window((start, end), 1, (kind, published), forward=forward)
    elif lead in SIDES:
        owner = words[-2] if len(words) > 1 else ""
        # "His last year in office", "Oslo's last week".
        owned = articled or owner in _OWNERS or (owner.endswith(("'s", "s'")) and lead == "last")
        open_ended = owned and lead in {"last", "next", "coming"}
        value = _calendar(kind, published, SIDES[lead]) if not open_ended else None
    elif (lead in _BEFORE_WORDS or lead == "following") and words[-2:-1] != ["or"]:
        value = _shifted(kind, published, anchor, 1 if lead == "following" else -1)
    elif lead in {"that", "same"} and kind == Kind.YEAR:
        value = _year_of(anchor)
    elif _is_running(passage, end, words):
        start, value = place[0], _calendar(kind, published, 0)
    return Candidate(start, end, value) if value is not None else None


def _compared(passage: DatedPassage, anchor: Candidate | None, earlier: re.Match[str]) -> Candidate | None:
    """The date that "a year ago" is compared with: none that is told to have lasted since."""
    since = anchor is not None and earlier[0].endswith("ago")
    return None if since and anchor and _SINCE.search(passage.before(anchor.start, 24)) else anchor


def _is_window(kind: int, lead: str) -> bool:
    """Whether "the past year", "the next decade" count from the publication."""
    return lead == "past" or (kind == Kind.DECADE and lead in {"last", "next", "coming"})


def _is_in_last(words: list[str]) -> bool:
    """Whether "in the last year" and "over the next year" count from the publication."""
    return (
        words[-1] in {"last", "next", "coming"}
        and len(words) > 2
        and words[-3] in ({"in", "over", "during", "within"} if words[-1] == "last" else {"over", "within"})
    )


def _is_running(passage: DatedPassage, end: int, words: list[str]) -> bool:
    """Whether "the end of the year" or "by year-end" speaks of the running one."""
    following = passage.folded[end : end + 8]
    if words[-1] == "the" and following.startswith("-end"):
        return len(words) > 1 and words[-2] in _BY
    if words[-1] == "the":
        is_part = len(words) > 2 and words[-2] == "of" and words[-3] in _PARTS
        # "The busiest month of the year" is any year's.
        ranked = len(words) > 3 and (words[-4].endswith("est") or words[-4] in {"worst", "peak"})
        return is_part and not ranked and not following.startswith((" of ", " before"))
    return words[-1] in _BY and following.startswith(("-end", " end", "'s end"))


def _year_of(anchor: Candidate | None) -> str | None:
    """The year of the date before."""
    if anchor is None or anchor.value is None or not anchor.value[:4].isdigit():
        return None
    return anchor.value[:4]


def _calendar(kind: int, published: Publication, offset: int) -> str | None:
    """The year, month, week or decade so many on from that of publication."""
    if kind == Kind.YEAR:
        return f"{published.last.year + offset:04}"
    if kind == Kind.DECADE:
        return f"{published.last.year // 10 + offset:03}X"
    if kind == Kind.MONTHS and published.has_month:
        return f"{shift_months(published.first, offset):%Y-%m}"
    return week_of(published, offset) if kind == Kind.WEEK and published.has_day else None


def _shifted(kind: int, published: Publication, anchor: Candidate | None, offset: int) -> str | None:
    """The same stretch a unit earlier or later: that of the date before, else that of publication."""
    if anchor is not None and anchor.value is not None:
        if kind == Kind.YEAR:
            return shift_value(anchor.value, years=offset)
        return shift_value(anchor.value, months=offset) if kind == Kind.MONTHS else None
    return _calendar(kind, published, offset) if kind in {Kind.YEAR, Kind.MONTHS} and offset < 0 else None


def _window(
    passage: DatedPassage,
    place: tuple[int, int],
    words: list[str],
    known: tuple[int, Publication],
    anchor: Candidate | None,
) -> Candidate | None:
    """Reads "the past five years", "the next three months", "the first two months"."""
    position, length = place
    if words[-1] in _FISCAL and known[0] == Kind.YEAR:
        # "The past three financial years".
        words = words[:-1]
    count = count_of(words[-1]) if words else None
    if count is None or len(words) < 2 or count > 200:
        return None
    side, end = words[-2].lstrip("(\"'"), position + length
    if side == "in" and IN_TIME.match(passage.folded, end, passage.end):
        return read_in_time(passage, (position, end), words, known, count)
    if known[0] == Kind.MONTHS and 1 < count <= 24 and side not in {"past", "next", "coming"}:
        months = read_months_to(passage, (position, end), words, count)
        if months is not None:
            return months
    if side == "first" and known[0] is Kind.MONTHS and 1 < count < 12 and words[-3:-2] not in _OWNED:
        return read_first_months(passage, (passage.folded.rindex(side, passage.start, position), end), count)
    of_life = side == "last" and _OF_LIFE.match(passage.folded, end, passage.end) is not None
    # "Adopted following three years of talks": behind them, and not the years that follow.
    behind = side == "following" and words[-3:-2] not in _THE
    if of_life or behind or (side not in BACK_SIDES and side not in _AHEAD_SIDES):
        return None
    start = passage.folded.rindex(side, passage.start, position)
    return (
        read_stretch_before((start, end), (known[0], count), anchor)
        if side in _BEFORE_WORDS
        else _counted_window((start, end), count, known, forward=side in _AHEAD_SIDES)
    )


def _counted_window(
    place: tuple[int, int], count: int, known: tuple[int, Publication], *, forward: bool
) -> Candidate | None:
    """An interval that ends, or starts, with the publication."""
    kind, published = known
    start, end = place
    value: str | None = None
    if kind in {Kind.YEAR, Kind.DECADE}:
        years = count * (10 if kind == Kind.DECADE else 1)
        value = window_of_years(published, years, forward=forward) if years <= 200 else None
    elif kind == Kind.MONTHS:
        value = window_of_months(published, count, forward=forward)
    elif published.has_day and kind == Kind.WEEK:
        here, there = published.first.isoformat(), shift_days(published, 7 * count * (1 if forward else -1))
        value = f"{here}/{there}" if forward else f"{there}/{here}"
    return Candidate(start, end, value) if value is not None else None


def _part_of_year(
    passage: DatedPassage,
    place: tuple[int, int],
    words: list[str],
    known_anchor: Candidate | None,
    *,
    is_half: bool,
) -> Candidate | None:
    """Reads "the third quarter", "third-quarter", "the first half of 2025", "last quarter"."""
    position, end = place
    lead = words[-1].lstrip("(\"'")
    if not is_half and lead == "same":
        return read_same_quarter(passage, place, known_anchor)
    if not is_half and lead in _QUARTER_SIDES and not passage.folded.startswith((" of ", " in "), end):
        return _running_quarter(passage, place, lead, known_anchor)
    number = _ORDINALS.get(lead, 9) or (2 if is_half else 4)
    is_part = number <= (2 if is_half else 4)
    start = passage.folded.rindex(lead, passage.start, position) if is_part else position
    ended = read_stretch_to(passage, (start, end), 6 if is_half else 3) if is_part or lead == "the" else None
    if ended is not None or not is_part:
        return ended
    year = words[-2].lstrip("(\"'") if len(words) > 1 else ""
    owner = _year_before(passage, words, year)
    if owner is not None:
        code = (39 if is_half else 32) + number
        return Candidate(passage.folded.rindex(owner[0], passage.start, start), end, f"{owner[1]}-{code}")
    reading = read_part(passage, (start, end), number, is_half=is_half)
    if reading is None or reading.end > end:
        return reading
    # Without a year: "in the first half", "third-quarter sales"; "the second half of the match" is none.
    hyphened = passage.folded[position - 1] == "-" and not is_half
    # A sentence may begin with it: "Third quarter sales rose".
    leads = (
        (words[-2] in SEASON_LEADS or words[-2] == "the")
        if len(words) > 1
        else not is_half and passage.folded.startswith(" ", end)
    )
    # Which months a firm's "fiscal third quarter" has, only its year tells.
    stands = (hyphened or leads) and year != "fiscal"
    return reading if stands and not passage.folded.startswith((" of ", " mile"), end) else None


def _year_before(passage: DatedPassage, words: list[str], year: str) -> tuple[str, str] | None:
    """The year of "2007 third-quarter sales" and "last year's fourth quarter", with its first word."""
    if _YEAR.fullmatch(year):
        return year, year
    if year != "year's" or len(words) < 3 or words[-3] not in SIDES or passage.publication is None:
        return None
    return words[-3], f"{passage.publication.last.year + SIDES[words[-3]]:04}"


def _running_quarter(
    passage: DatedPassage, place: tuple[int, int], lead: str, anchor: Candidate | None
) -> Candidate | None:
    """Reads "last quarter", "this quarter"; "the last quarter of" something is none."""
    published = passage.publication
    if published is None or not published.has_month or passage.folded.startswith(" of ", place[1]):
        return None
    index = published.first.year * 4 + (published.first.month - 1) // 3 + _QUARTER_SIDES[lead]
    start = passage.folded.rindex(lead, passage.start, place[0])
    named = _QUARTER_CODE.fullmatch(anchor.value or "") if anchor is not None else None
    if lead == "previous" and named is not None:
        # The first quarter has the code 33.
        index = int(named[1]) * 4 + int(named[2]) - 3 - 1
    return Candidate(start, place[1], f"{index // 4:04}-{33 + index % 4}")


def read_part(
    passage: DatedPassage, place: tuple[int, int], number: int, *, is_half: bool
) -> Candidate | None:
    """A quarter or half year with the year behind it, or with the one that its clause gives it."""
    start, end = place
    code, first, length = (39 + number, 6 * number - 5, 6) if is_half else (32 + number, 3 * number - 2, 3)
    tail = YEAR_TAIL.match(passage.folded, end, passage.end)
    year = tail_year(passage, tail)
    if year is not None and tail is not None:
        # Whose books close in June ends its third quarter in March.
        books = tail["fiscal"] or tail["short"] or tail["books"] or tail["last"]
        doubt = "?" if books or passage.before(start, 7) == "fiscal " else ""
        return Candidate(start, tail.end(), f"{year:04}-{code}{doubt}")
    published = passage.publication
    if published is not None and published.has_month and REPORTED.match(passage.folded, end, passage.end):
        last = first + length - 1
        if 0 < (published.last.month - last) % 12 <= _REPORTING_MONTHS:
            # Its figures are just coming in, whatever else the clause speaks of.
            return Candidate(start, end, f"{published.last.year - (last >= published.last.month):04}-{code}")
    value = resolve_season(code, (first, length), passage, place)
    return Candidate(start, end, value) if value is not None else None
