"""Figures of a list whose last one alone has the unit: 48.2万、54.7万和60万人, "12, 15 and 18 per cent"."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from generator.analysis.quantities.making import Reading, is_chinese, is_named, make_quantity
from generator.analysis.quantities.numbers import number_at
from generator.analysis.quantities.phrases import format_decimal
from generator.analysis.quantities.subjects import subject_before
from generator.analysis.quantities.subjects_chinese import subject_before_chinese
from generator.analysis.quantities.units import match_unit
from generator.analysis.words.english_numbers import SCALES

if TYPE_CHECKING:
    from generator.analysis.quantities.amounts import Amount, Passage
    from generator.analysis.quantities.number import Number
    from generator.model import Quantity

_LINK = re.compile(r"\s?(?:、|以及|[和与及或])\s?|,\s(?:(?P<last>and|or)\s)?|(?P<only>\s)(?:and|or)\s")
"""What stands between two figures of a list."""
_STARTS = frozenset("、以和与及或,")
_WORDS = (" and ", " or ")
_CLOCK = (" at ", "day ")
"""What stands before a figure that is no part of a list: "opened at 9 and 300 people came"."""
_LONGEST = 8
"""How many figures on the unit is looked for."""
_FAR = 20
"""How many times the last figure one before it may be that shares its scale."""


def last_of_list(passage: Passage, amount: Amount, before: tuple[int, str] | None) -> Number | None:
    """The last figure of the list that goes on behind an amount without a unit; None where none does.

    Args:
        passage: the sentence.
        amount: the figure.
        before: the comparison before it: where it starts, and its sign.
    """
    folded, end = passage.folded, amount.end
    goes_on = folded[end : end + 1] in _STARTS or folded.startswith(_WORDS, end)
    if not goes_on or amount.low.script != "digits" or amount.high is not None:
        return None
    before_it = passage.before(amount.start, 3)
    found = _follow(passage, end, int(before_it[:1].isdecimal() and before_it[1:] == ", "))
    if found is None or is_named(passage, amount, before):
        return None
    number, links = found
    # 三五个 and "3 or 4 years" are about so many.
    near = links == 1 and not number.power and number.value == amount.low.value + 1 < 10
    return None if near or passage.before(amount.start, 4).endswith(_CLOCK) else number


def _follow(passage: Passage, position: int, before: int) -> tuple[Number, int] | None:
    """The figure that ends the list which goes on at `position`, and how many links lead there.

    Args:
        passage: the sentence.
        position: where the figure ends.
        before: how many commas stand before it.
    """
    folded, end = passage.folded, passage.end
    last: Number | None = None
    closed = False
    for links in range(before, before + _LONGEST):
        link = _LINK.match(folded, position, end)
        number = number_at(folded, passage.start, link.end(), end) if link is not None else None
        if number is None or link is None:
            return (last, links) if last is not None and closed else None
        if number.script != "digits" or number.currency is not None:
            return None
        # "His son, 7, and 3 others": a comma and a word close three figures or more.
        closed = (
            link["only"] is not None
            or not link[0].startswith(",")
            or (link["last"] is not None and links > 0)
        )
        last, position = number, number.end
        if match_unit(passage.text, folded, position, end) is not None:
            return (number, links + 1) if closed else None
    return None


def read_in_list(
    passage: Passage, amount: Amount, before: tuple[int, str] | None, last: tuple[Number, Reading]
) -> Reading | None:
    """A figure with the unit, and the scale, of the last of its list; None where that has no unit.

    Args:
        passage: the sentence.
        amount: the figure.
        before: the comparison before it.
        last: the list's last figure, and what it says.
    """
    number, reading = last
    unit, counted = reading.quantity.unit, reading.quantity.counted
    if reading.pending or unit in {"1", "ratio"}:
        return None
    first = before[0] if before is not None else amount.start
    if counted is None and is_chinese(passage, first, amount.end):
        counted = subject_before_chinese(passage.folded, passage.start, first, marked=True)
    elif counted is None:
        counted = subject_before(passage.folded, passage.start, first)
    low = amount.low
    if number.power and not low.power and not low.grouped and low.mantissa <= _FAR * number.mantissa:
        # "12, 15 and 18 million".
        amount = replace(amount, low=replace(low, power=number.power))
    quantity = make_quantity(passage, amount, before, (amount.end, unit, counted))
    return Reading(quantity, is_count=reading.is_count)


_PRICE_MARKS = frozenset("$€£")
_LAST_PRICE = frozenset({" and ", ", and ", " or ", ", or "})


def share_scales(passage: Passage, readings: list[Reading]) -> list[Reading]:
    """A sentence's figures with the scale of the last: "from 1.6 to 2.1 million", "$4, $5 and $6 million".

    Args:
        passage: the sentence.
        readings: its quantities, in order.
    """
    for index in range(1, len(readings)):
        between = _between(passage, readings, index)
        sharing: range | tuple[int, ...] = ()
        if between == " to ":
            start = readings[index - 1].quantity.span.start
            sharing = (index - 1,) if passage.before(start, 5).endswith("from ") else ()
        elif between in _LAST_PRICE:
            sharing = _prices_before(passage, readings, index)
        for place in sharing:
            readings[place] = _scaled(passage, readings[place], readings[index].quantity)
    return readings


def _between(passage: Passage, readings: list[Reading], index: int) -> str:
    """What stands between a quantity and the one before it."""
    return passage.folded[readings[index - 1].quantity.span.end : readings[index].quantity.span.start]


def _prices_before(passage: Passage, readings: list[Reading], index: int) -> range:
    """The prices of a list before its last: two of them at least, with the same mark."""
    first = index - 1
    while first > 0 and _between(passage, readings, first) == ", ":
        first -= 1
    marks = {passage.folded[readings[place].quantity.span.start] for place in range(first, index + 1)}
    listed = index - first > 1 and len(marks) == 1 and marks <= _PRICE_MARKS
    return range(first, index) if listed else range(0)


def _scaled(passage: Passage, reading: Reading, last: Quantity) -> Reading:
    """A figure with the scale of the last, where it is small enough to share it."""
    quantity = reading.quantity
    words = passage.folded[last.span.start : last.span.end].split()
    scale = next((SCALES[word] for word in words if word in SCALES), 0)
    if scale < 3 or len(quantity.value) > 5 or quantity.unit not in {last.unit, "1"}:
        return reading
    low = Decimal(quantity.value).scaleb(scale)
    if low >= Decimal(last.value) * 2:
        return reading
    return replace(reading, quantity=replace(quantity, value=format_decimal(low)), pending=False)
