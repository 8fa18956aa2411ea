"""Counts that stay bounded, however much is counted (lossy counting: Manku and Motwani, VLDB 2002)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class Counts:
    """Counts, of which the lowest are forgotten where they grow too many.

    Args:
        most: how many are kept.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self.of: dict[str, int] = {}

    def add(self, keys: Iterable[str]) -> None:
        """Counts each key once more."""
        counts = self.of
        for key in keys:
            counts[key] = counts.get(key, 0) + 1
        least = 1
        while len(self.of) > self._most:
            self.of = {key: count for key, count in self.of.items() if count > least}
            least += 1

    def recurring(self) -> frozenset[str]:
        """What was counted more than once."""
        return frozenset(key for key, count in self.of.items() if count > 1)
