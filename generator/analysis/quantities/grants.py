"""What money that somebody gives is for: "includes $10m for clinics"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.quantities import vocabulary
from generator.analysis.words.english_numbers import SMALL_NUMBERS
from generator.analysis.words.noun_phrases import count_english, phrase_at
from generator.analysis.words.word_sets import words_of
from generator.model import Span

if TYPE_CHECKING:
    from generator.analysis.quantities.amounts import Passage

_FOR = re.compile(
    r"(?:\s\([^()]{1,30}\))?(?:\s(?:a|per|each|every)\s(?:year|month|week|day))?"
    r"\sfor(?:\s(?:the|a|an|its|all))?(?=\s[a-z])"
)
_STRETCHES = vocabulary.CALENDAR | words_of("years months weeks days hours decade decades time season period")
"""What money is for that is paid so long: "for the season"."""
_AND_WORD = re.compile(r"\sand\s[a-z]")


def granted_for(passage: Passage, position: int, first: int) -> Span | None:
    """What money that somebody gives is for: "includes $10m for clinics"."""
    folded = passage.folded
    purpose = (
        _FOR.match(folded, position, passage.end) if folded.startswith((" f", " a", " ("), position) else None
    )
    if purpose is None or vocabulary.GRANTING.isdisjoint(passage.before(first, 110).split()):
        return None
    phrase = phrase_at(folded, purpose.end(), passage.end, chain=2)
    if phrase is None or passage.text[phrase.start].isupper():
        return None
    words = folded[phrase.start : phrase.end].split()
    if _AND_WORD.match(folded, phrase.end, passage.end):
        # "For a new women and children's hospital".
        paired = with_pair(folded, phrase, passage.end)
        return paired if paired != phrase else None
    timed = words[0] in SMALL_NUMBERS or not _STRETCHES.isdisjoint(words)
    return None if timed or words[0].endswith("ing") else phrase


def with_pair(folded: str, phrase: Span, end: int) -> Span:
    """The phrase with a second one: "state grants and tax credits"."""
    if folded.startswith(" and ", phrase.end):
        second = count_english(folded, phrase.end + 4, end)
        if second is not None and folded[phrase.end : second[0].end].count(" ") <= 4:
            return Span(phrase.start, second[0].end)
    return phrase
