"""The pages that gather evidence across topics: speakers, timeline, figures, comparison, changes, citing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from generator.rendering import further_pages
from generator.rendering.links import Listing
from generator.synthesis.briefs.gathering import part_by_date
from generator.synthesis.briefs.making import by_coverage
from generator.synthesis.briefs.positions import tell_once
from generator.synthesis.edition import leading_points
from generator.wording import english_citations, english_pages
from generator.wording.english_changes import change_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.rendering.page_setting import Page, PageSetter


class GatheringPages:
    """Renders the pages of an edition that gather evidence across topics."""

    def __init__(self, setter: PageSetter) -> None:
        self._setter = setter

    def pages(self) -> Iterator[Page]:
        """Yields every page, in a fixed order."""
        yield from self._speakers()
        yield self._timeline()
        yield self._ledger()
        yield self._comparison()
        yield self._changes()
        yield self._cite()

    def _speakers(self) -> Iterator[Page]:
        edition = self._setter.edition
        yield self._setter.set(
            "speakers/index.md", "speakers.md.j2", summary=english_pages.speakers_summary(edition)
        )
        for speaker in edition.speakers:
            yield self._setter.set(
                f"speakers/{speaker.id}.md",
                "speaker.md.j2",
                Listing(f"{speaker.page}#document-1"),
                speaker=speaker,
                summary=english_pages.speaker_summary(speaker, edition),
                by_source=further_pages.group_by_source(
                    tell_once(speaker.statements, edition.carried_with), edition
                ),
            )

    def _timeline(self) -> Page:
        edition = self._setter.edition
        groups = further_pages.timeline_groups(edition)
        return self._setter.set(
            "timeline.md",
            "timeline.md.j2",
            Listing(f"timeline/#{groups[0][1]}") if groups else None,
            summary=english_pages.timeline_summary(further_pages.part_timeline(edition), edition),
            groups=groups,
            part_by_date=partial(part_by_date, now=edition.date, shared=edition.carried_with),
            chart=self._setter.charts.get("timeline"),
        )

    def _ledger(self) -> Page:
        edition = self._setter.edition
        groups = further_pages.figure_groups(edition)
        return self._setter.set(
            "figures.md",
            "figures.md.j2",
            Listing(f"figures/#{groups[0][1]}") if groups else None,
            summary=english_pages.figures_summary(further_pages.told_figures(edition), edition),
            groups=groups,
            topics_of=further_pages.topics_of_figure,
        )

    def _comparison(self) -> Page:
        edition = self._setter.edition
        rows = further_pages.source_rows(edition)
        return self._setter.set(
            "comparison.md",
            "comparison.md.j2",
            summary=english_pages.comparison_summary(edition),
            charts=tuple(
                self._setter.charts[key] for key in ("voices", "labels") if key in self._setter.charts
            ),
            rows=rows[:60],
            rows_left=max(0, len(rows) - 60),
            columns=further_pages.columns_of(edition),
            kinds=tuple(
                (kind, wording, by_coverage(edition.briefs_of(kind)))
                for kind, wording in self._setter.kinds()
            ),
            voices_of=further_pages.voices_of,
        )

    def _changes(self) -> Page:
        edition = self._setter.edition
        by_topic = ((brief, edition.changes.on(brief.topic.id)) for brief in edition.briefs)
        return self._setter.set(
            "changes.md",
            "changes.md.j2",
            changes=edition.changes,
            change_line=change_line(edition.changes, edition.corpus.statements, edition),
            topics_changed=tuple((brief, found) for brief, found in by_topic if not found.is_none),
        )

    def _cite(self) -> Page:
        edition = self._setter.edition
        points = leading_points(edition, 1)
        brief, statement = points[0] if points else (None, None)
        return self._setter.set(
            "cite.md",
            "cite.md.j2",
            edition_citation=english_citations.cite_edition(edition, self._setter.imprint),
            brief=brief,
            brief_citation=english_citations.cite_brief(brief, edition, self._setter.imprint)
            if brief
            else None,
            statement=statement,
            statement_citation=(
                english_citations.cite_statement(statement, edition, self._setter.imprint)
                if statement
                else None
            ),
        )
