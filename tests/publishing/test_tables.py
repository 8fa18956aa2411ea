"""CSV holds any text, and nothing that a spreadsheet would run."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model import Span
from generator.publishing.tables import candidate_terms_csv, statements_csv
from generator.synthesis.candidates.terms import CandidateTerm, Example
from generator.text_safety import safe_cell
from tests.making import make_source, make_statement

_SIGNS = st.text(alphabet=st.sampled_from('=+-@＝＠\t\r\n ",;a\x00\x1b中'), max_size=12)


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("  =1+1", "'  =1+1"),
        ("+44", "'+44"),
        ("-5", "'-5"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("＝1", "'＝1"),
        ("\tx", "'\tx"),
        ("\rx", "'\rx"),
        ("plain = text", "plain = text"),
        ("", ""),
        (None, ""),
        (12, "12"),
        ("a\x1bb", "a\ufffdb"),
    ],
)
def test_a_cell_that_would_run_gets_an_apostrophe(value: object, cell: str) -> None:
    """What begins like a formula is text; everything else is left as it is."""
    assert safe_cell(value) == cell


@given(_SIGNS)
def test_no_cell_begins_like_a_formula(text: str) -> None:
    """No text at all gives a cell that a spreadsheet would run, or that XML could not carry."""
    cell = safe_cell(text)
    assert not cell.startswith(("=", "+", "-", "@", "＝", "＠", "\t", "\r", "\n"))
    assert not cell.lstrip().startswith(("=", "+", "-", "@"))
    assert not {"\x00", "\x1b"} & set(cell)


@given(st.lists(_SIGNS.filter(bool), min_size=1, max_size=4))
def test_every_text_comes_back(texts: list[str]) -> None:
    """A reader of CSV gets each text back, line breaks, quotation marks and commas too, and no more rows."""
    statements = [make_statement("a", text, {}) for text in texts]
    table = statements_csv(statements, {"a": make_source("a", publisher="=P")})
    rows = list(csv.reader(io.StringIO(table, newline="")))
    assert len(rows) == len(texts) + 1
    assert {len(row) for row in rows} == {len(rows[0])} == {18}
    assert [row[6] for row in rows[1:]] == [safe_cell(text) for text in texts]
    assert {row[2] for row in rows[1:]} == {"'=P"}


def test_candidate_terms_stand_by_rank() -> None:
    """Each term has a row, the first rank first, with an example that a reader can follow."""
    statement = make_statement("a", "=Lunar crane, said Lund", {})
    example = Example(statement, Span(statement.span.start + 1, statement.span.start + 12))
    term = CandidateTerm("t-1", "lunar crane", "en", 3.17, 2, 2, 1, (example,), "  - {id: x}")
    header, row = csv.reader(io.StringIO(candidate_terms_csv([term]), newline=""))
    assert dict(zip(header, row, strict=True)) == {
        "rank": "1",
        "term": "lunar crane",
        "language": "en",
        "statements": "2",
        "documents": "2",
        "origins": "1",
        "score": "3.170",
        "example": "'=Lunar crane, said Lund",
        "anchor": statement.anchor,
    }
