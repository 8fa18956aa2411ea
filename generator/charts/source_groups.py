"""Which documents stand together in a chart: each alone, or, where there are many, by class, time or rank."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from generator import edtf
from generator.wording.english import CLASS_NAMES, figure_of, short_date, source_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.model import Source
    from generator.synthesis.edition import Edition

MOST_GROUPS = 12
"""More columns than this hold no figures on a telephone: 360 / 12 = 30 px each."""
# Groups are formed from a fact that most documents have; else the rest would be the largest group by far.
_KNOWN = 0.6
_FEWEST_GROUPS = 3
_UNKNOWN = "unknown"


class Grouping(StrEnum):
    """By what documents stand together."""

    DOCUMENT = "document"
    """Each stands alone."""
    CLASS = "class"
    """By the kind of publisher."""
    MONTH = "month"
    """By the month of publication."""
    QUARTER = "quarter"
    """By the quarter of publication."""
    YEAR = "year"
    """By the year of publication."""
    RANK = "rank"
    """Those with most statements alone, the others together."""


@dataclass(frozen=True, slots=True)
class SourceGroup:
    """Documents that stand together."""

    name: str
    """A document's name, or what they have in common."""
    note: str
    """A document's date, or how many they are."""
    sources: tuple[str, ...]
    """Their ids."""


@dataclass(frozen=True, slots=True)
class Grouped:
    """All documents of a chart."""

    by: Grouping
    """By what they stand together."""
    groups: tuple[SourceGroup, ...]
    """In the order in which they are drawn."""

    @property
    def alone(self) -> bool:
        """Whether each stands alone."""
        return self.by is Grouping.DOCUMENT


def each_alone(sources: tuple[Source, ...], edition: Edition) -> Grouped:
    """One group for each document, in their order."""
    return Grouped(Grouping.DOCUMENT, tuple(_alone(source, edition) for source in sources))


def group_sources(
    sources: tuple[Source, ...],
    edition: Edition,
    weights: Mapping[str, int],
    *,
    time_first: bool = False,
    most: int = MOST_GROUPS,
) -> Grouped:
    """Put documents together where they are more than a chart can name.

    Args:
        sources: The documents, in the order in which they are drawn if each stands alone.
        edition: Theirs.
        weights: By id, how much a document has to say; the others have nothing.
        time_first: Whether a course of time tells more than the kinds of publisher.
        most: As many groups at most.

    Returns:
        Each document alone where they are few enough. Else by class, where at least three classes are told of
        three in five documents; or by month, quarter or year, where three in five are dated so and no more
        than 12 are needed; or else those that weigh most, and the others together.
    """
    if len(sources) <= most:
        return each_alone(sources, edition)
    ways = (_by_time, _by_class) if time_first else (_by_class, _by_time)
    for way in ways:
        grouped = way(sources, most)
        if grouped is not None:
            return grouped
    ranked = sorted(range(len(sources)), key=lambda at: (-weights.get(sources[at].id, 0), at))
    chosen = [sources[at] for at in ranked[: most - 1]]
    others = tuple(sources[at].id for at in ranked[most - 1 :])
    rest = SourceGroup(figure_of(len(others), "other"), "together", others)
    return Grouped(Grouping.RANK, (*(_alone(source, edition) for source in chosen), rest))


def _alone(source: Source, edition: Edition) -> SourceGroup:
    name = edition.names[source.id]
    return SourceGroup(source_words(name), "" if name.dated else short_date(source.published), (source.id,))


def _by_class(sources: tuple[Source, ...], most: int) -> Grouped | None:
    members: dict[str, list[str]] = defaultdict(list)
    for source in sources:
        members[source.source_class].append(source.id)
    known = [name for name in members if name != _UNKNOWN]
    if len(known) < _FEWEST_GROUPS or len(members) > most:
        return None
    if len(members.get(_UNKNOWN, ())) > (1 - _KNOWN) * len(sources):
        return None
    order = [*CLASS_NAMES, *sorted(members.keys() - CLASS_NAMES.keys())]
    names = {name: CLASS_NAMES.get(name, name) for name in order if name in members}
    return Grouped(
        Grouping.CLASS,
        tuple(_many(words[:1].upper() + words[1:], members[name]) for name, words in names.items()),
    )


def _by_time(sources: tuple[Source, ...], most: int) -> Grouped | None:
    """By the smallest unit that needs no more groups than there may be; times without a document stay."""
    for grouping, months in ((Grouping.MONTH, 1), (Grouping.QUARTER, 3), (Grouping.YEAR, 12)):
        members: dict[int | None, list[str]] = defaultdict(list)
        for source in sources:
            members[_unit(source, months)].append(source.id)
        units = sorted(unit for unit in members if unit is not None)
        if not units or len(members.get(None, ())) > (1 - _KNOWN) * len(sources):
            continue
        count = units[-1] - units[0] + 1
        if count < _FEWEST_GROUPS or count + (None in members) > most:
            continue
        groups = [
            _many(_unit_name(unit, months), members.get(unit, [])) for unit in range(units[0], units[-1] + 1)
        ]
        if None in members:
            dated = any(source.published for source in sources if _unit(source, months) is None)
            groups.append(_many("Not dated so closely" if dated else "Undated", members[None]))
        return Grouped(grouping, tuple(groups))
    return None


def _unit(source: Source, months: int) -> int | None:
    """The number of the month, quarter or year in which a document appeared; None where it is not known."""
    extent = edtf.read_extent(source.published) if source.published else None
    if extent is None:
        return None
    first, last = ((day.year * 12 + day.month - 1) // months for day in (extent.first, extent.last))
    return first if first == last else None


def _unit_name(unit: int, months: int) -> str:
    year, part = divmod(unit, 12 // months)
    if months == 12:
        return str(year)
    return short_date(f"{year:04}-{part + 1 if months == 1 else 33 + part:02}")


def _many(name: str, members: list[str]) -> SourceGroup:
    return SourceGroup(name[:1].upper() + name[1:], figure_of(len(members), "document"), tuple(members))
