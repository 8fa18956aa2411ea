"""From an edition to its charts: what is drawn with few documents and with many, and what each carries."""

from __future__ import annotations

import csv
import io
from collections import Counter
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from generator.charts import ChartKind, Timeline
from generator.charts.compose import (
    compose_coverage,
    compose_labels,
    compose_panels,
    compose_voices,
    spark_groups,
    spark_values,
)
from generator.charts.compose_timeline import compose_timeline, dated
from generator.charts.drawing import lay_out_chart
from generator.charts.excerpts import words_at
from generator.charts.plan import plan_charts
from generator.charts.scene import NARROW, WIDE
from generator.charts.source_groups import Grouping, group_sources
from generator.charts.sparkline import sparkline
from generator.charts.table import reading_table, write_table
from generator.charts.typeface import load_typeface
from generator.model import Label, Source, Statement, TopicKind, Voice
from generator.synthesis.briefs.making import order_moments
from tests.making import make_source, make_statement, make_test_edition, make_topic

from .samples import CHINESE, FONTS, LONG

if TYPE_CHECKING:
    from generator.charts.plan import PlannedChart
    from generator.synthesis.edition import Edition

LABELS = (*Label, None)
CLASSES = ("official", "state-media", "trade-press", "commentary", "unknown")


def _sources(count: int, *, classes: bool = False, dates: bool = False) -> list[Source]:
    return [
        make_source(
            f"paper{at:03}",
            publisher=(LONG, CHINESE, None, "SMM")[at % 4] if at % 5 == 0 else f"Gazette {at}",
            source_class=CLASSES[at % 5] if classes else None,
            published=f"{2024 + at % 3}-{at % 12 + 1:02}-{at % 28 + 1:02}" if dates else None,
        )
        for at in range(count)
    ]


def _edition(sources: list[Source], topics: int) -> Edition:
    """Each source has a few statements on some of the topics, some dated, in every label and voice."""
    names = [f"topic{at:02}" for at in range(topics)]
    statements: list[Statement] = []
    for at, source in enumerate(sources):
        for turn in range(at % 4 + 1):
            name = names[(at * 3 + turn * turn) % topics]
            year = 2020 + (at + turn) % 15
            text = f"By {year} the {name} is done, said number {at} in turn {turn}."
            dates = ((str(year), str(year)),) if turn % 2 else ()
            label, voice = LABELS[(at + turn) % 7], tuple(Voice)[(at + turn) % 4]
            statements.append(
                make_statement(
                    source.id, text, {name: name}, label, "Anna Holm",
                    start=1000 * turn, dates=dates, voice=voice,
                )
            )  # fmt: skip
    kinds = [TopicKind.THEME if at % 3 == 2 else TopicKind.SECTOR for at in range(topics)]
    labels = [(CHINESE, LONG, f"Field {at}")[min(at % 9, 2)] for at in range(topics)]
    made = [make_topic(n, kind, label=label) for n, kind, label in zip(names, kinds, labels, strict=True)]
    return make_test_edition(sources, statements, *made)


EDITIONS = {
    "three and eight": (_sources(3), 8),
    "twelve and eight": (_sources(12, dates=True), 8),
    "three hundred and eighty": (_sources(300), 80),
    "by class": (_sources(300, classes=True), 80),
    "by date": (_sources(300, dates=True), 8),
}
"""Sources, and a number of topics."""


@cache
def edition_of(name: str) -> Edition:
    """The edition of that name, made when a test first asks for it."""
    return _edition(*EDITIONS[name])


@cache
def plans_of(name: str) -> tuple[PlannedChart, ...]:
    """Its charts."""
    return tuple(plan_charts(edition_of(name)))


