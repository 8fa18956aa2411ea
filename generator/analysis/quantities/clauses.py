"""The words of a clause before a figure, and the noun phrases that end there."""

from __future__ import annotations

import re

from generator.analysis.quantities import vocabulary
from generator.analysis.quantities.heads import (
    behind_calendar,
    behind_time,
    clause_start,
    head_end,
    is_before_tax,
    is_thing,
    may_be_verb,
    pair_start,
)
from generator.analysis.words.english_numbers import SMALL_NUMBERS
from generator.analysis.words.noun_phrases import STOP_WORDS, ends_phrase
from generator.model import Span

_REACH = 260
"""How far back a clause is read; longer ones are rarely about one thing."""
_TOKEN = re.compile(r"[^\s,;:()\"—]{1,60}|[,;:()\"—]")
_PLACING = frozenset({"to", "between", "from", "in", "about"})
_BEGINNING = vocabulary.EDGES | {"and", "but", "while", "that", "said", "says"}
HEIGHTS = frozenset(
    {"range", "low", "high", "peak", "level", "average", "record", "trough", "total", "maximum", "minimum"}
)
"""Nouns that say how high a figure is, not of what."""
_LEADING = frozenset({"to", "from", "at", "in", "hit", "reached", "hitting", "reaching", "averaged"})
_TOWARD = frozenset({"by", "to", "at"})
_TIME_NOUNS = frozenset({"date", "time", "point", "day", "year", "month", "week", "period"})
_FOR_TIME = tuple(["for", "the", time] for time in ("year", "quarter", "period", "half"))
_RATES = frozenset({"year-on-year", "year-over-year", "month-on-month", "quarter-on-quarter", "annual"})
_EXTREMES = frozenset({"high", "low", "peak", "trough", "record", "close"})
_ACTORS = frozenset({"it", "they", "we", "he", "she"})
"""Who acts in a clause of its own inside what looks like a subject."""


class Clause:
    """The words of a sentence before a figure, the last first to be looked at.

    Args:
        folded: the document's shadow.
        start: where the sentence starts.
        position: where the figure starts.
    """

    __slots__ = ("first", "opens_sentence", "places", "words")

    def __init__(self, folded: str, start: int, position: int) -> None:
        self.first = max(start, position - _REACH)
        self.opens_sentence = self.first == start
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
        if low >= high or self.words[high - 1] in {"the", "a", "an"}:
            return None
        end = self.places[high - 1] + len(self.words[high - 1].rstrip(".'"))
        return Span(self.places[low], end) if end > self.places[low] else None


def before_tolerance(words: list[str], last: int) -> int:
    """The last word before "plus or minus" and "just", where those stand before the figure."""
    if last and words[last] in {"±", "+/-", "just", "only", "merely", "another"}:
        return last - 1
    if words[max(0, last - 2) : last + 1] == ["an", "average", "of"] and words[last - 3] in _TOWARD:
        # "Rose by an average of".
        return last - 3
    if last > 1 and words[last] in vocabulary.ADDED and words[last - 1] in {"a", "an"}:
        # "Boost capacity by an additional 2 GW".
        return last - 2
    return last - 3 if last > 3 and words[last - 2 : last + 1] == ["plus", "or", "minus"] else last


def before_height(words: list[str], last: int) -> int:
    """The preposition before "a seasonally adjusted level of", where one leads to it."""
    for place in range(last - 2, max(0, last - 7), -1):
        if words[place] in _LEADING:
            return place
        if words[place] in {"a", "an"} and words[place - 1] not in _LEADING:
            # "Is to receive a total of".
            break
        if words[place] in {"the", "its"} or words[place] in vocabulary.EDGES:
            break
    return last


def bounds_phrase(word: str) -> bool:
    """Whether a noun phrase begins behind a word at the latest."""
    return word in vocabulary.EDGES or word in vocabulary.DETERMINERS or word in STOP_WORDS


def noun_before(clause: Clause, index: int, *, past: bool = False) -> Span | None:
    """The noun phrase that ends before `index`: "a fee" of $1, "robot vouchers" worth 2,000 yuan.

    With `past`, the phrase before a preposition: "a new canteen at Hobb Lane" costing £2 million.
    """
    words = clause.words
    low = high = _before_aside(words, index)
    while low and high - low < 6:
        word = words[low - 1]
        if low < high and (word == "per" or (word == "before" and is_before_tax(words, low - 1))):
            # "Earnings per share of $2.28", "profit before tax of".
            low -= 1
            continue
        if word.endswith("ed") and low > 1 and words[low - 2] in vocabulary.GRADING:
            # "Maximum sustained winds of".
            low -= 2
            continue
        if word[0].isdigit() or word in SMALL_NUMBERS or _stops(words, low - 1, is_head=low == high):
            break
        low -= 1
    if low and words[low - 1] in _RATES and low < high:
        low -= 1
    low = _behind_possessive_time(words, low, high)
    if low and words[low - 1] == "to" and high - low > 1:
        # "To pay costs of": what stands behind "to" is the verb.
        low += 1
    if past and low > 1 and words[low - 1] in vocabulary.CUT_PREPOSITIONS:
        farther = noun_before(clause, low - 1)
        if farther is not None:
            return farther
    # "Of which", "a total of", "a new high of": nothing is named.
    vague = words[high - 1] in _EXTREMES or (high - low == 1 and words[low] in vocabulary.VAGUE_HEADS)
    if low == high or vague or words[high - 1] in vocabulary.PRONOUNS or words[low] == "most":
        return None
    return clause.span(low, high)


