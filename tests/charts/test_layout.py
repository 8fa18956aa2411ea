"""Nothing in a picture overlaps, is cut off or is left out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest

from generator.charts import LIGHT, Chart, ChartKind, Timeline
from generator.charts.drawing import lay_out_chart
from generator.charts.model import LABEL_KEYS, Event
from generator.charts.scene import NARROW, WIDE, Frame, Mark, Rule, Scene
from generator.charts.shapes import mark_path
from generator.charts.typeface import Typeface, load_typeface

from .samples import (
    FONTS,
    LABELS,
    LONG,
    NOWHERE,
    SAMPLES,
    THREE_DOCUMENTS,
    TIMELINES,
    bars,
    dots,
    heatmap,
    many_events,
    timeline,
)

ALL: dict[str, Chart | Timeline] = {**SAMPLES, **TIMELINES}

BOTH = pytest.mark.parametrize("frame", [WIDE, NARROW], ids=["wide", "narrow"])
Bounds = tuple[float, float, float, float]


@pytest.fixture(params=[FONTS, NOWHERE], ids=["own fonts", "fallback"])
def typeface(request: pytest.FixtureRequest) -> Typeface:
    """The project's fonts, and what stands in for them."""
    return load_typeface(request.param)


def _overlap(one: Bounds, other: Bounds) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _inside(one: Bounds, other: Bounds) -> bool:
    return one[0] >= other[0] and one[1] >= other[1] and one[2] <= other[2] and one[3] <= other[3]


def _mark_bounds(mark: Mark) -> Bounds:
    left, top, right, bottom = mark_path(mark).get_extents().extents
    return left, top, right, bottom


def _rule_bounds(rule: Rule) -> Bounds:
    if rule.down:
        return rule.x, rule.y, rule.x, rule.y + rule.width
    return rule.x, rule.y, rule.x + rule.width, rule.y


def _text_bounds(scene: Scene, typeface: Typeface) -> list[tuple[str, Bounds]]:
    return [(text.content, text.bounds(typeface)) for text in scene.texts]


@BOTH
@pytest.mark.parametrize("name", ALL)
def test_no_two_texts_overlap(name: str, frame: Frame, typeface: Typeface) -> None:
    """Whatever the size of a chart and the length of its names, each text has room of its own."""
    texts = _text_bounds(lay_out_chart(ALL[name], frame, typeface), typeface)
    clashes = [
        (first, second)
        for at, (first, one) in enumerate(texts)
        for second, other in texts[at + 1 :]
        if _overlap(one, other)
    ]
    assert texts
    assert clashes == []


@BOTH
@pytest.mark.parametrize("name", ALL)
def test_nothing_is_cut_off(name: str, frame: Frame, typeface: Typeface) -> None:
    """All texts, boxes, rules and marks stand within the picture."""
    scene = lay_out_chart(ALL[name], frame, typeface)
    # A hundredth for the rounding of sums.
    whole = (-0.01, -0.01, scene.width + 0.01, scene.height + 0.01)
    shapes: list[Bounds] = [bounds for _, bounds in _text_bounds(scene, typeface)]
    shapes += [(box.x, box.y, box.x + box.width, box.y + box.height) for box in scene.boxes]
    shapes += [_rule_bounds(rule) for rule in scene.rules]
    shapes += [_mark_bounds(mark) for mark in scene.marks]
    assert scene.width == frame.width
    assert [shape for shape in shapes if not _inside(shape, whole)] == []


@BOTH
@pytest.mark.parametrize("name", ALL)
def test_a_text_touches_a_box_only_from_within(name: str, frame: Frame, typeface: Typeface) -> None:
    """A figure stands wholly in its cell or bar; no other text touches one."""
    scene = lay_out_chart(ALL[name], frame, typeface)
    boxes = [(box.x, box.y, box.x + box.width, box.y + box.height) for box in scene.boxes]
    wrong = [
        content
        for content, bounds in _text_bounds(scene, typeface)
        for box in boxes
        if _overlap(bounds, box) and not _inside(bounds, box)
    ]
    assert wrong == []


