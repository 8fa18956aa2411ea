"""What an English figure measures where no noun stands behind it: the subject or object of its verb.

"Output rose 12 percent" measures output, "cut emissions by 12 percent" emissions, "a fee of $1" a fee. The
words before the figure are read back to their verb, and the verb's subject from its clause's beginning.
"""

from __future__ import annotations

import re

from generator.analysis import quantity_vocabulary as vocabulary
from generator.analysis.english_numbers import SMALL_NUMBERS
from generator.analysis.noun_phrases import STOP_WORDS, ends_phrase
from generator.analysis.quantity_heads import (
    FIGURE_STARTS,
    behind_calendar,
    clause_start,
    head_end,
    is_thing,
    may_be_verb,
    pair_start,
)
from generator.analysis.word_sets import words_of
from generator.model import Span

_REACH = 260
"""How far back a clause is read; longer ones are rarely about one thing."""
_TOKEN = re.compile(r"[^\s,;:()\"—]{1,60}|[,;:()\"—]")


_EXCEEDING = ("exceed", "surpass", "topped ", "tops ")
_BEFORE_GERUNDS = frozenset({"before", "after", "while", ","})
_BRIDGING_STOPS = frozenset({"as", "since", "than", "and", "or", "before", "after", "with"})
"""What a clause begins behind, and what may yet stand between a verb and its figure."""
_GRADING = frozenset({"maximum", "minimum", "average", "total", "net", "gross", "newly", "record"})
_HEIGHTS = frozenset(
    {"low", "high", "peak", "level", "average", "record", "trough", "total", "maximum", "minimum"}
)
_LEADING = frozenset({"to", "from", "at", "hit", "reached", "hitting", "reaching", "averaged"})
_HARD_EDGES = frozenset({"(", ")", ";", ":", "—", '"'})
_ARTICLES = frozenset({"the", "a", "an", "its", "their", "his", "her", "our"})
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
    if folded.startswith(_EXCEEDING, position):
        return _subject_of(clause, len(words))
    last = _before_tolerance(words, len(words) - 1)
    if words[last] == "of" and last > 2 and words[last - 1] in _HEIGHTS:
        # "Rose to a record high of".
        last = _before_height(words, last)
    if words[last] == "of" or words[last] in vocabulary.VALUE_WORDS:
        return _noun_before(clause, last, past=words[last] != "of")
    if _is_listed(words, last):
        return None
    if words[last] == "," and last:
        last -= 1
    found = (
        _change_in(clause, last)
        or _placed_at(clause, last)
        or _changed_object(clause, last)
        or _adjoining(clause, last, compared=folded[position].isalpha())
    )
    return found or _by_verb(clause, last)


def _is_listed(words: list[str], last: int) -> bool:
    """Whether a figure is one of several things: "must pay costs and $1,700"."""
    return (
        words[last] == "and"
        and last > 0
        and not words[last - 1][0].isdigit()
        and words[last - 1] != "percent"
    )


def _by_verb(clause: _Clause, last: int) -> Span | None:
    """The subject of the verb that leads to a figure, or the noun of a headline without one."""
    words = clause.words
    index = _verb_before(clause, last)
    if index is not None:
        return _subject_of(clause, index)
    if words[last] in {"up", "down", "off"} and last:
        # "Turnover up 11%".
        return _verbless(clause, last)
    # "1,200 t of saithe at £0.35": the price of what was just named.
    return (
        _noun_before(clause, last) if words[last] == "at" and "of" in words[max(0, last - 4) : last] else None
    )


def _before_height(words: list[str], last: int) -> int:
    """The preposition before "a seasonally adjusted level of", where one leads to it."""
    for place in range(last - 2, max(0, last - 7), -1):
        if words[place] in _LEADING:
            return place
        if words[place] in {"the", "its"} or words[place] in vocabulary.EDGES:
            break
    return last


def _placed_at(clause: _Clause, last: int) -> Span | None:
    """The noun of "the rainfall, at 412 mm," and "with the number of open posts at 7 million"."""
    words = clause.words
    if words[last] != "at" or not last:
        return None
    if words[last - 1] == ",":
        return _verbless(clause, last - 1)
    for place in range(last - 1, max(-1, last - 10), -1):
        if words[place] == "with":
            return _verbless(clause, last, place + 1)
        if words[place] in vocabulary.EDGES or may_be_verb(words[place]):
            return None
    return None


