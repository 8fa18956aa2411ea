"""WCAG 2.2 AA as far as a program can tell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped] # it publishes no types

from tests.browser.sessions import ONE_OF_EACH

if TYPE_CHECKING:
    from tests.browser.sessions import Scheme, Sessions

pytestmark = pytest.mark.browser

RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    "resultTypes": ["violations"],
}
MATERIAL: tuple[tuple[str, str, str], ...] = ()
"""Rule, target and reason of what the theme itself does and its settings cannot change."""


def violations(report: dict[str, Any]) -> dict[str, list[str]]:
    """Lists what axe found, rule to targets, but for what the theme alone can mend."""
    known = {(rule, target) for rule, target, _ in MATERIAL}
    found = {
        rule["id"]: [
            target for node in rule["nodes"] for target in node["target"] if (rule["id"], target) not in known
        ]
        for rule in report["violations"]
    }
    return {rule: targets for rule, targets in found.items() if targets}


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (1280, "dark"), (390, "light")])
@pytest.mark.parametrize("path", ONE_OF_EACH)
def test_axe_finds_no_violation(
    path: str, width: int, scheme: Scheme, address: str, sessions: Sessions
) -> None:
    """No rule of WCAG 2.2 A or AA that axe can check is broken."""
    page = sessions.watch(address, width=width, scheme=scheme).open(path)
    assert violations(Axe().run(page, options=RULES).response) == {}
