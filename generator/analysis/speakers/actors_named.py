"""Where the taxonomy's actors stand in a document, and whether one of them is who speaks."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from generator.analysis.speakers.name_words import NAME_WORD, is_body_name
from generator.analysis.speakers.speaker import Speaker
from generator.analysis.speakers.words import PEOPLE, TITLES
from generator.analysis.words.landmarks import WEEKDAYS
from generator.analysis.words.word_sets import words_of
from generator.model import Actor, Span, SpeakerKind

if TYPE_CHECKING:
    from generator.analysis.cues.finding import CueMatch

_WINDOW = 170
"""Code points before a cue in which an actor may be its subject."""
_SUBJECT_START = 60
"""Code points of a sentence within which a person is its subject, for a pronoun of the next sentence."""
_MOST_TITLES = 4
"""Words of a title before a name."""
_NEAR = 90
"""Code points behind an inverted verb in which an actor's name must begin."""
# What may stand behind a body's name for that body to speak all the same.
_ITS_WORD = re.compile(
    r"(?:'s?)?(?: (?:statement|readout|communique|report|article|data|figures|statistics|government"
    r"|administration|leadership|officials?|authorities|spokes(?:person|man|woman)|ministry|analysts?"
    r"|researchers?|proposals?|document|speech|editorial|commentary|writing)){0,2}(?: \([^()]{1,40}\))?"
)
_HIS_WORD = re.compile(
    r"(?:'s?(?: (?:article|speech|essay|memoir|letter|message|remarks|report|editorial|writings?|book)))?"
    r"(?: \([^()]{1,40}\))?"
)
_MEETING = re.compile(
    r"(?:'s?)?(?: [a-z]{2,12})? (?:session|meeting|plenum|conference|summit|symposium|forum|hearing"
    r"|congress)s?"
)
_SHORT_FORM = re.compile(r"(?: \([^()]{1,40}\))?[ ,]*")
"""What may follow a name in an aside: its abbreviation."""
_PREPOSITIONS = words_of(
    """
in of at on by from to for about under into against with toward towards between among through over via than
near behind
"""
)
_DETERMINERS = frozenset(("the", "a", "an", "its", "their", "his", "her"))
_JOINING = frozenset(("and", "or", "&"))
# "If X says so", "what X said": nobody is reported to say it.
_SUPPOSING = frozenset(("if", "unless", "whether", "what", "whatever", "until"))
_LOWER_WORDS = (
    r"(?:(?!(?:in|of|at|from|for|with|on|to|by|that|about|during|after|before|as|when|while)\b)"
    r"[a-z][\w'’-]{0,20},? )"
)
_OFFICE_BEFORE = re.compile(rf" (?:{_LOWER_WORDS}|(?:{NAME_WORD},? )){{0,6}}")


_LONGER = re.compile(rf"(?: {NAME_WORD}){{1,4}}")
"""What makes a body's name that of another: "said the UN Refugee Agency"."""
_ITS_PEOPLE = re.compile(
    r" (?:[a-z][\w-]{1,20} ){0,2}?([a-z]{3,20}s)(?=[,.;:]|$| (?:in|at|from|on|who|told|said|close)\b)"
)
"""People of a body: "EU diplomats"."""
_NAMES_ANOTHER = re.compile(rf" (?:[a-z][\w-]{{1,20}} ){{1,4}}{NAME_WORD} {NAME_WORD}")
"""What shows that a name only tells more of another: "said U.S. archaeologist Ann Lee"."""


