"""The explorer without scripts: every statement in tables of a hundred."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from generator.config.settings import load_project
from generator.rendering.explorer_pages import ROWS_A_PAGE, StatementPage, divide_statements
from generator.rendering.materials import Materials
from generator.rendering.pages import PageMaker
from tests.making import make_source, make_statement, make_test_edition, make_topic
from tests.projects import REPOSITORY

if TYPE_CHECKING:
    from generator.config.settings import Settings


def _pages(statements: int, settings: Settings | None = None) -> dict[str, str]:
    found = [
        make_statement("post", f"Trams <b>{number}</b> ran.", {"trams": "Trams"}, start=number * 40)
        for number in range(statements)
    ]
    edition = make_test_edition([make_source("post")], found, make_topic("trams"))
    settings = settings or load_project(REPOSITORY)[0].settings
    maker = PageMaker(
        edition, settings, Materials({}, ("data/statements.jsonl",), (REPOSITORY / "templates",), None, {})
    )
    return {page.address: page.text for page in maker.pages(()) if page.address.startswith("explore/")}


def test_each_statement_stands_on_one_page_with_its_permalink() -> None:
    """Two hundred and one statements make three pages; each has its run, escaped, and a link to its proof."""
    pages = _pages(2 * ROWS_A_PAGE + 1)
    assert list(pages) == ["explore/", "explore/2/", "explore/3/"]
    runs = [run for text in pages.values() for run in re.findall(r'<span data-statement="(s-\w+)"', text)]
    assert len(runs) == len(set(runs)) == 2 * ROWS_A_PAGE + 1
    for text in pages.values():
        for statement in re.findall(r'<span data-statement="(s-\w+)"', text):
            assert re.search(rf'<a class="id" href="[^"]*sources/post/&#35;{statement}">', text)
        assert "<b>" not in text.partition("<tbody>")[2]
        assert "exclude: true" in text.partition("# ")[0]
    assert "<form" in pages["explore/"]
    assert "<form" not in pages["explore/2/"]


def test_lists_of_topics_are_called_what_the_settings_call_them() -> None:
    """The first two lists carry the settings' own words for the two kinds of topic."""
    settings = load_project(REPOSITORY)[0].settings
    wording = settings.wording.model_copy(
        update={"sector": settings.wording.sector.model_copy(update={"one": "service"})}
    )
    text = _pages(1, settings.model_copy(update={"wording": wording}))["explore/"]
    headings = re.findall(r"<label>([^<]+)<select name=", text)
    assert headings[:2] == ["Service", settings.wording.theme.one.capitalize()]


def test_no_statement_makes_one_page_that_says_so() -> None:
    """An edition without statements has the page all the same: it is in the navigation."""
    (text,) = _pages(0).values()
    assert "No statement was found in this edition" in text


@pytest.mark.parametrize(
    ("number", "last", "shown"),
    [
        (1, 1, [1]),
        (1, 3, [1, 2, 3]),
        (1, 9, [1, 2, 3, None, 9]),
        (5, 9, [1, None, 3, 4, 5, 6, 7, None, 9]),
        (9, 9, [1, None, 7, 8, 9]),
    ],
)
def test_a_page_links_to_the_ends_and_its_neighbours(number: int, last: int, shown: list[int | None]) -> None:
    """However many pages there are, a few links reach the first, the last and those around."""
    page = StatementPage(number, last, 1, ())
    assert [number for number, _ in page.others] == shown
    assert all(address.startswith("explore/") for number, address in page.others if number is not None)


def test_pages_follow_the_order_of_the_statements() -> None:
    """Rank and rows go on from page to page."""
    statements = tuple(make_statement("post", f"Trams {n}.", {}, start=n * 9) for n in range(ROWS_A_PAGE + 5))
    first, second = divide_statements(statements)
    assert (first.first, second.first) == (1, ROWS_A_PAGE + 1)
    assert first.rows + second.rows == statements
