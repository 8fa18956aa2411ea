"""Quantities of a sentence: value, unit, comparison and what is counted. Names with figures are none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.english_numbers import CUES as NUMBER_WORDS
from generator.analysis.quantity_amounts import Passage
from generator.analysis.quantity_numbers import find_numbers
from generator.analysis.quantity_phrases import (
    CHINESE_CUES,
    ENGLISH_CUES,
    find_chinese_phrases,
    find_english_phrases,
)
from generator.analysis.quantity_readings import read_quantity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model import Quantity, Span

_DIGIT = re.compile(r"[0-9]")
# 一 is left out: it stands in most sentences, and what it measures here stands with another numeral.
_CHINESE_NUMERAL = re.compile(r"[二两三四五六七八九十百千万亿倍]")
_ADDRESS = re.compile(r"(?:https?://|www\.|doi:)[!-~]{1,2000}")


def find_quantities(
    text: str, folded: str, start: int, end: int, taken: tuple[Span, ...] = ()
) -> tuple[Quantity, ...]:
    """Find the quantities of one sentence.

    A span holds the number with its comparison and unit of measure; what a bare number counts is apart, in
    `counted`. 增长了2倍 adds two times: its ratio is 3; "grew three times" is 3, as most writers mean it.

    Args:
        text: The whole document.
        folded: Its folded shadow, of the same length.
        start: Offset of the sentence's first code point.
        end: Offset after its last.
        taken: Spans of dates; a number that touches one is no quantity.

    Returns:
        The quantities in order, none overlapping another or a date.
    """
    part = folded[start:end]
    has_digit = _DIGIT.search(part) is not None
    has_words = _holds_any(part, NUMBER_WORDS)
    has_phrase = _holds_any(part, ENGLISH_CUES)
    is_chinese = not part.isascii()
    has_numeral = is_chinese and _CHINESE_NUMERAL.search(part) is not None
    has_chinese_phrase = is_chinese and _holds_any(part, CHINESE_CUES)
    if not (has_digit or has_words or has_phrase or has_numeral or has_chinese_phrase):
        return ()
    passage = Passage(text, folded, start, end)
    found: list[Quantity] = []
    if has_digit or has_words or has_numeral:
        for number in find_numbers(folded, start, end, spelled=has_words, chinese=has_numeral):
            quantity = read_quantity(passage, number)
            if quantity is not None:
                found.append(quantity)
    if has_phrase:
        found += find_english_phrases(folded, start, end)
    if has_chinese_phrase:
        found += find_chinese_phrases(folded, start, end)
    return tuple(_select(passage, found, taken))


def _holds_any(part: str, cues: tuple[str, ...]) -> bool:
    """Whether one of the cues is in the part; a loop costs a third of `any` with a generator."""
    for cue in cues:  # noqa: SIM110 - see above
        if cue in part:
            return True
    return False


def _select(passage: Passage, found: list[Quantity], taken: tuple[Span, ...]) -> Iterator[Quantity]:
    """The longest of overlapping readings outside dates and addresses, in order of place."""
    start, end = passage.start, passage.end
    claimed = bytearray(end - start)
    blocked = [(span.start, span.end) for span in taken]
    blocked += [match.span() for match in _ADDRESS.finditer(passage.folded, start, end)]
    for first, last in blocked:
        first_in, last_in = max(first - start, 0), min(last, end) - start
        if first_in < last_in:
            claimed[first_in:last_in] = b"\1" * (last_in - first_in)
    chosen = []
    for quantity in sorted(found, key=lambda reading: (reading.span.start - reading.span.end, reading.span)):
        first, last = quantity.span.start - start, quantity.span.end - start
        if claimed.find(1, first, last) < 0:
            claimed[first:last] = b"\1" * (last - first)
            chosen.append(quantity)
    yield from sorted(chosen, key=lambda reading: reading.span)
