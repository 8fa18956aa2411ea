"""The words that show that somebody speaks, and what kind of speech they announce."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import ahocorasick

from generator.analysis.inflection import inflect
from generator.model import Label

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Cue:
    """A word or phrase that announces speech."""

    words: str
    """Folded."""
    label: Label | None
    """The label that the verb itself decides; None where the complement must be read."""
    documents_only: bool = False
    """Whether only a document "says" so: a plan identifies areas; a person who does is no speaker."""
    inverts: bool = False
    """Whether the speaker may follow: "…," said the minister."""
    participle: bool = False
    """Whether it is a form in -ing, whose subject stands right before it or not at all."""
    plain: bool = False
    """Whether it is a bare form ("urge"), which a plural subject or an infinitive has."""
    strict: bool = False
    """Whether none but a speaker can do it: evidence suggests and prices demand, but neither says."""
    needs_quotation: bool = False
    """Whether it is speech only where a quotation follows: "called the wetland “a sponge”"."""

    @property
    def chinese(self) -> bool:
        """Whether it is Chinese."""
        return self.words[0] >= "\u2e80"


_SAYING = """
say add tell argue emphasise emphasize reiterate reaffirm acknowledge declare announce write claim insist
explain observe conclude deny testify mention affirm concede admit maintain assert contend disclose
elaborate believe think recall note stress remark comment consider
"""
_SUGGESTING = """
state underline describe confirm highlight outline frame reveal suggest report assess characterise
characterize portray estimate
"""
_SAYING_PHRASES = """
pointed out|points out|point out|pointing out|made clear|makes clear|made it clear|makes it clear
|put forward|puts forward|putting forward|spoke of|speaks of|referred to|elaborated on|laid out|lays out
|set forth|sets forth|went on to say
"""
_NAMING = "called calls calling"
_DIRECTING = "urge demand instruct order request require exhort implore"
_DIRECTING_PHRASES = """
called for|calls for|call for|calling for|called on|calls on|call on|calling on|called upon|calls upon
|pushed for|pushes for|pushing for|pressed for|asked|asks|asking|encouraged|encourages|encouraging
|directed|appealed for|appealed to|appeals to|pressing for
"""
_PROMISING = "pledge promise vow"
_PROMISING_PHRASES = "committed to|commits to|undertook to"
_WARNING = "warn caution"
_EXPECTING = "predict forecast expect project anticipate"
_DOCUMENT_VERBS = """
identify list propose recommend stipulate specify provide include contain envisage envision set define
target designate prioritise prioritize name aim promise mandate prohibit find show
"""
_DOCUMENT_PHRASES = "sets out|set out|sets|put|puts|aims to|aims at"
_INVERTING = """
said says added adds wrote writes noted notes argued argues warned warns explained explains remarked told
insisted insists
"""
_STRICT = """
say add tell argue insist reiterate acknowledge declare write explain deny concede admit maintain assert
contend believe think remark comment warn caution urge pledge vow expect predict note stress consider
"""
_CHINESE_SAYING = """
指出|强调|表示|称|说|提出|认为|透露|介绍|写道|坦言|宣布|重申|明确|阐述|谈到|提到|直言|解释|补充|回应|主张
|声称|披露|评论|分析|总结|估计
"""
_CHINESE_DIRECTING = "要求|呼吁|敦促|指示|号召|责令|督促|倡议"
_CHINESE_WARNING = "警告|提醒|告诫"
_CHINESE_PROMISING = "承诺|保证"
_CHINESE_EXPECTING = "预计|预测|预期"


def _phrases(phrases: str) -> Iterable[str]:
    return (phrase.strip() for phrase in phrases.split("|"))


def _cues() -> dict[str, Cue]:
    kinds: tuple[tuple[str, str, Label | None, bool], ...] = (
        (_DOCUMENT_VERBS, _DOCUMENT_PHRASES, None, True),
        (_EXPECTING, _CHINESE_EXPECTING, Label.OUTLOOK, False),
        (_WARNING, _CHINESE_WARNING, Label.RISK, False),
        (_PROMISING, f"{_PROMISING_PHRASES}|{_CHINESE_PROMISING}", Label.COMMITMENT, False),
        (_DIRECTING, f"{_DIRECTING_PHRASES}|{_CHINESE_DIRECTING}", Label.DIRECTIVE, False),
        (f"{_SAYING} {_SUGGESTING}", f"{_SAYING_PHRASES}|{_CHINESE_SAYING}", None, False),
    )
    plain = {*" ".join(verbs for verbs, _, _, _ in kinds).split(), "call for", "call on", "point out"}
    strict = {form for verb in _STRICT.split() for form in inflect(verb)}
    inverting = frozenset(_INVERTING.split())
    found = {
        words: Cue(words, None, needs_quotation=True, participle=words == "calling")
        for words in _NAMING.split()
    }
    for verbs, phrases, label, documents_only in kinds:
        for words in (*(form for verb in verbs.split() for form in inflect(verb)), *_phrases(phrases)):
            found[words] = Cue(
                words,
                label,
                documents_only,
                inverts=words in inverting,
                participle=words.split()[0].endswith("ing"),
                plain=words in plain,
                strict=words in strict,
            )
    return found


CUES = _cues()
"""Every cue by its folded words."""


@dataclass(frozen=True, slots=True)
class CueMatch:
    """A cue in a text."""

    start: int
    """Offset of its first code point."""
    end: int
    """Offset after its last."""
    cue: Cue
    """What it is."""


def _build() -> ahocorasick.Automaton:
    automaton = ahocorasick.Automaton()
    for words, cue in sorted(CUES.items()):
        automaton.add_word(words, (len(words), cue))
    automaton.make_automaton()
    return automaton


_AUTOMATON = _build()
_PASSIVE_BEFORE = re.compile(r"\b(?:is|are|was|were|be|been|being)(?: not| also| [a-z]{3,20}ly){0,2} $")
_BEHIND = re.compile(r" (by|to|as|at)\b")
_PASSIVE_FORMS = {
    "to": frozenset(
        ("said", "reported", "believed", "thought", "expected", "projected", "forecast", "estimated")
    ),
    "as": frozenset(("described", "portrayed", "characterised", "characterized", "assessed", "framed")),
    "at": frozenset(("estimated", "put", "assessed")),
}
"""Past forms that are passive before that word: "output, expected to fall"."""
_NOUNS = frozenset(
    form
    for verb in ("state", "note", "report", "claim", "comment", "demand", "order", "request", "estimate")
    for form in (verb, f"{verb}s")
) | frozenset(
    ("forecast", "forecasts", "project", "projects", "remark", "remarks", "list", "lists", "name", "names")
)
_NOUN_BEFORE = re.compile(
    r"(?:\b(?:the|a|an|its|their|his|her|our|this|these|those|such|of|in|for|by|with|on|from|into|under|new"
    r"|recent"
    r"|latest|annual|member|small|large)|-|'s|s') $"
)
_CHINESE_NOT = ("没有", "没", "未", "不", "拒绝")


def find_cues(folded: str) -> tuple[CueMatch, ...]:
    """Finds the cues of a folded text, the longest where they overlap, in order of place.

    A verb in the passive ("is expected to", "reported by") is none, nor is a noun that looks like one.
    """
    size = len(folded)
    found: list[CueMatch] = []
    for last, (length, cue) in _AUTOMATON.iter(folded):
        start, end = last - length + 1, last + 1
        if folded[last] < "\u2e80" and (
            (start and (folded[start - 1].isalnum() or folded[start - 1] == "-"))
            or (end < size and (folded[end].isalnum() or folded[end] == "'"))
        ):
            continue
        while found and found[-1].start >= start:
            found.pop()
        if not found or found[-1].end <= start:
            found.append(CueMatch(start, end, cue))
    return tuple(match for match in found if _announces(folded, match))


def _announces(folded: str, match: CueMatch) -> bool:
    if match.cue.chinese:
        return not folded.endswith(_CHINESE_NOT, max(0, match.start - 2), match.start)
    if match.cue.words in _NOUNS and _NOUN_BEFORE.search(folded, max(0, match.start - 10), match.start):
        return False
    if match.cue.participle:
        return True
    passive = _PASSIVE_BEFORE.search(folded, max(0, match.start - 50), match.start)
    if passive is not None:
        return False
    behind = _BEHIND.match(folded, match.end)
    return behind is None or (
        behind.group(1) != "by" and match.cue.words not in _PASSIVE_FORMS[behind.group(1)]
    )
