"""Finds who bears an office that speaks: the name between commas behind it, or before it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.speakers.joint import join_speakers
from generator.analysis.speakers.name_words import FULL_NAME, NAME_WORD, is_body_name
from generator.analysis.speakers.speaker import Speaker
from generator.analysis.speakers.subject_places import ASIDE_MAX
from generator.analysis.speakers.words import BODIES, PEOPLE, TITLES
from generator.analysis.words.clause_words import holds_past_verb
from generator.analysis.words.word_sets import words_of
from generator.model import Span, SpeakerKind

if TYPE_CHECKING:
    from generator.analysis.cues.finding import CueMatch
    from generator.analysis.speakers.actors_named import ActorsNamed
    from generator.analysis.speakers.phrases import PhraseReader

_CALLING = re.compile(
    r", (?:who (?:is|was)(?: [a-z]{2,10})? )?(?:the |an? |its |his |her |their )?(?:[\w'-]{1,20} ){0,4}?"
    r"(?P<noun>[\w-]{2,20})(?=,| (?:of|at|for|in|with|from|on|to|who)\b)"
)
"""What somebody is, behind the name; the noun before what it is of."""
_CALLINGS = TITLES - {"first", "foreign", "former", "state", "party", "right", "finance", "general", "leader"}
"""Words of callings that are no firm's, as "leader" and "maker" are."""
_CALLING_ENDS = (
    "ologist",
    "economist",
    "scientist",
    "activist",
    "journalist",
    "columnist",
    "spokesman",
    "chairman",
)
_OFFICES = PEOPLE | {"mp", "mep", "msp", "senator"}
_OFFICE_OF = re.compile(
    r"\b(?:[Dd]irector|[Hh]ead|[Cc]hief|[Mm]anager|[Ss]ecretary|[Mm]inister|[Pp]resident|[EeSs]?VP|[Cc]hair(?:man|woman|person)?"
    r"|[Pp]rofessor|[Dd]ean|[Cc]ommissioner|[Ll]eader) (?:of|for) "
)
"""What somebody is of something: "VP of Works"."""
_APPOSED_ALONE = re.compile(rf" ({NAME_WORD}),")
_APPOSED = re.compile(
    r" (?:(?:identified (?:only )?as|named|called|known as) )?"
    rf"({FULL_NAME}(?: (?:of|at|from) [^,;:\"]{{2,60}})?),"
)
_APPOSED_WITH_OFFICE = re.compile(rf" (?:[A-Z][\w'-]{{1,20}} ){{0,4}}?([a-z-]{{2,20}}) ({FULL_NAME}), ?\Z")
"""The same with an office of its own before the name: "chair of the meeting, councillor Ann Lee, said"."""
_NAME_AND_COMMA = re.compile(rf"(?:\A|[,;:—–“\"] ?)({FULL_NAME}), (?:the |an? |its |their )?\Z")

_TOLD_MORE = re.compile(
    r"(?P<first>[^,;:\"“”]{3,90}), (?:(?:the|an?|its|their|his|her|chief|head|director|president|mayor"
    rf"|professor|chair|chairman|secretary|editor|manager|founder|leader|analyst) [^;:\"“”]{{2,140}}"
    rf"|{NAME_WORD}(?: {NAME_WORD}){{0,4}}), and "
)
"""A subject that opens a sentence and an aside on it, before "and" and another."""
_FINITE = words_of(
    "is are was were has have had will would can could should may might must do does did said says"
)


