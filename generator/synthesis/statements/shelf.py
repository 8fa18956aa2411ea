"""Keeps what statements are compared by in a few flat arrays: half a kilobyte for each, and not four."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from generator.synthesis.words.bodies import mix

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy.typing as npt

    from generator.synthesis.statements.gist import Essence
    from generator.synthesis.words.bodies import Codes

    Numbers = npt.NDArray[np.int64]
    Weights = npt.NDArray[np.float32]

_KNOWN = 6.0
"""Weight from which on a word, figure or day may be what a document is known by."""
_MEASURED = 1.3
"""What a figure or day counts beside a word among what a document is known by: two writers put words in
different ways, and figures in one."""
_PAIR = 0.25
"""Weight of a pair beside the sum of its words' weights."""


@dataclass(frozen=True, slots=True)
class Vector:
    """A statement as a sparse vector."""

    words: dict[int, float]
    """Its content words, figures and dates, by code, with their weights."""
    pairs: dict[int, float]
    """Pairs of content words beside each other or with one between, with theirs."""
    figures: frozenset[int]
    """Which of the words are figures."""
    measures: frozenset[int]
    """Which of the words are figures or dates."""
    quoted: frozenset[int]
    """Codes of runs of words that somebody is quoted with."""

    @property
    def features(self) -> dict[int, float]:
        """Words and pairs together."""
        return self.words | self.pairs


@dataclass(frozen=True, slots=True)
class _Rows:
    """Codes with weights, in order of the statement they belong to."""

    codes: Codes
    weights: Weights
    starts: Numbers

    @property
    def owners(self) -> Numbers:
        """The statement of each."""
        return np.repeat(np.arange(len(self.starts) - 1), self.starts[1:] - self.starts[:-1])

    def of(self, number: int) -> dict[int, float]:
        """The codes and weights of one statement."""
        part = slice(self.starts[number], self.starts[number + 1])
        return dict(zip(self.codes[part].tolist(), self.weights[part].tolist(), strict=True))


class Shelf:
    """What statements are compared by, each by its number."""

    def __init__(self, essences: Iterable[Essence]) -> None:
        words, measures, quoted = _Filler(), _Filler(), _Filler()
        figures, dated = array("H"), array("H")
        for essence in essences:
            words.add((word.code for word in essence.words), (word.weight for word in essence.words))
            measured = tuple(essence.measures())
            measures.add((code for code, _ in measured), (weight for _, weight in measured))
            quoted.add(essence.quoted, (0.0 for _ in essence.quoted))
            figures.append(min(len(essence.figures), 2**16 - 1))
            dated.append(min(len(essence.figures) + len(essence.dates), 2**16 - 1))
        self._words, self._measures, self._quoted = words.fill(), measures.fill(), quoted.fill()
        self._figures, self._dated = figures, dated
        self._pairs = _pair(self._words)

    def __len__(self) -> int:
        return len(self._figures)

    def __getitem__(self, number: int) -> Vector:
        measures = self._measures.of(number)
        return Vector(
            self._words.of(number) | measures,
            self._pairs.of(number),
            frozenset(list(measures)[: self._figures[number]]),
            frozenset(list(measures)[: self._dated[number]]),
            frozenset(self._quoted.of(number)),
        )

    def find_heaviest(self, count: int) -> Codes:
        """The codes of the heaviest words, figures and dates of each statement.

        Args:
            count: how many of each.

        Returns:
            One row a statement, sorted; 0 where it has fewer.
        """
        codes = np.concatenate((self._words.codes, self._measures.codes))
        weights = np.concatenate((self._words.weights, self._measures.weights))
        owners = np.concatenate((self._words.owners, self._measures.owners))
        order = np.lexsort((codes, -weights, owners))
        codes, weights, owners = codes[order], weights[order], owners[order]
        fresh = np.ones(len(codes), dtype=np.bool_)
        fresh[1:] = (codes[1:] != codes[:-1]) | (owners[1:] != owners[:-1])
        return _rank(codes[fresh], weights[fresh], owners[fresh], (len(self), count))

    def find_known(self, told: tuple[Numbers, Numbers], count: int) -> Codes:
        """The codes that tell most of each document: heavy ones, those of several statements before others.

        Args:
            told: the numbers of documents, and of the statement that each tells; what several documents tell
                has several.
            count: how many of each.

        Returns:
            One row a document, sorted; 0 where it has fewer.
        """
        codes = np.concatenate((self._words.codes, self._measures.codes))
        weights = np.concatenate((self._words.weights, self._measures.weights))
        weights[len(self._words.codes) :] *= np.float32(_MEASURED)
        rows = np.concatenate((self._words.owners, self._measures.owners))
        telling = weights >= _KNOWN
        places, documents = _hand_out(rows[telling], told, len(self))
        codes, weights = codes[telling][places], weights[telling][places]
        order = np.lexsort((codes, documents))
        codes, weights, documents = codes[order], weights[order], documents[order]
        fresh = np.ones(len(codes), dtype=np.bool_)
        fresh[1:] = (codes[1:] != codes[:-1]) | (documents[1:] != documents[:-1])
        begins = np.flatnonzero(fresh)
        often = np.diff(np.append(begins, len(codes)))
        shape = int(told[0].max(initial=-1)) + 1, count
        return _rank(codes[begins], weights[begins] * often, documents[begins], shape)

    def find_quoted(self) -> tuple[Codes, Numbers]:
        """The codes of all quoted runs, and the statement of each."""
        return self._quoted.codes, self._quoted.owners