@BOTH
@pytest.mark.parametrize("name", [*TIMELINES, "worded documents", "twelve panels", "two panels"])
def test_marks_and_names_do_not_touch(name: str, frame: Frame, typeface: Typeface) -> None:
    """Marks keep clear of each other and of every text."""
    scene = lay_out_chart(ALL[name], frame, typeface)
    marks = [_mark_bounds(mark) for mark in scene.marks]
    texts = [bounds for _, bounds in _text_bounds(scene, typeface)]
    assert not any(_overlap(mark, text) for mark in marks for text in texts)
    assert not any(_overlap(one, other) for one, other in pairwise(marks))


@BOTH
def test_each_statement_has_one_mark(frame: Frame, typeface: Typeface) -> None:
    """Up to 24 statements in up to 8 rows, marks can be counted; each label has one shape and one colour."""
    scene = lay_out_chart(THREE_DOCUMENTS, frame, typeface)
    for at, key in enumerate(LABEL_KEYS):
        marks = [mark for mark in scene.marks if mark.key == key]
        assert len(marks) == sum(counts[at] for counts in THREE_DOCUMENTS.values)
        assert {mark.colour for mark in marks} <= {LIGHT.label(key)}
    assert not scene.boxes


@BOTH
def test_absence_is_said_in_a_row_of_dots(frame: Frame, typeface: Typeface) -> None:
    """A document without a statement says so, once."""
    contents = [text.content for text in lay_out_chart(THREE_DOCUMENTS, frame, typeface).texts]
    assert contents.count("no statement found") == 1


def test_labels_stand_under_each_other_where_they_fit(typeface: Typeface) -> None:
    """A label's marks start at the same place in every row that has it."""
    chart = dots(("One", "Two"), (0, 1, 0, 2, 0, 0, 0), (3, 1, 0, 1, 0, 0, 0))
    scene = lay_out_chart(chart, WIDE, typeface)
    starts = {text.content: set[float]() for text in scene.texts}
    for height in sorted({mark.y for mark in scene.marks}):
        for key in ("commitment", "assessment"):
            starts.setdefault(key, set()).add(
                min(mark.x for mark in scene.marks if mark.y == height and mark.key == key)
            )
    assert len(starts["commitment"]) == len(starts["assessment"]) == 1


@pytest.mark.parametrize(
    ("rows", "counts", "bars"),
    [(8, 24, False), (9, 1, True), (1, 25, True)],
    ids=["eight rows of 24", "nine rows", "25 statements"],
)
def test_many_statements_become_bars(rows: int, counts: int, *, bars: bool, typeface: Typeface) -> None:
    """Above 24 statements in a row or 8 rows, the drawing is bars whose parts keep the proportions."""
    chart = dots(tuple(f"Row {at}" for at in range(rows)), *[(0, 0, counts, 0, 0, 0, 0)] * rows)
    scene = lay_out_chart(chart, WIDE, typeface)
    assert len(scene.boxes) == (rows if bars else 0)


def test_bars_are_on_one_scale(typeface: Typeface) -> None:
    """Twice as many statements are twice as long, but for the gap between parts; totals are written out."""
    scene = lay_out_chart(
        dots(("One", "Two"), (0, 0, 40, 0, 0, 0, 0), (0, 0, 0, 0, 20, 0, 0)), WIDE, typeface
    )
    long, short = scene.boxes
    assert long.width + 1.5 == pytest.approx(2 * (short.width + 1.5))
    contents = [text.content for text in scene.texts]
    assert contents.count("40") == contents.count("20") == 2


def test_a_cell_holds_its_figure_up_to_twelve_documents(typeface: Typeface) -> None:
    """Counts are printed with 12 columns, and a key takes their place with 13."""
    twelve, thirteen = (lay_out_chart(heatmap(3, n), WIDE, typeface) for n in (12, 13))
    counts = [str(count) for row in heatmap(3, 12).values for count in row if count]
    printed = [text.content for text in twelve.texts if text.content.isdigit()]
    assert printed == counts
    assert "0" in [text.content for text in thirteen.texts]


