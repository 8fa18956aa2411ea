"""Rows of topics, origins and agreements -> each that names what is not there or miscounts what is."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from generator.errors import Problem
from generator.verification.addresses import resolve_page
from generator.verification.excerpts import quote
from generator.verification.rows import (
    COUNT,
    NAME,
    TEXT,
    Kind,
    Listing,
    Mapped,
    Row,
    check_fields,
    index_rows,
    one_of,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from generator.verification.pages import Page
    from generator.verification.source_texts import SourceText
    from generator.verification.statements import StatementRow, Statements

TOPIC_FIELDS: Mapping[str, Kind] = {
    "id": NAME,
    "kind": one_of("sector", "theme"),
    "label": Mapped(TEXT),
    "opposes": Listing(TEXT),
    "page": TEXT,
    "statements": COUNT,
    "sources": COUNT,
    "origins": COUNT,
}
"""The fields of a row of `topics.jsonl`."""

ORIGIN_FIELDS: Mapping[str, Kind] = {
    "id": NAME,
    "sources": Listing(TEXT),
    "kind": one_of("single", "copies", "rewrites"),
}
"""The fields of a row of `origins.jsonl`."""

AGREEMENT_FIELDS: Mapping[str, Kind] = {
    "id": NAME,
    "statements": Listing(TEXT),
    "origins": Listing(TEXT),
    "speakers": Listing(TEXT),
    "independent": COUNT,
}
"""The fields of a row of `agreements.jsonl`."""


def check_topics(
    rows: list[Row], statements: Statements, sources: Mapping[str, SourceText], pages: Mapping[str, Page]
) -> list[Problem]:
    """Topics: their pages, whom they oppose, and the counts of what names them."""
    index, problems = _index(rows, TOPIC_FIELDS)
    naming: defaultdict[str, list[StatementRow]] = defaultdict(list)
    for statement in statements.by_id.values():
        for topic in sorted(statement.topics):
            naming[topic].append(statement)
            if topic not in index:
                place = f"line {statement.line}, {statement.id}, field `topics`"
                found = quote(topic)
                problems.append(
                    Problem(statement.file, place, "topics of topics.jsonl", found, "unknown-topic")
                )
    damaged = len(statements.ids) != len(statements.by_id)
    for topic, row in index.items():
        problems += _check_names(row, "opposes", index, "topics of topics.jsonl")
        page = row.values.get("page")
        if isinstance(page, str) and resolve_page(page)[0] not in pages:
            place = f"{row.place}, {topic}, field `page`"
            problems.append(Problem(row.file, place, "a page of the site", quote(page), "missing-page"))
        if not damaged:  # a count is no proof while a row that cannot be read may belong to it
            problems += _check_counts(topic, row, naming[topic], sources)
    return problems


def check_origins(rows: list[Row], sources: Mapping[str, SourceText]) -> list[Problem]:
    """Origins: that they and their sources name each other."""
    index, problems = _index(rows, ORIGIN_FIELDS)
    for origin, row in index.items():
        problems += _check_names(row, "sources", sources, "sources of sources.jsonl")
        for source_id in _strings(row, "sources"):
            source = sources.get(source_id)
            if source is not None and source.origin is not None and source.origin != origin:
                place = f"{row.place}, {origin}, field `sources`"
                expected = f"sources that name this origin; {source_id} names {quote(source.origin)}"
                problems.append(Problem(row.file, place, expected, quote(source_id), "origin"))
    for source_id, source in sources.items():
        if source.origin is None:
            continue
        place = f"{source.row.place}, {source_id}, field `origin`"
        if source.origin not in index:
            expected, found = "an origin of origins.jsonl", quote(source.origin)
            problems.append(Problem(source.row.file, place, expected, found, "origin"))
        elif source_id not in _strings(index[source.origin], "sources"):
            expected = f"an origin that lists {source_id}"
            found = f"{quote(source.origin)}, which does not"
            problems.append(Problem(source.row.file, place, expected, found, "origin"))
    return problems


def check_agreements(rows: list[Row], statements: Statements, origins: list[Row]) -> list[Problem]:
    """Agreements: that what they name is there, and that their statements name them."""
    index, problems = _index(rows, AGREEMENT_FIELDS)
    origin_ids = {row.values.get("id") for row in origins}
    for agreement, row in index.items():
        problems += _check_names(row, "statements", statements.ids, "statements of the data")
        problems += _check_names(row, "origins", origin_ids, "origins of origins.jsonl")
        for statement_id in _strings(row, "statements"):
            statement = statements.by_id.get(statement_id)
            if statement is not None and statement.agreement != agreement:
                place = f"{row.place}, {agreement}, field `statements`"
                expected = "statements that name this agreement"
                found = f"{statement_id}, which names {quote(statement.agreement or '')}"
                problems.append(Problem(row.file, place, expected, found, "agreement"))
    members = {agreement: frozenset(_strings(row, "statements")) for agreement, row in index.items()}
    for statement in statements.by_id.values():
        name = statement.agreement
        if name is not None and statement.id not in members.get(name, frozenset()):
            place = f"line {statement.line}, {statement.id}, field `agreement`"
            expected = "an agreement of agreements.jsonl that lists the statement"
            problems.append(Problem(statement.file, place, expected, quote(name), "agreement"))
    return problems


def _index(rows: list[Row], fields: Mapping[str, Kind]) -> tuple[dict[str, Row], list[Problem]]:
    problems = [problem for row in rows for problem in check_fields(row, fields)]
    index, repeated = index_rows(rows)
    return index, problems + repeated


def _check_counts(
    topic: str, row: Row, naming: list[StatementRow], sources: Mapping[str, SourceText]
) -> Iterator[Problem]:
    source_ids = {statement.source for statement in naming}
    origins = {sources[source_id].origin for source_id in source_ids if source_id in sources}
    counts = {"statements": len(naming), "sources": len(source_ids), "origins": len(origins)}
    for name, count in counts.items():
        found = row.values.get(name)
        if COUNT.accepts(found) and found != count:
            place = f"{row.place}, {topic}, field `{name}`"
            expected = f"{count}, counted over the statements that name the topic"
            yield Problem(row.file, place, expected, str(found), "count")


def _check_names(row: Row, field: str, known: Collection[object], expected: str) -> Iterator[Problem]:
    for name in _strings(row, field):
        if name not in known:
            place = f"{row.place}, {row.values.get('id')}, field `{field}`"
            yield Problem(row.file, place, expected, quote(name), "unknown-id")


def _strings(row: Row, field: str) -> list[str]:
    values = row.values.get(field)
    return [value for value in values if isinstance(value, str)] if isinstance(values, list) else []
