"""The search index: names whole, passages cut before names, statements under their permalinks."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from generator.model import Label
from generator.publishing.search_index import INDEX, complete_index
from tests.making import make_source, make_statement, make_test_edition, make_topic

if TYPE_CHECKING:
    from pathlib import Path

CUT = "\u200b"


def _complete(folder: Path, *docs: dict[str, Any]) -> list[dict[str, Any]]:
    edition = make_test_edition(
        [make_source("post")],
        [
            make_statement(
                "post", "They <must> fund 储氢 & trams.", {"trams": "trams"}, Label.DIRECTIVE, "Ann"
            ),
            make_statement("post", "Trams ran in 2024.", {"trams": "Trams"}, start=400),
        ],
        make_topic("trams", label="电解水制氢"),
        make_topic("制氢"),
    )
    file = folder / INDEX
    file.parent.mkdir()
    file.write_text(
        json.dumps({"config": {"fields": {"text": {"boost": 1}}}, "docs": docs}), encoding="utf-8"
    )
    complete_index(folder, edition)
    index = json.loads(file.read_text(encoding="utf-8"))
    assert index["config"]["fields"]["names"]["boost"] > index["config"]["fields"]["text"]["boost"]
    found: list[dict[str, Any]] = index["docs"]
    return found


def test_a_brief_bears_its_names_and_its_sections_do_not(tmp_path: Path) -> None:
    """The page's own entry has the names, uncut; the others are as they were."""
    page, section = _complete(
        tmp_path,
        {"location": "sectors/trams/", "title": "Trams", "text": ""},
        {"location": "sectors/trams/#gaps", "title": "Gaps", "text": "none"},
    )
    assert page["names"] == ["电解水制氢", "trams"]
    assert section == {"location": "sectors/trams/#gaps", "title": "Gaps", "text": "none"}


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        (f"{CUT}电解水制氢{CUT}项目{CUT}", f"{CUT}电解水{CUT}制氢{CUT}项目{CUT}"),
        ("<p>trams</p>", "<p>trams</p>"),
    ],
)
def test_a_name_begins_a_word(text: str, cut: str, tmp_path: Path) -> None:
    """Inside a longer word there is a cut before a name; what is not Chinese stays as it is."""
    (entry,) = _complete(tmp_path, {"location": "about/", "title": "About", "text": text})
    assert entry["text"].strip(CUT) == cut.strip(CUT)


def test_statements_stand_behind_the_last_entry_of_their_page(tmp_path: Path) -> None:
    """Material takes a page's first entry for the page: statements follow, escaped, with who says what."""
    docs = _complete(
        tmp_path,
        {"location": "sources/post/", "title": "Post", "text": ""},
        {"location": "sources/post/#facts", "title": "Facts", "text": ""},
        {"location": "tags/", "title": "Tags", "text": ""},
    )
    assert [entry["location"].partition("#s-")[0] for entry in docs] == [
        *("sources/post/", "sources/post/#facts", "sources/post/", "sources/post/", "tags/")
    ]
    assert docs[2]["title"] == "Directive. Ann"
    assert docs[2]["text"].replace(CUT, "") == "<p>They &lt;must&gt; fund 储氢 &amp; trams.</p>"
    assert docs[3]["title"] == "Unlabelled. The document’s own words"


def test_a_page_that_is_not_in_the_index_brings_no_statement(tmp_path: Path) -> None:
    """Where source pages are left out, for there are too many, so are their statements."""
    assert len(_complete(tmp_path, {"location": "tags/", "title": "Tags", "text": ""})) == 1
