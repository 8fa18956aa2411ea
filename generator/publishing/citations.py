"""Citations of an edition, as BibTeX."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from generator import edtf
from generator.publishing.feeds import address, slug
from generator.text_safety import clean

if TYPE_CHECKING:
    from generator.config.settings import Settings
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


_ADDRESS = "%/:?#[]@!$&'()*+,;=~-._|"
"""What stands in an address as it is, beside letters and digits; a brace or backslash would end the field."""


def citations(edition: Edition, settings: Settings) -> str:
    """Writes BibTeX for the edition, each brief with evidence, and each source.

    Args:
        edition: the edition.
        settings: title, publisher and address.
    """
    year, note = _year(edition.date), f"Edition {edition.date}" if edition.date else None
    author = settings.publisher or settings.title
    whole = _entry(
        "misc",
        f"{slug(settings.title)}-edition",
        title=settings.title,
        author=author,
        year=year,
        note=note,
        url=settings.site_url,
    )
    briefs = [
        _entry(
            "incollection",
            f"brief-{brief.topic.id}",
            title=brief.topic.name,
            booktitle=settings.title,
            author=author,
            year=year,
            note=note,
            url=address(settings, brief.topic.page) if settings.site_url else None,
        )
        for brief in edition.briefs
        if brief.statements
    ]
    sources = [
        _entry(
            "misc",
            f"source-{source.id}",
            title=source.title or edition.names[source.id].short,
            author=source.publisher,
            year=_year(source.published),
            note=f"Published {source.published}" if source.published else None,
            url=source.url,
        )
        for source in edition.corpus.sources
    ]
    return "\n".join((whole, *briefs, *sources))


def _year(date: str | None) -> str | None:
    extent = edtf.read_extent(date or "")
    return str(extent.first.year) if extent is not None else None


def _entry(kind: str, key: str, **fields: str | None) -> str:
    lines = [f"  {name} = {_value(name, value)}," for name, value in fields.items() if value]
    return "\n".join([f"@{kind}{{{key},", *lines, "}", ""])


def _value(name: str, value: str) -> str:
    if name == "url":  # programs take it as it is
        return f"{{{quote(value, safe=_ADDRESS)}}}"
    # The second pair of braces keeps capitals, and a publisher's name in one piece.
    return f"{{{{{_tex(value)}}}}}"


def _tex(text: str) -> str:
    return "".join(_TEX.get(character, character) for character in " ".join(clean(text).split()))
