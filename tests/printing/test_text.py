"""What can be read and copied from printed files: the strings of the pages, in the order of reading."""

from __future__ import annotations

import re
import subprocess
from dataclasses import asdict, dataclass, field
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest

from generator import pipeline
from generator.printing.content import Limits, print_brief
from generator.wording.english_trends import outliers, trend
from tests.making import make_source, make_statement, make_topic
from tests.printing.samples import edition_of, print_first, squeeze, text_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from generator.printing.fonts import PrintFonts
    from generator.synthesis.edition import Edition

_ON_PAPER_ALONE = {
    "number": "numbers stand for links",
    "place": "pages of themes in which a statement is no evidence show it on its source's page",
    "details": "the source's own page has them",
    "title": "the same",
    "url": "the same",
    "href": "it is the target of the link, not text",
    "file": "the source's own page has it",
    "address": "on the site it is a link",
    "data": "the same",
    "id": "an id is part of addresses",
    "folder": "the same",
    "label": "a key; its name is shown",
    "language": "a mark, not text",
    "title_language": "the same",
    "looked_for": "a printed brief gives their number, and its page lists them: they would fill half a page",
    "patterns": "the same",
    "inside": "part of captions",
    "heading": "a page that shows all its statements as key points groups them in a table",
    "also": "the same",
    "note": "the same",
}
"""Fields of a printed brief that its page does not show as text, or the other way round, and why."""
_ON_SCREEN_ALONE = (
    (
        (
            r"\d+$|proof$|Data \((?:CSV|JSON)\)|Explore$|Cite this brief|Follow|Statements \((?:CSV|JSON)\)"
            r"|BibTeX|CSL JSON|How to cite|PDF, "
        ),
        "links",
    ),
    (r"1 word or phrase$|\d+ words and phrases$|Also sentences", "the list of words is on the page alone"),
    (r"Set for paper", "the line is for pages printed from a browser"),
    (
        r"Cite and download|Evidence$|Every statement on|Statement$|Who, where$|key points$",
        "heads of what print joins",
    ),
    (r"The key points by label|What the labels mean", "the same"),
    (r"no statement found$", "in tables of print: none found"),
    (r"At a glance$", "the chart needs no heading on page one"),
    (
        (
            r"What is said$|What each document has on|In all$|own words$|for itself$|(?:partly )?quoted$"
            r"|reported$|… |–$|(?:carried|relayed) by |\d+ statements?: "
        ),
        "the page has a matrix of what is said by document; print has a table of the documents",
    ),
    (r"As an? table|Last update", "parts of the site"),
)
"""Texts of a page that paper does not show, and why."""


@dataclass
class _Article(HTMLParser):
    """The texts of a page's own part."""

    texts: list[str] = field(default_factory=list)
    skipped: int = 0
    inside: bool = False
    figures: int = 0
    """Pictures so far: the first is on paper too; of a timeline paper has the table alone."""

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, _attrs: object) -> None:
        self.inside = self.inside or tag == "article"
        self.figures += tag == "figure"
        if tag in {"details", "script", "style", "nav"} or (tag == "figure" and self.figures > 1):
            self.skipped += 1

    def handle_endtag(self, tag: str) -> None:
        if tag in {"details", "script", "style", "nav"} or (tag == "figure" and self.figures > 1):
            self.skipped -= 1
        if tag == "article":
            self.inside = False

    def handle_data(self, data: str) -> None:
        if self.inside and not self.skipped and data.strip():
            self.texts.append(" ".join(data.split()))


@pytest.fixture(scope="module")
def edition(built_project: Path) -> Edition:
    """The edition of the shipped project."""
    project, taxonomy, _ = pipeline.load(built_project)
    return pipeline.make(project, taxonomy, None, pipeline.Silent()).edition


def _strings(value: object, name: str = "") -> Iterator[tuple[str, str]]:
    """(field, text) of every string in the data of a brief; runs of one sentence as one."""
    if isinstance(value, str):
        yield name, value
    elif isinstance(value, dict):
        for key, entry in value.items():
            if key in {"runs", "bottom_line"}:
                yield from ((key, run["text"]) for run in entry)
            elif key in {"other_names", "labels"}:
                yield from ((key, pair[1]) for pair in entry)
            elif key != "chart":
                yield from _strings(entry, key)
    elif isinstance(value, (list, tuple)):
        for entry in value:
            yield from _strings(entry, name)


def _bare(text: str) -> str:
    """A text without the punctuation around it, behind which paper may set a mark of evidence."""
    return squeeze(text.strip(" .,;:·()“”"))


def test_one_content(built_project: Path, edition: Edition) -> None:
    """Every string of a brief's data is on its page and in its PDF, every text of the page in the PDF."""
    project, _, _ = pipeline.load(built_project)
    for brief in edition.briefs:
        data = asdict(print_brief(brief, edition, project.settings, None, Limits(60)))
        article = _Article()
        article.feed((project.site / brief.topic.page / "index.html").read_text(encoding="utf-8"))
        page = squeeze("".join(article.texts))
        paper = squeeze(text_of((project.site / f"pdf/{brief.topic.page.rstrip('/')}.pdf").read_bytes()))
        strings = list(_strings(data))
        assert [s for s in strings if s[0] not in _ON_PAPER_ALONE and squeeze(s[1]) not in page] == []
        shown = {"place", "details", "title", "url", "file", "address", "heading", "also", "note"}
        printed = [s for s in strings if s[0] in shown or s[0] not in _ON_PAPER_ALONE]
        assert [s for s in printed if _bare(s[1]) not in paper] == []
        # In its tables a page writes dates short; paper writes them in full.
        texts = [re.sub(r"^, .{7,20}, (?=characters|page)", "", text) for text in article.texts]
        missing = [text for text in texts if _bare(text) not in paper]
        left = [text for text in missing if not any(re.match(form, text) for form, _ in _ON_SCREEN_ALONE)]
        assert left == [], brief.topic.id


