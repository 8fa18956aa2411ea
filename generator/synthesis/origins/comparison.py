"""Compares the bodies of two documents: how much of the shorter stands in the longer, and in which words."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from generator.synthesis.origins.rephrasing import Terms, find_rephrased, find_terms
from generator.synthesis.words.bodies import run_codes

if TYPE_CHECKING:
    import numpy.typing as npt

    from generator.synthesis.origins.content import Lexicon
    from generator.synthesis.words.bodies import Body, Codes, Flags, Places

_RUN = 4
"""Words of a run: what two texts share by chance is shorter (analysis/repetition.py takes the same)."""
_VERBATIM = 0.8
"""Share of a sentence's runs that the other text has: a changed word at an end is forgiven, a changed figure
in the middle of a sentence of up to twenty words is not."""
_LEAST_OWN = 4
"""Words that a sentence must have of its own, and content words, to be compared."""
_GAP = 40
"""Words that may stand between two sentences of one passage."""
_HAN_WORD = 0.6
"""What a Chinese character counts beside an English word, so that both languages meet one measure of
length."""


@dataclass(frozen=True, slots=True)
class Run:
    """A run of words that two bodies have."""

    start: int
    """The place of its first word in the body."""
    other: int
    """The place of its first word in the other body."""
    length: int
    """How many words it has."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """What of one body stands in another."""

    sentences: int
    """Sentences of the body."""
    verbatim: int
    """How many stand in the other word for word, speech between quotation marks among them."""
    rephrased: int
    """How many more stand there in other words."""
    own_share: float
    """Share of its own words, speech between marks left out, in sentences that stand there either way."""
    own_words: float
    """How many words these sentences have."""
    closeness: float
    """How like they are to what stands there, in the mean: 1 where all are word for word."""
    own_verbatim: float
    """How many of those words stand there word for word."""
    own_sentences: int
    """How many sentences these are."""
    passage_share: float
    """Share of its words in the longest row of sentences that stand there in the same order."""
    passage_words: float
    """How many words that row has, quoted or not."""
    run: Run | None
    """The longest run of words that both have."""


class Profile:
    """What a body is compared by; what only rewrites need is made when it is asked for."""

    def __init__(self, body: Body, lexicon: Lexicon) -> None:
        self.body = body
        self.runs: Codes = run_codes(body, lexicon.codes, _RUN)
        """A code for each run of four words."""
        spoken = np.concatenate(([0], np.cumsum(body.quoted)))
        self.own_runs: Flags = spoken[_RUN:] == spoken[:-_RUN] if len(self.runs) else body.quoted[:0]
        """Whether each run is free of quoted speech."""
        self.lengths: Places = np.where(lexicon.han[body.words], int(100 * _HAN_WORD), 100).astype(np.int32)
        """How much each word counts, in hundredths of an English word."""
        self._lexicon = lexicon

    @cached_property
    def size(self) -> float:
        """How many English words the body is long, or what Chinese comes to."""
        return int(self.lengths.sum()) / 100

    @cached_property
    def terms(self) -> Terms:
        """The content words of its sentences, speech between marks left out."""
        return find_terms(self.body, self._lexicon)


def compare(part: Profile, whole: Profile) -> Comparison:
    """Finds how much of one body stands in another.

    Args:
        part: the body whose sentences are looked for, best the shorter.
        whole: the body in which they are.
    """
    starts = part.body.starts
    found = _find_runs(part.runs, whole.runs)
    own_found = np.isin(part.runs, whole.runs[whole.own_runs]) & part.own_runs
    verbatim = _share(found >= 0, starts) >= _VERBATIM
    own_runs = _count(part.own_runs, starts)
    own_verbatim = (own_runs > 0) & (_count(own_found, starts) >= _VERBATIM * own_runs)
    rephrased = np.zeros_like(verbatim)
    likeness = np.ones(len(verbatim))
    changed = ~verbatim & ~own_verbatim
    if changed.any():
        for sentence, like in find_rephrased(part.terms, whole.terms, changed).items():
            rephrased[sentence], likeness[sentence] = True, like
    own_lengths = _sum(np.where(part.body.quoted, 0, part.lengths), starts) / 100
    own = own_lengths >= _LEAST_OWN
    carried = own & (own_verbatim | rephrased)
    passage = _longest_passage(verbatim, found, part)
    return Comparison(
        sentences=len(verbatim),
        verbatim=int(verbatim.sum()),
        rephrased=int((rephrased & ~verbatim).sum()),
        own_share=float(own_lengths[carried].sum() / max(1.0, own_lengths[own].sum())),
        own_words=float(own_lengths[carried].sum()),
        closeness=float((own_lengths * likeness)[carried].sum() / max(1.0, own_lengths[carried].sum())),
        own_verbatim=float(own_lengths[own & own_verbatim].sum()),
        own_sentences=int(carried.sum()),
        passage_share=passage / max(1.0, part.size),
        passage_words=passage,
        run=_longest_run(found),
    )


def _find_runs(runs: Codes, others: Codes) -> Places:
    """Where each run stands in the other text for the first time; -1 where it does not."""
    if not len(others):
        return np.full(len(runs), -1, dtype=np.int32)
    order = np.argsort(others, kind="stable")
    place = np.minimum(np.searchsorted(others[order], runs), len(others) - 1)
    at = order[place]
    return np.where(others[at] == runs, at, -1).astype(np.int32)


def _sum(values: Places, starts: Places) -> Places:
    """Sums values of words over each sentence."""
    sums = np.concatenate(([0], np.cumsum(values)))
    total: Places = sums[starts[1:]] - sums[starts[:-1]]
    return total


def _count(flags: Flags, starts: Places) -> Places:
    """How many runs that lie wholly in each sentence are flagged."""
    sums = np.concatenate(([0], np.cumsum(flags)))
    last = np.minimum(starts[1:] - _RUN + 1, len(flags))
    count: Places = sums[np.maximum(last, starts[:-1])] - sums[starts[:-1]]
    return count


def _share(flags: Flags, starts: Places) -> npt.NDArray[np.float64]:
    """The share of each sentence's runs that is flagged."""
    share: npt.NDArray[np.float64] = _count(flags, starts) / np.maximum(1, np.diff(starts) - _RUN + 1)
    return share


