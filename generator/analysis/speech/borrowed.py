"""Whose words a sentence is that is one quotation and has no cue: those of the sentence beside it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.speakers.name_words import FULL_NAME
from generator.analysis.speakers.words import CHINESE_PEOPLE
from generator.analysis.speech.lead_ins import leads_in
from generator.analysis.speech.quoted_parts import is_all_quoted
from generator.model import BlockKind, SpeakerKind

if TYPE_CHECKING:
    from generator.analysis.speech.spoken import Spoken
    from generator.model import Document, Sentence, Span

OPENING_MARKS = frozenset('"“「『‘')
_CUE_NEAR = 90
"""Code points within which a sentence after a quotation must come to its cue."""
_SIGNATURE = re.compile(rf"[—–-]{{0,2}} ?{FULL_NAME}(?:, [^.!?]{{2,80}})?")
"""A name on a line of its own."""


_BEAT = re.compile(
    rf"[”」』][\u3400-\u9fff]{{0,6}}?(?:{CHINESE_PEOPLE})(?<![观听群]众)(?=[抹擦笑叹皱咧眯搓哽]|摇头|点头|指着|望着|看着)"
)
"""Behind a quotation, somebody without a name and a gesture; those who listen make none."""


class Neighbours:
    """Finds the speaker of a quotation in the sentences beside it.

    Args:
        document: the document.
        text: its text, lines joined.
        sentences: its sentences, in order.
        quotations: what stands between marks, by block index.
        spoken: the speech found so far, by the index of its sentence; it grows.
    """

    def __init__(
        self,
        document: Document,
        text: str,
        sentences: tuple[Sentence, ...],
        quotations: dict[int, tuple[Span, ...]],
        spoken: dict[int, Spoken],
    ) -> None:
        self._document = document
        self._text = text
        self._sentences = sentences
        self._quotations = quotations
        self._spoken = spoken

    def find(self, index: int, inside: tuple[Span, ...], carried: Spoken | None) -> Spoken | None:
        """The speech right before a sentence that is one quotation, carried to it, or right after it.

        Args:
            index: which sentence.
            inside: what stands between marks in it.
            carried: the speech of the sentence before, with which this one may go on.
        """
        if not is_all_quoted(self._text, self._sentences[index].span, inside):
            return None
        if carried is not None and _BEAT.match(self._text, inside[-1].end):
            # “路通了。”老汉抹了一把眼角: whoever does something behind it has said so, not who spoke before.
            carried = None
        return self._before(index) or carried or self._after(index)

    def goes_on(self, index: int) -> bool:
        """Whether a sentence may go on with the quotation before it: in its block, or one never closed."""
        block, before = self._sentences[index].block, self._sentences[index - 1].block
        if block == before:
            return True
        if block != before + 1:
            return False
        if not (spans := self._quotations.get(before)):
            return self._tells_of_one(index - 1) and self._is_quoted_alone(block) and self._stands_once(block)
        blocks = self._document.blocks
        return spans[-1].end == blocks[before].span.end or self._is_quoted_alone(block)

    def _stands_once(self, block: int) -> bool:
        """Whether a quotation stands nowhere else: what does is set apart for its looks, anywhere."""
        span = self._quotations[block][0]
        return self._document.text.count(self._document.text[span.start : span.end].rstrip(" .,")) == 1

    def _tells_of_one(self, index: int) -> bool:
        """Whether a sentence tells, with no marks, what one person says, whose the quotation below is."""
        spoken = self._spoken.get(index)
        if spoken is None or spoken.speaker is None or spoken.match is None or not spoken.match.cue.strict:
            return False
        speaker = spoken.speaker
        return speaker.kind is SpeakerKind.PERSON or (speaker.kind is None and " " in speaker.name)

    def _is_quoted_alone(self, block: int) -> bool:
        """Whether a paragraph is one quotation with no name below it: it goes on with the one before."""
        blocks = self._document.blocks
        span, spans = blocks[block].span, self._quotations.get(block, ())
        if len(spans) != 1 or blocks[block].kind is not BlockKind.PARAGRAPH:
            return False
        if not is_all_quoted(self._text, span, spans) or self._text[span.start] not in OPENING_MARKS:
            return False
        below = blocks[block + 1].span if block + 1 < len(blocks) else span
        return _SIGNATURE.fullmatch(self._text, below.start, below.end) is None

    def _before(self, index: int) -> Spoken | None:
        """The speaker of a sentence right before that leads in: it ends in a colon or a dash."""
        if index == 0 or self._sentences[index].block - self._sentences[index - 1].block > 1:
            return None
        return self._spoken.get(index - 1) if leads_in(self._text, self._sentences[index - 1].span) else None

    def _after(self, index: int) -> Spoken | None:
        """The speaker of a following sentence in the same block that begins with its speaker and cue."""
        if (
            index + 1 >= len(self._sentences)
            or self._sentences[index + 1].block != self._sentences[index].block
        ):
            return None
        following = self._spoken.get(index + 1)
        span = self._sentences[index + 1].span
        if following is None or not 0 <= following.cue.start - span.start <= _CUE_NEAR:
            return None
        # A comma before the cue means that something else opens the sentence.
        return None if "," in self._text[span.start : following.cue.start] else following
