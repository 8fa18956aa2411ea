"""Finds speakers whom a sentence names apart from the verb: at its opening, before "who", in a share."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.speakers.name_words import FULL_NAME, NAME_WORD, is_body_name
from generator.analysis.speakers.speaker import Speaker
from generator.analysis.speakers.subject_words import TAKES_SIDES
from generator.analysis.speakers.words import PEOPLE
from generator.model import Span, SpeakerKind

if TYPE_CHECKING:
    from generator.analysis.speakers.phrases import PhraseReader

_NEAR_WHO = 40
"""Code points before "who" in which a person stands behind a preposition."""
_BEFORE_WHO = 190
"""Code points before "who" in which the name stands that an aside tells more of."""
_TOLD_OF = re.compile(
    rf"\b(?:from|with|to|by|of|for|against|about|between) ({FULL_NAME}),"
    r" (?:the|an?|its|his|her|their|head|chief|director|chair|chairman|president|founder|leader) "
)
_OPENING_BEARER = re.compile(
    rf"(?:The|A|An|Its|Their|His|Her|One|Another|{NAME_WORD}['’]s) [a-z][a-z' -]{{2,60}},"
    rf" ({NAME_WORD}(?: {NAME_WORD}){{0,3}}), "
)
_OPENING_NAME = re.compile(rf"(?:{NAME_WORD} ){{0,3}}{NAME_WORD}(?=, | [a-z])")
_GRANTING = re.compile("(?:Although|Though|While|Whereas) ")
_ANOTHER = re.compile(FULL_NAME)
_SHARE = frozenset(("all", "both", "each", "most", "many", "some", "several", "half"))
_SHARED = re.compile(
    r"of (?:the |these |those |its |their )?(?P<group>(?:[a-z0-9,.-]{1,20} ){0,3}?(?P<noun>[a-z-]{3,20})"
    r"(?: (?:(?:surveyed|polled|asked|questioned|interviewed|canvassed|contacted)"
    r"(?: (?:by|for|in) [a-z0-9' -]{2,50})?"
    r"|present|(?:who|on|in|at|from|with) [a-z ]{3,50}))?)"
    r", (?:(?:nearly|almost|only|about|some|fully) )?"
    r"(?P<share>all|both|each|most|many|some|several|half|\d{1,4}|two|three|four|five|six|seven|eight|nine|ten)"
    r" (?:(?:also|now|still|then|have|had) ){0,2}"
)
"""Whom a share is of: "Of the 21 analysts asked, all"."""
_ASKED_BY = re.compile(r" [a-z]{4,10}ed (?:by|for|in) .*")
_BEHIND_PREPOSITION = re.compile(r"\b(?:from|with|to|by|of|for|against|about|between) ")
_DONE_BY = re.compile(r"\b[a-z]{2,14}(?:ed|en|wn|de|ght|ld|ut|st) by ")
"""What stands before whoever did something."""
_OPENING_SUBJECT = re.compile(
    r"(?:[^,;:.\"“”]|(?<=\b[A-Z])\.){2,60}?"
    r"(?=(?:, (?:which|who|whose) (?:[^,;:\"“”]|,(?=[0-9])){2,110},)?"
    r" (?:will|would|has|have|had|is|was|are|were|plans?|expects?|also|[a-z]{3,14}ed"
    r"|cut|lost|made|won|sold|bought|rose|fell|saw|took|swung|met|left|shut|kept|held|gave|paid|went|came|chose"
    r"|spent|withdrew|quit|beat|hit|set|put|drew|sought|struck|led|ran|became|began|fought|grew|told|stood"
    r"|brought|laid|built|drove|sent|threw"
    rf"|does|do|did|gives|covers|contains|includes|offers|describes|examines|reviews|leaves|makes|stops|{TAKES_SIDES})\b)"
)
"""What opens a sentence, up to its verb or to what ", which …," tells of it."""


class OpeningSubjects:
    """Reads the openings of one document's sentences.

    Args:
        text: the document's text.
        folded: its shadow.
        phrases: what reads a noun phrase.
    """

    def __init__(self, text: str, folded: str, phrases: PhraseReader) -> None:
        self._text = text
        self._folded = folded
        self._phrases = phrases

    def shared(self, start: int, end: int) -> Speaker | None:
        """The people of whom a sentence opens with a share: "Of the 21 analysts asked, all said"."""
        found = _SHARED.fullmatch(self._folded, start, end)
        if found is None or found["noun"] not in PEOPLE:
            return None
        group = " ".join(self._text[found.start("group") : found.end("group")].split())
        share = found["share"]
        group = _ASKED_BY.sub("", group)
        name = group if share in _SHARE else f"{share} of {group}"
        return Speaker(name, SpeakerKind.UNNAMED, Span(start, found.end("share")))

    def nearest(self, start: int, end: int) -> Speaker | None:
        """The person right before "who", behind a preposition: "comments from the governor, who said"."""
        named = self._told_of(start, end)
        if named is not None:
            return named
        begin = max(start, end - _NEAR_WHO)
        places = [found.end() for found in _BEHIND_PREPOSITION.finditer(self._folded, begin, end)]
        if not places:
            return None
        person = self._phrases.read(places[-1], end, strict=False, opens=False)
        single = person is not None and not person.name.endswith("s")
        return (
            person if person and single and person.kind in {SpeakerKind.PERSON, SpeakerKind.UNNAMED} else None
        )

    def doer(self, start: int, end: int) -> Speaker | None:
        """The body right before "which" that has done something: "rejected by Korvo, which insisted"."""
        places = [
            found.end() for found in _DONE_BY.finditer(self._folded, max(start, end - _BEFORE_WHO), end)
        ]
        if not places:
            return None
        first = self._phrases.skip_lead(places[-1], end)
        body = self._phrases.read(first, end, strict=False, opens=False)
        return body if body is not None and body.kind in {SpeakerKind.BODY, None} else None

    def _told_of(self, start: int, end: int) -> Speaker | None:
        """The person whom an aside tells more of: "a call from Ann Lee, head of the bank, who said"."""
        found = _TOLD_OF.search(self._text, max(start, end - _BEFORE_WHO), end)
        if found is None or is_body_name(found.group(1)):
            return None
        person = self._phrases.read(found.start(1), found.end(1), strict=False, opens=False)
        return person if person is not None and person.kind in {SpeakerKind.PERSON, None} else None

    def settle(self, sentence: Span, pronoun: Span, before: Speaker | None) -> Speaker | None:
        """Whom "she" means behind a clause of its own sentence: "The chair, Edda Lee, will go, she said"."""
        word = self._folded[pronoun.start : pronoun.end]
        if word not in {"he", "she"}:
            return before
        found = None
        if self._folded.endswith(", ", sentence.start, pronoun.start):
            found = self.bearer(sentence.start, pronoun.start)
        elif self._folded.endswith((", but ", ", and ", "; "), sentence.start, pronoun.start):
            found = self._named_alone(sentence.start, pronoun.start)
        if found is None:
            return before
        # Whoever spoke before may go on to speak of another.
        return found if before is None or before.name == found.name else None

    def _named_alone(self, start: int, end: int) -> Speaker | None:
        """The one person named in a sentence so far, who opens it: "Lee, 21, came second, but she said"."""
        opening = _OPENING_NAME.match(self._text, start, end)
        if opening is None:
            return None
        others = _ANOTHER.finditer(self._text, opening.end(), end)
        if any(not is_body_name(other.group()) for other in others):
            return None
        found = self._phrases.read(opening.start(), opening.end(), strict=False, opens=True)
        return found if found is not None and found.kind is SpeakerKind.PERSON else None

    def bearer(self, start: int, limit: int) -> Speaker | None:
        """The person named between commas behind an office that opens a sentence: "The chair, Edda Lee,"."""
        named = _OPENING_BEARER.match(self._text, start, limit)
        if named is None:
            return None
        if " " not in named[1] and self._folded[start : named.start(1) - 2].rsplit(" ", 1)[-1] not in PEOPLE:
            # "The city, Oslo, …": one word is somebody's name behind somebody alone.
            return None
        found = self._phrases.read(named.start(1), named.end(1), strict=False, opens=False)
        return found if found is not None and found.kind in {SpeakerKind.PERSON, None} else None

    def opening(self, start: int, limit: int) -> Speaker | None:
        """What speaks and opens a sentence, a person aside: "Both firms gave no figures but confirmed"."""
        first = self._phrases.skip_lead(start, limit)
        opening = _OPENING_SUBJECT.match(self._text, first, limit)
        if opening is None:
            return None
        found = self._phrases.read(opening.start(), opening.end(), strict=False, opens=first == start)
        return None if found is None or found.kind in {SpeakerKind.PERSON, None} else found

    def agent(self, start: int, limit: int) -> Speaker | None:
        """Whoever a sentence opens with, where the verb is one of agents alone: "Korvo cut jobs and said"."""
        opening = _OPENING_SUBJECT.match(self._text, start, limit)
        if opening is None or not self._text[start : opening.end()].replace(" ", "").isalnum():
            return None
        return self._phrases.read(opening.start(), opening.end(), strict=True, opens=True)

    def opens(self, sentence: Span, pronoun: Span) -> Speaker | None:
        """The body that a sentence opens with, which "it" means at its end: "Korvo has cut jobs, it said"."""
        word = self._folded[pronoun.start : pronoun.end]
        if word not in {"it", "they"} or not self._folded.endswith(", ", sentence.start, pronoun.start):
            return None
        granting = _GRANTING.match(self._text, sentence.start, pronoun.start)
        begin = sentence.start if granting is None else granting.end()
        opening = _OPENING_SUBJECT.match(self._text, begin, pronoun.start)
        if opening is None:
            return None
        found = self._phrases.read(opening.start(), opening.end(), strict=False, opens=granting is None)
        if found is not None and granting is not None and found.kind is SpeakerKind.DOCUMENT:
            # "Although the report welcomed it, it warned".
            return found if word == "it" else None
        if found is None or (word == "they") != found.name.endswith("s"):
            return None
        return found if found.kind is SpeakerKind.BODY or (found.kind is None and " " in found.name) else None
