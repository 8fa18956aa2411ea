"""A whole small project's pages and data are, byte for byte, the files that stand here."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator import pipeline
from tests.projects import REPOSITORY, read_tree

CASES = sorted(path.name for path in Path(__file__).parent.iterdir() if (path / "input").is_dir())
"""The folders beside this file that hold a project (`input`) and what is made of it (`expected`)."""
_KINDS = (".md", ".jsonl", ".csv", ".xml", ".json", ".bib")
"""What is compared: text that a person reviews. Pictures have tests of their own, schemas are code."""


@pytest.mark.parametrize("case", CASES)
def test_case(case: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """The pages and data of the case are the expected ones; with --update-golden they become so."""
    folder = Path(__file__).parent / case
    shutil.copytree(folder / "input", tmp_path / "project")
    pipeline.build(tmp_path / "project")
    made = {path: raw for path, raw in read_tree(tmp_path / "project/docs").items() if _is_compared(path)}
    changed = folder.with_name(f"{case}-changed")
    shutil.rmtree(changed, ignore_errors=True)
    if request.config.getoption("--update-golden"):
        shutil.rmtree(folder / "expected", ignore_errors=True)
        _write(folder / "expected", made)
        return
    expected = read_tree(folder / "expected")
    differing = sorted(path for path in expected.keys() | made.keys() if expected.get(path) != made.get(path))
    if differing:
        _write(changed, made)
        pytest.fail(
            f"{len(differing)} files differ from tests/golden/{case}/expected: {', '.join(differing[:8])}. "
            f"What was made stands in tests/golden/{case}-changed; if it is right, run `make golden`.",
            pytrace=False,
        )


def _is_compared(path: str) -> bool:
    supplied = path.startswith(("about/", "assets/"))
    return path.endswith(_KINDS) and not path.endswith(".schema.json") and not supplied


def _write(folder: Path, files: dict[str, bytes]) -> None:
    for path, raw in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(raw)


def test_nothing_is_written_in_continuous_integration() -> None:
    """Where CI is set in the environment the option is refused before any test runs."""
    command = [sys.executable, "-m", "pytest", "--update-golden", "tests/golden"]
    environment = {**os.environ, "CI": "true"}
    result = subprocess.run(
        command, capture_output=True, text=True, cwd=REPOSITORY, env=environment, check=False
    )
    assert result.returncode == pytest.ExitCode.USAGE_ERROR
    assert "--update-golden is for a person who reads the difference" in result.stderr


def test_there_are_cases() -> None:
    """A folder that went missing does not make the test pass."""
    assert "river-restoration" in CASES
