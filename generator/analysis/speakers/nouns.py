"""Reads a phrase that ends in a noun as a speaker: "two former officials at the port", "the union"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.speakers.wording import (
    NEVER_IN_PHRASE,
    NEVER_IN_TAIL,
    POSSESSIVE,
    RELATIVE,
    RELATIVE_INSIDE,
    Naming,
    untimed,
    worded,
)
from generator.analysis.speakers.words import ACRONYMS, NO_NAMES, NO_SPEAKERS, PEOPLE, kind_of
from generator.analysis.words.clause_words import DETERMINERS, holds_past_verb
from generator.analysis.words.word_sets import words_of
from generator.model import SpeakerKind

if TYPE_CHECKING:
    from generator.analysis.speakers.named_people import NamedPeople

_DETERMINER = (
    r"(?:(?:one|some|two|three|many|most|several|both|all|few|a (?:few|number|group|handful|majority)"
    r"|members"
    r"|half)"
    r" of (?:the|its|their|his|her|these|those)|the|an?|its|their|his|her|my|this|these|our|those|any"
    r"|every|each"
    r"|no|such|what|that) "
)
_WORD = r"[^\W_](?:[\w&'./-]{0,28}[\w.'])?"
_PREPOSITION = (
    r"(?:at|by|from|in|of|with|for|near|on|close to|familiar with|briefed on|involved in|opposed to|within"
    r"|to(?= (?:the|his|her|their|its|former|president|mr|prime) )"
    r"|across|around|behind|representing|loyal to|aligned with)"
)
_HEAD_AND_TAIL = (
    rf"(?P<det>{_DETERMINER})?(?P<head>(?:{_WORD} ){{0,6}}?{_WORD})"
    rf"(?P<tail> (?P<preposition>{_PREPOSITION}) [^,;:!?\"]{{1,90}})?"
)
_NOUN_PHRASE = re.compile(rf"{_HEAD_AND_TAIL}(?P<relative> {RELATIVE}\b[^,;:!?\"]{{0,90}})?")
_WITHOUT_RELATIVE = re.compile(rf"{_HEAD_AND_TAIL}(?P<relative>(?!))?")
_ACRONYM = re.compile(rf"\b(?:{'|'.join(sorted(ACRONYMS))})\b")
_NEVER_IN_HEAD = NEVER_IN_PHRASE | DETERMINERS
_NEVER_OPENS = NO_NAMES - words_of(
    "some one two three four five six another many most all few both its earlier"
)
_ONE_OF_THEM = re.compile(r"(?:one|two|some|many|most|several|both|neither|each) of them")
_QUANTIFIERS = words_of("some others many several most both all")
_NO_DETERMINERS = words_of("this these our no such what that every any")
_DAYS = words_of("today yesterday monday tuesday wednesday thursday friday saturday sunday")
_WORKS = frozenset(("work", "modelling", "modeling", "forecasting", "reporting", "polling"))
"""What is a document where somebody has done it: "work by Lee found"."""
_ARTICLES = frozenset(("the", "a", "an", ""))
_CUT_OFF = (" and", " or", " a", " an", " the", " of", " its", " their", " his", " her")
"""What ends no phrase: "the attack on Korvo formed part of a (damning report)"."""
_MOST_WORDS = 4
"""Words of a noun phrase that no table knows."""


class NounReader:
    """Reads the phrases of one document that end in a noun.

    Args:
        named: whom the document names.
    """

    def __init__(self, named: NamedPeople) -> None:
        self._named = named

    def read(self, text: str, *, strict: bool) -> Naming | None:
        """Reads what ends in a noun.

        Args:
            text: the phrase.
            strict: whether a noun that no table holds may speak.

        Returns:
            The speaker as worded, or by name where the document gives one; None where nobody is meant.
        """
        # "WHO officials" are no question.
        folded = _ACRONYM.sub(lambda found: "x" * len(found[0]), text).lower().replace("’", "'")
        match = _NOUN_PHRASE.fullmatch(folded)
        if match is not None and _describes(match):
            match = _WITHOUT_RELATIVE.fullmatch(folded)
        # Some capitals are longer as small letters: the places would not be those of the text.
        if match is None or len(match.string) != len(text):
            return None
        return self._noun_phrase(match, text, strict=strict)

    def _noun_phrase(self, match: re.Match[str], text: str, *, strict: bool) -> Naming | None:
        if _ONE_OF_THEM.fullmatch(match.group()) or (match["head"] in _QUANTIFIERS and _goes_on(match)):
            return worded(text), SpeakerKind.UNNAMED
        head, det = match["head"], (match["det"] or "").strip()
        # As the text has it: a participle has no capital, a name may ("Ministry of Housing").
        tail = text[match.start("tail") : match.end("tail")] if match["tail"] else ""
        words = head.split()
        noun = words[-1].removesuffix("'s")
        if det in _NO_DETERMINERS or words[0] in _NEVER_OPENS or not _NEVER_IN_HEAD.isdisjoint(words):
            return None
        # "People briefed on the talks who left": what they are called by is no clause of its own.
        kept = len(match["preposition"]) + 1 if tail else 0
        tail = tail[:kept] + RELATIVE_INSIDE.split(tail[kept:])[0]
        tail, whole = untimed(tail, kept), tail
        if not NEVER_IN_TAIL.isdisjoint(whole.lower().split()[1:]) or tail.endswith(_CUT_OFF):
            return None
        kind = kind_of(noun)
        if noun in _WORKS and tail.startswith(" by "):
            kind = SpeakerKind.DOCUMENT
        if noun in _QUANTIFIERS and tail.startswith(" of "):
            # "Most of the ministers" speak, "most of this room" does not.
            kind = kind_of(tail.lower().rsplit(" ", 1)[-1])
        elif (
            kind is None
            and strict
            and (det or noun.endswith("s") or words[0] == "one")
            and len(words) <= _MOST_WORDS
        ):
            told = holds_past_verb(words) or holds_past_verb(tail.lower().split())
            none = noun in NO_SPEAKERS or noun.endswith("ed") or told
            kind = None if none else SpeakerKind.UNNAMED
        if kind is None:
            return None
        if not tail and (named := self._known_by(kind, words, noun, definite=det == "the")) is not None:
            return named
        begin = match.start("head") if det in _ARTICLES else 0
        if words[0].endswith(POSSESSIVE) and words[0][:-2] in _DAYS and len(words) > 1:
            # "Today's report" is the report.
            begin += len(words[0]) + 1
        return worded(text[begin : match.end("head") + len(tail)]), kind

    def _known_by(self, kind: SpeakerKind, words: list[str], noun: str, *, definite: bool) -> Naming | None:
        """Whom the document names in full, and means by "the committee" or "the vice premier"."""
        if kind is SpeakerKind.BODY and len(words) == 1 and (full := self._named.body(noun)):
            return full, kind
        return self._named.office(" ".join(words)) if kind is SpeakerKind.UNNAMED and definite else None


def _describes(match: re.Match[str]) -> bool:
    """Whether what looks like a participle stands before its noun: "the city's planning office"."""
    words = (match["relative"] or "").split()
    if not words or match["tail"] or not words[0].endswith("ing"):
        return False
    if words[0] in _WORKS:
        return True
    noun = match["head"].rsplit(" ", 1)[-1]
    return noun.endswith(POSSESSIVE) or (kind_of(noun) is None and kind_of(words[-1]) is not None)


def _goes_on(match: re.Match[str]) -> bool:
    """Whether what looks like a clause behind "some" is a participle and a noun: "some striking crew"."""
    words = (match["relative"] or "").split()
    return 1 < len(words) <= _MOST_WORDS and words[0].endswith("ing") and words[-1] in PEOPLE
