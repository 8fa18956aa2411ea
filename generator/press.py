"""The wiring of print: an edition's briefs and volume, their charts and fonts, set and kept."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator.charts import compose
from generator.charts.printed import print_chart
from generator.errors import InvalidInputError, Problem
from generator.model import TopicKind
from generator.printing.briefs import glyph_problems, set_brief
from generator.printing.cache import PrintCache
from generator.printing.fonts import PrintFonts, load_fonts
from generator.printing.typesetting import PrintedFile, Typesetter
from generator.printing.volume import Binding, set_volume

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from generator.config.settings import Project
    from generator.intake import Progress
    from generator.model import Taxonomy
    from generator.synthesis.briefs.making import Brief
    from generator.synthesis.edition import Edition

_CACHE = "cache/print"
"""Where, in the state folder, what was set is kept."""


PRINT_FOLDER = "pdf"
"""Where, in the project folder, briefs stand that were printed apart from a build."""


@dataclass(frozen=True, slots=True)
class Press:
    """What print needs beside the edition."""

    project: Project
    """The project."""
    fonts: PrintFonts
    """The fonts of print."""
    cache: PrintCache
    """What earlier builds have set."""
    problems: tuple[Problem, ...] = field(default=())
    """What is wrong with the fonts of the maintainer's own."""

    def typesetter(self) -> Typesetter:
        """A typesetter for the project's templates and paper; use it in a `with`."""
        project = self.project
        own = project.root / project.settings.paths.templates
        folders = tuple(dict.fromkeys((own, project.distribution / "templates")))
        return Typesetter(folders, self.fonts, project.settings.print.paper, self.cache)

    def chart_fonts(self) -> Path:
        """The folder of fonts by which charts are measured."""
        return self.project.provided("fonts")


def open_press(project: Project) -> Press:
    """Loads the fonts of print and opens the cache."""
    more = project.settings.print.fonts
    folder = project.root / more if more is not None else None
    fonts, problems = load_fonts(project.provided("fonts"), folder, more or "")
    return Press(project, fonts, PrintCache(project.state / _CACHE), problems)


def check_topics(topics: tuple[str, ...], taxonomy: Taxonomy, file: str) -> None:
    """Checks that there is a topic of each id.

    Raises:
        InvalidInputError: there is none; it names every one that is wrong.
    """
    known = {topic.id for topic in taxonomy.topics}
    wrong = sorted(set(topics) - known)
    if wrong:
        expected = f"the id of a topic: {', '.join(sorted(known)) or 'there is none'}"
        raise InvalidInputError(tuple(Problem(file, "", expected, f"{topic!r}", "topic") for topic in wrong))


def find_print_problems(press: Press, edition: Edition) -> tuple[Problem, ...]:
    """What keeps print from showing all of an edition: fonts that cannot be read, missing glyphs."""
    return (*press.problems, *glyph_problems(edition, press.fonts, press.project.settings))


def print_briefs(
    press: Press, edition: Edition, briefs: Iterable[Brief], progress: Progress
) -> Iterator[tuple[str, PrintedFile]]:
    """Sets some briefs, one after the other.

    Args:
        press: what prints.
        edition: their edition.
        briefs: which.
        progress: told of every step.

    Yields:
        Each brief's topic id and its PDF.
    """
    chosen = tuple(briefs)
    progress.begin("Printing", len(chosen))
    with press.typesetter() as typesetter:
        for brief in chosen:
            chart = (
                print_chart(compose.compose_labels(brief, edition), press.chart_fonts())
                if brief.statements
                else None
            )
            yield brief.topic.id, set_brief(brief, edition, press.project.settings, chart, typesetter)
            progress.step()


def print_volume(press: Press, edition: Edition, inputs: str, progress: Progress) -> PrintedFile:
    """Sets the edition as one bound volume.

    Args:
        press: from `open_press`.
        edition: the edition.
        inputs: the digest of all that the edition was made from, for the colophon.
        progress: told of it.
    """
    progress.begin("Binding", 1)
    fonts = press.chart_fonts()
    charts = {
        b.topic.id: print_chart(compose.compose_labels(b, edition), fonts)
        for b in edition.briefs
        if b.statements
    }
    coverage = {
        kind.folder: print_chart(compose.compose_coverage(edition, kind), fonts)
        for kind in TopicKind
        if edition.briefs_of(kind) and edition.corpus.sources
    }
    with press.typesetter() as typesetter:
        made = set_volume(Binding(edition, press.project.settings, charts, coverage, inputs), typesetter)
    progress.step()
    return made
