"""Finds which documents report one event, and weighs what in them says the same.

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
    from collections.abc import Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from generator.synthesis.shelf import Vector

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
    pairs: float
    """Weight of the pairs of words that both have."""
    margin: float
    """By how much they have more in common than either has with any other statement of the two documents: the
    share that the second best lacks, 0 where another has more."""
    is_best: bool
    """Whether one of them has no more in common with any other statement."""
    apart: bool
    """Whether each has a figure that the other has not."""
    elsewhere: bool
    """Whether one has a figure that the other's document gives in another statement."""


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
    held = Counter(code for vector in first for code in vector.words)
    other_held = Counter(code for vector in second for code in vector.words)
    size = len(first) + len(second)
    most = math.log1p(size / 2)

    def weigh(code: int, weight: float) -> float:
        share = min(1.0, math.log1p(size / (held[code] + other_held[code])) / most)
        return weight * share * (_NAME if code in names else 1.0)

    ours, theirs = (
        [{code: weigh(code, weight) for code, weight in vector.words.items()} for vector in vectors]
        for vectors in (first, second)
    )
    shared = _find_shared(ours, theirs)
    weights = {pair: math.fsum(ours[pair[0]][code] for code in codes) for pair, codes in shared.items()}
    best, other_best = _rank(weights)
    sums, other_sums = ([math.fsum(words.values()) for words in side] for side in (ours, theirs))
    for (place, other), codes in sorted(shared.items()):
        weight = weights[place, other]
        said = math.fsum(ours[place][code] for code in codes if code not in names)
        if said < _LEAST_SHARED:
            continue
        one, another = first[place], second[other]
        figures = (one.figures & another.figures) - names
        yield (
            place,
            other,
            Likeness(
                contained=weight / min(sums[place], other_sums[other]),
                common=2 * weight / (sums[place] + other_sums[other]),
                marks=sum(
                    held[code] == 1
                    and other_held[code] == 1
                    and one.words[code] >= _TELLING
                    and code not in figures
                    and code not in names
                    for code in codes
                ),
                figures=math.fsum(ours[place][code] for code in sorted(figures)),
                pairs=_share(one.pairs, another.pairs),
                margin=_exceed(weight, (best[place], other_best[other])),
                is_best=weight >= min(best[place][0], other_best[other][0]),
                apart=bool(one.figures - another.figures - names)
                and bool(another.figures - one.figures - names),
                elsewhere=not (one.figures - another.figures - names).isdisjoint(other_held)
                or not (another.figures - one.figures - names).isdisjoint(held),
            ),
        )


def _find_shared(
    ours: list[dict[int, float]], theirs: list[dict[int, float]]
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


def _share(first: Mapping[int, float], second: Mapping[int, float]) -> float:
    return math.fsum(weight for code, weight in first.items() if code in second)
