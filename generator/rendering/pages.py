"""Makes every generated page of the site from an edition."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from generator.config.figures import METHOD_PAGE
from generator.config.sidecars import problems_of
from generator.model import TopicKind
from generator.rendering import further_pages
from generator.rendering.beside import show_beside
from generator.rendering.environment import make_environment, render
from generator.rendering.explorer_pages import SELECTIONS, divide_statements
from generator.rendering.links import EVIDENCE_ROWS, Listing, list_evidence
from generator.rendering.metadata import describe_brief, describe_edition, describe_source, front_matter
from generator.rendering.shared_stories import tell_stories
from generator.synthesis.briefs import LABEL_ORDER, by_coverage
from generator.synthesis.edition import carried_by_most, carried_by_one, leading_points
from generator.synthesis.gathering import part_by_date
from generator.synthesis.positions import tell_once
from generator.synthesis.trends import MANY_DOCUMENTS
from generator.wording import (
    english_briefs,
    english_citations,
    english_front,
    english_method,
    english_pages,
    english_trends,
)
from generator.wording.english_changes import change_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    import jinja2

    from generator.config.settings import KindWording, Settings
    from generator.errors import Problem
    from generator.model import Source
    from generator.rendering.materials import Materials
    from generator.synthesis.briefs import Brief
    from generator.synthesis.edition import Edition


_LARGE = 200
"""Documents. Material's search loads its whole index with the page, 33 MB at 1,000 documents; above this,
source pages stand in neither the index nor the tags, and are found through the briefs that quote them."""

_CANDIDATES_SHOWN = 60
"""Terms on the page of those that the taxonomy does not know; the data have the rest."""


_VOLUME = "pdf/edition.pdf"
"""The bound volume, relative to the site."""


@dataclass(frozen=True, slots=True)
class Page:
    """A generated page."""

    path: str
    """Its Markdown file, relative to the docs folder."""
    address: str
    """Where it stands on the site: `sectors/x/`, empty for the front page."""
    text: str
    """Markdown with front matter."""


class PageMaker:
    """Renders the pages of one edition.

    It is made from the edition, the settings, and what else stands on its pages.
    """

    def __init__(self, edition: Edition, settings: Settings, materials: Materials) -> None:
        self._edition = edition
        self._settings = settings
        self._imprint = english_citations.Imprint(settings.title, settings.publisher, settings.site_url)
        self._charts = materials.charts
        self._statement_files = materials.statement_files
        self._figures = materials.figures
        self._documents = materials.documents
        self._pdfs = materials.pdfs
        self._environment: jinja2.Environment = make_environment(*materials.templates)
        self._anchors = {statement.id: statement.anchor for statement in edition.corpus.statements}
        self._origins = {source: origin for origin in edition.corpus.origins for source in origin.sources}
        self._stories = tell_stories(edition)
        self._topics = {topic.id: topic for topic in edition.taxonomy.topics}
        self._is_large = len(edition.corpus.sources) > _LARGE

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
        yield self._page("sources/index.md", "sources.md.j2")
        for source in self._edition.corpus.sources:
            yield self._source(source, problems)
        yield from self._speakers()
        yield self._timeline()
        yield self._ledger()
        yield self._comparison()
        yield self._changes()
        yield self._cite()
        yield from self._explorer()
        yield self._page(
            "terms.md", "terms.md.j2", shown=_CANDIDATES_SHOWN, elsewhere=further_pages.elsewhere
        )
        yield self._problems(problems)
        yield self._page(METHOD_PAGE, "method.md.j2", figures=self._figures, method=english_method)
        yield self._page("tags.md", "tags.md.j2")

    def problem_pages(self, problems: tuple[Problem, ...]) -> Iterator[Page]:
        """Yields the pages that tell every problem, for one that is met once the others are there.

        Args:
            problems: what was met.
        """
        yield self._front(problems)
        yield self._problems(problems)

    def _problems(self, problems: tuple[Problem, ...]) -> Page:
        return self._page("problems.md", "problems.md.j2", problems=problems)

    def _page(self, path: str, template: str, listing: Listing | None = None, **values: object) -> Page:
        address = (
            path.removesuffix("index.md") if path.endswith("index.md") else f"{path.removesuffix('.md')}/"
        )
        shared = {
            "edition": self._edition,
            "settings": self._settings,
            "statement_files": self._statement_files,
            "is_large": self._is_large,
            "few_documents": english_briefs.FEW_DOCUMENTS,
            "many_documents": MANY_DOCUMENTS,
            "topics": self._topics,
            "head": front_matter(self._edition, self._settings, page=address),
        }
        text = render(self._environment, template, address, self._anchors, listing, **(shared | values))
        return Page(path, address, text)

    def _wording(self, kind: TopicKind) -> KindWording:
        return self._settings.wording.sector if kind is TopicKind.SECTOR else self._settings.wording.theme

    def _kinds(self) -> tuple[tuple[TopicKind, KindWording], ...]:
        return tuple((kind, self._wording(kind)) for kind in TopicKind if self._edition.briefs_of(kind))

    def _front(self, problems: tuple[Problem, ...]) -> Page:
        edition = self._edition
        standfirst = english_front.standfirst(edition)
        data = describe_edition(edition, self._settings, standfirst.text)
        return self._page(
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
            kinds=self._kinds(),
            charts=self._charts,
            bar=_bar,
        )

    def _index(self, kind: TopicKind) -> Page:
        return self._page(
            f"{kind.folder}/index.md",
            "kind.md.j2",
            kind=kind,
            wording=self._wording(kind),
            briefs=self._edition.briefs_of(kind),
            chart=self._charts.get(f"coverage-{kind.folder}"),
            bar=_bar,
        )

    def _brief(self, brief: Brief) -> Page:
        edition, topic = self._edition, brief.topic
        line = english_briefs.bottom_line(brief, edition)
        changes = edition.changes.on(topic.id)
        return self._page(
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
            wording=self._wording(topic.kind),
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
            citation=english_citations.cite_brief(brief, edition, self._imprint),
            pdf=self._pdfs.get(topic.id),
        )

    def _explorer(self) -> Iterator[Page]:
        topics = tuple((kind.value, self._wording(kind).one.capitalize()) for kind in TopicKind)
        for part in divide_statements(self._edition.corpus.statements):
            values = {name: getattr(part, name) for name in ("number", "last", "first", "rows", "others")}
            yield self._page(part.path, "explore.md.j2", selections=(*topics, *SELECTIONS), **values)

    def _source(self, source: Source, problems: tuple[Problem, ...]) -> Page:
        edition = self._edition
        topics = edition.topics_of(source.id)
        named = {topic.id for topic, _ in topics}
        statements = edition.statements.get(source.id, ())
        document = self._documents.get(source.id)
        return self._page(
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
            topic_names=self._topics,
            problems=problems_of(source.path, source.record, problems, self._settings.paths.seeds),
        )

    def _speakers(self) -> Iterator[Page]:
        edition = self._edition
        yield self._page(
            "speakers/index.md", "speakers.md.j2", summary=english_pages.speakers_summary(edition)
        )
        for speaker in edition.speakers:
            yield self._page(
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
        edition = self._edition
        groups = further_pages.timeline_groups(edition)
        return self._page(
            "timeline.md",
            "timeline.md.j2",
            Listing(f"timeline/#{groups[0][1]}") if groups else None,
            summary=english_pages.timeline_summary(further_pages.part_timeline(edition), edition),
            groups=groups,
            part_by_date=partial(part_by_date, now=edition.date, shared=edition.carried_with),
            chart=self._charts.get("timeline"),
        )

    def _ledger(self) -> Page:
        edition = self._edition
        groups = further_pages.figure_groups(edition)
        return self._page(
            "figures.md",
            "figures.md.j2",
            Listing(f"figures/#{groups[0][1]}") if groups else None,
            summary=english_pages.figures_summary(further_pages.told_figures(edition), edition),
            groups=groups,
            topics_of=further_pages.topics_of_figure,
        )

    def _comparison(self) -> Page:
        edition = self._edition
        rows = further_pages.source_rows(edition)
        return self._page(
            "comparison.md",
            "comparison.md.j2",
            summary=english_pages.comparison_summary(edition),
            charts=tuple(self._charts[key] for key in ("voices", "labels") if key in self._charts),
            rows=rows[:60],
            rows_left=max(0, len(rows) - 60),
            columns=further_pages.columns_of(edition),
            kinds=tuple(
                (kind, wording, by_coverage(edition.briefs_of(kind))) for kind, wording in self._kinds()
            ),
            voices_of=further_pages.voices_of,
        )

    def _changes(self) -> Page:
        edition = self._edition
        by_topic = ((brief, edition.changes.on(brief.topic.id)) for brief in edition.briefs)
        return self._page(
            "changes.md",
            "changes.md.j2",
            changes=edition.changes,
            change_line=change_line(edition.changes, edition.corpus.statements, edition),
            topics_changed=tuple((brief, found) for brief, found in by_topic if not found.is_none),
        )

    def _cite(self) -> Page:
        edition = self._edition
        points = leading_points(edition, 1)
        brief, statement = points[0] if points else (None, None)
        return self._page(
            "cite.md",
            "cite.md.j2",
            edition_citation=english_citations.cite_edition(edition, self._imprint),
            brief=brief,
            brief_citation=english_citations.cite_brief(brief, edition, self._imprint) if brief else None,
            statement=statement,
            statement_citation=(
                english_citations.cite_statement(statement, edition, self._imprint) if statement else None
            ),
        )


def _bar(brief: Brief) -> tuple[tuple[str, int], ...]:
    """The labels of a card's thin bar: (label, statements)."""
    counts = {label: len(group) for label, group in brief.by_label}
    return tuple(
        (label.value if label is not None else "unlabelled", counts[label])
        for label in LABEL_ORDER
        if label in counts
    )
