"""Finds where in a sentence the thing said stands, apart from the words on who says it."""

from __future__ import annotations

import re

from generator.model import Span

_NOT_LETTER = re.compile(r"[\W_]+")
_COMPLEMENT_START = re.compile(r"[\s,，:：—–-]*(?:that\b)?[\s,]*")
# Behind a cue at the end: a stop, a comma, or where and when it was said.
_ENDS_SPEECH = re.compile(
    r"\s*(?:[\"”’」]?[,.;!?…，。！？]|$|(?:in|on|at|to|during|after|before|by|from|as|when|while|through|last"
    r"|this|today"
    r"|yesterday|earlier)\b(?![^,，]{0,60}\bthat\b))"
)
_BEFORE_SPEECH = re.compile(r"[,，—–!?！？…][\"”’」』*]?\s*$|[.。][\"”’」』]\s*$")
_LEADS_IN = re.compile(
    r"[\"“(\s]*(?:however|while|although|though|as|when|if|since|because|despite|amid|during|in|on|at|over"
    r"|from|with|to"
    r"|after|before|for|among|under|by|given|meanwhile|moreover|then|later|earlier|still|but|and|separately"
    r"|last|this)\b"
)
_ADDRESSEE = re.compile(
    r"(?<=told|ells) (?:(?:the|a|its|his|her) [a-z' -]{3,40}?|[a-z]{2,15}|[a-z]{2,15} [a-z]{2,15})"
    r"(?=[,:]| that\b| on\b| in\b| [\"“])"
)
# Between a closing mark and a name, small words are the speaker's office, and no part of what is said.
_OFFICE = re.compile(r"[\"”’」][,，]? (?:[a-z][\w'’-]{1,20} ){1,5}")
_OPENING_MARKS = frozenset('"“「『')
_SHORT_SUBJECT = 60
"""Code points. "The city, he told reporters, will pay": a subject stands before the speaker."""
_WORTH_READING = 12
"""Letters. What is shorter says nothing of its own."""


def count_letters(text: str, start: int, end: int) -> int:
    """Counts letters and digits in [start, end)."""
    return len(_NOT_LETTER.sub("", text[start:end])) if start < end else 0


def find_claims(
    text: str, folded: str, sentence: Span, frame: Span, quotations: tuple[Span, ...]
) -> tuple[Span, ...]:
    """Finds what is said in a sentence that says who speaks.

    Args:
        text: the document's text.
        folded: its shadow.
        sentence: the sentence.
        frame: the speaker and the cue, as one interval.
        quotations: what stands between marks in the sentence.

    Returns:
        One part, before the frame or behind it, or both parts of a claim that the frame divides.
    """
    told = _ADDRESSEE.match(folded, frame.end, sentence.end)
    if told is not None:
        frame = Span(frame.start, told.end())
    ended = [quotation.end for quotation in quotations if quotation.end <= frame.start]
    if ended and _OFFICE.fullmatch(text, ended[-1], frame.start):
        frame = Span(ended[-1], frame.end)
    before = _strip(text, sentence.start, frame.start)
    begin = _COMPLEMENT_START.match(folded, frame.end, sentence.end)
    after = _strip(text, begin.end() if begin else frame.end, sentence.end)
    if before is None or after is None:
        return (after or before or sentence,)
    quoted_before = quotations and quotations[0].start < frame.start
    quoted_after = quotations and quotations[-1].start >= frame.end
    if not _may_stand_before(text, folded, before, frame, quoted=bool(quoted_before)):
        return (after,) if count_letters(text, after.start, after.end) >= _WORTH_READING else (sentence,)
    if quoted_before and quoted_after:
        return (before, after)
    if quoted_before or _ENDS_SPEECH.match(folded, frame.end, sentence.end) is None:
        return (before,) if quoted_before else (after,)
    if folded[frame.end : frame.end + 1] == "," and before.end - before.start <= _SHORT_SUBJECT:
        return (before, after)
    return (before,)


def _may_stand_before(text: str, folded: str, before: Span, frame: Span, *, quoted: bool) -> bool:
    """Whether words before the speaker are said: they are in "prices rose, X said", not "in May, X said"."""
    if not _BEFORE_SPEECH.search(text, max(before.start, frame.start - 6), frame.start):
        return False
    if quoted and text[before.start] in _OPENING_MARKS:
        return True
    return _LEADS_IN.match(folded, before.start, before.end) is None


def _strip(text: str, start: int, end: int) -> Span | None:
    while start < end and (text[start].isspace() or text[start] in ",;"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;"):
        end -= 1
    return Span(start, end) if start < end else None
