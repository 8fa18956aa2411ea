"""Finds statements that may say the same without comparing every one with every other.

Two statements that say the same share at least three of their most telling words. So each statement is
entered under every three of its eight heaviest words, and meets those that stand under the same three: the
prefix filter of Chaudhuri, Ganti and Kaushik (ICDE 2006), which enters single words, in the stricter form of
Wang, Li and Feng (SIGMOD 2012). Of 168 pairs that comparing all with all links (the tuned families, pairs of
sentences, 120 written documents), it loses none.
"""

from __future__ import annotations

from itertools import combinations, pairwise
from typing import TYPE_CHECKING

import numpy as np

from generator.synthesis.words.bodies import mix

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from generator.synthesis.statements.shelf import Numbers, Shelf
    from generator.synthesis.words.bodies import Codes, Flags

_HEAVIEST = 8
_TOGETHER = 3
_NEAREST = 6
"""How many of the first and how many of the nearest statements before it each one meets under three words: a
formula that stands in thousands makes thousands of pairs, not millions. Groups are joined through their
members."""
_CHOICES = tuple(map(list, combinations(range(_HEAVIEST), _TOGETHER)))
_KNOWN = 20
"""Words, figures and days that a document is known by: the heaviest, those of several statements first."""
_CLOSE = 2
"""How many of these two documents must share; two may be of one field."""
_AT_ONCE = 20_000
"""Pairs of documents looked at at once, for the sake of memory."""
_PART_BITS = 3
_PARTS = 1 << _PART_BITS
"""Parts in which the entries are made and sorted, so that they never stand in memory all at once."""


def meet(shelf: Shelf, apart: Callable[[Numbers, Numbers], Flags]) -> Iterator[tuple[int, list[int]]]:
    """Finds which statements are to be compared.

    Args:
        shelf: the statements.
        apart: told later and earlier statements of pairs, says which of these pairs are worth a look.

    Yields:
        Each statement that meets earlier ones, and these, in order.
    """
    pairs = np.zeros(0, dtype=np.int64)
    for keys, owners in _entries(shelf):
        order = np.lexsort((owners, keys))
        met = [pairs, *_meet_in_buckets(keys[order], owners[order], len(shelf), apart)]
        pairs = np.unique(np.concatenate(met))
    later, earlier = np.divmod(pairs, max(1, len(shelf)))
    begins = np.flatnonzero(np.diff(later, prepend=-1)).tolist()
    for begin, end in pairwise([*begins, len(later)]):
        yield int(later[begin]), earlier[begin:end].tolist()


def _entries(shelf: Shelf) -> Iterator[tuple[Codes, Numbers]]:
    """Yields the entries some at a time: codes, and the number of the statement of each."""
    heaviest = shelf.find_heaviest(_HEAVIEST)
    for part in range(_PARTS):
        codes, owners = [], []
        for choice in _CHOICES:
            chosen = heaviest[:, choice]
            code = mix(mix(chosen[:, 0]) + chosen[:, 1]) + chosen[:, 2]
            kept = np.flatnonzero(chosen.all(axis=1) & (mix(code) >> np.uint64(64 - _PART_BITS) == part))
            codes.append(code[kept])
            owners.append(kept)
        yield np.concatenate(codes), np.concatenate(owners)
    yield shelf.find_quoted()


def _meet_in_buckets(
    keys: Codes, owners: Numbers, count: int, apart: Callable[[Numbers, Numbers], Flags]
) -> Iterator[Numbers]:
    """Yields pairs of statements that stand under one key, as later * count + earlier."""
    places = np.arange(len(keys))
    is_first = np.ones(len(keys), dtype=np.bool_)
    is_first[1:] = keys[1:] != keys[:-1]
    head = np.maximum.accumulate(np.where(is_first, places, 0))
    for step in range(_NEAREST):
        first = places[places > head + step]
        near = places[places - step - 1 >= head]
        for at, other in ((first, head[first] + step), (near, near - step - 1)):
            later, earlier = owners[at], owners[other]
            kept = apart(later, earlier)
            yield later[kept] * count + earlier[kept]


def meet_documents(shelf: Shelf, told: tuple[Numbers, Numbers]) -> list[tuple[int, int]]:
    """Finds which documents may report one event: those that share three of the words they are known by.

    Args:
        shelf: the statements.
        told: the numbers of documents in order of time, and of the statement that each tells.

    Returns:
        Pairs of documents, the earlier first, in order.
    """
    known = shelf.find_known(told, _KNOWN)
    entered: list[tuple[Codes, Numbers]] = []
    for first, second in combinations(range(_KNOWN), 2):
        pair = known[:, [first, second]]
        kept = np.flatnonzero(pair.all(axis=1))
        entered.append((mix(pair[kept, 0]) + pair[kept, 1], kept))
    keys, documents = (np.concatenate(column) for column in zip(*entered, strict=True))
    order = np.lexsort((documents, keys))
    count = len(known)
    met = _meet_in_buckets(keys[order], documents[order], count, lambda later, earlier: later != earlier)
    later, earlier = np.divmod(np.unique(np.concatenate(tuple(met))), max(1, count))
    return [
        pair
        for begin in range(0, len(later), _AT_ONCE)
        for pair in _keep_close(known, earlier[begin : begin + _AT_ONCE], later[begin : begin + _AT_ONCE])
    ]


def _keep_close(known: Codes, earlier: Numbers, later: Numbers) -> list[tuple[int, int]]:
    """Pairs of documents that share enough of what they are known by."""
    first, second = known[earlier], known[later]
    same = (first[:, :, np.newaxis] == second[:, np.newaxis, :]) & (first != 0)[:, :, np.newaxis]
    kept = same.sum(axis=(1, 2)) >= _CLOSE
    return list(zip(earlier[kept].tolist(), later[kept].tolist(), strict=True))
