"""The order in which readers meet documents: the same in charts and in tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator import edtf
from generator.synthesis.briefs.trends import MANY_DOCUMENTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.model import Source


def oldest_first(sources: Iterable[Source]) -> tuple[Source, ...]:
    """Sources in the order of their publication, the undated first."""
    return tuple(
        sorted(
            sources,
            key=lambda source: (source.published is not None, edtf.sort_key(source.published), source.id),
        )
    )


def listing_order(sources: Sequence[Source]) -> tuple[Source, ...]:
    """The order of a list of all documents: the oldest first where they are few, the newest where many."""
    in_order = oldest_first(sources)
    if len(in_order) <= MANY_DOCUMENTS:
        return in_order
    dated = [source for source in in_order if source.published is not None]
    undated = [source for source in in_order if source.published is None]
    # Sorted anew, not turned round: those of one day keep their order.
    return (*sorted(dated, key=lambda source: edtf.sort_key(source.published), reverse=True), *undated)
