"""What a sentence holds of an event, as far as another sentence may contradict it (`contradiction.py`)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.folding import fold
from generator.model import Label
from generator.synthesis.reports.asides import is_weighed
from generator.synthesis.reports.measures import find_measures
from generator.synthesis.reports.told_dates import find_told_dates
from generator.synthesis.statements.gist import find_rank, read_claim
from generator.synthesis.statements.opposites import (
    COMING_CHINESE,
    OPPOSITES,
    OPPOSITES_CHINESE,
    WILL_CHINESE,
)
from generator.synthesis.statements.roles import Roles, find_names, find_roles
from generator.synthesis.words.cutting import FUNCTION_WORDS, cut_words, is_han, stem
from generator.synthesis.words.derivation import find_verb
from generator.synthesis.words.synonyms import SYNONYMS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from generator.model import Statement
    from generator.synthesis.reports.measures import Measure

_REACH = 2
"""Content words on either side of an opposite, or behind a denial, that it is said of."""
_FAR = 5
"""Content words behind a denial that it may be said of: "no one aboard was seriously hurt"."""
_REACH_CHINESE = 4
"""Characters beside an opposite or behind a denial that it is said of."""
_VERB_CHINESE = 2
"""Characters of a verb."""
_DENY = """
not no never none nobody nothing neither nor without cannot t hardly unable lack lacks lacked absence
"""
_REFUSE = "refuse deny reject fail cancel overturn abandon withdraw scrap"
_DENY_NOTHING = "only just least merely fewer less more later earlier longer far"
_INTEND = """
plan intend aim expect hope want seek pledge promise vow propose agree set due whether threaten
"""
_HAPPENED = """
sold rose fell grew built made won lost spent began became took gave paid held led met went came drew cut put
shut hit sent kept left stood fled sank sunk
"""
_LIGHT = frozenset(("reach", "make", "take", "get", "give", "have", "find", "come"))
"""Verbs that say little beside their object, which is what is denied: "unable to reach a deal"."""
_HERS = frozenset(("she", "her", "hers", "herself", "她"))
_HIS = frozenset(("he", "him", "his", "himself", "他"))
_NOT = frozenset(_DENY.split())
_REFUSES = frozenset(map(stem, _REFUSE.split()))
_NO_DENIAL = frozenset(_DENY_NOTHING.split())
"""What makes "not" and "no" no denial where it follows them."""
_NOT_YET = frozenset(("before", "until"))
"""What behind "not" and a verb or two tells from when on: "does not open before June" is "opens in June"."""
_WITHOUT_OBJECT = frozenset(
    ("at", "in", "near", "off", "on", "outside", "into", "while", "during", "because", "after")
)
"""What behind "overturn" and "fail" makes them what befalls, and no refusal."""
_LACKS = re.compile(
    r"\b(?:without|lack|lacks|lacked|unlikely|unable|inability|impossible|beyond|instead|rather|end(?:s|ed)"
    r"|fail(?:s|ed|ing)?|r[au]n(?:s|ning)? out|out of|cut off|short(?:age)? of|free (?:of|from)|half of"
    r"|refus(?:e|es|ed|al|ing)|stop(?:s|ped)?|vain|barely|scarcely|only (?:half|some|part))\b"
    r"|无|未|没|不|免|停|缺|难以"
)
"""Words that may deny what another sentence denies with "not"."""
_PART = re.compile(r"[:;] | [–—] |, (?=(?:after|and|as|but|while|with|which|who)\b)")
"""What stands between two parts of a sentence that are sentences of their own."""
_SUPERLATIVE = re.compile(
    r"\b(?:largest|biggest|highest|lowest|longest|shortest|oldest|tallest|worst|deadliest|fastest|heaviest)\b"
    r"|最[大高低长久老快重]"
)
_TURN = re.compile(r"第([0-9]{1,5})[次届批例]")
_COMING = frozenset(("will", "shall", "ll"))
_SHORT_WORD = 6
"""Letters of a word in "-ly" that may be a verb: "supply"."""
_BEING = frozenset(("be", "been", "being", "is", "are", "was", "were", "has", "have", "had", "got"))
_INFINITIVE = frozenset(("to",))
_TO_BE = frozenset(("be", "will", "would", "shall", "should", "may", "might", "must", "can", "could"))
"""What before a participle makes it nothing that has happened: "would also be installed"."""
_DENIES_CHINESE = re.compile(
    r"(?:尚未|并未|从未|未能|没有|否认|无法|未|没|不)(?![仅但断少久同管论过到足低超收]|有?比)"
)
_SHORT_OF = "不足"
_FIGURE = re.compile(r"[0-9一二两三四五六七八九十百千万亿半]")
"""What behind "不足" makes it a figure that is not reached; else it is a want of something."""
_WHEN_CHINESE = (
    r"(?:最[快早晚迟])?[于在从到]?(?:[0-9年月日号时点分底初中末]{1,20}|[今明后][天日年])?[起前内]?"
)
"""When something is to come, between the word that says so and its verb."""
_COMING_CHINESE = re.compile(
    rf"(?:{WILL_CHINESE}|计划|拟|预计|力争|有望|争取){_WHEN_CHINESE}|最[快早][明后][天日年]"
)
_ALREADY_CHINESE = re.compile(r"已经?|昨[天日晚]")
_DONE_CHINESE = re.compile("了")
"""What makes the verb behind it one of what has happened, and the one before it."""


@dataclass(frozen=True, slots=True)
class Side:
    """A word that has an opposite."""

    number: int
    """The number of the pair of opposites."""
    side: int
    """Which of the two it is."""
    word: str
    """The word, as denials hold it; empty in Chinese."""
    beside: frozenset[str]
    """The words beside it."""


@dataclass(frozen=True, slots=True)
class Stance:
    """What a sentence holds of an event, as far as another may contradict it."""

    words: frozenset[str]
    """Content words: stems, those of synonyms brought together, and pairs of Chinese characters."""
    measures: tuple[Measure, ...]
    """Figures that have a unit."""
    figures: frozenset[Decimal]
    """All figures."""
    dates: frozenset[str]
    """Dates, EDTF."""
    denied: frozenset[str]
    """Words that a denial is said of."""
    perhaps_denied: frozenset[str]
    """Words that it may be said of."""
    coming: frozenset[str]
    """Verbs of what is to come."""
    done: frozenset[str]
    """Verbs of what has happened."""
    meant: frozenset[str]
    """Words by which it tells that something is meant to be done."""
    plain: frozenset[str]
    """What a Chinese sentence tells that foresees nothing: its verbs need no mark of the past."""
    sides: tuple[Side, ...]
    """Opposites of words."""
    turns: frozenset[str]
    """Which one of a row it tells of: 第32次."""
    rank: str
    """Which of the largest, oldest and so on it tells of; empty where it tells of none."""
    lacks: bool
    """Whether a word of it may be a denial in other words."""
    weighed: bool
    """Whether it tells of what somebody has yet to make up their mind on."""
    roles: Roles
    """What is set beside what."""
    gender: str
    """Whether it tells of a woman or of a man; empty where it does not say."""


def find_stance(statement: Statement) -> Stance:
    """Finds what a sentence holds of an event."""
    claim, terms, figures = read_claim(statement)
    words = frozenset(term.text for term in terms)
    tokens = cut_words(fold(claim))
    chinese = any(is_han(token) for token in tokens)
    verbs = [(token, _root(token)) for token in tokens if not is_han(token)]
    coming, done = _find_verbs(verbs)
    parts = _cut_parts(claim) if _PART.search(claim) else (verbs,)
    denied, perhaps = (
        set[str]().union(*(_find_denied(part, reach) for part in parts)) for reach in (_REACH, _FAR)
    )
    # "Nothing moves in Halmark" denies nothing of Halmark.
    names = {SYNONYMS.get(name, name) for name, _, sure in find_names(statement.text, claim) if sure}
    denied -= names
    sides = _find_sides(verbs)
    if chinese:
        denied |= _behind(claim, _DENIES_CHINESE, _REACH_CHINESE)
        perhaps |= _behind(claim, _DENIES_CHINESE, 2 * _REACH_CHINESE)
        coming |= _behind(claim, _COMING_CHINESE, _VERB_CHINESE)
        done |= _behind(claim, _ALREADY_CHINESE, _VERB_CHINESE) | _before(claim, _DONE_CHINESE)
        sides += _find_chinese_sides(claim)
    return Stance(
        words=words,
        measures=find_measures(statement),
        figures=frozenset(figures),
        dates=find_told_dates(statement),
        denied=frozenset(denied),
        perhaps_denied=frozenset(perhaps),
        coming=frozenset(coming),
        done=frozenset(done - coming),
        meant=words & _MEANT,
        plain=frozenset(_pairs(claim)) if chinese and _is_told_plainly(statement, claim) else frozenset(),
        sides=tuple(sides),
        turns=frozenset(_TURN.findall(claim)) if chinese else frozenset(),
        rank=find_rank(claim) or ("first" if _SUPERLATIVE.search(claim) else ""),
        lacks=_LACKS.search(claim) is not None,
        weighed=is_weighed(fold(statement.text)),
        roles=find_roles(statement.text, claim),
        gender=_find_gender(tokens),
    )


def _find_gender(tokens: list[str]) -> str:
    """Whether a sentence tells of a woman or of a man, as its pronouns say; empty where it has both."""
    hers, his = not _HERS.isdisjoint(tokens), not _HIS.isdisjoint(tokens)
    return ("woman" if hers else "man") if hers is not his else ""


def _is_told_plainly(statement: Statement, claim: str) -> bool:
    """Whether a Chinese sentence is a report of what is so, and foresees nothing."""
    told = statement.classification.label in {Label.FACT, Label.ASSESSMENT}
    return told and COMING_CHINESE.search(claim) is None


def _root(token: str) -> str:
    root = stem(token)
    if root not in SYNONYMS:
        root = find_verb(token) or root
    return SYNONYMS.get(root, root)


def _cut_parts(claim: str) -> tuple[list[tuple[str, str]], ...]:
    """Words and their roots, those of each part by themselves: a denial ends with its part."""
    return tuple(
        [(token, _root(token)) for token in cut_words(part) if not is_han(token)]
        for part in _PART.split(claim)
    )


def _find_verbs(verbs: list[tuple[str, str]]) -> tuple[set[str], set[str]]:
    """Verbs of what is to come, and of what has happened."""
    coming: set[str] = set()
    done: set[str] = set()
    for place, (token, root) in enumerate(verbs):
        before = [word for word, _ in verbs[max(0, place - 4) : place]]
        if token in _COMING or (token in _INFINITIVE and any(_root(word) in _TO_ROOTS for word in before)):
            coming |= _next(verbs, place, 1)
        elif (
            (token.endswith("ed") or (root != token and token in _PAST))
            and _TO_BE.isdisjoint(before[-3:])
            and not _is_participle(verbs, place)
        ):
            done.add(root)
    return coming, done


def _is_participle(verbs: list[tuple[str, str]], place: int) -> bool:
    """Whether a verb only tells of what kind something is: "cars built by rivals", not "were built by"."""
    following = verbs[place + 1][0] if place + 1 < len(verbs) else ""
    return following == "by" and _BEING.isdisjoint(word for word, _ in verbs[max(0, place - 3) : place])


def _next(verbs: list[tuple[str, str]], place: int, count: int) -> set[str]:
    """The content words behind a place."""
    told = (verb for verb in verbs[place + 1 : place + 9] if verb[0] not in FUNCTION_WORDS)
    # "To successfully land" is to land.
    roots = (root for token, root in told if not token.endswith("ly") or len(token) <= _SHORT_WORD)
    return {root for _, root in zip(range(count), roots, strict=False)}


def _find_denied(verbs: list[tuple[str, str]], reach: int) -> set[str]:
    denied: set[str] = set()
    for place, (token, root) in enumerate(verbs):
        following = verbs[place + 1][0] if place + 1 < len(verbs) else ""
        if token in _NOT:
            denies = following not in _NO_DENIAL and _NOT_YET.isdisjoint(
                word for word, _ in verbs[place + 1 : place + 1 + _FAR]
            )
        else:
            denies = root in _REFUSES and following not in _WITHOUT_OBJECT
        if denies:
            said = _next(verbs, place, reach)
            denied |= said - _LIGHT or said
    return denied


def _find_sides(verbs: list[tuple[str, str]]) -> list[Side]:
    found = []
    contents = [
        (stem(token), root) for token, root in verbs if token not in FUNCTION_WORDS or stem(token) in _SIDES
    ]
    for place, (word, own) in enumerate(contents):
        for number, side in _SIDES.get(word, ()):
            beside = contents[max(0, place - _REACH) : place] + contents[place + 1 : place + 1 + _REACH]
            found.append(Side(number, side, own, frozenset(root for _, root in beside)))
    return found


def _find_chinese_sides(claim: str) -> list[Side]:
    found = []
    for number, pair in enumerate(OPPOSITES_CHINESE):
        for side, group in enumerate(pair):
            for word in sorted(group):
                place = claim.find(word)
                if place >= 0 and (word != _SHORT_OF or _FIGURE.match(claim, place + len(word))):
                    end = place + len(word)
                    beside = _pairs(claim[max(0, place - _REACH_CHINESE) : place])
                    beside |= _pairs(claim[end : end + _REACH_CHINESE])
                    found.append(Side(-1 - number, side, "", frozenset(beside)))
    return found


def _pairs(text: str) -> set[str]:
    return {
        text[place : place + 2]
        for place in range(len(text) - 1)
        if is_han(text[place]) and is_han(text[place + 1])
    }


def _behind(claim: str, pattern: re.Pattern[str], reach: int) -> set[str]:
    return {
        pair for match in pattern.finditer(claim) for pair in _pairs(claim[match.end() : match.end() + reach])
    }


def _before(claim: str, pattern: re.Pattern[str]) -> set[str]:
    return {
        pair
        for match in pattern.finditer(claim)
        for pair in _pairs(claim[max(0, match.start() - 2) : match.start()])
    }


def _gather_sides() -> Iterator[tuple[str, tuple[int, int]]]:
    for number, pair in enumerate(OPPOSITES):
        for side, group in enumerate(pair):
            for word in sorted(group):
                yield word, (number, side)


_SIDES: dict[str, tuple[tuple[int, int], ...]] = {}
for _word, _place in _gather_sides():
    _SIDES[_word] = (*_SIDES.get(_word, ()), _place)
_TO_ROOTS = frozenset(SYNONYMS.get(word, word) for word in map(stem, _INTEND.split()))
_PAST = frozenset(_HAPPENED.split())
_MEANT = _TO_ROOTS | {"decid", "urg", "决定", "计划", "同意", "承诺", "要求"}
"""What two sentences have in common that tell of what somebody means or asks to be done."""
