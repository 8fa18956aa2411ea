"""Feeds of an edition: Atom and JSON Feed, an entry for each brief with evidence."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from generator import edtf
from generator.text_safety import clean

if TYPE_CHECKING:
    from generator.config.settings import Settings
    from generator.synthesis.edition import Edition

_ATOM = "http://www.w3.org/2005/Atom"
_UNDATED = "1970-01-01T00:00:00Z"
"""Atom wants an instant; an edition of undated documents has none of its own."""
_TAG = "tag:seedbrief.invalid,2026"
"""The beginning of ids (RFC 4151), under a name that nobody can own (RFC 2606); the title tells apart."""
_NOT_SLUG = re.compile(r"[^a-z0-9]+")


def _instant(value: str | None) -> str:
    if value is None or edtf.read_extent(value) is None:
        return _UNDATED
    return edtf.instant(value).isoformat().replace("+00:00", "Z")


def slug(text: str) -> str:
    """Returns `text` as lower-case words joined by hyphens: `briefing` where no letter is left."""
    return _NOT_SLUG.sub("-", text.lower()).strip("-") or "briefing"


def address(settings: Settings, page: str) -> str:
    """The full address of a page where the site's own is known; else the way there from the data folder."""
    return f"{settings.site_url.rstrip('/')}/{page}" if settings.site_url else f"../{page}"


def _permanent_id(settings: Settings, *parts: str) -> str:
    """An id that stays across editions, so that a reader's program sees an update and not a second entry."""
    return ":".join((_TAG, slug(settings.title), *parts))


def atom_feed(edition: Edition, settings: Settings, lines: dict[str, str]) -> str:
    """Writes an Atom feed: an entry for each brief with evidence.

    Args:
        edition: the edition.
        settings: title and address.
        lines: the bottom line of each brief, by topic id.

    Returns:
        XML in UTF-8, with its declaration.
    """
    ET.register_namespace("", _ATOM)
    root = ET.Element(f"{{{_ATOM}}}feed")
    updated = _instant(edition.date)

    def add(parent: ET.Element, name: str, text: str = "", **attributes: str) -> ET.Element:
        element = ET.SubElement(parent, f"{{{_ATOM}}}{name}", attributes)
        element.text = clean(text) or None
        return element

    add(root, "id", _permanent_id(settings))
    add(root, "title", settings.title)
    add(root, "subtitle", settings.description)
    add(root, "updated", updated)
    add(root, "link", href=address(settings, ""))
    add(root, "link", rel="self", href=address(settings, "data/feed.xml"))
    add(add(root, "author"), "name", settings.publisher or settings.title)
    for brief in edition.briefs:
        if not brief.statements:
            continue
        entry = add(root, "entry")
        add(entry, "id", _permanent_id(settings, brief.topic.id))
        add(entry, "title", brief.topic.name)
        add(entry, "updated", updated)
        add(entry, "link", href=address(settings, brief.topic.page))
        add(entry, "summary", lines[brief.topic.id])
    ET.indent(root)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def json_feed(edition: Edition, settings: Settings, lines: dict[str, str]) -> str:
    """Writes the same as a JSON Feed 1.1."""
    items = [
        {
            "id": _permanent_id(settings, brief.topic.id),
            "url": address(settings, brief.topic.page),
            "title": clean(brief.topic.name),
            "content_text": clean(lines[brief.topic.id]),
            "date_modified": _instant(edition.date),
        }
        for brief in edition.briefs
        if brief.statements
    ]
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": clean(settings.title),
        "description": clean(settings.description),
        "home_page_url": address(settings, ""),
        "feed_url": address(settings, "data/feed.json"),
        "language": settings.language,
        "items": items,
    }
    return json.dumps(feed, ensure_ascii=False, indent=1) + "\n"
