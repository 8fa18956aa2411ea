"""Where the noun phrase of a figure's subject begins and ends, among the words of its clause."""

from __future__ import annotations

from generator.analysis.quantities import vocabulary
from generator.analysis.words.english_numbers import SMALL_NUMBERS
from generator.analysis.words.noun_phrases import STOP_WORDS, ends_phrase, is_plural
from generator.analysis.words.word_sets import words_of

FIGURE_STARTS = "0123456789$€£¥"
"""What a figure begins with."""
_KEEPS = {
    "for": vocabulary.KEEPS_FOR,
    "in": vocabulary.KEEPS_IN,
    "to": vocabulary.KEEPS_TO,
    "on": vocabulary.KEEPS_ON,
}
"""Prepositions, and the nouns that they belong to."""
_ENDS = frozenset({"to", "on", "who", "which", "that"})
_ENDING = vocabulary.CUT_PREPOSITIONS | vocabulary.TRAILING | vocabulary.EDGES
_NO_FIRST = STOP_WORDS - vocabulary.ADJECTIVES
_TAXES = (["tax"], ["taxes"], ["taxation"], ["interest"], ["financial"])
_DEDUCTED = frozenset(
    {
        "interest",
        "tax",
        "taxes",
        "taxation",
        "depreciation",
        "amortisation",
        "amortization",
        "items",
        "financial",
        ",",
    }
)
_FORESEEN = frozenset({"estimates", "forecasts"})
_DESCRIBING = frozenset({"reported", "expected"})
"""Participles before a noun, where an article or nothing stands before them."""
_AGE_ENDS = frozenset({"older", "over", "above", "under", "younger", "up"})
_TIMES = words_of(
    "may years months weeks days quarters decade decades monday tuesday wednesday thursday friday saturday "
    "sunday spring summer autumn winter weekend"
)
_TIME_LINKS = (
    vocabulary.CALENDAR_LEADS
    | frozenset(SMALL_NUMBERS)
    | words_of(
        "of the to and through ended past same early late mid end start beginning middle close financial "
        "latest"
    )
)
"""What may stand within a time, or lead to one."""
_LINKS = frozenset({"of", "and", "or"})
_INDEXES = words_of("s&p ftse nikkei csi russell stoxx asx cac dax kosdaq smi ibex nifty")
"""Indexes whose names end with a number."""


def clause_start(words: list[str], high: int) -> int:
    """Where the clause that ends before `high` begins."""
    low = high
    if low > 1 and words[low - 1] in _FORESEEN and words[low - 2] not in vocabulary.PRONOUNS:
        # "Some recent estimates were".
        low -= 1
    while low and (words[low - 1] not in vocabulary.LEFT_STOPS or _is_no_stop(words, low - 1)):
        if words[low - 1] == ")" and "(" in words[: low - 1]:
            # "Growth of the product (GDP) in May".
            low -= words[:low][::-1].index("(") + 1
            continue
        if words[low - 1] in vocabulary.EDGES and not is_before_tax(words, low - 1):
            break
        low -= 1
    return low


def _is_no_stop(words: list[str], index: int) -> bool:
    """Whether a word begins no clause here: "rain since April", "Reported sales rose"."""
    word = words[index]
    if word == "added":
        return index > 0 and words[index - 1] == "value"
    if word in {"since", "before", "after", "until"}:
        behind = words[index + 1]
        timed = behind in vocabulary.CALENDAR or (len(behind) == len("2026") and behind.isdigit())
        return timed or is_before_tax(words, index)
    if word in _DESCRIBING:
        before = words[index - 1] if index else "the"
        return before in vocabulary.DETERMINERS or before in {"in", "of", "for", "on"}
    return is_before_tax(words, index)


def is_before_tax(words: list[str], index: int) -> bool:
    """Whether a preposition belongs to "profit before tax"."""
    word = words[index]
    if word in {"and", ","}:
        # "Earnings before interest, tax and amortisation".
        taxes = range(index - 1, max(-1, index - 8), -1)
        word = next((words[place] for place in taxes if words[place] not in _DEDUCTED), "")
        return word == "before" and words[index + 1] in _DEDUCTED
    return word in {"before", "after"} and words[index + 1 : index + 2] in _TAXES


