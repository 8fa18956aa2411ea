"""Printed from the browser, a brief has its pages: no menus, a numbered foot, the answer on the first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2
import pytest

from tests.browser.sessions import BRIEF, CRITIQUE, THEME_BRIEF

if TYPE_CHECKING:
    from tests.browser.sessions import Scheme, Sessions

pytestmark = pytest.mark.browser


def print_page(path: str, address: str, sessions: Sessions, scheme: Scheme = "light") -> list[str]:
    """Prints a page on A4; returns the text of each sheet."""
    page = sessions.watch(address, scheme=scheme).open(path)
    printed = page.pdf(format="A4", prefer_css_page_size=True, print_background=True)
    document = pypdfium2.PdfDocument(printed)
    try:
        return [document[index].get_textpage().get_text_bounded() for index in range(len(document))]
    finally:
        document.close()


@pytest.mark.parametrize("path", [BRIEF, THEME_BRIEF, CRITIQUE])
def test_first_sheet_is_the_brief_in_itself(path: str, address: str, sessions: Sessions) -> None:
    """Title, bottom line, strip, key points, what changed and the chart stand on the first sheet."""
    sheets = print_page(path, address, sessions)
    assert 2 <= len(sheets) <= 6
    for part in ("Key points", "Since the last edition", "At a glance", "Source:"):
        assert part in sheets[0], part


def test_each_sheet_is_numbered_and_dated(address: str, sessions: Sessions) -> None:
    """At the foot of each sheet: which of how many, and the edition."""
    sheets = print_page(BRIEF, address, sessions)
    for number, sheet in enumerate(sheets, 1):
        assert f"{number} of {len(sheets)}" in sheet
        assert "Edition of June 2026" in sheet


def test_menus_stay_on_the_screen(address: str, sessions: Sessions) -> None:
    """Nothing is printed of the navigation, the search, the row of actions and the words looked for."""
    text = "\n".join(print_page(BRIEF, address, sessions, scheme="dark"))
    assert "Evidence" in text
    for unwanted in ("Table of contents", "Back to top", "Follow (Atom)", "words and phrases", "Search"):
        assert unwanted not in text


def test_a_table_that_goes_on_repeats_its_head(address: str, sessions: Sessions) -> None:
    """Where the evidence goes over a sheet's end, the next begins with the table's head."""
    sheets = print_page("explore/", address, sessions)
    heads = [sheet.count("Who, where") for sheet in sheets]
    assert sum(heads) >= 2


def test_no_sheet_is_empty_and_no_heading_stands_alone(address: str, sessions: Sessions) -> None:
    """A short page is one sheet; where its row of actions is left out, so is the heading above it."""
    assert len(print_page("figures/", address, sessions)) == 1
    assert "Data and citation" not in "".join(print_page("", address, sessions))
