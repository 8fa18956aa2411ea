"""A start tag -> the addresses it names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.verification.addresses import Link, LinkRole
from generator.verification.elements import split_words
from generator.verification.stylesheets import find_css_links

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

# Relations that tell of another page; a browser fetches, or opens a connection to, every other one.
_TELLING = split_words(
    "alternate author bookmark canonical edit edituri first help last license me next prev search up"
)
_SHOWING = frozenset({"audio", "img", "input", "source", "video"})
_PAINTED = split_words("clip-path cursor fill filter marker-end marker-mid marker-start mask stroke style")
_NAVIGATING = frozenset({"a", "area"})
_REFERENCES = frozenset({"href", "xlink:href"})
_CANDIDATES = frozenset({"srcset", "imagesrcset"})
_ADDRESSES = _REFERENCES | {"src", "poster", "background", "data", "action", "formaction"}
_CANDIDATE = re.compile(r"[\s,]*([^\s,]\S*)")
_REFRESH = re.compile(r"\s*[0-9.]*\s*[;,]?\s*(?:url\s*=\s*)?[\"']?([^\"']*)", re.IGNORECASE)


def find_links(tag: str, attributes: Mapping[str, str], line: int) -> Iterator[Link]:
    """Every address in a start tag.

    Args:
        tag: The element's name in lower case.
        attributes: Attribute to value; the empty string for one without.
        line: The tag's line.
    """
    for name, value in attributes.items():
        if name in _PAINTED:
            yield from find_css_links(value, line)
        elif name in _CANDIDATES:
            for url in split_candidates(value):
                yield Link(url, LinkRole.IMAGE, line)
        elif name in _ADDRESSES and (name != "data" or tag == "object"):
            yield Link(value, _find_role(name, tag, attributes), line)
    if tag == "meta" and attributes.get("http-equiv", "").strip().lower() == "refresh":
        match = _REFRESH.match(attributes.get("content", ""))
        if match is not None and match[1].strip():
            yield Link(match[1].strip(), LinkRole.NAVIGATE, line)


def split_candidates(srcset: str) -> Iterator[str]:
    """The addresses of a `srcset`; a comma inside one, as in `data:`, does not end it."""
    position = 0
    while (match := _CANDIDATE.match(srcset, position)) is not None:
        url = match[1]
        position = match.end()
        if not url.endswith(","):
            comma = srcset.find(",", position)
            position = len(srcset) if comma < 0 else comma + 1
        yield url.rstrip(",")


def _find_role(name: str, tag: str, attributes: Mapping[str, str]) -> LinkRole:
    if name in {"poster", "background"} or (name == "src" and tag in _SHOWING):
        return LinkRole.IMAGE
    if name in {"action", "formaction"} or (name in _REFERENCES and tag in _NAVIGATING):
        return LinkRole.NAVIGATE
    if tag == "link":
        relations = frozenset(attributes.get("rel", "").lower().split())
        return LinkRole.NAVIGATE if relations and relations <= _TELLING else LinkRole.LOAD
    return LinkRole.IMAGE if name in _REFERENCES and tag in {"image", "feimage"} else LinkRole.LOAD
