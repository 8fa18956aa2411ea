"""What an English figure measures where no noun stands behind it: the subject or object of its verb.

"Output rose 12 percent" measures output, "cut emissions by 12 percent" emissions, "a fee of $1" a fee. The
words before the figure are read back to their verb, and the verb's subject from its clause's beginning.
"""

from __future__ import annotations

import re

from generator.analysis import quantity_vocabulary as vocabulary
from generator.analysis.english_numbers import SMALL_NUMBERS
from generator.analysis.noun_phrases import STOP_WORDS, ends_phrase
from generator.analysis.word_sets import words_of
from generator.model import Span

_REACH = 260
"""How far back a clause is read; longer ones are rarely about one thing."""
_TOKEN = re.compile(r"[^\s,;:()\"—]{1,60}|[,;:()\"—]")


_BEFORE_GERUNDS = frozenset({"before", "after", "while", ","})
_BRIDGING_STOPS = frozenset({"as", "since", "than", "and", "or", "before", "after", "with"})
_HARD_EDGES = frozenset({"(", ")", ";", ":", "—", '"'})
_FIGURE_STARTS = "0123456789$€£¥"
_EXPECTING = words_of("expects expect expected causing allowed forecasts sees forcing pushing for")


class _Clause:
    """The words of a sentence before a figure, the last first to be looked at."""

    __slots__ = ("first", "places", "words")

    def __init__(self, folded: str, start: int, position: int) -> None:
        self.first = max(start, position - _REACH)
        window = folded[self.first : position]
        if self.first > start:
            # The first word may be cut: it is left out.
            skip = window.find(" ") + 1
            self.first += skip
            window = window[skip:]
        self.words: list[str] = []
        self.places: list[int] = []
        for match in _TOKEN.finditer(window):
            self.words.append(match[0])
            self.places.append(self.first + match.start())

    def span(self, low: int, high: int) -> Span | None:
        """The words from `low` up to `high`, without quotation marks and possessives around them."""
        while low < high and self.words[low] in vocabulary.EDGES:
            low += 1
        while low < high and self.words[high - 1] in vocabulary.EDGES:
            high -= 1
        if low >= high:
            return None
        end = self.places[high - 1] + len(self.words[high - 1].rstrip(".'"))
        return Span(self.places[low], end) if end > self.places[low] else None


def subject_before(folded: str, start: int, position: int) -> Span | None:
    """What a figure that starts at `position` measures, as the words before it say.

    Args:
        folded: the document's shadow.
        start: where the sentence starts.
        position: where the figure starts, with its comparison.

    Returns:
        The noun phrase; None where no verb of measuring, no "of" and no noun leads to the figure.
    """
    clause = _Clause(folded, start, position)
    words = clause.words
    if not words:
        return None
    last = len(words) - 1
    if words[last] == "of":
        return _noun_before(clause, last)
    if words[last] in vocabulary.VALUE_WORDS:
        return _noun_before(clause, last, past=True)
    if words[last] == "," and last:
        last -= 1
    found = _changed_object(clause, last) or _adjoining(clause, last)
    if found is not None:
        return found
    index = _verb_before(clause, last)
    if index is not None:
        return _subject_of(clause, index)
    # "1,200 t of saithe at £0.35": the price of what was just named.
    return (
        _noun_before(clause, last) if words[last] == "at" and "of" in words[max(0, last - 4) : last] else None
    )


def _bounds_phrase(word: str) -> bool:
    """Whether a noun phrase begins behind a word at the latest."""
    return word in vocabulary.EDGES or word in vocabulary.DETERMINERS or word in STOP_WORDS


def _noun_before(clause: _Clause, index: int, *, past: bool = False) -> Span | None:
    """The noun phrase that ends before `index`: "a fee" of $1, "robot vouchers" worth 2,000 yuan.

    With `past`, the phrase before a preposition: "a new canteen at Hobb Lane" costing £2 million.
    """
    words = clause.words
    high = index
    while high and words[high - 1] in {",", '"'}:
        high -= 1
    low = high
    while low and high - low < 6:
        word = words[low - 1]
        if _bounds_phrase(word) or word[0].isdigit() or word in SMALL_NUMBERS:
            break
        # At the end, "cut" and "average" are nouns.
        if low < high and (word in vocabulary.MEASURING or (ends_phrase(word) and not word.endswith("ing"))):
            break
        low -= 1
    if low and words[low - 1] == "to" and high - low > 1:
        # "To pay costs of": what stands behind "to" is the verb.
        low += 1
    if past and low > 1 and words[low - 1] in vocabulary.CUT_PREPOSITIONS:
        farther = _noun_before(clause, low - 1)
        if farther is not None:
            return farther
    # "Of which", "a total of": nothing is named.
    if (
        low == high
        or (high - low == 1 and words[low] in vocabulary.VAGUE_HEADS | vocabulary.PRONOUNS)
        or words[high - 1] in vocabulary.PRONOUNS
    ):
        return None
    return clause.span(low, high)


