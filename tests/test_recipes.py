"""The publishing recipes run what a person runs, with no more rights than that takes."""

from __future__ import annotations

import re
from typing import Any

import yaml

from tests.projects import REPOSITORY

_MAKE = re.compile(r"\bmake ([a-z]+)\b")
GITHUB = REPOSITORY / ".github/workflows/briefing.yml"
GITLAB = REPOSITORY / ".gitlab-ci.yml"


def _read(path: Any) -> dict[Any, Any]:  # noqa: ANN401 - YAML holds anything
    read: dict[Any, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return read


def test_both_run_the_same_targets() -> None:
    """Build, verify, and the copy for readers without a server: in this order, in both."""
    steps = _read(GITHUB)["jobs"]["build"]["steps"]
    github = _MAKE.findall("\n".join(step.get("run", "") for step in steps))
    gitlab = _MAKE.findall("\n".join(_read(GITLAB)["pages"]["script"]))
    assert github == gitlab == ["site", "verify", "offline"]
    makefile = (REPOSITORY / "Makefile").read_text(encoding="utf-8")
    for target in ("site", "verify"):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE)


def test_only_the_last_job_may_write() -> None:
    """Everything reads the repository; the job that publishes, and it alone, may write to Pages."""
    workflow = _read(GITHUB)
    assert workflow["permissions"] == {"contents": "read"}
    assert "permissions" not in workflow["jobs"]["build"]
    assert workflow["jobs"]["publish"]["permissions"] == {"pages": "write", "id-token": "write"}
    assert workflow["jobs"]["publish"]["needs"] == "build"
    checkout = workflow["jobs"]["build"]["steps"][0]
    assert checkout["with"] == {"persist-credentials": False}


def test_what_an_edition_is_made_from_starts_them() -> None:
    """A push that touches any of what is read by a build starts both, and each names itself."""
    github = set(_read(GITHUB)[True]["push"]["paths"])  # YAML reads `on` as a truth
    rules = _read(GITLAB)["pages"]["rules"]
    gitlab = {path.replace("/**/*", "/**") for rule in rules for path in rule.get("changes", ())}
    assert github - {".github/workflows/briefing.yml"} == gitlab - {".gitlab-ci.yml"}
    folders = {"seeds", "taxonomy", "templates", "fonts", "docs", "generator"}
    assert {f"{folder}/**" for folder in folders} <= github
    assert {"briefing.yml", "mkdocs.yml", "requirements/site.txt", "pyproject.toml", "Makefile"} <= github


def test_pdfs_are_kept() -> None:
    """Both keep the printed briefs as files to fetch."""
    steps = _read(GITHUB)["jobs"]["build"]["steps"]
    kept = {step["with"]["path"] for step in steps if "upload-artifact" in step.get("uses", "")}
    assert kept == {"site/pdf/", "offline/"}
    assert "site/pdf" in _read(GITLAB)["pages"]["artifacts"]["paths"]
