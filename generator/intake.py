"""Seeds -> documents with what was found in them, and every problem met on the way."""

from __future__ import annotations

import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Protocol

from generator.analysis.statements import Analysis, analyse_document
from generator.config.settings import Project, default_project, load_project
from generator.config.taxonomy import load_taxonomy
from generator.errors import InvalidInputError, Problem, UnreadableDocumentError
from generator.reading.discovery import Seed, discover_seeds, find_sidecar, format_problem
from generator.reading.documents import read_documents, record_place
from generator.reading.formats import FORMATS
from generator.reading.identity import distinguish
from generator.text_safety import describe_failure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from concurrent.futures import Executor
    from pathlib import Path

    from generator.model import Document, Span, Taxonomy

_MANY = 128
"""Documents above which more processes are started.

Two take a second to start, a news report is analysed in 15 ms (2 cores): at about this number they have paid.
"""


class Progress(Protocol):
    """What a build tells of its progress."""

    def begin(self, stage: str, steps: int) -> None:
        """A stage of so many steps begins."""

    def step(self) -> None:
        """One step of the stage is done."""


class Silent:
    """Tells nothing."""

    def begin(self, stage: str, steps: int) -> None:
        """Nothing."""

    def step(self) -> None:
        """Nothing."""


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read and found, before synthesis."""

    documents: tuple[tuple[Document, Analysis], ...]
    """Each document with its analysis, by path."""
    problems: tuple[Problem, ...]
    """Everything met on the way."""


def load(root: Path) -> tuple[Project, Taxonomy, tuple[Problem, ...]]:
    """Loads a project's settings and taxonomy.

    Args:
        root: the project folder.

    Returns:
        The project, its taxonomy, and problems that keep nothing from being built.

    Raises:
        InvalidInputError: the settings cannot be used, or no topic is left; it carries every problem of both.
    """
    project, taxonomy, problems, usable = _load_all(root)
    if not usable:
        raise InvalidInputError(problems)
    return project, taxonomy, problems


def _load_all(root: Path) -> tuple[Project, Taxonomy, tuple[Problem, ...], bool]:
    """Loads settings and taxonomy, with every problem of both, and whether a build can start."""
    usable = True
    try:
        project, problems = load_project(root)
    except InvalidInputError as error:
        # The taxonomy is read all the same, where it stands by default: every problem at once.
        project, problems, usable = default_project(root), error.problems, False
    taxonomy, found = load_taxonomy(project)
    if not taxonomy.topics:
        none = Problem(project.settings.paths.taxonomy, "", "at least one topic", "none", "no-topics")
        found, usable = (*found, none), False
    return project, taxonomy, tuple(sorted({*problems, *found})), usable


def read_seeds(project: Project, progress: Progress) -> tuple[tuple[Document, ...], tuple[Problem, ...]]:
    """Reads every document of the seeds folder; what cannot be read is a problem and stops nothing.

    Args:
        project: the project.
        progress: told of every document.

    Returns:
        The documents by path, each with an id of its own, and the problems.
    """
    name = project.settings.paths.seeds
    seeds, found = discover_seeds(project.seeds, name)
    problems = list(found)
    documents: dict[str, Document] = {}
    progress.begin("Reading", len(seeds))
    for seed in seeds:
        read, met = _read(seed, name)
        problems += met
        for document in read:
            own = document.source.id
            first = documents.get(own)
            if first is not None:
                problems.append(_repeated_id(f"{name}/{seed.path}", document, first))
                own = distinguish(own, seed.path)
            documents[own] = replace(document, source=replace(document.source, id=own))
        progress.step()
    return tuple(documents.values()), tuple(problems)


def _read(seed: Seed, name: str) -> tuple[tuple[Document, ...], tuple[Problem, ...]]:
    """Reads a file; whatever is wrong with it is a problem, and the others are read all the same."""
    try:
        return read_documents(seed, name)
    except UnreadableDocumentError as error:
        return (), (error.problem,)
    except Exception as error:  # noqa: BLE001 - what a library raises on a damaged file, nobody can list
        expected = f"a file that its reader understands ({FORMATS[seed.file.suffix.lower()]})"
        problem = Problem(f"{name}/{seed.path}", "", expected, describe_failure(error), "reader-failed")
        return (), (problem,)


def _repeated_id(file: str, document: Document, first: Document) -> Problem:
    expected = "an id that no other document has; give one in the sidecar"
    found = f"{document.source.id!r}, which {first.source.path} has"
    return Problem(file, "", expected, found, "repeated-id")


def analyse(
    project: Project,
    taxonomy: Taxonomy,
    documents: tuple[Document, ...],
    executor: Executor | None,
    progress: Progress,
) -> Reading:
    """Analyses documents, in this process or by any executor: the results are the same.

    Args:
        project: the project, for the name of its seeds folder.
        taxonomy: what to look for.
        documents: the documents.
        executor: who analyses; None is this process, and others beside it where the documents are many.
        progress: told of every document.
    """
    progress.begin("Analysing", len(documents))
    work: Callable[[Document], Analysis | str] = partial(_analyse_or_fail, taxonomy=taxonomy)
    pairs = []
    problems: list[Problem] = []
    with _workers(executor, len(documents)) as workers:
        results: Iterable[Analysis | str] = (
            map(work, documents) if workers is None else workers.map(work, documents, chunksize=32)
        )
        for document, analysis in zip(documents, results, strict=True):
            file = f"{project.settings.paths.seeds}/{document.source.path}"
            record = document.source.record
            if isinstance(analysis, str):
                problems.append(_unanalysed(file, record, analysis))
            else:
                pairs.append((document, analysis))
                problems += (_unprintable(file, record, span) for span in analysis.unprintable)
            progress.step()
    return Reading(tuple(pairs), tuple(problems))


def _analyse_or_fail(document: Document, taxonomy: Taxonomy) -> Analysis | str:
    """Analyses a document; where a rule fails on it, says how, so that the other documents are built."""
    try:
        return analyse_document(document, taxonomy)
    except Exception as error:  # noqa: BLE001 - a mistake of ours may raise anything, and must cost one document
        return describe_failure(error)


@contextmanager
def _workers(executor: Executor | None, documents: int) -> Iterator[Executor | None]:
    """Gives the executor that was asked for, a pool of processes for many documents, or none."""
    processes = min(os.cpu_count() or 1, 8)
    if executor is not None or documents <= _MANY or processes == 1:
        yield executor
        return
    # Started afresh, not forked: the progress bar runs in a thread, and a fork would copy its locks.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(processes, mp_context=context) as pool:
        yield pool


def _unanalysed(file: str, record: int | None, failure: str) -> Problem:
    expected = "a text that every rule can read; a mistake of Seedbrief, please report it with the document"
    return Problem(file, record_place(record), expected, failure, "analysis-failed")


def _unprintable(file: str, record: int | None, span: Span) -> Problem:
    found = "control characters; the sentence is not shown"
    place = ", ".join(filter(None, (record_place(record), f"characters {span.start} to {span.end}")))
    return Problem(file, place, "characters that a page can carry", found, "unprintable")


def read_files(root: Path, files: Iterable[Path]) -> tuple[Reading, tuple[Problem, ...]]:
    """Reads and analyses single files, in the seeds folder or anywhere else, and writes nothing.

    Args:
        root: the project folder, for its taxonomy.
        files: the documents.

    Returns:
        What was read with its problems, and the problems of settings and taxonomy.
    """
    project, taxonomy, problems = load(root)
    documents: list[Document] = []
    met: list[Problem] = []
    for file in files:
        seed, name = _locate(project, file)
        if file.suffix.lower() not in FORMATS:
            met.append(format_problem(f"{name}/{seed.path}", file))
            continue
        read, found = _read(seed, name)
        met += found
        documents += read
    reading = analyse(project, taxonomy, tuple(documents), None, Silent())
    return Reading(reading.documents, tuple(sorted({*met, *reading.problems}))), problems


def _locate(project: Project, file: Path) -> tuple[Seed, str]:
    """A file as a seed, and how problems name the folder it is in."""
    folder = project.seeds.resolve()
    here = file.resolve()
    siblings = {other for other in file.parent.iterdir() if other.is_file()}
    sidecar = find_sidecar(file, siblings)
    if here.is_relative_to(folder):
        return Seed(here.relative_to(folder).as_posix(), file, sidecar), project.settings.paths.seeds
    return Seed(file.name, file, sidecar), file.parent.as_posix()


def check_project(root: Path) -> tuple[int, tuple[Problem, ...]]:
    """Reads everything and writes nothing.

    Args:
        root: the project folder.

    Returns:
        How many documents could be read and analysed, and every problem, those that keep a
        build from starting among them.
    """
    project, taxonomy, problems, _ = _load_all(root)
    documents, met = read_seeds(project, Silent())
    reading = analyse(project, taxonomy, documents, None, Silent())
    return len(reading.documents), tuple(sorted({*problems, *met, *reading.problems}))
