"""The nouns of charts: what is to be drawn, and what was drawn."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from generator.charts.palette import VOICE_KEYS

if TYPE_CHECKING:
    from datetime import date

LABEL_KEYS = ("directive", "commitment", "fact", "assessment", "risk", "outlook", "unlabelled")
"""The keys of labels, in the order in which they are drawn."""


class ChartKind(StrEnum):
    """The forms in which counts are drawn; what has dates is a `Timeline`."""

    HEATMAP = "heatmap"
    """Topics (rows) by documents (columns), each cell shaded by its count."""
    DOTS = "dots"
    """Documents (rows) by label (columns), one mark for each statement; many become bars."""
    BARS = "bars"
    """Documents or groups of them (rows), each a bar stacked of labels or voices (columns)."""
    PANELS = "panels"
    """Documents or groups of them, each a small panel (row) with a bar for each label (column)."""


_KEYED = frozenset({ChartKind.DOTS, ChartKind.BARS, ChartKind.PANELS})


@dataclass(frozen=True, slots=True)
class Column:
    """What a column of counts stands for."""

    title: str
    """A document's name; in a keyed chart a label's or voice's name as readers see it."""
    subtitle: str
    """A document's date or class; in a keyed chart one of `LABEL_KEYS` or `VOICE_KEYS`."""


@dataclass(frozen=True, slots=True)
class Table:
    """A chart's numbers for those who read them."""

    header: tuple[str, ...]
    """What each column holds; the first names the rows."""
    rows: tuple[tuple[str, ...], ...]
    """The cells of each row, the row's name first."""


@dataclass(frozen=True, slots=True)
class Chart:
    """What a chart says and the counts that it shows.

    Raises:
        ValueError: where the counts do not fit the rows and columns, one is negative, or a column of a
            chart of labels or voices carries no known key.
    """

    id: str
    """A slug, unique in its page."""
    kind: ChartKind
    """In what form it is drawn."""
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
    shares: bool = False
    """Whether each bar is as long as the next and shows shares, where rows differ too much for one scale."""
    together: int = 0
    """How many documents the last row of bars or panels, or the last column of a heat map, puts together
    behind those with most; 0 where none does. Its counts are told in figures alone: on the scale of single
    documents they would leave no room for any of these."""
    rows_header: str = ""
    """What the rows are, for the head of the table: `Topic`."""
    detail: Chart | None = None
    """The same counts document by document, where the chart puts documents together; the CSV has them."""

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
        known = (*LABEL_KEYS, *VOICE_KEYS)
        if self.kind in _KEYED and not set(keys) <= set(known):
            message = f"chart {self.id}: expected columns keyed {', '.join(known)}, found {keys!r}"
            raise ValueError(message)


@dataclass(frozen=True, slots=True)
class Event:
    """A date or period on a timeline.

    Raises:
        ValueError: where it ends before it begins, or has neither a beginning nor an end.
    """

    name: str
    """The date as it is read: `June 2026`."""
    words: str
    """The words that name it, verbatim."""
    note: str
    """Who names it."""
    first: date | None
    """Its first day; None where it has no known beginning."""
    last: date | None
    """Its last day; None where it has no known end."""
    uncertain: bool = False
    """Whether the source leaves it open."""
    weight: int = 1
    """How many statements name it; where not all fit, those that most name are drawn."""

    def __post_init__(self) -> None:
        if self.first is None and self.last is None:
            message = f"event {self.name!r}: expected a first or a last day, found neither"
            raise ValueError(message)
        if self.first is not None and self.last is not None and self.last < self.first:
            message = f"event {self.name!r}: expected a last day from {self.first}, found {self.last}"
            raise ValueError(message)


@dataclass(frozen=True, slots=True)
class Timeline:
    """Dates and periods on one axis."""

    id: str
    """A slug, unique in its page."""
    message: str
    """The title. The page renders it."""
    measure: str
    """The subtitle. The page renders it."""
    source_line: str
    """Where the dates come from. The page renders it."""
    alternative_text: str
    """What the picture shows. The page renders it."""
    events: tuple[Event, ...]
    """In order of time."""
    now: date | None
    """The day that parts past from future: the last of the edition's date; None where it has none."""
    now_name: str
    """What stands at that day."""
    data: Table = field(default_factory=lambda: Table((), ()))
    """One line for each date in each statement, for the CSV; without a year, too."""
    absence: str = "no date found"
    """What stands where there is no event."""


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
