"""Turns what was found into published rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.publishing.records import (
    AgreementRecord,
    CandidateTermRecord,
    DateRecord,
    OriginRecord,
    PlaceRecord,
    QuantityRecord,
    QuoteRecord,
    SourceRecord,
    SpanRecord,
    StatementRecord,
    TopicMention,
    TopicRecord,
)

if TYPE_CHECKING:
    from generator.model import Agreement, Origin, Quantity, Source, Span, Statement, Topic
    from generator.synthesis.candidates.terms import CandidateTerm


def _span(span: Span | None) -> SpanRecord | None:
    return None if span is None else SpanRecord(start=span.start, end=span.end)


def statement_record(
    statement: Statement, agreement: str | None, shown_on: tuple[str, ...]
) -> StatementRecord:
    """Turns a statement into its published row.

    Args:
        statement: the statement.
        agreement: the id of the agreement it belongs to.
        shown_on: the pages that show it.
    """
    label, also = statement.classification.label, statement.classification.also
    kind = statement.attribution.speaker_kind
    return StatementRecord(
        id=statement.id,
        source=statement.source,
        start=statement.span.start,
        end=statement.span.end,
        text=statement.text,
        page=statement.page,
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
        quantities=tuple(_quantity(quantity) for quantity in statement.quantities),
        agreement=agreement,
        anchor=statement.anchor,
        shown_on=shown_on,
        reviewed=None,
    )


def _quantity(quantity: Quantity) -> QuantityRecord:
    return QuantityRecord.model_validate(
        {
            "start": quantity.span.start,
            "end": quantity.span.end,
            "value": quantity.value,
            "value_max": quantity.value_max,
            "unit": quantity.unit,
            "comparison": quantity.comparison,
            "counted": _span(quantity.counted),
        }
    )


def source_record(source: Source, origin: str, problems: tuple[str, ...]) -> SourceRecord:
    """Turns a source into its published row.

    Args:
        source: the source.
        origin: the id of its origin.
        problems: what was met in its file or its sidecar.
    """
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


def candidate_record(term: CandidateTerm, rank: int) -> CandidateTermRecord:
    """Turns a term that the taxonomy does not know into its published row.

    Args:
        term: the term.
        rank: its rank, from 1.
    """
    return CandidateTermRecord(
        id=term.id,
        rank=rank,
        term=term.text,
        language="zh" if term.language == "zh" else "en",
        score=f"{term.score:.3f}",
        statements=term.statements,
        documents=term.documents,
        origins=term.origins,
        examples=tuple(
            PlaceRecord(statement=example.statement.id, start=example.span.start, end=example.span.end)
            for example in term.examples
        ),
        entry=term.entry,
    )
