"""The same edition gives the same bytes, and what did not change is not set again."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from generator import pipeline
from generator.errors import InvalidInputError
from generator.printing.cache import PrintCache
from generator.printing.typesetting import Typesetter, count_pages
from tests.printing.samples import PLAIN, TEMPLATES, data_of, one_topic
from tests.projects import BRIEFING, call_seedbrief, read_tree, write_project

if TYPE_CHECKING:
    from pathlib import Path

    from generator.printing.fonts import PrintFonts

PRINTING = BRIEFING.replace("{briefs: false, volume: false}", "{paper: us-letter}")
"""Settings under which a small project prints everything."""


def _set(fonts: PrintFonts, cache: PrintCache | None, paper: str = "a4") -> bytes:
    with Typesetter((TEMPLATES,), fonts, paper, cache) as typesetter:
        return typesetter.set("pdf/x.pdf", "brief.typ", data_of(one_topic(PLAIN))).content


def test_same_bytes(fonts: PrintFonts) -> None:
    """Two typesetters set the same data into the same bytes."""
    assert _set(fonts, None) == _set(fonts, None)


def test_what_was_set_is_kept(fonts: PrintFonts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A second run takes the kept file; another paper is another file; a damaged one is a miss."""
    first = _set(fonts, PrintCache(tmp_path))
    (entry,) = tmp_path.iterdir()
    compiled: list[str] = []
    compile_document = Typesetter._compile  # noqa: SLF001 - to count what is set

    def count(self: Typesetter, path: str, template: str, text: str) -> bytes:
        compiled.append(path)
        return compile_document(self, path, template, text)

    monkeypatch.setattr(Typesetter, "_compile", count)
    assert _set(fonts, PrintCache(tmp_path)) == first
    assert compiled == []
    assert _set(fonts, PrintCache(tmp_path), "us-letter") != first
    assert len(compiled) == 1
    entry.write_bytes(entry.read_bytes()[:-40] + b"damage")
    assert _set(fonts, PrintCache(tmp_path)) == first
    assert len(compiled) == 2


def test_unused_entries_go(tmp_path: Path) -> None:
    """After a build the cache holds what that build used."""
    PrintCache(tmp_path).put("old", b"x")
    cache = PrintCache(tmp_path)
    cache.put("new", b"y")
    cache.drop_unused()
    assert [file.name for file in tmp_path.iterdir()] == ["new"]


def test_pages_are_counted() -> None:
    """The root of a page tree has the count of all pages; a file without one has none."""
    assert count_pages(b"<</Type/Pages/Count 12/Kids[]>><</Type/Pages/Count 3/Parent 1 0 R>>") == 12
    assert count_pages(b"nothing") == 0


def test_two_builds_print_the_same(tmp_path: Path) -> None:
    """The PDFs of a project are the same from any folder, with or without what was kept."""
    for name in ("one", "other"):
        pipeline.build(write_project(tmp_path / name, briefing=PRINTING))
    trees = [read_tree(tmp_path / name / "site/pdf") for name in ("one", "other")]
    assert trees[0] == trees[1]
    assert sorted(trees[0]) == [
        "edition.pdf",
        "sectors/salmon.pdf",
        "sectors/weirs.pdf",
        "themes/dam-removal.pdf",
    ]
    assert b"/MediaBox[0 0 612 792]" in trees[0]["sectors/weirs.pdf"]
    shutil.rmtree(tmp_path / "one/.seedbrief/cache/print")
    pipeline.build(tmp_path / "one")
    assert read_tree(tmp_path / "one/site/pdf") == trees[0]


def test_chosen_briefs_alone(tmp_path: Path) -> None:
    """`seedbrief pdf` sets the briefs that it is given, and leaves the site alone."""
    project = write_project(tmp_path / "project", briefing=PRINTING)
    result = call_seedbrief("-C", project, "pdf", "weirs")
    assert result.returncode == 0, result.stdout + result.stderr
    assert "1 PDF, 2 pages: " in result.stdout
    assert sorted(read_tree(project / "pdf")) == ["sectors/weirs.pdf"]
    assert not (project / "site").exists()
    report = pipeline.print_chosen(project, ())
    assert [file.path for file in report.files][-1] == "pdf/edition.pdf"
    assert len(read_tree(project / "pdf")) == 4


def test_a_topic_that_is_none(tmp_path: Path) -> None:
    """An id that no topic has is named, with those that there are."""
    project = write_project(tmp_path / "project", briefing=PRINTING)
    with pytest.raises(
        InvalidInputError, match="expected the id of a topic: dam-removal, salmon, weirs, found 'x'"
    ):
        pipeline.print_chosen(project, ("weirs", "x"))


def test_a_missing_glyph_is_an_error_where_one_asks(tmp_path: Path) -> None:
    """The problem is on the console; under --strict the program exits with 1."""
    seeds = {"snow.txt": "The weir at Bure froze \u2603 in 2024.\n", "snow.yml": "published: 2024-02-01\n"}
    project = write_project(tmp_path / "project", briefing=PRINTING, seeds=seeds)
    result = call_seedbrief("-C", project, "build", "--strict")
    assert result.returncode == 1
    assert "seeds/snow.txt: expected characters that a font of print has" in result.stdout
    assert "found U+2603 (SNOWMAN), printed in brackets" in result.stdout


def test_a_template_of_the_projects_own(tmp_path: Path) -> None:
    """A project's own print template stands before ours; what it does wrong is said with its file."""
    project = write_project(tmp_path / "project", briefing=PRINTING)
    (project / "templates/print").mkdir(parents=True)
    (project / "templates/print/brief.typ").write_text("#nothing\n", encoding="utf-8")
    result = call_seedbrief("-C", project, "pdf", "weirs")
    assert result.returncode == 2
    assert "pdf/sectors/weirs.pdf could not be set: unknown variable: nothing" in result.stderr
