"""Every command but `build`: what it prints, what it leaves alone, and its exit code."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import jsonschema
import pytest

from tests.projects import SEED, call_seedbrief, read_tree, run_seedbrief, write_project

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A small project, not built."""
    return write_project(tmp_path / "project")


def test_check_writes_nothing(project: Path) -> None:
    """`check` says how many documents it read, and leaves no file behind."""
    before = read_tree(project)
    result = call_seedbrief("-C", project, "check")
    assert (result.returncode, result.stdout) == (0, "1 document read, no problems.\n")
    assert read_tree(project) == before
    assert not (project / ".seedbrief").exists()


def test_check_goes_on_past_broken_settings(project: Path) -> None:
    """`check` names problems of settings, taxonomy, sidecars and seeds in one run."""
    (project / "briefing.yml").write_text("title: [x]\n", encoding="utf-8")
    (project / "taxonomy/themes.yml").write_text("themes: {}\n", encoding="utf-8")
    (project / "seeds/millbrook.yml").write_text("class: tabloid\n", encoding="utf-8")
    (project / "seeds/empty.txt").write_bytes(b"")
    result = call_seedbrief("-C", project, "check")
    assert result.returncode == 1
    named = {line.split(",")[0].split(":")[0] for line in result.stdout.splitlines()[:-1]}
    assert named == {"briefing.yml", "taxonomy/themes.yml", "seeds/millbrook.yml", "seeds/empty.txt"}


def test_read_shows_every_layer(project: Path) -> None:
    """`read` prints blocks and statements with label, voice, topics, dates and quantities."""
    result = call_seedbrief("-C", project, "read", project / "seeds/millbrook.txt")
    assert result.returncode == 0
    assert result.stdout.startswith("millbrook.txt id millbrook, ")
    assert "[paragraph]" in result.stdout
    assert "topics: weirs" in result.stdout
    assert "dates: 2027 (“2027”)" in result.stdout
    assert not (project / ".seedbrief").exists()


def test_read_gives_published_rows(project: Path, built_project: Path) -> None:
    """`read --format jsonl` prints rows of the published format, without what only an edition knows."""
    result = call_seedbrief("-C", project, "read", "--format", "jsonl", project / "seeds/millbrook.txt")
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    schema = json.loads((built_project / "site/data/statements.schema.json").read_text(encoding="utf-8"))
    assert len(rows) == 3
    for row in rows:
        jsonschema.validate(row, schema)
        assert row["text"] == SEED[row["start"] : row["end"]]
        assert row["agreement"] is None
        assert row["shown_on"] == []
    assert [row["id"] for row in rows] == sorted(row["id"] for row in rows)


def test_read_takes_a_file_from_anywhere(project: Path, tmp_path: Path) -> None:
    """A document outside the seeds folder is read with the project's taxonomy; a bad one fails by name."""
    (tmp_path / "elsewhere.txt").write_text("The weir at Ure was kept in 1914.\n", encoding="utf-8")
    (tmp_path / "empty.txt").write_bytes(b"")
    good = call_seedbrief("-C", project, "read", tmp_path / "elsewhere.txt")
    assert good.returncode == 0
    assert "topics: weirs" in good.stdout
    bad = call_seedbrief("-C", project, "read", tmp_path / "elsewhere.txt", tmp_path / "empty.txt")
    assert bad.returncode == 1
    assert "topics: weirs" in bad.stdout
    assert bad.stderr == f"{tmp_path}/empty.txt: expected text, found an empty file\n"


def test_read_sends_no_control_to_the_terminal(project: Path) -> None:
    """An escape sequence in a document cannot reach the terminal."""
    (project / "seeds/bell.txt").write_text(
        "The \x1b[31mred\x07 one.\n\nA weir fell in 1914.\n", encoding="utf-8"
    )
    result = call_seedbrief("-C", project, "read", project / "seeds/bell.txt")
    assert "red\ufffd one." in result.stdout
    assert "\x1b" not in result.stdout
    assert "\x07" not in result.stdout


def test_verify_without_a_site_fails(project: Path) -> None:
    """Where nothing was built there is nothing proved, and the line says what to do."""
    (project / "empty").mkdir()
    for arguments, folder in ((("verify",), "site"), (("verify", project / "empty"), "empty")):
        result = call_seedbrief("-C", project, *arguments)
        assert result.returncode == 2
        assert result.stdout == ""
        told = "expected a site that was built, found none; run `seedbrief build` first"
        assert result.stderr == f"{project.resolve() / folder}: {told}\n"


def test_verify_of_a_damaged_site_names_what_is_missing(project: Path) -> None:
    """A site with its data folder, and no edition in it, is checked all the same."""
    (project / "site/data").mkdir(parents=True)
    result = call_seedbrief("-C", project, "verify")
    assert result.returncode == 1
    assert "site/data/edition.json: expected the edition's file, found none" in result.stdout


def test_verify_proves_the_shipped_project(built_project: Path) -> None:
    """The shipped documents' site is proved, also when it is named."""
    for arguments in (("verify",), ("verify", built_project / "site")):
        result = call_seedbrief("-C", built_project, *arguments)
        assert result.returncode == 0, result.stdout
        assert result.stdout.endswith(": all proved.\n")


def test_clean_deletes_what_builds_made(project: Path) -> None:
    """`clean` deletes pages, data and site, and leaves every file that no build made."""
    (project / "docs/about").mkdir(parents=True)
    (project / "docs/about/team.md").write_text("# Who we are\n", encoding="utf-8")
    before = read_tree(project)
    assert call_seedbrief("-C", project, "build").returncode == 0
    assert call_seedbrief("-C", project, "schema").returncode == 0
    result = call_seedbrief("-C", project, "clean")
    assert result.returncode == 0
    assert result.stdout.endswith(" generated files deleted.\n")
    left = {path: raw for path, raw in read_tree(project).items() if not path.startswith(".seedbrief/")}
    assert left == before
    assert not (project / "site").exists()


def test_clean_of_nothing_says_so(project: Path) -> None:
    """`clean` where nothing was built makes no folder."""
    result = call_seedbrief("-C", project, "clean")
    assert (result.returncode, result.stdout) == (0, "Nothing to delete: no build has been made here.\n")
    assert not (project / ".seedbrief").exists()


def test_schema_writes_schemas_that_the_project_fits(project: Path) -> None:
    """`schema` writes a valid JSON Schema for each file that a maintainer edits."""
    result = call_seedbrief("-C", project, "schema")
    assert (result.returncode, result.stdout) == (0, "6 schemas in .seedbrief/schema.\n")
    schemas = {path.name: json.loads(path.read_text()) for path in (project / ".seedbrief/schema").iterdir()}
    assert set(schemas) == {
        f"{name}.schema.json" for name in ("actors", "briefing", "periods", "sectors", "sidecar", "themes")
    }
    for schema in schemas.values():
        jsonschema.Draft202012Validator.check_schema(schema)
    sidecar = schemas["sidecar.schema.json"]
    jsonschema.validate({"class": "official", "published": "2026-02"}, sidecar)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"class": "tabloid"}, sidecar)


def test_start_loads_no_site_builder() -> None:
    """--help starts without MkDocs, matplotlib and the analysis, so that it is quick."""
    result = run_seedbrief("--help", PYTHONPROFILEIMPORTTIME="1")
    assert result.returncode == 0
    loaded = {line.rpartition("|")[2].strip().partition(".")[0] for line in result.stderr.splitlines()}
    assert loaded & {"mkdocs", "matplotlib", "numpy", "jieba", "py3langid", "pydantic", "jinja2"} == set()
