"""Lengths of time: "three years", 连续三年; ages, plans and what is some time ago measure none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.quantities.heads_chinese import is_lasting
from generator.analysis.quantities.making import (
    AGE_BEFORE,
    is_chinese,
    make_quantity,
)
from generator.analysis.quantities.subjects import subject_before
from generator.analysis.quantities.subjects_chinese import subject_before_chinese
from generator.analysis.words.noun_phrases import phrase_after_of

if TYPE_CHECKING:
    from generator.analysis.quantities.amounts import Amount, Passage
    from generator.analysis.quantities.units import Unit
    from generator.model import Quantity, Span


_SINCE = frozenset("较比自")
"""What stands before a year that a figure is compared with, or counted from."""
_TIME_AFTER = re.compile(
    r"(?<=five-year)[\s-]plans?(?![a-z])|(?:\s|-)(?:ago|olds?|later|earlier|of\sage|read\Z|on(?=,))(?![a-z])|'s?\stime(?![a-z])"
)
_FROM_NOW = ("后", "之后", "以后", "前", "之前", "以前")
"""What tells how far off something is: 十天后, 三个月之前."""
_NO_DURATION_BEFORE = re.compile(r"(?:past|last|next|coming|first|previous|recent)\s\Z")
_LASTING = re.compile(r"(?:连续|连着|接连|为期|历时|持续|长达|时隔|至少|不到|超过)\Z")
# 连补三年 ends its clause; 三年行动 is a name, 十年磨一剑 a saying.
_CHINESE_LENGTH_AFTER = re.compile(
    r"[，。；、：！？）)”」\n]|\Z|以[上下内]|[之]?[内久]|左右|上下|[多余]|时间|的(?!行动|计划)|后|延|增|缩|见[效底]|有期|以下有期|了|才|就|即|便"
)
_WITHIN = ("之内", "以内", "内", "来", "以来", "期间")


def read_time(
    passage: Passage, amount: Amount, unit: Unit, before: tuple[int, str] | None
) -> Quantity | None:
    """A length of time; "five-year plan", "ten years ago", ages, 三年行动 and "one day" measure none.

    Args:
        passage: the sentence.
        amount: the amount.
        unit: its unit, one of time.
        before: where the comparison before it begins, and its sign; None without one.

    Returns:
        The quantity; None where it measures no length.
    """
    folded = passage.folded
    if _is_no_length(passage, amount, unit):
        return None
    # "Over 10 years" is as often "in the course of".
    if (
        before is not None
        and folded.startswith("over", before[0])
        and not _WAITED.search(passage.before(before[0], 20))
    ):
        before = None
    first = before[0] if before is not None else amount.start
    counted = None
    chinese = is_chinese(passage, first, unit.end)
    if chinese and not folded.startswith(_WITHIN, unit.end):
        counted = subject_before_chinese(folded, passage.start, first)
        if counted is not None and not is_lasting(
            folded[counted.start : counted.end], folded[counted.end : first]
        ):
            counted = None
    elif chinese:
        # 3到5年之内 says when, and measures nothing.
        counted = None
    elif not unit.hyphenated:
        counted = _lasting(passage, unit, first)
    return make_quantity(passage, amount, before, (unit.end, unit.code, counted))


def _is_no_length(passage: Passage, amount: Amount, unit: Unit) -> bool:
    """Whether a number with a unit of time is a year, an age, a name, "one day" or some time ago."""
    folded, low = passage.folded, amount.low
    if low.script == "chinese":
        lasting = _LASTING.search(passage.before(amount.start, 3)) is not None
        if not lasting and _is_chinese_plan(passage, amount, unit):
            return True
    elif low.value <= 1 and low.mantissa == low.mantissa.to_integral_value() and not low.more:
        return True
    if unit.code == "year":
        # 较104年成长: a year of the Republic.
        near = 90 <= low.value <= 130 and passage.before(low.start, 1) in _SINCE
        if near or (low.script == "digits" and 1000 <= low.value < 2200 and not low.grouped):
            return True
    # 16时30分10秒, 近23年同月最低.
    clock = unit.code == "second" and _CLOCK.search(passage.before(amount.start, 7)) is not None
    since = passage.before(amount.start, 1) == "近" and _AS_SINCE.match(folded, unit.end) is not None
    named = unit.hyphenated and passage.text[unit.end - 4 : unit.end] != folded[unit.end - 4 : unit.end]
    # 20余天后 says how long it takes.
    far = not low.more and folded.startswith(_FROM_NOW, unit.end)
    if clock or since or named or far or _TIME_AFTER.match(folded, unit.end, passage.end):
        return True
    leading = passage.before(amount.start, 22)
    return _NO_DURATION_BEFORE.search(leading) is not None or AGE_BEFORE.search(leading) is not None


_CLOCK = re.compile("(?<!小)[时時点點][0-9]{1,2}分\\Z")
_AS_SINCE = re.compile("[同新最单首]")
"""What stands behind the years of which something is the highest or the first."""
_WAITED = re.compile(
    r"(?<![a-z])(?:(?:wait(?:s|ed|ing)?|last(?:s|ed|ing)?|takes?|took|taken|taking|spen[dt]|after|for|of)"
    r"|(?:tak(?:es?|en|ing)|took)\s(?:us|them|him|her|it|me|you))"
    r"\s(?:just\s|slightly\s|well\s|a\slittle\s)?\Z|(?<![a-z])a\slittle\s\Z"
)
"""What stands before "over", so that it is "more than"."""
_LASTS = re.compile(r"(?<!punishable)\s(?:to|by|from|is|was|(?<!on\s)averages?d?|lasts?|lasted)\s\Z")


def _lasting(passage: Passage, unit: Unit, first: int) -> Span | None:
    """What lasts so long: "300 hours of community service", "stretched the break to 30 minutes"."""
    folded = passage.folded
    if _LASTS.search(passage.before(first, 18)):
        subject = subject_before(folded, passage.start, first)
        if subject is not None:
            return subject
    # "Within thirty days of signature" says when.
    return phrase_after_of(folded, unit.end, passage.end) if not folded.startswith("within", first) else None


def _is_chinese_plan(passage: Passage, amount: Amount, unit: Unit) -> bool:
    """Whether Chinese numerals with a unit of time are part of a plan's name, or one time among others."""
    if amount.low.value < 2 and unit.code in {"year", "day"}:
        return True
    return _CHINESE_LENGTH_AFTER.match(passage.folded, unit.end, passage.end) is None
