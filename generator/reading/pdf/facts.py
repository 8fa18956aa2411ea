"""Gathers what a PDF states of itself: title, date, language, each only where it is sound."""

from __future__ import annotations

import ctypes
import re
from typing import TYPE_CHECKING

import pypdfium2.raw as pdfium_c

from generator.model import BlockKind
from generator.reading.facts.stated_facts import choose_title, confirm_date, confirm_language
from generator.reading.pdf.words import tidy

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pypdfium2 as pdfium

    from generator.model import Span
    from generator.reading.pdf.paragraphs import Paragraph

_SAME_SIZE = 0.98
"""Share of the size of a title's first line that its others have at least."""
_NOTE_MARKS = " ,∗†‡§¶⋆"
"""Marks of footnotes to a title; an asterisk of ASCII may be part of it."""
_NO_TITLE = re.compile(r"\W*[^\W\d_]?[\W\d_]*|(?:table of )?contents|目\s{0,4}[录錄次]", re.IGNORECASE)
"""A drop capital, a number, the head of a list of contents."""
_STATED = re.compile(r"(?:D:)?([0-9]{4})([0-9]{2})([0-9]{2})")


def gather_facts(
    document: pdfium.PdfDocument,
    name: str,
    text: str,
    parts: Sequence[tuple[Span, BlockKind]],
    paragraphs: Sequence[Paragraph],
) -> tuple[tuple[str, str], ...]:
    """Gathers what a PDF states of itself.

    Args:
        document: the open document.
        name: how problems name the file.
        text: the document's text.
        parts: its parts.
        paragraphs: its paragraphs, one for each part.

    Returns:
        (field, value) of title, published and language, as far as they are known.
    """
    stated = {key: tidy(value).strip() for key, value in document.get_metadata_dict().items()}
    made = _STATED.match(stated.get("CreationDate", ""))
    title = choose_title(stated.get("Title", ""), name, text, _largest(text, parts, paragraphs))
    facts = {
        "title": title and title.rstrip(_NOTE_MARKS),
        "published": _confirmed(made, text) if made else None,
        "language": confirm_language((_stated_language(document),), text),
    }
    return tuple((field, value) for field, value in facts.items() if value)


def _confirmed(made: re.Match[str], text: str) -> str | None:
    year, month, day = (int(number) for number in made.groups())
    return confirm_date(year, month, day, text)


def _largest(
    text: str, parts: Sequence[tuple[Span, BlockKind]], paragraphs: Sequence[Paragraph]
) -> str | None:
    """The heading in the largest type on the first page that has text, over all its lines."""
    page = paragraphs[0].lines[0].page
    sizes = [
        paragraph.size
        if kind is BlockKind.HEADING
        and paragraph.lines[0].page == page
        and _NO_TITLE.fullmatch(text[span.start : span.end]) is None
        else 0.0
        for (span, kind), paragraph in zip(parts, paragraphs, strict=True)
    ]
    largest = max(sizes)
    if not largest:
        return None
    first = sizes.index(largest)
    # A title of several lines may have been cut where these stand far apart.
    others = (place for place in range(first, len(sizes)) if sizes[place] < largest * _SAME_SIZE)
    spans = [span for span, _ in parts[first : next(others, len(sizes))]]
    return " ".join(" ".join(text[span.start : span.end].split()) for span in spans)


def _stated_language(document: pdfium.PdfDocument) -> str:
    size = pdfium_c.FPDFCatalog_GetLanguage(document, None, 0)
    if not 2 < size <= 200:
        return ""
    buffer = ctypes.create_string_buffer(size)
    pdfium_c.FPDFCatalog_GetLanguage(document, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), size)
    return buffer.raw.decode("utf-16-le", "replace").rstrip("\x00")
