"""Reads the paragraphs of a Word document's body: their words as accepted, and what their styles say."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from docx.oxml.ns import qn

from generator.model import BlockKind
from generator.reading.cues.block_cues import TERMINAL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

_HEADING_NAME = re.compile(
    r"(?:heading|überschrift|titre|título|titolo|kop|rubrik|标题|標題|見出し)\s?\d?|title|subtitle|titel|副标题",
    re.IGNORECASE,
)
_CONTENTS_NAME = re.compile(
    r"(?:toc|table of (?:contents|figures|authorities)|contents|index)\b.*|目录\s?\d?", re.IGNORECASE
)
_CAPTION_NAME = re.compile(r"caption|题注|beschriftung|légende", re.IGNORECASE)
_SPACES = re.compile(r"[ \t\u00a0\u2002-\u200a\u202f\u3000]+")
_NOTHING = {0x00AD: None, 0x200B: None, 0x2060: None, 0xFEFF: None}
_MIN_PROSE = 60
"""Characters of a cell that is text and not an entry of a table."""
_PAIR, _PROSE_IN_TEN = 2, 7
"""Columns of a table that may be text all over, and how much of it prose then is."""
_BODY_LEVEL = 9
"""The outline level that means body text."""
_MAX_BASED_ON = 20
"""Styles that stand on one another; a circle of them would never end."""

_P, _TABLE, _ROW, _CELL = qn("w:p"), qn("w:tbl"), qn("w:tr"), qn("w:tc")
_VALUE = qn("w:val")
_ALTERNATE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
_CHOICE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Choice"
_BOX = qn("w:txbxContent")
_LEFT_OUT = frozenset(
    qn(tag)
    for tag in ("w:del", "w:moveFrom", "w:rt", "w:pPr", "w:rPr", "w:instrText", "w:delText", "w:sdtPr")
)
"""What was deleted or moved away, readings above characters, properties, instructions of fields."""
_CHARACTERS = {
    qn("w:tab"): " ",
    qn("w:ptab"): " ",
    qn("w:br"): "\n",
    qn("w:cr"): "\n",
    qn("w:noBreakHyphen"): "\u2011",
}
_TEXTS = frozenset({qn("w:t"), "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"})


@dataclass(frozen=True, slots=True)
class WordParagraph:
    """A paragraph, or the part of one between blank lines."""

    text: str
    """Its words; a line break inside is a line feed."""
    kind: BlockKind
    """What its style and its numbering say it is."""
    level: int
    """The outline level of a heading: 0 is a title, 1 the highest heading; 0 also for what is none."""


@dataclass(frozen=True, slots=True)
class _Style:
    """What is known of a paragraph style, its ancestors' part included."""

    level: int | None
    """Outline level from 0; None where none is set."""
    listed: bool
    """Whether it numbers its paragraphs."""
    names: tuple[str, ...]
    """Its name and its ancestors'."""


class StyleSheet:
    """The paragraph styles of a document."""

    def __init__(self, root: Element | None) -> None:
        found = root.findall(qn("w:style")) if root is not None else []
        self._elements = {element.get(qn("w:styleId")): element for element in found}
        self._default = next((key for key, element in self._elements.items() if _is_default(element)), None)
        self._styles: dict[str | None, _Style] = {}

    def of(self, style_id: str | None) -> _Style:
        """The style of that id; the default one where there is none."""
        if style_id not in self._styles:
            self._styles[style_id] = self._resolve(style_id)
        return self._styles[style_id]

    def _resolve(self, style_id: str | None) -> _Style:
        level: int | None = None
        listed: bool | None = None
        names: list[str] = []
        current = style_id if style_id in self._elements else self._default
        for _ in range(_MAX_BASED_ON):
            element = self._elements.get(current)
            if element is None:
                break
            names.append(_attribute(element.find(qn("w:name"))) or "")
            properties = element.find(qn("w:pPr"))
            if properties is not None:
                level = _outline(properties) if level is None else level
                listed = _numbering(properties) if listed is None else listed
            current = _attribute(element.find(qn("w:basedOn")))
        return _Style(level, bool(listed), tuple(names))


def _is_default(element: Element) -> bool:
    return element.get(qn("w:type")) == "paragraph" and element.get(qn("w:default")) in {"1", "true", "on"}


def _attribute(element: Element | None) -> str | None:
    return None if element is None else element.get(_VALUE)


def _outline(properties: Element) -> int | None:
    value = _attribute(properties.find(qn("w:outlineLvl")))
    return int(value) if value is not None and value.isdecimal() and len(value) == 1 else None


def _numbering(properties: Element) -> bool | None:
    """Whether a paragraph is numbered; None where nothing is said, and 0 says that it is not."""
    numbering = properties.find(qn("w:numPr"))
    if numbering is None:
        return None
    return _attribute(numbering.find(qn("w:numId"))) not in {None, "0"}


