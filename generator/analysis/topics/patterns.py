"""Topics given by words that occur together in a sentence, in any order: enterprise*, innovat*, lead*.

The words are looked for with everything else, in the one pass over the text, and put together when the
sentences are known. A pattern is only tried in sentences with its rarest item, and then costs as much as the
words that were found there.
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left, bisect_right
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from generator.analysis.words.aliases import CJK_START, alias_forms, is_acronym
from generator.analysis.words.lexicon import Mark, Phrase
from generator.folding import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from generator.analysis.words.lexicon import Hit
    from generator.model import Pattern, Span, Topic

_WORD = re.compile(r"[a-z0-9][\w'-]{0,60}|[\u3400-\u9fff]")
_BEGINNING = 6
"""Letters that the forms of a word share, for counting them together."""
_REST_OF_WORD = re.compile(r"(?<![\u2e80-\uffff])[a-z0-9\u00df-\u024f]{0,40}")
"""Behind the letters that an open word begins with; a Chinese word has no rest."""

Match = tuple[int, int, int]
"""(start, end, topic's number)."""


class _Compiled(NamedTuple):
    """A pattern with its items as bits."""

    topic: int
    """Whose it is."""
    needed: int
    """The bits of the items that must occur."""
    barred: int
    """The bit of what must not occur; 0 where there is nothing."""
    items: dict[int, int]
    """The bit of each word's item, by the word's number."""
    within: int | None
    """The most words from the first to the last."""


class Patterns:
    """Finds the patterns of topics.

    Args:
        topics: whose patterns; a topic's number is its place among them.
        role: which list the hits of their words go to.
    """

    def __init__(self, topics: tuple[Topic, ...], role: int) -> None:
        self._numbers: dict[tuple[str, bool, bool], int] = {}
        self._patterns: list[_Compiled] = []
        self._tried_at: dict[int, list[int]] = {}
        count = _count_in(topics)
        for number, topic in enumerate(topics):
            for pattern in topic.patterns:
                # A pattern is tried where the words of its rarest item stand.
                self._compile(
                    number, pattern, min(pattern.items, key=lambda words: (sum(map(count, words)), words))
                )
        self.phrases = tuple(
            Phrase(form, Mark(role, number, capitals), is_open)
            for (form, is_open, capitals), number in self._numbers.items()
        )
        """What to look for: the forms of every word."""

    def _compile(self, topic: int, pattern: Pattern, rarest: tuple[str, ...]) -> None:
        items: dict[int, int] = {}
        for place, words in enumerate((*pattern.items, pattern.without)):
            for number in (number for word in words for number in self._number(word)):
                items[number] = items.get(number, 0) | 1 << place
                if words is rarest:
                    self._tried_at.setdefault(number, []).append(len(self._patterns))
        bit = 1 << len(pattern.items)
        self._patterns.append(_Compiled(topic, bit - 1, bit if pattern.without else 0, items, pattern.within))

    def _number(self, word: str) -> Iterator[int]:
        """Numbers every form of a word."""
        stem = word.removesuffix("*")
        is_open = stem != word and word[0] < CJK_START
        for form in (fold(stem).replace("-", " "),) if is_open else alias_forms(stem):
            yield self._numbers.setdefault((form, is_open, is_acronym(stem)), len(self._numbers))

    def find(self, folded: str, hits: Sequence[Hit], sentences: Sequence[Span]) -> Iterator[Match]:
        """Finds the patterns that are whole inside a sentence.

        Args:
            folded: the shadow of the text.
            hits: where words of patterns stand, in order.
            sentences: in order, not overlapping.

        Yields:
            For each topic, where the words of one of its patterns stand closest in a sentence.
        """
        starts = [hit[0] for hit in hits]
        begins = [sentence.start for sentence in sentences]
        # Sentences without the rarest item of any pattern are not looked at.
        telling = [start for start, _, word in hits if word in self._tried_at]
        for index in dict.fromkeys(bisect_right(begins, start) - 1 for start in telling):
            if index < 0:
                continue
            sentence = sentences[index]
            own = hits[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
            if len(own) > 1:
                yield from self._find_in_sentence(folded, [hit for hit in own if -hit[1] <= sentence.end])

    def _find_in_sentence(self, folded: str, hits: list[Hit]) -> Iterator[Match]:
        words = {word for _, _, word in hits}
        tried = {index for word in words & self._tried_at.keys() for index in self._tried_at[word]}
        best: dict[int, tuple[int, int, int]] = {}
        for pattern in (self._patterns[index] for index in sorted(tried)):
            bits, bit_of = 0, pattern.items.get
            for word in words:
                bits |= bit_of(word, 0)
            if bits & pattern.needed != pattern.needed or bits & pattern.barred:
                continue
            start, end = _find_closest(hits, pattern)
            rest = _REST_OF_WORD.match(folded, end)
            end = rest.end() if rest is not None else end
            if pattern.within is None or _count_words(folded, start, end, pattern.within) <= pattern.within:
                found = (end - start, start, end)
                best[pattern.topic] = min(best.get(pattern.topic, found), found)
        if best:
            yield from ((start, end, topic) for topic, (_, start, end) in sorted(best.items()))


def _count_in(topics: tuple[Topic, ...]) -> Callable[[str], int]:
    """Makes a guess at how common a word is: how often the taxonomy has it, in aliases and patterns."""
    names = [fold(alias) for topic in topics for alias in topic.aliases]
    names += [fold(word) for topic in topics for one in topic.patterns for item in one.items for word in item]
    beginnings = Counter(word[:_BEGINNING] for name in names for word in _WORD.findall(name))
    chinese = "\n".join(name for name in names if not name.isascii())

    def count(word: str) -> int:
        folded = fold(word)
        if not folded.isascii():
            return chinese.count(folded)
        # A phrase is no commoner than its rarest word.
        return min((beginnings[one[:_BEGINNING]] for one in _WORD.findall(folded)), default=0)

    return count


def _find_closest(hits: list[Hit], pattern: _Compiled) -> tuple[int, int]:
    """Where all items of a pattern stand closest; they do occur."""
    counts = [0] * pattern.needed.bit_length()
    missing, first = len(counts), 0
    closest: tuple[int, int, int] | None = None
    for last, (_, end, word) in enumerate(hits):
        bits = pattern.items.get(word, 0) & pattern.needed
        for place in _places(bits):
            missing -= counts[place] == 0
            counts[place] += 1
        while not missing:
            start = hits[first][0]
            if closest is None or -end - start < closest[0]:
                closest = (-end - start, first, last)
            for place in _places(pattern.items.get(hits[first][2], 0) & pattern.needed):
                counts[place] -= 1
                missing += counts[place] == 0
            first += 1
    assert closest is not None  # noqa: S101 - every item occurs
    _, first, last = closest
    return hits[first][0], max(-end for _, end, _ in hits[first : last + 1])


def _places(bits: int) -> Iterator[int]:
    while bits:
        yield (bits & -bits).bit_length() - 1
        bits &= bits - 1


def _count_words(folded: str, start: int, end: int, most: int) -> int:
    """Counts words, Chinese characters among them, but no more than tells that there are too many."""
    return sum(1 for _ in itertools.islice(_WORD.finditer(folded, start, end), most + 1))
