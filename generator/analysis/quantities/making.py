"""What every reading of an amount needs: its parts put together, and whether it is part of a name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from generator.analysis.quantities.comparison import comparison_after
from generator.analysis.quantities.phrases import format_decimal
from generator.analysis.words.noun_phrases import STOP_WORDS
from generator.analysis.words.word_sets import words_of
from generator.model import Quantity, Span
from generator.quick_classes import quick_to_make

if TYPE_CHECKING:
    from generator.analysis.quantities.amounts import Amount, Passage

_NAME_BEFORE = re.compile(
    r"(?<![a-z])(?:articles?|nos?\.?|numbers?|sections?|chapters?|pages?|pp?\.|parts?|figures?|fig\.|tables?|steps?"
    r"|phases?|versions?|types?|models?|class|levels?|routes?|highway|room|lines?|items?|rules?|group\sof|top"
    r"|vol\.?|volumes?|issues?|bands?|categor(?:y|ies)|tiers?|stages?|acts?|clauses?|paragraphs?|annex|appendix"
    r"|grades?|gates?|floors?|scenarios?|scopes?|episodes?|seasons?|day|week|age|aged|option|platform|terminal|unit"
    r"|schedule|resolution|square|block|plot|lot|bus|flight|channel|exit|junction)\s\Z"
)
AGE_BEFORE = re.compile(
    r"(?<![a-z])(?:aged\s|age[ds]?\s(?:(?:is|was|of|between|from|at|under|over)\s(?:[0-9]{1,2}\s(?:to|and|or)\s)?|[0-9]{1,2}\s(?:to|and|or)\s))\Z"
)
"""What stands before an age, or before the second of "aged 18 to 65"."""
_CAPITAL_BEFORE = re.compile(r"([A-Z][\w'’.&-]{0,30})\s\Z")
_OPENERS = frozenset({"all", "another", "additional", "further", "both", "around", "among"})
"""Words before a count that have a capital at the beginning of a sentence."""
JOINED_AFTER = re.compile(r"-?[a-z0-9]|[_@#/\\]")


@quick_to_make
@dataclass(frozen=True, slots=True)
class Reading:
    """A quantity, or a number whose noun stands elsewhere in the sentence."""

    quantity: Quantity
    """With the unit `1` where the noun is still missing."""
    pending: bool = False
    """Whether the noun has to come from another count of the sentence, or else the number is none."""
    share: bool = False
    """Whether it is the first number of "17 of 60 days"."""
    is_count: bool = False
    """Whether it counts things."""
    change: bool = False
    """Whether it stands behind "up from", and so is of what the sentence counts first."""


def is_chinese(passage: Passage, first: int, last: int) -> bool:
    """Whether a figure stands among Chinese words."""
    around = passage.before(first, 3) + passage.folded[last : min(passage.end, last + 2)]
    return not around.isascii() and max(around) >= "\u3400"


def is_named(passage: Passage, amount: Amount, before: tuple[int, str] | None) -> bool:
    """Whether the number belongs to a name ("Article 12", "Model 3", "Fortune 500") or is a bare year."""
    low = amount.low
    if before is not None or low.power or low.grouped:
        return False
    named = _NAME_BEFORE.search(passage.before(amount.start, 20))
    # "The Group of 20", but "a group of eight artists".
    if named is not None and not passage.text.endswith("group of ", 0, amount.start):
        return True
    if low.script != "digits":
        return False
    value = low.mantissa
    if amount.unit is None and low.end - low.start == 4 and 1900 <= value <= 2099:
        return True
    window = passage.text[max(passage.start, amount.start - 34) : amount.start]
    capital = _CAPITAL_BEFORE.search(window)
    if capital is None or capital[1].lower() in STOP_WORDS or capital[1].endswith(("'s", "’s")):
        return False
    # A sentence's first word has a capital anyway: "Inspecting 12 boats".
    begins = amount.start - len(window) + capital.start(1) == passage.start
    word = capital[1].lower()
    return not (
        begins and (word in _OPENERS or (len(word) > 3 and word.endswith(("ly", "ing", "ed", "some"))))
    )


def make_quantity(
    passage: Passage,
    amount: Amount,
    before: tuple[int, str] | None,
    measure: tuple[int, str, Span | None],
) -> Quantity:
    """Puts a quantity together.

    Args:
        passage: the sentence.
        amount: its number or numbers.
        before: where the comparison before it begins, and its sign; None without one. One may follow, too.
        measure: where it ends, its unit, and what is counted.
    """
    end, unit, counted = measure
    if unit == "CNY" and passage.folded[end - 1] == "元":
        unit = _plain_yuan(passage.text, passage.folded)
    start = amount.start
    more = amount.low.more or (amount.high is not None and amount.high.more)
    comparison = ">" if more else "~" if amount.low.about else "="
    if passage.folded.startswith("+", amount.low.end) and amount.unit is not None:
        # "4,600+ km".
        comparison = ">="
    after = comparison_after(passage.folded, end, passage.end)
    if before is not None:
        start, comparison = before
    elif after is not None:
        end, comparison = after
    # 向千亿元迈进 is on its way there.
    if _aims_at(passage, start, end):
        comparison = "->"
    high = format_decimal(amount.high.value) if amount.high is not None else None
    if counted is not None and passage.folded.startswith(" and ", counted.start - 5):
        counted = _with_first_half(passage, counted)
    return Quantity(Span(start, end), format_decimal(amount.low.value), high, unit, comparison, counted)


_PAIRS = {
    second: first
    for first, second in (
        pair.split("&")
        for pair in words_of(
            "research&development mergers&acquisitions terms&conditions science&technology health&safety "
            "oil&gas food&drink food&beverage arts&crafts profit&loss law&order wear&tear supply&demand "
            "search&rescue trial&error import&export property&casualty sales&marketing cost&benefit "
            "bed&breakfast goods&services iron&steel pulp&paper banking&finance education&training "
            "command&control water&sanitation"
        )
    )
}
"""The first half of a fixed pair of nouns by its second: "research and development spending"."""


def _with_first_half(passage: Passage, counted: Span) -> Span:
    """The phrase with the noun that belongs to its first in a fixed pair."""
    first = _PAIRS.get(passage.folded[counted.start : counted.end].partition(" ")[0])
    if first is None:
        return counted
    start = counted.start - len(first) - len(" and ")
    whole = start >= passage.start and passage.folded.startswith(first, start)
    return Span(start, counted.end) if whole and not passage.folded[start - 1 : start].isalnum() else counted


_TAIWAN = ("台灣", "臺灣", "台北", "臺北", "新北", "台中", "臺中", "高雄", "台南", "臺南", "立法院", "行政院")
_HONG_KONG = ("香港", "港府", "本港", "港人", "九龍", "新界", "港鐵", "港股", "恒指")
_MAINLAND = ("人民幣", "大陸", "內地", "北京", "上海", "深圳", "廣州", "廣東", "中國")


@lru_cache(maxsize=1)
def _plain_yuan(text: str, folded: str) -> str:
    """What a plain 元 is of where a document reckons by it: Taiwan's, Hong Kong's or the mainland's money."""
    if "人民币" in folded:
        return "CNY"
    if "台币" in folded:
        return "TWD"
    if "億" not in text and "萬" not in text and "個" not in text:
        # Who writes in simplified characters pays in renminbi.
        return "CNY"
    taiwan, hong_kong, mainland = (
        sum(map(text.count, places)) for places in (_TAIWAN, _HONG_KONG, _MAINLAND)
    )
    if taiwan > 1 and taiwan > 2 * (hong_kong + mainland):
        return "TWD"
    return "HKD" if hong_kong > 1 and hong_kong > 2 * (taiwan + mainland) else "CNY"


def _aims_at(passage: Passage, start: int, end: int) -> bool:
    """Whether 向 before and 迈进 behind an amount say that it is aimed at."""
    return passage.folded.startswith("向", start - 1) and passage.folded.startswith(
        ("迈进", "进军", "挺进", "冲刺"), end
    )
