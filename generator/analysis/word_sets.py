"""Sets of words, written as running text."""

from __future__ import annotations


def words_of(text: str) -> frozenset[str]:
    """Returns the words of a text, each once.

    Args:
        text: words between spaces.
    """
    return frozenset(text.split())
