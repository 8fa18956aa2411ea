"""Finds who stands before (or after) a cue of speech: a known actor, somebody unnamed, a name, a pronoun."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.model import Actor, Span, SpeakerKind

if TYPE_CHECKING:
    from generator.analysis.speech_cues import CueMatch

_WINDOW = 170
"""Code points before a cue in which its subject is looked for."""
_HEADS = (
    "analysts?|experts?|economists?|officials?|observers?|critics?|researchers?|scientists?|executives?|investors?|sources?|scholars?"
    "|spokes(?:person|man|woman|people)|diplomats?|lawmakers?|regulators?|traders?|advis[eo]rs?|industry insiders|insiders|commentators?"
    "|strategists?|engineers?|academics?|people familiar with the matter|a person familiar with the matter|authors?|specialists?|supporters?|opponents?"
)
_ADVERBIAL = (
    r"(?:[, ]{1,2}(?:also|has|have|had|then|again|further|later|earlier|repeatedly|once|once again|now|was|were|is|are|recently|all|both|meanwhile"
    r"|reportedly|in turn|today|yesterday|on \w{3,9}|[a-z]{3,20}ly)){0,4}"
)
_APPENDED_NOUN = (
    r"(?:'s?)?(?: (?:session|meeting|plenum|conference|statement|readout|communique|report|article|government|administration|leadership"
    r"|officials?|authorities|spokes(?:person|man|woman)|ministry|analysts?|researchers?|proposals?|document|speech|editorial|commentary)){0,2}"
)
_ASIDE = r"(?:,[^,;:.!?\"]{1,90},)?"
# From the end of an actor's name to the cue: at most a noun, an aside between commas, and adverbs.
_FROM_ACTOR = re.compile(rf"{_APPENDED_NOUN}(?: \([^()]{{1,40}}\))?{_ASIDE}{_ADVERBIAL}[, ]?\s?")
_FROM_ACTOR_CHINESE = re.compile(
    r"[^。！？；，“”]{0,14}?(?:，?(?:在|于|就|对)[^。！？；，“”]{1,24}(?:时|上|中|后)?，?)?[^。！？；，“”]{0,8}"
)
_UNNAMED = re.compile(
    rf"(?:^|[,;:—–\"(] ?|\b(?:while|but|and|that|as|as for) )((?:(?:the|a|an|some|several|many|most|other|two|three|a number of|a few)\b ?)?(?:[a-z'&.-]{{2,25}} ){{0,4}}?"
    rf"(?:{_HEADS})(?: (?:at|from|in|of|with|for|close to|familiar with|briefed on|who) [^,;:.!?\"]{{1,80}}?)?){_ASIDE}{_ADVERBIAL} ?$",
)
_PREPOSITION = re.compile(
    r"\b(in|of|at|on|by|from|to|for|about|under|into|against|with|toward|towards|between|among|through|over|via) (?:(?:the|a|an|its|their|his|her) )?$"
)
_PRONOUN = re.compile(rf"\b(he|she){_ADVERBIAL} ?$")
_CHINESE_PRONOUN = re.compile(r"(?:^|[，。；：])(?:他|她)(?:还|也|同时|进一步|特别)?$")
_CHINESE_UNNAMED = re.compile(
    r"((?:[\u4e00-\u9fff]{0,12}?)(?:分析人士|分析师|专家|学者|业内人士|知情人士|有关负责人|相关负责人|发言人|消息人士|研究人员))[^，。；：]{0,6}$"
)
_NAME_WORD = r"[A-Z\u00c0-\u00de][\w'’.-]{0,24}"
_NAME = re.compile(
    rf"(?:^|[,;:—–\"“(”] ?|\b(?:while|but|and|that|as|whom|minister|president|professor|analyst|economist|ceo|chairman|secretary|director) )"
    rf"((?:{_NAME_WORD} (?:(?:de|van|von|bin|al|der|la) )?){{0,3}}{_NAME_WORD})(?:, [^,;:.!?\"]{{2,90}},)?{_ADVERBIAL} ?$",
)
_NO_NAMES = frozenset(
    """the this that these those it its he she they we you i a an and but or so yet however in on at by for from with as if when while since
    after before although though there here what why how who which his her their our such some many most all no not now then also january
    february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
    critics analysts experts officials separately meanwhile moreover furthermore""".split(),
)
_AFTER_CUE = re.compile(
    r" (?:[A-Z\u00c0-\u00de][\w'’.-]{0,24} |(?:the|a|an|former|chief|senior|deputy|vice|prime) |[a-z]{3,14} ){0,5}$"
)
_ACCORDING = re.compile(r"\baccording to (?:the |an? )?|(?:^|[，。；：])(?:根据|据)")
_ACCORDING_END = re.compile(r"[,.;:—]|，|$")


_UNNAMED_WORDS = re.compile(rf"\b(?:{_HEADS})\b")
_DOCUMENT_WORDS = re.compile(
    r"\b(?:reports?|surveys?|stud(?:y|ies)|data|figures|statements?|articles?|documents?|papers?|analys[ie]s|readout|communique|filings?"
    r"|estimates?|statistics|records|plan|outline|proposals?|index|census|poll)\b|(?:报告|文章|数据|统计|文件|公报|调查|消息|报道)",
)


def _kind_as_worded(words: str) -> SpeakerKind | None:
    lowered = words.lower()
    if _UNNAMED_WORDS.search(lowered):
        return SpeakerKind.UNNAMED
    return SpeakerKind.DOCUMENT if _DOCUMENT_WORDS.search(lowered) else None


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks, and where the words that say so stand."""

    name: str
    """Canonical, or as worded."""
    kind: SpeakerKind | None
    """None where a name is all that is known."""
    span: Span
    """Where the name stands."""


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

    def subject(self, match: CueMatch, start: int, antecedent: Speaker | None) -> Speaker | None:
        """Finds the subject of a cue.

        Args:
            match: the cue.
            start: where its sentence begins.
            antecedent: whom a pronoun would mean.

        Returns:
            The speaker, or None: no subject is better than a wrong one.
        """
        return (
            self._actor_before(match, start)
            or self._pronoun_before(match, start, antecedent)
            or self._unnamed_before(match, start)
            or self._name_before(match, start)
            or (self._after(match) if match.cue.inverts else None)
        )

    def _actor_before(self, match: CueMatch, start: int) -> Speaker | None:
        chinese = match.cue.words[0] >= "\u2e80"
        for span, actor in reversed(self.within(max(start, match.start - _WINDOW), match.start)):
            if span.end > match.start:
                continue
            pattern = _FROM_ACTOR_CHINESE if chinese else _FROM_ACTOR
            if pattern.fullmatch(self._folded, span.end, match.start) is None:
                continue
            if match.cue.documents_only and actor.kind is not SpeakerKind.DOCUMENT:
                return None
            if not self._may_be_subject(span, match, start):
                continue
            return Speaker(actor.name, actor.kind, span)
        return None

    def _may_be_subject(self, span: Span, match: CueMatch, start: int) -> bool:
        """Whether a name stands as a subject does: not behind a preposition, nor before a plural verb's aside."""
        if match.cue.words[0] >= "\u2e80":
            return True
        before = _PREPOSITION.search(self._folded, max(start, span.start - 50), span.start)
        if before is not None and not (match.cue.participle and before.group(1) == "with"):
            return False
        return not (match.cue.plain and "," in self._folded[span.end : match.start])

    def _pronoun_before(self, match: CueMatch, start: int, antecedent: Speaker | None) -> Speaker | None:
        if match.cue.documents_only:
            return None
        window = self._folded[max(start, match.start - 60) : match.start]
        found = _PRONOUN.search(window) or _CHINESE_PRONOUN.search(window)
        if found is None:
            return None
        place = match.start - len(window) + found.start()
        nearest = [
            pair
            for pair in self.people(start, place)
            if not self._folded.startswith(("，", ","), pair[0].end)
        ]
        if nearest:
            span, actor = nearest[-1]
            return Speaker(actor.name, actor.kind, span)
        return antecedent

    def _unnamed_before(self, match: CueMatch, start: int) -> Speaker | None:
        if match.cue.documents_only:
            return None
        begin = max(start, match.start - _WINDOW)
        window = self._folded[begin : match.start]
        found = _UNNAMED.search(window) or _CHINESE_UNNAMED.search(window)
        if found is None:
            return None
        span = Span(begin + found.start(1), begin + found.end(1))
        return Speaker(self._text[span.start : span.end], SpeakerKind.UNNAMED, span)

    def _name_before(self, match: CueMatch, start: int) -> Speaker | None:
        if match.cue.documents_only or match.cue.participle or match.cue.words[0] >= "\u2e80":
            return None
        begin = max(start, match.start - _WINDOW)
        found = _NAME.search(self._text[begin : match.start])
        if found is None or found.group(1).split()[0].lower() in _NO_NAMES:
            return None
        span = Span(begin + found.start(1), begin + found.end(1))
        return Speaker(self._text[span.start : span.end], None, span)

    def _after(self, match: CueMatch) -> Speaker | None:
        """Finds the speaker of an inverted cue: "…," said the minister X."""
        before = self._text[max(0, match.start - 3) : match.start].rstrip()
        if not before or before[-1] not in '"”’,—':
            return None
        for span, actor in self.within(match.end, match.end + 90)[:1]:
            if _AFTER_CUE.fullmatch(self._text, match.end, span.start):
                return Speaker(actor.name, actor.kind, span)
        return None

    def according_to(self, start: int, end: int) -> tuple[Speaker, Span] | None:
        """Finds "according to X" in a sentence: the speaker and the cue."""
        found = _ACCORDING.search(self._folded, start, end)
        if found is None:
            return None
        cue = (
            Span(found.start(), found.end())
            if found.group()[0] not in "，。；："
            else Span(found.start() + 1, found.end())
        )
        for span, actor in self.within(found.end(), min(end, found.end() + 60))[:1]:
            if "," not in self._folded[found.end() : span.start]:
                return Speaker(actor.name, actor.kind, span), cue
        stop = _ACCORDING_END.search(self._folded, found.end(), end)
        limit = stop.start() if stop else end
        words = self._text[found.end() : limit].strip()
        if not words or len(words) > 90:
            return None
        if found.group().strip("，。；：") in {"根据", "据"} and not re.search(
            r"(?:介绍|报道|透露|统计|预测|数据|消息)$", words
        ):
            return None
        kind = _kind_as_worded(words)
        if kind is None and not words[0].isupper() and words[0] < "\u2e80":
            # "According to local conditions", "according to plan": nobody speaks.
            return None
        begin = self._text.index(words, found.end())
        return Speaker(words, kind, Span(begin, begin + len(words))), cue
