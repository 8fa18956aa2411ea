"""Puts a built site in the place of the last one, whole or not at all; touches nothing that no build made."""

from __future__ import annotations

import hashlib
import json
import shutil
from typing import TYPE_CHECKING

from generator.errors import BuildError, OutputError
from generator.publishing.output import read_manifest, record_manifest

if TYPE_CHECKING:
    from pathlib import Path

    from generator.config.settings import Project

EDITION_FILE = "data/edition.json"
"""What lists every other file of a site."""


def digest_files(folder: Path) -> dict[str, str]:
    """Returns path to SHA-256 of every file below a folder, but for edition.json, sorted by path."""
    digests = {}
    for path in sorted(folder.rglob("*")):
        relative = path.relative_to(folder).as_posix()
        if path.is_file() and relative != EDITION_FILE:
            digests[relative] = hashlib.sha256(path.read_bytes()).hexdigest()
    return digests


def check_ownership(project: Project, name: str | None = None) -> None:
    """Checks that the site folder holds nothing but what a build made.

    Args:
        project: the project.
        name: another folder that holds a whole site, relative to the project; None is the site's.

    Raises:
        OutputError: it holds a file that neither the manifest nor its own edition.json lists.
    """
    name = name or project.settings.paths.site
    site = project.root / name
    if site.is_symlink() or (site.exists() and not site.is_dir()):
        raise OutputError(name, "a folder, or nothing", "a link" if site.is_symlink() else "a file")
    if not site.exists():
        return
    known = {*read_manifest(project.state).get(name, ()), *_listed_by_edition(site)}
    foreign = sorted(
        path.relative_to(site).as_posix()
        for path in site.rglob("*")
        if not path.is_dir() and path.relative_to(site).as_posix() not in known
    )
    if foreign:
        more = f" and {len(foreign) - 1} more" if len(foreign) > 1 else ""
        raise OutputError(
            name,
            "a folder that builds alone have written to",
            f"{foreign[0]}{more}; move it, or set paths.site",
        )


def _listed_by_edition(site: Path) -> set[str]:
    try:
        data = json.loads((site / EDITION_FILE).read_text(encoding="utf-8"))
        return {*map(str, data["files"]), EDITION_FILE} if data.get("schema") == "seedbrief/1" else set()
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return set()


def _aside(project: Project, name: str) -> Path:
    """Where the last one stands while the new one is moved in."""
    return project.state / f"previous-{name.replace('/', '-')}"


def recover_site(project: Project, name: str | None = None) -> None:
    """Puts back the last good site where a build was killed after it had moved it aside."""
    name = name or project.settings.paths.site
    aside, site = _aside(project, name), project.root / name
    if aside.is_dir() and not site.exists():
        aside.rename(site)


def put_in_place(project: Project, staging: Path, name: str | None = None) -> None:
    """Puts a built site in the place of the last one, by renaming.

    The last one is moved aside first and put back if the new one cannot be moved in.

    Args:
        project: the project.
        staging: the folder with the built site, on the same file system.
        name: another folder that holds a whole site, relative to the project; None is the site's.

    Raises:
        BuildError: the system refuses; the last site is in place.
    """
    name = name or project.settings.paths.site
    site, aside = project.root / name, _aside(project, name)
    files = digest_files(staging)
    files[EDITION_FILE] = hashlib.sha256((staging / EDITION_FILE).read_bytes()).hexdigest()
    shutil.rmtree(aside, ignore_errors=True)
    had_site = site.exists()
    try:
        site.parent.mkdir(parents=True, exist_ok=True)
        if had_site:
            site.rename(aside)
        staging.rename(site)
    except OSError as error:
        if had_site and not site.exists():
            aside.rename(site)
        message = f"{name}: the new site cannot be moved in: {error.strerror or error}"
        raise BuildError(message) from error
    record_manifest(project.state, name, files)
    shutil.rmtree(aside, ignore_errors=True)
