"""Measures a build, stage by stage, and the verification of its site, each in a process of its own.

`builds.py measure FOLDER` starts this file again, once to build and once to verify, and prints what they
took as JSON. The process between keeps small: a child's peak memory counts from what its parent held when
it was started.
"""

from __future__ import annotations

import functools
import importlib
import json
import os
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

    from writing import Writer

STAGES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("settings and taxonomy", ("load",)),
    ("reading", ("read_seeds",)),
    ("analysing", ("analyse",)),
    ("synthesis", ("assemble_corpus", "make_edition")),
    ("drawing charts", ("write_charts",)),
    ("setting PDFs", ("open_press", "find_print_problems", "write_pdfs")),
    ("pages and data", ("write_pages",)),
    ("assets", ("supply_docs",)),
    ("MkDocs", ("build_site", "fit_typefaces")),
    ("search", ("complete_index", "index_site")),
    (
        "digests and placing",
        ("recover_site", "check_ownership", "digest_inputs", "digest_files", "put_in_place"),
    ),
)
"""Stage, and the functions of `generator.pipeline` that are it; none of these calls another."""
OTHER = "the rest"
PROJECT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class BuildTimes:
    """What a build and its verification took."""

    stages: dict[str, float]
    """Stage to CPU seconds, those of the processes it started among them."""
    cpu: float
    """CPU seconds of the whole build, without starting Python."""
    wall: float
    """Seconds of the whole on the clock, with starting Python."""
    memory: float
    """Peak of the largest process of the build, MB."""
    verify_wall: float
    """Seconds of `seedbrief verify` on the clock."""
    verify_memory: float
    """Its peak, MB."""
    verify_said: str
    """What it found."""
    counts: dict[str, int]
    """Documents, statements, files and bytes of the site."""


def prepare_project(
    folder: Path, writer: Writer | None, documents: int, longest: int | None = None, settings: str = ""
) -> None:
    """Makes a project folder: the repository's settings and taxonomy, its seeds or written documents.

    Args:
        folder: a folder that is not there.
        writer: writes documents; None takes the seeds.
        documents: how many.
        longest: of each, the paragraphs within so many characters; None takes them whole.
        settings: what is added to the repository's settings.
    """
    folder.mkdir(parents=True)
    shutil.copy(PROJECT / "briefing.yml", folder)
    with (folder / "briefing.yml").open("a", encoding="utf-8") as file:
        file.write(settings)
    shutil.copytree(PROJECT / "taxonomy", folder / "taxonomy")
    if writer is None:
        shutil.copytree(PROJECT / "seeds", folder / "seeds")
        return
    seeds = folder / "seeds"
    seeds.mkdir()
    for number in range(documents):
        written = writer.write(number)
        text = written.text
        if longest is not None and len(text) > longest:
            text = text[: text.rfind("\n\n", 0, longest) + 1] or text[:longest]
        (seeds / f"{written.name}.txt").write_bytes(text.encode("utf-8"))
        if written.sidecar is not None:
            (seeds / f"{written.name}.yml").write_text(written.sidecar, encoding="utf-8")


def measure_build(folder: Path) -> BuildTimes:
    """Builds and verifies a project in processes of their own."""
    command = [sys.executable, __file__, "measure", str(folder)]
    told = subprocess.run(command, check=True, stdout=subprocess.PIPE, cwd=folder).stdout
    return BuildTimes(**json.loads(told))


def _measure(folder: Path) -> dict[str, Any]:
    started = time.perf_counter()
    command = [sys.executable, __file__, "build", str(folder)]
    told = subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout
    built = time.perf_counter()
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    measured: dict[str, Any] = json.loads(told)
    before_verification = time.perf_counter()
    command = [sys.executable, __file__, "verify", str(folder)]
    verification = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)
    verified = time.perf_counter()
    return {
        **measured,
        "wall": built - started,
        "memory": memory / 1024,
        "verify_wall": verified - before_verification,
        **verification,
    }


def _build(folder: Path) -> dict[str, Any]:
    started = _cpu_seconds()
    pipeline = importlib.import_module("generator.pipeline")
    seconds = {"loading the program": _cpu_seconds() - started}
    for stage, names in STAGES:
        for name in names:
            function = getattr(pipeline, name, None)
            if function is None:
                raise LookupError(
                    f"no {name} in generator.pipeline: STAGES in benchmarks/builds.py is out of date"
                )
            setattr(pipeline, name, _timed(stage, function, seconds))
    report = pipeline.build(folder)
    whole = _cpu_seconds() - started
    seconds[OTHER] = whole - sum(seconds.values())
    corpus = report.edition.corpus
    files = [path for path in report.site.rglob("*") if path.is_file()]
    counts = {
        "documents": len(corpus.sources),
        "statements": len(corpus.statements),
        "agreements": len(corpus.agreements),
        "problems": len(report.problems),
        "files": len(files),
        "bytes": sum(path.stat().st_size for path in files),
    }
    return {"stages": seconds, "cpu": whole, "counts": counts}


def _cpu_seconds() -> float:
    """CPU time of this process and of those it started and has waited for; in hundredths."""
    return sum(os.times()[:4])


def _timed(stage: str, function: Callable[..., Any], seconds: dict[str, float]) -> Callable[..., Any]:
    seconds.setdefault(stage, 0.0)

    @functools.wraps(function)
    def call(*args: object, **kwargs: object) -> object:
        started = _cpu_seconds()
        try:
            return function(*args, **kwargs)
        finally:
            seconds[stage] += _cpu_seconds() - started

    return call


def _verify(folder: Path) -> dict[str, Any]:
    """Runs `seedbrief verify`; gives its peak memory, MB, and the line in which it says what it found."""
    command = [sys.executable, "-m", "generator", "-C", str(folder), "verify"]
    done = subprocess.run(command, check=False, stdout=subprocess.PIPE, text=True)
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    return {"verify_memory": memory, "verify_said": done.stdout.strip().rpartition("\n")[2]}


if __name__ == "__main__":
    task, place = sys.argv[1], Path(sys.argv[2])
    tasks: dict[str, Callable[[Path], object]] = {"measure": _measure, "build": _build, "verify": _verify}
    print(json.dumps(tasks[task](place)))
