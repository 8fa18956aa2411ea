"""The address of a statement leads to it, and shows which it is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.browser.sessions import BRIEF, SOURCE

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.sessions import Scheme, Sessions

pytestmark = pytest.mark.browser

ARRIVAL = """id => {
  const target = document.getElementById(id);
  const box = target.getBoundingClientRect();
  const paint = node => getComputedStyle(node).backgroundColor;
  const near = [target.previousElementSibling, target.nextElementSibling].filter(Boolean);
  return {
    top: box.top, bottom: box.bottom, height: innerHeight,
    header: document.querySelector('.md-header').getBoundingClientRect().bottom,
    own: paint(target), near: near.map(paint), targeted: target.matches(':target'),
  };
}"""


def assert_arrived(page: Page, statement: str) -> None:
    """Asserts that a statement stands below the header, in sight, on a ground of its own."""
    page.wait_for_function(
        """id => {
          const top = document.getElementById(id).getBoundingClientRect().top;
          return top >= 0 && top < innerHeight;
        }""",
        arg=statement,
    )
    seen = page.evaluate(ARRIVAL, statement)
    assert seen["targeted"]
    assert seen["header"] <= seen["top"] < seen["height"], seen
    assert seen["bottom"] <= seen["height"], seen
    assert seen["near"]
    assert seen["own"] not in {*seen["near"], "rgba(0, 0, 0, 0)"}, seen


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_permalink_scrolls_to_its_statement_and_marks_it(
    scheme: Scheme, address: str, sessions: Sessions
) -> None:
    """The statement is below the header, wholly in sight, and its ground differs from its neighbours'."""
    watched = sessions.watch(address, scheme=scheme)
    ids = watched.open(SOURCE).locator("li.point[id]").evaluate_all("items => items.map(item => item.id)")
    assert len(ids) > 15
    for statement in (ids[0], ids[12], ids[-2]):
        watched.page.goto("about:blank")
        assert_arrived(watched.open(f"{SOURCE}#{statement}"), statement)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_proof_leads_from_a_brief_to_the_statement(scheme: Scheme, address: str, sessions: Sessions) -> None:
    """Clicking "proof" under a key point opens its source at that very sentence."""
    watched = sessions.watch(address, scheme=scheme)
    page = watched.open(BRIEF)
    point = page.locator("ol.points > li").nth(1)
    quoted = point.locator("blockquote").inner_text()
    statement = point.locator("[data-statement]").first.get_attribute("data-statement")
    assert statement is not None
    point.get_by_role("link", name="proof").click()
    page.wait_for_url(re.compile(rf"/sources/[^/]+/#{statement}$"))
    watched.settle()
    assert_arrived(page, statement)
    assert page.locator(f"#{statement} blockquote").inner_text() == quoted
