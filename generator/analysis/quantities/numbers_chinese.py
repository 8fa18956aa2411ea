"""Numbers in Chinese numerals, and what 万, 亿 and 多 behind figures add: 六千多, 3.5亿, 七八万."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from generator.analysis.quantities.comparison import PASSED, UPWARDS
from generator.analysis.quantities.number import Number
from generator.analysis.words.chinese_numbers import NUMERALS, parse_digits, parse_numeral

_CHINESE_SCALE = re.compile(
    r"\s?(?P<before>[多余几])?\s?(?P<scale>[百千]?万亿|[十百千]?[亿万]|兆(?=[元美欧日韩新港人多余]|[0-9][0-9,]{0,4}亿)|千(?![瓦克米伏卡赫焦帕字])|百(?![分帕货姓]))(?P<after>[多余])?"
)
_REST = re.compile(
    r"(?P<rest>[0-9],[0-9]{3}|[0-9]{1,4}(?:\.[0-9]{1,4}(?=[万亿]))?)(?P<scale>[万亿]|千(?![瓦克米伏卡赫焦帕字])|百(?![分帕货姓]))?(?![0-9.,:/])"
)
"""What follows a scale: 104万9,000, 1亿2000万, 16万5千."""
_MORE = re.compile(r"\s?[多余](?!年[前来]|[次样元]化)")
_CHINESE_POWERS = {"十": 1, "百": 2, "千": 3, "万": 4, "亿": 8, "兆": 12}
_CHINESE = re.compile(
    rf"[{NUMERALS}](?<![{NUMERALS}第几数双独][{NUMERALS}])[{NUMERALS}]{{0,15}}"
    rf"(?:点[〇零一二三四五六七八九]{{1,6}}(?:(?=[万亿])|(?![{NUMERALS}几]))|(?![{NUMERALS}几]))"
)
_NUMERAL = re.compile("[二两三四五六七八九十百千万亿]")
_CHINESE_BARE = re.compile(r"[百千]?万亿|[百千]?亿|[百千]万")
_PAIR = re.compile(
    "(?P<lead>[一二两三四五六七八九](?:万(?=..千)|千(?=..百)|百(?=..十))|[一二三四五六七八九]?十(?!..十)|)"
    "(?P<low>[一二两三四五六七八])(?P<high>[二两三四五六七八九])(?P<small>[十百千]?)(?P<scale>[万亿]{0,2})"
)
"""Two digits, one behind the other, that tell about how many: 七八万, 三五, 三四十, 十七八, 一百二三十."""
_NO_PAIR_BEFORE = frozenset(("“", "「", "第", "十", "、"))
_NAMED_PAIRS = frozenset({"十四五", "一两"})
"""A plan's years, and a weight."""
_CLIPPED = re.compile(
    "(?P<head>[一二两三四五六七八九][一二三四五六七八九十百千万]*(?P<unit>[百千万亿]))(?P<tail>[一二三四五六七八九])"
)
"""A number whose last unit is left out: 两万五 is 25,000, 一千二 1,200."""
_BY_DIGIT = re.compile(
    "(?P<head>[一二三四五六七八九]万)?(?P<digits>[一二三四五六七八九][〇○零一二三四五六七八九]{2,3})"
    "(?:点(?P<fraction>[〇○零一二三四五六七八九]{1,3}))?(?P<scale>[万亿])?"
)
_UNITS_BEHIND = frozenset("元人名户家件公吨个栋辆亩万亿")
"""What follows a figure that is written digit by digit."""
_ROUND = frozenset("百千万")
_MORE_SIGNS = frozenset("多余")
_ROUND_BEFORE = frozenset("近约超逾过")
_ROUND_LEADS = frozenset(
    (
        "不足",
        "不到",
        "不下",
        "突破",
        "将近",
        "接近",
        "逼近",
        "直逼",
        "多达",
        "高达",
        "达到",
        "至少",
        "少于",
        "低于",
        "多于",
        "高于",
    )
)
_NO_ROUND_BEFORE = (*PASSED, "附近", "最近")
"""Words that end as what leads a round number: 通过百万级."""
_AROUND = re.compile(
    "(?<=[十百千万])来(?=[个名位亩户天年里斤块元次辆米吨条件间栋只头棵株种座所张支口]|公[里斤顷]|家(?![乡里中庭])|台(?![州湾北南东中])|人(?!民))"
)
"""十来个 is about ten."""
_THOUSANDFOLD = frozenset("瓦克米伏卡赫焦帕")
"""Units before which 千 is theirs, where the number has no room for it: 三百二十千瓦."""


