"""What an amount says: money, a measure, a time, a multiple, a count; or None where it is part of a name."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.analysis.quantity_amounts import read_amount
from generator.analysis.quantity_comparison import comparison_after, comparison_before
from generator.analysis.quantity_counted import (
    STOP_WORDS,
    count_chinese,
    count_english,
    noun_before,
    phrase_after_of,
    phrase_at,
)
from generator.analysis.quantity_phrases import format_decimal
from generator.analysis.quantity_units import is_yen
from generator.model import Quantity, Span

if TYPE_CHECKING:
    from generator.analysis.quantity_amounts import Amount, Passage
    from generator.analysis.quantity_numbers import Number
    from generator.analysis.quantity_units import Unit

_NAME_BEFORE = re.compile(
    r"(?<![a-z])(?:articles?|nos?\.?|numbers?|sections?|chapters?|pages?|pp?\.|parts?|figures?|fig\.|tables?|steps?"
    r"|phases?|versions?|types?|models?|class|levels?|routes?|highway|room|lines?|items?|rules?|group\sof|top"
    r"|vol\.?|volumes?|issues?|bands?|categor(?:y|ies)|tiers?|stages?|acts?|clauses?|paragraphs?|annex|appendix"
    r"|grades?|gates?|floors?|scenarios?|scopes?|episodes?|seasons?|day|week|age|aged)\s\Z"
)
_YEN_WINDOW = 300
"""Code points on both sides of "¥" in which Japan's money is looked for: any real sentence."""
_ORDINAL_BEFORE = ("第", "号", "g")
_CAPITAL_BEFORE = re.compile(r"([A-Z][\w'’.&-]{0,30})\s\Z")
_CLOCK_AFTER = re.compile(r"\s?(?:[ap]\.?m(?![a-z])|o'clock)")
_TIME_AFTER = re.compile(r"(?:\s|-)(?:ago|old|later|earlier)(?![a-z])")
_JOINED_AFTER = re.compile(r"-?[a-z0-9]|[_@#/\\]")
_MULTIPLE_AFTER = re.compile(
    r"\s(?:as|more|the|that|higher|larger|greater|faster|bigger|longer|its|over|those|what)(?![a-z])"
)
_MULTIPLE_BEFORE = re.compile(
    r"(?:by|increas\w{1,4}|grew|grown|rose|risen|expanded|multiplied)\s(?:\w{1,12}\s){0,2}\Z"
)
_OUT_OF = re.compile(r"\s(?:in|of|out\sof|to)\s(?:every\s)?[0-9]")
_FACTOR_BEFORE = re.compile(r"(?<![a-z])factor\sof\s\Z")
_GROWTH_BEFORE = re.compile(r"(?:增长|增加|提高|提升|扩大|上升|高出|增|多)(?:了|近|约|超过?|逾)?\Z")


def read_quantity(passage: Passage, number: Number) -> Quantity | None:
    """The quantity that a number begins; None where it belongs to a name or measures nothing clear."""
    if passage.folded[max(passage.start, number.start - 1) : number.start] in _ORDINAL_BEFORE:
        return None
    amount = read_amount(passage, number)
    if _CLOCK_AFTER.match(passage.folded, amount.end, passage.end):
        return None
    before = comparison_before(passage.folded, passage.start, amount.start)
    if amount.low.currency is not None:
        return _money(passage, amount, before)
    if amount.unit is not None:
        return _measured(passage, amount, before)
    return None if amount.low.bare_scale else _counted(passage, amount, before)


def _money(passage: Passage, amount: Amount, before: tuple[int, str] | None) -> Quantity | None:
    """An amount with its currency in front."""
    low = amount.low
    end = amount.high.end if amount.high is not None else low.end
    code = low.currency or ""
    mark = passage.text[low.start : low.start + 1]
    around = slice(max(passage.start, low.start - _YEN_WINDOW), min(passage.end, end + _YEN_WINDOW))
    if mark in {"¥", "￥"} and is_yen(passage.folded[around]):
        code = "JPY"
    # "RMB 20 billion yuan" says it twice.
    if amount.unit is not None and amount.unit.kind == "money":
        end = amount.unit.end
    elif _JOINED_AFTER.match(passage.folded, end, passage.end) and amount.unit is None:
        hyphen = passage.folded.startswith("-", end) and not passage.folded[end + 1 : end + 2].isdecimal()
        if not hyphen:
            return None
    counted = phrase_after_of(passage.folded, end, passage.end)
    return _quantity(passage, amount, before, (end, code, counted))


def _measured(passage: Passage, amount: Amount, before: tuple[int, str] | None) -> Quantity | None:
    """An amount with a unit of measure."""
    unit = amount.unit
    if unit is None or (amount.low.bare_scale and unit.kind != "money"):
        return None
    folded, end = passage.folded, passage.end
    if unit.kind == "time":
        return _time(passage, amount, unit, before)
    if unit.kind == "ratio":
        return _multiple(passage, amount, unit, before)
    if unit.hyphenated and amount.low.script == "digits" and _is_named(passage, amount, before):
        return None
    counted = phrase_at(folded, unit.end, end) if unit.hyphenated else phrase_after_of(folded, unit.end, end)
    return _quantity(passage, amount, before, (unit.end, unit.code, counted))


