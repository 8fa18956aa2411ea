"""Multiples and shares in words of their own: "doubled", "threefold", 翻一番, 四成, 三分之一."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from generator.analysis.quantities.comparison import comparison_after, comparison_before
from generator.analysis.quantities.counted_chinese import phrase_after_de, share_of
from generator.analysis.quantities.subjects import subject_before
from generator.analysis.quantities.subjects_chinese import subject_before_chinese
from generator.analysis.words.chinese_numbers import NUMERALS, parse_digits, parse_numeral
from generator.analysis.words.noun_phrases import STOP_WORDS, count_english, phrase_after_of, phrase_at
from generator.analysis.words.word_sets import words_of
from generator.model import Quantity, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

# "Double" is mostly an adjective: a verb only behind an auxiliary or a comparison, a multiple before "what".
_BARE_BEFORE = words_of(
    "to will would could can may might should shall than nearly almost roughly about least we they"
)
_MULTIPLE_AFTER = re.compile(
    r"\s(?:what|that\sof|the\s(?:number|size|amount|level|rate|figure|total|price|average))(?![a-z])"
)
_REQUIRED = re.compile(r"(?<![a-z])(?:requires?|required|means?|involves?|by|of|needs?|implies|suggests)\s\Z")
_TIMES = frozenset({"twice", "thrice"})
_NO_MULTIPLE_AFTER = re.compile(r"\s(?:down|back|up|as)(?![a-z])|-")
_FOLD_DIGITS = re.compile(r"[\s-]?fold(?![a-z])")
# "The reasons are twofold" multiplies nothing.
_FOLD_BEFORE = re.compile(r"(?:(?:is|are|was|were|be)|(?:is|are|was|were)\sat\sleast)\s\Z")
_TWICE_AFTER = re.compile(
    r"\s(?:as\s(?!of)|the\s(?:[a-z]{3,12}\s)?(?:size|number|amount|level|rate|capacity|speed|value|total|figure"
    r"|volume|average|pace)(?![a-z])|that\s(?:of|pace|rate|level|size|amount|number|figure|sum|total)(?![a-z])|what\s)"
)
_AS_MANY = re.compile(r"\sas\smany(?=\s[a-z])")
_AS_MUCH = re.compile(r"\sas\smuch\s(?P<noun>[a-z]{3,14}(?:\s[a-z]{3,14})?)(?=\sas\s)")
OBJECT = re.compile(r"\s(?:the|its|their|his|her|our|my)(?=\s)")
"""What an object begins with."""
_PRONOUN = re.compile(r"\s(?:it|them|this|that|these|those|both)(?![a-z])")
_NO_OBJECT = re.compile(
    r"\s(?:[a-z]{2,14}ly|again|further|twice|once|since|soon|overnight|worldwide|abroad|every)(?![a-z])"
)
"""What stands behind a verb that multiplies its own subject: "will double annually"."""
_TURNS = re.compile(
    r"翻了?(?P<about>近|约|将近)?(?P<count>[一两二三四五1-5])?番|(?P<twice>翻了?一?倍|(?<=[长加高升大涨出多了近约超逾])(?<![少低降跌减小]了)一倍)|(?P<half>减半)"
)
_TENTHS = re.compile(
    rf"(?<![{NUMERALS}第几数0-9.])(?:(?P<low>[一两二三四五六七八九]|[1-9])成?[至到])?(?P<number>[一两二三四五六七八九]|[1-9](?:\.[0-9])?)成(?P<half>半|[一二三四五六七八九](?![成万千百十几点个家人名项年月天]))?"
    r"(?![立为功果员本熟绩就长分交色品像因型都])"
)
_OFF = re.compile(
    rf"(?<![{NUMERALS}第几数波0-9.])(?P<number>[一二三四五六七八九][一二三四五六七八九]?|[1-9](?:\.[0-9]|[0-9])?)折"
    r"(?![叠合射旧返腾断损磨屏戏线弯纸页子不])"
)
"""A price of so many tenths; 三折叠 and 一波三折 are none."""
_MORE_SIGNS = ("多", "余")
_NUMBER = rf"(?:[0-9]{{1,6}}(?:\.[0-9]{{1,6}})?|[{NUMERALS}]{{1,10}}(?:点[〇零一二三四五六七八九]{{1,6}})?)"
_PERCENT = re.compile(
    rf"百分之(?P<low>{_NUMBER})(?:\s?(?:至|到|-|–|—|~)\s?(?:百分之)?(?P<high>{_NUMBER}))?(?P<more>[多余])?"
)
_PARTS = re.compile(
    r"(?P<whole>[二三四五六七八九十百]|[0-9]{1,3})分之(?P<part>[一二两三四五六七八九十]|[0-9]{1,3})"
)
_RATE = re.compile(rf"(?P<figure>(?<![0-9.])10{{0,2}}|[一十百]|)(?P<scale>[千万])分之(?P<part>{_NUMBER})")
_POWERS = {"": 0, "一": 0, "十": 1, "百": 2, "千": 3, "万": 4}
_HALF = re.compile(
    r"(?P<over>过半数?|(?:超过?|逾)半数?)(?!导|天|年|[个小])|(?P<half>半数|(?<=[降跌减少]了)一半|(?<=[降跌减少])一半|一半)(?P<more>以上)?"
)


def read_multiple(
    folded: str, start: int, position: int, end: int, value: tuple[int, int]
) -> Quantity | None:
    """Reads "doubled", "threefold", "twice as many", "nearly triple what"; each is a `ratio`.

    Args:
        folded: The document's shadow.
        start: Where the sentence starts.
        position: Where the word starts.
        end: Where the sentence ends.
        value: The multiple in tenths, and the word's length.
    """
    tenths, length = value
    after = position + length
    word = folded[position:after]
    if folded[max(start, position - 1) : position] == "-" or (
        word not in _TIMES and _NO_MULTIPLE_AFTER.match(folded, after, end)
    ):
        return None
    before = folded[max(start, position - 20) : position]
    if word in _TIMES:
        if not _TWICE_AFTER.match(folded, after, end):
            return None
    elif word.endswith("fold"):
        if _FOLD_BEFORE.search(before):
            return None
    elif word.endswith("e"):
        words = before.split()
        leads = bool(words) and words[-1] in _BARE_BEFORE
        if not leads and not _MULTIPLE_AFTER.match(folded, after, end):
            return None
    ratio = format_decimal(Decimal(tenths) / 10)
    reading = make_phrase(folded, start, end, (position, after), (ratio, "ratio"))
    return with_counted(reading, _multiplied(folded, start, reading, after, end, word))


def _multiplied(folded: str, start: int, reading: Quantity, after: int, end: int, word: str) -> Span | None:
    """What is multiplied: the object behind the verb, or its subject; behind "doubling", a noun too."""
    before = folded[max(start, reading.span.start - 16) : reading.span.start]
    if folded.startswith(" of ", after):
        return phrase_after_of(folded, after, end)
    if word in _TIMES or _MULTIPLE_AFTER.match(folded, after, end):
        return as_many(folded, after, end)
    if word.endswith("fold"):
        return subject_before(folded, start, reading.span.start)
    if _PRONOUN.match(folded, after, end):
        # "Urged the council to double it".
        return None
    # Without an object the verb itself is the last word that is read.
    return _object_of(folded, before, after, end, word) or subject_before(folded, start, after)


def _object_of(folded: str, before: str, after: int, end: int, word: str) -> Span | None:
    """The object of a verb that multiplies: "doubled its fleet", "to double output", "requires doubling"."""
    article = OBJECT.match(folded, after, end)
    if article is not None:
        return phrase_at(folded, article.end(), end)
    bare = word.endswith("e") and _NO_OBJECT.match(folded, after, end) is None
    required = word.endswith("ing") and _REQUIRED.search(before) is not None
    return phrase_at(folded, after, end) if bare or required else None


def as_many(folded: str, position: int, end: int) -> Span | None:
    """What is counted in "twice as many cars", or measured in "twice as much gas as"."""
    much = _AS_MUCH.match(folded, position, end)
    if much is not None and much["noun"].partition(" ")[0] not in STOP_WORDS:
        return Span(*much.span("noun"))
    match = _AS_MANY.match(folded, position, end)
    counted = count_english(folded, match.end(), end) if match is not None else None
    return counted[0] if counted is not None else None


def read_fold(folded: str, start: int, position: int, end: int, number: Decimal) -> Quantity | None:
    """Reads "10-fold" behind a figure that ends at `position`."""
    match = _FOLD_DIGITS.match(folded, position, end) if "fold" in folded[position : position + 5] else None
    if match is None:
        return None
    first = position - len(format_decimal(number))
    reading = make_phrase(folded, start, end, (first, match.end()), (format_decimal(number), "ratio"))
    return with_counted(reading, subject_before(folded, start, reading.span.start))


def find_chinese_phrases(folded: str, start: int, end: int) -> Iterator[Quantity]:
    """Multiples and shares in Chinese words: 翻两番 is four times, 四成 is 40 percent, 三分之一 a third."""
    # A look for one word costs a hundredth of a search for a pattern.
    # 增长一倍 is twice as much, as 翻一番 is.
    if (
        folded.find("翻", start, end) >= 0
        or folded.find("一倍", start, end) >= 0
        or folded.find("减半", start, end) >= 0
    ):
        yield from _turns(folded, start, end)
    if folded.find("成", start, end) >= 0:
        for match in _TENTHS.finditer(folded, start, end):
            number = (
                Decimal(match["number"]) if match["number"][0].isascii() else parse_numeral(match["number"])
            )
            if number is not None:
                value = number * 10 + _tenth(match["half"])
                yield _tenths(folded, start, end, match, value)
    if folded.find("折", start, end) >= 0:
        yield from _prices(folded, start, end)
    if folded.find("分之", start, end) >= 0:
        for match in _PERCENT.finditer(folded, start, end):
            yield from _percent(folded, start, end, match)
        yield from _fractions(folded, start, end)
        yield from _rates(folded, start, end)
    if folded.find("半", start, end) >= 0:
        for match in _HALF.finditer(folded, start, end):
            sign = ">" if match["over"] else ">=" if match["more"] else None
            yield _chinese(folded, start, end, match.span(), ("0.5", "ratio"), sign=sign)


def _tenths(folded: str, start: int, end: int, match: re.Match[str], value: Decimal) -> Quantity:
    """The reading of 四成, or of 两成至五成, which are from 20 to 50 percent."""
    low = _number(match["low"].replace("两", "二")) if match["low"] else None
    if low is None or low * 10 >= value:
        more = match["half"] is None and folded[match.end() : match.end() + 1] in _MORE_SIGNS
        words = (match.start("number"), match.end() + more)
        sign = ">" if more else None
        return _chinese(folded, start, end, words, (format_decimal(value), "percent"), sign=sign)
    reading = _chinese(folded, start, end, match.span(), (format_decimal(low * 10), "percent"))
    return Quantity(
        reading.span, reading.value, format_decimal(value), "percent", reading.comparison, reading.counted
    )


def _prices(folded: str, start: int, end: int) -> Iterator[Quantity]:
    """Readings of 8折 and 七五折, 80 and 75 percent of a price."""
    for match in _OFF.finditer(folded, start, end):
        digits = match["number"] if match["number"].isascii() else parse_digits(match["number"])
        value = Decimal(digits or 0) * (1 if len(match["number"]) == len("85") else 10)
        yield _chinese(folded, start, end, match.span(), (format_decimal(value), "percent"))


def _tenth(words: str | None) -> int:
    """What stands behind 成: 五 in 三成五, or 半."""
    return 5 if words == "半" else int(parse_numeral(words) or 0) if words else 0


def _turns(folded: str, start: int, end: int) -> Iterator[Quantity]:
    for match in _TURNS.finditer(folded, start, end):
        if match["half"]:
            value = Decimal("0.5")
        else:
            count = parse_numeral((match["count"] or "一").replace("两", "二"))
            value = Decimal(2) ** int(count or 1)
        sign = "~" if match["about"] else None
        yield _chinese(folded, start, end, match.span(), (format_decimal(value), "ratio"), sign=sign)


def _fractions(folded: str, start: int, end: int) -> Iterator[Quantity]:
    for match in _PARTS.finditer(folded, start, end):
        whole, part = _number(match["whole"]), _number(match["part"].replace("两", "二"))
        if whole and part and part < whole:
            value = (part / whole).quantize(Decimal("0.001"))
            yield _chinese(folded, start, end, match.span(), (format_decimal(value), "ratio"))


def _rates(folded: str, start: int, end: int) -> Iterator[Quantity]:
    """Readings of 万分之三 and 10万分之12, in the powers of ten that they are told in."""
    for match in _RATE.finditer(folded, start, end):
        part = _number(match["part"].replace("两", "二"))
        figure = match["figure"]
        power = (len(figure) - 1 if figure.isdecimal() else _POWERS[figure]) + _POWERS[match["scale"]]
        if part is not None:
            yield _chinese(folded, start, end, match.span(), (format_decimal(part), f"10*-{power}"))


def format_decimal(value: Decimal) -> str:
    """A decimal string without exponent, grouping or trailing zeros."""
    return format(value.normalize(), "f") if value else "0"


def _percent(folded: str, start: int, end: int, match: re.Match[str]) -> Iterator[Quantity]:
    low = _number(match["low"])
    high = _number(match["high"]) if match["high"] else None
    if low is None:
        return
    if high is None or high <= low:
        stop = match.end("low") if match["high"] else match.end()
        sign = ">" if match["more"] and not match["high"] else None
        yield _chinese(folded, start, end, (match.start(), stop), (format_decimal(low), "percent"), sign=sign)
        return
    reading = _chinese(folded, start, end, match.span(), (format_decimal(low), "percent"))
    yield Quantity(
        reading.span, reading.value, format_decimal(high), "percent", reading.comparison, reading.counted
    )


def _number(characters: str) -> Decimal | None:
    return Decimal(characters) if characters[0].isascii() else parse_numeral(characters)


def _chinese(
    folded: str,
    start: int,
    end: int,
    words: tuple[int, int],
    measure: tuple[str, str],
    *,
    sign: str | None = None,
) -> Quantity:
    reading = make_phrase(folded, start, end, words, measure, sign=sign)
    counted = phrase_after_de(folded, reading.span.end, end)
    first = reading.span.start
    if counted is None and reading.comparison == "=" and folded[max(start, first - 1)] == "的":
        # 主体工程的八成: what a share is of stands before its 的.
        counted = subject_before_chinese(folded, start, first - 1, marked=True)
    counted = counted or share_of(folded, start, first, reading.span.end, end)
    marked = reading.comparison != "=" or folded.startswith(_SHARING, reading.span.end)
    return with_counted(reading, counted or subject_before_chinese(folded, start, first, marked=marked))


_SHARING = ("以上", "选择", "认为", "实现", "表示", "来自", "为", "是", "没有")
"""What a part of those before it does: 受访家长七成选择."""


def with_counted(reading: Quantity, counted: Span | None) -> Quantity:
    """The quantity with what it counts."""
    if counted is None:
        return reading
    return Quantity(reading.span, reading.value, reading.value_max, reading.unit, reading.comparison, counted)


def make_phrase(
    folded: str,
    start: int,
    end: int,
    words: tuple[int, int],
    measure: tuple[str, str],
    *,
    sign: str | None = None,
) -> Quantity:
    """The quantity of a phrase, with the comparison before or behind it.

    Args:
        folded: The document's shadow.
        start: Where the sentence starts.
        end: Where it ends.
        words: Where the phrase starts and ends.
        measure: Its value and unit.
        sign: Its comparison, where its own words give one.
    """
    first, last = words
    comparison = sign or "="
    before = comparison_before(folded, start, first)
    after = comparison_after(folded, last, end)
    if before is not None:
        first, comparison = before
    elif after is not None:
        last, comparison = after
    return Quantity(Span(first, last), measure[0], None, measure[1], comparison, counted=None)
