"""Names, and who stands before whom: the same words say the opposite when two of them change places."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from generator.folding import fold
from generator.synthesis.words.background import weigh
from generator.synthesis.words.cutting import FUNCTION_WORDS, cut_words, stem

if TYPE_CHECKING:
    from collections.abc import Iterator

_UNKNOWN = 10.5
"""Weight from which on a word that opens a sentence is taken for a name."""
_CAPITALISED = re.compile(r"(?<![^\W_])[A-Z][A-Za-z0-9\u00c0-\u024f]*")
_NOT_NAMES = """
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
september october november december mr mrs ms dr minister president premier prime chairman secretary general
professor governor mayor i
"""
_NO_NAMES = frozenset(map(stem, _NOT_NAMES.split()))
_BEFORE_NAMES = re.compile(
    r"\b(?:in|at|on|near|of|for|with|from|to|by|across|outside|under|after|before|the)[ ]"
    r"(?:(?:its|their|his|her|a|an) (?:[a-z]{2,12} )?)?$"
)
_BEFORE_WITHIN = 28
"""Characters before a name in which its preposition stands."""
_OWNS = re.compile(r"[^\W_]{1,40}['’]s\b")
"""A name that only says whose somebody or something is."""
_TURNED = re.compile(r"\bby\b|\bfrom\b|被|由")
"""Marks of the passive and of other ways to put the object first."""
_THAN = re.compile(
    r"\bthan\b(?! (?:[\d$£€¥]|an? |half |twice |two |three |four |five |six |seven |eight |nine |ten "
    r"|twelve ))|(?<![同环占对相])比(?![例重率如较赛])"
)
_NEAR = 60
"""Characters on either side of "than" in which the two that are compared stand."""


@dataclass(frozen=True, slots=True)
class Roles:
    """What is set beside what."""

    actors: tuple[str, ...]
    """Names without a preposition, in order; none where the sentence is turned."""
    compared: tuple[frozenset[str], frozenset[str]]
    """What stands before "than" and what behind; empty where nothing is compared."""


def find_names(text: str, claim: str) -> Iterator[tuple[str, int, bool]]:
    """Finds the stems of names.

    Args:
        text: a sentence.
        claim: its folded shadow, with blanks for what is not to be looked at.

    Yields:
        Each word with a capital, its place, and whether it is surely a name: a word that opens the sentence
        is one if it is rare or another capital follows.
    """
    places = [match.span() for match in _CAPITALISED.finditer(text) if not claim[match.start()].isspace()]
    first = next((place for place, character in enumerate(text) if character.isalnum()), 0)
    for (start, end), (following, _) in pairwise((*places, (-1, -1))):
        word = fold(text[start:end])
        root = stem(word)
        if root in _NO_NAMES or (start == first and word in FUNCTION_WORDS):
            continue
        yield root, start, start != first or following == end + 1 or weigh(root) >= _UNKNOWN


def find_roles(text: str, claim: str) -> Roles:
    """Finds what is set beside what in a sentence; the arguments are those of `find_names`."""
    actors: tuple[str, ...] = ()
    if not _TURNED.search(claim):
        names = find_names(text, claim)
        actors = tuple(
            name
            for name, place, _ in names
            if not _BEFORE_NAMES.search(claim, max(0, place - _BEFORE_WITHIN), place)
            and not _OWNS.match(text, place)
        )
    than = _THAN.search(claim)
    if than is None:
        return Roles(actors, (frozenset(), frozenset()))
    before = claim[max(0, than.start() - _NEAR) : than.start()]
    return Roles(actors, (_contents(before), _contents(claim[than.end() : than.end() + _NEAR])))


def _contents(part: str) -> frozenset[str]:
    return frozenset(stem(word) for word in cut_words(part) if word not in FUNCTION_WORDS)


def are_swapped(first: Roles, second: Roles) -> bool:
    """Whether two of the same words have changed places."""
    (before, behind), (other_before, other_behind) = first.compared, second.compared
    if (behind - before) & (other_before - other_behind) and (before - behind) & (
        other_behind - other_before
    ):
        return True
    shared = set(first.actors) & set(second.actors)
    order = [name for name in dict.fromkeys(first.actors) if name in shared]
    return order != [name for name in dict.fromkeys(second.actors) if name in shared]
