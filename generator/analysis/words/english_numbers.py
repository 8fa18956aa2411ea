"""English number words: "twenty-five", "two hundred and fifty", "three million", "half a million"."""

from __future__ import annotations

import re
from decimal import Decimal

_SMALL_NAMES = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS_NAMES = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")

SMALL_NUMBERS: dict[str, int] = {name: index for index, name in enumerate(_SMALL_NAMES, start=1)}
"""The number words of one to nineteen and the tens."""
SMALL_NUMBERS.update({name: 10 * index for index, name in enumerate(_TENS_NAMES, start=2)})

SCALES: dict[str, int] = {
    "hundred": 2,
    "thousand": 3,
    "lakh": 5,
    "million": 6,
    "crore": 7,
    "billion": 9,
    "trillion": 12,
}
"""Scale words and their power of ten."""

# Longer words first, so that "six" never shadows "sixteen".
_WORD = "|".join(sorted([*SMALL_NUMBERS, *SCALES], key=len, reverse=True))
SPELLED = re.compile(
    rf"(?<![\w-])(?:(?:half\s)?an?\s(?={'|'.join(SCALES)}))?"
    rf"(?:{_WORD})(?:[\s-](?:and\s)?(?:{_WORD})){{0,7}}"
    rf"(?:[\s-]and[\s-]a[\s-]half(?![a-z])(?:\s(?:{'|'.join(SCALES)})(?![a-z]))?)?(?![a-z])"
)
"""A run of number words, with the article of "a million" and the half of "two and a half million"; bounded at
eight words."""


def parse_spelled(words: str) -> Decimal | None:
    """Read a run of number words.

    Args:
        words: Lower-case words as `SPELLED` finds them, joined by spaces or hyphens.

    Returns:
        The number, or None where the words are no well-formed number ("two three").
    """
    parts = [part for part in re.split(r"[\s-]+", words) if part not in {"a", "an", "and"}]
    if "half" in parts[1:]:
        return _with_half(parts)
    half = bool(parts) and parts[0] == "half"
    if half:
        parts = parts[1:]
    total, group, last_scale, room = 0, 0, 15, 100
    for part in parts:
        if part in SMALL_NUMBERS and SMALL_NUMBERS[part] < room:
            group += SMALL_NUMBERS[part]
            # After "twenty" only a digit may follow; after a digit or a teen, nothing but a scale.
            room = 10 if SMALL_NUMBERS[part] >= 20 else 1
        elif part == "hundred" and group < 10:
            group, room = max(group, 1) * 100, 100
        elif part != "hundred" and SCALES.get(part, 15) < last_scale:
            last_scale = SCALES[part]
            total += max(group, 1) * 10**last_scale
            group, room = 0, 100
        else:
            return None
    value = Decimal(total + group)
    return value / 2 if half else value


def _with_half(parts: list[str]) -> Decimal | None:
    """The number of "two and a half million", "a million and a half", "two and a half"."""
    place = parts.index("half", 1)
    whole, scale = parse_spelled(" ".join(parts[:place])), parts[place + 1 :]
    if whole is None:
        return None
    last = SCALES.get(parts[place - 1], 0)
    return (whole + Decimal("0.5").scaleb(last)).scaleb(SCALES[scale[0]] if scale else 0)
