"""Who else carries a statement, and how a date or figure stands. English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator import edtf
from generator.synthesis.briefs.figure_dates import as_of
from generator.wording.english import called, counted, number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.synthesis.briefs.making import Figure
    from generator.synthesis.briefs.positions import Position
    from generator.synthesis.edition import Edition

_PRECISIONS = {
    "day": "to the day",
    "month": "to the month",
    "quarter": "part of a year",
    "year": "to the year",
    "decade": "to the decade",
    "interval": "a span of time",
}


def spread_words(position: Position) -> str:
    """How far a position is carried, relaying told apart from confirming; empty where one document has it."""
    documents = len(position.by_source)
    if documents == 1:
        return ""
    if position.independent > 1:
        return (
            f"carried by {number(documents)} documents, of {number(position.independent)} independent origins"
        )
    if len(position.speakers) == 1:
        return f"relayed by {number(documents)} documents, one speaker"
    return f"relayed by {number(documents)} documents, of one origin"


def others_words(figure: Figure, position: Position | None) -> str:
    """How many documents give a figure beside the one that is named; empty where none does.

    Args:
        figure: the figure.
        position: what its statement says together with those of other documents, which may leave it out.
    """
    if position is None:
        return ""
    quantity = figure.quantity
    others = sum(
        any((q.value, q.unit) == (quantity.value, quantity.unit) for s in statements for q in s.quantities)
        for source, statements in position.by_source.items()
        if source != figure.statement.source
    )
    return f"also in {counted(others, 'other document')}" if others else ""


def speakers_of(position: Position) -> tuple[str, ...]:
    """Whose words a position is; none where it has other origins beside them."""
    if len(position.speakers) < position.independent:
        return ()
    spoken = {
        s.attribution.speaker: called(s.attribution.speaker, s.attribution.speaker_kind)
        for statements in position.by_source.values()
        for s in statements
        if s.attribution.speaker is not None
    }
    return tuple(spoken[name] for name in position.speakers)


def relation_words(position: Position) -> str:
    """What it means that another document carries a statement too: `confirmed` is never said of a relay."""
    if position.is_relayed:
        return "one speaker, relayed" if len(position.speakers) == 1 else "one origin, relayed"
    return counted(position.independent, "independent origin")


def precision_words(value: str) -> str:
    """How precise a date is: `to the day`, `a span of time`."""
    if value.startswith("XXXX-"):
        return _PRECISIONS["day" if value.count("-") > 1 else "month"]
    extent = edtf.read_extent(value)
    if extent is None:
        return ""
    return _PRECISIONS[extent.precision]


def standing_words(standing: str) -> str:
    """How a date stands to its edition, where that is worth a word: `ahead`, `under way`."""
    return {"ahead": "ahead", "around": "under way"}.get(standing, "")


def has_as_of(figures: Sequence[Figure], edition: Edition) -> bool:
    """Whether any of some figures is given for a date: a column of none tells nothing."""
    return any(as_of(f.statement, f.quantity, edition.source(f.statement.source)) for f in figures)
