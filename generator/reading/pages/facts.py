"""Gathers what a page states of itself: in linked data, in its head, in its marks, and to the eye."""

from __future__ import annotations

import json
import re
from itertools import chain
from typing import TYPE_CHECKING, Any

from generator.folding import HAN
from generator.reading.facts.fact_values import read_stated_date, settle
from generator.reading.pages.dates import find_marked_date, find_page_date
from generator.reading.pages.sites import PLATFORMS, SEPARATED, find_site, names_host, shown_texts, squeeze

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.html import HtmlElement

    from generator.reading.pages.markup import Markup

_ARTICLE_TYPES = re.compile(r"\w{0,40}(?:Article|Posting|Report|WebPage|Legislation)")
_TRAILING_COMMA = re.compile(r",(?=\s{0,99}[}\]])")
_NODES = 5_000
"""Objects of linked data that are looked at."""
_META = {
    "title": (
        *("citation_title", "dc.title", "dcterms.title", "articletitle", "og:title", "twitter:title"),
        *("sailthru.title", "parsely-title"),
    ),
    "publisher": (
        *("citation_publisher", "dc.publisher", "dcterms.publisher", "og:site_name", "sitename"),
        *("application-name", "publisher", "copyright_holder"),
    ),
    "published": (
        *("article:published_time", "og:article:published_time", "og:published_time", "datepublished"),
        *("citation_publication_date", "citation_date", "citation_online_date", "dcterms.issued"),
        *("dc.date.issued", "dcterms.created", "dc.date.created", "dc.date", "dcterms.date", "pubdate"),
        *("publishdate", "publish_date", "publish-date", "publication_date", "parsely-pub-date"),
        *("sailthru.date", "article.published", "article:published", "release_date", "date"),
    ),
    "url": ("og:url", "twitter:url", "citation_public_url", "dc.identifier"),
    "language": ("content-language", "dc.language", "dcterms.language", "og:locale", "language"),
}
"""Field to the names of `meta` elements, the most trusted first."""
_SOURCE_FROM = 80
"""Characters of a line in which its source is named."""
_SOURCE_NAME = re.compile(r"[\u3400-\u9fffA-Za-z0-9·（）()]{2,24}")
_SOURCE = re.compile(
    rf"(?:(?<![\u3400-\u9fff])|(?<=日))(?:[来來]源|稿源)\s?[:：]\s?(?P<name>{_SOURCE_NAME.pattern}|\s{{0,20}}$)"
)
"""A line that names who published first; 图片来源 names whose picture it is."""
_DATED_PATH = re.compile(r"/((?:19|20)[0-9]{2})[/-]([01]?[0-9])(?:[/-]([0-3]?[0-9]))?/")
_SHORTEST_SHOWN, _SEVERAL = 20, 2
"""Characters of a title that a page shows again, and separators that set it apart from the site's parts."""
_CHINESE_SITE = re.compile(r"(?<=[^-_])(?:-{1,2}|_)[\u3400-\u9fff]{2,12}(?:[网網]站?|新[闻聞])$")
"""A site's name behind a title without a space: 标题-某某网."""
_DASHES = "-_—"
_CUT_AT = ('"', "'")
"""Where an attribute ends that holds the mark it stands between."""
_CHINESE_RUBRIC = re.compile(r"(?<=\S) [-–—|] [\u3400-\u9fff]{2,4}$")


def gather_page_facts(markup: Markup) -> dict[str, str]:
    """Gathers title, publisher, published, url and language of a page, as far as it states them.

    Args:
        markup: the page as it was parsed, nothing taken out.
    """
    root = markup.root
    articles = _find_articles(markup.linked_data)
    meta = _read_meta(root)
    facts: dict[str, str | None] = {
        "publisher": _first(
            "publisher", (a.get("publisher") for a in articles if _is_body(a.get("publisher")))
        )
        or _of_publisher(root, meta)
        or _first("publisher", (a.get("publisher") for a in articles if _is_person(a.get("publisher"))))
        or _find_source(root, meta),
        "url": _find_url(markup, meta, articles),
        "language": _first("language", (root.get("lang"), root.get("xml:lang")))
        or _of(meta, "language")
        or _first("language", (a.get("inLanguage") for a in articles)),
    }
    if facts["publisher"] is None:
        facts["publisher"] = find_site(root, meta, facts["url"])
    facts["title"] = _find_headline(root, articles) or _find_title(root, meta, facts)
    facts["published"] = (
        _first("published", (a.get(key) for a in articles for key in ("datePublished", "dateCreated")))
        or _of(meta, "published")
        or find_marked_date(root)
        or find_page_date(root)
        or (_find_address_date(facts["url"]) if facts["url"] is not None else None)
    )
    return {field: value for field, value in facts.items() if value is not None}


