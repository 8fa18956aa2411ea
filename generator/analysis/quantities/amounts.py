"""A number with its unit, or a range of two: "40%", "10 to 15 GW", "between $5 billion and $6 billion"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from generator.analysis.quantities.numbers import number_at
from generator.analysis.quantities.units import Unit, match_unit, power_between
from generator.analysis.words.chinese_numbers import parse_numeral
from generator.analysis.words.english_numbers import SMALL_NUMBERS
from generator.quick_classes import quick_to_make

if TYPE_CHECKING:
    from generator.analysis.quantities.number import Number

_RANGE = re.compile(r"-?\s(?P<to>to)\s|\s?(?:-|–|—|~|至|到)\s?|\s(?P<and>and)\s")
_LINK_SIGNS = frozenset("-–—~至到ta")
"""What stands first in a link, or behind its space."""
_CHINESE_LINKS = frozenset("至到")
_MONTHS_MORE = re.compile(
    r"[零又]?(?P<chinese>[0-9]{1,2}|[一二两三四五六七八九十]{1,2})个月"
    r"|(?:,?\sand|,)\s(?P<english>[0-9]{1,2}|[a-z]{3,6})\smonths?(?![a-z])"
)
_MONTHS = 12
_TOLERANCE = re.compile(r"\s?±\s?[0-9]{1,9}(?:\.[0-9]{1,6})?")
_MANY = re.compile(r"多(?:[样元层功处方次年于数种型少]|[一-鿿]化)")
"""What begins with 多 behind a unit, and says nothing of the figure."""
_HEAT = re.compile("(?:[气水高低体室均]温|温度)[^，。；纬经烈硬坡角湿酒转北南东西]{0,5}\\Z")
_POWER_USED = re.compile(
    "(?:[用发耗节售]电量?|电量)(?:约|将?达到?|为|超过?|近|逾|共|累计|增加|减少|了|至)*\\Z"
)
_HALF = Decimal("0.5")
_METRIC_TONS, _MINUTE = 1000, 60
_BETWEEN = re.compile(r"(?<![a-z])between\s(?:(?:about|around|roughly)\s)?\Z")
_FROM = re.compile(r"(?<![a-z])(?<!ranging\s)(?<!ranges\s)(?<!ranged\s)(?<!range\s)(?<!anywhere\s)from\s\Z")


@quick_to_make
@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence as its quantities are read from it."""

    text: str
    """The whole document."""
    folded: str
    """Its shadow."""
    start: int
    """Where the sentence starts."""
    end: int
    """Where it ends."""

    def before(self, position: int, reach: int) -> str:
        """The folded words up to `position`."""
        low = position - reach
        return self.folded[max(self.start, low) : position]


_DOLLARS = frozenset({"AUD", "CAD", "NZD", "SGD", "HKD", "TWD"})
_CHANGED_BY = re.compile(
    r"(?<![a-z])(?:rose|fell|up|down|gained|lost|added|shed|slipped|dropped|climbed|jumped|dipped|eased|tumbled|soared"
    r"|surged|sank|advanced|declined|increased|decreased|increasing|decreasing|rising|falling|growing|dropping|gaining)\s(?P<by>by\s)?\Z"
)

_CHANGED_CHINESE = re.compile(
    "(?:[增减]加?|上?[升涨]|下?[降跌]|减少|上调|下调|提高|降低|回落|扩大|缩小|收窄)了?[约近超]?\\Z"
)
"""What stands before by how much something changed: 减少12亿元至1.5万亿元."""


@quick_to_make
@dataclass(frozen=True, slots=True)
class Amount:
    """One number or a range of two, with its unit."""

    low: Number
    """The number, or the lower end."""
    high: Number | None
    """The upper end."""
    end: int
    """Where the number, or its unit, ends."""
    unit: Unit | None
    """Its unit of measure; None for counts and for money with its mark in front."""
    start: int
    """Where it starts: at the number, or at "between"."""


def read_amount(passage: Passage, number: Number) -> Amount:
    """The range that starts with `number`, or the number with its unit."""
    first = _single(passage, number)
    if number.upper is not None:
        return replace(first, high=replace(number, mantissa=number.upper, upper=None))
    return _range(passage, number, first) or first


