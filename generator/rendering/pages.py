"""Makes every generated page of the site from an edition."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.config.figures import METHOD_PAGE
from generator.config.sidecars import problems_of
from generator.model import TopicKind
from generator.rendering import further_pages
from generator.rendering.beside import show_beside
from generator.rendering.explorer_pages import SELECTIONS, divide_statements
from generator.rendering.gathering_pages import GatheringPages
from generator.rendering.links import EVIDENCE_ROWS, list_evidence
from generator.rendering.metadata import describe_brief, describe_edition, describe_source, front_matter
from generator.rendering.page_setting import PageSetter
from generator.rendering.shared_stories import tell_stories
from generator.synthesis.briefs.making import LABEL_ORDER
from generator.synthesis.edition import carried_by_most, carried_by_one, leading_points
from generator.wording import (
    english_briefs,
    english_citations,
    english_front,
    english_method,
    english_trends,
)
from generator.wording.english_changes import change_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.config.settings import Settings
    from generator.errors import Problem
    from generator.model import Source
    from generator.rendering.materials import Materials
    from generator.rendering.page_setting import Page
    from generator.synthesis.briefs.making import Brief
    from generator.synthesis.edition import Edition

_CANDIDATES_SHOWN = 60
"""Terms on the page of those that the taxonomy does not know; the data have the rest."""
_VOLUME = "pdf/edition.pdf"
"""The bound volume, relative to the site."""


class PageMaker:
    """Renders the pages of one edition.

    It is made from the edition, the settings, and what else stands on its pages.
    """

    def __init__(self, edition: Edition, settings: Settings, materials: Materials) -> None:
        self._edition = edition
        self._settings = settings
        self._setter = PageSetter(edition, settings, materials)
        self._charts = materials.charts
        self._figures = materials.figures
        self._documents = materials.documents
        self._pdfs = materials.pdfs
        self._origins = {source: origin for origin in edition.corpus.origins for source in origin.sources}
        self._stories = tell_stories(edition)

    def pages(self, problems: tuple[Problem, ...]) -> Iterator[Page]:
        """Yields every page, in a fixed order.

        Args:
            problems: what was met while reading.
        """
        yield self._front(problems)
        for kind in TopicKind:
            yield self._index(kind)
        for brief in self._edition.briefs:
            yield self._brief(brief)
        yield self._setter.set("sources/index.md", "sources.md.j2")
        for source in self._edition.corpus.sources:
            yield self._source(source, problems)
        yield from GatheringPages(self._setter).pages()
        yield from self._explorer()
        yield self._setter.set(
            "terms.md", "terms.md.j2", shown=_CANDIDATES_SHOWN, elsewhere=further_pages.elsewhere
        )
        yield self._problems(problems)
        yield self._setter.set(METHOD_PAGE, "method.md.j2", figures=self._figures, method=english_method)
        yield self._setter.set("tags.md", "tags.md.j2")

    def problem_pages(self, problems: tuple[Problem, ...]) -> Iterator[Page]:
        """Yields the pages that tell every problem, for one that is met once the others are there.

        Args:
            problems: what was met.
        """
        yield self._front(problems)
        yield self._problems(problems)

    def _problems(self, problems: tuple[Problem, ...]) -> Page:
        return self._setter.set("problems.md", "problems.md.j2", problems=problems)

    def _front(self, problems: tuple[Problem, ...]) -> Page:
        edition = self._edition
        standfirst = english_front.standfirst(edition)
        data = describe_edition(edition, self._settings, standfirst.text)
        return self._setter.set(
            "index.md",
            "index.md.j2",
            head=front_matter(
                edition, self._settings, data=data, feed="data/feed.xml", picture="data/card.png"
            ),
            standfirst=standfirst,
            points=leading_points(edition),
            changes=edition.changes,
            change_line=change_line(edition.changes, edition.corpus.statements, edition),
            by_several=carried_by_most(edition)[:6],
            alone=carried_by_one(edition.briefs)[:6],
            nowhere=tuple(brief for brief in edition.briefs if not brief.statements),
            without_figure=tuple(
                b for b in edition.briefs_of(TopicKind.SECTOR) if b.statements and not b.figures
            ),
            moved=english_trends.rising_and_falling(edition),
            read_first=english_front.read_first(edition),
            pdf=self._pdfs.get(_VOLUME),
            problems=problems,
            kinds=self._setter.kinds(),
            charts=self._charts,
            bar=_bar,
        )

    def _index(self, kind: TopicKind) -> Page:
        return self._setter.set(
            f"{kind.folder}/index.md",
            "kind.md.j2",
            kind=kind,
            wording=self._settings.wording.of(kind),
            briefs=self._edition.briefs_of(kind),
            chart=self._charts.get(f"coverage-{kind.folder}"),
            bar=_bar,
        )

    def _brief(self, brief: Brief) -> Page:
        edition, topic = self._edition, brief.topic
        line = english_briefs.bottom_line(brief, edition)
        changes = edition.changes.on(topic.id)
        return self._setter.set(
            f"{topic.kind.folder}/{topic.id}.md",
            "brief.md.j2",
            list_evidence(brief),
            head=front_matter(
                edition,
                self._settings,
                page=topic.page,
                data=describe_brief(brief, edition, self._settings, line.text) if brief.statements else None,
                feed=f"data/{topic.page}feed.xml" if brief.statements else None,
                picture=f"data/{topic.page}card.png" if brief.statements else None,
            ),
            brief=brief,
            evidence_rows=EVIDENCE_ROWS,
            wording=self._settings.wording.of(topic.kind),
            bottom_line=line,
            measured=english_trends.measured(brief, edition),
            changes=changes,
            change_line=change_line(changes, brief.statements, edition),
            together_line=english_briefs.together_line(brief, edition),
            gaps=english_briefs.gaps(brief, edition),
            chart=self._charts.get(topic.id),
            timeline_chart=self._charts.get(f"{topic.id}/timeline"),
            names=topic.names,
            **further_pages.of_brief(brief, edition),
            citation=english_citations.cite_brief(brief, edition, self._setter.imprint),
            pdf=self._pdfs.get(topic.id),
        )

    def _explorer(self) -> Iterator[Page]:
        topics = tuple((kind.value, self._settings.wording.of(kind).one.capitalize()) for kind in TopicKind)
        for part in divide_statements(self._edition.corpus.statements):
            values = {name: getattr(part, name) for name in ("number", "last", "first", "rows", "others")}
            yield self._setter.set(part.path, "explore.md.j2", selections=(*topics, *SELECTIONS), **values)

    def _source(self, source: Source, problems: tuple[Problem, ...]) -> Page:
        edition = self._edition
        topics = edition.topics_of(source.id)
        named = {topic.id for topic, _ in topics}
        statements = edition.statements.get(source.id, ())
        document = self._documents.get(source.id)
        return self._setter.set(
            f"sources/{source.id}.md",
            "source.md.j2",
            head=front_matter(
                edition,
                self._settings,
                page=f"sources/{source.id}/",
                data=describe_source(source, statements, edition, self._settings),
            ),
            source=source,
            name=edition.names[source.id],
            origin=self._origins[source.id],
            stories=self._stories.get(source.id, ()),
            statements=statements,
            besides=show_beside(document, statements) if document is not None else {},
            citation=english_citations.cite_source(source, edition),
            topics=topics,
            silent=tuple(topic for topic in edition.taxonomy.topics if topic.id not in named),
            topic_names=self._setter.topics,
            problems=problems_of(source.path, source.record, problems, self._settings.paths.seeds),
        )


def _bar(brief: Brief) -> tuple[tuple[str, int], ...]:
    """The labels of a card's thin bar: (label, statements)."""
    counts = {label: len(group) for label, group in brief.by_label}
    return tuple(
        (label.value if label is not None else "unlabelled", counts[label])
        for label in LABEL_ORDER
        if label in counts
    )
