"""Measures print: a batch of briefs, a volume of 500 pages, and WeasyPrint beside it from the same page.

`printing.py briefs FOLDER`, `volume FOLDER` and `weasyprint FOLDER` each measure in this process and print
JSON: each starts afresh, so that its peak of memory is its own.
"""

from __future__ import annotations

import importlib.util
import itertools
import json
import resource
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.press import Press
    from generator.synthesis.edition import Edition

BATCH = 50
"""Briefs of a batch."""
PAGES = 500
"""Pages that the volume is to reach."""
_KEPT = "bench-print"


@dataclass(frozen=True, slots=True)
class PrintTimes:
    """What print took."""

    briefs: int
    """Briefs of the batch."""
    brief_pages: int
    """Their pages."""
    brief_seconds: float
    """CPU seconds of the batch, its data and charts among them, without starting Python and loading fonts."""
    pages: int
    """Pages of the volume."""
    seconds: float
    """CPU seconds of the volume."""
    memory: float
    """Peak of the process that set the volume, MB."""


def measure_print(folder: Path) -> PrintTimes:
    """Sets a batch of briefs and a volume of a project, each in a process of its own."""
    return PrintTimes(**_run("briefs", folder), **_run("volume", folder))


def compare_with_weasyprint(folder: Path) -> tuple[float, float] | str:
    """CPU seconds of one brief by Typst and of its page by WeasyPrint; why not, where that is missing.

    Args:
        folder: a project that has been built: its page is the HTML.
    """
    if importlib.util.find_spec("weasyprint") is None:
        return (
            "No comparison with WeasyPrint: it is not installed (pip install weasyprint, and Debian's Pango)."
        )
    try:
        theirs = _run("weasyprint", folder)
    except subprocess.CalledProcessError:
        return (
            "No comparison with WeasyPrint: it cannot run here (it needs Pango: apt install libpango-1.0-0)."
        )
    ours = _run("briefs", folder)
    return ours["brief_seconds"] / ours["briefs"], theirs["seconds"]


def _run(task: str, folder: Path) -> dict[str, Any]:
    command = [sys.executable, __file__, task, str(folder)]
    told = subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout
    found: dict[str, Any] = json.loads(told)
    return found


def _open(folder: Path, evidence: int | None) -> tuple[Press, Edition]:
    from generator import pipeline, press  # noqa: PLC0415 - only the processes that measure need them

    project, taxonomy, _ = pipeline.load(folder)
    if evidence is not None:
        printing = project.settings.print.model_copy(update={"evidence": evidence})
        settings = project.settings.model_copy(update={"print": printing})
        project = type(project)(project.root, settings, project.distribution)
    edition = pipeline.make(project, taxonomy, None, pipeline.Silent()).edition
    opened = press.open_press(project)
    return press.Press(project, opened.fonts, press.PrintCache(folder / _KEPT)), edition


def _briefs(folder: Path) -> dict[str, Any]:
    from generator import pipeline, press  # noqa: PLC0415 - see above

    opened, edition = _open(folder, None)
    # Every brief is set, none is taken from what was kept; round after round with other evidence.
    filled = [brief for brief in edition.briefs if brief.statements]
    rounds = (_open_again(opened, 60 - turn) for turn in itertools.count())
    pages = made = 0
    started = time.process_time()
    while made < BATCH:
        batch = filled[: BATCH - made]
        for _, file in press.print_briefs(next(rounds), edition, batch, pipeline.Silent()):
            pages += file.pages
            made += 1
    return {"briefs": made, "brief_pages": pages, "brief_seconds": time.process_time() - started}


def _open_again(opened: Press, evidence: int) -> Press:
    printing = opened.project.settings.print.model_copy(update={"evidence": evidence})
    settings = opened.project.settings.model_copy(update={"print": printing})
    project = type(opened.project)(opened.project.root, settings, opened.project.distribution)
    return type(opened)(project, opened.fonts, opened.cache)


def _volume(folder: Path) -> dict[str, Any]:
    from generator import pipeline, press  # noqa: PLC0415 - see above

    opened, edition = _open(folder, None)
    # Twelve statements or so fill a page of evidence.
    opened = _open_again(opened, max(60, PAGES * 12 // max(1, len(edition.briefs))))
    started = time.process_time()
    made = press.print_volume(opened, edition, "0" * 64, pipeline.Silent())
    seconds = time.process_time() - started
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"pages": made.pages, "seconds": seconds, "memory": memory}


def _weasyprint(folder: Path) -> dict[str, Any]:
    import weasyprint  # noqa: PLC0415 - a tool for comparison, not installed with the others

    page = min((folder / "site/sectors").glob("*/index.html"))
    weasyprint.HTML(filename=str(page)).write_pdf()
    started = time.process_time()
    weasyprint.HTML(filename=str(page)).write_pdf()
    return {"seconds": time.process_time() - started}


if __name__ == "__main__":
    tasks: dict[str, Callable[[Path], object]] = {
        "briefs": _briefs,
        "volume": _volume,
        "weasyprint": _weasyprint,
    }
    print(json.dumps(tasks[sys.argv[1]](Path(sys.argv[2]))))
