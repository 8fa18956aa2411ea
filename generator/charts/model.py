"""The nouns of charts: what is to be drawn, and what was drawn."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

LABEL_KEYS = ("directive", "commitment", "fact", "assessment", "risk", "outlook", "unlabelled")
"""The keys that a column of a `dots` chart can carry, in the order in which they are drawn."""


class ChartKind(StrEnum):
    """The two forms of chart."""

    HEATMAP = "heatmap"
    """Topics (rows) by documents (columns), each cell shaded by its count."""
    DOTS = "dots"
    """Documents (rows) by label (columns), one mark for each statement; many become bars."""


@dataclass(frozen=True, slots=True)
class Column:
    """What a column of counts stands for."""

    title: str
    """A document's name; in a `dots` chart a label's name as readers see it."""
    subtitle: str
    """A document's date or class; in a `dots` chart one of `LABEL_KEYS`."""


@dataclass(frozen=True, slots=True)
class Chart:
    """What a chart says and the counts that it shows.

    Raises:
        ValueError: where the counts do not fit the rows and columns, one is negative, or a column of a
            `dots` chart carries no known label key.
    """

    id: str
    """A slug, unique in its page."""
    kind: ChartKind
    """Heat map or dots."""
    message: str
    """The title: what the chart says. The page renders it, the picture does not."""
    measure: str
    """The subtitle: what is counted. The page renders it."""
    source_line: str
    """Where the counts come from. The page renders it."""
    alternative_text: str
    """What the picture shows, for those who do not see it. The page renders it."""
    rows: tuple[str, ...]
    """The rows' names, from the top."""
    columns: tuple[Column, ...]
    """The columns; documents stand oldest first."""
    values: tuple[tuple[int, ...], ...]
    """Counts, one tuple for each row, one number for each column."""
    absence: str = "no statement found"
    """What stands where a row of dots, or the whole chart, has nothing."""
    columns_note: str = ""
    """What stands over columns too many to be named; empty is `300 documents, oldest to newest`."""

    def __post_init__(self) -> None:
        if len(self.values) != len(self.rows):
            message = f"chart {self.id}: expected {len(self.rows)} rows of counts, found {len(self.values)}"
            raise ValueError(message)
        for name, counts in zip(self.rows, self.values, strict=True):
            if len(counts) != len(self.columns) or any(count < 0 for count in counts):
                message = (
                    f"chart {self.id}, row {name!r}: expected {len(self.columns)} counts from 0 up, "
                    f"found {counts!r}"
                )
                raise ValueError(message)
        keys = [column.subtitle for column in self.columns]
        if self.kind == ChartKind.DOTS and not set(keys) <= set(LABEL_KEYS):
            message = f"chart {self.id}: expected columns keyed {', '.join(LABEL_KEYS)}, found {keys!r}"
            raise ValueError(message)


@dataclass(frozen=True, slots=True)
class DrawnChart:
    """A chart as pictures and as data; the pictures hold no title, subtitle or source line."""

    wide_light: str
    """SVG for a column of text, on light paper."""
    wide_dark: str
    """The same on dark paper."""
    narrow_light: str
    """SVG for a telephone, on light paper."""
    narrow_dark: str
    """The same on dark paper."""
    csv: str
    """One line for each count, with a header; line ends are LF."""
    width: int
    """Width of the wide pictures in CSS pixels."""
    height: int
    """Height of the wide pictures in CSS pixels."""
    narrow_width: int
    """Width of the narrow pictures in CSS pixels."""
    narrow_height: int
    """Height of the narrow pictures in CSS pixels."""