@BOTH
def test_zero_is_a_dash(frame: Frame, typeface: Typeface) -> None:
    """Each empty cell of a small map is drawn, and each row of a large one has its hairline."""
    small, large = heatmap(8, 3), heatmap(80, 300)
    dashes = lay_out_chart(small, frame, typeface).rules
    assert len(dashes) == sum(count == 0 for row in small.values for count in row)
    hairlines = [rule for rule in lay_out_chart(large, frame, typeface).rules if rule.weight == 0.75]
    assert len(hairlines) == (40 if frame is WIDE else 24)


@BOTH
def test_cells_of_a_large_map_cover_what_was_counted(frame: Frame, typeface: Typeface) -> None:
    """Neighbours of one shade are drawn as one; together they are as long as the cells that hold a count."""
    chart = heatmap(80, 300)
    scene = lay_out_chart(chart, frame, typeface)
    cells = [rule for rule in scene.rules if rule.colour in LIGHT.heat]
    left = min(rule.x for rule in scene.rules if rule.weight == 0.75)
    drawn = chart.values[: 40 if frame is WIDE else 24]
    filled = sum(count > 0 for row in drawn for count in row)
    assert sum(rule.width for rule in cells) == pytest.approx(filled * (frame.width - left) / 300)


@BOTH
def test_columns_too_narrow_for_names_stand_under_a_note(frame: Frame, typeface: Typeface) -> None:
    """The note gives their number and order, or what the caller says of them."""
    contents = [text.content for text in lay_out_chart(heatmap(2, 300), frame, typeface).texts]
    assert "300 documents, oldest to newest" in contents


def test_row_names_stand_at_the_left_edge(typeface: Typeface) -> None:
    """Names of rows start at 0 in both widths, beside or above their rows."""
    for frame in (WIDE, NARROW):
        for name in ("eight by three", "three documents", "bars"):
            chart = SAMPLES[name]
            texts = lay_out_chart(chart, frame, typeface).texts
            assert {text.x for text in texts if text.content in chart.rows} == {0}


def test_long_names_end_in_an_ellipsis(typeface: Typeface) -> None:
    """A name longer than its two lines says that it goes on."""
    scene = lay_out_chart(dots((LONG,), (1, 0, 0, 0, 0, 0, 0)), WIDE, typeface)
    lines = [text.content for text in scene.texts if text.x == 0]
    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert LONG.startswith(lines[0])


@BOTH
def test_topics_that_are_left_out_are_counted(frame: Frame, typeface: Typeface) -> None:
    """Of 80 topics a picture draws the first, and says how many more the table has."""
    contents = [text.content for text in lay_out_chart(SAMPLES["folded"], frame, typeface).texts]
    assert f"and {80 - (40 if frame is WIDE else 24)} more, in the table" in contents
    assert "Topic 0 of many" in contents
    assert "Topic 79 of many" not in contents


@BOTH
def test_shares_are_of_equal_length(frame: Frame, typeface: Typeface) -> None:
    """Where bars show shares each row is as long as the next; its total is written behind it."""
    chart = SAMPLES["voices as shares"]
    scene = lay_out_chart(chart, frame, typeface)
    middles = {round(box.y, 2) for box in scene.boxes if box.height == 20}
    ends = [max(box.x + box.width for box in scene.boxes if round(box.y, 2) == middle) for middle in middles]
    assert len(ends) == sum(any(counts) for counts in chart.values)
    assert max(ends) - min(ends) < 2
    contents = [text.content for text in scene.texts]
    assert all(f"{sum(counts):,}" in contents for counts in chart.values if any(counts))