def _changed_object(clause: _Clause, last: int) -> Span | None:
    """The object between a verb of changing and the figure: "cut emissions by", "put the loss at"."""
    words = clause.words
    if words[last] not in {"by", "to", "at", "from"}:
        return None
    high = last
    while high and words[high - 1] == ",":
        high -= 1
    low = high
    while low and high - low < 14:
        word = words[low - 1]
        if word in vocabulary.CHANGING:
            break
        if word in vocabulary.EDGES or word in vocabulary.LEFT_STOPS or word in vocabulary.BEING:
            return None
        low -= 1
    else:
        return None
    while low < high and words[low] in vocabulary.DETERMINERS:
        low += 1
    if (
        low == high
        or words[low][0] in _FIGURE_STARTS
        or words[low] in STOP_WORDS
        or words[low] in vocabulary.PRONOUNS
        or words[low].endswith("ly")
    ):
        return None
    high = _head_end(words, low, high)
    return clause.span(low, high) if high > low else None


def _verb_before(clause: _Clause, last: int) -> int | None:
    """The nearest verb of measuring, with nothing between it and the figure but what may bridge them."""
    words, gap = clause.words, 0
    for index in range(last, max(-1, last - 24), -1):
        word = words[index]
        if word in vocabulary.MEASURING:
            if word.endswith("ing") and index and words[index - 1] in _BEFORE_GERUNDS:
                gap = 0
                continue
            if word in vocabulary.PASSIVE and (not index or words[index - 1] not in vocabulary.AUXILIARIES):
                return None
            loose = word in vocabulary.LOOSE_VERBS and last - index > 1
            return None if loose or (word in vocabulary.BEING and gap > 1) else index
        if (word in vocabulary.LEFT_STOPS and word not in _BRIDGING_STOPS) or word in _HARD_EDGES:
            return None
        bridges = (
            word in vocabulary.BRIDGES or word == "," or word[0] in _FIGURE_STARTS or word.endswith("ly")
        )
        gap += not bridges
        if gap > 2:
            return None
    return None


def _adjoining(clause: _Clause, last: int) -> Span | None:
    """The noun right before the figure: "top price €19.20". Any other noun may be a verb: "receive €5"."""
    words = clause.words
    if words[last] not in vocabulary.FIGURES:
        return None
    low = last
    while low and last - low < 3:
        word = words[low - 1]
        if _bounds_phrase(word) or ends_phrase(word):
            break
        low -= 1
    return clause.span(low, last + 1)


def _subject_of(clause: _Clause, index: int) -> Span | None:
    """The subject of the verb at `index`."""
    words = clause.words
    high = index
    while high and (words[high - 1] in vocabulary.AUXILIARIES or words[high - 1].endswith("ly")):
        high -= 1
    infinitive = None
    if 0 < high < index and words[high] == "to" and words[high - 1] not in vocabulary.EDGES:
        infinitive = _object_before(clause, high)
    if infinitive is not None or high == 0:
        return infinitive
    inserted = words[high - 1] == "," and high > 1 and words[high - 2] not in vocabulary.EDGES
    if inserted or words[high - 1] in {"and", "but", "or", "then"}:
        return _shared_subject(clause, high - 1)
    return _clause_subject(clause, high) if words[high - 1] != "," else None


def _shared_subject(clause: _Clause, index: int) -> Span | None:
    """The subject before "and", or before an inserted clause: "the quota, trimmed again, is down to"."""
    words = clause.words
    if words[index] == ",":
        opening = index - 1
        while opening >= 0 and words[opening] != ",":
            if words[opening] in {";", ":"}:
                return None
            opening -= 1
        return _clause_subject(clause, opening) if opening > 0 else None
    for verb in range(index - 1, -1, -1):
        if words[verb] in {";", ":", '"', "(", ")"}:
            return None
        if words[verb] in vocabulary.MEASURING and words[verb] not in vocabulary.LOOSE_VERBS:
            return _subject_of(clause, verb)
    return None


