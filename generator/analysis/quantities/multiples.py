"""Multiples: "three times the average", 增长两倍."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.analysis.quantities.making import (
    make_quantity,
)
from generator.analysis.quantities.phrases import as_many
from generator.analysis.quantities.subjects import subject_before
from generator.analysis.quantities.subjects_chinese import subject_before_chinese
from generator.analysis.words.noun_phrases import phrase_at

if TYPE_CHECKING:
    from generator.analysis.quantities.amounts import Amount, Passage
    from generator.analysis.quantities.units import Unit
    from generator.model import Quantity


_MULTIPLE_AFTER = re.compile(
    r"\s(?:as|more|the|that|higher|larger|greater|faster|bigger|longer|its|over|those|what|cheaper|smaller|likelier|their"
    r"|lower|fewer|less|stronger|heavier|richer|wider|deeper|annual|average|current|normal|usual|median|previous"
    r"|national|global|book|ebitda|(?=gross|net|core)[a-z]+\s(?:income|earnings|profits?|debt|assets|sales|pay)"
    r"|earnings|income|sales|revenues?|profits?)(?![a-z])"
)
_MULTIPLE_OF = re.compile(
    r"(?:\s(?:its|their))?(?=\s(?:annual|average|current|normal|usual|median|previous|national|global|gross|net|core|book|ebitda|earnings|income"
    r"|sales|revenues?|profits?)(?![a-z]))"
)
_MULTIPLE_BEFORE = re.compile(
    r"(?:by|increas\w{1,4}|swelled|multiplied|grew|grown|rose|risen|expanded|multiplied)\s(?:\w{1,12}\s){0,2}\Z"
)
_GROWTH_BEFORE = re.compile(
    r"(?:增长|成长|增加|提高|提升|扩大|上升|上涨|高出|增|多|涨)(?:了|近|约|超过?|逾)?\Z"
)


def read_multiple(
    passage: Passage, amount: Amount, unit: Unit, before: tuple[int, str] | None
) -> Quantity | None:
    """A multiple; "three times" alone is how often, and multiplies only in words of growth or comparison.

    Args:
        passage: the sentence.
        amount: the amount.
        unit: its unit, a ratio.
        before: where the comparison before it begins, and its sign; None without one.

    Returns:
        The quantity; None where it multiplies nothing. 增长两倍 is three times what it was.
    """
    folded = passage.folded
    word = folded[amount.end - 1]
    first = before[0] if before is not None else amount.start
    counted = None
    if word == "倍":
        if _GROWTH_BEFORE.search(passage.before(first, 8)):
            high = amount.high
            amount = replace(
                amount,
                low=replace(amount.low, mantissa=amount.low.value + 1, power=0),
                high=replace(high, mantissa=high.value + 1, power=0) if high is not None else None,
            )
            counted = subject_before_chinese(folded, passage.start, first)
        elif before is not None:
            # 涨幅已超三倍.
            counted = subject_before_chinese(folded, passage.start, first, marked=True)
    elif word == "s":
        fraction = amount.low.mantissa != amount.low.mantissa.to_integral_value()
        grown = _MULTIPLE_BEFORE.search(passage.before(amount.start, 40))
        if unit.hyphenated or not (
            fraction or grown or _MULTIPLE_AFTER.match(folded, amount.end, passage.end)
        ):
            return None
        counted = as_many(folded, unit.end, passage.end)
        if counted is None and grown and passage.before(first, 3) == "by ":
            # "The number of users swelled by 2.4 times".
            counted = subject_before(folded, passage.start, first)
        if counted is None and (of := _MULTIPLE_OF.match(folded, unit.end, passage.end)):
            # "Four times gross income".
            counted = phrase_at(folded, of.end(), passage.end)
    elif word == "x" and amount.low.script != "digits":
        return None
    return make_quantity(passage, amount, before, (unit.end, "ratio", counted))
