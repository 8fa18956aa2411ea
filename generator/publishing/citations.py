"""Citations of an edition, its briefs and its sources: BibTeX and CSL JSON, made from the same works."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator import edtf
from generator.publishing.feeds import address, title_slug
from generator.text_safety import clean, safe_address

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.config.settings import Settings
    from generator.model import Source
    from generator.synthesis.briefs.making import Brief
    from generator.synthesis.edition import Edition

_TEX = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "$": r"\$",
    "&": r"\&",
    "#": r"\#",
    "%": r"\%",
    "_": r"\_",
    "^": r"\textasciicircum{}",
    "~": r"\textasciitilde{}",
}


@dataclass(frozen=True, slots=True)
class Work:
    """Something that can be cited."""

    key: str
    """Its key in a reference manager."""
    kinds: tuple[str, str]
    """What it is, to BibTeX and to CSL."""
    title: str
    """Its title."""
    author: str | None
    """Who answers for it: a publisher, since no person does."""
    date: str | None
    """EDTF."""
    url: str | None
    """Where it can be read."""
    container: str | None = None
    """The publication that it is a part of."""
    note: str | None = None
    """What else a reader should know."""
    language: str | None = None
    """BCP 47 tag."""


def citation_files(edition: Edition, settings: Settings) -> Iterator[tuple[str, str]]:
    """Yields (path below the data folder, content) of every file of citations.

    Args:
        edition: the edition.
        settings: title, publisher and address.
    """
    whole = cite_edition(edition, settings)
    briefs = {
        brief.topic.page: cite_brief(brief, edition, settings) for brief in edition.briefs if brief.statements
    }
    sources = {f"sources/{source.id}/": cite_source(source, edition) for source in edition.corpus.sources}
    every = (whole, *briefs.values(), *sources.values())
    yield "citations.bib", to_bibtex(every)
    yield "citations.json", to_csl(every)
    for folder, work in (briefs | sources).items():
        yield f"{folder}citation.bib", to_bibtex((work,))
        yield f"{folder}citation.json", to_csl((work,))


def cite_edition(edition: Edition, settings: Settings) -> Work:
    """The edition as a work."""
    return Work(
        key=f"{title_slug(settings)}-edition",
        kinds=("misc", "report"),
        title=settings.title,
        author=settings.publisher or settings.title,
        date=edition.date,
        url=settings.site_url,
        note=f"Edition {edition.date}" if edition.date else None,
        language=settings.language,
    )


def cite_brief(brief: Brief, edition: Edition, settings: Settings) -> Work:
    """A brief as a part of its edition."""
    return Work(
        key=f"brief-{brief.topic.id}",
        kinds=("incollection", "chapter"),
        title=brief.topic.name,
        author=settings.publisher or settings.title,
        date=edition.date,
        url=address(settings, brief.topic.page) if settings.site_url else None,
        container=settings.title,
        note=f"Edition {edition.date}" if edition.date else None,
        language=settings.language,
    )


def cite_source(source: Source, edition: Edition) -> Work:
    """A source as a work."""
    return Work(
        key=f"source-{source.id}",
        kinds=("misc", "article"),
        title=source.title or edition.names[source.id].short,
        author=source.publisher,
        date=source.published,
        url=source.url,
        note=f"Published {source.published}" if source.published else None,
        language=source.language,
    )


def to_bibtex(works: tuple[Work, ...]) -> str:
    """Writes works as BibTeX."""
    return "\n".join(
        _entry(
            work.kinds[0],
            work.key,
            title=work.title,
            booktitle=work.container,
            author=work.author,
            year=_year(work.date),
            note=work.note,
            url=work.url,
        )
        for work in works
    )


def to_csl(works: tuple[Work, ...]) -> str:
    """Writes works as CSL JSON (citation style language, version 1.0.2)."""
    return json.dumps([_csl_item(work) for work in works], ensure_ascii=False, indent=1) + "\n"


def _csl_item(work: Work) -> dict[str, object]:
    item: dict[str, object] = {"id": work.key, "type": work.kinds[1], "title": clean(work.title)}
    optional = {
        "container-title": work.container,
        "publisher": work.author,
        "note": work.note,
        "language": work.language,
        "URL": work.url,
    }
    if work.author:
        item["author"] = [{"literal": clean(work.author)}]
    issued = _date_parts(work.date)
    if issued:
        item["issued"] = {"date-parts": [issued]}
    return item | {name: clean(value) for name, value in optional.items() if value}


def _date_parts(date: str | None) -> list[int]:
    """The parts of a date that are known: year, month, day."""
    extent = edtf.read_extent(date or "")
    if extent is None:
        return []
    parts = [extent.first.year, extent.first.month, extent.first.day]
    return parts[: {"day": 3, "month": 2}.get(extent.precision, 1)]


def _year(date: str | None) -> str | None:
    extent = edtf.read_extent(date or "")
    return str(extent.first.year) if extent is not None else None


def _entry(kind: str, key: str, **fields: str | None) -> str:
    lines = [f"  {name} = {_value(name, value)}," for name, value in fields.items() if value]
    return "\n".join([f"@{kind}{{{key},", *lines, "}", ""])


def _value(name: str, value: str) -> str:
    if name == "url":  # programs take it as it is
        return f"{{{safe_address(value)}}}"
    # The second pair of braces keeps capitals, and a publisher's name in one piece.
    return f"{{{{{_tex(value)}}}}}"


def _tex(text: str) -> str:
    return "".join(_TEX.get(character, character) for character in " ".join(clean(text).split()))
