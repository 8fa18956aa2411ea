"""CSV for spreadsheets: one statement a row, no cell that a spreadsheet would run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.synthesis.briefs.making import order_moments
from generator.text_safety import csv_row

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.model import Source, Span, Statement
    from generator.synthesis.candidates.terms import CandidateTerm

_HEADER = (
    "id",
    "source",
    "publisher",
    "published",
    "start",
    "end",
    "text",
    "section",
    "language",
    "label",
    "also",
    "voice",
    "speaker",
    "speaker_kind",
    "topics",
    "dates",
    "quantities",
    "anchor",
)


def statements_csv(statements: Iterable[Statement], sources: dict[str, Source]) -> str:
    """Writes statements as CSV.

    Args:
        statements: in the order of the rows.
        sources: by id.

    Returns:
        A header and a row for each statement, LF line ends. Lists stand in one cell, joined by `; `.
    """
    rows = (_row(statement, sources[statement.source]) for statement in statements)
    return "".join(csv_row(row) for row in (_HEADER, *rows))


def _row(statement: Statement, source: Source) -> tuple[object, ...]:
    label, also = statement.classification.label, statement.classification.also
    attribution = statement.attribution
    quantities = (
        f"{q.comparison if q.comparison != '=' else ''}{q.value} {q.unit}" for q in statement.quantities
    )
    return (
        statement.id,
        statement.source,
        source.publisher,
        source.published,
        statement.span.start,
        statement.span.end,
        statement.text,
        statement.section,
        statement.language,
        label.value if label is not None else None,
        also.value if also is not None else None,
        attribution.voice.value,
        attribution.speaker,
        attribution.speaker_kind.value if attribution.speaker_kind is not None else None,
        "; ".join(statement.topics),
        "; ".join(date.value for date in statement.dates),
        "; ".join(quantities),
        statement.anchor,
    )


def timeline_csv(statements: Iterable[Statement]) -> str:
    """Writes every date of some statements as CSV, earliest first."""
    rows = (
        (
            *(moment.date.value, _words(moment.statement, moment.date.span), moment.statement.id),
            *(moment.statement.source, moment.statement.attribution.speaker),
            *("; ".join(moment.statement.topics), moment.statement.text, moment.statement.anchor),
        )
        for moment in order_moments(tuple(statements))
    )
    header = ("date", "as_worded", "statement", "source", "speaker", "topics", "text", "anchor")
    return "".join(csv_row(row) for row in (header, *rows))


def figures_csv(statements: Iterable[Statement]) -> str:
    """Writes every quantity of some statements as CSV, by source and place."""
    rows = (
        (
            *(quantity.comparison, quantity.value, quantity.value_max, quantity.unit),
            _words(statement, quantity.counted) if quantity.counted is not None else None,
            *(_words(statement, quantity.span), statement.id, statement.source),
            *(statement.attribution.speaker, "; ".join(statement.topics), statement.text, statement.anchor),
        )
        for statement in statements
        for quantity in statement.quantities
    )
    header = (
        *("comparison", "value", "value_max", "unit", "counted", "as_worded"),
        *("statement", "source", "speaker", "topics", "text", "anchor"),
    )
    return "".join(csv_row(row) for row in (header, *rows))


def _words(statement: Statement, span: Span) -> str:
    offset = statement.span.start
    return statement.text[span.start - offset : span.end - offset]


_CANDIDATE_HEADER = (
    *("rank", "term", "language", "statements", "documents", "origins", "score"),
    *("example", "anchor"),
)


def candidate_terms_csv(terms: Iterable[CandidateTerm]) -> str:
    """Writes the terms that the taxonomy does not know as CSV, each with its first example.

    Args:
        terms: by rank.
    """
    rows = (
        (
            *(rank, term.text, term.language, term.statements, term.documents, term.origins),
            *(f"{term.score:.3f}", term.examples[0].statement.text, term.examples[0].statement.anchor),
        )
        for rank, term in enumerate(terms, 1)
    )
    return "".join(csv_row(row) for row in (_CANDIDATE_HEADER, *rows))
