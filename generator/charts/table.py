"""A chart's numbers: as CSV for machines, as a table for readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.charts.model import Chart, Table, Timeline
from generator.text_safety import csv_row

if TYPE_CHECKING:
    from collections.abc import Iterable

_HEADER = ("row_title", "column_title", "column_subtitle", "count")
_TIMES = ("Date", "Words", "Named in")


def write_table(chart: Chart | Timeline) -> str:
    """Write the CSV; what a spreadsheet would run gets an apostrophe.

    Counts have one line each, document by document also where the picture puts documents together; a timeline
    has one line for each date in each statement.
    """
    if isinstance(chart, Timeline):
        return _write(chart.data.header, chart.data.rows)
    shown = chart.detail or chart
    rows = (
        (row, column.title, column.subtitle, count)
        for row, counts in zip(shown.rows, shown.values, strict=True)
        for column, count in zip(shown.columns, counts, strict=True)
    )
    return _write(_HEADER, rows)


def reading_table(chart: Chart | Timeline) -> Table:
    """The table that a page prints beneath a chart: what the picture shows, in figures, and all of it.

    Returns:
        A chart's rows by its columns, each row with its sum where the columns are labels or voices; or a
        timeline's dates with their words.
    """
    if isinstance(chart, Timeline):
        return Table(_TIMES, tuple((event.name, event.words, event.note) for event in chart.events))
    keyed = chart.kind != "heatmap"
    names = tuple(
        column.title if keyed else ", ".join(filter(None, (column.title, column.subtitle)))
        for column in chart.columns
    )
    return Table(
        (chart.rows_header, *names, *(("all",) if keyed else ())),
        tuple(
            (row, *map(str, counts), *((str(sum(counts)),) if keyed else ()))
            for row, counts in zip(chart.rows, chart.values, strict=True)
        ),
    )


def _write(header: tuple[str, ...], rows: Iterable[tuple[object, ...]]) -> str:
    return "".join(csv_row(cells) for cells in (header, *rows))
