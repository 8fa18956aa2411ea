"""Cuts a tree of markup into pieces of text: headings, paragraphs, entries of lists, in their order."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lxml import etree

from generator.model import BlockKind, Span
from generator.reading.cues.block_cues import TERMINAL, count_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.html import HtmlElement

_BLOCK_TAGS_LIST = """
address article aside blockquote body center dd details dir div dl dt fieldset footer form h1 h2 h3 h4 h5
h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead
tr ul caption figure figcaption title head
"""
_BLOCK_TAGS = frozenset(_BLOCK_TAGS_LIST.split())
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_LEFT_OUT = frozenset({"head", "title", "script", "style", "table", "noscript", "template"})
_TRANSPARENT = frozenset({"ul", "ol", "li", "dl", "dd", "blockquote"})
_DIVISIONS = frozenset({"div", "article", "section", "main", "body", "center", "form", "td"})
_PARAGRAPHS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6"})
_SPACE = re.compile(r"[ \t\r\n\f]+")
INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]")
"""Places where a word may be broken; no reader sees them, and a word with one inside is never found."""
_EDGES = " \t\r\n\f\u00a0\u3000"
_INDENT = ("\u3000", "\u00a0\u00a0")
"""How a new paragraph begins where line breaks stand for paragraphs."""
_SET_TO = re.compile(r"text-align\s*:\s*(center|right)", re.IGNORECASE)
_LONGEST_CAPTION = 160
_LONGEST_SIGNATURE = 60
"""Of a name or a date at the right margin."""
_LONGEST_BOLD_HEADING = 80
_LEAST_INTRODUCTION = 12
"""Words of a heading that is no heading."""
_CLOSING_MARKS = '"”’»」』'
_LEAST_PROSE_WORDS = 5
_MIN_LINKED = 0.9
_QUOTE_MARK = "> "
_LABEL = re.compile(r"[^:：]{1,40}[:：]\s?")
"""What stands before a link to another page: "Read more:"."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of text that markup sets apart."""

    text: str
    """White space folded to single spaces, line breaks kept as LF."""
    kind: BlockKind
    """Heading, paragraph or list item."""
    level: int = 0
    """Of a heading, 1 to 6; 7 for one that is a paragraph in bold; 0 of anything else."""
    container: int = 0
    """A number that pieces share which stand beside each other in the same part of the page."""
    is_quoted: bool = False
    """Whether it is a paragraph that the page sets apart as somebody's words."""


@dataclass(slots=True)
class _Line:
    """The text between two breaks."""

    words: list[str] = field(default_factory=list)
    linked: int = 0
    """Characters inside links."""
    anchored: int = 0
    """Characters inside links into the page itself, which headings have for their address."""
    bold: int = 0
    """Characters in bold."""


