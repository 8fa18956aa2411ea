"""Turns an edition into charts of counts: what is drawn, under which title."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.charts.dots import MOST_DOT_ROWS, suits_dots
from generator.charts.model import Chart, ChartKind, Column
from generator.charts.source_groups import Grouped, Grouping, SourceGroup, each_alone, group_sources
from generator.model import TopicKind, Voice
from generator.synthesis.briefs import LABEL_ORDER, by_coverage
from generator.wording import english_charts, english_corpus_charts
from generator.wording.english import LABEL_NAMES, date_words, figure_of
from generator.wording.order import oldest_first

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.model import Source, Statement
    from generator.synthesis.briefs import Brief
    from generator.synthesis.edition import Edition

# Bars whose sums differ by more than this have no common scale: the shortest would be a line of 10 px.
_MOST_APART = 40
# In ranked bars a screen holds so many documents.
_MOST_BARS = 12
_MOST_PANELS = 12
_LABEL_COLUMNS = tuple(
    Column(LABEL_NAMES[label], label.value if label is not None else "unlabelled") for label in LABEL_ORDER
)
_VOICE_COLUMNS = tuple(
    Column(name, voice.value)
    for voice, name in (
        (Voice.QUOTED, "quoted"),
        (Voice.PARTLY_QUOTED, "partly quoted"),
        (Voice.REPORTED, "reported"),
        (Voice.OWN, "own words"),
    )
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
            source_line=_source_line(edition),
            alternative_text=alternative,
            rows=topics,
            columns=columns,
            values=values,
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
    if grouped.alone and len(sources) == len(carriers) and silent:
        others = SourceGroup(figure_of(len(silent), "other document"), "", tuple(s.id for s in silent))
        grouped = replace(grouped, groups=(*grouped.groups, others))

    def count(grouped: Grouped) -> tuple[tuple[str, ...], tuple[tuple[int, ...], ...]]:
        return _count(grouped, brief.of, _label_key, _LABEL_COLUMNS)

    rows, values = count(grouped)
    dots = Chart("labels", ChartKind.DOTS, "", "", "", "", rows, _LABEL_COLUMNS, values)
    marks = grouped.alone and suits_dots(dots)
    shares = not marks and _apart(values)
    measure = english_charts.labels_measure(
        brief, grouped.by, marks=marks, shares=shares, others=_others(grouped)
    )
    if grouped.alone:
        alternative = english_charts.labels_alternative(brief, edition, marks=marks)
    else:
        names = [column.title for column in _LABEL_COLUMNS]
        alternative = english_charts.counts_alternative("Stacked bars of labels", rows, names, values)
    return Chart(
        id="labels",
        kind=ChartKind.DOTS if marks else ChartKind.BARS,
        message=english_charts.labels_message(brief, edition),
        measure=measure,
        source_line=_source_line(edition),
        alternative_text=alternative,
        rows=rows,
        columns=_LABEL_COLUMNS,
        values=values,
        shares=shares,
        rows_header=_header(grouped),
        detail=_detail(sources, edition, grouped, count, _LABEL_COLUMNS),
    )


def compose_voices(edition: Edition) -> Chart:
    """In whose words the documents' statements stand; many documents stand together."""
    sources = oldest_first(edition.corpus.sources)
    grouped = group_sources(sources, edition, _weights(edition), most=_MOST_BARS)

    def count(grouped: Grouped) -> tuple[tuple[str, ...], tuple[tuple[int, ...], ...]]:
        return _count(grouped, _statements_of(edition), _voice_key, _VOICE_COLUMNS)

    rows, values = count(grouped)
    shares = _apart(values)
    names = [column.title for column in _VOICE_COLUMNS]
    return Chart(
        id="voices",
        kind=ChartKind.BARS,
        message=english_corpus_charts.voices_message(edition),
        measure=english_corpus_charts.voices_measure(grouped.by, shares=shares, others=_others(grouped)),
        source_line=_source_line(edition),
        alternative_text=english_charts.counts_alternative("Stacked bars of voices", rows, names, values),
        rows=rows,
        columns=_VOICE_COLUMNS,
        values=values,
        shares=shares,
        rows_header=_header(grouped),
        detail=_detail(sources, edition, grouped, count, _VOICE_COLUMNS),
    )


