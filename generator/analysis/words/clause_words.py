"""Words that show a clause where a phrase could be read: "the minister met officials"."""

from __future__ import annotations

from itertools import pairwise

from generator.analysis.words.word_sets import words_of

PREPOSITIONS = frozenset(("of", "for", "in", "at", "from", "with", "on", "by", "near"))
"""What opens the tail of a noun phrase."""
DETERMINERS = frozenset(
    ("the", "a", "an", "its", "their", "his", "her", "our", "this", "that", "these", "those")
)
"""What opens another phrase: "the union wants the ministry"."""
IRREGULAR_PAST = words_of(
    """
    cut fell rose won lost made sold bought met saw took gave hit set put held kept left led paid ran sent
    spent stood told wrote beat broke built came went drew fed found got grew heard knew laid meant read
    sought shut spoke swept taught thought threw wore hurt let
    """
)
"""Verbs of the past that do not end in -ed."""
_BEFORE_ADJECTIVES = PREPOSITIONS | DETERMINERS | {"and"}
_SHORT_VERB = 4
"""Letters of a word in -ed that is no verb: "shed", "bed"."""


def holds_past_verb(words: list[str]) -> bool:
    """Whether one of a phrase's words is a verb of the past: "bank kept rates".

    Args:
        words: the phrase in small letters.
    """
    if len(words) > 1 and words[0].endswith("ed") and (words[1][0].isdigit() or words[1] in DETERMINERS):
        # "Detained 17 people".
        return True
    for before, word in pairwise(words):
        if word in IRREGULAR_PAST:
            return True
        if len(word) > _SHORT_VERB and word.endswith("ed") and before not in _BEFORE_ADJECTIVES:
            return True
    return False
