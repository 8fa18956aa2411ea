"""The page of terms that the taxonomy does not know."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from generator.config.settings import load_project
from generator.rendering.further_pages import elsewhere
from generator.rendering.materials import Materials
from generator.rendering.pages import PageMaker
from tests.making import make_source, make_statement, make_test_edition, make_topic
from tests.projects import REPOSITORY

if TYPE_CHECKING:
    from generator.rendering.page_setting import Page
    from generator.synthesis.edition import Edition


def _page(edition: Edition) -> Page:
    settings = load_project(REPOSITORY)[0].settings
    materials = Materials({}, ("data/statements.jsonl",), (REPOSITORY / "templates",), None, {})
    maker = PageMaker(edition, settings, materials)
    return next(page for page in maker.pages(()) if page.path == "terms.md")


def _edition(*texts: str) -> Edition:
    names = [f"s{index}" for index in range(len(texts))]
    return make_test_edition(
        [make_source(name) for name in names],
        [make_statement(name, text, {"tram": "tram"}) for name, text in zip(names, texts, strict=True)],
        make_topic("tram"),
    )


def test_each_term_has_its_places_and_its_line() -> None:
    """A term is shown with its counts, a quotation with its proof, and the line that adopts it as it is."""
    edition = _edition("The tram hit a lunar crane.", "A lunar crane hit the tram <b>.")
    page = _page(edition)
    assert page.address == "terms/"
    (term,) = edition.candidates
    assert f'<tr id="{term.id}"><th scope="row" lang="en">lunar crane</th>' in page.text
    for example in term.examples:
        assert f"../{example.statement.anchor}" in html.unescape(page.text)
    (lines,) = re.findall(r"<pre><code>(.*?)</code></pre>", page.text, re.DOTALL)
    assert html.unescape(lines) == f"{term.entry}\n"
    assert "<b>." not in page.text


def test_each_further_document_of_a_term_is_named_once() -> None:
    """A document in which a term stands again is not named again, nor is the one that is quoted."""
    edition = make_test_edition(
        [make_source("a"), make_source("b")],
        [
            make_statement("a", "The tram hit a lunar crane.", {"tram": "tram"}),
            make_statement("a", "A lunar crane fell on the tram.", {"tram": "tram"}, start=900),
            make_statement("b", "The tram passed under a lunar crane.", {"tram": "tram"}),
            make_statement("b", "No tram waits for any lunar crane.", {"tram": "tram"}, start=900),
        ],
        make_topic("tram"),
    )
    (term,) = edition.candidates
    assert len(term.examples) > 2
    (first, *_) = term.examples
    assert [example.statement.source for example in elsewhere(term)] == [
        "b" if first.statement.source == "a" else "a"
    ]
    assert len(re.findall(r"· also in <a [^>]*>[AB]</a></p>", _page(edition).text)) == 1


def test_no_term_is_said_to_be_none() -> None:
    """Where nothing recurs, the page says so."""
    assert "None. No term" in _page(_edition("The tram hit a crane.", "A tram.")).text