def _before_aside(words: list[str], high: int) -> int:
    """Where a phrase ends before commas, or before "(MSP)"."""
    while high and words[high - 1] in {",", '"'}:
        high -= 1
    aside = high > 3 and words[high - 1] == ")" and words[high - 3] == "("
    # "A dividend for the year of".
    timed = high > 3 and words[high - 3 : high] in _FOR_TIME
    return high - 3 if aside or timed else high


def _behind_possessive_time(words: list[str], low: int, high: int) -> int:
    """Where a phrase begins behind "last year's" and "the previous quarter's"."""
    place = low + (words[low : low + 1] != [] and words[low] in vocabulary.CALENDAR_LEADS)
    timed = place < high - 1 and words[place] in vocabulary.CALENDAR and words[place].endswith("'s")
    return place + 1 if timed else low


def _stops(words: list[str], index: int, *, is_head: bool) -> bool:
    """Whether a noun phrase begins behind this word."""
    word = words[index]
    if is_head:
        # At the end, "cut", "rise" and "average" are nouns.
        return bounds_phrase(word) and word not in vocabulary.CHANGES
    if bounds_phrase(word) or word in vocabulary.LEFT_STOPS or word in vocabulary.ACTING:
        return True
    if word.endswith("ing") and index and words[index - 1] in vocabulary.BEING:
        # "Was targeting output of".
        return True
    describes = word.endswith(("ing", "ed")) or word in vocabulary.NOUN_VERBS
    first = index
    if describes and index > 1 and words[index - 1].endswith("ed"):
        # "An estimated total cost of".
        first = index - (words[index - 2] in vocabulary.DETERMINERS)
    described = (
        describes
        and first > 0
        and (bounds_phrase(words[first - 1]) or words[first - 1].endswith("'s"))
        and words[first - 1] not in vocabulary.AUXILIARIES
    )
    return not described and (
        word in vocabulary.MEASURING or (ends_phrase(word) and not word.endswith("ing"))
    )


def verbless(clause: Clause, high: int, low: int | None = None) -> Span | None:
    """The noun phrase that is all of its clause up to `high`; None where a word may be a verb."""
    words = clause.words
    begins = clause_start(words, high) if low is None else low
    described = {begins + (words[begins] in vocabulary.DETERMINERS)} if begins < high else set()
    described = {place for place in described if place < high and words[place] not in vocabulary.MEASURING}
    if any(may_be_verb(words[place]) and place not in described for place in range(begins, high)):
        return None
    if low is None and begins and words[begins - 1] not in _BEGINNING:
        return None
    return clause_subject(clause, high) if low is None else clause.span(*_trimmed(words, low, high))


def set_off_noun(clause: Clause, last: int) -> Span | None:
    """The noun that a figure set off right behind it tells of, where its clause begins with it."""
    words = clause.words
    if words[last] not in {"up", "down"}:
        return None
    begins = clause_start(words, last - 1)
    opens = clause.opens_sentence and begins == 0
    return verbless(clause, last - 1) if opens else None


def adjoining(clause: Clause, last: int, *, compared: bool) -> Span | None:
    """The noun right before the figure: "top price €19.20". Any other noun may be a verb: "receive €5"."""
    words = clause.words
    if words[last] not in vocabulary.FIGURES and not (compared and words[last] in vocabulary.LIMITED):
        return None
    low = last
    while low and last - low < 3:
        word = words[low - 1]
        if bounds_phrase(word) or ends_phrase(word) or word in vocabulary.LEFT_STOPS:
            break
        low -= 1
    return clause.span(low, last + 1)


def _trimmed(words: list[str], low: int, high: int) -> tuple[int, int]:
    """A phrase without its articles and without what trails behind its head."""
    while low < high and words[low] in vocabulary.DETERMINERS:
        low += 1
    return low, head_end(words, low, high) if low < high else high


def _behind_time(words: list[str], low: int, high: int) -> int:
    """Where a subject begins behind "a year ago" and before the "with" that belongs to it."""
    if low + 1 < high and words[low] in _TIME_NOUNS and words[low - 1 : low] == ["that"]:
        # "Since that date prices have risen".
        return low + 1
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


