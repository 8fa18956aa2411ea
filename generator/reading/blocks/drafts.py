"""Parts of a text before it is settled what they are: its lines, or the runs of lines that are paragraphs."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from generator.folding import HAN
from generator.model import BODY_KINDS, BlockKind, Span
from generator.reading.blocks.lines import Line, LineKind
from generator.reading.cues import block_cues

if TYPE_CHECKING:
    from collections.abc import Iterator

_MAX_UNDERLINED = 160
"""Characters of a heading that is underlined."""
_WRAPPED_LINE = 110
"""Characters. No hard-wrapped text that we met is wider; lines that are whole paragraphs mostly are."""
_SHORTEST_WRAPPED_LINE = 40
"""Characters. Verse, addresses and lists have shorter lines than wrapped prose."""
_ROOM, _ROOM_BEHIND_STOP = 5, 8
"""Shares of the width: so much of it is left on a line only where its paragraph ends."""
_BRACKETED = re.compile(
    r"(?P<headline>\[(?=(?:[^\s\]]+ ){3}|[\u3400-\u9fff])[A-Z\u3400-\u9fff][^\[\]\n]{8,200}\]"
    r"|【[^【】\n]{9,200}】)"
    r"\s{0,3}(?=[A-Z“\"\u3400-\u9fff])"
)
"""A headline or a rubric between brackets, the text right behind it; what is shorter may be the label
before somebody's turn."""
_COUNTED = 700
"""Characters up to which words are counted; what is longer has more words than any rule asks after."""
_UNCOUNTED = 1000
"""Words that a longer paragraph is said to have."""
_LONG_PARAGRAPH_WORDS = 12


@dataclass(slots=True)
class Draft:
    """A block before the runs around it have been looked at."""

    span: Span
    kind: BlockKind
    marked: bool
    """Whether a mark in the text, not a guess, says what it is."""
    numbered: bool
    """Whether its mark is a number."""
    words: int
    terminal: bool

    def text_of(self, text: str) -> str:
        """Its words."""
        return text[self.span.start : self.span.end]

    @property
    def is_long(self) -> bool:
        """Whether it is body beyond doubt by its length or its stop."""
        return self.kind in BODY_KINDS and (
            self.words >= _LONG_PARAGRAPH_WORDS or (self.terminal and self.words >= 5)
        )

    @property
    def is_scrap(self) -> bool:
        """Whether it is a word or three without a stop."""
        return not self.terminal and self.words <= 3


_TEXT, _NUMBER, _RULE = LineKind.TEXT, LineKind.NUMBER, LineKind.RULE
_KINDS = {
    LineKind.TEXT: BlockKind.PARAGRAPH,
    LineKind.HEADING: BlockKind.HEADING,
    LineKind.BULLET: BlockKind.LIST_ITEM,
    LineKind.NUMBER: BlockKind.LIST_ITEM,
    LineKind.IMAGE: BlockKind.IMAGE,
    LineKind.CODE: BlockKind.CHROME,
    LineKind.TABLE: BlockKind.CHROME,
}
_LINE_KINDS = {
    BlockKind.PARAGRAPH: LineKind.TEXT,
    BlockKind.HEADING: LineKind.HEADING,
    BlockKind.LIST_ITEM: LineKind.BULLET,
    BlockKind.IMAGE: LineKind.IMAGE,
}
"""What a part that markup shows is like among lines."""
_NARROWEST_GRID, _WIDEST_GRID, _GRID_ROOM, _FEWEST_ON_GRID = 18, 60, 4, 4
"""Characters of a full line of wrapped Chinese; those that it may fall short by, for no stop begins a line
and four spaces stand for two characters; and lines that tell the width."""
_LINES_TO_A_STOP, _LONGEST_KEY = 5, 24
_ENTRIES = frozenset({LineKind.BULLET, LineKind.NUMBER})
_LEAST_INDENT, _WIDEST_INDENT = 2, 40
"""Spaces by which the lines of an entry of a list stand further in than its mark."""
_PROSE = frozenset({LineKind.TEXT, LineKind.BULLET, LineKind.NUMBER})


