"""Two Chinese characters that are the end of one word and the beginning of another: the 地铁 of 当地铁路."""

from __future__ import annotations

import pkgutil
from functools import lru_cache


def crosses_words(folded: str, start: int, end: int) -> bool:
    """Whether both characters of a pair make a common word with what is beside them, so that they make none.

    In 货物价格, 货物 and 价格 are words, and 物价 is not there.

    Args:
        folded: the shadow of the text.
        start: where the pair begins.
        end: where it ends.
    """
    words = _common_words()
    return folded[start - 1 : start + 1] in words and folded[end - 1 : end + 1] in words


def is_common_word(pair: str) -> bool:
    """Whether two characters are a common Chinese word; anything else of that length or another is none."""
    return pair in _common_words()


@lru_cache(maxsize=1)
def _common_words() -> frozenset[str]:
    """Reads the list that ships with the program; scripts/make_background.py wrote it."""
    content = (pkgutil.get_data(__name__, "two_characters.txt") or b"").decode("utf-8")
    rows = (line.split("\t") for line in content.splitlines() if not line.startswith("#"))
    return frozenset(first + second for first, seconds in rows for second in seconds)
