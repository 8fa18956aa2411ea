"""Whether two reports of one event say different things of it, however few words they share.

Of sentences that share most of their words, one word more or less may change the sense (`likeness.differ`).
Of reports in their own words each has details that the other leaves out; so here a figure, a denial or an
opposite speaks against two sentences only where it stands beside something that both have.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.synthesis.reports.measures import count_measures, measured_otherwise
from generator.synthesis.statements.likeness import dates_meet
from generator.synthesis.statements.roles import Roles, are_swapped

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from generator.synthesis.reports.stances import Stance

_SURE = 2
"""Figures alike that prove two sentences to be of one time."""
_LIKELY = 1
"""Figures alike beside which a year is of something else that one of them tells."""
_YEAR = 4
"""Characters of a year."""
_FEW = 3
"""Names of a sentence in which their order tells who does what to whom."""


def contradict(first: Stance, second: Stance) -> bool:
    """Whether two sentences on one event say different things of it."""
    return (
        measured_otherwise(first.measures, second.measures, first.figures, second.figures)
        or _is_denied(first, second)
        or _is_denied(second, first)
        or first.weighed is not second.weighed
        or (first.rank != second.rank and bool(first.rank and second.rank))
        or (bool(first.turns - second.turns) and bool(second.turns - first.turns))
        or _are_opposed(first, second)
        or _change_places(first.roles, second.roles)
        or (first.gender != second.gender and bool(first.gender and second.gender))
        or are_of_two_times(first, second)
    )


def are_of_two_times(first: Stance, second: Stance) -> bool:
    """Whether two sentences name different dates, or one foresees what the other tells as done."""
    alike = count_measures(first.measures, second.measures)
    if alike >= _SURE:
        # Two figures alike are of one time, however it is put.
        return False
    dates, others = first.dates, second.dates
    if alike >= _LIKELY:
        dates, others = (frozenset(day for day in days if len(day) > _YEAR) for days in (dates, others))
        return dated_otherwise(dates, others) or _foretells(first, second) or _foretells(second, first)
    return (
        dated_otherwise(dates, others)
        or _foretells(first, second)
        or _foretells(second, first)
        or not (first.coming - second.coming).isdisjoint(second.plain)
        or not (second.coming - first.coming).isdisjoint(first.plain)
    )


def _foretells(first: Stance, second: Stance) -> bool:
    """Whether a sentence foresees what another tells as done."""
    return bool((first.coming & second.done) - second.coming)


def _is_denied(first: Stance, second: Stance) -> bool:
    """Whether a sentence denies what another asserts, which denies nothing of the same."""
    if (
        second.lacks
        or not first.perhaps_denied.isdisjoint(second.denied)
        or _denies_the_opposite(first, second)
    ):
        return False
    return bool((first.denied & second.words) - second.perhaps_denied)


def _denies_the_opposite(first: Stance, second: Stance) -> bool:
    """Whether what a sentence denies is the opposite of what another says: "not closed", "left open"."""
    return any(
        one.word in first.denied
        and one.number == other.number
        and one.side != other.side
        and other.word not in second.denied
        for one in first.sides
        for other in second.sides
    )


def dated_otherwise(first: AbstractSet[str], second: AbstractSet[str]) -> bool:
    """Whether both name days, months or years, and none of them are the same."""
    pairs = [(one, other) for one in first for other in second]
    return any(len(one) == len(other) for one, other in pairs) and not any(
        dates_meet(*pair) for pair in pairs
    )


def _change_places(first: Roles, second: Roles) -> bool:
    """Whether two names have changed places; in a sentence of many names, order tells little."""
    few = max(len(set(first.actors)), len(set(second.actors))) <= _FEW
    return are_swapped(
        first if few else replace(first, actors=()), second if few else replace(second, actors=())
    )


def _are_opposed(first: Stance, second: Stance) -> bool:
    ours = {(one.number, one.side) for one in first.sides}
    theirs = {(other.number, other.side) for other in second.sides}
    shared = first.words & second.words
    for one in first.sides:
        for other in second.sides:
            if (
                one.number == other.number
                and one.side != other.side
                and (one.word in first.denied) is (other.word in second.denied)
                and (one.number, one.side) not in theirs
                and (one.number, other.side) not in ours
                and one.beside & other.beside & shared
            ):
                return True
    return False
