"""What an English amount counts or measures: the phrase behind it, else what its clause is about."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.quantities import vocabulary
from generator.analysis.quantities.grants import granted_for, with_pair
from generator.analysis.quantities.subjects import subject_before
from generator.analysis.words.english_numbers import SMALL_NUMBERS
from generator.analysis.words.noun_phrases import (
    ends_phrase,
    is_plural,
    phrase_after_of,
    phrase_at,
    possessed_phrase_at,
    singular_at,
)
from generator.analysis.words.word_sets import words_of
from generator.model import Span

if TYPE_CHECKING:
    from generator.analysis.quantities.amounts import Passage

_MONTHS = "january|february|march|april|june|july|august|september|october|november|december"
_IN = re.compile(
    r"\s(?:(?:more|extra|paid|spent|awarded|given|raised|lost|saved|invested)\s)?(?:in|out\sof(?:\s(?:its|their|our|the))?)"
    r"(?=\s(?!(?:the|a|an|this|that|its|their|our|his|her|all|total|each|every|return|order|addition|case|value|size|length"
    rf"|cash|may|{_MONTHS})(?![a-z]))[a-z])"
)
_EACH = re.compile(r"\sfor\s(?:each|every)(?=\s)")
_SUM_NOUN = re.compile(
    r"\s(?P<noun>(?:[a-z]{3,12}\s)?(?:fund|package|appropriation|grant|loan|budget|programme|program|scheme|settlement|fine"
    r"|upgrade|facility|donation|tender|bond|bailout|investment|plan|deal|project|levy))(?![a-z])"
)
_ADJECTIVE_BEFORE = re.compile(
    r"(?<![a-z])(?:an?|the|its|their|our|this|that)\s(?:new|earlier|initial|further|proposed|planned|separate|annual|second"
    r"|previous|original|current|recent|joint|additional|dedicated|one-off|special|federal|public|private)\s\Z"
)
_STACKED = re.compile(
    r"(?:,\s(?=[0-9$€£])[$€£]?[0-9][0-9,.]{0,12}(?:\s(?:million|billion|trillion)|\s?[kmg]wh?(?![a-z]))?(?:-[a-z]{2,14}){0,2}){1,2}(?=\s[a-z])"
)
"""Figures that describe the same thing: "a $43 million, 2,600-worker plant"."""
_STACKED_BEFORE = re.compile(
    r"(?<![a-z])(?:an?|the|its|their|this|that)\s(?:new\s)?[0-9][0-9,.]{0,12}(?:-[a-z]{2,14}){1,2},\s\Z"
)
_WORTH_OF = re.compile(r"\s(?:worth|injection|infusion|investment|package)(?=\sof\s)")
_EXTENDING = re.compile(r"-(?:tall|long|wide|high|deep|thick)(?=\s[a-z])")
_ASIDE = re.compile(r"\s\([^()]{1,60}\)")
_CHANGE_NOUN = re.compile(
    r"[\s-](?:(?:annual|yearly|year-on-year|year-over-year|month-on-month|quarter-on-quarter|on-year|overall)\s)?(?:rise|increase|growth|decline|drop|fall|decrease|jump|surge|gain|reduction|leap|uptick|slide|plunge"
    r"|cut|raise|rises|increases|declines|drops|falls|cuts|contraction|expansion|improvement|slump|dip|rebound)(?![a-z]|\s(?:rate|forecast|projection|target|estimate)s?(?![a-z]))"
    r"(?P<rest>\s(?:in|of)(?=\s))?"
)
_ARTICLES = re.compile(
    r"(?:\s(?:the|all|its|their|our|his|her|total|a|an|(?:this|last|next)\s(?:year|quarter|month|week)'s"
    rf"|(?:{_MONTHS})(?=\s[a-z])))*(?=\s)"
)
_ARTICLE_BEFORE = re.compile(r"(?<![a-z])(?:a|an|the|its|their|our|this|that|another|his|her)\s\Z")
_SHARED_HEAD = re.compile(
    r"\sand\s[a-z]{3,14}\s(?:capacity|generation|production|output|prices?|costs?|exports?|imports?|sales|demand|supply"
    r"|consumption|spending|investment|revenues?|use|emissions|jobs|projects)(?![a-z])"
)
_OWNER_BEFORE = re.compile(r"(?<=[a-z])(?:'s|s')\s(?:new\s|proposed\s|planned\s|annual\s|total\s)?\Z")
"""Who has what a sum is the size of: "the city's $39 million budget"."""
_FORESEEN = re.compile(r"\s(?:proposed|projected|planned|expected|estimated|forecast|predicted)(?=\s[a-z])")
_FORESEEN_STARTS = (" p", " e", " f")
"""What stands between a share and the change that it is the size of: "a 4.9% proposed tax increase"."""
_ONE_BEFORE = re.compile(r"(?<![a-z])an?\s\Z")
_TO_A_COST = re.compile(r"\sto(?:\s(?:the|its|their|our|a))?(?=\s[a-z])")
_NEXT = re.compile(r"[\s-](?P<word>[a-z]{2,30}(?:-[a-z]{2,20}){0,2})(?!')")
_ARTICLE_IN = re.compile(r"(?:[a-z]{2,9}\s){0,3}an?\s")
"""The article within a comparison: "up to a $5,000 fine", "an estimated $37 billion deficit"."""
_BY_VALUE = re.compile(r"\sby\s[a-z]{4,9}(?=\sof\s)")
_CONTRIBUTES = re.compile(
    r"(?<![a-z])(?:contribut(?:es?|ed|ing)|add(?:s|ed|ing)?)\s(?:an?\s(?:extra|additional|further|estimated)\s)?\Z"
)
_MODIFIERS = words_of("less more fewer lower higher greater increased reduced")
_PACES = words_of("year-on-year year-over-year month-on-month quarter-on-quarter annual yearly")
_PACES_OF = frozenset({"rate", "pace", "clip"})
_COMPASS = ("north", "south", "east", "west", "inland", "offshore", "upstream", "downstream")
_OF_ASIDE = re.compile(
    r"(?:\s?\([^()]{1,30}\)|\s(?:per|an?|each|every)\s(?:year|month|week|day|hour|annum))(?=\sof\s)"
)
_NO_NOUNS = words_of(
    "high thick year each twice once thrice daily per effective percent compound net gross annualised "
    "annualized million billion full empty complete larger smaller bigger wider longer shorter greater "
    "better worse taller deeper overnight faster slower"
)


_COMPARING = (" higher", " lower", " more", " less")
_CHANGE_OF = re.compile(
    r"(?<![a-z])(?:rises?|increases?|growth|gains?|jumps?|surge|falls?|declines?|drops?|decreases?|reductions?|cuts?|dip"
    r"|improvement)\s(?:of|to|from)\s\Z"
)
_SHARES_IN = re.compile(r"(?:%|per\scent|percent)\sin\s[a-z -]{3,24}\sand\s\Z")
"""The first of two changes: "of 3% in orders and 4% in sales"."""
_IN_WHAT = re.compile(
    r"\sin(?:\s(?:the|its|their|our|his|her))?"
    r"(?=\s(?!(?:first|second|third|fourth|last|next|past|same|year|month|week|quarter|each|every|all|total|return|order"
    r"|addition|case|size|length)(?![a-z]))[a-z])"
)


def _changed(passage: Passage, position: int, first: int) -> Span | None:
    """What changes: "output" in "a rise of 12 percent in output"."""
    before = passage.before(first, 24)
    shares = before.endswith(" and ") and _SHARES_IN.search(passage.before(first, 44)) is not None
    if not shares and _CHANGE_OF.search(before) is None:
        return None
    match = _IN_WHAT.match(passage.folded, position, passage.end)
    if match is None or passage.text[match.end() + 1].isupper():
        # "Growth of 10% in Wales".
        return None
    return phrase_at(passage.folded, match.end(), passage.end, chain=2)


def counted_number(passage: Passage, position: int, first: int) -> Span | None:
    """What a bare number counts: "a 99,000 rise in employment", "the toll rose to 1,200".

    Args:
        passage: the sentence.
        position: where the number ends.
        first: where it starts, with its comparison.
    """
    return (
        counted_change(passage, position)
        or _changed(passage, position, first)
        or subject_before(passage.folded, passage.start, first)
    )


def counted_change(passage: Passage, position: int) -> Span | None:
    """What changes by a figure that ends at `position`: "a 99,000 rise in employment"."""
    change = _CHANGE_NOUN.match(passage.folded, position, passage.end)
    return _behind_change(passage, change.end()) if change is not None and change["rest"] else None


def _behind_change(passage: Passage, position: int) -> Span | None:
    articles = _ARTICLES.match(passage.folded, position, passage.end)
    first = articles.end() if articles is not None else position
    phrase = phrase_at(passage.folded, first, passage.end, chain=2)
    if phrase is None or " " in passage.folded[phrase.start : phrase.end]:
        return phrase
    shared = _SHARED_HEAD.match(passage.folded, phrase.end, passage.end)
    # "A rise in solar and storage capacity": the first is of the second's noun.
    plain = shared is not None and not is_plural(passage.folded[phrase.start : phrase.end])
    return Span(phrase.start, shared.end()) if shared is not None and plain else phrase


def counted_share(passage: Passage, position: int, first: int) -> Span | None:
    """What a percentage is of: "of steel output", "a 12 percent rise in output", else its subject.

    Args:
        passage: the sentence.
        position: where the percentage ends.
        first: where it starts, with its comparison.
    """
    folded, end = passage.folded, passage.end
    foreseen = (
        _FORESEEN.match(folded, position, end) if folded.startswith(_FORESEEN_STARTS, position) else None
    )
    position = foreseen.end() if foreseen is not None else position
    change = _CHANGE_NOUN.match(folded, position, end)
    if change is not None:
        if change["rest"] is None:
            noun = Span(change.end() - len(change[0].split()[-1].rpartition("-")[2]), change.end())
            return subject_before(folded, passage.start, first) or noun
        return _behind_change(passage, change.end())
    # "Thirty percent by value of", "69.5% (5,656) of".
    aside = _BY_VALUE.match(folded, position, end) or _ASIDE.match(folded, position, end)
    of = aside.end() if aside is not None else _closed(folded, position)
    phrase = phrase_after_of(folded, of, end)
    phrase = phrase or _changed(passage, position, first)
    if phrase is not None or folded.startswith(" of ", position):
        # "Nine percent of them": the subject is not what it is of.
        return phrase
    if _CONTRIBUTES.search(passage.before(first, 20)) and folded.startswith(" to", position):
        return possessed_phrase_at(folded, position + 3, end)
    if _is_difference(passage, position, first):
        return None
    behind = _phrase_behind(passage, position)
    if behind is not None and folded[behind.start : behind.end] in _PACES_OF:
        # "Shrank at a 6.8 percent annual rate".
        behind = None
    return behind or subject_before(folded, passage.start, first)


def _is_difference(passage: Passage, position: int, first: int) -> bool:
    """Whether a figure is set off to compare: "the stock was $9 million, 17 percent higher than"."""
    compares = passage.folded.startswith(_COMPARING, position)
    return compares and passage.before(first, 2) == ", "


def counted_money(passage: Passage, position: int, first: int) -> Span | None:
    """What money is for: "in subsidies", "for each lunch", "worth of goods", else a price's thing.

    Args:
        passage: the sentence.
        position: where the amount ends.
        first: where it starts, with its comparison.
    """
    folded, end = passage.folded, passage.end
    spent = _spent_on(passage, position)
    if spent is not None or _is_difference(passage, position, first):
        return spent
    to = _TO_A_COST.match(folded, position, end)
    if to is not None and _CONTRIBUTES.search(passage.before(first, 34)):
        # "Would add €900 to the cost of a system".
        return phrase_at(folded, to.end(), end, chain=2) or possessed_phrase_at(folded, to.end(), end)
    worth = _WORTH_OF.match(folded, position, end)
    phrase = phrase_after_of(folded, worth.end() if worth is not None else position, end)
    if phrase is not None:
        return phrase
    # "A new £12m fund": a sum's own noun behind an adjective.
    own = _SUM_NOUN.match(folded, position, end)
    if own is not None and _ADJECTIVE_BEFORE.search(passage.before(first, 24)):
        return Span(own.start("noun"), own.end())
    # "An estimated $37 billion deficit": the article may belong to the comparison.
    if _is_articled(passage, first) or _ARTICLE_IN.match(folded, first, position):
        # "A 500 million euro ($540m) fund".
        inserted = _STACKED.match(folded, position, end) or _ASIDE.match(folded, position, end)
        phrase = phrase_at(folded, inserted.end() if inserted is not None else position, end)
        phrase = _without_foreseers(folded, phrase) if phrase is not None else None
        if phrase is not None:
            return phrase
    return (
        _changed(passage, position, first)
        or subject_before(folded, passage.start, first)
        or granted_for(passage, position, first)
    )


def _without_foreseers(folded: str, phrase: Span) -> Span | None:
    """The phrase without those who had foreseen it: "the $29m loss analysts had expected"."""
    rest, _, last = folded[phrase.start : phrase.end].rpartition(" ")
    if last not in vocabulary.FORESEERS:
        return phrase
    return Span(phrase.start, phrase.start + len(rest)) if rest else None


def _is_articled(passage: Passage, first: int) -> bool:
    """Whether an article stands before a figure, or before the one that it is stacked upon."""
    before = passage.before(first, 44)
    owned = _ARTICLE_BEFORE.search(before[-12:]) or _OWNER_BEFORE.search(before[-14:])
    return owned is not None or (before.endswith(", ") and _STACKED_BEFORE.search(before) is not None)


def _spent_on(passage: Passage, position: int) -> Span | None:
    """The thing of "in subsidies" and "for each lunch" behind money, or behind an aside."""
    folded, end = passage.folded, passage.end
    aside = _ASIDE.match(folded, position, end)
    for place in (position, aside.end() if aside is not None else position, _closed(folded, position)):
        for pattern in (_IN, _EACH):
            match = pattern.match(folded, place, end)
            if match is not None and passage.text[match.end() + 1].islower():
                phrase = phrase_at(folded, match.end(), end, chain=2)
                if phrase is not None:
                    return with_pair(folded, phrase, end)
    return None


def _closed(folded: str, position: int) -> int:
    return position + 1 if folded.startswith(")", position) else position


def counted_measure(passage: Passage, position: int, first: int, *, hyphenated: bool) -> Span | None:
    """What is measured: "cod" in "5,340 t of cod", "plant" in "a 12 MW plant", else the subject.

    Args:
        passage: the sentence.
        position: where the measure ends.
        first: where it starts, with its comparison.
        hyphenated: whether a hyphen joins number and unit.
    """
    folded, end = passage.folded, passage.end
    aside = _OF_ASIDE.match(folded, position, end)
    phrase = phrase_after_of(folded, aside.end() if aside is not None else position, end)
    stacked = _STACKED.match(folded, position, end) if phrase is None else None
    if stacked is not None and (hyphenated or _ARTICLE_BEFORE.search(passage.before(first, 12))):
        return phrase_at(folded, stacked.end(), end)
    if phrase is None and hyphenated:
        # "An 11-mile (18 km) tunnel".
        # "A 726-foot-tall tower".
        inserted = _EXTENDING.match(folded, position, end) or _ASIDE.match(folded, position, end)
        position = inserted.end() if inserted is not None else position
        phrase = singular_at(folded, position, end) if _ONE_BEFORE.search(passage.before(first, 4)) else None
        phrase = phrase or phrase_at(folded, position, end)
        if phrase is not None and passage.text[phrase.start].isupper():
            # "The 36,000-acre Tubbs Fire": a name is no sort of thing.
            return None
    elif phrase is None:
        if passage.before(first, 4).endswith(" of "):
            # "Winds of 130 mph tore roofs off".
            phrase = _changed(passage, position, first) or subject_before(folded, passage.start, first)
        behind = _NEXT.match(folded, position, end)
        if behind is not None and behind["word"].startswith(_COMPASS) and phrase is None:
            # "Was 4 miles north of Leeds".
            return None
        phrase = phrase or _phrase_behind(passage, position) or _changed(passage, position, first)
    return phrase or subject_before(folded, passage.start, first)


def _phrase_behind(passage: Passage, position: int) -> Span | None:
    """A noun phrase right behind a measure, where its first word is no verb and no adverb."""
    folded = passage.folded
    match = _NEXT.match(folded, position, passage.end)
    following = _NEXT.match(folded, match.end(), passage.end) if match is not None else None
    if match is not None and following is not None and match["word"] in _MODIFIERS | _PACES:
        position, match = match.end(), following
    if match is None or passage.text[match.start("word")].isupper():
        return None
    word = match["word"]
    if (
        word in _NO_NOUNS
        or word.startswith(_COMPASS)
        or word in vocabulary.TRAILING
        or word in SMALL_NUMBERS
        or ends_phrase(word)
    ):
        return None
    return phrase_at(folded, position, passage.end)
