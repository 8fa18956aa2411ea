"""Feeds (Atom, JSON Feed) and citations (BibTeX) of an edition."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from generator import edtf

if TYPE_CHECKING:
    from generator.config.settings import Settings
    from generator.synthesis.edition import Edition

_ATOM = "http://www.w3.org/2005/Atom"
_UNDATED = "1970-01-01T00:00:00Z"
"""Atom wants an instant; an edition of undated documents has none of its own."""
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
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


def _instant(value: str | None) -> str:
    if value is None or edtf.read_extent(value) is None:
        return _UNDATED
    return edtf.instant(value).strftime("%Y-%m-%dT%H:%M:%SZ")


def _clean(text: str) -> str:
    return _UNPRINTABLE.sub("\ufffd", text)


def _address(settings: Settings, page: str) -> str:
    """The full address of a page where the site's own is known; else the way there from the data folder."""
    return f"{settings.site_url.rstrip('/')}/{page}" if settings.site_url else f"../{page}"


def atom_feed(edition: Edition, settings: Settings, lines: dict[str, str]) -> str:
    """Writes an Atom feed: an entry for each brief with evidence.

    Args:
        edition: the edition.
        settings: title and address.
        lines: the bottom line of each brief, by topic id.
    """
    ElementTree.register_namespace("", _ATOM)
    root = ElementTree.Element(f"{{{_ATOM}}}feed")
    updated = _instant(edition.date)

    def add(parent: ElementTree.Element, name: str, text: str = "", **attributes: str) -> ElementTree.Element:
        element = ElementTree.SubElement(parent, f"{{{_ATOM}}}{name}", attributes)
        element.text = _clean(text) or None
        return element

    add(root, "id", f"tag:seedbrief,{updated[:10]}:{_slug(settings.title)}")
    add(root, "title", settings.title)
    add(root, "subtitle", settings.description)
    add(root, "updated", updated)
    add(root, "link", href=_address(settings, ""))
    add(root, "link", rel="self", href=_address(settings, "data/feed.xml"))
    add(add(root, "author"), "name", settings.publisher or settings.title)
    for brief in edition.briefs:
        if not brief.statements:
            continue
        entry = add(root, "entry")
        add(entry, "id", f"tag:seedbrief,{updated[:10]}:{_slug(settings.title)}:{brief.topic.id}")
        add(entry, "title", brief.topic.name)
        add(entry, "updated", updated)
        add(entry, "link", href=_address(settings, brief.topic.page))
        add(entry, "summary", lines[brief.topic.id])
    ElementTree.indent(root)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{ElementTree.tostring(root, encoding="unicode")}\n'


def json_feed(edition: Edition, settings: Settings, lines: dict[str, str]) -> str:
    """Writes the same as a JSON Feed 1.1."""
    items = [
        {
            "id": f"{_slug(settings.title)}:{brief.topic.id}",
            "url": _address(settings, brief.topic.page),
            "title": _clean(brief.topic.name),
            "content_text": _clean(lines[brief.topic.id]),
            "date_modified": _instant(edition.date),
        }
        for brief in edition.briefs
        if brief.statements
    ]
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": _clean(settings.title),
        "description": _clean(settings.description),
        "home_page_url": _address(settings, ""),
        "feed_url": _address(settings, "data/feed.json"),
        "language": settings.language,
        "items": items,
    }
    return json.dumps(feed, ensure_ascii=False, indent=1) + "\n"


def citations(edition: Edition, settings: Settings) -> str:
    """Writes BibTeX for the edition, each brief with evidence, and each source."""
    extent = edtf.read_extent(edition.date or "")
    year = str(extent.first.year) if extent is not None else None
    author = settings.publisher or settings.title
    entries = [
        _entry(
            "misc",
            f"{_slug(settings.title)}-edition",
            title=settings.title,
            author=author,
            year=year,
            note=f"Edition {edition.date}" if edition.date else None,
            url=settings.site_url,
        )
    ]
    entries += [
        _entry(
            "incollection",
            f"brief-{brief.topic.id}",
            title=brief.topic.name,
            booktitle=settings.title,
            author=author,
            year=year,
            note=f"Edition {edition.date}" if edition.date else None,
            url=_address(settings, brief.topic.page) if settings.site_url else None,
        )
        for brief in edition.briefs
        if brief.statements
    ]
    for source in edition.corpus.sources:
        published = edtf.read_extent(source.published or "")
        entries.append(
            _entry(
                "misc",
                f"source-{source.id}",
                title=source.title or edition.names[source.id].short,
                author=source.publisher,
                year=str(published.first.year) if published is not None else None,
                note=f"Published {source.published}" if source.published else None,
                url=source.url,
            )
        )
    return "\n".join(entries)


def _entry(kind: str, key: str, **fields: str | None) -> str:
    lines = [f"  {name} = {{{{{_tex(value)}}}}}," for name, value in fields.items() if value]
    return "\n".join([f"@{kind}{{{key},", *lines, "}", ""])


def _tex(text: str) -> str:
    return "".join(_TEX.get(character, character) for character in " ".join(_clean(text).split()))


def _slug(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-") or "briefing"
