"""The names of a heat map's columns: level, upright, or one note for all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.charts.palette import LIGHT
from generator.charts.scene import LINE, SMALL, TEXT, Box, Frame, Rule, Text, baseline
from generator.charts.typeface import Style

if TYPE_CHECKING:
    from generator.charts.model import Chart, Column
    from generator.charts.typeface import Typeface

# Upright names cost height: about 25 letters.
_UPRIGHT_ROOM = 170.0
# From this pitch a level name may lose its end: still some 9 letters in each of 3 lines.
_LEVEL_FROM = 72.0
_BELOW = 7.0


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands above the cells."""

    texts: tuple[Text, ...] = ()
    """Lines of text."""
    boxes: tuple[Box, ...] = ()
    """Filled rectangles."""
    rules: tuple[Rule, ...] = ()
    """Horizontal lines."""
    height: float = 0
    """How much of the picture it takes."""


def lay_out_heading(
    chart: Chart, left: float, pitch: float, top: float, frame: Frame, typeface: Typeface
) -> Heading:
    """Name the columns as the room allows.

    Args:
        chart: Whose columns.
        left: Left edge of the first column, px.
        pitch: From column to column, px.
        top: Where the heading starts, px.
        frame: The picture's width.
        typeface: To measure with.

    Returns:
        Level names where they fit, else upright ones where a column is as wide as a line is high, else one
        note.
    """
    if pitch < LINE:
        words = chart.columns_note or f"{len(chart.columns)} documents, oldest to newest"
        note = typeface.shorten(words, frame.width - left, SMALL)
        y = top + LINE + 4
        rule = Rule(left, y, pitch * len(chart.columns), LIGHT.rule)
        return Heading(
            (Text(left, top + LINE - 4, note, SMALL, LIGHT.quiet),), (), (rule,), LINE + 4 + _BELOW
        )
    room = pitch - 10
    whole = all(_keeps_words(column, room, typeface) for column in chart.columns)
    if (pitch >= _LEVEL_FROM and whole) or all(_fits(column, room, typeface) for column in chart.columns):
        return _lay_out_level(chart, left, pitch, top, typeface)
    return _lay_out_upright(chart, left, pitch, top, typeface)


def _keeps_words(column: Column, room: float, typeface: Typeface) -> bool:
    """Whether no word of a name that is short enough to stand level would have to be broken."""
    words = column.title.split()
    return all(len(word) > 20 or typeface.width(word, TEXT, Style.STRONG) <= room for word in words)


def _fits(column: Column, room: float, typeface: Typeface) -> bool:
    """Whether a name stands level without losing its end or breaking a word."""
    lines = typeface.wrap(column.title, room, TEXT, Style.STRONG, lines=3)
    words = column.title.split()
    return " ".join(lines).split() == words and typeface.width(column.subtitle, SMALL) <= room


def _lay_out_level(chart: Chart, left: float, pitch: float, top: float, typeface: Typeface) -> Heading:
    room = pitch - 10
    blocks = []
    for column in chart.columns:
        title = typeface.wrap(column.title, room, TEXT, Style.STRONG, lines=3)
        subtitle = typeface.wrap(column.subtitle, room, SMALL, lines=2)
        blocks.append(
            [(line, TEXT, LIGHT.ink, Style.STRONG) for line in title]
            + [(line, SMALL, LIGHT.quiet, Style.REGULAR) for line in subtitle]
        )
    tallest = max(len(block) for block in blocks)
    texts = []
    for at, block in enumerate(blocks):
        centre = left + at * pitch + (pitch - 3) / 2
        for line, (words, size, colour, style) in enumerate(block):
            y = top + LINE * (tallest - len(block) + line) + baseline(LINE / 2, size)
            x = centre - typeface.width(words, size, style) / 2
            texts.append(Text(x, y, words, size, colour, style))
    return Heading(tuple(texts), (), (), tallest * LINE + (_BELOW if tallest else 0))


def _lay_out_upright(chart: Chart, left: float, pitch: float, top: float, typeface: Typeface) -> Heading:
    """Names that run upward; the subtitle stands as a line of its own where two fit side by side."""
    double = pitch >= 2 * LINE
    weight = Style.STRONG if double else Style.REGULAR
    names = [typeface.shorten(column.title, _UPRIGHT_ROOM, SMALL, weight) for column in chart.columns]
    notes = [typeface.shorten(column.subtitle, _UPRIGHT_ROOM, SMALL) for column in chart.columns]
    shown = [*((name, weight) for name in names), *((note, Style.REGULAR) for note in notes if double)]
    height = max(typeface.width(words, SMALL, style) for words, style in shown)
    texts = []
    for at, (name, note) in enumerate(zip(names, notes, strict=True)):
        x = baseline(left + at * pitch + (pitch - 3) / 2, SMALL)
        both = double and note
        texts.append(
            Text(
                x - (LINE / 2 if both else 0),
                top + height,
                name,
                SMALL,
                LIGHT.ink,
                weight,
                upright=True,
            )
        )
        if both:
            texts.append(Text(x + LINE / 2, top + height, note, SMALL, LIGHT.quiet, upright=True))
    return Heading(tuple(texts), (), (), height + _BELOW + 2)
