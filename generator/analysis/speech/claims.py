"""Finds where in a sentence the thing said stands, apart from the words on who says it."""

from __future__ import annotations

import re
from typing import NamedTuple

from generator.folding import straighten
from generator.model import Span, make_span
from generator.quick_classes import maker_of_tuple

_NOT_LETTER = re.compile(r"[\W_]+")
_NOT_LETTER_BYTES = bytes(code for code in range(128) if not chr(code).isalnum())
_DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|yesterday"
# "Said Monday that …", "told them late on Friday that …".
_COMPLEMENT_START = re.compile(
    rf"[\s,，:：—–-]*(?:(?:(?:late |early |earlier )?(?:on )?(?:{_DAY}),? )?that\b[\s,]*)?"
)
# Behind a cue at the end: a stop, a comma, or where and when it was said.
_ENDS_SPEECH = re.compile(
    r"\s*(?:[\"”’」]?[,.;!?…，。！？]|$|(?:in|on|at|to|during|after|before|by|from|as|when|while|through|last"
    r"|this|today"
    r"|yesterday|earlier)\b(?![^,，]{0,60}\bthat\b))"
)
# When, where or how something was said: "… said late on Friday in a letter."
_SETTING = (
    r"(?:,? (?:on|in|at|during|after|before|by|from|ahead|following|amid|via|over|under|with|through|upon"
    r"|outside|inside|near|since|last|this|late|early|earlier|later|again|separately|jointly|shortly|online"
    rf"|publicly|recently|{_DAY})\b"
    r"(?: (?!(?:that|it|they|he|she|we|i|there|is|are|was|were|will|would|has|have|had|must|should|could|can"
    r"|cannot|do|does|did|not)\b)[^\s,;:()\"“”]{1,30}){0,20})?"
)
_ONLY_SETTING = re.compile(rf"{_SETTING}[.!?…]{{0,3}}\s*")
"""Nothing but that behind a cue."""
_RESUMES = re.compile(
    rf"{_SETTING}(?:, (?:an?|the|its|who|whose|head|chief|director|chair|president|professor)"
    r" [^,;:\"“”]{2,100})?, (?P<predicate>(?:(?:also|now|still|already|therefore|[a-z]{3,20}ly) ){0,2}"
    r"(?:(?:is|are|was|were|has|have|had|does|do|did|would|could|should|must|need)(?:n't)?"
    r"|will|won't|can|can't|cannot|may|might|shall|needs|ought|remains?|becomes?|became)\b)"
)
"""Behind who says it, the predicate of a subject before: "The law, said Lee, a lawyer, must be changed"."""
_BEFORE_SPEECH = re.compile(r"[,，—–!?！？…][\"”’」』*']?\s*$|[.。][\"”’」』']\s*$")
_GOES_ON_SMALL = re.compile(r"[\"'][a-z]")
"""A quotation that goes on with a sentence: “The challenge,” he said, “is to build it.”"""
_I = ("i ", "i'")
_LEADS_IN = re.compile(
    # "But the port will close, X said" leads in with one word; what follows it is said.
    r"[\"“(\s]*(?:(?:but|and|still)\b[\s,]*)?(?:$|(?:however|while|although|though|as|when|if|since|because|despite|amid|during|in|on|at|over"
    r"|from|with|to"
    r"|after|before|for|among|under|by|given|according|asked|questioned|speaking|responding|reacting|commenting|meanwhile|moreover|then|later|earlier|separately|last"
    r"|this)\b)"
)
# What tells more of the speaker, up to another quotation.
_ASIDE_TO_QUOTATION = re.compile(
    r"(?:[,，]? (?:who|whose|which|an?|the|when|as|while|on|in|at|after|during|last|this) [^\"“”]{1,160}"
    r"|[^\"“”:;]{0,30})?[,;:：，—–]"
    r" ?[\"'“‘「]"
)
_APPOSITION_TO_QUOTATION = re.compile(r"(?:, (?:whose|who|an?|the) [^\"“”:]{1,160}): ?\"")
# After a quotation, what is told besides: "…," he said, adding that the port was full.
_GOES_ON = re.compile(
    r",? (?:adding|and that|and (?:added|said|called|urged)|but (?:added|said)) |，(?!并|也"
    r"|还)[^，。“”「」]{6}"
)
_ADDRESSEE = re.compile(
    r"(?<=told|ells) (?:(?:the|a|its|his|her) [a-z' -]{3,40}?|[a-z]{2,15}|[a-z]{2,15} [a-z]{2,15})"
    r"(?=[,:.]|$| (?:that|on|in|at|after|during|last|before|ahead|following|late|earlier|this|via|"
    rf"{_DAY})\b| [\"“])"
    r"|(?<=告诉)[\u3400-\u9fff《》]{2,10}(?=[，。：])"
)
_TELLING = ("told", "ells")
"""What stands before an addressee."""
# Between a closing mark and a name, small words are the speaker's office, and no part of what is said.
_OFFICE = re.compile(r"[\"”’」][,，]? (?:[a-z][\w'’-]{1,20} ){1,5}|[”」][\u3400-\u9fff（）()·、\w]{1,60}")
_OPENING_MARKS = frozenset("\"“「『‘'")
_SHORT_SUBJECT = 60
"""Code points. "The city, he told reporters, will pay": a subject stands before the speaker."""
_HAN = re.compile(r"[\u3400-\u9fff]")
_MARK_AND_COMMA = 2
"""Code points between words in marks and who says them."""
_WORTH_READING = 12
"""Letters. What is shorter says nothing of its own."""


