"""Mentions that a topic does not want: behind "unlike" or "legacy", before "以外", as the taxonomy asks."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.topics.intervals import Interval
    from generator.analysis.words.lexicon import Hit

_BEFORE_MENTION = re.compile(
    r"[ \n-]?(?:(?:the|a|an|its|their|our|his|her|any|some|such|more|mere|just|today's|another)[ \n]){0,3}"
    r"[\"'(“「‘]{0,2}"
)
"""What may stand between a word of contrast and the mention it turns away."""
_JOINT = re.compile(
    r"[\"'”」]{0,2}(?:,? (?:and|or|nor|as well as) |, |/|[、和与及或]|以及|或者)(?:the |a |an )?[\"'“「]{0,2}"
)
"""What stands between the mentions of a list."""
_BEHIND_MENTION = re.compile(r"[\"'”」)]{0,2}[ \n]?")
_LONGEST_LIST = 8
"""Mentions of one list that a word of contrast turns away."""


def find_contrasts(
    folded: str, mentions: list[Hit], markers: list[Hit], *, before: bool
) -> Iterator[tuple[Interval, int]]:
    """Finds the mentions that stand in a list right behind, or right before, a word of contrast.

    Args:
        folded: the shadow of the text.
        mentions: all mentions of topics, in order.
        markers: words of contrast.
        before: whether the mentions are before the word instead of behind it.

    Yields:
        (start, end) of a mention that is turned away, and the number of its word of contrast.
    """
    if before:
        ends = sorted((-mention[1], mention[0]) for mention in mentions)
        for start, _, number in markers:
            yield from ((interval, number) for interval in _list_before(folded, ends, start))
    else:
        for _, end, number in markers:
            yield from ((interval, number) for interval in _list_behind(folded, mentions, -end))


def _list_behind(folded: str, mentions: list[Hit], end: int) -> Iterator[Interval]:
    match = _BEFORE_MENTION.match(folded, end)
    place = match.end() if match else end
    for _ in range(_LONGEST_LIST):
        # Of the mentions that begin here, the longest comes first.
        index = bisect_left(mentions, (place,))
        if index == len(mentions) or mentions[index][0] != place:
            return
        end = -mentions[index][1]
        yield place, end
        joint = _JOINT.match(folded, end)
        if joint is None:
            return
        place = joint.end()


def _list_before(folded: str, ends: list[Interval], start: int) -> Iterator[Interval]:
    place = start
    for step in range(_LONGEST_LIST):
        found = _longest_ending(folded, ends, place, _BEHIND_MENTION if step == 0 else _JOINT)
        if found is None:
            return
        yield found
        place = found[0]


def _longest_ending(
    folded: str, ends: list[Interval], place: int, between: re.Pattern[str]
) -> Interval | None:
    """The longest mention from whose end such words lead up to a place."""
    first = bisect_left(ends, (place - 16,))
    near = [
        (start, end)
        for end, start in ends[first : bisect_left(ends, (place + 1,))]
        if between.fullmatch(folded, end, place)
    ]
    return min(near, key=lambda interval: (interval[0], -interval[1]), default=None)
