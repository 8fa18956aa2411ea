"""Says what the statements of two documents have in common that report one event.

Two writers who report one event in their own words share few words in each sentence: less than two sentences
on other events may share. What tells more is what both documents have once: a figure, a name, a rare verb. So
statements of documents that are known to report one event are compared by such words, and need fewer of them
(compare the alignment of comparable texts in Barzilay and Elhadad, EMNLP 2003).
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from generator.synthesis.statements.shelf import Vector

_TELLING = 4.0
"""Weight from which on a word that both documents have in one statement alone marks what these say."""
_LEAST_SHARED = 4.0
"""Weight of words, no names, that two statements must share to be looked at."""
_NAME = 0.4
"""What a name counts beside another word: it tells who, and not what is said of them."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """What two statements have in common; words that their documents share throughout count little."""

    contained: float
    """Share of the weight of the one that has less which the other has."""
    common: float
    """Share of the weight of both."""
    marks: int
    """Telling words, neither figures nor names, that no other statement of either document has."""
    figures: float
    """Weight of the figures that both have."""
    margin: float
    """By how much they have more in common than either has with any other statement of the two documents: the
    share that the second best lacks, 0 where another has more."""
    is_best: bool
    """Whether one of them has no more in common with any other statement."""
    apart: int
    """How many figures each has, at least, that the other has not."""
    elsewhere: bool
    """Whether one has a figure that the other's document gives in another statement."""


@dataclass(frozen=True, slots=True)
class _Report:
    """One of two documents that are compared."""

    vectors: Sequence[Vector]
    """Its statements."""
    held: Counter[int]
    """How many of its statements have a word, by the word's code."""
    weights: tuple[dict[int, float], ...]
    """What each word of each statement weighs in these two documents."""
    sums: tuple[float, ...]
    """What each statement weighs."""


def compare_reports(
    first: Sequence[Vector], second: Sequence[Vector], names: AbstractSet[int]
) -> Iterator[tuple[int, int, Likeness]]:
    """Compares the statements of two documents.

    Args:
        first: the statements of one.
        second: the statements of the other.
        names: codes of words that are names.

    Yields:
        The places of two statements that have something in common, and what; in order.
    """
    comparison = _Comparison(*_weigh(first, second, names), names)
    for place, other in sorted(comparison.shared):
        if comparison.says_enough(place, other):
            yield place, other, comparison.compare(place, other)


class _Comparison:
    """Two documents side by side: what each two of their statements share."""

    def __init__(self, ours: _Report, theirs: _Report, names: AbstractSet[int]) -> None:
        self._ours = ours
        self._theirs = theirs
        self._names = names
        self.shared = _find_shared(ours.weights, theirs.weights)
        """The words that two statements share, by their places."""
        self._weights = {
            (place, other): math.fsum(ours.weights[place][code] for code in codes)
            for (place, other), codes in self.shared.items()
        }
        self._best, self._other_best = _rank(self._weights)

    def says_enough(self, place: int, other: int) -> bool:
        """Whether two statements share words enough, beside names, to be looked at."""
        words = self._ours.weights[place]
        said = math.fsum(words[code] for code in self.shared[place, other] if code not in self._names)
        return said >= _LEAST_SHARED

    def compare(self, place: int, other: int) -> Likeness:
        """What two statements have in common."""
        ours, theirs, weight = self._ours, self._theirs, self._weights[place, other]
        one, another = ours.vectors[place], theirs.vectors[other]
        ranks = self._best[place], self._other_best[other]
        figures = (one.figures & another.figures) - self._names
        lone, other_lone = (one.figures ^ figures) - self._names, (another.figures ^ figures) - self._names
        return Likeness(
            contained=weight / min(ours.sums[place], theirs.sums[other]),
            common=2 * weight / (ours.sums[place] + theirs.sums[other]),
            marks=sum(self._marks(code, one) for code in self.shared[place, other] if code not in figures),
            figures=math.fsum(ours.weights[place][code] for code in sorted(figures)),
            margin=_exceed(weight, ranks),
            is_best=weight >= min(rank[0] for rank in ranks),
            apart=min(len(lone), len(other_lone)),
            elsewhere=not lone.isdisjoint(theirs.held) or not other_lone.isdisjoint(ours.held),
        )

    def _marks(self, code: int, statement: Vector) -> bool:
        """Whether a word, no name, is telling and stands in one statement alone of either document."""
        return (
            self._ours.held[code] == 1
            and self._theirs.held[code] == 1
            and statement.words[code] >= _TELLING
            and code not in self._names
        )


def _weigh(
    first: Sequence[Vector], second: Sequence[Vector], names: AbstractSet[int]
) -> tuple[_Report, _Report]:
    """Weighs the words of two documents by how few of their statements have them."""
    held, other_held = (
        Counter(code for vector in vectors for code in vector.words) for vectors in (first, second)
    )
    size = len(first) + len(second)
    most = math.log1p(size / 2)

    def weigh(code: int, weight: float) -> float:
        share = min(1.0, math.log1p(size / (held[code] + other_held[code])) / most)
        return weight * share * (_NAME if code in names else 1.0)

    def report(vectors: Sequence[Vector], own: Counter[int]) -> _Report:
        weights = tuple({code: weigh(code, w) for code, w in vector.words.items()} for vector in vectors)
        return _Report(vectors, own, weights, tuple(math.fsum(words.values()) for words in weights))

    return report(first, held), report(second, other_held)


def _find_shared(
    ours: Sequence[dict[int, float]], theirs: Sequence[dict[int, float]]
) -> dict[tuple[int, int], list[int]]:
    """The words that each two statements share."""
    holders: dict[int, list[int]] = {}
    for place, words in enumerate(theirs):
        for code in words:
            holders.setdefault(code, []).append(place)
    shared: dict[tuple[int, int], list[int]] = {}
    for place, words in enumerate(ours):
        for code in words:
            for other in holders.get(code, ()):
                shared.setdefault((place, other), []).append(code)
    return shared


def _rank(weights: dict[tuple[int, int], float]) -> tuple[dict[int, list[float]], dict[int, list[float]]]:
    """The two heaviest weights of each statement of the one document, and of the other."""
    best: dict[int, list[float]] = {}
    other_best: dict[int, list[float]] = {}
    for (place, other), weight in weights.items():
        for rows, row in ((best, place), (other_best, other)):
            rows[row] = sorted((*rows.get(row, ()), weight), reverse=True)[:2]
    return best, other_best


def _exceed(weight: float, ranks: tuple[list[float], list[float]]) -> float:
    """The share of a weight by which it exceeds the best of the others in its row and its column."""
    if any(weight < rank[0] for rank in ranks):
        return 0.0
    return 1.0 - max((rank[1] for rank in ranks if len(rank) > 1), default=0.0) / weight
