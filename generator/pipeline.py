"""The only wiring of the stages: read, analyse, synthesise, charts, data, Markdown, site, edition.json."""

from __future__ import annotations

import fcntl
import hashlib
import re
import shutil
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Protocol

from generator import __version__
from generator.analysis.statements import Analysis, analyse_document
from generator.charts import compose
from generator.charts.drawing import draw_chart
from generator.config.settings import SETTINGS_FILE, Project, load_project
from generator.config.taxonomy import FILES, load_taxonomy
from generator.errors import BusyError, InvalidInputError, Problem, UnreadableDocumentError
from generator.model import TopicKind
from generator.publishing.data import data_files, edition_record
from generator.publishing.feeds import atom_feed, citations, json_feed
from generator.publishing.output import Output
from generator.publishing.site import EDITION_FILE, build_site, check_ownership, digest_files, put_in_place
from generator.reading.discovery import FORMATS, Seed, discover_seeds, find_sidecar, format_problem
from generator.reading.documents import read_document
from generator.rendering.pages import ChartView, Page, PageMaker
from generator.synthesis.corpus import assemble_corpus
from generator.synthesis.edition import Edition, make_edition
from generator.wording.english_briefs import bottom_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from concurrent.futures import Executor
    from pathlib import Path

    from generator.charts.model import Chart, DrawnChart
    from generator.model import Document, Taxonomy

_SHOWN = re.compile(r'data-statement="(s-[0-9a-f]{16})"')
_SUPPLIED = ("about", "assets")
"""Folders of docs/ that a project without its own takes from the distribution."""


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


@dataclass(frozen=True, slots=True)
class Report:
    """What a build did."""

    edition: Edition
    """The edition that was built."""
    problems: tuple[Problem, ...]
    """Everything met on the way, sorted."""
    site: Path
    """Where the site is."""


def load(root: Path) -> tuple[Project, Taxonomy, tuple[Problem, ...]]:
    """Loads a project's settings and taxonomy.

    Raises:
        InvalidInputError: the settings cannot be used, or no topic is left.
    """
    project, problems = load_project(root)
    taxonomy, found = load_taxonomy(project)
    problems = tuple(sorted((*problems, *found)))
    if not taxonomy.topics:
        raise InvalidInputError(
            problems or (Problem(project.settings.paths.taxonomy, "", "at least one topic", "none"),)
        )
    return project, taxonomy, problems


def read_seeds(project: Project, progress: Progress) -> tuple[tuple[Document, ...], tuple[Problem, ...]]:
    """Reads every document of the seeds folder; what cannot be read is a problem and stops nothing."""
    name = project.settings.paths.seeds
    seeds, found = discover_seeds(project.seeds, name)
    problems = list(found)
    documents: dict[str, Document] = {}
    progress.begin("Reading", len(seeds))
    for seed in seeds:
        try:
            document, met = read_document(seed, name)
        except UnreadableDocumentError as error:
            problems.append(error.problem)
        else:
            problems += met
            first = documents.setdefault(document.source.id, document)
            if first is not document:
                expected = "an id that no other document has; give one in the sidecar"
                found_id = f"{document.source.id!r}, which {first.source.path} has"
                problems.append(Problem(f"{name}/{seed.path}", "", expected, found_id, "repeated-id"))
        progress.step()
    return tuple(documents.values()), tuple(problems)


def analyse(
    project: Project,
    taxonomy: Taxonomy,
    documents: tuple[Document, ...],
    executor: Executor | None,
    progress: Progress,
) -> Reading:
    """Analyses documents, in this process or by any executor."""
    progress.begin("Analysing", len(documents))
    work: Callable[[Document], Analysis] = partial(analyse_document, taxonomy=taxonomy)
    results: Iterable[Analysis] = (
        map(work, documents) if executor is None else executor.map(work, documents, chunksize=8)
    )
    pairs = []
    problems = []
    for document, analysis in zip(documents, results, strict=True):
        pairs.append((document, analysis))
        for span in analysis.unprintable:
            file = f"{project.settings.paths.seeds}/{document.source.path}"
            place = f"characters {span.start} to {span.end}"
            problems.append(
                Problem(
                    file,
                    place,
                    "characters that a page can carry",
                    "control characters; the sentence is not shown",
                    "unprintable",
                )
            )
        progress.step()
    return Reading(tuple(pairs), tuple(problems))


