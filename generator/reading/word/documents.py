"""Reads a Word document: its text with changes accepted, and what it states of itself."""

from __future__ import annotations

import io
import re
import zipfile
from importlib.metadata import version
from itertools import takewhile
from typing import TYPE_CHECKING

import docx
from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn
from lxml import etree

from generator.errors import Problem, UnreadableDocumentError
from generator.model import BlockKind, Extraction, Span
from generator.reading.cues.block_cues import TERMINAL
from generator.reading.extraction import Extracted
from generator.reading.facts.stated_facts import choose_title, confirm_date, confirm_language
from generator.reading.word.package import check_package, to_transitional
from generator.reading.word.paragraphs import StyleSheet, WordParagraph, read_body

if TYPE_CHECKING:
    import datetime as dt

    from docx.document import Document

_PUBLISHED = re.compile(rb"<(?:\w{1,20}:)?PublishDate[^>]{0,200}>\s{0,20}(\d{4}-\d{2}-\d{2})")
_SHORTEST_PROSE = 60
"""Characters of a paragraph that is no line of a head."""
_WRONG = (
    *(OpcError, etree.LxmlError, zipfile.BadZipFile, KeyError, ValueError, AttributeError, TypeError),
    *(IndexError, OSError, NotImplementedError, RuntimeError),
)
"""What opening a package raises whose parts are missing or are not what their types say."""


def read_word(raw: bytes, name: str) -> tuple[Extracted, ...]:
    """Reads a Word document.

    Insertions that nobody has accepted yet are read, deletions are not. Headers, footers, footnotes,
    comments, tables of contents and tables of data are left out.

    Args:
        raw: the file's bytes.
        name: how problems name it.

    Returns:
        One document.

    Raises:
        UnreadableDocumentError: it is no Word document, is encrypted or damaged, or has no text.
    """
    check_package(raw, name)
    try:
        raw = to_transitional(raw)
        document = docx.Document(io.BytesIO(raw))
        styles = StyleSheet(_part(document, "styles"))
        paragraphs = tuple(read_body(document.element.body, styles))
    except _WRONG as error:
        raise UnreadableDocumentError(
            Problem(name, "", "a whole Word document", "one with parts missing or damaged", "missing-part")
        ) from error
    if not paragraphs:
        raise UnreadableDocumentError(Problem(name, "", "text", "none in the document's body", "no-text"))
    text, parts = _assemble(paragraphs)
    made_by = Extraction("python-docx", version("python-docx"))
    return (Extracted(text, _gather_facts(document, raw, name, text, paragraphs), parts, (), made_by),)


def _part(document: Document, kind: str) -> etree._Element | None:
    """The root of a part that the document's own part refers to; None where there is none."""
    for relation in document.part.rels.values():
        if relation.reltype.endswith(f"/{kind}") and not relation.is_external:
            return etree.fromstring(relation.target_part.blob, _parser())
    return None


def _parser() -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)


def _assemble(paragraphs: tuple[WordParagraph, ...]) -> tuple[str, tuple[tuple[Span, BlockKind], ...]]:
    parts = []
    length = 0
    for paragraph in paragraphs:
        parts.append((Span(length, length + len(paragraph.text)), paragraph.kind))
        length += len(paragraph.text) + 2
    return "\n\n".join(paragraph.text for paragraph in paragraphs), tuple(parts)


def _gather_facts(
    document: Document, raw: bytes, name: str, text: str, paragraphs: tuple[WordParagraph, ...]
) -> tuple[tuple[str, str], ...]:
    """What the document states: its cover's date of publication; not when a file was made or last saved."""
    title, language, made = _properties(document)
    published = _cover_date(raw)
    if published is None and made is not None:
        published = confirm_date(made.year, made.month, made.day, text)
    facts = {
        "title": choose_title(title, name, text, _heading(paragraphs)),
        "published": published,
        "language": confirm_language((language, *_style_languages(document)), text),
    }
    return tuple((field, value) for field, value in facts.items() if value)


def _properties(document: Document) -> tuple[str, str, dt.datetime | None]:
    """Title, language and making that the file states; where it has no such part, a library makes them up."""
    try:
        kinds = [relation.reltype for relation in document.part.package.rels.values()]
        if any(kind.endswith("/core-properties") for kind in kinds):
            stated = document.core_properties
            return stated.title, stated.language, stated.created
    except _WRONG:  # a document with broken properties is still a document
        pass
    return "", "", None


def _heading(paragraphs: tuple[WordParagraph, ...]) -> str | None:
    """The highest heading above the body: one below it is a section's, where the title has no style."""
    above = takewhile(lambda one: one.kind is BlockKind.HEADING or not _is_prose(one.text), paragraphs[:10])
    opening = [one for one in above if one.kind is BlockKind.HEADING]
    return " ".join(min(opening, key=lambda one: one.level).text.split()) if opening else None


def _is_prose(text: str) -> bool:
    return len(text) >= _SHORTEST_PROSE and TERMINAL.search(text) is not None


def _cover_date(raw: bytes) -> str | None:
    """The date of publication that the author set for the cover page."""
    with zipfile.ZipFile(io.BytesIO(raw)) as package:
        for entry in sorted(package.namelist()):
            if entry.startswith("customXml/item") and entry.endswith(".xml"):
                match = _PUBLISHED.search(package.read(entry))
                if match is not None:
                    year, month, day = (int(part) for part in match.group(1).split(b"-"))
                    return f"{year:04}-{month:02}-{day:02}"
    return None


def _style_languages(document: Document) -> tuple[str, ...]:
    """The languages that the document's styles set for Western and for East Asian text."""
    try:
        styles = _part(document, "styles")
    except _WRONG:
        return ()
    languages = [] if styles is None else [styles.find(f"{qn('w:docDefaults')}//{qn('w:lang')}")]
    return tuple(
        value
        for language in languages
        if language is not None
        for value in (language.get(qn("w:val")), language.get(qn("w:eastAsia")))
        if value
    )