def _is_person(publisher: object) -> bool:
    """Whether linked data give a person, as programs for blogs give their owner, for the publisher."""
    kinds = publisher.get("@type") if isinstance(publisher, dict) else None
    return "Person" in (kinds if isinstance(kinds, list) else [kinds])


def _is_body(publisher: object) -> bool:
    """Whether linked data give for the publisher what is no person, and not the program behind the site."""
    return not _is_person(publisher) and settle("publisher", publisher) not in PLATFORMS


def _find_headline(root: HtmlElement, articles: list[dict[str, Any]]) -> str | None:
    """The headline in the linked data; their name for the page, where the page shows that and no headline."""
    headline = _first("title", (a.get("headline") for a in articles))
    name = _first("title", (a.get("name") for a in articles))
    if headline is None or name is None:
        return headline
    shown = " ".join(squeeze("".join(found.itertext())) for found in root.iter("h1", "title"))
    return name if squeeze(name) in shown and squeeze(headline) not in shown else headline


def _find_source(root: HtmlElement, meta: dict[str, list[str]]) -> str | None:
    """The source that a Chinese page names, in its head or beside its date: 来源：某报."""
    lines = chain(meta.get("source", ()), root.itertext())
    for line in lines:
        named = _SOURCE.search(line[:_SOURCE_FROM]) if "源" in line[:_SOURCE_FROM] else None
        if named is None:
            continue
        if named["name"]:
            return settle("publisher", named["name"])
        if line in meta.get("source", ()):
            continue
        # The name is often a link of its own.
        behind = next((text.strip() for text in lines if text.strip()), "")
        return settle("publisher", behind) if _SOURCE_NAME.fullmatch(behind) else None
    return None


def _first(field: str, values: Iterable[object]) -> str | None:
    return next((found for value in values if (found := settle(field, value)) is not None), None)


def _of(meta: dict[str, list[str]], field: str) -> str | None:
    return _first(field, (value for name in _META[field] for value in meta.get(name, ())))


def _of_publisher(root: HtmlElement, meta: dict[str, list[str]]) -> str | None:
    """The publisher in a page's head; on a platform, whose account it is."""
    stated = _of(meta, "publisher")
    if stated not in PLATFORMS:
        return stated
    account = next(
        (found for found in root.iter("a", "strong", "span") if found.get("id") == "js_name"), None
    )
    return None if account is None else settle("publisher", " ".join("".join(account.itertext()).split()))


def _read_meta(root: HtmlElement) -> dict[str, list[str]]:
    """The contents of `meta` elements by name, as pages spell it in `name`, `property` or `itemprop`."""
    meta: dict[str, list[str]] = {}
    for element in root.iter("meta"):
        content = element.get("content")
        for key in ("name", "property", "itemprop", "http-equiv"):
            name = element.get(key)
            if name and content:
                meta.setdefault(name.strip().lower(), []).append(content)
    return meta


def _find_articles(scripts: Iterable[str]) -> list[dict[str, Any]]:
    """The objects of linked data that describe the page's document, an article before a mere page."""
    found: list[dict[str, Any]] = []
    named: dict[str, dict[str, Any]] = {}
    for node in _walk_linked_data(scripts):
        kinds = node.get("@type")
        kinds = kinds if isinstance(kinds, list) else [kinds]
        if isinstance(node.get("@id"), str) and "name" in node:
            named.setdefault(node["@id"], node)
        if any(isinstance(kind, str) and _ARTICLE_TYPES.fullmatch(kind) for kind in kinds):
            found.append(node)
    for node in found:
        publisher = node.get("publisher")
        if isinstance(publisher, dict) and set(publisher) == {"@id"}:
            node["publisher"] = named.get(str(publisher["@id"]))
    found.sort(key=lambda node: node.get("headline") is None)
    # A list of teasers is linked data too: without exactly one headline nobody knows which is the page's.
    headlines = {str(node["headline"]) for node in found if node.get("headline")}
    return found if len(headlines) <= 1 else []


