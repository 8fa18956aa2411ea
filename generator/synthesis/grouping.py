"""Joins what belongs together."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_MOST_CHECKED = 24
"""Members of each of two groups that are checked against each other before the groups are joined."""
_STRANGE = 0.25
"""Share of these pairs that need not be compatible: none in groups of two and three."""


def join_compatible(
    pairs: Iterable[tuple[int, int]],
    compatible: Callable[[int, int], bool],
    contrary: Callable[[int, int], bool] = lambda *_: False,
    kin: Callable[[int], int | str] = lambda item: item,
) -> tuple[tuple[int, ...], ...]:
    """Joins items pair by pair, but no two groups of which many members are not compatible.

    A chain of pairs (single linkage) would join what is not alike at its ends; to ask for a pair between all
    members (complete linkage) would part what five say in five ways, two of whom have little in common.

    Args:
        pairs: which two belong together, the surest first.
        compatible: whether two items may stand in one group although no pair says so.
        contrary: whether two that are not compatible may never stand in one group.
        kin: which items count as one, since they were taken from each other.

    Returns:
        The groups of two and more, each sorted, in the order of their first items.
    """
    groups: dict[int, list[int]] = {}
    for first, second in pairs:
        left, right = groups.setdefault(first, [first]), groups.setdefault(second, [second])
        if left is right:
            continue
        across = list(product(left[:_MOST_CHECKED], right[:_MOST_CHECKED]))
        strange: set[tuple[int | str, int | str]] = set()
        for pair in across:
            if pair != (first, second) and not compatible(*pair):
                if contrary(*pair):
                    break
                strange.add((kin(pair[0]), kin(pair[1])))
        else:
            if not strange or len(strange) <= _STRANGE * len(
                {(kin(one), kin(other)) for one, other in across}
            ):
                left += right
                for item in right:
                    groups[item] = left
    joined = {tuple(sorted(group)) for group in groups.values() if len(group) > 1}
    return tuple(sorted(joined))


def count_components(items: Iterable[tuple[str, ...]]) -> int:
    """Counts groups of items that a chain of shared marks connects.

    Args:
        items: the marks of each item.
    """
    components: list[set[str]] = []
    for marks in items:
        touched = [component for component in components if not component.isdisjoint(marks)]
        components = [component for component in components if component.isdisjoint(marks)]
        components.append(set(marks).union(*touched))
    return len(components)
