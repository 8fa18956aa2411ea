"""The timeline: a row for each date or period, its sign on a common axis, its words beside the sign."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from generator.charts.palette import LIGHT
from generator.charts.scene import LINE, SMALL, TEXT, Box, Frame, Mark, Rule, Scene, Text, baseline
from generator.charts.time_axis import TimeAxis, make_axis
from generator.charts.typeface import Style

if TYPE_CHECKING:
    from generator.charts.model import Event, Timeline
    from generator.charts.typeface import Typeface

# More rows than a screen or two of a picture: the table beneath has all.
_MOST_WIDE = 16
_MOST_NARROW = 12
_TICKS_WIDE = 9
_TICKS_NARROW = 5
_BAR = 9.0
_SHORTEST_BAR = 7.0
_ROW_GAP = 11.0
# Where words stand above their sign, the next words must be further away than the sign.
_ROW_GAP_ABOVE = 17.0
# Between a sign and its words.
_WORDS_GAP = 9.0
# Words narrower than this break too often to be read beside their sign.
_WORDS_ROOM = 250.0
# Words that have so much room stand right of their sign, where reading goes on.
_ENOUGH_ROOM = 420.0
# A line of about eighty letters: a longer one is hard to read.
_WIDEST_WORDS = 580.0
_NOTE_GAP = 7.0
# An uncertain bar: so long on, so long off.
_ON, _OFF = 6.0, 3.5
Bounds = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class _Sign:
    """What stands for an event, at height 0."""

    left: float
    """Its left edge."""
    right: float
    """Its right edge."""
    boxes: tuple[Box, ...] = ()
    """Bars."""
    rules: tuple[Rule, ...] = ()
    """Thin lines."""
    marks: tuple[Mark, ...] = ()
    """Points and arrows."""


def lay_out_timeline(timeline: Timeline, frame: Frame, typeface: Typeface) -> Scene:
    """Give each event a row of its own, earliest first, so that no words can touch.

    A day is a point, any longer date a bar as long as it is; a bar without a beginning or an end, and what
    lies beyond the axis, ends in an arrow; what is uncertain is broken. Before the edition's day signs are
    filled, after it they are outlines. Where there are too many, those that most statements name are drawn.
    """
    events, left_out = _choose(timeline, _MOST_WIDE if frame.beside else _MOST_NARROW)
    if not events:
        text = Text(0, baseline(LINE / 2, TEXT), timeline.absence, TEXT, LIGHT.quiet, Style.SLANTED)
        return Scene(frame.width, round(LINE) + 4, (text,))
    axis = make_axis(timeline, events, frame.width)
    texts, top = _lay_out_head(timeline, axis, frame, typeface)
    boxes: list[Box] = []
    rules: list[Rule] = []
    marks: list[Mark] = []
    y = top + 8
    for event in events:
        sign = _make_sign(event, axis, timeline.now)
        words, middle, height = _lay_out_words(event, sign, frame, typeface)
        texts += [_moved(text, y) for text in words]
        boxes += [_box_at(box, y + middle) for box in sign.boxes]
        rules += [Rule(r.x, y + middle, r.width, r.colour, r.weight) for r in sign.rules]
        marks += [Mark(m.x, y + middle, m.key, m.colour, m.scale) for m in sign.marks]
        y += height + _ROW_GAP
    bottom = y - _ROW_GAP / 2
    covered = [text.bounds(typeface) for text in texts]
    for day, _ in axis.ticks(_TICKS_WIDE if frame.beside else _TICKS_NARROW):
        rules += _down(axis.place(day), top, bottom, LIGHT.rule, 0.75, covered)
    if timeline.now is not None:
        place = axis.place(timeline.now + timedelta(1) if timeline.now < date.max else timeline.now)
        rules += _down(place, LINE, bottom, LIGHT.quiet, 1.25, covered)
    if left_out:
        more = f"and {left_out:,} more, in the table"
        texts.append(Text(0, bottom + baseline(LINE / 2, SMALL) + 4, more, SMALL, LIGHT.quiet, Style.SLANTED))
        bottom += LINE + 4
    return Scene(frame.width, round(bottom + 2), tuple(texts), tuple(boxes), tuple(rules), tuple(marks))


def _choose(timeline: Timeline, most: int) -> tuple[tuple[Event, ...], int]:
    """The events that are drawn, in order of time, and how many are not."""
    events = timeline.events
    if len(events) <= most:
        return events, 0
    now = (timeline.now or date.min).toordinal()

    def rank(at: int) -> tuple[int, int]:
        event = events[at]
        days = [day.toordinal() for day in (event.first, event.last) if day is not None]
        return -event.weight, min(abs(day - now) for day in days)

    chosen = sorted(sorted(range(len(events)), key=rank)[:most])
    return tuple(events[at] for at in chosen), len(events) - most


def _lay_out_head(
    timeline: Timeline, axis: TimeAxis, frame: Frame, typeface: Typeface
) -> tuple[list[Text], float]:
    """The name of the edition's day over the names of days; and where the rows start."""
    texts: list[Text] = []
    top = 0.0
    if timeline.now is not None:
        name = typeface.shorten(timeline.now_name, frame.width, SMALL, Style.STRONG)
        width = typeface.width(name, SMALL, Style.STRONG)
        x = min(max(axis.place(timeline.now) - width / 2, 0), frame.width - width)
        texts.append(Text(x, baseline(LINE / 2, SMALL) - 2, name, SMALL, LIGHT.ink, Style.STRONG))
        top = LINE
    right = -8.0
    for day, name in axis.ticks(_TICKS_WIDE if frame.beside else _TICKS_NARROW):
        width = typeface.width(name, SMALL)
        x = min(max(axis.place(day) - width / 2, 0), frame.width - width)
        if x >= right + 8:
            texts.append(Text(x, top + baseline(LINE / 2, SMALL), name, SMALL, LIGHT.quiet))
            right = x + width
    return texts, top + LINE + 3


