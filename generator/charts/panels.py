"""Small multiples: a panel for each document or group of them, a bar for each label, all on one scale."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.charts.bars import lay_out_key, part_sign
from generator.charts.palette import LIGHT
from generator.charts.scene import LINE, SMALL, TEXT, Box, Frame, Mark, Rule, Scene, Text, baseline
from generator.charts.typeface import Style

if TYPE_CHECKING:
    from generator.charts.model import Chart
    from generator.charts.typeface import Typeface

_ACROSS_WIDE = 3
# On a telephone two panels beside each other have no room for names: their signs and one key instead.
_ONE_BELOW_THE_OTHER = 4
_GAP_WIDE = 30.0
_GAP_NARROW = 22.0
_ROW_GAP = 22.0
_BAR_LINE = 19.0
_BAR = 11.0
_SIGN_ROOM = 17.0
_NAME_GAP = 8.0
_FIGURE_GAP = 5.0
_WIDEST = 30.0


@dataclass(frozen=True, slots=True)
class _Grid:
    """What all panels have in common."""

    shown: tuple[int, ...]
    """The labels that occur anywhere."""
    width: float
    """Of a panel."""
    names: bool
    """Whether each panel names its bars."""
    bars_from: float
    """Where bars begin in a panel."""
    room: float
    """Length of the longest bar there can be, in px."""
    largest: float
    """What has that length: statements, or a share of a panel's."""


def lay_out_panels(chart: Chart, frame: Frame, typeface: Typeface) -> Scene:
    """Give each row of counts a panel with its name on top and a bar for each label that occurs anywhere.

    A telephone has panels one below the other, up to 4; more stand in two columns, and a key names the signs.
    What the other documents have together has figures and no bars.
    """
    shown = tuple(at for at in range(len(chart.columns)) if any(counts[at] for counts in chart.values))
    if not shown:
        text = Text(0, baseline(LINE / 2, TEXT), chart.absence, TEXT, LIGHT.quiet, Style.SLANTED)
        return Scene(frame.width, round(LINE) + 4, (text,))
    names = frame.beside or len(chart.rows) <= _ONE_BELOW_THE_OTHER
    across = min(_ACROSS_WIDE, len(chart.rows)) if frame.beside else 1 if names else 2
    gap = _GAP_WIDE if frame.beside else _GAP_NARROW
    width = (frame.width - gap * (across - 1)) / across
    grid = _make_grid(chart, shown, width, typeface, names=names)
    texts: list[Text] = []
    boxes: list[Box] = []
    rules: list[Rule] = []
    marks: list[Mark] = []
    y = 0.0
    if not names:
        texts, boxes, marks, y = lay_out_key(chart, frame, typeface)
    for first in range(0, len(chart.rows), across):
        row = range(first, min(first + across, len(chart.rows)))
        titles = [typeface.wrap(chart.rows[at], width, TEXT, Style.STRONG) for at in row]
        head = LINE * max(len(lines) for lines in titles)
        for place, (at, lines) in enumerate(zip(row, titles, strict=True)):
            x = place * (width + gap)
            texts += [
                Text(x, y + LINE * line + baseline(LINE / 2, TEXT), words, TEXT, LIGHT.ink, Style.STRONG)
                for line, words in enumerate(lines)
            ]
            rules.append(Rule(x, y + head + 3, width, LIGHT.rule))
            sums = bool(chart.together) and at == len(chart.rows) - 1
            panel = _lay_out_panel(chart, chart.values[at], grid, (x, y + head + 7), typeface, sums=sums)
            texts += panel.texts
            boxes += panel.boxes
            rules += panel.rules
            marks += panel.marks
        y += head + 7 + _BAR_LINE * len(shown) + _ROW_GAP
    return Scene(frame.width, round(y - _ROW_GAP + 4), tuple(texts), tuple(boxes), tuple(rules), tuple(marks))


def _make_grid(
    chart: Chart, shown: tuple[int, ...], width: float, typeface: Typeface, *, names: bool
) -> _Grid:
    alone = chart.values[:-1] if chart.together else chart.values
    largest = max((_size(count, counts, chart) for counts in alone for count in counts), default=0) or 1
    name_room = max(typeface.width(chart.columns[at].title, SMALL) for at in shown) if names else 0
    name_room = min(name_room, width / 2)
    bars_from = _SIGN_ROOM + (name_room + _NAME_GAP if names else 0)
    figure = max(typeface.width(f"{count:,}", SMALL) for counts in chart.values for count in counts)
    room = width - bars_from - _FIGURE_GAP - figure
    # One statement across a panel would look like many.
    room = room if chart.shares else min(room, _WIDEST * largest)
    return _Grid(shown, width, names, bars_from, room, largest)


def _size(count: int, counts: tuple[int, ...], chart: Chart) -> float:
    """What a bar stands for: statements, or a share of its panel's."""
    return count / max(sum(counts), 1) if chart.shares else count


def _lay_out_panel(
    chart: Chart,
    counts: tuple[int, ...],
    grid: _Grid,
    corner: tuple[float, float],
    typeface: Typeface,
    *,
    sums: bool,
) -> Scene:
    """The bars of a panel, or its figures alone, from its top left corner."""
    left, top = corner
    texts: list[Text] = []
    boxes: list[Box] = []
    rules: list[Rule] = []
    marks: list[Mark] = []
    for line, at in enumerate(grid.shown):
        column, count = chart.columns[at], counts[at]
        middle = top + _BAR_LINE * (line + 0.5)
        key = column.subtitle
        sign = part_sign(key, left + 6.5, middle, LIGHT.label(key))
        (marks if isinstance(sign, Mark) else boxes).append(sign)  # type: ignore[arg-type]  # each to its kind
        if grid.names:
            room = grid.bars_from - _SIGN_ROOM - _NAME_GAP
            name = typeface.shorten(column.title, room + 0.01, SMALL)
            colour = LIGHT.label_name(key) if count else LIGHT.quiet
            texts.append(Text(left + _SIGN_ROOM, baseline(middle, SMALL), name, SMALL, colour))
        x = left + grid.bars_from
        if count and sums:
            texts.append(Text(x, baseline(middle, SMALL), f"{count:,}", SMALL, LIGHT.ink))
        elif count:
            length = max(_size(count, counts, chart) / grid.largest * grid.room, 1.5)
            boxes.append(Box(x, middle - _BAR / 2, length, _BAR, LIGHT.label(key)))
            x += length + _FIGURE_GAP
            texts.append(Text(x, baseline(middle, SMALL), f"{count:,}", SMALL, LIGHT.ink))
        else:
            rules.append(Rule(x, middle, 8, LIGHT.absent, 1.25))
    return Scene(0, 0, tuple(texts), tuple(boxes), tuple(rules), tuple(marks))
