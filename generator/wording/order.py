"""The order in which readers meet documents: the same in charts and in tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator import edtf

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.model import Source


def oldest_first(sources: Iterable[Source]) -> tuple[Source, ...]:
    """Sources in the order of their publication, the undated first."""
    return tuple(
        sorted(
            sources,
            key=lambda source: (source.published is not None, edtf.sort_key(source.published), source.id),
        )
    )
