"""The published data: rows and keys in order, schemas that fit each row, many statements in several files."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest

from generator.errors import Problem
from generator.model import Agreement
from generator.publishing import data, rows
from tests.making import make_source, make_statement, make_test_edition, make_topic

if TYPE_CHECKING:
    from pathlib import Path

_KEYS = {
    "statements": (
        "id source start end text page section language label also label_cue voice speaker speaker_kind cue "
        "quotes topics dates quantities agreement anchor shown_on reviewed"
    ),
    "sources": (
        "id path format record title publisher class published url language rights facts_from origin sha256 "
        "text_sha256 length extraction problems"
    ),
    "topics": "id kind label opposes page statements sources origins",
    "origins": "id sources kind",
    "agreements": "id statements origins speakers independent",
    "candidate-terms": "id rank term language score statements documents origins examples entry",
}


def _rows(folder: Path, name: str) -> list[dict[str, Any]]:
    raw = (folder / "site/data" / f"{name}.jsonl").read_bytes()
    assert b"\r" not in raw
    return [json.loads(line) for line in raw.decode("utf-8").splitlines()]


@pytest.mark.parametrize("name", _KEYS)
def test_rows_fit_their_schema(built_project: Path, name: str) -> None:
    """Each row has the published keys in their order and fits the schema beside it; rows stand by id."""
    schema = json.loads((built_project / f"site/data/{name}.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    published = _rows(built_project, name)
    assert published or name == "agreements"  # few documents may agree in nothing
    for row in published:
        jsonschema.validate(row, schema)
        assert list(row) == _KEYS[name].split()
    assert [row["id"] for row in published] == sorted(row["id"] for row in published)


def test_an_agreement_fits_its_schema(built_project: Path) -> None:
    """A row of agreements has the published keys in their order and fits its schema."""
    schema = json.loads((built_project / "site/data/agreements.schema.json").read_text(encoding="utf-8"))
    row = json.loads(
        data.to_line(rows.agreement_record(Agreement("a-1", ("s-1", "s-2"), ("o-a",), ("X",), 1)))
    )
    jsonschema.validate(row, schema)
    assert list(row) == _KEYS["agreements"].split()


def test_inner_keys_stand_in_order(built_project: Path) -> None:
    """The layers of a statement have their published keys in their order."""
    keys = {
        "quotes": "start end speaker",
        "topics": "id start end",
        "dates": "start end value",
        "quantities": "start end value value_max unit comparison counted",
    }
    for name, expected in keys.items():
        found = {" ".join(item) for row in _rows(built_project, "statements") for item in row[name]}
        assert found == {expected}


def test_a_schema_refuses_what_does_not_fit(built_project: Path) -> None:
    """A schema is no rubber stamp: a key too many, a wrong label and a missing key are refused."""
    schema = json.loads((built_project / "site/data/statements.schema.json").read_text(encoding="utf-8"))
    row = _rows(built_project, "statements")[0]
    without = {key: value for key, value in row.items() if key != "text"}
    for wrong in ({**row, "more": 1}, {**row, "label": "rumour"}, without, {**row, "start": "0"}):
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(wrong, schema)


def test_edition_fits_its_schema(built_project: Path) -> None:
    """edition.json fits its schema, and its counts are those of the rows."""
    folder = built_project / "site/data"
    edition = json.loads((folder / "edition.json").read_text(encoding="utf-8"))
    jsonschema.validate(edition, json.loads((folder / "edition.schema.json").read_text(encoding="utf-8")))
    expected = "schema edition inputs_sha256 title cutoff generator counts files"
    assert " ".join(edition) == expected
    for name in ("sources", "origins", "statements", "agreements", "topics"):
        assert edition["counts"][name] == len(_rows(built_project, name))


def test_many_statements_fill_several_files(monkeypatch: pytest.MonkeyPatch) -> None:
    """Above a number of rows statements are divided into numbered files, in the order of their ids."""
    monkeypatch.setattr(data, "ROWS_A_FILE", 2)
    sources = [make_source("a")]
    statements = [make_statement("a", f"Weir {n}.", {"weir": "Weir"}, start=n * 100) for n in range(5)]
    edition = make_test_edition(sources, statements, make_topic("weir"))
    files = {path: text for path, text in data.data_files(edition, {}, (), "seeds") if "statements-" in path}
    assert tuple(files) == data.statement_file_names(5)
    assert tuple(files) == ("statements-0001.jsonl", "statements-0002.jsonl", "statements-0003.jsonl")
    ids = [json.loads(line)["id"] for text in files.values() for line in text.splitlines()]
    assert ids == sorted(statement.id for statement in statements)
    assert [text.count("\n") for text in files.values()] == [2, 2, 1]


@pytest.mark.parametrize(
    ("number", "files"), [(0, 1), (1, 1), (5_000, 1), (5_001, 2), (10_000, 2), (10_001, 3)]
)
def test_file_names_hold_every_row(number: int, files: int) -> None:
    """There is always a file, and no file without a row but for an edition without any."""
    assert len(data.statement_file_names(number)) == files


def test_a_source_names_its_own_problems() -> None:
    """A row lists what was met in its file or its sidecar, not in a namesake's in another folder."""
    edition = make_test_edition([make_source("a")], [], make_topic("weir"))
    named = ("seeds/a.txt", "seeds/a.yml", "seeds/a.txt.yml")
    others = ("seeds/north/a.txt", "a.txt", "seeds/ba.txt", "taxonomy/a.yml")
    problems = tuple(Problem(file, "", "x", "y") for file in (*named, *others))
    files = dict(data.data_files(edition, {}, problems, "seeds"))
    row = json.loads(files["sources.jsonl"])
    assert row["problems"] == [f"{file}: expected x, found y" for file in named]
