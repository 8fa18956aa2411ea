"""The PDF of each brief."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.config.settings import SETTINGS_FILE
from generator.printing.content import Limits, print_brief, print_publication
from generator.printing.fonts import glyph_problem, missing_from

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.config.settings import Settings
    from generator.errors import Problem
    from generator.model import Topic
    from generator.printing.fonts import PrintFonts
    from generator.printing.model import PrintedChart
    from generator.printing.typesetting import PrintedFile, Typesetter
    from generator.synthesis.briefs import Brief
    from generator.synthesis.edition import Edition


def brief_path(topic: Topic) -> str:
    """Where a brief's PDF stands, relative to the site."""
    return f"pdf/{topic.kind.folder}/{topic.id}.pdf"


def set_brief(
    brief: Brief, edition: Edition, settings: Settings, chart: PrintedChart | None, typesetter: Typesetter
) -> PrintedFile:
    """Sets one brief.

    Args:
        brief: the brief.
        edition: its edition.
        settings: the publication's settings.
        chart: its chart, laid out; None for a brief without evidence.
        typesetter: sets it.

    Returns:
        The PDF.
    """
    limits = Limits(settings.print.evidence)
    data = {
        "publication": print_publication(edition, settings),
        "brief": print_brief(brief, edition, settings, chart, limits),
    }
    return typesetter.set(brief_path(brief.topic), "brief.typ", data)


def glyph_problems(edition: Edition, fonts: PrintFonts, settings: Settings) -> Iterator[Problem]:
    """Yields a problem for each document, the taxonomy and the settings with characters that no font has."""
    seeds, taxonomy = settings.paths.seeds, settings.paths.taxonomy
    for source in edition.corpus.sources:
        statements = edition.statements.get(source.id, ())
        text = "".join((source.title or "", source.publisher or "", *(s.text for s in statements)))
        missing = missing_from(text, fonts)
        if missing:
            yield glyph_problem(f"{seeds}/{source.path}", missing)
    names = [actor.name for actor in edition.taxonomy.actors]
    for topic in edition.taxonomy.topics:
        names += (*topic.names, topic.description, topic.phrase)
    wording = settings.wording
    told = (settings.title, settings.description, settings.publisher or "", wording.model_dump_json())
    for file, texts in ((taxonomy, names), (SETTINGS_FILE, told)):
        missing = missing_from("".join(texts), fonts)
        if missing:
            yield glyph_problem(file, missing)
