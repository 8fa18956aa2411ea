"""What an English figure measures where no noun stands behind it: the subject or object of its verb.

"Output rose 12 percent" measures output, "cut emissions by 12 percent" emissions, "a fee of $1" a fee. The
words before the figure are read back to their verb, and the verb's subject from its clause's beginning.
"""

from __future__ import annotations

from generator.analysis.quantities import vocabulary
from generator.analysis.quantities.clauses import (
    HEIGHTS,
    Clause,
    adjoining,
    before_height,
    before_tolerance,
    bounds_phrase,
    clause_subject,
    noun_before,
    set_off_noun,
    verbless,
)
from generator.analysis.quantities.heads import (
    FIGURE_STARTS,
    before_ages,
    may_be_verb,
)
from generator.analysis.quantities.objects import change_in, changed_object, gapped_subject, object_before
from generator.analysis.words.noun_phrases import ends_phrase
from generator.analysis.words.word_sets import words_of
from generator.model import Span

_EXCEEDING = ("exceed", "surpass", "topped ", "tops ")
_LEVEL_NOUNS = vocabulary.FIGURES | vocabulary.LEVELS | vocabulary.CHANGES | {"inflation", "output"}
_BEFORE_GERUNDS = frozenset({"before", "after", "while", ","})
_BRIDGING_STOPS = frozenset({"as", "since", "than", "and", "or", "before", "after", "with"})
"""What a clause begins behind, and what may yet stand between a verb and its figure."""
_HARD_EDGES = frozenset({"(", ")", ";", ":", "—", "--", '"'})
_ARTICLES = frozenset({"the", "a", "an", "its", "their", "his", "her", "our"})
_DASHES = frozenset({"—", "–", "-"})
_THESE = frozenset({"this", "it", "that", "them", "these", "those"})
_FARING = words_of(
    "performed developed continued accelerated strengthened weakened slowed recovered improved "
    "deteriorated worsened"
)
"""Verbs that say how something fared, before a participle that says by how much."""
_BOUNDS = ("below ", "above ", "under ", "over ", "beyond ", "between ")
_MOVED = frozenset({"up", "down", "off"})
_SUMMING = frozenset({"totalling", "totaling"})
_PAYERS = (["the"], ["its"], ["their"], ["them"], ["him"], ["her"], ["us"])
_SELLING = frozenset({"sell", "sells", "sold"})
_PRICED = (["for"], ["at"], ["between"])
_EXPECTING = words_of(
    "expects expect expected caused causing allowed forecasts sees forced forcing pushed pushing helped for"
)
_FIGURE_ENDS = frozenset({"percent", "cent", "%", "points", "million", "billion"})
_CAUSING = frozenset({"caused", "causing", "forced", "forcing", "led", "leading", "prompted", "prompting"})
"""What somebody or something does before an object and its infinitive."""


def subject_before(folded: str, start: int, position: int) -> Span | None:
    """What a figure that starts at `position` measures, as the words before it say.

    Args:
        folded: the document's shadow.
        start: where the sentence starts.
        position: where the figure starts, with its comparison.

    Returns:
        The noun phrase; None where no verb of measuring, no "of" and no noun leads to the figure.
    """
    clause = Clause(folded, start, position)
    words = clause.words
    if not words:
        return None
    if folded.startswith(_EXCEEDING, position):
        return _subject_of(clause, len(words))
    last = before_tolerance(words, len(words) - 1)
    if words[last] == "of" and last > 2 and words[last - 1] in HEIGHTS:
        # "Rose to a record high of".
        last = before_height(words, last)
    named, decided = _named_before(clause, last)
    if decided:
        return named
    if words[last] == "," and last:
        last -= 1
    # "Reduce the deficit below 4%".
    bounded = object_before(clause, len(words), sold=False) if folded.startswith(_BOUNDS, position) else None
    found = (
        bounded
        or gapped_subject(clause, last)
        or change_in(clause, last)
        or _placed_at(clause, last)
        or changed_object(clause, last)
        or adjoining(clause, last, compared=folded[position : position + 1].isalpha())
    )
    return found or _by_verb(clause, last)


