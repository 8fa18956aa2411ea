"""Finds the documents of a seeds folder, each with the sidecar beside it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.config.sidecars import SIDECAR_SUFFIXES, sidecar_names
from generator.errors import Problem
from generator.reading.formats import FORMATS, SAVED_AS

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
"""What no page can carry, a line break among it; a lone surrogate stands for a byte that is not UTF-8."""


@dataclass(frozen=True, slots=True)
class Seed:
    """A document file, not yet read."""

    path: str
    """Relative to the seeds folder, with forward slashes."""
    file: Path
    """Where it is."""
    sidecar: Path | None
    """The sidecar beside it."""


def discover_seeds(folder: Path, name: str) -> tuple[tuple[Seed, ...], tuple[Problem, ...]]:
    """Finds the documents below a folder.

    Args:
        folder: the seeds folder.
        name: how problems name it.

    Returns:
        The documents sorted by path, and problems: files of a format that is not read, names that cannot be
        shown, sidecars without a document or with several, links that lead out of the folder.
    """
    if not folder.is_dir():
        return (), (Problem(name, "", "a folder of documents", "none", "no-seeds"),)
    files, problems = _list_files(folder, name)
    sidecars = {file for file in files if file.suffix.lower() in SIDECAR_SUFFIXES}
    owners: dict[Path, list[str]] = {sidecar: [] for sidecar in sidecars}
    seeds = []
    for file in files:
        if file in sidecars:
            continue
        path = file.relative_to(folder).as_posix()
        if file.suffix.lower() not in FORMATS:
            problems.append(format_problem(f"{name}/{path}", file))
            continue
        sidecar = find_sidecar(file, sidecars)
        if sidecar is not None:
            owners[sidecar].append(file.name)
        seeds.append(Seed(path, file, sidecar))
    nearer = {
        candidate: seed.sidecar.name
        for seed in seeds
        if seed.sidecar is not None
        for candidate in (seed.file.with_name(own) for own in sidecar_names(seed.file.name))
        if candidate != seed.sidecar
    }
    problems += (
        _sidecar_problem(
            f"{name}/{sidecar.relative_to(folder).as_posix()}", owners[sidecar], nearer.get(sidecar)
        )
        for sidecar in sorted(sidecars)
        if len(owners[sidecar]) != 1
    )
    if not seeds:
        problems.append(Problem(name, "", "at least one document", "none", "no-seeds"))
    return tuple(seeds), tuple(problems)


def _list_files(folder: Path, name: str) -> tuple[list[Path], list[Problem]]:
    """The files below a folder that may be read, sorted by path; hidden ones are left alone."""
    root = folder.resolve()
    files: list[Path] = []
    problems: list[Problem] = []
    for file in sorted(folder.rglob("*"), key=lambda path: _sort_key(path.relative_to(folder))):
        relative = file.relative_to(folder)
        if any(part.startswith(".") for part in relative.parts):
            continue
        try:
            if file.is_dir() and not file.is_symlink():
                # Looking for files passes over what a folder keeps closed.
                next(file.iterdir(), None)
                continue
            wrong = _entry_problem(file, root, name, relative)
        except OSError as error:
            expected = "a file or a folder that can be read"
            shown = _UNPRINTABLE.sub("\ufffd", f"{name}/{relative.as_posix()}")
            wrong = Problem(shown, "", expected, error.strerror or str(error), "unreadable")
        if wrong is None:
            files.append(file)
        else:
            problems.append(wrong)
    return files, problems


def _entry_problem(file: Path, root: Path, name: str, relative: Path) -> Problem | None:
    """Says why an entry of the folder may not be read; None where it may."""
    shown = _UNPRINTABLE.sub("\ufffd", f"{name}/{relative.as_posix()}")
    link = _link_problem(file, root, shown)
    if link is not None:
        return link
    if not file.is_file():  # a pipe would be waited on for ever
        return Problem(shown, "", "a file", "a device, a pipe or a socket", "no-file")
    if _UNPRINTABLE.search(relative.as_posix()):
        expected = "a name in UTF-8 without control characters"
        return Problem(shown, "", expected, "a name that no page can carry", "name")
    return None


def _link_problem(file: Path, root: Path, shown: str) -> Problem | None:
    try:
        inside = file.resolve().is_relative_to(root)
        there = file.exists()
    except (OSError, RuntimeError):  # links in a circle: an error of the system, or of Python before 3.13
        inside, there = True, False
    if not inside:
        return Problem(shown, "", "a file inside the folder", "a link that leads out of it", "outside")
    if not there:
        return Problem(shown, "", "a file", "a link that leads nowhere", "broken-link")
    if file.is_dir():
        return Problem(shown, "", "a file or a folder", "a link to a folder, which is not followed", "link")
    return None


def _sidecar_problem(shown: str, owners: Iterable[str], nearer: str | None) -> Problem:
    shared = ", ".join(owners)
    if shared:
        expected = "one document of this name, or NAME.txt.yml for one of them"
        return Problem(shown, "", expected, f"{shared}, which all take their facts from it", "shared-sidecar")
    found = "none" if nearer is None else f"one that takes its facts from {nearer}"
    return Problem(shown, "", "a document of the same name beside it", found, "lone-sidecar")


def format_problem(name: str, file: Path) -> Problem:
    """The problem of a file whose format is not read."""
    expected = f"a document ({', '.join(sorted(FORMATS))}) or a sidecar (.yml)"
    ending = f"a file ending in {file.suffix!r}" if file.suffix else "a file name without an ending"
    found = SAVED_AS.get(file.suffix.lower(), ending)
    return Problem(name, "", expected, found, "format")


def find_sidecar(file: Path, sidecars: set[Path]) -> Path | None:
    """Finds `report.txt.yml`, which is for that file alone, or else `report.yml`."""
    candidates = (file.with_name(name) for name in sidecar_names(file.name))
    return next((candidate for candidate in candidates if candidate in sidecars), None)


def _sort_key(relative: Path) -> bytes:
    return relative.as_posix().encode("utf-8", "surrogateescape")
