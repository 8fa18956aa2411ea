"""CSV for spreadsheets: one statement a row, no cell that a spreadsheet would run."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.model import Source, Statement

_RUNS = ("=", "+", "-", "@", "\t", "\r", "\n")
"""A cell that begins so is a formula to a spreadsheet (OWASP, CSV injection)."""
_HEADER = "id source publisher published start end text section language label also voice speaker speaker_kind topics dates quantities anchor".split()


def safe_cell(value: object) -> str:
    """Returns a cell's text, with an apostrophe before what a spreadsheet would run, also behind leading spaces."""
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(_RUNS) or text.lstrip().startswith(_RUNS[:4]) else text


def statements_csv(statements: Iterable[Statement], sources: dict[str, Source]) -> str:
    """Writes statements as CSV.

    Args:
        statements: in the order of the rows.
        sources: by id.

    Returns:
        A header and a row for each statement, LF line ends. Lists stand in one cell, joined by `; `.
    """
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(_HEADER)
    for statement in statements:
        writer.writerow([safe_cell(value) for value in _row(statement, sources[statement.source])])
    return buffer.getvalue()


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