def _named_before(clause: Clause, last: int) -> tuple[Span | None, bool]:
    """What "of", "worth" or a pronoun before a figure says that it is of, and whether they decide it."""
    words = clause.words
    if words[last] == "of" and (place := _at_pace(words, last)):
        # "Is growing at an annual rate of".
        subject = _by_verb(clause, place)
        return subject or noun_before(clause, last), True
    if words[last] == "of":
        return noun_before(clause, last), True
    if words[last] in vocabulary.VALUE_WORDS or words[last - 1 : last + 1] == ["amounting", "to"]:
        return _valued(clause, last), True
    priced = words[last] == "at" and last > 1 and words[last - 1] in {"valued", "priced", "estimated"}
    if priced and words[last - 2] not in vocabulary.AUXILIARIES:
        # "Ten houses valued at".
        return noun_before(clause, last - 1, past=True), True
    # "Our goal is to raise this to 85%" names nothing.
    return None, _is_listed(words, last) or (words[last] in {"to", "by", "at"} and words[last - 1] in _THESE)


def _at_pace(words: list[str], last: int) -> int:
    """Where "at" stands in "at an annual rate of"; 0 where the words are others."""
    if words[last - 1] not in {"rate", "pace", "clip"}:
        return 0
    return next((place for place in range(last - 2, max(0, last - 6), -1) if words[place] == "at"), 0)


def _valued(clause: Clause, last: int) -> Span | None:
    """The thing before "worth", "costing", "amounting to"."""
    words = clause.words
    if words[last] == "worth" and last and words[last - 1] in vocabulary.BEING:
        # "The cargo was worth".
        return _subject_of(clause, last - 1)
    found = noun_before(clause, last - (words[last] == "to"), past=True)
    if found is None or words[last] not in _SUMMING:
        return found
    # "Grants and loans totalling": the sum is of both.
    place = clause.places.index(found.start)
    first = noun_before(clause, place - 1) if place > 1 and words[place - 1] == "and" else None
    return found if first is None else Span(first.start, found.end)


def _is_listed(words: list[str], last: int) -> bool:
    """Whether a figure is one of several things: "must pay costs and $1,700"."""
    return (
        words[last] == "and"
        and last > 0
        and not words[last - 1][0].isdigit()
        and words[last - 1] != "percent"
    )


def _is_set_off(words: list[str], last: int) -> bool:
    """Whether a figure is set off from its clause to compare: ", down 6%", ", compared with 71%"."""
    if words[last] in {"up", "down"}:
        return last > 0 and words[last - 1] == ","
    if words[last] == "against":
        return last > 0 and words[last - 1] == ","
    return words[last] in {"with", "to"} and words[last - 2 : last] == [",", "compared"]


def _by_verb(clause: Clause, last: int) -> Span | None:
    """The subject of the verb that leads to a figure, or the noun of a headline without one."""
    words = clause.words
    if _is_set_off(words, last):
        # "The share price, up 25 percent since June, has".
        return set_off_noun(clause, last)
    if words[last].endswith("ing") and words[last] not in vocabulary.MEASURING and words[last] != "during":
        # "Sold cars, raising €5": what raises is not what is measured.
        return None
    led = _led_by_with(clause, last) if words[last] in _MOVED else None
    index = _verb_before(clause, last) if led is None else None
    if index is not None:
        return _subject_of(clause, index)
    if led is not None:
        return led
    if words[last] in _MOVED and last:
        # "Turnover up 11%".
        return verbless(clause, last)
    return noun_before(clause, last) if _is_price_of(words, last) else None


def _is_price_of(words: list[str], last: int) -> bool:
    """Whether a price is of what was just named: "1,200 t of saithe at £0.35"."""
    if words[last] != "at" or words[last - 1].endswith("ed"):
        return False
    of = next((place for place in range(last - 2, max(1, last - 5), -1) if words[place] == "of"), 0)
    return any(word[0].isdigit() for word in words[max(0, of - 2) : of])


