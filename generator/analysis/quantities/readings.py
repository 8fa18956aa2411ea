"""What an amount says: money or a measure, read here, a time, a multiple, a count; None in a name."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from generator.analysis.quantities.amounts import read_amount
from generator.analysis.quantities.comparison import comparison_after, comparison_before
from generator.analysis.quantities.counted import counted_measure, counted_money, counted_share
from generator.analysis.quantities.counted_chinese import (
    fund_behind,
    measured_behind,
    phrase_after_de,
    share_of,
)
from generator.analysis.quantities.counts import read_count
from generator.analysis.quantities.currencies import is_yen
from generator.analysis.quantities.lengths_of_time import read_time
from generator.analysis.quantities.lists import last_of_list, read_in_list
from generator.analysis.quantities.making import (
    JOINED_AFTER,
    Reading,
    is_chinese,
    is_named,
    make_quantity,
)
from generator.analysis.quantities.multiples import read_multiple
from generator.analysis.quantities.rates import is_whole, read_rate
from generator.analysis.quantities.subjects_chinese import subject_before_chinese
from generator.analysis.words.english_numbers import SMALL_NUMBERS

if TYPE_CHECKING:
    from generator.analysis.quantities.amounts import Amount, Passage
    from generator.analysis.quantities.number import Number
    from generator.analysis.quantities.units import Unit
    from generator.model import Quantity, Span

_INCHES = re.compile(
    r"[\s-]?(?P<inches>1[01]|[0-9])(?P<part>\.[0-9])?(?:[\s-]?(?:in(?!\s(?:the|a|this|that|[12][0-9]{3}))|ins|inch|inches)(?![a-z])"
    r"|(?<=[a-z]-[0-9])(?![0-9a-z.,])|(?<=t[0-9])(?![0-9a-z.,]))"
    rf"|,?\s(?:and\s)?(?P<word>{'|'.join(list(SMALL_NUMBERS)[:11])})\sinch(?:es)?(?![a-z])"
)
"""What follows feet: "6ft 2in", "5 feet 11 inches", "6-foot-2", "six feet two inches"."""
_WEIGHING = re.compile(r"(?:weigh|heav|thrust|payload)[a-z]{0,5}\s(?:[a-z]{1,9}\s){0,3}\Z")
_POUNDS_OF = re.compile(
    r"\s\([0-9.,]{1,9}\s?k(?:g|ilo)|\)?\sof\s(?!(?:(?:the|its|their|his|her|our|your|extra|new|more|additional|further|fresh|federal|annual|public|private|government|state|taxpayers?'?|lottery)\s)"
    r"{0,2}(?:money|cash|savings|debts?|funds?|funding|grants?|tax|investment|damage|damages|sales|revenue|support|income"
    r"|spending|subsid|losses|cuts|fees|benefits|contracts|goods|equipment|stock|orders|business|repairs|taxpayer|public"
    r"|government|loans|council|ratepayer|trade|help|aid|work|assets|property)(?![a-z]))[a-z]"
)
_HOTTEST = 150
"""Degrees that a letter joined to its figure may tell."""
_YEN_WINDOW = 300
"""Code points on both sides of "¥" in which Japan's money is looked for: any real sentence."""
_ORDINAL_BEFORE = ("第", "号", "g")
_CLOCK_AFTER = re.compile(r"\s?(?:[ap]\.?m(?![a-z])|o'clock)")
_EACH_AFTER = re.compile(r"/\s?[a-z]{1,8}(?![a-z])")
"""What a price is for: "$561/t", "$14,250/day"."""
_TIME_ENDS = frozenset("期年月日时")
_SUMS_BEFORE = (
    *("总投资", "投资额", "估值", "市值", "产值", "年产", "月产", "日产", "零下"),
    *("收入", "工资", "月薪", "年薪", "售价", "均价", "单价", "造价", "成本", "销售额"),
)
"""What names the sum itself, so that the noun behind its 的 has it: 人均收入不足5000元的村民."""
_EACH_CHINESE = re.compile(r"(?:/|每)[\u3400-\u9fff]{1,3}(?=的)")
"""What a Chinese price is for: 0.68元/瓦的成本."""
_NAMED_BEHIND = re.compile(r"[\u3400-\u9fff](?<![钱的左以上下一每多整人起到至和或及就也为买卖都])")


