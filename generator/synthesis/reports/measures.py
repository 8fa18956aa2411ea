"""Figures of two reports of one event: which are the same, in other units or rounded, and which cannot be."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from generator.analysis.words.comparing import AGAINST, AGAINST_CHINESE

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from generator.model import Quantity, Statement

_NEAR = Decimal("0.06")
"""Share by which a figure that is given as an estimate may miss."""
_NEAR_PART = Decimal("0.12")
"""The same of an estimate of one digit that is a part of the whole: "almost a fifth", 近三成."""
_ROUNDED = Decimal("0.01")
"""The same of two that are not: 8.94 and 8.9."""
_TENTHS = Decimal("0.2")
"""The same of Chinese tenths: 三成多 is 30 percent and up to 36."""
_ONE_SIZE = Decimal("1.5")
"""By how much two figures may differ that might be told of one thing."""
_OVER = Decimal("1.35")
"""By how much a figure may exceed the one that it is said to be more than."""
_SIZES = {
    "minute": ("hour", Decimal(1) / 60),
    "day": ("hour", Decimal(24)),
    "week": ("hour", Decimal(168)),
    "month": ("hour", Decimal(730)),
    "year": ("hour", Decimal(8766)),
    "basis-point": ("percentage-point", Decimal("0.01")),
    "basis point": ("percentage-point", Decimal("0.01")),
    "ratio": ("percent", Decimal(100)),
    "g": ("kg", Decimal("0.001")),
    "t": ("kg", Decimal(1000)),
    "斤": ("kg", Decimal("0.5")),
    "吨": ("kg", Decimal(1000)),
    "m": ("km", Decimal("0.001")),
    "[mi_i]": ("km", Decimal("1.609")),
    "里": ("km", Decimal("0.5")),
    "[ft_i]": ("km", Decimal("0.0003048")),
    "mm": ("km", Decimal("0.000001")),
    "cm": ("km", Decimal("0.00001")),
    "[in_i]": ("km", Decimal("0.0000254")),
    "[lb_av]": ("kg", Decimal("0.4536")),
    "har": ("km2", Decimal("0.01")),
    "[acr_us]": ("km2", Decimal("0.004047")),
    "亩": ("km2", Decimal("0.000667")),
    "公顷": ("km2", Decimal("0.01")),
}
"""Units, to one of their kind and how much of that they are."""
_EXACT = frozenset(("hour", "minute", "percent", "ratio", "percentage-point", "basis-point", "basis point"))
"""Units that are converted without a rounding of their own."""
_NO_THINGS = frozenset(
    ("percent", "ratio", "degree", "second", "minute", "hour", "day", "week", "month", "year")
)
"""Words that are units of a measure."""
_WHOLE = re.compile(
    r"(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half|most|some|many|few|none|third|thousand"
    r"|million|billion)) "
    r"(?:out )?of (?:the |its |all |these |those |their )?(?:about |some |nearly )?$|^Of (?:the )?$"
)
_BEFORE_CHANGE = re.compile(
    r"\bfrom (?:(?:a|an|the|its) (?:[a-z]{2,12} ){1,3}of )?(?:about |around |some )?[$£€¥]?$"
    r"|(?<!自)[从由][^，。；0-9]{0,6}$"
)
"""What stands before a figure that is what there was before a change: "cut from 4.25 percent"."""
_COMPARED = re.compile(
    rf"\b{AGAINST} (?:about |around |just )?(?:the )?[$£€¥]?$|{AGAINST_CHINESE}$", re.IGNORECASE
)
"""What stands before a figure that another is compared with."""
_DENIED = re.compile(r"\bnot (?:the )?[$£€¥]?$|(?:而非|而不是|并非)$")
"""What stands before a figure that is denied: "2.1 million, not 3.2 million"."""
_WITHIN = 40
"""Characters before a figure in which stands what makes it another thing than it seems."""
_LONGEST_CODE = 3
"""Letters of the code of a measure or a currency; "can", "job" and "car" are words, "USD" and "kWh" none."""
_CODES = frozenset(("har", "bit", "cal", "dwt"))
"""Codes of measures that look like words."""
_DURATIONS = frozenset(("second", "minute", "hour", "day", "week", "month", "year"))
"""Units of time: one sentence may hold how long it took and how long ago it was."""


@dataclass(frozen=True, slots=True)
class Measure:
    """A figure and what it may be."""

    unit: str
    """Its unit, as it is written."""
    kind: str
    """The unit in which it is compared."""
    value: Decimal
    """Its value in that unit."""
    least: Decimal
    """The least that it may be."""
    most: Decimal
    """The most that it may be."""
    digits: int
    """Digits of it that tell, as it is written."""
    written: Decimal
    """Its value as it is written."""
    is_exact: bool
    """Whether nothing says that it is an estimate or a bound."""
    is_past: bool
    """Whether it is what there was before a change."""
    is_whole: bool
    """Whether it is the whole of which another is a part: the 600 of "38 of the 600 machines"."""


def find_measures(statement: Statement) -> tuple[Measure, ...]:
    """Finds the figures of a sentence that have a unit; how many times something is counts as none."""
    return tuple(
        _measure(quantity, statement)
        for quantity in statement.quantities
        if quantity.unit
        and (quantity.unit != "ratio" or Decimal(quantity.value) < 1)
        and not _stands_behind(_DENIED, quantity, statement)
    )


def count_measures(first: tuple[Measure, ...], second: tuple[Measure, ...]) -> float:
    """Counts the figures that two sentences give alike; a round one, which many things have, is half.

    What one counts in children the other may count in pupils; so a figure that is no round one is the same,
    whatever things it counts.
    """
    first, second = _drop_conversions(first), _drop_conversions(second)
    return sum(_likeness(one, other) for one in first for other in second)


def tell_two_things(first: tuple[Measure, ...], second: tuple[Measure, ...]) -> bool:
    """Whether one figure is of two things: tonnes and people, or a count and the whole of another's part."""
    return any(
        one.written == other.written
        and (
            ((one.is_whole, one.is_past) != (other.is_whole, other.is_past) and one.unit == other.unit)
            or (one.kind != other.kind and not (_counts_things(one) and _counts_things(other)))
        )
        for one in first
        for other in second
    )


