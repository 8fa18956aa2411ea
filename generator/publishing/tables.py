"""CSV for spreadsheets: one statement a row, no cell that a spreadsheet would run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.text_safety import csv_row

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.model import Source, Statement

_HEADER = (
    "id",
    "source",
    "publisher",
    "published",
    "start",
    "end",
    "text",
    "section",
    "language",
    "label",
    "also",
    "voice",
    "speaker",
    "speaker_kind",
    "topics",
    "dates",
    "quantities",
    "anchor",
)


def statements_csv(statements: Iterable[Statement], sources: dict[str, Source]) -> str:
    """Writes statements as CSV.

    Args:
        statements: in the order of the rows.
        sources: by id.

    Returns:
        A header and a row for each statement, LF line ends. Lists stand in one cell, joined by `; `.
    """
    rows = (_row(statement, sources[statement.source]) for statement in statements)
    return "".join(csv_row(row) for row in (_HEADER, *rows))


def _row(statement: Statement, source: Source) -> tuple[object, ...]:
    label, also = statement.classification.label, statement.classification.also
    attribution = statement.attribution
    quantities = (
        f"{q.comparison if q.comparison != '=' else ''}{q.value} {q.unit}" for q in statement.quantities
    )
    return (
        statement.id,
        statement.source,
        source.publisher,
        source.published,
        statement.span.start,
        statement.span.end,
        statement.text,
        statement.section,
        statement.language,
        label.value if label is not None else None,
        also.value if also is not None else None,
        attribution.voice.value,
        attribution.speaker,
        attribution.speaker_kind.value if attribution.speaker_kind is not None else None,
        "; ".join(statement.topics),
        "; ".join(date.value for date in statement.dates),
        "; ".join(quantities),
        statement.anchor,
    )
