"""A brief can be read without scripts, and on paper."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.sessions import BRIEF

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.browser.sessions import Scheme, Sessions

pytestmark = pytest.mark.browser

CHROME = ".md-header, .md-tabs, .md-sidebar, .md-footer, .md-top, .md-search, .actions, .md-tags"
INK = """() => {
  const light = color => Math.max(...color.match(/[0-9.]+/g).slice(0, 3).map(Number));
  const parts = ['h1', '.standfirst', '.strip', 'blockquote.ev', '.by', '.label', 'td', '.gaps li', '.by a'];
  return parts.map(part => [part, light(getComputedStyle(document.querySelector(part)).color)]);
}"""


def test_brief_is_read_without_scripts(address: str, sessions: Sessions) -> None:
    """Text, evidence, one picture a chart and all tables are visible with scripts switched off."""
    page = sessions.watch(address, javascript=False).open(BRIEF)
    for part in ("h1", ".standfirst", "ul.strip", "ol.points > li >> nth=0", "#gaps", "#evidence"):
        expect(page.locator(part).first).to_be_visible()
    assert len(page.locator("ol.points > li").first.inner_text()) > 80
    pictures = page.locator("figure.chart").first.locator("img")
    shown = [picture for picture in pictures.all() if picture.is_visible()]
    assert len(shown) == 1
    assert shown[0].evaluate("image => image.complete && image.naturalWidth > 0")
    tables = page.locator("table.plain:not(details table)")
    assert tables.count() >= 3
    for table in tables.all():
        expect(table).to_be_visible()


def test_folded_table_opens_without_scripts(address: str, sessions: Sessions) -> None:
    """The table below a coverage chart unfolds by itself: it is the browser's own."""
    page = sessions.watch(address, javascript=False).open("sectors/")
    table = page.locator("details.table table").first
    expect(table).to_be_hidden()
    page.locator("details.table > summary").first.click()
    expect(table).to_be_visible()


def test_proof_is_reached_without_scripts(address: str, sessions: Sessions) -> None:
    """From a key point to its sentence in the source is one click, with no script."""
    page = sessions.watch(address, javascript=False).open(BRIEF)
    point = page.locator("ol.points > li").first
    statement = point.locator("[data-statement]").first.get_attribute("data-statement")
    point.get_by_role("link", name="proof").click()
    expect(page.locator(f"#{statement}")).to_be_in_viewport()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_paper_shows_the_brief_alone_in_dark_ink(scheme: Scheme, address: str, sessions: Sessions) -> None:
    """Printed, header, navigation and actions are gone, and ink is dark also for readers of the dark."""
    page = sessions.watch(address, scheme=scheme).open(BRIEF)
    assert any(part.is_visible() for part in page.locator(CHROME).all())
    page.emulate_media(media="print")
    assert [part.get_attribute("class") for part in page.locator(CHROME).all() if part.is_visible()] == []
    expect(page.locator("h1")).to_be_visible()
    assert [part for part, lightness in page.evaluate(INK) if lightness > 170] == []
    pictures = [image for image in page.locator("figure.chart img").all() if image.is_visible()]
    assert pictures
    assert all(str(image.get_attribute("src")).endswith("-light.svg") for image in pictures)


@pytest.mark.poppler
def test_printed_brief_holds_its_text_and_no_navigation(
    address: str, sessions: Sessions, require_tool: Callable[[str], str], tmp_path: Path
) -> None:
    """What the browser prints begins with the brief, and holds its evidence to the end."""
    program = require_tool("pdftotext")
    page = sessions.watch(address).open(BRIEF)
    tabs = page.locator(".md-tabs__link").all_inner_texts()
    last = page.locator("table.evidence blockquote, table.evidence .ev").last.inner_text()
    file = tmp_path / "brief.pdf"
    page.pdf(path=file, format="A4")
    text = subprocess.run([program, file, "-"], capture_output=True, text=True, check=True).stdout
    words = " ".join(text.split())
    assert "Quantum technology" in words[:120]
    assert " ".join(tabs) not in words
    assert " ".join(last.split())[:40] in words
