"""The navigation names the pages that are there, and leaves a project's own alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from generator.config.settings import Project, load_project
from generator.publishing.navigation import fit_navigation
from generator.publishing.output import Output
from tests.projects import write_project

if TYPE_CHECKING:
    from pathlib import Path

_NAVIGATION: list[Any] = [
    {"Start": "index.md"},
    {"Gone": "gone.md"},
    {"Elsewhere": "https://x.example/"},
    {"About": ["about/index.md", "about/gone.md"]},
]


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project with two generated pages and two written by hand."""
    project, _ = load_project(write_project(tmp_path))
    output = Output(project.docs, project.state, "docs")
    for page in ("index.md", "sectors/a [b].md"):
        output.write(page, "# x\n")
    output.finish()
    for page in ("about/index.md", "notes.md", ".hidden/x.md"):
        (project.docs / page).parent.mkdir(exist_ok=True)
        (project.docs / page).write_text("# x\n", encoding="utf-8")
    return project


def test_supplied_settings_are_fitted(project: Project) -> None:
    """Entries without a page go, pages written by hand come into the last part."""
    changed = fit_navigation(project, {"nav": _NAVIGATION, "not_in_nav": "/problems.md\n"})
    assert changed["nav"] == [
        {"Start": "index.md"},
        {"Elsewhere": "https://x.example/"},
        {"About": ["about/index.md", "notes.md"]},
    ]
    assert changed["not_in_nav"].splitlines() == ["/problems.md", "", "/sectors/a\\ \\[b\\].md"]


def test_indexes_are_called_what_the_project_calls_them(project: Project) -> None:
    """The settings' headings stand over the indexes of topics, on the pages and in the navigation."""
    (project.root / "briefing.yml").write_text(
        "title: x\ndescription: y\nwording:\n"
        "  sector: {one: service, many: services, heading: Services, introduction: y}\n",
        encoding="utf-8",
    )
    named, _ = load_project(project.root)
    for folder in ("sectors", "themes"):
        (project.docs / folder).mkdir(exist_ok=True)
        (project.docs / folder / "index.md").write_text("# x\n", encoding="utf-8")
    supplied = [{"Sectors": "sectors/index.md"}, {"Themes": "themes/index.md"}, {"About": ["about/index.md"]}]
    titles = [title for entry in fit_navigation(named, {"nav": supplied})["nav"] for title in entry]
    assert titles[:2] == ["Services", "Themes"]


def test_own_settings_stay(project: Project) -> None:
    """Where the project has settings of its own, its navigation is not touched."""
    (project.root / "mkdocs.yml").write_text("site_name: x\n", encoding="utf-8")
    changed = fit_navigation(project, {"nav": _NAVIGATION})
    assert set(changed) == {"not_in_nav"}


def test_no_navigation_needs_no_fitting(project: Project) -> None:
    """Without a navigation MkDocs makes one of all pages."""
    assert fit_navigation(project, {}) == {}
