"""Rates: "45 per 100,000 people", "3.1 deaths per 1,000 live births", 每10万人45例, 45/10万.

A rate is told as it is written, with UCUM's power of ten as its unit: 45 per 100,000 is 45 of `10*-5`.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.analysis.quantities.making import make_quantity
from generator.analysis.quantities.subjects import subject_before
from generator.analysis.quantities.subjects_chinese import subject_before_chinese
from generator.analysis.words.noun_phrases import is_plural
from generator.model import Span

if TYPE_CHECKING:
    from generator.analysis.quantities.amounts import Amount, Passage
    from generator.model import Quantity

_PER_BEFORE = " per "
_REACH = 48
"""Further behind its figure no "per" stands."""
_PER = re.compile(
    r"(?:\s(?!per\s)[a-z-]{3,20}){0,3}?\sper\s(?:every\s)?(?:(?P<figure>1(?:,?000){1,2}|100?,?000|100)"
    r"|(?:(?:a|one)\s)?(?P<word>(?:hundred\s)?thousand|million))(?![a-z0-9%-]|[.,][0-9])"
)
_PARTED = re.compile(r"/(?P<figure>10?)(?P<scale>[万亿千])")
_EACH = re.compile(
    r"每(?P<figure>10{0,4}|[一十百千]?)(?P<scale>[万千百])?(?:名?[一-鿿]{0,3}[人户例次]|名[一-鿿]{2,4}|活产(?:儿|婴)?)?"
    r"(?:人口)?(?:中|就|便|有|约|为|达|仅|才|发生|死亡){0,3}\Z"
)
_MEASURE = re.compile(r"[例人名个起件次](?![一-鿿])")
"""Where a noun stands behind it, that is counted: 每千人有5名医生."""
_POWERS = {"": 0, "一": 0, "十": 1, "百": 2, "千": 3, "万": 4, "亿": 8}
_WORDS = {"thousand": 3, "hundred thousand": 5, "million": 6}
_LEAST = 3
"""Per thousand and beyond: "two per hundred" is told in percent, and 每十人 counts."""


def read_rate(passage: Passage, amount: Amount, before: tuple[int, str] | None) -> Quantity | None:
    """The rate that an amount without a unit begins or ends; None where it tells none.

    Args:
        passage: the sentence.
        amount: the amount.
        before: the comparison before it: where it starts, and its sign.
    """
    folded, position = passage.folded, amount.end
    first = before[0] if before is not None else amount.start
    if folded.find(" per ", position, position + _REACH) >= 0:
        rate = _english(passage, first, position)
        return make_quantity(passage, amount, before, rate) if rate is not None else None
    if folded.startswith("/1", position):
        match = _PARTED.match(folded, position, passage.end)
        if match is None:
            return None
        power = len(match["figure"]) - 1 + _POWERS[match["scale"]]
        return make_quantity(passage, amount, before, (match.end(), *_chinese(passage, first, power)))
    if "每" in (window := passage.before(first, 16)):
        return _of_each(passage, amount, before, (window, first))
    return None


def is_whole(passage: Passage, position: int) -> bool:
    """Whether the figure that starts here is what a rate is of, and counts nothing: "per 100,000 people"."""
    return passage.before(position, len(_PER_BEFORE)) == _PER_BEFORE


def _english(passage: Passage, first: int, position: int) -> tuple[int, str, Span | None] | None:
    match = _PER.match(passage.folded, position, passage.end)
    if match is None:
        return None
    power = _WORDS[match["word"]] if match["word"] else len(match["figure"].replace(",", "")) - 1
    if power < _LEAST:
        return None
    per = passage.folded.index(" per ", position)
    words = passage.folded[position:per].split()
    if words and not is_plural(words[-1]):
        # "Costs $5 a head per 1,000".
        return None
    counted = Span(position + 1, per) if words else subject_before(passage.folded, passage.start, first)
    return match.end(), f"10*-{power}", counted


def _of_each(
    passage: Passage, amount: Amount, before: tuple[int, str] | None, known: tuple[str, int]
) -> Quantity | None:
    """The figure behind 每10万人, with those words."""
    window, first = known
    each, measure = _EACH.search(window), _MEASURE.match(passage.folded, amount.end, passage.end)
    if each is None or measure is None:
        return None
    figure = each["figure"]
    power = (len(figure) - 1 if figure.isdecimal() else _POWERS[figure]) + _POWERS[each["scale"] or ""]
    if power < _LEAST:
        return None
    start = first - len(each[0])
    rate = make_quantity(passage, amount, before, (measure.end(), *_chinese(passage, start, power)))
    return replace(rate, span=Span(start, rate.span.end))


def _chinese(passage: Passage, first: int, power: int) -> tuple[str, Span | None]:
    """The unit of a Chinese rate, and what it is of."""
    counted = subject_before_chinese(passage.folded, passage.start, first, marked=True)
    return f"10*-{power}", counted
