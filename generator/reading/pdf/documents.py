"""Reads a PDF: its text in the order of reading, its pages, and what it states of itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from generator.errors import Problem, UnreadableDocumentError
from generator.model import BlockKind, Extraction, Span
from generator.reading.extraction import Extracted
from generator.reading.pdf.apart import read_apart
from generator.reading.pdf.boilerplate import PageRuns, find_boilerplate
from generator.reading.pdf.facts import gather_facts
from generator.reading.pdf.layout import find_gutters, make_runs, order_columns
from generator.reading.pdf.lines import make_lines
from generator.reading.pdf.measures import Flow, measure
from generator.reading.pdf.paragraphs import kind_of, make_paragraphs, texts_of, words_of
from generator.reading.pdf.weight import is_heavy
from generator.reading.pdf.words import read_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn

    from generator.reading.pdf.measures import Measures
    from generator.reading.pdf.paragraphs import Paragraph

MAX_PAGES = 2_000
"""Pages that are read; the rest of a longer file is named in a problem. No report that we met has half."""
MAX_CHARACTERS = 6_000_000
"""Characters after which no further page is read: the longest novels have as many."""
_MIN_CHARACTERS = 3
"""A page with fewer is a picture, with a page number at most."""
_MAX_NONSENSE = 0.3
"""The share of characters without a meaning from which a page's text is no text."""
_LOOK_FOR_HEAD = 1024
_END = b"%%EOF"


@dataclass(slots=True)
class _Pages:
    """What was read of a document's pages."""

    pages: list[PageRuns]
    """Each page's runs; none where it could not be read."""
    textless: list[int]
    """Pages without text, counted from 1."""
    broken: list[int]
    """Pages that the library cannot read, counted from 1."""


def read_pdf(raw: bytes, name: str) -> tuple[Extracted, ...]:
    """Reads a PDF.

    Running heads, running feet and page numbers are left out, as are footnotes, tables of contents, and text
    that stands across the direction of reading. Of more than `MAX_PAGES` pages, or `MAX_CHARACTERS`
    characters, the first are read.

    Args:
        raw: the file's bytes.
        name: how problems name it.

    Returns:
        One document.

    Raises:
        UnreadableDocumentError: it is no PDF, is encrypted or damaged, has no page or no text, or unfolds to
            more than memory is set aside for.
    """
    if b"%PDF-" not in raw[:_LOOK_FOR_HEAD]:
        found = "a file that is none" if raw else "an empty file"
        raise UnreadableDocumentError(Problem(name, "", "a PDF", found, "not-pdf"))
    return read_apart(raw, name) if is_heavy(raw) else read_here(raw, name)


def read_here(raw: bytes, name: str) -> tuple[Extracted, ...]:
    """Reads a PDF in this process; see `read_pdf`."""
    document = _open(raw, name)
    try:
        count = len(document)
        read = _read_pages(document, min(count, MAX_PAGES))
        problems = _problems(raw, name, count, read)
        flows = _flows(read.pages)
        if not flows:
            _refuse(name, read)
        measures = measure(flows)
        paragraphs = make_paragraphs(flows, measures)
        paragraphs = [one for one in paragraphs if not one.note] or paragraphs
        text, parts, pages = _assemble(paragraphs, measures, len(read.pages))
        facts = gather_facts(document, name, text, parts, paragraphs)
    finally:
        document.close()
    made_by = Extraction("pypdfium2", str(pdfium.PYPDFIUM_INFO.version))
    return (Extracted(text, facts, parts, pages, made_by, None, problems),)


def _open(raw: bytes, name: str) -> pdfium.PdfDocument:
    try:
        return pdfium.PdfDocument(raw)
    except pdfium.PdfiumError as error:
        if error.err_code in {pdfium_c.FPDF_ERR_PASSWORD, pdfium_c.FPDF_ERR_SECURITY}:
            problem = Problem(
                name, "", "a PDF that opens without a password", "an encrypted one", "encrypted"
            )
        elif _opens(raw):
            problem = Problem(name, "", "at least one page", "none", "no-pages")
        else:
            problem = Problem(name, "", "a whole PDF", "one that is cut short or damaged", "damaged")
        raise UnreadableDocumentError(problem) from error


def _opens(raw: bytes) -> bool:
    """Whether the library can open a file, though it has no pages: its code of the last error is stale."""
    handle = pdfium_c.FPDF_LoadMemDocument64(raw, len(raw), None)
    if handle:
        pdfium_c.FPDF_CloseDocument(handle)
    return bool(handle)


