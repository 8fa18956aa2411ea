"""Whatever a reader or a rule does with one document, the others are read, and the document is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator import intake
from generator.analysis.statements import Analysis, analyse_document
from generator.config.settings import default_project
from generator.config.taxonomy import load_taxonomy
from generator.reading.documents import read_documents

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from generator.errors import Problem
    from generator.model import Document, Taxonomy
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


def test_a_rule_that_fails_is_a_problem_of_its_document(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A mistake in a rule costs one document, and says which; those beside it are analysed."""

    def fail_for_one(document: Document, taxonomy: Taxonomy) -> Analysis:
        if document.source.path == "bad.jsonl":
            raise IndexError("string index out of range")
        return analyse_document(document, taxonomy)

    seeds = tmp_path / "seeds"
    seeds.mkdir()
    text = "The harbour authority has closed the northern lock."
    (seeds / "bad.jsonl").write_text(f'{{"text": "{text}"}}\n', encoding="utf-8")
    (seeds / "good.txt").write_text(f"{text}\n", encoding="utf-8")
    monkeypatch.setattr(intake, "analyse_document", fail_for_one)
    project = default_project(tmp_path)
    documents, _ = intake.read_seeds(project, intake.Silent())
    taxonomy, _ = load_taxonomy(project)
    reading = intake.analyse(project, taxonomy, documents, None, intake.Silent())
    assert [document.source.path for document, _ in reading.documents] == ["good.txt"]
    assert [str(problem) for problem in reading.problems] == [
        (
            "seeds/bad.jsonl, record 0: expected a text that every rule can read; "
            "a mistake of Seedbrief, please report it with the document, "
            "found IndexError: string index out of range"
        )
    ]
