"""The CSV: one line for each count, and nothing that a spreadsheet would run."""

from __future__ import annotations

import csv
import io

import pytest

from generator.charts import ChartKind, Column, draw_chart
from generator.charts.table import write_table

from .samples import NOWHERE, SAMPLES, THREE_DOCUMENTS, chart


def _read(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline="")))


@pytest.mark.parametrize("name", SAMPLES)
def test_each_count_is_one_line(name: str) -> None:
    """The table is tidy and complete: rows by columns lines, in order, with the chart's own counts."""
    sample = SAMPLES[name]
    header, *lines = _read(write_table(sample))
    assert header == ["row_title", "column_title", "column_subtitle", "count"]
    assert [int(line[3]) for line in lines] == [count for counts in sample.values for count in counts]
    assert all(len(line) == 4 for line in lines)


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_a_cell_that_would_run_gets_an_apostrophe(start: str) -> None:
    """Names of rows and columns that begin like a formula are text to a spreadsheet."""
    words = f"{start}SUM(A1)"
    table = write_table(chart(ChartKind.HEATMAP, (words,), (Column(words, words),), ((3,),)))
    assert _read(table)[1] == [f"'{words}", f"'{words}", f"'{words}", "3"]


def test_other_cells_are_as_they_are() -> None:
    """Commas, quotation marks and Chinese come through unchanged, and lines end in LF."""
    words = '中文, "quoted" a=b'
    table = write_table(chart(ChartKind.HEATMAP, (words,), (Column("One", ""),), ((0,),)))
    assert _read(table)[1] == [words, "One", "", "0"]
    assert "\r" not in table
    assert table.endswith("\n")


def test_the_table_goes_with_the_pictures() -> None:
    """Drawing a chart gives its table, too."""
    assert draw_chart(THREE_DOCUMENTS, NOWHERE).csv == write_table(THREE_DOCUMENTS)