class ActorsNamed:
    """The actors of one document, in order of place.

    Args:
        text: the document's text.
        folded: its shadow.
        actors: mentions, in order.
    """

    def __init__(self, text: str, folded: str, actors: tuple[tuple[Span, Actor], ...]) -> None:
        self._text = text
        self._folded = folded
        self._actors = actors
        self._starts = [span.start for span, _ in actors]

    def within(self, start: int, end: int) -> tuple[tuple[Span, Actor], ...]:
        """The actors named in [start, end)."""
        return self._actors[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def people(self, start: int, end: int) -> tuple[tuple[Span, Actor], ...]:
        """The persons named in [start, end)."""
        return tuple(pair for pair in self.within(start, end) if pair[1].kind is SpeakerKind.PERSON)

    def ending_at(self, start: int, end: int) -> Speaker | None:
        """The actor whose name fills the end of [start, end), an article before it also."""
        # An alias may have its article: "the council".
        begin = start - len("the ") if self._folded.endswith("the ", 0, start) else start
        for span, actor in reversed(self.within(begin, end)):
            if span.end == end:
                return Speaker(actor.name, actor.kind, span)
        return None

    def filling(self, start: int, end: int) -> Speaker | None:
        """The actor whose name is all of an aside, with its short form: "…, the Oslo Board (OB), said"."""
        for span, actor in self.within(start, end)[:1]:
            before, behind = self._folded[start : span.start], self._folded[span.end : end]
            if before.strip(" ,") in {"", "the"} and _SHORT_FORM.fullmatch(behind):
                return Speaker(actor.name, actor.kind, span)
        return None

    def subject(self, match: CueMatch, start: int, end: int, *, aside: bool) -> Speaker | None:
        """The actor whose name, with what it is written or said in, ends where a verb's subject does."""
        for span, actor in reversed(self.within(max(start, end - _WINDOW), end)):
            if span.end > end:
                continue
            own = _HIS_WORD if actor.kind is SpeakerKind.PERSON else _ITS_WORD
            # Mostly the name itself ends there.
            if span.end < end and own.fullmatch(self._folded, span.end, end) is None:
                if _MEETING.fullmatch(self._folded, span.end, end) and actor.kind is SpeakerKind.BODY:
                    return Speaker(
                        " ".join(self._text[span.start : end].split()),
                        SpeakerKind.BODY,
                        Span(span.start, end),
                    )
                continue
            before, place = self._word_before(start, span.start)
            other = bool(before) and actor.kind is not SpeakerKind.PERSON and self._text[place].isupper()
            if other and not before.endswith(",") and before not in WEEKDAYS:
                # "Polled by Thomson Reuters": the name began before.
                before, place = self._word_before(start, place)
            if before in _PREPOSITIONS and not (match.cue.participle and before == "with"):
                continue
            if before in _SUPPOSING:
                return None
            if before in _JOINING and self._stands_beside(start, place):
                continue
            # "With support from X, ministries urge": a bare form does not belong to one name before a comma.
            if match.cue.plain and (aside or "," in self._folded[span.end : match.start]):
                continue
            return Speaker(actor.name, actor.kind, self._with_titles(start, span))
        return None

    def _word_before(self, start: int, place: int) -> tuple[str, int]:
        """The word before a name, an article aside, and where it begins."""
        for _ in range(2):
            if place <= start or self._folded[place - 1] != " ":
                return "", place
            begin = max(start, self._folded.rfind(" ", start, place - 1) + 1)
            word = self._folded[begin : place - 1]
            if word not in _DETERMINERS:
                return word, begin
            place = begin
        return "", place

    def _stands_beside(self, start: int, place: int) -> bool:
        """Whether a capital stands before an "and" at a place: "Lindqvist and Brandt"."""
        space = self._text.rfind(" ", start, max(start, place - 1))
        return self._text[space + 1 : space + 2].isupper() or (space < start and self._text[start].isupper())

    def person_before(self, start: int, place: int) -> Speaker | None:
        """The nearest person named before a pronoun in its sentence."""
        for span, actor in reversed(self.people(max(start, place - 2 * _WINDOW), place)):
            # A name before a comma is addressed, or stands in a list.
            if not self._folded.startswith(("，", ","), span.end):
                return Speaker(actor.name, actor.kind, span)
        return None

    def behind(self, place: int, limit: int) -> Speaker | None:
        """The actor who follows an inverted verb, behind his or her office."""
        for span, actor in self.within(place, min(limit, place + _NEAR))[:1]:
            if self._folded.startswith("'", span.end) or self.tells_of_another(span, actor, limit):
                return None
            if _OFFICE_BEFORE.fullmatch(self._text, place, span.start):
                return Speaker(actor.name, actor.kind, self._with_titles(place, span))
        return None

    def tells_of_another(self, span: Span, actor: Actor, limit: int) -> bool:
        """Whether a name begins another: "UN Refugee Agency", "EU diplomats", "UBS broker Ann Lee"."""
        if not self._text.startswith(" ", span.end):
            return False
        if _NAMES_ANOTHER.match(self._text, span.end, limit) is not None:
            return True
        if actor.kind is SpeakerKind.PERSON:
            return False
        longer = _LONGER.match(self._text, span.end, limit)
        if longer is not None:
            words = longer[0].lower().split()
            return is_body_name(longer[0]) or (len(words) > 1 and not TITLES.isdisjoint(words[:-1]))
        people = _ITS_PEOPLE.match(self._folded, span.end, limit)
        return people is not None and people[1] in PEOPLE and _ITS_WORD.fullmatch(people[0]) is None

    def _with_titles(self, start: int, span: Span) -> Span:
        """A name's place with the titles before it: "Sen. Dolores Whitfield"."""
        begin = span.start
        for _ in range(_MOST_TITLES):
            space = self._text.rfind(" ", start, max(start, begin - 1)) + 1
            first = max(space, start)
            if first >= begin or self._folded[first:begin].strip(" .") not in TITLES:
                break
            begin = first
        return Span(begin, span.end)

    def opens(self, span: Span) -> Speaker | None:
        """The one known person of a sentence, where he or she stands near its beginning as a subject does."""
        named = self.people(span.start, span.end)
        if len({actor.id for _, actor in named}) != 1:
            return None
        place, actor = named[0]
        return Speaker(actor.name, actor.kind, place) if place.start - span.start <= _SUBJECT_START else None
