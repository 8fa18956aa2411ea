"""Stretches of text in which terms may stand, and which of their parts look like terms, in either language.

No tagger and no dictionary: in English a term is a run of words without words of grammar, common verbs and
punctuation; in Chinese a run of characters without those of grammar.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from generator.analysis.words.inflection import singular
from generator.folding import fold
from generator.synthesis.candidates.words import (
    COMMON_PHRASES,
    HAN_BREAKS,
    HAN_EDGES,
    HAN_OFFICES,
    HAN_VERBS,
    NO_TERM_ENDS,
    NOUNS_ALL_THE_SAME,
    STOP_WORDS,
)
from generator.synthesis.words.background import weigh
from generator.synthesis.words.cutting import stem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LONGEST_ENGLISH = 4
"""Words of a term."""
LONGEST_CHINESE = 8
"""Characters of a term."""
_WORD = re.compile(
    r"(?<![\w.-])[^\W\d_\u2e80-\uffff][^\W_\u2e80-\uffff]{0,40}(?:[-'.&][^\W_\u2e80-\uffff]{1,40}){0,4}"
)
_BREAKS = re.escape("".join(sorted(HAN_BREAKS)))
_HAN_RUN = re.compile(rf"(?:(?![{_BREAKS}])[\u3400-\u9fff]){{2,400}}")
_UNKNOWN = 10.5
"""Weight of a word that is a term alone, unless its capitals or a hyphen tell: "graphene", not "breadth"."""
_RARE = 8.5
"""Weight of a pair of characters that is a term alone."""
_TELLING = 4.3
"""Mean weight of a term's words: "future industry" has 4.6, "state service" 3.0."""
_TELLING_CHINESE = 6.0
"""Mean weight of a term's pairs of characters: 商业航天 has 8.2, 企业发展 4.6."""


def find_stretches(text: str, taken: Iterable[tuple[int, int]]) -> Iterator[tuple[str, ...]]:
    """Finds the runs of words, and of Chinese characters, in which terms may stand.

    Args:
        text: the text of a statement.
        taken: (start, end) of what is no new term: dates, quantities, what the taxonomy knows.

    Yields:
        The words of each run, folded, a hyphen as a space; or its characters.
    """
    folded = fold(text)
    for start, end in taken:
        folded = f"{folded[:start]}{'|' * (end - start)}{folded[end:]}"
    words: list[str] = []
    behind = 0
    for match in _WORD.finditer(folded):
        word = match.group().removesuffix("'s").removesuffix("'")
        is_stop = word in STOP_WORDS or len(word) < 2
        if words and (is_stop or folded[behind : match.start()] != " "):
            yield tuple(words)
            words = []
        if not is_stop:
            words.append(word.replace("-", " "))
        behind = match.start() + len(word)
    if words:
        yield tuple(words)
    for run in _HAN_RUN.findall(folded):
        yield tuple(run)


def is_chinese(key: str) -> bool:
    """Whether a word or a term is one of Chinese characters."""
    return "\u3400" <= key[0] <= "\u9fff"


def pairs_of(stretch: tuple[str, ...]) -> list[str]:
    """The smallest parts of a stretch that a term is made of: its words, or its pairs of characters."""
    return [left + right for left, right in pairwise(stretch)] if is_chinese(stretch[0]) else list(stretch)


def grams_of(stretch: tuple[str, ...], known: frozenset[str]) -> Iterator[str]:
    """Yields the parts of a stretch that may be terms, as their forms share them.

    Args:
        stretch: the stretch.
        known: the smallest parts that recur; what holds another cannot recur.
    """
    parts = [part in known for part in pairs_of(stretch)]
    if is_chinese(stretch[0]):
        text = "".join(stretch)
        for first in range(len(parts)):
            for last in range(first, min(first + LONGEST_CHINESE - 1, len(parts))):
                if not parts[last]:
                    break
                yield text[first : last + 2]
        return
    for first in range(len(parts)):
        for last in range(first, min(first + LONGEST_ENGLISH, len(parts))):
            if not parts[last]:
                break
            yield " ".join((*stretch[first:last], _in_singular(stretch[last])))


def _in_singular(words: str) -> str:
    first, space, last = words.rpartition(" ")
    return f"{first}{space}{singular(last) or last}"


def looks_like_term(key: str) -> bool:
    """Whether the words of a part that recurs look like a term's.

    Args:
        key: as `grams_of` gives it.
    """
    return _looks_chinese(key) if is_chinese(key) else _looks_english(key)


def _looks_english(key: str) -> bool:
    words = key.split(" ")
    if words[-1].endswith(NO_TERM_ENDS) and words[-1] not in NOUNS_ALL_THE_SAME:
        return False
    if len(words[-1]) < 2 or (words[0].endswith("ly") and words[0] not in NOUNS_ALL_THE_SAME):
        return False
    weights = [weigh(stem(word)) for word in words]
    if len(words) == 1:
        return weights[0] >= _UNKNOWN and len(key) > 3 and not key.endswith(("ed", "ing", "ise", "ize"))
    telling = sum(weights) / len(weights) >= _TELLING
    return telling and not words[-1].endswith("ed") and key not in COMMON_PHRASES


def _looks_chinese(key: str) -> bool:
    if key[0] in HAN_EDGES or key[-1] in HAN_EDGES or key.startswith(HAN_VERBS) or key.endswith(HAN_VERBS):
        return False
    # 区域性 and 战略性 stand before nouns, as adjectives do.
    if key.endswith(HAN_OFFICES) or (len(key) == 3 and key[-1] == "性"):
        return False
    weights = [weigh(left + right) for left, right in pairwise(key)]
    least = _RARE if len(key) == 2 else _TELLING_CHINESE
    return sum(weights) / len(weights) >= least


_WORD_BEFORE = re.compile(r"([^\W_]{1,40}) $")
_WORD_BEHIND = re.compile(r" ([^\W_]{1,40})")
_NEAR = 42
_CLOSER = 1.5
"""Weight: characters that no dictionary has beside each other weigh up to 1 less than the rarest it has."""


def neighbours(folded: str, start: int, end: int) -> tuple[str, str]:
    """Returns the words, or the characters, right before and right behind a term.

    Args:
        folded: the shadow of the text.
        start: where the term begins.
        end: where it ends.

    Returns:
        Each empty where a mark, a word of grammar or the edge of the text stands.
    """
    if is_chinese(folded[start]):
        return _character(folded[start - 1 : start]), _character(folded[end : end + 1])
    before = _WORD_BEFORE.search(folded[max(0, start - _NEAR) : start])
    return _word(before), _word(_WORD_BEHIND.match(folded, end))


def _character(sign: str) -> str:
    return sign if sign and is_chinese(sign) and sign not in HAN_BREAKS else ""


def _word(match: re.Match[str] | None) -> str:
    return "" if match is None or match[1] in STOP_WORDS else match[1]


def breaks_word(term: str, before: str, behind: str) -> bool:
    """Whether a Chinese term's edge belongs more to what is beside it: the 比 of 同|比增长.

    Args:
        term: the term, folded.
        before: the sign before it, or nothing.
        behind: the sign behind it, or nothing.
    """
    if not is_chinese(term):
        return False
    return bool(
        (before and is_chinese(before) and weigh(before + term[0]) + _CLOSER < weigh(term[:2]))
        or (behind and is_chinese(behind) and weigh(term[-1] + behind) + _CLOSER < weigh(term[-2:]))
    )
