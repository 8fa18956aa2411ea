"""Puts the words of a page into reading order: runs of words into columns, and what runs across them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.reading.pdf.words import Word

_WORD_GAP = 0.9
"""Ems. A wider gap inside a line may be a gutter; columns are seldom set closer, words seldom wider."""
SAME_LINE = 0.25
"""Ems by which baselines of one line may differ; a raised mark may stand further off."""
RAISED_LINE = 0.6
_BIN = 2.0
"""Points. How finely a gutter is looked for."""
_INNER = 0.2
"""A gutter leaves at least this share of the width on either side."""
_MIN_COLUMN_LINES = 3
"""Two columns of fewer lines are a table's row, or names side by side."""
_MIN_GUTTER = 4.0
"""Points."""
_LEVELS = 6
"""How many depths of what crosses a gutter are tried; a title and a few full-width lines are one or two."""
_STRIPS = 8
"""How many strips of one depth are tried, the widest first."""
_LONG_WORD = 30
"""Characters of a word, an address, that may hang out of its column."""
_SAME_GUTTER = 8.0
"""Points. Where a gutter stood on other pages, a column of one line is one."""
_MAX_DEPTH = 3


@dataclass(frozen=True, slots=True)
class Run:
    """Words that stand beside each other on one line without a wide gap."""

    words: tuple[Word, ...]
    """At least one, in the file's order."""
    left: float
    """Points."""
    right: float
    """Points."""
    y: float
    """The baseline of most of its words."""
    size: float
    """The type size of most of its characters."""
    place: int
    """How many runs the file draws before it."""


def make_runs(words: Iterable[Word]) -> tuple[Run, ...]:
    """Joins words that the file draws one after another on one line."""
    groups: list[list[Word]] = []
    for word in words:
        if not word.text:
            continue
        if groups and _follows(word, groups[-1]):
            groups[-1].append(word)
        else:
            groups.append([word])
    return tuple(_run(group, place) for place, group in enumerate(groups))


def _follows(word: Word, group: Sequence[Word]) -> bool:
    previous = group[-1]
    size = max(word.size, previous.size)
    apart = abs(word.y - next((other.y for other in reversed(group) if not other.raised), previous.y))
    near = RAISED_LINE if min(word.size, previous.size) < 0.85 * size else SAME_LINE
    gap = max(word.left - previous.right, previous.left - word.right)  # the second for right-to-left
    return apart <= near * size and -0.5 * size <= gap <= _WORD_GAP * size


def _run(words: Sequence[Word], place: int) -> Run:
    main = max(words, key=lambda word: (word.size, len(word.text)))
    left, right = min(word.left for word in words), max(word.right for word in words)
    return Run(tuple(words), left, right, main.y, main_size(words), place)


def main_size(words: Iterable[Word]) -> float:
    """The type size of most characters of some words."""
    sizes: dict[float, int] = {}
    for word in words:
        sizes[word.size] = sizes.get(word.size, 0) + len(word.text)
    return max(sizes, key=lambda size: (sizes[size], size))


_Path = tuple[int, ...]
_Strip = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Column:
    """A column, or the part of one between what runs across the page."""

    runs: tuple[Run, ...]
    """At least one."""
    path: _Path
    """Which column it is: () across the page, (0,) left, (1,) right, (1, 0) left within the right."""


def find_gutters(runs: Sequence[Run]) -> tuple[float, ...]:
    """The gutters that a page shows by itself.

    Args:
        runs: all runs of the page.

    Returns:
        Their middles, in points from the left.
    """
    found: list[float] = []
    _divide(runs, (), (), found)
    return tuple(found)


def order_columns(runs: Sequence[Run], gutters: Sequence[float]) -> tuple[Column, ...]:
    """Puts a page's runs into reading order.

    Args:
        runs: all runs of the page.
        gutters: where gutters stand on the document's pages.

    Returns:
        The page's columns in the order of reading.
    """
    return tuple(_divide(runs, gutters, (), []))


def _divide(runs: Sequence[Run], known: Sequence[float], path: _Path, found: list[float]) -> list[Column]:
    """Divides at the clearest gutter; what runs across it divides the columns in turn."""
    gutter = _find_gutter(runs, known) if len(path) < _MAX_DEPTH else None
    if gutter is None:
        return [Column(tuple(runs), path)] if runs else []
    columns: list[Column] = []
    for band, crosses in _bands(runs, gutter):
        left = [run for run in band if _side(run, gutter) < 0]
        right = [run for run in band if _side(run, gutter) > 0]
        if not crosses and _are_columns(left, right, gutter, known):
            if left and right:
                found.append((max(run.right for run in left) + min(run.left for run in right)) / 2)
            columns += _divide(left, known, (*path, 0), found)
            columns += _divide(right, known, (*path, 1), found)
        elif columns and columns[-1].path == path:
            columns[-1] = Column((*columns[-1].runs, *band), path)
        else:
            columns.append(Column(tuple(band), path))
    return columns


