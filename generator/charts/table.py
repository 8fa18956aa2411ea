"""A chart's counts as CSV."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.charts.model import Chart

_RUN = ("=", "+", "-", "@", "\t", "\r", "\n")
_HEADER = ("row_title", "column_title", "column_subtitle", "count")


def write_table(chart: Chart) -> str:
    """Write one line for each count, under a header; what a spreadsheet would run gets an apostrophe."""
    lines = [",".join(_HEADER)]
    for row, counts in zip(chart.rows, chart.values, strict=True):
        for column, count in zip(chart.columns, counts, strict=True):
            words = (row, column.title, column.subtitle)
            lines.append(",".join((*(_quote(_defuse(cell)) for cell in words), str(count))))
    return "\n".join(lines) + "\n"


def _defuse(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_RUN) else cell


def _quote(cell: str) -> str:
    """A cell after RFC 4180. The csv module leaves a carriage return bare where lines end in LF alone."""
    if any(sign in cell for sign in ',"\r\n'):
        return '"' + cell.replace('"', '""') + '"'
    return cell
