"""Words that compare: "more than", "at least", "nearly", "toward", 超过, 近, 以上."""

from __future__ import annotations

import re

from generator.analysis.quantities.units import INNER_WORD

_PHRASES = {
    ">": (
        "more than/over/above/exceed/exceeds/exceeded/exceeding/surpass/surpasses/surpassed/surpassing"
        "/greater than/higher than/topped/topping/tops/in excess of/upwards of/north of/longer than"
        "/larger than/beyond/heavier than/older than/bigger than/climbed past/rose past/surged past"
        "/soared past/jumped past/swelled past/grew past/went past/climbs past/rises past"
    ),
    "<": (
        "less than/fewer than/lower than/under/below/shorter than/smaller than/shy of/short of/not quite"
        "/cheaper than/lighter than"
    ),
    ">=": (
        "at least/no less than/not less than/no fewer than/not fewer than/a minimum of/minimum of"
        "/at a minimum/as few as/as little as"
    ),
    "<=": (
        "at most/up to/no more than/not more than/not exceed/not exceeding/not to exceed/as many as"
        "/not later than/no later than"
        "/as much as/as high as/a maximum of/maximum of/within/capped at/limited to/no longer than"
        "/at the most"
    ),
    "~": (
        "about/around/nearly/almost/approximately/roughly/some/circa/estimated/an estimated/close to"
        "/perhaps/something like/barely/virtually/in the region of/in the order of/on the order of"
        "/of the order of/getting on for/nigh on/in the neighbourhood of/in the neighborhood of"
        "/in the vicinity of/approx/approx./hovering around/ca/ca./c./roundabout/more or less/close on"
        "/practically"
    ),
    "->": (
        "toward/towards/advancing toward/advancing towards/moving toward/moving towards/heading toward"
        "/heading towards/marching toward/marching towards/progressing toward/progressing towards"
        "/approaching/nearing"
    ),
}
_SIGN_OF = {phrase: sign for sign, phrases in _PHRASES.items() for phrase in phrases.split("/")}
_LAST_WORDS = frozenset(phrase.rpartition(" ")[2] for phrase in _SIGN_OF)
_LONGEST = max(phrase.count(" ") for phrase in _SIGN_OF) + 1
_GRADES = frozenset({"well", "just", "slightly", "only", "far"})
"""Words that may stand before "over" and "under" and belong to them."""
_FIRMER = frozenset({"more than", "less than", "fewer than", "at least", "up to"})
_SPREAD = frozenset({"spread", "stretched", "split", "divided", "scattered", "distributed", "ticket", "paid"})
_CLOSE_TO = ["close", "to"]
_ARTICLES = frozenset({"the", "a", "its", "their", "that"})
_CLOSING = frozenset(
    {"official", "previous", "prior", "last", "latest", "regular", "final", "market", "record"}
)
"""What may stand between an article and a market's close."""
_CHINESE = re.compile(
    r"(?:(?P<ge>(?:不(?:得|应|能|宜|可|会)?|未)(?:低于|少于|小于|短于|下于)|不下|不亚于|大于或?等于|高于或?等于|至少|最少|起码|最低)|(?P<le>(?:不(?:得|应|能|宜|可|会|许)?|未|没有?|切勿|勿)(?:超过?|超出|高于|多于|大于|逾)|小于或?等于|低于或?等于|至多|最多|最高(?:可[获达得享贷]?|给予|补[贴助])?|上限[为是]|多达)"
    r"|(?P<gt>超过|超出|(?<![买卖])超|逾|突破|升破|涨破|冲破|升穿|飙破|冲破|跨越|跨过|迈过|越过|高于|大于|多于|不止|(?<![打突爆侦攻撞击残跌告])破)|(?P<lt>跌破|跌穿|失守|低于|少于|小于|不足|不到|不及|未达到?|未满|不满|未及)"
    r"|(?P<toward>迈向|接近|逼近|直逼|进逼|迫近)|(?P<about>(?<![最附临])近|几乎(?!每)|大约|将近|大概|约莫|大致|差不多|几近|近乎|估计约?|估算约?|(?<![节制条合预契签])约[为有合在]?))了?"
    r"(?:每[\u3400-\u9fff]{1,4}|年均)?\s?\Z"
)
_SYMBOLIC = re.compile(r"(?:(?P<ge>≥|>=)|(?P<le>≤|<=)|(?P<gt>>)|(?P<lt><)|(?P<about>[~≈]))\s?\Z")
_SYMBOLS = frozenset("≥≤><=~≈ ")
_AFTER = re.compile(
    r"(?P<ge>\+(?![0-9a-z])|-plus(?![a-z])|\s(?:or\s(?:more|above|higher|better|over|greater|older|longer|larger|heavier|bigger|upwards)|and\s(?:above|over))(?![a-z])|以上)"
    rf"|(?P<le>\sor\s(?:less|fewer|below|under|lower|younger|shorter|smaller)(?![a-z])|以内|以下|之内|(?<=[天日年周月时钟期里米])内(?!{INNER_WORD}))|(?P<about>\sor\sso(?![a-z])|-odd(?![a-z])|\sgive\sor\stake(?![a-z])"
    r"|左右|附近(?=[，。；、]|\Z)|上下(?![游级浮波调行班学一车])|前后(?![端两脚卫])|许(?=[，。；、的]))"
)
_AFTER_STARTS = frozenset("+- 以之内左上前附许\n")
_SIGNS = {"ge": ">=", "le": "<=", "gt": ">", "lt": "<", "about": "~", "toward": "->"}
UPWARDS = re.compile(r"(?:\A|[，、；：。“\s有达引了的来自至到])上\Z")
"""上百, 上千; 以上, 晚上 and 网上 are other words."""
_SCALES = frozenset("百千万亿兆")
PASSED = ("不过", "通过", "经过", "难过", "只过", "透过", "度过")
"""Words that end as 过亿元 begins, which is more than."""
_REACH = 34
"""Longer than the longest of the phrases with its spaces."""


