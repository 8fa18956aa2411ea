"""Search finds a topic by each of its names, in English and in Chinese."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from generator.intake import load
from tests.browser.sessions import BRIEF, CRITIQUE, METHOD, SOURCE, THEME_BRIEF
from tests.projects import REPOSITORY

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.sessions import Sessions, Watched

pytestmark = pytest.mark.browser

QUERIES = {
    "量子": BRIEF,
    "量子科技": BRIEF,
    "quantum": BRIEF,
    "脑机接口": "sectors/brain-computer-interfaces/",
    "6G": "sectors/6g-and-future-networks/",
    "humanoid robots": "sectors/embodied-ai/",
    "whole-of-nation": THEME_BRIEF,
    "新型举国体制": THEME_BRIEF,
}
"""What a reader types, and the brief that it is about."""


def _type(page: Page, query: str) -> None:
    """Types as an input method does: the text comes at once, and a key is let go at the end."""
    page.keyboard.insert_text(query)
    page.keyboard.press("End")


def search(page: Page, query: str) -> list[str]:
    """Types a query and returns the addresses of the pages found, best first."""
    field = page.locator(".md-search__input")
    field.click()
    _type(page, query)
    results = page.locator(".md-search-result__item > a")
    expect(results.first).to_be_attached()
    addresses: list[str] = results.evaluate_all("links => links.map(link => link.href)")
    return addresses


def path_of(link: str, address: str) -> str:
    """The part of a result's address that names the page."""
    return link.removeprefix(address).partition("?")[0].partition("#")[0]


def test_each_name_finds_its_brief(address: str, sessions: Sessions) -> None:
    """The brief is among the first three pages found, before the lists and tags that merely name it."""
    watched = sessions.watch(address)
    missed = {}
    for query, brief in QUERIES.items():
        found = [path_of(link, address) for link in search(watched.open(""), query)]
        if brief not in found[:3]:
            missed[query] = found[:5]
    assert missed == {}


def test_result_leads_to_the_page_and_shows_the_words(address: str, sessions: Sessions) -> None:
    """Clicking a result opens the brief it names."""
    page = sessions.watch(address).open("about/method/")
    search(page, "量子科技")
    link = page.locator(f'.md-search-result__item > a[href*="{BRIEF}"]').first
    link.click()
    page.wait_for_url(f"{address}{BRIEF}*")
    expect(page.locator("h1")).to_contain_text("量子科技")


def asked_for_index(watched: Watched) -> list[str]:
    """What a page asked for so that it can be searched."""
    return [url for url in watched.requests if "/search/" in url or "/lunr/" in url]


@pytest.mark.parametrize("path", ["", BRIEF, CRITIQUE, SOURCE, METHOD])
def test_no_index_is_loaded_before_search_is_used(path: str, address: str, sessions: Sessions) -> None:
    """A page that is opened, read to its end and left asks for no index."""
    watched = sessions.watch(address)
    page = watched.open(path)
    page.mouse.wheel(0, 20_000)
    page.locator(".md-content a").first.focus()
    watched.settle()
    assert asked_for_index(watched) == []


@pytest.mark.parametrize("turn", ["click", "hover", "/", "s", "f"])
def test_index_is_loaded_once_search_is_used(turn: str, address: str, sessions: Sessions) -> None:
    """Pointer and keys both ask for it, once, and a query is then answered."""
    watched = sessions.watch(address)
    page = watched.open(METHOD)
    field = page.locator(".md-search__input")
    with page.expect_request("**/search_index.json"):
        if turn in {"click", "hover"}:
            getattr(field, turn)()
        else:
            page.keyboard.press(turn)
    watched.settle()
    assert sum(url.endswith("/search_index.json") for url in asked_for_index(watched)) == 1
    found = [path_of(link, address) for link in search(page, "量子科技")]
    assert BRIEF in found[:3]
    assert watched.errors == []


def test_phone_loads_the_index_when_its_search_opens(address: str, sessions: Sessions) -> None:
    """Its search is an overlay behind a button: that finds too."""
    watched = sessions.watch(address, width=390)
    page = watched.open("")
    assert asked_for_index(watched) == []
    with page.expect_request("**/search_index.json"):
        page.locator("header label[for=__search]").first.click()
    watched.settle()
    _type(page, "quantum")
    expect(page.locator(f'.md-search-result__item > a[href*="{BRIEF}"]').first).to_be_visible()


def test_query_in_the_address_is_answered(address: str, sessions: Sessions) -> None:
    """A page that is opened with `?q=` shows what is found, without a hand on the search."""
    page = sessions.watch(address).open("about/?q=quantum")
    expect(page.locator(f'.md-search-result__item > a[href*="{BRIEF}"]').first).to_be_visible()


def test_page_that_a_result_opens_has_the_words_marked(address: str, sessions: Sessions) -> None:
    """The words of a query, handed on with `?h=`, are marked there, for which the index is asked too."""
    page = sessions.watch(address).open(f"{METHOD}?h=digest")
    expect(page.locator(".md-content mark[data-md-highlight]").first).to_have_text("digest")


def test_query_for_nothing_finds_nothing(address: str, sessions: Sessions) -> None:
    """A word that stands nowhere gives no result: the others do not pass because anything does."""
    page = sessions.watch(address).open("")
    page.locator(".md-search__input").click()
    _type(page, "xylophone")
    expect(page.locator(".md-search-result__meta")).to_have_text("No matching documents")


ASK = """async queries => {
  const config = JSON.parse(document.getElementById("__config").textContent);
  const worker = new Worker(new URL(config.search, location));
  const ask = message => new Promise(resolve => {
    worker.onmessage = event => resolve(event.data);
    worker.postMessage(message);
  });
  const index = await (await fetch("search/search_index.json")).json();
  await ask({ type: 0, data: { ...index, options: { suggest: true } } });
  const found = [];
  for (const query of queries) {
    const { data } = await ask({ type: 2, data: query });
    found.push(data.items.map(items => items[0].location.split("#")[0]));
  }
  worker.terminate();
  return found;
}"""
"""Gives Material's own search worker every query in turn; returns the pages of its results."""


def test_every_name_and_alias_of_the_taxonomy_is_found(address: str, sessions: Sessions) -> None:
    """Each, typed as it stands there, finds its topic's brief; five in six find it first, nearly all soon."""
    _, taxonomy, _ = load(REPOSITORY)
    names = [(name, topic.page) for topic in taxonomy.topics for name in topic.names]
    page = sessions.watch(address).open("")
    results: list[list[str]] = page.evaluate(ASK, [name for name, _ in names])
    ranks = [
        found.index(brief) + 1 if brief in found else 0
        for (_, brief), found in zip(names, results, strict=True)
    ]
    assert [name for (name, _), rank in zip(names, ranks, strict=True) if not rank] == []
    assert ranks.count(1) / len(names) > 0.8
    assert sum(rank <= 5 for rank in ranks) / len(names) > 0.97


def test_results_name_the_statement_and_lead_to_it(address: str, sessions: Sessions) -> None:
    """A source's result has an entry for the statement: what it does, who speaks, its words, its address."""
    page = sessions.watch(address).open("")
    search(page, "hydrogen renewable doubling")
    more = page.locator(".md-search-result__more summary")
    expect(more.first).to_be_visible()
    for summary in more.all():
        summary.click()
    entry = page.locator('.md-search-result__link[href*="#s-"]', has_text="doubling").first
    expect(entry).to_contain_text("Stated as fact. The document’s own words")
    entry.click()
    page.wait_for_url("**/sources/**#s-*")
    expect(page.locator(".point:target mark").first).to_be_visible()