def find_chinese_numbers(folded: str, start: int, end: int) -> list[Number]:
    """The numbers of a sentence that are written in Chinese numerals."""
    if _NUMERAL.search(folded, start, end) is None:
        return []
    found = (_read_chinese(folded, end, match) for match in _CHINESE.finditer(folded, start, end))
    return [number for number in found if number is not None]


def chinese_number_at(folded: str, position: int, end: int) -> Number | None:
    """The number in Chinese numerals that starts at `position`."""
    match = _CHINESE.match(folded, position, end)
    return _read_chinese(folded, end, match) if match is not None else None


def _read_chinese(folded: str, end: int, match: re.Match[str]) -> Number | None:
    number = _read_numeral(folded, end, match)
    around = _AROUND.match(folded, match.end(), end) if folded.startswith("来", match.end()) else None
    if around is None:
        return number
    if number is None and match[0] in _ROUND:
        number = Number(match.start(), match.end(), Decimal(1), _CHINESE_POWERS[match[0]], "chinese")
    return replace(number, end=around.end(), about=True) if number is not None else None


def _read_numeral(folded: str, end: int, match: re.Match[str]) -> Number | None:
    words, first, last = match[0], match.start(), match.end()
    value = _read_clipped(words) or parse_numeral(words)
    if value is None and words[-1] == "千" and folded[last : last + 1] in _THOUSANDFOLD:
        shorter = _CHINESE.match(folded, first, last - 1)
        return _read_numeral(folded, end, shorter) if shorter is not None else None
    if value is None:
        value = _read_digit_by_digit(words, folded[last : last + 1])
    if value is not None:
        return with_chinese_scale(folded, end, Number(first, last, value, 0, "chinese"))
    pair = _PAIR.fullmatch(words)
    return _read_pair(folded, match, pair) if pair is not None else _read_round(folded, first, words)


def _read_round(folded: str, first: int, words: str) -> Number | None:
    """Reads 近百, 百余 and 上百万 as numbers; 百 alone is as often "all", and 百万 a name's part."""
    power = sum(_CHINESE_POWERS.get(character, 0) for character in words)
    last, leads = first + len(words), _leads_round(folded, first)
    round_alone = words in _ROUND
    if not round_alone and (_CHINESE_BARE.fullmatch(words) is None or folded[first - 1 : first].isdecimal()):
        return None
    number = Number(first, last, Decimal(1), power, "chinese", bare_scale=not (leads or round_alone))
    if not (round_alone and leads) and folded[last : last + 1] in _MORE_SIGNS:
        return replace(number, end=last + 1, more=True, bare_scale=False)
    return number if leads or not round_alone else None


def _read_clipped(words: str) -> Decimal | None:
    """Reads 两万五 as 25,000: the last digit is of the unit below."""
    clipped = _CLIPPED.fullmatch(words)
    head = parse_numeral(clipped["head"]) if clipped is not None else None
    if clipped is None or head is None:
        return None
    tail = parse_numeral(clipped["tail"]) or Decimal(0)
    return head + tail.scaleb(_CHINESE_POWERS[clipped["unit"]] - 1)