def _verbless(clause: _Clause, high: int, low: int | None = None) -> Span | None:
    """The noun phrase that is all of its clause up to `high`; None where a word may be a verb."""
    words = clause.words
    begins = clause_start(words, high) if low is None else low
    described = {begins + (words[begins] in vocabulary.DETERMINERS)} if begins < high else set()
    if any(may_be_verb(words[place]) and place not in described for place in range(begins, high)):
        return None
    if low is None and begins and words[begins - 1] not in vocabulary.EDGES | {"and", "but", "while", "that"}:
        return None
    return _clause_subject(clause, high) if low is None else clause.span(*_trimmed(words, low, high))


def _trimmed(words: list[str], low: int, high: int) -> tuple[int, int]:
    """A phrase without its articles and without what trails behind its head."""
    while low < high and words[low] in vocabulary.DETERMINERS:
        low += 1
    return low, head_end(words, low, high) if low < high else high


def _before_tolerance(words: list[str], last: int) -> int:
    """The last word before "plus or minus" and "just", where those stand before the figure."""
    if last and words[last] in {"±", "+/-", "just", "only", "merely"}:
        return last - 1
    return last - 3 if last > 3 and words[last - 2 : last + 1] == ["plus", "or", "minus"] else last


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
        if word == "per" and low < high:
            # "Earnings per share of $2.28".
            low -= 1
            continue
        if word.endswith("ed") and low > 1 and words[low - 2] in _GRADING:
            # "Maximum sustained winds of".
            low -= 2
            continue
        if word[0].isdigit() or word in SMALL_NUMBERS or _stops(words, low - 1, is_head=low == high):
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
    vague = high - low == 1 and words[low] in vocabulary.VAGUE_HEADS
    if low == high or vague or words[high - 1] in vocabulary.PRONOUNS:
        return None
    return clause.span(low, high)


def _stops(words: list[str], index: int, *, is_head: bool) -> bool:
    """Whether a noun phrase begins behind this word."""
    word = words[index]
    if is_head:
        # At the end, "cut", "rise" and "average" are nouns.
        return _bounds_phrase(word) and word not in vocabulary.CHANGES
    if _bounds_phrase(word) or word in vocabulary.LEFT_STOPS:
        return True
    describes = word.endswith(("ing", "ed")) or word in vocabulary.NOUN_VERBS
    described = describes and index > 0 and _bounds_phrase(words[index - 1])
    return not described and (
        word in vocabulary.MEASURING or (ends_phrase(word) and not word.endswith("ing"))
    )


def _change_in(clause: _Clause, last: int) -> Span | None:
    """What changes: "sales" in "a jump in sales to", "a fall in the quota by"."""
    words = clause.words
    if words[last] not in {"by", "to", "from"}:
        return None
    for place in range(last - 1, max(0, last - 7), -1):
        if words[place] == "in" and words[place - 1] in vocabulary.CHANGES:
            low = place + 1
            while low < last and words[low] in vocabulary.DETERMINERS:
                low += 1
            return clause.span(low, head_end(words, low, last)) if low < last else None
    return None


def _changed_object(clause: _Clause, last: int) -> Span | None:
    """The object between a verb of changing and the figure: "cut emissions by", "put the loss at"."""
    words = clause.words
    if words[last] not in {"by", "to", "at", "from", "up", "down"}:
        return None
    if words[last] in {"up", "down"} and words[last - 1] == ",":
        # "Put the crop at 8 t, down 6% on the year".
        return None
    high = last
    while high and words[high - 1] == ",":
        high -= 1
    low = high
    while low and high - low < 14:
        word = words[low - 1]
        if word in vocabulary.CHANGING:
            break
        if word == "that" and low > 1 and words[low - 2] in vocabulary.CHANGING and words[low].endswith("'s"):
            # "Cutting that group's share".
            low -= 1
            continue
        if word in vocabulary.EDGES or word in vocabulary.LEFT_STOPS or word in vocabulary.BEING:
            return None
        low -= 1
    else:
        return None
    while low < high and words[low] in vocabulary.DETERMINERS:
        low += 1
    if (
        low == high
        or words[low][0] in FIGURE_STARTS
        or words[low] in STOP_WORDS
        or words[low] in vocabulary.PRONOUNS
        or words[low] in vocabulary.LEVEL_WORDS
        or (words[low].endswith("ly") and words[low] not in vocabulary.ADJECTIVES)
    ):
        return None
    high = head_end(words, low, high)
    return clause.span(low, high) if high > low else None