def _object_before(clause: _Clause, high: int) -> Span | None:
    """The short noun phrase before an infinitive: "expects the market to", "leads exports to"."""
    words = clause.words
    low = high
    while low and high - low < 5:
        word = words[low - 1]
        if _bounds_phrase(word) or word in vocabulary.LEFT_STOPS or ends_phrase(word):
            break
        low -= 1
    if low in {0, high} or words[low - 1] in vocabulary.EDGES:
        return None
    before = (
        words[low - 1] if words[low - 1] not in vocabulary.DETERMINERS else words[low - 2] if low > 1 else ""
    )
    if before in _EXPECTING:
        return clause.span(low, high)
    return None


def _clause_subject(clause: _Clause, high: int) -> Span | None:
    """The noun phrase with which the clause that ends before `high` begins."""
    words = clause.words
    low = _clause_start(words, high)
    if (
        low > 2
        and words[low - 1] in vocabulary.RELATIVES
        and (low == high or words[low] in vocabulary.PRONOUNS)
    ):
        # "Utilisation at the plants for which we have data averaged": the clause began before.
        return _clause_subject(clause, low - 1)
    low = _pair_start(words, low, high)
    while low < high and (words[low] in vocabulary.DETERMINERS or words[low] in vocabulary.LEADING):
        low += 1
    if low < high and words[low] in vocabulary.CUT_PREPOSITIONS:
        # "In Tokyo the fee is": the subject begins behind the place.
        low = next(
            (index + 1 for index in range(low + 1, high) if words[index] in vocabulary.DETERMINERS), high
        )
    high = _head_end(words, low, high)
    return clause.span(low, high) if low < high and _is_thing(words, low, high) else None


def _is_thing(words: list[str], low: int, high: int) -> bool:
    """Whether a phrase names something: no pronoun, and no act ("insuring the head runs to")."""
    first, last = words[low], words[high - 1]
    if first in vocabulary.PRONOUNS or first in STOP_WORDS or last in vocabulary.PRONOUNS:
        return False
    if any(word[0].isdigit() for word in words[low:high]):
        return False
    is_act = first.endswith("ing") and any(word in vocabulary.DETERMINERS for word in words[low:high])
    return not is_act


def _clause_start(words: list[str], high: int) -> int:
    low = high
    while low and words[low - 1] not in vocabulary.EDGES and words[low - 1] not in vocabulary.LEFT_STOPS:
        low -= 1
    return low


def _pair_start(words: list[str], low: int, high: int) -> int:
    """Where a short pair of subjects begins: "exports and imports rose"."""
    if low < 2 or words[low - 1] != "and" or high - low > 2:
        return low
    left = _clause_start(words, low - 1)
    begins = left == 0 or words[left - 1] in vocabulary.EDGES
    short = low - left <= 4 and not any(_is_verb(word) for word in words[left : low - 1])
    return left if begins and short else low


def _is_verb(word: str) -> bool:
    return word in vocabulary.MEASURING or word in vocabulary.AUXILIARIES


def _head_end(words: list[str], low: int, high: int) -> int:
    """Where the phrase ends before the first preposition that is no part of it, participle or adverb."""
    index = low
    while index < high:
        word = words[index]
        if index > low:
            before = words[index - 1]
            if word == "for" and before in vocabulary.KEEPS_FOR:
                index += 1
                continue
            if word == "to" and before in vocabulary.KEEPS_TO:
                index += 1
                continue
            if word == "on" and before in vocabulary.KEEPS_ON:
                index += 1
                continue
            if (
                word in vocabulary.CUT_PREPOSITIONS
                or word in {"to", "on", "who", "which", "that"}
                or word in vocabulary.TRAILING
            ):
                return index
            if (ends_phrase(word) and word not in STOP_WORDS) or word in vocabulary.EDGES:
                # "Adjusted operating profit": a participle that another follows describes, as it does.
                described = index == low + 1 and before.endswith(("ed", "ing")) and index + 1 < high
                if word in vocabulary.EDGES or not described:
                    return index
            if word in STOP_WORDS and word not in vocabulary.DETERMINERS and word not in {"of", "and", "or"}:
                return index
        index += 1
    return high
