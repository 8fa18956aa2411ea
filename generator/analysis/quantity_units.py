"""Units of measure, currencies and scales of English and Chinese, and their codes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Kind = Literal["percent", "money", "measure", "time", "ratio"]


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit found behind a number."""

    end: int
    """Offset after its last code point."""
    code: str
    """`percent`, ISO 4217, UCUM, or a plain singular word."""
    kind: Kind
    """What sort of unit it is."""
    hyphenated: bool
    """Whether a hyphen joins it to the number, which makes the two an adjective ("a 500-MW plant")."""


def _pairs(words: str) -> dict[str, str]:
    """A table from words that alternate between how a unit is written and its code."""
    items = words.split()
    return dict(zip(items[::2], items[1::2], strict=True))


_PERCENT = {"%": "percent", "percent": "percent", "per cent": "percent", "个百分点": "percentage-point"} | {
    f"{word}{mark}point{plural}": f"{word}-point"
    for word in ("percentage", "basis")
    for mark in " -"
    for plural in ("", "s")
}
_MONEY = {
    **dict.fromkeys(("yuan", "renminbi", "rmb", "cny", "元人民币", "元"), "CNY"),
    **dict.fromkeys(("us dollars", "u.s. dollars", "us dollar", "dollars", "dollar", "usd", "美元"), "USD"),
    **dict.fromkeys(("hong kong dollars", "hk dollars", "hkd", "港元", "港币"), "HKD"),
    **dict.fromkeys(("euros", "euro", "eur", "欧元"), "EUR"),
    **dict.fromkeys(("pounds sterling", "british pounds", "gbp", "英镑"), "GBP"),
    **dict.fromkeys(("japanese yen", "yen", "jpy", "日元"), "JPY"),
    **dict.fromkeys(("korean won", "krw", "韩元"), "KRW"),
    **dict.fromkeys(("singapore dollars", "sgd"), "SGD"),
    **dict.fromkeys(("australian dollars", "aud", "澳元"), "AUD"),
    **dict.fromkeys(("canadian dollars", "cad", "加元"), "CAD"),
    **dict.fromkeys(("swiss francs", "chf"), "CHF"),
    **dict.fromkeys(("indian rupees", "rupees", "inr"), "INR"),
    **dict.fromkeys(("roubles", "rubles", "rub", "卢布"), "RUB"),
}
_PREFIXES = {
    "": "",
    "kilo": "k",
    "mega": "M",
    "giga": "G",
    "tera": "T",
    "milli": "m",
    "micro": "u",
    "nano": "n",
}
_PREFIXED_BASES = _pairs(
    "watt W watt-hour W.h watthour W.h metre m meter m gram g byte By bit bit volt V second s"
)
_ENGLISH_BASES = (
    {
        f"{prefix}{base}": f"{mark}{code}"
        for prefix, mark in _PREFIXES.items()
        for base, code in _PREFIXED_BASES.items()
    }
    | {f"{prefix}watt hour": f"{mark}W.h" for prefix, mark in _PREFIXES.items()}
    | {
        f"{power} {prefix}{base}": f"{mark}m{exponent}"
        for power, exponent in (("square", 2), ("cubic", 3))
        for prefix, mark in (("", ""), ("kilo", "k"))
        for base in ("metre", "meter")
    }
    | _pairs("centimetre cm centimeter cm micron um mile [mi_i] hectare har tonne t ton t litre L liter L")
    | _pairs("minute min hour h qubit qubit kelvin K")
    | {"metric ton": "t"}
)
_CHINESE_MEASURES = _pairs(
    "千瓦时 kW.h 兆瓦时 MW.h 吉瓦时 GW.h 度电 kW.h 千瓦 kW 兆瓦 MW 吉瓦 GW 瓦 W 千伏 kV 伏 V 赫兹 Hz "
    "公里 km 千米 km 米 m 厘米 cm 毫米 mm 微米 um 纳米 nm 平方公里 km2 平方千米 km2 平方米 m2 立方米 m3 "
    "公顷 har 亩 亩 吨 t 公斤 kg 斤 斤 千克 kg 克 g 升 L 秒 s 毫秒 ms 分钟 min 小时 h "
    "量子比特 qubit 比特 bit 摄氏度 Cel"
)
_MEASURE = (
    {f"{word}{plural}": code for word, code in _ENGLISH_BASES.items() for plural in ("", "s")}
    | {f"{prefix}hertz": f"{mark}Hz" for prefix, mark in _PREFIXES.items()}
    | dict.fromkeys(("degrees celsius", "degree celsius", "℃", "°c"), "Cel")
    | _CHINESE_MEASURES
)
# UCUM's year and month are means of so many days; a plan's are the calendar's, so plain words are truer.
_TIME = {
    f"{word}{plural}": word for word in ("day", "week", "month", "year", "decade") for plural in ("", "s")
} | _pairs("天 day 个月 month 年 year")
_RATIO = ("times", "x", "fold", "倍")