def _placed_at(clause: Clause, last: int) -> Span | None:
    """The noun of "the rainfall, at 412 mm," and "with the number of open posts at 7 million"."""
    words = clause.words
    if words[last] != "at" or not last:
        return None
    if words[last - 1] == ",":
        return verbless(clause, last - 1)
    if words[last - 1] in _LEVEL_NOUNS:
        # "Growth at 9% took it higher".
        plain = verbless(clause, last)
        if plain is not None:
            return plain
    return _led_by_with(clause, last)


def _led_by_with(clause: Clause, last: int) -> Span | None:
    """The noun of "with the number of open posts at" and "with pay in the three months to March up"."""
    words = clause.words
    for place in range(last - 1, max(-1, last - 10), -1):
        if words[place] == "with":
            return verbless(clause, last, place + 1)
        if words[place] in vocabulary.EDGES or may_be_verb(words[place]):
            return None
    return None


def _verb_before(clause: Clause, last: int) -> int | None:
    """The nearest verb of measuring, with nothing between it and the figure but what may bridge them."""
    words, gap = clause.words, 0
    for index in range(last, max(-1, last - 24), -1):
        word = words[index]
        # "With small boats making up 6%".
        makes_up = word == "making" and words[index + 1 : index + 2] == ["up"]
        if makes_up or (word in vocabulary.MEASURING and not _is_noun(words, index, last)):
            if word.endswith("ing") and index and words[index - 1] in _BEFORE_GERUNDS:
                gap = 0
                continue
            if word in vocabulary.PASSIVE and (not index or words[index - 1] not in vocabulary.AUXILIARIES):
                return None
            if word in vocabulary.BEING and not vocabulary.TREATED.isdisjoint(words[index + 1 : last + 1]):
                return None
            # "Lost 100 points, or 0.4 percent".
            moved = words[last] == "or" and words[index + 1][0] in FIGURE_STARTS
            loose = word in vocabulary.LOOSE_VERBS and last - index > 1 and not moved
            if word in {"cost", "costs"} and words[index + 1 : index + 2] in _PAYERS:
                # "The delay cost the port $7 million".
                loose = last - index > len(["the", "port", "operator"])
            # "The boat sold for €9" measures it, "farmers sold 9 t" does not.
            loose = loose or (word in _SELLING and words[index + 1 : index + 2] not in _PRICED)
            return None if loose or (word in vocabulary.BEING and gap > 1) else index
        if (
            word == "but"
            and words[index + 1 : index + 2]
            and words[index + 1] in {"only", "by", "just", "still"}
        ):
            # "Rose, but only by 1.7%".
            continue
        # "Prices rose 3%, and the fund paid": another clause.
        other = word == "and" and gap and words[index + 1] in vocabulary.DETERMINERS
        if other or (word in vocabulary.LEFT_STOPS and word not in _BRIDGING_STOPS) or word in _HARD_EDGES:
            return None
        gap += not _bridges(word)
        if gap > 2 or (gap and (_is_of_other(words, index, last) or _is_listed_beside(words, index, last))):
            return None
    return None


def _is_of_other(words: list[str], index: int, last: int) -> bool:
    """Whether something else is named behind this word: "sales rose by 7%, prices for goods by"."""
    if words[index] == "with":
        return words[index - 1] == ","
    return words[index][0] in FIGURE_STARTS and words[last] == "by" and not _bridges(words[last - 1])


def _is_listed_beside(words: list[str], index: int, last: int) -> bool:
    """Whether a comma sets what is right before the figure beside what an earlier figure measured.

    "Alby was down 4%, Corry": what is down by the second figure is no longer Alby.
    """
    return words[index] == "," and last - index <= 2 and words[index - 1] in _FIGURE_ENDS


def _bridges(word: str) -> bool:
    """Whether a word may stand between a verb and its figure, and names nothing."""
    return (
        word in vocabulary.BRIDGES
        or word in _BRIDGING_STOPS
        or word == ","
        or word[0] in FIGURE_STARTS
        or word.endswith("ly")
    )


