"""What a reader's browser takes: the bytes of a first visit, and when the largest content is painted."""

from __future__ import annotations

import gzip
import shutil
import threading
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, TypeVar

from playwright.sync_api import sync_playwright

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Response

RowT = TypeVar("RowT")
SLOWER = 4
"""How many times slower the processor is made."""
_ARGUMENTS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync")
_MEASURE = """
window.largest = 0; window.shifts = 0;
new PerformanceObserver(list => { for (const entry of list.getEntries()) window.largest = entry.startTime; })
  .observe({type: 'largest-contentful-paint', buffered: true});
new PerformanceObserver(list => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifts += entry.value;
}).observe({type: 'layout-shift', buffered: true});
"""


@dataclass(frozen=True, slots=True)
class PageWeight:
    """What one page costs on a first visit."""

    path: str
    """The page, relative to the site."""
    kilobytes: float
    """Of everything asked for before search is used, not packed."""
    requests: int
    """How many files."""
    largest: float
    """Seconds until the largest content was painted."""
    shift: float
    """Cumulative layout shift."""


@dataclass(frozen=True, slots=True)
class FirstResult:
    """What the first answer of the search costs, on a page that is there already."""

    query: str
    """What was typed."""
    kilobytes: float
    """Of everything asked for from the first key to the first results, as a host sends it."""
    requests: int
    """How many files."""


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Says nothing."""


def measure_pages(site: Path, paths: tuple[str, ...]) -> list[PageWeight] | None:
    """Opens pages in Chromium, each with an empty cache and a processor made slower.

    Args:
        site: a built site.
        paths: the pages, relative to it.

    Returns:
        A row for each page; None where there is no Chromium.
    """
    return _measure_each(site, paths, _measure)


def measure_search(site: Path, queries: tuple[str, ...]) -> list[FirstResult] | None:
    """Opens a site that Pagefind searches, types each query, and waits for its first results.

    Args:
        site: a built site.
        queries: each is typed into a browser with an empty cache.

    Returns:
        A row for each query; None where there is no Chromium.
    """
    return _measure_each(site, queries, _search)


def _measure_each(
    site: Path, things: tuple[str, ...], measure: Callable[[Browser, str, str], RowT]
) -> list[RowT] | None:
    """Serves a site and measures one thing after the other in Chromium; None where there is none."""
    program = shutil.which("chromium")
    if program is None:
        return None
    with _serve(site) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=list(_ARGUMENTS))
        rows = [measure(browser, address, thing) for thing in things]
        browser.close()
        return rows


@contextmanager
def _serve(site: Path) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/"
    finally:
        server.shutdown()
        server.server_close()


def _search(browser: Browser, address: str, query: str) -> FirstResult:
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    page.goto(address)
    page.wait_for_load_state("networkidle")
    answers: list[Response] = []
    page.on("response", lambda answer: answers.append(answer))  # noqa: PLW0108 - playwright marks the function
    page.keyboard.press("/")
    page.locator("dialog.finder input.pagefind-ui__search-input").fill(query)
    page.locator("dialog.finder .pagefind-ui__result-link").first.wait_for()
    page.wait_for_load_state("networkidle")
    bodies = [answer.body() for answer in answers]
    context.close()
    # As a host sends it: what is packed already stays as it is.
    sent = sum(min(len(gzip.compress(body)), len(body)) for body in bodies)
    return FirstResult(query, sent / 1000, len(bodies))


def _measure(browser: Browser, address: str, path: str) -> PageWeight:
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    page.add_init_script(_MEASURE)
    context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    sizes: list[int] = []
    page.on("requestfinished", lambda request: sizes.append(request.sizes()["responseBodySize"]))
    page.goto(address + path)
    page.wait_for_load_state("networkidle")
    largest, shift = page.evaluate("() => [window.largest, window.shifts]")
    context.close()
    return PageWeight(path, sum(sizes) / 1000, len(sizes), largest / 1000, shift)
