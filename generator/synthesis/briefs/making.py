"""Turns a Corpus into Briefs: what each topic's page has to say, before it is put into words."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator import edtf
from generator.model import Label
from generator.synthesis.briefs.clauses import is_figure_of, is_list_of
from generator.synthesis.briefs.positions import Position, find_shared, group_positions
from generator.synthesis.briefs.selection import choose_key_points

if TYPE_CHECKING:
    from generator.model import (
        Agreement,
        Corpus,
        DateMention,
        Quantity,
        Source,
        Statement,
        Taxonomy,
        Topic,
        TopicKind,
    )

LABEL_ORDER: tuple[Label | None, ...] = (
    Label.DIRECTIVE,
    Label.COMMITMENT,
    Label.FACT,
    Label.ASSESSMENT,
    Label.RISK,
    Label.OUTLOOK,
    None,
)
"""The order in which readers meet the labels: what is directed, done, judged, feared and expected."""
_LOOKS_BACK = re.compile(
    r"\b(?:past|last|recent|previous|preceding|since|so far)\b|过去|過去|以来|以來|近年|近[一二三两兩几幾十]"
)
"""Words of a date that end it where its document stands: "the past two years" are not under way."""
_MANY_NAMED = 3
"""A statement that strings at least this many topics of one kind together is a list."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity with the statement that gives it."""

    statement: Statement
    """Where it stands."""
    quantity: Quantity
    """The quantity."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A date with the statement that gives it."""

    statement: Statement
    """Where it stands."""
    date: DateMention
    """The date."""

    @property
    def words(self) -> str:
        """The date as the statement words it."""
        offset = self.statement.span.start
        return self.statement.text[self.date.span.start - offset : self.date.span.end - offset]

    def standing(self, edition: str | None) -> str:
        """How it stands to an edition's date: `behind`, `around`, `ahead`, or `open` where it has no year."""
        extent, now = edtf.read_extent(self.date.value), edtf.read_extent(edition or "")
        if extent is None:
            return "open"
        if now is None or extent.last <= now.last or _LOOKS_BACK.search(self.words):
            return "behind"
        return "ahead" if extent.first > now.last else "around"


@dataclass(frozen=True, slots=True)
class Related:
    """A topic that shares evidence."""

    topic: Topic
    """The other topic."""
    shared: tuple[Statement, ...]
    """Statements that name both."""


@dataclass(frozen=True, slots=True)
class Brief:
    """A topic's view of the corpus."""

    topic: Topic
    """The sector or theme."""
    statements: tuple[Statement, ...]
    """All that name it, by source and place."""
    carriers: tuple[Source, ...]
    """Sources that have a statement on it, most statements first."""
    silent: tuple[Source, ...]
    """Sources in which no statement on it was found."""
    origins: int
    """How many independent origins the carriers are."""
    key_points: tuple[Statement, ...]
    """Three to five that cover it."""
    by_label: tuple[tuple[Label | None, tuple[Statement, ...]], ...]
    """The statements of each label that occurs, in the readers' order."""
    figures: tuple[Figure, ...]
    """Quantities in its statements that count something of the topic."""
    timeline: tuple[Moment, ...]
    """Dates in its statements, earliest first."""
    related: tuple[Related, ...]
    """Topics that share statements with it, the closest first."""
    opposing: tuple[Topic, ...]
    """Topics that the taxonomy declares to oppose it."""
    agreements: tuple[Agreement, ...]
    """Groups of statements of several documents that say the same."""
    positions: tuple[Position, ...]
    """Its statements by what they say, those that most documents carry first."""
    together: dict[str, tuple[str, ...]]
    """Statement id to the ids of other topics of its kind, where it is a list of them."""

    by_source: dict[str, tuple[Statement, ...]]
    """The statements of each carrier, by its id."""
    carried_with: dict[str, Position]
    """By statement id, what it says together with statements of other documents."""
    retold: dict[str, str]
    """Of the carriers that are not the first of their origin here: which one is."""

    @property
    def is_listed_only(self) -> bool:
        """Whether the topic is never named but in lists with others of its kind."""
        return bool(self.statements) and all(s.id in self.together for s in self.statements)

    def of(self, source: str) -> tuple[Statement, ...]:
        """The statements of one source; none where it is silent."""
        return self.by_source.get(source, ())