class Bearers:
    """Makes a subject whole in one document: all who are joined to it, the person who bears an office.

    Args:
        text: the document's text.
        folded: its shadow.
        actors: known actors, by place.
        phrases: what reads a noun phrase.
    """

    def __init__(self, text: str, folded: str, actors: ActorsNamed, phrases: PhraseReader) -> None:
        self._text = text
        self._folded = folded
        self._actors = actors
        self._phrases = phrases

    def whole(
        self, found: Speaker, match: CueMatch, sentence: Span, *, aside: bool, participle: bool
    ) -> Speaker:
        """A subject with all who are joined to it; behind an office, the person whom an aside names."""
        if aside and (self._is_office(found) or found.kind is SpeakerKind.BODY):
            comma = self._folded.find(",", found.span.end) + 1
            known = self._actors.filling(comma, match.start)
            if known is not None or found.kind is SpeakerKind.BODY:
                return known or found
            named = self._apposed(found, comma, match.start)
            if named is not None:
                # The office goes with the name, which is a person's; a developer may be a firm.
                span = Span(min(found.span.start, named.span.start), named.span.end)
                office = self._folded[found.span.start : found.span.end].rsplit(" ", 1)[-1]
                kind = SpeakerKind.PERSON if office not in BODIES else None
                return named._replace(span=span, kind=named.kind or kind)
            return self._bearer(found, sentence) or found
        if participle:
            return found
        if aside:
            return self._with_first(self._called(found, match.start), sentence.start)
        found = join_speakers(self._text, self._folded, self._phrases, sentence.start, found)
        found = self.with_told(found, sentence.start)
        # "Ann Lee, the mayor said, will leave": whose name stands before is spoken of.
        told_of = self._folded.startswith(",", match.end)
        return found if told_of else self._bearer(found, sentence) or found

    def _called(self, found: Speaker, end: int) -> Speaker:
        """A full name with a calling behind it is a person's: "Ann Lee, chief scientist at Korva, said"."""
        if found.kind is not None or " " not in found.name or is_body_name(found.name):
            return found
        calling = _CALLING.match(self._folded, found.span.end, end)
        if calling is None or not (calling["noun"] in _CALLINGS or calling["noun"].endswith(_CALLING_ENDS)):
            return found
        return found._replace(kind=SpeakerKind.PERSON)

    def _with_first(self, found: Speaker, start: int) -> Speaker:
        """Two subjects, each with an aside: "Ann Lee, mayor of Tarn, and Eli Falk, its treasurer, said"."""
        if found.kind not in {SpeakerKind.PERSON, SpeakerKind.UNNAMED, None}:
            return found
        if self._folded.endswith(" and ", start, found.span.start) and not self._folded.endswith(
            ", and ", start, found.span.start
        ):
            return join_speakers(self._text, self._folded, self._phrases, start, found)
        return self.with_told(found, start)

    def with_told(self, found: Speaker, start: int) -> Speaker:
        """A subject with one before it of whom an aside tells more: "Lee, mayor of Tarn, and Falk said"."""
        if not self._folded.endswith(", and ", start, found.span.start):
            return found
        told = _TOLD_MORE.fullmatch(self._text, start, found.span.start)
        if told is None or holds_past_verb(told.group().lower().split()):
            return found
        if not _FINITE.isdisjoint(told.group().lower().replace(",", "").split()):
            return found
        first = self._phrases.read(*told.span("first"), strict=False, opens=True)
        if first is None or first.kind is SpeakerKind.DOCUMENT:
            return found
        kind = first.kind if first.kind is found.kind else SpeakerKind.UNNAMED
        return Speaker(f"{first.name} and {found.name}", kind, Span(start, found.span.end))

    def _bearer(self, found: Speaker, sentence: Span) -> Speaker | None:
        """The person whose office stands behind the name, no comma behind it: "Ann Lee, the mayor said:"."""
        if not self._is_office(found):
            return None
        begin = max(sentence.start, found.span.start - ASIDE_MAX)
        # Cut out, since the sentence's first word is no text's first word for a pattern.
        name = _NAME_AND_COMMA.search(self._text[begin : found.span.start])
        if name is None or (name.start() == 0 and begin > sentence.start):
            return None
        start, end = (begin + place for place in name.span(1))
        person = self._phrases.read(start, end, strict=False, opens=False)
        return person if person is not None and person.kind in {SpeakerKind.PERSON, None} else None

    @staticmethod
    def _is_office(found: Speaker) -> bool:
        """Whether a phrase names somebody by an office alone."""
        words = found.name.lower().split(" ")
        return found.kind is SpeakerKind.UNNAMED or (
            found.kind in {SpeakerKind.PERSON, None}
            # "The mayor", "Director of Works".
            and ((found.kind is None and words[-1] in _OFFICES) or _OFFICE_OF.search(found.name) is not None)
        )

    def _apposed(self, office: Speaker, start: int, end: int) -> Speaker | None:
        """The person named between commas behind an office: "its chief pilot, Rhona Blakey, said"."""
        name = _APPOSED.match(self._text, start, end)
        if name is None and office.name.rsplit(" ", 1)[-1].lower() in PEOPLE and office.name[-1] != "s":
            # "One rider, Tove, said".
            name = _APPOSED_ALONE.match(self._text, start, end)
        if name is None:
            name = _APPOSED_WITH_OFFICE.match(self._text, start, end)
            if name is None or name[1] not in PEOPLE | TITLES:
                return None
        found = self._phrases.read(*name.span(name.lastindex or 1), strict=False, opens=False)
        return found if found is not None and found.kind in {SpeakerKind.PERSON, None} else None