@BOTH
def test_parts_of_a_bar_are_told_apart_without_colour(frame: Frame, typeface: Typeface) -> None:
    """A gap lies between two parts; a label's part that has room carries the label's own mark."""
    scene = lay_out_chart(bars(12, LABELS), frame, typeface)
    parts = sorted((box for box in scene.boxes if box.height == 20), key=lambda box: (box.y, box.x))
    for left, right in pairwise(parts):
        gap = right.x - (left.x + left.width)
        # What is itself thinner than the gap keeps half of its place.
        assert left.y != right.y or gap >= min(1.5, left.width) - 0.01
    for box in parts:
        within = [m for m in scene.marks if box.x < m.x < box.x + box.width and box.y < m.y < box.y + 20]
        assert len(within) == (1 if box.width >= 12.4 else 0)
        assert all(LIGHT.label(mark.key) == box.colour for mark in within)


@BOTH
def test_panels_are_on_one_scale(frame: Frame, typeface: Typeface) -> None:
    """A statement is as long in one panel as in another, and each figure is written out."""
    chart = bars(12, LABELS, ChartKind.PANELS)
    scene = lay_out_chart(chart, frame, typeface)
    counts = [count for row in chart.values for count in row if count]
    boxes = [box.width for box in scene.boxes]
    assert len(boxes) == len(counts)
    scale = max(boxes) / max(counts)
    assert all(
        width == pytest.approx(max(count * scale, 1.5)) for width, count in zip(boxes, counts, strict=True)
    )


@BOTH
def test_a_timeline_draws_precision(frame: Frame, typeface: Typeface) -> None:
    """A day is a mark, a longer date a bar as long as it is, an open end an arrow, a doubt a broken bar."""
    scene = lay_out_chart(TIMELINES["every precision"], frame, typeface)
    keys = [mark.key for mark in scene.marks]
    assert sorted(keys) == ["after", "before", "past", "past"]
    heights = sorted({box.y for box in scene.boxes})
    pieces = [[box for box in scene.boxes if box.y == height] for height in heights]
    # Until 2020, 2021 to 2025, a month, 2026 to 2030 in doubt, a quarter in doubt, from 2035 on.
    assert [len(found) > 1 for found in pieces] == [False, False, False, True, True, False]
    five_years, month = pieces[1][0].width, pieces[2][0].width
    assert month >= 6.99
    quarter = pieces[4][-1].x + pieces[4][-1].width - pieces[4][0].x
    assert five_years > 5 * quarter


@pytest.mark.parametrize(
    "words",
    [
        "Mayor Ada Whitlock said on Monday that the branch at the north gate would reopen in June 2027",
        "市图书馆馆长陈立群在港城市议会代表团访问时指出本市计划在二〇二七年底前在全部十一家分馆延长开放时间",
    ],
)
def test_words_beside_a_sign_fill_their_room_evenly(words: str, typeface: Typeface) -> None:
    """Left of a late sign words stand in one line where they fit, else in two of about one length."""
    early = Event("2001", "It began.", "Echo", date(2001, 1, 1), date(2001, 12, 31))
    late = Event("June 2026", words, "Post", date(2026, 6, 1), date(2026, 6, 30))
    scene = lay_out_chart(timeline(early, late), WIDE, typeface)
    lines = [text for text in scene.texts if text.content in words]
    assert "".join(line.content for line in lines).replace(" ", "") == words.replace(" ", "")
    widths = [typeface.width(line.content, line.size) for line in lines]
    assert min(widths) > 0.6 * max(widths)


@BOTH
def test_past_and_future_are_told_apart(frame: Frame, typeface: Typeface) -> None:
    """What has passed is filled, what lies ahead an outline; a running period is both, parted at the line."""
    scene = lay_out_chart(TIMELINES["two days"], frame, typeface)
    assert [mark.key for mark in scene.marks] == ["past", "ahead"]
    running = lay_out_chart(many_events(8), frame, typeface)
    assert {(box.colour, box.hollow) for box in running.boxes} == {(LIGHT.past, False), (LIGHT.ahead, True)}
    (line,) = {rule.x for rule in running.rules if rule.down and rule.weight == 1.25}
    for box in running.boxes:
        assert box.x >= line - 7 if box.hollow else box.x + box.width <= line + 7


