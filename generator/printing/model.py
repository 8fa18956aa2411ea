"""The nouns of print: everything that a printed brief or volume shows, as plain text and numbers.

They turn into JSON as they are. No field is markup: templates set each string as the text it is.
"""

from __future__ import annotations

from dataclasses import dataclass

PrintedChart = dict[str, object]
"""A laid-out picture as numbers and words: see `generator.charts.printed`."""


@dataclass(frozen=True, slots=True)
class Run:
    """A run of words inside a sentence or a quotation."""

    text: str
    """The words."""
    verbatim: bool = False
    """Whether they are exact text of a source."""
    washed: bool = False
    """Whether they name the topic."""
    evidence: tuple[int, ...] = ()
    """Numbers of the pieces of evidence that they count."""


@dataclass(frozen=True, slots=True)
class PrintedStatement:
    """A statement with its credit line."""

    number: int
    """Its number among the brief's evidence; 0 where it is not among it."""
    id: str
    """Its permanent id."""
    label: str
    """Its label's key."""
    label_name: str
    """Its label as readers see it."""
    also: str
    """Its second label as readers see it; empty where it has none."""
    language: str
    """BCP 47 tag."""
    runs: tuple[Run, ...]
    """Its text, or the beginning of it."""
    is_cut: bool
    """Whether its text goes on."""
    speaker: str
    """Who speaks."""
    voice: str
    """`quoted by`, `reported in` and so on; empty for a document's own words."""
    source: str
    """What its source is called; `its own document` where the publisher speaks in it."""
    date: str
    """When its source was published; empty where the name of the source tells it."""
    place: str
    """Where it stands in its source."""
    note: str
    """What else is said of it; mostly empty."""


@dataclass(frozen=True, slots=True)
class LabelGroup:
    """The statements of one label."""

    heading: str
    """`What is directed`."""
    label: str
    """The label's key."""
    statements: tuple[PrintedStatement, ...]
    """In order of document and place."""
    left_out: int
    """How many more the data have."""


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A quantity."""

    worded: str
    """As its source words it."""
    value: str
    """As a value."""
    counted: str
    """What is counted, as worded; empty where it is not stated."""
    language: str
    """BCP 47 tag of the words."""
    as_of: str
    """The date for which it is given; empty where the statement names none."""
    source: str
    """Source and date."""
    also: str
    """How many other documents give the same; empty where none does."""
    number: int
    """Of the evidence that gives it; 0 where it is not printed."""


@dataclass(frozen=True, slots=True)
class MomentRow:
    """A date."""

    when: str
    """The date as it is read."""
    precision: str
    """How precise it is."""
    standing: str
    """Whether it lies ahead of the edition or is under way; empty where it has passed."""
    worded: str
    """As its source words it."""
    language: str
    """BCP 47 tag of the words."""
    runs: tuple[Run, ...]
    """The words of the statement around it."""
    is_inside: bool
    """Whether the statement began before them."""
    is_cut: bool
    """Whether the statement goes on."""
    credit: str
    """Who says it, and where."""
    number: int
    """Of the evidence that gives it; 0 where it is not printed."""


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """What one document has on the topic."""

    name: str
    """What it is called."""
    kind: str
    """Its class and date."""
    carried: str
    """The document whose story it carries; empty where it has its own."""
    statements: int
    """How many statements it has; 0 where none was found."""
    speakers: str
    """Who speaks in them."""
    labels: tuple[tuple[str, str], ...]
    """(key, name) of the labels that occur."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A source in full."""

    id: str
    """Its permanent id."""
    name: str
    """What it is called."""
    title: str
    """Its title; empty where none is known."""
    title_language: str
    """BCP 47 tag of the title."""
    details: str
    """Class, date, language."""
    url: str
    """Where it can be read, as text; empty where that is not known."""
    href: str
    """The same with everything but ASCII escaped."""
    address: str
    """Its page on the site."""
    file: str
    """Its file and the file's SHA-256."""
    shared: str
    """With which documents it is one origin; empty where it is its own."""


