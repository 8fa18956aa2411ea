"""Charts: a `Chart` or `Timeline` turns into SVG in two palettes and two widths, and into CSV."""

from generator.charts.drawing import digest, draw_chart
from generator.charts.model import Chart, ChartKind, Column, DrawnChart, Event, Table, Timeline
from generator.charts.palette import DARK, LIGHT, Palette

__all__ = [
    "DARK",
    "LIGHT",
    "Chart",
    "ChartKind",
    "Column",
    "DrawnChart",
    "Event",
    "Palette",
    "Table",
    "Timeline",
    "digest",
    "draw_chart",
]
