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


SYNONYMS: dict[str, str] = {stem(word): stem(usual) for word, usual in _read("en")}
"""English stem to the stem that stands for its group."""
CHINESE_SYNONYMS: tuple[tuple[str, str], ...] = tuple(_read("zh"))
"""Chinese word to the word that stands for its group."""