_TABLES: tuple[tuple[Kind, dict[str, str]], ...] = (
    ("percent", _PERCENT),
    ("money", _MONEY),
    ("measure", _MEASURE),
    ("time", _TIME),
    ("ratio", dict.fromkeys(_RATIO, "ratio")),
)
_WORDS: dict[str, tuple[str, Kind]] = {
    word: (code, kind) for kind, table in _TABLES for word, code in table.items()
}
_BY_LENGTH = "|".join(re.escape(word) for word in sorted(_WORDS, key=lambda word: (-len(word), word)))
_WORD = re.compile(
    rf"(?P<gap>[\s-]?)(?P<word>{_BY_LENGTH})"
    # A Latin word must end here; the Chinese ones that begin another word are told by what follows.
    r"(?:(?<=[a-z])(?![a-z0-9])|(?<![a-z]))(?<!元(?=[旦素件宇]))(?<!年(?=[级代度报底末初货轻]))(?<!倍(?=[增率]))"
)
_SYMBOLS = (
    _pairs(
        "Wh/kg W.h/kg km/h km/h km² km2 km2 km2 m² m2 m³ m3 km km m m cm cm mm mm nm nm μm um µm um ha har"
    )
    | _pairs(
        "t t kt kt Mt Mt Gt Gt kg kg g g mg mg °C Cel kV kV V V MPa MPa GPa GPa ms ms ns ns keV keV MeV MeV"
    )
    | {f"{prefix}W": f"{prefix}W" for prefix in "kMGT"}
    | {f"{prefix}Wh": f"{prefix}W.h" for prefix in "kMGT"}
    | {f"{prefix}Hz": f"{prefix}Hz" for prefix in ("", "k", "M", "G", "T")}
    | {f"{prefix}B": f"{prefix}By" for prefix in "kMGTPE"}
    | {f"{prefix}bps": f"{prefix}bit/s" for prefix in "kMGT"}
)
_SYMBOL = re.compile(
    r"(?P<gap>[\s-]?)(?P<symbol>"
    + "|".join(re.escape(symbol) for symbol in sorted(_SYMBOLS, key=lambda symbol: (-len(symbol), symbol)))
    + r")(?![A-Za-z0-9]|['’./-][A-Za-z0-9])"
)

_CURRENCY_MARKS = _pairs(
    "us$ USD u.s.$ USD hk$ HKD a$ AUD c$ CAD s$ SGD nt$ TWD $ USD € EUR £ GBP ¥ CNY ￥ CNY ₹ INR ₩ KRW ₽ RUB "
    "rmb CNY usd USD eur EUR gbp GBP cny CNY jpy JPY hkd HKD chf CHF sgd SGD krw KRW inr INR"
)
_CURRENCY = re.compile(
    r"(?<![a-z])(?:"
    + "|".join(re.escape(mark) for mark in sorted(_CURRENCY_MARKS, key=lambda mark: (-len(mark), mark)))
    + r")\s?\Z"
)
_YEN_WORDS = ("yen", "japan", "tokyo", "日元", "日本")


def match_unit(text: str, folded: str, position: int, end: int) -> Unit | None:
    """The unit that stands at `position`, with or without a space or hyphen before it.

    Args:
        text: The document; symbols keep their case (MW is no mW).
        folded: Its shadow; words are matched on it.
        position: Where the number before it ends.
        end: Where the sentence ends.
    """
    match = _SYMBOL.match(text, position, end)
    # "5g" is as often a generation of networks as a weight.
    if match is not None and not (match["symbol"] == "g" and not match["gap"]):
        return Unit(match.end(), _SYMBOLS[match["symbol"]], "measure", match["gap"] == "-")
    match = _WORD.match(folded, position, end)
    if match is None:
        return None
    code, kind = _WORDS[match["word"]]
    return Unit(match.end(), code, kind, match["gap"] == "-")


def match_currency(folded: str, start: int, position: int) -> tuple[int, str] | None:
    """The currency mark that ends at `position`: where it starts, and its code."""
    match = _CURRENCY.search(folded[max(start, position - 6) : position])
    if match is None:
        return None
    mark = match[0].strip()
    return position - len(match[0]), _CURRENCY_MARKS[mark]


def is_yen(sentence: str) -> bool:
    """Whether the sentence speaks of yen, which share a sign with the yuan."""
    return any(word in sentence for word in _YEN_WORDS)
