"""The published records, with their keys in the published order; their schemas come from here too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from pydantic import BaseModel, ConfigDict

if TYPE_CHECKING:
    from generator.model import Agreement, Origin, Source, Span, Statement, Topic

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


def _span(span: Span | None) -> SpanRecord | None:
    return None if span is None else SpanRecord(start=span.start, end=span.end)


def statement_record(
    statement: Statement, agreement: str | None, shown_on: tuple[str, ...]
) -> StatementRecord:
    """Turns a statement into its published row."""
    label, also = statement.classification.label, statement.classification.also
    kind = statement.attribution.speaker_kind
    return StatementRecord(
        id=statement.id,
        source=statement.source,
        start=statement.span.start,
        end=statement.span.end,
        text=statement.text,
        page=None,
        section=statement.section,
        language=statement.language,
        label=label.value if label is not None else None,
        also=also.value if also is not None else None,
        label_cue=_span(statement.classification.cue),
        voice=statement.attribution.voice.value,
        speaker=statement.attribution.speaker,
        speaker_kind=kind.value if kind is not None else None,
        cue=_span(statement.attribution.cue),
        quotes=tuple(
            QuoteRecord(start=q.span.start, end=q.span.end, speaker=q.speaker) for q in statement.quotes
        ),
        topics=tuple(TopicMention(id=t.topic, start=t.span.start, end=t.span.end) for t in statement.terms),
        dates=tuple(DateRecord(start=d.span.start, end=d.span.end, value=d.value) for d in statement.dates),
        quantities=tuple(
            QuantityRecord.model_validate(
                {
                    "start": q.span.start,
                    "end": q.span.end,
                    "value": q.value,
                    "value_max": q.value_max,
                    "unit": q.unit,
                    "comparison": q.comparison,
                    "counted": _span(q.counted),
                }
            )
            for q in statement.quantities
        ),
        agreement=agreement,
        anchor=statement.anchor,
        shown_on=shown_on,
        reviewed=None,
    )


def source_record(source: Source, origin: str, problems: tuple[str, ...]) -> SourceRecord:
    """Turns a source into its published row."""
    extraction = source.extraction
    return SourceRecord.model_validate(
        {
            "id": source.id,
            "path": source.path,
            "format": source.format,
            "record": source.record,
            "title": source.title,
            "publisher": source.publisher,
            "class": source.source_class,
            "published": source.published,
            "url": source.url,
            "language": source.language,
            "rights": source.rights,
            "facts_from": dict(source.facts_from),
            "origin": origin,
            "sha256": source.sha256,
            "text_sha256": source.text_sha256,
            "length": source.length,
            "extraction": None
            if extraction is None
            else {"name": extraction.name, "version": extraction.version},
            "problems": problems,
        }
    )


def topic_record(topic: Topic, statements: int, sources: int, origins: int) -> TopicRecord:
    """Turns a topic and its counts into its published row."""
    return TopicRecord(
        id=topic.id,
        kind=topic.kind.value,
        label=dict(sorted(topic.label)),
        opposes=topic.opposes,
        page=topic.page,
        statements=statements,
        sources=sources,
        origins=origins,
    )


def origin_record(origin: Origin) -> OriginRecord:
    """Turns an origin into its published row."""
    return OriginRecord.model_validate({"id": origin.id, "sources": origin.sources, "kind": origin.kind})


def agreement_record(agreement: Agreement) -> AgreementRecord:
    """Turns an agreement into its published row."""
    return AgreementRecord(
        id=agreement.id,
        statements=agreement.statements,
        origins=agreement.origins,
        speakers=agreement.speakers,
        independent=agreement.independent,
    )
