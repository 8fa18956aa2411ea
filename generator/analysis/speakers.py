"""Finds who stands before (or after) a cue of speech: a known actor, a pronoun, somebody unnamed, a name."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.analysis.chinese_speakers import find_chinese_speaker, may_be_chinese_subject
from generator.analysis.speaker_words import BODIES, DETERMINER, DOCUMENTS, PEOPLE, kind_as_worded
from generator.model import Actor, Span, SpeakerKind

if TYPE_CHECKING:
    from generator.analysis.speech_cues import CueMatch

_WINDOW = 170
"""Code points before a cue in which its subject is looked for."""
_ASIDE_MAX = 130
"""Code points of an aside between commas that may part a subject from its verb."""
_LONGEST_WORD = 40
"""Code points. What is longer is no adverb."""
_LONGEST_SPEAKER = 90
"""Code points of a speaker as worded; what is longer names more than a speaker."""
_SUBJECT_START = 60
"""Code points of a sentence within which a person is its subject, for a pronoun of the next sentence."""
_AUXILIARY_WORDS = """
also has have had then again further later earlier repeatedly once now was were is are recently all both
meanwhile reportedly however today yesterday who which each since thus still would could did does
"""
_AUXILIARIES = frozenset(_AUXILIARY_WORDS.split())
_TIME = re.compile(
    r"(?: on [a-z]{3,6}day| (?:last|this) (?:week|month|year)| in turn| once again| late [a-z]{3,6}day"
    r"| on [a-z]{3,9}\.? \d{1,2}| in (?:19|20)\d\d| \((?:19|20)\d\d\))$"
)
_APPENDED_NOUN = re.compile(
    r"(?:'s?)?(?: (?:session|meeting|plenum|conference|statement|readout|communique|report|article|government"
    r"|administration|leadership|officials?|authorities|spokes(?:person|man|woman)|ministry|analysts?"
    r"|researchers?"
    r"|proposals?|document|speech|editorial|commentary)){0,2}(?: \([^()]{1,40}\))?"
)
_PREPOSITION = re.compile(
    r"\b(in|of|at|on|by|from|to|for|about|under|into|against|with|toward|towards|between|among|through|over"
    r"|via|than)"
    r" (?:(?:the|a|an|its|their|his|her) )?$"
)
# "If X says so", "what X said": nobody is reported to say it.
_SUPPOSED = re.compile(r"\b(?:if|unless|whether|what|whatever|until) (?:the )?$")
_BOUNDARY = r"(?:^|[,;:—–\"(] ?|\b(?:while|but|and|that|as|though|although|because|when|after|for) )"
_BEHIND_HEAD = (
    r"(?: (?:at|by|from|in|of|with|for|on|close to|familiar with|briefed on|who|[a-z]{3,15}ing)"
    r" [^,;:.!?\"]{1,80})?"
)
_PEOPLE_PHRASE = re.compile(
    rf"{_BOUNDARY}((?:{DETERMINER} )?(?:[a-z'&-]{{2,25}} ){{0,4}}?(?:{PEOPLE}){_BEHIND_HEAD})$"
)
_BODY_PHRASE = re.compile(
    rf"{_BOUNDARY}((?:the|its|their|his|her|our|a|an) (?:[a-z'&-]{{2,25}}"
    rf" ){{0,3}}?(?:{BODIES}){_BEHIND_HEAD})$"
)
_DOCUMENT_PHRASE = re.compile(
    rf"{_BOUNDARY}((?:the|its|their|his|her|a|an) (?:[a-z0-9'&-]{{2,25}}"
    rf" ){{0,4}}?(?:{DOCUMENTS}){_BEHIND_HEAD})$"
)
# "One buyer told us": an article and a lower-case noun that no table holds.
_SOMEBODY = re.compile(
    r"(?:^|[,;:—–\"(] ?|\b(?:while|but|and|as) )((?:one|another|a|an|two|three|four|five|several)"
    r" (?:[a-z'-]{2,20} ){0,2}"
    r"(?!(?:days?|weeks?|months?|years?|hours?|minutes?|times?|percent|million|billion|thing|more|other)$)"
    r"[a-z'-]{3,20})$"
)
_PRONOUN = re.compile(r"\b(he|she)$")
_TELLING = frozenset(
    ("say", "says", "said", "tell", "tells", "told", "write", "writes", "wrote", "added", "argued")
)
_CAPITAL = "A-Z\u00c0-\u00de\u0100-\u017d"
_NAME_WORD = rf"[{_CAPITAL}][\w'’.-]{{0,24}}"
_NAME_PHRASE = rf"{_NAME_WORD}(?: (?:(?:de|van|von|bin|al|der|la|of) )?{_NAME_WORD}){{0,4}}"
_TITLE = (
    "(?:minister|president|professor|analyst|economist|ceo|chairman|secretary|director|leader|executive"
    "|warden|company)"
)
_NAME = re.compile(
    # Behind a closing mark small words are somebody's office: "…," agency head Maria Santos told.
    rf"(?:^|[,;:—–\"“(”] ?| - |[\"”] (?:[a-z][\w'’-]{{1,20}} ){{1,5}}"
    rf"|\b(?:while|but|and|that|as|though|whom|because|when|after|{_TITLE}) )"
    rf"((?:the )?{_NAME_PHRASE})(?: (?:of|at|from|with|for) [^,;:.!?\"“”]{{2,60}})?$"
)
_NO_NAME_WORDS = """
the this that these those it its he she they we you i a an and but or so yet however in on at by for from
with as if when while since after before although though there here what why how who which his her their
our such some many most all no not now then also january february march april may june july august
september october november december monday tuesday wednesday thursday friday saturday sunday critics
analysts experts officials separately meanwhile moreover furthermore data results evidence figures
nobody none everyone anyone
"""
_NO_NAMES = frozenset(_NO_NAME_WORDS.split())
_COMPLEMENT = re.compile(r":| ?[\"“,—]")
_LOWER_WORDS = (
    r"(?:(?!(?:in|of|at|from|for|with|on|to|by|that|about|during|after|before|as|when|while)\b)"
    r"[a-z][\w'’-]{0,20},? )"
)
_TITLE_WORDS = rf"(?:{_LOWER_WORDS}|(?:{_NAME_WORD},? )){{0,6}}"
_AFTER_ACTOR = re.compile(rf" {_TITLE_WORDS}")
_AFTER_NAME = re.compile(rf" {_LOWER_WORDS}{{0,6}}({_NAME_PHRASE})")
_AFTER_PEOPLE = re.compile(
    rf" ((?:{DETERMINER} )?(?:[a-z'-]{{2,25}} ){{0,4}}?(?:{PEOPLE}|{BODIES})(?:(?: (?:at|from|in|of|with|for"
    rf"|who)"
    r" [^,;:.!?\"]{1,60})|(?=[,;:.!?\"]|$)))"
)
_ACCORDING = re.compile(r"\baccording to (?:the |an? )?|(?:^|[，。；：])(?:根据|据)")
_ACCORDING_END = re.compile(r"[,;:—]|\.(?!\d)|，|$")
_ONE_THING = re.compile(r"(?!data$)[a-z]{1,20}(?<!s)")
_CHINESE_ACCORDING_TO = re.compile(r"(?:介绍|报道|透露|统计|预测|数据|消息)$")


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks, and where the words that say so stand."""

    name: str
    """Canonical, or as worded."""
    kind: SpeakerKind | None
    """None where a name is all that is known."""
    span: Span
    """Where the name stands, or the pronoun that means it."""


