"""Rows of statements -> statements, and each that is not word for word where it says it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.errors import Problem
from generator.verification.excerpts import quote, quote_difference
from generator.verification.pages import STATEMENT_ID
from generator.verification.rows import (
    ANYTHING,
    COUNT,
    DECIMAL,
    NAME,
    SPAN,
    TEXT,
    Kind,
    Listing,
    Record,
    Row,
    Scalar,
    check_fields,
    index_rows,
    is_count,
    is_pattern,
    one_of,
    or_null,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.verification.source_texts import SourceText

_LABEL = one_of("directive", "commitment", "fact", "assessment", "risk", "outlook")

FIELDS: Mapping[str, Kind] = {
    "id": Scalar("`s-` and 16 hex digits", is_pattern(STATEMENT_ID)),
    "source": NAME,
    **SPAN,
    "text": NAME,
    "page": or_null(COUNT),
    "section": or_null(TEXT),
    "language": or_null(TEXT),
    "label": or_null(_LABEL),
    "also": or_null(_LABEL),
    "label_cue": Record(SPAN, nullable=True),
    "voice": one_of("quoted", "partly-quoted", "reported", "own"),
    "speaker": or_null(TEXT),
    "speaker_kind": or_null(one_of("person", "body", "document", "unnamed")),
    "cue": Record(SPAN, nullable=True),
    "quotes": Listing(Record({**SPAN, "speaker": or_null(TEXT)})),
    "topics": Listing(Record({"id": NAME, **SPAN})),
    "dates": Listing(Record({**SPAN, "value": NAME})),
    "quantities": Listing(
        Record(
            {
                **SPAN,
                "value": DECIMAL,
                "value_max": or_null(DECIMAL),
                "unit": NAME,
                "comparison": one_of("=", ">", ">=", "<", "<=", "~", "->"),
                "counted": Record(SPAN, nullable=True),
            }
        )
    ),
    "agreement": or_null(NAME),
    "anchor": NAME,
    "shown_on": Listing(TEXT),
    "reviewed": ANYTHING,
}
"""The fields of a row of `statements.jsonl`."""


@dataclass(frozen=True, slots=True)
class NestedSpan:
    """An interval that a statement's row holds beside its own."""

    field: str
    """Where in the row, such as `dates[0]`."""
    start: int
    """Offset of its first code point in the source's text."""
    end: int
    """Offset after its last code point."""


@dataclass(frozen=True, slots=True)
class StatementRow:
    """A statement as the proofs need it; what its row lacks was reported when it was read."""

    id: str
    """Its id."""
    source: str
    """Its source's id."""
    start: int
    """Offset of its first code point in the source's text."""
    end: int
    """Offset after its last code point."""
    text: str
    """What it quotes."""
    spans: tuple[NestedSpan, ...]
    """What else in the row points into the text."""
    topics: frozenset[str]
    """The ids of the topics it names."""
    agreement: str | None
    """The id of its agreement."""
    anchor: str | None
    """Its permalink."""
    shown_on: tuple[str, ...] | None
    """The pages that show it; None where the row does not say so rightly."""
    file: str
    """The data file, as problems name it."""
    line: int
    """Its line there."""

    @property
    def place(self) -> str:
        """Where it stands and what it is, as problems say it."""
        return f"line {self.line}, {self.id}, offsets {self.start} to {self.end}"


@dataclass(frozen=True, slots=True)
class Statements:
    """The statements of the data."""

    by_id: Mapping[str, StatementRow]
    """Those whose row says what and where they are."""
    ids: frozenset[str]
    """The ids of all, also of those whose row cannot be used."""


def read_statements(rows: list[Row]) -> tuple[Statements, list[Problem]]:
    """Turn rows into statements; a problem for each field that is not as the contract says."""
    problems = [problem for row in rows for problem in check_fields(row, FIELDS)]
    index, repeated = index_rows(rows)
    by_id: dict[str, StatementRow] = {}
    for statement_id, row in index.items():
        statement = _read_statement(statement_id, row)
        if statement is not None:
            by_id[statement_id] = statement
    return Statements(by_id, frozenset(index)), problems + repeated


