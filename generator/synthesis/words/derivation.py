"""Brings nouns of action together with their verbs: "approval" and "approve", "expansion" and "expand"."""

from __future__ import annotations

from functools import lru_cache

from generator.synthesis.words.background import is_known
from generator.synthesis.words.cutting import stem

_ENDINGS = (
    ("ation", ("e", "ate", "")),
    ("ssion", ("t", "ss")),
    ("sion", ("d", "de", "se")),
    ("ion", ("e", "")),
    ("al", ("e", "")),
    ("ance", ("e", "")),
    ("ence", ("e", "")),
    ("ure", ("e", "")),
)
"""Endings of nouns, and what stands in their place in the verb."""
_LEAST = 5
"""Letters of a verb: shorter ones are found in many nouns by chance."""
_NO_ACTS = """
commission conference direction position question mission signal portion passion station hospital finance
instance distance literature temperature signature capital animal digital personal rational professional
conditional traditional original moral rural natural portal
"""
_OTHERS = frozenset(_NO_ACTS.split())
"""Nouns and adjectives that are no act of the verb they look like."""


@lru_cache(maxsize=100_000)
def find_verb(word: str) -> str | None:
    """The stem of the verb that a noun names the act of; None where it names none.

    Args:
        word: a folded English word.
    """
    singular = word[:-1] if word.endswith("s") and not word.endswith("ss") else word
    if singular in _OTHERS or not singular.isascii():
        return None
    for ending, replacements in _ENDINGS:
        if singular.endswith(ending):
            base = singular[: -len(ending)]
            for replacement in replacements:
                verb = base + replacement
                if len(verb) >= _LEAST and is_known(verb):
                    return stem(verb)
            if ending != "ation":
                return None
    return None
