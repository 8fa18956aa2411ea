"""Where in its sentence a cue stands: in the main clause, at the end, set apart, within a name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.cues.complements import PLURAL_NOUNS
from generator.analysis.speakers.subject_words import AUXILIARIES
from generator.analysis.words.clause_words import IRREGULAR_PAST, holds_past_verb
from generator.model import Label

if TYPE_CHECKING:
    from generator.analysis.cues.finding import CueMatch
    from generator.analysis.speakers.speaker import Speaker
    from generator.model import Span

SAYING = frozenset(("said", "says"))
"""What stands between a comma and a speaker, where all before it is said."""
_FINDING = frozenset(("found", "finds", "showed", "shows", "suggested", "suggests"))
"""What surveys do: "…, a poll found."."""
_LAST_WORDS = re.compile(r"(?: (?:on|in|last|this) [a-z0-9 ]{3,20}| [a-z]{3,20}ly| too)?[.\"')\]]{1,4}")
_FLASHING = frozenset(("says", "sees", "warns", "confirms", "denies", "reiterates", "expects", "insists"))
"""What lines without a subject say of whom the headline names."""
_MINUTED = re.compile(r"(?:,| ?[-–—:]| that\b)")
_MINUTING = frozenset(("resolved", "agreed", "noted", "recommended", "reported", "heard"))
_RELATIVE_WINDOW = 70
"""Code points before a verb in which the relative clause begins that it stands in."""
_RELATIVE = re.compile(r", which (?:[\w'’-]{1,20} ){1,5}$")
_RELATIVE_START = re.compile(r", (?:who|which|whose|whom) [^,;:\"]{0,60}")
_APPOSED = re.compile(
    r", (?:an?|the) (?:[a-z-]{2,14} ){0,2}(?:move|step|decision|figure|claim|charge|allegation|plan|measure"
    r"|change|ruling|verdict|development|result|outcome|rise|fall|increase|cut|level|price|deal|policy|idea"
    r"|suggestion|accusation|proposal|practice|approach|tactic|strategy|gesture|trend|shift)"
    r" (?:(?:that|which) (?:[\w'’-]{1,20} ){1,4}|(?:the|its|his|their|some|many) [\w'’-]{1,20} "
    r"|[\w-]{2,20}s )$"
)
"""What is told of a whole clause by a noun behind it: ", a move that critics" say will hurt."""
_WITH = re.compile(r" [^,;:\"]{2,200}, with [^,;:\"]{2,60} $")
"""What trails behind a main clause: ", with analysts" expecting more."""
_COUNTING = frozenset(("reported", "reports", "posted", "announced", "announces"))
"""What a firm does with its figures, which is less than what it says beside them."""
_SECOND_PREDICATE = (" and ", " but ")
_PRESENT = re.compile(r"[a-z]{2}s (?:to|the|an?|its|his|her|their|that|this|from)\b")
"""A verb of the present, and what it takes: a clause, and no subject alone."""
_BEHIND_COMMA = re.compile(
    r", (?:(?:also|now|then|later|recently|still|[a-z]{3,20}ly) )?([a-z]{2,20})\b(?!,| and | or )"
)
_PREDICATE_ENDS = ("ed", "s")
_MODALS = frozenset(("will", "would", "can", "could", "may", "might", "must", "should", "have", "had"))
_LONGEST_OPENING = 20
"""Words of a subject with what stands before it."""
_GRANTING = ("while ", "although ", "though ", "whereas ")
"""What opens a clause that stands beside the main one."""
_FRAMING_SIGNS = frozenset(",\"'”’—–-!?;:，；")
_LONGEST_LEAD = 24
"""Code points before a speaker in which the mark stands that sets it apart."""
_SINCE, _UNTIL_NOW = "自", "以来"
"""Around what tells since when: 自市长表示要治水以来."""
_BY_ORDER = ("根据", "按照", "依据", "遵照")
"""What opens a clause that tells what somebody goes by: 根据某条例规定，某局…."""


def in_main_clauses(folded: str, span: Span, cues: list[CueMatch]) -> list[CueMatch]:
    """The cues but those that only tell more of a noun: "the sale, which critics say came late".

    Those of the main clause come before those of one that grants ("While Lee said so, Ito warned") or tells
    of its subject ("Lee, who said so, warned").
    """
    if folded.startswith(_SINCE, span.start):
        comma = folded.find("，", span.start, span.end)
        since = folded.find(_UNTIL_NOW, span.start, max(comma, span.start))
        cues = [match for match in cues if match.start > since]
    if folded.startswith(_BY_ORDER, span.start):
        comma = folded.find("，", span.start, span.end)
        cues = [match for match in cues if match.cue.source or match.start > comma]
    if folded.find(", wh", span.start, span.end) >= 0:
        cues = [
            match
            for match in cues
            if match.cue.chinese
            or not _RELATIVE.search(folded, max(span.start, match.start - _RELATIVE_WINDOW), match.start)
        ]
        if len(cues) > 1:
            cues = sorted(cues, key=lambda match: tells_of_subject(folded, span, match))
    cues = _without_told(folded, span, cues)
    if len(cues) > 1 and cues[0].cue.words in _COUNTING:
        cues = _said_before_counted(folded, cues)
    if len(cues) > 1 and folded.startswith(_GRANTING, span.start):
        comma = folded.find(", ", cues[0].end, span.end)
        if 0 < comma < cues[-1].start:
            cues = sorted(cues, key=lambda match: match.start < comma)
    return cues


def _without_told(folded: str, span: Span, cues: list[CueMatch]) -> list[CueMatch]:
    """The cues but those of what is told of a clause behind it: ", a move that critics" say will hurt."""
    words = folded[span.start : span.end] if cues else ""
    if ", a" in words or ", the " in words:
        cues = [
            match
            for match in cues
            if match.cue.chinese
            or not _APPOSED.search(folded, max(span.start, match.start - _RELATIVE_WINDOW), match.start)
        ]
    if ", with " in words:
        cues = [
            match
            for match in cues
            # "…, with Xi urging caution" is what the sentence says, as any order is.
            if not match.cue.participle
            or match.cue.label is Label.DIRECTIVE
            or not _WITH.search(folded, span.start, match.start)
        ]
    return cues


def _said_before_counted(folded: str, cues: list[CueMatch]) -> list[CueMatch]:
    """The cues, what is said first: "reported a loss of 12 million and said it expected …"."""
    if folded.startswith(" that ", cues[0].end):
        return cues
    later = [
        match
        for match in cues[1:]
        if match.cue.strict and folded.endswith(_SECOND_PREDICATE, cues[0].end, match.start)
    ]
    return [later[0], *(match for match in cues if match is not later[0])] if later else cues


def tells_of_subject(folded: str, span: Span, match: CueMatch) -> bool:
    """Whether a verb stands in the relative clause of its sentence's subject: "Lee, who said so, will go"."""
    if match.cue.chinese:
        return False
    relative = folded.rfind(", wh", max(span.start, match.start - _RELATIVE_WINDOW), match.start)
    if relative < 0 or not _RELATIVE_START.fullmatch(folded, relative, match.start):
        return False
    opening = folded[span.start : relative]
    words = opening.replace(",", "").split()
    if len(words) > _LONGEST_OPENING or not AUXILIARIES.isdisjoint(words) or holds_past_verb(words):
        return False
    if _PRESENT.search(opening):
        return False
    return any(
        (word := found[1]) in IRREGULAR_PAST or word.endswith(_PREDICATE_ENDS) or word in _MODALS
        for found in _BEHIND_COMMA.finditer(folded, match.end, span.end)
    )


