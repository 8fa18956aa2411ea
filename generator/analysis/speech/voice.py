"""Decides in whose words each sentence stands: quoted, partly quoted, reported, or the document's own."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from generator.analysis.cues.finding import CueMatch, find_cues
from generator.analysis.cues.verbs import Complement
from generator.analysis.speakers.odd_names import Veil
from generator.analysis.speech.borrowed import OPENING_MARKS, Neighbours
from generator.analysis.speech.claims import Claims, find_claims
from generator.analysis.speech.finding import SpeechFinder
from generator.analysis.speech.gestures import find_gesture
from generator.analysis.speech.interviews import find_answers
from generator.analysis.speech.joined_lines import edges_of_lines, join_lines
from generator.analysis.speech.kinds import settle_kinds
from generator.analysis.speech.lead_ins import LeadIns, is_set_apart
from generator.analysis.speech.quoted_names import is_name
from generator.analysis.speech.quoted_parts import (
    is_all_quoted,
    is_inside,
    is_within,
    said_by_speaker,
    weigh_quotations,
)
from generator.analysis.speech.retold import tells_around
from generator.analysis.speech.turns import Turn, Turns, find_labels
from generator.analysis.speech.unveiled import unveil
from generator.model import (
    Attribution,
    Document,
    Quote,
    Sentence,
    Span,
    SpeakerKind,
    Voice,
    make_attribution,
    make_span,
)
from generator.quick_classes import maker_of_tuple

if TYPE_CHECKING:
    from generator.analysis.speech.spoken import Spoken
    from generator.analysis.topics.terms import Mentions

_LONGEST_END = 3
"""Code points of a stop and the marks behind it."""
_FRAME = 400
"""Code points from a speaker to the cue within which both are one frame of what is said."""
_MAX_CUES = 64
"""Cues of one sentence that are looked at. Real sentences have up to nine; what has more is no sentence."""
_IN_ITS_PHRASE = frozenset((Complement.FEELING, Complement.CLAIM))
_OWN = Attribution(Voice.OWN)


class Utterance(NamedTuple):
    """The voice of one sentence, with what the labels need to know of it."""

    attribution: Attribution
    """Voice, speaker and cue."""
    quotes: tuple[Quote, ...]
    """What stands between marks."""
    cue: CueMatch | None
    """The cue, where it stands in this sentence."""
    claims: tuple[Span, ...]
    """Where what is said stands: the sentence without the words on who says it; one or two parts."""
    divided: bool = False
    """Whether who says it divides one sentence, whose halves the two claims are: "The law, he said, is"."""
    in_turn: bool = False
    """Whether nothing but the label of a transcript's turn says who speaks."""


_CLOSING_MARKS = frozenset("”」』")
_make_utterance = maker_of_tuple(Utterance)


def own_words(span: Span) -> Utterance:
    """The utterance of a sentence in the document's own words, without marks."""
    return _make_utterance(_OWN, (), None, (span,))


def attribute(
    document: Document,
    folded: str,
    sentences: tuple[Sentence, ...],
    quotations: dict[int, tuple[Span, ...]],
    mentions: Mentions,
    veil: Veil | None = None,
) -> dict[int, Utterance]:
    """Finds the voice and speaker of the sentences that are more than the document's own words.

    Args:
        document: the document.
        folded: its shadow.
        sentences: its sentences, in order.
        quotations: what stands between marks, by block index.
        mentions: what the taxonomy knows in it.
        veil: what hides its odd names, where that is known.

    Returns:
        The utterances by the index of their sentences; all others are their document's `own_words`.
    """
    veil = Veil(document.text, mentions.cues or ()) if veil is None else veil
    utterances = _Attributor(document, folded, sentences, quotations, mentions, veil).attribute()
    return unveil(utterances, veil) if veil else utterances


_LABEL_END = re.compile(".{0,2}[\u3400-\u9fff）)][：:] ?")
"""How the label of a Chinese speaker ends right before a quotation: 张三：“…”, 张三: “…”."""


