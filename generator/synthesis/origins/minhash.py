"""Finds pairs of documents that may carry one story, without comparing every document with every other.

Each sentence is a set of pairs of content words. The least of such a set under a random order of all pairs is
the same for two sentences as often as their sets are alike (Broder, On the resemblance and containment of
documents, 1997). Of 32 such least values two at a time make a band; sentences that agree in one band are
looked at (Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, chapter 3.4). Two sentences of likeness
.3 are found in 78 of 100 cases, of .5 in 99, of .02 in less than one.

Sentences, not documents, are hashed: an excerpt is nothing like the long document that it was taken from, but
each of its sentences is like one of that document's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from generator.synthesis.words.bodies import mix

if TYPE_CHECKING:
    import numpy.typing as npt

    from generator.synthesis.words.bodies import Codes, Places

_BANDS, _ROWS = 16, 2
_NEIGHBOURS = 3
"""How many of the first sentences of a band's bucket, and how many of those just before it, each one is
paired with. A document needs one earlier document that it was taken from; a formula that stands in thousands
must not make millions of pairs."""
_LEAST_FEATURES = 3
"""A sentence of fewer pairs than this is too short to be known again."""
_ORDERS = mix(np.arange(1, _BANDS * _ROWS + 1, dtype=np.uint64))
"""What each random order is made from."""


def sign_sentences(features: Codes, sentences: Places, count: int) -> Codes:
    """Makes the bands of a document's sentences.

    Args:
        features: codes of what its sentences hold.
        sentences: the sentence of each.
        count: how many sentences the document has.

    Returns:
        One row a sentence, one column a band; 0 where a sentence is too short.
    """
    order = np.argsort(sentences, kind="stable")
    features, sentences = features[order], sentences[order]
    bands = np.zeros((count, _BANDS), dtype=np.uint64)
    signed = np.flatnonzero(np.bincount(sentences, minlength=count) >= _LEAST_FEATURES)
    if not len(signed):
        return bands
    # The shorter sentences' features go, so that the slice of each of the others ends where the next begins.
    kept = np.isin(sentences, signed)
    features, begins = features[kept], np.searchsorted(sentences[kept], signed)
    least = np.minimum.reduceat(mix(features ^ _ORDERS[:, np.newaxis]), begins, axis=1)
    rows = least.reshape(_BANDS, _ROWS, len(signed))
    value = rows[:, 0]
    for row in range(1, _ROWS):
        value = mix(value) + rows[:, row]
    bands[signed] = value.T | np.uint64(1)
    return bands


def find_candidates(bands: Codes, owners: Places) -> tuple[Places, Places, Places]:
    """Finds which documents share sentences with which earlier ones.

    Args:
        bands: one row a sentence, the documents in order of time.
        owners: the document of each sentence, counted in that order.

    Returns:
        The later document of each pair, the earlier, and how many of the later one's sentences were met
        there; sorted by the later, the most first.
    """
    documents = int(owners[-1]) + 1 if len(owners) else 0
    met: list[npt.NDArray[np.int64]] = []
    for band in range(bands.shape[1] if documents else 0):
        used = np.flatnonzero(bands[:, band])
        order = used[np.argsort(bands[used, band], kind="stable")]
        values = bands[order, band]
        is_first = np.ones(len(order), dtype=np.bool_)
        is_first[1:] = values[1:] != values[:-1]
        head = np.maximum.accumulate(np.where(is_first, np.arange(len(order)), 0))
        places = np.arange(len(order))
        for step in range(_NEIGHBOURS):
            first, near = places[places > head + step], places[places - step - 1 >= head]
            for at, other in ((first, head[first] + step), (near, near - step - 1)):
                later, earlier = order[at], owners[order[other]]
                apart = owners[later] != earlier
                met.append(later[apart].astype(np.int64) * documents + earlier[apart])
    shared = np.unique(np.concatenate(met)) if met else np.zeros(0, dtype=np.int64)
    pairs = owners[shared // max(1, documents)].astype(np.int64) * documents + shared % max(1, documents)
    pairs, counts = np.unique(pairs, return_counts=True)
    later, earlier = pairs // max(1, documents), pairs % max(1, documents)
    ranked = np.lexsort((earlier, -counts, later))
    return later[ranked], earlier[ranked], counts[ranked]