def measured_otherwise(
    first: tuple[Measure, ...],
    second: tuple[Measure, ...],
    figures: AbstractSet[Decimal],
    other_figures: AbstractSet[Decimal],
) -> bool:
    """Whether both give a figure of one unit that might be the same, and is not.

    Args:
        first: the figures with a unit of one sentence.
        second: those of the other.
        figures: all figures of the one.
        other_figures: all of the other.
    """
    # What there was before a change is one thing to one writer, and another to the next.
    first, second = (tuple(one for one in both if not one.is_past) for both in (first, second))
    units = {measure.unit for measure in first} & {measure.unit for measure in second}
    for unit in sorted(units):
        ours = [measure for measure in first if measure.unit == unit]
        theirs = [measure for measure in second if measure.unit == unit]
        more = [one for one in ours if not _has(second, other_figures, one)]
        other_more = [other for other in theirs if not _has(first, figures, other)]
        alone = len(more) == len(other_more) == len(ours) == len(theirs) and unit not in _DURATIONS
        if more and other_more and (alone or any(_near(one, other) for one in more for other in other_more)):
            return True
    return False


def _measure(quantity: Quantity, statement: Statement) -> Measure:
    written = value = Decimal(quantity.value)
    most = Decimal(quantity.value_max) if quantity.value_max is not None else value
    kind, size = _SIZES.get(quantity.unit, (quantity.unit, Decimal(1)))
    value, most = value * size, most * size
    exact = quantity.comparison == "=" and (kind == quantity.unit or quantity.unit in _EXACT)
    digits = len(written.normalize().as_tuple().digits)
    part = digits == 1 and quantity.comparison == "~" and kind == "percent"
    slack = abs(value) * (_ROUNDED if exact else _NEAR_PART if part else _NEAR)
    least = value - slack
    most += slack
    if quantity.comparison[0] == ">":
        most = max(most, value * _OVER)
    elif quantity.comparison[0] == "<":
        least = min(least, value / _OVER)
    elif quantity.unit == "percent" and "成" in _text_of(quantity, statement):
        most += value * _TENTHS
    return Measure(
        quantity.unit,
        kind,
        value,
        least,
        most,
        digits,
        written,
        quantity.comparison == "=" and quantity.value_max is None,
        _stands_behind(_COMPARED, quantity, statement)
        or (
            (kind in {"percent", "hour"} or kind.isupper())
            and _stands_behind(_BEFORE_CHANGE, quantity, statement)
        ),
        _stands_behind(_WHOLE, quantity, statement),
    )


