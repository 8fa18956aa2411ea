"""An edition finds the one before it, and to build twice changes nothing."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from generator import pipeline
from generator.publishing.earlier import read_edition
from tests.projects import REPOSITORY

if TYPE_CHECKING:
    from pathlib import Path

    from generator.synthesis.edition import Edition

_CASE = REPOSITORY / "tests/golden/river-restoration/input"


@pytest.fixture(scope="module")
def first_built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Edition]:
    """A small project with its first edition."""
    folder = shutil.copytree(_CASE, tmp_path_factory.mktemp("first") / "project")
    return folder, pipeline.build(folder).edition


@pytest.fixture
def project(first_built: tuple[Path, Edition], tmp_path: Path) -> Path:
    """A copy of it."""
    return shutil.copytree(first_built[0], tmp_path / "project")


def test_a_new_document_is_told_and_stays_told(project: Path, first_built: tuple[Path, Edition]) -> None:
    """A document that arrives is named as new, also when the same is built once more."""
    assert first_built[1].changes.since is None
    (project / "seeds/late.txt").write_text("The salmon came back to the river in May.\n", encoding="utf-8")
    second = pipeline.build(project).edition
    assert second.changes.new_sources == ("late",)
    assert [statement.source for statement in second.changes.new] == ["late"]
    front = (project / "docs/index.md").read_bytes()
    third = pipeline.build(project).edition
    assert third.changes.new == second.changes.new
    assert (project / "docs/index.md").read_bytes() == front
    page = (project / "docs/changes.md").read_text(encoding="utf-8")
    assert "The salmon came back to the river in May" in page


def test_a_withdrawn_document_is_not_shown_again(project: Path) -> None:
    """What stood in a document that is gone is counted, and its words appear nowhere."""
    late = project / "seeds/late.txt"
    late.write_text("The salmon came back to the river in May.\n", encoding="utf-8")
    pipeline.build(project)
    late.unlink()
    edition = pipeline.build(project).edition
    assert edition.changes.gone_sources == ("late",)
    assert len(edition.changes.gone) == 1
    assert not any(
        "came back to the river in May" in page.read_text(encoding="utf-8")
        for page in (project / "docs").rglob("*.md")
    )


def test_settings_may_name_the_edition_to_compare_with(project: Path) -> None:
    """The named edition is taken; where it cannot be read, that is a named problem and the rest is built."""
    shutil.copytree(project / "site/data", project / "last")
    shutil.rmtree(project / "site")
    shutil.rmtree(project / ".seedbrief")
    shutil.rmtree(project / "docs")
    settings = project / "briefing.yml"
    settings.write_text(f"{settings.read_text(encoding='utf-8')}since: last\n", encoding="utf-8")
    report = pipeline.build(project)
    assert report.edition.changes.since is not None
    assert report.edition.changes.is_none
    (project / "last/edition.json").write_text("{", encoding="utf-8")
    report = pipeline.build(project)
    assert [problem.code for problem in report.problems if problem.file == "last"] == ["no-earlier-edition"]


def test_a_damaged_edition_is_none(tmp_path: Path) -> None:
    """What cannot be read is no edition, and no error."""
    assert read_edition(tmp_path) is None
    (tmp_path / "edition.json").write_text('{"schema": "other/1"}', encoding="utf-8")
    assert read_edition(tmp_path) is None