def read_quantity(passage: Passage, number: Number) -> Reading | None:
    """The quantity that a number begins; None where it belongs to a name or measures nothing clear."""
    if passage.folded[max(passage.start, number.start - 1) : number.start] in _ORDINAL_BEFORE:
        return None
    amount = read_amount(passage, number)
    if is_whole(passage, amount.start) or _CLOCK_AFTER.match(passage.folded, amount.end, passage.end):
        return None
    before = comparison_before(passage.folded, passage.start, amount.start)
    if amount.low.currency is not None:
        return _reading(_money(passage, amount, before))
    if amount.unit is not None:
        return _reading(_measured(passage, amount, before))
    if amount.low.bare_scale:
        return None
    return _reading(read_rate(passage, amount, before)) or _counted(passage, amount, before)


def _counted(passage: Passage, amount: Amount, before: tuple[int, str] | None) -> Reading | None:
    """A count, or a figure of a list whose last one has the unit."""
    last = last_of_list(passage, amount, before)
    if last is not None and (shared := read_quantity(passage, last)) is not None:
        listed = read_in_list(passage, amount, before, (last, shared))
    else:
        listed = None
    return listed or read_count(passage, amount, before)


def _reading(quantity: Quantity | None) -> Reading | None:
    return Reading(quantity) if quantity is not None else None


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
    elif JOINED_AFTER.match(passage.folded, end, passage.end) and amount.unit is None:
        hyphen = passage.folded.startswith("-", end) and not passage.folded[end + 1 : end + 2].isdecimal()
        if not hyphen and _EACH_AFTER.match(passage.folded, end, passage.end) is None:
            return None
    first = before[0] if before is not None else amount.start
    counted = _money_counted(passage, end, first)
    return make_quantity(passage, amount, before, (end, code, counted))


def _money_counted(passage: Passage, end: int, first: int) -> Span | None:
    if is_chinese(passage, first, end):
        return fund_behind(passage.folded, end, passage.end) or _chinese_subject(passage, end, first)
    return counted_money(passage, end, first)


def _chinese_subject(passage: Passage, end: int, first: int) -> Span | None:
    each = _EACH_CHINESE.match(passage.folded, end, passage.end)
    after = phrase_after_de(passage.folded, each.end() if each is not None else end, passage.end)
    marked = not passage.folded[first].isdecimal()
    if after is not None and passage.before(first, 3).endswith(_SUMS_BEFORE):
        # 总投资160亿元的基地, 年产3万吨的生产线.
        after = None
    return after or subject_before_chinese(passage.folded, passage.start, first, marked=marked)


def _measured(passage: Passage, amount: Amount, before: tuple[int, str] | None) -> Quantity | None:
    """An amount with a unit of measure."""
    unit = amount.unit
    if unit is None or (amount.low.bare_scale and unit.kind != "money") or _is_other(passage, amount, unit):
        return None
    if unit.kind == "time":
        return read_time(passage, amount, unit, before)
    if unit.kind == "ratio":
        return read_multiple(passage, amount, unit, before)
    # "Room 12C", "Group 4-km".
    letter = unit.code in {"Cel", "[degF]"} and unit.end - amount.low.end <= 1
    if (unit.hyphenated or letter) and amount.low.script == "digits" and is_named(passage, amount, before):
        return None
    if unit.code == "GBP" and _is_weight(passage, amount, unit):
        unit = replace(unit, code="[lb_av]", kind="measure")
    if unit.code == "[ft_i]" and (inches := _INCHES.match(passage.folded, unit.end, passage.end)) is not None:
        amount, unit = _in_inches(amount, unit, inches)
    first = before[0] if before is not None else amount.start
    if before is None and unit.kind == "percent" and "占" in (window := passage.before(first, 26)):
        before = _compared_share(passage, window, first)
    counted = _measured_thing(passage, unit, first)
    return make_quantity(passage, _in_whole_units(amount, unit), before, (unit.end, unit.code, counted))


_SHARE_BEFORE = re.compile(r"占(?![比有])[\u3400-\u9fffa-z0-9]{2,20}\Z")


def _compared_share(passage: Passage, window: str, first: int) -> tuple[int, str] | None:
    """The comparison that stands before 占: 约占总数的5%."""
    share = _SHARE_BEFORE.search(window)
    if share is None:
        return None
    found = comparison_before(passage.folded, passage.start, first - len(share[0]))
    return (first, found[1]) if found is not None else None


