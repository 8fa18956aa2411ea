"""What pages are made of beside the edition: charts, printed files, and what the documents hold."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from markupsafe import Markup

    from generator.config.figures import Figures
    from generator.model import Document

MOST_TABLE_ROWS = 200
"""Rows of a table under a chart. A timeline of hundreds of documents has thousands of dates."""


@dataclass(frozen=True, slots=True)
class ChartTable:
    """A chart's numbers, for those who do not see it."""

    header: tuple[str, ...]
    """What each column holds; the first names the rows."""
    rows: tuple[tuple[str, ...], ...]
    """The cells of each row, the row's name first; at most `MOST_TABLE_ROWS`."""
    left: int = 0
    """How many more rows there are; the CSV has them."""


@dataclass(frozen=True, slots=True)
class ChartView:
    """What a page needs to know of a chart that stands beside it."""

    folder: str
    """Where its files are, relative to the site, with a slash at the end."""
    stem: str
    """The beginning of its files' names."""
    message: str
    """Its title."""
    measure: str
    """Its subtitle."""
    source_line: str
    """Where its numbers come from."""
    alternative_text: str
    """What it shows."""
    size: tuple[int, int]
    """Width and height of the wide picture, px."""
    narrow_size: tuple[int, int]
    """Width and height of the narrow picture, px."""
    table: ChartTable
    """Its numbers."""
    spark: Markup | None = None
    """The same in tiny for a card, an inline SVG without alternative text; of a brief's own chart alone."""
    spark_words: str = ""
    """What its columns stand for."""


@dataclass(frozen=True, slots=True)
class PdfLink:
    """What a page says of a printed file."""

    path: str
    """Where it is, relative to the site."""
    words: str
    """`PDF, 3 pages, 210 KB`."""


@dataclass(frozen=True, slots=True)
class Materials:
    """What pages are made of beside the edition and its settings."""

    charts: Mapping[str, ChartView]
    """The charts by chart or topic id."""
    statement_files: tuple[str, ...]
    """The addresses of the files of statements."""
    templates: tuple[Path, ...]
    """The folders in which templates are looked for, the project's own first."""
    figures: Figures | None
    """How well documents are read."""
    documents: Mapping[str, Document]
    """The documents by source id, for the sentences that stand beside a statement."""
    pdfs: Mapping[str, PdfLink] = field(default_factory=dict)
    """The printed briefs by topic id, and the volume by its path."""
