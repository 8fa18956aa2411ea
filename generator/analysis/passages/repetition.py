"""Finds the sentences of an introduction that the full text behind it repeats, one by one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.folding import HAN

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.model import Document, Sentence

TOKEN = re.compile(r"[a-z0-9]+|[\u3400-\u9fff]")
"""A word or a Chinese character of a folded text."""
_PLAIN = bytes(
    code if chr(code) in "abcdefghijklmnopqrstuvwxyz0123456789" else ord(" ") for code in range(256)
)
_SIZE = 4
_REPEATED = 0.5
"""Containment of word 4-grams. On the three first seeds, true repeats have 0.5 and more; the two sentences
that only the introduction has, 0.0 and 0.16. Between 0.3 and 0.5 both kinds mix, and a sentence is kept."""


def shingles(folded: str) -> frozenset[tuple[str, ...]]:
    """Returns the runs of four words (or Chinese characters) of a folded text; a shorter text is one run."""
    return frozenset(_runs(folded))


def _runs(folded: str) -> Iterable[tuple[str, ...]]:
    tokens = _tokens(folded)
    if len(tokens) <= _SIZE:
        return (tuple(tokens),) if tokens else ()
    return zip(*(tokens[offset:] for offset in range(_SIZE)), strict=False)


def _tokens(folded: str) -> list[str]:
    """The words and Chinese characters of a folded text."""
    if not folded.isascii() and HAN.search(folded):
        return TOKEN.findall(folded)
    # Without Chinese all but words parts words: bytes are told apart in a fifth of the pattern's time.
    return folded.encode("ascii", "replace").translate(_PLAIN).decode("ascii").split()


def repeated_sentences(document: Document, folded: str, sentences: tuple[Sentence, ...]) -> frozenset[int]:
    """Finds repeats.

    Args:
        document: the document, whose blocks know whether they introduce.
        folded: its shadow.
        sentences: its sentences.

    Returns:
        The indices of sentences of the introduction whose words the full text repeats.
    """
    introduction = [
        index for index, sentence in enumerate(sentences) if document.blocks[sentence.block].introduction
    ]
    if not introduction:
        return frozenset()
    told = {}
    for index in introduction:
        span = sentences[index].span
        told[index] = shingles(folded[span.start : span.end])
    wanted = frozenset().union(*told.values())
    # Of the full text only what the introduction has is kept: to keep all of it would take longer.
    full: set[tuple[str, ...]] = set()
    for block in document.blocks:
        if not block.introduction:
            full.update(wanted.intersection(_runs(folded[block.span.start : block.span.end])))
    return frozenset(index for index, own in told.items() if own and len(own & full) >= _REPEATED * len(own))
