"""The runs of words that somebody is quoted with, by which the same words are known again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.folding import fold
from generator.synthesis.words.bodies import digest
from generator.synthesis.words.cutting import cut_words, is_han

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model import Statement

_QUOTED_WORDS, _QUOTED_CHARACTERS = 5, 8
"""Words, or Chinese characters, in which two quotations must agree: what is shorter may be a phrase of the
day."""
_WHOLE = 0.5
"""Share of a quotation's runs that a sentence must have that repeats it, and how many at least."""
_LEAST_RUNS = 4


def find_quoted(statement: Statement) -> Iterator[int]:
    """Codes of the runs of words that somebody is quoted with; titles and scare quotes are nobody's words."""
    for quote in statement.quotes:
        if quote.speaker is not None:
            start, end = (place - statement.span.start for place in (quote.span.start, quote.span.end))
            yield from _find_runs(statement.text[max(0, start) : end])


def carries(statement: Statement, quoted: frozenset[int]) -> bool:
    """Whether a statement has the words that another quotes, between marks or not.

    Args:
        statement: the statement.
        quoted: codes of the runs that are quoted.
    """
    if len(quoted) < _LEAST_RUNS:
        return False
    shared = sum(run in quoted for run in set(_find_runs(statement.text)))
    return shared >= max(_LEAST_RUNS, _WHOLE * len(quoted))


def _find_runs(text: str) -> Iterator[int]:
    words = cut_words(fold(text))
    size = _QUOTED_CHARACTERS if words and is_han(words[0]) else _QUOTED_WORDS
    for place in range(len(words) - size + 1):
        yield digest(" ".join(words[place : place + size]))
