"""Contrast of what is drawn, measured picture by picture: text 4.5, marks 3, voices told apart in grey."""

from __future__ import annotations

from itertools import pairwise

import pytest

from generator.charts import DARK, LIGHT, Chart, Palette, Timeline
from generator.charts.drawing import lay_out_chart
from generator.charts.palette import VOICE_KEYS, exchange_palette
from generator.charts.scene import NARROW, WIDE, Box, Frame, Scene
from generator.charts.typeface import Typeface, load_typeface
from tests.charts.colours import contrast

from .samples import FONTS, SAMPLES, TIMELINES

ALL: dict[str, Chart | Timeline] = {**SAMPLES, **TIMELINES}
BOTH_PALETTES = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
BOTH_FRAMES = pytest.mark.parametrize("frame", [WIDE, NARROW], ids=["wide", "narrow"])


def _shown(colour: str, palette: Palette) -> str:
    return colour if palette is LIGHT else exchange_palette(colour)


def _ground(scene: Scene, x: float, y: float, palette: Palette) -> str:
    """The colour behind a point: the box that holds it, or else the page."""
    under = [box for box in scene.boxes if _holds(box, x, y) and not box.hollow]
    return _shown(under[-1].colour, palette) if under else palette.background


def _holds(box: Box, x: float, y: float) -> bool:
    return box.x <= x <= box.x + box.width and box.y <= y <= box.y + box.height


@pytest.fixture(scope="module")
def typeface() -> Typeface:
    """The project's fonts."""
    return load_typeface(FONTS)


@BOTH_FRAMES
@BOTH_PALETTES
@pytest.mark.parametrize("name", ALL)
def test_each_text_can_be_read_where_it_stands(
    name: str, palette: Palette, frame: Frame, typeface: Typeface
) -> None:
    """4.5 to 1 between every text and what is behind it."""
    scene = lay_out_chart(ALL[name], frame, typeface)
    for text in scene.texts:
        left, top, right, bottom = text.bounds(typeface)
        ground = _ground(scene, (left + right) / 2, (top + bottom) / 2, palette)
        assert contrast(_shown(text.colour, palette), ground) >= 4.5, text.content


@BOTH_FRAMES
@BOTH_PALETTES
@pytest.mark.parametrize("name", ALL)
def test_each_mark_can_be_seen(name: str, palette: Palette, frame: Frame, typeface: Typeface) -> None:
    """3 to 1 between every mark, bar and dash and its ground.

    Shades of a heat map that are fainter hold a figure, or step by 1.3 where a key names them; hairlines are
    decoration.
    """
    scene = lay_out_chart(ALL[name], frame, typeface)
    for mark in scene.marks:
        ground = _ground(scene, mark.x, mark.y, palette)
        assert contrast(_shown(mark.colour, palette), ground) >= 3, mark.key
    for box in scene.boxes:
        if box.colour not in LIGHT.heat:
            assert contrast(_shown(box.colour, palette), palette.background) >= 3, box.colour
    for rule in scene.rules:
        if rule.colour not in {LIGHT.rule, *LIGHT.heat}:
            assert contrast(_shown(rule.colour, palette), palette.background) >= 3, rule.colour


@BOTH_FRAMES
@pytest.mark.parametrize("name", [n for n, c in SAMPLES.items() if len(c.columns) <= 12])
def test_a_faint_cell_holds_its_figure(name: str, frame: Frame, typeface: Typeface) -> None:
    """Up to 12 columns no count is told by its shade alone, unless its figure is wider than the cell."""
    scene = lay_out_chart(SAMPLES[name], frame, typeface)
    cells = [box for box in scene.boxes if box.colour in LIGHT.heat and box.height == 26]
    for cell in cells:
        assert any(_holds(cell, text.x, text.y) for text in scene.texts)


@BOTH_PALETTES
def test_voices_are_told_apart_in_grey(palette: Palette) -> None:
    """Neighbours in a bar of voices differ in lightness by 1.4 at least, and so do all others."""
    steps = [contrast(palette.label(key), palette.background) for key in VOICE_KEYS]
    assert all(first / second >= 1.4 for first, second in pairwise(steps))


@BOTH_PALETTES
def test_past_and_ahead_can_be_read(palette: Palette) -> None:
    """Both colours of a timeline are as dark as text."""
    assert min(contrast(c, palette.background) for c in (palette.past, palette.ahead)) >= 4.5
