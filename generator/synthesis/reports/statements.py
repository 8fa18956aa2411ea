"""The statements of the documents among which reports of one event are looked for, and what each holds."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from generator.edtf import sort_key
from generator.synthesis.reports.stances import find_stance
from generator.synthesis.statements.gist import find_name_codes

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from generator.model import Statement
    from generator.synthesis.reports.stances import Stance
    from generator.synthesis.statements.shelf import Vector

_LONGEST = 400
"""Statements of a document that is aligned; of a longer one the first."""


class ReportedStatements:
    """Statements by their number in the corpus; what each holds is found once.

    What several documents have word for word is one statement that each of them tells: a report that two
    papers print, one of them cut, is whole in the one, and what is left in the other.

    `stance` gives what a statement holds of an event, `named` the codes of its names, `known` those of all
    words and names of a document, `vector` what a statement is compared by.
    """

    def __init__(
        self,
        said: Sequence[Sequence[Statement]],
        published: Mapping[str, str | None],
        vector: Callable[[int], Vector],
    ) -> None:
        self.statements = [twins[0] for twins in said]
        self.published = published
        self.vector = vector
        self._told = _gather(said)
        self.stance = lru_cache(maxsize=20_000)(self._find_stance)
        self.named = lru_cache(maxsize=20_000)(self._find_named)
        self.known = lru_cache(maxsize=500)(self._find_known)

    @property
    def sources(self) -> list[str]:
        """The documents, the earliest first, undated ones as `sort_key` has it."""
        return sorted(self._told, key=lambda source: (sort_key(self.published.get(source)), source))

    def told(self, source: str) -> list[int]:
        """The statements of a document that are compared; of a longer one the first."""
        return self._told[source][:_LONGEST]

    def is_chinese(self, number: int) -> bool:
        """Whether a statement is in Chinese."""
        return (self.statements[number].language or "").startswith("zh")

    def _find_known(self, source: str) -> frozenset[int]:
        """Codes of all words and names of a document."""
        return frozenset[int]().union(
            *(self.vector(number).words.keys() | self.named(number) for number in self.told(source))
        )

    def _find_stance(self, number: int) -> Stance:
        return find_stance(self.statements[number])

    def _find_named(self, number: int) -> frozenset[int]:
        return find_name_codes(self.statements[number])


def _gather(said: Sequence[Sequence[Statement]]) -> dict[str, list[int]]:
    """The statements of each document, by their numbers, each once, in its order."""
    places: dict[str, dict[int, int]] = {}
    for number, twins in enumerate(said):
        for statement in twins:
            places.setdefault(statement.source, {}).setdefault(number, statement.span.start)
    return {source: sorted(told, key=told.__getitem__) for source, told in places.items()}
