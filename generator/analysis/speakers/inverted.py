"""Reads speakers who stand behind the verb: "…," said the minister."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.cues.verbs import Complement
from generator.analysis.speakers.name_words import CAPITAL, FULL_NAME, NAME_WORD
from generator.analysis.speakers.wording import NO_TITLE
from generator.analysis.speakers.words import PEOPLE
from generator.analysis.words.clause_words import holds_past_verb
from generator.analysis.words.word_sets import words_of
from generator.model import SpeakerKind

if TYPE_CHECKING:
    from generator.analysis.cues.finding import CueMatch
    from generator.analysis.speakers.actors_named import ActorsNamed
    from generator.analysis.speakers.phrases import PhraseReader
    from generator.analysis.speakers.speaker import Speaker
    from generator.model import Span

_WINDOW = 190
"""Code points behind a verb in which its speaker is looked for."""
_AFTER_STOP = re.compile(
    r"[,;:!?\"“”(*]| [-—–]|—|(?<![A-Z])(?<!\bJr)(?<!\bSr)"
    rf"{NO_TITLE}(?<!\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec))(?<!\bSept)\.(?=\s|$|[\"”’])"
)
_AFTER_TIME = re.compile(
    r" (?:on|in an?|in (?:19|20)|in [A-Z][a-z]+$|at (?:a|an|the) |during|after|before|when|as|while|last"
    r"|this|yesterday"
    r"|today|earlier|late|who|whose|which|by (?:phone|email|telephone)|in [A-Z]|recently|again|later"
    r"|afterwards?|(?<!close )to"
    r"|outside|shortly"
    r"|early|about|of (?:the|his|her|its) (?:plan|deal|decision|move|vote))\b.*$"
)
_AFTER_APPOSITION = re.compile(rf", (?P<age>\d{{1,3}}-year-old )?(?P<name>{FULL_NAME})")
_ENDING = re.compile(
    rf" {FULL_NAME}(?:, (?:an?|the|who|whose|{NAME_WORD}"
    r"|(?!(?:and|but|while|as|in|on|at)\b|[a-z]{1,20}ing\b)(?:[a-z][\w'’-]{1,20} ){1,4}"
    r"(?:of|at|for|in|with|from))"
    r" [^,;:\"“”]{2,120})?[.]?$"
)
"""A name, and at most who bears it, up to the end of the sentence."""
_ENDING_PEOPLE = re.compile(
    r" (?:[a-z][\w'’-]{1,20} ){0,3}?(?P<noun>[a-z-]{3,20}s)"
    r"(?P<tail> (?:who|at|with|from|in|of|for|familiar|close|briefed|involved|on) [^,;:\"“”]{2,120})?\.?$"
)
"""People, and at most which, up to the end of the sentence."""
_SAID_BY_MANY = frozenset(("say", "said", "warn", "warned", "argue", "argued"))
_FINITE = words_of("is are was were has have had will would can could should may might must do does did")
_FIELD = re.compile(
    r" on (?![A-Z][a-z]{2,5}day\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b)[A-Z]"
)
_BODIES_ON = frozenset(
    ("Council", "Committee", "Commission", "Conference", "Panel", "Centre", "Center", "Institute")
)
"""Bodies whose names tell what they are on: "Commission on Human Rights"."""
_IN_PLACE = re.compile(
    rf" in (?!(?:19|20)\d)(?!(?:January|February|March|April|May|June|July|August|September|October"
    rf"|November|December)\b)[{CAPITAL}]"
)
_OFFICE_ALONE = re.compile(
    rf"(?:the |an? |one |another |its |their )?(?:{NAME_WORD} ){{0,4}}(?:[a-z][\w'’-]{{1,20}} ?){{1,5}}"
)
_CLOSING_MARKS = frozenset("\"”’」』'")
_MARK_BEFORE = re.compile(r"[\"”’」』'][,，]? ?$")
_QUOTE_BEFORE = re.compile(r"[\"”’」』][,，]? ?$|[,，?!？！][\"”’」』*']? ?$|—$")


class InvertedSpeakers:
    """Reads speakers who begin at a place of one document.

    Args:
        text: the document's text.
        actors: known actors, by place.
        phrases: what reads a noun phrase.
    """

    def __init__(self, text: str, actors: ActorsNamed, phrases: PhraseReader) -> None:
        self._text = text
        self._actors = actors
        self._phrases = phrases

    def may_invert(self, match: CueMatch, sentence: Span) -> bool:
        """Whether the speaker may stand behind a verb: a quotation or a comma ends right before it."""
        marked = match.cue.complement is Complement.CONTENT
        return (
            match.cue.inverts
            and (_MARK_BEFORE if marked else _QUOTE_BEFORE).search(
                self._text, max(sentence.start, match.start - 4), match.start
            )
            is not None
        )

    def ending(self, match: CueMatch, sentence: Span) -> Speaker | None:
        """The person who ends a sentence behind a comma and the verb: "…, said Ann Lee, a nurse."."""
        if not match.cue.inverts or not self._text.startswith(", ", match.start - 2):
            return None
        if _ENDING.match(self._text, match.end, sentence.end) is None:
            return self._ending_in_people(match, sentence)
        found = self.behind(match, sentence)
        return found if found is not None and found.kind in {SpeakerKind.PERSON, None} else None

    def _ending_in_people(self, match: CueMatch, sentence: Span) -> Speaker | None:
        """The people who end a sentence behind a comma and the verb: "…, say farmers who saw it."."""
        ending = _ENDING_PEOPLE.match(self._text, match.end, sentence.end)
        if ending is None or match.cue.words not in _SAID_BY_MANY or ending["noun"] not in PEOPLE:
            return None
        tail = (ending["tail"] or "").lower().split()
        # "Lee, a critic, said officials at the port failed" has its own subject.
        if tail[:1] != ["who"] and (not _FINITE.isdisjoint(tail) or holds_past_verb(tail)):
            return None
        found = self.behind(match, sentence)
        return found if found is not None and found.kind is SpeakerKind.UNNAMED else None

    def behind(self, match: CueMatch, sentence: Span) -> Speaker | None:
        """Finds the speaker of an inverted verb: "…," said the minister X."""
        if not self.may_invert(match, sentence):
            return None
        limit = min(sentence.end, match.end + _WINDOW)
        known = self._actors.behind(match.end, limit)
        if known is not None:
            return known
        # Behind a comma alone a verb may have an object: "…, explains a good deal".
        quoted = self._text[max(0, match.start - 3) : match.start].strip(" ,，")
        closed = bool(quoted) and quoted[-1] in _CLOSING_MARKS
        closed = closed and match.cue.complement is not Complement.CONTENT
        return self.forward(match.end, limit, strict=closed)

    def forward(self, start: int, limit: int, *, strict: bool) -> Speaker | None:
        """Reads the speaker who begins at a place, whatever follows."""
        while start < limit and self._text[start] in " \n\r*":
            start += 1
        window = self._text[start:limit].replace("\n", " ").replace("\r", " ")
        stop = _AFTER_STOP.search(window)
        end = stop.start() if stop else len(window)
        phrase = window[:end]
        if end and window.startswith(", ", end) and _OFFICE_ALONE.fullmatch(phrase):
            name = _AFTER_APPOSITION.match(window, end)
            if name is not None:
                first = start + name.start("name")
                found = self._phrases.read(first, start + name.end("name"), strict=False, opens=False)
                if found is not None and found.kind is not SpeakerKind.BODY:
                    return found if name["age"] is None else found._replace(kind=SpeakerKind.PERSON)
        cut = _AFTER_TIME.search(phrase)
        if (
            cut is not None
            and not (cut.group().startswith(" in ") and phrase[:1].islower() and _IN_PLACE.match(cut.group()))
            # "Said the Council on Foreign Relations".
            and not (_FIELD.match(cut.group()) and phrase[: cut.start()].rsplit(" ", 1)[-1] in _BODIES_ON)
        ):
            end = cut.start()
        found = self._phrases.read(start, start + end, strict=strict, opens=False) if end else None
        if found is not None and window[end : end + 2] == ", " and window[end + 2 : end + 3].isupper():
            # "Said Vice President, Mining Group Ann Lee": who has that office elsewhere is another.
            named = found.name.rsplit(" ", 1)[-1] in window[:end]
            return found if named else found._replace(name="", kind=None)
        return found
