"""Links statements of documents that report one event in their own words."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from generator.edtf import sort_key
from generator.folding import fold
from generator.model import Label
from generator.synthesis.asides import is_in_doubt, tells_of_another
from generator.synthesis.contradiction import are_of_two_times, contradict, dated_otherwise
from generator.synthesis.events import compare_reports
from generator.synthesis.gist import find_name_codes
from generator.synthesis.measures import count_measures, measured_otherwise, tell_two_things
from generator.synthesis.neighbours import meet_documents
from generator.synthesis.report_times import days_between, is_bygone
from generator.synthesis.stances import find_stance
from generator.synthesis.told_dates import is_record_since

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from generator.model import Statement
    from generator.synthesis.events import Likeness
    from generator.synthesis.shelf import Shelf, Vector
    from generator.synthesis.stances import Stance

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
_LONGEST = 400
"""Statements of a document that is aligned; of a longer one the first."""
_MAYBE_ONE = 5.0
"""The same of two that may or may not report one event: their statements need more evidence."""
_DOUBT, _DOUBT_NAMELESS = 0.6, 0.6
"""What is taken from the evidence for statements of such two, and more where they share no name."""
_ONE_EVENT_UNDATED, _MEASURES_UNDATED = 26.0, 2
_DOUBT_UNDATED = 1.0
"""The weight and the figures and days that two documents share of which one does not tell when it was
published; and what is taken from the evidence for what they say."""
_OTHERWISE, _ANOTHER_EVENT = 2, math.inf
"""Statements that are most alike and give other figures, from which on, if fewer say the same, two documents
report two events of a kind; and what is taken from the evidence then."""
_SURE = 3
"""Statements that say the same for which half of that is taken, where none gives another figure."""
_BYGONE = 1.5
"""What is taken where one of two statements tells of a year past, and the other does not."""
_STRANGER = 0.2
"""What is taken for each of two statements that has a name which the other's document does not know."""
_KIND_OF: dict[Label | None, str] = {
    Label.FACT: "told",
    Label.OUTLOOK: "to come",
    Label.COMMITMENT: "to come",
    Label.DIRECTIVE: "to come",
    Label.RISK: "judged",
    Label.ASSESSMENT: "judged",
}
_TOLD_AND_TO_COME, _JUDGED_AND_TOLD = 2.3, 0.4
"""What is taken where one of two statements tells what the other foresees or orders; where one judges."""
_OF_ANOTHER, _IN_DOUBT = 3.0, 1.3
"""What is taken where one of two statements tells of another thing of the kind, or what somebody doubts."""
_APART, _APART_WITH_SAME = 1.8, 0.4
"""What is taken where each has a figure that the other has not, and where another figure is the same."""
_TWO_THINGS = 2.0
"""What is taken where one figure that both have is of two things."""
_LINKED, _COMPATIBLE = -0.4, -2.0
"""Evidence from which on two statements are linked, and may stand in one group."""


_MOST_MEASURED = 6.5
"""The most that figures alike add to the evidence."""


@dataclass(frozen=True, slots=True)
class _Anchors:
    """What a document may be known by."""

    weights: dict[int, float]
    """Codes of names, rare words, figures and days, with their weights."""
    names: frozenset[int]
    """Which of them are names."""
    measures: frozenset[int]
    """Which of them are figures or days."""


