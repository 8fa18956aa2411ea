"""Who searches a site: what the settings say, how many pages it has, and whether Pagefind is there."""

from __future__ import annotations

import gzip
import hashlib
import html
import json
from typing import TYPE_CHECKING

import pytest

from generator.config.settings import load_project
from generator.errors import BuildError, InvalidInputError
from generator.pipeline import build
from generator.publishing import pagefind
from generator.publishing.pagefind_order import order_index
from tests.projects import BRIEFING, read_tree, write_project

if TYPE_CHECKING:
    from pathlib import Path

    from generator.config.settings import Project


def _project(root: Path, search: str) -> Project:
    return load_project(write_project(root, briefing=f"{BRIEFING}search: {search}\n"))[0]


def _pages(sources: int, tables: int = 0) -> list[str]:
    listed = (("sources", sources), ("explore", tables))
    return [f"{name}/{number}.md" for name, count in listed for number in range(count)]


@pytest.mark.parametrize(
    ("search", "pages", "tables", "chosen"),
    [
        ("auto", 100, 0, "material"),
        ("auto", 101, 0, "pagefind"),
        ("auto", 100, 50, "material"),
        ("material", 150, 0, "material"),
        ("pagefind", 3, 0, "pagefind"),
    ],
)
def test_who_searches(search: str, pages: int, tables: int, chosen: str, tmp_path: Path) -> None:
    """Above a hundred pages Pagefind, below Material, unless told; plain tables of statements count not."""
    assert pagefind.choose_search(_project(tmp_path, search), _pages(pages, tables)) == (chosen, ())


def test_without_the_program_a_wish_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the settings ask for Pagefind by name and it is not installed, the error says what to run."""
    monkeypatch.setattr(pagefind, "find_pagefind", lambda: None)
    with pytest.raises(InvalidInputError, match=r"briefing.yml, search: .*`make pagefind`.*found none"):
        pagefind.choose_search(_project(tmp_path, "pagefind"), _pages(1))


def test_without_the_program_a_large_site_is_a_problem(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A large site is searched by Material all the same, and the report says what would be better."""
    monkeypatch.setattr(pagefind, "find_pagefind", lambda: None)
    chosen, (problem,) = pagefind.choose_search(_project(tmp_path, "auto"), _pages(101))
    assert chosen == "material"
    assert problem.code == "no-pagefind"


def test_the_problems_page_tells_it_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A build of so many pages names it on the page of problems, and counts it on the front page."""
    monkeypatch.setattr(pagefind, "find_pagefind", lambda: None)
    monkeypatch.setattr(pagefind, "MANY_PAGES", 3)
    folder = write_project(tmp_path)
    report = build(folder)
    assert [problem.code for problem in report.problems] == ["no-pagefind"]
    page = (folder / "docs/problems.md").read_text(encoding="utf-8")
    assert "make pagefind" in html.unescape(page)
    assert "1 problem" in (folder / "docs/index.md").read_text(encoding="utf-8")


def _packed(value: bytes) -> bytes:
    return gzip.compress(b"pagefind_dcd" + value)


def test_filters_are_sorted_and_everything_that_names_them_follows(tmp_path: Path) -> None:
    """Two indexes that differ in the order of a filter's values, and so in names, become the same files."""
    page, sector, theme = b"\x64Page", b"\x82\x66Sector\x81\x18\x64", b"\x82\x65Theme\x82\x01\x19\x01\x00"
    trees = []
    for number, values in enumerate((sector + theme, theme + sector)):
        folder = tmp_path / str(number)
        (folder / "filter").mkdir(parents=True)
        (folder / f"filter/zh_000000{number}.pf_filter").write_bytes(
            _packed(b"\x82" + page + b"\x82" + values)
        )
        listed = b"\x81\x82" + page + b"\x6azh_000000" + str(number).encode()
        meta = b"\x86\x651.5.2\x80\x80" + listed + b"\x80\x80"
        (folder / f"pagefind.zh_123456789{number}.pf_meta").write_bytes(_packed(meta))
        entry = {"languages": {"zh": {"hash": f"zh_123456789{number}"}}}
        (folder / "pagefind-entry.json").write_text(json.dumps(entry), encoding="utf-8")
        order_index(folder)
        trees.append(read_tree(folder))
    assert trees[0] == trees[1]
    (name,) = (path for path in trees[0] if path.startswith("filter/"))
    held = gzip.decompress(trees[0][name])
    assert held == b"pagefind_dcd\x82" + page + b"\x82" + sector + theme
    assert name[10:17] == hashlib.sha1(held[12:], usedforsecurity=False).hexdigest()[:7]
    assert name[7:17].encode() in gzip.decompress(next(v for k, v in trees[0].items() if k.endswith("meta")))


def test_an_unknown_form_is_an_error(tmp_path: Path) -> None:
    """An index of another version is refused, not published in an order of its own."""
    (tmp_path / "filter").mkdir()
    (tmp_path / "filter/zh_0000000.pf_filter").write_bytes(b"not an index")
    with pytest.raises(BuildError, match="not of the known form"):
        order_index(tmp_path)
