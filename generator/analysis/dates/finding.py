"""Dates of a sentence, as EDTF. A reading is made by rule or not at all: a wrong date is worse than none."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.analysis.dates.chinese import find_chinese
from generator.analysis.dates.chinese_relative import find_chinese_relative
from generator.analysis.dates.english_codes import read_code, read_code_behind
from generator.analysis.dates.english_days import read_day_word, read_season, read_weekday
from generator.analysis.dates.english_feasts import read_holiday, read_hour, read_weekend
from generator.analysis.dates.english_months import read_day_month, read_days, read_month
from generator.analysis.dates.english_spans import read_ago
from generator.analysis.dates.english_units import read_unit
from generator.analysis.dates.english_years import read_fiscal_year, read_year
from generator.analysis.dates.numeric import find_addresses, read_numeric
from generator.analysis.dates.passage import Candidate, DatedPassage, parse_publication
from generator.analysis.dates.periods import find_periods
from generator.analysis.words.landmarks import Kind, Landmark, Landmarks
from generator.model import DateMention, Span, make_span

if TYPE_CHECKING:
    from generator.analysis.words.landmarks import Marks
    from generator.model import Period

_NUMBERS = frozenset({Kind.NUMBER, Kind.SCALE, Kind.MULTIPLE})
_FULL = re.compile(r"[0-9]{4}-(?:0[1-9]|1[0-2])(?:-[0-9]{2})?")
_LINK = re.compile(
    r"(?P<to>,?\s(?:to|through|until|till)\s(?:the\s)?|\s?[-–—]\s?)|(?P<and>\sand\s)|起?(?:至|到|[-–—~～]{1,2})"
)
"""What stands between the first and the last day or month of a time, each with its year."""
_PUT_OFF = re.compile(
    r"(?:moved|postponed|delayed|deferred|shifted|changed|extended|adjourned|pushed|forward|back|rescheduled|amended)"
    r"\s(?:[a-z]{1,12}\s){0,2}from\s(?:[a-z]{1,9}\s)?\Z"
)
"""What was to be on one day and now is on another."""
_WEEKDAY_LINK = re.compile(r",?\s(?:the\s|in\s)?")


@dataclass(frozen=True, slots=True)
class DateContext:
    """What the dates of a document are relative to."""

    published: str | None = None
    """EDTF date of publication: a day, a month, a year, or None."""
    known_days: frozenset[str] = frozenset()
    """ISO days that the document names in full before this sentence; they give a later bare day its year."""


def find_dates(  # noqa: PLR0913, PLR0917 - where a sentence stands, and all that is known of it
    text: str,
    folded: str,
    start: int,
    end: int,
    context: DateContext,
    periods: tuple[tuple[Span, Period], ...] = (),
    marks: Marks | None = None,
) -> tuple[DateMention, ...]:
    """Find the dates of one sentence.

    Args:
        text: The whole document.
        folded: Its folded shadow, of the same length.
        start: Offset of the sentence's first code point.
        end: Offset after its last.
        context: What its dates are relative to.
        periods: Mentions of named periods and recurring events; those outside the sentence are passed over.
        marks: The sentence's landmarks, where they are known already.

    Returns:
        The dates in order, none overlapping another; of overlapping readings the longest, then the first.
    """
    if marks is None:
        marks = Landmarks(folded).within(start, end)
    if not (marks or periods):
        return ()
    kinds = {mark.kind for _, mark in marks}
    if kinds <= _NUMBERS and not periods:
        return ()
    publication = parse_publication(context.published)
    passage = DatedPassage(text, folded, start, end, publication, context.known_days)
    named = list(find_periods(passage, periods)) if periods else []
    found = _read_marks(passage, marks, named, has_month=Kind.MONTH in kinds)
    if Kind.CHINESE in kinds:
        found = _select([*found, *find_chinese(passage)], start, end)
        leaning = list(find_chinese_relative(passage, found))
        if leaning:
            found = _select([*found, *leaning], start, end)
    found = _join_spans(passage, found) if len(found) > 1 else found
    return tuple(
        [
            DateMention(make_span(reading.start, reading.end), reading.value)
            for reading in found
            if reading.value is not None
        ]
    )


def _read_marks(
    passage: DatedPassage, marks: Marks, named: list[Candidate], *, has_month: bool
) -> list[Candidate]:
    """Reads landmark after landmark; what a reading covers is passed over."""
    found: list[Candidate] = []
    addresses: list[tuple[int, int]] | None = None
    waiting = deque(named)
    covered = passage.start
    for position, mark in marks:
        if mark.kind in _NUMBERS or mark.kind == Kind.CHINESE:
            continue
        while waiting and waiting[0].start <= position:
            covered = max(covered, waiting[0].end)
            found.append(waiting.popleft())
        if position < covered:
            continue
        if addresses is None:
            addresses = find_addresses(passage.folded, passage.start, passage.end)[::-1]
        while addresses and addresses[-1][1] <= position:
            addresses.pop()
        if addresses and addresses[-1][0] <= position:
            continue
        for reading in _read_mark(passage, position, mark, found[-1] if found else None, has_month=has_month):
            # What a date takes in before its landmark starts where the date before it ends.
            start = min(max(reading.start, covered), position) if reading.start < covered else reading.start
            found.append(reading if start == reading.start else reading._replace(start=start))
            covered = reading.end
    found += waiting
    return _join_weekdays(passage, found) if has_month else found


def _read_mark(
    passage: DatedPassage, position: int, mark: Landmark, anchor: Candidate | None, *, has_month: bool
) -> Iterable[Candidate]:
    """The readings that one landmark begins or ends."""
    if mark.kind == Kind.DIGITS and mark.value <= 2 and has_month:
        reading = read_numeric(passage, position, mark.value)
        return (reading,) if reading is not None else read_day_month(passage, position)
    if (
        mark.kind == Kind.MONTH
        and passage.text[position].isupper()
        and " and " in passage.folded[position : position + 60]
        and passage.before(position, 8) != "between "
    ):
        days = read_days(passage, position)
        if days:
            return days
    reader = _READERS.get(mark.kind)
    reading = reader(passage, position, mark, anchor) if reader is not None else None
    return (reading,) if reading is not None else ()


def _read_digits(
    passage: DatedPassage, position: int, mark: Landmark, anchor: Candidate | None
) -> Candidate | None:
    if mark.value > 4 or mark.value == 3:
        return None
    if mark.value == 1 and passage.folded[position + 1 : position + 2] in {"q", "h"}:
        return read_code_behind(passage, position)
    reading = read_numeric(passage, position, mark.value)
    return read_year(passage, position, anchor) if reading is None and mark.value == 4 else reading


def _read_fraction(
    passage: DatedPassage, position: int, mark: Landmark, anchor: Candidate | None
) -> Candidate | None:
    """Reads "half", "quarter" and "quarters" as parts of a year; halves are none."""
    return read_unit(passage, position, mark, anchor) if (mark.value, mark.length) in _PARTS_OF_YEAR else None


def _read_code(
    passage: DatedPassage, position: int, mark: Landmark, _anchor: Candidate | None
) -> Candidate | None:
    return read_fiscal_year(passage, position) if mark.value == 3 else read_code(passage, position)


_PARTS_OF_YEAR = frozenset({(2, 4), (4, 7), (4, 8)})
"""The denominators and lengths of "half", "quarter" and "quarters"."""
_Reader = Callable[[DatedPassage, int, Landmark, Candidate | None], Candidate | None]
_READERS: dict[int, _Reader] = {
    Kind.DIGITS: _read_digits,
    Kind.FRACTION: _read_fraction,
    Kind.CODE: _read_code,
    Kind.MONTH: lambda passage, position, _mark, _anchor: read_month(passage, position),
    Kind.WEEKDAY: lambda passage, position, mark, _anchor: read_weekday(passage, position, mark.value),
    Kind.SEASON: lambda passage, position, mark, _anchor: read_season(
        passage, position, (mark.value, mark.length)
    ),
    Kind.DAY_WORD: lambda passage, position, mark, _anchor: read_day_word(
        passage, position, (mark.value, mark.length)
    ),
    Kind.HOLIDAY: lambda passage, position, mark, _anchor: read_holiday(
        passage, position, (mark.value, mark.length)
    ),
    Kind.HOUR: lambda passage, position, mark, _anchor: read_hour(
        passage, position, (mark.value, mark.length)
    ),
    Kind.WEEKEND: lambda passage, position, mark, _anchor: read_weekend(passage, position, mark.length),
    Kind.AGO: lambda passage, position, _mark, _anchor: read_ago(passage, position),
    **dict.fromkeys((Kind.YEAR, Kind.MONTHS, Kind.WEEK, Kind.DECADE), read_unit),
}


def _join_weekdays(passage: DatedPassage, found: list[Candidate]) -> list[Candidate]:
    """Takes a weekday and the day or month right behind it ("Friday 4 April") as one date."""
    joined: list[Candidate] = []
    for reading in found:
        before = joined[-1] if joined else None
        if (
            before is not None
            and passage.folded[before.start : before.end].endswith("day")
            and _WEEKDAY_LINK.fullmatch(passage.folded, before.end, reading.start)
        ):
            joined[-1] = Candidate(before.start, reading.end, reading.value)
        else:
            joined.append(reading)
    return joined


def _join_spans(passage: DatedPassage, found: list[Candidate]) -> list[Candidate]:
    """Takes "1 July 2022 to 30 June 2023" and 2025年7月至2026年3月 as one time."""
    joined: list[Candidate] = []
    for reading in found:
        before = joined[-1] if joined else None
        if before is not None and _is_span(passage, before, reading):
            joined[-1] = Candidate(before.start, reading.end, f"{before.value}/{reading.value}")
        else:
            joined.append(reading)
    return joined


def _is_span(passage: DatedPassage, first: Candidate, last: Candidate) -> bool:
    """Whether two dates are the ends of one time."""
    if first.value is None or last.value is None or not first.value < last.value:
        return False
    if len(first.value) != len(last.value) or not (
        _FULL.fullmatch(first.value) and _FULL.fullmatch(last.value)
    ):
        return False
    link = _LINK.fullmatch(passage.folded, first.end, last.start)
    if link is None:
        return False
    leading = passage.before(first.start, 44)
    if link["and"]:
        return leading.endswith("between ")
    return not (link["to"] and _PUT_OFF.search(leading))


def _select(candidates: list[Candidate], start: int, end: int) -> list[Candidate]:
    """The longest of overlapping readings, in order of place."""
    # A mask keeps this linear: no pattern's readings overlap, so all together claim each place a few times.
    claimed = bytearray(end - start)
    chosen: list[Candidate] = []
    for candidate in sorted(candidates, key=lambda reading: (reading.start - reading.end, reading.start)):
        first, last = candidate.start - start, candidate.end - start
        if claimed.find(1, first, last) < 0:
            claimed[first:last] = b"\1" * (last - first)
            chosen.append(candidate)
    return sorted(chosen, key=lambda reading: reading.start)
