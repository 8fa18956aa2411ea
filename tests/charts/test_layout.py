"""Nothing in a picture overlaps, is cut off or is left out."""

from __future__ import annotations

from itertools import pairwise

import pytest

from generator.charts import LIGHT
from generator.charts.drawing import lay_out_chart
from generator.charts.model import LABEL_KEYS
from generator.charts.scene import NARROW, WIDE, Frame, Mark, Scene
from generator.charts.shapes import mark_path
from generator.charts.typeface import Typeface, load_typeface

from .samples import FONTS, LONG, NOWHERE, SAMPLES, THREE_DOCUMENTS, dots, heatmap

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


def _text_bounds(scene: Scene, typeface: Typeface) -> list[tuple[str, Bounds]]:
    return [(text.content, text.bounds(typeface)) for text in scene.texts]


@BOTH
@pytest.mark.parametrize("name", SAMPLES)
def test_no_two_texts_overlap(name: str, frame: Frame, typeface: Typeface) -> None:
    """Whatever the size of a chart and the length of its names, each text has room of its own."""
    texts = _text_bounds(lay_out_chart(SAMPLES[name], frame, typeface), typeface)
    clashes = [
        (first, second)
        for at, (first, one) in enumerate(texts)
        for second, other in texts[at + 1 :]
        if _overlap(one, other)
    ]
    assert texts
    assert clashes == []


@BOTH
@pytest.mark.parametrize("name", SAMPLES)
def test_nothing_is_cut_off(name: str, frame: Frame, typeface: Typeface) -> None:
    """All texts, boxes, rules and marks stand within the picture."""
    scene = lay_out_chart(SAMPLES[name], frame, typeface)
    # A hundredth for the rounding of sums.
    whole = (-0.01, -0.01, scene.width + 0.01, scene.height + 0.01)
    shapes: list[Bounds] = [bounds for _, bounds in _text_bounds(scene, typeface)]
    shapes += [(box.x, box.y, box.x + box.width, box.y + box.height) for box in scene.boxes]
    shapes += [(rule.x, rule.y, rule.x + rule.width, rule.y) for rule in scene.rules]
    shapes += [_mark_bounds(mark) for mark in scene.marks]
    assert scene.width == frame.width
    assert [shape for shape in shapes if not _inside(shape, whole)] == []


@BOTH
@pytest.mark.parametrize("name", SAMPLES)
def test_a_text_touches_a_box_only_from_within(name: str, frame: Frame, typeface: Typeface) -> None:
    """A figure stands wholly in its cell or bar; no other text touches one."""
    scene = lay_out_chart(SAMPLES[name], frame, typeface)
    boxes = [(box.x, box.y, box.x + box.width, box.y + box.height) for box in scene.boxes]
    wrong = [
        content
        for content, bounds in _text_bounds(scene, typeface)
        for box in boxes
        if _overlap(bounds, box) and not _inside(bounds, box)
    ]
    assert wrong == []


@BOTH
def test_marks_and_names_do_not_touch(frame: Frame, typeface: Typeface) -> None:
    """Marks keep clear of each other and of every text."""
    scene = lay_out_chart(SAMPLES["worded documents"], frame, typeface)
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
    assert len(hairlines) == 80


@BOTH
def test_cells_of_a_large_map_cover_what_was_counted(frame: Frame, typeface: Typeface) -> None:
    """Neighbours of one shade are drawn as one; together they are as long as the cells that hold a count."""
    chart = heatmap(80, 300)
    scene = lay_out_chart(chart, frame, typeface)
    cells = [rule for rule in scene.rules if rule.colour in LIGHT.heat]
    left = min(rule.x for rule in scene.rules if rule.weight == 0.75)
    filled = sum(count > 0 for row in chart.values for count in row)
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
def test_text_is_never_small(frame: Frame, typeface: Typeface) -> None:
    """No text is below 12.5 px: 11 px where a telephone shows a narrow picture at 328 px."""
    for chart in SAMPLES.values():
        assert all(text.size >= 12.5 for text in lay_out_chart(chart, frame, typeface).texts)
