"""The published records, with their keys in the published order; their schemas come from here too."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

SourceClass = Literal["official", "state-media", "trade-press", "commentary", "unknown"]
LabelName = Literal["directive", "commitment", "fact", "assessment", "risk", "outlook"]


class Record(BaseModel):
    """A published row."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class SpanRecord(Record):
    """A half-open interval of code points into the document's text."""

    start: int
    end: int


class QuoteRecord(SpanRecord):
    """What stands between quotation marks."""

    speaker: str | None


class TopicMention(Record):
    """A mention of a topic."""

    id: str
    start: int
    end: int


class DateRecord(SpanRecord):
    """A date, in EDTF."""

    value: str


class QuantityRecord(SpanRecord):
    """A quantity; numbers are decimal strings."""

    value: str
    value_max: str | None
    unit: str
    comparison: Literal["=", ">", ">=", "<", "<=", "~", "->"]
    counted: SpanRecord | None


class StatementRecord(Record):
    """A row of statements.jsonl."""

    id: str
    source: str
    start: int
    end: int
    text: str
    page: int | None
    section: str | None
    language: str | None
    label: LabelName | None
    also: LabelName | None
    label_cue: SpanRecord | None
    voice: Literal["quoted", "partly-quoted", "reported", "own"]
    speaker: str | None
    speaker_kind: Literal["person", "body", "document", "unnamed"] | None
    cue: SpanRecord | None
    quotes: tuple[QuoteRecord, ...]
    topics: tuple[TopicMention, ...]
    dates: tuple[DateRecord, ...]
    quantities: tuple[QuantityRecord, ...]
    agreement: str | None
    anchor: str
    shown_on: tuple[str, ...]
    reviewed: str | None


class ExtractionRecord(Record):
    """What made the text of a document that is not plain text."""

    name: str
    version: str


class SourceRecord(Record):
    """A row of sources.jsonl."""

    id: str
    path: str
    format: str
    record: int | None
    title: str | None
    publisher: str | None
    class_: SourceClass
    published: str | None
    url: str | None
    language: str | None
    rights: Literal["excerpt", "full", "none"]
    facts_from: dict[str, Literal["sidecar", "document", "file-name"]]
    origin: str
    sha256: str
    text_sha256: str
    length: int
    extraction: ExtractionRecord | None
    problems: tuple[str, ...]

    model_config = ConfigDict(
        extra="forbid", frozen=True, alias_generator=lambda name: name.rstrip("_"), populate_by_name=True
    )


class TopicRecord(Record):
    """A row of topics.jsonl."""

    id: str
    kind: Literal["sector", "theme"]
    label: dict[str, str]
    opposes: tuple[str, ...]
    page: str
    statements: int
    sources: int
    origins: int


class OriginRecord(Record):
    """A row of origins.jsonl."""

    id: str
    sources: tuple[str, ...]
    kind: Literal["single", "copies", "rewrites"]


class AgreementRecord(Record):
    """A row of agreements.jsonl."""

    id: str
    statements: tuple[str, ...]
    origins: tuple[str, ...]
    speakers: tuple[str, ...]
    independent: int


class PlaceRecord(Record):
    """A place in a statement, as offsets into its document's text."""

    statement: str
    start: int
    end: int


class CandidateTermRecord(Record):
    """A row of candidate-terms.jsonl: a recurring term that the taxonomy does not know."""

    id: str
    rank: int
    term: str
    language: Literal["en", "zh"]
    score: str
    statements: int
    documents: int
    origins: int
    examples: tuple[PlaceRecord, ...]
    entry: str


class GeneratorRecord(Record):
    """What made an edition."""

    name: str
    version: str


class EditionRecord(Record):
    """edition.json."""

    schema_: Literal["seedbrief/1"]
    edition: str | None
    inputs_sha256: str
    title: str
    cutoff: str | None
    generator: GeneratorRecord
    counts: dict[str, int]
    files: dict[str, str]

    model_config = ConfigDict(
        extra="forbid", frozen=True, alias_generator=lambda name: name.rstrip("_"), populate_by_name=True
    )
