"""Two Chinese characters that are the end of one word and the beginning of another: the 地铁 of 当地铁路."""

from __future__ import annotations

import pkgutil
from functools import lru_cache

from generator.analysis.words.word_sets import words_of

_NEVER_SHORTENED = words_of(
    "当地 各地 本地 外地 内地 异地 等地 集中 提高 权利 扩大 加大 重大 巨大 最大 强大 更大 增加 参加 更加"
)
"""Words of place, degree and change, which begin no short form: 油价 is short for 原油价格, 地铁 is not for
当地铁路."""
_BEHIND_AND = frozenset(("平板", "平均"))
"""Words before which 和 is "and" alone: 手机和平板."""


def crosses_words(folded: str, start: int, end: int) -> bool:
    """Whether a pair of characters is plainly the end of one word and the beginning of another.

    That both make words with what is beside them is not enough: 原油价格 names 油价, 十二家中国企业 has 中国.

    Args:
        folded: the shadow of the text.
        start: where the pair begins.
        end: where it ends.
    """
    if folded[start] == "和":
        return folded[end - 1 : end + 1] in _BEHIND_AND
    return folded[start - 1 : start + 1] in _NEVER_SHORTENED and is_common_word(folded[end - 1 : end + 1])


def is_common_word(pair: str) -> bool:
    """Whether two characters are a common Chinese word; anything else of that length or another is none."""
    return pair in _common_words()


@lru_cache(maxsize=1)
def _common_words() -> frozenset[str]:
    """Reads the list that ships with the program; scripts/make_background.py wrote it."""
    content = (pkgutil.get_data(__name__, "two_characters.txt") or b"").decode("utf-8")
    rows = (line.split("\t") for line in content.splitlines() if not line.startswith("#"))
    return frozenset(first + second for first, seconds in rows for second in seconds)
