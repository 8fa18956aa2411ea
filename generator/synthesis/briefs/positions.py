"""Groups a topic's statements by what they say: those that agree are one position, carried by several."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.synthesis.upstreams import Upstreams

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.model import Agreement, Statement


@dataclass(frozen=True, slots=True)
class Position:
    """Statements that say the same, or one that nobody else makes."""

    head: Statement
    """The shortest of them, which stands for all."""
    by_source: dict[str, tuple[Statement, ...]]
    """The statements of each source that carries it."""
    independent: int
    """How many different upstreams it has: one speaker relayed by several documents is one."""
    speakers: tuple[str, ...]
    """Who is quoted or reported in them, sorted."""

    @property
    def is_relayed(self) -> bool:
        """Whether several documents carry what comes from one upstream."""
        return len(self.by_source) > 1 and self.independent == 1


def group_positions(
    statements: tuple[Statement, ...],
    agreements: tuple[Agreement, ...],
    first: tuple[Statement, ...] = (),
) -> tuple[Position, ...]:
    """Groups statements into positions.

    Args:
        statements: a topic's.
        agreements: groups of statements that say the same, of the whole corpus.
        first: statements that readers should meet first among those that stand alone.

    Returns:
        Each statement in one position: what most documents carry first, then the order of `first`, then that
        of the statements.
    """
    group_of = {statement: agreement for agreement in agreements for statement in agreement.statements}
    groups: dict[str, list[Statement]] = {}
    for statement in statements:
        agreement = group_of.get(statement.id)
        groups.setdefault(agreement.id if agreement is not None else statement.id, []).append(statement)
    rank = {statement.id: index for index, statement in enumerate(first)}
    order = {statement.id: index for index, statement in enumerate(statements, len(rank))}
    positions = [_make_position(group, group_of.get(group[0].id)) for group in groups.values()]
    return tuple(
        sorted(
            positions,
            key=lambda position: (
                -len(position.by_source),
                rank.get(position.head.id, order[position.head.id]),
            ),
        )
    )


def find_shared(positions: tuple[Position, ...]) -> dict[str, Position]:
    """By statement id, what it says together with statements of other documents."""
    return {
        statement.id: position
        for position in positions
        if len(position.by_source) > 1
        for group in position.by_source.values()
        for statement in group
    }


def position_of(statement: Statement, shared: Mapping[str, Position]) -> str:
    """What tells statements that say the same: the id of the one that heads them, or the statement's own.

    Args:
        statement: the statement.
        shared: by statement id, what it says together with statements of other documents.
    """
    return shared[statement.id].head.id if statement.id in shared else statement.id


def tell_once(statements: tuple[Statement, ...], shared: Mapping[str, Position]) -> tuple[Statement, ...]:
    """Leaves one of those statements that say the same: a list of what is said tells a thing once.

    Args:
        statements: some, in the order in which they are told.
        shared: by statement id, what it says together with statements of other documents.

    Returns:
        Of each position the first, and all that stand alone, in their order.
    """
    said: dict[str, Statement] = {}
    for statement in statements:
        said.setdefault(position_of(statement, shared), statement)
    return tuple(said.values())


def _make_position(group: list[Statement], agreement: Agreement | None) -> Position:
    by_source: dict[str, list[Statement]] = {}
    for statement in group:
        by_source.setdefault(statement.source, []).append(statement)
    return Position(
        head=min(group, key=lambda statement: (len(statement.text), statement.id)),
        by_source={source: tuple(theirs) for source, theirs in by_source.items()},
        # A part of an agreement has no more upstreams than the whole of it, nor more than documents.
        independent=min(agreement.independent, len(by_source)) if agreement is not None else 1,
        speakers=tuple(sorted(set(Upstreams(group).named.values()))),
    )
