"""Groups documents that carry one story, so that copies and rewrites are never counted as confirmation.

Documents are taken in order of time. Each is compared with the earlier ones that share sentences with it, and
joins the origin of the one that it was most likely taken from, or begins one of its own. So an origin is
named by its earliest document, and a document that arrives later changes no group before it: not even one
that holds two stories whole, which joins one of them and makes them no one story.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from generator import edtf
from generator.model import Origin, SharedStory
from generator.synthesis.origins.comparison import Profile, compare
from generator.synthesis.origins.content import find_content, freeze, pair_content
from generator.synthesis.origins.credits import have_one_source, names_as_its_source
from generator.synthesis.origins.minhash import find_candidates, sign_sentences
from generator.synthesis.words.bodies import Vocabulary, locate_words, read_body

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.model import Document, Source, Span, Statement
    from generator.synthesis.origins.comparison import Run
    from generator.synthesis.words.bodies import Body

_CARRIED, _IN_OTHER_WORDS = 0.5, 0.7
"""Share of a document's own words that stand in another, from which on both carry one story: of words that
are the same, and of words that were changed, which prove less. On twelve families written for it: copies and
rewrites .88 and more; reports of one event in their own words .55 and less, and none of their sentences word
for word."""
_CLOSE = 0.5
"""Likeness of these words to what the other has, in the mean: rewrites have .56 and more, reports that tell
the same few facts in their own words mostly .45 and less."""
_LEAST_WORDS, _LEAST_SENTENCES = 25, 2
"""What must be shared: one sentence that two documents have in common is a slogan or a legal notice."""
_PASSAGE = 0.5
_PASSAGE_OF_LONGER = 0.4
_PASSAGE_WORDS = 80
"""A speech or a statement given in full: one row of sentences that makes up half of the shorter document and
nearly half of the longer, between quotation marks or not. Two reports that quote one speech share less."""
_CREDITED, _CREDITED_CLOSE, _CREDITED_SENTENCES = 0.6, 0.4, 3
"""The same of two of which one names the other as where it has its story, or that both name one agency:
share, likeness and sentences. Who writes with own reporters names the wire too, but has no more than half of
the story from it."""
_LEAST_RETOLD = 0.5
"""Share of the shorter of two documents from which on these two are looked at."""
_ALL_OF_IT, _ALL_CLOSE, _ALL_SENTENCES = 0.75, 0.42, 6
"""The same of two of which each has nearly all that the other has, and nothing of weight beside: a story of
six sentences is not told twice with neither writer knowing more, or less, than the other."""
_MOST_COMPARED = 8
"""Earlier documents that a document is compared with, those that share most sentences with it."""
_KEPT = 512
"""Documents whose words are kept ready for the next comparison."""
_MET = 0.1
"""Share of the sentences of the shorter document that must have been met for the two to be compared."""


def find_origins(
    read: Iterable[tuple[Document, tuple[Statement, ...]]],
) -> tuple[tuple[Origin, ...], tuple[SharedStory, ...]]:
    """Groups documents by the story that they carry.

    Args:
        read: each document with its statements.

    Returns:
        One origin for each group, sorted by id, a document alone being an origin of its own; and for each
        document that joined another's origin what the two share, sorted by the later document.
    """
    ordered = sorted(read, key=lambda pair: (edtf.sort_key(pair[0].source.published), pair[0].source.id))
    vocabulary = Vocabulary()
    bodies = [read_body(document, statements, vocabulary) for document, statements in ordered]
    finder = _ParentFinder([document for document, _ in ordered], bodies, vocabulary)
    roots = list(range(len(bodies)))
    stories = []
    for later, earlier, story in finder.find():
        roots[later] = roots[earlier]
        stories.append(story)
    groups: dict[int, list[Source]] = {}
    for index, (document, _) in enumerate(ordered):
        groups.setdefault(roots[index], []).append(document.source)
    rewritten = {story.source for story in stories if story.is_rewrite}
    origins = (_make_origin(group, rewritten) for group in groups.values())
    return (
        tuple(sorted(origins, key=lambda origin: origin.id)),
        tuple(sorted(stories, key=lambda story: story.source)),
    )


def _make_origin(group: list[Source], rewritten: set[str]) -> Origin:
    kind = "single" if len(group) == 1 else "copies"
    if any(source.id in rewritten for source in group):
        kind = "rewrites"
    return Origin(f"o-{group[0].id}", tuple(source.id for source in group), kind)


class _ParentFinder:
    """Finds, for each document, the earlier one that its story was most likely taken from."""

    def __init__(self, documents: list[Document], bodies: list[Body], vocabulary: Vocabulary) -> None:
        self._documents = documents
        self._bodies = bodies
        self._lexicon = freeze(vocabulary)
        self._profiles: dict[int, Profile] = {}

    def find(self) -> Iterator[tuple[int, int, SharedStory]]:
        """Yields each document that was taken from an earlier one, that one, and what they share."""
        for later, earlier in self._candidates():
            best: tuple[float, int, SharedStory] | None = None
            for other in sorted(earlier):
                story = self._compare(later, other)
                # Of equals the earliest: the document itself, not one of its copies.
                if story is not None and (best is None or story[0] > best[0]):
                    best = (story[0], other, story[1])
            if best is not None:
                yield later, best[1], best[2]

    def _candidates(self) -> Iterator[tuple[int, list[int]]]:
        """Yields each document that has sentences in common with earlier ones, and which."""
        bands, owners = [], []
        for index, body in enumerate(self._bodies):
            content = find_content(body, self._lexicon)
            pairs, heads, _ = pair_content(content)
            bands.append(sign_sentences(pairs, content.sentences[heads], len(body.spans)))
            owners.append(np.full(len(body.spans), index, dtype=np.int32))
        if not bands:
            return
        later, earlier, counts = find_candidates(np.concatenate(bands), np.concatenate(owners))
        sizes = np.array([len(body.spans) for body in self._bodies])
        enough = counts >= _MET * np.minimum(sizes[later], sizes[earlier])
        later, earlier = later[enough], earlier[enough]
        begins = np.flatnonzero(np.append(True, later[1:] != later[:-1])) if len(later) else later
        for begin, end in pairwise([*begins.tolist(), len(later)]):
            yield int(later[begin]), earlier[begin : min(end, begin + _MOST_COMPARED)].tolist()

    def _compare(self, later: int, earlier: int) -> tuple[float, SharedStory] | None:
        """How strongly two documents carry one story, and what they share; None where they do not."""
        first, second = self._profile(later), self._profile(earlier)
        swapped = first.size > second.size
        part, whole = (second, first) if swapped else (first, second)
        found = compare(part, whole)
        is_passage = (
            found.passage_words >= _PASSAGE_WORDS
            and found.passage_share >= _PASSAGE
            and found.passage_words >= _PASSAGE_OF_LONGER * whole.size
        )
        changed = 1 - found.own_verbatim / max(1.0, found.own_words)
        is_carried = (
            found.own_share >= _CARRIED + (_IN_OTHER_WORDS - _CARRIED) * changed
            and found.closeness >= _CLOSE
            and found.own_words >= _LEAST_WORDS
            and found.own_sentences >= _LEAST_SENTENCES
        )
        if not (is_carried or is_passage) and found.own_share >= _LEAST_RETOLD:
            is_carried = self._is_retold(later, earlier)
        if not (is_carried or is_passage):
            return None
        strength = max(found.own_share if is_carried else 0.0, found.passage_share if is_passage else 0.0)
        spans = self._locate(later, earlier, found.run, swapped=swapped)
        return strength, SharedStory(
            source=self._bodies[later].source,
            other=self._bodies[earlier].source,
            counted=part.body.source,
            sentences=found.sentences,
            verbatim=found.verbatim,
            rephrased=found.rephrased,
            is_rewrite=changed > 0.5 and not is_passage,
            run_words=found.run.length if found.run is not None else 0,
            run=spans[0],
            other_run=spans[1],
        )

    def _is_retold(self, later: int, earlier: int) -> bool:
        """Whether one of two documents tells the whole story of the other in words that are hardly alike."""
        shares = []
        for index, other in ((later, earlier), (earlier, later)):
            found = compare(self._profile(index), self._profile(other))
            if (
                found.own_share >= _CREDITED
                and found.closeness >= _CREDITED_CLOSE
                and found.own_sentences >= _CREDITED_SENTENCES
                and (
                    names_as_its_source(self._documents[index], self._documents[other])
                    or have_one_source(self._documents[index], self._documents[other])
                )
            ):
                return True
            shares.append(
                found.own_share >= _ALL_OF_IT
                and found.closeness >= _ALL_CLOSE
                and found.own_sentences >= _ALL_SENTENCES
            )
        return all(shares)

    def _locate(
        self, later: int, earlier: int, run: Run | None, *, swapped: bool
    ) -> tuple[Span | None, Span | None]:
        """Where a shared run stands in the later document and in the earlier."""
        if run is None:
            return None, None
        starts = (run.other, run.start) if swapped else (run.start, run.other)
        first, second = (
            locate_words(self._documents[index], self._bodies[index], start, start + run.length)
            for index, start in zip((later, earlier), starts, strict=True)
        )
        return first, second

    def _profile(self, index: int) -> Profile:
        known = self._profiles.get(index)
        if known is None:
            if len(self._profiles) >= _KEPT:
                # The oldest goes: documents are looked at in order, and mostly compared with their
                # neighbours.
                del self._profiles[next(iter(self._profiles))]
            known = self._profiles[index] = Profile(self._bodies[index], self._lexicon)
        return known
