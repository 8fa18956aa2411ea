"""Light and dark, wide and narrow: the page shows what it should, and stands still."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.serving import serve_site
from tests.browser.sessions import BRIEF, CRITIQUE, ONE_OF_EACH, THEME_BRIEF

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser.sessions import Scheme, Sessions

pytestmark = pytest.mark.browser

WITH_CHARTS = ("", "sectors/", BRIEF)
PHONE = 390
"""Width of a phone's window, px."""
NARROWEST = 360
"""Width of the narrowest phone that is met often, px."""
PICTURES = """() => [...document.querySelectorAll('figure.chart')].map(figure =>
  [...figure.querySelectorAll('img')].filter(image => image.getClientRects().length).map(image => {
    const box = image.getBoundingClientRect();
    const sources = [...image.parentElement.querySelectorAll('source')];
    const source = sources.find(one => matchMedia(one.media).matches);
    const stated = source ?? image;
    return {
      file: image.currentSrc.split('/').pop(), natural: image.naturalWidth / image.naturalHeight,
      stated: stated.getAttribute('width') / stated.getAttribute('height'), shown: box.width / box.height,
    };
  }))"""
SHIFTS = """
window.shifts = 0;
new PerformanceObserver(list => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifts += entry.value;
}).observe({type: 'layout-shift', buffered: true});
"""
OVERFLOWING = """() => {
  const scrolls = node => node && node !== document.body &&
    (['auto', 'scroll'].includes(getComputedStyle(node).overflowX) || scrolls(node.parentElement));
  return [...document.querySelectorAll('.md-container *')]
    .filter(node => node.getClientRects().length && !node.closest('.md-sidebar, .md-search, svg'))
    .filter(node => node.getBoundingClientRect().right > innerWidth + 1 && !scrolls(node))
    .map(node => node.tagName + '.' + node.className);
}"""


def scheme_of(page: Page) -> str | None:
    """Which palette the page wears."""
    return page.locator("body").get_attribute("data-md-color-scheme")


def ground_of(page: Page) -> int:
    """How light the page's ground is, 0 to 255."""
    return int(
        page.evaluate("() => Math.max(...getComputedStyle(document.body).backgroundColor.match(/[0-9]+/g))")
    )


@pytest.mark.parametrize("system", ["light", "dark"])
def test_page_follows_the_system_and_the_switch_and_remembers(
    system: Scheme, address: str, sessions: Sessions
) -> None:
    """The system's scheme is the first; the switch changes it; the next page and a reload keep it."""
    other = "dark" if system == "light" else "light"
    palettes = {"light": "default", "dark": "slate"}
    watched = sessions.watch(address, scheme=system)
    page = watched.open("")
    assert scheme_of(page) == palettes[system]
    assert (ground_of(page) > 200) is (system == "light")
    page.locator(f'label[title="Switch to {other} mode"]').click()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", palettes[other])
    assert (ground_of(page) > 200) is (other == "light")
    assert scheme_of(watched.open(BRIEF)) == palettes[other]
    page.reload()
    assert scheme_of(page) == palettes[other]
    page.locator(f'label[title="Switch to {system} mode"]').click()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", palettes[system])


@pytest.mark.parametrize(("width", "form"), [(1280, "wide"), (390, "narrow")])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_each_chart_shows_the_one_picture_for_scheme_and_width(
    scheme: Scheme, width: int, form: str, address: str, sessions: Sessions
) -> None:
    """One picture a chart: its scheme's, its width's, in the proportions that the page reserved for it."""
    watched = sessions.watch(address, width=width, scheme=scheme)
    shown = {path: watched.open(path).evaluate(PICTURES) for path in WITH_CHARTS}
    assert all(shown.values())
    for pictures in (pictures for figures in shown.values() for pictures in figures):
        assert len(pictures) == 1, pictures
        assert pictures[0]["file"].endswith(f"-{form}-{scheme}.svg")
        assert pictures[0]["natural"] == pytest.approx(pictures[0]["stated"], rel=0.01)
        assert pictures[0]["shown"] == pytest.approx(pictures[0]["natural"], rel=0.02)