def read_body(body: Element, styles: StyleSheet) -> Iterator[WordParagraph]:
    """Reads the paragraphs of a body, a cell or a text box.

    Args:
        body: the element that holds them.
        styles: the document's styles.

    Yields:
        The paragraphs in order, a text box's behind the one that it is anchored in. Tables of contents,
        tables of data and hidden text are left out; a table that only lays text out is read.
    """
    for element in body:
        if element.tag == _P:
            yield from _read_paragraph(element, styles)
        elif element.tag == _TABLE:
            yield from _read_table(element, styles)
        elif element.tag == _ALTERNATE:
            yield from read_body(_chosen(element), styles)
        elif element.tag == qn("w:sdt"):
            content = element.find(qn("w:sdtContent"))
            if content is not None and not _is_filler(element):
                yield from read_body(content, styles)
        elif element.tag not in _LEFT_OUT and isinstance(element.tag, str):
            yield from read_body(element, styles)


def _is_filler(element: Element) -> bool:
    """Whether a content control holds a table of contents, or the prompt to fill it in."""
    properties = element.find(qn("w:sdtPr"))
    if properties is None:
        return False
    gallery = properties.find(f"{qn('w:docPartObj')}/{qn('w:docPartGallery')}")
    return _attribute(gallery) == "Table of Contents" or properties.find(qn("w:showingPlcHdr")) is not None


def _chosen(alternate: Element) -> Element:
    """The first of two forms of one thing: reading both would say it twice."""
    choice = alternate.find(_CHOICE)
    return alternate if choice is None else choice


def _read_table(table: Element, styles: StyleSheet) -> Iterator[WordParagraph]:
    rows = [[cell for cell in row.iter(_CELL) if _nearest(cell, _TABLE) is table] for row in table.iter(_ROW)
            if _nearest(row, _TABLE) is table]  # fmt: skip
    filled = [[cell for cell in row if _has_text(cell)] for row in rows]
    filled = [row for row in filled if row]
    single = all(len(row) == 1 for row in filled)
    side_by_side = len(filled) == 1 and any(len(words) >= _MIN_PROSE for words in _texts_of(filled[0]))
    if single or side_by_side or _is_text_in_pairs(filled):
        for row in filled:
            for cell in row:
                yield from read_body(cell, styles)


def _is_text_in_pairs(rows: list[list[Element]]) -> bool:
    """Whether two columns hold text, with hardly a word beside it: questions and answers, a masthead."""
    if not all(len(row) <= _PAIR for row in rows):
        return False
    texts = [words for row in rows for words in _texts_of(row)]
    prose = sum(len(words) for words in texts if len(words) >= _MIN_PROSE and TERMINAL.search(words))
    return prose * 10 >= sum(map(len, texts)) * _PROSE_IN_TEN > 0


def _texts_of(row: list[Element]) -> list[str]:
    return ["".join(paragraph.itertext()).strip() for cell in row for paragraph in cell.iter(_P)]


def _nearest(element: Element, tag: str) -> Element | None:
    return next(element.iterancestors(tag), None)


def _has_text(cell: Element) -> bool:
    return any(text.text and not text.text.isspace() for text in cell.iter(qn("w:t")))


def _read_paragraph(element: Element, styles: StyleSheet) -> Iterator[WordParagraph]:
    properties = element.find(qn("w:pPr"))
    style = styles.of(None if properties is None else _attribute(properties.find(qn("w:pStyle"))))
    boxes: list[Element] = []
    text = "".join(_read_text(element, boxes)).translate(_NOTHING)
    if not any(_CONTENTS_NAME.fullmatch(name) for name in style.names[:1]):
        kind, level = _kind_of(properties, style)
        lines = (_SPACES.sub(" ", line).strip() for line in text.split("\n"))
        for words in "\n".join(lines).split("\n\n"):
            if words.strip("\n"):
                yield WordParagraph(words.strip("\n"), kind, level)
    for box in boxes:
        yield from read_body(box, styles)


def _kind_of(properties: Element | None, style: _Style) -> tuple[BlockKind, int]:
    own = None if properties is None else _outline(properties)
    level = style.level if own is None else own
    named = any(_HEADING_NAME.fullmatch(name) for name in style.names)
    if named or (level is not None and level < _BODY_LEVEL):
        title = any(name.casefold() in {"title", "titel"} for name in style.names)
        return BlockKind.HEADING, 0 if title else 9 if level is None else level + 1
    if any(_CAPTION_NAME.fullmatch(name) for name in style.names):
        return BlockKind.IMAGE, 0
    listed = None if properties is None else _numbering(properties)
    numbered = style.listed if listed is None else listed
    return BlockKind.LIST_ITEM if numbered else BlockKind.PARAGRAPH, 0


def _read_text(element: Element, boxes: list[Element]) -> Iterator[str]:
    """The text of a paragraph's runs in order; text boxes are put aside."""
    for child in element:
        tag = child.tag
        if tag in _TEXTS:
            yield child.text or ""
        elif tag in _CHARACTERS:
            yield _CHARACTERS[tag]
        elif tag == _BOX:
            boxes.append(child)
        elif tag == _ALTERNATE:
            yield from _read_text(_chosen(child), boxes)
        elif (tag == qn("w:sdt") and _is_filler(child)) or (tag == qn("w:r") and _is_hidden(child)):
            continue
        elif isinstance(tag, str) and tag not in _LEFT_OUT:
            yield from _read_text(child, boxes)


def _is_hidden(run: Element) -> bool:
    properties = run.find(qn("w:rPr"))
    vanish = None if properties is None else properties.find(qn("w:vanish"))
    return vanish is not None and _attribute(vanish) not in {"0", "false", "off"}
