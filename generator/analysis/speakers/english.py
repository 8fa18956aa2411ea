"""Finds who stands before an English verb of saying or behind it: an actor, a pronoun, a noun phrase."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.cues.complements import QUOTING, is_noun, takes_clause, takes_complement
from generator.analysis.cues.verbs import AMBIGUOUS, Complement
from generator.analysis.speakers.bearers import Bearers
from generator.analysis.speakers.inverted import InvertedSpeakers
from generator.analysis.speakers.name_words import NAME_WORD
from generator.analysis.speakers.opening_subjects import OpeningSubjects
from generator.analysis.speakers.speaker import Speaker
from generator.analysis.speakers.subject_fit import fit
from generator.analysis.speakers.subject_places import SubjectPlaces
from generator.analysis.speakers.subject_words import AGENTS_ONLY, NO_SUBJECTS
from generator.analysis.speakers.words import ACRONYMS, BODIES, NOBODYS_REPORTS, PEOPLE
from generator.model import Span, SpeakerKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.analysis.cues.finding import CueMatch
    from generator.analysis.speakers.actors_named import ActorsNamed
    from generator.analysis.speakers.phrases import PhraseReader

    Antecedent = Callable[[str], Speaker | None]

_JUDGED_WITHIN = 90
"""Code points behind "called" in which what it was called stands between marks."""
_PREDICATE = re.compile(
    r"(?:found|made|took|gave|saw|went|came|kept|held|brought|began|became|knew|thought|wrote|felt|grew|ran"
    r"|met|paid|sent|sold|lost|won|was|were|had|has|is|are|sets|makes|takes|gives|keeps|runs|owns|holds"
    r"|sells|buys|pays|leads|serves|helps|works|lives|uses|needs|wants|decides|includes|represents|operates"
    r"|manages|regulates|oversees|provides|produces|supports|monitors|covers|tracks|controls|employs|acts) "
)
"""What goes on with a sentence behind an adverb: "The team however found faults and said"."""
_NOTHING_SAID = re.compile(r"[.;]|, [a-z]{3,14}ing\b|$")
_BESIDE_WORDS = tuple(
    f"{word} "
    for word in ("though", "although", "while", "when", "after", "because", "until", "whereas", "before")
)
_BESIDE = re.compile(rf"\b(?:{'|'.join(_BESIDE_WORDS)})$")
_BEFORE_NOUNS = ("on", "in", "of", "for", "under", "the", "a", "an", "its", "their", "no", "any")
_ENDS_NO_SUBJECT = NO_SUBJECTS.union(_BEFORE_NOUNS)
"""Words that nobody who speaks is named by a phrase ending in: "on hold", "the claim"."""
_NOBODYS = re.compile(NOBODYS_REPORTS, re.IGNORECASE)
_PRONOUNS = frozenset(("he", "she", "it", "they"))
_PROGRESSIVE = re.compile(r"\b(?:is|are|was|were|been) (?:also |now |still )?$")
_AS_SAYING = re.compile(
    r" (?!by |in )([^.;:\"]{2,100}?),? as (?:saying|telling|adding|warning|stating|calling)\b"
)
_SPEAKING_TO = ("spoke to", "talked to", "spoken to")

_NAMED_WITH = re.compile(
    rf"\b(?:by|between|with|both|from|against|for|of|at) (?:the )?{NAME_WORD}"
    rf" (?:(?:{NAME_WORD}|of|for|and|\([A-Z]{{2,9}}\)) ){{0,8}}and $"
)
_NOUN_WITH = re.compile(
    r"\b(?:[a-z-]{3,20}s|spokesmen|spokeswomen|people|an? [a-z-]{3,20}) (?:for|of|at|from|with)"
    r" (?:the|both|its|their) [a-z-]{3,20} and $"
)
"""The first of two bodies for which somebody speaks: "spokesmen for the union and" the association."""
_SOMEBODY_AT = re.compile(
    r"(?<= )(?:an?|the) (?:[a-z-]{2,14} ){0,2}([a-z-]{4,20}) (?:for|of|at|from|with) (?:the )?[A-Z]"
)
"""Somebody at a body that is named, behind whatever opens the sentence: "On 3 May a spokesman for the …"."""
_MAIN_CLAUSE = 5
"""Spaces before a clause of time where a main clause stands before it."""
_TIMING = (" after ", " before ", " since ", " until ")
_TIMED_WITH = re.compile(r" (?:after|before|since|until) (?:the |an? )?[^,;:\"]{2,60} and $")
"""The same before the first of two: "after Lee and the mayor"."""
_WITH_OTHERS = ("colleagues", "co-authors", "others", "his ", "her ", "their ")
"""Who goes with an author: "a paper by Lee and colleagues"."""
_CITED = (" (19", " (20")
_PRONOUN_AND = ("he and ", "they and ")
_LONGEST_PHRASE = 110
"""Code points of somebody with the name of his or her body."""
_LONGEST_NAME = 80
"""Code points of a name with the preposition before it."""


class EnglishSpeakers:
    """Finds speakers of English cues in one document.

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
        self._places = SubjectPlaces(text, folded)
        self._bearers = Bearers(text, folded, actors, phrases)
        self.openings = OpeningSubjects(text, folded, phrases)
        self.inverted = InvertedSpeakers(text, actors, phrases)

    def subject(self, match: CueMatch, sentence: Span, antecedent: Antecedent) -> Speaker | None:
        """Finds the subject of a verb of saying, before it or behind it.

        Args:
            match: the cue.
            sentence: where it stands.
            antecedent: gives whom a pronoun means.

        Returns:
            The speaker, or None: no subject is better than a wrong one.
        """
        if match.cue.words in QUOTING and (quoted := self._quoted(match, sentence)):
            return quoted
        if (ended := self.inverted.ending(match, sentence)) is not None:
            return ended
        before = takes_complement(self._folded, match, sentence.end) and not is_noun(self._folded, match)
        if before and self._folded.startswith("of ", sentence.start):
            shared = self.openings.shared(sentence.start, match.start)
            if shared is not None:
                return shared
        for end, aside in self._places.ends(sentence.start, match) if before else ():
            found = self._ending_at(match, sentence, end, antecedent, aside=aside)
            if found is not None:
                return found
        return self.inverted.behind(match, sentence)

    def _quoted(self, match: CueMatch, sentence: Span) -> Speaker | None:
        """Whom somebody quotes: "the paper quoted Brandt as saying"."""
        found = _AS_SAYING.match(self._folded, match.end, sentence.end)
        if found is None:
            return None
        start, end = found.span(1)
        known = self._actors.ending_at(start, end)
        return known or self._phrases.read(start, end, strict=True, opens=False)

    def _ending_at(
        self, match: CueMatch, sentence: Span, end: int, antecedent: Antecedent, *, aside: bool
    ) -> Speaker | None:
        start, cue = sentence.start, match.cue
        if end <= start:
            return None
        space = max(start, self._folded.rfind(" ", start, end) + 1)
        last = "" if self._text[space:end] in ACRONYMS else self._folded[space:end].lstrip("\"(*—–'")
        if last in _ENDS_NO_SUBJECT and not (
            last == "to" and self._folded.endswith(_SPEAKING_TO, start, end)
        ):
            return None
        known = self._actors.subject(match, start, end, aside=aside)
        if known is not None:
            fits = known.kind is SpeakerKind.DOCUMENT or not cue.documents_only
            return known if fits and not self._is_beside(match, sentence, known.span.start) else None
        participle = cue.participle and not _PROGRESSIVE.search(
            self._folded, max(start, match.start - 14), match.start
        )
        if not aside and not participle and last in _PRONOUNS:
            return self._meant(match, sentence, Span(end - len(last), end), antecedent)
        strict = cue.strict and (
            cue.words in AGENTS_ONLY
            or takes_clause(self._folded, match, sentence.end)
            or cue.complement in {Complement.AMOUNT, Complement.PROSPECT}
            or (cue.complement is Complement.QUOTATION and self._is_quoted_behind(match, sentence))
        )
        if cue.plain and cue.words in AMBIGUOUS:
            strict = False
        near = None
        if self._folded.startswith(", who ", end):
            near = self.openings.nearest(start, end)
        elif cue.strict and self._folded.startswith(", which ", end):
            near = self.openings.doer(start, end)
        return near or self._bounded(match, sentence, end, strict=strict, aside=aside, participle=participle)

    def _bounded(
        self, match: CueMatch, sentence: Span, end: int, *, strict: bool, aside: bool, participle: bool
    ) -> Speaker | None:
        """The subject that ends at a place, from the nearest place on at which one may begin."""
        start, joined = sentence.start, False
        for place in self._places.beginnings(start, end, participle=participle):
            first = self._phrases.skip_lead(place, end)
            if first < end and self._folded.endswith(" and ", start, place) and self._is_object(place, first):
                joined = True
                continue
            if self._folded.startswith("and ", place):
                continue  # the place behind "and" came before
            if first >= end or _PREDICATE.match(self._text, first, end):
                continue
            # "Lee (2021) found": who is cited so has a name, though it opens the sentence.
            opens = first == start and not self._folded.startswith(_CITED, end)
            found = self._phrases.read(first, end, strict=strict, opens=opens)
            if (
                found is not None
                and found.kind is SpeakerKind.DOCUMENT
                and _NOBODYS.fullmatch(found.name)
                and not self._folded.startswith("the ", first)
            ):
                return Speaker("", None, found.span)
            if found is not None:
                timed = (
                    self._folded.endswith(_TIMING, start, place)
                    or _TIMED_WITH.search(self._folded, max(start, place - _LONGEST_NAME), place) is not None
                )
                before = self._before_time(start, place) if timed else None
                # "Prices rose as Lee said the mill would close".
                beside = self._is_beside(match, sentence, place) or (
                    timed and self._tells_when(sentence, place)
                )
                if before is None and beside:
                    return None
                found = before or found
                found = self._bearers.whole(found, match, sentence, aside=aside, participle=participle)
                return fit(self._folded, found, match, (start, place), participle=participle, aside=aside)
        return self._somebody_at(start, end) if joined else None

    def _before_time(self, start: int, place: int) -> Speaker | None:
        """Who speaks where "after" opens no clause but tells when: "a note by Lee after the storm said"."""
        end = self._folded.rfind(" ", start, place - 1)
        begin = max(start, self._folded.rfind(", ", start, end) + 2)
        first = self._phrases.skip_lead(begin, end)
        return self._phrases.read(first, end, strict=False, opens=first == start) if first < end else None

    def _somebody_at(self, start: int, end: int) -> Speaker | None:
        """Somebody with an article whose body's name holds an "and": "a spokesman for Roads and Bridges"."""
        begin = max(start, end - _LONGEST_PHRASE)
        for found in reversed(list(_SOMEBODY_AT.finditer(self._text, begin, end))):
            if found[1] in PEOPLE:
                return self._phrases.read(found.start(), end, strict=False, opens=False)
        return None

    def _is_object(self, place: int, first: int) -> bool:
        """Whether a name behind "and" goes with one behind a preposition: "a study by Lee and Falk"."""
        if self._folded.endswith(_PRONOUN_AND, max(0, place - 9), place):
            return self._folded.startswith(("his ", "her ", "their "), first)
        if self._folded.startswith(_WITH_OTHERS, first):
            return _NAMED_WITH.search(self._text, max(0, place - _LONGEST_NAME), place) is not None
        if self._folded[first : place + _LONGEST_NAME].partition(" ")[0] in BODIES:
            return _NOUN_WITH.search(self._folded, max(0, place - _LONGEST_NAME), place) is not None
        named = first + len("the ") if self._folded.startswith("the ", first) else first
        return (
            self._text[named : named + 1].isupper()
            and _NAMED_WITH.search(self._text, max(0, place - _LONGEST_NAME), place) is not None
        )

    def _is_beside(self, match: CueMatch, sentence: Span, place: int) -> bool:
        """Whether a clause beside the main one tells that somebody spoke, not what: "though Lee objected"."""
        # Few subjects have such a word before them.
        return (
            self._folded.endswith(_BESIDE_WORDS, sentence.start, place)
            and _NOTHING_SAID.match(self._folded, match.end, sentence.end) is not None
            and _BESIDE.search(self._folded, max(sentence.start, place - 12), place) is not None
        )

    def _tells_when(self, sentence: Span, place: int) -> bool:
        """Whether a clause behind the main one tells when or why, by what was said: "fell after Lee said"."""
        return (
            self._folded.count(" ", sentence.start, place) >= _MAIN_CLAUSE
            and '"' not in self._folded[sentence.start : sentence.end]
        )

    def _meant(
        self, match: CueMatch, sentence: Span, pronoun: Span, antecedent: Antecedent
    ) -> Speaker | None:
        """Whom a pronoun means: the nearest person named in its sentence, the antecedent, nobody."""
        start = sentence.start
        word = self._folded[pronoun.start : pronoun.end]
        if word in {"he", "she"}:
            if match.cue.documents_only:
                return None
            near = self._actors.person_before(start, pronoun.start)
            if near is not None:
                return near._replace(span=pronoun)
        elif word == "they" and self._tells_of_people(start, pronoun.start):
            return None
        found = self.openings.opens(sentence, pronoun) or self.openings.settle(
            sentence, pronoun, antecedent(word)
        )
        if found is None:
            said = match.cue.strict and (
                word in {"he", "she"}
                # "They say" and "as they said" tell of nobody.
                or (
                    (word == "they" or match.cue.words in AGENTS_ONLY)
                    and not match.cue.plain
                    and not self._folded.endswith(("as they", "as it"), start, pronoun.end)
                )
            )
            return Speaker("", None, pronoun) if said else None
        if match.cue.documents_only and found.kind is not SpeakerKind.DOCUMENT:
            return None
        return found._replace(span=pronoun)

    def _tells_of_people(self, start: int, place: int) -> bool:
        """Whether people whom "they" may mean come before it in its clause: "Workers leave as they fear"."""
        if self._folded.endswith((", ", '" '), start, place):
            return False
        words = self._folded[start:place].split()
        return any(word.endswith("s") and word.strip(",") in PEOPLE for word in words)

    def _is_quoted_behind(self, match: CueMatch, sentence: Span) -> bool:
        """Whether what something was called stands between marks: "called the outcome “proof”"."""
        return self._folded.find('"', match.end, min(sentence.end, match.end + _JUDGED_WITHIN)) >= 0