@pytest.mark.parametrize("frame", [WIDE, NARROW], ids=["wide", "narrow"])
@pytest.mark.parametrize("name", EDITIONS)
def test_no_label_overlaps_or_is_cut_off(name: str, frame: object) -> None:
    """Every chart of an edition, with 3 documents or 300, 8 topics or 80, long and Chinese names."""
    typeface = load_typeface(FONTS)
    shapes = WIDE if frame is WIDE else NARROW
    for plan in plans_of(name)[:40]:
        scene = lay_out_chart(plan.chart, shapes, typeface)
        bounds = sorted((text.bounds(typeface) for text in scene.texts), key=lambda b: b[1])
        assert bounds
        for at, one in enumerate(bounds):
            assert one[0] >= -0.01
            assert one[1] >= -0.01
            assert one[2] <= scene.width + 0.01
            assert one[3] <= scene.height + 0.01
            for other in bounds[at + 1 : at + 60]:
                assert not (
                    one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
                ), plan.key


@pytest.mark.parametrize("name", EDITIONS)
def test_each_chart_is_complete(name: str) -> None:
    """Each has a title, a subtitle, a source line, a text for those who do not see it, a table and a CSV."""
    keys = []
    for plan in plans_of(name):
        keys.append(plan.key)
        words = (plan.chart.message, plan.chart.measure, plan.chart.source_line, plan.chart.alternative_text)
        assert all(words), plan.key
        assert plan.chart.message[0] == plan.chart.message[0].upper()
        assert not plan.chart.message.endswith(".")
        table = reading_table(plan.chart)
        assert table.rows
        assert all(len(row) == len(table.header) for row in table.rows)
        lines = list(csv.reader(io.StringIO(write_table(plan.chart), newline="")))
        assert len(lines) > 1
        assert len({len(line) for line in lines}) == 1
    assert {"coverage-sectors", "coverage-themes", "voices", "labels", "timeline"} <= set(keys)
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("name", EDITIONS)
def test_no_statement_is_lost_where_documents_stand_together(name: str) -> None:
    """The counts of a folded chart, of its CSV and of the edition are the same."""
    edition = edition_of(name)
    for plan in plans_of(name):
        chart = plan.chart
        if isinstance(chart, Timeline) or chart.kind is ChartKind.HEATMAP:
            continue
        drawn = sum(sum(counts) for counts in chart.values)
        own = [brief for brief in edition.briefs if brief.topic.id == plan.key]
        assert drawn == len(own[0].statements if own else edition.corpus.statements)
        lines = list(csv.DictReader(io.StringIO(write_table(chart))))
        assert sum(int(line["count"]) for line in lines) == drawn


@pytest.mark.parametrize(
    ("name", "by"),
    [
        ("three and eight", Grouping.DOCUMENT),
        ("twelve and eight", Grouping.DOCUMENT),
        ("three hundred and eighty", Grouping.RANK),
        ("by class", Grouping.CLASS),
        ("by date", Grouping.QUARTER),
    ],
)
def test_many_documents_stand_together(name: str, by: Grouping) -> None:
    """By class or by time where these are known, else by rank; never more than twelve, none twice."""
    edition = edition_of(name)
    weights = Counter({source.id: at for at, source in enumerate(edition.corpus.sources)})
    grouped = group_sources(edition.corpus.sources, edition, weights)
    assert grouped.by is by
    assert len(grouped.groups) <= 12
    members = [source for group in grouped.groups for source in group.sources]
    assert sorted(members) == sorted(source.id for source in edition.corpus.sources)
    if by is Grouping.RANK:
        assert grouped.groups[-1].name == "289 others"
        assert [group.sources[0] for group in grouped.groups[:2]] == ["paper299", "paper298"]


def test_a_subtitle_says_how_documents_stand_together() -> None:
    """Nobody takes a kind of publisher or a quarter for a document."""
    measures = {name: compose_coverage(edition_of(name), TopicKind.SECTOR).measure for name in EDITIONS}
    assert measures["three and eight"].endswith("by document")
    assert measures["by class"].endswith("by kind of publisher")
    assert measures["by date"].endswith("by quarter of publication")
    assert measures["three hundred and eighty"].endswith(
        "by document: those with most statements, and the other 289 together"
    )


def test_a_chart_knows_how_many_documents_stand_behind_those_with_most() -> None:
    """Only where they stand together by rank: a class and a quarter are on the scale of the others."""
    together = {name: compose_coverage(edition_of(name), TopicKind.SECTOR).together for name in EDITIONS}
    assert together["three hundred and eighty"] == 289
    assert together["three and eight"] == together["by class"] == together["by date"] == 0
    many = edition_of("three hundred and eighty")
    assert (compose_voices(many).together, compose_panels(many).together) == (289, 289)


