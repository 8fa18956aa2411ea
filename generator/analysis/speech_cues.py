"""The words that show that somebody speaks, and what kind of speech they announce."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import ahocorasick

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


_SAYING = """say state note add tell argue stress emphasise emphasize underline reiterate reaffirm describe
    acknowledge declare announce write remark claim insist explain observe comment conclude confirm deny testify
    highlight outline frame mention affirm concede admit maintain assert contend reveal disclose elaborate
    believe think suggest report assess characterise characterize portray recall"""
_SAYING_PHRASES = """pointed out|points out|point out|pointing out|made clear|makes clear|made it clear|makes it clear|put forward
    |puts forward|putting forward|spoke of|speaks of|referred to|elaborated on|laid out|lays out|set forth|sets forth|went on to say"""
_DIRECTING = """urge demand instruct order request require exhort implore"""
_DIRECTING_PHRASES = """called for|calls for|call for|calling for|called on|calls on|call on|calling on|called upon|calls upon|pushed for|pushes for
    |pushing for|pressed for|asked|asks|asking|encouraged|encourages|encouraging|directed|appealed for|appealed to|appeals to|pressing for"""
_PROMISING = """pledge promise vow"""
_PROMISING_PHRASES = "committed to|commits to|undertook to"
_WARNING = "warn caution"
_EXPECTING = "predict forecast expect project anticipate estimate"
_DOCUMENT_VERBS = """identify list propose recommend stipulate specify provide include contain envisage envision set define target
    designate prioritise prioritize name aim promise mandate prohibit find show"""
_DOCUMENT_PHRASES = "sets out|set out|sets|put|puts|aims to|aims at"
_INVERTING = frozenset(
    "said says added adds wrote writes noted notes argued argues warned warns explained explains remarked".split()
)
_IRREGULAR = {
    "say": "says said saying",
    "tell": "tells told telling",
    "write": "writes wrote written writing",
    "think": "thinks thought thinking",
    "forecast": "forecasts forecast forecasting",
    "set": "",
    "find": "finds found finding",
    "show": "shows showed shown showing",
    "put": "",
    "deny": "denies denied denying",
    "identify": "identifies identified identify identifying",
    "testify": "testifies testified testifying",
    "specify": "specifies specified specify specifying",
    "prohibit": "prohibits prohibited prohibit prohibiting",
    "admit": "admits admitted admitting",
    "order": "orders ordered ordering",
    "target": "targets targeted target targeting",
    "stress": "stresses stressed stressing",
    "assess": "assesses assessed assessing",
    "vow": "vows vowed vow vowing",
    "list": "lists listed list listing",
    "contain": "contains contained contain",
    "include": "includes included include",
    "project": "projects projected projecting",
}
_CHINESE_SAYING = "指出|强调|表示|称|说|提出|认为|透露|介绍|写道|坦言|宣布|重申|明确|阐述|谈到|提到|直言|解释|补充|回应|主张|声称|披露|评论|分析|总结"
_CHINESE_DIRECTING = "要求|呼吁|敦促|指示|号召|责令|督促|倡议"
_CHINESE_WARNING = "警告|提醒|告诫"
_CHINESE_PROMISING = "承诺|保证"
_CHINESE_EXPECTING = "预计|预测|预期|估计"


def _inflect(verbs: str) -> Iterable[str]:
    for verb in verbs.split():
        if verb in _IRREGULAR:
            yield from _IRREGULAR[verb].split()
        elif verb.endswith("e"):
            yield from (verb, f"{verb}s", f"{verb}d", f"{verb[:-1]}ing")
        else:
            yield from (verb, f"{verb}s", f"{verb}ed", f"{verb}ing")


def _phrases(phrases: str) -> Iterable[str]:
    return (phrase.strip() for phrase in phrases.split("|"))


def _cues() -> dict[str, Cue]:
    kinds: tuple[tuple[str, str, Label | None, bool], ...] = (
        (_DOCUMENT_VERBS, _DOCUMENT_PHRASES, None, True),
        (_EXPECTING, _CHINESE_EXPECTING, Label.OUTLOOK, False),
        (_WARNING, _CHINESE_WARNING, Label.RISK, False),
        (_PROMISING, f"{_PROMISING_PHRASES}|{_CHINESE_PROMISING}", Label.COMMITMENT, False),
        (_DIRECTING, f"{_DIRECTING_PHRASES}|{_CHINESE_DIRECTING}", Label.DIRECTIVE, False),
        (_SAYING, f"{_SAYING_PHRASES}|{_CHINESE_SAYING}", None, False),
    )
    plain_forms = {*" ".join(verbs for verbs, _, _, _ in kinds).split(), "call for", "call on", "point out"}
    return {
        words: Cue(
            words,
            label,
            documents_only,
            inverts=words in _INVERTING,
            participle=words.split()[0].endswith("ing"),
            plain=words in plain_forms,
        )
        for verbs, phrases, label, documents_only in kinds
        for words in (*_inflect(verbs), *_phrases(phrases))
    }


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


def find_cues(folded: str) -> tuple[CueMatch, ...]:
    """Finds the cues of a folded text, the longest where they overlap, in order of place."""
    size = len(folded)
    found: list[CueMatch] = []
    for last, (length, cue) in _AUTOMATON.iter(folded):
        start, end = last - length + 1, last + 1
        if folded[last] < "\u2e80" and (
            (start and folded[start - 1].isalnum())
            or (end < size and (folded[end].isalnum() or folded[end] == "'"))
        ):
            continue
        while found and found[-1].start >= start:
            found.pop()
        if not found or found[-1].end <= start:
            found.append(CueMatch(start, end, cue))
    return tuple(found)
