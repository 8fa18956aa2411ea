"""Which charts an edition has, and where each stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.charts import compose
from generator.charts.compose_timeline import compose_timeline, dated
from generator.charts.sparkline import sparkline
from generator.model import TopicKind
from generator.synthesis.briefs import order_moments

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.charts.model import Chart, Timeline
    from generator.synthesis.edition import Edition

_SHARED = "data/charts/"
# One date is a sentence, no line.
_FEWEST_DATES = 2


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


def plan_charts(edition: Edition) -> Iterator[PlannedChart]:
    """Yield every chart of an edition.

    Keys: `coverage-sectors`, `coverage-themes`, `timeline`, `voices`, `labels`; of each brief with a
    statement its topic's id, and `<id>/timeline` where it has two dates.
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
    for brief in edition.briefs:
        if not brief.statements:
            continue
        folder = f"data/{brief.topic.page}"
        spark = sparkline(compose.spark_values(brief.of, edition))
        yield PlannedChart(brief.topic.id, folder, "chart", compose.compose_labels(brief, edition), spark)
        if dated(brief.timeline) >= _FEWEST_DATES:
            timeline = compose_timeline(brief.timeline, edition)
            yield PlannedChart(f"{brief.topic.id}/timeline", folder, "timeline", timeline)
