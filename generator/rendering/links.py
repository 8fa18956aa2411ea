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

    def to(self, address: str) -> Markup:
        """Returns the way from this page to an address of the site.

        Args:
            address: `sectors/x/`, `sources/y/#s-1`, `data/statements.csv`; empty for the front page.
        """
        path, hash_mark, fragment = address.partition("#")
        way = posixpath.relpath(path or ".", self._folder)
        if (not path or path.endswith("/")) and not way.endswith("/"):
            way += "/"
        return escape(f"{way}{hash_mark}{fragment}")
