"""A place in a YAML file is the line and column at which a value stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from generator.config.yaml_files import read_yaml

if TYPE_CHECKING:
    from pathlib import Path

_KEYS = st.lists(st.text(alphabet="abcé中", min_size=1, max_size=5), min_size=1, max_size=5, unique=True)


@given(_KEYS, st.integers(0, 3), st.data())
def test_place_points_at_the_key(
    tmp_path_factory: object, keys: list[str], blanks: int, choices: st.DataObject
) -> None:
    """For any nesting of keys and lists, the place of a path is where its last key or item stands."""
    lines = [""] * blanks + [f"{key}:\n  - {{x: 1}}\n  - inner:\n      deep: 2" for key in keys]
    text = "\n".join(lines)
    file = _write(tmp_path_factory, text)
    chosen = choices.draw(st.sampled_from(keys))
    first = blanks + keys.index(chosen) * 4 + 1
    found, problems = read_yaml(file, "x.yml")
    assert found is not None
    assert problems == ()
    assert found.place((chosen,)) == f"line {first}, column 1"
    assert found.place((chosen, 0)) == f"line {first + 1}, column 5"
    assert found.place((chosen, 0, "x")) == f"line {first + 1}, column 6"
    assert found.place((chosen, 1, "inner", "deep")) == f"line {first + 3}, column 7"
    # What is not there is placed at what is nearest above it.
    assert found.place((chosen, 1, "inner", "none")) == f"line {first + 2}, column 5"
    assert found.place((chosen, 9)) == f"line {first}, column 1"


def _write(factory: object, text: str) -> Path:
    folder: Path = factory.getbasetemp()  # type: ignore[attr-defined] # pytest's own factory of folders
    file = folder / "place.yml"
    file.write_text(text, encoding="utf-8")
    return file


@given(st.text(max_size=60))
def test_any_text_is_read_or_a_problem(tmp_path_factory: object, text: str) -> None:
    """No text crashes the reader: it is YAML, or a problem that names the file."""
    file = _write(tmp_path_factory, "")
    file.write_bytes(text.encode("utf-8", "surrogatepass"))
    found, problems = read_yaml(file, "x.yml")
    assert found is not None or problems
    assert all(problem.file == "x.yml" for problem in problems)


def test_a_date_and_a_word_stay_text(tmp_path: Path) -> None:
    """Dates and YAML's words for true and false are read as they are written."""
    (tmp_path / "x.yml").write_text("a: 2026-02-30\nb: no\nc: On\nd: 3\n", encoding="utf-8")
    found, _ = read_yaml(tmp_path / "x.yml", "x.yml")
    assert found is not None
    assert found.data == {"a": "2026-02-30", "b": "no", "c": "On", "d": 3}


def test_a_key_that_stands_twice_is_named(tmp_path: Path) -> None:
    """A repeated key is named at any depth, at its second place."""
    (tmp_path / "x.yml").write_text("a:\n  - {b: 1, b: 2}\n", encoding="utf-8")
    _, problems = read_yaml(tmp_path / "x.yml", "x.yml")
    assert [str(problem) for problem in problems] == [
        "x.yml, line 2, column 12: expected each key once, found 'b' again"
    ]