def test_switched_scheme_shows_the_other_picture(address: str, sessions: Sessions) -> None:
    """A reader whose system is light and who switches to dark sees the dark pictures."""
    watched = sessions.watch(address)
    page = watched.open(BRIEF)
    page.locator('label[title="Switch to dark mode"]').click()
    # The pictures are asked for only now: the network may be idle before they come.
    switched = "one => one.file.endsWith('-dark.svg') && one.natural > 0"
    page.wait_for_function(f"({PICTURES})().flat().every({switched})")
    watched.settle()
    for pictures in page.evaluate(PICTURES):
        assert [picture["file"].endswith("-dark.svg") for picture in pictures] == [True]
        assert pictures[0]["natural"] == pytest.approx(pictures[0]["stated"], rel=0.01)


@pytest.mark.parametrize("path", ["", BRIEF])
def test_pictures_of_the_other_scheme_are_not_loaded(path: str, address: str, sessions: Sessions) -> None:
    """A light page that is read to its end asks for no dark picture."""
    watched = sessions.watch(address)
    page = watched.open(path)
    page.mouse.wheel(0, 20_000)
    watched.settle()
    assert [url for url in watched.requests if url.endswith("-light.svg")]
    assert [url for url in watched.requests if url.endswith("-dark.svg")] == []


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("path", ["", BRIEF])
def test_page_stands_still_while_type_and_pictures_arrive(
    path: str, width: int, built_project: Path, sessions: Sessions
) -> None:
    """The cumulative layout shift stays below 0.1 (web.dev's "good") with late pictures and late type."""
    with serve_site(built_project / "site", slow={".svg": 0.3, ".woff2": 0.6}) as slow:
        watched = sessions.watch(slow, width=width)
        watched.page.add_init_script(SHIFTS)
        page = watched.open(path)
        for _ in range(8):
            page.mouse.wheel(0, 600)
            watched.settle()
        assert page.evaluate("() => window.shifts") < 0.1


@pytest.mark.parametrize("path", [*ONE_OF_EACH, CRITIQUE])
def test_phone_never_scrolls_sideways(path: str, address: str, sessions: Sessions) -> None:
    """At 360 px nothing sticks out to the right of the screen, but inside a box that scrolls by itself."""
    page = sessions.watch(address, width=NARROWEST).open(path)
    assert page.evaluate("() => document.documentElement.scrollWidth") <= NARROWEST
    assert page.evaluate(OVERFLOWING) == []


@pytest.mark.parametrize("path", [BRIEF, "sources/"])
def test_tables_take_their_phone_form(path: str, address: str, sessions: Sessions) -> None:
    """At 390 px rows are blocks, numbers may stand side by side, all with their names before them."""
    tables = sessions.watch(address, width=PHONE).open(path).locator("table.plain:not(.counts):not(.facts)")
    assert tables.count()
    for table in tables.all():
        assert (table.locator("thead").bounding_box() or {"width": 0})["width"] <= 1
        cells = table.locator("td[data-label]")
        displays = cells.evaluate_all("cells => cells.map(cell => getComputedStyle(cell).display)")
        assert set(displays) <= {"block", "inline-block", "grid", "flex", "none"}
        texts = cells.evaluate_all("cells => cells.map(cell => cell.textContent.trim())")
        hidden = [text for text, display in zip(texts, displays, strict=True) if display == "none"]
        assert set(hidden) <= {"-", "–", "—"}
        names = cells.evaluate_all("cells => cells.map(cell => getComputedStyle(cell, '::before').content)")
        labels = cells.evaluate_all("cells => cells.map(cell => cell.dataset.label)")
        assert all(label in name for label, name in zip(labels, names, strict=True))


def test_tables_are_tables_on_a_desk(address: str, sessions: Sessions) -> None:
    """At 1280 px the same cells are a table's: the phone form is the phone's alone."""
    cells = sessions.watch(address).open(BRIEF).locator("table.plain td")
    assert set(cells.evaluate_all("cells => cells.map(cell => getComputedStyle(cell).display)")) == {
        "table-cell"
    }


@pytest.mark.parametrize("path", [BRIEF, THEME_BRIEF, CRITIQUE])
def test_first_screen_holds_the_answer(path: str, address: str, sessions: Sessions) -> None:
    """On 1280 by 800: title, bottom line, strip and the first key point, from first line to last."""
    page = sessions.watch(address).open(path)
    for part in ("h1", ".standfirst", "ul.strip", "ol.points > li:first-child"):
        box = page.locator(part).first.bounding_box()
        assert box is not None, part
        assert box["height"] > 0, part
        assert box["y"] >= 0, part
        assert box["y"] + box["height"] <= 800, (part, box)
