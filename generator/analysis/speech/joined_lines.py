"""A text as it is searched for who speaks: one line, where ends of lines part no blocks."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.model import Document

_REFERENCE = re.compile(r"\[[0-9]{1,3}(?:[,–-] ?[0-9]{1,3}){0,6}\]")
"""The number of what is referred to, which parts a name from its verb: "[12]", "[3, 7-9]"."""


def edges_of_lines(document: Document) -> list[int]:
    """Where one end of a line alone parts two blocks, in a text as in its shadow."""
    text = f"{document.text} "
    return [end for block in document.blocks if text[end := block.span.end] == "\n" and text[end + 1] != "\n"]


def join_lines(text: str, edges: list[int]) -> str:
    """A text, or its shadow, with a space for each end of a line, which parts words as a space does.

    Where one such end alone parts two blocks it stays: "Outlook", a heading, is no part of the name below it.
    """
    joined = text.replace("\n", " ").replace("\r", " ")
    place = joined.find("[")
    while place >= 0 and not joined[place + 1 : place + 2].isdigit():
        place = joined.find("[", place + 1)
    if place >= 0:
        # "The World Bank [12] said".
        joined = _REFERENCE.sub(_blank, joined)
    if not edges:
        return joined
    return "\n".join(joined[start + 1 : end] for start, end in pairwise((-1, *edges, len(text))))


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())
