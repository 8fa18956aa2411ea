"""Stacked bars: documents or groups of them, the parts of each bar its labels or voices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.charts.dots import lay_out_names, name_texts, names_width
from generator.charts.palette import LIGHT, VOICE_KEYS
from generator.charts.scene import LINE, MARK_REACH, SMALL, TEXT, Box, Frame, Mark, Scene, Text, baseline
from generator.charts.typeface import Style

if TYPE_CHECKING:
    from generator.charts.model import Chart
    from generator.charts.typeface import Typeface

_BAR = 20.0
# Between the parts of a bar, so that two labels never touch and two parts are two in grey, too.
_GAP = 1.5
_FIGURE_AT = 15.0
_SIGN_ROOM = 18.0
_SWATCH = 11.0
_ENTRY_GAP = 20.0
_SUM_GAP = 12.0
_KEY_LINE = 22.0
# Of a statement: a bar across the picture for three of them would make them look like many.
_WIDEST = 30.0


def lay_out_bars(chart: Chart, frame: Frame, typeface: Typeface) -> Scene:
    """Give each row a bar whose parts are its labels or voices, with their names on top.

    All bars are on one scale, or each is as long as the next where the chart shows shares. A part carries its
    label's mark and its figure where they fit; the row's total stands after its bar. What the other documents
    have together stands in figures, beside the same marks.
    """
    names = lay_out_names(chart, frame, typeface)
    left = names_width(names, frame, typeface)
    totals = [sum(counts) for counts in chart.values]
    longest = max(totals[:-1] if chart.together else totals, default=0)
    last = len(totals) - 1 if chart.together else None
    total_room = max((typeface.width(f"{n:,}", TEXT, Style.STRONG) for n in totals), default=0) + 8
    room = frame.width - left - total_room
    texts, boxes, marks, y = lay_out_key(chart, frame, typeface)
    for row, (lines, counts, total) in enumerate(zip(names, chart.values, totals, strict=True)):
        name_height = LINE * len(lines)
        height = max(_BAR + 9, name_height + 7) if frame.beside else name_height + 3 + _BAR + 14
        middle = y + (height / 2 if frame.beside else name_height + 3 + _BAR / 2)
        texts += name_texts(lines, middle if frame.beside else y + name_height / 2, frame)
        if total and row == last:
            added, height = _lay_out_sums(chart, counts, (left, middle, frame.width), height, typeface)
            texts += added.texts
            boxes += added.boxes
            marks += added.marks
        elif total:
            scale = room / total if chart.shares else min(room / longest, _WIDEST)
            end, bar_texts, bar_boxes, bar_marks = _lay_out_bar(chart, counts, left, middle, scale, typeface)
            texts += bar_texts
            boxes += bar_boxes
            marks += bar_marks
            texts.append(Text(end + 6, baseline(middle, TEXT), f"{total:,}", TEXT, LIGHT.ink, Style.STRONG))
        else:
            texts.append(Text(left, baseline(middle, TEXT), chart.absence, TEXT, LIGHT.quiet, Style.SLANTED))
        y += height
    if not chart.rows:
        texts = [Text(0, baseline(LINE / 2, TEXT), chart.absence, TEXT, LIGHT.quiet, Style.SLANTED)]
        y = LINE + 4
    return Scene(frame.width, round(y), tuple(texts), tuple(boxes), (), tuple(marks))


def part_sign(key: str, x: float, y: float, colour: str) -> Mark | Box:
    """What stands for a label or a voice beside its name: its mark, or a swatch of its lightness."""
    if key in VOICE_KEYS:
        return Box(x - _SWATCH / 2, y - _SWATCH / 2, _SWATCH, _SWATCH, colour)
    return Mark(x, y, key, colour)


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
        marked = key not in VOICE_KEYS
        words = f"{count:,}"
        content = (_FIGURE_AT if marked else 0) + typeface.width(words, SMALL)
        colour = LIGHT.on_label(key)
        start = x + (shown - content) / 2
        if content + 6 <= shown:
            at = start + (_FIGURE_AT if marked else 0)
            texts.append(Text(at, baseline(middle, SMALL), words, SMALL, colour))
        if marked and content + 6 <= shown:
            marks.append(Mark(start + 5, middle, key, colour, 0.8))
        elif marked and shown >= 2 * MARK_REACH:
            marks.append(Mark(x + shown / 2, middle, key, colour, 0.8))
        x += width
    return x - _GAP, texts, boxes, marks


def _lay_out_sums(
    chart: Chart,
    counts: tuple[int, ...],
    place: tuple[float, float, float],
    height: float,
    typeface: Typeface,
) -> tuple[Scene, float]:
    """A row without a bar: each sign with its figure, and the total, over as many lines as it takes.

    Args:
        chart: the chart.
        counts: the row's.
        place: where the row begins, its middle, and where the picture ends.
        height: of a row that takes one line.
        typeface: by which text is measured.
    """
    left, middle, right = place
    texts: list[Text] = []
    boxes: list[Box] = []
    marks: list[Mark] = []
    x, first = left, middle
    parts = [(c.subtitle, f"{n:,}", Style.REGULAR) for c, n in zip(chart.columns, counts, strict=True) if n]
    for key, words, style in [*parts, ("", f"{sum(counts):,}", Style.STRONG)]:
        indent = _SIGN_ROOM if key else 0
        width = indent + typeface.width(words, TEXT, style)
        if x > left and x + width > right:
            x, middle = left, middle + _KEY_LINE
        if key:
            sign = part_sign(key, x + MARK_REACH, middle, LIGHT.label(key))
            (marks if isinstance(sign, Mark) else boxes).append(sign)  # type: ignore[arg-type]  # to its kind
        texts.append(Text(x + indent, baseline(middle, TEXT), words, TEXT, LIGHT.ink, style))
        x += width + _SUM_GAP
    return Scene(0, 0, tuple(texts), tuple(boxes), (), tuple(marks)), height + middle - first


def lay_out_key(
    chart: Chart, frame: Frame, typeface: Typeface
) -> tuple[list[Text], list[Box], list[Mark], float]:
    """Signs and names of what occurs, over as many lines as it takes, and where the bars start."""
    texts: list[Text] = []
    boxes: list[Box] = []
    marks: list[Mark] = []
    x, middle = 0.0, _KEY_LINE / 2
    for at, column in enumerate(chart.columns):
        if not any(counts[at] for counts in chart.values):
            continue
        name = typeface.shorten(column.title, frame.width - _SIGN_ROOM, TEXT)
        width = _SIGN_ROOM + typeface.width(name, TEXT)
        if x and x + width > frame.width:
            x, middle = 0.0, middle + _KEY_LINE
        key = column.subtitle
        sign = part_sign(key, x + MARK_REACH, middle, LIGHT.label(key))
        (marks if isinstance(sign, Mark) else boxes).append(sign)  # type: ignore[arg-type]  # each to its kind
        texts.append(Text(x + _SIGN_ROOM, baseline(middle, TEXT), name, TEXT, LIGHT.label_name(key)))
        x += width + _ENTRY_GAP
    return texts, boxes, marks, middle + _KEY_LINE / 2 + 10 if texts else 0
