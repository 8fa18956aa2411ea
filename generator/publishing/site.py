"""Markdown -> site, by MkDocs."""

from __future__ import annotations

import gzip
import html
import io
import logging
import os
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from generator import edtf
from generator.errors import BuildError
from generator.publishing.navigation import fit_navigation

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from generator.config.settings import Project
    from generator.publishing.pagefind import SearchEngine

_LATEST_SECOND = 2**32 - 1
"""The latest time that the header of a compressed file can hold, in February 2106."""


class _Collector(logging.Handler):
    """Collects what MkDocs warns of: in a site that proves its evidence a warning is an error."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keeps a warning's text."""
        self.messages.append(record.getMessage())


def build_site(
    project: Project,
    staging: Path,
    date: str | None,
    shims: tuple[str, ...] = (),
    search: SearchEngine = "material",
) -> None:
    """Builds the site with MkDocs into a folder of its own.

    Args:
        project: the project; its docs folder holds every page.
        staging: an empty or missing folder.
        date: the edition's date, which stands for the time of the build.
        shims: scripts below docs/ that every page loads before all others.
        search: who searches it; for Pagefind the pages are prepared, and indexed by `index_site`.

    Raises:
        BuildError: MkDocs failed or warned; it carries what MkDocs said.
    """
    _quieten_word_segmentation(project.state / "cache")
    collector = _Collector()
    logger = logging.getLogger("mkdocs")
    logger.addHandler(collector)
    propagate, logger.propagate = logger.propagate, False
    try:
        with _source_date(date):
            _run_mkdocs(project, staging, shims, search)
    except (Exception, SystemExit) as error:
        said = "\n".join([*collector.messages, str(error) or type(error).__name__])
        raise BuildError(f"The site could not be built: {said}") from error
    finally:
        logger.removeHandler(collector)
        logger.propagate = propagate
    if collector.messages:
        raise BuildError("The site could not be built: " + "\n".join(collector.messages))
    _fix_archive_times(staging)


def _run_mkdocs(project: Project, staging: Path, shims: tuple[str, ...], search: SearchEngine) -> None:
    from mkdocs.commands.build import build  # noqa: PLC0415 - MkDocs takes half a second to load
    from mkdocs.config import load_config  # noqa: PLC0415 - the same
    from mkdocs.utils.yaml import yaml_load  # noqa: PLC0415 - the same

    settings = project.settings
    file = project.provided(settings.paths.mkdocs)
    with file.open("rb") as opened:
        written = yaml_load(opened)
    written = written if isinstance(written, dict) else {}
    config = load_config(
        config_file=str(file),
        docs_dir=str(project.docs),
        site_dir=str(staging),
        # The theme writes both into HTML as they are.
        site_name=html.escape(settings.title),
        site_description=html.escape(settings.description),
        **({"site_url": settings.site_url} if settings.site_url else {}),
        **fit_navigation(project, written),
        **_place_theme(project, written.get("theme")),
    )
    config.extra["polyfills"] = [*config.extra.get("polyfills", ()), *shims]
    if search == "pagefind":
        config.extra["pagefind"] = True
        config.theme.dirs.insert(0, str(project.provided("templates/theme-pagefind")))
    config.plugins.on_startup(command="build", dirty=False)
    try:
        build(config)
    finally:
        config.plugins.on_shutdown()


def _place_theme(project: Project, theme: object) -> dict[str, Any]:
    """Finds the theme's own templates in the project, or in the distribution where it has none."""
    if not isinstance(theme, dict) or "custom_dir" not in theme:
        return {}
    return {"theme": {**theme, "custom_dir": str(project.provided(str(theme["custom_dir"])))}}


def _quieten_word_segmentation(cache: Path) -> None:
    """Gives jieba a cache of its own: in the shared temporary folder another user's file would be loaded."""
    import jieba  # noqa: PLC0415 - it belongs to Material's search alone

    cache.mkdir(parents=True, exist_ok=True)
    jieba.setLogLevel(logging.WARNING)
    jieba.dt.tmp_dir = str(cache)


@contextmanager
def _source_date(date: str | None) -> Iterator[None]:
    """Lets the edition's date stand for the time of the build (SOURCE_DATE_EPOCH)."""
    earlier = os.environ.get("SOURCE_DATE_EPOCH")
    extent = edtf.read_extent(date) if date else None
    # What reads it takes no time before 1970, and the compressed sitemap none that needs more than 32 bits.
    seconds = int(edtf.instant(date).timestamp()) if date and extent else 0
    os.environ["SOURCE_DATE_EPOCH"] = str(min(max(0, seconds), _LATEST_SECOND))
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
