"""The PDF of each brief."""

from __future__ import annotations

from dataclasses import replace
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
    from generator.synthesis.briefs.making import Brief
    from generator.synthesis.edition import Edition

MOST_PAGES = 6
"""Pages of a printed brief: a longer one is given less evidence, and says how much more there is."""
_LONGEST = (1500, 700, 300)
"""Code points of a statement, one after the other where key points alone take too many pages."""


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
    publication = print_publication(edition, settings)
    limits = Limits(settings.print.evidence)
    while True:
        printed = print_brief(brief, edition, settings, chart, limits)
        made = typesetter.set(
            brief_path(brief.topic), "brief.typ", {"publication": publication, "brief": printed}
        )
        narrower = _narrow(limits, brief, made.pages)
        if made.pages <= MOST_PAGES or narrower == limits:
            return made
        limits = narrower


def _narrow(limits: Limits, brief: Brief, pages: int) -> Limits:
    """What to print of a brief that took too many pages.

    Statements are left out first, whole, and counted; key points stay. Where that is not enough, long ones
    are cut and say so, and tables are shortened.
    """
    evidence = min(limits.evidence, len(brief.statements))
    if evidence > len(brief.key_points):
        fewer = min(evidence - 1, evidence * (MOST_PAGES - 1) // pages)
        return replace(limits, evidence=max(fewer, len(brief.key_points)))
    shorter = next((most for most in _LONGEST if limits.longest is None or most < limits.longest), None)
    if shorter is None:
        return limits
    return replace(
        limits,
        longest=shorter,
        figures=limits.figures // 2,
        timeline=limits.timeline // 2,
        carriers=limits.carriers // 2,
    )


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