def _is_weight(passage: Passage, amount: Amount, unit: Unit) -> bool:
    """Whether pounds weigh: "weighs 500 pounds", "500 pounds of cocaine"."""
    if not passage.folded.startswith("pound", unit.end - 6) or unit.power:
        return False
    if _WEIGHING.search(passage.before(amount.start, 30)):
        return True
    return _POUNDS_OF.match(passage.folded, unit.end, passage.end) is not None


def _is_other(passage: Passage, amount: Amount, unit: Unit) -> bool:
    """Whether the words of a unit are others: "17 won" is as often a verb."""
    won = unit.code == "KRW" and not amount.low.power
    # "A 360-degree view", "a Boeing 777F".
    turned = unit.code == "degree" and unit.hyphenated
    letter = unit.code in {"Cel", "[degF]"} and unit.end - amount.low.end == 1 and amount.low.value > _HOTTEST
    # "In 2023 dollars".
    low = amount.low
    dated = (
        unit.kind == "money"
        and low.script == "digits"
        and not (low.power or low.grouped)
        and (1900 <= low.value < 2100 and low.end - low.start == 4 and passage.before(low.start, 3) == "in ")
    )
    return won or turned or letter or dated or _is_kind(passage, amount, unit)


def _is_kind(passage: Passage, amount: Amount, unit: Unit) -> bool:
    """Whether 三元 says of how many parts the thing behind it is: 三元锂电池, 二元结构."""
    return (
        unit.kind == "money"
        and amount.low.script == "chinese"
        and not amount.low.power
        and unit.end - amount.start == len("三元")
        and passage.folded[unit.end - 1] == "元"
        and _NAMED_BEHIND.match(passage.folded, unit.end, passage.end) is not None
    )


def _in_whole_units(amount: Amount, unit: Unit) -> Amount:
    """Cents as hundredths of their currency."""
    if not unit.power:
        return amount
    low = replace(amount.low, power=amount.low.power + unit.power)
    high = amount.high
    if high is not None:
        high = replace(high, power=high.power + unit.power)
    return replace(amount, low=low, high=high)


def _in_inches(amount: Amount, unit: Unit, inches: re.Match[str]) -> tuple[Amount, Unit]:
    """Feet and inches as inches alone."""
    more = str(SMALL_NUMBERS[inches["word"]]) if inches["word"] else inches["inches"] + (inches["part"] or "")
    value = 12 * amount.low.value + Decimal(more)
    low = replace(amount.low, mantissa=value, power=0, end=inches.end())
    return replace(amount, low=low, end=inches.end()), replace(unit, code="[in_i]", end=inches.end())


def _measured_thing(passage: Passage, unit: Unit, first: int) -> Span | None:
    """What an amount with this unit measures."""
    after = comparison_after(passage.folded, unit.end, passage.end)
    end = after[0] if after is not None else unit.end
    if is_chinese(passage, first, unit.end):
        return _measured_chinese(passage, unit, first, end)
    if unit.kind == "percent":
        return counted_share(passage, end, first)
    if unit.kind == "money" and not unit.hyphenated:
        return counted_money(passage, end, first)
    return counted_measure(passage, end, first, hyphenated=unit.hyphenated)


def _measured_chinese(passage: Passage, unit: Unit, first: int, end: int) -> Span | None:
    """What a Chinese amount measures: the noun behind it, the one before 的, or its subject."""
    folded, noun = passage.folded, None
    if passage.before(first, 1) == "每":
        # 每5公里设一个服务站.
        return None
    if unit.kind == "percent":
        noun = share_of(folded, passage.start, first, end, passage.end)
        if noun is None and first - 1 > passage.start and folded.startswith("的", first - 1):
            # 总经费的四十%, but 2019年同期的90%.
            noun = subject_before_chinese(folded, passage.start, first - 1, marked=True)
            timed = noun is not None and folded[noun.end - 1] in _TIME_ENDS
            return None if timed else noun or phrase_after_de(folded, end, passage.end)
    elif unit.kind == "money":
        noun = fund_behind(folded, end, passage.end)
    elif unit.kind == "measure":
        noun = measured_behind(folded, end, passage.end)
    return noun or _chinese_subject(passage, end, first)