def comparison_before(folded: str, start: int, position: int) -> tuple[int, str] | None:
    """The comparison that ends at `position`: where it starts, and its sign."""
    if position <= start:
        return None
    window = folded[max(start, position - _REACH) : position]
    last = window[-1]
    if last in _SYMBOLS:
        words = window.split()
        if words and words[-1] in {"a", "an"}:
            words.pop()
        if words and words[-1].lstrip("(\"'") in _LAST_WORDS:
            return _english(window, words, position)
    if last > "\u3400" or (len(window) > 1 and last == " " and window[-2] > "\u3400"):
        return _chinese(window, position, in_scale=folded[position : position + 1] in _SCALES)
    # Before most figures a space stands, and a word before that.
    if last in _SYMBOLS and not (last == " " and window[-2:-1].isalnum()):
        match = _SYMBOLIC.search(window[-3:])
        if match is not None:
            return position - len(match[0]), _SIGNS[match.lastgroup or ""]
    return None


def _chinese(window: str, position: int, *, in_scale: bool) -> tuple[int, str] | None:
    match = _CHINESE.search(window[-14:])
    if match is not None:
        return position - len(match[0]), _SIGNS[match.lastgroup or ""]
    if in_scale and window[-1] == "过" and not window.endswith(PASSED):
        return position - 1, ">"
    if in_scale and window[-1] == "上" and UPWARDS.search(window[-2:]):
        return position - 1, ">="
    return None


def _english(window: str, words: list[str], position: int) -> tuple[int, str] | None:
    for count in range(min(_LONGEST, len(words)), 0, -1):
        sign = _SIGN_OF.get(" ".join(words[-count:]).lstrip("(\"'"))
        if sign is None:
            continue
        if count == 1 and words[-1] == "over" and len(words) > 1 and words[-2] in _SPREAD:
            # "Spread over five instalments".
            return None
        if count == len(_CLOSE_TO) and words[-count:] == _CLOSE_TO and _is_close_of_day(words[:-count]):
            return None
        first, taken = words[-count].lstrip("(\"'"), count
        if words[-1] == "past":
            # The verb of "climbed past" is none of it.
            first = "past"
        lead = " ".join(words[-count - 2 : -count]) if sign == "~" and len(words) > count + 1 else ""
        if lead in _FIRMER:
            # "More than an estimated 4,000".
            sign, first, taken = _SIGN_OF[lead], lead.partition(" ")[0], count + 2
        if sign in "<>" and len(words) > taken and words[-taken - 1] in _GRADES:
            first = words[-taken - 1]
        if first == "estimated" and len(words) > taken and words[-taken - 1] == "an":
            first = "an"
        # The window's end holds the phrase: its first word is looked for from there.
        tail = sum(map(len, words[-taken:])) + 2 * taken + len(first) + 4
        place = window.rfind(first, max(0, len(window) - tail))
        if first == "as":
            # Of "as little as" the first "as".
            place = window.rfind("as ", 0, place)
        return position - len(window) + place, sign
    return None


def _is_close_of_day(words: list[str]) -> bool:
    """Whether a "close" is that of a market: "from the official close to $115"."""
    described = words[-1:] != [] and words[-1] in _CLOSING
    named = words[-2:-1] if described else words[-1:]
    return bool(named) and (named[0] in _ARTICLES or named[0].endswith("'s"))


def comparison_after(folded: str, position: int, end: int) -> tuple[int, str] | None:
    """The comparison that starts at `position`: where it ends, and its sign."""
    if position >= end or folded[position] not in _AFTER_STARTS:
        return None
    match = _AFTER.match(folded, position, end)
    return (match.end(), _SIGNS[match.lastgroup or ""]) if match is not None else None
