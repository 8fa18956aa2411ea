"""Links statements of different documents that say the same, conservatively."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from generator.analysis.repetition import shingles
from generator.folding import fold
from generator.model import Agreement
from generator.synthesis.grouping import join_pairs

if TYPE_CHECKING:
    from generator.model import Origin, Statement

_SAME = 0.5
"""Containment of word 4-grams, both ways: what told repeats from mere likeness inside a document."""
_COMMON = 50
"""A run of four words in more statements than this is a formula of the field."""


def find_agreements(statements: tuple[Statement, ...], origins: tuple[Origin, ...]) -> tuple[Agreement, ...]:
    """Links statements that share a topic and most of their words.

    Args:
        statements: all statements.
        origins: which sources carry one story.

    Returns:
        Groups over at least two sources, sorted by id.
    """
    runs = {statement.id: shingles(fold(statement.text)) for statement in statements if statement.terms}
    topics = {statement.id: frozenset(statement.topics) for statement in statements if statement.terms}
    holders: dict[tuple[str, ...], list[Statement]] = defaultdict(list)
    for statement in statements:
        for run in runs.get(statement.id, ()):
            holders[run].append(statement)
    shared: Counter[tuple[str, str]] = Counter()
    for group in holders.values():
        if 1 < len(group) <= _COMMON:
            shared.update(
                (a.id, b.id) if a.id < b.id else (b.id, a.id)
                for index, a in enumerate(group)
                for b in group[index + 1 :]
                if a.source != b.source and not topics[a.id].isdisjoint(topics[b.id])
            )
    same = [
        (first, second)
        for (first, second), count in sorted(shared.items())
        if count >= _SAME * max(len(runs[first]), len(runs[second]))
    ]
    by_id = {statement.id: statement for statement in statements}
    joined = {name for pair in same for name in pair}
    groups = join_pairs((name for name in by_id if name in joined), same)
    return _make_agreements([tuple(by_id[name] for name in group) for group in groups], origins)


def _make_agreements(
    groups: list[tuple[Statement, ...]], origins: tuple[Origin, ...]
) -> tuple[Agreement, ...]:
    origin_of = {source: origin.id for origin in origins for source in origin.sources}
    agreements = []
    for group in groups:
        ids = tuple(sorted(statement.id for statement in group))
        agreements.append(
            Agreement(
                id=f"a-{hashlib.sha256(ids[0].encode()).hexdigest()[:16]}",
                statements=ids,
                origins=tuple(sorted({origin_of[statement.source] for statement in group})),
                speakers=tuple(
                    sorted({s.attribution.speaker for s in group if s.attribution.speaker is not None})
                ),
                independent=count_upstreams(group, origin_of),
            )
        )
    return tuple(sorted(agreements, key=lambda agreement: agreement.id))


def count_upstreams(statements: tuple[Statement, ...], origin_of: dict[str, str]) -> int:
    """Counts different upstreams: a speaker is one however many relay him, own words one for each origin."""
    return len(
        {
            ("speaker", statement.attribution.speaker)
            if statement.attribution.speaker is not None
            else ("origin", origin_of[statement.source])
            for statement in statements
        }
    )
