"""What changes over time on a topic, and what stands apart, in an edition of many documents."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator import edtf
from generator.synthesis.briefs.making import LABEL_ORDER

if TYPE_CHECKING:
    from generator.model import Corpus, Label, Source, Statement
    from generator.synthesis.briefs.making import Brief

MANY_DOCUMENTS = 24
"""Above this, rates and trends tell more than one document and the next."""
_FEWEST_PERIODS, _MOST_PERIODS = 3, 8
"""Two points are no course, and more than eight are read in a chart, not in a sentence."""
_FEWEST_IN_PERIOD = 5
"""Documents. A share of fewer says nothing of its period."""
_KNOWN = 0.6
"""A course of time is told where at least so many of the documents are dated closely enough."""
_FEWEST_CARRIERS = 12
"""Documents with the topic. Of fewer, none stands apart from the others."""
_FEWEST_OF_OUTLIER = 5
"""Statements. A document with fewer does not stand out, however few the others have."""
_FAR_OUT = 3
"""Times the middle half's width beyond it: Tukey's outer fence, for values far out."""
_FEWEST_IN_CLASS = 10
"""Documents of one kind of publisher."""
_FEWEST_OF_LABEL = 20
"""Statements whose labels are compared."""


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    count: int
    """How many have the thing."""
    total: int
    """Of how many; at least one."""

    @property
    def percent(self) -> int:
        """In percent, rounded half up."""
        return (200 * self.count + self.total) // (2 * self.total)

    def differs(self, other: Share, points: int, deviations: int) -> bool:
        """Whether two shares are apart by more than chance among so few would make them.

        Args:
            other: the other share.
            points: the least difference, in percentage points.
            deviations: how many standard deviations of the difference, were both the same.
        """
        apart = self.count * other.total - other.count * self.total
        if 100 * abs(apart) < points * self.total * other.total:
            return False
        both, total = self.count + other.count, self.total + other.total
        # |p - q| >= k * sqrt(r (1 - r) (1/n + 1/m)), squared and in whole numbers: the same on every machine.
        return apart**2 * total >= deviations**2 * both * (total - both) * self.total * other.total


@dataclass(frozen=True, slots=True)
class Period:
    """The documents of a month, a quarter or a year."""

    value: str
    """Which, in EDTF."""
    sources: frozenset[str]
    """Their ids."""


@dataclass(frozen=True, slots=True)
class PeriodShare:
    """How many of a period's documents have the topic."""

    value: str
    """Which period, in EDTF."""
    share: Share
    """Of its documents, those that have the topic."""
    statements: tuple[Statement, ...]
    """What they say on it."""


@dataclass(frozen=True, slots=True)
class LabelShare:
    """A label's share of a topic's statements, beside another share."""

    label: Label
    """The label."""
    share: Share
    """Of the topic's statements, or the last period's."""
    other: Share
    """Of all of the edition's, or of the first period's."""
    statements: tuple[Statement, ...]
    """The statements of the label."""


@dataclass(frozen=True, slots=True)
class ClassShare:
    """One kind of publisher, beside all others."""

    source_class: str
    """The kind."""
    share: Share
    """Of its documents, those that have the topic."""
    others: Share
    """Of all other documents."""
    statements: tuple[Statement, ...]
    """What the kind's documents say on it."""


