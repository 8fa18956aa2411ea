"""A chart turns into its four pictures and its table."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

import matplotlib as mpl

from generator.charts.bars import lay_out_bars
from generator.charts.dots import lay_out_dots, suits_dots
from generator.charts.heatmap import lay_out_heatmap
from generator.charts.model import Chart, ChartKind, DrawnChart, Timeline
from generator.charts.painting import paint
from generator.charts.palette import exchange_palette
from generator.charts.panels import lay_out_panels
from generator.charts.scene import NARROW, WIDE, Frame, Scene
from generator.charts.table import write_table
from generator.charts.timeline import lay_out_timeline
from generator.charts.typeface import Typeface, load_typeface

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_LAYOUTS: dict[ChartKind, Callable[[Chart, Frame, Typeface], Scene]] = {
    ChartKind.HEATMAP: lay_out_heatmap,
    ChartKind.DOTS: lay_out_bars,
    ChartKind.BARS: lay_out_bars,
    ChartKind.PANELS: lay_out_panels,
}


def draw_chart(chart: Chart | Timeline, fonts: Path) -> DrawnChart:
    """Draw a chart.

    Args:
        chart: What it shows.
        fonts: The folder with the project's font files; what it lacks is drawn in DejaVu Sans.

    Returns:
        SVG, two widths in two palettes, and CSV: the same bytes from the same chart and fonts.
    """
    typeface = load_typeface(fonts)
    wide, narrow = (lay_out_chart(chart, frame, typeface) for frame in (WIDE, NARROW))
    return with_pictures(
        chart,
        (paint(wide, typeface), wide.width, wide.height),
        (paint(narrow, typeface), narrow.width, narrow.height),
    )


def with_pictures(
    chart: Chart | Timeline, wide: tuple[str, int, int], narrow: tuple[str, int, int]
) -> DrawnChart:
    """Put a chart's two light pictures, each with its width and height, together with all that follows."""
    return DrawnChart(
        wide_light=wide[0],
        wide_dark=exchange_palette(wide[0]),
        narrow_light=narrow[0],
        narrow_dark=exchange_palette(narrow[0]),
        csv=write_table(chart),
        width=wide[1],
        height=wide[2],
        narrow_width=narrow[1],
        narrow_height=narrow[2],
    )


def lay_out_chart(chart: Chart | Timeline, frame: Frame, typeface: Typeface) -> Scene:
    """Give everything in a chart its place, in the form that suits its kind and size."""
    if isinstance(chart, Timeline):
        return lay_out_timeline(chart, frame, typeface)
    if chart.kind is ChartKind.DOTS and suits_dots(chart):
        return lay_out_dots(chart, frame, typeface)
    return _LAYOUTS[chart.kind](chart, frame, typeface)


def digest(chart: Chart | Timeline) -> str:
    """A digest of a chart's pictures: what is drawn, not the words around it nor its data.

    Two charts that differ in title or source line alone have the same digest. Neither the fonts nor this
    program are in it: who keeps pictures by it adds them.
    """
    shown: tuple[object, ...]
    if isinstance(chart, Timeline):
        events = [
            (e.name, e.words, e.note, str(e.first), str(e.last), e.uncertain, e.weight) for e in chart.events
        ]
        shown = ("timeline", events, str(chart.now), chart.now_name, chart.absence)
    else:
        columns = [(column.title, column.subtitle) for column in chart.columns]
        shown = (chart.kind, chart.rows, columns, chart.values, chart.absence, chart.columns_note)
        shown = (*shown, chart.shares, bool(chart.together))
    return hashlib.sha256(json.dumps((mpl.__version__, *shown)).encode()).hexdigest()
