"""Sets a page: its template with what the templates of all pages may name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.model import TopicKind
from generator.rendering.environment import make_environment, render
from generator.rendering.metadata import front_matter
from generator.synthesis.briefs.trends import MANY_DOCUMENTS
from generator.wording import english_briefs, english_citations

if TYPE_CHECKING:
    import jinja2

    from generator.config.settings import KindWording, Settings
    from generator.rendering.links import Listing
    from generator.rendering.materials import Materials
    from generator.synthesis.edition import Edition

_LARGE = 200
"""Documents. Material's search loads its whole index with the page, 33 MB at 1,000 documents; above this,
source pages stand in neither the index nor the tags, and are found through the briefs that quote them."""


@dataclass(frozen=True, slots=True)
class Page:
    """A generated page."""

    path: str
    """Its Markdown file, relative to the docs folder."""
    address: str
    """Where it stands on the site: `sectors/x/`, empty for the front page."""
    text: str
    """Markdown with front matter."""


class PageSetter:
    """Sets the pages of one edition."""

    def __init__(self, edition: Edition, settings: Settings, materials: Materials) -> None:
        self.edition = edition
        self.settings = settings
        self.charts = materials.charts
        self._statement_files = materials.statement_files
        self._environment: jinja2.Environment = make_environment(*materials.templates)
        self._anchors = {statement.id: statement.anchor for statement in edition.corpus.statements}
        self.topics = {topic.id: topic for topic in edition.taxonomy.topics}
        self._is_large = len(edition.corpus.sources) > _LARGE
        self.imprint = english_citations.Imprint(settings.title, settings.publisher, settings.site_url)

    def set(self, path: str, template: str, listing: Listing | None = None, **values: object) -> Page:
        """Sets a page.

        Args:
            path: its Markdown file, relative to the docs folder.
            template: the name of its template.
            listing: where words that count several statements lead; None for the list of all.
            values: what else its template names.
        """
        address = (
            path.removesuffix("index.md") if path.endswith("index.md") else f"{path.removesuffix('.md')}/"
        )
        shared = {
            "edition": self.edition,
            "settings": self.settings,
            "statement_files": self._statement_files,
            "is_large": self._is_large,
            "few_documents": english_briefs.FEW_DOCUMENTS,
            "many_documents": MANY_DOCUMENTS,
            "topics": self.topics,
            "head": front_matter(self.edition, self.settings, page=address),
        }
        text = render(self._environment, template, address, self._anchors, listing, **(shared | values))
        return Page(path, address, text)

    def kinds(self) -> tuple[tuple[TopicKind, KindWording], ...]:
        """The kinds of topic that have briefs, and what they are called."""
        return tuple(
            (kind, self.settings.wording.of(kind)) for kind in TopicKind if self.edition.briefs_of(kind)
        )
