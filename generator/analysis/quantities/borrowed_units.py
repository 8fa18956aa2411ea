"""Numbers without a unit that take it from another figure: "from 12.5 to 14 metres", "up 9 t to 420"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.analysis.quantities.making import Reading

if TYPE_CHECKING:
    from generator.analysis.quantities.amounts import Passage

UNIT_ONE = "1"
"""The unit of a number whose own is not known."""
_TO_LEVEL = re.compile(r"(?:\s(?!(?:and|but|while|as|compared|equivalent)\s)[a-z]{2,10}){0,4}\sto\s")
"""What stands between by how much a thing changed and what it came to."""


def level_in_measure(passage: Passage, reading: Reading, before: Reading | None) -> Reading | None:
    """The level of what changed by so much: "stocks rose by 3 million barrels last week to 420 million"."""
    if before is None or before.is_count or reading.quantity.unit != UNIT_ONE:
        return None
    measure, span = before.quantity, before.quantity.span
    if measure.unit in {"percent", "percentage-point", "ratio", UNIT_ONE} or measure.counted is None:
        return None
    between = passage.folded[span.end : reading.quantity.span.start]
    if passage.before(span.start, 4) != " by " or _TO_LEVEL.fullmatch(between) is None:
        return None
    return Reading(replace(reading.quantity, unit=measure.unit, counted=measure.counted))


def level_of_multiple(passage: Passage, reading: Reading, before: Reading | None) -> Reading | None:
    """What something comes to that is multiplied: "triple its workforce to about 450"."""
    if before is None or before.quantity.unit != "ratio" or (counted := before.quantity.counted) is None:
        return None
    between = passage.folded[counted.end : reading.quantity.span.start]
    if counted.start < before.quantity.span.end or between != " to ":
        return None
    return Reading(replace(reading.quantity, counted=counted))


def take_unit_before(passage: Passage, reading: Reading, before: Reading | None) -> Reading | None:
    """The second figure of "86 million euros, of which 50 million" has the unit of the first."""
    if before is None or before.is_count or reading.quantity.unit != UNIT_ONE:
        return None
    lead = passage.before(reading.quantity.span.start, 12)
    if lead.endswith(" to ") and passage.before(before.quantity.span.start, 5) == "from ":
        # "Cut from 19 weeks to 14".
        joined = passage.folded[before.quantity.span.end : reading.quantity.span.start] == " to "
        return (
            Reading(replace(before.quantity, span=reading.quantity.span, value=reading.quantity.value))
            if joined
            else None
        )
    both = lead.endswith(" and ") and passage.folded.startswith(" respectively", reading.quantity.span.end)
    from_level = (
        lead.endswith(" from ") and before.quantity.unit.isupper() and _joins(passage, before, reading)
    )
    if not (both or from_level or lead.endswith(("of which ", "including "))):
        return None
    return Reading(replace(reading.quantity, unit=before.quantity.unit, counted=None))


def _joins(passage: Passage, before: Reading, reading: Reading) -> bool:
    """Whether nothing but "from" stands between: "to 2.1 billion euros from 2.2 billion"."""
    return passage.folded[before.quantity.span.end : reading.quantity.span.start] == " from "


def borrow_unit(reading: Reading, unit: str | None, resolved: list[Reading]) -> Reading | None:
    """The number with the unit of another; None where it needs one and there is none."""
    if unit is not None:
        # "Deliveries reached 16,000 units and orders exceeded 16,500" borrows the unit alone.
        return Reading(replace(reading.quantity, unit=unit), is_count=True)
    # "Lowered the toll to 41, down from 44".
    level = reading.change and resolved and resolved[-1].quantity.unit == UNIT_ONE
    return reading if level or not reading.pending else None


def take_unit_behind(
    passage: Passage, reading: Reading, readings: list[Reading], index: int
) -> Reading | None:
    """The first number of "from 12.5 to 14.5 metres" takes the unit of the second."""
    if index + 1 == len(readings):
        return None
    second = readings[index + 1].quantity
    between = passage.folded[reading.quantity.span.end : second.span.start]
    if between not in {" to ", " from "} or second.unit == UNIT_ONE:
        return None
    counted = reading.quantity.counted or second.counted
    return Reading(replace(reading.quantity, unit=second.unit, counted=counted))
