"""Making matplotlib's SVG small: what a picture needs, and nothing else.

matplotlib writes a prolog, a document type, metadata, comments that repeat every text, clip paths, groups
with ids and styles in words. Here its shapes are read and written anew: paths with relative coordinates,
letters once under short names, colours as attributes. A heat map of 25 rows and 3 columns shrinks to a third.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import groupby
from string import ascii_letters
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from generator.charts.glyphs import UNITS, Glyphs
from generator.charts.svg_paths import compact_path, shortest_number

if TYPE_CHECKING:
    from collections.abc import Sequence

_SVG = "{http://www.w3.org/2000/svg}"
_STYLE = re.compile(r"(?<![a-z-])([a-z-]+):\s*([^;]+)")
# A hundredth of a px for shapes, a tenth for where a text starts.
_DIGITS = 2
_TEXT_DIGITS = 1


@dataclass(frozen=True, slots=True)
class GlyphRun:
    """A run of letters at its place."""

    x: float
    """Where its baseline starts, px."""
    y: float
    """Where its baseline starts, px."""
    upright: bool
    """Whether it runs from the bottom to the top."""
    size: float
    """In px."""
    colour: str
    """`#rrggbb`."""
    glyphs: Glyphs
    """Its letters."""


def compact_svg(svg: str, width: int, height: int, runs: Sequence[GlyphRun] = ()) -> str:
    """Write a picture anew with what it needs.

    Args:
        svg: What matplotlib wrote: shapes alone.
        width: Of the picture, in px.
        height: Of the picture, in px.
        runs: The text, painted over the shapes.

    Returns:
        One SVG element without ids other than the glyphs', text, comments, links to elsewhere or scripts.
    """
    # matplotlib wrote it a moment ago from paths alone; no foreign text is in its markup.
    root = ET.fromstring(svg)  # noqa: S314  # our own library's output, not foreign input
    names: dict[str, str] = {}
    letters: list[str] = []
    for name, outline in (pair for run in runs for pair in run.glyphs.outlines):
        if name not in names:
            names[name] = _short_name(len(names))
            letters.append(f'<path id="{names[name]}" d="{outline}"/>')
    shapes = [item for path in root.iter(f"{_SVG}path") for item in _shape(path)]
    body, shared = _write([*shapes, *(_place(run, names) for run in runs if run.glyphs.places)])
    defs = f"<defs>{''.join(letters)}{shared}</defs>" if letters else ""
    size = f'width="{width}" height="{height}" viewBox="0 0 {width} {height}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{defs}{body}</svg>\n'


@dataclass(frozen=True, slots=True)
class _Shape:
    """A filled or stroked path."""

    markup: str
    """As it is written."""
    fill: None = None
    """A shape carries its own colours."""


@dataclass(frozen=True, slots=True)
class _Run:
    """A run of glyphs."""

    fill: str
    """Its colour."""
    place: tuple[str, str]
    """Where its baseline starts, in px."""
    transform: str
    """Its direction and size."""
    glyphs: str
    """As they are written."""


def _write(items: list[_Shape | _Run]) -> tuple[str, str]:
    """The picture, neighbours of one colour in one group, and the runs that stand in it more than once."""
    times = Counter((item.transform, item.glyphs) for item in items if isinstance(item, _Run))
    repeated = [look for look, count in times.items() if count > 1]
    shared = {look: f"_{at}" for at, look in enumerate(repeated)}
    out: list[str] = []
    for fill, group in groupby(items, key=lambda item: item.fill):
        written = "".join(_write_item(item, shared) for item in group)
        out.append(written if fill is None else f'<g fill="{fill}">{written}</g>')
    defined = (
        f'<g id="{name}" transform="{transform}">{glyphs}</g>' for (transform, glyphs), name in shared.items()
    )
    return "".join(out), "".join(defined)


def _write_item(item: _Shape | _Run, shared: dict[tuple[str, str], str]) -> str:
    if isinstance(item, _Shape):
        return item.markup
    x, y = item.place
    name = shared.get((item.transform, item.glyphs))
    if name is not None:
        return f'<use href="#{name}" x="{x}" y="{y}"/>'
    return f'<g transform="translate({x} {y}){item.transform}">{item.glyphs}</g>'


def _shape(path: ET.Element) -> list[_Shape | _Run]:
    outline = compact_path(path.get("d", ""), _DIGITS)
    style = dict(_STYLE.findall(path.get("style", "")))
    attributes = "".join(
        f' {name}="{style[name]}"'
        for name in ("fill", "stroke", "stroke-width", "fill-rule")
        if name in style and not (name == "stroke" and style[name] == "none")
    )
    if not outline or (style.get("fill") == "none" and "stroke" not in style):
        return []
    return [_Shape(f'<path{attributes} d="{outline}"/>')]


def _place(run: GlyphRun, names: dict[str, str]) -> _Run:
    """A run under the picture's own short names."""
    drawn = []
    for name, x, y in run.glyphs.places:
        attributes = (f' x="{x}"' if x else "") + (f' y="{y}"' if y else "")
        drawn.append(f'<use href="#{names[name]}"{attributes}/>')
    turn = "rotate(-90)" if run.upright else ""
    where = (shortest_number(run.x, _TEXT_DIGITS), shortest_number(run.y, _TEXT_DIGITS))
    scale = f"{turn}scale({shortest_number(run.size / UNITS, 6)})"
    return _Run(run.colour, where, scale, "".join(drawn))


def _short_name(number: int) -> str:
    """`a` to `Z`, then `a0`, `b0` and on."""
    turn, letter = divmod(number, len(ascii_letters))
    return ascii_letters[letter] + (str(turn - 1) if turn else "")
