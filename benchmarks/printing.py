"""Measures print: a batch of briefs, a volume of 500 pages, and WeasyPrint beside it from the same page.

`printing.py briefs FOLDER`, `volume FOLDER` and `weasyprint FOLDER` each measure in this process and print
JSON: each starts afresh, so that its peak of memory is its own.
"""

from __future__ import annotations

import importlib.util
import json
import resource
import shutil
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


def measure_print(small: tuple[Path, ...], large: Path) -> PrintTimes:
    """Sets the briefs of small projects, and the volume of a large one, each in a process of its own."""
    batches = [_run("briefs", folder) for folder in small]
    together = {key: sum(batch[key] for batch in batches) for key in batches[0]}
    return PrintTimes(**together, **_run("volume", large))


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


def _open(folder: Path, evidence: int | None = None) -> tuple[Press, Edition]:
    from generator import pipeline, press  # noqa: PLC0415 - only the processes that measure need them

    project, taxonomy, _ = pipeline.load(folder)
    if evidence is not None:
        printing = project.settings.print.model_copy(update={"evidence": evidence})
        settings = project.settings.model_copy(update={"print": printing})
        project = type(project)(project.root, settings, project.distribution)
    edition = pipeline.make(project, taxonomy, None, pipeline.Silent()).edition
    opened = press.open_press(project)
    # Nothing is taken from what a build has kept.
    return press.Press(project, opened.fonts, press.PrintCache(folder / _KEPT)), edition


def _briefs(folder: Path) -> dict[str, Any]:
    from generator import pipeline, press  # noqa: PLC0415 - see above

    opened, edition = _open(folder)
    started = time.process_time()
    files = [file for _, file in press.print_briefs(opened, edition, edition.briefs, pipeline.Silent())]
    seconds = time.process_time() - started
    shutil.rmtree(folder / _KEPT)
    return {"briefs": len(files), "brief_pages": sum(f.pages for f in files), "brief_seconds": seconds}


def _volume(folder: Path) -> dict[str, Any]:
    from generator import pipeline, press  # noqa: PLC0415 - see above

    # The 25 briefs of the repository's taxonomy: eleven statements or so fill a page of evidence.
    opened, edition = _open(folder, PAGES * 11 // 25)
    started = time.process_time()
    made = press.print_volume(opened, edition, "0" * 64, pipeline.Silent())
    seconds = time.process_time() - started
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"pages": made.pages, "seconds": seconds, "memory": memory}


_STYLE = """@font-face { font-family: S; src: url(SourceSerif4-Regular.ttf) }
@font-face { font-family: T; src: url(SourceSans3-Regular.ttf) }
@font-face { font-family: Z; src: url(NotoSansSC-Regular.ttf) }
@page { size: A4; margin: 22mm } body { font: 9.2pt/1.4 T, Z } .ev { font-family: S, Z }
svg, img { display: none }"""
"""What WeasyPrint is given beside the brief: our fonts, whole, instead of the site's hundred slices."""


def _weasyprint(folder: Path) -> dict[str, Any]:
    import weasyprint  # noqa: PLC0415 - a tool for comparison, not installed with the others

    page = min((folder / "site/sectors").glob("*/index.html")).read_text(encoding="utf-8")
    article = page[page.index("<article") : page.index("</article>")]
    html = f"<style>{_STYLE}</style>{article}"
    fonts = (Path(__file__).resolve().parent.parent / "fonts").as_uri()
    weasyprint.HTML(string=html, base_url=f"{fonts}/").write_pdf()
    started = time.process_time()
    weasyprint.HTML(string=html, base_url=f"{fonts}/").write_pdf()
    return {"seconds": time.process_time() - started}


if __name__ == "__main__":
    tasks: dict[str, Callable[[Path], object]] = {
        "briefs": _briefs,
        "volume": _volume,
        "weasyprint": _weasyprint,
    }
    print(json.dumps(tasks[sys.argv[1]](Path(sys.argv[2]))))