def _join_lines(text: str) -> str:
    return text.replace("\n", " ").replace("\r", " ")


def _window(text: str, start: int, end: int) -> str:
    """What stands before `end`, lines joined; where it is cut, it begins with what can begin no phrase."""
    begin = max(start, end - _WINDOW)
    window = _join_lines(text[begin:end])
    return window if begin == start else f"\x00{window[1:]}"


class SpeakerFinder:
    """Looks for speakers in one document."""

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

    def subject(self, match: CueMatch, sentence: Span, antecedent: Speaker | None) -> Speaker | None:
        """Finds the subject of a cue.

        Args:
            match: the cue.
            sentence: where it stands.
            antecedent: whom a pronoun would mean.

        Returns:
            The speaker, or None: no subject is better than a wrong one.
        """
        start = sentence.start
        if match.cue.chinese:
            return self._chinese(match, start, antecedent)
        for end, aside in self._subject_ends(start, match.start):
            found = self._ending_at(match, start, end, antecedent, aside=aside)
            if found is not None:
                return found
        return self._after(match, sentence.end) if match.cue.inverts else None

    def _subject_ends(self, start: int, place: int) -> list[tuple[int, bool]]:
        """Lists where the subject of a verb may end: before auxiliaries, and before an aside between commas.

        Returns:
            (end, whether an aside was skipped).
        """
        end = self._skip_auxiliaries(start, place)
        ends = [(end, False)]
        if "," in self._folded[end:place]:
            comma = self._folded.rfind(",", max(start, end - _ASIDE_MAX), end)
            depth = self._folded.rfind(" (", max(start, end - _ASIDE_MAX), end)
            if 0 <= depth < comma and self._folded.rfind(")", depth, end) > comma:
                # The comma stands between brackets: the aside begins before them.
                comma = self._folded.rfind(",", max(start, end - _ASIDE_MAX), depth)
            if comma > start and not re.search(r"[;:!?\"]", self._folded[comma:end]):
                ends.append((self._skip_auxiliaries(start, comma), True))
        return ends

    def _skip_auxiliaries(self, start: int, place: int) -> int:
        end = place
        for _ in range(6):
            while end > start and self._folded[end - 1] in " ,\n\r":
                end -= 1
            time = _TIME.search(self._folded, max(start, end - 24), end)
            if time is not None:
                end = time.start()
                continue
            begin = max(start, end - _LONGEST_WORD)
            space = max(self._folded.rfind(" ", begin, end), self._folded.rfind("\n", begin, end))
            word = self._folded[max(space + 1, begin) : end]
            if word not in _AUXILIARIES and not (len(word) > 4 and word.endswith("ly")):
                break
            end = max(space + 1, begin)
        return end

    def _ending_at(
        self, match: CueMatch, start: int, end: int, antecedent: Speaker | None, *, aside: bool
    ) -> Speaker | None:
        if end <= start:
            return None
        known = self._actor(match, start, end, aside=aside)
        if known is not None:
            return known if known.kind is SpeakerKind.DOCUMENT or not match.cue.documents_only else None
        document = self._phrase(_DOCUMENT_PHRASE, start, end, SpeakerKind.DOCUMENT)
        if match.cue.documents_only or document is not None:
            return document
        return (
            self._pronoun(start, end, antecedent)
            or self._phrase(_PEOPLE_PHRASE, start, end, SpeakerKind.UNNAMED)
            or self._phrase(_BODY_PHRASE, start, end, SpeakerKind.BODY)
            or (
                self._phrase(_SOMEBODY, start, end, SpeakerKind.UNNAMED)
                if match.cue.words in _TELLING
                else None
            )
            or self._name(match, start, end)
        )

    def _actor(self, match: CueMatch, start: int, end: int, *, aside: bool) -> Speaker | None:
        for span, actor in reversed(self.within(max(start, end - _WINDOW), end)):
            if span.end > end or _APPENDED_NOUN.fullmatch(self._folded, span.end, end) is None:
                continue
            before = _PREPOSITION.search(self._folded, max(start, span.start - 50), span.start)
            if before is not None and not (match.cue.participle and before.group(1) == "with"):
                continue
            if _SUPPOSED.search(self._folded, max(start, span.start - 14), span.start):
                return None
            # "With support from X, ministries urge": a bare form does not belong to one name before a comma.
            if match.cue.plain and (aside or "," in self._folded[span.end : match.start]):
                continue
            return Speaker(actor.name, actor.kind, span)
        return None

    def _pronoun(self, start: int, end: int, antecedent: Speaker | None) -> Speaker | None:
        found = _PRONOUN.search(self._folded, max(start, end - 4), end)
        return None if found is None else self._meant(start, Span(found.start(), found.end()), antecedent)

    def _meant(self, start: int, pronoun: Span, antecedent: Speaker | None) -> Speaker | None:
        """Whom a pronoun means: the nearest person named in its sentence, else the antecedent."""
        for span, actor in reversed(self.people(max(start, pronoun.start - 2 * _WINDOW), pronoun.start)):
            # A name before a comma is addressed, or stands in a list.
            if not self._folded.startswith(("，", ","), span.end):
                return Speaker(actor.name, actor.kind, pronoun)
        return None if antecedent is None else replace(antecedent, span=pronoun)

    def _phrase(self, pattern: re.Pattern[str], start: int, end: int, kind: SpeakerKind) -> Speaker | None:
        found = pattern.search(_window(self._folded, start, end))
        if found is None:
            return None
        span = Span(end - len(found.string) + found.start(1), end - len(found.string) + found.end(1))
        words = self._text[span.start : span.end]
        if words.lower().startswith("this ") or words.lower().startswith("our "):
            return None
        return Speaker(words, kind, span)

    def _name(self, match: CueMatch, start: int, end: int) -> Speaker | None:
        if match.cue.participle:
            return None
        found = _NAME.search(_window(self._text, start, end))
        if found is None:
            return None
        words = found.group(1).removeprefix("the ")
        if words.startswith("The ") and words.count(" ") > 1:
            # "The Coral Sea Agency said": two capitals behind the article are a name, one may be any noun.
            words = words.removeprefix("The ")
        first = words.split()[0].lower()
        begin = end - len(found.string) + found.end(1) - len(words)
        if first in _NO_NAMES:
            return None
        # One capital at the head of a sentence may be any word: "Small states lack", "Prices suggest".
        if (
            begin == start
            and " " not in words
            and not (match.cue.strict or _COMPLEMENT.match(self._text, match.end))
        ):
            return None
        return Speaker(self._text[begin : begin + len(words)], None, Span(begin, begin + len(words)))

    def _after(self, match: CueMatch, limit: int) -> Speaker | None:
        """Finds the speaker of an inverted cue: "…," said the minister X."""
        before = self._text[max(0, match.start - 3) : match.start].rstrip()
        if not before or before[-1] not in '"”’,—」』':
            return None
        limit = min(limit, match.end + _WINDOW)
        for span, actor in self.within(match.end, min(limit, match.end + 90))[:1]:
            possessive = self._folded.startswith("'", span.end)
            if not possessive and _AFTER_ACTOR.fullmatch(self._text, match.end, span.start):
                return Speaker(actor.name, actor.kind, span)
        window = _join_lines(self._text[match.end : limit])
        people = _AFTER_PEOPLE.match(window)
        if people is not None:
            words = Span(match.end + people.start(1), match.end + people.end(1))
            return Speaker(
                self._text[words.start : words.end],
                kind_as_worded(people.group(1)) or SpeakerKind.UNNAMED,
                words,
            )
        name = _AFTER_NAME.match(window)
        if name is None or name.group(1).split()[0].lower() in _NO_NAMES:
            return None
        words = Span(match.end + name.start(1), match.end + name.end(1))
        return Speaker(self._text[words.start : words.end].rstrip("."), None, words)

    def _chinese(self, match: CueMatch, start: int, antecedent: Speaker | None) -> Speaker | None:
        for span, actor in reversed(self.within(max(start, match.start - _WINDOW), match.start)):
            if span.end > match.start or not may_be_chinese_subject(self._folded, start, span, match):
                continue
            if match.cue.documents_only and actor.kind is not SpeakerKind.DOCUMENT:
                return None
            return Speaker(actor.name, actor.kind, span)
        found = find_chinese_speaker(self._folded, start, match)
        if found is None:
            return None
        span, kind = found
        if kind is None:
            return self._meant(start, span, antecedent)
        return Speaker(self._text[span.start : span.end], kind, span)

    def according_to(self, start: int, end: int) -> tuple[Speaker, Span] | None:
        """Finds "according to X" in a sentence: the speaker and the cue."""
        found = _ACCORDING.search(self._folded, start, end)
        if found is None:
            return None
        offset = 1 if found.group()[0] in "，。；：" else 0
        cue = Span(found.start() + offset, found.end())
        for span, actor in self.within(found.end(), min(end, found.end() + 60))[:1]:
            if not re.search(r"[,，]", self._folded[found.end() : span.start]):
                return Speaker(actor.name, actor.kind, span), cue
        stop = _ACCORDING_END.search(self._folded, found.end(), end)
        worded = self._strip(found.end(), stop.start() if stop else end)
        if worded is None or worded.end - worded.start > _LONGEST_SPEAKER:
            return None
        words = self._text[worded.start : worded.end]
        if self._folded[cue.start] >= "\u2e80" and not _CHINESE_ACCORDING_TO.search(words):
            return None
        kind = kind_as_worded(words)
        lower_case = words[0].islower() and words[0] < "\u2e80"
        bare = kind is SpeakerKind.DOCUMENT and found.group().endswith("to ") and _ONE_THING.fullmatch(words)
        if (kind is None and lower_case) or bare:
            # "According to local conditions", "according to plan": nobody speaks.
            return None
        return Speaker(words, kind, worded), cue

    def _strip(self, start: int, end: int) -> Span | None:
        while start < end and self._text[start].isspace():
            start += 1
        while end > start and self._text[end - 1].isspace():
            end -= 1
        return Span(start, end) if start < end else None

    def opens(self, span: Span) -> Speaker | None:
        """The one known person of a sentence, where he or she stands near its beginning as a subject does."""
        people = {actor.id: (place, actor) for place, actor in self.people(span.start, span.end)}
        if len(people) != 1:
            return None
        ((place, actor),) = people.values()
        first = next(place for place, other in self.people(span.start, span.end) if other.id == actor.id)
        return Speaker(actor.name, actor.kind, place) if first.start - span.start <= _SUBJECT_START else None
