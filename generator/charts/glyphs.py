"""Letters turn into outlines, by way of matplotlib: each run of text and each letter once.

matplotlib lays a text out and writes all its letters each time it draws it, four fifths of a chart's time;
but the same names and figures stand in the wide and in the narrow picture and in many charts.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
from matplotlib.font_manager import get_font
from matplotlib.path import Path
from matplotlib.textpath import text_to_path

from generator.charts.svg_paths import compact_path

if TYPE_CHECKING:
    from generator.charts.typeface import Run

UNITS = 320
"""Parts of an em in which letters and their places are written: .04 px at the size of text, y downward."""
_EM = float(text_to_path.FONT_SCALE)
_LETTERS = {int(Path.MOVETO): "M", int(Path.LINETO): "L", int(Path.CURVE3): "Q", int(Path.CURVE4): "C"}
_POINTS = {"M": 1, "L": 1, "Q": 2, "C": 3}


@dataclass(frozen=True, slots=True)
class Glyphs:
    """A run of text as letters."""

    places: tuple[tuple[str, int, int], ...]
    """Of each letter that has an outline: its name, and its place in `UNITS` from the run's start."""
    outlines: tuple[tuple[str, str], ...]
    """The outline of each letter's name, as an SVG path in `UNITS`."""


@lru_cache(maxsize=8192)
def lay_out_glyphs(run: Run) -> Glyphs:
    """Give a run's letters their places; spaces have no outline and are left out."""
    font = get_font(run.font)
    font.set_size(text_to_path.FONT_SCALE, text_to_path.DPI)
    letters, drawn, _ = text_to_path.get_glyphs_with_font(font, run.text)
    outlines = {
        name: _outline(np.asarray(points, dtype=float).tobytes(), np.asarray(codes, dtype=int).tobytes())
        for name, (points, codes) in drawn.items()
    }
    places = tuple(
        (name, round(x / _EM * UNITS), round(-y / _EM * UNITS)) for name, x, y, _ in letters if outlines[name]
    )
    return Glyphs(places, tuple((name, outline) for name, outline in outlines.items() if outline))


@lru_cache(maxsize=4096)
def _outline(points: bytes, codes: bytes) -> str:
    """A letter's outline; matplotlib gives it in parts of an em, y upward."""
    vertices = iter(np.frombuffer(points, dtype=float).reshape(-1, 2).tolist())
    written: list[str] = []
    left = 0
    for code in np.frombuffer(codes, dtype=int).tolist():
        x, y = next(vertices)
        if code == Path.CLOSEPOLY:
            written.append("z")
            continue
        if not left:
            letter = _LETTERS[code]
            written.append(letter)
            left = _POINTS[letter]
        written += [repr(x), repr(y)]
        left -= 1
    return compact_path(" ".join(written), 0, (UNITS / _EM, -UNITS / _EM))
