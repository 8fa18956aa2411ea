"""The heat map: topics (rows) by documents (columns), each cell shaded by its count."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from generator.charts.headings import Heading, lay_out_heading
from generator.charts.palette import LIGHT
from generator.charts.scene import LINE, SMALL, TEXT, Box, Frame, Rule, Scene, Text, baseline, baselines
from generator.charts.shading import key_entries, shade_bounds, shade_of
from generator.charts.typeface import Style

if TYPE_CHECKING:
    from generator.charts.model import Chart
    from generator.charts.typeface import Typeface

# Beyond this many columns a cell of a narrow picture (360 / 12 = 30 px) no longer holds three figures.
_MOST_FIGURES = 12
# Names of topics run to about 30 letters, 200 px; the rest of the 720 belongs to the cells. Few columns leave
# more, up to half of the picture.
_LABEL_ROOM = 220.0
_WIDEST_LABEL = 340.0
_ROOMY_CELL = 70.0
_LABEL_GAP = 18.0
# Wider cells than this read as bars, whose length would seem to mean something.
_WIDEST_CELL = 190.0
_GAP = 3.0
# Below this width a gap between cells takes more than a fifth of them: they stand edge to edge.
_GAP_FROM = 5.0
# The longest row of names that may take two lines each; more rows take one, to stay on a screen.
_ROOMY_ROWS = 30
# More rows than this are a table, not a picture; they stand in order, so that the first are what matters.
_MOST_ROWS_WIDE = 40
_MOST_ROWS_NARROW = 24


@dataclass(frozen=True, slots=True)
class _Grid:
    """Where the cells stand."""

    left: float
    """Left edge of the first column."""
    pitch: float
    """From column to column."""
    gap: float
    """Between cells of a row."""
    cell: float
    """Height of a cell."""
    figures: bool
    """Whether cells hold their counts."""
    alone: int
    """How many columns are shaded; one behind them has figures alone."""


def lay_out_heatmap(chart: Chart, frame: Frame, typeface: Typeface) -> Scene:
    """Give the cells, their names and their figures their places.

    Up to 12 documents, each cell holds its figure and each column its name; what the other documents have
    together stands in figures without a shade. With more, cells are shaded
    alone and a key tells the shades; columns too narrow for names stand under one note. A zero is a short
    dash, or a hairline along the row where cells stand edge to edge. Of more than 40 topics, 24 on a
    telephone, the first are drawn and the rest counted.
    """
    most = _MOST_ROWS_WIDE if frame.beside else _MOST_ROWS_NARROW
    left_out = max(len(chart.rows) - most, 0)
    if left_out:
        chart = replace(chart, rows=chart.rows[:most], values=chart.values[:most])
    if not chart.rows or not chart.columns:
        text = Text(0, baseline(LINE / 2, TEXT), chart.absence, TEXT, LIGHT.quiet, Style.SLANTED)
        return Scene(frame.width, round(LINE) + 4, (text,))
    roomy = len(chart.rows) <= _ROOMY_ROWS
    spare = frame.width - _ROOMY_CELL * len(chart.columns)
    label_room = min(max(_LABEL_ROOM, spare), _WIDEST_LABEL) if frame.beside else frame.width
    labels = [typeface.wrap(row, label_room, TEXT, lines=2 if roomy else 1) for row in chart.rows]
    grid = _lay_out_grid(chart, frame, typeface, labels)
    found = [count for counts in chart.values for count in counts[: grid.alone] if count]
    bounds = shade_bounds(max(found, default=0), min(found, default=1))
    key = Heading() if grid.figures else _lay_out_key(bounds, typeface, grid, frame)
    heading = lay_out_heading(chart, grid.left, grid.pitch, key.height, frame, typeface)
    texts, boxes, rules = [*key.texts, *heading.texts], list(key.boxes), [*key.rules, *heading.rules]
    y = key.height + heading.height + (0 if frame.beside else 6)
    for lines, counts in zip(labels, chart.values, strict=True):
        height, middle, first = _row_height(lines, grid, frame, roomy=roomy)
        texts += [
            Text(0, y + place, line, TEXT, LIGHT.ink)
            for place, line in zip(baselines(first, len(lines), TEXT), lines, strict=True)
        ]
        row_boxes, row_rules = _lay_out_cells(counts, grid, y + middle, bounds)
        boxes += row_boxes
        rules += row_rules
        if grid.figures:
            texts += _lay_out_figures(counts, grid, y + middle, bounds, typeface)
        y += height
    if left_out:
        more = f"and {left_out:,} more, in the table"
        texts.append(Text(0, y + baseline(LINE / 2, TEXT) + 2, more, TEXT, LIGHT.quiet, Style.SLANTED))
        y += LINE + 4
    return Scene(frame.width, round(y + 2), tuple(texts), tuple(boxes), tuple(rules))


def _lay_out_grid(chart: Chart, frame: Frame, typeface: Typeface, labels: list[tuple[str, ...]]) -> _Grid:
    left = 0.0
    if frame.beside:
        left = max(typeface.width(line, TEXT) for lines in labels for line in lines) + _LABEL_GAP
    pitch = min((frame.width - left + _GAP) / len(chart.columns), _WIDEST_CELL)
    distinct = {count for counts in chart.values for count in counts}
    widest = max(typeface.width(str(count), TEXT) for count in distinct)
    figures = len(chart.columns) <= _MOST_FIGURES and widest + 6 <= pitch - _GAP
    if figures:
        alone = len(chart.columns) - bool(chart.together)
        return _Grid(left, pitch, _GAP, 26, figures, alone)
    pitch = (frame.width - left) / len(chart.columns)
    gap = 0 if pitch < _GAP_FROM else min(_GAP, pitch / 8)
    return _Grid(left, pitch, gap, 14 if frame.beside else 12, figures, len(chart.columns))


def _row_height(
    lines: tuple[str, ...], grid: _Grid, frame: Frame, *, roomy: bool
) -> tuple[float, float, float]:
    """The height of a row, the middle of its cells and the middle of its name, from its top."""
    if not frame.beside:
        name = LINE * len(lines)
        return name + 4 + grid.cell + (12 if roomy else 9), name + 4 + grid.cell / 2, name / 2
    height = max(grid.cell + (_GAP if grid.figures else 5), LINE * len(lines) + 5)
    return height, height / 2, height / 2


def _lay_out_cells(
    counts: tuple[int, ...], grid: _Grid, middle: float, bounds: tuple[int, ...]
) -> tuple[list[Box], list[Rule]]:
    """The cells of a row; where they stand edge to edge, neighbours of one shade are one line."""
    boxes: list[Box] = []
    rules: list[Rule] = []
    shades = [shade_of(count, bounds) for count in counts]
    close = grid.gap == 0
    groups = (
        [(shade, len(list(group))) for shade, group in groupby(shades)] if close else [(s, 1) for s in shades]
    )
    if close:
        rules.append(Rule(grid.left, middle, grid.pitch * len(counts), LIGHT.rule, 0.75))
    at = 0
    for shade, length in groups:
        x, width = grid.left + at * grid.pitch, length * grid.pitch - grid.gap
        alone = at < grid.alone
        if shade is not None and alone and close:
            # A thick line takes half the letters of a rectangle: 130 KB instead of 270 for 24,000 cells.
            rules.append(Rule(x, middle, width, LIGHT.heat[shade], grid.cell))
        elif shade is not None and alone:
            box = Box(x, middle - grid.cell / 2, width, grid.cell, LIGHT.heat[shade], min(2, width / 6))
            boxes.append(box)
        elif shade is None and not close:
            dash = min(14.0, 0.5 * width)
            rules.append(Rule(x + (width - dash) / 2, middle, dash, LIGHT.absent, 1.25))
        at += length
    return boxes, rules


def _lay_out_figures(
    counts: tuple[int, ...], grid: _Grid, middle: float, bounds: tuple[int, ...], typeface: Typeface
) -> list[Text]:
    """The counts of a row, each in the middle of its cell."""
    texts = []
    for at, count in enumerate(counts):
        shade = shade_of(count, bounds)
        if shade is not None:
            centre = grid.left + at * grid.pitch + (grid.pitch - grid.gap) / 2
            x = centre - typeface.width(str(count), TEXT) / 2
            colour = LIGHT.on_heat[shade] if at < grid.alone else LIGHT.ink
            texts.append(Text(x, baseline(middle, TEXT), str(count), TEXT, colour))
    return texts


def _lay_out_key(bounds: tuple[int, ...], typeface: Typeface, grid: _Grid, frame: Frame) -> Heading:
    """What the shades mean, from the left edge of the cells: a dash for none, then each shade."""
    middle, x = LINE / 2, grid.left
    rules = (Rule(x, middle, 14, LIGHT.absent, 1.25),)
    texts: list[Text] = []
    boxes: list[Box] = []
    for shade, words in [(None, "0"), *enumerate(key_entries(bounds))]:
        width = 19 + typeface.width(words, SMALL)
        if x + width > frame.width:
            x, middle = grid.left, middle + LINE
        if shade is not None:
            boxes.append(Box(x, middle - 6, 14, 12, LIGHT.heat[shade], 2))
        texts.append(Text(x + 19, baseline(middle, SMALL), words, SMALL, LIGHT.quiet))
        x += width + 14
    return Heading(tuple(texts), tuple(boxes), rules, middle + LINE / 2 + 8)
