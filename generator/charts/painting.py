"""A laid-out picture turns into SVG, by way of matplotlib."""

from __future__ import annotations

import io
from itertools import groupby
from typing import TYPE_CHECKING

import matplotlib as mpl
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib.transforms import Affine2D

from generator.charts.glyphs import lay_out_glyphs
from generator.charts.shapes import box_path, mark_path, rule_path
from generator.charts.style import HOUSE_STYLE
from generator.charts.svg import GlyphRun, compact_svg

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.charts.scene import Scene, Text
    from generator.charts.typeface import Typeface

# SVG's unit in matplotlib is the point: at 72 dots to the inch a point is a px of the picture.
_DPI = 72
_NO_METADATA = {"Date": None, "Creator": None, "Format": None, "Type": None}


def paint(scene: Scene, typeface: Typeface) -> str:
    """Paint a scene as SVG, text as paths, on a transparent ground."""
    with mpl.rc_context(HOUSE_STYLE):
        figure = draw_shapes(scene)
        FigureCanvasSVG(figure)
        out = io.StringIO()
        figure.savefig(out, format="svg", dpi=_DPI, transparent=True, metadata=_NO_METADATA)
    runs = tuple(run for text in scene.texts for run in _letter(text, typeface))
    return compact_svg(out.getvalue(), scene.width, scene.height, runs)


def draw_shapes(scene: Scene) -> Figure:
    """Put all but the texts of a scene into a figure of matplotlib's.

    Shapes of one colour that follow each other become one path: a map of 24,000 cells has five.
    """
    figure = Figure(figsize=(scene.width / _DPI, scene.height / _DPI), dpi=_DPI)
    # A scene measures from the top, a figure from the bottom.
    flip = Affine2D().scale(1, -1).translate(0, scene.height)
    # Thin ones first: hairlines run beneath cells.
    rules = sorted(scene.rules, key=lambda rule: (rule.weight, rule.colour))
    for (weight, colour), same in groupby(rules, key=lambda rule: (rule.weight, rule.colour)):
        _add_path(figure, map(rule_path, same), flip, edgecolor=colour, linewidth=weight)
    for colour, boxes in groupby(sorted(scene.boxes, key=lambda b: b.colour), key=lambda b: b.colour):
        _add_path(figure, map(box_path, boxes), flip, facecolor=colour, linewidth=0)
    for colour, marks in groupby(sorted(scene.marks, key=lambda m: m.colour), key=lambda m: m.colour):
        _add_path(figure, map(mark_path, marks), flip, facecolor=colour, linewidth=0)
    return figure


def _add_path(figure: Figure, outlines: Iterable[Path], flip: Affine2D, **style: str | float) -> None:
    path = Path.make_compound_path(*outlines)
    style = {"facecolor": "none", "edgecolor": "none", "capstyle": "butt", **style}
    figure.add_artist(PathPatch(path, transform=flip, clip_on=False, **style))


def _letter(text: Text, typeface: Typeface) -> Iterator[GlyphRun]:
    """A run for each font that a text needs, one after the other."""
    along = 0.0
    for run in typeface.runs(text.content, text.style):
        x, y = (text.x, text.y - along) if text.upright else (text.x + along, text.y)
        along += typeface.run_width(run, text.size)
        yield GlyphRun(x, y, text.upright, text.size, text.colour, lay_out_glyphs(run))