def make_briefs(corpus: Corpus, taxonomy: Taxonomy) -> tuple[Brief, ...]:
    """Makes the brief of every topic, those without evidence among them.

    Args:
        corpus: the corpus.
        taxonomy: the topics.

    Returns:
        One brief for each topic, in the taxonomy's order.
    """
    by_topic: dict[str, list[Statement]] = defaultdict(list)
    for statement in corpus.statements:
        for topic in statement.topics:
            by_topic[topic].append(statement)
    opposed: dict[str, set[str]] = defaultdict(set)
    for entry in taxonomy.topics:
        for other in entry.opposes:
            opposed[entry.id].add(other)
            opposed[other].add(entry.id)
    return tuple(
        _make_brief(topic, tuple(by_topic[topic.id]), corpus, taxonomy, opposed[topic.id])
        for topic in taxonomy.topics
    )


def by_coverage(briefs: tuple[Brief, ...]) -> tuple[Brief, ...]:
    """Briefs in the order in which readers compare them: most documents first, then most statements."""
    return tuple(sorted(briefs, key=lambda brief: (-len(brief.carriers), -len(brief.statements))))


def _make_brief(
    topic: Topic, statements: tuple[Statement, ...], corpus: Corpus, taxonomy: Taxonomy, opposed: set[str]
) -> Brief:
    groups: dict[str, list[Statement]] = defaultdict(list)
    for statement in statements:
        groups[statement.source].append(statement)
    carriers = sorted((s for s in corpus.sources if s.id in groups), key=lambda s: (-len(groups[s.id]), s.id))
    ids = {statement.id for statement in statements}
    kinds = {other.id: other.kind for other in taxonomy.topics}
    agreements = tuple(a for a in corpus.agreements if len(ids.intersection(a.statements)) > 1)
    key_points = choose_key_points(statements, topic.id, agreements)
    positions = group_positions(statements, agreements, key_points)
    return Brief(
        topic=topic,
        statements=statements,
        carriers=tuple(carriers),
        silent=tuple(source for source in corpus.sources if source.id not in groups),
        origins=sum(1 for origin in corpus.origins if any(source in groups for source in origin.sources)),
        key_points=key_points,
        by_label=_group_by_label(statements),
        figures=tuple(
            Figure(statement, quantity)
            for statement in statements
            for quantity in statement.quantities
            if is_figure_of(statement, quantity, topic.id)
        ),
        timeline=order_moments(statements),
        related=_find_related(topic, statements, taxonomy),
        opposing=tuple(other for other in taxonomy.topics if other.id in opposed),
        agreements=agreements,
        positions=positions,
        together=_find_lists(topic, statements, kinds),
        by_source={source: tuple(group) for source, group in groups.items()},
        carried_with=find_shared(positions),
        retold=_find_retold(corpus, groups),
    )


def _find_retold(corpus: Corpus, groups: dict[str, list[Statement]]) -> dict[str, str]:
    firsts: dict[str, str] = {}
    for origin in corpus.origins:
        carriers = [source for source in origin.sources if source in groups]
        firsts |= dict.fromkeys(carriers[1:], carriers[0] if carriers else "")
    return firsts


def _find_lists(
    topic: Topic, statements: tuple[Statement, ...], kinds: dict[str, TopicKind]
) -> dict[str, tuple[str, ...]]:
    """Of the statements that list topics of one kind, the others that each names, by its id."""
    found = {}
    for statement in statements:
        named = tuple(other for other in statement.topics if kinds.get(other) is topic.kind)
        if len(named) >= _MANY_NAMED and is_list_of(statement, named):
            found[statement.id] = tuple(other for other in named if other != topic.id)
    return found


def _group_by_label(
    statements: tuple[Statement, ...],
) -> tuple[tuple[Label | None, tuple[Statement, ...]], ...]:
    groups = {label: tuple(s for s in statements if s.classification.label is label) for label in LABEL_ORDER}
    return tuple((label, group) for label, group in groups.items() if group)


def order_moments(statements: tuple[Statement, ...]) -> tuple[Moment, ...]:
    """The dates of some statements, earliest first; one statement's repeated date counts once."""
    moments: dict[tuple[str, str], Moment] = {}
    for statement in statements:
        for date in statement.dates:
            moments.setdefault((statement.id, date.value), Moment(statement, date))
    return tuple(
        sorted(
            moments.values(),
            key=lambda m: (edtf.sort_key(m.date.value), m.statement.source, m.statement.span),
        )
    )


def _find_related(topic: Topic, statements: tuple[Statement, ...], taxonomy: Taxonomy) -> tuple[Related, ...]:
    shared: dict[str, list[Statement]] = defaultdict(list)
    for statement in statements:
        for other in statement.topics:
            if other != topic.id:
                shared[other].append(statement)
    related = [Related(other, tuple(shared[other.id])) for other in taxonomy.topics if other.id in shared]
    return tuple(sorted(related, key=lambda item: (-len(item.shared), item.topic.kind is not topic.kind)))[:8]