def _leads_round(folded: str, position: int) -> bool:
    """Whether 近, 超, 上 or the like stands before a round number."""
    before = folded[max(0, position - 2) : position]
    if before in _ROUND_LEADS:
        return True
    if before[-1:] == "上":
        return UPWARDS.search(before) is not None
    return before[-1:] in _ROUND_BEFORE and before not in _NO_ROUND_BEFORE


def _read_digit_by_digit(words: str, following: str) -> Decimal | None:
    """Reads 二四七万, 一九○元 and 二万八五九○元 digit by digit; 九一八 alone is a name."""
    found = _BY_DIGIT.fullmatch(words)
    if found is None or not (found["head"] or found["scale"] or following in _UNITS_BEHIND):
        return None
    value = Decimal(parse_digits(found["digits"]) or 0)
    if found["fraction"]:
        value += Decimal(parse_digits(found["fraction"]) or 0).scaleb(-len(found["fraction"]))
    if found["head"]:
        whole = len(found["digits"]) == len("八五九〇")
        return value + (parse_numeral(found["head"]) or 0) if whole else None
    return value.scaleb(_CHINESE_POWERS[found["scale"]]) if found["scale"] else value


def _read_pair(folded: str, match: re.Match[str], pair: re.Match[str]) -> Number | None:
    """Reads 七八万 as from seven to eight; 三五规划 and 第二三产业 name things."""
    low, high = (parse_numeral(pair[name].replace("两", "二")) for name in ("low", "high"))
    if low is None or high is None or not (high == low + 1 or pair[0].startswith("三五")):
        return None
    if folded[max(0, match.start() - 1) : match.start()] in _NO_PAIR_BEFORE or pair[0] in _NAMED_PAIRS:
        return None
    small = _CHINESE_POWERS.get(pair["small"], 0)
    power = sum(_CHINESE_POWERS[character] for character in pair["scale"])
    if pair["lead"]:
        lead = parse_numeral(pair["lead"]) or Decimal(0)
        low, high, small = lead + low.scaleb(small), lead + high.scaleb(small), 0
    return Number(match.start(), match.end(), low, small + power, "chinese", upper=high)


def with_chinese_scale(folded: str, end: int, number: Number) -> Number:
    """The number with what 万, 亿, 多 and 余 behind it add."""
    if folded[number.end : number.end + 3].isascii():
        return number
    scale = _CHINESE_SCALE.match(folded, number.end, end)
    if scale is not None:
        number = _with_rest(folded, end, number, scale)
        if number.power:
            more = folded[number.end : number.end + 1] in _MORE_SIGNS
            return replace(number, end=number.end + 1, more=True) if more else number
        power = sum(_CHINESE_POWERS[character] for character in scale["scale"])
        more = bool(scale["before"] or scale["after"])
        return replace(number, end=scale.end(), power=power, more=more)
    more_mark = _MORE.match(folded, number.end, end)
    return replace(number, end=more_mark.end(), more=True) if more_mark is not None else number


def _with_rest(folded: str, end: int, number: Number, scale: re.Match[str]) -> Number:
    """The number whose scale has a smaller one behind it: 104万9,000; the number itself where none has."""
    power = _CHINESE_POWERS.get(scale["scale"], 0)
    rest = (
        _REST.match(folded, scale.end(), end)
        if power >= 4 and not (scale["before"] or scale["after"])
        else None
    )
    if rest is None or number.mantissa != number.mantissa.to_integral_value():
        return number
    value = Decimal(rest["rest"].replace(",", "")).scaleb(_CHINESE_POWERS.get(rest["scale"] or "", 0))
    # 104万9,000, 16万5千, 1亿2000万, 1兆1,235亿.
    smaller = {4: ("千", "百", None), 8: ("万",), 12: ("亿",)}.get(power, (None,))
    if rest["scale"] not in smaller or value >= Decimal(10) ** power:
        return number
    return replace(number, end=rest.end(), mantissa=number.mantissa + value.scaleb(-power), power=power)
