"""Dates and figures as tables tell them: each once, and what belongs together side by side."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from generator.synthesis.briefs.positions import position_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.synthesis.briefs.making import Figure, Moment
    from generator.synthesis.briefs.positions import Position


def part_by_date(
    moments: Sequence[Moment], now: str | None, shared: Mapping[str, Position] | None = None
) -> tuple[tuple[Moment, ...], ...]:
    """Divides dates, earliest first, into runs of one date, each of which a reader meets once.

    Args:
        moments: the dates.
        now: the edition's date, to which those of a run stand in one way.
        shared: by statement id, what it says together with other documents; one of these is told. None
            tells all.
    """
    runs: dict[tuple[str, str], dict[str, Moment]] = {}
    for moment in moments:
        run = runs.setdefault((moment.date.value, moment.standing(now)), {})
        run.setdefault(position_of(moment.statement, shared or {}), moment)
    return tuple(tuple(run.values()) for run in runs.values())


def tell_figures(
    figures: Sequence[Figure], shared: Mapping[str, Position], *, many: bool
) -> tuple[Figure, ...]:
    """Leaves one of the figures that statements of several documents give alike.

    Args:
        figures: figures, by source and place.
        shared: by statement id, what it says together with statements of other documents.
        many: whether documents are many: then figures of one thing stand together, most figures first.
    """
    told: dict[tuple[str, str, str], Figure] = {}
    for figure in figures:
        told.setdefault(what_figure_tells(figure, shared), figure)
    return by_thing(tuple(told.values())) if many else tuple(told.values())


def what_figure_tells(figure: Figure, shared: Mapping[str, Position]) -> tuple[str, str, str]:
    """What figures that tell the same have in common: what is said, the value and its unit."""
    quantity = figure.quantity
    return position_of(figure.statement, shared), quantity.value, quantity.unit


def by_thing(figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """Figures of one thing beside each other, those of most figures first; what counts nothing comes last."""
    sizes = Counter(_thing(figure) for figure in figures)
    return tuple(
        sorted(figures, key=lambda figure: (not _thing(figure), -sizes[_thing(figure)], _thing(figure)))
    )


def _thing(figure: Figure) -> str:
    """What a figure counts, without its capitals; empty where that is not stated."""
    counted, whole = figure.quantity.counted, figure.statement.span
    if counted is None:
        return ""
    return figure.statement.text[counted.start - whole.start : counted.end - whole.start].casefold()