@dataclass(slots=True)
class _Cutter:
    """Collects text between the borders of block elements."""

    pieces: list[Piece] = field(default_factory=list)
    lines: list[_Line] = field(default_factory=lambda: [_Line()])
    links: int = 0
    anchors: int = 0
    bolds: int = 0
    entries: int = 0
    heading: int = 0
    centred: int = 0
    right: int = 0
    quoting: int = 0
    after_image: bool = False
    blocks: list[HtmlElement] = field(default_factory=list)
    """The block elements that are open, the innermost last."""
    containers: dict[HtmlElement | None, int] = field(default_factory=dict)
    divisions: dict[HtmlElement, bool] = field(default_factory=dict)
    """Whether text in a block stands beside paragraphs, of those that were asked."""

    def add(self, text: str | None) -> None:
        """Adds running text."""
        if not text:
            return
        line = self.lines[-1]
        line.words.append(text)
        weight = len(text.strip())
        line.linked += weight if self.links else 0
        line.anchored += weight if self.anchors else 0
        line.bold += weight if self.bolds else 0

    def flush(self) -> None:
        """Ends a piece at the border of a block."""
        lines, self.lines = self.lines, [_Line()]
        group: list[_Line] = []
        for line in lines:
            raw = INVISIBLE.sub("", "".join(line.words))
            text = _SPACE.sub(" ", raw).strip(_EDGES)
            if not text:
                # An empty line ends a paragraph; the text of a block begins without one.
                self._end(group)
                group = []
                continue
            begun = raw.lstrip(" \t\r\n\f")
            if group and (_begins_anew(group[-1].words[0], begun) or _is_bold_heading(group)):
                self._end(group)
                group = []
            linked = line.linked - (line.anchored if self.heading else 0)
            group.append(_Line([text], linked, 0, line.bold))
        self._end(group)

    def _end(self, group: list[_Line]) -> None:
        if not group:
            return
        text = "\n".join(line.words[0] for line in group)
        length = sum(len(line.words[0]) for line in group)
        caption = self.after_image and bool(self.centred) and length <= _LONGEST_CAPTION
        signed = bool(self.right) and length <= _LONGEST_SIGNATURE and not TERMINAL.search(text[-8:])
        self.after_image = False
        if caption or signed or _leads_away(text, sum(line.linked for line in group)):
            return
        container = self._container()
        if self.heading and not (self.heading > 1 and _is_introduction(text)):
            self.pieces.append(Piece(" ".join(text.split("\n")), BlockKind.HEADING, self.heading, container))
        elif self.entries:
            self.pieces.append(Piece(text, BlockKind.LIST_ITEM, 0, container))
        elif _is_bold_heading(group):
            self.pieces.append(Piece(" ".join(text.split("\n")), BlockKind.HEADING, 7, container))
        else:
            self.pieces.append(Piece(text, BlockKind.PARAGRAPH, 0, container, is_quoted=self.quoting > 0))

    def _container(self) -> int:
        """The number of the element around the paragraph, the whole list or the whole quotation."""
        block = self.blocks[-1] if self.blocks else None
        parent = block
        if block is not None:
            # Asked once: a block of a thousand lines between rules has as many pieces as children.
            if block not in self.divisions:
                self.divisions[block] = _holds_paragraphs(block)
            parent = block if self.divisions[block] else block.getparent()
        while parent is not None and parent.tag in _TRANSPARENT:
            parent = parent.getparent()
        return self.containers.setdefault(parent, len(self.containers))


def _holds_paragraphs(block: HtmlElement) -> bool:
    """Whether text that stands in a block without a tag of its own stands beside paragraphs."""
    return block.tag in _DIVISIONS and any(child.tag in _PARAGRAPHS for child in block)


def _is_introduction(text: str) -> bool:
    """Whether a heading is long enough, and closed by a stop: an introduction or a quotation in its dress."""
    return text.rstrip(_CLOSING_MARKS).endswith((".", "。")) and count_words(text) >= _LEAST_INTRODUCTION


def _is_bold_heading(group: list[_Line]) -> bool:
    """Whether lines are all in bold, short, and no sentence."""
    # Each line has a character at least: a thousand of them are not counted anew for each that follows.
    if len(group) > _LONGEST_BOLD_HEADING:
        return False
    length = sum(len(line.words[0]) for line in group)
    if length > _LONGEST_BOLD_HEADING or TERMINAL.search(group[-1].words[0][-8:]) is not None:
        return False
    return sum(line.bold for line in group) * 10 >= length * 9


def _begins_anew(before: str, raw: str) -> bool:
    """Whether the line behind a break begins a paragraph: the one before ended, or this is indented."""
    return raw.startswith(_INDENT) or TERMINAL.search(before[-8:]) is not None or before[-1] in ":："


def _leads_away(text: str, linked: int) -> bool:
    """Whether a piece is a link to another page and nothing else, but for a label before it."""
    label = _LABEL.match(text)
    length = len(text.strip())
    if linked >= length * _MIN_LINKED:
        return TERMINAL.search(text[-8:]) is None or label is not None
    return label is not None and linked > 0 and linked >= (length - label.end()) * _MIN_LINKED