def build(root: Path, progress: Progress | None = None, executor: Executor | None = None) -> Report:
    """Builds an edition: the whole of it into the site folder, or nothing.

    Args:
        root: the project folder.
        progress: told of every step.
        executor: analyses documents; None does it in this process.

    Returns:
        What was done.

    Raises:
        InvalidInputError: nothing can be built from these settings.
        BuildError: the site could not be made; the last one is still in place.
        OutputError: a file that no build made is in the way.
        BusyError: another build of this project is running.
    """
    progress = progress or Silent()
    project, taxonomy, problems = load(root)
    with _lock(project):
        check_ownership(project)
        documents, met = read_seeds(project, progress)
        reading = analyse(project, taxonomy, documents, executor, progress)
        problems = tuple(sorted({*problems, *met, *reading.problems}))
        corpus = assemble_corpus(
            (document.source, analysis.statements) for document, analysis in reading.documents
        )
        edition = make_edition(
            corpus, taxonomy, None if project.settings.edition == "auto" else project.settings.edition
        )
        output = Output(project.docs, project.state, project.settings.paths.docs)
        views = _write_charts(project, edition, output, progress)
        _write_pages(project, edition, problems, views, output)
        _supply_docs(project, output)
        output.finish()
        progress.begin("Publishing", 1)
        _publish(project, edition)
        progress.step()
    return Report(edition, problems, project.site)


@contextmanager
def _lock(project: Project) -> Iterator[None]:
    """Keeps two builds of one project apart."""
    project.state.mkdir(parents=True, exist_ok=True)
    path = project.state / "lock"
    with path.open("a", encoding="utf-8") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise BusyError(f"{project.state.name}/lock") from error
        yield


def _nouns(project: Project, kind: TopicKind) -> tuple[str, str]:
    wording = project.settings.wording.sector if kind is TopicKind.SECTOR else project.settings.wording.theme
    return wording.one, wording.many


def _write_charts(
    project: Project, edition: Edition, output: Output, progress: Progress
) -> dict[str, ChartView]:
    """Draws every chart beside its data; returns what pages need to know, by chart or topic id."""
    charts: list[tuple[str, str, Chart]] = [
        (
            f"coverage-{kind.folder}",
            "data/charts/",
            compose.compose_coverage(edition, kind, _nouns(project, kind)),
        )
        for kind in TopicKind
        if edition.briefs_of(kind) and edition.corpus.sources
    ]
    charts += [
        (brief.topic.id, f"data/{brief.topic.page}", compose.compose_labels(brief, edition))
        for brief in edition.briefs
        if brief.statements
    ]
    progress.begin("Drawing", len(charts))
    views = {}
    for key, folder, chart in charts:
        drawn = draw_chart(chart, project.provided("fonts"))
        stem = "chart" if folder != "data/charts/" else chart.id
        _write_chart(drawn, f"{folder}{stem}", output)
        views[key] = ChartView(
            folder,
            stem,
            chart.message,
            chart.measure,
            chart.source_line,
            chart.alternative_text,
            (drawn.width, drawn.height),
            (drawn.narrow_width, drawn.narrow_height),
        )
        progress.step()
    return views


def _write_chart(drawn: DrawnChart, stem: str, output: Output) -> None:
    output.write(f"{stem}-wide-light.svg", drawn.wide_light)
    output.write(f"{stem}-wide-dark.svg", drawn.wide_dark)
    output.write(f"{stem}-narrow-light.svg", drawn.narrow_light)
    output.write(f"{stem}-narrow-dark.svg", drawn.narrow_dark)
    output.write(f"{stem}.csv", drawn.csv)


def _write_pages(
    project: Project,
    edition: Edition,
    problems: tuple[Problem, ...],
    views: dict[str, ChartView],
    output: Output,
) -> None:
    """Writes the pages, and then the data, which knows which page shows which statement."""
    settings = project.settings
    templates = tuple(
        dict.fromkeys((project.root / settings.paths.templates, project.distribution / "templates"))
    )
    pages = tuple(PageMaker(edition, settings, views, templates).pages(problems))
    for page in pages:
        output.write(page.path, page.text)
    for path, content in data_files(edition, _shown_on(pages), problems):
        output.write(f"data/{path}", content)
    lines = {brief.topic.id: bottom_line(brief, edition).text for brief in edition.briefs}
    output.write("data/feed.xml", atom_feed(edition, settings, lines))
    output.write("data/feed.json", json_feed(edition, settings, lines))
    output.write("data/citations.bib", citations(edition, settings))


