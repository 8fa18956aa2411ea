"""Makes every generated page of the site from an edition."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from generator.config.figures import METHOD_PAGE
from generator.config.sidecars import problems_of
from generator.model import TopicKind
from generator.rendering.environment import make_environment, render
from generator.rendering.shared_stories import tell_stories
from generator.synthesis.briefs import LABEL_ORDER
from generator.synthesis.edition import carried_by_one, leading_points
from generator.wording import english_briefs, english_front, english_method

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    import jinja2

    from generator.config.figures import Figures
    from generator.config.settings import KindWording, Settings
    from generator.errors import Problem
    from generator.model import Origin, Source
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
class ChartView:
    """What a page needs to know of a chart that stands beside it."""

    folder: str
    """Where its files are, relative to the site, with a slash at the end."""
    stem: str
    """The beginning of its files' names."""
    message: str
    """Its title."""
    measure: str
    """Its subtitle."""
    source_line: str
    """Where its numbers come from."""
    alternative_text: str
    """What it shows."""
    size: tuple[int, int]
    """Width and height of the wide picture, px."""
    narrow_size: tuple[int, int]
    """Width and height of the narrow picture, px."""


@dataclass(frozen=True, slots=True)
class PdfLink:
    """What a page says of a printed file."""

    path: str
    """Where it is, relative to the site."""
    words: str
    """`PDF, 3 pages, 210 KB`."""


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

    It is made from the edition, the settings, the charts by chart or topic id, the addresses of the files of
    statements, the folders in which templates are looked for, and the figures of how well documents are read.
    """

    def __init__(
        self,
        edition: Edition,
        settings: Settings,
        charts: dict[str, ChartView],
        statement_files: tuple[str, ...],
        templates: tuple[Path, ...],
        figures: Figures | None = None,
    ) -> None:
        self._edition = edition
        self._settings = settings
        self._charts = charts
        self._statement_files = statement_files
        self._figures = figures
        self._environment: jinja2.Environment = make_environment(*templates)
        self._anchors = {statement.id: statement.anchor for statement in edition.corpus.statements}
        self._origins = {source: origin for origin in edition.corpus.origins for source in origin.sources}
        self._stories = tell_stories(edition)

    def pages(
        self, problems: tuple[Problem, ...], pdfs: Mapping[str, PdfLink] = MappingProxyType({})
    ) -> Iterator[Page]:
        """Yields every page, in a fixed order.

        Args:
            problems: what was met while reading.
            pdfs: the printed briefs by topic id, and the volume by its path.
        """
        yield self._front(problems, pdfs.get(_VOLUME))
        for kind in TopicKind:
            yield self._index(kind)
        for brief in self._edition.briefs:
            yield self._brief(brief, pdfs.get(brief.topic.id))
        yield self._sources()
        for source in self._edition.corpus.sources:
            yield self._source(source, problems)
        yield self._page("terms.md", "terms.md.j2", shown=_CANDIDATES_SHOWN)
        yield self._page("problems.md", "problems.md.j2", problems=problems)
        yield self._page(METHOD_PAGE, "method.md.j2", figures=self._figures, method=english_method)
        yield self._page("tags.md", "tags.md.j2")

    def _page(self, path: str, template: str, **values: object) -> Page:
        address = (
            path.removesuffix("index.md") if path.endswith("index.md") else f"{path.removesuffix('.md')}/"
        )
        shared = {
            "edition": self._edition,
            "settings": self._settings,
            "statement_files": self._statement_files,
            "is_large": len(self._edition.corpus.sources) > _LARGE,
        }
        text = render(self._environment, template, address, self._anchors, **shared, **values)
        return Page(path, address, text)

    def _wording(self, kind: TopicKind) -> KindWording:
        return self._settings.wording.sector if kind is TopicKind.SECTOR else self._settings.wording.theme

    def _front(self, problems: tuple[Problem, ...], pdf: PdfLink | None) -> Page:
        edition = self._edition
        return self._page(
            "index.md",
            "index.md.j2",
            standfirst=english_front.standfirst(edition),
            points=leading_points(edition),
            alone=carried_by_one(edition.briefs)[:6],
            nowhere=tuple(brief for brief in edition.briefs if not brief.statements),
            without_figure=tuple(
                b for b in edition.briefs_of(TopicKind.SECTOR) if b.statements and not b.figures
            ),
            read_first=english_front.read_first(edition),
            pdf=pdf,
            problems=problems,
            kinds=tuple((kind, self._wording(kind)) for kind in TopicKind if edition.briefs_of(kind)),
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

    def _brief(self, brief: Brief, pdf: PdfLink | None) -> Page:
        return self._page(
            f"{brief.topic.kind.folder}/{brief.topic.id}.md",
            "brief.md.j2",
            brief=brief,
            wording=self._wording(brief.topic.kind),
            bottom_line=english_briefs.bottom_line(brief, self._edition),
            gaps=english_briefs.gaps(brief, self._edition),
            chart=self._charts.get(brief.topic.id),
            names=brief.topic.names,
            topics={topic.id: topic for topic in self._edition.taxonomy.topics},
            carried=_carried(brief, self._origins),
            pdf=pdf,
        )

    def _sources(self) -> Page:
        return self._page("sources/index.md", "sources.md.j2")

    def _source(self, source: Source, problems: tuple[Problem, ...]) -> Page:
        topics = self._edition.topics_of(source.id)
        named = {topic.id for topic, _ in topics}
        return self._page(
            f"sources/{source.id}.md",
            "source.md.j2",
            source=source,
            name=self._edition.names[source.id],
            origin=self._origins[source.id],
            stories=self._stories.get(source.id, ()),
            statements=self._edition.statements.get(source.id, ()),
            topics=topics,
            silent=tuple(topic for topic in self._edition.taxonomy.topics if topic.id not in named),
            topic_names={topic.id: topic for topic in self._edition.taxonomy.topics},
            problems=problems_of(source.path, source.record, problems, self._settings.paths.seeds),
        )


def _carried(brief: Brief, origins: dict[str, Origin]) -> dict[str, str]:
    """Of the carriers of a brief that are not the first of their origin there: which one is."""
    firsts: dict[str, str] = {}
    for origin in origins.values():
        carriers = [source for source in origin.sources if source in brief.by_source]
        firsts |= dict.fromkeys(carriers[1:], carriers[0] if carriers else "")
    return firsts


def _bar(brief: Brief) -> tuple[tuple[str, int], ...]:
    """The labels of a card's thin bar: (label, statements)."""
    counts = {label: len(group) for label, group in brief.by_label}
    return tuple(
        (label.value if label is not None else "unlabelled", counts[label])
        for label in LABEL_ORDER
        if label in counts
    )
