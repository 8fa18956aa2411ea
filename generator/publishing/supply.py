"""Gives a project the pages and assets that it does not have itself."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from generator.config.figures import METHOD_PAGE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from generator.config.settings import Project
    from generator.publishing.output import Output

SUPPLIED = ("about", "assets")
"""Folders of docs/ whose files a project takes from the distribution where it has none of its own."""


def supply_docs(project: Project, output: Output) -> None:
    """Writes the distribution's pages and assets into a project's docs folder.

    Generated pages link to them. A file of the project's own is left alone, and so is a supplied one from the
    moment it is changed by hand.

    Args:
        project: the project.
        output: writes into its docs folder.
    """
    for path, file in list_supplied(project):
        own = project.docs / path
        written = output.earlier.get(path)
        if written and own.is_file() and hashlib.sha256(own.read_bytes()).hexdigest() != written:
            output.release(path)  # changed by hand since it was supplied: it is the project's now
        elif written is not None or not own.exists():
            output.write(path, file.read_bytes())


def list_pages(project: Project, output: Output, made: Iterable[str]) -> frozenset[str]:
    """Lists the Markdown files of every page that a build publishes.

    Args:
        project: the project.
        output: writes into its docs folder, and knows what the last build wrote there.
        made: what this build makes.

    Returns:
        Those that are made, those that the distribution supplies, and the project's own.
    """
    there = {file.relative_to(project.docs).as_posix() for file in project.docs.rglob("*.md")}
    supplied = {path for path, _ in list_supplied(project) if path.endswith(".md")}
    return frozenset({*made, *supplied, *(there - output.earlier.keys())})


def list_supplied(project: Project) -> Iterator[tuple[str, Path]]:
    """Yields (path below docs/, file) of what the distribution has to give; nothing to itself."""
    shipped = project.distribution / "docs"
    if project.docs.resolve() == shipped.resolve():
        return
    for folder in SUPPLIED:
        for file in sorted((shipped / folder).rglob("*")):
            if file.is_file() and file != shipped / METHOD_PAGE:
                yield file.relative_to(shipped).as_posix(), file
