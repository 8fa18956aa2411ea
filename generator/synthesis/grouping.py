"""Joins what belongs together."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_MOST_CHECKED = 24
"""Members of each of two groups that are checked against each other before the groups are joined."""


def join_compatible(
    pairs: Iterable[tuple[int, int]], compatible: Callable[[int, int], bool]
) -> tuple[tuple[int, ...], ...]:
    """Joins items pair by pair, but no two groups of which any two members are not compatible.

    A chain of pairs (single linkage) would join what is not alike at its ends; to ask for a pair between all
    members (complete linkage) would part what three writers say in three ways.

    Args:
        pairs: which two belong together, the surest first.
        compatible: whether two items may stand in one group although no pair says so.

    Returns:
        The groups of two and more, each sorted, in the order of their first items.
    """
    groups: dict[int, list[int]] = {}
    for first, second in pairs:
        left, right = groups.setdefault(first, [first]), groups.setdefault(second, [second])
        if left is right:
            continue
        across = product(left[:_MOST_CHECKED], right[:_MOST_CHECKED])
        if all(pair == (first, second) or compatible(*pair) for pair in across):
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
