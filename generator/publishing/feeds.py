"""Feeds: Atom and JSON Feed, of the edition with an entry for each brief, of a brief with its statements."""

from __future__ import annotations

import json
import posixpath
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from generator import edtf
from generator.slugs import make_slug
from generator.synthesis.naming import first_words
from generator.text_safety import clean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.config.settings import Settings
    from generator.model import Statement
    from generator.synthesis.briefs.making import Brief
    from generator.synthesis.edition import Edition

_ATOM = "http://www.w3.org/2005/Atom"
_UNDATED = "1970-01-01T00:00:00Z"
"""Atom wants an instant; an edition of undated documents has none of its own."""
_TAG = "tag:seedbrief.invalid,2026"
"""The beginning of ids (RFC 4151), under a name that nobody can own (RFC 2606); the title tells apart."""
_STATEMENTS = 50
"""Entries of a brief's feed: its newest statements."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of a feed."""

    id: str
    """An id that stays across editions, so that a reader's program sees an update and not a second entry."""
    title: str
    """Its title."""
    summary: str
    """Its text."""
    address: str
    """Where it can be read."""
    updated: str
    """RFC 3339 instant."""


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed before it is written."""

    id: str
    """Its permanent id."""
    title: str
    """Its title."""
    description: str
    """What it is."""
    home: str
    """The page that it follows."""
    own: tuple[str, str]
    """Its own address as Atom and as JSON."""
    author: str
    """Who publishes it."""
    language: str
    """BCP 47 tag of its own words."""
    updated: str
    """RFC 3339 instant."""
    entries: tuple[Entry, ...]
    """Its entries, in order."""


def _instant(value: str | None) -> str:
    if value is None or edtf.read_extent(value) is None:
        return _UNDATED
    return edtf.instant(value).isoformat().replace("+00:00", "Z")


def title_slug(settings: Settings) -> str:
    """The briefing's title as words joined by hyphens: `briefing` where it has no Latin letter."""
    return make_slug(settings.title) or "briefing"


def address(settings: Settings, page: str, folder: str = "data/") -> str:
    """The full address of a page where the site's own is known; else the way there from a folder of it."""
    if settings.site_url:
        return f"{settings.site_url.rstrip('/')}/{page}"
    path, mark, fragment = page.partition("#")
    way = posixpath.relpath(path or ".", folder)
    return f"{way}/{mark}{fragment}" if not path or path.endswith("/") else f"{way}{mark}{fragment}"


def _permanent_id(settings: Settings, *parts: str) -> str:
    return ":".join((_TAG, title_slug(settings), *parts))


def edition_feed(edition: Edition, settings: Settings, lines: dict[str, str]) -> Feed:
    """Makes the feed of an edition: an entry for each brief with evidence.

    Args:
        edition: the edition.
        settings: title and address.
        lines: the bottom line of each brief, by topic id.
    """
    updated = _instant(edition.date)
    return Feed(
        _permanent_id(settings),
        settings.title,
        settings.description,
        address(settings, ""),
        (address(settings, "data/feed.xml"), address(settings, "data/feed.json")),
        settings.publisher or settings.title,
        settings.language,
        updated,
        tuple(
            Entry(
                _permanent_id(settings, brief.topic.id),
                brief.topic.name,
                lines[brief.topic.id],
                address(settings, brief.topic.page),
                updated,
            )
            for brief in edition.briefs
            if brief.statements
        ),
    )


def brief_feed(brief: Brief, edition: Edition, settings: Settings, line: str) -> Feed:
    """Makes the feed of a brief: its newest statements, each dated by its source.

    Args:
        brief: the brief.
        edition: its edition.
        settings: title and address.
        line: its bottom line.
    """
    folder = f"data/{brief.topic.page}"

    def time(statement: Statement) -> tuple[str, str, int]:
        return (_instant(edition.source(statement.source).published), statement.source, -statement.span.start)

    newest = sorted(brief.statements, key=time, reverse=True)[:_STATEMENTS]
    return Feed(
        _permanent_id(settings, brief.topic.id, "statements"),
        f"{brief.topic.name} – {settings.title}",
        line,
        address(settings, brief.topic.page, folder),
        (address(settings, f"{folder}feed.xml", folder), address(settings, f"{folder}feed.json", folder)),
        settings.publisher or settings.title,
        settings.language,
        _instant(edition.date),
        tuple(
            Entry(
                _permanent_id(settings, brief.topic.id, statement.id),
                first_words(statement.text),
                statement.text,
                address(settings, statement.anchor, folder),
                _instant(edition.source(statement.source).published or edition.date),
            )
            for statement in newest
        ),
    )


def feed_files(edition: Edition, settings: Settings, lines: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Yields (path below the data folder, content) of every feed: the edition's, and one for each brief.

    Args:
        edition: the edition.
        settings: title and address.
        lines: the bottom line of each brief, by topic id.
    """
    feeds = [("", edition_feed(edition, settings, lines))]
    feeds += [
        (brief.topic.page, brief_feed(brief, edition, settings, lines[brief.topic.id]))
        for brief in edition.briefs
        if brief.statements
    ]
    for folder, feed in feeds:
        yield f"{folder}feed.xml", to_atom(feed)
        yield f"{folder}feed.json", to_json_feed(feed)


def to_atom(feed: Feed) -> str:
    """Writes a feed as Atom (RFC 4287): XML in UTF-8, with its declaration."""
    ET.register_namespace("", _ATOM)
    root = ET.Element(f"{{{_ATOM}}}feed")

    def add(parent: ET.Element, name: str, text: str = "", **attributes: str) -> ET.Element:
        element = ET.SubElement(parent, f"{{{_ATOM}}}{name}", attributes)
        element.text = clean(text) or None
        return element

    add(root, "id", feed.id)
    add(root, "title", feed.title)
    add(root, "subtitle", feed.description)
    add(root, "updated", feed.updated)
    add(root, "link", href=feed.home)
    add(root, "link", rel="self", href=feed.own[0])
    add(add(root, "author"), "name", feed.author)
    for item in feed.entries:
        entry = add(root, "entry")
        add(entry, "id", item.id)
        add(entry, "title", item.title)
        add(entry, "updated", item.updated)
        add(entry, "link", href=item.address)
        add(entry, "summary", item.summary)
    ET.indent(root)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def to_json_feed(feed: Feed) -> str:
    """Writes a feed as JSON Feed 1.1."""
    written = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": clean(feed.title),
        "description": clean(feed.description),
        "home_page_url": feed.home,
        "feed_url": feed.own[1],
        "language": feed.language,
        "items": [
            {
                "id": item.id,
                "url": item.address,
                "title": clean(item.title),
                "content_text": clean(item.summary),
                "date_modified": item.updated,
            }
            for item in feed.entries
        ],
    }
    return json.dumps(written, ensure_ascii=False, indent=1) + "\n"
