"""Searches a large site by Pagefind, which loads what a query needs in place of one index of everything."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING, Literal

from generator.errors import BuildError, InvalidInputError, Problem
from generator.publishing.pagefind_order import order_index

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from generator.config.settings import Project
    from generator.synthesis.edition import Edition

MANY_PAGES = 100
"""Above, for Material loads its whole index, 237 KB at 100 pages, 11 MB at 5,000; Pagefind what is asked."""
_PLAIN_TABLES = "explore/"
"""Pages of statements for readers without scripts; they are in no index."""
SearchEngine = Literal["material", "pagefind"]


def choose_search(project: Project, pages: Iterable[str]) -> tuple[SearchEngine, tuple[Problem, ...]]:
    """Chooses who searches the hosted site, once its pages are known.

    Args:
        project: the project.
        pages: the Markdown file of every page, relative to the docs folder.

    Returns:
        The search, and a problem where it should be Pagefind and cannot.

    Raises:
        InvalidInputError: the settings ask for Pagefind, and it is not installed.
    """
    wanted = project.settings.search
    if wanted == "auto":
        count = sum(1 for page in pages if not page.startswith(_PLAIN_TABLES))
        wanted = "pagefind" if count > MANY_PAGES else "material"
    if wanted == "material" or find_pagefind() is not None:
        return wanted, ()
    expected = "Pagefind's extended program, which `make pagefind` installs"
    problem = Problem("briefing.yml", "search", expected, "none", "no-pagefind")
    if project.settings.search == "pagefind":
        raise InvalidInputError((problem,))
    return "material", (problem,)


def find_pagefind() -> Path | None:
    """The program, or None where the package `pagefind-bin-extended` is not installed."""
    try:
        import pagefind_bin_extended  # noqa: PLC0415 - large sites alone have it
    except ImportError:
        return None
    try:
        found: Path = pagefind_bin_extended.get_executable()
    except FileNotFoundError:
        return None
    return found


def index_site(staging: Path, *, chinese: bool) -> None:
    """Replaces Material's search index by Pagefind's.

    Args:
        staging: the built site; its pages mark what is to be found by `data-pagefind-body`.
        chinese: whether passages are Chinese: then they are cut into words, and English words are not reduced
            to their stems (Pagefind knows one language for a page, and these pages mix two).

    Raises:
        BuildError: Pagefind failed; it carries what Pagefind said.
    """
    program = find_pagefind()
    if program is None:
        raise BuildError("Pagefind's program is not there any more")
    shutil.rmtree(staging / "search", ignore_errors=True)
    command = [str(program), "--site", str(staging), "--silent"]
    command += ["--force-language", "zh"] if chinese else []
    result = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - a locked package's program and our own folder
    if result.returncode or not (staging / "pagefind/pagefind.js").is_file():
        raise BuildError(f"Pagefind failed: {(result.stderr or result.stdout).strip()[-2000:]}")
    order_index(staging / "pagefind")
    for needless in _NEEDLESS:
        (staging / "pagefind" / needless).unlink(missing_ok=True)


def is_chinese(edition: Edition) -> bool:
    """Whether a statement of the edition is in Chinese."""
    return any((statement.language or "").startswith("zh") for statement in edition.corpus.statements)


_NEEDLESS = (
    *("pagefind-component-ui.css", "pagefind-component-ui.js", "pagefind-highlight.js"),
    *("pagefind-modular-ui.css", "pagefind-modular-ui.js"),
)
"""Interfaces that come with every index and that this site does not use."""
