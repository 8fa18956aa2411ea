"""Everything can be reached and used from the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.sessions import BRIEF

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.sessions import Sessions

pytestmark = pytest.mark.browser

FOCUSED = """() => {
  const node = document.activeElement;
  return `${node.tagName.toLowerCase()}#${node.id}.${node.className}[${node.getAttribute('name') ?? ''}]`;
}"""


def tab_to(page: Page, wanted: str) -> None:
    """Presses Tab until the element in focus matches."""
    met = []
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("wanted => document.activeElement.matches(wanted)", wanted):
            return
        met.append(page.evaluate(FOCUSED))
    pytest.fail(f"{wanted} is not among the first 40 stops: {met}")


@pytest.mark.parametrize("path", ["", BRIEF])
def test_first_stop_is_the_skip_link_and_it_skips(path: str, address: str, sessions: Sessions) -> None:
    """The first Tab shows the skip link; Enter goes past header and navigation into the page's content."""
    page = sessions.watch(address).open(path)
    page.keyboard.press("Tab")
    skip = page.locator("a.md-skip")
    expect(skip).to_be_focused()
    expect(skip).to_have_css("opacity", "1")
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate(
        "() => document.activeElement.closest('.md-content, .md-sidebar--secondary') !== null"
    )
    assert not page.evaluate("() => document.activeElement.closest('.md-header, .md-tabs') !== null")


def test_scheme_can_be_switched_from_the_keyboard(address: str, sessions: Sessions) -> None:
    """Tab reaches the switch, which shows that it has the focus, and Enter turns it."""
    page = sessions.watch(address).open(BRIEF)
    tab_to(page, "input[name=__palette]")
    label = page.locator("input[name=__palette]:focus + label")
    assert label.evaluate("node => getComputedStyle(node).outlineStyle") != "none"
    page.keyboard.press("Enter")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")


def test_search_can_be_used_from_the_keyboard_alone(address: str, sessions: Sessions) -> None:
    """Tab reaches the search field; a query, an arrow and Enter open the page."""
    page = sessions.watch(address).open("")
    tab_to(page, ".md-search__input")
    page.keyboard.type("biomanufacturing", delay=20)
    expect(page.locator(".md-search-result__item").first).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/?h=biomanufacturing*")


def test_each_stop_in_a_brief_shows_its_focus(address: str, sessions: Sessions) -> None:
    """The links of the content, reached by Tab, are drawn with an outline."""
    page = sessions.watch(address).open(BRIEF)
    tab_to(page, ".md-content a")
    for _ in range(10):
        style = page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle")
        assert style != "none", page.evaluate(FOCUSED)
        page.keyboard.press("Tab")


def test_table_below_a_chart_opens_from_the_keyboard(address: str, sessions: Sessions) -> None:
    """The numbers of a coverage chart, folded as a table, unfold with Enter."""
    page = sessions.watch(address).open("sectors/")
    table = page.locator("details.table table").first
    expect(table).to_be_hidden()
    page.locator("details.table > summary").first.focus()
    page.keyboard.press("Enter")
    expect(table).to_be_visible()
