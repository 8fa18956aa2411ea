"""Finds who speaks in each sentence that holds a cue."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.cues.complements import takes_complement
from generator.analysis.speakers.finding import SpeakerFinder
from generator.analysis.speakers.subject_words import AGENTS_ONLY
from generator.analysis.speakers.words import PEOPLE, TITLES
from generator.analysis.speech.antecedents import Antecedents
from generator.analysis.speech.cue_places import (
    SAYING,
    are_last_words,
    ends_sentence,
    in_main_clauses,
    is_flash,
    is_in_name,
    is_minuted,
    is_set_apart,
    tells_of_subject,
)
from generator.analysis.speech.issued_papers import find_issuer
from generator.analysis.speech.later_verbs import LaterVerbs
from generator.analysis.speech.spoken import Spoken, make_spoken
from generator.analysis.words.word_sets import words_of
from generator.model import Span, SpeakerKind, make_span

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.analysis.cues.finding import CueMatch
    from generator.analysis.speakers.speaker import Speaker
    from generator.model import Actor, Sentence

_OPINING = frozenset(("认为", "觉得", "表示", "指出", "坦言", "直言"))
"""Chinese verbs before which somebody stands, whether or not it can be read who."""
_REPORTING = frozenset(("报道", "报导"))
_RELAYS = re.compile("[^，。]{0,12}(?:报[道导]|消息|电讯?|讯)，")
_LEARNED = frozenset(("获悉", "了解到"))
_RELAY = 20
"""Code points behind a medium in which it says that it relays."""
_LEADS_IN = re.compile(r" ?: ?(?:[\"'“‘]|$)")
_LONGEST_OFFICE = 60
"""Code points behind a name and a comma in which an office stands."""
_AND = "and "
"""What a sentence opens with that only adds to what was said: "And adds, “…”"."""
_ANY_BODY = words_of(
    "organization organisation group company firm bank agency association union charity foundation "
    "network institute"
)
"""What most bodies may be called: who is meant was named last."""
_LONGEST_LABEL = 30
"""Code points of an office and a name before a colon."""


class SpeechFinder:
    """Finds speech in the sentences of one document, in order.

    Args:
        text: the document's text, lines joined.
        folded: its shadow.
        sentences: its sentences.
        actors: mentions of known actors, in order.
    """

    def __init__(
        self,
        text: str,
        folded: str,
        sentences: tuple[Sentence, ...],
        actors: tuple[tuple[Span, Actor], ...],
    ) -> None:
        self._text = text
        self._folded = folded
        self._sentences = sentences
        self._said: dict[int, Speaker] = {}
        self.finder = SpeakerFinder(text, folded, actors)
        self._unheard: set[int] = set()
        self._antecedents = Antecedents(text, folded, sentences, self.finder, (self._said, self._unheard))
        self._later = LaterVerbs(folded, self.finder, self._antecedents)

    def find(self, index: int, cues: list[CueMatch]) -> Spoken | None:
        """Finds who speaks in a sentence.

        Args:
            index: which sentence; those before it must have been looked at, for its pronouns.
            cues: its cues.

        Returns:
            The speech, or None where nobody speaks, or nobody knows whether somebody does.
        """
        spoken = self._find(index, cues) or self._going_on(index, cues)
        if spoken is not None and spoken.speaker is not None and spoken.speaker.name:
            spoken = self._unless_anothers(index, spoken, spoken.speaker)
        if spoken is not None and spoken.speaker is not None and spoken.speaker.name:
            self._said[index] = spoken.speaker
        elif spoken is None and any(match.cue.words in _OPINING for match in cues):
            self._unheard.add(index)
        return spoken

    def _unless_anothers(self, index: int, spoken: Spoken, speaker: Speaker) -> Spoken:
        """Speech of "the group", which is no body of that noun where another body spoke right before."""
        words = self._folded[speaker.span.start : speaker.span.end].removeprefix("the ")
        if words not in _ANY_BODY or speaker.kind is not SpeakerKind.BODY or speaker.name.lower() == words:
            return spoken
        before = self._said.get(index - 1)
        if before is None or before.name == speaker.name or before.kind is not SpeakerKind.BODY:
            return spoken
        return spoken._replace(speaker=speaker._replace(name=words))

    def labelled(self, index: int, quotations: tuple[Span, ...]) -> Spoken | None:
        """Who speaks where a Chinese name and a colon stand before a quotation: 市长李文华：「…」.

        Args:
            index: which sentence; one without a cue.
            quotations: what stands between marks in it.
        """
        start = self._sentences[index].span.start
        colon = quotations[0].start - 2
        colon -= self._text[colon] == " "
        if not start < colon <= start + _LONGEST_LABEL or self._text[colon] not in "：:":
            return None
        speaker = self.finder.labelled(start, colon)
        if speaker is None or not speaker.name:
            return None
        self._said[index] = speaker
        return Spoken(speaker._replace(span=make_span(start, colon)), make_span(colon, colon + 1), None)

    def _relayed(
        self,
        medium: Speaker,
        cues: list[CueMatch],
        span: Span,
        antecedent: Callable[[str], Speaker | None],
    ) -> Spoken | None:
        """Whose words a Chinese medium relays: 据某社报道，局长李某表示."""
        relay = _RELAYS.match(self._folded, medium.span.end, medium.span.end + _RELAY)
        learned = relay is None and cues[0].cue.words in _LEARNED
        if relay is None and not learned:
            return None
        end = cues[0].end if relay is None else relay.end()
        for verb in cues:
            if verb.start >= end and not verb.cue.source and not verb.cue.documents_only:
                speaker = self.finder.subject(verb, span, antecedent)
                if speaker is None or speaker.span.start < end:
                    continue
                # 记者从发布会上获悉，局长李某介绍: a person, since a body may do what was learned.
                if not learned or speaker.kind is SpeakerKind.PERSON:
                    return Spoken(speaker, Span(verb.start, verb.end), verb)
        return None

    def _cited(
        self,
        source: Speaker,
        match: CueMatch,
        cues: list[CueMatch],
        span: Span,
        antecedent: Callable[[str], Speaker | None],
    ) -> Spoken | None:
        """Which person's words a source gives that opens a sentence: "According to the Post, Lee said …"."""
        if match.start != span.start or len(cues) < 2 or match.cue.words != "according to":
            return None
        for verb in cues:
            if verb.start > source.span.end and verb.cue.words in AGENTS_ONLY:
                speaker = self.finder.subject(verb, span, antecedent)
                if speaker is None or speaker.span.start <= source.span.end:
                    continue
                if speaker.kind is SpeakerKind.PERSON or (speaker.kind is None and " " in speaker.name):
                    return Spoken(speaker, Span(verb.start, verb.end), verb)
        return None

    def _going_on(self, index: int, cues: list[CueMatch]) -> Spoken | None:
        """Whoever spoke right before, where a sentence only adds to it: "And adds, “…”"."""
        span = self._sentences[index].span
        before = self._said.get(index - 1)
        verb = cues[0]
        if before is None or verb.start - span.start != len(_AND):
            return None
        if not self._folded.startswith(_AND, span.start):
            return None
        speaker = before._replace(span=make_span(span.start, verb.start - 1))
        return make_spoken(speaker, make_span(verb.start, verb.end), verb)

    def _find(self, index: int, cues: list[CueMatch]) -> Spoken | None:
        span = self._sentences[index].span

        def antecedent(pronoun: str) -> Speaker | None:
            return self._antecedents.find(index, pronoun)

        verbs = []
        nobody: Spoken | None = None
        main = in_main_clauses(self._folded, span, cues)
        cues = [match for match in main if not is_in_name(self._text, match, span)]
        if len(cues) > 1 and (framing := self._framing(cues, span, antecedent)) is not None:
            return framing
        for match in cues:
            if match.cue.source:
                source = self.finder.source(match, span, antecedent)
                if source is not None and source.speaker is not None:
                    relayed = (
                        self._relayed(source.speaker, cues, span, antecedent)
                        if match.cue.chinese
                        else self._cited(source.speaker, match, cues, span, antecedent)
                    )
                    return relayed or Spoken(source.speaker, source.cue, None)
                if source is not None and nobody is None:
                    nobody = Spoken(None, source.cue, None)
                continue
            verbs.append(match)
            speaker = self.finder.subject(match, span, antecedent)
            if speaker is not None:
                return self._said_by(speaker, match, cues, span, antecedent)
            if (joined := self._later.joined(match, span, antecedent)) is not None:
                return joined
            opens = match.start == span.start
            if opens and (is_minuted(self._folded, match) or is_flash(self._text, match)):
                nobody = Spoken(None, make_span(match.start, match.end), match)
        return (
            nobody
            or self._later.find(span, verbs, antecedent)
            or self._introduced(span, verbs)
            or self._issued(span, verbs)
            or self._later.trailing(span, verbs, antecedent)
        )

    def _said_by(
        self,
        speaker: Speaker,
        match: CueMatch,
        cues: list[CueMatch],
        span: Span,
        antecedent: Callable[[str], Speaker | None],
    ) -> Spoken:
        """What the subject of a verb says: a sentence, or no more than a clause beside the main one."""
        cue = make_span(match.start, match.end)
        relayed = self._relayed(speaker, cues, span, antecedent) if match.cue.words in _REPORTING else None
        if relayed is not None:
            # 某社报道，局长李某说
            return relayed
        if tells_of_subject(self._folded, span, match):
            # "Lee, who said so, will go": what is told of the speaker decides what the sentence is.
            return Spoken(speaker, cue, None, coordinated=True)
        return self._sourced_behind(speaker, match, cues, span, antecedent) or make_spoken(
            speaker, cue, match
        )

    def _sourced_behind(
        self,
        told: Speaker,
        match: CueMatch,
        cues: list[CueMatch],
        span: Span,
        antecedent: Callable[[str], Speaker | None],
    ) -> Spoken | None:
        """Who says from behind it what a document or others do: "The plan sets rules, according to Lee."."""
        last = cues[-1]
        # "Crews are assessing the damage, according to Lee": what none but a speaker does is their own.
        theirs = told.kind is SpeakerKind.UNNAMED and match.cue.words not in AGENTS_ONLY
        if (told.kind is not SpeakerKind.DOCUMENT and not theirs) or last.cue.words != "according to":
            return None
        if not self._folded.endswith((", ", ',"', '," ', '" '), span.start, last.start):
            return None
        source = self.finder.source(last, span, antecedent)
        if source is None or source.speaker is None:
            return None
        ends = are_last_words(self._folded, source.speaker.span.end, span.end)
        return Spoken(source.speaker, source.cue, None) if ends else None

    def _framing(
        self, cues: list[CueMatch], span: Span, antecedent: Callable[[str], Speaker | None]
    ) -> Spoken | None:
        """Who says a whole sentence from behind it: "The note signals calm, said Ann Lee, an economist"."""
        if ends_sentence(self._folded, cues[-1], span):
            # "…, one of them said." frames the whole sentence, whatever else is said in it.
            last = self.finder.subject(cues[-1], span, antecedent)
            # "…, the survey found.", "…, the Post reported.", but "Lee said …, the Post reported."
            relays = cues[-1].cue.words == "reported"
            sure = cues[-1].cue.strict or (relays and all(cue.cue.words not in SAYING for cue in cues))
            found = last is not None and (sure or last.kind is SpeakerKind.DOCUMENT)
            if last is not None and found and is_set_apart(self._folded, last, cues[-1]):
                return Spoken(last, Span(cues[-1].start, cues[-1].end), cues[-1])
        for match in reversed(cues):
            if match.cue.words in SAYING and self._folded.endswith((", ", '," '), span.start, match.start):
                last = self.finder.subject(match, span, antecedent)
                if last is not None and last.span.start > match.start:
                    return Spoken(last, Span(match.start, match.end), match)
        return None

    def _issued(self, span: Span, verbs: list[CueMatch]) -> Spoken | None:
        """Finds who put out what speaks: "The board issued a statement saying that …"."""
        for match in verbs:
            if match.cue.participle and not match.cue.chinese:
                issuer = find_issuer(self._folded, match, span, self.finder)
                if issuer is not None:
                    return Spoken(*issuer, match)
        return None

    def _introduced(self, span: Span, verbs: list[CueMatch]) -> Spoken | None:
        """Finds who opens a sentence, far before its last verb: "Ann Lee, in charge, said: “…"."""
        match = verbs[-1] if verbs else None
        if match is None or match.cue.chinese or not match.cue.strict:
            return None
        # Behind a long aside, too: nobody else stands before the verb in "…, which runs A, B and C, told".
        parted = self._folded.endswith(", ", span.start, match.start) and match.cue.words in AGENTS_ONLY
        if _LEADS_IN.match(self._folded, match.end, span.end) is None and not (
            parted and takes_complement(self._folded, match, span.end)
        ):
            return None
        comma = self._folded.find(", ", span.start, match.start)
        if comma < 0:
            return None
        opening = self.finder.phrases.read(span.start, comma, strict=False, opens=True)
        if opening is None or not (opening.kind is SpeakerKind.PERSON or self._bears_office(opening, comma)):
            return None
        return Spoken(opening, make_span(match.start, match.end), match)

    def _bears_office(self, opening: Speaker, comma: int) -> bool:
        """Whether a full name has an office behind its comma: "Ann Lee, head of the museum, …"."""
        behind = self._folded[comma + 1 : comma + _LONGEST_OFFICE].replace(",", " ").split()
        return opening.kind is None and " " in opening.name and not (PEOPLE | TITLES).isdisjoint(behind)