def _walk_linked_data(scripts: Iterable[str]) -> Iterator[dict[str, Any]]:
    waiting: list[object] = []
    for script in scripts:
        try:
            waiting.append(json.loads(_TRAILING_COMMA.sub("", script.strip().rstrip(";")), strict=False))
        except (ValueError, RecursionError):
            continue
    seen = 0
    while waiting and seen < _NODES:
        node = waiting.pop(0)
        seen += 1
        if isinstance(node, list):
            waiting += node
        elif isinstance(node, dict):
            yield node
            waiting += [node[key] for key in ("@graph", "mainEntity") if key in node]


def _find_url(markup: Markup, meta: dict[str, list[str]], articles: list[dict[str, Any]]) -> str | None:
    links = (
        link.get("href")
        for link in markup.root.iter("link")
        if (link.get("rel") or "").lower().strip() == "canonical"
    )
    return (
        _first("url", links)
        or _of(meta, "url")
        or _first("url", (a.get(key) for a in articles for key in ("url", "mainEntityOfPage")))
        or settle("url", markup.saved_from)
    )


def _find_address_date(url: str) -> str | None:
    """The day, or the month, that an address names in its path as archives of news do: `/2031/04/12/`."""
    found = _DATED_PATH.search(url.partition("?")[0])
    return None if found is None else read_stated_date("-".join(part for part in found.groups() if part))


def _find_title(root: HtmlElement, meta: dict[str, list[str]], facts: dict[str, str | None]) -> str | None:
    """The title in the head without the site's name, or the page's only heading of the first level."""
    headings = [" ".join("".join(heading.itertext()).split()) for heading in root.iter("h1")]
    headings = [heading for heading in headings if heading and not names_host(heading, facts["url"])]
    own = [" ".join("".join(title.itertext()).split()) for title in root.iterfind(".//head/title")]
    in_head = _first("title", own)
    stated = _of(meta, "title") or in_head
    if stated is None or names_host(stated, facts["url"]):
        return settle("title", headings[0]) if len(headings) == 1 else stated
    if (
        in_head is not None
        and in_head.startswith(stated)
        and in_head[len(stated) :].lstrip().startswith(_CUT_AT)
    ):
        stated = in_head
    # The site's own name may be a heading, too: the headline is the longer one.
    shown = [h for h in headings if h != facts["publisher"] and len(h) > 1 and _holds_heading(stated, h)]
    return (
        max(shown, key=len, default=None)
        or _shown_piece(root, stated, facts["publisher"])
        or _without_site(stated, facts)
    )


def _shown_piece(root: HtmlElement, title: str, publisher: str | None) -> str | None:
    """The piece of a title of three or more that the page shows on a line: "Site - Press - Ferries sail"."""
    pieces = {piece for piece in SEPARATED.split(title) if len(piece) >= _SHORTEST_SHOWN} - {publisher}
    if not pieces or len(SEPARATED.findall(title)) < _SEVERAL:
        return None
    return next((text for text in shown_texts(root) if text in pieces), None)


def _holds_heading(title: str, heading: str) -> bool:
    """Whether a title is a heading with the site's name beside it: "Ferries sail - The Estuary Times"."""
    first, *others = SEPARATED.split(title)
    # A short heading behind a separator ("News", "Home") is rather the site's than the document's.
    return heading in {title, first} or title.startswith(heading) or (len(heading) > 8 and heading in others)


def _without_site(title: str, facts: dict[str, str | None]) -> str:
    publisher, url = facts["publisher"], facts["url"]
    title = _CHINESE_SITE.sub("", title) or title
    head = title.removesuffix(publisher or "")
    if (
        head != title
        and HAN.search(title)
        and head[-1:] in _DASHES
        and not head.rstrip(_DASHES).endswith(" ")
    ):
        # Chinese titles have no space before the site's name: 标题-某某局.
        return head.rstrip(_DASHES) or title
    pieces = list(SEPARATED.finditer(title))
    if pieces and names_host(title[pieces[-1].end() :], url):
        return title[: pieces[-1].start()]
    if pieces and names_host(title[: pieces[0].start()], url):
        return title[pieces[0].end() :]
    if publisher is not None and pieces:
        if title[pieces[-1].end() :].casefold() == publisher.casefold():
            return _CHINESE_RUBRIC.sub("", title[: pieces[-1].start()])
        if title[: pieces[0].start()].casefold() == publisher.casefold():
            return title[pieces[0].end() :]
    return title
