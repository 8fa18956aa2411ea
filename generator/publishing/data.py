"""Writes the published data: JSON lines, schemas, CSV."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from generator.config.sidecars import problems_of
from generator.publishing import records, rows
from generator.publishing.tables import (
    candidate_terms_csv,
    figures_csv,
    statements_csv,
    timeline_csv,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.errors import Problem
    from generator.model import Corpus
    from generator.synthesis.edition import Edition

ROWS_A_FILE = 5_000
"""Statements in one file; an edition with more is divided into statements-0001.jsonl and on."""
_SCHEMAS: dict[str, type[records.Record]] = {
    "edition": records.EditionRecord,
    "sources": records.SourceRecord,
    "topics": records.TopicRecord,
    "statements": records.StatementRecord,
    "origins": records.OriginRecord,
    "agreements": records.AgreementRecord,
    "candidate-terms": records.CandidateTermRecord,
}


def to_line(record: records.Record) -> str:
    """Writes a record as one line of JSON, keys in the published order."""
    return record.model_dump_json(by_alias=True)


def _lines(table: Iterable[records.Record]) -> str:
    return "".join(f"{to_line(row)}\n" for row in table)


def data_files(
    edition: Edition, shown_on: dict[str, tuple[str, ...]], problems: tuple[Problem, ...], seeds: str
) -> Iterator[tuple[str, str]]:
    """Yields every data file but edition.json.

    Args:
        edition: the edition.
        shown_on: the pages that show each statement, by its id.
        problems: what was met; a source's row names its own.
        seeds: how problems name the seeds folder.

    Yields:
        (path relative to the data folder, content).
    """
    corpus = edition.corpus
    yield from _statement_files(edition, shown_on)
    yield "sources.jsonl", _lines(_source_records(corpus, problems, seeds))
    topics = (
        rows.topic_record(brief.topic, len(brief.statements), len(brief.carriers), brief.origins)
        for brief in sorted(edition.briefs, key=lambda brief: brief.topic.id)
    )
    yield "topics.jsonl", _lines(topics)
    yield "origins.jsonl", _lines(rows.origin_record(origin) for origin in corpus.origins)
    yield "agreements.jsonl", _lines(rows.agreement_record(agreement) for agreement in corpus.agreements)
    ranked = sorted(enumerate(edition.candidates, 1), key=lambda pair: pair[1].id)
    yield "candidate-terms.jsonl", _lines(rows.candidate_record(term, rank) for rank, term in ranked)
    yield "candidate-terms.csv", candidate_terms_csv(edition.candidates)
    for name, model in _SCHEMAS.items():
        yield f"{name}.schema.json", _schema(model)
    yield from _tables(edition)


def _source_records(
    corpus: Corpus, problems: tuple[Problem, ...], seeds: str
) -> Iterator[records.SourceRecord]:
    """The row of each source, which names the problems of its own record and sidecar."""
    origin_of = {source: origin.id for origin in corpus.origins for source in origin.sources}
    for source in corpus.sources:
        own = tuple(map(str, problems_of(source.path, source.record, problems, seeds)))
        yield rows.source_record(source, origin_of[source.id], own)


def _schema(model: type[records.Record]) -> str:
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **model.model_json_schema(by_alias=True, mode="serialization"),
    }
    return json.dumps(schema, ensure_ascii=False, indent=1) + "\n"


def _tables(edition: Edition) -> Iterator[tuple[str, str]]:
    """The statements as CSV, for the whole and for each brief."""
    sources = {source.id: source for source in edition.corpus.sources}
    tables = [("", edition.corpus.statements)]
    tables += [(brief.topic.page, brief.statements) for brief in edition.briefs if brief.statements]
    for folder, statements in tables:
        ordered = sorted(statements, key=lambda statement: statement.id)
        yield f"{folder}statements.csv", statements_csv(ordered, sources)
    yield "timeline.csv", timeline_csv(edition.corpus.statements)
    yield "figures.csv", figures_csv(edition.corpus.statements)


def statement_file_names(statements: int) -> tuple[str, ...]:
    """The files that hold the rows of so many statements, relative to the data folder."""
    if statements <= ROWS_A_FILE:
        return ("statements.jsonl",)
    return tuple(f"statements-{number:04}.jsonl" for number in range(1, -(-statements // ROWS_A_FILE) + 1))


def _statement_files(edition: Edition, shown_on: dict[str, tuple[str, ...]]) -> Iterator[tuple[str, str]]:
    agreement_of = {
        statement: agreement.id
        for agreement in edition.corpus.agreements
        for statement in agreement.statements
    }
    ordered = sorted(edition.corpus.statements, key=lambda statement: statement.id)
    records_of = {
        s.id: rows.statement_record(s, agreement_of.get(s.id), shown_on.get(s.id, ())) for s in ordered
    }
    for index, name in enumerate(statement_file_names(len(ordered))):
        part = ordered[index * ROWS_A_FILE : (index + 1) * ROWS_A_FILE]
        yield name, _lines(records_of[statement.id] for statement in part)
    for brief in edition.briefs:
        if brief.statements:
            own = sorted(brief.statements, key=lambda statement: statement.id)
            listed = ",\n".join(to_line(records_of[statement.id]) for statement in own)
            yield f"{brief.topic.page}statements.json", f"[\n{listed}\n]\n"


def edition_record(
    edition: Edition, title: str, version: str, inputs_sha256: str, files: dict[str, str]
) -> records.EditionRecord:
    """Makes edition.json.

    Args:
        edition: the edition.
        title: the publication's title.
        version: this program's.
        inputs_sha256: digest over everything the edition was made from.
        files: path under the site to SHA-256.
    """
    corpus = edition.corpus
    return records.EditionRecord(
        schema_="seedbrief/1",
        edition=edition.date,
        inputs_sha256=inputs_sha256,
        title=title,
        cutoff=edition.cutoff,
        generator=records.GeneratorRecord(name="seedbrief", version=version),
        counts={
            "sources": len(corpus.sources),
            "origins": len(corpus.origins),
            "statements": len(corpus.statements),
            "agreements": len(corpus.agreements),
            "topics": len(edition.briefs),
            "topics_with_evidence": sum(1 for brief in edition.briefs if brief.statements),
        },
        files=dict(sorted(files.items())),
    )
