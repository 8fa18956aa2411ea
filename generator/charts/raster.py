"""A laid-out picture turns into PNG, for those who take no SVG."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import matplotlib as mpl
from matplotlib.artist import Artist
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.font_manager import FontProperties
from PIL import Image

from generator.charts.painting import draw_shapes
from generator.charts.palette import LIGHT
from generator.charts.style import HOUSE_STYLE

if TYPE_CHECKING:
    from matplotlib.backend_bases import RendererBase

    from generator.charts.scene import Scene, Text
    from generator.charts.typeface import Typeface

_COLOURS = 64
"""A few colours, and their blends on the edges of letters: this palette makes a third of the bytes."""


def paint_png(scene: Scene, typeface: Typeface) -> bytes:
    """Paint a scene on the light page's ground, a px of the scene to a px of the picture."""
    with mpl.rc_context(HOUSE_STYLE):
        figure = draw_shapes(scene)
        for text in scene.texts:
            figure.add_artist(_Label(text, typeface))
        FigureCanvasAgg(figure)
        drawn = io.BytesIO()
        figure.savefig(drawn, format="png", facecolor=LIGHT.background)
    out = io.BytesIO()
    with Image.open(drawn) as picture:
        picture.convert("RGB").quantize(_COLOURS).save(out, format="PNG", optimize=True)
    return out.getvalue()


class _Label(Artist):
    """A line of text whose place is known: nothing is laid out again."""

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
            properties = FontProperties(fname=run.font, size=text.size)
            renderer.draw_text(context, text.x + along, text.y, run.text, properties, 0)
            along += self._typeface.run_width(run, text.size)
        context.restore()
