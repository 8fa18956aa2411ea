"""Finds what somebody's words lead in: items ("The Committee RESOLVED –"), or a block quotation."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from generator.analysis.speech.spoken import Spoken
from generator.model import BlockKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.cues.finding import CueMatch
    from generator.analysis.speakers.finding import SpeakerFinder
    from generator.model import Block, Document, Sentence

_QUOTE_MARKS = ("> ", "\n>")
_LEAD_IN = re.compile(r"[:：—–-][\"”’」]?\s*$")
_ENDS_OF_LEAD_INS = frozenset(':：—–-"”’」')


def leads_in(text: str, span: Span) -> bool:
    """Whether a sentence or a heading leads in what follows: it ends in a colon or a dash."""
    last = text[span.end - 1]
    # Hardly a sentence ends in one of these.
    if last not in _ENDS_OF_LEAD_INS and not last.isspace():
        return False
    return _LEAD_IN.search(text, max(span.start, span.end - 4), span.end) is not None


def is_set_apart(text: str, block: Span) -> bool:
    """Whether a paragraph is a block quotation: Markdown's mark stands before it, on its line."""
    return text.startswith(_QUOTE_MARKS, max(0, block.start - len("> ")))


class LeadIns:
    """Looks for lists and block quotations in one document.

    Args:
        document: the document.
        sentences: its sentences.
        starts: where they begin.
        finder: what finds the speaker of a heading.
    """

    def __init__(
        self, document: Document, sentences: tuple[Sentence, ...], starts: list[int], finder: SpeakerFinder
    ) -> None:
        self._text = document.text
        self._blocks = document.blocks
        self._sentences = sentences
        self._starts = starts
        self._finder = finder

    def find(self, spoken: dict[int, Spoken], outside: list[CueMatch]) -> dict[int, Spoken]:
        """Finds the items.

        Args:
            spoken: what is said in which sentence.
            outside: cues that stand in no sentence, but maybe in a heading.

        Returns:
            The speech that leads in each item, by the index of its sentence.
        """
        led: dict[int, Spoken] = {}
        for index, lead in spoken.items():
            if (
                lead.speaker is not None
                and lead.speaker.name
                and index not in led
                and leads_in(self._text, self._sentences[index].span)
            ):
                self._add(index + 1, lead, led)
        for index, lead in self._headed(outside, led):
            self._add(index, lead, led)
        return led

    def _add(self, first: int, lead: Spoken, led: dict[int, Spoken]) -> None:
        if first >= len(self._sentences):
            return
        before = self._sentences[first].block
        is_list = self._blocks[before].kind is BlockKind.LIST_ITEM
        within = first > 0 and self._sentences[first - 1].block == before
        if not is_list and (within or (lead.match is not None and not lead.match.cue.strict)):
            return
        for index in range(first, len(self._sentences)):
            sentence = self._sentences[index]
            block = self._blocks[sentence.block]
            belongs = block.kind is BlockKind.LIST_ITEM if is_list else is_set_apart(self._text, block.span)
            if not belongs or sentence.block - before > 1:
                return
            if is_list and leads_in(self._text, sentence.span):
                return
            led[index] = lead
            before = sentence.block

    def _may_be_led(self, block: Block) -> bool:
        return block.kind is BlockKind.LIST_ITEM or is_set_apart(self._text, block.span)

    def _headed(self, outside: list[CueMatch], led: dict[int, Spoken]) -> Iterator[tuple[int, Spoken]]:
        """Yields the first sentence of what a heading with a speaker leads in."""
        starts = [block.span.start for block in self._blocks] if outside else []
        for match in outside:
            place = bisect_right(starts, match.start) - 1
            if not 0 <= place < len(starts) - 1 or not self._may_be_led(self._blocks[place + 1]):
                continue
            span, first = self._blocks[place].span, bisect_left(self._starts, starts[place + 1])
            if match.cue.source or first in led or not leads_in(self._text, span):
                continue
            speaker = self._finder.subject(match, span, lambda _: None)
            if speaker is not None and speaker.name:
                yield first, Spoken(speaker, Span(match.start, match.end), match)
