"""`new`: a project that works as it stands, and overwrites nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from click.testing import CliRunner

from generator import pipeline
from generator.cli import main
from generator.publishing.supply import list_supplied
from tests.projects import read_tree

if TYPE_CHECKING:
    from pathlib import Path


def test_a_new_project_works_as_it_stands(tmp_path: Path) -> None:
    """Every topic has evidence, nothing is a problem, the next step is told, and no picture comes along."""
    folder = tmp_path / "our trees"
    result = CliRunner().invoke(main, ["new", str(folder)])
    assert result.exit_code == 0
    assert f"Now run: seedbrief -C '{folder}' build\n" in result.output
    written = read_tree(folder)
    assert written.keys() >= {"briefing.yml", "taxonomy/sectors.yml", "seeds/echo-report.txt", ".gitignore"}
    project, taxonomy, problems = pipeline.load(folder)
    made = pipeline.make(project, taxonomy, None, pipeline.Silent())
    assert (problems, made.problems) == ((), ())
    assert [path for path, _ in list_supplied(project) if path.endswith(".png")] == []
    assert [brief.topic.id for brief in made.edition.briefs if not brief.statements] == []
    checked = CliRunner().invoke(main, ["-C", str(folder), "check"])
    assert checked.output == "2 documents read, no problems.\n"


def test_what_is_there_is_not_overwritten(tmp_path: Path) -> None:
    """A folder that holds anything is left as it is; a fresh repository may become a project."""
    (tmp_path / "notes.txt").write_text("Ours.", encoding="utf-8")
    before = read_tree(tmp_path)
    result = CliRunner().invoke(main, ["-C", str(tmp_path), "new", "."])
    assert result.exit_code == 2
    assert "expected a new or an empty folder, found notes.txt in it" in result.output
    assert read_tree(tmp_path) == before
    (tmp_path / "repository/.git").mkdir(parents=True)
    assert CliRunner().invoke(main, ["-C", str(tmp_path), "new", "repository"]).exit_code == 0


def test_the_help_tells_each_command_in_a_whole_line() -> None:
    """No summary is cut off in a terminal of eighty columns."""
    result = CliRunner().invoke(main, ["--help"], terminal_width=80)
    listed = re.findall(r"^  (\w+)  +(\S.*)$", result.output.partition("Commands:")[2], re.MULTILINE)
    assert {name for name, _ in listed} == set(main.commands)
    assert [summary for _, summary in listed if not summary.endswith(".") or summary.endswith("...")] == []
