"""Wires the stages: reads, analyses, synthesises, drafts, publishes, and writes edition.json last."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator import __version__
from generator.config.settings import TEXT_FOLDER
from generator.drafting import write_charts, write_pages, write_pdfs
from generator.errors import BuildError
from generator.intake import Progress, Silent, analyse, load, read_seeds
from generator.model import TopicKind
from generator.press import (
    PRINT_FOLDER,
    check_topics,
    find_print_problems,
    open_press,
    print_briefs,
    print_volume,
)
from generator.publishing.data import edition_record
from generator.publishing.earlier import find_earlier, keep_earlier
from generator.publishing.inputs import digest_inputs
from generator.publishing.lock import lock
from generator.publishing.offline import WORKER_SHIM, complete_site, write_archive
from generator.publishing.output import Output, record_manifest
from generator.publishing.pagefind import index_site, is_chinese
from generator.publishing.placement import (
    EDITION_FILE,
    check_ownership,
    digest_files,
    put_in_place,
    recover_site,
)
from generator.publishing.search_index import complete_index
from generator.publishing.site import build_site
from generator.publishing.supply import supply_docs
from generator.publishing.typefaces import fit_typefaces
from generator.synthesis.corpus import assemble_corpus
from generator.synthesis.edition import Edition, make_edition

if TYPE_CHECKING:
    from collections.abc import Mapping
    from concurrent.futures import Executor
    from pathlib import Path

    from generator.config.settings import Project
    from generator.errors import Problem
    from generator.model import Document, Taxonomy
    from generator.printing.typesetting import PrintedFile
    from generator.publishing.pagefind import SearchEngine

__all__ = [
    "Progress",
    "Report",
    "Silent",
    "analyse",
    "build",
    "build_offline",
    "load",
    "make",
    "print_chosen",
    "read_seeds",
]


@dataclass(frozen=True, slots=True)
class Report:
    """What a build did."""

    edition: Edition
    """The edition that was built."""
    problems: tuple[Problem, ...]
    """Everything met on the way, sorted."""
    site: Path
    """Where the site is."""


@dataclass(frozen=True, slots=True)
class PrintReport:
    """What was printed apart from a build."""

    files: tuple[PrintedFile, ...]
    """The PDFs."""
    problems: tuple[Problem, ...]
    """Everything met on the way, sorted."""
    folder: Path
    """Where they are."""


@dataclass(frozen=True, slots=True)
class Made:
    """An edition before anything is written."""

    edition: Edition
    """The edition."""
    problems: tuple[Problem, ...]
    """What was met while reading."""
    documents: Mapping[str, Document]
    """Source id to document, for the sentences beside a statement."""
    texts: Mapping[str, str]
    """SHA-256 to text, of each document whose text was extracted from another format."""
    inputs: str
    """The digest of all that the edition was made from."""


def build(root: Path, progress: Progress | None = None, executor: Executor | None = None) -> Report:
    """Builds an edition: the whole of it into the site folder, or nothing.

    Args:
        root: the project folder.
        progress: told of every step.
        executor: analyses documents; None does it in this process, with others beside it where they are many.

    Returns:
        What was done.

    Raises:
        InvalidInputError: nothing can be built from these settings.
        BuildError: the site could not be made; the last one is still in place.
        OutputError: a file that no build made is in the way, or the disk takes no more.
        BusyError: another build of this project is running.
    """
    progress = progress or Silent()
    project, taxonomy, problems = load(root)
    with lock(project.state):
        recover_site(project)
        check_ownership(project)
        made = make(project, taxonomy, executor, progress)
        edition = made.edition
        press = open_press(project) if project.settings.print.is_wanted else None
        unprintable = find_print_problems(press, edition) if press is not None else ()
        problems = tuple(sorted({*problems, *made.problems, *unprintable}))
        texts = _keep_texts(project, made.texts)
        output = Output(project.docs, project.state, project.settings.paths.docs)
        views = write_charts(project, edition, output, progress)
        pdfs = write_pdfs(press, edition, made.inputs, output, progress) if press is not None else {}
        search, problems = write_pages(project, edition, made.documents, problems, (views, pdfs), output)
        supply_docs(project, output)
        output.finish()
        progress.begin("Publishing", 1)
        _publish(project, edition, made.inputs, search)
        # Not before: until the new site is in place, the last one is proved against its own texts.
        texts.finish()
        progress.step()
    return Report(edition, problems, project.site)


def build_offline(root: Path, progress: Progress | None = None) -> tuple[Report, Path]:
    """Builds an edition, and a copy of its site that opens by double click, with a zip of it beside.

    Args:
        root: the project folder.
        progress: told of every step.

    Returns:
        What the build did, and where the zip is.

    Raises:
        SeedbriefError: as `build`; the last copy is still in place.
    """
    progress = progress or Silent()
    report = build(root, progress)
    project, _, _ = load(root)
    name = project.settings.paths.offline
    staging = project.state / "staging-offline"
    with lock(project.state):
        recover_site(project, name)
        check_ownership(project, name)
        progress.begin("Copying", 1)
        shutil.rmtree(staging, ignore_errors=True)
        try:
            build_site(project, staging, report.edition.date, (WORKER_SHIM,))
            fit_typefaces(staging, project.provided("fonts"), _headings(report.edition))
            complete_index(staging, report.edition)
            complete_site(staging, (project.site / EDITION_FILE).read_bytes())
            check_ownership(project, name)
            put_in_place(project, staging, name)
            archive = write_archive(project, project.offline)
        except OSError as error:
            message = f"The offline copy could not be written: {error}"
            raise BuildError(message) from error
        finally:
            shutil.rmtree(staging, ignore_errors=True)
        progress.step()
    return report, archive


def print_chosen(root: Path, topics: tuple[str, ...], progress: Progress | None = None) -> PrintReport:
    """Sets chosen briefs, or all of them and the volume, into a folder of the project; leaves the site alone.

    Args:
        root: the project folder.
        topics: ids of topics; none chooses all, and the volume.
        progress: told of every step.

    Returns:
        What was made.

    Raises:
        InvalidInputError: nothing can be made from these settings, or there is no topic of such an id.
        BuildError: the typesetter refuses.
        OutputError: a file that this program did not make is in the way.
        BusyError: a build of this project is running.
    """
    progress = progress or Silent()
    project, taxonomy, problems = load(root)
    check_topics(topics, taxonomy, project.settings.paths.taxonomy)
    with lock(project.state):
        made, press = make(project, taxonomy, None, progress), open_press(project)
        edition = made.edition
        problems = tuple(sorted({*problems, *made.problems, *find_print_problems(press, edition)}))
        chosen = (brief for brief in edition.briefs if not topics or brief.topic.id in topics)
        files = [file for _, file in print_briefs(press, edition, chosen, progress)]
        if not topics and project.settings.print.volume and edition.briefs:
            files.append(print_volume(press, edition, made.inputs, progress))
        output = Output(project.root / PRINT_FOLDER, project.state, PRINT_FOLDER)
        for file in files:
            output.write(file.path.removeprefix("pdf/"), file.content)
        record_manifest(project.state, PRINT_FOLDER, output.earlier | output.written)
    return PrintReport(tuple(files), problems, project.root / PRINT_FOLDER)


def make(project: Project, taxonomy: Taxonomy, executor: Executor | None, progress: Progress) -> Made:
    """Makes an edition from the seeds: reads, analyses, synthesises, and writes nothing.

    Args:
        project: the project.
        taxonomy: what to look for.
        executor: who analyses.
        progress: told of every step.
    """
    documents, met = read_seeds(project, progress)
    reading = analyse(project, taxonomy, documents, executor, progress)
    found = ((document, analysis.statements) for document, analysis in reading.documents)
    corpus = assemble_corpus(found, taxonomy.actors)
    since, missing = find_earlier(project, corpus.statements)
    given = None if project.settings.edition == "auto" else project.settings.edition
    wordings = {kind: project.settings.wording.of(kind) for kind in TopicKind}
    nouns = {kind: (wording.one, wording.many) for kind, wording in wordings.items()}
    return Made(
        make_edition(corpus, taxonomy, given, nouns, since),
        (*met, *reading.problems, *missing),
        {document.source.id: document for document in documents},
        {d.source.text_sha256: d.text for d in documents if d.source.extraction is not None},
        digest_inputs(project, __version__),
    )


def _keep_texts(project: Project, texts: Mapping[str, str]) -> Output:
    """Keeps the texts that were extracted, which `verify` reads; they are never published."""
    folder = project.state / TEXT_FOLDER
    output = Output(folder, project.state, f"{project.state.name}/{TEXT_FOLDER}")
    for digest, text in sorted(texts.items()):
        output.write(f"{digest}.txt", text)
    return output


def _headings(edition: Edition) -> tuple[str, ...]:
    """The names that head the topics' pages."""
    return tuple(name for brief in edition.briefs for _, name in brief.topic.label)


def _publish(project: Project, edition: Edition, inputs: str, search: SearchEngine) -> None:
    staging = project.state / "staging-site"
    shutil.rmtree(staging, ignore_errors=True)
    try:
        build_site(project, staging, edition.date, search=search)
        fit_typefaces(staging, project.provided("fonts"), _headings(edition))
        if search == "pagefind":
            index_site(staging, chinese=is_chinese(edition))
        else:
            complete_index(staging, edition)
        title = project.settings.title
        record = edition_record(edition, title, __version__, inputs, digest_files(staging))
        text = record.model_dump_json(by_alias=True, indent=1) + "\n"
        (staging / EDITION_FILE).write_text(text, encoding="utf-8", newline="\n")
        check_ownership(project)
        keep_earlier(project, edition.corpus.statements)
        put_in_place(project, staging)
    except OSError as error:
        message = f"The site could not be written: {error}"
        raise BuildError(message) from error
    finally:
        shutil.rmtree(staging, ignore_errors=True)
