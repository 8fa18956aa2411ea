"""Charts: a `Chart` turns into SVG in two palettes and two widths, and into CSV."""

from generator.charts.drawing import digest, draw_chart
from generator.charts.model import Chart, ChartKind, Column, DrawnChart
from generator.charts.palette import DARK, LIGHT, Palette

__all__ = [
    "DARK",
    "LIGHT",
    "Chart",
    "ChartKind",
    "Column",
    "DrawnChart",
    "Palette",
    "digest",
    "draw_chart",
]
