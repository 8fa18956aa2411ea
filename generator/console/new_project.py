"""Writes a small working project for a maintainer to change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.config.settings import DISTRIBUTION
from generator.errors import OutputError

if TYPE_CHECKING:
    from pathlib import Path

_MODEL = DISTRIBUTION / "templates" / "project"
"""The project that a new one is a copy of."""


def write_new_project(folder: Path) -> tuple[str, ...]:
    """Writes settings, taxonomy and example documents.

    Args:
        folder: where; it may be missing, or hold nothing but hidden files (`.git`).

    Returns:
        What was written, relative to the folder, sorted.

    Raises:
        OutputError: the folder holds something, or cannot be written.
    """
    try:
        held = sorted(path.name for path in folder.iterdir()) if folder.exists() else []
        files = {
            path.relative_to(_MODEL).as_posix(): path.read_bytes()
            for path in sorted(_MODEL.rglob("*"))
            if path.is_file()
        }
        visible = [name for name in held if not name.startswith(".")]
        in_the_way = visible or [name for name in held if name in files]
        if in_the_way:
            raise OutputError(str(folder), "a new or an empty folder", f"{in_the_way[0]} in it")
        for name, content in files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    except OSError as error:
        raise OutputError(
            str(folder), "a folder that can be written", error.strerror or str(error)
        ) from error
    return tuple(files)
