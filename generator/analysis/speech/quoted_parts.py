"""What part of a claim stands between marks: none, a part of it, or the whole."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from generator.analysis.speech.claims import count_letters
from generator.analysis.speech.quoted_names import is_name
from generator.model import Voice

if TYPE_CHECKING:
    from generator.model import Span

_WHOLE = 5
"""A claim is quoted whole with up to a fifth as many letters outside its marks: "said that", a name."""
_LETTER = re.compile(r"[^\W_]")


def said_by_speaker(text: str, start: int, quotations: tuple[Span, ...], cue: Span) -> tuple[Span, ...]:
    """The quotations of a sentence that are its speaker's, no names of things.

    Args:
        text: the document's text.
        start: where the sentence begins.
        quotations: what stands between marks in it; not empty.
        cue: the words that show that somebody speaks.

    Returns:
        Those behind the cue, or all where none is; what opens the sentence is said as well: “…,” Lee said,
        who calls it “a gift”.
    """
    last_before = quotations[-1].end <= cue.start
    opens = quotations[0].start <= start + 1
    return tuple(
        quotation
        for quotation in quotations
        if (last_before or quotation.start >= cue.end or (opens and quotation is quotations[0]))
        and not is_name(text, quotation)
    )


def weigh_quotations(text: str, claims: tuple[Span, ...], theirs: tuple[Span, ...]) -> Voice:
    """The voice of claims, by how much of them stands between marks.

    Args:
        text: the document's text.
        claims: where what is said stands.
        theirs: what stands between marks and is the speaker's, in order.
    """
    if not theirs:
        return Voice.REPORTED
    for claim in claims:
        outside = between = 0
        place = claim.start
        for quotation in theirs:
            start, end = max(claim.start, quotation.start), min(claim.end, quotation.end)
            if start < end:
                outside += count_letters(text, place, start)
                between += end - start
                place = end
        outside += count_letters(text, place, claim.end)
        if outside * _WHOLE > between:
            return Voice.PARTLY_QUOTED
    return Voice.QUOTED


def is_all_quoted(text: str, span: Span, quotations: tuple[Span, ...]) -> bool:
    """Whether no letter of a stretch of text stands outside what is between marks."""
    place = span.start
    for quotation in quotations:
        if _LETTER.search(text, place, quotation.start):
            return False
        place = quotation.end
    return _LETTER.search(text, place, span.end) is None


def is_within(quotation: Span, claims: tuple[Span, ...]) -> bool:
    """Whether what stands between marks is part of what is said."""
    # A loop takes a third of the time of `any`.
    for claim in claims:  # noqa: SIM110 - see above
        if quotation.start < claim.end and claim.start < quotation.end:
            return True
    return False


def is_inside(place: int, quotations: tuple[Span, ...]) -> bool:
    """Whether a place stands between marks."""
    index = bisect_right(quotations, place, key=lambda quotation: quotation.start) - 1
    return index >= 0 and place < quotations[index].end