@BOTH
def test_no_line_runs_through_words(frame: Frame, typeface: Typeface) -> None:
    """The lines of a timeline's axis leave out what is written."""
    scene = lay_out_chart(TIMELINES["three hundred dates"], frame, typeface)
    rules = [_rule_bounds(rule) for rule in scene.rules if rule.down]
    texts = _text_bounds(scene, typeface)
    assert rules
    assert [content for content, bounds in texts for rule in rules if _overlap(bounds, _thick(rule))] == []


def _thick(rule: Bounds) -> Bounds:
    return rule[0] - 0.7, rule[1], rule[2] + 0.7, rule[3]


@BOTH
def test_a_long_timeline_says_what_it_leaves_out(frame: Frame, typeface: Typeface) -> None:
    """Of 300 dates those are drawn that most statements name, in order of time, and the rest is counted."""
    whole = many_events(300)
    events = tuple(replace(e, weight=9) if at % 50 == 7 else e for at, e in enumerate(whole.events))
    scene = lay_out_chart(replace(whole, events=events), frame, typeface)
    most = 16 if frame is WIDE else 12
    contents = [text.content for text in scene.texts]
    assert f"and {300 - most} more, in the table" in contents
    named = [text.content for text in scene.texts if text.content in {e.name for e in events}]
    assert len(named) == most
    assert named == sorted(named)
    assert {e.name for e in events if e.weight == 9} <= set(named)


@BOTH
def test_text_is_never_small(frame: Frame, typeface: Typeface) -> None:
    """No text is below 12.5 px: 11 px where a telephone shows a narrow picture at 328 px."""
    for chart in ALL.values():
        assert all(text.size >= 12.5 for text in lay_out_chart(chart, frame, typeface).texts)


@BOTH
def test_what_others_have_together_takes_no_room_from_single_documents(
    frame: Frame, typeface: Typeface
) -> None:
    """Three hundred statements of many documents stand in figures; the longest bar is a document's."""
    few, many = (4, 0, 6, 0, 0, 0, 2), (80, 20, 100, 40, 30, 21, 9)
    chart = replace(bars(2, LABELS), rows=("One", "43 others, together"), values=(few, many))
    scene = lay_out_chart(replace(chart, together=43), frame, typeface)
    widths = [box.width for box in scene.boxes]
    assert len(widths) == 3
    assert sum(widths) > 5 * sum(box.width for box in lay_out_chart(chart, frame, typeface).boxes[:3])
    contents = [text.content for text in scene.texts]
    assert all(contents.count(f"{count}") == 1 for count in many)
    assert "300" in contents


@BOTH
def test_panels_of_others_have_figures_and_no_bars(frame: Frame, typeface: Typeface) -> None:
    """The scale is that of the documents that stand alone."""
    values = ((4, 0, 6, 0, 0, 0, 2), (80, 20, 100, 40, 30, 20, 10))
    chart = replace(bars(2, LABELS, ChartKind.PANELS), values=values)
    widths = [box.width for box in lay_out_chart(replace(chart, together=43), frame, typeface).boxes]
    assert len(widths) == 3
    assert max(widths) > 4 * max(box.width for box in lay_out_chart(chart, frame, typeface).boxes[:3])


@BOTH
def test_a_column_of_others_is_not_shaded(frame: Frame, typeface: Typeface) -> None:
    """Its counts would take the darkest shades from the documents."""
    chart = replace(heatmap(2, 3), values=((1, 2, 90), (0, 3, 80)))
    scene = lay_out_chart(replace(chart, together=43), frame, typeface)
    assert len(scene.boxes) == 3
    assert len({box.colour for box in scene.boxes}) == 3
    assert {text.colour for text in scene.texts if text.content in {"90", "80"}} == {LIGHT.ink}
