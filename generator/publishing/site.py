"""Markdown -> site, by MkDocs; put in place whole or not at all."""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import logging
import os
import shutil
from contextlib import contextmanager
from typing import TYPE_CHECKING

from generator import edtf
from generator.errors import BuildError, OutputError
from generator.publishing.output import read_manifest, record_manifest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from generator.config.settings import Project

EDITION_FILE = "data/edition.json"


class _Collector(logging.Handler):
    """Collects what MkDocs warns of: in a site that proves its evidence a warning is an error."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keeps a warning's text."""
        self.messages.append(record.getMessage())


def build_site(project: Project, staging: Path, date: str | None) -> None:
    """Builds the site with MkDocs into a folder of its own.

    Args:
        project: the project; its docs folder holds every page.
        staging: an empty or missing folder.
        date: the edition's date, which stands for the time of the build.

    Raises:
        BuildError: MkDocs failed or warned; it carries what MkDocs said.
    """
    from mkdocs.commands.build import build  # noqa: PLC0415 - MkDocs takes half a second to load; only a build needs it
    from mkdocs.config import load_config  # noqa: PLC0415
    from mkdocs.exceptions import Abort, MkDocsException  # noqa: PLC0415

    _quieten_word_segmentation(project.state / "cache")
    collector = _Collector()
    logger = logging.getLogger("mkdocs")
    logger.addHandler(collector)
    propagate, logger.propagate = logger.propagate, False
    settings = project.settings
    try:
        with _source_date(date):
            config = load_config(
                config_file=str(project.provided(settings.paths.mkdocs)),
                docs_dir=str(project.docs),
                site_dir=str(staging),
                site_name=settings.title,
                site_description=settings.description,
                **({"site_url": settings.site_url} if settings.site_url else {}),
            )
            config.plugins.on_startup(command="build", dirty=False)
            try:
                build(config)
            finally:
                config.plugins.on_shutdown()
    except (Abort, MkDocsException, SystemExit) as error:
        raise BuildError("\n".join([*collector.messages, str(error)])) from error
    finally:
        logger.removeHandler(collector)
        logger.propagate = propagate
    if collector.messages:
        raise BuildError("\n".join(collector.messages))
    _fix_archive_times(staging)


def _quieten_word_segmentation(cache: Path) -> None:
    """Gives jieba a cache of its own: in the shared temporary folder another user's file would be loaded."""
    import jieba  # noqa: PLC0415 - it belongs to Material's search alone

    cache.mkdir(parents=True, exist_ok=True)
    jieba.setLogLevel(logging.WARNING)
    jieba.dt.tmp_dir = str(cache)


@contextmanager
def _source_date(date: str | None) -> Iterator[None]:
    """Lets the edition's date stand for the time of the build (reproducible-builds.org, SOURCE_DATE_EPOCH)."""
    earlier = os.environ.get("SOURCE_DATE_EPOCH")
    extent = edtf.read_extent(date) if date else None
    os.environ["SOURCE_DATE_EPOCH"] = str(int(edtf.instant(date).timestamp())) if date and extent else "0"
    try:
        yield
    finally:
        if earlier is None:
            del os.environ["SOURCE_DATE_EPOCH"]
        else:
            os.environ["SOURCE_DATE_EPOCH"] = earlier


def _fix_archive_times(staging: Path) -> None:
    """Writes the compressed sitemap again without a time or a name in its header."""
    archive = staging / "sitemap.xml.gz"
    if archive.exists():
        plain = gzip.decompress(archive.read_bytes())
        buffer = io.BytesIO()
        with gzip.GzipFile(filename="", mode="wb", fileobj=buffer, mtime=0) as packed:
            packed.write(plain)
        archive.write_bytes(buffer.getvalue())


def digest_files(folder: Path) -> dict[str, str]:
    """Returns path to SHA-256 of every file below a folder, but for edition.json, sorted by path."""
    digests = {}
    for path in sorted(folder.rglob("*")):
        relative = path.relative_to(folder).as_posix()
        if path.is_file() and relative != EDITION_FILE:
            digests[relative] = hashlib.sha256(path.read_bytes()).hexdigest()
    return digests


def check_ownership(project: Project) -> None:
    """Checks that the site folder holds nothing but what a build made.

    Raises:
        OutputError: it holds a file that neither the manifest nor its own edition.json lists.
    """
    site, name = project.site, project.settings.paths.site
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


def put_in_place(project: Project, staging: Path) -> None:
    """Puts a built site in the place of the last one, whole.

    The last one is moved aside first and put back if the new one cannot be moved in.
    """
    site, aside = project.site, project.state / "previous-site"
    files = tuple(
        path.relative_to(staging).as_posix() for path in sorted(staging.rglob("*")) if path.is_file()
    )
    shutil.rmtree(aside, ignore_errors=True)
    had_site = site.exists()
    if had_site:
        site.rename(aside)
    try:
        site.parent.mkdir(parents=True, exist_ok=True)
        staging.rename(site)
    except OSError:
        if had_site:
            aside.rename(site)
        raise
    record_manifest(project.state, project.settings.paths.site, files)
    shutil.rmtree(aside, ignore_errors=True)
