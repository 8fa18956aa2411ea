"""Joins pairs into groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def join_pairs(items: Iterable[str], pairs: Iterable[tuple[str, str]]) -> tuple[tuple[str, ...], ...]:
    """Joins items that a chain of pairs connects (union-find with path halving).

    Args:
        items: every item.
        pairs: which two belong together.

    Returns:
        The groups, each in the order of `items`, in the order of their first items.
    """
    parent = {item: item for item in items}

    def root(item: str) -> str:
        while parent[item] != item:
            parent[item] = parent[parent[item]]
            item = parent[item]
        return item

    for first, second in pairs:
        parent[root(second)] = root(first)
    groups: dict[str, list[str]] = {}
    for item in parent:
        groups.setdefault(root(item), []).append(item)
    return tuple(tuple(group) for group in groups.values())
