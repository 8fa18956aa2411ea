"""Pagefind in place of Material's search: its dialog, both languages, filters, statements, the keyboard."""

from __future__ import annotations

import gzip
import shutil
from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped] # it publishes no types
from playwright.sync_api import expect

from tests.browser.serving import serve_site
from tests.browser.sessions import BRIEF
from tests.browser.test_accessibility import RULES, violations
from tests.projects import call_seedbrief, copy_shipped_project, make_once, run_seedbrief

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.browser.sessions import Scheme, Sessions, Watched

pytestmark = pytest.mark.browser

RESULTS = ".pagefind-ui__result-title a, .pagefind-ui__result-link"
MOST = 300_000
"""Bytes that a first answer may take."""


@pytest.fixture(scope="module")
def pagefind_project(shared_folder: Path) -> Path:
    """The shipped project with a Chinese document, searched by Pagefind."""

    def make(folder: Path) -> None:
        copy_shipped_project(folder)
        with (folder / "briefing.yml").open("a", encoding="utf-8") as file:
            file.write("search: pagefind\n")
        (folder / "seeds/zh.txt").write_text(
            "会议指出，要发挥新型举国体制优势，加快电解水制氢技术攻关。\n", encoding="utf-8"
        )
        result = call_seedbrief("-C", folder, "build")
        assert result.returncode == 0, result.stdout + result.stderr

    return make_once(shared_folder / "pagefind/project", make)


@pytest.fixture(scope="module")
def address(pagefind_project: Path) -> Iterator[str]:
    """Its site, served."""
    with serve_site(pagefind_project / "site") as served:
        yield served


def find(watched: Watched, query: str) -> list[str]:
    """Opens the dialog, types a query, and returns the addresses found, best first."""
    page = watched.page
    page.keyboard.press("/")
    field = page.locator("dialog.finder input.pagefind-ui__search-input")
    expect(field).to_be_focused()
    # Pagefind shows only those filters that had come when it searched.
    watched.settle()
    field.fill(query)
    expect(page.locator(RESULTS).first).to_be_visible()
    watched.settle()
    links: list[str] = page.locator(RESULTS).evaluate_all("links => links.map(link => link.href)")
    return links


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("quantum technology", BRIEF),
        ("量子科技", BRIEF),
        ("新型举国体制", "themes/whole-of-nation-system/"),
        ("举国体制", "themes/whole-of-nation-system/"),
        ("制氢", "sectors/hydrogen-and-fusion/"),
    ],
)
def test_a_query_in_either_language_finds_its_brief(
    query: str, wanted: str, address: str, sessions: Sessions
) -> None:
    """The brief is among the first three pages found; the first answer takes less than 300 KB."""
    watched = sessions.watch(address)
    page = watched.open("about/")
    sizes: list[int] = []
    # As a host sends it: what is packed already stays as it is.
    page.on(
        "response", lambda answer: sizes.append(min(len(gzip.compress(body := answer.body())), len(body)))
    )
    links = find(watched, query)
    # A page stands with its sections beneath it.
    pages = list(dict.fromkeys(link.partition("#")[0] for link in links))
    assert f"{address}{wanted}" in pages[:3]
    assert 0 < sum(sizes) < MOST
    assert watched.errors == []
    assert [url for url in watched.requests if not url.startswith((address, "data:", "blob:"))] == []


def test_a_result_leads_to_the_statement(address: str, sessions: Sessions) -> None:
    """What stands in a source's statement, Chinese or English, is found under its permalink."""
    watched = sessions.watch(address)
    for query in ("hydrogen doubling", "攻关"):
        page = watched.open("")
        find(watched, query)
        page.locator('.pagefind-ui__result-link[href*="#s-"]').first.click()
        page.wait_for_url("**/sources/**#s-*")
        expect(page.locator(".point:target")).to_be_in_viewport()


def test_filters_narrow_the_results(address: str, sessions: Sessions) -> None:
    """By kind of page: what is left are the briefs of sectors."""
    watched = sessions.watch(address)
    page = watched.open("")
    find(watched, "quantum")
    names = page.locator(".pagefind-ui__filter-name")
    for name in ("Label", "Language", "Page", "Sector", "Theme", "Source", "Speaker"):
        # The filters come one by one.
        expect(names.get_by_text(name, exact=True)).to_have_count(1)
    names.get_by_text("Page", exact=True).click()
    page.get_by_label("Sector brief").check()
    titles = page.locator("li.pagefind-ui__result .pagefind-ui__result-title > a")
    expect(page.locator('.pagefind-ui__result-title > a:not([href^="/sectors/"])')).to_have_count(0)
    expect(titles.nth(1)).to_be_visible()
    expect(titles.first).to_have_attribute("href", f"/{BRIEF}")


def test_nothing_of_it_is_loaded_before_it_is_used(
    pagefind_project: Path, address: str, sessions: Sessions
) -> None:
    """A page asks for neither Pagefind nor Material's index, which is not there."""
    watched = sessions.watch(address)
    watched.open(BRIEF)
    assert [url for url in watched.requests if "/pagefind/" in url or "/search/" in url] == []
    assert not (pagefind_project / "site/search").exists()
    assert not list((pagefind_project / "site/explore").rglob("*.pf_*"))


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (1280, "dark"), (360, "light")])
def test_dialog_is_accessible(width: int, scheme: Scheme, address: str, sessions: Sessions) -> None:
    """With results shown axe finds no violation, nothing sticks out, and Escape gives the page back."""
    watched = sessions.watch(address, width=width, scheme=scheme)
    page = watched.open(BRIEF)
    find(watched, "quantum")
    found = violations(Axe().run(page, options=RULES).response)
    assert found == {}
    assert page.evaluate("() => document.documentElement.scrollWidth") <= width
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    expect(page.locator("dialog.finder")).to_be_hidden()


def test_its_files_are_proved_and_the_same_again(pagefind_project: Path, tmp_path: Path) -> None:
    """`verify` finds every file listed with its digest; a second build elsewhere gives the same bytes."""
    assert call_seedbrief("-C", pagefind_project, "verify").returncode == 0
    again = tmp_path / "elsewhere"
    again.mkdir()
    shutil.copy(pagefind_project / "briefing.yml", again)
    for name in ("taxonomy", "seeds"):
        shutil.copytree(pagefind_project / name, again / name)
    assert run_seedbrief("-C", again, "build", hash_seed=7).returncode == 0
    listed = [(folder / "site/data/edition.json").read_bytes() for folder in (pagefind_project, again)]
    assert listed[0] == listed[1]
