"""Links statements of different documents that say the same, conservatively."""

from __future__ import annotations

import hashlib
import math
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from generator.analysis.repetition import shingles
from generator.folding import fold
from generator.model import Agreement
from generator.synthesis.grouping import join_pairs

if TYPE_CHECKING:
    from collections.abc import Iterator

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
    named = tuple(statement for statement in statements if statement.terms)
    same = sorted(_same_pairs(named))
    by_id = {statement.id: statement for statement in statements}
    joined = {name for pair in same for name in pair}
    groups = join_pairs((name for name in by_id if name in joined), same)
    return _make_agreements([tuple(by_id[name] for name in group) for group in groups], origins)


def _same_pairs(statements: tuple[Statement, ...]) -> Iterator[tuple[str, str]]:
    """Yields the ids of two statements that share a topic and most of their words.

    Two statements that share half of their runs share one of the rarest of each, so only those are looked
    up (prefix filtering: Chaudhuri, Ganti and Kaushik, ICDE 2006); pairs that share any run are many more.
    """
    runs = {statement.id: shingles(fold(statement.text)) for statement in statements}
    topics = {statement.id: frozenset(statement.topics) for statement in statements}
    frequency = Counter(run for own in runs.values() for run in own)
    holders: dict[tuple[str, ...], list[Statement]] = defaultdict(list)
    telling: dict[str, frozenset[tuple[str, ...]]] = {}
    for statement in statements:
        own = sorted(
            (run for run in runs[statement.id] if 1 < frequency[run] <= _COMMON),
            key=lambda run: (frequency[run], run),
        )
        telling[statement.id] = frozenset(own)
        least = math.ceil(_SAME * len(runs[statement.id]))
        near: dict[str, Statement] = {}
        for run in own[: len(own) - least + 1] if len(own) >= least else ():
            near |= {other.id: other for other in holders[run]}
            holders[run].append(statement)
        for other in near.values():
            if other.source == statement.source or topics[other.id].isdisjoint(topics[statement.id]):
                continue
            shared = len(telling[statement.id] & telling[other.id])
            if shared >= _SAME * max(len(runs[statement.id]), len(runs[other.id])):
                yield min(statement.id, other.id), max(statement.id, other.id)


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
