"""What the browser tests share: one chromium, the served site, and pages that are closed again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect, sync_playwright

from tests.browser.serving import serve_site
from tests.browser.sessions import ARGUMENTS, Sessions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser


EXPECTED_WITHIN = 30_000
"""Milliseconds that a page may take to become what a test expects, on a machine that is busy with others."""


@pytest.fixture(scope="package")
def chromium(require_tool: Callable[[str], str]) -> Iterator[Browser]:
    """Debian's chromium, started once."""
    program = require_tool("chromium")
    expect.set_options(timeout=EXPECTED_WITHIN)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=list(ARGUMENTS))
        yield browser
        browser.close()


@pytest.fixture(scope="package")
def address(built_project: Path) -> Iterator[str]:
    """The shipped project's site, served; its address ends in a slash."""
    with serve_site(built_project / "site") as served:
        yield served


@pytest.fixture
def sessions(chromium: Browser) -> Iterator[Sessions]:
    """Opens pages; closes them after the test."""
    opened = Sessions(chromium)
    yield opened
    opened.close()
