"""Quantities in words of their own: "doubled", "threefold", "twice as many", 翻一番, 四成, 百分之四十."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from generator.analysis.chinese_numbers import NUMERALS, parse_numeral
from generator.analysis.english_numbers import SMALL_NUMBERS
from generator.analysis.quantity_comparison import comparison_after, comparison_before
from generator.model import Quantity, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_STEMS = {"doubl": "2", "tripl": "3", "trebl": "3", "quadrupl": "4", "quintupl": "5", "halv": "0.5"}
ENGLISH_CUES = (*_STEMS, "fold", "twice")
"""Substrings one of which stands in every English phrase of this module."""
CHINESE_CUES = ("番", "翻倍", "减半", "成", "百分之")
"""The same for Chinese."""

# The bare verb only behind an auxiliary or a comparison: "double" is mostly an adjective.
_MULTIPLY = re.compile(
    rf"(?<![a-z-])(?:(?P<stem>{'|'.join(_STEMS)})(?:ed|ing)|(?<=\s)(?P<bare>{'|'.join(_STEMS)})e)(?![a-z-])"
    r"(?!\s(?:down|back|up|as)(?![a-z]))"
)
_BARE_BEFORE = re.compile(
    r"(?:to|will|would|could|can|may|might|should|shall|than|nearly|almost|roughly|about|at\sleast)\s\Z"
)
_FOLD = re.compile(
    rf"(?<![a-z0-9.,-])(?P<number>[0-9]{{1,6}}(?:\.[0-9]{{1,3}})?|{'|'.join(SMALL_NUMBERS)})[\s-]?fold(?![a-z])"
)
# "The reasons are twofold" multiplies nothing.
_FOLD_BEFORE = re.compile(r"(?:(?:is|are|was|were|be)|(?:is|are|was|were)\sat\sleast)\s\Z")
_TWICE = re.compile(
    r"(?<![a-z-])twice(?=\s(?:as\s(?!of)|the\s(?:size|number|amount|level|rate|capacity|speed|value|total|figure"
    r"|volume|average|pace)(?![a-z])|that\sof\s))"
)
_TURNS = re.compile(r"翻了?(?P<count>[一两二三四五1-5])?番|(?P<twice>翻了?一?倍)|(?P<half>减半)")
_TENTHS = re.compile(
    rf"(?<![{NUMERALS}第几数0-9.])(?P<number>[一两二三四五六七八九]|[1-9](?:\.[0-9])?)成"
    r"(?![立为功果员本熟绩就长分交色品像因型员都])"
)
_NUMBER = rf"(?:[0-9]{{1,6}}(?:\.[0-9]{{1,6}})?|[{NUMERALS}]{{1,10}}(?:点[〇零一二三四五六七八九]{{1,6}})?)"
_PERCENT = re.compile(
    rf"百分之(?P<low>{_NUMBER})(?:\s?(?:至|到|-|–|—|~)\s?(?:百分之)?(?P<high>{_NUMBER}))?(?P<more>[多余])?"
)


def find_english_phrases(folded: str, start: int, end: int) -> Iterator[Quantity]:
    """Multiples in English words; each is a `ratio`."""
    for match in _MULTIPLY.finditer(folded, start, end):
        before = folded[max(start, match.start() - 10) : match.start()]
        if match["stem"] or _BARE_BEFORE.search(before):
            yield _phrase(folded, start, end, match.span(), (_STEMS[match["stem"] or match["bare"]], "ratio"))
    for match in _FOLD.finditer(folded, start, end):
        before = folded[max(start, match.start() - 14) : match.start()]
        if not (match["number"].isalpha() and _FOLD_BEFORE.search(before)):
            number = str(SMALL_NUMBERS.get(match["number"], match["number"]))
            yield _phrase(folded, start, end, match.span(), (format_decimal(Decimal(number)), "ratio"))
    for match in _TWICE.finditer(folded, start, end):
        yield _phrase(folded, start, end, match.span(), ("2", "ratio"))


def find_chinese_phrases(folded: str, start: int, end: int) -> Iterator[Quantity]:
    """Multiples and shares in Chinese words: 翻两番 is four times, 四成 is 40 percent."""
    for match in _TURNS.finditer(folded, start, end):
        if match["half"]:
            value = Decimal("0.5")
        else:
            count = parse_numeral((match["count"] or "一").replace("两", "二"))
            value = Decimal(2) ** int(count or 1)
        yield _phrase(folded, start, end, match.span(), (format_decimal(value), "ratio"))
    for match in _TENTHS.finditer(folded, start, end):
        number = Decimal(match["number"]) if match["number"][0].isascii() else parse_numeral(match["number"])
        if number is not None:
            yield _phrase(folded, start, end, match.span(), (format_decimal(number * 10), "percent"))
    for match in _PERCENT.finditer(folded, start, end):
        yield from _percent(folded, start, end, match)


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
        yield _phrase(folded, start, end, (match.start(), stop), (format_decimal(low), "percent"), sign=sign)
        return
    reading = _phrase(folded, start, end, match.span(), (format_decimal(low), "percent"))
    yield Quantity(
        reading.span, reading.value, format_decimal(high), "percent", reading.comparison, counted=None
    )


def _number(characters: str) -> Decimal | None:
    return Decimal(characters) if characters[0].isascii() else parse_numeral(characters)


def _phrase(
    folded: str,
    start: int,
    end: int,
    words: tuple[int, int],
    measure: tuple[str, str],
    *,
    sign: str | None = None,
) -> Quantity:
    """The quantity of a phrase, with the comparison before or behind it."""
    first, last = words
    comparison = sign or "="
    before = comparison_before(folded, start, first)
    after = comparison_after(folded, last, end)
    if before is not None:
        first, comparison = before
    elif after is not None:
        last, comparison = after
    return Quantity(Span(first, last), measure[0], None, measure[1], comparison, counted=None)
