"""Whether one whose turn it is says more than what he tells that others have said."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.model import Voice

if TYPE_CHECKING:
    from generator.model import Attribution, Span

_HOLDING = re.compile(
    r"\b(?:i|we) (?:(?:also|really|do) )?(?:think|feel|suspect|guess|would say)\b"
    "|我们?[也都还就]?(?:觉得|认为|相信|知道|想|希望|注意到|看到|了解到?|听说|记得)"
)
"""What a speaker holds himself, before he tells of others."""
_TOLD_FIRST = re.compile(
    "(?![在对关根据依按随当就自从由去今昨上本早近最日同此另其因所但不而然虽尽如到每0-9〇一二三四五六七八九十])"
    "[\u4e00-\u9fff][^，；]{8,}，"
)
"""A clause that is no mere time, place or topic, before the one in which somebody else speaks."""
_RESUMING = re.compile("，(?:这[就也都样种些]?|我们?(?!国)|所以|因此|可见)")
"""How a speaker goes on behind what another has said."""
_AGAINST = (" but ", " yet ", " still ", "但", "可是", "然而")
"""What sets others' words against the speaker's own."""
_CLAUSE_MARKS = "，；,;"


def tells_around(folded: str, said: Attribution, label: Span, sentence: Span) -> bool:
    """Whether a turn's own words stand around what another has said: "I think so, and many say …".

    Args:
        folded: the document's shadow.
        said: whose words the sentence tells, and the verb of saying.
        label: the label of the turn.
        sentence: where it stands.
    """
    if said.cue is None or said.voice is not Voice.REPORTED:
        return False
    start, cue = max(sentence.start, label.end), said.cue
    comma = max(folded.rfind(mark, start, cue.start) for mark in _CLAUSE_MARKS)
    if comma <= start:
        return False
    if _HOLDING.search(folded, start, comma) and not folded.startswith(_AGAINST, comma + 1):
        return True
    told_first = _TOLD_FIRST.match(folded, start, comma + 1) is not None
    return told_first and _RESUMING.search(folded, cue.end, sentence.end) is not None
