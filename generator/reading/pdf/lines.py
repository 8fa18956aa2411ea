"""Puts the runs of a column into lines: words with their spaces, without the marks of footnotes."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from statistics import median
from typing import TYPE_CHECKING

from generator.reading.pdf.layout import RAISED_LINE, SAME_LINE, main_size

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.reading.pdf.layout import Column, Run
    from generator.reading.pdf.words import Word

_CJK_RANGES = (
    ("\u2e80", "\u303f"),
    ("\u3040", "\u30ff"),
    ("\u3400", "\u9fff"),
    ("\uf900", "\ufaff"),
    ("\uff00", "\uff60"),
    ("\U00020000", "\U0003ffff"),
)
_MAX_DROP_CAPS = 4
"""Large single letters in one column; where there are more, they are something else."""
_NO_SPACE = 0.08
"""Ems. Words that stand closer were drawn in pieces."""
_APART, _FAR_APART = 0.95, 2.5
"""Ems between Chinese words that a space parts, and between the two ends of a line."""
_WIDE_STOPS = frozenset("，。、；：！？）》”’」』")
"""Signs that have room of their own behind them."""
_SOFT_HYPHEN = "\u00ad"
_MARKS = frozenset("0123456789,*†‡§¶[]")
_LAST_WORD = re.compile(r"[^\W\d_]{1,8}$")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a column."""

    text: str
    """Its words, with spaces between those that are not Chinese."""
    left: float
    """Points."""
    right: float
    """Points."""
    y: float
    """Its baseline."""
    size: float
    """The type size of most of its characters."""
    bold: bool
    """Whether all of it is bold."""
    first: float
    """How wide its first word is, in points."""
    page: int
    """The page it stands on, counted from 0."""
    marked: bool = False
    """Whether it begins with a raised mark, as a footnote does."""


def is_cjk(character: str) -> bool:
    """Whether a character is Chinese, Japanese, or punctuation of theirs, which stand without spaces."""
    return any(low <= character <= high for low, high in _CJK_RANGES)


def make_lines(column: Column, page: int) -> tuple[Line, ...]:
    """Puts the runs of a column into lines, from the top down."""
    size = median(run.size for run in column.runs)
    drops = [run for run in column.runs if _is_drop_cap(run, size)]
    drops = drops if len(drops) <= _MAX_DROP_CAPS else []
    places = {drop.place for drop in drops}
    rows: list[list[Run]] = []
    for run in sorted((run for run in column.runs if run.place not in places), key=lambda run: run.y):
        if rows and _on_row(run, rows[-1]):
            rows[-1].append(run)
        else:
            rows.append([run])
    for drop in drops:
        beside = [row for row in rows if drop.y - drop.size < row[0].y <= drop.y + 1]
        if beside:
            beside[0].insert(0, drop)
        else:
            rows.append([drop])
    lines = [_line(row, page) for row in rows]
    for drop in drops:
        reach = (drop.y - drop.size, drop.y + 1)
        lines = [replace(line, left=drop.left) if reach[0] < line.y <= reach[1] else line for line in lines]
    return tuple(line for line in lines if line.text)


def _is_drop_cap(run: Run, size: float) -> bool:
    return len(run.words) == 1 and len(run.words[0].text) == 1 and run.size > 1.8 * size


def _on_row(run: Run, row: Sequence[Run]) -> bool:
    main = max(row, key=lambda other: other.size)
    small = min(run.size, main.size) < 0.85 * max(run.size, main.size)
    near = RAISED_LINE if small else SAME_LINE
    return abs(run.y - main.y) <= near * max(run.size, main.size)


def _line(row: Sequence[Run], page: int) -> Line:
    letters = "".join(word.text for run in row for word in run.words)
    backwards = sum("\u0590" <= letter <= "\u08ff" for letter in letters) * 2 > len(letters)
    runs = sorted(row, key=lambda run: run.left, reverse=backwards)
    if row[0].size > 1.8 * row[-1].size:  # a drop cap stands first, wherever it stands
        runs = [row[0], *(run for run in runs if run is not row[0])]
    words = [word for run in runs for word in run.words]
    main = max(row, key=lambda run: (run.size if len(row) == 1 else len(run.words), run.size))
    text, marked = _join_words(words, main)
    solid = [word for word in words if not _is_mark(word, main)]
    return Line(
        text,
        min(run.left for run in runs),
        max(run.right for run in runs),
        main.y,
        main_size(words),
        bool(solid) and all(word.bold for word in solid),
        words[0].right - words[0].left,
        page,
        marked,
    )


def _join_words(words: Sequence[Word], main: Run) -> tuple[str, bool]:
    """The words with their spaces, without the marks of footnotes; whether such a mark stands first."""
    text = ""
    previous: Word | None = None
    marked = False
    for word in words:
        if _is_mark(word, main):
            if not text:
                marked = True
            elif _refers(text):
                continue
            else:
                text += word.text
                continue
        glued = previous is not None and (
            (is_cjk(text[-1]) and is_cjk(word.text[0]))
            or -0.3 * word.size < word.left - previous.right < _NO_SPACE * word.size
            or previous.size > 1.8 * word.size
        )
        if previous is not None and glued and is_cjk(text[-1]):
            glue = _chinese_space(text, word.left - previous.right, word.size)
        else:
            glue = "" if glued or not text else " "
        text += f"{glue}{word.text}"
        previous = word
    return text[:-1].replace(_SOFT_HYPHEN, "") + text[-1:], marked


def _chinese_space(text: str, gap: float, size: float) -> str:
    """What stands between Chinese words that are set apart: names on a line, the two ends of a head."""
    if gap < _APART * size or text[-1] in _WIDE_STOPS:
        return ""
    return "   " if gap > _FAR_APART * size else " "


def _is_mark(word: Word, main: Run) -> bool:
    """Whether a word is small, raised, and looks like the mark of a footnote."""
    raised = word.raised or (word.size < 0.85 * main.size and main.y - word.y > 0.2 * main.size)
    return raised and len(word.text) <= 4 and all(letter in _MARKS for letter in word.text)


def _refers(text: str) -> bool:
    """Whether a raised number behind a text is the mark of a footnote: behind a unit it is a power."""
    tail = _LAST_WORD.search(text)
    return tail is None or len(tail.group()) >= 4
