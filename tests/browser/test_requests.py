"""Pages ask this site for everything, and everything is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.sessions import BRIEF, ONE_OF_EACH

if TYPE_CHECKING:
    from tests.browser.sessions import Sessions

pytestmark = pytest.mark.browser

HINTS = "link[rel~=preconnect], link[rel~=dns-prefetch], link[rel~=prefetch], link[rel~=preload]"


@pytest.mark.parametrize("path", ONE_OF_EACH)
def test_page_asks_this_host_alone_and_misses_nothing(path: str, address: str, sessions: Sessions) -> None:
    """No request leaves the host, none fails and no error is logged, search and pictures included."""
    watched = sessions.watch(address)
    page = watched.open(path)
    page.locator(".md-search__input").click()
    page.mouse.wheel(0, 20_000)
    watched.settle()
    assert watched.requests
    assert [url for url in watched.requests if not url.startswith((address, "data:", "blob:"))] == []
    assert watched.errors == []
    hints = page.locator(HINTS).evaluate_all("links => links.map(link => link.href)")
    assert [url for url in hints if not url.startswith(address)] == []


def test_missing_page_has_a_page_of_its_own_that_misses_nothing(address: str, sessions: Sessions) -> None:
    """An address that is not there, at any depth, shows the site's own page with its style and a way home."""
    watched = sessions.watch(address)
    page = watched.open("sectors/no-such-sector/")
    wrong = f"{address}sectors/no-such-sector/"
    others = [error for error in watched.errors if wrong not in error and "status of 404" not in error]
    assert others == []
    assert watched.errors[0] == f"404: {wrong}"
    assert sum("status of 404" in error for error in watched.errors) == 1
    assert [url for url in watched.requests if not url.startswith((address, "data:", "blob:"))] == []
    assert page.locator(".md-header").evaluate("node => getComputedStyle(node).position") == "sticky"
    page.locator(".md-logo:visible").first.click()
    page.wait_for_url(address)


def test_every_link_within_a_brief_leads_somewhere(address: str, sessions: Sessions) -> None:
    """Each link of a brief to this site answers, and each fragment names an element of its page."""
    watched = sessions.watch(address)
    page = watched.open(BRIEF)
    links = page.locator(".md-content a[href]").evaluate_all("links => links.map(link => link.href)")
    ours = sorted({link for link in links if link.startswith(address)})
    assert len(ours) > 20
    wrong = []
    for link in ours:
        answer = page.request.get(link)
        _, _, fragment = link.partition("#")
        if answer.status != 200 or (fragment and f'id="{fragment}"' not in answer.text()):
            wrong.append(link)
    assert wrong == []