def _shown_on(pages: Iterable[Page]) -> dict[str, tuple[str, ...]]:
    shown: dict[str, set[str]] = {}
    for page in pages:
        address = (
            page.path.removesuffix("index.md")
            if page.path.endswith("index.md")
            else f"{page.path.removesuffix('.md')}/"
        )
        for statement in _SHOWN.findall(page.text):
            shown.setdefault(statement, set()).add(address)
    return {statement: tuple(sorted(addresses)) for statement, addresses in shown.items()}


def _supply_docs(project: Project, output: Output) -> None:
    """Gives a project folder without pages and assets of its own those of the distribution."""
    shipped = project.distribution / "docs"
    if project.docs.resolve() == shipped.resolve():
        return
    for folder in _SUPPLIED:
        for file in sorted((shipped / folder).rglob("*")):
            path = file.relative_to(shipped).as_posix()
            owned = path in output.earlier or not (project.docs / path).exists()
            if file.is_file() and owned:
                output.write(path, file.read_bytes())


def _publish(project: Project, edition: Edition) -> None:
    staging = project.state / "staging-site"
    shutil.rmtree(staging, ignore_errors=True)
    try:
        build_site(project, staging, edition.date)
        record = edition_record(
            edition, project.settings.title, __version__, digest_inputs(project), digest_files(staging)
        )
        (staging / EDITION_FILE).write_text(
            record.model_dump_json(by_alias=True, indent=1) + "\n", encoding="utf-8", newline="\n"
        )
        check_ownership(project)
        put_in_place(project, staging)
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def digest_inputs(project: Project) -> str:
    """Returns one digest over all that an edition is made from: settings, taxonomy, seeds, templates, program version."""
    paths = project.settings.paths
    files = [project.root / SETTINGS_FILE, project.provided(paths.mkdocs)]
    files += [project.taxonomy / f"{stem}.yml" for stem in FILES]
    for folder in (project.seeds, project.provided(paths.templates)):
        files += sorted(path for path in folder.rglob("*") if path.is_file())
    digest = hashlib.sha256(__version__.encode())
    for file in files:
        if file.is_file():
            base = project.root if file.is_relative_to(project.root) else project.distribution
            name = file.relative_to(base).as_posix().encode("utf-8", "surrogateescape")
            digest.update(name + b"\0" + hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def read_files(
    root: Path, files: Iterable[Path]
) -> tuple[tuple[tuple[Document, Analysis], ...], tuple[Problem, ...]]:
    """Reads and analyses single files, in the seeds folder or anywhere else, and writes nothing.

    Args:
        root: the project folder, for its taxonomy.
        files: the documents.
    """
    project, taxonomy, problems = load(root)
    name = project.settings.paths.seeds
    met = list(problems)
    pairs = []
    for file in files:
        inside = file.resolve().is_relative_to(project.seeds.resolve())
        path = file.resolve().relative_to(project.seeds.resolve()).as_posix() if inside else file.name
        if file.suffix.lower() not in FORMATS:
            met.append(format_problem(f"{name}/{path}" if inside else str(file), file))
            continue
        seed = Seed(
            path, file, find_sidecar(file, {other for other in file.parent.iterdir() if other.is_file()})
        )
        try:
            document, found = read_document(seed, name if inside else str(file.parent))
        except UnreadableDocumentError as error:
            met.append(error.problem)
            continue
        met += found
        pairs.append((document, analyse_document(document, taxonomy)))
    return tuple(pairs), tuple(sorted(set(met)))


def check_project(root: Path) -> tuple[int, tuple[Problem, ...]]:
    """Reads everything and writes nothing.

    Returns:
        How many documents could be read, and every problem, those that keep a build from starting among them.
    """
    try:
        project, taxonomy, problems = load(root)
    except InvalidInputError as error:
        return 0, error.problems
    documents, met = read_seeds(project, Silent())
    reading = analyse(project, taxonomy, documents, None, Silent())
    return len(documents), tuple(sorted({*problems, *met, *reading.problems}))
