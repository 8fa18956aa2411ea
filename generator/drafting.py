"""Drafts an edition: writes its charts, PDFs, pages and data into the folder that MkDocs publishes."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from markupsafe import Markup

from generator.charts.kept import KeptCharts
from generator.charts.plan import plan_cards, plan_charts
from generator.charts.table import reading_table
from generator.config.figures import FIGURES_FILE, METHOD_PAGE, load_figures
from generator.press import print_briefs, print_volume
from generator.printing.volume import VOLUME_PATH
from generator.publishing.citations import citation_files
from generator.publishing.data import data_files, statement_file_names
from generator.publishing.explorer import explorer_files
from generator.publishing.feeds import feed_files
from generator.publishing.pagefind import choose_search
from generator.publishing.supply import list_pages
from generator.rendering.materials import MOST_TABLE_ROWS, ChartTable, ChartView, Materials, PdfLink
from generator.rendering.pages import PageMaker
from generator.wording.english_briefs import bottom_line
from generator.wording.english_print import pdf_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.charts.model import DrawnChart
    from generator.charts.plan import PlannedChart
    from generator.config.settings import Project
    from generator.errors import Problem
    from generator.intake import Progress
    from generator.model import Document
    from generator.press import Press
    from generator.printing.typesetting import PrintedFile
    from generator.publishing.output import Output
    from generator.publishing.pagefind import SearchEngine
    from generator.rendering.page_setting import Page
    from generator.synthesis.edition import Edition

_SHOWN = re.compile(r'data-statement="(s-[0-9a-f]{16})"')


def write_charts(
    project: Project, edition: Edition, output: Output, progress: Progress
) -> dict[str, ChartView]:
    """Draws every chart beside its data, and the cards that a shared link shows.

    Args:
        project: the project; pictures of earlier builds are kept in its state.
        edition: its edition.
        output: where they are written.
        progress: told of every step.

    Returns:
        What pages need to know of each chart, by chart or topic id.
    """
    planned = tuple(plan_charts(edition))
    kept = KeptCharts(project.state / "cache" / "charts", project.provided("fonts"))
    progress.begin("Drawing", len(planned))
    views = {}
    for plan in planned:
        drawn = kept.draw(plan.chart)
        _write_chart(drawn, f"{plan.folder}{plan.stem}", output)
        views[plan.key] = _view_chart(plan, drawn)
        progress.step()
    for path, card in plan_cards(edition, project.settings):
        output.write(path, kept.draw_card(card))
    kept.finish()
    return views


def _view_chart(plan: PlannedChart, drawn: DrawnChart) -> ChartView:
    chart, table = plan.chart, reading_table(plan.chart)
    return ChartView(
        plan.folder,
        plan.stem,
        chart.message,
        chart.measure,
        chart.source_line,
        chart.alternative_text,
        (drawn.width, drawn.height),
        (drawn.narrow_width, drawn.narrow_height),
        ChartTable(table.header, table.rows[:MOST_TABLE_ROWS], max(len(table.rows) - MOST_TABLE_ROWS, 0)),
        Markup(plan.spark) if plan.spark else None,  # noqa: S704 - digits and fixed words alone
        plan.spark_words,
    )


def _write_chart(drawn: DrawnChart, stem: str, output: Output) -> None:
    output.write(f"{stem}-wide-light.svg", drawn.wide_light)
    output.write(f"{stem}-wide-dark.svg", drawn.wide_dark)
    output.write(f"{stem}-narrow-light.svg", drawn.narrow_light)
    output.write(f"{stem}-narrow-dark.svg", drawn.narrow_dark)
    output.write(f"{stem}.csv", drawn.csv)


def write_pdfs(
    press: Press, edition: Edition, inputs: str, output: Output, progress: Progress
) -> dict[str, PdfLink]:
    """Sets the briefs and the volume, as far as the settings want them.

    Args:
        press: what prints.
        edition: the edition.
        inputs: the digest of its inputs, which the volume names.
        output: where they are written.
        progress: told of every step.

    Returns:
        What pages say of each, by topic id or path.
    """
    settings = press.project.settings
    made: dict[str, PrintedFile] = {}
    if settings.print.briefs:
        made |= print_briefs(press, edition, edition.briefs, progress)
    if settings.print.volume and edition.briefs:
        made[VOLUME_PATH] = print_volume(press, edition, inputs, progress)
    press.cache.drop_unused()
    for file in made.values():
        output.write(file.path, file.content)
    return {key: PdfLink(file.path, pdf_words(file.pages, file.size)) for key, file in made.items()}


def write_pages(
    project: Project,
    edition: Edition,
    documents: Mapping[str, Document],
    problems: tuple[Problem, ...],
    beside: tuple[dict[str, ChartView], dict[str, PdfLink]],
    output: Output,
) -> tuple[SearchEngine, tuple[Problem, ...]]:
    """Writes the pages, with charts and PDFs beside them, and then the data, which knows what is shown.

    Args:
        project: the project.
        edition: its edition.
        documents: what was read, by source id.
        problems: what was met until then.
        beside: the charts, by chart or topic id, and the PDFs, by topic id or path.
        output: where they are written.

    Returns:
        Who searches so many pages, and every problem, of which that choice may be one.
    """
    settings = project.settings
    templates = tuple(
        dict.fromkeys((project.root / settings.paths.templates, project.distribution / "templates"))
    )
    files = tuple(f"data/{name}" for name in statement_file_names(len(edition.corpus.statements)))
    figures = load_figures(project.distribution / FIGURES_FILE)
    views, pdfs = beside
    materials = Materials(views, files, templates, figures, documents, pdfs)
    maker = PageMaker(edition, settings, materials)
    pages = tuple(maker.pages(problems))
    search, met = choose_search(project, list_pages(project, output, (page.path for page in pages)))
    if met:
        problems = tuple(sorted({*problems, *met}))
        told = {page.path: page for page in maker.problem_pages(problems)}
        pages = tuple(told.get(page.path, page) for page in pages)
    for page in pages:
        if page.path != METHOD_PAGE or not _has_own_method_page(project, output):
            output.write(page.path, page.text)
    lines = {brief.topic.id: bottom_line(brief, edition).text for brief in edition.briefs}
    for path, content in chain(
        data_files(edition, _shown_on(pages), problems, settings.paths.seeds),
        explorer_files(edition),
        feed_files(edition, settings, lines),
        citation_files(edition, settings),
    ):
        output.write(f"data/{path}", content)
    return search, problems


def _has_own_method_page(project: Project, output: Output) -> bool:
    """Whether the project wrote the method page itself: then that stands."""
    return METHOD_PAGE not in output.earlier and (project.docs / METHOD_PAGE).exists()


def _shown_on(pages: Iterable[Page]) -> dict[str, tuple[str, ...]]:
    shown: dict[str, set[str]] = {}
    for page in pages:
        for statement in _SHOWN.findall(page.text):
            shown.setdefault(statement, set()).add(page.address)
    return {statement: tuple(sorted(addresses)) for statement, addresses in shown.items()}
