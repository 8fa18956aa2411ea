"""Decides in whose words each sentence stands: quoted, partly quoted, reported, or the document's own."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.analysis.claims import count_letters, find_claims
from generator.analysis.speakers import Speaker, SpeakerFinder
from generator.analysis.speech_cues import CueMatch, find_cues
from generator.model import Attribution, Document, Quote, Sentence, Span, SpeakerKind, Voice

if TYPE_CHECKING:
    from generator.model import Actor

_LEAD_IN = re.compile(r"[:：—–-][\"”’」]?\s*$")
_COORDINATED = re.compile(
    r"(?:\band|[,;])(?: (?:also|then|further|has|have|[a-z]{3,20}ly)){0,2} ?$|(?:并|还|也|同时)$"
)
_OPENING_MARKS = frozenset('"“「『')
_WHOLE = 0.8
"""Share of a claim's letters between marks from which it is quoted whole: "said that" and a name stay out."""
_COORDINATED_WINDOW = 400
"""Code points before a later verb in which the subject of its sentence is looked for."""
_MAX_CUES = 64
"""Cues of one sentence that are looked at. Real sentences have up to nine; what has more is no sentence."""
_CUE_NEAR = 90
"""Code points within which a sentence after a quotation must come to its cue."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """The voice of one sentence, with what the labels need to know of it."""

    attribution: Attribution
    """Voice, speaker and cue."""
    quotes: tuple[Quote, ...]
    """What stands between marks."""
    cue: CueMatch | None
    """The cue, where it stands in this sentence."""
    claims: tuple[Span, ...]
    """Where what is said stands: the sentence without the words on who says it; one or two parts."""


@dataclass(frozen=True, slots=True)
class _Spoken:
    """A speaker found in a sentence."""

    speaker: Speaker
    cue: Span
    match: CueMatch | None
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
    return _Attributor(document, folded, sentences, quotations, actors).attribute()


class _Attributor:
    """Reads the sentences of one document in order."""

    def __init__(
        self,
        document: Document,
        folded: str,
        sentences: tuple[Sentence, ...],
        quotations: dict[int, tuple[Span, ...]],
        actors: tuple[tuple[Span, Actor], ...],
    ) -> None:
        self._text = document.text
        self._folded = folded
        self._sentences = sentences
        self._finder = SpeakerFinder(document.text, folded, actors)
        self._inside = [_inside(quotations.get(sentence.block, ()), sentence.span) for sentence in sentences]
        self._spoken: list[_Spoken | None] = []

    def attribute(self) -> tuple[Utterance, ...]:
        """Finds all speakers first, since a quotation may borrow the speaker of the sentence behind it."""
        cues = find_cues(self._folded)
        starts = [cue.start for cue in cues]
        for index, sentence in enumerate(self._sentences):
            span = sentence.span
            own_cues = cues[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
            self._spoken.append(self._find_speech(index, own_cues))
        carried: Speaker | None = None
        utterances = []
        for index, sentence in enumerate(self._sentences):
            spoken = self._spoken[index]
            utterance = self._borrow(index, carried) if spoken is None else self._utter(index, spoken)
            utterances.append(utterance)
            following = (
                index + 1 < len(self._sentences) and self._sentences[index + 1].block == sentence.block
            )
            carried = self._speaker_of(utterance, spoken) if following else None
        return tuple(utterances)

    def _find_speech(self, index: int, cues: tuple[CueMatch, ...]) -> _Spoken | None:
        span, quotations = self._sentences[index].span, self._inside[index]
        if (
            not cues
            and "according to" not in self._folded[span.start : span.end]
            and "据" not in self._folded[span.start : span.end]
        ):
            return None
        if self._text[span.start] in _OPENING_MARKS and not (
            quotations and quotations[0].start == span.start + 1
        ):
            # A quotation that is never closed: its words are somebody's, but nobody says whose.
            return None
        outside = [cue for cue in cues[:_MAX_CUES] if not _is_inside(cue.start, quotations)]
        antecedent = self._antecedent(index) if outside else None
        for cue in outside:
            if cue.cue.needs_quotation and (not quotations or quotations[-1].start < cue.end):
                continue
            speaker = self._finder.subject(cue, span, antecedent)
            if speaker is not None:
                return _Spoken(speaker, Span(cue.start, cue.end), cue)
        according = self._finder.according_to(span.start, span.end)
        if according is not None and not _is_inside(according[1].start, quotations):
            return _Spoken(according[0], according[1], None)
        return self._coordinated(span, outside)

    def _antecedent(self, index: int) -> Speaker | None:
        """Whom "he" or "she" would mean: the speaker of the sentence before, or the person it opens with."""
        if index == 0 or self._sentences[index].block - self._sentences[index - 1].block > 1:
            return None
        before = self._spoken[index - 1]
        if before is not None:
            return before.speaker if before.speaker.kind in {SpeakerKind.PERSON, None} else None
        return self._finder.opens(self._sentences[index - 1].span)

    def _coordinated(self, span: Span, cues: list[CueMatch]) -> _Spoken | None:
        """Finds a later verb of one subject: "X visited A; and emphasized …", X the only person named."""
        for cue in cues:
            if (
                cue.cue.documents_only
                or cue.cue.participle
                or cue.cue.needs_quotation
                or cue.start == span.start
            ):
                continue
            if not _COORDINATED.search(self._folded, max(span.start, cue.start - 40), cue.start):
                continue
            begin = max(span.start, cue.start - _COORDINATED_WINDOW)
            people = [
                pair
                for pair in self._finder.people(begin, cue.start)
                if not self._folded.startswith("'", pair[0].end)
            ]
            if len({actor.id for _, actor in people}) == 1:
                place, actor = people[0]
                speaker = Speaker(actor.name, actor.kind, place)
                return _Spoken(speaker, Span(cue.start, cue.end), cue, coordinated=True)
        return None

    def _utter(self, index: int, spoken: _Spoken) -> Utterance:
        span, quotations = self._sentences[index].span, self._inside[index]
        last_before = quotations[-1].end <= spoken.cue.start if quotations else False
        theirs = tuple(
            quotation for quotation in quotations if last_before or quotation.start >= spoken.cue.end
        )
        speaker = spoken.speaker
        if spoken.coordinated or (speaker.kind is SpeakerKind.DOCUMENT and not theirs):
            claims: tuple[Span, ...] = (span,)
        else:
            frame = Span(min(spoken.cue.start, speaker.span.start), max(spoken.cue.end, speaker.span.end))
            if not span.contains(frame) or spoken.cue.start - speaker.span.end > _COORDINATED_WINDOW:
                frame = spoken.cue
            claims = find_claims(self._text, self._folded, span, frame, quotations)
        between_both = len(claims) > 1 and bool(theirs)
        if between_both and quotations:
            theirs = quotations
        voice = self._voice(claims, theirs)
        quotes = tuple(
            Quote(quotation, speaker.name if quotation in theirs else None) for quotation in quotations
        )
        attribution = Attribution(voice, speaker.name, speaker.kind, spoken.cue)
        return Utterance(attribution, quotes, spoken.match, claims)

    def _voice(self, claims: tuple[Span, ...], theirs: tuple[Span, ...]) -> Voice:
        if not theirs:
            return Voice.REPORTED
        for claim in claims:
            between = sum(
                count_letters(self._text, max(claim.start, quotation.start), min(claim.end, quotation.end))
                for quotation in _inside(theirs, claim)
            )
            if between < _WHOLE * count_letters(self._text, claim.start, claim.end):
                return Voice.PARTLY_QUOTED
        return Voice.QUOTED

    def _borrow(self, index: int, carried: Speaker | None) -> Utterance:
        """Gives a sentence that is one quotation the speaker of the cue right before or right after it."""
        span, quotations = self._sentences[index].span, self._inside[index]
        own = Utterance(
            Attribution(Voice.OWN), tuple(Quote(quotation, None) for quotation in quotations), None, (span,)
        )
        if not quotations or not self._is_all_quoted(span, quotations):
            return own
        neighbour = self._cue_before(index) or self._cue_after(index)
        if neighbour is not None:
            speaker, cue = neighbour.speaker, neighbour.cue
        elif carried is not None and (before := self._last_cue(index)) is not None:
            speaker, cue = carried, before
        else:
            return own
        quotes = tuple(Quote(quotation, speaker.name) for quotation in quotations)
        return Utterance(Attribution(Voice.QUOTED, speaker.name, speaker.kind, cue), quotes, None, (span,))

    def _is_all_quoted(self, span: Span, quotations: tuple[Span, ...]) -> bool:
        between = sum(count_letters(self._text, quotation.start, quotation.end) for quotation in quotations)
        return between >= count_letters(self._text, span.start, span.end)

    def _speaker_of(self, utterance: Utterance, spoken: _Spoken | None) -> Speaker | None:
        """Whose quotation goes on in the next sentence of the block, as in: "…," said X. "… too."."""
        if spoken is None or not any(quote.speaker for quote in utterance.quotes):
            return None
        return spoken.speaker

    def _last_cue(self, index: int) -> Span | None:
        before = self._spoken[index - 1] if index else None
        return None if before is None else before.cue

    def _cue_before(self, index: int) -> _Spoken | None:
        """The speaker of a sentence right before that leads in: it ends in a colon or a dash."""
        if index == 0 or self._sentences[index].block - self._sentences[index - 1].block > 1:
            return None
        span = self._sentences[index - 1].span
        leads_in = _LEAD_IN.search(self._text, max(span.start, span.end - 4), span.end)
        return self._spoken[index - 1] if leads_in else None

    def _cue_after(self, index: int) -> _Spoken | None:
        """The speaker of a following sentence in the same block that begins with its speaker and cue."""
        if (
            index + 1 >= len(self._sentences)
            or self._sentences[index + 1].block != self._sentences[index].block
        ):
            return None
        following = self._spoken[index + 1]
        span = self._sentences[index + 1].span
        if following is None or not 0 <= following.cue.start - span.start <= _CUE_NEAR:
            return None
        # A comma before the cue means that something else opens the sentence.
        return None if "," in self._text[span.start : following.cue.start] else following


def _inside(quotations: tuple[Span, ...], span: Span) -> tuple[Span, ...]:
    """The quotations that share text with a span, cut to it."""
    first = max(0, bisect_right(quotations, span.start, key=lambda quotation: quotation.start) - 1)
    found = []
    for quotation in quotations[first:]:
        if quotation.start >= span.end:
            break
        if quotation.overlaps(span):
            found.append(Span(max(quotation.start, span.start), min(quotation.end, span.end)))
    return tuple(found)


def _is_inside(place: int, quotations: tuple[Span, ...]) -> bool:
    index = bisect_right(quotations, place, key=lambda quotation: quotation.start) - 1
    return index >= 0 and place < quotations[index].end
