"""Finds the sentences of one text that another has in other words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from generator.synthesis.origins.content import Content, find_content, pair_content
from generator.synthesis.words.background import weigh

if TYPE_CHECKING:
    import numpy.typing as npt

    from generator.synthesis.origins.content import Lexicon
    from generator.synthesis.words.bodies import Body, Codes, Flags, Places

    Weights = npt.NDArray[np.float64]

_REPHRASED = 0.3
"""Likeness of content words and their pairs, in the mean, from which on a sentence is the other in other
words: of twelve families, rewritten sentences have .3 to .9, sentences of independent reports mostly less
than .2."""
_LEAST_WORDS = 4
"""Content words that a sentence must have to be known again."""
_MOST_HOLDERS, _MOST_LOOKED_AT = 8, 4
"""Sentences that are met through each pair of words, and those, with most pairs in common, that a sentence is
compared with: a table of ten thousand lines of one form must not be compared line by line with another."""


@dataclass(frozen=True, slots=True)
class Layer:
    """Terms of a body in order of sentence, with their weights."""

    codes: Codes
    """A code for each."""
    weights: Weights
    """How much each tells."""
    starts: Places
    """Where the terms of each sentence begin, and behind the last how many terms there are."""

    def of(self, sentence: int) -> dict[int, float]:
        """The terms of a sentence, each once."""
        part = slice(self.starts[sentence], self.starts[sentence + 1])
        return dict(zip(self.codes[part].tolist(), self.weights[part].tolist(), strict=True))


@dataclass(frozen=True, slots=True)
class Terms:
    """What the sentences of a body say in words of its own."""

    words: Layer
    """Content words."""
    pairs: Layer
    """Pairs of them."""
    figures: Flags
    """Whether each content word is a number."""
    index: tuple[Codes, Places]
    """The codes of all pairs, sorted, and the sentence of each."""

    def figures_of(self, sentence: int) -> set[int]:
        """The numbers of a sentence."""
        part = slice(self.words.starts[sentence], self.words.starts[sentence + 1])
        return set(self.words.codes[part][self.figures[part]].tolist())


def find_terms(body: Body, lexicon: Lexicon) -> Terms:
    """Finds the content words of a body, speech between quotation marks left out."""
    found = find_content(body, lexicon)
    own = ~body.quoted[found.places]
    content = Content(found.codes[own], found.places[own], found.sentences[own])
    numbers = body.words[content.places]
    behind = body.words[np.minimum(content.places + 1, len(body.words) - 1)]
    stems = lexicon.stems
    weights = np.array(
        [
            weigh(stems[number] + stems[following] if is_han else stems[number])
            for number, following, is_han in zip(
                numbers.tolist(), behind.tolist(), lexicon.han[numbers].tolist(), strict=True
            )
        ],
        dtype=np.float64,
    )
    count = len(body.spans)
    codes, heads, tails = pair_content(content)
    sentences = content.sentences[heads]
    order = np.argsort(sentences, kind="stable")
    by_code = np.argsort(codes, kind="stable")
    return Terms(
        Layer(content.codes, weights, _find_starts(content.sentences, count)),
        Layer(
            codes[order],
            ((weights[heads] + weights[tails]) / 2)[order],
            _find_starts(sentences[order], count),
        ),
        lexicon.figures[numbers],
        (codes[by_code], sentences[by_code]),
    )


def _find_starts(sentences: Places, count: int) -> Places:
    return np.searchsorted(sentences, np.arange(count + 1)).astype(np.int32)


def find_rephrased(part: Terms, whole: Terms, asked: Flags) -> dict[int, float]:
    """Finds which sentences another text has in other words, with no other figures, and how like they are.

    Args:
        part: the text whose sentences are looked for.
        whole: the text in which they are.
        asked: which sentences are looked for.
    """
    found: dict[int, float] = {}
    for sentence, candidates in _meet(part, whole, asked).items():
        words, pairs = part.words.of(sentence), part.pairs.of(sentence)
        if len(words) < _LEAST_WORDS:
            continue
        figures = part.figures_of(sentence)
        for other in candidates[:_MOST_LOOKED_AT]:
            likeness = (_dice(words, whole.words.of(other)) + _dice(pairs, whole.pairs.of(other))) / 2
            if likeness >= max(_REPHRASED, found.get(sentence, 0.0)) and not _figures_differ(
                figures, whole.figures_of(other)
            ):
                found[sentence] = likeness
    return found


def _meet(part: Terms, whole: Terms, asked: Flags) -> dict[int, list[int]]:
    """The sentences of the other text that each one has pairs in common with, the most first."""
    codes, holders = whole.index
    places = np.arange(len(asked)).repeat(np.diff(part.pairs.starts))
    kept = asked[places]
    places, looked_for = places[kept], part.pairs.codes[kept]
    first = np.searchsorted(codes, looked_for, side="left")
    held = np.minimum(np.searchsorted(codes, looked_for, side="right") - first, _MOST_HOLDERS)
    sentences = places.repeat(held)
    steps = np.arange(len(sentences)) - np.repeat(np.cumsum(held) - held, held)
    others = holders[first.repeat(held) + steps]
    size = int(whole.words.starts.size)
    keys, counts = np.unique(sentences.astype(np.int64) * size + others, return_counts=True)
    met: dict[int, list[int]] = {}
    for place in np.lexsort((keys, -counts)).tolist():
        sentence, other = divmod(int(keys[place]), size)
        met.setdefault(sentence, []).append(other)
    return met


def _dice(first: dict[int, float], second: dict[int, float]) -> float:
    """Twice the weight that two have in common, by the weight of both."""
    shared = sum(weight for term, weight in first.items() if term in second)
    return 2 * shared / (sum(first.values()) + sum(second.values())) if shared else 0.0


def _figures_differ(first: set[int], second: set[int]) -> bool:
    """Whether more than half of the figures of the sentence that has fewer are missing in the other."""
    return 2 * len(first & second) < min(len(first), len(second))
