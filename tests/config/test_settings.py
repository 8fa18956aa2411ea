"""briefing.yml: what is right counts, what is wrong is named with its place, everything at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.config.settings import load_project
from generator.errors import InvalidInputError
from tests.projects import BRIEFING

if TYPE_CHECKING:
    from pathlib import Path


def _load(folder: Path, text: str) -> str:
    """Returns the problems of settings, whether they keep a build from starting or not."""
    (folder / "briefing.yml").write_text(text, encoding="utf-8")
    try:
        _, problems = load_project(folder)
    except InvalidInputError as error:
        return str(error)
    return "\n".join(str(problem) for problem in problems)


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        (
            "edition: tomorrow",
            "line 5, column 1, edition: expected an EDTF date such as 2026-02-05, 2026-02 or 2026, found 't",
        ),
        (
            "edition: XXXX-01-01",
            "line 5, column 1, edition: expected an EDTF date such as 2026-02-05, 2026-02 or 2026",
        ),
        ("languages: [EN]", "line 5, column 13, languages.0: expected a language tag, such as en"),
        ("languages: []", "line 5, column 1, languages: expected at least 1 entry, found []"),
        ("publisher: [a, b]", "line 5, column 1, publisher: expected text, found ['a', 'b']"),
        ('publisher: "a\\x1bb"', "publisher: expected text without control characters, found 'a\\x1bb'"),
        ('publisher: "\\ud800"', "publisher: expected text, found '\\ud800'"),
        ("site_url: ftp://x", "line 5, column 1, site_url: expected a web address with http:// or"),
        (
            "paths: {docs: ../x}",
            "line 5, column 9, paths.docs: expected a folder or file below the project folder",
        ),
        (
            "paths: {site: docs/site}",
            "paths: expected folders apart from each other and from .seedbrief, not docs and",
        ),
        (
            "paths: {site: seeds}",
            "paths: expected folders apart from each other and from .seedbrief, not seeds and",
        ),
        (
            "paths: {site: .seedbrief/x}",
            "apart from each other and from .seedbrief, not .seedbrief/x and .seedbrief",
        ),
        (
            "paths: {seed: x}",
            "paths.seed: expected one of docs, mkdocs, offline, seeds, site, taxonomy, templates, found",
        ),
        ("colour: red", "line 5, column 1, colour: expected one of description, edition,"),
        ("title: again", "line 5, column 1: expected each key once, found 'title' again"),
        ("\tx: y", "line 5, column 1: expected spaces to indent with, found a tab"),
    ],
)
def test_a_mistake_is_named(tmp_path: Path, line: str, problem: str) -> None:
    """Each mistake is named with its line and column, what was expected and what was found."""
    assert problem in _load(tmp_path, f"{BRIEFING}{line}\n")


@pytest.mark.parametrize(
    "line", ["edition: auto", "edition: 2026", "edition: 2026-02", "edition: 2026-02-05?"]
)
def test_an_edition_is_a_date_or_auto(tmp_path: Path, line: str) -> None:
    """A bare year is a date too, though YAML reads a number."""
    assert _load(tmp_path, f"{BRIEFING}{line}\n") == ""


def test_an_unknown_key_stops_nothing(tmp_path: Path) -> None:
    """A typing error in a key is named, and the rest counts."""
    (tmp_path / "briefing.yml").write_text(f"{BRIEFING}colour: red\n", encoding="utf-8")
    project, problems = load_project(tmp_path)
    assert project.settings.title == "River restoration briefing"
    assert [problem.code for problem in problems] == ["unknown-key"]


@pytest.mark.parametrize(
    ("raw", "problem"),
    [
        (b"title: \xff", "briefing.yml, byte 7: expected UTF-8, found 0xff"),
        (b"", "briefing.yml: expected keys with their values, found nothing"),
        (b"- a\n", "briefing.yml, line 1, column 1: expected keys with their values, found ['a']"),
        (b"x: " + b"a" * 4_000_001, "briefing.yml: expected at most 4,000,000 bytes, found 4,000,004"),
        (b"a: &a [*a]\n", "expected"),
        (b"[" * 20_000, "expected"),
    ],
    ids=["no-utf-8", "empty", "a-list", "too-large", "a-circle", "too-deep"],
)
def test_a_file_that_is_none_is_named(tmp_path: Path, raw: bytes, problem: str) -> None:
    """A file that is no settings file is a problem, never a crash."""
    (tmp_path / "briefing.yml").write_bytes(raw)
    with pytest.raises(InvalidInputError) as error:
        load_project(tmp_path)
    assert problem in str(error.value)


def test_references_cannot_fill_the_memory(tmp_path: Path) -> None:
    """A few lines of references that stand for a billion words are shown short."""
    lines = ['a0: &a0 ["x", "x"]'] + [f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 40)]
    text = _load(tmp_path, "\n".join([*lines, "title: *a39", ""]))
    assert "title: expected text, found [[[[...], [...]]" in text
    assert max(map(len, text.splitlines())) < 300


def test_a_byte_order_mark_is_dropped(tmp_path: Path) -> None:
    """Settings saved by Windows' editor are read."""
    (tmp_path / "briefing.yml").write_bytes(b"\xef\xbb\xbf" + BRIEFING.encode())
    assert load_project(tmp_path)[0].settings.title == "River restoration briefing"


def test_a_title_and_a_description_are_enough(tmp_path: Path) -> None:
    """What a briefing cannot do without is two lines; the front page then has the publication's title."""
    (tmp_path / "briefing.yml").write_text("title: Rivers\ndescription: On rivers.\n", encoding="utf-8")
    settings = load_project(tmp_path)[0].settings
    assert settings.headline == "Rivers"
    assert settings.wording.sector.many == "sectors"