def divide_time(corpus: Corpus) -> tuple[Period, ...]:
    """Divides the documents by the time of their publication.

    Args:
        corpus: the corpus.

    Returns:
        The shortest of months, quarters and years that make three to eight periods of at least five documents
        each and hold three in five of all; none where there is no such division.
    """
    extents = {source.id: edtf.read_extent(source.published or "") for source in corpus.sources}
    for months in (1, 3, 12):
        members: dict[int, set[str]] = defaultdict(set)
        for source, extent in extents.items():
            if extent is None:
                continue
            first, last = ((day.year * 12 + day.month - 1) // months for day in (extent.first, extent.last))
            if first == last:
                members[first].add(source)
        held = sum(map(len, members.values()))
        if held < _KNOWN * len(corpus.sources):
            continue
        numbers = range(min(members, default=0), max(members, default=-1) + 1)
        if not _FEWEST_PERIODS <= len(numbers) <= _MOST_PERIODS:
            continue
        if all(len(members[number]) >= _FEWEST_IN_PERIOD for number in numbers):
            return tuple(Period(_name(number, months), frozenset(members[number])) for number in numbers)
    return ()


def _name(number: int, months: int) -> str:
    year, part = divmod(number, 12 // months)
    return {1: f"{year:04}-{part + 1:02}", 3: f"{year:04}-{part + 33}", 12: f"{year:04}"}[months]


def find_course(brief: Brief, periods: tuple[Period, ...]) -> tuple[PeriodShare, ...]:
    """Returns how many of each period's documents have the topic, earliest first."""
    return tuple(
        PeriodShare(
            period.value,
            Share(sum(1 for source in period.sources if brief.of(source)), len(period.sources)),
            tuple(s for s in brief.statements if s.source in period.sources),
        )
        for period in periods
    )


def is_apart(one: Share, other: Share) -> bool:
    """Whether two shares of documents are told apart: by ten points and two standard deviations."""
    return one.differs(other, 10, 2)


def find_label_course(course: tuple[PeriodShare, ...]) -> LabelShare | None:
    """Finds the label whose share of the statements changed most from the first period to the last."""
    if not course or min(len(course[0].statements), len(course[-1].statements)) < _FEWEST_OF_LABEL:
        return None
    first, last = _label_shares(course[0].statements), _label_shares(course[-1].statements)
    found = [
        LabelShare(label, last[label][0], first[label][0], last[label][1] or first[label][1])
        for label in first
        if last[label][0].differs(first[label][0], 10, 3)
    ]
    return max(found, key=_distance, default=None)


def find_label_apart(brief: Brief, corpus: Corpus) -> LabelShare | None:
    """Finds the label whose share of the topic's statements is furthest from its share of the edition's."""
    if len(brief.statements) < _FEWEST_OF_LABEL:
        return None
    own, every = _label_shares(brief.statements), _label_shares(corpus.statements)
    found = []
    for label, (share, group) in own.items():
        whole = every[label][0]
        others = Share(whole.count - share.count, max(whole.total - share.total, 1))
        if whole.total > share.total and share.differs(others, 5, 3):
            found.append(LabelShare(label, share, whole, group))
    return max(found, key=_distance, default=None)


def _label_shares(
    statements: tuple[Statement, ...],
) -> dict[Label, tuple[Share, tuple[Statement, ...]]]:
    groups: dict[Label, list[Statement]] = {label: [] for label in LABEL_ORDER if label is not None}
    for statement in statements:
        if statement.classification.label is not None:
            groups[statement.classification.label].append(statement)
    return {label: (Share(len(group), len(statements)), tuple(group)) for label, group in groups.items()}


def _distance(found: LabelShare) -> tuple[int, int]:
    """How far two shares are apart, in percent; of equals the one with more statements."""
    return abs(found.share.percent - found.other.percent), found.share.count


def find_far_out(brief: Brief) -> tuple[tuple[Source, ...], int]:
    """Finds documents with far more statements on a topic than the others that have it.

    Args:
        brief: the topic's brief.

    Returns:
        Those beyond the outer fence, most statements first, and the number that half of the carriers do not
        exceed.
    """
    counts = sorted(len(brief.of(source.id)) for source in brief.carriers)
    if len(counts) < _FEWEST_CARRIERS:
        return (), 0
    lower, middle, upper = (counts[(len(counts) - 1) * part // 4] for part in (1, 2, 3))
    fence = max(upper + _FAR_OUT * (upper - lower), _FEWEST_OF_OUTLIER - 1, 2 * middle)
    return tuple(source for source in brief.carriers if len(brief.of(source.id)) > fence), middle


def find_class_apart(brief: Brief, corpus: Corpus) -> ClassShare | None:
    """Finds the kind of publisher whose documents have the topic most unlike the others."""
    members: dict[str, list[str]] = defaultdict(list)
    for source in corpus.sources:
        members[source.source_class].append(source.id)
    found = []
    for kind in sorted(members.keys() - {"unknown"}):
        own = members[kind]
        share = Share(sum(1 for source in own if brief.of(source)), len(own))
        rest = len(corpus.sources) - len(own)
        if min(len(own), rest) < _FEWEST_IN_CLASS:
            continue
        others = Share(len(brief.carriers) - share.count, rest)
        if share.differs(others, 15, 3):
            said = tuple(s for source in own for s in brief.of(source))
            found.append(ClassShare(kind, share, others, said))
    return max(found, key=lambda one: abs(one.share.percent - one.others.percent), default=None)
