"""Where Chinese words begin and end, by jieba's dictionary."""

from __future__ import annotations

import functools
import logging

_KEPT = 4_096
"""Texts whose edges are kept: terms that recur stand in the same sentences."""


@functools.lru_cache(maxsize=_KEPT)
def word_edges(text: str) -> frozenset[int]:
    """Returns the places of a text at which a word of the dictionary may begin or end.

    Args:
        text: Chinese in simplified characters. Its words are those of the likeliest path through the
            dictionary's words; characters that are in none stand alone, so that a new term has edges.
    """
    import jieba  # noqa: PLC0415 - it takes a second to load, and only Chinese needs it

    if not jieba.dt.initialized:
        # By itself jieba looks for its cache in a folder that all users share, and writes one there.
        jieba.setLogLevel(logging.WARNING)
        jieba.dt.FREQ, jieba.dt.total = jieba.dt.gen_pfdict(jieba.dt.get_dict_file())
        jieba.dt.initialized = True
    edges = [0]
    for word in jieba.cut(text, HMM=False):
        edges.append(edges[-1] + len(word))
    return frozenset(edges)
