"""Text that would run stays text, on every page and in what search shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import yaml
from playwright.sync_api import expect

from tests.browser.serving import serve_site
from tests.projects import call_seedbrief, write_project

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.browser.sessions import Sessions, Watched

pytestmark = pytest.mark.browser

PAYLOADS = (
    "<script>window.pwned=1</script>",
    '<img src=x onerror="window.pwned=1">',
    '"><svg onload="window.pwned=1">',
    "</title><script>window.pwned=1</script>",
    "</textarea><script>window.pwned=1</script>",
    "<iframe srcdoc='<script>parent.pwned=1</script>'></iframe>",
    "[click](javascript:alert(1))",
    "![x](x)",
    "<javascript:alert(1)>",
    "{{ 7*7 }} {% raw %} {# no #}",
    "`code` | pipe | **bold** __bold__ # hash",
    "&lt;script&gt;window.pwned=1&lt;/script&gt; &amp; &#60;b&#62;",
    "{: onclick=window.pwned=1 }",
    "$(alert) \\(x\\) ~~gone~~ ^^up^^ ==mark==",
)
"""What a page, a template, Markdown or a search index might run or rewrite, one payload for each way."""
ALL = " ".join(PAYLOADS)
NAME = "Weirs <b>&</b> `x` | " + " ".join(PAYLOADS[:4])
RUN = """() => ({
  pwned: window.pwned,
  scripts: [...document.scripts].filter(s => /pwned/.test(s.textContent) && !s.type).length,
  nodes: document.querySelectorAll(
    `[onerror], [onload], [onclick], img[src="x"], img[src$="/x"], iframe[srcdoc],
     [href^="javascript:"]`).length,
})"""
CLEAN = {"pwned": None, "scripts": 0, "nodes": 0}


def _hostile_project(folder: Path) -> Path:
    """Writes a project in which every text that a stranger or an editor gives is hostile."""
    topic = {"id": "weirs", "label": {"en": NAME, "zh": f"堰坝 {ALL}"}, "description": ALL, "phrase": NAME}
    topic["aliases"] = {"en": ["weir", *PAYLOADS], "zh": ["堰坝"]}
    theme = {"id": "dams", "label": {"en": f"Dams {ALL}"}, "aliases": {"en": ["dam"]}}
    sentences = [f"The council will take out the weir and the dam {payload} by 2027." for payload in PAYLOADS]
    sidecar = {
        "title": f"Title {ALL}",
        "publisher": f"Publisher {ALL}",
        "class": "commentary",
        "reprints": ALL,
    }
    second = {"title": f"Other {ALL}", "published": "2026-05-01"}
    return write_project(
        folder,
        briefing=yaml.safe_dump(
            {"title": "Rivers", "description": ALL, "wording": {"headline": f"Rivers {ALL}"}}
        ),
        taxonomy={
            "sectors": yaml.safe_dump({"sectors": [topic]}, allow_unicode=True),
            "themes": yaml.safe_dump({"themes": [theme]}),
        },
        seeds={
            "plain.txt": f"# Heading {ALL}\n\n" + "\n\n".join(sentences) + "\n",
            "plain.yml": yaml.safe_dump(sidecar),
            "<img src=x onerror=alert(1)>.md": f"## Part {ALL}\n\n" + "\n\n".join(sentences[:3]) + "\n",
            "<img src=x onerror=alert(1)>.yml": yaml.safe_dump(second),
            "<svg onload=alert(1)>.bin": b"not a document",
        },
    )


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The hostile project's built site."""
    folder = _hostile_project(tmp_path_factory.mktemp("hostile") / "project")
    result = call_seedbrief("-C", folder, "build")
    assert result.returncode == 0, result.stdout + result.stderr
    return folder / "site"


@pytest.fixture(scope="module")
def hostile_address(hostile: Path) -> Iterator[str]:
    """The hostile site, served."""
    with serve_site(hostile) as served:
        yield served


def assert_inert(watched: Watched) -> None:
    """Asserts that nothing ran, no element came out of text, and no dialog opened."""
    assert watched.page.evaluate(RUN) == CLEAN
    assert watched.dialogs == []
    assert watched.errors == []


def test_no_page_runs_text(hostile: Path, hostile_address: str, sessions: Sessions) -> None:
    """On every page of the site nothing runs, nothing is asked for that text names, and no dialog opens."""
    watched = sessions.watch(hostile_address)
    pages = [path.relative_to(hostile).as_posix() for path in sorted(hostile.rglob("*.html"))]
    assert len(pages) > 8
    for path in pages:
        page = watched.open(path)
        for summary in page.locator("summary:visible").all():
            summary.click()
        assert_inert(watched)


def test_payloads_are_shown_as_they_were_written(hostile_address: str, sessions: Sessions) -> None:
    """The sentences that hold them read on their source's page letter for letter as in the document."""
    page = sessions.watch(hostile_address).open("sources/plain/")
    shown = page.locator("ol.points blockquote").all_inner_texts()
    written = [f"The council will take out the weir and the dam {payload} by 2027." for payload in PAYLOADS]
    assert [sentence for sentence in written if sentence not in shown] == []


def test_names_are_shown_as_they_were_written(hostile_address: str, sessions: Sessions) -> None:
    """A topic's name, its description, a title and a publisher read as given, also in the window's title."""
    watched = sessions.watch(hostile_address)
    page = watched.open("sectors/weirs/")
    assert NAME in page.locator("h1").inner_text()
    assert NAME in page.title()
    assert ALL in page.locator(".md-content").inner_text()
    page = watched.open("sources/plain/")
    facts = page.locator("table.facts").inner_text()
    assert f"Publisher {ALL}" in facts
    assert f"Title {ALL}" in facts
    assert NAME in page.locator(".md-content").inner_text()
    page = watched.open("tags/")
    assert NAME in page.locator(".md-content").inner_text()
    assert_inert(watched)


def _show_results(watched: Watched, query: str) -> None:
    page = watched.page
    field = page.locator(".md-search__input")
    field.click()
    page.keyboard.insert_text(query)
    page.keyboard.press("End")
    expect(page.locator(".md-search-result__item").first).to_be_attached()
    for summary in page.locator(".md-search-result__more summary").all():
        summary.click()
    watched.settle()


def test_search_results_run_nothing(hostile_address: str, sessions: Sessions) -> None:
    """Search writes its results as HTML; with every result unfolded nothing has run."""
    watched = sessions.watch(hostile_address)
    for query in ("weir", "window", "pwned", "onerror", "script", "javascript", "堰坝"):
        page = watched.open("")
        _show_results(watched, query)
        page.locator(".md-search-result__item a").first.hover()
        assert_inert(watched)


def test_search_results_show_the_text_and_lead_to_a_page_that_runs_nothing(
    hostile_address: str, sessions: Sessions
) -> None:
    """A result shows the payload as text; the page behind it, which marks the words, runs nothing either."""
    watched = sessions.watch(hostile_address)
    page = watched.open("")
    _show_results(watched, "weir")
    assert PAYLOADS[0] in page.locator(".md-search-result__list").inner_text()
    page.locator(".md-search-result__item > a").first.click()
    page.wait_for_url("**/*h=weir*")
    watched.settle()
    assert_inert(watched)
