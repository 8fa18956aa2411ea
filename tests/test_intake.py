"""Whatever a reader does with one file, the others are read, and the file is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator import intake
from generator.config.settings import default_project
from generator.reading.documents import read_documents

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from generator.errors import Problem
    from generator.model import Document
    from generator.reading.discovery import Seed


def test_a_reader_that_fails_is_a_problem_of_its_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An error that nobody foresaw names the file and what was said; the document beside it is read."""

    def fail_for_one(seed: Seed, folder: str) -> tuple[tuple[Document, ...], tuple[Problem, ...]]:
        if seed.path == "bad.txt":
            raise RuntimeError("no such \x01 table")
        return read_documents(seed, folder)

    seeds = tmp_path / "seeds"
    seeds.mkdir()
    for name in ("bad.txt", "good.txt"):
        (seeds / name).write_text("The harbour authority has closed the northern lock.\n", encoding="utf-8")
    monkeypatch.setattr(intake, "read_documents", fail_for_one)
    documents, problems = intake.read_seeds(default_project(tmp_path), intake.Silent())
    assert [document.source.path for document in documents] == ["good.txt"]
    assert [str(problem) for problem in problems] == [
        (
            "seeds/bad.txt: expected a file that its reader understands (txt), "
            "found RuntimeError: no such \ufffd table"
        )
    ]