def _time(passage: Passage, amount: Amount, unit: Unit, before: tuple[int, str] | None) -> Quantity | None:
    """A length of time; "a three-year plan", "ten years ago", 三年行动 and "one day" measure none."""
    vague = amount.is_spelled and (amount.low.script == "chinese" or amount.low.value <= 1)
    year = unit.code == "year" and amount.low.script == "digits" and amount.low.value >= 1000
    if unit.hyphenated or vague or year or _TIME_AFTER.match(passage.folded, unit.end, passage.end):
        return None
    # "Over 10 years" is as often "in the course of".
    if before is not None and passage.folded.startswith("over", before[0]):
        before = None
    return _quantity(passage, amount, before, (unit.end, unit.code, None))


def _multiple(
    passage: Passage, amount: Amount, unit: Unit, before: tuple[int, str] | None
) -> Quantity | None:
    """A multiple; "three times" alone is how often, and multiplies only in words of growth or comparison."""
    folded = passage.folded
    word = folded[amount.end - 1]
    if word == "倍":
        if _GROWTH_BEFORE.search(passage.before(amount.start, 8)):
            high = amount.high
            amount = replace(
                amount,
                low=replace(amount.low, mantissa=amount.low.value + 1, power=0),
                high=replace(high, mantissa=high.value + 1, power=0) if high is not None else None,
            )
    elif word == "s":
        fraction = amount.low.mantissa != amount.low.mantissa.to_integral_value()
        grown = _MULTIPLE_BEFORE.search(passage.before(amount.start, 40))
        if unit.hyphenated or not (
            fraction or grown or _MULTIPLE_AFTER.match(folded, amount.end, passage.end)
        ):
            return None
    elif word == "x" and amount.low.script != "digits":
        return None
    return _quantity(passage, amount, before, (unit.end, "ratio", None))


def _counted(passage: Passage, amount: Amount, before: tuple[int, str] | None) -> Quantity | None:
    """A number of things, or a bare number that a comparison, a comma or a scale tells from a name's part."""
    folded, low = passage.folded, amount.low
    chinese = count_chinese(folded, amount.end, passage.end)
    is_plus = folded.startswith(("+", "-plus"), amount.end)
    if chinese is None and not is_plus and _JOINED_AFTER.match(folded, amount.end, passage.end):
        return None
    if amount.is_spelled or _is_named(passage, amount, before):
        return None
    if _FACTOR_BEFORE.search(passage.before(amount.start, 12)):
        return _quantity(passage, amount, before, (amount.end, "ratio", None))
    end, counted, unit = chinese if chinese is not None else (amount.end, None, None)
    position = amount.end
    after = comparison_after(folded, position, passage.end)
    if after is not None:
        position = after[0]
    if chinese is None:
        english = count_english(folded, position, passage.end)
        counted, unit = english if english is not None else (None, None)
    if chinese is not None and counted is None:
        first = before[0] if before is not None else amount.start
        noun = noun_before(folded, passage.start, first, folded[end - 1])
        counted, unit = noun if noun is not None else (None, unit)
    if unit is None:
        if _OUT_OF.match(folded, amount.end, passage.end):
            return None
        scaled = low.power >= 3 or low.grouped
        compared = before is not None and low.script == "digits" and amount.high is None
        if not (scaled or compared or (low.script == "digits" and low.more)):
            return None
        unit = "1"
    return _quantity(passage, amount, before, (end, unit, counted))


def _is_named(passage: Passage, amount: Amount, before: tuple[int, str] | None) -> bool:
    """Whether the number belongs to a name ("Article 12", "Model 3", "Fortune 500") or is a bare year."""
    low = amount.low
    if low.script != "digits":
        return False
    if before is not None or low.power or low.grouped:
        return False
    value = low.mantissa
    is_year = amount.unit is None and low.end - low.start == 4 and 1900 <= value <= 2099
    if is_year or _NAME_BEFORE.search(passage.before(amount.start, 20)):
        return True
    window = passage.text[max(passage.start, amount.start - 34) : amount.start]
    capital = _CAPITAL_BEFORE.search(window)
    return capital is not None and capital[1].lower() not in STOP_WORDS


def _quantity(
    passage: Passage,
    amount: Amount,
    before: tuple[int, str] | None,
    measure: tuple[int, str, Span | None],
) -> Quantity:
    """Puts a quantity together: `measure` is where it ends, its unit and what is counted."""
    end, unit, counted = measure
    start = amount.start
    more = amount.low.more or (amount.high is not None and amount.high.more)
    comparison = ">" if more else "="
    after = comparison_after(passage.folded, end, passage.end)
    if before is not None:
        start, comparison = before
    elif after is not None:
        end, comparison = after
    high = format_decimal(amount.high.value) if amount.high is not None else None
    return Quantity(Span(start, end), format_decimal(amount.low.value), high, unit, comparison, counted)
