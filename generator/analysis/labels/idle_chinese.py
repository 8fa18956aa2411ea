"""Chinese sentences that do none of the six things: questions, greetings, thanks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.model import Voice

if TYPE_CHECKING:
    from generator.analysis.speech.voice import Utterance
    from generator.model import Span

_GREETING = re.compile(
    "(?:尊敬的|亲爱的|敬爱的|各位|女士们|同志们|朋友们|同学们|大家(?:上午|下午|晚上|早上)?好)[^。]{0,40}好?[！!。：:]?$"
)
_THANKING = re.compile(
    "(?:(?:我|在此|此刻|谨|首先|最后|让我们|请允许|衷心|向|借此)[^。！!]{2,140}(?:感谢|谢意|敬意|问候|祝贺|欢迎|祝福|祝愿)"
    "|(?:最后，?)?我?们?[还要衷心真诚非常十分再次特别也很]{0,6}(?:感谢|祝愿?)[^。！!]{1,60})[！!。]"
)
"""A sentence that thanks or wishes well, and tells nothing."""
_OPENING = frozenset("尊亲敬各女同朋大我在此谨首最让请衷向借还要心真诚非常十分再次特别也很感祝")
"""How both begin; most sentences begin otherwise."""
_ASKING = frozenset(("问", "提问", "追问"))
"""Verbs of asking, behind which nothing is claimed."""


def says_nothing(folded: str, span: Span, utterance: Utterance) -> bool:
    """Whether a sentence that no verb of saying leads in asks or greets, or tells what a reporter asks.

    Args:
        folded: the document's shadow.
        span: the sentence.
        utterance: its voice.
    """
    if utterance.cue is not None and utterance.cue.cue.words in _ASKING:
        return True
    own = utterance.in_turn or utterance.attribution.voice is Voice.OWN
    return own and (
        folded[span.end - 1] in "?？"
        or (
            folded[span.start] in _OPENING
            and (
                _GREETING.match(folded, span.start, span.end) is not None
                or _THANKING.fullmatch(folded, span.start, span.end) is not None
            )
        )
    )
