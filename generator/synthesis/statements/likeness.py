"""Whether two statements say the same: how many telling words they share, and what speaks against it."""

from __future__ import annotations

import math
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from generator.synthesis.statements.opposites import is_turned
from generator.synthesis.statements.roles import are_swapped
from generator.synthesis.words.background import weigh
from generator.synthesis.words.cutting import is_han

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet

    from generator.synthesis.statements.gist import Gist
    from generator.synthesis.statements.shelf import Vector

SAME, SAME_CHINESE = 0.52, 0.4
"""Cosine from which on two statements say the same, if nothing speaks against it. Chinese has the lower one:
a changed character changes two pairs of characters."""
_LEAST, _LEAST_CHINESE = 20.0, 28.0
"""Weight of the words that two statements must share: two short sentences are alike by a word or two."""
_SAME_FIGURES = 0.62
"""What is left of that where both have the same two figures or more: "12 t" and "310 km" stand together
once."""
_SAME_FIGURE, _TELLING_FIGURE = 0.85, 7.0
"""The same where both have one figure and it is the same, of two digits that tell or more ("326", "48")."""
_SAME_QUOTED = 0.6
"""Share of the shorter quotation that stands in the longer."""
_SUBSTITUTE = 3.0
"""Weight from which on a word that stands in another's place changes what is said."""
_TELLING = 6.0
"""The same, for words that stand in different places of the two."""
_LONGEST_EXCHANGE = 4
"""Content words that one exchange may take; a longer one is another way of putting it."""
_QUARTERS = {
    "-33": ("01", "03"),
    "-34": ("04", "06"),
    "-35": ("07", "09"),
    "-36": ("10", "12"),
    "-40": ("01", "06"),
    "-41": ("07", "12"),
}
"""EDTF's codes of quarters and half-years, to their first and last months."""
_SHORT = 6
"""Content words of a sentence that is no more than a frame and what stands in it."""
_LONGEST = 250
"""Content words. What is longer is no sentence but a list or a table, of which nobody knows what it says."""
_FRAME, _FRAME_CHINESE = 0.62, 0.5
"""Share of the words of both that stand in the same order: with less the two are built differently, and other
words in the same place are another way of putting it."""


def cosine(first: Mapping[int, float], second: Mapping[int, float]) -> float:
    """The cosine of two sparse vectors; 0 where they share nothing."""
    shared = _shared(first, second)
    return shared / (_norm(first) * _norm(second)) if shared else 0.0


def _shared(first: Mapping[int, float], second: Mapping[int, float]) -> float:
    if len(second) < len(first):
        first, second = second, first
    return math.fsum(weight * second[feature] for feature, weight in first.items() if feature in second)


def _norm(vector: Mapping[int, float]) -> float:
    return math.sqrt(math.fsum(weight * weight for weight in vector.values()))


def likeness(first: Vector, second: Vector, *, chinese: bool) -> float:
    """How like two statements are, in shares of what it takes to say the same: 1 and more is enough."""
    shared = math.fsum(weight for word, weight in first.words.items() if word in second.words)
    if shared < (_LEAST_CHINESE if chinese else _LEAST):
        return 0.0
    needed = SAME_CHINESE if chinese else SAME
    features = first.features
    if first.figures and first.figures == second.figures:
        if len(first.figures) > 1:
            needed *= _SAME_FIGURES
        elif max(features.get(figure, 0.0) for figure in first.figures) >= _TELLING_FIGURE:
            needed *= _SAME_FIGURE
    return cosine(features, second.features) / needed


def quote_alike(first: Vector, second: Vector) -> bool:
    """Whether two statements quote the same words of somebody."""
    shared = len(first.quoted & second.quoted)
    return shared > 0 and shared >= _SAME_QUOTED * min(len(first.quoted), len(second.quoted))


def differ(first: Gist, second: Gist) -> bool:
    """Whether something speaks against two statements saying the same, however many words they share.

    Each has a figure, a date or a name that the other has not; one denies, reverses or foresees what the
    other asserts; two have changed places; or the same frame of words stands around different ones.
    """
    return (
        count_differently(first, second)
        or first.rank != second.rank
        or not (first.names <= second.mentioned or second.names <= first.mentioned)
        or is_turned(first.turn, second.turn)
        or are_swapped(first.roles, second.roles)
        or _is_exchanged(first.words, second.words)
    )


def count_differently(first: Gist, second: Gist) -> bool:
    """Whether each of two statements has a figure or a date that the other has not."""
    more = bool(first.figures - second.figures) or not _all_met(first.dates, second.dates)
    other_more = bool(second.figures - first.figures) or not _all_met(second.dates, first.dates)
    return (more and other_more) or any(
        (figure, not least) in second.bounds for figure, least in first.bounds
    )


def _all_met(dates: AbstractSet[str], others: AbstractSet[str]) -> bool:
    return all(any(dates_meet(date, other) for other in others) for date in dates)


def dates_meet(first: str, second: str) -> bool:
    """Whether two dates may be one: a day of that month, or a year that was inferred or is not known."""
    first, second = _in_months(first), _in_months(second)
    if first.endswith("?") or second.endswith("?") or "X" in first + second:
        return first.rstrip("?")[4:] == second.rstrip("?")[4:]
    return first.startswith(second) or second.startswith(first)


def _in_months(date: str) -> str:
    """A quarter as the months it spans: `2026-33` as `2026-01/2026-03`."""
    year, months = date[:4], _QUARTERS.get(date[4:])
    return f"{year}-{months[0]}/{year}-{months[1]}" if months is not None else date


def _is_exchanged(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    """Whether in the same frame of words stand different ones that neither sentence has elsewhere."""
    if not first or not second:
        return False
    if max(len(first), len(second)) > _LONGEST:
        return True
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    frame = _find_frame(matcher, first, second)
    if matcher.quick_ratio() < frame or matcher.ratio() < frame:
        return False
    if not is_han(first[0][0]) and _left_over(first, second) and _left_over(second, first):
        return True
    for what, start, end, other_start, other_end in matcher.get_opcodes():
        left, right = first[start:end], second[other_start:other_end]
        if what != "replace" or max(len(left), len(right)) > _LONGEST_EXCHANGE:
            continue
        if not set(left).isdisjoint(second) or not set(right).isdisjoint(first):
            continue
        if is_han(left[0][0]) and not _is_other_word(left, right):
            continue
        if min(max(map(weigh, left)), max(map(weigh, right))) >= _SUBSTITUTE:
            return True
    return False


def _find_frame(matcher: SequenceMatcher[str], first: tuple[str, ...], second: tuple[str, ...]) -> float:
    """The share of words in the same order from which on two sentences have one frame."""
    if is_han(first[0][0]):
        return _FRAME_CHINESE
    if max(len(first), len(second)) <= _SHORT:
        # "Spent it on agency nurses", "spent it on new scanners": one place, and all else the same.
        changes = [code for code in matcher.get_opcodes() if code[0] != "equal"]
        if len(changes) == 1 and changes[0][0] == "replace":
            return 0.0
    return _FRAME


def _left_over(words: tuple[str, ...], others: tuple[str, ...]) -> tuple[str, ...]:
    """The telling words that only one sentence has."""
    return tuple(word for word in words if word not in others and weigh(word) >= _TELLING)


def _is_other_word(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Whether two runs of characters are two words, and not one with a character more or less."""
    old, new = set("".join(left)), set("".join(right))
    return len(left) == len(right) or min(len(old - new), len(new - old)) > 1