def _before_places(words: list[str], low: int, high: int) -> int:
    """Where a subject begins that two places or parties follow: "flights to Oslo and Bergen fell"."""
    if low < 4 or words[low - 1] != "and" or high - low > 2:
        return low
    link = next((place for place in (low - 3, low - 4) if words[place] in _PLACING), None)
    if link is None:
        return low
    first = clause_start(words, link)
    begins = first == 0 or words[first - 1] in _BEGINNING or words[first - 1] == "that"
    plain = not any(may_be_verb(words[place]) for place in range(first + 1, link))
    return first if begins and plain and 0 < link - first <= 4 else low


def _has_article(words: list[str], low: int, high: int) -> bool:
    """Whether a time or place before a subject has its own article: "by the end of May the ratio"."""
    if low + 1 >= high or words[low] not in vocabulary.DETERMINERS:
        return False
    return words[low + 1] not in vocabulary.CALENDAR and words[low + 1] not in vocabulary.CALENDAR_LEADS


def _begins_subject(words: list[str], index: int) -> bool:
    """Whether an article behind a time or place is that of the subject: "for those in this group the fee"."""
    return words[index] in vocabulary.DETERMINERS and (
        words[index - 1] not in vocabulary.CUT_PREPOSITIONS and words[index - 1] not in {"of", "for", "to"}
    )


def _antecedent(clause: Clause, index: int) -> Span | None:
    """The noun phrase right before the "which" at `index`, with what it is of: "sales of cod, which rose"."""
    found = noun_before(clause, index)
    if found is None:
        return None
    place = clause.places.index(found.start)
    if place > 1 and clause.words[place - 1] == "of":
        whole = noun_before(clause, place - 1)
        return Span(whole.start, found.end) if whole is not None else None
    return found


def _before_counted(words: list[str], low: int, high: int) -> int:
    """Where a subject ends before the count that it is of: "the capacity of these 91 dams"."""
    of = next((place for place in range(low + 1, high) if words[place] == "of"), high)
    counts = any(words[place][0].isdigit() for place in range(of, high))
    return of if counts and words[of - 1] not in vocabulary.VAGUE_HEADS else high


def _behind_name(words: list[str], low: int, high: int) -> int:
    """Where a subject begins behind a name with its aside, and behind who foretells: "Acme (ACM) shares"."""
    for place in range(high - 1, low, -1):
        if words[place] in vocabulary.DETERMINERS and words[place - 1] in vocabulary.FORETELLING:
            # "Budget staff project the gap will widen".
            return _behind_possessive_time(words, place + 1, high)
    if ")" not in words[low : high - 1] or "(" not in words[low:high]:
        return low
    behind = high - 1 - words[low : high - 1][::-1].index(")")
    plain = words[behind] not in vocabulary.CUT_PREPOSITIONS and words[behind] not in STOP_WORDS
    return behind if plain and not any(map(may_be_verb, words[behind:high])) else low


def clause_subject(clause: Clause, high: int) -> Span | None:
    """The noun phrase with which the clause that ends before `high` begins."""
    words = clause.words
    low = clause_start(words, high)
    if (
        low > 2
        and words[low - 1] in vocabulary.RELATIVES
        and (low == high or words[low] in vocabulary.PRONOUNS)
    ):
        # "Utilisation at the plants for which we have data averaged": the clause began before.
        return (_antecedent(clause, low - 1) if low == high else None) or clause_subject(clause, low - 1)
    low = _before_places(words, pair_start(words, low, high), high)
    low = _behind_time(words, low, high)
    seeing = next((place for place in range(high - 1, low, -1) if words[place - 1] in vocabulary.SEEING), low)
    low = max(low, seeing)
    while low < high and (words[low] in vocabulary.DETERMINERS or words[low] in vocabulary.LEADING):
        low += 1
    low = behind_calendar(words, low, high)
    low = behind_time(words, low, high) if low < high else low
    while low < high and words[low] in vocabulary.DETERMINERS:
        low += 1
    if low < high and words[low] in vocabulary.CUT_PREPOSITIONS:
        # "In Tokyo the fee is": the subject begins behind the place, as it does behind its aside.
        if ")" in words[low : high - 1]:
            low = high - 1 - words[low : high - 1][::-1].index(")")
            return clause.span(*_trimmed(words, low, high)) if is_thing(words, low, high) else None
        first = low + 1 + _has_article(words, low + 1, high)
        low = next((index + 1 for index in range(first, high) if _begins_subject(words, index)), high)
    if not _ACTORS.isdisjoint(words[low:high]):
        # "If the dam was not ready in time it would have cost": what costs is not named.
        return None
    low = _behind_name(words, low, high)
    high = _before_counted(words, low, head_end(words, low, high)) if low < high else high
    if high - low > 1 and words[high - 1] == "of":
        # "The population of around 22 million is growing".
        high -= 1
    return clause.span(low, high) if low < high and is_thing(words, low, high) else None
