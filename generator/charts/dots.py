"""The dot chart: documents (rows), and in each one mark for each statement, grouped by label."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.charts.palette import LIGHT
from generator.charts.scene import LINE, MARK_REACH, TEXT, Frame, Mark, Rule, Scene, Text, baseline, baselines
from generator.charts.typeface import Style

if TYPE_CHECKING:
    from generator.charts.model import Chart
    from generator.charts.typeface import Typeface

# More marks than this in a row are no longer counted at a glance: bars with figures instead.
_MOST_MARKS = 24
MOST_DOT_ROWS = 8
"""More rows than this are a comparison of lengths, not of single statements."""
LABEL_ROOM = 210.0
"""Room for a document's name beside its row, in px."""
LABEL_GAP = 24.0
"""Between a document's name and its row, in px."""
_MARK_PITCH = 16.5
_NAME_GAP = 3.0
_GROUP_GAP = 24.0
_ROW_LINE = 22.0
_PADDING = 9.0


@dataclass(frozen=True, slots=True)
class _Group:
    """The statements of one label in one row."""

    column: int
    """The label's column."""
    key: str
    """Its key."""
    name: str
    """Its name as readers see it."""
    count: int
    """How many statements."""
    name_width: float
    """Of its name, in px."""

    @property
    def width(self) -> float:
        """Of its marks and name on one line, in px."""
        return self.count * _MARK_PITCH + _NAME_GAP + self.name_width


@dataclass(frozen=True, slots=True)
class _Block:
    """What stands in a row, from its own top."""

    texts: tuple[Text, ...]
    """Lines of text."""
    marks: tuple[Mark, ...]
    """Marks."""
    height: float
    """In px."""

    def moved(self, down: float) -> _Block:
        """The same further down."""
        return _Block(
            tuple(replace(text, y=text.y + down) for text in self.texts),
            tuple(replace(mark, y=mark.y + down) for mark in self.marks),
            self.height,
        )


def suits_dots(chart: Chart) -> bool:
    """Whether each statement can have a mark of its own: up to 8 rows of up to 24."""
    return len(chart.rows) <= MOST_DOT_ROWS and all(sum(counts) <= _MOST_MARKS for counts in chart.values)


def lay_out_dots(chart: Chart, frame: Frame, typeface: Typeface) -> Scene:
    """Give each statement's mark, and each label's name after its marks, their places.

    Labels stand under each other where the row is wide enough for all that occur; else each row flows.
    """
    if not chart.rows:
        text = Text(0, baseline(LINE / 2, TEXT), chart.absence, TEXT, LIGHT.quiet, Style.SLANTED)
        return Scene(frame.width, round(LINE) + 4, (text,))
    names = lay_out_names(chart, frame, typeface)
    left = names_width(names, frame, typeface)
    rows = [_group(chart, counts, typeface, frame.width - left) for counts in chart.values]
    columns = _align(rows, frame.width - left)
    texts: list[Text] = []
    marks: list[Mark] = []
    rules: list[Rule] = []
    y = 0.0
    for lines, groups in zip(names, rows, strict=True):
        if y:
            rules.append(Rule(0, y, frame.width, LIGHT.rule))
        block = _lay_out_groups(groups, columns, left, frame.width)
        if not groups:
            absence = Text(
                left, baseline(_ROW_LINE / 2, TEXT), chart.absence, TEXT, LIGHT.quiet, Style.SLANTED
            )
            block = _Block((absence,), (), _ROW_LINE)
        name_height = LINE * len(lines)
        if frame.beside:
            height = max(name_height, block.height)
            middle, block = height / 2, block.moved(y + _PADDING + (height - block.height) / 2)
        else:
            height = name_height + 3 + block.height
            middle, block = name_height / 2, block.moved(y + _PADDING + name_height + 3)
        texts += name_texts(lines, y + _PADDING + middle, frame)
        texts += block.texts
        marks += block.marks
        y += height + 2 * _PADDING
    return Scene(frame.width, round(y), tuple(texts), (), tuple(rules), tuple(marks))


def lay_out_names(chart: Chart, frame: Frame, typeface: Typeface) -> list[tuple[str, ...]]:
    """Each row's name, in at most two lines."""
    room = LABEL_ROOM if frame.beside else frame.width
    return [typeface.wrap(row, room, TEXT, _name_style(frame)) for row in chart.rows]


def names_width(names: list[tuple[str, ...]], frame: Frame, typeface: Typeface) -> float:
    """Where the rows start: right of the longest name, or at the edge where names stand above."""
    if not frame.beside:
        return 0
    return max((typeface.width(line, TEXT) for lines in names for line in lines), default=0) + LABEL_GAP


def name_texts(lines: tuple[str, ...], middle: float, frame: Frame) -> list[Text]:
    """A row's name around a height; above its row it is heavier, to head it."""
    places = baselines(middle, len(lines), TEXT)
    return [
        Text(0, y, line, TEXT, LIGHT.ink, _name_style(frame)) for y, line in zip(places, lines, strict=True)
    ]


def _name_style(frame: Frame) -> Style:
    return Style.REGULAR if frame.beside else Style.STRONG


def _group(chart: Chart, counts: tuple[int, ...], typeface: Typeface, room: float) -> list[_Group]:
    """The labels that occur in a row."""
    groups = []
    for at, (column, count) in enumerate(zip(chart.columns, counts, strict=True)):
        if count:
            name = typeface.shorten(column.title, room - _MARK_PITCH - _NAME_GAP, TEXT)
            groups.append(_Group(at, column.subtitle, name, count, typeface.width(name, TEXT)))
    return groups


def _align(rows: list[list[_Group]], room: float) -> dict[int, float] | None:
    """Where each label's marks start in every row, or None where they do not all fit side by side."""
    widest: dict[int, float] = {}
    for groups in rows:
        for group in groups:
            widest[group.column] = max(widest.get(group.column, 0), group.width)
    x, places = 0.0, {}
    for column in sorted(widest):
        places[column] = x
        x += widest[column] + _GROUP_GAP
    return places if x - _GROUP_GAP <= room else None


def _lay_out_groups(
    groups: list[_Group], columns: dict[int, float] | None, left: float, right: float
) -> _Block:
    """Marks and names of a row: at their columns, or one after another over as many lines as it takes."""
    texts: list[Text] = []
    marks: list[Mark] = []
    x, middle = left, _ROW_LINE / 2
    for group in groups:
        if columns is not None:
            x = left + columns[group.column]
        elif x > left and x + group.width > right:
            x, middle = left, middle + _ROW_LINE
        for _ in range(group.count):
            if x + 2 * MARK_REACH > right:
                x, middle = left, middle + _ROW_LINE
            marks.append(Mark(x + MARK_REACH, middle, group.key, LIGHT.label(group.key)))
            x += _MARK_PITCH
        x += _NAME_GAP
        # Rounding alone must not send a name to the next line: columns were measured to fit.
        if columns is None and x + group.name_width > right + 0.01:
            x, middle = left, middle + _ROW_LINE
        texts.append(Text(x, baseline(middle, TEXT), group.name, TEXT, LIGHT.label_name(group.key)))
        x += group.name_width + _GROUP_GAP
    return _Block(tuple(texts), tuple(marks), middle + _ROW_LINE / 2)
