"""Turns an edition into charts of counts: what is drawn, under which title."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.charts.dots import MOST_DOT_ROWS, suits_dots
from generator.charts.model import Chart, ChartKind, Column
from generator.charts.source_groups import Grouped, Grouping, SourceGroup, each_alone, group_sources
from generator.model import TopicKind, Voice
from generator.synthesis.briefs.making import LABEL_ORDER, by_coverage
from generator.wording import english_charts, english_corpus_charts
from generator.wording.english import LABEL_NAMES, figure_of
from generator.wording.order import oldest_first

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.model import Label, Source, Statement
    from generator.synthesis.briefs.making import Brief
    from generator.synthesis.edition import Edition

# Bars whose sums differ by more than this have no common scale: the shortest would be a line of 10 px.
_MOST_APART = 40
# In ranked bars a screen holds so many documents.
_MOST_BARS = 12
_MOST_PANELS = 12


def _label_key(statement: Statement) -> str:
    return _key(statement.classification.label)


def _key(label: Label | None) -> str:
    return label.value if label is not None else "unlabelled"


def _voice_key(statement: Statement) -> str:
    return statement.attribution.voice.value


@dataclass(frozen=True, slots=True)
class _Layer:
    """By what statements are counted."""

    columns: tuple[Column, ...]
    """One for each key, which is its subtitle."""
    key_of: Callable[[Statement], str]
    """The key of a statement."""


_LABELS = _Layer(tuple(Column(LABEL_NAMES[label], _key(label)) for label in LABEL_ORDER), _label_key)
_VOICES = _Layer(
    tuple(
        Column(name, voice.value)
        for voice, name in (
            (Voice.QUOTED, "quoted"),
            (Voice.PARTLY_QUOTED, "partly quoted"),
            (Voice.REPORTED, "reported"),
            (Voice.OWN, "own words"),
        )
    ),
    _voice_key,
)


def compose_coverage(edition: Edition, kind: TopicKind) -> Chart:
    """The coverage of one kind of topic by every document; many documents stand together.

    Args:
        edition: the edition.
        kind: which topics are the rows.
    """
    briefs, nouns = edition.briefs_of(kind), edition.nouns[kind]
    sources = oldest_first(edition.corpus.sources)
    rows = by_coverage(briefs)
    weights = Counter(statement.source for brief in rows for statement in brief.statements)
    grouped = group_sources(sources, edition, weights)

    def chart(grouped: Grouped, detail: Chart | None) -> Chart:
        topics = tuple(brief.topic.name for brief in rows)
        columns = tuple(Column(group.name, group.note) for group in grouped.groups)
        values = tuple(
            tuple(sum(len(brief.of(source)) for source in group.sources) for group in grouped.groups)
            for brief in rows
        )
        alternative = english_charts.coverage_alternative(rows, edition)
        if not grouped.alone:
            names = [column.title for column in columns]
            alternative = english_charts.grouped_coverage_alternative(topics, names, values)
        return Chart(
            id=f"coverage-{kind.folder}",
            kind=ChartKind.HEATMAP,
            message=english_charts.coverage_message(rows, edition, kind, nouns),
            measure=english_charts.coverage_measure(kind, nouns, grouped.by, _others(grouped)),
            source_line=english_charts.source_line(edition),
            alternative_text=alternative,
            rows=topics,
            columns=columns,
            values=values,
            together=_others(grouped),
            rows_header=nouns[0][:1].upper() + nouns[0][1:],
            detail=detail,
        )

    detail = None if grouped.alone else chart(each_alone(sources, edition), None)
    return chart(grouped, detail)


def compose_labels(brief: Brief, edition: Edition) -> Chart:
    """The mix of labels of one topic, by document; documents without a statement are rows too, or one row.

    Each statement has a mark where marks can be counted. More are stacked bars: of each document, or, above
    12 that have a statement, of the times at which they appeared, the kinds of their publishers, or those
    with most.
    """
    carriers, silent = oldest_first(brief.carriers), oldest_first(brief.silent)
    weights = {source: len(group) for source, group in brief.by_source.items()}
    sources = (*carriers, *silent) if len(carriers) + len(silent) <= MOST_DOT_ROWS else carriers
    grouped = group_sources(sources, edition, weights, time_first=True, most=_MOST_BARS)
    if not grouped.alone and silent:
        # Of such a time none has a statement, which is told; others of it may have been read.
        groups = (group if group.sources else replace(group, note="") for group in grouped.groups)
        grouped = replace(grouped, groups=tuple(groups))
    elif grouped.alone and len(sources) == len(carriers) and silent:
        others = SourceGroup(figure_of(len(silent), "other document"), "", tuple(s.id for s in silent))
        grouped = replace(grouped, groups=(*grouped.groups, others))
    bars = _count("labels", _LABELS, sources, grouped, brief.of, edition)
    marks = grouped.alone and suits_dots(bars)
    shares = bars.shares and not marks
    if grouped.alone:
        alternative = english_charts.labels_alternative(brief, edition, marks=marks)
    else:
        alternative = _alternative("Stacked bars of labels", bars)
    return replace(
        bars,
        kind=ChartKind.DOTS if marks else ChartKind.BARS,
        message=english_charts.labels_message(brief, edition),
        measure=english_charts.labels_measure(
            brief, grouped.by, marks=marks, shares=shares, others=_others(grouped)
        ),
        alternative_text=alternative,
        shares=shares,
    )


def compose_voices(edition: Edition) -> Chart:
    """In whose words the documents' statements stand; many documents stand together."""
    sources = oldest_first(edition.corpus.sources)
    grouped = group_sources(sources, edition, _weights(edition), most=_MOST_BARS)
    bars = _count("voices", _VOICES, sources, grouped, _statements_of(edition), edition)
    return replace(
        bars,
        message=english_corpus_charts.voices_message(edition),
        measure=english_corpus_charts.voices_measure(grouped.by, shares=bars.shares, others=_others(grouped)),
        alternative_text=_alternative("Stacked bars of voices", bars),
    )


