"""What is usual in a PDF: the type of its body, the distance of its lines, how wide they are set."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.reading.pdf.lines import Line

_MIN_JUSTIFIED = 4
_JUSTIFIED = 0.4
"""Lines, and their share, that end at one point where text is justified; the last of a paragraph do not."""


@dataclass(frozen=True, slots=True)
class Flow:
    """The lines of a column of a page, or of a part of it."""

    lines: tuple[Line, ...]
    """From the top down; at least one."""
    path: tuple[int, ...]
    """Which column of the page it is."""


@dataclass(frozen=True, slots=True)
class Measures:
    """What is usual in a document."""

    size: float
    """The type size of its body."""
    bold: bool
    """Whether its body is bold."""
    leading: tuple[tuple[float, float], ...]
    """(type size, usual distance of baselines), in points, sorted."""
    widths: tuple[tuple[tuple[tuple[int, ...], int], float], ...]
    """((path of a column, type size), how wide lines are set there, in points)."""

    def leading_of(self, size: float) -> float:
        """The usual distance of baselines at a type size."""
        return dict(self.leading).get(round(size), 1.25 * size)


def measure(flows: Sequence[Flow]) -> Measures:
    """Measures what is usual in a document."""
    sizes: Counter[tuple[float, bool]] = Counter()
    gaps: dict[int, Counter[float]] = {}
    widths: dict[tuple[tuple[int, ...], int], Counter[float]] = {}
    for flow in flows:
        lefts = _find_left_margins(flow)
        for index, line in enumerate(flow.lines):
            rounded = round(line.size)
            sizes[(round(line.size * 2) / 2, line.bold)] += len(line.text)
            widths.setdefault((flow.path, rounded), Counter())[round(line.right - lefts[rounded])] += 1
            if index and abs(line.size - flow.lines[index - 1].size) < 0.1:
                gap = line.y - flow.lines[index - 1].y
                if 0.8 * line.size < gap < 3 * line.size:
                    gaps.setdefault(rounded, Counter())[round(gap * 2) / 2] += 1
    size, bold = max(sizes, key=lambda key: (sizes[key], key))
    leading = tuple(sorted((float(key), _usual(counts)) for key, counts in gaps.items()))
    return Measures(size, bold, leading, tuple((key, _upper(counts)) for key, counts in widths.items()))


def _find_left_margins(flow: Flow) -> dict[int, float]:
    """For each type size of a column the left margin of its lines."""
    lefts: dict[int, float] = {}
    for line in flow.lines:
        size = round(line.size)
        lefts[size] = min(line.left, lefts.get(size, line.left))
    return lefts


def _usual(counts: Counter[float]) -> float:
    return max(counts, key=lambda gap: (counts[gap], -gap))


def _upper(counts: Counter[float]) -> float:
    """The width that nine lines in ten do not exceed."""
    total, seen = sum(counts.values()), 0
    for width in sorted(counts):
        seen += counts[width]
        if seen * 10 >= total * 9:
            return width
    return max(counts)


def find_right_margins(flow: Flow, measures: Measures) -> dict[int, float]:
    """For each type size of a column its right margin, in points.

    Lines that are set justified show it themselves; else it is as far from the left margin as is usual.
    """
    ends: dict[int, Counter[int]] = {}
    for line in flow.lines:
        ends.setdefault(round(line.size), Counter())[round(line.right)] += 1
    widths, margins = dict(measures.widths), {}
    for size, left in _find_left_margins(flow).items():
        end, count = max(ends[size].items(), key=lambda item: (item[1], item[0]))
        is_justified = count >= max(_MIN_JUSTIFIED, _JUSTIFIED * ends[size].total())
        margins[size] = float(end) if is_justified else left + widths[(flow.path, size)]
    return margins
