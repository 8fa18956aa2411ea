"""Quantities of a sentence: value, unit, comparison and what is counted. Names with figures are none."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.analysis.dates.numeric import find_addresses
from generator.analysis.quantities.amounts import Passage
from generator.analysis.quantities.borrowed_units import (
    UNIT_ONE,
    borrow_unit,
    level_in_measure,
    level_of_multiple,
    take_unit_before,
    take_unit_behind,
)
from generator.analysis.quantities.carried import carry_counted
from generator.analysis.quantities.counted import counted_change
from generator.analysis.quantities.elisions import has_persons, of_whom
from generator.analysis.quantities.fractions import read_fraction, read_one_in
from generator.analysis.quantities.lists import share_scales
from generator.analysis.quantities.making import Reading
from generator.analysis.quantities.numbers import read_digits, read_dozen, read_spelled
from generator.analysis.quantities.numbers_chinese import find_chinese_numbers
from generator.analysis.quantities.phrases import find_chinese_phrases, read_fold, read_multiple
from generator.analysis.quantities.readings import read_quantity
from generator.analysis.quantities.respective import share_out
from generator.analysis.words.english_numbers import SMALL_NUMBERS
from generator.analysis.words.landmarks import Kind, Landmarks
from generator.model import Quantity, Span

if TYPE_CHECKING:
    from generator.analysis.quantities.number import Number
    from generator.analysis.words.landmarks import Landmark, Marks

_READ = frozenset({Kind.DIGITS, Kind.NUMBER, Kind.SCALE, Kind.FRACTION, Kind.MULTIPLE, Kind.CHINESE})
_VOTES = re.compile(
    r"(?<![a-z])vot(?:e|ed|es|ing)\s(?:by\s|of\s|was\s|were\s)?(?:a\s(?:margin|majority)\sof\s)?\Z"
)
_VOTES_TO = re.compile(
    rf"(?:\svotes)?(?:\sto\s|-|–|\sagainst\s)(?P<second>[0-9]{{1,4}}|{'|'.join(SMALL_NUMBERS)})(?![0-9a-z%-]|[.,][0-9])"
)
_CHANGED = re.compile(
    r"(?:发展到|现在的|如今的|目前的|[由从]|年|的|增|升|降|减|加|提|高|到|至|为|扩|大|涨|跌|少|压|缩|短|延|长|回|落|收|窄|[年月日周]均|大幅|进一步|再|上|下|攀|跃|飙|滑|了|[0-9〇一二三四五六七八九十两个月，]|底|末){1,16}\Z"
)
_PERIODS = (" quarter", " half", "last year", "this year", " month", "fiscal year", "financial year")
"""How the name of a time ends."""


def find_quantities(
    text: str,
    folded: str,
    start: int,
    end: int,
    taken: tuple[Span, ...] = (),
    marks: Marks | None = None,
) -> tuple[Quantity, ...]:
    """Find the quantities of one sentence.

    A span holds the number with its comparison and unit of measure; what a bare number counts is apart, in
    `counted`. 增长了2倍 adds two times: its ratio is 3; "grew three times" is 3, as most writers mean it.

    Args:
        text: The whole document.
        folded: Its folded shadow, of the same length.
        start: Offset of the sentence's first code point.
        end: Offset after its last.
        taken: Spans of dates; a number that touches one is no quantity.
        marks: The sentence's landmarks, where they are known already.

    Returns:
        The quantities in order, none overlapping another or a date.
    """
    if marks is None:
        marks = Landmarks(folded).within(start, end)
    marks = [mark for mark in marks if mark[1].kind in _READ]
    if not marks:
        return ()
    blocked = [(span.start, span.end) for span in taken]
    blocked += find_addresses(folded, start, end)
    passage = Passage(text, folded, start, end)
    found = _read_marks(passage, marks, blocked)
    if not folded.isascii() and any(mark.kind == Kind.CHINESE for _, mark in marks):
        found += [Reading(phrase) for phrase in find_chinese_phrases(folded, start, end)]
        for number in find_chinese_numbers(folded, start, end):
            reading = read_quantity(passage, number)
            if reading is not None:
                found.append(reading)
    if not found:
        return ()
    if len(found) == 1 and not blocked and not found[0].pending:
        return (found[0].quantity,)
    resolved = _resolve(passage, share_scales(passage, _select(passage, found, blocked)))
    quantities = tuple(reading.quantity for reading in share_out(passage, resolved))
    if blocked:
        quantities = tuple(_behind_date(folded, quantity, blocked) for quantity in quantities)
    return _without_miscounts(folded, quantities) if len(quantities) > 1 else quantities


def _behind_date(folded: str, quantity: Quantity, blocked: list[tuple[int, int]]) -> Quantity:
    """The quantity whose thing begins behind the date before it: 二季度铜产量."""
    counted = quantity.counted
    if counted is None:
        return quantity
    behind = next((last for first, last in blocked if first <= counted.start < last), None)
    if behind is None:
        return quantity
    start = behind + (folded[behind : behind + 1] in (" ", "的"))
    return replace(quantity, counted=Span(start, counted.end) if start < counted.end else None)


def _without_miscounts(folded: str, quantities: tuple[Quantity, ...]) -> tuple[Quantity, ...]:
    """Takes from a figure what it is not of: the time before it, or words with the figure before it.

    "In the June quarter, against 5%", "shares sliding 4p at 331p".
    """
    sound: list[Quantity] = []
    before: Quantity | None = None
    for quantity in quantities:
        counted = quantity.counted
        if (
            counted is not None
            and before is not None
            and counted.end <= quantity.span.start
            and (
                folded.endswith(_PERIODS, counted.start, counted.end)
                or (
                    counted.start < before.span.start < counted.end
                    and _is_told_apart(folded, before, counted)
                )
            )
        ):
            quantity = replace(quantity, counted=None)  # noqa: PLW2901 - what is wrong with it, and no more
        sound.append(quantity)
        before = quantity
    return tuple(sound)


def _is_told_apart(folded: str, before: Quantity, counted: Span) -> bool:
    """Whether a figure within what is counted tells no kind, as of a "30-year loan" and 500万元以上企业."""
    plain = before.unit == "percent" or before.unit.isupper()
    return plain and folded[counted.start : counted.end].isascii()


def _read_marks(passage: Passage, marks: Marks, blocked: list[tuple[int, int]]) -> list[Reading]:
    """Reads landmark after landmark; what a reading or a date covers is passed over."""
    found: list[Reading] = []
    covered = passage.start
    waiting = sorted(blocked, reverse=True)
    for position, mark in marks:
        if position < covered or mark.kind == Kind.CHINESE:
            continue
        while waiting and waiting[-1][1] <= position:
            waiting.pop()
        if waiting and waiting[-1][0] <= position:
            continue
        readings, covered = _read_mark(passage, position, mark, covered)
        found += readings
    return found


def _read_mark(passage: Passage, position: int, mark: Landmark, covered: int) -> tuple[list[Reading], int]:
    """The quantities that a landmark begins, and up to where its number reaches."""
    folded, start, end = passage.folded, passage.start, passage.end
    kind = mark.kind
    if kind == Kind.MULTIPLE:
        phrase = read_multiple(folded, start, position, end, (mark.value, mark.length))
        return ([Reading(_of_change(passage, phrase))] if phrase is not None else []), covered
    if kind == Kind.FRACTION:
        phrase = read_fraction(folded, start, position, end, (mark.value, mark.length))
        return ([Reading(phrase)] if phrase is not None else []), covered
    if kind == Kind.DIGITS:
        number = read_digits(folded, start, position, end)
    elif kind == Kind.SCALE and mark.value == 0:
        number = read_dozen(folded, start, position)
    else:
        number = read_spelled(folded, start, position, end)
    if number is None:
        return [], covered
    return _read_number(passage, number), number.end


def _read_number(passage: Passage, number: Number) -> list[Reading]:
    folded, start, end = passage.folded, passage.start, passage.end
    if folded.startswith(("岁", "周岁"), number.end):
        # 40多岁: an age measures nobody.
        return []
    if not number.power and (value := number.mantissa) < 100:
        phrase = read_one_in(folded, start, (number.start, number.end, value), end)
        if phrase is not None:
            return [Reading(phrase)]
        fold = read_fold(folded, start, number.end, end, value) if number.script == "digits" else None
        if fold is not None:
            return [Reading(_of_change(passage, fold))]
    if number.currency is None:
        votes = _read_votes(passage, number)
        if votes:
            return votes
    reading = read_quantity(passage, number)
    return [reading] if reading is not None else []


def _of_change(passage: Passage, multiple: Quantity) -> Quantity:
    """The multiple with what changes so: "a tenfold rise in cases"."""
    if not passage.folded.startswith("fold", multiple.span.end - len("fold")):
        return multiple
    changed = counted_change(passage, multiple.span.end)
    return replace(multiple, counted=changed) if changed is not None else multiple


def _read_votes(passage: Passage, number: Number) -> list[Reading]:
    """The two numbers of "voted 52 to 17"."""
    before = passage.before(number.start, 14)
    if "vot" not in before or not _VOTES.search(before):
        return []
    match = _VOTES_TO.match(passage.folded, number.end, passage.end)
    if match is None:
        return []
    first = Quantity(Span(number.start, number.end), str(int(number.value)), None, "vote", "=", None)
    second = Quantity(
        Span(match.start("second"), match.end()), str(_read_small(match["second"])), None, "vote", "=", None
    )
    return [Reading(first), Reading(second)]


def _read_small(word: str) -> int:
    return int(word) if word.isdigit() else int(SMALL_NUMBERS[word])


def _select(passage: Passage, found: list[Reading], blocked: list[tuple[int, int]]) -> list[Reading]:
    """The longest of overlapping readings outside dates and addresses, in order of place."""
    start, end = passage.start, passage.end
    claimed = bytearray(end - start)
    for first, last in blocked:
        first_in, last_in = max(first - start, 0), min(last, end) - start
        if first_in < last_in:
            claimed[first_in:last_in] = b"\1" * (last_in - first_in)
    chosen = []
    for reading in sorted(found, key=_by_length):
        span = reading.quantity.span
        first, last = span.start - start, span.end - start
        if claimed.find(1, first, last) < 0:
            claimed[first:last] = b"\1" * (last - first)
            chosen.append(reading)
    return sorted(chosen, key=lambda reading: reading.quantity.span)


def _by_length(reading: Reading) -> tuple[int, Span]:
    span = reading.quantity.span
    return span.start - span.end, span


def _resolve(passage: Passage, readings: list[Reading]) -> list[Reading]:
    """Gives numbers without a noun that of another count; those that find none are dropped."""
    resolved: list[Reading] = []
    first_unit: str | None = None
    last_unit: str | None = None
    for index, reading in enumerate(readings):
        taken: Reading | None = reading
        level = level_in_measure(passage, reading, resolved[-1] if resolved else None)
        if level is not None:
            taken = level
        elif reading.share:
            taken = _shared(passage, reading, readings[index + 1] if index + 1 < len(readings) else None)
        elif (
            reading.quantity.unit == UNIT_ONE
            and (ahead := take_unit_behind(passage, reading, readings, index)) is not None
        ):
            taken = ahead
        elif reading.quantity.unit == UNIT_ONE and (reading.quantity.counted is None or reading.pending):
            taken = (
                level_of_multiple(passage, reading, resolved[-1] if resolved else None)
                or take_unit_before(passage, reading, resolved[-1] if resolved else None)
                or (of_whom(passage, reading) if has_persons(resolved) else None)
                or borrow_unit(reading, first_unit if reading.change else last_unit, resolved)
                or of_whom(passage, reading)
            )
        else:
            before = resolved[-1] if resolved else None
            taken = carry_counted(passage, _with_counted_before(passage, reading, before), before)
        if taken is None:
            continue
        resolved.append(taken)
        if _lends(taken):
            first_unit, last_unit = first_unit or taken.quantity.unit, taken.quantity.unit
    return resolved


def _lends(reading: Reading) -> bool:
    """Whether a number without a noun may be of the same things."""
    unit = reading.quantity.unit
    return reading.is_count or unit in {
        "t",
        "kg",
        "GW",
        "GW.h",
        "MW",
        "MW.h",
        "km",
        "har",
        "L",
        "TW.h",
        "kW.h",
    }


def _shared(passage: Passage, reading: Reading, following: Reading | None) -> Reading | None:
    """The first number of "17 of 60 days" takes the noun of the second; "22 of the schools" has its own."""
    counted = reading.quantity.counted
    if counted is not None and (following is None or following.quantity.span.start >= counted.end):
        return replace(reading, is_count=True)
    if following is None or not (
        following.is_count or following.quantity.unit in {"day", "week", "month", "year"}
    ):
        return None if reading.pending else replace(reading, share=False)
    between = passage.folded[reading.quantity.span.end : following.quantity.span.start]
    joined = between.endswith((" and ", " or ")) and between.count(" ") <= 3
    parted = between.startswith((" of ", " out of ")) and between.count(" ") <= 5
    if not (joined or parted) or len(between) > 40:
        return None if reading.pending else replace(reading, share=False)
    quantity = replace(reading.quantity, unit=following.quantity.unit, counted=following.quantity.counted)
    return Reading(quantity, is_count=True)


def _with_counted_before(passage: Passage, reading: Reading, before: Reading | None) -> Reading:
    """由4200家增加到近1.1万家: both ends of a change count the same."""
    quantity = reading.quantity
    if quantity.counted is not None or before is None or before.quantity.counted is None:
        return reading
    between = passage.folded[before.quantity.span.end : quantity.span.start]
    units = {before.quantity.unit, quantity.unit}
    # 上调0.3个百分点至4.9%: points are of the same percentage.
    same = (
        len(units) == 1 or units in ({"percent", "percentage-point"}, {"percent", "ratio"})
    ) and before.quantity.counted.end <= before.quantity.span.start
    if (
        same
        and between.strip("，")
        and not between.isascii()
        and _CHANGED.fullmatch(between[-16:])
        and len(between) <= 16
    ):
        return Reading(replace(quantity, counted=before.quantity.counted), is_count=reading.is_count)
    return reading
