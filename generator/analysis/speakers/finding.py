"""Finds who speaks at a cue, whatever the language of the cue."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.speakers.actors_named import ActorsNamed
from generator.analysis.speakers.chinese import ChineseSpeakers
from generator.analysis.speakers.chinese_names import (
    CHINESE_PERCEIVED,
    CHINESE_TELLING,
    OFFICE_AND_NAME_INSIDE,
)
from generator.analysis.speakers.chinese_sources import ChineseSources
from generator.analysis.speakers.chinese_subjects import ChineseSubjectReader
from generator.analysis.speakers.english import EnglishSpeakers
from generator.analysis.speakers.named_people import NamedPeople
from generator.analysis.speakers.namesakes import find_namesakes
from generator.analysis.speakers.phrases import PhraseReader
from generator.analysis.speakers.short_names import LONGEST_SHORT_NAME, ShortNames
from generator.analysis.speakers.sources import Source, SpeechSources
from generator.analysis.speakers.wording import without_short_form
from generator.analysis.speakers.words import TITLES
from generator.analysis.words.word_sets import words_of
from generator.model import SpeakerKind

if TYPE_CHECKING:
    from generator.analysis.cues.finding import CueMatch
    from generator.analysis.speakers.english import Antecedent
    from generator.analysis.speakers.speaker import Speaker
    from generator.model import Actor, Span

_NO_OFFICES = words_of(
    "leader general foreign finance party state first former honourable hon right prime interim acting "
    "assistant deputy vice managing critic"
)
"""Titles that belong to bodies as well, or stand before an office."""
_OFFICES = (TITLES - _NO_OFFICES) | words_of("activist campaigner scientist nurse")
"""Offices and callings of one person; a maker or an owner may be a firm."""
_OFFICE_BEHIND = re.compile(
    r", (?:(?!by |from )[\w'’-]{1,20} ){0,4}?([a-z-]{4,14}) (?:of|at|for|in|with|and)\b"
)
_LONGEST_OFFICE = 30
"""Code points before a name in which the word for its bearer's office stands."""


