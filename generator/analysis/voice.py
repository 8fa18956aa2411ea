"""Decides in whose words each sentence stands: quoted, partly quoted, reported, or the document's own."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.analysis.speakers import Speaker, SpeakerFinder
from generator.analysis.speech_cues import CueMatch, find_cues
from generator.model import Attribution, Document, Quote, Sentence, Span, SpeakerKind, Voice

if TYPE_CHECKING:
    from generator.model import Actor

_LETTER = re.compile(r"[^\W_]")
_LEAD_IN = re.compile(r"[:：—–-][\"”’」]?\s*$|——$")
_COORDINATED = re.compile(
    r"(?:\band|[,;])(?: (?:also|then|further|has|have|[a-z]{3,20}ly)){0,2} ?$|(?:并|还|也|同时)$"
)
_COMPLEMENT_START = re.compile(r"[\s,，:：—–-]*(?:that\b)?[\s,]*")
_WHOLE = 0.8
"""Share of the claim's letters between marks from which it counts as quoted whole: "said that" and a name stay out."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """The voice of one sentence, with what the labels need to know of it."""

    attribution: Attribution
    """Voice, speaker and cue."""
    quotes: tuple[Quote, ...]
    """What stands between marks."""
    cue: CueMatch | None
    """The cue, where it stands in this sentence."""
    coordinated: bool = False
    """Whether the cue is a later verb of the sentence's subject, so that the claim begins before it."""


