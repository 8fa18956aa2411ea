"""Joins the lines of a PDF into paragraphs, across columns and pages, and tells headings and lists."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator.model import BlockKind
from generator.reading.pdf.joining import LOOK_BACK, join_lines
from generator.reading.pdf.lines import is_cjk
from generator.reading.pdf.measures import find_right_margins

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.reading.pdf.lines import Line
    from generator.reading.pdf.measures import Flow, Measures

_SAME_SIZE = 0.08
"""Share by which the sizes of one paragraph's lines may differ."""
_WIDE_LEADING = 1.25
"""A distance so much larger than the usual one parts paragraphs; typesetters add half a line, or none."""
_INDENT = 0.8
"""Ems by which a first line stands in; typesetters use one or two."""
_HANGING = 0.15
"""Ems by which the lines of a list's entry may begin further in or out."""
_LARGE = 1.15
"""A heading's type is at least so much larger than the body's."""
_SMALL = 0.93
"""A footnote's type is at most so large; newspapers set 8 under 9."""
_MAX_HEADING_CHARACTERS = 200
_CHINESE_SLACK = 2.5
"""Ems that a full Chinese line may leave: a stop that may not begin a line takes a character with it."""
_HALF = 0.5
"""A Chinese line without a stop is a heading where it is so much shorter than the next line."""
_TERMINAL = re.compile(r"[.!?…。！？:：;；][\"”’」』)\]）]{0,3}$")
_MARKER = re.compile(
    r"(?:[•·‣◦○–—*-]\s+|\(?\d{1,3}[.)、]\s*(?=\D)|\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+(?=[^\W\d_a-z])"
    r"|\([a-z]{1,3}\)\s+|[（(][一二三四五六七八九十\d]{1,3}[)）]\s*|•)(?=\S)"
)
_NUMBERED_HEADING = re.compile(
    r"(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?|[IVX]{1,5}\.|[一二三四五六七八九十]{1,3}、)\s*\S"
)
# A day below a title ("20 February 2026", 2026年2月20日) begins as a note does.
_NOTE = re.compile(
    r"(?!\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?,?"
    r" (?:19|20)\d\d|\d{4})(?:\d{1,3}|[*∗†‡§¶]{1,3}|\[\d{1,3}\]|[①-⑳])[.)]?\s?(?=\S)"
)
_CAPTION = re.compile(
    r"(?:Figure|Fig\.|Table|Chart|Exhibit|Box|FIGURE|TABLE) ?(?:\d{1,3}(?:\.\d{1,3}){0,2}|[IVX]{1,5})"
    r"(?::|\.(?!\d))"
    r"|[图圖表]\s?\d{1,3}(?:[-.–]\d{1,3})?\s?[:：]"
)
"""How a caption begins; "Figure 2.1 shows" begins a sentence."""
_BETWEEN = 20
"""Captions and notes that may stand between the parts of a paragraph."""
_HYPHENS = ("-", "\u2010", "\u00ad")
_AROUND_WORDS = ".,;:!?()[]\"'“”‘’"
_LEADERS = re.compile(r"(?:\.\s?){5,}|(?:…\s?){2,}|(?:·\s?){5,}")


@dataclass(slots=True)
class Paragraph:
    """Lines that belong together."""

    lines: list[Line]
    """In order; at least one."""
    right: float
    """The right margin of its first column, in points."""
    marker: int = 0
    """How many characters its list marker takes."""
    note: bool = False
    """Whether it is a footnote."""
    joined: list[float] = field(default_factory=list)
    """The right margins of the columns in which it goes on."""

    @property
    def size(self) -> float:
        """The type size of its first line."""
        return self.lines[0].size

    @property
    def bold(self) -> bool:
        """Whether all of it is bold."""
        return all(line.bold for line in self.lines)


