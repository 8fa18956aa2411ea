"""Words that reports use for one another: each group is taken for one word when statements are compared."""

from __future__ import annotations

import pkgutil
from typing import TYPE_CHECKING

from generator.synthesis.words import background
from generator.synthesis.words.cutting import stem

if TYPE_CHECKING:
    from collections.abc import Iterator


def _read(language: str) -> Iterator[tuple[str, str]]:
    """Reads the groups of a language: each word with the one that stands for its group."""
    content = (pkgutil.get_data(background.__name__, f"synonyms_{language}.txt") or b"").decode("utf-8")
    for line in content.splitlines():
        if line and not line.startswith("#"):
            usual, *others = line.split()
            yield from ((other, usual) for other in others)


def _join(pairs: Iterator[tuple[str, str]]) -> dict[str, str]:
    """The word that stands for each group, where a word that stands for one is itself one of another."""
    usual: dict[str, str] = {}
    for word, other in pairs:
        usual[word] = _follow(usual, other)
    return {word: _follow(usual, word) for word in usual}


def _follow(usual: dict[str, str], word: str) -> str:
    seen = {word}
    while (other := usual.get(word, word)) not in seen:
        seen.add(other)
        word = other
    return word


SYNONYMS = _join((stem(word), stem(usual)) for word, usual in _read("en"))
"""English stem to the stem that stands for its group."""
CHINESE_SYNONYMS: tuple[tuple[str, str], ...] = tuple(_read("zh"))
"""Chinese word to the word that stands for its group."""
