"""Which charts and cards an edition has, and where each stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.charts import compose
from generator.charts.cards import Card
from generator.charts.compose_timeline import compose_timeline, dated
from generator.charts.sparkline import sparkline
from generator.model import TopicKind
from generator.synthesis.briefs.making import order_moments
from generator.wording.english import date_words, figure_of
from generator.wording.english_briefs import bottom_line
from generator.wording.english_corpus_charts import columns_words
from generator.wording.english_front import standfirst

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.charts.model import Chart, Timeline
    from generator.config.settings import Settings
    from generator.synthesis.edition import Edition

_SHARED = "data/charts/"
# One date is a sentence, no line.
_FEWEST_DATES = 2
# Of two, the table right under a brief's timeline tells as much as the line, in the same words.
_FEWEST_DATES_OF_BRIEF = 3


@dataclass(frozen=True, slots=True)
class PlannedChart:
    """A chart with its place."""

    key: str
    """What pages find it by."""
    folder: str
    """Where its files are, relative to the site, with a slash at the end."""
    stem: str
    """The beginning of its files' names."""
    chart: Chart | Timeline
    """What it shows."""
    spark: str = ""
    """The same in tiny, for a card; only a brief's own chart has one."""
    spark_words: str = ""
    """What its columns stand for."""


def plan_cards(edition: Edition, settings: Settings) -> Iterator[tuple[str, Card]]:
    """Yield (path below the docs folder, card) of every picture that stands for a page.

    Args:
        edition: the edition.
        settings: the publication's title, and what readers call its kinds of brief.
    """
    counts = edition.corpus
    when = f"Edition of {date_words(edition.date)}" if edition.date else "Edition without a date"
    whole = (figure_of(len(counts.sources), "document"), figure_of(len(counts.statements), "statement"), when)
    yield (
        "data/card.png",
        Card(
            settings.title,
            "edition",
            settings.headline,
            standfirst(edition).text,
            " · ".join(whole),
            (),
        ),
    )
    for brief in edition.briefs:
        if not brief.statements:
            continue
        carried = f"{len(brief.carriers)} of {figure_of(len(counts.sources), 'document')}"
        facts = (carried, figure_of(brief.origins, "independent origin"), when)
        names = " ".join(name for _, name in brief.topic.label[1:2])
        yield (
            f"data/{brief.topic.page}card.png",
            Card(
                settings.title,
                f"{edition.nouns[brief.topic.kind][0]} brief",
                f"{brief.topic.name}  {names}".strip(),
                bottom_line(brief, edition).text,
                " · ".join(facts),
                tuple(
                    (label.value if label else "unlabelled", len(group)) for label, group in brief.by_label
                ),
            ),
        )


def plan_charts(edition: Edition) -> Iterator[PlannedChart]:
    """Yield every chart of an edition.

    Keys: `coverage-sectors`, `coverage-themes`, `timeline`, `voices`, `labels`; of each brief with a
    statement its topic's id, and `<id>/timeline` where it has three dates.
    """
    if edition.corpus.sources:
        for kind in TopicKind:
            if edition.briefs_of(kind):
                chart = compose.compose_coverage(edition, kind)
                yield PlannedChart(chart.id, _SHARED, chart.id, chart)
    if edition.corpus.statements:
        yield PlannedChart("voices", _SHARED, "voices", compose.compose_voices(edition))
        yield PlannedChart("labels", _SHARED, "labels", compose.compose_panels(edition))
    moments = order_moments(edition.corpus.statements)
    if dated(moments) >= _FEWEST_DATES:
        yield PlannedChart("timeline", _SHARED, "timeline", compose_timeline(moments, edition))
    columns = compose.spark_groups(edition)
    told = columns_words(columns.by) if columns else ""
    for brief in edition.briefs:
        if not brief.statements:
            continue
        folder = f"data/{brief.topic.page}"
        chart = compose.compose_labels(brief, edition)
        spark = sparkline(compose.spark_values(brief, columns)) if columns else ""
        yield PlannedChart(brief.topic.id, folder, "chart", chart, spark, told)
        if dated(brief.timeline) >= _FEWEST_DATES_OF_BRIEF:
            timeline = compose_timeline(brief.timeline, edition)
            yield PlannedChart(f"{brief.topic.id}/timeline", folder, "timeline", timeline)