def make_paragraphs(flows: Sequence[Flow], measures: Measures) -> list[Paragraph]:
    """Joins lines into paragraphs.

    Args:
        flows: the columns of all pages, in the order of reading.
        measures: what is usual in the document.

    Returns:
        The paragraphs in order. One that goes on in another column or on another page is one; what stands
        between its parts (a caption, a footnote) comes before it, where it stands on the earlier page.
    """
    paragraphs: list[Paragraph] = []
    for flow in flows:
        fresh = _divide(flow, measures)
        _join_over(paragraphs, fresh, min(line.left for line in flow.lines), measures)
        paragraphs += fresh
    return paragraphs


def _divide(flow: Flow, measures: Measures) -> list[Paragraph]:
    found: list[Paragraph] = []
    margins = find_right_margins(flow, measures)
    for line in flow.lines:
        if _LEADERS.search(line.text):
            continue
        if found and not _begins(line, found[-1], measures):
            found[-1].lines.append(line)
            continue
        right = max(line.right, margins[round(line.size)])
        marker = _MARKER.match(line.text)
        found.append(Paragraph([line], right, marker.end() if marker else 0))
    _mark_notes(found, flow, measures)
    return found


def _begins(line: Line, paragraph: Paragraph, measures: Measures) -> bool:
    """Whether a line begins a paragraph, seen from the one above."""
    previous = paragraph.lines[-1]
    gap = line.y - previous.y
    apart = gap > _WIDE_LEADING * measures.leading_of(previous.size) + 0.5 or gap < 0
    if apart or abs(line.size - previous.size) > _SAME_SIZE * max(line.size, previous.size):
        return True
    ended = _TERMINAL.search(previous.text) is not None
    room = _has_room(line, previous, paragraph.right)
    if line.bold != previous.bold and (ended or room or line.text[0].isupper()):
        return True
    if _MARKER.match(line.text) and (ended or room or paragraph.marker > 0):
        return True
    if _is_centred(line, previous, paragraph.right):
        return room and ended
    return _is_set_off(line, paragraph, ended=ended) or (room and (ended or _may_begin(line, previous)))


def _is_set_off(line: Line, paragraph: Paragraph, *, ended: bool) -> bool:
    """Whether a line stands in or out from the paragraph above as a first line does."""
    previous = paragraph.lines[-1]
    step = (line.left - previous.left) / max(line.size, previous.size)
    if paragraph.marker:  # what hangs beside a marker stands at one place
        return ended and len(paragraph.lines) > 1 and abs(step) > _HANGING
    if step > _INDENT:
        return ended or line.text[0].isupper()
    return step < -_INDENT and len(paragraph.lines) > 1 and ended


def _has_room(line: Line, previous: Line, right: float) -> bool:
    """Whether a line's first word would have stood on the line above: then that ended on purpose."""
    if is_cjk(previous.text[-1]) or is_cjk(line.text[0]):
        return previous.right + _CHINESE_SLACK * previous.size < right
    return previous.right + 0.6 * previous.size + line.first < right


def _may_begin(line: Line, previous: Line) -> bool:
    """Whether a line may begin a paragraph though the one above has no stop: that is a name or a title."""
    if previous.text[-1] in ",，、-\u2010\u00ad":
        return False
    if is_cjk(line.text[0]):
        return previous.right - previous.left < _HALF * (line.right - line.left)
    return not (line.text[0].islower() or line.text[0].isdigit())


def _is_centred(line: Line, previous: Line, right: float) -> bool:
    """Whether two lines have one middle and neither reaches the margins."""
    apart = abs((line.left + line.right) - (previous.left + previous.right)) / 2
    ragged = abs(line.left - previous.left) > 2 and max(line.right, previous.right) < right - line.size
    return apart < 0.2 * line.size and ragged


def _mark_notes(paragraphs: list[Paragraph], flow: Flow, measures: Measures) -> None:
    """Marks footnotes: small type at the column's foot, beginning with a mark."""
    foot = len(paragraphs)
    while foot and paragraphs[foot - 1].size <= _SMALL * measures.size:
        foot -= 1
    noted = False
    for paragraph in paragraphs[foot:]:
        first = paragraph.lines[0]
        noted |= first.marked or (_NOTE.match(first.text) is not None and flow.lines[-1].y > 0)
        paragraph.note = noted