def draft_lines(text: str, lines: tuple[Line, ...]) -> list[Draft]:
    """Makes a draft of each line, or of each run of lines where the text is hard-wrapped."""
    width = _wrapped_width(text, lines)
    grid = 0 if width else _grid_width(text, lines)
    paragraphs: list[tuple[Span, LineKind]] = []
    previous: Line | None = None
    entry: Line | None = None
    for index, line in enumerate(lines):
        if line.kind is _RULE:
            if (
                _underlines(text, line, previous)
                and len(text[paragraphs[-1][0].start : line.span.start]) < _COUNTED
            ):
                paragraphs[-1] = (paragraphs[-1][0], LineKind.HEADING)
            previous = None
            continue
        joined = previous is not None and (
            (width and _continues(text, line, previous, width) and not _is_head(text, lines, index, width))
            or (line.kind is _TEXT and _goes_on(text, line, previous, paragraphs[-1][0].start, entry, grid))
        )
        if line.kind is not _TEXT:
            entry = line if line.kind in _ENTRIES else None
        elif not joined:
            entry = None
        if joined:
            first, kind = paragraphs[-1]
            paragraphs[-1] = (Span(first.start, line.span.end), kind)
        else:
            paragraphs.append((line.span, line.kind))
        previous = line
    return [draft for span, kind in paragraphs for draft in _make_drafts(text, span, kind)]


def _goes_on(text: str, line: Line, previous: Line, begin: int, entry: Line | None, grid: int) -> bool:
    """Whether a line goes on with the one before where no width of the text says so.

    Args:
        text: all of it.
        line: without a mark.
        previous: the line before.
        begin: where the paragraph so far begins.
        entry: the first line of the entry of a list that it is; None of anything else.
        grid: the width of wrapped Chinese, or 0.
    """
    if line.blank_before:
        return False
    if entry is not None and _indent(text, line) >= _indent(text, entry) + _LEAST_INDENT:
        return True
    if grid and _fills(text, line, previous, grid):
        return True
    # Where every line begins with a small letter, each is an entry of a list without marks.
    return not text[begin].islower() and _is_broken(text, line, previous)


def _indent(text: str, line: Line) -> int:
    """The white space before a line and before its mark."""
    start = line.span.start
    nearest = max(0, start - _WIDEST_INDENT)  # farther back no line break is looked for, line after line
    begin = max(text.rfind("\n", nearest, start), text.rfind("\r", nearest, start), nearest - 1) + 1
    before = text[begin:start]
    return len(before) - len(before.lstrip(" \t\u3000"))


def _grid_width(text: str, lines: tuple[Line, ...]) -> int:
    """The characters of a line where Chinese was wrapped, every line as full as the next; else 0."""
    begin, end = lines[0].span.start if lines else 0, lines[-1].span.end if lines else 0
    sample = text[begin : min(end, begin + _COUNTED)]
    if len(HAN.findall(sample)) * 2 <= len(sample):
        return 0
    followed = [
        previous
        for previous, line in pairwise(lines)
        if previous.kind is line.kind is _TEXT and not line.blank_before and _is_flush(text, line, previous)
    ]
    if len(followed) < _FEWEST_ON_GRID:
        return 0
    width = max(_length(text, line) for line in followed)
    if not _NARROWEST_GRID <= width <= _WIDEST_GRID:
        return 0
    # A full line of wrapped prose seldom ends with a sentence; paragraphs of one line do.
    full = (line for line in followed if _length(text, line) >= width - _GRID_ROOM)
    broken = sum(not block_cues.is_terminal(text, line.span) for line in full)
    if broken * 10 < len(followed) * 6:
        return 0
    # Headlines below each other may be as long as one another; prose on a grid has stops, and no longer line.
    if any(_length(text, line) > width + _GRID_ROOM for line in lines):
        return 0
    stops = text.count("。", begin, end) + text.count("；", begin, end)
    return width if stops * _LINES_TO_A_STOP >= len(lines) else 0


def _fills(text: str, line: Line, previous: Line, grid: int) -> bool:
    """Whether a line goes on with the one before, which is full; a paragraph begins with an indent."""
    return (
        previous.kind in _PROSE
        and _length(text, previous) >= grid - _GRID_ROOM
        and _is_flush(text, line, previous)
    )


def _is_flush(text: str, line: Line, previous: Line) -> bool:
    """Whether a line has no indent, or less of it than the one before: an indent begins a paragraph."""
    indent = _indent(text, line)
    return not indent or indent < _indent(text, previous)


def _length(text: str, line: Line) -> int:
    return line.span.end - line.span.start + _indent(text, line)


