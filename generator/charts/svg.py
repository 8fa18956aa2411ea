"""Making matplotlib's SVG small: what a picture needs, and nothing else.

matplotlib writes a prolog, a document type, metadata, comments that repeat every text, clip paths, groups
with ids and styles in words. Here its elements are read and written anew: paths with relative coordinates,
glyphs once under short names, colours as attributes. A heat map of 25 rows and 3 columns shrinks to a third.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from string import ascii_letters
from xml.etree import ElementTree as ET

_SVG = "{http://www.w3.org/2000/svg}"
_LINK = "{http://www.w3.org/1999/xlink}href"
_STYLE = re.compile(r"(?<![a-z-])([a-z-]+):\s*([^;]+)")
_TRANSFORM = re.compile(r"(?<![a-z])([a-z]+)\(([^()]{0,200})\)")
_ARGUMENTS = {"M": 2, "L": 2, "Q": 4, "C": 6}
# Glyphs and their places are written in whole 1/320 em, .04 px at the size of text, y downward. matplotlib
# gives outlines in 1/6400 em and places in 1/100 em, y upward.
_OUTLINE_UNITS = 20
_PLACE_UNITS = 0.3125
# A hundredth of a px for shapes, a tenth for where a text starts.
_DIGITS = 2
_TEXT_DIGITS = 1


def compact_svg(svg: str, width: int, height: int) -> str:
    """Write a picture anew with what it needs.

    Args:
        svg: What matplotlib wrote.
        width: Of the picture, in px.
        height: Of the picture, in px.

    Returns:
        One SVG element without ids other than the glyphs', text, comments, links to elsewhere or scripts.
    """
    # matplotlib wrote it a moment ago from paths alone; no foreign text is in its markup.
    root = ET.fromstring(svg)  # noqa: S314  # our own library's output, not foreign input
    names: dict[str, str] = {}
    glyphs: list[str] = []
    for path in root.iter(f"{_SVG}path"):
        identifier = path.get("id")
        if identifier is not None and identifier not in names and path.get("d"):
            names[identifier] = _short_name(len(names))
            glyphs.append(f'<path id="{names[identifier]}" d="{_glyph_outline(path.get("d", ""))}"/>')
    body, shared = _write([item for child in root for item in _draw(child, names)])
    defs = f"<defs>{''.join(glyphs)}{shared}</defs>" if glyphs else ""
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


def _draw(element: ET.Element, names: dict[str, str]) -> list[_Shape | _Run]:
    """The shapes and texts below an element, in order."""
    if element.tag == f"{_SVG}path":
        return _shape(element)
    if element.tag != f"{_SVG}g":
        return []
    uses = element.findall(f"{_SVG}use")
    if uses:
        return _run(element, uses, names)
    return [item for child in element for item in _draw(child, names)]


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


def _run(group: ET.Element, uses: list[ET.Element], names: dict[str, str]) -> list[_Shape | _Run]:
    """A run of glyphs; those without an outline, spaces, are left out."""
    # matplotlib leaves black unsaid.
    fill = dict(_STYLE.findall(group.get("style", ""))).get("fill", "#000000")
    drawn = []
    for use in uses:
        name = names.get(use.get(_LINK, "").removeprefix("#"))
        if name is not None:
            place = dict(_TRANSFORM.findall(use.get("transform", ""))).get("translate", "0 0").split()
            x, y = (
                _number(sign * float(v) / _PLACE_UNITS, 0) for sign, v in zip((1, -1), place, strict=True)
            )
            attributes = (f' x="{x}"' if x != "0" else "") + (f' y="{y}"' if y != "0" else "")
            drawn.append(f'<use href="#{name}"{attributes}/>')
    if not drawn:
        return []
    where, transform = _read_transform(group.get("transform", ""))
    return [_Run(fill, where, transform, "".join(drawn))]


@lru_cache(maxsize=4096)
def _glyph_outline(outline: str) -> str:
    """A glyph's outline in our units; kept, because the same letters stand in every chart."""
    return compact_path(outline, 0, (1 / _OUTLINE_UNITS, -1 / _OUTLINE_UNITS))


def _read_transform(transform: str) -> tuple[tuple[str, str], str]:
    """A run's place, and its direction and size in our units."""
    parts = dict(_TRANSFORM.findall(transform))
    x, y = (_number(float(value), _TEXT_DIGITS) for value in parts["translate"].split())
    turn = f"rotate({_number(float(parts['rotate']), 0)})" if "rotate" in parts else ""
    size = float(parts["scale"].split()[0]) * _PLACE_UNITS
    return (x, y), f"{turn}scale({_number(size, 6)})"


def _short_name(number: int) -> str:
    """`a` to `Z`, then `a0`, `b0` and on."""
    turn, letter = divmod(number, len(ascii_letters))
    return ascii_letters[letter] + (str(turn - 1) if turn else "")


def compact_path(outline: str, digits: int, scale: tuple[float, float] = (1, 1)) -> str:
    """Write a path with relative coordinates, rounded to so many digits without adding up the rounding.

    Args:
        outline: Absolute `M`, `L`, `Q`, `C` and `z`, separated by white space, as matplotlib writes them.
        digits: Decimals to keep.
        scale: What x and y are multiplied by.

    Returns:
        The same outline.
    """
    factors = (10**digits * scale[0], 10**digits * scale[1])
    tokens = outline.split()
    out: list[str] = []
    here, start = (0, 0), (0, 0)
    last, at = "", 0
    while at < len(tokens):
        command = tokens[at]
        count = _ARGUMENTS.get(command, 0)
        numbers = [
            round(float(token) * factors[axis % 2])
            for axis, token in enumerate(tokens[at + 1 : at + 1 + count])
        ]
        at += 1 + count
        if not numbers:
            out.append("z")
            here, last = start, "z"
            continue
        offsets = [number - here[axis % 2] for axis, number in enumerate(numbers)]
        here = (numbers[-2], numbers[-1])
        if command == "M":
            start = here
        letter, offsets = _shortest(command.lower(), offsets)
        written = [_number(offset / 10**digits, digits) for offset in offsets]
        # A letter that repeats is left out, and a minus sign separates by itself.
        lead = letter if letter != last or letter == "m" else ("" if written[0].startswith("-") else " ")
        out.append(lead + written[0] + "".join(n if n.startswith("-") else f" {n}" for n in written[1:]))
        last = letter
    return "".join(out)


def _shortest(letter: str, offsets: list[int]) -> tuple[str, list[int]]:
    """A level or upright line in its short form."""
    if letter == "l" and offsets[1] == 0:
        return "h", offsets[:1]
    if letter == "l" and offsets[0] == 0:
        return "v", offsets[1:]
    return letter, offsets


def _number(value: float, digits: int) -> str:
    """A decimal without zeros that say nothing."""
    text = f"{value:.{digits}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    if text in {"-0", ""}:
        return "0"
    return text.replace("0.", ".", 1) if text.startswith(("0.", "-0.")) else text