def pair_start(words: list[str], low: int, high: int) -> int:
    """Where a short pair of subjects begins: "exports and imports rose"."""
    if low < 2 or words[low - 1] != "and" or low == high or head_end(words, low, high) - low > 3:
        return low
    left = clause_start(words, low - 1)
    begins = (
        left == 0
        or words[left - 1] in vocabulary.EDGES
        or words[left - 1] in {"with", "that", "said", "while", "whereas"}
        or words[max(0, left - 2) : left] == [",", "and"]
    )
    short = low - left <= 8 and not any(
        may_be_verb(words[place]) and (place == left or words[place - 1] not in vocabulary.DETERMINERS)
        for place in range(left, low - 1)
    )
    if not (begins and short):
        return low
    return _list_start(words, left) if left > 1 and words[left - 1] == "," else left


def _list_start(words: list[str], left: int) -> int:
    """Where the noun begins whose preposition leads a list: "sales of food, drink and tobacco"."""
    first = clause_start(words, left - 1)
    begins = first == 0 or (words[first - 1] in vocabulary.EDGES and words[first - 1] != ",")
    segment = words[first : left - 1]
    led = not {"of", "for", "at", "to"}.isdisjoint(segment[1:])
    return first if begins and led and len(segment) <= 6 and not any(map(may_be_verb, segment)) else left


def _is_verb(word: str) -> bool:
    return word in vocabulary.MEASURING or word in vocabulary.AUXILIARIES


def may_be_verb(word: str) -> bool:
    """Whether a word may be its clause's verb."""
    if word in vocabulary.CUT_PREPOSITIONS or word in vocabulary.DETERMINERS or word in {"of", "and"}:
        return False
    return _is_verb(word) or ends_phrase(word)


def behind_calendar(words: list[str], low: int, high: int) -> int:
    """Where a subject begins behind the time it is of: "third quarter sales", "2010 full year profit"."""
    while low < high - 1:
        word = words[low]
        leads = word in vocabulary.CALENDAR_LEADS and words[low + 1] in vocabulary.CALENDAR
        if not leads and word not in vocabulary.CALENDAR and not (len(word) == 4 and word.isdigit()):
            break
        low += 1
    return low


def behind_time(words: list[str], low: int, high: int) -> int:
    """Where a subject begins behind a time that no comma sets off: "in the first half of 2025 sales"."""
    if words[low] not in vocabulary.CUT_PREPOSITIONS and words[low] != "on":
        return low
    place, last = low + 1, low
    while place < high and (_is_time(words[place]) or words[place] in _TIME_LINKS):
        if words[place] not in _TIME_LINKS:
            last = place
        place += 1
    # "In the first half of the match" is another time's; what trails but an article leads somewhere else.
    trailing = words[last + 1 : place]
    open_ended = place == high or not vocabulary.DETERMINERS.issuperset(trailing)
    # "On the day the bank fell shares lost 5%": whose day it was stands between.
    owned = trailing and any(map(may_be_verb, words[place + 1 : high]))
    if last == low or open_ended or owned:
        return low
    if words[place] == "(" and ")" in words[place:high]:
        # "In the latest quarter (April to June) sales".
        return words.index(")", place) + 1
    return last + 1 + (words[last + 1] in vocabulary.TRAILING)


def _is_time(word: str) -> bool:
    if word[0] in "12" and len(word) > len("2026/") and word[:4].isdigit():
        # "2026/27".
        return word[4] in "/-–" and word[5:].isdigit()
    return word in vocabulary.CALENDAR or word in _TIMES or (word.isdigit() and len(word) in {1, 2, 4})


def is_thing(words: list[str], low: int, high: int) -> bool:
    """Whether a phrase names something: no pronoun, and no act ("insuring the head runs to")."""
    first, last = words[low], words[high - 1]
    if first == "us" and high - low > 1:
        # A subject is never "us": "US wheat".
        first = words[low + 1]
    if first in vocabulary.PRONOUNS or last in vocabulary.PRONOUNS:
        return False
    if first in _NO_FIRST and words[low : low + 2] != ["higher", "education"]:
        return False
    figures = [place for place in range(low, high) if words[place][0] in FIGURE_STARTS]
    if any(words[place - 1] not in _INDEXES and not _is_joined(words[place]) for place in figures):
        return False
    if first[0].isdigit() and words[low - 2 : low][1:] == [","] and words[low - 2].isdigit():
        # "The 36,000-acre Ash Fire".
        return False
    if high - low == 1 and first.endswith("ing") and first in vocabulary.MEASURING:
        # "After rising to".
        return False
    is_act = first.endswith("ing") and any(word in vocabulary.DETERMINERS for word in words[low:high])
    return not is_act


