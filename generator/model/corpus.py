"""All documents together: which carry one story, and which statements say the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.model.documents import Source, Span
    from generator.model.statements import Statement


@dataclass(frozen=True, slots=True)
class Origin:
    """The sources that carry one story."""

    id: str
    """`o-` and the earliest source's id."""
    sources: tuple[str, ...]
    """Source ids, the earliest first."""
    kind: str
    """`single`, `copies` or `rewrites`."""


@dataclass(frozen=True, slots=True)
class SharedStory:
    """What shows that a document carries the story of an earlier one."""

    source: str
    """The id of the document's source."""
    other: str
    """The id of the earlier one's source."""
    counted: str
    """Which of the two is the shorter: its sentences were looked for in the longer."""
    sentences: int
    """How many sentences that one has."""
    verbatim: int
    """How many of them stand in the longer word for word."""
    rephrased: int
    """How many more stand there in other words."""
    is_rewrite: bool
    """Whether most of what they share was put into other words."""
    run_words: int
    """How many words (in Chinese, characters) the longest run has that both share."""
    run: Span | None
    """Where that run stands in the document; None where there is none of four words."""
    other_run: Span | None
    """Where it stands in the earlier one."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """Statements of different documents that say the same."""

    id: str
    """`a-` and a digest of its first statement's id."""
    statements: tuple[str, ...]
    """Statement ids, sorted."""
    origins: tuple[str, ...]
    """Origin ids, sorted."""
    speakers: tuple[str, ...]
    """Who is quoted or reported in them, sorted."""
    independent: int
    """How many different upstreams: one speaker relayed by several documents is one."""


@dataclass(frozen=True, slots=True)
class Corpus:
    """All that was read and found."""

    sources: tuple[Source, ...]
    """Sorted by id."""
    statements: tuple[Statement, ...]
    """Sorted by source, then by place."""
    origins: tuple[Origin, ...] = ()
    """Sorted by id."""
    agreements: tuple[Agreement, ...] = ()
    """Sorted by id."""
    shared: tuple[SharedStory, ...] = ()
    """What shows that documents of one origin carry one story, sorted by the later document."""
