"""A chart's counts as CSV."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.text_safety import csv_row

if TYPE_CHECKING:
    from generator.charts.model import Chart

_HEADER = ("row_title", "column_title", "column_subtitle", "count")


def write_table(chart: Chart) -> str:
    """Write one line for each count, under a header; what a spreadsheet would run gets an apostrophe."""
    rows = (
        (row, column.title, column.subtitle, count)
        for row, counts in zip(chart.rows, chart.values, strict=True)
        for column, count in zip(chart.columns, counts, strict=True)
    )
    return "".join(csv_row(cells) for cells in (_HEADER, *rows))
