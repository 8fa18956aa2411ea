"""Pages and stylesheets -> the addresses that lead nowhere, elsewhere, or run code."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import unquote

from generator.errors import Problem
from generator.verification.addresses import Address, Link, LinkRole, resolve_path, split_address
from generator.verification.excerpts import quote

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from collections.abc import Set as AbstractSet

    from generator.verification.pages import Page

_OUTWARD = frozenset({"http", "https", "mailto", "tel"})
_FETCHED = frozenset({"http", "https", "ws", "wss", "ftp"})
_NOT_FOUND_PAGE = "404.html"


def check_links(
    pages: Mapping[str, Page],
    stylesheets: Mapping[str, tuple[str, tuple[Link, ...]]],
    files: AbstractSet[str],
) -> tuple[list[Problem], int]:
    """Follow every address of the site, without fetching any from elsewhere.

    Args:
        pages: The HTML pages by their site-relative path.
        stylesheets: For each stylesheet's path its name in problems and its addresses.
        files: Every file of the site, site-relative.

    Returns:
        The problems, and how many internal addresses were followed: each of a page once.
    """
    problems: list[Problem] = []
    checker = _LinkChecker(pages, files)
    for page in pages.values():
        problems += checker.check(page.path, page.file, page.links)
    for path, (file, links) in stylesheets.items():
        problems += checker.check(path, file, links)
    return problems, checker.followed


class _LinkChecker:
    """Follows addresses, counting those inside the site."""

    def __init__(self, pages: Mapping[str, Page], files: AbstractSet[str]) -> None:
        self._pages = pages
        self._files = files
        self.followed = 0

    def check(self, path: str, file: str, links: Iterable[Link]) -> list[Problem]:
        """The problems of one page's or stylesheet's links."""
        problems: list[Problem] = []
        for link in links:
            address = split_address(link.url)
            if address.elsewhere:
                fault = _judge_outward(address, link.role)
            else:
                self.followed += 1
                fault = self._follow(address, path)
            if fault is not None:
                code, expected, found = fault
                where = f"line {link.line}"
                problems.append(Problem(file, where, expected, f"{quote(link.url)}{found}", code))
        return problems

    def _follow(self, address: Address, base: str) -> tuple[str, str, str] | None:
        target = resolve_path(address.path, base)
        if base == _NOT_FOUND_PAGE and address.path.startswith("/"):
            target = self._find_below_prefix(address.path)
        if target is None:
            return "dangling-link", "an address inside the site", ", which leads out of it"
        if target not in self._files:
            index = f"{target}/index.html"
            if index in self._files:
                return "dangling-link", "a folder's address with a slash at its end", ""
            return "dangling-link", "an address of a file of the site", f", and there is no {target}"
        return self._find_anchor(address.fragment, target)

    def _find_anchor(self, fragment: str, target: str) -> tuple[str, str, str] | None:
        page = self._pages.get(target)
        if page is None or fragment in page.ids:
            return None
        name = unquote(fragment)
        if name in page.ids or name.lower() in {"", "top"}:
            return None
        return (
            "dangling-anchor",
            f"an anchor that {target} has",
            f", and no element there has the id {quote(name)}",
        )

    def _find_below_prefix(self, path: str) -> str | None:
        # The page for what is not found may be served at any depth, so MkDocs writes its links from the
        # host's root, with the path under which the site is deployed; that path is not known here.
        segments = path.lstrip("/").split("/")
        for count in range(min(len(segments), 16)):
            target = resolve_path("/" + "/".join(segments[count:]), _NOT_FOUND_PAGE)
            if target in self._files:
                return target
        return resolve_path(path, _NOT_FOUND_PAGE)


def _judge_outward(address: Address, role: LinkRole) -> tuple[str, str, str] | None:
    if role is LinkRole.IMAGE and address.scheme == "data":
        return None
    if role is LinkRole.NAVIGATE:
        if address.scheme in _OUTWARD or not address.scheme:
            return None
        return "unsafe-link", "a link with http, https, mailto or tel, or inside the site", ""
    if address.scheme in _FETCHED or not address.scheme:
        return "foreign-host", f"every {role} from the site itself", ", on another host"
    return "unsafe-link", f"every {role} from a file of the site", ""