def _stands_behind(pattern: re.Pattern[str], quantity: Quantity, statement: Statement) -> bool:
    """Whether a figure stands behind what a pattern ends with."""
    start = quantity.span.start - statement.span.start
    return pattern.search(statement.text, max(0, start - _WITHIN), start) is not None


def _text_of(quantity: Quantity, statement: Statement) -> str:
    offset = statement.span.start
    return statement.text[quantity.span.start - offset : quantity.span.end - offset]


def _likeness(first: Measure, second: Measure) -> float:
    """1 for two figures that are the same and no round ones, 0.5 for round ones, 0 for others."""
    if (first.is_whole, first.is_past) != (second.is_whole, second.is_past):
        return 0.0
    if first.unit == second.unit:
        telling = first.value == second.value and first.digits > 1
        return (1.0 if telling else 0.5) if _same(first, second) else 0.0
    telling = min(first.digits, second.digits) > 1
    if _same(first, second):
        exactly = abs(first.value - second.value) <= 2 * _ROUNDED * abs(second.value)
        return 1.0 if telling and exactly else 0.5
    things = _counts_things(first) and _counts_things(second)
    return 1.0 if telling and things and first.value == second.value else 0.0


def _drop_conversions(measures: tuple[Measure, ...]) -> tuple[Measure, ...]:
    """Figures without those that repeat the one before them in another unit: "232 feet (71 metres)"."""
    return measures[:1] + tuple(
        measure
        for before, measure in pairwise(measures)
        if before.unit == measure.unit or not _same(before, measure)
    )


def _counts_things(measure: Measure) -> bool:
    """Whether a unit is a plain word for what is counted, and no code of a measure or a currency."""
    unit = measure.unit
    if unit in _NO_THINGS or unit in _CODES or not unit.isalpha():
        return False
    return len(unit) > _LONGEST_CODE or not unit.isascii() or (len(unit) == _LONGEST_CODE and unit.islower())


def _has(measures: tuple[Measure, ...], figures: AbstractSet[Decimal], measure: Measure) -> bool:
    """Whether a sentence gives a figure too, with its unit, another or none."""
    return measure.written in figures or any(_same(measure, other) for other in measures)


def _near(first: Measure, second: Measure) -> bool:
    """Whether two figures are of one size."""
    return first.least <= _ONE_SIZE * second.most and second.least <= _ONE_SIZE * first.most


def _same(first: Measure, second: Measure) -> bool:
    if first.kind != second.kind or first.least > second.most or second.least > first.most:
        return False
    if not (first.is_exact and second.is_exact and first.unit == second.unit):
        return True
    # 8.94 and 8.9 may be one figure; 51.6 and 51.3 are two, however near.
    return first.written == _round(second.written, first.written) or second.written == _round(
        first.written, second.written
    )


def _round(value: Decimal, like: Decimal) -> Decimal:
    """A figure with no more digits than another has that tell."""
    last = like.adjusted() - len(like.normalize().as_tuple().digits) + 1
    return value.quantize(Decimal(1).scaleb(last), ROUND_HALF_UP).normalize()
