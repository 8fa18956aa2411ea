"""The outlines that pictures are made of, as matplotlib paths in px, y downward."""

from __future__ import annotations

from math import cos, pi, sin
from typing import TYPE_CHECKING

from matplotlib.path import Path
from matplotlib.transforms import Affine2D

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.charts.scene import Box, Mark, Rule

_CIRCLE_SIDES = 8
# Of a hollow bar.
_EDGE = 1.5


def box_path(box: Box) -> Path:
    """A rectangle, its corners rounded by quadratic curves."""
    left, top, right, bottom = box.x, box.y, box.x + box.width, box.y + box.height
    r = box.radius
    if box.hollow:
        e = min(_EDGE, box.width / 2, box.height / 2)
        outer = [(left, top), (right, top), (right, bottom), (left, bottom)]
        hole = [(left + e, top + e), (left + e, bottom - e), (right - e, bottom - e), (right - e, top + e)]
        return Path.make_compound_path(_polygon(outer), _polygon(hole))
    if not r:
        return _polygon([(left, top), (right, top), (right, bottom), (left, bottom)])
    points = [
        *[(left + r, top), (right - r, top), (right, top), (right, top + r)],
        *[(right, bottom - r), (right, bottom), (right - r, bottom)],
        *[(left + r, bottom), (left, bottom), (left, bottom - r)],
        *[(left, top + r), (left, top), (left + r, top), (left + r, top)],
    ]
    side = [Path.LINETO, Path.CURVE3, Path.CURVE3]
    return Path(points, [Path.MOVETO, *side, *side, *side, *side, Path.CLOSEPOLY])


def rule_path(rule: Rule) -> Path:
    """A horizontal line, or one downward."""
    across, down = (0.0, rule.width) if rule.down else (rule.width, 0.0)
    return Path([(rule.x, rule.y), (rule.x + across, rule.y + down)], [Path.MOVETO, Path.LINETO])


def mark_path(mark: Mark) -> Path:
    """A label's sign; the shapes are of about equal area, so that none outweighs another."""
    s = mark.scale
    if mark.key in {"fact", "past"}:
        outline = _circle(5.0 * s)
    elif mark.key == "ahead":
        outline = Path.make_compound_path(_circle(5.0 * s), _circle(3.3 * s, turn=-1))
    elif mark.key == "outlook":
        ring, hole = _OUTLINES["outlook"], [(x * 0.52, y * 0.52) for x, y in reversed(_OUTLINES["outlook"])]
        outline = Path.make_compound_path(_polygon(_scaled(ring, s)), _polygon(_scaled(hole, s)))
    else:
        outline = _polygon(_scaled(_OUTLINES[mark.key], s))
    return outline.transformed(Affine2D().translate(mark.x, mark.y))


_PENTAGON = [(5.5 * sin(2 * pi * at / 5), -5.5 * cos(2 * pi * at / 5) + 0.4) for at in range(5)]
_OUTLINES: dict[str, Sequence[tuple[float, float]]] = {
    "directive": [(-4.2, -5.2), (5.2, 0), (-4.2, 5.2)],
    "commitment": [(0, -5.8), (5.8, 0), (0, 5.8), (-5.8, 0)],
    "assessment": _PENTAGON,
    "risk": [(0, -5.0), (5.4, 4.4), (-5.4, 4.4)],
    "outlook": [(0, -6.2), (6.2, 0), (0, 6.2), (-6.2, 0)],
    "unlabelled": [(-3.6, -3.6), (3.6, -3.6), (3.6, 3.6), (-3.6, 3.6)],
    "before": [(-5.2, 0), (3.2, -5.2), (3.2, 5.2)],
    "after": [(5.2, 0), (-3.2, 5.2), (-3.2, -5.2)],
}


def _scaled(points: Sequence[tuple[float, float]], scale: float) -> list[tuple[float, float]]:
    return [(x * scale, y * scale) for x, y in points]


def _polygon(points: Sequence[tuple[float, float]]) -> Path:
    codes = [Path.MOVETO, *[Path.LINETO] * (len(points) - 1), Path.CLOSEPOLY]
    return Path([*points, points[0]], codes)


def _circle(radius: float, turn: int = 1) -> Path:
    """Eight quadratic curves; they leave the true circle by less than .03 px at this size.

    Turned the other way (-1), it is the hole of another.
    """
    step = turn * 2 * pi / _CIRCLE_SIDES
    points = [(radius, 0.0)]
    for at in range(_CIRCLE_SIDES):
        half, full = (at + 0.5) * step, (at + 1) * step
        control = radius / cos(step / 2)
        points += [(control * cos(half), control * sin(half)), (radius * cos(full), radius * sin(full))]
    codes = [Path.MOVETO, *[Path.CURVE3] * (2 * _CIRCLE_SIDES), Path.CLOSEPOLY]
    return Path([*points, points[0]], codes)
