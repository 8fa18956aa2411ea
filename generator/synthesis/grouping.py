"""Joins what belongs together."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

_MOST_CHECKED = 24
"""Members of each of two groups that are checked against each other before the groups are joined."""
_STRANGE = 0.25
"""Share of these pairs that need not be compatible: none in groups of two and three."""
_ROUNDS = 3
"""How often items look for a better group; after the first two hardly any moves."""


def join_compatible(
    pairs: Iterable[tuple[int, int]],
    compatible: Callable[[int, int], bool],
    contrary: Callable[[int, int], bool] = lambda *_: False,
    kin: Callable[[int], int | str] = lambda item: item,
) -> tuple[tuple[int, ...], ...]:
    """Joins items pair by pair, but no two groups of which many members are not compatible.

    A chain of pairs (single linkage) would join what is not alike at its ends; to ask for a pair between all
    members (complete linkage) would part what five say in five ways, two of whom have little in common.

    What says two things is joined to the first that is found of either, and would keep two groups apart that
    have more in common; so an item moves to the group that it has most pairs with, and groups are joined
    anew (as items change their cluster in the correlation clustering of Bansal, Blum and Chawla, 2004).

    Args:
        pairs: which two belong together, the surest first.
        compatible: whether two items may stand in one group although no pair says so.
        contrary: whether two that are not compatible may never stand in one group.
        kin: which items count as one, since they were taken from each other.

    Returns:
        The groups of two and more, each sorted, in the order of their first items.
    """
    groups = _Groups(tuple(pairs), compatible, contrary, kin)
    groups.join()
    for _ in range(_ROUNDS):
        if not groups.move():
            break
        groups.join()
    joined = {tuple(sorted(group)) for group in groups.of.values() if len(group) > 1}
    return tuple(sorted(joined))


class _Groups:
    """Items in groups; what each argument is, `join_compatible` says."""

    def __init__(
        self,
        pairs: Sequence[tuple[int, int]],
        compatible: Callable[[int, int], bool],
        contrary: Callable[[int, int], bool],
        kin: Callable[[int], int | str],
    ) -> None:
        self.of: dict[int, list[int]] = {}
        """The group of each item."""
        self._pairs = pairs
        self._compatible = compatible
        self._contrary = contrary
        self._kin = kin
        self._linked: dict[int, set[int]] = {}
        for first, second in pairs:
            self._linked.setdefault(first, set()).add(second)
            self._linked.setdefault(second, set()).add(first)
            self.of.setdefault(first, [first])
            self.of.setdefault(second, [second])

    def join(self) -> None:
        """Joins the groups of each pair, the surest first, that may be one."""
        for first, second in self._pairs:
            left, right = self.of[first], self.of[second]
            if left is not right and self._may_be_one(left, right):
                left += right
                for item in right:
                    self.of[item] = left

    def move(self) -> bool:
        """Moves each item to the group that it has most pairs with; whether any has moved."""
        moved = False
        for item in sorted(self._linked):
            own = self.of[item]
            near = {id(self.of[other]): self.of[other] for other in sorted(self._linked[item])}
            best = max(near.values(), key=lambda group: self._count_links(item, group))
            if (
                best is not own
                and self._count_links(item, best) > self._count_links(item, own)
                and self._may_be_one([item], best)
            ):
                own.remove(item)
                best.append(item)
                self.of[item] = best
                self._part(own)
                moved = True
        return moved

    def _part(self, group: list[int]) -> None:
        """Parts what no pair holds together any more, once the item that did has moved away."""
        left = sorted(group)
        while left:
            part, waiting = set(), [left[0]]
            while waiting:
                item = waiting.pop()
                if item not in part:
                    part.add(item)
                    waiting += sorted(self._linked[item].intersection(left))
            group[:] = sorted(part)
            for item in group:
                self.of[item] = group
            left = [item for item in left if item not in part]
            group = []

    def _count_links(self, item: int, group: list[int]) -> int:
        return len({self._kin(other) for other in self._linked[item].intersection(group)})

    def _may_be_one(self, left: list[int], right: list[int]) -> bool:
        """Whether most members of two groups are compatible, and none are contrary.

        Of items that count as one, one that is compatible speaks for all.
        """
        across: set[tuple[int | str, int | str]] = set()
        fitting: set[tuple[int | str, int | str]] = set()
        for first, second in product(left[:_MOST_CHECKED], right[:_MOST_CHECKED]):
            kinds = self._kin(first), self._kin(second)
            across.add(kinds)
            if second in self._linked[first] or self._compatible(first, second):
                fitting.add(kinds)
            elif self._contrary(first, second):
                return False
        return len(across) - len(fitting) <= _STRANGE * len(across)


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
