"""Finds what the site is called that a page is from, where the page does not say who publishes it.

No name is taken on the word of one part of a page: the title's end must stand behind a headline that the page
shows, or be the name of its address, its logo or its copyright.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from generator.folding import HAN
from generator.reading.facts.fact_values import settle
from generator.reading.facts.opening_facts import find_copyright_holder
from generator.reading.facts.publisher_names import CHINESE_PUBLISHER

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from lxml.html import HtmlElement

_LONGEST_SITE, _SHORTEST_HEADLINE = 5, 4
"""Words of a site's name, and of a headline beside it."""
_SHORTEST_CHINESE_HEADLINE = 8
PLATFORMS = frozenset(
    ("微信公众平台", "微信公眾平台", "Blogger", "Facebook", "YouTube", "LiveJournal", "Tumblr")
)
"""Where others publish under names of their own."""
_SMALL = frozenset(("of", "the", "for", "and", "&", "on", "in"))
_SECTIONS = frozenset(("news", "home", "latest", "press", "media", "business", "world", "blog", "all", "top"))
"""What the name of a site's part begins with: "News Releases"."""
_SIGNS = re.compile(r"[\W_]+")
_SHORTEST_LABEL = 3
_KINDS = frozenset(("com", "org", "net", "gov", "edu"))
"""Labels of an address behind the name, before the country: `post.com.example`."""
SEPARATED = re.compile(r"\s{1,20}[-–—|·•:»«›‹]\s{1,20}|\s{0,20}[|｜_]\s{0,20}")
"""What stands in a page's title between headline and site."""
_DASHES = "-_—–|｜"
_ARCHIVED = re.compile(r"https?://web\.archive\.org/web/\w{1,20}/(https?:/{1,2}\S{1,2000})")
"""A page kept by an archive of the web, whose address holds the page's own."""
_LEGAL_FORM = re.compile(
    r",?\s(?:GmbH|AG|S\.?A\.?|S\.?L\.?U?\.?|Inc\.?|LLC|Ltd\.?|Limited|plc|PLC|Corp\.?|Corporation|Co\.?"
    r"|Company|Group|LP|LLP)$"
)
_LOGO = re.compile(r"logo", re.IGNORECASE)
_NO_PART_OF_NAME = re.compile(
    r"^(?:the )?(?:logo|home ?page|home)(?: (?:of|for))?\b[\s:–|-]{0,5}"
    r"|[\s:–|-]{0,5}\b(?:logo|home ?page|home|website|site)$"
    r"|(?:客户端|客戶端|首[页頁]|官[网網]|[标標][志誌])$",
    re.IGNORECASE,
)
"""What stands around a name in the words of a logo."""
_LONGEST_NAME, _MOST_NAMES = 60, 200
"""Characters of a name, and names that are looked at."""
_COPYRIGHT_SIGNS = ("©", "opyright", "OPYRIGHT", "(c)", "版权所有", "版權所有")
_COPYRIGHT_PARTS, _LONGEST_COPYRIGHT = 3, 120
"""Texts between tags of which a copyright line is made, and its characters."""


def squeeze(text: str) -> str:
    """What two spellings of a name share: their letters and digits, without accents.

    Args:
        text: the name.
    """
    plain = text if text.isascii() else unicodedata.normalize("NFKD", text)
    return _SIGNS.sub("", plain if plain.isascii() else _without_accents(plain)).casefold()


def _without_accents(text: str) -> str:
    return "".join(character for character in text if not unicodedata.combining(character))


def names_host(name: str, url: str | None) -> bool:
    """Whether a name is that of an address: "The Post", "thepost.example" of `www.thepost.example`.

    Args:
        name: a part of a title, the words of a logo.
        url: the page's address.
    """
    host = _host_of(url)
    if not host or name in PLATFORMS:
        return False
    if name.casefold().endswith(f".{host}"):
        return True
    labels = [
        label for label in host.split(".")[:-1] if len(label) >= _SHORTEST_LABEL and label not in _KINDS
    ]
    # What stands before the name is a part of the site: "support", "news".
    return squeeze(name) in {squeeze(host), *map(squeeze, labels[-1:])}


def _host_of(url: str | None) -> str:
    """The host of an address, or of the one inside an archive's."""
    if url is None:
        return ""
    archived = _ARCHIVED.match(url)
    # Archives fold the two slashes of the address inside to one.
    address = url if archived is None else re.sub(r":/{1,2}", "://", archived[1], count=1)
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def shown_texts(root: HtmlElement) -> Iterator[str]:
    """The texts of a page between any two tags.

    Args:
        root: the `html` element.
    """
    for element in root.iter():
        if element.tag != "title":
            yield from (" ".join(text.split()) for text in (element.text, element.tail) if text)