def test_what_moves_and_what_stands_apart_is_printed(fonts: PrintFonts) -> None:
    """Of many dated documents paper tells what the page tells; of few documents neither tells anything."""
    years = [(year, number) for year in (2024, 2025, 2026) for number in range(10)]
    sources = [make_source(f"y{year}n{number}", published=f"{year}-05-01") for year, number in years]
    said = [
        make_statement(source.id, f"Statement {at} is about the weir.", {"weir": "weir"}, start=100 * at)
        for at, (source, (year, number)) in enumerate(zip(sources, years, strict=True))
        if number < (year - 2023) * 3
    ]
    edition = edition_of(sources, said, make_topic("weir", label="Weirs"))
    lines = [tell(edition.briefs[0], edition) for tell in (trend, outliers)]
    paper = squeeze(text_of(print_first(edition, fonts).content))
    # The marks of the evidence stand between the parts of a sentence.
    parts = [part.text for line in lines if line is not None for part in line.parts]
    assert "A growing share of the documents" in parts[0]
    assert [part for part in parts if _bare(part) not in paper] == []
    few = edition_of(sources[:4], said[:3], make_topic("weir", label="Weirs"))
    paper = text_of(print_first(few, fonts).content)
    assert "Trend" not in paper
    assert "Outliers" not in paper


def test_chinese_is_extracted_as_chinese(built_project: Path) -> None:
    """The Chinese names come out of the PDFs as they went in."""
    text = text_of((built_project / "site/pdf/sectors/quantum-technology.pdf").read_bytes())
    assert "量子科技" in text
    volume = squeeze(text_of((built_project / "site/pdf/edition.pdf").read_bytes()))
    for name in ("量子科技", "人工智能", "新型储能", "治理与安全"):
        assert name in volume


@pytest.mark.poppler
def test_text_stands_in_the_order_of_reading(built_project: Path, require_tool: Callable[[str], str]) -> None:
    """The tool pdftotext finds title, key points, chart, evidence and sources one after the other."""
    file = built_project / "site/pdf/sectors/hydrogen-and-fusion.pdf"
    command = [require_tool("pdftotext"), "-raw", str(file), "-"]
    said = subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8").stdout
    parts = (
        *("Hydrogen and fusion", "Drafted by machine", "Key points", "Source: three documents"),
        *(
            "What is directed, done",
            "Timeline",
            "Who says it, who does not",
            "Gaps",
            "Sources",
            "Cite this brief",
        ),
    )
    places = [said.find(part) for part in parts]
    assert -1 not in places
    assert places == sorted(places)


@pytest.mark.poppler
def test_pages_and_paper(built_project: Path, require_tool: Callable[[str], str]) -> None:
    """Every brief has two to six pages of A4, as its page says; pdfinfo sees tags."""
    tool = require_tool("pdfinfo")
    for file in sorted((built_project / "site/pdf").glob("*s/*.pdf")):
        said = subprocess.run([tool, str(file)], check=True, capture_output=True, text=True).stdout
        facts = dict(re.findall(r"^([\w ]+): +(.*)$", said, re.MULTILINE))
        assert facts["Tagged"] == "yes"
        assert facts["Page size"].endswith("(A4)")
        assert 2 <= int(facts["Pages"]) <= 6
        page = built_project / "site" / file.parent.name / file.stem / "index.html"
        assert f"PDF, {facts['Pages']} pages, {round(file.stat().st_size / 1000)} KB" in page.read_text(
            "utf-8"
        )


def test_the_front_page_links_to_the_volume(built_project: Path) -> None:
    """The front page names the volume with its pages and size, and edition.json lists every PDF."""
    site = built_project / "site"
    front = (site / "index.html").read_text(encoding="utf-8")
    assert re.search(r'href="pdf/edition\.pdf">The edition as one volume: PDF, \d\d pages, ', front)
    listed = (site / "data/edition.json").read_text(encoding="utf-8")
    for file in (site / "pdf").rglob("*.pdf"):
        assert f'"{file.relative_to(site).as_posix()}"' in listed
    digest = re.search(r'"inputs_sha256": "([0-9a-f]{64})"', listed)
    assert digest is not None
    assert digest[1] in squeeze(text_of((site / "pdf/edition.pdf").read_bytes()))


def test_page_one_is_the_brief_in_itself(built_project: Path, edition: Edition) -> None:
    """Bottom line, all key points and the chart's source line stand on page one of each brief."""
    import pypdfium2  # noqa: PLC0415 - used here alone

    for brief in edition.briefs:
        path = built_project / f"site/pdf/{brief.topic.page.rstrip('/')}.pdf"
        document = pypdfium2.PdfDocument(path)
        first = squeeze(document[0].get_textpage().get_text_bounded())
        document.close()
        for point in brief.key_points:
            assert squeeze(point.text) in first, brief.topic.id
        assert squeeze("Source: three documents") in first, brief.topic.id