class Claims(NamedTuple):
    """What is said in a sentence."""

    parts: tuple[Span, ...]
    """One part, before who says it or behind it, or both parts of a claim that this divides."""
    divided: bool = False
    """Whether the two parts are halves of one sentence: "The challenge, he said, is to build it"."""


_make_claims = maker_of_tuple(Claims)


def count_letters(text: str, start: int, end: int) -> int:
    """Counts letters and digits in [start, end)."""
    if start >= end:
        return 0
    # Straight quotes are no letters, either, and with them nearly all English is ASCII.
    part = straighten(text[start:end])
    # Most of what is counted is ASCII, which bytes count in a tenth of the pattern's time.
    if part.isascii():
        return len(part.encode("ascii").translate(None, _NOT_LETTER_BYTES))
    encoded = part.encode("utf-8", "surrogatepass").translate(None, _NOT_LETTER_BYTES)
    return len(_NOT_LETTER.sub("", encoded.decode("utf-8", "surrogatepass")))


def find_claims(
    text: str,
    folded: str,
    sentence: Span,
    frame: tuple[int, int],
    quotations: tuple[Span, ...],
    *,
    inverted: bool = False,
) -> Claims:
    """Finds what is said in a sentence that says who speaks.

    Args:
        text: the document's text.
        folded: its shadow.
        sentence: the sentence.
        frame: where the speaker and the cue stand, as one interval.
        quotations: what stands between marks in the sentence.
        inverted: whether the speaker stands behind the cue: "said Lee", "according to Lee".
    """
    first, last = frame
    limit = sentence.end
    told = _ADDRESSEE.match(folded, last, limit) if folded.endswith(_TELLING, 0, last) else None
    if told is not None:
        last = told.end()
    quoted_before = quoted_after = False
    if quotations:
        ended = [quotation.end for quotation in quotations if quotation.end <= first]
        if ended and _OFFICE.fullmatch(text, ended[-1], first):
            # A stop inside the marks ends what is said, a comma waits for who says it.
            first = ended[-1] + (text[ended[-1] - 1] in "。！？")
        quoted_before, quoted_after = quotations[0].start < first, quotations[-1].start >= last
        if quoted_after and (parts := _around_aside(text, folded, sentence, (first, last), quotations)):
            return Claims(parts, _goes_on_small(text, folded, parts))
    before = _strip(text, sentence.start, first)
    if before is not None and text[first - 2] == "," and (resumed := _RESUMES.match(folded, last, limit)):
        return Claims((make_span(*before), Span(resumed.start("predicate"), limit)), divided=True)
    begin = _COMPLEMENT_START.match(folded, last, limit)
    after = _strip(text, begin.end() if begin else last, limit)
    if before is None or after is None:
        return Claims((_span(after or before) or sentence,))
    nothing_behind = _ONLY_SETTING.fullmatch(folded, last, limit) is not None
    if not _may_stand_before(
        text, folded, before, first, quoted=quoted_before, led_in=inverted or nothing_behind
    ):
        # What is long has letters enough: they are counted in what is short.
        long = after[1] - after[0] > 4 * _WORTH_READING
        enough = long or count_letters(text, *after) >= _WORTH_READING
        return _make_claims((make_span(*after) if enough else sentence,))
    halves = make_span(*before), make_span(*after)
    if quoted_before and not _is_spoken_of(text, folded, before, (first, last), quotations):
        both = quoted_after or _GOES_ON.match(folded, last, limit) is not None
        return Claims(halves if both else halves[:1])
    ends = nothing_behind or _ENDS_SPEECH.match(folded, last, limit) is not None
    return _unquoted(folded, halves, last, ends=ends)


