"""Sets of words, written as running text."""

from __future__ import annotations


def words_of(text: str) -> frozenset[str]:
    """Returns the words of a text, each once.

    Args:
        text: words between spaces.
    """
    return frozenset(text.split())


def pairs_of(text: str) -> dict[str, str]:
    """Returns a table from words that alternate between a key and its value.

    Args:
        text: keys and values between spaces.
    """
    items = text.split()
    return dict(zip(items[::2], items[1::2], strict=True))