def _verb_before(clause: _Clause, last: int) -> int | None:
    """The nearest verb of measuring, with nothing between it and the figure but what may bridge them."""
    words, gap = clause.words, 0
    for index in range(last, max(-1, last - 24), -1):
        word = words[index]
        if word in vocabulary.MEASURING and not _is_noun(words, index, last):
            if word.endswith("ing") and index and words[index - 1] in _BEFORE_GERUNDS:
                gap = 0
                continue
            if word in vocabulary.PASSIVE and (not index or words[index - 1] not in vocabulary.AUXILIARIES):
                return None
            if word in vocabulary.BEING and not vocabulary.TREATED.isdisjoint(words[index + 1 : last + 1]):
                return None
            loose = word in vocabulary.LOOSE_VERBS and last - index > 1
            return None if loose or (word in vocabulary.BEING and gap > 1) else index
        if (word in vocabulary.LEFT_STOPS and word not in _BRIDGING_STOPS) or word in _HARD_EDGES:
            return None
        bridges = (
            word in vocabulary.BRIDGES
            or word in _BRIDGING_STOPS
            or word == ","
            or word[0] in FIGURE_STARTS
            or word.endswith("ly")
        )
        gap += not bridges
        if gap > 2:
            return None
    return None


def _is_noun(words: list[str], index: int, last: int) -> bool:
    """Whether a word that may be a verb is a noun: "the increase", "average temperature"."""
    word = words[index]
    if word in vocabulary.NOUN_VERBS and index < last and words[index + 1] not in vocabulary.BRIDGES:
        return True
    if word not in vocabulary.CHANGES or not index:
        return False
    # "A noticeable jump".
    return words[index - 1] in _ARTICLES or (index > 1 and words[index - 2] in {"a", "an"})


def _adjoining(clause: _Clause, last: int, *, compared: bool) -> Span | None:
    """The noun right before the figure: "top price €19.20". Any other noun may be a verb: "receive €5"."""
    words = clause.words
    if words[last] not in vocabulary.FIGURES and not (compared and words[last] in vocabulary.LIMITED):
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
    if high > 2 and words[high - 1] == "than":
        # "Has more than quadrupled".
        high -= 2
    while high and (words[high - 1] in vocabulary.AUXILIARIES or words[high - 1].endswith("ly")):
        high -= 1
    if high > 1 and words[high - 1] == "—" and "—" in words[: high - 1]:
        # "Core sales — without fuel — fell".
        return _clause_subject(clause, high - 2 - words[: high - 1][::-1].index("—"))
    if high and words[high - 1] == ")" and "(" in words[:high]:
        # "The index (of all shares) rose".
        high -= words[:high][::-1].index("(") + 1
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


def _behind_time(words: list[str], low: int, high: int) -> int:
    """Where a subject begins behind "a year ago" and before the "with" that belongs to it."""
    for place in range(high - 2, low - 1, -1):
        if words[place] in {"ago", "later", "earlier", "yesterday"}:
            return place + 1
    if low > 1 and words[low - 1] == "with":
        # "Coverage with the second dose rose", but "he left with sales down 5%".
        farther = clause_start(words, low - 1)
        begins = farther == 0 or words[farther - 1] in vocabulary.EDGES
        if begins and farther < low - 1 and not any(map(may_be_verb, words[farther : low - 1])):
            return farther
    return low


def _clause_subject(clause: _Clause, high: int) -> Span | None:
    """The noun phrase with which the clause that ends before `high` begins."""
    words = clause.words
    low = clause_start(words, high)
    if (
        low > 2
        and words[low - 1] in vocabulary.RELATIVES
        and (low == high or words[low] in vocabulary.PRONOUNS)
    ):
        # "Utilisation at the plants for which we have data averaged": the clause began before.
        return _clause_subject(clause, low - 1)
    low = pair_start(words, low, high)
    low = _behind_time(words, low, high)
    seeing = next((place for place in range(high - 1, low, -1) if words[place - 1] in vocabulary.SEEING), low)
    low = max(low, seeing)
    while low < high and (words[low] in vocabulary.DETERMINERS or words[low] in vocabulary.LEADING):
        low += 1
    low = behind_calendar(words, low, high)
    if low < high and words[low] in vocabulary.CUT_PREPOSITIONS:
        # "In Tokyo the fee is": the subject begins behind the place.
        low = next(
            (index + 1 for index in range(low + 1, high) if words[index] in vocabulary.DETERMINERS), high
        )
    high = head_end(words, low, high)
    return clause.span(low, high) if low < high and is_thing(words, low, high) else None