def _make_sign(event: Event, axis: TimeAxis, now: date | None) -> _Sign:
    ahead = now is not None and event.first is not None and event.first > now
    past = now is None or (event.last is not None and event.last <= now)
    key, colour = ("ahead", LIGHT.ahead) if ahead else ("past", LIGHT.past)
    for beyond, arrow, at in (
        (event.last is not None and event.last < axis.first, "before", 7.0),
        (event.first is not None and event.first >= axis.last, "after", axis.width - 7.0),
    ):
        if beyond:
            return _Sign(at - 7, at + 7, marks=(Mark(at, 0, arrow, colour),))
    if event.first is not None and event.first == event.last:
        x = axis.place(event.first)
        whiskers = [Rule(x + s, 0, 4, colour, 1.5) for s in (-11, 7)] if event.uncertain else []
        reach = 11 if event.uncertain else 6
        return _Sign(x - reach, x + reach, (), tuple(whiskers), (Mark(x, 0, key, colour),))
    return _make_bar(event, axis, None if past or ahead else now, ahead=ahead)


def _make_bar(event: Event, axis: TimeAxis, split: date | None, *, ahead: bool) -> _Sign:
    """A bar, filled up to the edition's day and an outline after it, with arrows at ends that are open."""
    open_left = event.first is None or event.first < axis.first
    open_right = event.last is None or event.last >= axis.last
    left = axis.place(event.first) if event.first and not open_left else 14.0
    right = axis.place(event.last + timedelta(1)) if event.last and not open_right else axis.width - 14.0
    if right - left < _SHORTEST_BAR:
        left = min(max(left, 7), axis.width - 7 - _SHORTEST_BAR)
        right = left + _SHORTEST_BAR
    boxes: list[Box] = []
    at = min(max(axis.place(split + timedelta(1)), left), right) if split is not None else left
    if split is not None:
        boxes += _pieces(left, at, LIGHT.past, hollow=False, broken=event.uncertain)
    colour = LIGHT.ahead if ahead or split is not None else LIGHT.past
    boxes += _pieces(at, right, colour, hollow=colour == LIGHT.ahead, broken=event.uncertain)
    marks = []
    if open_left:
        marks.append(Mark(8, 0, "before", LIGHT.ahead if ahead else LIGHT.past, 0.8))
        left = 3.0
    if open_right:
        marks.append(Mark(axis.width - 8, 0, "after", colour, 0.8))
        right = axis.width - 3.0
    return _Sign(left, right, tuple(boxes), (), tuple(marks))


