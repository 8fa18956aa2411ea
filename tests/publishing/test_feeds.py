"""Feeds and citations of an edition: well-formed, with permanent ids, and safe for XML and BibTeX."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from generator.config.settings import Settings, Wording
from generator.publishing.citations import citation_files
from generator.publishing.feeds import edition_feed, feed_files, to_atom, to_json_feed
from tests.making import make_source, make_statement, make_test_edition, make_topic

if TYPE_CHECKING:
    from generator.synthesis.edition import Edition

_ATOM = "{http://www.w3.org/2005/Atom}"
_HOSTILE = "Rivers & <weirs> {x} \\input{y} 100% #1 a_b ~ ^ $"


def _settings(**facts: str) -> Settings:
    return Settings(
        title=facts.get("title", "Rivers"),
        description="What is said.",
        site_url=facts.get("site_url"),
        wording=Wording(headline="Rivers"),
    )


@pytest.fixture
def edition() -> Edition:
    """An edition with one topic that has evidence and one that has none."""
    source = make_source("a", title="A \x1b[31m title & {more}", url="https://x.example/a_b%20c?d=1#e")
    return make_test_edition(
        [source], [make_statement("a", "A weir.", {"weir": "weir"})], make_topic("weir"), make_topic("eel")
    )


@pytest.mark.parametrize("title", ["Rivers", _HOSTILE, "河流"])
def test_atom(edition: Edition, title: str) -> None:
    """The feed is XML with an entry for each brief with evidence, and full addresses where they are known."""
    settings = _settings(title=title, site_url="https://x.example/rivers/")
    root = ET.fromstring(to_atom(edition_feed(edition, settings, {"weir": "One \x1b line & more."})))  # noqa: S314 - our own text
    assert root.findtext(f"{_ATOM}title") == title
    assert root.findtext(f"{_ATOM}updated") == "2026-03-01T00:00:00Z"
    (entry,) = root.findall(f"{_ATOM}entry")
    assert entry.findtext(f"{_ATOM}summary") == "One \ufffd line & more."
    link = entry.find(f"{_ATOM}link")
    assert link is not None
    assert link.get("href") == "https://x.example/rivers/sectors/weir/"


def test_ids_outlast_an_edition(edition: Edition) -> None:
    """An entry keeps its id in a later edition, and no two share one; both feeds give the same."""
    later = replace(edition, date="2027-01-01")
    lines = {"weir": "x"}
    roots = [ET.fromstring(to_atom(edition_feed(each, _settings(), lines))) for each in (edition, later)]  # noqa: S314 - our own text
    ids = [[element.text for element in root.iter(f"{_ATOM}id")] for root in roots]
    assert ids[0] == ids[1]
    assert len(set(ids[0])) == len(ids[0]) == 2
    feed = json.loads(to_json_feed(edition_feed(later, _settings(), lines)))
    assert [item["id"] for item in feed["items"]] == ids[0][1:]


def test_json_feed(edition: Edition) -> None:
    """The JSON Feed gives ways relative to itself where the site's address is not known."""
    feed = json.loads(to_json_feed(edition_feed(edition, _settings(), {"weir": "x"})))
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert [item["url"] for item in feed["items"]] == ["../sectors/weir/"]


def test_an_undated_edition_has_an_instant() -> None:
    """Atom wants an instant also where no document is dated; an old year keeps its four digits."""
    for published, instant in ((None, "1970-01-01T00:00:00Z"), ("0850-05", "0850-05-01T00:00:00Z")):
        edition = make_test_edition([make_source("a", published=published)], [], make_topic("weir"))
        root = ET.fromstring(to_atom(edition_feed(edition, _settings(), {})))  # noqa: S314 - our own text
        assert root.findtext(f"{_ATOM}updated") == instant


def test_bibtex_escapes(edition: Edition) -> None:
    """Braces balance, what TeX would run is text, and an address stays as it is."""
    text = dict(citation_files(edition, _settings(title=_HOSTILE)))["citations.bib"]
    assert r"Rivers \& <weirs> \{x\} \textbackslash{}input\{y\} 100\% \#1 a\_b" in text
    assert "A \ufffd[31m title" in text
    assert "  url = {https://x.example/a_b%20c?d=1#e},\n" in text
    bare = text.replace(r"\{", "").replace(r"\}", "")
    assert bare.count("{") == bare.count("}")
    assert [line for line in text.splitlines() if line.startswith("@")] == [
        "@misc{rivers-weirs-x-input-y-100-1-a-b-edition,",
        "@incollection{brief-weir,",
        "@misc{source-a,",
    ]


def test_bibtex_address_cannot_end_its_field() -> None:
    """An address from a document's front matter is encoded where it would break out."""
    source = make_source("a", url="https://x.example/}}\\input{y}\n河")
    edition = make_test_edition([source], [], make_topic("weir"))
    text = dict(citation_files(edition, _settings()))["citations.bib"]
    assert "  url = {https://x.example/%7D%7D%5Cinput%7By%7D%0A%E6%B2%B3},\n" in text


def test_each_brief_has_a_feed_of_its_statements(edition: Edition) -> None:
    """A brief's feed has its statements, each with the permalink as its address, relative to the feed."""
    files = dict(feed_files(edition, _settings(), {"weir": "One line.", "eel": "Nothing."}))
    assert sorted(files) == [
        "feed.json",
        "feed.xml",
        "sectors/weir/feed.json",
        "sectors/weir/feed.xml",
    ]
    feed = json.loads(files["sectors/weir/feed.json"])
    (statement,) = edition.corpus.statements
    assert [item["content_text"] for item in feed["items"]] == ["A weir."]
    assert feed["items"][0]["url"] == f"../../../sources/a/#{statement.id}"
    assert feed["home_page_url"] == "../../../sectors/weir/"
    root = ET.fromstring(files["sectors/weir/feed.xml"])  # noqa: S314 - our own text
    assert [entry.findtext(f"{_ATOM}summary") for entry in root.findall(f"{_ATOM}entry")] == ["A weir."]


def test_csl_gives_the_parts_of_a_date_that_are_known(edition: Edition) -> None:
    """CSL JSON has the edition, each brief and each source; a month is a year and a month, and no day."""
    files = dict(citation_files(edition, _settings(site_url="https://x.example/")))
    items = json.loads(files["citations.json"])
    assert [item["id"] for item in items] == ["rivers-edition", "brief-weir", "source-a"]
    assert items[2]["issued"] == {"date-parts": [[2026, 3]]}
    assert items[1]["container-title"] == "Rivers"
    assert items[1]["URL"] == "https://x.example/sectors/weir/"
    assert json.loads(files["sources/a/citation.json"]) == [items[2]]
    assert files["sectors/weir/citation.bib"].startswith("@incollection{brief-weir,")