def _unquoted(folded: str, halves: tuple[Span, Span], last: int, *, ends: bool) -> Claims:
    """Which of what stands before who says it and behind is said, where no marks show it; or both halves."""
    before, after = halves
    if folded.startswith("，", last):
        # 对于…，李某表示，要…: a Chinese verb of saying leads in what follows it.
        return Claims((after,))
    if ends and folded.startswith(",", last) and before.end - before.start <= _SHORT_SUBJECT:
        return Claims(halves, divided=True)
    return Claims((before if ends else after,))


def _goes_on_small(text: str, folded: str, parts: tuple[Span, ...]) -> bool:
    """Whether a second quotation goes on with the sentence of the first."""
    if len(parts) == 1 or _GOES_ON_SMALL.match(folded, parts[1].start) is None:
        return False
    start = parts[1].start + 1
    if text[start].isupper() and not folded.startswith(_I, start):
        return False
    return "," in folded[parts[0].end - 2 : parts[0].end + 1]


def _is_spoken_of(
    text: str,
    folded: str,
    before: tuple[int, int],
    frame: tuple[int, int],
    quotations: tuple[Span, ...],
) -> bool:
    """Whether what stands between marks is no more than what is spoken of: 针对“限行”一事，李某表示，…."""
    first, last = frame
    if text[before[0]] in _OPENING_MARKS:
        return False
    if _HAN.match(text, last):
        # 政府实施「分流」，李某指出车龙…: a term of a clause before, no quotation.
        return all(
            _HAN.match(text, quotation.start - 2) for quotation in quotations if quotation.end <= first
        )
    if not folded.startswith("，", last):
        return False
    return all(first - quotation.end > _MARK_AND_COMMA for quotation in quotations if quotation.end <= first)


def _around_aside(
    text: str,
    folded: str,
    sentence: Span,
    frame: tuple[int, int],
    quotations: tuple[Span, ...],
) -> tuple[Span, ...]:
    """The parts of a claim where what parts the cue from a quotation only tells more of the speaker."""
    quoted_before = quotations[0].start < frame[0]
    following = next(quotation for quotation in quotations if quotation.start >= frame[1])
    aside = _ASIDE_TO_QUOTATION if quoted_before else _APPOSITION_TO_QUOTATION
    if not aside.fullmatch(folded, frame[1], following.start):
        return ()
    # "…," said X, who chairs it; "…".
    after = Span(following.start - 1, sentence.end)
    before = _strip(text, sentence.start, frame[0]) if quoted_before else None
    return (after,) if before is None else (make_span(*before), after)


def _may_stand_before(
    text: str, folded: str, before: tuple[int, int], first: int, *, quoted: bool, led_in: bool
) -> bool:
    """Whether words before the speaker are said: they are in "prices rose, X said", not "in May, X said"."""
    if not _BEFORE_SPEECH.search(text, max(before[0], first - 6), first):
        return False
    if quoted and text[before[0]] in _OPENING_MARKS:
        return True
    if _LEADS_IN.match(folded, *before) is None:
        return True
    # "In May, prices will rise, said Lee", "…, Lee said on Monday.": a clause stands behind what leads in.
    comma = folded.find(", ", *before) if led_in else -1
    return comma > 0 and count_letters(text, comma, before[1]) >= _WORTH_READING


def _span(part: tuple[int, int] | None) -> Span | None:
    return None if part is None else make_span(*part)


def _strip(text: str, start: int, end: int) -> tuple[int, int] | None:
    while start < end and ((sign := text[start]) in ",;" or sign.isspace()):
        start += 1
    while end > start and ((sign := text[end - 1]) in ",;" or sign.isspace()):
        end -= 1
    return (start, end) if start < end else None
