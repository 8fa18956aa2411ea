"""Editions to print in tests, a typesetter for them, and what a PDF holds."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pikepdf
import pypdfium2

from generator.charts.compose import compose_labels
from generator.charts.printed import print_chart
from generator.config.settings import Print, Settings, Wording
from generator.model import Label
from generator.printing.briefs import set_brief
from generator.printing.content import Limits, print_brief, print_publication
from generator.printing.fonts import PrintFonts, load_fonts
from generator.printing.typesetting import PrintedFile, Typesetter
from tests.making import make_source, make_statement, make_test_edition, make_topic

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model import Source, Statement, Topic
    from generator.synthesis.edition import Edition

REPOSITORY = Path(__file__).parents[2]
FONTS = REPOSITORY / "fonts"
TEMPLATES = REPOSITORY / "templates"
PLAIN = "The old weir at Millbrook stands in the way of every salmon."


def our_fonts() -> PrintFonts:
    """The fonts of the repository."""
    fonts, problems = load_fonts(FONTS, None, "")
    assert problems == ()
    return fonts


def settings(**given: int) -> Settings:
    """Settings of a small publication."""
    wording = Wording(headline="Rivers")
    return Settings(
        title="River briefing", description="On rivers.", wording=wording, print=Print.model_validate(given)
    )


def one_topic(*texts: str, sources: int = 1, **facts: str | None) -> Edition:
    """An edition whose one topic, `weir`, every statement names."""
    found = [make_source(f"paper-{number}", **facts) for number in range(sources)]
    return edition_of(
        found,
        [
            make_statement(source.id, text, {"weir": "weir"}, Label.FACT, start=100 + 10_000 * at)
            for source in found
            for at, text in enumerate(texts)
        ],
        make_topic("weir"),
    )


def edition_of(sources: list[Source], statements: list[Statement], *topics: Topic) -> Edition:
    """An edition of these."""
    return make_test_edition(sources, statements, *topics)


def print_first(edition: Edition, fonts: PrintFonts, paper: str = "a4", **given: int) -> PrintedFile:
    """The first brief of an edition as a PDF, with its chart."""
    brief = edition.briefs[0]
    chart = print_chart(compose_labels(brief, edition), FONTS) if brief.statements else None
    with Typesetter((TEMPLATES,), fonts, paper) as typesetter:
        return set_brief(brief, edition, settings(**given), chart, typesetter)


def print_data(data: dict[str, Any], fonts: PrintFonts) -> PrintedFile:
    """A brief from its data."""
    with Typesetter((TEMPLATES,), fonts, "a4") as typesetter:
        return typesetter.set("pdf/x.pdf", "brief.typ", data)


def data_of(edition: Edition) -> dict[str, Any]:
    """The data that the first brief of an edition is printed from."""
    publication = asdict(print_publication(edition, settings()))
    chart = print_chart(compose_labels(edition.briefs[0], edition), FONTS)
    brief = asdict(print_brief(edition.briefs[0], edition, settings(), chart, Limits(60)))
    return {"publication": publication, "brief": brief}


def text_of(pdf: bytes) -> str:
    """The text of a PDF, page after page, as it is extracted."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()


def squeeze(text: str) -> str:
    """A text without white space, signs for breaking lines, and hyphens, which the end of a line may add."""
    unseen = {ord(sign): None for sign in "\u00ad\u200b\u2060\ufffe\u0002-\u2010\u2011"}
    return "".join(text.translate(unseen).split())


def elements(pdf: pikepdf.Pdf, below: pikepdf.Dictionary | None = None) -> Iterator[pikepdf.Dictionary]:
    """The elements of a PDF's structure tree, or of a branch of it, in the order of reading."""
    waiting: list[Any] = [pdf.Root.StructTreeRoot if below is None else below]
    while waiting:
        entry = waiting.pop()
        if isinstance(entry, pikepdf.Array):
            waiting.extend(reversed(list(entry)))
        elif isinstance(entry, pikepdf.Dictionary):
            if "/S" in entry:
                yield entry
            if "/K" in entry:
                waiting.append(entry.K)