class Reports:
    """Finds documents that report one event, and which of their statements say the same."""

    def __init__(
        self,
        statements: Sequence[Statement],
        published: Mapping[str, str | None],
        vector: Callable[[int], Vector],
    ) -> None:
        self._statements = statements
        self._published = published
        self._vector = vector
        self._told: dict[str, list[int]] = {}
        for number, statement in enumerate(statements):
            self._told.setdefault(statement.source, []).append(number)
        self._stance = lru_cache(maxsize=20_000)(self._find_stance)
        self._named = lru_cache(maxsize=20_000)(self._find_named)
        self._anchors = lru_cache(maxsize=2_000)(self._find_anchors)
        self._known = lru_cache(maxsize=500)(self._find_known)
        self._evidence: dict[tuple[int, int], float] = {}

    def find(self, shelf: Shelf) -> Iterator[tuple[float, int, int]]:
        """Finds statements that say the same.

        Args:
            shelf: what the statements are compared by.

        Yields:
            The evidence for each two, the earlier, and the later.
        """
        for first, second, doubt in self._choose(self._meet(shelf)):
            alike = self._align(first, second)
            whole = self._settle(alike, doubt)
            for pair, _, evidence in alike:
                key = min(pair), max(pair)
                if evidence - whole >= _COMPATIBLE and not self.contradict(*pair):
                    self._evidence[key] = sure = evidence - whole - self._find_doubt(*pair, whole)
                    if sure >= _LINKED:
                        yield sure, *key

    def _align(self, first: str, second: str) -> list[tuple[tuple[int, int], Likeness, float]]:
        """The statements of two documents that have something in common, what, and what it speaks for."""
        ours, theirs = self._told[first][:_LONGEST], self._told[second][:_LONGEST]
        names = frozenset[int]().union(*map(self._named, (*ours, *theirs)))
        alike = compare_reports(
            [self._vector(number) for number in ours], [self._vector(number) for number in theirs], names
        )
        pairs = (((ours[place], theirs[other]), likeness) for place, other, likeness in alike)
        return [(pair, likeness, self._weigh(pair, likeness)) for pair, likeness in pairs]

    def _settle(self, alike: list[tuple[tuple[int, int], Likeness, float]], doubt: float) -> float:
        """How doubtful it is that two documents report one event, after a look at what they say.

        Two of another event of the kind say the same things with other figures.
        """
        same = sum(evidence - doubt >= _LINKED and not self.contradict(*pair) for pair, _, evidence in alike)
        otherwise = sum(
            evidence + _find_apart(likeness) >= _COMPATIBLE
            and likeness.margin > 0
            and self._measure_otherwise(pair)
            for pair, likeness, evidence in alike
        )
        if otherwise >= _OTHERWISE and otherwise > same:
            return doubt + _ANOTHER_EVENT
        return doubt / 2 if same >= _SURE and not otherwise else doubt

    def contradict(self, first: int, second: int) -> bool:
        """Whether two statements say different things of one event."""
        return contradict(self._stance(first), self._stance(second))

    def _measure_otherwise(self, pair: tuple[int, int]) -> bool:
        first, second = self._stance(pair[0]), self._stance(pair[1])
        return measured_otherwise(first.measures, second.measures, first.figures, second.figures)

    def are_of_two_times(self, first: int, second: int) -> bool:
        """Whether two statements name different dates, or one foresees what the other tells as done."""
        return are_of_two_times(self._stance(first), self._stance(second))

    def may_stand_together(self, first: int, second: int) -> bool:
        """Whether two statements of two reports of one event may be in one group."""
        return (min(first, second), max(first, second)) in self._evidence

    def _weigh(self, pair: tuple[int, int], likeness: Likeness) -> float:
        """How much speaks for two statements saying the same."""
        first, second = (self._statements[number] for number in pair)
        chinese = (first.language or "").startswith("zh")
        marks = math.sqrt(min(9, likeness.marks))
        evidence = (
            -4.4
            + (0.8 if chinese else 2.0) * likeness.contained
            + 2.8 * likeness.common
            + (1.2 if chinese else 0.7) * marks
            + 0.27 * min(20.0, likeness.figures)
            + (0.0 if likeness.figures else 1.1 * min(0.6, likeness.contained))
            + (0.6 if likeness.is_best else 0.0)
            + (0.7 if likeness.margin else 0.0)
            - _find_apart(likeness)
            - (1.0 if likeness.elsewhere else 0.0)
            - (1.1 if chinese else 0.0)
            - (0.0 if likeness.marks or likeness.figures else 0.8)
            + (0.5 if _is_same_speaker(first, second) else 0.0)
        )
        if evidence < _COMPATIBLE - _MOST_MEASURED:
            return evidence
        figures = tuple(self._stance(number).measures for number in pair)
        measures = min(2.0, count_measures(*figures))
        if measures and likeness.apart and not likeness.figures:
            # 68.7 and 69 are one figure, and no two that set the sentences apart.
            evidence += _APART - _APART_WITH_SAME
        evidence -= _TWO_THINGS if not measures and tell_two_things(*figures) else 0.0
        worth = (3.5 if chinese else 1.9) * measures + (0.6 if measures else 0.0)
        return evidence + min(1.0, 5 * likeness.contained) * worth

    def _meet(self, shelf: Shelf) -> list[tuple[str, str]]:
        """Documents that have something telling in common."""
        sources = sorted(self._told, key=lambda source: (sort_key(self._published.get(source)), source))
        places = {source: place for place, source in enumerate(sources)}
        owners = np.array([places[statement.source] for statement in self._statements], dtype=np.int64)
        return [(sources[first], sources[second]) for first, second in meet_documents(shelf, owners)]

    def _choose(self, met: Iterable[tuple[str, str]]) -> list[tuple[str, str, float]]:
        """The documents that may report one event, in order; of each only so many as share most with it.

        Args:
            met: pairs of documents.

        Returns:
            Pairs, and what is taken from the evidence for what they say since they may report two events.
        """
        close = []
        for first, second in sorted(set(met)):
            shared, doubt = self._share(first, second)
            if shared:
                close.append((doubt, -shared, first, second))
        partners: Counter[str] = Counter()
        chosen = []
        for doubt, _, first, second in sorted(close):
            if partners[first] < _PARTNERS and partners[second] < _PARTNERS:
                partners.update((first, second))
                chosen.append((first, second, doubt))
        return sorted(chosen)

    def _share(self, first: str, second: str) -> tuple[float, float]:
        """How much two documents share that an event is known by, and how doubtful it is that it is one.

        The first is 0 where they report no one event.
        """
        days = days_between(self._published.get(first), self._published.get(second))
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
            if not names or alike < _MEASURES_UNDATED or shared < _ONE_EVENT_UNDATED:
                return 0.0, 0.0
            apart = dated_otherwise(self._find_days(first), self._find_days(second))
            return (0.0, 0.0) if apart else (shared, _DOUBT_UNDATED)
        doubt = _DOUBT if names else _DOUBT + _DOUBT_NAMELESS
        return (shared, doubt) if days is not None and shared >= _MAYBE_ONE else (0.0, 0.0)

    def _find_days(self, source: str) -> frozenset[str]:
        """The days, months and years that a document opens with."""
        opening = self._told[source][:2]
        return frozenset(day for number in opening for day in self._stance(number).dates if len(day) > 4)

    def _find_doubt(self, first: int, second: int, whole: float) -> float:
        """What is taken from the evidence where two statements may tell of two events.

        Args:
            first: a statement.
            second: another.
            whole: how doubtful it is that their documents report one event.
        """
        doubt = 0.0
        for number, other in ((first, second), (second, first)):
            if not self._named(number) <= self._known(self._statements[other].source):
                doubt += _STRANGER
        kinds = {self._find_kind(first), self._find_kind(second)}
        alike = count_measures(self._stance(first).measures, self._stance(second).measures) >= 1
        if None not in kinds and len(kinds) > 1:
            doubt += _JUDGED_AND_TOLD if "judged" in kinds else _TOLD_AND_TO_COME
        asides = [tells_of_another(fold(self._statements[number].text)) for number in (first, second)]
        doubted = [is_in_doubt(fold(self._statements[number].text)) for number in (first, second)]
        doubt += _OF_ANOTHER if asides[0] is not asides[1] else 0.0
        doubt += _IN_DOUBT if doubted[0] is not doubted[1] else 0.0
        if alike:
            return doubt
        bygone = [bool(self._find_bygone(self._statements[number])) for number in (first, second)]
        return doubt + (_BYGONE * (2 if whole else 1) if bygone[0] is not bygone[1] else 0.0)

    def _find_kind(self, number: int) -> str | None:
        """Whether a statement tells, foresees or judges; None where its verbs say otherwise than its label.

        "It expects prices to fall" tells of an expectation and foresees; "they called for a cut" tells.
        """
        kind, stance = _KIND_OF.get(self._statements[number].classification.label), self._stance(number)
        if (kind == "told" and stance.coming) or (kind == "to come" and stance.done and not stance.coming):
            return None
        return kind

    def _find_bygone(self, statement: Statement) -> list[str]:
        """Dates of years before the one in which a statement was published, the last months left out."""
        published, offset = self._published.get(statement.source) or "", statement.span.start
        return [
            date.value
            for date in statement.dates
            if is_bygone(date.value, published)
            and not is_record_since(statement.text, date.span.start - offset)
        ]

    def _find_known(self, source: str) -> frozenset[int]:
        """Codes of all words and names of a document."""
        told = self._told[source][:_LONGEST]
        return frozenset[int]().union(
            *(self._vector(number).words.keys() | self._named(number) for number in told)
        )

    def _find_stance(self, number: int) -> Stance:
        return find_stance(self._statements[number])

    def _find_named(self, number: int) -> frozenset[int]:
        return find_name_codes(self._statements[number])

    def _find_anchors(self, source: str) -> _Anchors:
        weights: dict[int, float] = {}
        names: set[int] = set()
        measures: set[int] = set()
        for number in self._told[source][:_LONGEST]:
            vector, own = self._vector(number), self._named(number)
            chinese = (self._statements[number].language or "").startswith("zh")
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


def _find_apart(likeness: Likeness) -> float:
    """What is taken from the evidence where each of two statements has a figure that the other has not."""
    if not likeness.apart:
        return 0.0
    return _APART_WITH_SAME if likeness.figures else _APART


def _is_same_speaker(first: Statement, second: Statement) -> bool:
    speaker, other = first.attribution.speaker, second.attribution.speaker
    return speaker is not None and other is not None and speaker.split()[-1:] == other.split()[-1:]