def compose_panels(edition: Edition) -> Chart:
    """What the documents' statements do, a small panel for each document; many documents stand together."""
    sources = tuple(s for s in oldest_first(edition.corpus.sources) if edition.statements.get(s.id))
    grouped = group_sources(sources, edition, _weights(edition), most=_MOST_PANELS)

    def count(grouped: Grouped) -> tuple[tuple[str, ...], tuple[tuple[int, ...], ...]]:
        return _count(grouped, _statements_of(edition), _label_key, _LABEL_COLUMNS)

    rows, values = count(grouped)
    shares = _apart(values)
    names = [column.title for column in _LABEL_COLUMNS]
    plain = tuple(group.name for group in grouped.groups)
    return Chart(
        id="labels",
        kind=ChartKind.PANELS,
        message=english_corpus_charts.panels_message(plain, values, LABEL_ORDER),
        measure=english_corpus_charts.panels_measure(grouped.by, shares=shares, others=_others(grouped)),
        source_line=_source_line(edition),
        alternative_text=english_charts.counts_alternative("Small panels of bars", rows, names, values),
        rows=rows,
        columns=_LABEL_COLUMNS,
        values=values,
        shares=shares,
        rows_header=_header(grouped),
        detail=_detail(sources, edition, grouped, count, _LABEL_COLUMNS),
    )


def spark_values(statements: Callable[[str], tuple[Statement, ...]], edition: Edition) -> tuple[int, ...]:
    """Statements over the edition's documents, oldest first: one number each, or for each time or class.

    Args:
        statements: those of a source, by its id.
        edition: the edition.
    """
    sources = oldest_first(edition.corpus.sources)
    if len(sources) > 2 * _MOST_BARS:
        grouped = group_sources(sources, edition, {}, time_first=True, most=2 * _MOST_BARS)
        if grouped.by is not Grouping.RANK:
            return tuple(sum(len(statements(s)) for s in group.sources) for group in grouped.groups)
        # Undated documents of one class have no course: the fullest first.
        return tuple(sorted((len(statements(s.id)) for s in sources), reverse=True)[: 2 * _MOST_BARS])
    return tuple(len(statements(source.id)) for source in sources)


def _count(
    grouped: Grouped,
    statements: Callable[[str], tuple[Statement, ...]],
    key_of: Callable[[Statement], str],
    columns: tuple[Column, ...],
) -> tuple[tuple[str, ...], tuple[tuple[int, ...], ...]]:
    """The rows' names, and how many statements of each key each row has."""
    values = []
    for group in grouped.groups:
        found = Counter(key_of(s) for source in group.sources for s in statements(source))
        values.append(tuple(found[column.subtitle] for column in columns))
    names = (", ".join(filter(None, (group.name, group.note))) for group in grouped.groups)
    return tuple(names), tuple(values)


def _label_key(statement: Statement) -> str:
    label = statement.classification.label
    return label.value if label is not None else "unlabelled"


def _voice_key(statement: Statement) -> str:
    return statement.attribution.voice.value


def _detail(
    sources: tuple[Source, ...],
    edition: Edition,
    grouped: Grouped,
    count: Callable[[Grouped], tuple[tuple[str, ...], tuple[tuple[int, ...], ...]]],
    columns: tuple[Column, ...],
) -> Chart | None:
    """The counts of each document, for the CSV of a chart in which they stand together."""
    if grouped.alone:
        return None
    rows, values = count(each_alone(sources, edition))
    return Chart("detail", ChartKind.BARS, "", "", "", "", rows, columns, values)


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


def _source_line(edition: Edition) -> str:
    return english_charts.source_line(edition, date_words(edition.date))


def _apart(values: tuple[tuple[int, ...], ...]) -> bool:
    sums = [sum(counts) for counts in values if any(counts)]
    return bool(sums) and max(sums) > _MOST_APART * min(sums)