def attribute(
    document: Document,
    folded: str,
    sentences: tuple[Sentence, ...],
    quotations: dict[int, tuple[Span, ...]],
    actors: tuple[tuple[Span, Actor], ...],
) -> tuple[Utterance, ...]:
    """Finds the voice and speaker of every sentence.

    Args:
        document: the document.
        folded: its shadow.
        sentences: its sentences, in order.
        quotations: what stands between marks, by block index.
        actors: mentions of known actors, in order.

    Returns:
        One utterance for each sentence.
    """
    finder = SpeakerFinder(document.text, folded, actors)
    cues = find_cues(folded)
    starts = [cue.start for cue in cues]
    spoken: list[_Spoken | None] = []
    for index, sentence in enumerate(sentences):
        span = sentence.span
        own_cues = cues[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
        inside = _inside(quotations.get(sentence.block, ()), span)
        antecedent = _antecedent(finder, sentences, spoken, index)
        spoken.append(_find_speech(finder, folded, span, own_cues, inside, antecedent))
    return tuple(
        _utter(
            document.text,
            sentence.span,
            _inside(quotations.get(sentence.block, ()), sentence.span),
            spoken[index],
        )
        if spoken[index] is not None
        else _borrow(document, sentences, quotations, spoken, index)
        for index, sentence in enumerate(sentences)
    )


@dataclass(frozen=True, slots=True)
class _Spoken:
    speaker: Speaker
    cue: Span
    match: CueMatch | None
    coordinated: bool = False


def _inside(quotations: tuple[Span, ...], span: Span) -> tuple[Span, ...]:
    """The quotations that share text with a sentence, cut to it."""
    first = max(0, bisect_right(quotations, span.start, key=lambda quotation: quotation.start) - 1)
    found = []
    for quotation in quotations[first:]:
        if quotation.start >= span.end:
            break
        if quotation.overlaps(span):
            found.append(Span(max(quotation.start, span.start), min(quotation.end, span.end)))
    return tuple(found)


def _antecedent(
    finder: SpeakerFinder, sentences: tuple[Sentence, ...], spoken: list[_Spoken | None], index: int
) -> Speaker | None:
    """Whom "he" or "she" would mean: the speaker of the sentence before, else the one person it names."""
    if index == 0 or sentences[index - 1].block != sentences[index].block:
        return None
    before = spoken[index - 1]
    if before is not None:
        return before.speaker if before.speaker.kind in {SpeakerKind.PERSON, None} else None
    span = sentences[index - 1].span
    people = {actor.name: (place, actor) for place, actor in finder.people(span.start, span.end)}
    if len(people) != 1:
        return None
    ((place, actor),) = people.values()
    return Speaker(actor.name, actor.kind, place)


def _find_speech(
    finder: SpeakerFinder,
    folded: str,
    span: Span,
    cues: tuple[CueMatch, ...],
    quotations: tuple[Span, ...],
    antecedent: Speaker | None,
) -> _Spoken | None:
    outside = [
        cue
        for cue in cues
        if not any(quotation.start <= cue.start < quotation.end for quotation in quotations)
    ]
    for cue in outside:
        speaker = finder.subject(cue, span.start, antecedent)
        if speaker is not None:
            return _Spoken(speaker, Span(cue.start, cue.end), cue)
    according = finder.according_to(span.start, span.end)
    if according is not None and not any(quotation.contains(according[1]) for quotation in quotations):
        return _Spoken(according[0], according[1], None)
    return _coordinated(finder, folded, span, outside)


def _coordinated(finder: SpeakerFinder, folded: str, span: Span, cues: list[CueMatch]) -> _Spoken | None:
    """Finds a later verb of one subject: "X visited A; and emphasized …", where X is the only person named."""
    for cue in cues:
        if cue.cue.documents_only or cue.cue.participle or cue.start == span.start:
            continue
        if not _COORDINATED.search(folded, max(span.start, cue.start - 40), cue.start):
            continue
        people = [
            pair for pair in finder.people(span.start, cue.start) if not folded.startswith("'", pair[0].end)
        ]
        if len({actor.id for _, actor in people}) == 1:
            place, actor = people[0]
            return _Spoken(
                Speaker(actor.name, actor.kind, place), Span(cue.start, cue.end), cue, coordinated=True
            )
    return None


def _utter(text: str, span: Span, quotations: tuple[Span, ...], spoken: _Spoken | None) -> Utterance:
    if spoken is None:
        return Utterance(
            Attribution(Voice.OWN), tuple(Quote(quotation, None) for quotation in quotations), None
        )
    theirs = tuple(quotation for quotation in quotations if _belongs(quotation, quotations, spoken.cue))
    if not theirs:
        voice = Voice.REPORTED
    elif _is_whole(text, span, theirs, spoken.cue):
        voice = Voice.QUOTED
    else:
        voice = Voice.PARTLY_QUOTED
    quotes = tuple(
        Quote(quotation, spoken.speaker.name if quotation in theirs else None) for quotation in quotations
    )
    attribution = Attribution(voice, spoken.speaker.name, spoken.speaker.kind, spoken.cue)
    return Utterance(attribution, quotes, spoken.match, spoken.coordinated)


def _belongs(quotation: Span, quotations: tuple[Span, ...], cue: Span) -> bool:
    """Whether a quotation is the speaker's: it follows the cue, or nothing does and it stands before it."""
    return quotation.start >= cue.end or all(other.end <= cue.start for other in quotations)


def _is_whole(text: str, span: Span, quotations: tuple[Span, ...], cue: Span) -> bool:
    after = [quotation for quotation in quotations if quotation.start >= cue.end]
    if after:
        begin = _COMPLEMENT_START.match(text, cue.end, span.end)
        claim = (begin.end() if begin else cue.end, span.end)
    else:
        claim = (span.start, quotations[-1].end)
    between = sum(_count_letters(text, quotation.start, quotation.end) for quotation in quotations)
    whole = _count_letters(text, *claim)
    if not after:
        return whole > 0 and between >= _WHOLE * whole
    before = sum(
        _count_letters(text, quotation.start, quotation.end)
        for quotation in quotations
        if quotation.end <= cue.start
    )
    return whole > 0 and between - before >= _WHOLE * whole


def _count_letters(text: str, start: int, end: int) -> int:
    return sum(1 for character in text[start:end] if character.isalnum())


def _borrow(
    document: Document,
    sentences: tuple[Sentence, ...],
    quotations: dict[int, tuple[Span, ...]],
    spoken: list[_Spoken | None],
    index: int,
) -> Utterance:
    """Gives a sentence that is one quotation the speaker of the cue right before or right after it."""
    sentence = sentences[index]
    inside = _inside(quotations.get(sentence.block, ()), sentence.span)
    own = _utter(document.text, sentence.span, inside, None)
    letters = _count_letters(document.text, sentence.span.start, sentence.span.end)
    if not inside or sum(_count_letters(document.text, s.start, s.end) for s in inside) < letters:
        return own
    neighbour = _cue_before(document, sentences, spoken, index) or _cue_after(
        document, sentences, spoken, index
    )
    if neighbour is None:
        return own
    speaker = neighbour.speaker
    quotes = tuple(Quote(span, speaker.name) for span in inside)
    return Utterance(Attribution(Voice.QUOTED, speaker.name, speaker.kind, neighbour.cue), quotes, None)


def _cue_before(
    document: Document, sentences: tuple[Sentence, ...], spoken: list[_Spoken | None], index: int
) -> _Spoken | None:
    """The speaker of a sentence that leads in: it ends in a colon or a dash, in this block or the one before."""
    if index == 0 or sentences[index].block - sentences[index - 1].block > 1:
        return None
    span = sentences[index - 1].span
    return (
        spoken[index - 1]
        if _LEAD_IN.search(document.text[max(span.start, span.end - 4) : span.end])
        else None
    )


def _cue_after(
    document: Document, sentences: tuple[Sentence, ...], spoken: list[_Spoken | None], index: int
) -> _Spoken | None:
    """The speaker of a following sentence in the same block that begins with its speaker and cue."""
    if index + 1 >= len(sentences) or sentences[index + 1].block != sentences[index].block:
        return None
    following = spoken[index + 1]
    span = sentences[index + 1].span
    if following is None or following.cue.start - span.start > 90 or following.cue.start < span.start:
        return None
    # A comma before the cue means that something else opens the sentence.
    return None if "," in document.text[span.start : following.cue.start] else following
