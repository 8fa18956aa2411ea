"""Units of measure, currencies and scales of English and Chinese, and their codes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from generator.analysis.quantities.currencies import HUNDREDTHS, MONEY
from generator.analysis.words.word_sets import pairs_of
from generator.quick_classes import quick_to_make

Kind = Literal["percent", "money", "measure", "time", "ratio"]


@quick_to_make
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
    power: int = 0
    """The power of ten that it adds: -2 for cents."""


_PERCENT = (
    pairs_of(
        "% percent percent percent 厘 percent 个百分点 percentage-point pct percentage-point "
        "百分点 percentage-point 基点 basis-point 个基点 basis-point 个基本点 basis-point 基本点 basis-point "
        "点子 basis-point 个点子 basis-point"
    )
    | {"per cent": "percent"}
    | dict.fromkeys(("ppts", "ppt", "pc points"), "percentage-point")
    | {
        f"{word}{mark}point{plural}": f"{word}-point"
        for word in ("percentage", "basis")
        for mark in " -"
        for plural in ("", "s")
    }
)
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
_POWERS_OF_CODES = {
    f"{mark}{base}": (base, power)
    for mark, power in {"": 0, "k": 3, "M": 6, "G": 9, "T": 12, "m": -3, "u": -6, "n": -9, "c": -2}.items()
    for base in ("W", "W.h", "Hz", "V", "m", "g", "t", "By", "bit/s", "Pa", "L")
}
"""Codes with their bases, and the powers of ten of their prefixes."""
_PREFIXED_BASES = pairs_of(
    "watt W watt-hour W.h watthour W.h metre m meter m gram g byte By bit bit volt V joule J pascal Pa"
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
    | {
        f"{power} {base}": f"{code}{exponent}"
        for power, exponent in (("square", 2), ("sq", 2), ("cubic", 3))
        for base, code in (("mile", "[mi_i]"), ("foot", "[ft_i]"), ("yard", "[yd_i]"), ("inch", "[in_i]"))
    }
    | pairs_of("centimetre cm centimeter cm micron um mile [mi_i] hectare har tonne t ton t litre L liter L")
    | pairs_of(
        "bushel bushel quintal quintal barrel barrel gallon [gal_us] ounce [oz_av] teu TEU "
        "qubit qubit kelvin K kilo kg acre [acr_us] inch [in_i] knot [kn_i] millisecond ms nanosecond ns "
        "carat carat decibel dB millilitre mL milliliter mL centilitre cL hectolitre hL hectoliter hL "
        "millibar mbar hectopascal hPa horsepower [HP] calorie cal kilocalorie kcal pint pint "
        "lumen lm lux lx becquerel Bq sievert Sv millisievert mSv acre-foot acre-foot cusec cusec"
    )
    | {"metric ton": "t", "metric tonne": "t", "nautical mile": "[nmi_i]", "degree": "degree"}
    | dict.fromkeys(("light-year", "light year"), "[ly]")
    | {f"{power} foot": "[ft_i]3" for power in ("cu", "cubic")}
)
_CHINESE_MEASURES = pairs_of(
    "千瓦时 kW.h 兆瓦时 MW.h 吉瓦时 GW.h 度电 kW.h 千瓦 kW 兆瓦 MW 吉瓦 GW 瓦 W 千伏 kV 伏 V 赫兹 Hz "
    "公里 km 千米 km 米 m 厘米 cm 毫米 mm 微米 um 纳米 nm 平方公里 km2 平方千米 km2 平方米 m2 平米 m2 "
    "立方米 m3 公顷 har 亩 亩 吨 t 公斤 kg 斤 斤 千克 kg 克 g 升 L 毫秒 ms "
    "量子比特 qubit 比特 bit 摄氏度 Cel 公吨 t 公克 g 毫克 mg 微克 ug 毫升 mL 公升 L 坪 坪 "
    "公亩 ar 奈米 nm 公分 cm 公尺 m 平方公尺 m2 立方公尺 m3 "
    "英里 [mi_i] 英尺 [ft_i] 英寸 [in_i] 海里 [nmi_i] 浬 [nmi_i] "
    "盎司 [oz_av] 磅 [lb_av] 加仑 [gal_us] 光年 [ly] "
    "平方英里 [mi_i]2 平方英尺 [ft_i]2 平方尺 [ft_i]2 平方呎 [ft_i]2 呎 [ft_i] 英亩 [acr_us] "
    "方呎 [ft_i]2 方尺 [ft_i]2 分贝 dB 兆帕 MPa 百帕 hPa 千帕 kPa "
    "太瓦 TW 太瓦时 TW.h 千伏安 kV.A 兆伏安 MV.A 兆赫 MHz 吉赫 GHz 千赫 kHz 千卡 kcal 大卡 kcal 克拉 [car_m] "
    "载重吨 dwt 立方千米 km3 立方公里 km3 立方厘米 cm3 平方厘米 cm2 海浬 [nmi_i] "
    "华氏度 [degF] 微秒 us 纳秒 ns 千米/时 km/h 公里/小时 km/h "
    "米/秒 m/s 千米/小时 km/h 千米/秒 km/s 毫米/小时 mm/h 毫克/升 mg/L 微克/升 ug/L "
    "立方米/秒 m3/s 毫克/千克 mg/kg "
    "毫克/立方米 mg/m3 微克/立方米 ug/m3 吨/年 t/a 吨/日 t/d "
    "华里 华里 公斤/亩 kg/亩 千克/亩 kg/亩 公斤/公顷 kg/har 千克/公顷 kg/har"
)
_MEASURE = (
    {f"{word}{plural}": code for word, code in _ENGLISH_BASES.items() for plural in ("", "s")}
    | {f"{prefix}hertz": f"{mark}Hz" for prefix, mark in _PREFIXES.items()}
    | dict.fromkeys(("degrees celsius", "degree celsius", "℃", "°c"), "Cel")
    | dict.fromkeys(("degrees fahrenheit", "degree fahrenheit", "℉", "°f"), "[degF]")
    | {
        f"{word}{plural} {each} hour": code
        for word, code in (("mile", "[mi_i]/h"), ("kilometre", "km/h"), ("kilometer", "km/h"))
        for plural in ("", "s")
        for each in ("an", "per")
    }
    | {f"linear {word}": "m" for word in ("metre", "metres", "meter", "meters")}
    | {"square feet": "[ft_i]2", "cubic feet": "[ft_i]3", "sq ft": "[ft_i]2", "sq km": "km2", "sq m": "m2"}
    | pairs_of("square-foot [ft_i]2 square-metre m2 square-meter m2 square-mile [mi_i]2 cubic-foot [ft_i]3")
    | dict.fromkeys(("feet", "foot"), "[ft_i]")
    | {
        "inches": "[in_i]",
        "sqm": "m2",
        "sq metres": "m2",
        "square-foot": "[ft_i]2",
        "square-mile": "[mi_i]2",
        "square-metre": "m2",
        "square-meter": "m2",
        "square-kilometre": "km2",
        "square-kilometer": "km2",
        "cubic-foot": "[ft_i]3",
        "cubic-metre": "m3",
        "cubic-meter": "m3",
        "sq meters": "m2",
        "sq miles": "[mi_i]2",
        "acre-feet": "acre-foot",
    }
    | {"feet per second": "[ft_i]/s", "cubic feet per second": "[ft_i]3/s", "cubic feet": "[ft_i]3"}
    | {
        f"{word}s per second": f"{code}/s"
        for word, code in (("metre", "m"), ("meter", "m"), ("cubic metre", "m3"), ("cubic meter", "m3"))
    }
    | pairs_of(
        "dwt dwt bpd barrel/d boepd barrel/d kph km/h lb [lb_av] lbs [lb_av] yds [yd_i] bhp [HP] hp [HP]"
    )
    | {f"barrel{plural} {each} day": "barrel/d" for plural in ("", "s") for each in ("a", "per")}
    | {"barrels of oil per day": "barrel/d", "barrels of oil a day": "barrel/d"}
    | {
        "pounds per square inch": "[psi]",
        "parts per million": "[ppm]",
        "parts per billion": "[ppb]",
        "parts per trillion": "[pptr]",
    }
    | {"tonnes of co2": "t", "sq. ft.": "[ft_i]2", "sq. feet": "[ft_i]2", "square feet": "[ft_i]2"}
    | _CHINESE_MEASURES
)
# UCUM's year and month are means of so many days; a plan's are the calendar's, so plain words are truer.
_TIME = {
    f"{word}{plural}": word
    for word in ("second", "minute", "hour", "day", "week", "month", "year", "decade")
    for plural in ("", "s")
} | pairs_of(
    "秒 second 秒钟 second 分钟 minute 小时 hour 天 day 日 day 个月 month 年 year 周 week 个星期 week "
    "个小时 hour 礼拜 week 个礼拜 week 钟头 hour 个钟头 hour 星期 week "
    "个多月 month 个多小时 hour 个多星期 week 年多 year 个半月 month 个半小时 hour 个半星期 week 年半 year "
    "hrs hour hr hour mins minute min minute secs second yrs year"
)
_POWERS = {
    "bcm": 9,
    "mcm": 6,
    "bcf": 9,
    "tcf": 12,
    "mmboe": 6,
    "boe": 0,
    "mmbtu": 6,
    "mmscf": 6,
    "mboe": 3,
    "mmbbl": 6,
    "bbl": 0,
}
"""Units with a scale of their own."""
_SCALED = pairs_of(
    "bcm m3 mcm m3 bcf [ft_i]3 tcf [ft_i]3 mmscf [ft_i]3 mmboe boe mboe boe boe boe mmbtu [Btu] "
    "mmbbl barrel bbl barrel"
)
_RATIO = ("times", "x", "fold", "倍")

_TABLES: tuple[tuple[Kind, dict[str, str]], ...] = (
    ("percent", _PERCENT),
    ("money", MONEY | HUNDREDTHS),
    ("measure", _MEASURE | _SCALED),
    ("time", _TIME),
    ("ratio", dict.fromkeys(_RATIO, "ratio")),
)
_WORDS: dict[str, tuple[str, Kind]] = {
    word: (code, kind) for kind, table in _TABLES for word, code in table.items()
}
_FIRST_WORDS = frozenset(re.split("[ -]", word)[0] for word in _WORDS)
_LONGEST_CHINESE = 6
# The words of a unit that may follow: "per cent", "hong kong dollars"; looked up from the longest on, since a
# pattern of all units tries hundreds of them one after the other.
_FOLLOWING = re.compile(r"[a-z.]{1,16}(?:[ -][a-z.]{1,16}){0,3}")
INNER_WORD = (
    "(?:[瓦部外地陆容卷置需幕涝蒙塔阁政科衣心伤江河乡战线饰务]"
    "|存(?![入款放取])|销(?![毁售户案])|测(?![定算量试]))"
)
"""What makes another word with 内: 15日内地股市, and not 15日内存入."""
# 元旦, 年度 and 倍率 are other words; 15日 is a day, and 15日内 a time.
_OTHER_WORD = re.compile(
    rf"仙[女人境气居桃草子鹤]|元[旦素件宇]|年[级代度报底末初货轻]|倍[增率]|周[年边岁期长]|磅[礴秤房]|铢[积两]|升[至到为破穿幅高级值降逾]|坪[林山石地塘洲坝村上]|呎[磅]|米[尔粉面]|克[服隆]|天[然气津空]|天下(?![降跌滑调午])|厘[清定正毫]|日(?![以之]内|内(?!{INNER_WORD}))"
)
_SYMBOLS = (
    pairs_of(
        "Wh/kg W.h/kg kph km/h mph [mi_i]/h ft [ft_i] lb [lb_av] lbs [lb_av] oz [oz_av] ppm [ppm] bps "
        "basis-point bp basis-point pp percentage-point km² km2 km2 km2 m² m2 m2 m2 m³ m3 m3 m3 km km m m "
        "cm cm mm mm nm nm μm um µm um ha har dB dB dBA dB ml mL mL mL cl cL l L mmol/l mmol/L mmol/L "
        "mmol/L ug/l ug/L µg ug μg ug mcg ug mmHg mm[Hg] hPa hPa mbar mbar psi [psi] kPa kPa kcal kcal kJ "
        "kJ MJ MJ GJ GJ PJ PJ rpm rpm in [in_i] mi [mi_i] yd [yd_i] kn [kn_i] MVA MVA C Cel F [degF] MtCO2e "
        "MtCO2e tCO2e tCO2e tCO2 tCO2"
    )
    | pairs_of(
        "t t mt t MT t MMT Mt kt kt Mt Mt Gt Gt kg kg g g mg mg °C Cel kV kV V V MPa MPa GPa GPa ms ms ns ns "
        "keV keV MeV MeV"
    )
    | {f"{prefix}W": f"{prefix}W" for prefix in "kMGT"}
    | {f"{prefix}Wh": f"{prefix}W.h" for prefix in "kMGT"}
    | {"pc": "percent"}
    | {f"{prefix}Hz": f"{prefix}Hz" for prefix in ("", "k", "M", "G", "T")}
    | {f"{prefix}B": f"{prefix}By" for prefix in "kMGTPE"}
    | {f"{prefix}bps": f"{prefix}bit/s" for prefix in "kMGT"}
)
# One run of letters is looked up: a pattern of all symbols tries a hundred of them one after the other.
_SYMBOL = re.compile(
    r"[A-Za-z°µμ][A-Za-z0-9°µμ²³]{0,6}(?:/[A-Za-zµμ][A-Za-z0-9²³]{0,3})?(?![A-Za-z0-9]|['’./][A-Za-z0-9]|-(?![0-9.]{1,6}\s?[kMGTcm]?[A-Zgmt])[A-Za-z0-9])"
)
_POINTS = re.compile(r"%[\s-]?(?:pts?|points?)(?![a-z])")
_SINGLE = frozenset("℃℉¢")
"""Units of one sign."""
_JOINED_SYMBOLS = frozenset({"C", "F", "in", "l"})
"""What is a unit only where it is joined to its figure: "38C", but "12 in Leeds"."""
_PIECES = re.compile(
    r"[\s-](?:[a-z]{1,12}\s)?(?:sets?|kits?|packs?|lots?|suites?|box(?:es)?|puzzles?|combos?|meals?)(?![a-z])"
)
"""What has so many pieces: "a 4pc set", but "a 4pc rise"."""
_EACH_HOUR = re.compile(r"\s(?:per|an)\shour(?![a-z])")
_JOINED = re.compile(r"-(?!long|old|plus|end|to-)[a-z]")
_BELOW = pairs_of(
    "kg kg g g t t mg mg m2 m2 m² m2 m3 m3 m³ m3 cm2 cm2 cm² cm2 cm3 cm3 cm³ cm3 km2 km2 km² km2 ha har "
    "km km l L L L dl dL dL dL ml mL mL mL s s sec s min min h h hr h hour h day d d d week wk wk wk "
    "month mo year a yr a"
)
"""What a measure may be for each of, to its code."""
_SYMBOL_STARTS = frozenset(symbol[0] for symbol in _SYMBOLS)


def match_unit(text: str, folded: str, position: int, end: int) -> Unit | None:
    """The unit that stands at `position`, with or without a space or hyphen before it.

    Args:
        text: The document; symbols keep their case (MW is no mW).
        folded: Its shadow; words are matched on it.
        position: Where the number before it ends.
        end: Where the sentence ends.
    """
    gap = folded[position] if position < end and folded[position] in " -\n\t" else ""
    first = position + len(gap)
    if first >= end:
        return None
    symbol = _symbol_at(text, folded, first, end, gap) if text[first] in _SYMBOL_STARTS else None
    if symbol is not None:
        return symbol
    if folded[first] > "\u2e80":
        return _chinese_unit(folded, first, end)
    if folded[first] == "%":
        points = _POINTS.match(folded, first, end)
        stop, code = (points.end(), "percentage-point") if points is not None else (first + 1, "percent")
        return Unit(stop, code, "percent", hyphenated=False)
    if folded[first] in _SINGLE or folded.startswith(("°c", "°f"), first):
        stop = first + (1 if folded[first] in _SINGLE else 2)
        code, kind = _WORDS[folded[first:stop]]
        return Unit(stop, code, kind, hyphenated=False, power=-2 if code == "USD" else 0)
    words = _FOLLOWING.match(folded, first, end)
    return _unit_of(folded, first, words[0], gap) if words is not None else None


def _symbol_at(text: str, folded: str, first: int, end: int, gap: str) -> Unit | None:
    """The symbol of a unit: "kV", "mg/dl", "38C", "km per hour"."""
    symbol = _SYMBOL.match(text, first, end)
    if symbol is None:
        return None
    code = _SYMBOLS.get(symbol[0]) or (_code_of_ratio(symbol[0]) if "/" in symbol[0] else None)
    if code is None or _is_other(symbol[0], gap):
        return None
    if code == "percent":
        pieces = _PIECES.match(folded, symbol.end(), end) is not None
        return None if pieces or gap else Unit(symbol.end(), code, "percent", hyphenated=False)
    hour = _EACH_HOUR.match(folded, symbol.end(), end) if code == "km" else None
    if hour is not None:
        return Unit(hour.end(), "km/h", "measure", gap == "-")
    if code == "mm" and folded.startswith(" hg", symbol.end()):
        return Unit(symbol.end() + len(" hg"), "mm[Hg]", "measure", gap == "-")
    return Unit(symbol.end(), code, "measure", gap == "-")


def _code_of_ratio(symbol: str) -> str | None:
    """The code of a measure of one thing for each of another: "kg/m2", "mg/kg", "kWh/day"."""
    above, _, below = symbol.partition("/")
    each = _BELOW.get(below)
    code = _SYMBOLS.get(above) if each is not None and above not in _JOINED_SYMBOLS else None
    return None if code is None else f"{code}/{each}"


def power_between(first: str, second: str) -> int | None:
    """The power of ten by which the second of two units exceeds the first: 3 for GHz and THz; else None."""
    base, power = _POWERS_OF_CODES.get(first, ("", 0))
    other, farther = _POWERS_OF_CODES.get(second, ("", 0))
    return farther - power if base and base == other else None


def _is_other(symbol: str, gap: str) -> bool:
    """Whether a symbol is as often something else: "5g" a generation of networks, "12 in Leeds" a place."""
    return (symbol, gap) in {("g", ""), ("m", "-")} or (gap != "" and symbol in _JOINED_SYMBOLS)


def _unit_of(folded: str, first: int, words: str, gap: str) -> Unit | None:
    """The unit that most of the words make."""
    # What follows most numbers is no unit: its first word alone shows that.
    head = words.partition(" ")[0].partition("-")[0]
    if head not in _FIRST_WORDS and head.rstrip(".") not in _FIRST_WORDS:
        return None
    following = folded[first + len(words) : first + len(words) + 1]
    if following.isdigit():
        words = words[: max(words.rfind(" "), words.rfind("-"), 0)]
    while words:
        known = _WORDS.get(words) or _WORDS.get(words := words.rstrip("."))
        if known is not None and known[1] == "time" and _JOINED.match(folded, first + len(words)):
            # "Ten second-half goals".
            return None
        if known is not None:
            # "50p", but "p" behind a space is a word.
            if words == "p" and gap:
                return None
            power = -2 if words in HUNDREDTHS else _POWERS.get(words, 0)
            return Unit(first + len(words), known[0], known[1], gap == "-", power)
        words = words[: max(words.rfind(" "), words.rfind("-"), 0)]
    return None


def _chinese_unit(folded: str, first: int, end: int) -> Unit | None:
    for length in range(min(_LONGEST_CHINESE, end - first), 0, -1):
        known = _WORDS.get(folded[first : first + length])
        if known is not None:
            if length == 1 and _OTHER_WORD.match(folded, first, end):
                return None
            power = -2 if folded[first : first + length] in HUNDREDTHS else 0
            return Unit(first + length, known[0], known[1], hyphenated=False, power=power)
    return None
