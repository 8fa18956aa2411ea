"""A laid-out picture: texts, boxes, rules and marks at their places, in px from the top left corner.

Layout and painting meet here, so that what a picture holds can be measured without drawing it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.charts.typeface import Style

if TYPE_CHECKING:
    from generator.charts.typeface import Typeface

TEXT = 13.5
"""Size of text in px. A wide picture is shown at 720 px, a narrow one at 328 px or more: .91 of its size."""
SMALL = 12.5
"""Size of text that steps back; 11.4 px on the narrowest telephone, above the 11 px that stay legible."""
LINE = 17.0
"""From baseline to baseline in px."""
MARK_REACH = 6.2
"""From a mark's centre to its furthest point in px, at scale 1."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One of the two widths of a picture."""

    width: int
    """In px."""
    beside: bool
    """Whether a row's name stands beside its row, or else above it."""


WIDE = Frame(720, beside=True)
NARROW = Frame(360, beside=False)


@dataclass(frozen=True, slots=True)
class Text:
    """A line of text."""

    x: float
    """Where its baseline starts."""
    y: float
    """Where its baseline starts."""
    content: str
    """What it says."""
    size: float
    """In px."""
    colour: str
    """`#rrggbb`."""
    style: Style = Style.REGULAR
    """How its letters look."""
    upright: bool = False
    """Whether it runs from the bottom to the top."""

    def bounds(self, typeface: Typeface) -> tuple[float, float, float, float]:
        """Left, top, right, bottom of what it covers."""
        extent = typeface.measure(self.content, self.size, self.style)
        if self.upright:
            return self.x - extent.ascent, self.y - extent.width, self.x + extent.descent, self.y
        return self.x, self.y - extent.ascent, self.x + extent.width, self.y + extent.descent


@dataclass(frozen=True, slots=True)
class Box:
    """A filled rectangle."""

    x: float
    """Left edge."""
    y: float
    """Top edge."""
    width: float
    """In px."""
    height: float
    """In px."""
    colour: str
    """`#rrggbb`."""
    radius: float = 0
    """Of its corners."""
    hollow: bool = False
    """Whether only its outline is drawn, 1.5 px thick, inside its edges."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A horizontal line, or one downward."""

    x: float
    """Left end; of a line downward, its middle."""
    y: float
    """Height of its middle; of a line downward, its top."""
    width: float
    """Length in px."""
    colour: str
    """`#rrggbb`."""
    weight: float = 1
    """Thickness in px."""
    down: bool = False
    """Whether it runs downward."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One label's sign, or a timeline's."""

    x: float
    """Its centre."""
    y: float
    """Its centre."""
    key: str
    """One of `LABEL_KEYS`, or `past`, `ahead`, `before`, `after` of a timeline; decides the shape."""
    colour: str
    """`#rrggbb`."""
    scale: float = 1
    """1 is about 12 px across."""


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything a picture holds."""

    width: int
    """In px."""
    height: int
    """In px."""
    texts: tuple[Text, ...] = ()
    """Lines of text."""
    boxes: tuple[Box, ...] = ()
    """Filled rectangles, painted over the rules."""
    rules: tuple[Rule, ...] = ()
    """Horizontal lines, painted first, the thin ones beneath the thick ones."""
    marks: tuple[Mark, ...] = ()
    """Signs of labels, painted over the boxes."""


def baseline(middle: float, size: float) -> float:
    """Where the baseline of a text stands whose capitals are centred on a height.

    Capitals of Source Sans 3 are .66 of its size, those of DejaVu Sans .73, Chinese .85 with .1 below: half
    of .7 suits all three within half a px.
    """
    return middle + 0.35 * size


def baselines(middle: float, lines: int, size: float) -> list[float]:
    """The baselines of a text of several lines, centred on a height."""
    first = baseline(middle - (lines - 1) * LINE / 2, size)
    return [first + at * LINE for at in range(lines)]
