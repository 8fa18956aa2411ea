"""Which documents may report one event: those that share names, rare words, figures and days."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING

import numpy as np

from generator.synthesis.reports.contradiction import dated_otherwise
from generator.synthesis.reports.times import days_between
from generator.synthesis.statements.neighbours import meet_documents

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.synthesis.reports.statements import ReportedStatements
    from generator.synthesis.statements.shelf import Shelf

_DAYS = 10
"""Days between the publication of two documents that may report one event: next month's figures do not."""
_SAME_DAYS = 2
"""Days between two that are taken for one event by their names alone."""
_ONE_EVENT, _ONE_EVENT_BY_NAMES, _ONE_EVENT_UNMEASURED = 20.0, 30.0, 60.0
"""Weight of the names, rare words, figures and days that two reports of one event share, at least; and of two
that share several names, but no figure and no day; and of any others."""
_RARE, _RARE_CHINESE = 8.5, 10.5
"""Weight from which on a word may be known again from one document to another."""
_CLOSE_MEASURE = 6.0
"""The same of a figure or a date: years and figures of one digit weigh less."""
_PARTNERS = 8
"""Other documents that each is aligned with, those that share most: so that growth is linear."""
_OF_ONE_ORIGIN = 3
"""How many of them may carry one story: copies tell nothing that one of them does not."""
_MAYBE_ONE = 5.0
"""The same of two that may or may not report one event: their statements need more evidence."""
_DOUBT, _DOUBT_NAMELESS = 0.6, 0.6
"""What is taken from the evidence for statements of such two, and more where they share no name."""
_ONE_EVENT_UNDATED, _MEASURES_UNDATED = 26.0, 2
_ONE_EVENT_BY_NAMES_UNDATED = 55.0
_DOUBT_UNDATED = 1.0
"""The weight and the figures and days that two documents share of which one does not tell when it was
published; and what is taken from the evidence for what they say."""


@dataclass(frozen=True, slots=True)
class _Anchors:
    """What a document may be known by."""

    weights: dict[int, float]
    """Codes of names, rare words, figures and days, with their weights."""
    names: frozenset[int]
    """Which of them are names."""
    measures: frozenset[int]
    """Which of them are figures or days."""


class ReportPairs:
    """Finds documents that may report one event."""

    def __init__(self, reported: ReportedStatements, origin_of: Mapping[str, str]) -> None:
        self._reported = reported
        self._origin_of = origin_of
        self._anchors = lru_cache(maxsize=2_000)(self._find_anchors)

    def choose(self, shelf: Shelf) -> list[tuple[str, str, float]]:
        """The documents that may report one event, in order; of each only so many as share most with it.

        Args:
            shelf: what the statements are compared by.

        Returns:
            Pairs, and what is taken from the evidence for what they say since they may report two events.
        """
        close = []
        for first, second in sorted(set(self._meet(shelf))):
            shared, doubt = self._share(first, second)
            if shared:
                close.append((doubt, -shared, first, second))
        partners: Counter[str] = Counter()
        stories: Counter[tuple[str, str]] = Counter()
        chosen = []
        for doubt, _, first, second in sorted(close):
            told = (first, self._origin_of[second]), (second, self._origin_of[first])
            if (
                partners[first] < _PARTNERS
                and partners[second] < _PARTNERS
                and all(stories[story] < _OF_ONE_ORIGIN for story in told)
            ):
                partners.update((first, second))
                stories.update(told)
                chosen.append((first, second, doubt))
        return sorted(chosen)

    def _meet(self, shelf: Shelf) -> list[tuple[str, str]]:
        """Documents that have something telling in common."""
        sources = self._reported.sources
        told = [self._reported.told(source) for source in sources]
        owners = np.arange(len(told)).repeat(list(map(len, told)))
        numbers = np.fromiter(chain.from_iterable(told), dtype=np.int64)
        return [
            (sources[first], sources[second])
            for first, second in meet_documents(shelf, (owners, numbers))
            if not set(told[first]) <= set(told[second]) and not set(told[second]) <= set(told[first])
        ]

    def _share(self, first: str, second: str) -> tuple[float, float]:
        """How much two documents share that an event is known by, and how doubtful it is that it is one.

        The first is 0 where they report no one event.
        """
        days = self._days_between(first, second)
        if days is not None and days > _DAYS:
            return 0.0, 0.0
        ours, theirs = self._anchors(first), self._anchors(second)
        common = ours.weights.keys() & theirs.weights.keys()
        names = common & (ours.names | theirs.names)
        shared = math.fsum(sorted(ours.weights[anchor] for anchor in common))
        if days is not None and not common.isdisjoint(ours.measures & theirs.measures):
            least = _ONE_EVENT
        elif days is not None and days <= _SAME_DAYS and len(names) > 1:
            least = _ONE_EVENT_BY_NAMES
        else:
            least = _ONE_EVENT_UNMEASURED
        if names and shared >= least:
            return shared, 0.0
        if days is None:
            alike = len(common & ours.measures & theirs.measures)
            by_measures = bool(names) and alike >= _MEASURES_UNDATED and shared >= _ONE_EVENT_UNDATED
            by_names = len(names) > 1 and alike > 0 and shared >= _ONE_EVENT_BY_NAMES_UNDATED
            if not (by_measures or by_names):
                return 0.0, 0.0
            apart = dated_otherwise(self._find_days(first), self._find_days(second))
            return (0.0, 0.0) if apart else (shared, _DOUBT_UNDATED)
        doubt = _DOUBT if names else _DOUBT + _DOUBT_NAMELESS
        return (shared, doubt) if days is not None and shared >= _MAYBE_ONE else (0.0, 0.0)

    def _days_between(self, first: str, second: str) -> int | None:
        """Days between two documents: none where they are not dated, and open with one day of one month."""
        days = days_between(*map(self._reported.published.get, (first, second)))
        if days is None:
            ours, theirs = (
                {day[4:] for day in self._find_days(source) if len(day) == len("2000-01-01")}
                for source in (first, second)
            )
            return None if ours.isdisjoint(theirs) else 0
        return days

    def _find_days(self, source: str) -> frozenset[str]:
        """The days, months and years that a document opens with."""
        opening = self._reported.told(source)[:2]
        return frozenset(
            day for number in opening for day in self._reported.stance(number).dates if len(day) > 4
        )

    def _find_anchors(self, source: str) -> _Anchors:
        weights: dict[int, float] = {}
        names: set[int] = set()
        measures: set[int] = set()
        for number in self._reported.told(source):
            vector, own = self._reported.vector(number), self._reported.named(number)
            chinese = self._reported.is_chinese(number)
            for code, weight in vector.words.items():
                if code in vector.measures:
                    if weight >= _CLOSE_MEASURE:
                        weights[code] = weight
                        measures.add(code)
                elif code in own or weight >= (_RARE_CHINESE if chinese else _RARE):
                    weights[code] = weight
                    if chinese or code in own:
                        names.add(code)
        return _Anchors(weights, frozenset(names), frozenset(measures))
