"""How an edition, a brief, a source and a sentence are cited. English."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.model import Voice
from generator.wording.english import date_words, source_words

if TYPE_CHECKING:
    from generator.model import Source, Statement
    from generator.synthesis.briefs.making import Brief
    from generator.synthesis.edition import Edition


@dataclass(frozen=True, slots=True)
class Imprint:
    """What a citation says of the publication."""

    title: str
    """Its title."""
    publisher: str | None = None
    """Who publishes it."""
    address: str | None = None
    """Where it stands."""


def cite_edition(edition: Edition, imprint: Imprint) -> str:
    """Cites the whole: publisher, title, edition, address."""
    return _sentences(imprint.publisher, f"{imprint.title}{_edition_words(edition)}", _address(imprint, ""))


def cite_brief(brief: Brief, edition: Edition, imprint: Imprint) -> str:
    """Cites a brief: publisher, its title, the publication's, edition, address."""
    return _sentences(
        imprint.publisher,
        f"“{brief.topic.name}”, in {imprint.title}{_edition_words(edition)}",
        _address(imprint, brief.topic.page),
    )


def cite_source(source: Source, edition: Edition) -> str:
    """Cites a source by what is known of it."""
    title = f"“{source.title}”" if source.title else None
    name = source.publisher or (None if title else source_words(edition.names[source.id]))
    date = date_words(source.published) if source.published else "no date"
    return _sentences(name, f"{title}, {date}" if title else date, source.url)


def cite_statement(statement: Statement, edition: Edition, imprint: Imprint) -> str:
    """Cites a sentence: who speaks, its source, and where it is proved."""
    source = edition.source(statement.source)
    speaker = statement.attribution.speaker
    verb = "reported in" if statement.attribution.voice is Voice.REPORTED else "quoted in"
    cited = cite_source(source, edition)
    proof = _address(imprint, statement.anchor) or statement.anchor
    place = f"Characters {statement.span.start:,} to {statement.span.end:,}, {proof}"
    return _sentences(f"{speaker}, {verb} {cited.rstrip('.')}" if speaker else cited.rstrip("."), place)


def _edition_words(edition: Edition) -> str:
    return f", edition of {date_words(edition.date)}" if edition.date else ""


def _address(imprint: Imprint, page: str) -> str | None:
    return f"{imprint.address.rstrip('/')}/{page}" if imprint.address else None


def _sentences(*parts: str | None) -> str:
    return " ".join(f"{part}." for part in parts if part)
