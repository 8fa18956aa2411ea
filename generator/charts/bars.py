"""Stacked bars: the same counts as the dot chart, for more statements than marks can show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.charts.dots import lay_out_names, name_texts, names_width
from generator.charts.palette import LIGHT
from generator.charts.scene import LINE, MARK_REACH, SMALL, TEXT, Box, Frame, Mark, Scene, Text, baseline
from generator.charts.typeface import Style

if TYPE_CHECKING:
    from generator.charts.model import Chart
    from generator.charts.typeface import Typeface

_BAR = 20.0
# Between the parts of a bar, so that two labels never touch.
_GAP = 1.5
_FIGURE_AT = 15.0
_MARK_ROOM = 18.0
_ENTRY_GAP = 20.0
_KEY_LINE = 22.0


def lay_out_bars(chart: Chart, frame: Frame, typeface: Typeface) -> Scene:
    """Give each row a bar whose parts are its labels, all bars on one scale, with the labels' names on top.

    A part carries its label's mark and its figure where they fit; the row's total stands after its bar.
    """
    names = lay_out_names(chart, frame, typeface)
    left = names_width(names, frame, typeface)
    totals = [sum(counts) for counts in chart.values]
    total_room = max(typeface.width(str(total), TEXT, Style.STRONG) for total in totals) + 8
    scale = (frame.width - left - total_room) / max(*totals, 1)
    texts, marks, y = _lay_out_key(chart, frame, typeface)
    boxes: list[Box] = []
    for lines, counts, total in zip(names, chart.values, totals, strict=True):
        name_height = LINE * len(lines)
        height = max(_BAR + 9, name_height + 7) if frame.beside else name_height + 3 + _BAR + 14
        middle = y + (height / 2 if frame.beside else name_height + 3 + _BAR / 2)
        texts += name_texts(lines, middle if frame.beside else y + name_height / 2, frame)
        if total:
            end, bar_texts, bar_boxes, bar_marks = _lay_out_bar(chart, counts, left, middle, scale, typeface)
            texts += bar_texts
            boxes += bar_boxes
            marks += bar_marks
            texts.append(Text(end + 6, baseline(middle, TEXT), str(total), TEXT, LIGHT.ink, Style.STRONG))
        else:
            texts.append(Text(left, baseline(middle, TEXT), chart.absence, TEXT, LIGHT.quiet, Style.SLANTED))
        y += height
    return Scene(frame.width, round(y), tuple(texts), tuple(boxes), (), tuple(marks))


def _lay_out_bar(
    chart: Chart, counts: tuple[int, ...], left: float, middle: float, scale: float, typeface: Typeface
) -> tuple[float, list[Text], list[Box], list[Mark]]:
    """A row's parts, and where the last ends."""
    texts: list[Text] = []
    boxes: list[Box] = []
    marks: list[Mark] = []
    x = left
    for column, count in zip(chart.columns, counts, strict=True):
        if not count:
            continue
        key, width = column.subtitle, count * scale
        # A part that the gap would swallow keeps half its width: nothing that was counted is left out.
        shown = max(width - _GAP, width / 2)
        boxes.append(Box(x, middle - _BAR / 2, shown, _BAR, LIGHT.label(key)))
        figure = typeface.width(str(count), SMALL)
        content = _FIGURE_AT + figure
        if content + 6 <= shown:
            start = x + (shown - content) / 2
            marks.append(Mark(start + 5, middle, key, LIGHT.on_label(key), 0.8))
            texts.append(
                Text(start + _FIGURE_AT, baseline(middle, SMALL), str(count), SMALL, LIGHT.on_label(key))
            )
        elif shown >= 2 * MARK_REACH:
            marks.append(Mark(x + shown / 2, middle, key, LIGHT.on_label(key), 0.8))
        x += width
    return x - _GAP, texts, boxes, marks


def _lay_out_key(chart: Chart, frame: Frame, typeface: Typeface) -> tuple[list[Text], list[Mark], float]:
    """Marks and names of the labels that occur, over as many lines as it takes, and where the bars start."""
    texts: list[Text] = []
    marks: list[Mark] = []
    x, middle = 0.0, _KEY_LINE / 2
    for at, column in enumerate(chart.columns):
        if not any(counts[at] for counts in chart.values):
            continue
        name = typeface.shorten(column.title, frame.width - _MARK_ROOM, TEXT)
        width = _MARK_ROOM + typeface.width(name, TEXT)
        if x and x + width > frame.width:
            x, middle = 0.0, middle + _KEY_LINE
        key = column.subtitle
        marks.append(Mark(x + MARK_REACH, middle, key, LIGHT.label(key)))
        texts.append(Text(x + _MARK_ROOM, baseline(middle, TEXT), name, TEXT, LIGHT.label_name(key)))
        x += width + _ENTRY_GAP
    return texts, marks, middle + _KEY_LINE / 2 + 10 if texts else 0
