"""What is shown of a statement whose whole text stands elsewhere: exact words, and no fragments."""

from __future__ import annotations

import pytest

from generator.model import Span
from generator.wording.excerpts import excerpt_end, telling_span
from tests.making import make_statement

_WIDE = "本市在第一季度新建了大量住宅并且改善了公共交通和学校的条件而且还计划在郊区继续建设更多的公园" * 4
_WAITED = "We have waited for years, and years, "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trams run in May.", "Trams run in May."),
        (
            f"{_WAITED}but now the trams will run to the new harbour again in May, whatever comes.",
            "but now the trams will run to the new harbour again in May",
        ),
        # A stop inside a number ends no clause; a mark at the end is not left out.
        (
            f"{_WAITED}and nobody expected it, but trams carried 1,250.5 thousand people in May alone.",
            "but trams carried 1,250.5 thousand people in May alone.",
        ),
        # A quotation is shown with both of its marks, and no mark stands alone.
        (
            f'{_WAITED}the mayor said, but now "trams, which all want, will in May be seen on the bridge".',
            '"trams, which all want, will in May be seen on the bridge".',
        ),
        (
            f'"{_WAITED * 5}and for trams!" The chair of the riders and of the club said so in May.',
            "The chair of the riders and of the club said so in May.",
        ),
        # Nothing but the words stands before the ellipsis.
        (
            f"{_WAITED}but now the trams will run to the harbour in May (and, we hope, all the year round).",
            "but now the trams will run to the harbour in May",
        ),
    ],
)
def test_the_words_around_a_point_are_shown(text: str, expected: str) -> None:
    """Whole clauses around the point, at least as long as tells something."""
    statement = make_statement("a", text, {"may": "May"})
    span = telling_span(statement, statement.terms[0].span)
    assert text[span.start - 100 : span.end - 100] == expected


@pytest.mark.parametrize("text", [_WIDE, "word " * 200])
def test_a_clause_without_end_is_cut_around_the_point(text: str) -> None:
    """A stretch is never longer than an eye takes in at once, and holds its point."""
    statement = make_statement("a", text, {})
    point = Span(100 + len(text) // 2, 102 + len(text) // 2)
    shown = telling_span(statement, point)
    assert shown.contains(point)
    assert 30 < shown.end - shown.start <= 160


def test_an_excerpt_tells_more_than_its_date() -> None:
    """A short clause that holds the point is shown with the next one."""
    text = (
        "By May, trams will run to the new harbour on all days of the week, " + "and nobody will wait, " * 16
    )
    statement = make_statement("a", text, {"may": "May"})
    end = excerpt_end(statement, statement.terms[0].span)
    assert text[: end - 100] == "By May, trams will run to the new harbour on all days of the week"
