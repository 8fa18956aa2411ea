"""The addresses that a page or stylesheet names, and what they mean inside the site."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import unquote

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]{0,40}):")
# A browser drops these anywhere in an address, so `java\nscript:` runs.
_DROPPED = str.maketrans("", "", "\t\n\r")
_TRIMMED = "".join(map(chr, range(0x21)))


class LinkRole(StrEnum):
    """What a browser does with an address."""

    NAVIGATE = "link"
    """Goes there when the reader asks."""
    LOAD = "resource"
    """Loads it with the page."""
    IMAGE = "image"
    """Loads it with the page, as an image, sound or font; it may stand in a `data:` address."""


@dataclass(frozen=True, slots=True)
class Link:
    """An address as written."""

    url: str
    """The attribute's value, character references resolved."""
    role: LinkRole
    """What a browser does with it."""
    line: int
    """The line where it stands."""


@dataclass(frozen=True, slots=True)
class Address:
    """An address in its parts."""

    scheme: str
    """In lower case; empty where there is none."""
    elsewhere: bool
    """Whether it names a host."""
    path: str
    """Still percent-encoded; empty for the page itself."""
    fragment: str
    """After `#`, still percent-encoded, without a text directive."""


def split_address(url: str) -> Address:
    """The parts of an address, read as a browser reads it."""
    text = url.strip(_TRIMMED).translate(_DROPPED)
    rest, _, fragment = text.partition("#")
    fragment = fragment.partition(":~:")[0]
    match = _SCHEME.match(rest)
    if match is not None:
        return Address(match[1].lower(), elsewhere=True, path="", fragment=fragment)
    path = rest.partition("?")[0].replace("\\", "/")
    return Address("", elsewhere=path.startswith("//"), path=path, fragment=fragment)


def resolve_path(path: str, base: str) -> str | None:
    """The site's file that a path means.

    Args:
        path: A relative or root-relative path, percent-encoded; empty for `base` itself.
        base: The file that names it, site-relative.

    Returns:
        The file, site-relative, `index.html` for a folder; None where the path leaves the site.
    """
    if path == "":
        return base
    above = [] if path.startswith("/") else base.split("/")[:-1]
    segments = path.split("/")
    for segment in map(unquote, segments):
        if segment == "..":
            if not above:
                return None
            above.pop()
        elif segment not in {"", "."}:
            above.append(segment)
    if unquote(segments[-1]) in {"", ".", ".."}:
        above.append("index.html")
    return "/".join(above)


def resolve_page(page: str) -> tuple[str | None, str]:
    """The file and the fragment that an address in the data means, read from the site's root."""
    address = split_address(page)
    if address.elsewhere:
        return None, ""
    return resolve_path(address.path or "/", "index.html"), unquote(address.fragment)