def _read_pages(document: pdfium.PdfDocument, count: int) -> _Pages:
    read = _Pages([], [], [])
    characters = 0
    for number in range(count):
        if characters > MAX_CHARACTERS:
            break
        runs = PageRuns((), 0.0)
        try:
            page = document[number]
            try:
                words = read_words(page)
            finally:
                page.close()
        except pdfium.PdfiumError:
            read.broken.append(number + 1)
        else:
            characters += words.characters
            meant = words.characters - words.nonsense
            if meant < _MIN_CHARACTERS or words.nonsense > _MAX_NONSENSE * words.characters:
                read.textless.append(number + 1)
            else:
                runs = PageRuns(make_runs(words.words), words.height)
        read.pages.append(runs)
    return read


def _flows(pages: Sequence[PageRuns]) -> list[Flow]:
    """The lines of all columns in the order of reading, without what runs along the edges."""
    edges = find_boilerplate(pages)
    bodies = [
        tuple(run for run in page.runs if run not in edge) for page, edge in zip(pages, edges, strict=True)
    ]
    if not any(bodies):  # every page says the same, and nothing else: then it says that
        bodies = [page.runs for page in pages]
    gutters = tuple(sorted({round(place) for body in bodies for place in find_gutters(body)}))
    flows = []
    for number, body in enumerate(bodies):
        for column in order_columns(body, gutters):
            lines = make_lines(column, number)
            if lines:
                flows.append(Flow(lines, column.path))
    return flows


def _assemble(
    paragraphs: Sequence[Paragraph], measures: Measures, count: int
) -> tuple[str, tuple[tuple[Span, BlockKind], ...], tuple[int, ...]]:
    """The text, its parts, and where each page begins: one without text where the next one does."""
    vocabulary = words_of(paragraphs)
    pieces: list[str] = []
    parts: list[tuple[Span, BlockKind]] = []
    begins: dict[int, int] = {}
    length = 0
    for paragraph in paragraphs:
        text, further = texts_of(paragraph, vocabulary)
        begins.setdefault(paragraph.lines[0].page, length)
        for page, offset in further:
            begins.setdefault(page, length + offset)
        kind = kind_of(paragraph, measures)
        marker = paragraph.marker if kind is BlockKind.LIST_ITEM else 0
        parts.append((Span(length + marker, length + len(text)), kind))
        pieces.append(text)
        length += len(text) + 2
    whole = "\n\n".join(pieces)
    pages, later = [], len(whole)
    for page in range(count - 1, -1, -1):
        later = min(later, begins.get(page, later))
        pages.append(later)
    return whole, tuple(parts), tuple(reversed(pages))


def _refuse(name: str, read: _Pages) -> NoReturn:
    if len(read.broken) == len(read.pages):
        problem = Problem(name, "", "pages that can be read", "none", "damaged")
    else:
        expected = "text; run OCR over it and give the text"
        problem = Problem(name, "", expected, f"none on {_plural(len(read.pages))}", "no-text")
    raise UnreadableDocumentError(problem)


def _problems(raw: bytes, name: str, count: int, read: _Pages) -> tuple[Problem, ...]:
    problems = []
    first = len(read.pages)
    if count > MAX_PAGES and first == MAX_PAGES:
        found = f"{count:,}; the first {first:,} are read"
        problems.append(Problem(name, "", f"at most {MAX_PAGES:,} pages", found, "too-many-pages"))
    elif count > first:
        expected, found = (
            f"at most {MAX_CHARACTERS:,} characters",
            f"more; the first {first:,} pages are read",
        )
        problems.append(Problem(name, "", expected, found, "too-much-text"))
    if read.broken:
        expected = "a page that can be read"
        problems.append(Problem(name, _places(read.broken), expected, "a damaged one", "damaged-page"))
    if read.textless:
        expected = "text; run OCR over them and give the text"
        problems.append(Problem(name, _places(read.textless), expected, "none", "page-without-text"))
    if _END not in raw[-2048:]:
        found = "a file that is cut short; text may be missing"
        problems.append(Problem(name, "", "a whole PDF", found, "cut-short"))
    return tuple(problems)


def _plural(count: int) -> str:
    return "one page" if count == 1 else f"all of {count:,} pages"


def _places(numbers: Sequence[int]) -> str:
    """Names pages shortly: `page 3`, `pages 3, 5-9`."""
    ranges: list[list[int]] = []
    for number in numbers:
        if ranges and ranges[-1][1] == number - 1:
            ranges[-1][1] = number
        else:
            ranges.append([number, number])
    shown = ", ".join(str(low) if low == high else f"{low}-{high}" for low, high in ranges[:20])
    more = ", …" if len(ranges) > 20 else ""
    return f"page{'' if len(numbers) == 1 else 's'} {shown}{more}"