def test_a_time_without_documents_keeps_its_place() -> None:
    """A course of time has no gap that looks like none."""
    sources = [make_source(f"p{at:02}", published=f"2026-0{at % 2 * 3 + 1}-01") for at in range(14)]
    edition = make_test_edition(sources, [], make_topic("weir"))
    grouped = group_sources(edition.corpus.sources, edition, {})
    assert [(group.name, group.note) for group in grouped.groups] == [
        ("Jan 2026", "7 documents"),
        ("Feb 2026", "0 documents"),
        ("Mar 2026", "0 documents"),
        ("Apr 2026", "7 documents"),
    ]


def test_marks_for_few_and_bars_for_many() -> None:
    """Statements that can be counted one by one are; more are bars, put together by time."""
    few, many = edition_of("three and eight"), edition_of("by date")
    assert compose_labels(few.briefs[0], few).kind is ChartKind.DOTS
    assert "one mark each" in compose_labels(few.briefs[0], few).measure
    chart = compose_labels(many.briefs[0], many)
    assert chart.kind is ChartKind.BARS
    assert "one mark each" not in chart.measure
    assert chart.measure.endswith("by label and quarter of publication")
    assert chart.detail is not None
    assert len(chart.detail.rows) == len(many.briefs[0].carriers)


def test_a_time_in_which_nobody_speaks_of_a_topic_counts_no_documents() -> None:
    """Its row stays, and does not say that no document of it was read: one was, and has nothing on it."""
    sources = [make_source(f"p{at:02}", published=f"2026-0{at % 2 * 2 + 1}-01") for at in range(14)]
    said = [make_statement(source.id, f"Weir {source.id} stands.", {"weir": "Weir"}) for source in sources]
    read = [*sources, make_source("silent", published="2026-02-01")]
    edition = make_test_edition(read, said, make_topic("weir"))
    rows = compose_labels(edition.briefs[0], edition).rows
    assert rows == ("Jan 2026, 7 documents", "Feb 2026", "Mar 2026, 7 documents")


def test_documents_that_are_silent_share_a_row() -> None:
    """Where not all have room, those with a statement do, and the others are counted in one row."""
    edition = edition_of("twelve and eight")
    chart = compose_labels(edition.briefs[0], edition)
    assert chart.kind is ChartKind.DOTS
    assert len(chart.rows) == len(edition.briefs[0].carriers) + 1
    assert chart.rows[-1] == f"{len(edition.briefs[0].silent)} other documents"
    assert not any(chart.values[-1])


def _dated(text: str, *dates: tuple[str, str], source: str = "post") -> Statement:
    return make_statement(source, text, {}, dates=dates)


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("By 2030 all is done.", "2030", "By 2030 all is done"),
        (
            "The council, which met in May, will open the upper weir of the river by 2030, its plan says.",
            "2030",
            "…will open the upper weir of the river by 2030…",
        ),
        (
            "Salmon, 6,000 of them in all and 1.5 times as many, came in 2024; few stayed.",
            "2024",
            "…6,000 of them in all and 1.5 times as many, came in 2024…",
        ),
        (
            "有关部门表示，到2030年全部拆除上游的老旧堰坝并恢复各条鱼道，计划说。",
            "2030年",
            "…到2030年全部拆除上游的老旧堰坝并恢复各条鱼道…",
        ),
    ],
)
def test_words_at_a_date_are_verbatim(text: str, words: str, expected: str) -> None:
    """A clause around the date, long enough to say something, an ellipsis where the sentence goes on."""
    statement = _dated(text, (words, "2030"))
    shown = words_at(statement, statement.dates[0])
    assert shown == expected
    assert shown.strip("…") in text