def _is_joined(word: str) -> bool:
    """Whether a figure describes: "a 30-year mortgage"."""
    return "-" in word and word[-1].isalpha()


def head_end(words: list[str], low: int, high: int) -> int:
    """Where the phrase ends before the first preposition that is no part of it, participle or adverb."""
    index = low + 1
    while index < high:
        kept = _kept(words, index, high)
        if not kept and _ends_head(words, low, index, high):
            return index
        index += kept or 1
    return high


def _kept(words: list[str], index: int, high: int) -> int:
    """How many words from here on belong to the noun before: "per share", "for" behind "demand"."""
    word, before = words[index], words[index - 1]
    more = index + 1 < high
    if word == "per" and more and not before[0].isdigit():
        # "Earnings per share", "output per worker".
        return 2
    if word == "higher" and words[index + 1 : index + 2] == ["education"]:
        return 2
    if word == "added" and before == "value":
        return 1
    if more and is_before_tax(words, index):
        place = index + 2
        while place < high and (words[place] in _DEDUCTED or is_before_tax(words, place)):
            place += 1
        return place - index
    if word in vocabulary.CALENDAR and more and before not in vocabulary.CALENDAR_LEADS:
        # "The more liquid August contract".
        return 1
    return int(before in _KEEPS.get(word, ()) and not _is_timed(words, index + 1, high))


def _is_timed(words: list[str], index: int, high: int) -> bool:
    """Whether a part of the year stands here: "orders for the third quarter"."""
    while index < high and (
        words[index] in vocabulary.DETERMINERS or words[index] in vocabulary.CALENDAR_LEADS
    ):
        index += 1
    return index < high and _is_time(words[index])


def _ends_head(words: list[str], low: int, index: int, high: int) -> bool:
    """Whether a word ends the phrase before it."""
    word, before, more = words[index], words[index - 1], index + 1 < high
    if word in vocabulary.ADJECTIVES and more:
        return ends_phrase(words[index + 1])
    if word == "this" and more and words[index + 1] in vocabulary.CALENDAR:
        return True
    if not more and word in vocabulary.CHANGES:
        # "Sea level rise doubled": right before its verb it is a noun.
        return False
    if word in _ENDS or word in _ENDING:
        # "The ratio of debt to income" goes on.
        return word != "to" or "ratio" not in {*words[low:index], *words[index + 2 : high]}
    if word in STOP_WORDS:
        return word not in vocabulary.DETERMINERS and word not in _LINKS
    # "Adjusted operating profit": a participle that another follows describes, as it does; so it does in
    # "number of unemployed people".
    described = more and (
        (index == low + 1 and before.endswith(("ed", "ing", "ly")))
        or before in {"of", "for", "on"}
        # "A 30-year fixed mortgage".
        or (before[0].isdigit() and _is_joined(before))
        # "Sales of new and used cars".
        or (before in {"and", "or"} and is_plural(words[index + 1]))
        # "The country's total installed capacity".
        or (before == "total" and word.endswith("ed"))
    )
    return ends_phrase(word) and not described and not _is_gerund(words, low, index, high)


def _is_gerund(words: list[str], low: int, index: int, high: int) -> bool:
    """Whether a word in -ing is a noun: "container handling", "milling capacity", but "firms making cars"."""
    before = words[index - 1]
    if not words[index].endswith("ing") or (is_plural(before) and not before.endswith("'s")):
        return False
    if index + 1 == high:
        return True
    following, bare = words[index + 1], low == 0 or words[low - 1] not in vocabulary.DETERMINERS
    if following in vocabulary.CUT_PREPOSITIONS:
        # "Container handling in ports", but "the firm operating in Kent".
        return bare and words[index] not in vocabulary.MEASURING
    free = following not in vocabulary.DETERMINERS and not ends_phrase(following)
    return free and (bare or words[low - 1] not in {"a", "an"})


def before_ages(words: list[str], high: int) -> int:
    """Where the noun ends before its ages: "residents 65 or older", "people aged 65 and over"."""
    if high < len(("residents", "65", "or", "older")) or words[high - 1] not in _AGE_ENDS:
        return high
    if words[high - 2] not in {"or", "and"} or not words[high - 3].isdigit():
        return high
    return high - (4 if words[high - 4] in {"aged", "age", "ages"} else 3)
