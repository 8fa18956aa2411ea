"""Addresses from one page of the site to another."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator.rendering.escaping import escape

if TYPE_CHECKING:
    from collections.abc import Mapping

    from markupsafe import Markup

    from generator.synthesis.briefs.making import Brief
    from generator.wording.prose import Part

EVIDENCE_ROWS = 300
"""Statements in the table of a brief's evidence; the explorer and the data have the rest."""


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


@dataclass(frozen=True, slots=True)
class Listing:
    """Where a page leads from words that count several statements, which one permalink would not show."""

    address: str = "explore/"
    """A list that holds them, relative to the site."""
    rows: Mapping[str, str] = field(default_factory=dict)
    """The address of a statement's own row in such a list, by its id: those of a document stand together."""

    def place(self, part: Part) -> str:
        """Where all that a part counts stands: a list of just that, its first row, or the list of all."""
        return part.listed or self.rows.get(part.evidence[0], self.address)


def list_evidence(brief: Brief) -> Listing:
    """The evidence of a brief, as far as its page shows it."""
    shown = brief.statements[:EVIDENCE_ROWS]
    return Listing(f"{brief.topic.page}#evidence", {s.id: f"{brief.topic.page}#e-{s.id}" for s in shown})
