"""What the documents say is what the program does."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING

import pytest

from generator.cli import main
from generator.config.settings import Settings
from generator.reading.formats import FORMATS
from tests.projects import REPOSITORY, call_seedbrief

if TYPE_CHECKING:
    from pathlib import Path

README = (REPOSITORY / "README.md").read_text(encoding="utf-8")
PAGES = sorted((REPOSITORY / "docs" / "about").glob("*.md"))


def test_every_command_is_in_the_readme() -> None:
    """The README's table lists the commands that there are, and no other."""
    listed = set(re.findall(r"^\| `seedbrief (\w+)", README, re.MULTILINE))
    assert listed == set(main.commands)


def test_every_make_target_is_documented() -> None:
    """Each target has its line for `make help`, and the documents name none that is missing."""
    makefile = (REPOSITORY / "Makefile").read_text(encoding="utf-8")
    (phony,) = re.findall(r"^\.PHONY: (.*)$", makefile, re.MULTILINE)
    documented = set(re.findall(r"^([a-z-]+):.*## ", makefile, re.MULTILINE))
    assert documented == set(phony.split())
    named = set(
        re.findall(r"`make ([a-z]+)`", README + (REPOSITORY / "CONTRIBUTING.md").read_text(encoding="utf-8"))
    )
    assert named <= documented


def test_the_readme_shows_what_a_build_prints(built_project: Path) -> None:
    """The stages and the closing line of a build in the README have the counts of the shipped documents."""
    (shown,) = re.findall(r"^(Edition .*), [\d.]+ s\.$", README, re.MULTILINE)
    said = built_project.with_name("said.txt").read_text(encoding="utf-8")
    assert shown in said
    (stages,) = re.findall(r"^Reading: .*?^Publishing\n", README, re.MULTILINE | re.DOTALL)
    assert stages in said
    assert call_seedbrief("-C", built_project, "check").stdout.strip() in README


def test_the_readme_names_every_format() -> None:
    """The formats that a document may have stand under "Add a document"."""
    assert {suffix for suffix in FORMATS if f"`{suffix}`" not in README} == set()


def test_links_between_documents_resolve() -> None:
    """Each relative link of README and CONTRIBUTING leads to a file of the repository."""
    for document in [REPOSITORY / "README.md", REPOSITORY / "CONTRIBUTING.md"]:
        for target in re.findall(r"\]\((?!https?:)([^)#]+)", document.read_text(encoding="utf-8")):
            assert (document.parent / target).exists(), f"{document.name} links to {target}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_pages_begin_with_a_title(page: Path) -> None:
    """Each page written by hand has a title for the browser and one heading of the first level."""
    text = page.read_text(encoding="utf-8")
    assert text.startswith("---\ntitle: ")
    assert len(re.findall(r"^# ", text, re.MULTILINE)) == 1


def test_developers_page_names_every_room() -> None:
    """Each package of the program stands in the account of the code."""
    text = (REPOSITORY / "docs" / "about" / "developers.md").read_text(encoding="utf-8")
    rooms = {path.parent.name for path in (REPOSITORY / "generator").glob("*/__init__.py")}
    assert {room for room in rooms if room not in text} == set()


def test_site_builder_and_settings_agree() -> None:
    """A plain `mkdocs serve` shows the title and description that briefing.yml gives."""
    mkdocs = (REPOSITORY / "mkdocs.yml").read_text(encoding="utf-8")
    briefing = (REPOSITORY / "briefing.yml").read_text(encoding="utf-8")
    for ours, theirs in (("title", "site_name"), ("description", "site_description")):
        (value,) = re.findall(rf"^{ours}: (.*)$", briefing, re.MULTILINE)
        assert f"{theirs}: {value}\n" in mkdocs


def test_settings_explain_themselves() -> None:
    """Every setting has a description, which editors show."""
    missing = [name for name, field in Settings.model_fields.items() if not field.description]
    assert missing == []


def test_lock_files_name_no_host() -> None:
    """Lock files pin every package by hash, and say nothing of where it is fetched from."""
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for name, wanted in (
        ("site", project["dependencies"]),
        ("test", project["optional-dependencies"]["test"]),
    ):
        text = (REPOSITORY / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
        assert "://" not in text
        pinned = re.findall(r"^([a-z0-9-]+)==[^ ]+(?: ; [^\\]+)? \\$", text, re.MULTILINE)
        assert len(re.findall(r"^[a-z0-9-]+==", text, re.MULTILINE)) == len(pinned)
        needed = {re.split(r"[<>=]", entry, maxsplit=1)[0].lower() for entry in wanted}
        assert needed <= set(pinned)
