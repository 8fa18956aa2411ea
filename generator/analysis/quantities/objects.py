"""What an English figure measures as the object of a verb, or in a clause without one.

"Cut emissions by 12 percent" measures emissions, and "exports rose by 3% and imports by 5%" imports too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.analysis.quantities import vocabulary
from generator.analysis.quantities.heads import FIGURE_STARTS, head_end, may_be_verb
from generator.analysis.words.noun_phrases import STOP_WORDS, is_plural
from generator.analysis.words.word_sets import words_of

if TYPE_CHECKING:
    from generator.analysis.quantities.clauses import Clause
    from generator.model import Span

_TRADING = words_of(
    "buy buys bought buying get gets got getting offer offers offered supply supplies "
    "supplied purchase purchased procure procured report reports reported post posts posted record recorded"
)
"""Verbs whose object has the price that stands behind "at"."""
_SALES = words_of(
    "buy buys bought buying sell sells sold selling purchase purchased acquire acquired rented leased"
)
_FORESEEN = frozenset({"forecasts", "estimates"})
_ESTIMATES = frozenset({"forecasts", "estimates", "estimate", "forecast"})
_CHANGING_NOW = frozenset(
    word for word in vocabulary.MEASURING if word.endswith("ing") and word not in {"trading", "closing"}
)
"""What an object does behind a verb of seeing: "rising"."""
_ADVERBS = frozenset({"further", "faster", "again", "most"})
"""What stands between a verb of changing without an object and the figure: "accelerate further by"."""
_MOVING = words_of(
    "increase increases increased increasing raise raises raised raising boost boosts boosted boosting lift "
    "lifts lifted lifting lower lowers lowered lowering reduce reduces reduced reducing cut cuts cutting "
    "decrease decreased"
)
"""Verbs whose object a figure measures right behind it: "increased revenues $9 million"."""
_JOINTS = frozenset({"and", "while", "but"})
_FIGURE_ENDS = words_of(
    "percent cent points point million billion trillion crore tonnes tons gw mw half third thirds quarter "
    "quarters fifth fifths tenth"
)
"""What a figure of the clause before ends with."""


def changed_object(clause: Clause, last: int) -> Span | None:
    """The object between a verb of changing and the figure: "cut emissions by", "put the loss at"."""
    words = clause.words
    if words[last] == "for":
        return _sold_thing(clause, last)
    if words[last] not in {"by", "to", "at", "from", "up", "down"}:
        plural = is_plural(words[last]) or words[last] in vocabulary.FIGURES
        moved = plural and not _MOVING.isdisjoint(words[max(1, last - 3) : last])
        return object_before(clause, last + 1, sold=False) if moved else None
    if words[last] in {"up", "down"} and words[last - 1] == ",":
        # "Put the crop at 8 t, down 6% on the year".
        return None
    return object_before(clause, last, sold=words[last] == "at")


def _sold_thing(clause: Clause, last: int) -> Span | None:
    """What somebody paid or got a price for: "bought a house for"."""
    words = clause.words
    verb = next((place for place in range(last - 1, max(-1, last - 8), -1) if words[place] in _SALES), last)
    low = verb + 1
    while low < last and words[low] in vocabulary.DETERMINERS:
        low += 1
    plain = low < last and words[low] not in STOP_WORDS and not vocabulary.EDGES.intersection(words[low:last])
    return clause.span(low, head_end(words, low, last)) if plain else None


def gapped_subject(clause: Clause, last: int) -> Span | None:
    """The noun of a clause without its verb: "exports rose by 3% and imports by 5%"."""
    words = clause.words
    if words[last] not in {"by", "to"}:
        # "Exports rose 3% and imports 5%".
        plural = is_plural(words[last]) and words[last] not in vocabulary.SPEAKING
        if not plural and words[last] not in vocabulary.FIGURES:
            return None
        last += 1
    low = last
    while low > 2 and last - low < 6 and words[low - 1] not in _JOINTS:
        if words[low - 1] in vocabulary.EDGES or (may_be_verb(words[low - 1]) and words[low - 1] != "costs"):
            break
        low -= 1
    if low < 2 or low == last or not _goes_on(words, low, last):
        return None
    while low < last and words[low] in vocabulary.DETERMINERS:
        low += 1
    plain = low < last and words[low] not in vocabulary.PRONOUNS and words[low] not in STOP_WORDS
    return clause.span(low, head_end(words, low, last)) if plain else None


def _goes_on(words: list[str], low: int, last: int) -> bool:
    """Whether the words from `low` on stand behind a figure that they go on from: "…, and costs by"."""
    joined = words[low - 1] in _JOINTS
    if not joined and not (words[low - 1] == "," and words[last : last + 1] == ["by"]):
        # "Rose 5%, according to", but "steel fell by 8%, cement by".
        return False
    end = low - 2 - (joined and words[low - 2] == ",")
    return end >= 0 and (words[end][0] in FIGURE_STARTS or words[end] in _FIGURE_ENDS)


def object_before(clause: Clause, last: int, *, sold: bool) -> Span | None:
    """The object of a verb of changing that ends before `last`."""
    words = clause.words
    high = last
    while high and words[high - 1] == ",":
        high -= 1
    low = _object_start(words, high, sold=sold)
    if low is None:
        return None
    if high - low > 2 and words[low] in vocabulary.LEVEL_WORDS and words[low + 1] in vocabulary.DETERMINERS:
        # "Left unchanged the rate at".
        low += 1
    while low < high and words[low] in vocabulary.DETERMINERS:
        low += 1
    if (
        low == high
        or (words[low][0] in FIGURE_STARTS and "-" not in words[low])
        or words[low] in STOP_WORDS
        or words[low] in vocabulary.PRONOUNS
        or words[low] in vocabulary.LEVEL_WORDS
        or words[low] in _ADVERBS
        or (words[low].endswith("ly") and words[low] not in vocabulary.ADJECTIVES)
    ):
        return None
    if high - low > 1 and (words[high - 1] in _CHANGING_NOW or words[high - 1] in vocabulary.LEVEL_WORDS):
        # "Sees revenue rising by", "kept the rate steady at".
        high -= 1
    high = head_end(words, low, high)
    return clause.span(low, high) if high > low else None


def _object_start(words: list[str], high: int, *, sold: bool) -> int | None:
    """Where the object that ends before `high` begins: behind a verb of changing or trading."""
    low = high
    while low and high - low < 14:
        word = words[low - 1]
        if word in _ESTIMATES and low > 1 and words[low - 2] in vocabulary.DETERMINERS:
            # "Cut its estimate of the harvest to".
            low -= 1
            continue
        if low == high and word in vocabulary.CHANGES and _is_described(words, low - 1):
            # "Estimated the expected increase at".
            low -= 2
            continue
        if word in vocabulary.CHANGING or (sold and word in _TRADING):
            return low
        foreseen = word in _FORESEEN and low == high
        # "Cutting that group's share", "cut its growth forecasts to".
        owned = (
            word == "that" and low > 1 and words[low - 2] in vocabulary.CHANGING and words[low].endswith("'s")
        )
        bounds = word in vocabulary.EDGES or word in vocabulary.LEFT_STOPS or word in vocabulary.BEING
        if bounds and not foreseen and not owned:
            return None
        low -= 1
    return None


def _is_described(words: list[str], index: int) -> bool:
    """Whether an article and a participle stand before a word."""
    return index > 1 and words[index - 1].endswith("ed") and words[index - 2] in vocabulary.DETERMINERS


def change_in(clause: Clause, last: int) -> Span | None:
    """What changes: "sales" in "a jump in sales to", "a fall in the quota by"."""
    words = clause.words
    if words[last] not in {"by", "to", "from"}:
        return None
    for place in range(last - 1, max(0, last - 7), -1):
        if words[place] in vocabulary.AUXILIARIES:
            return None
        changes = words[place - 1] in vocabulary.CHANGES or words[place - 1].endswith("ening")
        if changes and (words[place] == "in" or (words[place] == "of" and not words[place + 1][0].isdigit())):
            low = place + 1
            while low < last and words[low] in vocabulary.DETERMINERS:
                low += 1
            return clause.span(low, head_end(words, low, last)) if low < last else None
    return None
