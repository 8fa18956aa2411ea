"""Says how two lines of a paragraph join: with a space, without one, or mending a divided word."""

from __future__ import annotations

import re

from generator.reading.pdf.lines import is_cjk

_NEXT = re.compile(r"[^\W_]{1,40}(?:[-'’][^\W_]{1,40}){0,4}")
_FIRST_PART = re.compile(r"[^\W_]{1,40}")
_LAST_PART = re.compile(r"[^\W\d_]{1,40}$")
_ADDRESS = re.compile(r".{0,20}?(?:https?://|www\.)")
_OPENING = "([{\"'“‘"
_LONGEST_WORD = 40
LOOK_BACK = 600
"""Characters in which the last word, be it an address, begins."""
_SECOND_PARTS = frozenset(
    (
        *("backed", "based", "born", "class", "designed", "driven", "efficient", "end", "focused", "free"),
        *("friendly", "funded", "growing", "intensive", "led", "level", "linked", "made", "making", "minded"),
        *("old", "oriented", "owned", "ranking", "quality", "related", "run", "scale", "sized", "speed"),
        *("standing", "style", "tech", "term", "tier", "traded", "year"),
    )
)
"""Second parts of compounds that keep their hyphen; none is the end of a word that a syllable divides."""
_CLOSING_PARTS = frozenset(
    (
        *("after", "back", "down", "every", "fore", "frame", "hand", "here", "house", "other", "over"),
        *("some", "stand", "there", "through", "under", "water", "where", "with", "work"),
    )
)
"""First parts of words that are written as one, though both parts are words."""
_CLOSED_PARTS = frozenset(
    (
        "fore",
        "hood",
        "less",
        "over",
        "selves",
        "ship",
        "thing",
        "through",
        "time",
        "times",
        "ward",
        "wards",
        "wise",
    )
)
"""Second parts of such words."""
_WHOLE_WORD = 4
"""Letters from which a part that is a word of the document speaks for a compound: "per" and "not" do not."""
_FIRST_PARTS = frozenset(("half", "long", "non", "self", "semi", "well"))
"""First parts that usually keep it."""


def join_lines(tail: str, line: str, vocabulary: frozenset[str]) -> str | None:
    """Says what joins a line to the one before it.

    Args:
        tail: the end of the paragraph so far, `LOOK_BACK` characters or all of it; not empty.
        line: the next line; not empty.
        vocabulary: the document's undivided words, in lower case.

    Returns:
        A space, or nothing, or None where the tail's last character goes too: a hyphen that divides a word,
        a soft hyphen. A hyphen stays in a compound, in a name and between figures.
    """
    last = tail[-1]
    if last == "\u00ad":
        return None
    if last in "-\u2010" and len(tail) > 1 and not tail[-2].isspace():
        return None if line[0].islower() and _is_divided(tail, line, vocabulary) else ""
    return "" if _joins_without_space(tail, line[0]) else " "


def _joins_without_space(tail: str, first: str) -> bool:
    last = tail[-1]
    if is_cjk(last) or is_cjk(first):
        return True
    if last in "—–/" and len(tail) > 1 and not tail[-2].isspace():
        return True
    return last in "/?&=_%" and _ADDRESS.match(tail.rsplit(maxsplit=1)[-1]) is not None


def _is_divided(tail: str, line: str, vocabulary: frozenset[str]) -> bool:
    """Whether a hyphen at a line's end divides a word, and is not part of a compound."""
    head, next_word = tail[:-1].rsplit(maxsplit=1)[-1].lower(), _NEXT.match(line)
    before = _LAST_PART.search(head[-_LONGEST_WORD:])
    if before is None or next_word is None:
        return False
    after, whole = _FIRST_PART.match(next_word.group().lower()), next_word.group().lower()
    if after is None:
        return False
    part, stem = after.group(), head.lstrip(_OPENING)
    if stem + part in vocabulary or stem + whole in vocabulary:
        return True
    if "-" in stem or "-" in whole or f"{stem}-{whole}" in vocabulary:
        return False
    return not _is_compound(before.group(), part, vocabulary)


def _is_compound(before: str, after: str, vocabulary: frozenset[str]) -> bool:
    """Whether two parts are the words of a compound, as far as they and the document's words show it."""
    if after in _SECOND_PARTS or before in _FIRST_PARTS:
        return True
    if before in _CLOSING_PARTS or after in _CLOSED_PARTS:
        return False
    return min(len(before), len(after)) >= _WHOLE_WORD and before in vocabulary and after in vocabulary