def is_in_name(text: str, match: CueMatch, span: Span) -> bool:
    """Whether a verb is part of a name: a capital behind a word, as in "Stock Market Quotes"."""
    start = match.start
    if not text[start].isupper() or start == span.start or match.cue.words in SAYING:
        return False
    return not text[start + 1].isupper() and text[start - 2 : start - 1].isalpha()


def are_last_words(folded: str, start: int, end: int) -> bool:
    """Whether nothing but when or how something was said stands in [start, end), up to the stop."""
    return _LAST_WORDS.fullmatch(folded, start, end) is not None


def ends_sentence(folded: str, match: CueMatch, span: Span) -> bool:
    """Whether a verb of speaking ends its sentence."""
    return (
        match.cue.words not in PLURAL_NOUNS
        and (match.cue.strict or match.cue.words in _FINDING or match.cue.words == "reported")
        and not match.cue.chinese
        and are_last_words(folded, match.end, span.end)
    )


def is_set_apart(folded: str, speaker: Speaker, match: CueMatch) -> bool:
    """Whether a mark stands before a speaker and the cue: "said the plan proposed this year" has none."""
    start = min(speaker.span.start, match.start)
    before = folded[max(0, start - _LONGEST_LEAD) : start].rstrip()
    for word in ("the", "a", "an", "one of"):
        before = before.removesuffix(f" {word}").rstrip()
    return before[-1:] in _FRAMING_SIGNS


def is_minuted(folded: str, match: CueMatch) -> bool:
    """Whether a sentence opens as minutes do: "Resolved that …", "Noted, with regret, that …"."""
    return match.cue.words in _MINUTING and _MINUTED.match(folded, match.end) is not None


def is_flash(text: str, match: CueMatch) -> bool:
    """Whether a line opens with its verb, as a news flash does: "Says it has raised output"."""
    return match.cue.words in _FLASHING and text[match.start].isupper()
