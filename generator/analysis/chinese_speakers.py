"""Finds who stands before a Chinese cue of speech."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.speaker_words import CHINESE_BODIES, CHINESE_OFFICES, CHINESE_PEOPLE
from generator.model import Span, SpeakerKind

if TYPE_CHECKING:
    from generator.analysis.speech_cues import CueMatch

_WINDOW = 60
"""Code points before a cue: a Chinese clause is seldom longer."""
_ADVERBS = "(?:还|也|同时|进一步|特别|则|就此|今天|日前|近日|曾|又|再次|多次|明确){0,3}"
# From the end of an actor's name to the cue: where and when it was said.
_FROM_ACTOR = re.compile(
    r"[^。！？；，“”「」《》]{0,14}?(?:，?(?:在|于|就|对)[^。！？；，“”「」]{1,24}(?:时|上|中|后)?，?)?"
    r"[^。！？；，“”「」《》]{0,8}》?[^。！？；，“”「」]{0,4}"
)
_ADDRESSED = re.compile(r"[对向给被][^，。；：！？]{0,12}$")
_PRONOUN = re.compile(rf"(?:^|[，。；：”」])([他她]){_ADVERBS}$")
_BOUNDARY = r"(?:^|[，。；：、！？”」』\s上中后时日])"
_PEOPLE = re.compile(rf"{_BOUNDARY}([\u4e00-\u9fff]{{0,12}}?(?:{CHINESE_PEOPLE}))[^，。；：]{{0,6}}$")
_OFFICE_AND_NAME = re.compile(
    rf"{_BOUNDARY}([\u4e00-\u9fff]{{0,16}}?(?:{CHINESE_OFFICES})[\u4e00-\u9fff]{{2,3}}?){_ADVERBS}$"
)
_TITLED_DOCUMENT = re.compile(
    rf"(《[^《》]{{2,40}}》)(?:于[^，。]{{0,14}}(?:发布|印发|施行|实施|出台|公布)，?)?{_ADVERBS}$"
)
_BODY = re.compile(rf"(?:^|[，。；：])((?:本次|此次|这次|该)?(?:{CHINESE_BODIES})){_ADVERBS}$")


def may_be_chinese_subject(folded: str, start: int, span: Span, match: CueMatch) -> bool:
    """Whether a known actor's name stands as the subject of a cue does: near it, and not addressed by it."""
    if _FROM_ACTOR.fullmatch(folded, span.end, match.start) is None:
        return False
    return _ADDRESSED.search(folded, max(start, span.start - 14), span.start) is None


def find_chinese_speaker(folded: str, start: int, match: CueMatch) -> tuple[Span, SpeakerKind | None] | None:
    """Finds a speaker whom the taxonomy does not know.

    Args:
        folded: the document's shadow.
        start: where to look from.
        match: the cue.

    Returns:
        Where it stands and its kind, with None as the kind of a pronoun; None where nobody is found.
    """
    begin = max(start, match.start - _WINDOW)
    window = folded[begin : match.start].rstrip("，")
    kinds: tuple[tuple[re.Pattern[str], SpeakerKind | None], ...] = (
        (_PRONOUN, None),
        (_OFFICE_AND_NAME, SpeakerKind.PERSON),
        (_PEOPLE, SpeakerKind.UNNAMED),
        (_TITLED_DOCUMENT, SpeakerKind.DOCUMENT),
        (_BODY, SpeakerKind.BODY),
    )
    for pattern, kind in kinds:
        found = pattern.search(window)
        if found is not None:
            return Span(begin + found.start(1), begin + found.end(1)), kind
    return None
