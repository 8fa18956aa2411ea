"""Writes the published data: JSON lines, schemas, CSV."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from generator.publishing import records
from generator.publishing.tables import statements_csv

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.errors import Problem
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
}


def to_line(record: records.Record) -> str:
    """Writes a record as one line of JSON, keys in the published order."""
    return record.model_dump_json(by_alias=True)


def _lines(rows: Iterable[records.Record]) -> str:
    return "".join(f"{to_line(row)}\n" for row in rows)


def data_files(
    edition: Edition, shown_on: dict[str, tuple[str, ...]], problems: tuple[Problem, ...]
) -> Iterator[tuple[str, str]]:
    """Yields every data file but edition.json.

    Args:
        edition: the edition.
        shown_on: the pages that show each statement, by its id.
        problems: what was met; a source's row names its own.

    Yields:
        (path relative to the data folder, content).
    """
    corpus = edition.corpus
    yield from _statement_files(edition, shown_on)
    origin_of = {source: origin.id for origin in corpus.origins for source in origin.sources}
    yield (
        "sources.jsonl",
        _lines(
            records.source_record(source, origin_of[source.id], _problems_of(source.path, problems))
            for source in corpus.sources
        ),
    )
    yield (
        "topics.jsonl",
        _lines(
            records.topic_record(brief.topic, len(brief.statements), len(brief.carriers), brief.origins)
            for brief in sorted(edition.briefs, key=lambda brief: brief.topic.id)
        ),
    )
    yield "origins.jsonl", _lines(records.origin_record(origin) for origin in corpus.origins)
    yield "agreements.jsonl", _lines(records.agreement_record(agreement) for agreement in corpus.agreements)
    for name, model in _SCHEMAS.items():
        schema = {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            **model.model_json_schema(by_alias=True),
        }
        yield f"{name}.schema.json", json.dumps(schema, ensure_ascii=False, indent=1) + "\n"
    sources = {source.id: source for source in corpus.sources}
    ordered = sorted(corpus.statements, key=lambda statement: statement.id)
    yield "statements.csv", statements_csv(ordered, sources)
    for brief in edition.briefs:
        if brief.statements:
            own = sorted(brief.statements, key=lambda statement: statement.id)
            yield f"{brief.topic.page}statements.csv", statements_csv(own, sources)


def _statement_files(edition: Edition, shown_on: dict[str, tuple[str, ...]]) -> Iterator[tuple[str, str]]:
    agreement_of = {
        statement: agreement.id
        for agreement in edition.corpus.agreements
        for statement in agreement.statements
    }
    ordered = sorted(edition.corpus.statements, key=lambda statement: statement.id)
    rows = [records.statement_record(s, agreement_of.get(s.id), shown_on.get(s.id, ())) for s in ordered]
    if len(rows) <= ROWS_A_FILE:
        yield "statements.jsonl", _lines(rows)
        return
    for number, start in enumerate(range(0, len(rows), ROWS_A_FILE), 1):
        yield f"statements-{number:04}.jsonl", _lines(rows[start : start + ROWS_A_FILE])


def _problems_of(path: str, problems: tuple[Problem, ...]) -> tuple[str, ...]:
    return tuple(str(problem) for problem in problems if problem.file.endswith(f"/{path}"))


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
