"""Short forms that name several Chinese terms by what they share: 中小学 is 中学 and 小学."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from generator.analysis.words.aliases import CJK_START
from generator.analysis.words.crossing import is_common_word
from generator.analysis.words.word_sets import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.words.lexicon import Hit

_PARALLEL = words_of("中小 大中 大小 初高 进出 农林 林牧 牧渔 工农 工商 轻重 内外 水陆 海陆 东西 南北 男女")
"""Neighbours in a short form; 高地 and 风水 are other words, and 较高地铁密度 names no 高铁."""
_MOST_MEMBERS = 6
"""Terms of one short form: 农林牧渔业 has four."""


class ShortForms:
    """Completes terms of two characters whose second one stands once for several of them.

    Args:
        forms: the topics' numbers by each form of their aliases, as `alias_forms` gives them.
    """

    def __init__(self, forms: dict[str, set[int]]) -> None:
        terms = {form: topics for form, topics in forms.items() if len(form) == 2 and min(form) >= CJK_START}
        shared = Counter(term[1] for term in terms)
        self._topics = {
            term: tuple(sorted(topics)) for term, topics in sorted(terms.items()) if shared[term[1]] > 1
        }
        self._heads = frozenset(term[0] for term in self._topics)

    def complete(self, folded: str, mentions: list[Hit]) -> Iterator[tuple[int, int, int]]:
        """Completes the terms of which only the first character stands, before another term.

        Args:
            folded: the shadow of the text.
            mentions: all mentions of topics, in order.

        Yields:
            (start, end, topic's number) of each term, up to the character that it shares.
        """
        if not self._topics or folded.isascii():
            return
        for start, _, _ in mentions:
            # The mention may go on: 小学教育 in 中小学教育.
            if folded[start] in self._heads and folded[start : start + 2] in self._topics:
                yield from self._complete_before(folded, start, folded[start + 1])

    def _complete_before(self, folded: str, start: int, shared: str) -> Iterator[tuple[int, int, int]]:
        """Completes the terms whose first characters stand before a place: the 大 and the 中 of 大中|小学."""
        for place in range(start - 1, max(-1, start - _MOST_MEMBERS), -1):
            topics = self._topics.get(folded[place] + shared)
            is_listed = place and folded[place - 1] + shared in self._topics
            if not topics or folded[place : place + 2] not in _PARALLEL:
                return
            if not is_listed and _ends_word(folded, place):
                return
            yield from ((place, start + 2, topic) for topic in topics)


def _ends_word(folded: str, place: int) -> bool:
    """Whether a character belongs to the word before: the 中 of 其中小学, but not that of 提高中小学."""
    return is_common_word(folded[place - 1 : place + 1]) and not is_common_word(folded[place - 2 : place])
