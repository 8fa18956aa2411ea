"""A laid-out picture turns into SVG, by way of matplotlib."""

from __future__ import annotations

import io
from itertools import groupby
from typing import TYPE_CHECKING

import matplotlib as mpl
from matplotlib.artist import Artist
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib.transforms import Affine2D
from PIL import Image

from generator.charts.palette import LIGHT
from generator.charts.shapes import box_path, mark_path, rule_path
from generator.charts.style import HOUSE_STYLE
from generator.charts.svg import compact_svg

if TYPE_CHECKING:
    from collections.abc import Iterable

    from matplotlib.backend_bases import RendererBase

    from generator.charts.scene import Scene, Text
    from generator.charts.typeface import Typeface

# SVG's unit in matplotlib is the point: at 72 dots to the inch a point is a px of the picture.
_DPI = 72
_NO_METADATA = {"Date": None, "Creator": None, "Format": None, "Type": None}


def paint(scene: Scene, typeface: Typeface) -> str:
    """Paint a scene as SVG, text as paths, on a transparent ground."""
    with mpl.rc_context(HOUSE_STYLE):
        figure = _draw_scene(scene, typeface)
        FigureCanvasSVG(figure)
        out = io.StringIO()
        figure.savefig(out, format="svg", dpi=_DPI, transparent=True, metadata=_NO_METADATA)
    return compact_svg(out.getvalue(), scene.width, scene.height)


def paint_png(scene: Scene, typeface: Typeface) -> bytes:
    """Paint a scene as PNG on the light page's ground, a px of the scene to a px of the picture."""
    with mpl.rc_context(HOUSE_STYLE):
        figure = _draw_scene(scene, typeface)
        FigureCanvasAgg(figure)
        drawn = io.BytesIO()
        figure.savefig(drawn, format="png", dpi=_DPI, facecolor=LIGHT.background)
    # A few colours and their blends on the edges of letters: a palette of 64 makes a third of the bytes.
    out = io.BytesIO()
    with Image.open(drawn) as picture:
        picture.convert("RGB").quantize(64).save(out, format="PNG", optimize=True)
    return out.getvalue()


def _draw_scene(scene: Scene, typeface: Typeface) -> Figure:
    """Put a scene into a figure.

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
    for text in scene.texts:
        figure.add_artist(_Label(text, typeface))
    return figure


def _add_path(figure: Figure, outlines: Iterable[Path], flip: Affine2D, **style: str | float) -> None:
    path = Path.make_compound_path(*outlines)
    style = {"facecolor": "none", "edgecolor": "none", "capstyle": "butt", **style}
    figure.add_artist(PathPatch(path, transform=flip, clip_on=False, **style))


class _Label(Artist):
    """A line of text whose place is known.

    matplotlib's own `Text` measures and lays out each line before it draws it, half of a chart's time.
    """

    def __init__(self, text: Text, typeface: Typeface) -> None:
        super().__init__()
        # Over the shapes, which have 1.
        self.set_zorder(2)
        self._text = text
        self._typeface = typeface

    def draw(self, renderer: RendererBase) -> None:
        """Draw a run for each font that the text needs, one after the other."""
        text, along = self._text, 0.0
        context = renderer.new_gc()
        context.set_foreground(text.colour)
        for run in self._typeface.runs(text.content, text.style):
            x, y = (text.x, text.y - along) if text.upright else (text.x + along, text.y)
            along += self._typeface.run_width(run, text.size)
            properties = FontProperties(fname=run.font, size=text.size)
            renderer.draw_text(context, x, y, run.text, properties, 90 if text.upright else 0)
        context.restore()
