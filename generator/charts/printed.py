"""A chart for paper: the laid-out picture itself, set in vectors, its text as text in the same fonts."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from generator.charts.drawing import lay_out_chart
from generator.charts.model import ChartKind
from generator.charts.scene import WIDE
from generator.charts.typeface import load_typeface
from generator.wording.english_print import joined_measure, joined_words, paper_measure

if TYPE_CHECKING:
    from pathlib import Path

    from generator.charts.model import Chart

_MOST_ROWS = 5
"""Documents in a brief's printed chart, which shares page one with the key points."""


def print_chart(chart: Chart, fonts: Path) -> dict[str, object]:
    """Lay a chart out for paper.

    Args:
        chart: What it shows.
        fonts: The folder with the project's font files, by which text is measured.

    Returns:
        What JSON can hold: the words around the picture, its size in px, and its texts, boxes, rules and
        marks with the fields of `generator.charts.scene`. Colours are those of light paper; they differ in
        lightness or shape, so that they survive grey printing.
    """
    chart = _shorten(chart)
    scene = lay_out_chart(chart, WIDE, load_typeface(fonts))
    rules = sorted(scene.rules, key=lambda rule: (rule.weight, rule.colour))
    return {
        "message": chart.message,
        "measure": chart.measure,
        "source_line": chart.source_line,
        "alternative": chart.alternative_text,
        "width": scene.width,
        "height": scene.height,
        "texts": [asdict(text) for text in scene.texts],
        "boxes": [asdict(box) for box in scene.boxes],
        "rules": [asdict(rule) for rule in rules],
        "marks": [asdict(mark) for mark in scene.marks],
    }


def _shorten(chart: Chart) -> Chart:
    """A brief's chart of many documents with those alone that have most statements, in their order.

    Where the others stand together, those that are left out join them.
    """
    if chart.kind == ChartKind.BARS and chart.together and len(chart.rows) > _MOST_ROWS + 1:
        return _join(chart)
    if chart.kind != ChartKind.DOTS or len(chart.rows) <= _MOST_ROWS:
        return chart
    ranked = sorted(range(len(chart.rows)), key=lambda row: (-sum(chart.values[row]), row))
    kept = sorted(ranked[:_MOST_ROWS])
    return replace(
        chart,
        measure=paper_measure(chart.measure, len(kept)),
        rows=tuple(chart.rows[row] for row in kept),
        values=tuple(chart.values[row] for row in kept),
    )


def _join(chart: Chart) -> Chart:
    """A chart of which fewer documents stand alone: those with most come first in it."""
    more = len(chart.rows) - 1 - _MOST_ROWS
    together = chart.together + more
    sums = tuple(map(sum, zip(*chart.values[_MOST_ROWS:], strict=True)))
    return replace(
        chart,
        measure=joined_measure(chart.measure, chart.together, together),
        rows=(*chart.rows[:_MOST_ROWS], joined_words(together)),
        values=(*chart.values[:_MOST_ROWS], sums),
        together=together,
    )