def _longest_passage(verbatim: Flags, found: Places, part: Profile) -> float:
    """Words of the longest row of sentences that the other text has in the same order, close together."""
    starts = part.body.starts
    lengths = _sum(part.lengths, starts) / 100
    longest = current = 0.0
    expected = 0
    for sentence in range(len(verbatim)):
        hits = found[starts[sentence] : starts[sentence + 1]]
        hits = hits[hits >= 0]
        if not verbatim[sentence] or not len(hits):
            current = 0.0
            continue
        goes_on = current > 0 and 0 <= int(hits[0]) - expected <= _GAP
        current = (current if goes_on else 0.0) + float(lengths[sentence])
        expected = int(hits[-1])
        longest = max(longest, current)
    return longest


def _longest_run(found: Places) -> Run | None:
    """The longest row of words that stand in the other text in the same row."""
    is_found = found >= 0
    if not is_found.any():
        return None
    goes_on = np.zeros(len(found), dtype=np.bool_)
    goes_on[1:] = is_found[1:] & is_found[:-1] & (found[1:] == found[:-1] + 1)
    # A row ends before the next place that does not go on: a gap, or another row.
    begins = np.flatnonzero(~goes_on)
    lengths = np.where(is_found[begins], np.diff(np.append(begins, len(found))), 0)
    best = int(np.argmax(lengths))
    start = int(begins[best])
    return Run(start, int(found[start]), int(lengths[best]) + _RUN - 1)
