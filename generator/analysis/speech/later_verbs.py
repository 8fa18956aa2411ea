"""Finds a later verb of saying whose subject opens its sentence, or who says what trails behind a clause."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.cues.complements import takes_complement
from generator.analysis.speakers.speaker import Speaker
from generator.analysis.speakers.subject_words import AGENTS_ONLY
from generator.analysis.speech.spoken import Spoken
from generator.model import Span, make_span

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.analysis.cues.finding import CueMatch
    from generator.analysis.speakers.finding import SpeakerFinder
    from generator.analysis.speech.antecedents import Antecedents

_COORDINATED = re.compile(
    r"(?:\b(?:and|but)|[,;])(?: (?:also|then|further|has|have|[a-z]{3,20}ly)){0,2} ?$"
    r"|(?:，|；|并|还|也|同时)$"
)
_JOINING = ("and", "but", ",", ";", "also", "then", "further", "has", "have", "ly")
_JOIN_ENDS = (*_JOINING, *(f"{word} " for word in _JOINING), "，", "；", "并", "还", "也", "同时")
"""One of these ends whatever joins a later verb: looked for first, since most have none."""
_ALONE = re.compile(r"\b(?:and|but)(?: (?:also|then|further|has|have)){0,2} ?$")
"""What joins a second predicate to a subject."""
_OPENING_PRONOUN = re.compile(r"(he|she) [^,;:\"]{2,200}(?:, )?$")
"""A pronoun and its first predicate, with nothing that may open another clause."""
_COORDINATED_WINDOW = 400
"""Code points before a later verb in which the subject of its sentence is looked for."""
_CHINESE_SUBJECT = 30
"""Code points at the head of a Chinese sentence in which the subject of a later verb stands."""
_SPOKEN_OF = re.compile("关于|有关|针对|涉及|记者|[提询]问")
"""What stands at the head of a Chinese sentence before somebody who is spoken of, and is no subject."""
_UTTERING_WORDS = (
    "saying warning noting arguing telling urging insisting explaining stressing emphasising emphasizing"
    " predicting promising vowing pledging accusing blaming remarking declaring complaining cautioning"
    " lamenting conceding adding calling describing stating claiming alleging asserting contending confirming"
    " denying reiterating reaffirming questioning acknowledging maintaining"
)
_UTTERING = frozenset((*_UTTERING_WORDS.split(), "calling for", "calling on", "pointing out"))
"""Participles of saying that may trail behind a clause."""
_GOES_FURTHER = re.compile(
    r"\b(?:went|goes|gone) (?:even |much |far |a step |one step |still )?(?:further|farther|on), $"
    r"|\b(?:hit|hits|fired|struck|pushed) back, $"
)
"""What tells only that somebody goes on to speak."""
_SUBORDINATES = re.compile(
    r"\b(?:after|as|when|while|whereas|because|since|although|though|if|who|which|whose|where|that|but|and)\b"
)


class LaterVerbs:
    """Finds speech by a verb that does not stand right at its subject, in one document.

    Args:
        folded: the document's shadow.
        finder: what finds who speaks.
        antecedents: what finds whom a sentence opens with.
    """

    def __init__(self, folded: str, finder: SpeakerFinder, antecedents: Antecedents) -> None:
        self._folded = folded
        self._finder = finder
        self._antecedents = antecedents

    def joined(
        self, match: CueMatch, span: Span, antecedent: Callable[[str], Speaker | None]
    ) -> Spoken | None:
        """A later verb of the sentence's subject, before others speak: "People left, and said Lee wants"."""
        if not self._folded.endswith(" and ", span.start, match.start) or match.cue.words not in AGENTS_ONLY:
            return None
        return self.find(span, [match], antecedent)

    def find(
        self, span: Span, cues: list[CueMatch], antecedent: Callable[[str], Speaker | None]
    ) -> Spoken | None:
        """Finds a later verb of one subject: "X visited A; and emphasized …", X the only person named."""
        first = next((match for match in cues if self._may_speak(match, span)), None)
        for match in cues:
            if match.cue.documents_only or match.cue.participle or match.start == span.start:
                continue
            near = self._folded[max(span.start, match.start - 40) : match.start]
            if not near.endswith(_JOIN_ENDS) or not _COORDINATED.search(near):
                continue
            if not match.cue.chinese and not takes_complement(self._folded, match, span.end):
                continue
            begin = max(span.start, match.start - _COORDINATED_WINDOW)
            people = [
                pair
                for pair in self._finder.actors.people(begin, match.start)
                if not self._folded.startswith("'", pair[0].end)
            ]
            if len({actor.id for _, actor in people}) == 1:
                place, actor = people[0]
                if match.cue.chinese and (
                    place.start - span.start > _CHINESE_SUBJECT
                    or _SPOKEN_OF.search(self._folded, span.start, place.start)
                ):
                    continue
                speaker = Speaker(actor.name, actor.kind, place)
                return Spoken(speaker, make_span(match.start, match.end), match, coordinated=True)
            if people or match.cue.plain or match is not first:
                continue
            opening = self._antecedents.opening_person(Span(span.start, match.start))
            if opening is None and not match.cue.chinese and _ALONE.search(near):
                opening = self._opening(span.start, match, antecedent)
            if opening is not None:
                return Spoken(opening, make_span(match.start, match.end), match, coordinated=True)
        return None

    def _opening(
        self, start: int, match: CueMatch, antecedent: Callable[[str], Speaker | None]
    ) -> Speaker | None:
        """Whom a sentence opens with: a body, people, or "he", whoever that is."""
        meant = self._pronoun(start, match, antecedent)
        if meant is not None:
            return meant
        opening = self._finder.opening(start, match.start)
        if opening is None and match.cue.words in AGENTS_ONLY:
            return self._finder.agent(start, match.start)
        return opening

    def _pronoun(
        self, start: int, match: CueMatch, antecedent: Callable[[str], Speaker | None]
    ) -> Speaker | None:
        """Whom "he" means that a sentence opens with; somebody without a name where nobody is sure."""
        pronoun = _OPENING_PRONOUN.match(self._folded, start, match.start)
        if pronoun is None or not match.cue.strict:
            return None
        span = Span(pronoun.start(1), pronoun.end(1))
        found = antecedent(pronoun.group(1))
        return Speaker("", None, span) if found is None else found._replace(span=span)

    def trailing(
        self, span: Span, verbs: list[CueMatch], antecedent: Callable[[str], Speaker | None]
    ) -> Spoken | None:
        """Finds who says what trails behind a main clause: "The mill closed in May, warning that …"."""
        for match in verbs:
            if match.cue.words not in _UTTERING or not self._folded.endswith(", ", span.start, match.start):
                continue
            begin = max(span.start, match.start - _COORDINATED_WINDOW)
            before = self._folded[begin : match.start]
            if begin > span.start or _SUBORDINATES.search(before) or '"' in before or ";" in before:
                continue
            if not takes_complement(self._folded, match, span.end):
                continue
            known = self._finder.actors.opens(Span(span.start, match.start))
            opening = (
                known
                or self._antecedents.opening_person(Span(span.start, match.start), alone=False)
                or self._pronoun(span.start, match, antecedent)
                or self._finder.opening(span.start, match.start)
            )
            if opening is not None and _GOES_FURTHER.search(before):
                # "Lee went further, accusing the firm of …" tells nothing but what is said.
                return Spoken(opening, make_span(match.start, match.end), match)
            if opening is not None:
                # The main clause is told, whatever is said besides.
                return Spoken(opening, make_span(match.start, match.end), None, coordinated=True)
        return None

    def _may_speak(self, match: CueMatch, span: Span) -> bool:
        """Whether a verb has what makes it one of speech; "to hold out a branch" has not."""
        return match.cue.chinese or takes_complement(self._folded, match, span.end)