def compose_panels(edition: Edition) -> Chart:
    """What the documents' statements do, a small panel for each document; many documents stand together."""
    sources = tuple(s for s in oldest_first(edition.corpus.sources) if edition.statements.get(s.id))
    grouped = group_sources(sources, edition, _weights(edition), most=_MOST_PANELS)
    panels = _count("labels", _LABELS, sources, grouped, _statements_of(edition), edition)
    plain = tuple(group.name for group in grouped.groups)
    return replace(
        panels,
        kind=ChartKind.PANELS,
        message=english_corpus_charts.panels_message(plain, panels.values, LABEL_ORDER),
        measure=english_corpus_charts.panels_measure(
            grouped.by, shares=panels.shares, others=_others(grouped)
        ),
        alternative_text=_alternative("Small panels of bars", panels),
    )


def spark_groups(edition: Edition) -> Grouped | None:
    """What a column of a card stands for: a document, oldest first, or those of a time or class.

    None where the documents are many and undated, and their publishers unknown: they have no course.
    """
    sources = oldest_first(edition.corpus.sources)
    grouped = group_sources(sources, edition, {}, time_first=True, most=2 * _MOST_BARS)
    return None if grouped.by is Grouping.RANK else grouped


def spark_values(brief: Brief, grouped: Grouped) -> tuple[int, ...]:
    """A topic's statements, one number for each column of its card."""
    return tuple(sum(len(brief.of(source)) for source in group.sources) for group in grouped.groups)


def _count(
    name: str,
    layer: _Layer,
    sources: tuple[Source, ...],
    grouped: Grouped,
    statements: Callable[[str], tuple[Statement, ...]],
    edition: Edition,
) -> Chart:
    """Counts statements in bars, which have no words yet.

    Args:
        name: the chart's id.
        layer: by what they are counted.
        sources: the documents.
        grouped: the same, as they stand together.
        statements: those of a source, by its id.
        edition: the edition.
    """
    rows, values = _count_rows(layer, grouped, statements)
    detail = None
    if not grouped.alone:
        # The CSV tells of each document what the picture tells of several together.
        each = _count_rows(layer, each_alone(sources, edition), statements)
        detail = Chart("detail", ChartKind.BARS, "", "", "", "", each[0], layer.columns, each[1])
    return Chart(
        id=name,
        kind=ChartKind.BARS,
        message="",
        measure="",
        source_line=english_charts.source_line(edition),
        alternative_text="",
        rows=rows,
        columns=layer.columns,
        values=values,
        shares=_apart(values[:-1] if _others(grouped) else values),
        together=_others(grouped),
        rows_header=_header(grouped),
        detail=detail,
    )


def _count_rows(
    layer: _Layer, grouped: Grouped, statements: Callable[[str], tuple[Statement, ...]]
) -> tuple[tuple[str, ...], tuple[tuple[int, ...], ...]]:
    """The rows' names, and how many statements each row has for each column."""
    values = []
    for group in grouped.groups:
        found = Counter(layer.key_of(s) for source in group.sources for s in statements(source))
        values.append(tuple(found[column.subtitle] for column in layer.columns))
    names = (", ".join(filter(None, (group.name, group.note))) for group in grouped.groups)
    return tuple(names), tuple(values)


def _alternative(beginning: str, chart: Chart) -> str:
    names = [column.title for column in chart.columns]
    return english_charts.counts_alternative(beginning, chart.rows, names, chart.values)


def _weights(edition: Edition) -> dict[str, int]:
    return {source: len(statements) for source, statements in edition.statements.items()}


def _statements_of(edition: Edition) -> Callable[[str], tuple[Statement, ...]]:
    return lambda source: edition.statements.get(source, ())


def _others(grouped: Grouped) -> int:
    """How many documents stand together behind those with most statements."""
    return len(grouped.groups[-1].sources) if grouped.by is Grouping.RANK else 0


def _header(grouped: Grouped) -> str:
    return {Grouping.DOCUMENT: "Document", Grouping.RANK: "Document", Grouping.CLASS: "Publisher"}.get(
        grouped.by, grouped.by.value.capitalize()
    )


def _apart(values: tuple[tuple[int, ...], ...]) -> bool:
    sums = [sum(counts) for counts in values if any(counts)]
    return bool(sums) and max(sums) > _MOST_APART * min(sums)
