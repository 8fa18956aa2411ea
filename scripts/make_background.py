"""Makes the background frequencies of generator/synthesis/words/background/ from two word lists.

English: `frequency_dictionary_en_82_765.txt` of the package symspellpy 6.9.0 (MIT licence).
Chinese: `dict.txt` of the package jieba 0.42.1 (MIT licence), cut into characters and pairs of characters;
and its common words of two characters, for generator/analysis/words/two_characters.txt.

    python -m pip download --no-deps symspellpy==6.9.0     # then unzip it anywhere
    python scripts/make_background.py symspellpy/frequency_dictionary_en_82_765.txt

The lists are no dependency of the program, which reads only what this script has written. Frequencies are
kept as steps of half a nat: "13" is a share of exp(-6.5) of all words. A finer scale changes no weight by
more than a quarter of a nat.
"""

# ruff: noqa: INP001 - a script to be run by its path, not part of a package

from __future__ import annotations

import math
import re
import sys
from collections import Counter, defaultdict
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

GENERATOR = Path(__file__).resolve().parent.parent / "generator"
FOLDER = GENERATOR / "synthesis" / "words" / "background"
TWO_CHARACTERS = GENERATOR / "analysis" / "words" / "two_characters.txt"
ENGLISH_WORDS = 12_500
"""The last of them stands once in 700,000 words: what is rarer weighs as much as what is unknown."""
CHINESE_PAIRS = 10_000
CHINESE_CHARACTERS = 3_500
LEAST_OF_A_WORD = 300
"""How often the dictionary's texts have a common word of two characters."""
_HAN = re.compile(r"[\u3400-\u9fff]{1,20}")

_HEADS = {
    "en": """\
# How common English words are: steps of half a nat below one, then the words that common.
# Made by scripts/make_background.py from frequency_dictionary_en_82_765.txt of symspellpy 6.9.0.
# MIT License. Copyright (c) 2025 mmb L (Python port), Copyright (c) 2021 Wolf Garbe (original C# SymSpell).
""",
    "zh": """\
# How common Chinese characters and pairs of characters are: steps of half a nat below one, then what is that
# common. Made by scripts/make_background.py from dict.txt of jieba 0.42.1. MIT License. Copyright (c) 2013
# Sun Junyi.
""",
    "two_characters": """\
# Common Chinese words of two characters: their first, and what stands behind it.
# Made by scripts/make_background.py from dict.txt of jieba 0.42.1. MIT License. Copyright (c) 2013 Sun Junyi.
""",
}
_LICENCE = """\
# Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
# documentation files, to deal in the Software without restriction, including without limitation the rights to
# use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, subject to
# the following conditions: the above copyright notice and this permission notice shall be included in all
# copies or substantial portions of the Software. THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY
# KIND.
"""


def main() -> None:
    """Writes the lists."""
    if len(sys.argv) != 2:
        sys.exit(f"usage: {sys.argv[0]} frequency_dictionary_en_82_765.txt")
    write("en", count_english(Path(sys.argv[1])))
    write("zh", count_chinese())
    write_two_characters()


def count_english(file: Path) -> dict[str, int]:
    """The steps of the most common English words."""
    counts: Counter[str] = Counter()
    for line in file.read_text(encoding="utf-8-sig").splitlines():
        word, count = line.split()
        counts[word] += int(count)
    total = sum(counts.values())
    words = [item for item in counts.most_common() if item[0].isascii() and item[0].isalpha()]
    return {word: step(count / total) for word, count in words[:ENGLISH_WORDS]}


def count_chinese() -> dict[str, int]:
    """The steps of the most common characters, and of the most common pairs inside words."""
    characters: Counter[str] = Counter()
    pairs: Counter[str] = Counter()
    for word, count in read_chinese():
        for character in word:
            characters[character] += count
        for first, second in pairwise(word):
            pairs[first + second] += count
    # A text has about as many pairs as characters: both are shares of the same sum.
    total = sum(characters.values())
    chosen = [*characters.most_common(CHINESE_CHARACTERS), *pairs.most_common(CHINESE_PAIRS)]
    return {text: step(count / total) for text, count in chosen}


def read_chinese() -> Iterator[tuple[str, int]]:
    """The words of the Chinese dictionary, each with how often its texts have it."""
    import jieba  # noqa: PLC0415 - its dictionary lies beside it

    for line in (Path(jieba.__file__).parent / "dict.txt").read_text(encoding="utf-8").splitlines():
        word, count, *_ = line.split()
        if _HAN.fullmatch(word):
            yield word, int(count)


def write_two_characters() -> None:
    """Writes the common Chinese words of two characters, a line for each first one."""
    behind: dict[str, set[str]] = defaultdict(set)
    for word, count in read_chinese():
        if len(word) == 2 and count >= LEAST_OF_A_WORD:
            behind[word[0]].add(word[1])
    lines = (f"{first}\t{''.join(sorted(behind[first]))}\n" for first in sorted(behind))
    content = _HEADS["two_characters"] + _LICENCE + "".join(lines)
    TWO_CHARACTERS.write_text(content, encoding="utf-8", newline="\n")
    sys.stdout.write(f"{TWO_CHARACTERS.name}: {len(content.encode()) / 1000:.0f} kB\n")


def step(share: float) -> int:
    """A share of all words in steps of half a nat below one."""
    return round(-2 * math.log(share))


def write(language: str, steps: dict[str, int]) -> None:
    """Writes one list, the most common first."""
    groups: dict[int, list[str]] = defaultdict(list)
    for text, at in steps.items():
        groups[at].append(text)
    lines = (f"{at}\t{' '.join(sorted(groups[at]))}\n" for at in sorted(groups))
    content = _HEADS[language] + _LICENCE + "".join(lines)
    (FOLDER / f"{language}.txt").write_text(content, encoding="utf-8", newline="\n")
    sys.stdout.write(f"{language}.txt: {len(steps):,} entries, {len(content.encode()) / 1000:.0f} kB\n")


if __name__ == "__main__":
    main()
