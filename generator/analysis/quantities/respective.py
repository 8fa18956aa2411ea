"""Figures told of several things in their order: "revenue and profit were $3m and $1m respectively", 分别."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.analysis.quantities.subjects_chinese import subject_before_chinese
from generator.model import Span

if TYPE_CHECKING:
    from generator.analysis.quantities.amounts import Passage
    from generator.analysis.quantities.making import Reading

_FIGURES_JOINED = frozenset({"、", "和", "与", "及", "以及", " and ", ", and ", ", "})
_THINGS_JOINED = re.compile("、|以及|[和与及]")
_ENGLISH_THINGS_JOINED = re.compile(r",?\sand\s|,\s")
_ITEM = re.compile(r"[\u3400-\u9fffa-z0-9·-]{1,20}\Z")
_LISTED = re.compile(r"(?:[a-z0-9'’-]{1,24}(?:\s[a-z0-9'’-]{1,24}){0,3},\s){1,6}")
"""The things before the last two of a list that begins the sentence: "Robot, drone and sensor output"."""
_OF = re.compile(r"\s(?:of|to|for|in|from|between|by|at|on|with|into)\s")
_LEADS_IN = 16
"""How far 分别 may stand before the first figure, with the verb between: 分别同比增长."""
_FOLLOWS = 24
"""How far "respectively" may stand behind the last figure: "12 and 15 percent of sales, respectively". With a
figure between, as in "in 2024 and 2025, respectively", other things than the subject are paired."""


def share_out(passage: Passage, readings: list[Reading]) -> list[Reading]:
    """Gives each figure of a series its own thing, where as many things as figures are named before it.

    Args:
        passage: the sentence.
        readings: its figures in order; those of a series count the same so far.
    """
    chinese = passage.folded.find("分别", passage.start, passage.end) >= 0
    if len(readings) < 2 or not (
        chinese or passage.folded.find("respectively", passage.start, passage.end) >= 0
    ):
        return readings
    shared = list(readings)
    first = 0
    while first < len(readings):
        after = _series_end(passage, readings, first)
        if after - first > 1:
            things = _things(passage, readings[first:after])
            for index, thing in enumerate(things, first):
                shared[index] = replace(
                    readings[index], quantity=replace(readings[index].quantity, counted=thing)
                )
        first = after
    return shared


def _series_end(passage: Passage, readings: list[Reading], first: int) -> int:
    """Where the series that begins at `first` ends: figures of one subject, joined by nothing else."""
    after = first + 1
    while after < len(readings):
        before, quantity = readings[after - 1].quantity, readings[after].quantity
        between = passage.folded[before.span.end : quantity.span.start]
        if between not in _FIGURES_JOINED or quantity.counted not in {before.counted, None}:
            break
        after += 1
    return after


def _things(passage: Passage, series: list[Reading]) -> tuple[Span, ...]:
    """What the figures of a series are of, each in its turn; empty where that is not told for all."""
    counted, opening = series[0].quantity.counted, series[0].quantity.span.start
    if counted is None or counted.end > opening:
        return ()
    if "分别" in passage.folded[max(counted.end, opening - _LEADS_IN) : opening]:
        return _split(passage, counted, len(series), _THINGS_JOINED) or _listed_before(
            passage, counted, len(series)
        )
    closing = series[-1].quantity.span.end
    behind = passage.folded[closing : min(closing + _FOLLOWS, passage.end)].partition("respectively")
    told_behind = bool(behind[1]) and not any(letter.isdecimal() for letter in behind[0])
    if told_behind or passage.before(opening, len("respectively ")) == "respectively ":
        if _OF.search(passage.folded, counted.start, counted.end):
            # "Exports to Spain and France rose 12 and 15 percent": what is joined is not what is measured.
            return ()
        listed = _LISTED.fullmatch(passage.folded, passage.start, counted.start)
        whole = counted if listed is None else Span(passage.start, counted.end)
        return _split(passage, whole, len(series), _ENGLISH_THINGS_JOINED)
    return ()


def _split(passage: Passage, counted: Span, number: int, joint: re.Pattern[str]) -> tuple[Span, ...]:
    """The parts of a phrase that joins so many things."""
    joints = [match.span() for match in joint.finditer(passage.folded, counted.start, counted.end)]
    if len(joints) != number - 1:
        return ()
    starts = [counted.start, *(last for _, last in joints)]
    ends = [*(first for first, _ in joints), counted.end]
    return tuple(Span(first, last) for first, last in zip(starts, ends, strict=True) if first < last)


def _listed_before(passage: Passage, counted: Span, number: int) -> tuple[Span, ...]:
    """The things of a list whose last item alone was taken: 3D打印设备、服务机器人产量."""
    things = [counted]
    while len(things) < number:
        joint = next(
            (
                mark
                for mark in ("以及", "、", "和", "与", "及")
                if passage.before(things[0].start, len(mark)) == mark
            ),
            None,
        )
        if joint is None:
            return ()
        end = things[0].start - len(joint)
        item = _ITEM.search(passage.folded, max(passage.start, end - 20), end)
        if item is None:
            return ()
        parts = [match.end() for match in _THINGS_JOINED.finditer(passage.folded, item.start(), end)]
        start = parts[-1] if parts else item.start()
        if len(things) == number - 1:
            named = subject_before_chinese(passage.folded, start, end, marked=True, named=True)
            start = named.start if named is not None and named.end == end else start
        things.insert(0, Span(start, end))
    return tuple(things)
