"""`seedbrief serve` shows the site and a change to it, and comes to rest."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from typing import TYPE_CHECKING

import pytest

from generator.config.settings import default_project
from generator.console.preview import list_watched
from generator.errors import OutputError
from tests.projects import REPOSITORY, SEED, call_seedbrief, read_tree, write_project

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_TRIES = 600
"""How often to look, a fifth of a second apart, before a change counts as missed."""


def _await(holds: Callable[[], bool], log: Path) -> None:
    for _ in range(_TRIES):
        if holds():
            return
        time.sleep(0.2)
    pytest.fail(f"what was waited for did not come; the server said:\n{log.read_text(encoding='utf-8')}")


def _fetch(address: str) -> str:
    try:
        with urllib.request.urlopen(address, timeout=60) as answer:  # noqa: S310 - our own server's address
            return str(answer.read().decode("utf-8"))
    except OSError:  # not yet listening, or a page that is not there
        return ""


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A small project with a page written by hand."""
    folder = write_project(tmp_path / "project")
    (folder / "docs/notes").mkdir(parents=True)
    (folder / "docs/notes/history.md").write_text("# History\n\nFirst.\n", encoding="utf-8")
    return folder


@pytest.fixture
def server(project: Path) -> Iterator[tuple[str, Path]]:
    """The project being served, and the file its output goes to."""
    address, log = f"127.0.0.1:{_free_port()}", project.parent / "log.txt"
    command = [sys.executable, "-m", "generator", "-C", str(project), "serve", "--address", address]
    with log.open("wb") as output:
        # Started in the background of a shell, a process ignores interrupts, and so do its children.
        before = signal.signal(signal.SIGINT, signal.default_int_handler)
        process = subprocess.Popen(command, cwd=REPOSITORY, stdout=output, stderr=output, env={**os.environ})
        signal.signal(signal.SIGINT, before)
        try:
            _await(lambda: bool(_fetch(f"http://{address}/")) or process.poll() is not None, log)
            yield f"http://{address}", log
            process.send_signal(signal.SIGINT)
            assert process.wait(timeout=60) == 0, log.read_text(encoding="utf-8")
            assert log.read_text(encoding="utf-8").endswith("Stopped.\n")
        finally:
            process.kill()
            process.wait()


def test_a_change_is_shown_and_the_server_comes_to_rest(server: tuple[str, Path], project: Path) -> None:
    """A changed seed and a changed page are seen; a broken setting is said and the last site stays up."""
    address, log = server
    page = f"{address}/sectors/weirs/"
    assert "2027" in _fetch(page)
    (project / "seeds/millbrook.txt").write_text(SEED.replace("2027", "2031"), encoding="utf-8")
    _await(lambda: "2031" in _fetch(page), log)
    (project / "docs/notes/history.md").write_text("# History\n\nSecond.\n", encoding="utf-8")
    _await(lambda: "Second." in _fetch(f"{address}/notes/history/"), log)
    good = (project / "briefing.yml").read_text(encoding="utf-8")
    (project / "briefing.yml").write_text("title: [\n", encoding="utf-8")
    _await(lambda: "briefing.yml, line" in log.read_text(encoding="utf-8"), log)
    assert "2031" in _fetch(page)
    (project / "briefing.yml").write_text(good, encoding="utf-8")
    _await(lambda: log.read_text(encoding="utf-8").count("Built: ") >= 4, log)
    built = log.read_text(encoding="utf-8").count("Built: ")
    for _ in range(20):  # the watcher looks twice a second: a build that set off the next would show
        time.sleep(0.2)
        assert log.read_text(encoding="utf-8").count("Built: ") == built


def test_generated_pages_are_not_watched(built_project: Path) -> None:
    """What a build writes into docs/ is not among what is watched; what is supplied once is."""
    project = default_project(built_project)
    watched = {path.relative_to(project.docs).as_posix() for path in _below_docs(built_project)}
    assert watched == {"about", "assets"}
    assert read_tree(project.docs / "sectors")


def _below_docs(folder: Path) -> list[Path]:
    project = default_project(folder)
    return [path for path in list_watched(project) if path.is_relative_to(project.docs)]


@pytest.mark.parametrize("address", ["nowhere", "127.0.0.1:", ":8000", "127.0.0.1:99999", "127.0.0.1:²"])
def test_an_address_that_is_none_is_refused(project: Path, address: str) -> None:
    """An address without host or port is said before anything is built."""
    result = call_seedbrief("-C", project, "serve", "--address", address)
    assert result.returncode == 2
    assert "expected host:port" in result.stderr
    assert not (project / "site").exists()


def test_an_address_in_use_is_said(project: Path) -> None:
    """Where another program listens, the error names the address."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        result = call_seedbrief("-C", project, "serve", "--address", address)
    assert result.returncode == 2
    assert f"{OutputError(address, 'an address to listen on', 'Address already in use')}" in result.stderr