def _side(run: Run, gutter: _Strip) -> int:
    """-1 for a run left of a gutter, 1 for one right of it, 0 for one that crosses it."""
    if run.left >= gutter[1] - _BIN:
        return 1
    right = run.right
    if len(run.words[-1].text) > _LONG_WORD and run.words[-1].left < gutter[0]:
        right = run.words[-1].left  # an address that hangs out of its column
    return -1 if right <= gutter[0] + _BIN else 0


def _find_gutter(runs: Sequence[Run], known: Sequence[float]) -> _Strip | None:
    """The widest strip, away from the edges, that few runs cross and that has columns on both sides."""
    if len(runs) < 2:
        return None
    # A run of turned type may end left of where it begins.
    begin, end = min(run.left for run in runs), max(max(run.left, run.right) for run in runs)
    bins = int((end - begin) / _BIN) + 1
    if not 20 <= bins <= 5000:  # a narrow column, or a sheet of 130 inches that is no page
        return None
    steps = [0] * (bins + 1)
    for run in runs:
        steps[int((run.left - begin) / _BIN)] += 1
        steps[min(bins, int((run.right - begin) / _BIN) + 1)] -= 1
    first, last = int(bins * _INNER), int(bins * (1 - _INNER))
    cover = list(accumulate(steps))[first:last]
    for level in sorted(set(cover))[:_LEVELS]:
        strips = [
            (begin + (first + low) * _BIN, begin + (first + high) * _BIN)
            for low, high in _strips(cover, level)
            if (high - low) * _BIN >= _MIN_GUTTER
        ]
        for strip in sorted(strips, key=lambda strip: strip[0] - strip[1])[:_STRIPS]:
            left = [run for run in runs if _side(run, strip) < 0]
            right = [run for run in runs if _side(run, strip) > 0]
            if _are_columns(left, right, strip, known):
                return strip
    return None


def _strips(cover: Sequence[int], level: int) -> list[tuple[int, int]]:
    """Where a cover is at most a level: begin and end of each stretch."""
    strips: list[tuple[int, int]] = []
    start: int | None = None
    for place, depth in enumerate((*cover, level + 1)):
        if depth <= level and start is None:
            start = place
        elif depth > level and start is not None:
            strips.append((start, place))
            start = None
    return strips


def _bands(runs: Sequence[Run], gutter: _Strip) -> list[tuple[list[Run], bool]]:
    """Runs from the top down, those that cross the gutter apart from those beside it."""
    bands: list[tuple[list[Run], bool]] = []
    ordered = sorted(runs, key=lambda run: (run.y, run.left))
    for place, run in enumerate(ordered):
        crosses = _side(run, gutter) == 0
        if not crosses and bands and bands[-1][1]:
            alone = place + 1 == len(ordered) or ordered[place + 1].y - run.y > SAME_LINE * run.size
            crosses = alone and _is_next_line(run, bands[-1][0][-1])
        if not bands or crosses != bands[-1][1]:
            bands.append(([], crosses))
        bands[-1][0].append(run)
    return bands


def _is_next_line(run: Run, previous: Run) -> bool:
    """Whether a short run goes on with the one above, which crosses the gutter: in its type, below it."""
    if abs(run.size - previous.size) > 0.05 * run.size or not 0 < run.y - previous.y < 1.7 * run.size:
        return False
    centred = abs(run.left + run.right - previous.left - previous.right) < 0.4 * run.size
    return centred or abs(run.left - previous.left) < 0.2 * run.size


def _are_columns(left: Sequence[Run], right: Sequence[Run], gutter: _Strip, known: Sequence[float]) -> bool:
    rows = [_count_rows(side) for side in (left, right)]
    if min(rows) >= _MIN_COLUMN_LINES:
        return True
    expected = any(gutter[0] - _SAME_GUTTER <= place <= gutter[1] + _SAME_GUTTER for place in known)
    if expected and (min(rows) > 0 or max(rows) >= _MIN_COLUMN_LINES):
        return True
    return max(rows) >= _MIN_COLUMN_LINES and min(rows) > 0 and _are_drawn_apart(left, right)


def _are_drawn_apart(left: Sequence[Run], right: Sequence[Run]) -> bool:
    """Whether the left side is drawn first and whole, then the right one, in its type and from its height."""
    top = min(left, key=lambda run: run.y), min(right, key=lambda run: run.y)
    alike = any(abs(run.size - top[1].size) < 0.1 for run in left)
    level = alike and abs(top[0].y - top[1].y) < 1.5 * top[0].size
    return level and max(run.place for run in left) < min(run.place for run in right)


def _count_rows(runs: Sequence[Run]) -> int:
    ys = sorted(run.y for run in runs)
    return bool(ys) + sum(after - before > 2 for before, after in pairwise(ys))
