"""The offline copy opens by double click: pages, links, search and explorer, with no request to any host."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import expect

from tests.browser.test_explorer import ROWS, ids, open_explorer
from tests.browser.test_search import search
from tests.projects import call_seedbrief, make_once, read_tree

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.sessions import Sessions

pytestmark = pytest.mark.browser

BRIEF = "sectors/quantum-technology/index.html"
QUERIES = {"quantum": "sectors/quantum-technology/", "新型举国体制": "themes/whole-of-nation-system/"}
KINDS = ("index.html", BRIEF, "sources/index.html", "tags/index.html", "explore/index.html")
"""A page of each kind."""
"""What a reader types, and the folder of the brief that it is about."""


@pytest.fixture(scope="module")
def copy(built_project: Path, shared_folder: Path) -> Path:
    """A project with its offline copy and the zip of it."""

    def make(project: Path) -> None:
        shutil.copytree(built_project, project)
        result = call_seedbrief("-C", project, "offline")
        assert result.returncode == 0, result.stdout + result.stderr

    return make_once(shared_folder / "offline/project", make)


@pytest.fixture(scope="module")
def address(copy: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The unpacked copy's address on disk, in a folder whose name needs quoting."""
    folder = tmp_path_factory.mktemp("a folder 文件")
    with zipfile.ZipFile(copy / "offline.zip") as archive:
        archive.extractall(folder)
    assert read_tree(folder / "offline") == read_tree(copy / "offline")
    return f"{(folder / 'offline').as_uri()}/"


def test_copy_is_proved_like_the_site(copy: Path) -> None:
    """`seedbrief verify offline` proves every run, permalink, link and digest of the copy."""
    result = call_seedbrief("-C", copy, "verify", copy / "offline")
    assert result.returncode == 0, result.stdout + result.stderr
    assert "all proved" in result.stdout


def type_of(page: Page, part: str) -> str:
    """The family in which a part of the page is drawn."""
    inside = page.context.new_cdp_session(page)
    inside.send("DOM.enable")
    inside.send("CSS.enable")
    root = inside.send("DOM.getDocument")["root"]["nodeId"]
    node = inside.send("DOM.querySelector", {"nodeId": root, "selector": part})["nodeId"]
    fonts = inside.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"]
    return ", ".join(str(font["familyName"]) for font in fonts)


def test_no_request_leaves_and_none_fails(address: str, sessions: Sessions) -> None:
    """On one page of each kind everything comes from disk, and nothing is missed."""
    watched = sessions.watch(address)
    for path in KINDS:
        watched.open(path).locator(".md-search__input").click()
        watched.settle()
    assert [url for url in watched.requests if not url.startswith(("file:", "data:", "blob:"))] == []
    # Search may still be loading when the next page is opened; what is missing or refused, the console tells.
    cut_off = [error for error in watched.errors if error.startswith("failed: file:") and _is_there(error)]
    assert [error for error in watched.errors if error not in cut_off] == []


def test_type_comes_from_disk(address: str, sessions: Sessions) -> None:
    """Headings are set in the edition's own type, on one page of each kind.

    Apart from what the console tells: to ask which type is drawn makes Chromium load the page's text once
    more, which it refuses of a file, and says so.
    """
    watched = sessions.watch(address)
    for path in KINDS:
        assert "Source Sans" in type_of(watched.open(path), "h1")


def _is_there(error: str) -> bool:
    return Path(unquote(urlsplit(error.removeprefix("failed: ")).path)).is_file()


@pytest.mark.parametrize("query", QUERIES)
def test_search_works_from_disk(query: str, address: str, sessions: Sessions) -> None:
    """A query in either language finds its brief, and the result leads to its file."""
    page = sessions.watch(address).open("about/index.html")
    found = search(page, query)
    assert QUERIES[query] in [link.removeprefix(address).partition("index.html")[0] for link in found[:3]]
    page.locator(f'.md-search-result__item > a[href*="{QUERIES[query]}"]').first.click()
    page.wait_for_url(f"{address}{QUERIES[query]}index.html*")
    expect(page.locator("h1")).to_be_visible()


def test_links_lead_to_files(address: str, sessions: Sessions) -> None:
    """From the front page over a tab and a key point to the statement itself, as a reader clicks."""
    watched = sessions.watch(address)
    page = watched.open("index.html")
    page.locator(".md-tabs__link", has_text="Sectors").click()
    page.wait_for_url(f"{address}sectors/index.html")
    page.locator("ul.index a").first.click()
    page.wait_for_url(f"{address}sectors/*/index.html")
    page.get_by_role("link", name="proof").first.click()
    page.wait_for_url(f"{address}sources/*/index.html#s-*")
    expect(page.locator(".point:target")).to_be_in_viewport()
    assert watched.errors == []


def test_explorer_works_in_the_copy(address: str, sessions: Sessions) -> None:
    """It filters, and a row leads to the statement."""
    page = open_explorer(sessions.watch(address), "?words=quantum", "explore/index.html")
    (first, *_) = ids(page)
    page.locator(f"{ROWS} a.id").first.click()
    page.wait_for_url(f"{address}sources/*/index.html#{first}")
