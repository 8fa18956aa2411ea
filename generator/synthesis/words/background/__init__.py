"""How common words are in each language: fixed, so that a new document changes no weight of any other."""

from __future__ import annotations

import math
import pkgutil
from functools import lru_cache

from generator.synthesis.words.cutting import is_han, stem

_WORDS = 25
"""Words of a sentence: what stands once in twenty-five words tells nothing about a sentence."""
_RAREST = 11.0
"""Weight of what no list knows: about that of the rarest words that the English list has."""


@lru_cache(maxsize=400_000)
def weigh(term: str) -> float:
    """How much a word tells of a sentence: the logarithm of how many sentences have one with it.

    Args:
        term: a stem as `stem` makes it, or two Chinese characters.

    Returns:
        From 0 for the commonest words to 11 for the rarest and the unknown.
    """
    if is_han(term[0]):
        shares = _chinese()
        share = shares.get(term)
        if share is None:
            # Two characters that no dictionary word has beside each other: as if they met by chance.
            share = math.prod(shares.get(character, 1e-6) for character in term)
    else:
        share = _english().get(term, 0.0)
    expected = _WORDS * share
    return min(_RAREST, -math.log(-math.expm1(-expected))) if expected else _RAREST


def is_known(word: str) -> bool:
    """Whether the English list has a word, in this very form."""
    return word in _english_words()


@lru_cache(maxsize=1)
def _english_words() -> frozenset[str]:
    return frozenset(word for word, _ in _read("en"))


@lru_cache(maxsize=1)
def _english() -> dict[str, float]:
    """Shares of stems: those of their forms together."""
    shares: dict[str, float] = {}
    for word, share in _read("en"):
        shares[stem(word)] = shares.get(stem(word), 0.0) + share
    return shares


@lru_cache(maxsize=1)
def _chinese() -> dict[str, float]:
    return dict(_read("zh"))


def _read(language: str) -> list[tuple[str, float]]:
    """Reads a list that ships with the program; scripts/make_background.py wrote it."""
    content = (pkgutil.get_data(__name__, f"{language}.txt") or b"").decode("utf-8")
    rows = (line.split("\t") for line in content.splitlines() if not line.startswith("#"))
    return [(word, math.exp(-int(step) / 2)) for step, words in rows for word in words.split(" ")]
