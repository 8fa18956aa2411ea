"""Addresses that name files, and an archive whose bytes depend on the files alone."""

from __future__ import annotations

import html
import json
import os
import re
from typing import TYPE_CHECKING

import pytest

from generator import pipeline
from generator.errors import OutputError
from generator.publishing.offline import complete_links, complete_path, pack
from tests.projects import call_seedbrief, read_tree, write_project

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("way", "completed"),
    [
        ("../sectors/x/", "../sectors/x/index.html"),
        ("sectors/", "sectors/index.html"),
        ("..", "../index.html"),
        ("../..", "../../index.html"),
        (".", "./index.html"),
        ("./", "./index.html"),
        ("", ""),
        ("../data/feed.xml", "../data/feed.xml"),
        ("x/v1.", "x/v1."),
        ("https://river.example/a/", "https://river.example/a/"),
        ("mailto:a@b/", "mailto:a@b/"),
        ("//river.example/", "//river.example/"),
    ],
)
def test_the_way_to_a_folder_names_its_page(way: str, completed: str) -> None:
    """A folder's address gets the name of its page; files, pages' own parts and other hosts stay."""
    assert complete_path(way) == completed


def test_links_alone_are_completed() -> None:
    """Query and fragment stay behind the name; what is no link, and what a text says of links, is left."""
    page = (
        '<link rel="canonical" href="https://a.example/x/"><a class="id" href="../y/#s-1">y</a>'
        '<a href="../z/?label=risk">z</a><a href="#here">here</a><base href="../x/">'
        '<a href="../w&#95;1/&#35;s-1">w</a><code>&lt;a href="../x/"&gt;</code>'
        '<p title="x/">text href="../x/"</p>'
    )
    expected = page.replace('"../y/#', '"../y/index.html#').replace('"../z/?', '"../z/index.html?')
    assert complete_links(page) == expected.replace("../w&#95;1/&#35;", "../w_1/index.html#")


def test_archive_depends_on_the_files_alone(tmp_path: Path) -> None:
    """Other times, rights and order of writing give the same bytes."""
    for number, names in enumerate((["b.txt", "a/c.txt"], ["a/c.txt", "b.txt"])):
        folder = tmp_path / str(number)
        for name in names:
            file = folder / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(name, encoding="utf-8")
            file.chmod(0o600 if number else 0o644)
            os.utime(file, (number * 10**9, number * 10**9))
    assert pack(tmp_path / "0", "copy") == pack(tmp_path / "1", "copy")


def test_copy_is_made_again_byte_for_byte_and_cleaned(tmp_path: Path) -> None:
    """A second run changes nothing; every file is listed with its digest; `clean` leaves no trace."""
    folder = write_project(tmp_path / "project")
    first, archive = pipeline.build_offline(folder)
    copy, packed = read_tree(folder / "offline"), archive.read_bytes()
    pipeline.build_offline(folder)
    assert read_tree(folder / "offline") == copy
    assert archive.read_bytes() == packed
    listed = json.loads(copy["data/edition.json"])
    assert listed["edition"] == first.edition.date
    assert listed["files"].keys() == copy.keys() - {"data/edition.json"}
    assert not {"404.html", "search/search_index.json"} & copy.keys()
    pages = b"".join(content for path, content in copy.items() if path.endswith(".html")).decode()
    ways = [html.unescape(way) for way in re.findall(r'<a [^<>]*href="([^"]*)"', pages)]
    assert [way for way in ways if re.fullmatch(r"(?!https?:)[^#?]*(?:/|\.\.?)(?:[#?].*)?", way)] == []
    assert call_seedbrief("-C", folder, "clean").returncode == 0
    assert not (folder / "offline").exists()
    assert not archive.exists()


def test_a_folder_of_somebody_elses_is_left_alone(tmp_path: Path) -> None:
    """Where `offline/` holds what no build made, it stays as it is and the error names it."""
    folder = write_project(tmp_path / "project")
    (folder / "offline").mkdir()
    (folder / "offline/mine.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(OutputError, match=r"offline: .*mine\.txt"):
        pipeline.build_offline(folder)
    assert read_tree(folder / "offline") == {"mine.txt": b"mine"}
