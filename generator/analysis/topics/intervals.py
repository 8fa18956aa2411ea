"""Which of the places that overlap in a text stay: the longest, and those that nothing bars."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.analysis.words.lexicon import Hit

Interval = tuple[int, int]
"""(start, end)."""


def longest(hits: list[Hit], barred: dict[int, list[Interval]]) -> list[Hit]:
    """Keeps, of hits that overlap, the longest; of equally long ones the first in place."""
    kept: list[Hit] = []
    reached = 0
    for hit in hits:
        start, end, number = hit
        if barred and number in barred and is_barred(start, -end, barred[number]):
            continue
        if start >= reached:
            kept.append(hit)
            reached = -end
            continue
        while kept and -kept[-1][1] > start and start + end < kept[-1][0] + kept[-1][1]:
            kept.pop()
        if not kept or -kept[-1][1] <= start:
            kept.append(hit)
        reached = -kept[-1][1]
    return kept


def merge_by_topic(excluded: list[Hit]) -> dict[int, list[Interval]]:
    """The intervals in which each topic does not count, in order, not overlapping."""
    intervals: dict[int, list[Interval]] = {}
    for start, end, number in excluded:
        intervals.setdefault(number, []).append((start, -end))
    return {number: merge(own) for number, own in intervals.items()}


def merge(intervals: list[Interval]) -> list[Interval]:
    """The same places in order, with those that overlap made one."""
    merged: list[Interval] = []
    for start, end in sorted(intervals):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return merged


def is_barred(start: int, end: int, intervals: list[Interval]) -> bool:
    """Whether one of some intervals, as `merge` gives them, holds all of [start, end)."""
    index = bisect_right(intervals, start, key=lambda interval: interval[0]) - 1
    return index >= 0 and end <= intervals[index][1]
