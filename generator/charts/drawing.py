"""A chart turns into its four pictures and its table."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

import matplotlib as mpl

from generator.charts.bars import lay_out_bars
from generator.charts.dots import lay_out_dots, suits_dots
from generator.charts.heatmap import lay_out_heatmap
from generator.charts.model import Chart, ChartKind, DrawnChart
from generator.charts.painting import paint
from generator.charts.palette import exchange_palette
from generator.charts.scene import NARROW, WIDE, Frame, Scene
from generator.charts.table import write_table
from generator.charts.typeface import Typeface, load_typeface

if TYPE_CHECKING:
    from pathlib import Path

# Raise it when the same chart is drawn differently, so that kept pictures are drawn anew.
_DRAWING_VERSION = 1


def draw_chart(chart: Chart, fonts: Path) -> DrawnChart:
    """Draw a chart.

    Args:
        chart: What it shows.
        fonts: The folder with the project's font files; what it lacks is drawn in DejaVu Sans.

    Returns:
        SVG, two widths in two palettes, and CSV: the same bytes from the same chart and fonts.
    """
    typeface = load_typeface(fonts)
    wide, narrow = (lay_out_chart(chart, frame, typeface) for frame in (WIDE, NARROW))
    wide_svg, narrow_svg = paint(wide, typeface), paint(narrow, typeface)
    return DrawnChart(
        wide_light=wide_svg,
        wide_dark=exchange_palette(wide_svg),
        narrow_light=narrow_svg,
        narrow_dark=exchange_palette(narrow_svg),
        csv=write_table(chart),
        width=wide.width,
        height=wide.height,
        narrow_width=narrow.width,
        narrow_height=narrow.height,
    )


def lay_out_chart(chart: Chart, frame: Frame, typeface: Typeface) -> Scene:
    """Give everything in a chart its place, in the form that suits its kind and size."""
    if chart.kind == ChartKind.HEATMAP:
        return lay_out_heatmap(chart, frame, typeface)
    if suits_dots(chart):
        return lay_out_dots(chart, frame, typeface)
    return lay_out_bars(chart, frame, typeface)


def digest(chart: Chart) -> str:
    """A digest of what `draw_chart` makes of a chart: its pictures and table, not the words around them.

    Two charts that differ in title or source line alone have the same digest. The fonts are not in it: who
    keeps pictures by it throws them away when the fonts change.
    """
    columns = [(column.title, column.subtitle) for column in chart.columns]
    shown = (
        _DRAWING_VERSION,
        mpl.__version__,
        chart.kind,
        chart.rows,
        columns,
        chart.values,
        chart.absence,
        chart.columns_note,
    )
    return hashlib.sha256(json.dumps(shown).encode()).hexdigest()
