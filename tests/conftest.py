"""What all tests share: the project as it is shipped, built once, and the tools that a machine may lack."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from tests.projects import call_seedbrief, copy_shipped_project, make_once

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

# The same examples on every run and every machine, and no limit of time: a slow machine fails no test.
settings.register_profile("repeatable", derandomize=True, deadline=None, database=None)
settings.load_profile("repeatable")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Adds the option that writes golden files anew."""
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="Write the expected files under tests/golden anew; refused in continuous integration.",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Refuses to write golden files where nobody reads the difference."""
    if config.getoption("--update-golden") and os.environ.get("CI"):
        message = "--update-golden is for a person who reads the difference, not for CI"
        raise pytest.UsageError(message)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """One process more than there are cores: a test that waits for its browser leaves a core to another."""
    return (os.cpu_count() or 1) + 1


@pytest.fixture(scope="session")
def shared_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of this run, the same one in each of its processes."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


@pytest.fixture(scope="session")
def built_project(shared_folder: Path) -> Path:
    """A copy of the shipped project with its site built; read it, change nothing in it.

    What the build said is in `said.txt` beside the folder.
    """

    def build(folder: Path) -> None:
        copy_shipped_project(folder)
        result = call_seedbrief("-C", folder, "build")
        assert result.returncode == 0, result.stdout + result.stderr
        folder.with_name("said.txt").write_text(result.stdout, encoding="utf-8")

    return make_once(shared_folder / "built" / "project", build)


@pytest.fixture(scope="session")
def require_tool() -> Callable[[str], str]:
    """Gives a program's full path; skips where it is missing, or fails where SEEDBRIEF_NO_SKIPS is set."""

    def find(name: str) -> str:
        path = shutil.which(name)
        if path is not None:
            return path
        reason = f"{name} is not installed on this machine"
        if os.environ.get("SEEDBRIEF_NO_SKIPS"):
            pytest.fail(f"{reason}, and SEEDBRIEF_NO_SKIPS is set", pytrace=False)
        pytest.skip(reason)

    return find