class _Attributor:
    """Reads the sentences of one document in order."""

    def __init__(
        self,
        document: Document,
        folded: str,
        sentences: tuple[Sentence, ...],
        quotations: dict[int, tuple[Span, ...]],
        mentions: Mentions,
        veil: Veil,
    ) -> None:
        self._document = document
        edges = edges_of_lines(document)
        self._text = veil.over(join_lines(document.text, edges))
        self._folded = veil.over(join_lines(folded, edges), folded=True)
        self._sentences = sentences
        self._starts = [sentence.span.start for sentence in sentences]
        self._found = find_cues(folded, mentions.cues)
        self._actors = mentions.actors
        self._inside = self._divide(quotations)
        self._outside: list[CueMatch] = []
        self._spoken: dict[int, Spoken] = {}
        self._neighbours = Neighbours(document, self._text, sentences, quotations, self._spoken)
        self._own_cues: dict[int, list[CueMatch]] = {}
        self._finder: SpeechFinder | None = None

    def attribute(self) -> dict[int, Utterance]:
        """Finds all speakers first, since a quotation may borrow the speaker of the sentence behind it."""
        utterances: dict[int, Utterance] = {}
        cues = self._cues()
        led: dict[int, Spoken] = {}
        labels = find_labels(self._document)
        turns: dict[int, Turn] = {}
        labelled = self._labelled_quotations()
        if cues or self._outside or labels or labelled:
            finder = SpeechFinder(self._text, self._folded, self._sentences, self._actors)
            self._finder, self._own_cues = finder, cues
            for index in sorted({*cues, *labelled}):
                own_cues = cues.get(index)
                spoken = finder.find(index, own_cues) if own_cues and not self._is_unclosed(index) else None
                if spoken is None and index in labelled:
                    spoken = finder.labelled(index, self._inside[index])
                if spoken is not None:
                    self._spoken[index] = spoken
            lists = LeadIns(self._document, self._sentences, self._starts, finder.finder)
            led = lists.find(self._spoken, self._outside)
            if labels:
                turns = Turns(self._document, self._folded, labels, finder.finder).find(self._sentences)
            else:
                turns = find_answers(self._document, self._sentences, finder.finder)
        carried: Spoken | None = None
        last = -2
        for index in sorted({*self._spoken, *self._inside, *led}):
            if last != index - 1 or not self._neighbours.goes_on(index):
                carried = None
            if index in led:
                utterance, carried = self._list(index, led[index]), None
            elif index in self._spoken:
                spoken = self._spoken[index]
                utterance = self._utter(index, spoken)
                carried = spoken
            else:
                utterance, carried = self._borrow(index, carried)
            utterances[index] = utterance
            last = index
        self._take_turns(turns, utterances)
        settle_kinds(utterances)
        return utterances

    def _labelled_quotations(self) -> frozenset[int]:
        """The sentences whose first quotation stands right behind a Chinese name and a colon."""
        if self._text.isascii():
            return frozenset()
        return frozenset(
            index
            for index, spans in self._inside.items()
            if _LABEL_END.fullmatch(self._text, max(0, spans[0].start - 4), spans[0].start - 1)
        )

    def _is_unclosed(self, index: int) -> bool:
        """Whether a quotation that is never closed opens a sentence: nobody says whose words those are."""
        start, quotations = self._sentences[index].span.start, self._inside.get(index)
        return self._text[start] in OPENING_MARKS and not (quotations and quotations[0].start == start + 1)

    def _divide(self, quotations: dict[int, tuple[Span, ...]]) -> dict[int, tuple[Span, ...]]:
        """Cuts the quotations to the sentences, by the index of the sentence."""
        inside: dict[int, list[Span]] = {}
        sentences, count = self._sentences, len(self._sentences)
        for spans in quotations.values():
            for quotation in spans:
                index = max(0, bisect_right(self._starts, quotation.start) - 1)
                while index < count and sentences[index].span.start < quotation.end:
                    span = sentences[index].span
                    start, end = max(quotation.start, span.start), min(quotation.end, span.end)
                    if start < end:
                        inside.setdefault(index, []).append(make_span(start, end))
                    index += 1
        return {index: tuple(spans) for index, spans in inside.items()}

    def _cues(self) -> dict[int, list[CueMatch]]:
        """The cues of each sentence that has any, by its index; none that stands between marks."""
        found: dict[int, list[CueMatch]] = {}
        for cue in self._found:
            index = bisect_right(self._starts, cue.start) - 1
            if index < 0 or cue.start >= self._sentences[index].span.end:
                self._outside.append(cue)
                continue
            quotations = self._inside.get(index)
            if quotations and is_inside(cue.start, quotations):
                continue
            own = found.setdefault(index, [])
            if len(own) < _MAX_CUES:
                own.append(cue)
        return found

    def _list(self, index: int, lead: Spoken) -> Utterance:
        """An item of a list, or of a quotation set apart, under a lead-in: its speaker's words."""
        span, quotations = self._sentences[index].span, self._inside.get(index, ())
        speaker = lead.speaker
        if speaker is None:
            return Utterance(_OWN, (), None, (span,))
        whole = bool(quotations) and is_all_quoted(self._text, span, quotations)
        apart = is_set_apart(self._document.text, self._document.blocks[self._sentences[index].block].span)
        voice = Voice.QUOTED if whole or apart else Voice.REPORTED
        quotes = tuple(Quote(quotation, speaker.name if whole else None) for quotation in quotations)
        return Utterance(make_attribution(voice, speaker.name, speaker.kind, lead.cue), quotes, None, (span,))

    def _take_turns(self, turns: dict[int, Turn], utterances: dict[int, Utterance]) -> None:
        """Gives sentences of a transcript to those whose turn it is, but what its words give to others."""
        for index, turn in turns.items():
            before, span = utterances.get(index), self._sentences[index].span
            if (
                before is not None
                and _is_anothers(before.attribution)
                and not tells_around(self._folded, before.attribution, turn.cue, span)
            ):
                utterances[index] = self._without_label(before, turn.cue)
                continue
            speaker = turn.speaker
            claim = Span(max(span.start, turn.cue.end), span.end)
            name, kind = (None, None) if speaker is None else (speaker.name, speaker.kind)
            quotes = tuple(Quote(quotation, None) for quotation in self._inside.get(index, ()))
            attribution = make_attribution(Voice.REPORTED, name, kind, turn.cue)
            utterances[index] = Utterance(attribution, quotes, None, (claim,), in_turn=True)

    def _without_label(self, utterance: Utterance, label: Span) -> Utterance:
        """What a turn tells of another's words, whose name its label is no part of: "Q. Mr Lee says"."""
        name = utterance.attribution.speaker
        lead = f"{self._text[label.start : label.end].strip()} "
        if name is None or not name.startswith(lead):
            return utterance
        own = replace(utterance.attribution, speaker=name.removeprefix(lead))
        return utterance._replace(attribution=own)

    def _utter(self, index: int, spoken: Spoken) -> Utterance:
        span, quotations = self._sentences[index].span, self._inside.get(index, ())
        speaker, cue = spoken.speaker, spoken.cue
        theirs = said_by_speaker(self._text, span.start, quotations, cue) if quotations else ()
        if speaker is not None and theirs:
            # The speaker's own name may stand between marks.
            theirs = tuple(quotation for quotation in theirs if not is_within(quotation, (speaker.span,)))
        others = (
            self._others(index, spoken, theirs) if theirs and len(self._own_cues.get(index, ())) > 1 else {}
        )
        theirs = tuple(quotation for quotation in theirs if quotation not in others)
        if spoken.coordinated or (not theirs and self._says_in_its_predicate(span, spoken)):
            found = Claims((span,))
        elif spoken.match is not None and (
            spoken.match.cue.complement in _IN_ITS_PHRASE or spoken.match.cue.documents_only
        ):
            # What is felt, rejected or laid down stands right in the phrase that tells it.
            found = Claims((span,))
        else:
            inverted = speaker is not None and speaker.span.start >= cue.end
            frame = _frame(span, spoken)
            found = find_claims(self._text, self._folded, span, frame, quotations, inverted=inverted)
        claims, divided = found
        name, kind = (None, None) if speaker is None else (speaker.name or None, speaker.kind)
        if not quotations:
            attribution = make_attribution(Voice.REPORTED, name, kind, cue)
            return _make_utterance(attribution, (), spoken.match, claims, divided)
        if len(claims) > 1 and theirs:
            theirs = tuple(quotation for quotation in quotations if not is_name(self._text, quotation))
        # Asked about “a gift”, Lee said it was late: what stands between marks before is another's.
        theirs = tuple(quotation for quotation in theirs if is_within(quotation, claims))
        voice = weigh_quotations(self._text, claims, theirs)
        if voice is Voice.QUOTED and spoken.match is not None and _is_judgement(spoken.match):
            voice = Voice.PARTLY_QUOTED
        said = frozenset(theirs)
        quotes = tuple(
            Quote(quotation, name if quotation in said else others.get(quotation)) for quotation in quotations
        )
        attribution = make_attribution(voice, name, kind, cue)
        return _make_utterance(attribution, quotes, spoken.match, claims, divided)

    def _says_in_its_predicate(self, span: Span, spoken: Spoken) -> bool:
        """Whether a document speaks in its own predicate: a plan "aims to"; before "…, it said." all is said.

        Between commas it divides what is said: "The river, the report found, is clean".
        """
        if spoken.speaker is None or spoken.speaker.kind is not SpeakerKind.DOCUMENT:
            return False
        start, end = _frame(span, spoken)
        if end + _LONGEST_END >= span.end:
            return False
        return not (self._folded.startswith(",", end) and self._folded.endswith(", ", span.start, start))

    def _others(self, index: int, spoken: Spoken, theirs: tuple[Span, ...]) -> dict[Span, str]:
        """Who else says what stands between marks: "A said it was late, and B said it was “a gift”"."""
        span, cues = self._sentences[index].span, self._own_cues[index]
        if self._finder is None or spoken.speaker is None:
            return {}
        between = self._finder.finder.between
        end = spoken.cue.end
        behind = [quote for quote in theirs if quote.start > end]
        pairs = ((quote, between(cues, span, Span(end, quote.start))) for quote in behind)
        return {quote: other for quote, other in pairs if other is not None}

    def _borrow(self, index: int, carried: Spoken | None) -> tuple[Utterance, Spoken | None]:
        """Gives a sentence that is one quotation the speaker of the cue right before or right after it."""
        span, quotations = self._sentences[index].span, self._inside[index]
        found = self._neighbours.find(index, quotations, carried) or self._gesture(index, quotations)
        if found is None or found.speaker is None:
            quotes = tuple(Quote(quotation, None) for quotation in quotations)
            return Utterance(_OWN, quotes, None, (span,)), None
        # Whose words they are may be known to be somebody's and no more: "…," she said. “…”
        name = found.speaker.name or None
        quotes = tuple(Quote(quotation, name) for quotation in quotations)
        attribution = make_attribution(Voice.QUOTED, name, found.speaker.kind, found.cue)
        return Utterance(attribution, quotes, None, (span,)), found

    def _gesture(self, index: int, quotations: tuple[Span, ...]) -> Spoken | None:
        """Who makes a gesture right behind a Chinese sentence that is one quotation."""
        span, following = self._sentences[index].span, index + 1
        if (
            self._finder is None
            or self._text[span.end - 1] not in _CLOSING_MARKS
            or following >= len(self._sentences)
            or following in self._inside
            or not is_all_quoted(self._text, span, quotations)
        ):
            return None
        return find_gesture(self._folded, span, self._sentences[following].span, self._finder.finder)


def _is_anothers(attribution: Attribution) -> bool:
    """Whether a sentence of a turn says by itself whose words it tells: "one welcomes the bill" does not."""
    if attribution.voice is Voice.REPORTED:
        return attribution.speaker is not None
    return attribution.voice is not Voice.OWN


def _frame(span: Span, spoken: Spoken) -> tuple[int, int]:
    """Where the words stand that say who speaks: the speaker and the cue, or the cue alone."""
    start, end, speaker = spoken.cue.start, spoken.cue.end, spoken.speaker
    if speaker is None or start - speaker.span.end > _FRAME:
        return start, end
    if speaker.span.start < span.start or speaker.span.end > span.end:
        return start, end
    named = speaker.span
    return min(start, named.start), max(end, named.end)


def _is_judgement(match: CueMatch) -> bool:
    """Whether only what something is called stands between marks: "described it as “a sieve”"."""
    return match.cue.complement is Complement.QUOTATION or match.cue.words.startswith(
        ("describ", "portray", "charact")
    )