def test_a_timeline_has_one_event_for_each_date() -> None:
    """Statements that name one date share its place, with the shortest words; all are in the data."""
    statements = [
        _dated("In the year 2030 the whole of the upper river is to be free of weirs.", ("2030", "2030")),
        _dated("Free of all the weirs by 2030, says the council.", ("2030", "2030"), source="mail"),
        _dated("On 5 May there is a feast.", ("5 May", "XXXX-05-05")),
        _dated("From 2027 to 2029, and from 2027.", ("2027 to 2029", "2027/2029"), ("2027", "2027?")),
        _dated("=SUM(A1) is from 2031 on.", ("2031", "2031/..")),
    ]
    edition = make_test_edition([make_source("post"), make_source("mail")], statements, make_topic("weir"))
    moments = order_moments(edition.corpus.statements)
    chart = compose_timeline(moments, edition)
    assert dated(moments) == 4
    assert [(event.name, event.note) for event in chart.events] == [
        ("2027 to 2029", "Post"),
        ("2027 (year inferred)", "Post"),
        ("2030", "2 statements, 2 documents"),
        ("From 2031", "Post"),
    ]
    assert chart.events[2].words.startswith("Free of all the weirs by 2030")
    assert chart.events[3].last is None
    assert chart.events[1].uncertain
    lines = list(csv.DictReader(io.StringIO(write_table(chart))))
    assert len(lines) == 6
    assert {line["date"] for line in lines} >= {"XXXX-05-05", "2031/.."}
    assert reading_table(chart).header == ("Date", "Words", "Named in")


def test_an_edition_without_dates_has_no_timeline() -> None:
    """One date is no line: such a brief has no timeline to show."""
    statements = [_dated("By 2030 all is done.", ("2030", "2030"))]
    edition = make_test_edition([make_source("post")], statements, make_topic("weir"))
    assert "timeline" not in {plan.key for plan in plan_charts(edition)}


def test_a_sparkline_is_its_numbers() -> None:
    """Columns on one scale, a line for zero; digits and fixed words alone, hidden from screen readers."""
    drawn = sparkline((0, 1, 100, 50))
    root = ET.fromstring(drawn)  # noqa: S314  # drawn a line above
    assert root.get("aria-hidden") == "true"
    path = root.find("path")
    assert path is not None
    heights = [int(part.split("v-")[1].split("h")[0]) for part in (path.get("d") or "").split("z")[:-1]]
    assert heights == [1, 2, 18, 9]
    assert path.get("fill") == "currentColor"
    assert len(drawn) < 400
    assert sparkline(()) == ""
    assert sparkline((0, 0)).count("v-1h") == 2


@pytest.mark.parametrize("count", range(1, 45))
def test_a_sparkline_is_never_wide(count: int) -> None:
    """However many numbers, 120 px at most, and no two columns overlap."""
    drawn = sparkline(tuple(range(count)))
    width = int(drawn.split('width="')[1].split('"')[0])
    assert width <= 120
    starts = [int(part.split(" ")[0]) for part in drawn.split('d="')[1].split("M")[1:]]
    column = int(drawn.split("h", 9)[-1].split("v")[0])
    assert all(later - earlier >= column for earlier, later in pairwise(starts))


@pytest.mark.parametrize("name", EDITIONS)
def test_a_card_has_few_columns(name: str) -> None:
    """A brief's columns stay few with 300 documents and lose no statement; without a course, none."""
    edition = edition_of(name)
    grouped = spark_groups(edition)
    assert (grouped is None) is (name == "three hundred and eighty")
    if grouped is not None:
        values = spark_values(edition.briefs[0], grouped)
        assert 0 < len(values) <= 24
        assert sum(values) == len(edition.briefs[0].statements)


@pytest.mark.parametrize(
    ("years", "keys"), [((2027, 2030), {"timeline"}), ((2027, 2030, 2035), {"timeline", "weir/timeline"})]
)
def test_a_brief_draws_a_line_of_three_dates(years: tuple[int, ...], keys: set[str]) -> None:
    """Of two the table beneath tells as much; the edition's own line stands from two on."""
    said = [
        make_statement(
            "a", f"By {year} the weir goes.", {"weir": "weir"}, start=90 * at, dates=((f"{year}", f"{year}"),)
        )
        for at, year in enumerate(years, 1)
    ]
    edition = make_test_edition([make_source("a", published="2026-03")], said, make_topic("weir"))
    assert {plan.key for plan in plan_charts(edition) if "timeline" in plan.key} == keys
