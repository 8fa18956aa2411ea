"""Counts of what was found, what of it is right, and what there was to find."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable

ItemT = TypeVar("ItemT")


@dataclass(frozen=True, slots=True)
class Tally:
    """How well one layer was read."""

    right: int = 0
    """Found, and in the gold."""
    found: int = 0
    """Found at all."""
    expected: int = 0
    """In the gold."""

    def __add__(self, other: Tally) -> Tally:
        return Tally(self.right + other.right, self.found + other.found, self.expected + other.expected)

    @property
    def precision(self) -> float:
        """Share of what was found that is right; 1 where nothing was found."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """Share of what there was that was found; 1 where there was nothing."""
        return self.right / self.expected if self.expected else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of the two (van Rijsbergen 1979); 1 where there was nothing and nothing was found."""
        both = self.found + self.expected
        return 2 * self.right / both if both else 1.0


def tally(found: Iterable[ItemT], expected: Iterable[ItemT]) -> Tally:
    """Counts the items that both hold, each as often as both hold it."""
    left, right = Counter(found), Counter(expected)
    return Tally((left & right).total(), left.total(), right.total())


@dataclass(frozen=True, slots=True)
class Miss:
    """Something found that is wrong, or something that was not found."""

    document: str
    layer: str
    sentence: str
    found: str
    expected: str
