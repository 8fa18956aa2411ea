"""Links statements of documents that report one event in their own words."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import TYPE_CHECKING

from generator.folding import fold
from generator.synthesis.reports.contradiction import are_of_two_times, contradict
from generator.synthesis.reports.events import compare_reports
from generator.synthesis.reports.evidence import COMPATIBLE, LINKED, ReportEvidence, weigh_apart
from generator.synthesis.reports.measures import measured_otherwise
from generator.synthesis.reports.namesakes import find_named_things
from generator.synthesis.reports.pairs import ReportPairs
from generator.synthesis.reports.statements import ReportedStatements

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from generator.model import Statement
    from generator.synthesis.reports.events import Likeness
    from generator.synthesis.statements.shelf import Shelf, Vector

_OTHERWISE, _ANOTHER_EVENT = 2, math.inf
"""Statements that are most alike and give other figures, from which on, if fewer say the same, two documents
report two events of a kind; and what is taken from the evidence then."""
_SURE = 3
"""Statements that say the same for which half of that is taken, where none gives another figure."""


class Reports:
    """Finds documents that report one event, and which of their statements say the same."""

    def __init__(
        self,
        said: Sequence[Sequence[Statement]],
        published: Mapping[str, str | None],
        vector: Callable[[int], Vector],
        origin_of: Mapping[str, str],
    ) -> None:
        self._said = said
        self._reported = reported = ReportedStatements(said, published, vector)
        self._pairs = ReportPairs(reported, origin_of)
        self._weights = ReportEvidence(reported)
        self._evidence: dict[tuple[int, int], float] = {}
        self._named_things = lru_cache(maxsize=20_000)(self._find_named_things)

    def find(self, shelf: Shelf) -> Iterator[tuple[float, int, int]]:
        """Finds statements that say the same.

        Args:
            shelf: what the statements are compared by.

        Yields:
            The evidence for each two, the earlier, and the later.
        """
        for first, second, doubt in self._pairs.choose(shelf):
            alike = self._align(first, second)
            whole = self._settle(alike, doubt)
            for pair, _, evidence in alike:
                key = min(pair), max(pair)
                if evidence - whole >= COMPATIBLE and not self.contradict(*pair):
                    self._evidence[key] = sure = (
                        evidence - whole - self._weights.find_doubt(pair, (first, second), whole)
                    )
                    if sure >= LINKED:
                        yield sure, *key

    def _align(self, first: str, second: str) -> list[tuple[tuple[int, int], Likeness, float]]:
        """The statements of two documents that have something in common, what, and what it speaks for.

        What both have word for word needs no other to say the same.
        """
        ours, theirs = self._reported.told(first), self._reported.told(second)
        names = frozenset[int]().union(*map(self._reported.named, (*ours, *theirs)))
        alike = compare_reports(
            [self._reported.vector(number) for number in ours],
            [self._reported.vector(number) for number in theirs],
            names,
        )
        both = set(ours).intersection(theirs)
        pairs = (
            ((ours[place], theirs[other]), likeness, place == other == 0)
            for place, other, likeness in alike
            if both.isdisjoint((ours[place], theirs[other]))
        )
        return [
            (pair, likeness, self._weights.weigh(pair, likeness, both_open=both_open))
            for pair, likeness, both_open in pairs
        ]

    def _settle(self, alike: list[tuple[tuple[int, int], Likeness, float]], doubt: float) -> float:
        """How doubtful it is that two documents report one event, after a look at what they say.

        Two of another event of the kind say the same things with other figures.
        """
        same = sum(evidence - doubt >= LINKED and not self.contradict(*pair) for pair, _, evidence in alike)
        otherwise = sum(
            evidence + weigh_apart(likeness) >= COMPATIBLE
            and likeness.margin > 0
            and self._measure_otherwise(pair)
            for pair, likeness, evidence in alike
        )
        if otherwise >= _OTHERWISE and otherwise > same:
            return doubt + _ANOTHER_EVENT
        return doubt / 2 if same >= _SURE and not otherwise else doubt

    def contradict(self, first: int, second: int) -> bool:
        """Whether two statements say different things of one event."""
        stances = self._reported.stance(first), self._reported.stance(second)
        return contradict(*stances) or self.tell_of_namesakes(first, second)

    def tell_of_namesakes(self, first: int, second: int) -> bool:
        """Whether two Chinese sentences name things of one kind that no document knows that has the other."""
        if not self._reported.is_chinese(first):
            return False
        ours, theirs = map(self._named_things, (first, second))
        return any(
            self.do_not_know(second, ours[kind]) and self.do_not_know(first, theirs[kind])
            for kind in ours.keys() & theirs.keys()
        )

    def _measure_otherwise(self, pair: tuple[int, int]) -> bool:
        first, second = self._reported.stance(pair[0]), self._reported.stance(pair[1])
        return measured_otherwise(first.measures, second.measures, first.figures, second.figures)

    def are_of_two_times(self, first: int, second: int) -> bool:
        """Whether two statements name different dates, or one foresees what the other tells as done."""
        return are_of_two_times(self._reported.stance(first), self._reported.stance(second))

    def do_not_know(self, number: int, names: AbstractSet[int]) -> bool:
        """Whether no document that has a statement knows any of some names.

        Args:
            number: the statement.
            names: their codes.
        """
        sources = {statement.source for statement in self._said[number]}
        return bool(names) and all(
            names.isdisjoint(self._reported.known(source)) for source in sorted(sources)
        )

    def may_stand_together(self, first: int, second: int) -> bool:
        """Whether two statements of two reports of one event may be in one group."""
        return (min(first, second), max(first, second)) in self._evidence

    def _find_named_things(self, number: int) -> dict[str, frozenset[int]]:
        return find_named_things(fold(self._reported.statements[number].text))
