"""Turns briefs into charts: which counts are drawn, under which title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator import edtf
from generator.charts.model import Chart, ChartKind, Column
from generator.synthesis.briefs import LABEL_ORDER, by_coverage
from generator.wording import english_charts
from generator.wording.english import LABEL_NAMES, date_words, short_date, source_words

if TYPE_CHECKING:
    from generator.model import Source, TopicKind
    from generator.synthesis.briefs import Brief
    from generator.synthesis.edition import Edition

_MOST_ROWS = 20
"""Documents drawn in a brief's chart; the table beneath it lists all."""


def compose_coverage(edition: Edition, kind: TopicKind) -> Chart:
    """The coverage of one kind of topic by every document.

    Args:
        edition: the edition.
        kind: which topics are the rows.
    """
    briefs, nouns = edition.briefs_of(kind), edition.nouns[kind]
    sources = oldest_first(edition.corpus.sources)
    rows = by_coverage(briefs)
    return Chart(
        id=f"coverage-{kind.folder}",
        kind=ChartKind.HEATMAP,
        message=english_charts.coverage_message(rows, edition, kind, nouns),
        measure=english_charts.coverage_measure(kind, nouns),
        source_line=english_charts.source_line(edition, date_words(edition.date)),
        alternative_text=english_charts.coverage_alternative(rows, edition),
        rows=tuple(brief.topic.name for brief in rows),
        columns=tuple(Column(source_words(edition.names[s.id]), short_date(s.published)) for s in sources),
        values=tuple(tuple(len(brief.of(source.id)) for source in sources) for brief in rows),
    )


def compose_labels(brief: Brief, edition: Edition) -> Chart:
    """The mix of labels of one topic, by document; documents without a statement are rows too."""
    carriers = oldest_first(brief.carriers)
    sources = (*carriers, *oldest_first(brief.silent))[:_MOST_ROWS]
    return Chart(
        id="labels",
        kind=ChartKind.DOTS,
        message=english_charts.labels_message(brief, edition),
        measure=english_charts.labels_measure(brief),
        source_line=english_charts.source_line(edition, date_words(edition.date)),
        alternative_text=english_charts.labels_alternative(brief, edition),
        rows=tuple(_row_name(source, edition) for source in sources),
        columns=tuple(
            Column(LABEL_NAMES[label], label.value if label is not None else "unlabelled")
            for label in LABEL_ORDER
        ),
        values=tuple(
            tuple(
                sum(1 for s in brief.of(source.id) if s.classification.label is label)
                for label in LABEL_ORDER
            )
            for source in sources
        ),
    )


def _row_name(source: Source, edition: Edition) -> str:
    name = source_words(edition.names[source.id])
    return f"{name}, {short_date(source.published)}"


def oldest_first(sources: tuple[Source, ...]) -> tuple[Source, ...]:
    """Sources in the order of their publication, the undated first."""
    return tuple(
        sorted(
            sources,
            key=lambda source: (source.published is not None, edtf.sort_key(source.published), source.id),
        )
    )
