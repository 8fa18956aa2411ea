"""Folds case, hyphens, quotes and width in a shadow of the same length; the text itself is never altered."""

from __future__ import annotations

import re

# Each is one code point for one code point: a shadow of another length would shift every span behind it.
_FOLDED = {
    0x2010: "-",
    0x2011: "-",
    0x2043: "-",
    0xFE63: "-",
    0x2018: "'",
    0x2019: "'",
    0x201B: "'",
    0x02BC: "'",
    0x201C: '"',
    0x201D: '"',
    0x201F: '"',
    0x00A0: " ",
    0x2002: " ",
    0x2003: " ",
    0x2007: " ",
    0x2009: " ",
    0x202F: " ",
    0x3000: " ",
    # Full-width ASCII, so that ５Ｇ and ％ are found.
    **{code: chr(code - 0xFEE0).lower() for code in range(0xFF01, 0xFF5F)},
}
# The Chinese comma, colon and so on stay themselves: they are how Chinese clauses are told apart.
_KEPT = frozenset("，：；？！（）")
_REPLACED = {chr(code): plain for code, plain in _FOLDED.items() if chr(code) not in _KEPT}
# A class is searched ten times as fast as `str.translate` looks up each character.
_ODD = re.compile(f"[{re.escape(''.join(sorted(_REPLACED)))}]")

# `str.lower` is one to one but for this letter, which becomes two code points.
_LONG_WHEN_LOWERED = "\u0130"


def fold(text: str) -> str:
    """Returns a shadow of `text` with exactly its length, for matching alone.

    Args:
        text: any text.

    Returns:
        Lower case; hyphens as `-`, curly quotes straight, odd spaces plain, full-width letters and digits as
        ASCII.
    """
    if _LONG_WHEN_LOWERED in text:
        text = text.replace(_LONG_WHEN_LOWERED, "I")
    if text.isascii():
        return text.lower()
    return _ODD.sub(lambda match: _REPLACED[match.group()], text.lower())


def fold_name(name: str) -> str:
    """Returns the form that two spellings of one name share: folded, hyphens and spaces as one space."""
    return " ".join(fold(name).replace("-", " ").split())
