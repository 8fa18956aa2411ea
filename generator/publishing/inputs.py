"""One digest over everything that an edition is made from."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from generator.config.figures import FIGURES_FILE
from generator.config.settings import SETTINGS_FILE
from generator.publishing.output import read_manifest, was_changed
from generator.publishing.supply import list_supplied

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from generator.config.settings import Project


def digest_inputs(project: Project, version: str) -> str:
    """Returns one digest over all that an edition is made from.

    Settings, taxonomy, seeds with their sidecars, templates, fonts, figures of how well documents are
    read, the site builder's settings, pages and assets written by hand, and this program's version. The same
    inputs give the same digest in any folder.

    Args:
        project: the project.
        version: this program's.
    """
    digest = hashlib.sha256(version.encode())
    for name, file in sorted(_list_inputs(project)):
        content = hashlib.sha256(_read(file)).digest()
        digest.update(f"\0{name}\0".encode("utf-8", "surrogateescape") + content)
    return digest.hexdigest()


def _read(file: Path) -> bytes:
    """A file's content; of what cannot be read the name alone counts, and reading names it as a problem."""
    try:
        return file.read_bytes() if file.is_file() else b""
    except OSError:
        return b""


def _list_inputs(project: Project) -> Iterator[tuple[str, Path]]:
    """Yields (name, file); a name is the same whether a file is the project's or the distribution's."""
    paths = project.settings.paths
    yield SETTINGS_FILE, project.root / SETTINGS_FILE
    yield paths.mkdocs, project.provided(paths.mkdocs)
    for name in (paths.taxonomy, paths.seeds):
        yield from _list_folder(name, project.root / name)
    # A template of the project's own stands before the distribution's; both are looked at.
    supplied = {
        f"templates/{name}": file for name, file in _list_folder("", project.distribution / "templates")
    }
    own = {f"templates/{name}": file for name, file in _list_folder("", project.root / paths.templates)}
    yield from (supplied | own).items()
    yield from _list_folder("fonts", project.provided("fonts"))
    if project.settings.print.fonts is not None:
        yield from _list_folder("print-fonts", project.root / project.settings.print.fonts)
    yield FIGURES_FILE, project.distribution / FIGURES_FILE
    supplied_pages = dict(list_supplied(project))
    generated = read_manifest(project.state).get(paths.docs, {})
    # A supplied page is the project's own from the moment it is changed; another is written anew.
    written = {
        name: file
        for name, file in _list_folder("", project.docs)
        if name not in generated or (name in supplied_pages and was_changed(file, generated[name]))
    }
    yield from ((f"docs/{name}", file) for name, file in (supplied_pages | written).items())


def _list_folder(name: str, folder: Path) -> Iterator[tuple[str, Path]]:
    """Yields every file below a folder but hidden ones; a link that leads out is named, and not read."""
    root = folder.resolve()
    for file in folder.rglob("*"):
        relative = file.relative_to(folder)
        if file.is_dir() or any(part.startswith(".") for part in relative.parts):
            continue
        shown = f"{name}/{relative.as_posix()}" if name else relative.as_posix()
        yield shown, file if _leads_inside(file, root) else folder


def _leads_inside(file: Path, root: Path) -> bool:
    try:
        return file.resolve().is_relative_to(root)
    except (OSError, RuntimeError):  # links in a circle: an error of the system, or of Python before 3.13
        return False
