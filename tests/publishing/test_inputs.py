"""One digest covers everything that an edition is made from, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.config.settings import load_project
from generator.publishing.inputs import digest_inputs
from generator.publishing.output import Output
from generator.publishing.supply import supply_docs
from tests.projects import write_project

if TYPE_CHECKING:
    from pathlib import Path


def _digest(folder: Path, version: str = "1") -> str:
    return digest_inputs(load_project(folder)[0], version)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A small project."""
    return write_project(tmp_path / "project")


def test_same_in_any_folder(project: Path, tmp_path: Path) -> None:
    """The same inputs give the same digest in another folder."""
    assert _digest(project) == _digest(write_project(tmp_path / "elsewhere"))


@pytest.mark.parametrize(
    "path",
    [
        *(
            "briefing.yml",
            "taxonomy/sectors.yml",
            "taxonomy/actors.yml",
            "seeds/millbrook.txt",
            "seeds/millbrook.yml",
        ),
        *("seeds/new.txt", "templates/brief.md.j2", "mkdocs.yml", "docs/about/hosting.md", "docs/notes.md"),
        *("docs/assets/stylesheets/seedbrief.css", "fonts/new.ttf"),
    ],
)
def test_every_input_counts(project: Path, path: str) -> None:
    """A change to any input, its own or in the distribution's place, changes the digest."""
    before = _digest(project)
    file = project / path
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("a", encoding="utf-8") as opened:
        opened.write("# more\n")
    assert _digest(project) != before


def test_a_supplied_page_counts_from_the_moment_it_is_changed(project: Path) -> None:
    """As supplied it is the distribution's; changed by hand it is the project's, before any build too."""
    before = _digest(project)
    loaded = load_project(project)[0]
    output = Output(loaded.docs, loaded.state, loaded.settings.paths.docs)
    supply_docs(loaded, output)
    output.write("index.md", "# Generated\n")
    output.finish()
    assert _digest(project) == before
    # What a build writes anew is no input, whatever stands there now.
    (loaded.docs / "index.md").write_text("# Changed\n", encoding="utf-8")
    assert _digest(project) == before
    (loaded.docs / "about/index.md").write_text("# Ours\n", encoding="utf-8")
    assert _digest(project) != before


def test_the_version_counts(project: Path) -> None:
    """Another version of the program may make another edition."""
    assert _digest(project, "1") != _digest(project, "2")


def test_a_name_counts(project: Path) -> None:
    """A document's name is part of its id."""
    before = _digest(project)
    (project / "seeds/millbrook.txt").rename(project / "seeds/renamed.txt")
    assert _digest(project) != before


def test_what_is_not_read_does_not_count(project: Path, tmp_path: Path) -> None:
    """Hidden files, the site, and what a link leads to outside do not change it."""
    (tmp_path / "outside.txt").write_text("one", encoding="utf-8")
    (project / "seeds/link.txt").symlink_to(tmp_path / "outside.txt")
    (project / "seeds/loop.txt").symlink_to("loop.txt")
    before = _digest(project)
    (tmp_path / "outside.txt").write_text("two", encoding="utf-8")
    (project / "seeds/.swap").write_text("x", encoding="utf-8")
    (project / "site").mkdir()
    (project / "site/index.html").write_text("x", encoding="utf-8")
    assert _digest(project) == before
