"""Every page of the built site is HTML by the letter of the standard, and its head says what it is."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import html5lib
import pytest

from generator.config.settings import load_project
from generator.rendering.metadata import front_matter
from tests.making import make_source, make_statement, make_test_edition, make_topic
from tests.projects import REPOSITORY

if TYPE_CHECKING:
    from pathlib import Path

_LD = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)


def test_every_page_parses_without_an_error(built_project: Path) -> None:
    """A validating parser (WHATWG's algorithm) finds nothing wrong on any page."""
    found = {}
    pages = sorted((built_project / "site").rglob("*.html"))
    assert len(pages) > 30
    for page in pages:
        parser = html5lib.HTMLParser(strict=False)
        parser.parse(page.read_bytes())
        if parser.errors:
            found[page.relative_to(built_project).as_posix()] = parser.errors[:3]
    assert found == {}


def test_a_brief_describes_itself_as_a_report_of_quotations(built_project: Path) -> None:
    """The schema.org data of a brief name its quotations, each with what it is based on."""
    page = (built_project / "site/sectors/quantum-technology/index.html").read_text(encoding="utf-8")
    (found,) = _LD.findall(page)
    data = json.loads(found)
    assert data["@type"] == "Report"
    assert data["name"] == "Quantum technology"
    assert {part["@type"] for part in data["hasPart"]} == {"Quotation"}
    assert all(part["text"] and part["isBasedOn"]["identifier"] for part in data["hasPart"])
    assert '<meta property="og:title" content="Quantum technology">' in page
    assert '<link rel="alternate feed" type="application/atom+xml"' in page


def test_an_address_without_a_page_leads_on(built_project: Path) -> None:
    """What a server shows for a missing page says so, and links to what there is."""
    page = (built_project / "site/404.html").read_text(encoding="utf-8")
    assert page.count("<h1>Page not found</h1>") == 1
    article = page.partition("<article")[2].partition("</article>")[0]
    assert {"/.", "/explore/", "/sources/", "/changes/"} == set(re.findall(r'href="([^"]*)"', article))


@pytest.mark.parametrize("hostile", ["</script><b>", "<!--", "]]>", "a & b", "\u2028"])
def test_data_cannot_leave_their_script(hostile: str) -> None:
    """What would end the script element, or a comment, is written as an escape, and read back whole."""
    edition = make_test_edition(
        [make_source("a")], [make_statement("a", f"A weir {hostile}.", {"weir": "weir"})], make_topic("weir")
    )
    settings = load_project(REPOSITORY)[0].settings
    written = str(front_matter(edition, settings, data={"text": f"A weir {hostile}."}))
    line = next(line for line in written.split("\n") if line.startswith("json_ld: "))
    script = json.loads(line.removeprefix("json_ld: "))
    assert not re.search(r"[<>&\u2028]", script)
    assert json.loads(script)["text"] == f"A weir {hostile}."
