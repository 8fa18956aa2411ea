"""The house style: matplotlib's settings, and where all else that is the same in every chart is told.

Colours are in `palette.py`, the sizes of text and the two widths in `scene.py`, the marks in `shapes.py` and
the fonts in `typeface.py`. A page renders a chart's title, subtitle and source line; no picture holds them.
"""

from __future__ import annotations

from typing import Any

HOUSE_STYLE: dict[Any, Any] = {
    "figure.hooks": [],
    "path.effects": [],
    "path.simplify": False,
    "path.sketch": None,
    "path.snap": False,
    "savefig.bbox": None,
    "svg.fonttype": "path",
    "svg.hashsalt": "seedbrief",
    "text.parse_math": False,
    "text.usetex": False,
}
"""Whatever a machine's own settings of matplotlib say, a picture is the same."""