def check_texts(statements: Statements, sources: Mapping[str, SourceText]) -> tuple[list[Problem], int]:
    """Compare each statement with its source.

    Args:
        statements: What to prove.
        sources: The sources by id, with their texts.

    Returns:
        The problems, and how many statements were compared with their source's text.
    """
    problems: list[Problem] = []
    compared = 0
    for statement in statements.by_id.values():
        source = sources.get(statement.source)
        if source is None:
            expected, found = "a source of sources.jsonl", quote(statement.source)
            problems.append(Problem(statement.file, statement.place, expected, found, "unknown-source"))
        elif source.text is not None:  # that it could not be read is a problem of its own
            compared += 1
            problems += _compare(statement, source.file, source.text)
            problems += _check_spans(statement, len(source.text))
    return problems, compared


def _compare(statement: StatementRow, file: str, text: str) -> Iterator[Problem]:
    if not statement.start < statement.end <= len(text):
        expected = f"start before end within 0 to {len(text)}, the length of {file}"
        found = f"{statement.start} to {statement.end}"
        yield Problem(statement.file, statement.place, expected, found, "offsets")
        return
    source_text = text[statement.start : statement.end]
    if source_text != statement.text:
        expected, found = quote_difference(source_text, statement.text)
        said = f"the words of {file}, {expected}"
        yield Problem(statement.file, statement.place, said, found, "text-differs")


def _check_spans(statement: StatementRow, length: int) -> Iterator[Problem]:
    for span in statement.spans:
        # A cue, a quotation or what is counted may reach beyond its sentence; the mention of a topic may not.
        inner = span.field.startswith("topics")
        low, high = (statement.start, statement.end) if inner else (0, length)
        if not low <= span.start < span.end <= high:
            place = f"{statement.place}, field `{span.field}`"
            within = "the statement" if inner else "the text"
            expected = f"start before end within {within}, {low} to {high}"
            yield Problem(statement.file, place, expected, f"{span.start} to {span.end}", "offsets")


def _read_statement(statement_id: str, row: Row) -> StatementRow | None:
    values = row.values
    source, text = values.get("source"), values.get("text")
    own = _read_span("", values)
    if own is None or not isinstance(source, str) or not isinstance(text, str):
        return None
    agreement, anchor, shown_on = (values.get(name) for name in ("agreement", "anchor", "shown_on"))
    pages = [page for page in shown_on if isinstance(page, str)] if isinstance(shown_on, list) else None
    return StatementRow(
        id=statement_id,
        source=source,
        start=own.start,
        end=own.end,
        text=text,
        spans=tuple(_find_spans(values)),
        topics=frozenset(
            entry["id"]
            for _, entry in _entries(values, "topics")
            if isinstance(entry, dict) and isinstance(entry.get("id"), str)
        ),
        agreement=agreement if isinstance(agreement, str) else None,
        anchor=anchor if isinstance(anchor, str) else None,
        shown_on=None if pages is None else tuple(pages),
        file=row.file,
        line=row.line,
    )


def _find_spans(values: Mapping[str, object]) -> Iterator[NestedSpan]:
    candidates = [(name, values.get(name)) for name in ("label_cue", "cue")]
    for name in ("quotes", "topics", "dates", "quantities"):
        candidates += _entries(values, name)
    candidates += [
        (f"{field}.counted", entry.get("counted"))
        for field, entry in _entries(values, "quantities")
        if isinstance(entry, dict)
    ]
    for field, value in candidates:
        span = _read_span(field, value)
        if span is not None:
            yield span


def _entries(values: Mapping[str, object], name: str) -> list[tuple[str, object]]:
    entries = values.get(name)
    if not isinstance(entries, list):
        return []
    return [(f"{name}[{index}]", entry) for index, entry in enumerate(entries)]


def _read_span(field: str, value: object) -> NestedSpan | None:
    if not isinstance(value, dict):
        return None
    start, end = value.get("start"), value.get("end")
    if not isinstance(start, int) or not isinstance(end, int) or not (is_count(start) and is_count(end)):
        return None
    return NestedSpan(field, start, end)
