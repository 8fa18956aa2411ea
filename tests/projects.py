"""Builders of small project folders, and a run of the program as a user runs it."""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from click.testing import CliRunner

from generator.cli import main

if TYPE_CHECKING:
    from collections.abc import Callable

REPOSITORY = Path(__file__).resolve().parent.parent
"""The folder of this repository."""

BRIEFING = """\
title: River restoration briefing
description: What the documents say about rivers and weirs.
wording: {headline: Rivers}
print: {briefs: false, volume: false} # what print makes has tests of its own, which ask for it
"""
SECTORS = """\
sectors:
  - id: weirs
    label: {en: Weirs, zh: 堰坝}
    aliases: {en: [weir, weirs], zh: [堰坝]}
  - id: salmon
    label: {en: Salmon}
    aliases: {en: [salmon]}
"""
THEMES = """\
themes:
  - id: dam-removal
    label: {en: Dam removal, zh: 拆坝}
    aliases: {en: [dam removal], zh: [拆坝]}
"""
SEED = """\
The county council will take out the weir at Millbrook by 2027, its plan says.

Salmon came back to the upper reach in 2024, and counters saw 312 of them.

"Dam removal must come first," Anna Holm said.
"""
SIDECAR = "published: 2026-03-01\npublisher: Millbrook Gazette\nclass: trade-press\n"


@dataclass(slots=True)
class ProjectFolder:
    """A project folder in the making: text to put into files, then written at once."""

    root: Path
    """The folder."""
    briefing: str = BRIEFING
    """briefing.yml."""
    taxonomy: dict[str, str] = field(default_factory=lambda: {"sectors": SECTORS, "themes": THEMES})
    """The taxonomy's files, by their stem."""
    seeds: dict[str, str | bytes] = field(
        default_factory=lambda: {"millbrook.txt": SEED, "millbrook.yml": SIDECAR}
    )
    """Documents and sidecars, by path below seeds/."""

    def write(self) -> Path:
        """Writes all files and returns the folder."""
        (self.root / "seeds").mkdir(parents=True, exist_ok=True)
        (self.root / "taxonomy").mkdir(exist_ok=True)
        (self.root / "briefing.yml").write_text(self.briefing, encoding="utf-8", newline="")
        for stem, text in self.taxonomy.items():
            (self.root / "taxonomy" / f"{stem}.yml").write_text(text, encoding="utf-8", newline="")
        for name, content in self.seeds.items():
            path = self.root / "seeds" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
        return self.root


def write_project(root: Path, **parts: object) -> Path:
    """Writes a small project: a default for each part that is not given.

    Args:
        root: the folder, made where it is missing.
        parts: `briefing`, `taxonomy`, `seeds`, as in ProjectFolder.
    """
    return ProjectFolder(root, **parts).write()  # type: ignore[arg-type] # the parts are ProjectFolder's own


def copy_shipped_project(folder: Path) -> None:
    """Copies settings, taxonomy and seeds of this repository; a build takes the rest from it."""
    folder.mkdir(parents=True)
    shutil.copy(REPOSITORY / "briefing.yml", folder)
    for name in ("taxonomy", "seeds"):
        shutil.copytree(REPOSITORY / name, folder / name)


def make_once(folder: Path, make: Callable[[Path], None]) -> Path:
    """Makes a folder that the processes of a test run share; whoever needs it first makes it.

    Args:
        folder: where it is to be; the others wait until it is whole.
        make: makes it; where this fails, the next one tries anew.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    whole = folder.with_name(f"{folder.name}.whole")
    with folder.with_name(f"{folder.name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not whole.exists():
            shutil.rmtree(folder, ignore_errors=True)
            make(folder)
            whole.touch()
    return folder


def call_seedbrief(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Calls the program as the command line does, in this process: a new one takes seconds to load it.

    Args:
        arguments: as on the command line.
    """
    words = [*map(str, arguments)]
    result = CliRunner(env={"COLUMNS": "200"}).invoke(
        main, words, prog_name="seedbrief", catch_exceptions=False
    )
    return subprocess.CompletedProcess(words, result.exit_code, result.stdout, result.stderr)


def run_seedbrief(
    *arguments: str | Path, hash_seed: int | None = None, **variables: str
) -> subprocess.CompletedProcess[str]:
    """Runs the program in a process of its own, as a user does.

    Args:
        arguments: as on the command line.
        hash_seed: PYTHONHASHSEED for the run.
        variables: environment variables to add.
    """
    environment = {**os.environ, **variables, "PYTHONUTF8": "1", "COLUMNS": "200"}
    if hash_seed is not None:
        environment["PYTHONHASHSEED"] = str(hash_seed)
    command = [sys.executable, "-m", "generator", *map(str, arguments)]
    return subprocess.run(
        command,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment,
        cwd=REPOSITORY,
        check=False,
    )


def read_tree(folder: Path) -> dict[str, bytes]:
    """Reads every file below a folder, by its path with forward slashes."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