def cut_pieces(root: HtmlElement) -> tuple[Piece, ...]:
    """Cuts a tree into its pieces of text.

    Links to other pages that stand alone, lines set in the middle below a picture, and names and dates at the
    right margin are passed over.

    Args:
        root: any element.
    """
    cutter = _Cutter()
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        if not isinstance(element.tag, str):
            cutter.add(element.tail if event == "end" else None)
        elif event == "start":
            if element.tag in _LEFT_OUT:
                walk.skip_subtree()
            else:
                _enter(cutter, element)
        else:
            _leave(cutter, element, is_root=element is root)
    cutter.flush()
    return tuple(cutter.pieces)


def _enter(cutter: _Cutter, element: HtmlElement) -> None:
    tag = element.tag
    if tag in _BLOCK_TAGS:
        cutter.flush()
        cutter.blocks.append(element)
    if tag == "br":
        cutter.lines.append(_Line())
    elif tag == "img":
        cutter.after_image = True
    _count(cutter, element, 1)
    text = element.text
    if tag == "pre" and text is not None:
        # What is set with its line breaks has them for the eye; an empty line still ends a paragraph.
        for number, line in enumerate(text.split("\n")):
            if number:
                cutter.lines.append(_Line())
            cutter.add(line)
        return
    cutter.add(text)


def _leave(cutter: _Cutter, element: HtmlElement, *, is_root: bool) -> None:
    tag = element.tag
    if tag in _BLOCK_TAGS and tag not in _LEFT_OUT:
        cutter.flush()
        cutter.blocks.pop()
    if tag not in _LEFT_OUT:
        _count(cutter, element, -1)
    elif tag in _BLOCK_TAGS:
        cutter.flush()
    if not is_root:
        cutter.add(element.tail)


def _count(cutter: _Cutter, element: HtmlElement, step: int) -> None:
    tag = element.tag
    href = element.get("href") if tag == "a" else None
    cutter.links += step * (href is not None)
    cutter.anchors += step * (href is not None and len(href) > 1 and href.startswith("#"))
    cutter.bolds += step * (tag in {"b", "strong"})
    cutter.entries += step * (tag == "li")
    cutter.quoting += step * (tag == "blockquote")
    cutter.heading += step * _HEADINGS.get(tag, 0)
    set_to = _SET_TO.search(element.get("style") or "")
    side = (
        "center" if tag == "center" else element.get("align") or (set_to.group(1).lower() if set_to else "")
    )
    cutter.centred += step * (side == "center")
    cutter.right += step * (side == "right")


def is_prose(piece: Piece) -> bool:
    """Whether a piece is a paragraph of some words that ends as a sentence does.

    Args:
        piece: any.
    """
    return (
        piece.kind is BlockKind.PARAGRAPH
        and TERMINAL.search(piece.text[-8:]) is not None
        and count_words(piece.text[:400]) >= _LEAST_PROSE_WORDS
    )


def lay_out(pieces: Iterable[Piece]) -> tuple[str, tuple[tuple[Span, BlockKind], ...]]:
    """Puts pieces below each other.

    Args:
        pieces: in order.

    Returns:
        The text, an empty line between pieces and none between the entries of a list, Markdown's mark before
        what is quoted, and its parts.
    """
    text: list[str] = []
    parts: list[tuple[Span, BlockKind]] = []
    place = 0
    before: BlockKind | None = None
    for piece in pieces:
        if before is not None:
            gap = "\n" if before is piece.kind is BlockKind.LIST_ITEM else "\n\n"
            text.append(gap)
            place += len(gap)
        if piece.is_quoted:
            text.append(_QUOTE_MARK)
            place += len(_QUOTE_MARK)
        text.append(piece.text)
        parts.append((Span(place, place + len(piece.text)), piece.kind))
        place += len(piece.text)
        before = piece.kind
    if text:
        text.append("\n")
    return "".join(text), tuple(parts)