def _pieces(left: float, right: float, colour: str, *, hollow: bool, broken: bool) -> list[Box]:
    """A bar in one piece, or in several where it is uncertain."""
    if right - left < 0.5:
        return []
    if not broken:
        return [Box(left, -_BAR / 2, right - left, _BAR, colour, 0, hollow)]
    count = max(round((right - left + _OFF) / (_ON + _OFF)), 2)
    pitch = (right - left + _OFF) / count
    width = max(pitch - _OFF, pitch / 2)
    return [Box(left + at * pitch, -_BAR / 2, width, _BAR, colour, 0, hollow) for at in range(count)]


def _lay_out_words(
    event: Event, sign: _Sign, frame: Frame, typeface: Typeface
) -> tuple[list[Text], float, float]:
    """An event's words from the top of its row, the height of its sign there, and the row's height."""
    before, after = sign.left - _WORDS_GAP, frame.width - sign.right - _WORDS_GAP
    beside = frame.beside and max(before, after) >= _WORDS_ROOM
    rightward = after >= min(before, _ENOUGH_ROOM)
    room = min(after if rightward else before, _WIDEST_WORDS) if beside else float(frame.width)
    if not beside and frame.beside:
        room = min(room, 2 * _ENOUGH_ROOM)
    lines = _lines(event, room, typeface)
    texts = []
    for at, line in enumerate(lines):
        width = sum(typeface.width(words, size, style) for words, size, _, style in line)
        width += _NOTE_GAP * (len(line) - 1)
        if beside:
            x = sign.right + _WORDS_GAP if rightward else before - width
        else:
            x = min(sign.left, frame.width - width) if frame.beside else 0.0
        for words, size, colour, style in line:
            y = LINE * at + baseline(LINE / 2, size)
            texts.append(Text(max(x, 0), y, words, size, colour, style))
            x += typeface.width(words, size, style) + _NOTE_GAP
    height = LINE * len(lines)
    if beside:
        return texts, LINE / 2, height
    return texts, height + _BAR, height + 1.5 * _BAR + 3 + _ROW_GAP_ABOVE - _ROW_GAP


def _lines(event: Event, room: float, typeface: Typeface) -> list[list[tuple[str, float, str, Style]]]:
    """The date and who names it; then the words, over at most two lines."""
    name = typeface.shorten(event.name, room, TEXT, Style.STRONG)
    head = [(name, TEXT, LIGHT.ink, Style.STRONG)]
    left = room - typeface.width(name, TEXT, Style.STRONG) - _NOTE_GAP
    if event.note and left >= 40:
        head.append((typeface.shorten(event.note, left, SMALL), SMALL, LIGHT.quiet, Style.REGULAR))
    words = _balanced(event.words, room, typeface)
    return [head, *([(line, TEXT, LIGHT.ink, Style.REGULAR)] for line in words)]


def _balanced(words: str, room: float, typeface: Typeface) -> tuple[str, ...]:
    """Words over two lines of about one length, so that no word stands alone on the second."""
    lines = typeface.wrap(words, room, TEXT)
    whole = typeface.width(words, TEXT)
    if len(lines) < 2 or whole > 2 * room:
        return lines
    shares = (typeface.wrap(words, room * share, TEXT) for share in (0.55, 0.65, 0.75, 0.85))
    # At a narrower room the second line may not hold the rest: then it would end in an ellipsis.
    return next((share for share in shares if share[-1][-1:] == lines[-1][-1:] and _fit(share, lines)), lines)


def _fit(lines: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    return "".join(lines).replace(" ", "") == "".join(whole).replace(" ", "")


def _down(
    x: float, top: float, bottom: float, colour: str, weight: float, covered: list[Bounds]
) -> list[Rule]:
    """A line downward, with gaps where words stand."""
    gaps = sorted((y0 - 2, y1 + 2) for x0, y0, x1, y1 in covered if x0 - 4 < x < x1 + 4)
    ends = [top, *(min(max(y, top), bottom) for gap in gaps for y in gap), bottom]
    return [
        Rule(x, start, stop - start, colour, weight, down=True)
        for start, stop in list(pairwise(ends))[::2]
        if stop - start > 1
    ]


def _moved(text: Text, down: float) -> Text:
    return Text(text.x, text.y + down, text.content, text.size, text.colour, text.style)


def _box_at(box: Box, middle: float) -> Box:
    return Box(box.x, middle + box.y, box.width, box.height, box.colour, box.radius, box.hollow)