def _is_noun(words: list[str], index: int, last: int) -> bool:
    """Whether a word that may be a verb is a noun: "the increase", "average temperature"."""
    word = words[index]
    if word == "worth" and words[index + 1 : index + 2] == ["of"]:
        # "Seized $9 million worth of fuel and $4 million".
        return True
    if index and words[index - 1] in _ARTICLES:
        # "The increase", "a flat rate": no verb follows an article.
        return True
    if word in vocabulary.NOUN_VERBS and index < last and words[index + 1] not in vocabulary.BRIDGES:
        return True
    if word not in vocabulary.CHANGES or not index:
        return False
    # "A noticeable jump".
    return index > 1 and words[index - 2] in {"a", "an"}


def _subject_of(clause: Clause, index: int) -> Span | None:
    """The subject of the verb at `index`."""
    words = clause.words
    high = index
    if high > 2 and words[high - 1] == "than":
        # "Has more than quadrupled".
        high -= 2
    while high and (words[high - 1] in vocabulary.AUXILIARIES or _is_adverb(words[high - 1])):
        high -= 1
    if high > 1 and (dash := words[high - 1]) in _DASHES and dash in words[: high - 1]:
        # "Core sales — without fuel — fell".
        return clause_subject(clause, high - 2 - words[: high - 1][::-1].index(dash))
    high = before_ages(words, high)
    if high and words[high - 1] == ")" and "(" in words[:high]:
        # "The index (of all shares) rose".
        high -= words[:high][::-1].index("(") + 1
    acting, decided = _acting(clause, high, index)
    if decided:
        return acting
    inserted = words[high - 1] == "," and high > 1 and words[high - 2] not in vocabulary.EDGES
    # A figure's own "surpassing" is no word of its clause: it ends with the comma.
    if inserted and high < len(words) and words[high].endswith("ing"):
        # "Sales performed well, rising by".
        verb = next((place for place in range(high - 2, 0, -1) if words[place] in _FARING), None)
        if verb is not None and "," not in words[verb : high - 1]:
            return clause_subject(clause, verb)
    if inserted or words[high - 1] in {"and", "but", "or", "then"}:
        return _shared_subject(clause, high - 1)
    return clause_subject(clause, high) if words[high - 1] != "," else None


def _acting(clause: Clause, high: int, index: int) -> tuple[Span | None, bool]:
    """Who does what an infinitive tells, "leads exports to rise", and whether that decides."""
    words = clause.words
    if not 0 < high < index or words[high] != "to" or words[high - 1] in vocabulary.EDGES:
        return None, high == 0
    acting = _object_before(clause, high)
    # "The move caused the price of oil in London to dip": the move is not what dips.
    return acting, acting is not None or not _CAUSING.isdisjoint(words[:high])


def _is_adverb(word: str) -> bool:
    return word.endswith("ly") and word not in vocabulary.LEVELS


def _shared_subject(clause: Clause, index: int) -> Span | None:
    """The subject before "and", or before an inserted clause: "the quota, trimmed again, is down to"."""
    words = clause.words
    if words[index] == ",":
        opening = index - 1
        while opening >= 0 and words[opening] != ",":
            if words[opening] in {";", ":"}:
                return None
            opening -= 1
        return clause_subject(clause, opening) if opening > 0 else None
    for verb in range(index - 1, -1, -1):
        if words[verb] in {";", ":", '"', "(", ")"}:
            return None
        if words[verb] in vocabulary.MODALS:
            # "The robot can weed a hectare and costs".
            return clause_subject(clause, verb) if verb else None
        measures = words[verb] in vocabulary.MEASURING and words[verb] not in vocabulary.LOOSE_VERBS
        if measures and not _is_noun(words, verb, index):
            return _subject_of(clause, verb)
    return None


def _object_before(clause: Clause, high: int) -> Span | None:
    """The short noun phrase before an infinitive: "expects the market to", "leads exports to"."""
    words = clause.words
    low = high
    while low and high - low < 5:
        word = words[low - 1]
        if bounds_phrase(word) or word in vocabulary.LEFT_STOPS or ends_phrase(word):
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