@dataclass(frozen=True, slots=True)
class PrintedBrief:
    """A brief."""

    id: str
    """Its topic's id."""
    kind: str
    """What readers call its kind: `sector`."""
    folder: str
    """Its kind's folder: `sectors`."""
    name: str
    """Its topic's name."""
    other_names: tuple[tuple[str, str], ...]
    """(language, name) in the other languages."""
    inside: str
    """Its topic's name inside a sentence."""
    bottom_line: tuple[Run, ...]
    """The standfirst."""
    strip: tuple[tuple[str, str], ...]
    """(strong, plain) facts of the edition."""
    points: tuple[PrintedStatement, ...]
    """Key points."""
    together: str
    """That the topic is named in lists alone, and with which others; empty where it is not so."""
    changes: tuple[Run, ...]
    """What changed since the last edition; empty where there is no evidence."""
    chart: PrintedChart | None
    """Its chart; None where there is nothing to draw."""
    groups: tuple[LabelGroup, ...]
    """The evidence by what it does."""
    figures: tuple[FigureRow, ...]
    """Quantities."""
    figures_left: int
    """How many more the data have."""
    timeline: tuple[MomentRow, ...]
    """Dates, earliest first."""
    timeline_left: int
    """How many more the data have."""
    documents: tuple[DocumentRow, ...]
    """Who says it and who does not."""
    measured: tuple[tuple[str, tuple[Run, ...]], ...]
    """(heading, sentences) on its course over time and on what stands apart, where the documents are many."""
    documents_left: tuple[int, int]
    """How many more documents have a statement, and have none."""
    silent: str
    """Names of documents without a statement, where they are too many for rows of their own."""
    opposing: tuple[str, ...]
    """Topics declared to oppose it, as inside a sentence."""
    related: tuple[tuple[str, str], ...]
    """(topic, shared statements)."""
    gaps: tuple[tuple[str, str], ...]
    """(what is missing, what that means)."""
    sources: tuple[Reference, ...]
    """The documents that it quotes."""
    looked_for: tuple[str, ...]
    """Words and phrases that were looked for."""
    patterns: tuple[str, ...]
    """Combinations of words that were looked for."""
    description: str
    """What belongs here."""
    citation: tuple[str, str, str]
    """How to cite: before the publication's title, the title, behind it."""
    address: str
    """Where it stands, as text."""
    data: str
    """Where its data are, as text."""


@dataclass(frozen=True, slots=True)
class IndexEntry:
    """An entry of the index."""

    name: str
    """What is looked up."""
    language: str
    """BCP 47 tag."""
    main: str
    """The id of the brief that is about it; empty where there is none."""
    places: tuple[tuple[str, int], ...]
    """(brief id, number of the evidence) of each place."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the volume: the briefs of one kind."""

    folder: str
    """The kind's folder."""
    heading: str
    """Its title."""
    introduction: str
    """A sentence about it."""
    chart: PrintedChart | None
    """How documents cover its topics."""
    briefs: tuple[PrintedBrief, ...]
    """In the taxonomy's order."""


@dataclass(frozen=True, slots=True)
class Publication:
    """What every page may name of the edition."""

    title: str
    """The publication's title."""
    description: str
    """What it is, in a sentence."""
    publisher: str
    """Who publishes it; empty where that is not said."""
    edition: str
    """The edition's date as it is read; empty where it has none."""
    date: tuple[int, int, int]
    """Year, month and day that stand for the edition's date."""
    language: str
    """BCP 47 tag of this program's own sentences."""
    documents: str
    """`three documents`."""
    address: str
    """Where the site is; empty where that is not said."""
    corrections: str
    """How to report an error; empty where that is not said."""


@dataclass(frozen=True, slots=True)
class Volume:
    """The whole edition as one book."""

    headline: str
    """Its title on the cover."""
    standfirst: tuple[Run, ...]
    """What the edition comes to."""
    strip: tuple[tuple[str, str], ...]
    """(strong, plain) facts of the edition."""
    changes: tuple[Run, ...]
    """What changed since the last edition."""
    points: tuple[tuple[PrintedStatement, str, str], ...]
    """(statement, brief id, what it is one of) of each leading point."""
    alone: tuple[tuple[str, str], ...]
    """(topic, document and statements) of topics that one document alone has."""
    nowhere: tuple[str, ...]
    """Topics that no document has."""
    without_figure: tuple[str, ...]
    """Topics for which no figure is given."""
    read_first: tuple[tuple[str, str], ...]
    """(document, why)."""
    parts: tuple[Part, ...]
    """Sectors, themes."""
    sources: tuple[Reference, ...]
    """The register of sources."""
    speakers: tuple[IndexEntry, ...]
    """Index of who speaks."""
    topics: tuple[IndexEntry, ...]
    """Index of topics."""
    colophon: tuple[tuple[str, str], ...]
    """(name, digest or version) of what the edition was made from and by."""
