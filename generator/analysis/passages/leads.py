"""Finds items whose verb hangs on the words before them: "The Committee decided to:", below "cut fees"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.model import BODY_KINDS, BlockKind, Span

if TYPE_CHECKING:
    from generator.model import Document, Sentence

_LEADING = re.compile(r"\b(?:to|will|would|shall|must|should)\s?[:—–-]?[*_]{0,3}$")
_ENDS = (":", "—", "–", "-", "*", "_", " to", " will", " would", " shall", " must", " should")
_LAST = frozenset(words[-1] for words in _ENDS)
"""Most blocks end with another sign, which is asked for in a tenth of the time."""
_LONGEST_END = 12
"""Code points at the end of a block in which such words stand."""
# A short line such as "We will:" may be taken for one of a menu.
_HEADS = BODY_KINDS | {BlockKind.HEADING, BlockKind.CHROME}


def find_leads(document: Document, sentences: tuple[Sentence, ...]) -> dict[int, Span]:
    """Finds what leads in each item, by where the item's first sentence starts.

    Args:
        document: the document.
        sentences: its sentences.

    Returns:
        The words that lead in, up to their "to" or "will". Behind an item that leads in items of its own
        nothing is sure, and nothing found.
    """
    text, blocks = document.text, document.blocks
    places = [
        place
        for place, block in enumerate(blocks)
        if text[block.span.end - 1] in _LAST
        and text.endswith(_ENDS, block.span.start, block.span.end)
        and block.kind in _HEADS
        # A player's button says "Listen to".
        and (block.kind is not BlockKind.CHROME or text[block.span.end - 1] == ":")
        and _LEADING.search(text, max(block.span.start, block.span.end - _LONGEST_END), block.span.end)
    ]
    if not places:
        return {}
    last_in = {sentence.block: sentence.span for sentence in sentences}
    found: dict[int, Span] = {}
    for place in places:
        end = blocks[place].span.end
        lead = Span(last_in.get(place, blocks[place].span).start, end)
        for item in range(place + 1, len(blocks)):
            listed = blocks[item].kind is BlockKind.LIST_ITEM
            if not (listed or (item == place + 1 and blocks[item].kind in BODY_KINDS)) or item in places:
                break
            found[_first_word(text, blocks[item].span)] = lead
            if not listed:
                break
    return found


def _first_word(text: str, span: Span) -> int:
    start = span.start
    while start < span.end and text[start].isspace():
        start += 1
    return start