def _single(passage: Passage, number: Number) -> Amount:
    # "4,600+ km".
    plus = passage.folded.startswith("+", number.end)
    unit = match_unit(passage.text, passage.folded, number.end + plus, passage.end)
    if unit is None and "±" in passage.folded[number.end : number.end + 2]:
        return _with_tolerance(passage, number)
    if unit is None and passage.folded.startswith("度", number.end):
        unit = _degrees(passage, number)
    if unit is not None and unit.code == "t" and passage.text.startswith("MT", unit.end - 2):
        # "540,000 MT" are metric tons, "25 MT" as often millions of them.
        unit = unit if number.value >= _METRIC_TONS else None
    if unit is not None and unit.code == "second" and _is_ordinal(passage, number, unit):
        unit = None
    if unit is not None and passage.folded.find("半", number.end, unit.end) >= 0:
        # 三个半月, 两年半.
        number = replace(number, mantissa=number.mantissa + _HALF)
    if unit is not None and unit.code == "year":
        number, unit = _with_months(passage, number, unit)
    if (
        unit is not None
        and unit.kind in {"time", "money"}
        and passage.folded.find("多", number.end, unit.end) >= 0
    ):
        number = replace(number, more=True)
    if (
        unit is not None
        and passage.folded.startswith("多", unit.end)
        and _MANY.match(passage.folded, unit.end, passage.end) is None
    ):
        # 6亩多地.
        number, unit = replace(number, more=True), replace(unit, end=unit.end + 1)
    if (
        unit is not None
        and unit.code == "t"
        and passage.text.startswith("mt", number.end)
        and not number.power
    ):
        # "26.2mt" are millions, "50,000 mt" metric tons.
        unit = replace(unit, code="Mt") if not number.grouped else unit
    return Amount(number, None, unit.end if unit else number.end, unit, number.start)


def _degrees(passage: Passage, number: Number) -> Unit | None:
    """The unit of 30度, told by the words before it: of heat, or of power that is used."""
    before = passage.before(number.start, 14)
    if number.script != "digits" and number.mantissa > 0:
        # 气温两度跌破冰点: it did so twice.
        return None
    if number.mantissa < 0 or _HEAT.search(before) is not None:
        return Unit(number.end + 1, "Cel", "measure", hyphenated=False)
    used = _POWER_USED.search(before) is not None
    return Unit(number.end + 1, "kW.h", "measure", hyphenated=False) if used else None


def _with_months(passage: Passage, number: Number, unit: Unit) -> tuple[Number, Unit]:
    """The number and unit of 三年六个月 and "two years and six months", which are one length."""
    match = _MONTHS_MORE.match(passage.folded, unit.end, passage.end)
    if match is None or number.mantissa != number.mantissa.to_integral_value():
        return number, unit
    words = match["chinese"] or match["english"]
    named = SMALL_NUMBERS.get(words) or parse_numeral(words.replace("两", "二"))
    count = int(words) if words.isdecimal() else int(named or 0)
    if not 0 < count < _MONTHS:
        return number, unit
    value = number.mantissa + (Decimal(count) / _MONTHS).quantize(Decimal("0.001"))
    return replace(number, mantissa=value), replace(unit, end=match.end())


def _with_tolerance(passage: Passage, number: Number) -> Amount:
    """The number with the unit of its tolerance: "1.55 ± 0.13°C"."""
    match = _TOLERANCE.match(passage.folded, number.end, passage.end)
    unit = match_unit(passage.text, passage.folded, match.end(), passage.end) if match is not None else None
    return Amount(number, None, unit.end if unit is not None else number.end, unit, number.start)


def _is_ordinal(passage: Passage, number: Number, unit: Unit) -> bool:
    """Whether "13,678 second doses" counts doses; "a 90 second delay" lasts."""
    plain = passage.folded.startswith(" second ", number.end) and unit.end == number.end + len(" second")
    articled = passage.before(number.start, 4).split()[-1:] in (["a"], ["the"])
    return plain and number.value >= _MINUTE and not articled


