"""Units of measure, currencies and scales of English and Chinese, and their codes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from generator.records import quick_to_make

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


def _pairs(words: str) -> dict[str, str]:
    """A table from words that alternate between how a unit is written and its code."""
    items = words.split()
    return dict(zip(items[::2], items[1::2], strict=True))


_PERCENT = (
    _pairs(
        "% percent percent percent 厘 percent 个百分点 percentage-point pct percentage-point "
        "百分点 percentage-point 基点 basis-point 个基点 basis-point 个基本点 basis-point 基本点 basis-point "
        "点子 basis-point 个点子 basis-point"
    )
    | {"per cent": "percent"}
    | {
        f"{word}{mark}point{plural}": f"{word}-point"
        for word in ("percentage", "basis")
        for mark in " -"
        for plural in ("", "s")
    }
)
_MONEY = {
    **dict.fromkeys(("yuan", "renminbi", "rmb", "cny", "元人民币", "元"), "CNY"),
    **dict.fromkeys(("澳门元", "澳门币"), "MOP"),
    **dict.fromkeys(("令吉", "马币", "林吉特"), "MYR"),
    **dict.fromkeys(("瑞典克朗",), "SEK"),
    **dict.fromkeys(("挪威克朗",), "NOK"),
    **dict.fromkeys(("丹麦克朗",), "DKK"),
    **dict.fromkeys(("土耳其里拉", "里拉"), "TRY"),
    **dict.fromkeys(("新西兰元", "纽元", "纽币"), "NZD"),
    **dict.fromkeys(("印尼盾", "印尼卢比"), "IDR"),
    **dict.fromkeys(("越南盾",), "VND"),
    **dict.fromkeys(("菲律宾比索",), "PHP"),
    **dict.fromkeys(("墨西哥比索",), "MXN"),
    **dict.fromkeys(("阿根廷比索",), "ARS"),
    **dict.fromkeys(("雷亚尔",), "BRL"),
    **dict.fromkeys(("兰特",), "ZAR"),
    **dict.fromkeys(("迪拉姆",), "AED"),
    **dict.fromkeys(("沙特里亚尔",), "SAR"),
    **dict.fromkeys(("兹罗提",), "PLN"),
    **dict.fromkeys(("福林",), "HUF"),
    **dict.fromkeys(("坚戈",), "KZT"),
    **dict.fromkeys(("块钱",), "CNY"),
    **dict.fromkeys(
        ("us dollars", "u.s. dollars", "us dollar", "dollars", "dollar", "usd", "美元", "美金"), "USD"
    ),
    **dict.fromkeys(("hong kong dollars", "hk dollars", "hkd", "港元", "港币", "元港币"), "HKD"),
    **dict.fromkeys(
        ("taiwan dollars", "new taiwan dollars", "twd", "新台币", "元新台币", "台币", "台元", "元台币"), "TWD"
    ),
    **dict.fromkeys(("euros", "euro", "eur", "欧元"), "EUR"),
    **dict.fromkeys(("pounds sterling", "british pounds", "pounds", "gbp", "英镑"), "GBP"),
    **dict.fromkeys(("japanese yen", "yen", "jpy", "日元", "日圆"), "JPY"),
    **dict.fromkeys(("korean won", "won", "krw", "韩元", "韩圆", "韩圜"), "KRW"),
    **dict.fromkeys(("singapore dollars", "sgd", "新加坡元", "新元", "新币", "坡币"), "SGD"),
    **dict.fromkeys(("australian dollars", "aud", "澳元", "澳币", "澳大利亚元"), "AUD"),
    **dict.fromkeys(("canadian dollars", "cad", "加元", "加币", "加拿大元"), "CAD"),
    **dict.fromkeys(("new zealand dollars", "nzd"), "NZD"),
    **dict.fromkeys(("swiss francs", "francs", "chf", "瑞士法郎", "瑞郎"), "CHF"),
    **dict.fromkeys(("indian rupees", "rupees", "inr", "卢比"), "INR"),
    **dict.fromkeys(("roubles", "rubles", "rub", "卢布"), "RUB"),
    **dict.fromkeys(("swedish kronor", "swedish krona", "kronor", "krona", "sek"), "SEK"),
    **dict.fromkeys(("norwegian kroner", "norwegian krone", "nok"), "NOK"),
    **dict.fromkeys(("danish kroner", "danish krone", "dkk"), "DKK"),
    **dict.fromkeys(("zlotys", "zloty", "pln"), "PLN"),
    **dict.fromkeys(("south african rand", "rand", "zar"), "ZAR"),
    **dict.fromkeys(("brazilian reais", "reais", "brl"), "BRL"),
    **dict.fromkeys(("mexican pesos", "mxn"), "MXN"),
    **dict.fromkeys(("philippine pesos",), "PHP"),
    **dict.fromkeys(("turkish lira", "turkish liras", "lira"), "TRY"),
    **dict.fromkeys(("baht", "thb", "泰铢", "铢"), "THB"),
    **dict.fromkeys(("ringgit", "myr"), "MYR"),
    **dict.fromkeys(("rupiah", "idr"), "IDR"),
    **dict.fromkeys(("dirhams", "aed"), "AED"),
    **dict.fromkeys(("riyals", "sar"), "SAR"),
    **dict.fromkeys(("naira", "ngn"), "NGN"),
}
_LANDS = (("australian", "AUD"), ("canadian", "CAD"), ("singapore", "SGD"), ("hong kong", "HKD"))
_HUNDREDTHS = {
    **dict.fromkeys(("euro cents", "euro cent", "eurocents"), "EUR"),
    **{f"{land} cent{plural}": code for land, code in _LANDS for plural in ("", "s")},
    **dict.fromkeys(("us cents", "u.s. cents", "cents", "cent", "美分"), "USD"),
    **dict.fromkeys(("pence", "p"), "GBP"),
    "分钱": "CNY",
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
    | _pairs("centimetre cm centimeter cm micron um mile [mi_i] hectare har tonne t ton t litre L liter L")
    | _pairs(
        "bushel bushel barrel barrel gallon [gal_us] ounce [oz_av] teu TEU "
        "qubit qubit kelvin K kilo kg acre [acr_us] inch [in_i] knot [kn_i] millisecond ms nanosecond ns"
    )
    | {"metric ton": "t", "nautical mile": "[nmi_i]"}
)
_CHINESE_MEASURES = _pairs(
    "千瓦时 kW.h 兆瓦时 MW.h 吉瓦时 GW.h 度电 kW.h 千瓦 kW 兆瓦 MW 吉瓦 GW 瓦 W 千伏 kV 伏 V 赫兹 Hz "
    "公里 km 千米 km 米 m 厘米 cm 毫米 mm 微米 um 纳米 nm 平方公里 km2 平方千米 km2 平方米 m2 立方米 m3 "
    "公顷 har 亩 亩 吨 t 公斤 kg 斤 斤 千克 kg 克 g 升 L 毫秒 ms "
    "量子比特 qubit 比特 bit 摄氏度 Cel 公吨 t 公克 g 毫克 mg 微克 ug 毫升 mL 公升 L 坪 坪 "
    "公亩 ar 奈米 nm 公分 cm "
    "英里 [mi_i] 英尺 [ft_i] 英寸 [in_i] 海里 [nmi_i] 浬 [nmi_i] "
    "盎司 [oz_av] 磅 [lb_av] 加仑 [gal_us] 光年 [ly] "
    "平方英里 [mi_i]2 平方英尺 [ft_i]2 平方尺 [ft_i]2 平方呎 [ft_i]2 呎 [ft_i] 英亩 [acr_us] "
    "分贝 dB 兆帕 MPa 百帕 hPa 千帕 kPa "
    "太瓦 TW 太瓦时 TW.h 千伏安 kV.A 兆伏安 MV.A 兆赫 MHz 吉赫 GHz 千赫 kHz 千卡 kcal 大卡 kcal 克拉 [car_m] "
    "立方千米 km3 立方公里 km3 立方厘米 cm3 平方厘米 cm2 海浬 [nmi_i] "
    "华氏度 [degF] 微秒 us 纳秒 ns 千米/时 km/h 公里/小时 km/h"
)
_MEASURE = (
    {f"{word}{plural}": code for word, code in _ENGLISH_BASES.items() for plural in ("", "s")}
    | {f"{prefix}hertz": f"{mark}Hz" for prefix, mark in _PREFIXES.items()}
    | dict.fromkeys(("degrees celsius", "degree celsius", "℃", "°c"), "Cel")
    | dict.fromkeys(("degrees fahrenheit", "degree fahrenheit", "°f"), "[degF]")
    | {
        f"{word}{plural} {each} hour": code
        for word, code in (("mile", "[mi_i]/h"), ("kilometre", "km/h"), ("kilometer", "km/h"))
        for plural in ("", "s")
        for each in ("an", "per")
    }
    | {"square feet": "[ft_i]2", "cubic feet": "[ft_i]3", "sq ft": "[ft_i]2", "sq km": "km2", "sq m": "m2"}
    | dict.fromkeys(("feet", "foot"), "[ft_i]")
    | {"inches": "[in_i]"}
    | _CHINESE_MEASURES
)
# UCUM's year and month are means of so many days; a plan's are the calendar's, so plain words are truer.
_TIME = {
    f"{word}{plural}": word
    for word in ("second", "minute", "hour", "day", "week", "month", "year", "decade")
    for plural in ("", "s")
} | _pairs(
    "秒 second 秒钟 second 分钟 minute 小时 hour 天 day 个月 month 年 year 周 week 个星期 week 个小时 hour "
    "礼拜 week 个礼拜 week 钟头 hour 个钟头 hour 星期 week 个多月 month 个多小时 hour "
    "个多星期 week 年多 year 个半月 month 个半小时 hour 个半星期 week 年半 year"
)
_RATIO = ("times", "x", "fold", "倍")

_TABLES: tuple[tuple[Kind, dict[str, str]], ...] = (
    ("percent", _PERCENT),
    ("money", _MONEY | _HUNDREDTHS),
    ("measure", _MEASURE),
    ("time", _TIME),
    ("ratio", dict.fromkeys(_RATIO, "ratio")),
)
_WORDS: dict[str, tuple[str, Kind]] = {
    word: (code, kind) for kind, table in _TABLES for word, code in table.items()
}
_FIRST_WORDS = frozenset(re.split("[ -]", word)[0] for word in _WORDS)
_LONGEST_CHINESE = 5
# The words of a unit that may follow: "per cent", "hong kong dollars"; looked up from the longest on, since a
# pattern of all units tries hundreds of them one after the other.
_FOLLOWING = re.compile(r"[a-z.]{1,16}(?:[ -][a-z.]{1,16}){0,3}")
# 元旦, 年度 and 倍率 are other words.
_OTHER_WORD = re.compile(
    r"元[旦素件宇]|年[级代度报底末初货轻]|倍[增率]|周[年边岁期长]|磅[礴秤房]|铢[积两]|升[至到为破穿幅高级值降逾]|坪[林山石地塘洲坝村上]|呎[磅]|米[尔粉面]|克[服隆]|天[然气津空下]|厘[清定正毫]"
)
_SYMBOLS = (
    _pairs(
        "Wh/kg W.h/kg km/h km/h kph km/h mph [mi_i]/h ft [ft_i] lb [lb_av] lbs [lb_av] oz [oz_av] ppm [ppm] "
        "bps basis-point bp basis-point pp percentage-point "
        "km² km2 km2 km2 m² m2 m³ m3 km km m m cm cm mm mm nm nm μm um µm um ha har"
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
    "(?:"
    + "|".join(re.escape(symbol) for symbol in sorted(_SYMBOLS, key=lambda symbol: (-len(symbol), symbol)))
    + r")(?![A-Za-z0-9]|['’./-][A-Za-z0-9])"
)
_JOINED = re.compile(r"-(?!long|old|plus|end|to-)[a-z]")
_SYMBOL_STARTS = frozenset(symbol[0] for symbol in _SYMBOLS)

_CURRENCY_MARKS = _pairs(
    "us$ USD u.s.$ USD hk$ HKD a$ AUD au$ AUD c$ CAD ca$ CAD s$ SGD nt$ TWD nz$ NZD r$ BRL $ USD € EUR £ GBP "
    "¥ CNY ￥ CNY ₹ INR ₩ KRW ₽ RUB ₱ PHP ₺ TRY ₦ NGN ฿ THB rs INR rs. INR rm MYR rp IDR "
    "rmb CNY usd USD eur EUR gbp GBP cny CNY jpy JPY hkd HKD chf CHF sgd SGD krw KRW inr INR aud AUD "
    "cad CAD nzd NZD sek SEK nok NOK dkk DKK pln PLN zar ZAR brl BRL twd TWD aed AED sar SAR "
    "人民币 CNY 新台币 TWD 台币 TWD 港币 HKD 美金 USD"
)
_LONGEST_MARK = max(map(len, _CURRENCY_MARKS))
_MARK_ENDS = frozenset(mark[-1] for mark in _CURRENCY_MARKS)
_YEN_WORDS = ("yen", "japan", "tokyo", "日元", "日本")


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
    symbol = _SYMBOL.match(text, first, end) if text[first] in _SYMBOL_STARTS else None
    # "5g" is as often a generation of networks as a weight.
    if symbol is not None and (symbol[0], gap) not in {("g", ""), ("m", "-")}:
        return Unit(symbol.end(), _SYMBOLS[symbol[0]], "measure", gap == "-")
    if folded[first] > "\u2e80":
        return _chinese_unit(folded, first, end)
    if folded[first] == "%":
        return Unit(first + 1, "percent", "percent", hyphenated=False)
    if folded.startswith(("°c", "°f"), first):
        return Unit(first + 2, _MEASURE[folded[first : first + 2]], "measure", hyphenated=False)
    words = _FOLLOWING.match(folded, first, end)
    return _unit_of(folded, first, words[0], gap) if words is not None else None


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
            power = -2 if words in _HUNDREDTHS else 0
            return Unit(first + len(words), known[0], known[1], gap == "-", power)
        words = words[: max(words.rfind(" "), words.rfind("-"), 0)]
    return None


def _chinese_unit(folded: str, first: int, end: int) -> Unit | None:
    for length in range(min(_LONGEST_CHINESE, end - first), 0, -1):
        known = _WORDS.get(folded[first : first + length])
        if known is not None:
            if length == 1 and _OTHER_WORD.match(folded, first, end):
                return None
            power = -2 if folded[first : first + length] in _HUNDREDTHS else 0
            return Unit(first + length, known[0], known[1], hyphenated=False, power=power)
    return None


def match_currency(folded: str, start: int, position: int) -> tuple[int, str] | None:
    """The currency mark that ends at `position`: where it starts, and its code."""
    last = position
    if last > start and folded[last - 1] in " \n":
        last -= 1
    if last <= start or folded[last - 1] not in _MARK_ENDS:
        return None
    for length in range(min(_LONGEST_MARK, last - start), 0, -1):
        first = last - length
        code = _CURRENCY_MARKS.get(folded[first:last])
        if code is not None:
            before = folded[first - 1 : first] if first > start else ""
            if "a" <= folded[first] <= "z" and "a" <= before <= "z":
                return None
            return first, code
    return None


def is_yen(sentence: str) -> bool:
    """Whether the sentence speaks of yen, which share a sign with the yuan."""
    return any(word in sentence for word in _YEN_WORDS)