def _join_over(before: list[Paragraph], fresh: list[Paragraph], left: float, measures: Measures) -> None:
    """Joins a column's first paragraph to the one that the column before left unfinished."""
    if not before or not fresh:
        return
    nearest = range(len(before) - 1, max(-1, len(before) - 1 - _BETWEEN), -1)
    here = next((index for index in nearest if _is_body(before[index], measures)), None)
    there = next((index for index, one in enumerate(fresh) if _is_body(one, measures)), None)
    if here is None or there is None:
        return
    if any(_is_heading(one, measures) for one in (*before[here + 1 :], *fresh[:there])):
        return
    last, first = before[here].lines[-1], fresh[there].lines[0]
    if fresh[there].marker or not _goes_on(last, first, _margin(before[here]), left):
        return
    paragraph = before.pop(here)
    paragraph.lines += fresh[there].lines
    paragraph.joined.append(fresh[there].right)
    before.append(paragraph)
    del fresh[there]


def _margin(paragraph: Paragraph) -> float:
    return paragraph.joined[-1] if paragraph.joined else paragraph.right


def _goes_on(last: Line, first: Line, right: float, left: float) -> bool:
    """Whether a sentence is left unfinished, or the paragraph is: the line is full, the next not set in."""
    if _has_room(first, last, right) and not first.text[0].islower():
        return False
    if _TERMINAL.search(last.text) is None:
        return True
    return first.text[0].islower() and first.left < left + _INDENT * first.size


def _is_body(paragraph: Paragraph, measures: Measures) -> bool:
    size = abs(paragraph.size - measures.size) <= _SAME_SIZE * measures.size
    captioned = _CAPTION.match(paragraph.lines[0].text) is not None
    return size and not paragraph.note and not captioned and paragraph.bold == measures.bold


def _is_heading(paragraph: Paragraph, measures: Measures) -> bool:
    text = paragraph.lines[-1].text
    length = sum(len(line.text) for line in paragraph.lines)
    if length > _MAX_HEADING_CHARACTERS:
        return False
    ended = _TERMINAL.search(text) is not None and text[-1] not in "?？:："
    large = paragraph.size >= _LARGE * measures.size
    heavy = paragraph.bold and not measures.bold and paragraph.size >= _SMALL * measures.size
    if large:
        return not ended or length <= 80
    return heavy and (not ended or _NUMBERED_HEADING.match(paragraph.lines[0].text) is not None)


def kind_of(paragraph: Paragraph, measures: Measures) -> BlockKind:
    """What a paragraph is: a heading by its type, an entry by its marker, or body text."""
    if _is_heading(paragraph, measures):
        return BlockKind.HEADING
    return BlockKind.LIST_ITEM if paragraph.marker else BlockKind.PARAGRAPH


def words_of(paragraphs: Iterable[Paragraph]) -> frozenset[str]:
    """The words of a document that no line's end divides, in lower case, those with hyphens whole."""
    words: set[str] = set()
    for paragraph in paragraphs:
        divided = False
        for line in paragraph.lines:
            tokens = line.text.split()[1 if divided else 0 :]
            divided = line.text.endswith(_HYPHENS)
            words.update(token.strip(_AROUND_WORDS).lower() for token in (tokens[:-1] if divided else tokens))
    return frozenset(words)


def texts_of(paragraph: Paragraph, vocabulary: frozenset[str]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """A paragraph's text, and (page, offset) of each further page on which it goes on."""
    pieces: list[str] = []
    pages: list[tuple[int, int]] = []
    tail, length, page = "", 0, paragraph.lines[0].page
    for line in paragraph.lines:
        joint = join_lines(tail, line.text, vocabulary) if tail else ""
        if joint is None:
            pieces[-1], tail, length = pieces[-1][:-1], tail[:-1], length - 1
        pieces.append(f"{joint or ''}{line.text}")
        if line.page != page:
            pages.append((line.page, length + len(joint or "")))
            page = line.page
        length += len(pieces[-1])
        tail = (tail + pieces[-1])[-LOOK_BACK:]
    return "".join(pieces), tuple(pages)
