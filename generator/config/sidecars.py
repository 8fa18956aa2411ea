"""Which file beside a document holds its facts, and which problems are a document's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.errors import Problem

SIDECAR_SUFFIXES = (".yml", ".yaml")
"""How the name of a sidecar ends."""


def sidecar_names(name: str) -> tuple[str, ...]:
    """The names a document's sidecar may have, the first that is there counts.

    Args:
        name: the document's: `report.txt`.

    Returns:
        `report.txt.yml`, which is for that file alone, before `report.yml`, which is for any `report`.
    """
    stem = name[: name.rindex(".")] if "." in name else name
    return tuple(f"{base}{suffix}" for base in (name, stem) for suffix in SIDECAR_SUFFIXES)


def problems_of(
    path: str, record: int | None, problems: Iterable[Problem], seeds: str
) -> tuple[Problem, ...]:
    """Selects what was met in a document's file or in its sidecar.

    Args:
        path: the document's, below the seeds folder.
        record: which record of its file it is; what was met in other records or lines is not its.
        problems: everything that was met.
        seeds: how problems name the seeds folder.
    """
    folder, slash, name = f"{seeds}/{path}".rpartition("/")
    files = {f"{folder}{slash}{own}" for own in (name, *sidecar_names(name))}
    own = f"{folder}{slash}{name}"
    return tuple(
        problem
        for problem in problems
        if problem.file in files and (record is None or problem.file != own or _is_in(record, problem.place))
    )


def _is_in(record: int, place: str) -> bool:
    """Whether a place in a file of records is in one of them, or in none."""
    first = place.partition(",")[0]
    return not first.startswith(("record ", "line ")) or first == f"record {record}"
