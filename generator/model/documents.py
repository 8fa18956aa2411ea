"""Source documents as read: exact text, and blocks and sentences as spans over it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from generator.quick_classes import maker_of, quick_to_make


class BlockKind(StrEnum):
    """What part of a document a block is; only paragraphs and list items hold evidence."""

    HEADING = "heading"
    """A title or a heading; it names the section of what follows."""
    PARAGRAPH = "paragraph"
    """Body text."""
    LIST_ITEM = "list-item"
    """An entry of a list in the body."""
    IMAGE = "image"
    """An image line with its caption."""
    CHROME = "chrome"
    """Menus, buttons, share lines: the site around the document."""
    MACHINE_SUMMARY = "machine-summary"
    """A summary that says a machine made it."""
    QUESTIONS = "questions"
    """A generated list of questions."""
    METADATA = "metadata"
    """A front-matter block or a marker line such as "Full text follows:"."""


BODY_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})


@quick_to_make
@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open interval of code points into a document's text."""

    start: int
    """Offset of the first code point."""
    end: int
    """Offset after the last code point."""

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            message = f"a span needs 0 <= start < end, got {self.start}, {self.end}"
            raise ValueError(message)

    def contains(self, other: Span) -> bool:
        """Whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a code point."""
        return self.start < other.end and other.start < self.end


make_span = maker_of(Span, unless="0 <= start < end")
"""Makes a span, as its constructor does, in half of the time."""


@quick_to_make
@dataclass(frozen=True, slots=True)
class Block:
    """A part of a document that stands on lines of its own."""

    span: Span
    """Where it stands, without surrounding white space."""
    kind: BlockKind
    """What it is."""
    section: Span | None = None
    """The heading it stands under."""
    introduction: bool = False
    """Whether it belongs to a summary that stands before the full text."""


@quick_to_make
@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a body block."""

    span: Span
    """Where it stands, without surrounding white space."""
    block: int
    """The index of its block in the document."""


make_sentence = maker_of(Sentence)
"""Makes a sentence, as its constructor does."""


@dataclass(frozen=True, slots=True)
class Extraction:
    """What made the text of a document that is not plain text."""

    name: str
    """The library."""
    version: str
    """Its version."""


@dataclass(frozen=True, slots=True)
class Source:
    """A seed document's facts."""

    id: str
    """Its permanent id."""
    path: str
    """Its path below the seeds folder, with forward slashes."""
    format: str
    """Its format: `txt`, `md`, `html`, `pdf`, `docx`, `eml`, `json`, `jsonl`."""
    record: int | None
    """Which record of a `.jsonl` it is, else None."""
    title: str | None
    """Its title."""
    publisher: str | None
    """Who published it."""
    source_class: str
    """`official`, `state-media`, `trade-press`, `commentary` or `unknown`."""
    published: str | None
    """EDTF date of publication."""
    url: str | None
    """Where it can be read."""
    language: str | None
    """BCP 47 tag."""
    rights: str
    """`excerpt`, `full` or `none`."""
    reprints: str | None
    """What it reprints, in the maintainer's words."""
    facts_from: tuple[tuple[str, str], ...]
    """(field, where it came from) for each fact that is known, sorted by field."""
    sha256: str
    """Digest of the file's bytes."""
    text_sha256: str
    """Digest of the text as UTF-8."""
    length: int
    """Code points of text."""
    extraction: Extraction | None
    """What made the text; None for plain text."""


@dataclass(frozen=True, slots=True)
class Document:
    """A document as read: exact text, with its blocks as spans over it."""

    source: Source
    """Its facts."""
    text: str
    """Exactly as decoded."""
    blocks: tuple[Block, ...]
    """In order, not overlapping."""
    pages: tuple[int, ...] = ()
    """The offset at which each page begins; empty where there are none."""