def _range(passage: Passage, low: Number, first: Amount) -> Amount | None:
    """A range that starts with `low`, or None. "From 10% to 15%" is a change, not a range."""
    # Behind most amounts stands the beginning of another word.
    may_link = not _LINK_SIGNS.isdisjoint(passage.folded[first.end : first.end + 2])
    link = _RANGE.match(passage.folded, first.end, passage.end) if may_link else None
    if link is None:
        return None
    between = _BETWEEN.search(passage.before(low.start, 24))
    if (link["and"] and between is None) or (link["to"] and _FROM.search(passage.before(low.start, 16))):
        return None
    changed = _changed(passage, link, low, first)
    high = number_at(passage.folded, passage.start, link.end(), passage.end)
    second = _single(passage, high) if high is not None else None
    if high is None or second is None or not _is_same_measure(first, second):
        return None
    unit = second.unit
    if first.unit is not None and unit is not None and first.unit.code != unit.code:
        # "95 GHz-3 THz" is told in the first's unit.
        high = replace(high, power=high.power + (power_between(first.unit.code, unit.code) or 0))
        unit = replace(unit, code=first.unit.code)
    low, high = _ends(passage, low, high, first)
    # "Slipped $8 to $561", "fell 40,000 to 608,000": by how much, and to what.
    far = changed is not None and (
        low.currency is not None
        or ((low.grouped or low.power or first.unit is not None) and 3 * low.value < high.value)
    )
    if far or not low.value < high.value:
        return None
    start = low.start - len(between[0]) if between is not None else low.start
    return Amount(low, high, second.end, unit, start)


def _changed(passage: Passage, link: re.Match[str], low: Number, first: Amount) -> re.Match[str] | None:
    """The verb that says by how much something changed, where "to" may say to what."""
    if link["to"]:
        return _CHANGED_BY.search(passage.before(low.start, 14))
    spelled_out = link[0] in _CHINESE_LINKS and first.unit is not None and first.unit.kind != "percent"
    return _CHANGED_CHINESE.search(passage.before(low.start, 5)) if spelled_out else None


def _ends(passage: Passage, low: Number, high: Number, first: Amount) -> tuple[Number, Number]:
    """Both ends of a range, the lower one first, in the scale that they share."""
    if low.mantissa < 0 < -low.mantissa < high.mantissa and passage.folded.startswith("零下", low.start):
        # 零下3至5度: the sign is of both.
        return replace(low, mantissa=-high.mantissa), replace(high, mantissa=low.mantissa)
    if high.mantissa < low.mantissa < 0 and low.power == high.power:
        # "Minus 5 to minus 10 degrees".
        return replace(low, mantissa=high.mantissa), replace(high, mantissa=low.mantissa)
    # "10 to 15 million" scales both; "$500 to $1 million" the last alone.
    if not low.power and high.power and low.mantissa < high.mantissa:
        return replace(low, power=high.power), high
    if high.script == "chinese" == low.script and first.unit is None:
        return _in_chinese_scale(passage, low, high), high
    return low, high


def _in_chinese_scale(passage: Passage, low: Number, high: Number) -> Number:
    """The lower end of 三百到五百万 in the scale of the upper one."""
    power = {"万": 4, "亿": 8}.get(passage.folded[high.end - 1], 0)
    same = power and passage.folded[low.end - 1] not in "万亿" and low.value < high.value.scaleb(-power)
    return replace(low, power=low.power + power) if same else low


def _is_same_measure(first: Amount, second: Amount) -> bool:
    """Whether two numbers measure the same, so that they can be the ends of a range."""
    if first.low.currency is not None:
        # "Between A$108 million and $112 million".
        dollars = second.low.currency == "USD" and first.low.currency in _DOLLARS
        same_currency = dollars or second.low.currency in {None, first.low.currency}
        return same_currency and (second.unit is None or second.unit.kind == "money")
    if second.low.currency is not None:
        return False
    if first.unit is None:
        return True
    return second.unit is not None and (
        second.unit.code == first.unit.code or power_between(first.unit.code, second.unit.code) is not None
    )