def find_site(root: HtmlElement, meta: Mapping[str, Sequence[str]], url: str | None) -> str | None:
    """Finds the name of a page's site.

    Args:
        root: the `html` element.
        meta: the contents of its `meta` elements by name.
        url: its address.
    """
    stated = (settle("title", "".join(found.itertext())) for found in root.iterfind(".//head/title"))
    title = next(stated, None) or ""  # one of several thousand characters is none
    pieces = SEPARATED.split(title)
    ends = (pieces[-1], pieces[0]) if len(pieces) > 1 else ()
    # "Wikipedia, the free encyclopedia" is called after its address, too.
    named = (name for end in ends for name in (end, end.partition(",")[0]) if names_host(name, url))
    found = next(named, None) or _find_behind_headline(root, title)
    if found is None:
        own = tuple(dict.fromkeys(islice(_own_names(root, meta), _MOST_NAMES)))
        found = next((name for name in own if names_host(name, url)), None) or next(
            (name for name in own if _stands_beside_headline(name, title, ends)), None
        )
    return settle("publisher", found)


def _own_names(root: HtmlElement, meta: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Names that a page gives somewhere: in its head, on logos, in its copyright; many are others'."""
    for stated in (*meta.get("copyright", ()), *meta.get("dc.publisher.corporatename", ())):
        yield from _bare_name(find_copyright_holder((stated,)) or stated)
    for picture in root.iter("img"):
        words = picture.get("alt") or ""
        called = (words, *(picture.get(name) or "" for name in ("class", "id", "src")))
        if words and len(words) <= _LONGEST_NAME and any(map(_LOGO.search, called)):
            yield from _bare_name(_NO_PART_OF_NAME.sub("", words.strip()))
    for line in _copyright_lines(root):
        yield from _bare_name(find_copyright_holder((line,)))


def _bare_name(name: str | None) -> Iterator[str]:
    bare = _LEGAL_FORM.sub("", " ".join(name.split())) if name and len(name) <= _LONGEST_NAME else ""
    if len(bare) >= 2 and bare not in PLATFORMS:
        yield bare


def _copyright_lines(root: HtmlElement) -> Iterator[str]:
    """The texts that begin with a copyright's sign, with what stands between the next tags."""
    texts = [text for text in shown_texts(root) if text]
    for place, text in enumerate(texts):
        if len(text) <= _LONGEST_COPYRIGHT and any(sign in text for sign in _COPYRIGHT_SIGNS):
            yield " ".join(texts[place : place + _COPYRIGHT_PARTS])[:_LONGEST_COPYRIGHT]
            yield text


def _stands_beside_headline(name: str, title: str, ends: Sequence[str]) -> bool:
    """Whether a title has a name at either end, beside a headline."""
    if any(squeeze(name) == squeeze(end) for end in ends):
        headline = max(ends, key=len)
        return squeeze(headline) != squeeze(name) and _is_headline(headline)
    head = title.removesuffix(name)
    return head != title and head[-1:] in _DASHES and _is_headline(head.rstrip(_DASHES))


def _is_headline(words: str) -> bool:
    """Whether words are as many as a headline has; two Chinese characters are a word."""
    return len(words.split()) >= _SHORTEST_HEADLINE or (
        HAN.search(words) is not None and len(words) >= _SHORTEST_CHINESE_HEADLINE
    )


def _find_behind_headline(root: HtmlElement, title: str) -> str | None:
    """The site that a page's title names behind its headline, which the page shows without it.

    "Ferries sail - The Estuary Times" above "Ferries sail" names the site; an address or a rubric is no name.
    """
    places = list(SEPARATED.finditer(title))
    if not places:
        return None
    site = title[places[-1].end() :]
    headlines = {title[: place.start()] for place in places}
    if CHINESE_PUBLISHER.fullmatch(site) is not None:
        long = {headline for headline in headlines if len(headline) >= _SHORTEST_CHINESE_HEADLINE}
        return site if any(text in long for text in shown_texts(root)) else None
    words = site.split()
    capitals = all(word.lstrip("(")[:1].isupper() or word.lower() in _SMALL for word in words)
    if not capitals or not 1 < len(words) <= _LONGEST_SITE or words[0].lower() in _SECTIONS:
        return None
    # "The Reel", which the page shows, too, is no headline of "The Reel » Archive » High Tide".
    long = {headline for headline in headlines if len(headline.split()) >= _SHORTEST_HEADLINE}
    return site if any(text in long for text in shown_texts(root)) else None
