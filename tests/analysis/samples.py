"""A small taxonomy and a way to make documents, for tests apart from the project's own taxonomy."""

from __future__ import annotations

import hashlib
from pathlib import Path

from generator.analysis.statements import Analysis, analyse_document
from generator.model import Actor, Document, Period, Source, SpeakerKind, Taxonomy, Topic, TopicKind
from generator.reading.blocks.dividing import divide_blocks

DOCUMENTS = Path(__file__).parent / "documents"


def _topic(kind: TopicKind, identifier: str, *aliases: str, exclude: tuple[str, ...] = ()) -> Topic:
    return Topic(identifier, kind, (("en", identifier.title()),), aliases, exclude)


def _actor(identifier: str, kind: SpeakerKind, name: str, *aliases: str) -> Actor:
    return Actor(identifier, kind, name, (name, *aliases))


TAXONOMY = Taxonomy(
    topics=(
        _topic(TopicKind.SECTOR, "water", "drinking water", "river", "饮用水", "河湖治理", "水资源"),
        _topic(TopicKind.SECTOR, "steel", "steel", "scrap", "billet", "废钢", "钢铁"),
        _topic(TopicKind.SECTOR, "wetlands", "wetland", "peat bog", "湿地"),
        _topic(TopicKind.SECTOR, "batteries", "battery", "power pack", "电池", exclude=("battery farm",)),
        _topic(TopicKind.SECTOR, "transport", "bus", "tram", "公交"),
        _topic(TopicKind.THEME, "subsidies", "subsidy", "grant", "补贴"),
        _topic(TopicKind.THEME, "employment", "jobs", "employment", "就业"),
        _topic(TopicKind.THEME, "women-in-sport", "women's league"),
    ),
    actors=(
        _actor("lindqvist", SpeakerKind.PERSON, "Mara Lindqvist", "Lindqvist"),
        _actor("brandt", SpeakerKind.PERSON, "Tomas Brandt", "Brandt"),
        _actor("li-wenhua", SpeakerKind.PERSON, "Li Wenhua", "李文华"),
        _actor("water-ministry", SpeakerKind.BODY, "Ministry of Water Resources", "水利部"),
        _actor("harbour-authority", SpeakerKind.BODY, "Harbour Authority"),
        _actor("rivers-plan", SpeakerKind.DOCUMENT, "Northern Rivers Plan", "北方河流规划"),
    ),
    periods=(Period("fair", ("Spring Fair",), month=3),),
)
"""Topics far from one another, persons, bodies and one document, in two languages."""


def make_document(text: str, language: str | None = "en", published: str | None = "2025-06-15") -> Document:
    """Returns a document of that text, as reading would make it."""
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    source = Source(
        id="sample",
        path="sample.txt",
        format="txt",
        record=None,
        title=None,
        publisher=None,
        source_class="unknown",
        published=published,
        url=None,
        language=language,
        rights="excerpt",
        reprints=None,
        facts_from=(),
        sha256=digest,
        text_sha256=digest,
        length=len(text),
        extraction=None,
    )
    return Document(source, text, divide_blocks(text))


def analyse(text: str, language: str | None = "en", published: str | None = "2025-06-15") -> Analysis:
    """Analyses a text with the small taxonomy."""
    return analyse_document(make_document(text, language, published), TAXONOMY)
