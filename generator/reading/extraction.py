"""What a reader of one format gives: text, what its markup says of it, and the facts it states."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.errors import Problem
    from generator.model import BlockKind, Extraction, Span


@dataclass(frozen=True, slots=True)
class Extracted:
    """A document's text as a format's reader made it."""

    text: str
    """The text; every offset counts in it."""
    facts: tuple[tuple[str, str], ...] = ()
    """(field, value) of what the document states: title, publisher, published (EDTF), url, language."""
    parts: tuple[tuple[Span, BlockKind], ...] = ()
    """What the markup shows: headings, paragraphs, list items, in order; empty where there is no markup."""
    pages: tuple[int, ...] = ()
    """The offset at which each page begins; empty where there are no pages."""
    made_by: Extraction | None = None
    """What made the text; None where it is the file decoded and nothing else."""
    record: int | None = None
    """Which record of the file it is, counted from 0; None where a file is one document."""
    problems: tuple[Problem, ...] = ()
    """What was met that leaves the document readable."""
    key: str | None = None
    """What tells it from the other records of its file: its own id, or a digest of its text."""


Reader = Callable[[bytes, str], tuple[Extracted, ...]]
"""Reads a file's bytes; the second argument is how problems name it. Raises UnreadableDocumentError."""
