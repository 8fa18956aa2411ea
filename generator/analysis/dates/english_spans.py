"""English dates of some months or years: "in two years' time", "the three months to June", "a year ago"."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from generator.analysis.dates.calendar_patterns import STEMS, YEAR
from generator.analysis.dates.calendar_steps import (
    end_of_month,
    shift_days,
    shift_months,
    shift_value,
    week_of,
)
from generator.analysis.dates.passage import Candidate, Publication
from generator.analysis.dates.resolution import resolve_month, resolve_months
from generator.analysis.words.english_numbers import SMALL_NUMBERS
from generator.analysis.words.landmarks import Kind
from generator.analysis.words.word_sets import words_of

if TYPE_CHECKING:
    from generator.analysis.dates.passage import DatedPassage

SIDES = {"last": -1, "this": 0, "next": 1, "current": 0, "coming": 1}
"""Words before a unit, and how many units on from the running one they are."""
BACK_SIDES = frozenset({"past", "last", "previous", "preceding"})
"""Words before a number of units that end with the running one."""
YEAR_TAIL = re.compile(
    rf"\s?,?\s?(?:of\s|in\s)?(?:(?:(?P<fiscal>fy|fiscal(?:\syear)?\s|financial\syear\s)|the\syear\s)?(?P<year>{YEAR})"
    r"(?:(?P<dash>[/-])(?P<last>[0-9]{2}))?(?![0-9a-z%]|[.,:-]?[0-9])|fy\s?(?P<short>[0-9]{2})(?![0-9a-z/-])"
    r"|(?:fy\s?)?(?P<books>[0-9]{2})/[0-9]{2}(?![0-9a-z/-])"
    r"|(?P<relative>last|this|next)\syear(?![a-z-])|(?P<prior>the\s(?:prior|previous|preceding)\syear)(?![a-z-])"
    r"|(?P<running>the\syear|the\scurrent\syear)(?![a-z-]|\s[0-9])"
    r"|(?P<that>that\syear|the\ssame\syear))"
)
"""The year that follows a quarter or some months."""
_SAME_TAIL = re.compile(
    rf"\s(?:of\s|in\s)?(?:(?P<year>{YEAR})(?![0-9])|last\syear|a\syear\s(?:ago|earlier|before)"
    r"|(?:the\s)?(?:previous|prior|preceding)\syear)(?![a-z-])"
)
_PARTED = re.compile(r"(?P<year>[0-9]{4})-(?P<part>[0-9]{2})\??\Z")
_MOMENT = re.compile("(?P<year>[0-9]{4})(?:-(?P<month>0[1-9]|1[0-2])(?:-(?P<day>[0-9]{2}))?)?(?![0-9-])")
_LATER = re.compile(r"\slater(?![a-z]|\sthan(?![a-z]))")
_NEAR = 80
"""How far behind a date "two years later" may stand."""
_VAGUE = words_of("than about around nearly almost over some roughly least")
"""What makes a number of years no certain one."""
IN_TIME = re.compile(r"'s?\stime(?![a-z])")
"""What ends "in two years' time"."""
_MONTHS_TO = re.compile(
    rf"\s(?:to|through|(?:that\s)?end(?:(?P<ended>ed)|ing)(?:\s[io]n)?|until)\s(?:the\send\sof\s)?(?:(?P<day>[0-9]{{1,2}})\s)?"
    rf"(?P<month>(?:{'|'.join(STEMS)})[a-z]{{0,6}}(?:\.(?=\s[0-9]))?)(?:\s(?P<day2>[0-9]{{1,2}}))?(?:,?\s(?P<year>{YEAR}))?(?![a-z0-9])"
)
_STRETCHES = dict.fromkeys(("the", "full", "fiscal", "financial"), 12) | {"half": 6}
"""Words before "year", and how many months it has where the last of them follows."""
_TEN, _TWENTY = 10, 20
_MIDDLE_OF_MONTH = 15
"""Up to this day, what ends with it ends with the month before, or with no month."""


def tail_year(passage: DatedPassage, tail: re.Match[str] | None) -> int | None:
    """The year that a quarter or some months belong to, as far as words and publication tell."""
    if tail is None:
        return None
    if tail["year"] is not None:
        return int(tail["year"])
    # "H1 FY24", "H1 23/24".
    if (last_two := tail["short"] or tail["books"]) is not None:
        return 2000 + int(last_two)
    if passage.publication is None or tail["that"]:
        return None
    if tail["prior"]:
        return passage.publication.last.year - 1
    return passage.publication.last.year + SIDES.get(tail["relative"] or "", 0)


def read_in_time(
    passage: DatedPassage,
    place: tuple[int, int],
    words: list[str],
    known: tuple[int, Publication],
    count: int,
) -> Candidate | None:
    """Reads "in two years' time"."""
    kind, published = known
    match = IN_TIME.match(passage.folded, place[1], passage.end)
    value = None
    if kind in {Kind.YEAR, Kind.DECADE}:
        value = f"{published.last.year + count * (10 if kind == Kind.DECADE else 1):04}"
    elif kind == Kind.MONTHS and published.has_month:
        value = f"{shift_months(published.first, count):%Y-%m}"
    start = passage.folded.rindex(words[-1], passage.start, place[0])
    return Candidate(start, match.end(), value) if match is not None and value is not None else None


def read_months_to(
    passage: DatedPassage, place: tuple[int, int], words: list[str], count: int
) -> Candidate | None:
    """Reads "the three months to June", and "the final three months of 2025"."""
    lead = words[-2].lstrip("(\"'")
    tail = YEAR_TAIL.match(passage.folded, place[1], passage.end) if lead in {"final", "last"} else None
    year = tail_year(passage, tail)
    start = passage.folded.rindex(words[-1], passage.start, place[0])
    if tail is not None and year is not None and count <= 12:
        return Candidate(start, tail.end(), f"{year:04}-{13 - count:02}/{year:04}-12")
    return read_stretch_to(passage, (start, place[1]), count) if lead in {"the", "in", "for"} else None


def read_stretch_to(passage: DatedPassage, place: tuple[int, int], count: int) -> Candidate | None:
    """Reads months with the last of them behind: "the year ended 31 March", "the quarter to June".

    Args:
        passage: The sentence.
        place: Where the words before "to" or "ended" start and end.
        count: How many months they are.
    """
    start, end = place
    match = _MONTHS_TO.match(passage.folded, end, passage.end)
    if match is None or not passage.text[match.start("month")].isupper():
        return None
    day = match["day"] or match["day2"]
    if day is not None and int(day) <= _MIDDLE_OF_MONTH:
        return None
    month = STEMS.index(match["month"][:3]) + 1
    if match["year"]:
        last = f"{match['year']}-{month:02}"
    else:
        last = resolve_month(month, passage, (start, match.end()))
        if match["ended"] and _is_to_come(passage, last):
            # In the middle of June, "the quarter ended June 30" is the last one's.
            last = shift_value(last, years=-1) or last
    first = shift_value(last, months=1 - count)
    if first is None:
        return None
    # "The year to December" is that year.
    whole = count == len(STEMS) and month == len(STEMS)
    return Candidate(start, match.end(), f"{last[:4]}{last[7:]}" if whole else f"{first}/{last}")


def _is_to_come(passage: DatedPassage, month: str) -> bool:
    """Whether a month is that of publication, and its last day still to come."""
    published = passage.publication
    if published is None or not published.has_day or month != f"{published.first:%Y-%m}":
        return False
    return published.first != end_of_month(published.first)


def read_first_months(passage: DatedPassage, place: tuple[int, int], count: int) -> Candidate | None:
    """Reads "the first two months", of the year that follows or of the one that its clause gives it."""
    start, end = place
    tail = YEAR_TAIL.match(passage.folded, end, passage.end)
    year = tail_year(passage, tail)
    if year is not None and tail is not None:
        return Candidate(start, tail.end(), f"{year:04}-01/{year:04}-{count:02}")
    if passage.folded.startswith(" of", end):
        return None
    resolved = resolve_months((1, count), passage, place)
    if resolved is None:
        return None
    found, mark = resolved
    return Candidate(start, end, f"{found:04}-01{mark}/{found:04}-{count:02}{mark}")


def read_quarters(
    passage: DatedPassage, place: tuple[int, int], words: list[str], published: Publication | None
) -> Candidate | None:
    """Reads "the first two quarters of 2025", "the last two quarters", which are those before this one."""
    position, end = place
    count, side = count_of(words[-1]), words[-2] if len(words) > 1 else ""
    if count is None or not 1 < count < 4:
        return None
    if side == "first":
        return read_first_months(
            passage, (passage.folded.rindex(side, passage.start, position), end), 3 * count
        )
    months = read_months_to(passage, place, words, 3 * count) if side else None
    if months is not None:
        return months
    back = side in BACK_SIDES
    if not (
        published is not None
        and (back or side in {"next", "coming"})
        and published.has_month
        and not passage.folded.startswith((" of ", " in "), end)
    ):
        return None
    running = shift_months(published.first, -((published.first.month - 1) % 3))
    first = shift_months(running, -3 * count if back else 3)
    start = passage.folded.rindex(side, passage.start, position)
    return Candidate(start, end, f"{first:%Y-%m}/{shift_months(first, 3 * count - 1):%Y-%m}")


def read_same_quarter(
    passage: DatedPassage, place: tuple[int, int], anchor: Candidate | None
) -> Candidate | None:
    """Reads "the same quarter of 2031", "the same month last year": those of the date before."""
    tail = _SAME_TAIL.match(passage.folded, place[1], passage.end)
    if tail is None or anchor is None or anchor.value is None or passage.publication is None:
        return None
    match = _PARTED.match(anchor.value)
    if match is None:
        return None
    year = int(tail["year"]) if tail["year"] else int(match["year"]) - 1
    start = passage.folded.rindex("same", passage.start, place[0])
    return Candidate(start, tail.end(), f"{year:04}-{match['part']}")


def read_same_period(
    passage: DatedPassage, place: tuple[int, int], anchor: Candidate | None
) -> Candidate | None:
    """Reads "the same period last year": a year before the date that it is compared with, else last year."""
    published = passage.publication
    if published is None:
        return None
    value = shift_value(anchor.value, years=-1) if anchor is not None and anchor.value is not None else None
    start = passage.folded.rindex("same", passage.start, place[0])
    return Candidate(start, place[1], value or f"{published.last.year - 1:04}")


def read_stretch_before(
    place: tuple[int, int], unit: tuple[int, int], anchor: Candidate | None
) -> Candidate | None:
    """Reads the years or months before a date: "the previous five years" behind 2031 are 2026/2030.

    Args:
        place: Where the words start and end.
        unit: The landmark of the unit, and how many.
        anchor: The date before them in the sentence; without one they are of no known time.
    """
    kind, count = unit
    match = _MOMENT.match(anchor.value or "") if anchor is not None else None
    if match is None:
        return None
    if kind == Kind.YEAR:
        return Candidate(*place, f"{int(match['year']) - count:04}/{int(match['year']) - 1:04}")
    if kind != Kind.MONTHS or match["month"] is None:
        return None
    month = f"{match['year']}-{match['month']}"
    return Candidate(*place, f"{shift_value(month, months=-count)}/{shift_value(month, months=-1)}")


def read_by_what_follows(
    passage: DatedPassage, place: tuple[int, int], words: list[str], known: tuple[int, Candidate | None]
) -> Candidate | None:
    """Reads "the year ended 31 March", and "two years later" behind a date of the sentence.

    Args:
        passage: The sentence.
        place: Where the unit starts and ends.
        words: The words before it.
        known: The unit's landmark, and the date before it.
    """
    kind, anchor = known
    lead = words[-1].lstrip("(\"'")
    if passage.folded.startswith(" later", place[1]):
        count = 1 if lead in {"a", "one"} else count_of(lead)
        if count is None or not lead:
            return None
        start = passage.folded.rindex(lead, passage.start, place[0])
        return _read_later(passage, (start, place[1]), (kind, count), anchor)
    months = _STRETCHES.get(lead) if kind == Kind.YEAR else None
    # "Prices rose 3% in the year to April" tells a rate that April had.
    if months is None or (lead == "the" and passage.folded.startswith(" to ", place[1])):
        return None
    begins = place[0] - (len("half-") if lead == "half" else 0)
    return read_stretch_to(passage, (begins, place[1]), months)


def _read_later(
    passage: DatedPassage, place: tuple[int, int], unit: tuple[int, int], anchor: Candidate | None
) -> Candidate | None:
    """Reads the words before "later" with it; with the precision of their unit."""
    start, end = place
    match = _MOMENT.fullmatch(anchor.value or "") if anchor is not None else None
    later = _LATER.match(passage.folded, end, passage.end)
    if anchor is None or match is None or later is None or passage.publication is None:
        return None
    before = passage.before(start, 16).split()
    if start - anchor.end > _NEAR or (before and before[-1] in _VAGUE):
        return None
    value = _later_value(match, *unit)
    if value is None or value[:10] > passage.publication.last.isoformat():
        # What was told had come to pass.
        return None
    return Candidate(start, later.end(), value)


def _later_value(moment: re.Match[str], kind: int, count: int) -> str | None:
    """The year, month or week so many on from a moment that is known as closely."""
    if kind == Kind.YEAR:
        return f"{int(moment['year']) + count:04}"
    if kind == Kind.MONTHS and moment["month"]:
        return shift_value(f"{moment['year']}-{moment['month']}", months=count)
    if kind != Kind.WEEK or not moment["day"]:
        return None
    day = date.fromisoformat(moment[0])
    return week_of(Publication(day, day, has_month=True), count)


def read_ago(passage: DatedPassage, position: int) -> Candidate | None:
    """Reads "ten years ago", "three days ago"; with the precision of its unit.

    Args:
        passage: The sentence.
        position: Where "ago" stands.
    """
    words = passage.before(position, 30).split()
    published = passage.publication
    if published is None or len(words) < 2:
        return None
    count, unit = count_of(words[-2].lstrip("(\"'")), words[-1].removesuffix("s")
    if words[-2] in {"a", "one"}:
        count = 1
    if count is None or count > 200:
        return None
    value: str | None = None
    if unit in {"year", "decade"}:
        value = f"{published.last.year - count * (10 if unit == 'decade' else 1):04}"
    elif unit == "month" and published.has_month:
        value = f"{shift_months(published.first, -count):%Y-%m}"
    elif unit == "week" and published.has_day:
        value = week_of(published, -count)
    elif unit == "day" and published.has_day:
        value = shift_days(published, -count)
    start = passage.folded.rindex(f"{words[-2]} {words[-1]}", passage.start, position)
    return Candidate(start, position + 3, value) if value is not None else None


def count_of(word: str) -> int | None:
    """The number that a word or a figure of at most three digits tells."""
    word = word.lstrip("(\"'")
    if word.isascii() and word.isdigit() and len(word) <= 3:
        return int(word)
    tens, _, ones = word.partition("-")
    count = SMALL_NUMBERS.get(tens)
    if not ones or count is None:
        return count
    # "Seventy-five".
    more = SMALL_NUMBERS.get(ones, 0)
    return count + more if count >= _TWENTY and 0 < more < _TEN else None
