"""Addresses from one page of the site to another."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING

from generator.rendering.escaping import escape

if TYPE_CHECKING:
    from markupsafe import Markup


class Links:
    """Makes relative addresses for one page."""

    def __init__(self, page: str) -> None:
        """Takes the page's own address, relative to the site: `sectors/x/`, or empty for the front page."""
        self._folder = page or "."
        # A page links to the same few places again and again: every credit line to its source, for one.
        self._ways: dict[str, str] = {}

    def to(self, address: str) -> Markup:
        """Returns the way from this page to an address of the site.

        Args:
            address: `sectors/x/`, `sources/y/#s-1`, `data/statements.csv`; empty for the front page.
        """
        path, hash_mark, fragment = address.partition("#")
        if path not in self._ways:
            way = posixpath.relpath(path or ".", self._folder)
            needs_slash = (not path or path.endswith("/")) and not way.endswith("/")
            self._ways[path] = f"{way}/" if needs_slash else way
        way = self._ways[path]
        return escape(f"{way}{hash_mark}{fragment}")