class _Filler:
    """Gathers rows one by one."""

    def __init__(self) -> None:
        self._codes = array("Q")
        self._weights = array("f")
        self._starts = array("q", [0])

    def add(self, codes: Iterable[int], weights: Iterable[float]) -> None:
        """Adds the codes and weights of one statement."""
        self._codes.extend(codes)
        self._weights.extend(weights)
        self._starts.append(len(self._codes))

    def fill(self) -> _Rows:
        """Returns all rows."""
        return _Rows(
            np.array(self._codes, dtype=np.uint64),
            np.array(self._weights, dtype=np.float32),
            np.array(self._starts, dtype=np.int64),
        )


def _hand_out(owners: Numbers, told: tuple[Numbers, Numbers], count: int) -> tuple[Numbers, Numbers]:
    """Gives what belongs to statements to each document that tells them.

    Args:
        owners: the number of each row's statement.
        told: the numbers of documents, and of the statement that each tells.
        count: how many statements there are.

    Returns:
        The place of a row, and a document that it belongs to.
    """
    documents, statements = told
    held = np.bincount(statements, minlength=count)
    documents = documents[np.argsort(statements, kind="stable")]
    often = held[owners]
    begins = (np.cumsum(held) - held)[owners]
    steps = np.arange(int(often.sum())) - (np.cumsum(often) - often).repeat(often)
    return np.arange(len(owners)).repeat(often), documents[begins.repeat(often) + steps]


def _rank(codes: Codes, weights: Weights, owners: Numbers, shape: tuple[int, int]) -> Codes:
    """The heaviest codes of each owner, one row an owner, sorted; 0 where it has fewer."""
    order = np.lexsort((codes, -weights, owners))
    codes, owners = codes[order], owners[order]
    ranks = np.arange(len(codes)) - np.searchsorted(owners, owners)
    heaviest = np.zeros(shape, dtype=np.uint64)
    kept = ranks < shape[1]
    heaviest[owners[kept], ranks[kept]] = codes[kept]
    return np.sort(heaviest, axis=1)


def _pair(words: _Rows) -> _Rows:
    """Pairs each word with the next of its statement and the next but one, in whichever order."""
    codes, weights, owners = [], [], []
    of = words.owners
    for step in (1, 2):
        head = np.flatnonzero((of[:-step] == of[step:]) & (words.codes[:-step] != words.codes[step:]))
        first, second = words.codes[head], words.codes[head + step]
        codes.append(mix(np.minimum(first, second)) + np.maximum(first, second))
        weights.append(np.float32(_PAIR) * (words.weights[head] + words.weights[head + step]))
        owners.append(of[head])
    order = np.argsort(np.concatenate(owners), kind="stable")
    owned = np.concatenate(owners)[order]
    starts = np.searchsorted(owned, np.arange(len(words.starts)))
    return _Rows(np.concatenate(codes)[order], np.concatenate(weights)[order], starts)
