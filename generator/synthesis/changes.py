"""Compares an edition with an earlier one, statement by statement."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.folding import fold
from generator.synthesis.words.cutting import cut_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.model import Statement

_REWORDED = 0.5
"""Share of its words that a sentence keeps when it is edited; what keeps fewer is another sentence."""


@dataclass(frozen=True, slots=True)
class EarlierStatement:
    """A statement as an earlier edition published it."""

    id: str
    """Its permanent id."""
    source: str
    """Its source's id."""
    text: str
    """Its words then."""
    language: str | None
    """BCP 47 tag."""
    label: str | None
    """Its label then."""
    voice: str
    """Its voice then."""
    speaker: str | None
    """Its speaker then."""
    topics: tuple[str, ...]
    """The ids of the topics it named then, sorted."""


@dataclass(frozen=True, slots=True)
class EarlierEdition:
    """What an earlier edition published."""

    date: str | None
    """EDTF date of that edition."""
    sources: frozenset[str]
    """The ids of its sources."""
    statements: tuple[EarlierStatement, ...]
    """Its statements, sorted by id."""


@dataclass(frozen=True, slots=True)
class Changed:
    """A statement that both editions have, in another form."""

    earlier: EarlierStatement
    """As it was."""
    statement: Statement
    """As it is."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What differs between two editions, or in what they have on one topic."""

    since: EarlierEdition | None
    """The earlier edition; None where this is the first."""
    new: tuple[Statement, ...]
    """Statements that the earlier one does not have."""
    gone: tuple[EarlierStatement, ...]
    """Statements that this one no longer has."""
    reworded: tuple[Changed, ...]
    """Sentences of one source whose words were edited."""
    reread: tuple[Changed, ...]
    """Statements whose words are the same, and whose label, voice, speaker or topics are not."""
    new_sources: tuple[str, ...] = ()
    """Ids of sources that the earlier edition does not have."""
    gone_sources: tuple[str, ...] = ()
    """Ids of sources that this one no longer has."""

    @property
    def is_none(self) -> bool:
        """Whether nothing differs."""
        return not (
            *self.new,
            *self.gone,
            *self.reworded,
            *self.reread,
            *self.new_sources,
            *self.gone_sources,
        )

    def on(self, topic: str) -> Changes:
        """What differs in the statements on one topic, those that named it then among them."""
        return Changes(
            self.since,
            tuple(s for s in self.new if topic in s.topics),
            tuple(s for s in self.gone if topic in s.topics),
            tuple(c for c in self.reworded if _names(c, topic)),
            tuple(c for c in self.reread if _names(c, topic)),
        )


def _names(changed: Changed, topic: str) -> bool:
    return topic in changed.earlier.topics or topic in changed.statement.topics


def compare_editions(
    since: EarlierEdition | None, statements: tuple[Statement, ...], sources: Iterable[str]
) -> Changes:
    """Finds what differs from an earlier edition.

    An id holds a statement's words and its source, so an edited sentence has another: what is gone and what
    is new in one source are held against each other first.

    Args:
        since: the earlier edition; None where there is none.
        statements: this edition's.
        sources: the ids of this edition's sources.
    """
    if since is None:
        return Changes(None, (), (), (), ())
    before = {statement.id: statement for statement in since.statements}
    now = {statement.id for statement in statements}
    new = [statement for statement in statements if statement.id not in before]
    gone = [statement for statement in since.statements if statement.id not in now]
    reworded = _pair_reworded(gone, new)
    paired = {changed.earlier.id for changed in reworded} | {changed.statement.id for changed in reworded}
    kept = (Changed(before[s.id], s) for s in statements if s.id in before)
    here = frozenset(sources)
    return Changes(
        since,
        tuple(s for s in new if s.id not in paired),
        tuple(s for s in gone if s.id not in paired),
        reworded,
        tuple(changed for changed in kept if _is_reread(changed)),
        tuple(sorted(here - since.sources)),
        tuple(sorted(since.sources - here)),
    )


def _is_reread(changed: Changed) -> bool:
    statement, label = changed.statement, changed.statement.classification.label
    now = (
        label.value if label is not None else None,
        statement.attribution.voice.value,
        statement.attribution.speaker,
        statement.topics,
    )
    earlier = changed.earlier
    return now != (earlier.label, earlier.voice, earlier.speaker, earlier.topics)


def _pair_reworded(gone: list[EarlierStatement], new: list[Statement]) -> tuple[Changed, ...]:
    """Pairs sentences of one source that share at least half of the longer one's words, the closest first."""
    by_source: dict[str, list[EarlierStatement]] = defaultdict(list)
    for earlier in gone:
        by_source[earlier.source].append(earlier)
    scored = [
        (likeness, earlier, statement)
        for statement in new
        for earlier in by_source.get(statement.source, ())
        if (likeness := _share(earlier.text, statement.text)) >= _REWORDED
    ]
    scored.sort(key=lambda row: (-row[0], row[1].id, row[2].id))
    taken: set[str] = set()
    pairs: list[Changed] = []
    for _, earlier, statement in scored:
        if taken.isdisjoint((earlier.id, statement.id)):
            taken |= {earlier.id, statement.id}
            pairs.append(Changed(earlier, statement))
    return tuple(sorted(pairs, key=lambda pair: (pair.statement.source, pair.statement.span)))


def _share(first: str, second: str) -> float:
    left, right = Counter(cut_words(fold(first))), Counter(cut_words(fold(second)))
    longest = max(left.total(), right.total())
    return (left & right).total() / longest if longest else 0.0
