"""Finds whose a Chinese quotation is, behind which somebody named makes a gesture: 李文华摆摆手."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.speech.spoken import Spoken
from generator.model import Span, SpeakerKind

if TYPE_CHECKING:
    from generator.analysis.speakers.finding import SpeakerFinder

_GESTURE = re.compile(
    "(?:(?:说|谈|提|聊)[起到及][^，。：；“”「」]{1,14}，)?(?P<who>[\u4e00-\u9fff]{2,18}?)"
    "(?:[\u4e00-\u9fff]{1,4}[地着]|咧嘴|连连|忍不住|不禁|又|也)?"
    "(?:笑|摆了?摆手|摇了?摇头|点了?点头|叹|掰着手指|竖起(?:了?大)?拇指|拍[着了]|[抹擦][着了]|感慨|感触[很颇]?深|深有感触|的?(?:语气|话里|话语|言语|眼里|脸上|眼神|笑容)|满脸|难掩)"
    "[^，。：；“”「」]{0,12}。"
)
"""One clause on somebody's gesture, behind another at the most that says of what."""


def find_gesture(folded: str, quoted: Span, behind: Span, finder: SpeakerFinder) -> Spoken | None:
    """Finds the one person named in the sentence behind a quotation who makes a gesture there.

    Args:
        folded: the document's shadow.
        quoted: a sentence that is one quotation.
        behind: the sentence behind it, in the same block.
        finder: what reads speakers.

    Returns:
        The speech, whose cue is what they do; None where it does not tell of that alone.
    """
    if behind.start != quoted.end:
        return None
    found = _GESTURE.fullmatch(folded, behind.start, behind.end)
    if found is None:
        return None
    speaker = finder.chinese_name(*found.span("who"))
    if speaker is None or speaker.kind is not SpeakerKind.PERSON:
        return None
    return Spoken(speaker, Span(found.end("who"), behind.end - 1), None)
