"""Finds the documents of a seeds folder, each with the sidecar beside it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.errors import Problem

FORMATS = {".txt": "txt", ".text": "txt", ".md": "md", ".markdown": "md"}
"""Suffix to format."""
_SIDECAR_SUFFIXES = (".yml", ".yaml")


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
        The documents sorted by path, and problems: files of a format that is not read, sidecars without a document,
        links that lead out of the folder.
    """
    if not folder.is_dir():
        return (), (Problem(name, "", "a folder of documents", "none", "no-seeds"),)
    root = folder.resolve()
    files: list[Path] = []
    problems: list[Problem] = []
    for file in sorted(
        folder.rglob("*"),
        key=lambda path: path.relative_to(folder).as_posix().encode("utf-8", "surrogateescape"),
    ):
        relative = file.relative_to(folder)
        if any(part.startswith(".") for part in relative.parts) or file.is_dir():
            continue
        if not file.resolve().is_relative_to(root):
            problems.append(
                Problem(
                    _shown(name, relative),
                    "",
                    "a file inside the folder",
                    "a link that leads out of it",
                    "outside",
                )
            )
            continue
        files.append(file)
    sidecars = {file for file in files if file.suffix.lower() in _SIDECAR_SUFFIXES}
    used: set[Path] = set()
    seeds = []
    for file in files:
        if file in sidecars:
            continue
        relative = file.relative_to(folder)
        if file.suffix.lower() not in FORMATS:
            expected = f"a document ({', '.join(sorted(FORMATS))}) or a sidecar (.yml)"
            problems.append(
                Problem(
                    _shown(name, relative),
                    "",
                    expected,
                    f"a file ending in {file.suffix or 'nothing'!r}",
                    "format",
                )
            )
            continue
        sidecar = find_sidecar(file, sidecars)
        if sidecar is not None:
            used.add(sidecar)
        seeds.append(Seed(relative.as_posix(), file, sidecar))
    problems += [
        Problem(
            _shown(name, file.relative_to(folder)),
            "",
            "a document of the same name beside it",
            "none",
            "lone-sidecar",
        )
        for file in sorted(sidecars - used)
    ]
    if not seeds:
        problems.append(Problem(name, "", "at least one document", "none", "no-seeds"))
    return tuple(seeds), tuple(problems)


def format_problem(name: str, file: Path) -> Problem:
    """The problem of a file whose format is not read."""
    expected = f"a document ({', '.join(sorted(FORMATS))}) or a sidecar (.yml)"
    return Problem(name, "", expected, f"a file ending in {file.suffix or 'nothing'!r}", "format")


def find_sidecar(file: Path, sidecars: set[Path]) -> Path | None:
    """Finds `report.txt.yml`, which is for that file alone, or else `report.yml`."""
    for base in (file.name, file.stem):
        for suffix in _SIDECAR_SUFFIXES:
            candidate = file.with_name(f"{base}{suffix}")
            if candidate in sidecars:
                return candidate
    return None


def _shown(name: str, relative: Path) -> str:
    return f"{name}/{relative.as_posix()}".encode("utf-8", "replace").decode("utf-8")