class SpeakerFinder:
    """Looks for speakers in one document.

    Args:
        text: the document's text.
        folded: its shadow.
        actors: mentions of known actors, in order.
    """

    def __init__(self, text: str, folded: str, actors: tuple[tuple[Span, Actor], ...]) -> None:
        namesakes = find_namesakes(text, actors)
        if namesakes.mentions:
            actors = tuple(pair for pair in actors if pair[0] not in namesakes.mentions)
        self._text = text
        self.folded = folded
        self.actors = ActorsNamed(text, folded, actors)
        self._named = NamedPeople(text, folded, actors, namesakes)
        self.phrases = PhraseReader(text, folded, self._named)
        self._english = EnglishSpeakers(text, folded, self.actors, self.phrases)
        self._chinese_subjects = ChineseSubjectReader(text, folded, self.actors)
        self._chinese = ChineseSpeakers(text, folded, self._chinese_subjects)
        self._chinese_sources = ChineseSources(folded, self._chinese_subjects)
        self._short_names = ShortNames(text, folded, self.actors)
        self._sources = SpeechSources(text, folded, self.actors, self.phrases, self._english)

    def subject(self, match: CueMatch, sentence: Span, antecedent: Antecedent) -> Speaker | None:
        """Finds who does what a verb of saying says.

        Args:
            match: the cue.
            sentence: where it stands.
            antecedent: gives whom a pronoun means.

        Returns:
            The speaker, or None: no subject is better than a wrong one.
        """
        reader = self._chinese if match.cue.chinese else self._english
        return self._in_full(reader.subject(match, sentence, antecedent))

    def between(self, cues: list[CueMatch], sentence: Span, place: Span) -> str | None:
        """Who else speaks in part of a sentence, by the last verb that none but a speaker can do."""
        verbs = [
            match
            for match in cues
            # "…, calling it “a gift”" has no subject of its own.
            if match.cue.strict
            and not match.cue.participle
            and place.start <= match.start
            and match.end <= place.end
        ]
        speaker = self.subject(verbs[-1], sentence, lambda _: None) if verbs else None
        if speaker is None or speaker.span.start < place.start:
            return None
        return speaker.name or None

    def source(self, match: CueMatch, sentence: Span, antecedent: Antecedent) -> Source | None:
        """Finds whom a source phrase ("according to") names; None where nobody speaks."""
        reader = self._chinese_sources if match.cue.chinese else self._sources
        found = reader.read(match, sentence, antecedent)
        return None if found is None else found._replace(speaker=self._in_full(found.speaker))

    def _in_full(self, found: Speaker | None) -> Speaker | None:
        """A speaker by the full name that the document gives a short one, without the short one behind it."""
        if found is None:
            return None
        if "(" in found.name:
            return found._replace(name=without_short_form(found.name))
        if found.kind in {SpeakerKind.PERSON, None} and found.name > "\u2e80":
            # 埃里·莫恩, read as 莫恩, is not the 安娜·莫恩 named before.
            longer = "·" in self.folded[found.span.start - 1 : found.span.end] and "·" not in found.name
            person = found.name if longer else self._short_names.transcribed(found.name)
            if person != found.name:
                return found._replace(name=person, kind=SpeakerKind.PERSON)
        if found.kind is None and " " in found.name and self._bears_office(found):
            found = found._replace(kind=SpeakerKind.PERSON)
        if len(found.name) > LONGEST_SHORT_NAME or found.kind is SpeakerKind.UNNAMED:
            return found
        full = self._short_names.full(found.name)
        if full == found.name and found.kind is SpeakerKind.DOCUMENT:
            full = self._short_names.titled(found.name, found.span.start)
        return found if full == found.name else found._replace(name=full, kind=found.kind or SpeakerKind.BODY)

    def _bears_office(self, found: Speaker) -> bool:
        """Whether an office of one person stands right at a name: "minister Ann Lee", "Ann Lee, head of"."""
        start = self._text.find(found.name, found.span.start, found.span.end)
        if start < 0:
            return False
        before = self.folded[max(0, start - _LONGEST_OFFICE) : start].split()
        end = start + len(found.name)
        behind = _OFFICE_BEHIND.match(self.folded, end, end + 2 * _LONGEST_OFFICE)
        words = (*before[-1:], *((behind[1],) if behind is not None else ()))
        return any(word in _OFFICES for word in words)

    def opening(self, start: int, limit: int) -> Speaker | None:
        """The body or the people that an English sentence opens with."""
        return self._english.openings.opening(start, limit)

    def agent(self, start: int, limit: int) -> Speaker | None:
        """Whoever an English sentence opens with and whose later verb only somebody does."""
        return self._english.openings.agent(start, limit)

    def bearer(self, start: int, limit: int) -> Speaker | None:
        """The person named behind the office that an English sentence opens with."""
        return self._english.openings.bearer(start, limit)

    def name_at(self, start: int, limit: int) -> Speaker | None:
        """Reads the speaker whose name begins at a place."""
        return self._english.inverted.forward(start, limit, strict=False)

    def full_name(self, surname: str) -> str | None:
        """Returns the full name of the one person of that surname whom the document names; else None."""
        return self._named.by_surname(surname)

    def chinese_bearer(self, start: int, end: int) -> Speaker | None:
        """The person of a Chinese name, known by an office, who stands at a place."""
        return self._chinese_subjects.phrases.people.bearer_at(start, end)

    def labelled(self, start: int, end: int) -> Speaker | None:
        """Reads the Chinese label before a quotation as who speaks: 市长李文华：「…」."""
        phrases = self._chinese_subjects.phrases
        found = phrases.known(start, end) or phrases.read(self.folded[start:end], start, sure=False)
        if found is not None:
            return found if found.kind is not SpeakerKind.DOCUMENT else None
        if CHINESE_PERCEIVED.search(self.folded, start, end):
            return None
        told = CHINESE_TELLING.fullmatch(self.folded, start, end)
        if told is not None:
            teller = phrases.read(told["who"], told.start("who"), sure=True)
            return teller if teller is not None and teller.kind is SpeakerKind.PERSON else None
        # 李文华只总结了八个字：“…”
        office = OFFICE_AND_NAME_INSIDE.match(self.folded, start, end)
        if office is not None:
            return phrases.read(office.group(), start, sure=True)
        return phrases.people.bearer_at(start, end)

    def chinese_name(self, start: int, end: int) -> Speaker | None:
        """Reads the Chinese name of a speaker that fills [start, end)."""
        return self._chinese_subjects.name(start, end)