def _is_broken(text: str, line: Line, previous: Line) -> bool:
    """Whether a line was broken where it begins: with a small letter, behind a full line without a stop."""
    start = line.span.start
    if not text[start].islower() or previous.kind not in _PROSE:
        return False
    if text.find(":", start, min(start + _LONGEST_KEY, line.span.end)) >= 0:
        return False  # "date: …", a field among others
    length = previous.span.end - previous.span.start
    if not _SHORTEST_WRAPPED_LINE <= length <= _WRAPPED_LINE or text[previous.span.end - 1] in ":;：；":
        return False
    return not block_cues.is_terminal(text, previous.span)


def _make_drafts(text: str, span: Span, kind: LineKind) -> Iterator[Draft]:
    """Makes one draft, or two where a headline stands between brackets at the head of its paragraph."""
    headline = _BRACKETED.match(text, span.start, span.end) if text[span.start] in "[【" else None
    if headline is None or kind is not _TEXT:
        yield _make_draft(text, span, kind)
        return
    yield _make_draft(text, Span(*headline.span("headline")), kind)
    yield _make_draft(text, Span(headline.end(), span.end), kind)


def _make_draft(text: str, span: Span, kind: LineKind) -> Draft:
    short = span.end - span.start <= _COUNTED
    count = block_cues.count_words(text[span.start : span.end]) if short else _UNCOUNTED
    terminal = block_cues.is_terminal(text, span)
    marked, numbered = kind is not _TEXT, kind is _NUMBER
    return Draft(span, _KINDS[kind], marked, numbered, count, terminal)


def _underlines(text: str, line: Line, previous: Line | None) -> bool:
    """Whether a ruled line makes a heading of the line above, as `=` and `-` do."""
    return (
        previous is not None
        and not line.blank_before
        and previous.kind is _TEXT
        and text[line.span.start] in "=-"
        and previous.span.end - previous.span.start <= _MAX_UNDERLINED
    )


def _continues(text: str, line: Line, previous: Line, width: int) -> bool:
    """Whether a line goes on with the paragraph of the line before: that one reached the margin."""
    if line.blank_before or line.kind is not _TEXT or previous.kind not in _PROSE:
        return False
    if (previous.span.end - previous.span.start) * 2 < width or _is_left_short(text, line, previous, width):
        return False
    return text[previous.span.end - 1] not in ";:；：" or text[line.span.start].islower()


def _is_left_short(text: str, line: Line, previous: Line, width: int) -> bool:
    """Whether the first word of a line, a capital's, had room on the line before: a heading, or an end."""
    if not text[line.span.start].isupper():
        return False
    space = text.find(" ", line.span.start, line.span.end)
    word = (space if space >= 0 else line.span.end) - line.span.start
    room = width - (previous.span.end - previous.span.start) - 1 - word
    ends = block_cues.is_terminal(text, previous.span)
    return room * (_ROOM_BEHIND_STOP if ends else _ROOM) >= width


def _is_head(text: str, lines: tuple[Line, ...], index: int, width: int) -> bool:
    """Whether a line is a heading: behind one with a stop, without a stop, and left short."""
    if not 0 < index < len(lines) - 1 or not text[lines[index].span.start].isupper():
        return False
    before, line, after = lines[index - 1 : index + 2]
    ends, headed = (block_cues.is_terminal(text, other.span) for other in (before, line))
    return ends and not headed and not after.blank_before and _is_left_short(text, after, line, width)


def _wrapped_width(text: str, lines: tuple[Line, ...]) -> int:
    """The width at which lines were broken, so that paragraphs end at empty lines; 0 where none were."""
    followed = [
        previous.span
        for previous, line in pairwise(lines)
        if previous.kind is line.kind is _TEXT and not line.blank_before
    ]
    if not followed:
        return 0
    lengths = sorted(span.end - span.start for span in followed)
    # Where text is wrapped, most of it stands on lines that go on; a head of short lines is no wrapped text.
    if sum(lengths) * 3 < sum(line.span.end - line.span.start for line in lines if line.kind in _PROSE):
        return 0
    if lengths[-1] > _WRAPPED_LINE or lengths[len(lengths) // 2] < _SHORTEST_WRAPPED_LINE:
        return 0
    open_ended = sum(not block_cues.is_terminal(text, span) for span in followed)
    return lengths[-1] if open_ended * 10 >= len(followed) * 6 else 0


def draft_parts(text: str, parts: tuple[tuple[Span, BlockKind], ...]) -> list[Draft]:
    """Makes a draft of each part that markup shows."""
    return [draft for span, kind in parts for draft in _make_drafts(text, span, _LINE_KINDS[kind])]
