"""Whether two reports of one event say different things of it, however few words they share.

Of sentences that share most of their words, one word more or less may change the sense (`likeness.differ`).
Of reports in their own words each has details that the other leaves out; so here a figure, a denial or an
opposite speaks against two sentences only where it stands beside something that both have.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from generator.folding import fold
from generator.synthesis.derivation import find_verb
from generator.synthesis.gist import find_rank, read_claim
from generator.synthesis.likeness import dates_meet
from generator.synthesis.opposites import OPPOSITES, OPPOSITES_CHINESE
from generator.synthesis.roles import Roles, are_swapped, find_roles
from generator.synthesis.synonyms import SYNONYMS
from generator.synthesis.words import FUNCTION_WORDS, cut_words, is_han, stem

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from generator.model import Quantity, Statement

_REACH = 2
"""Content words on either side of an opposite, or behind a denial, that it is said of."""
_FAR = 5
"""Content words behind a denial that it may be said of: "no one aboard was seriously hurt"."""
_REACH_CHINESE = 4
"""Characters beside an opposite or behind a denial that it is said of."""
_VERB_CHINESE = 2
"""Characters of a verb."""
_NEAR = Decimal("0.06")
"""Share by which a figure that is given as an estimate may miss."""
_ROUNDED = Decimal("0.01")
"""The same of two that are not: 8.94 and 8.9."""
_ONE_SIZE = Decimal("1.5")
"""By how much two figures may differ that might be told of one thing."""
_OVER = Decimal("1.35")
"""By how much a figure may exceed the one that it is said to be more than."""
_SURE = 2
"""Figures alike that prove two sentences to be of one time."""
_FEW = 3
"""Names of a sentence in which their order tells who does what to whom."""
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
_NO_UNIT = frozenset(("", "ratio"))
_NOT = frozenset(_DENY.split())
_REFUSES = frozenset(map(stem, _REFUSE.split()))
_NO_DENIAL = frozenset(_DENY_NOTHING.split())
"""What makes "not" and "no" no denial where it follows them."""
_COMING = frozenset(("will", "shall", "ll"))
_INFINITIVE = frozenset(("to",))
_WEIGHED = re.compile(
    r"\b(?:consider|weigh|mull|explor|contemplat|threaten)(?:s|ing|ed|e|es)? (?:whether|to|a|an|the)\b"
    r"|考虑|酝酿|威胁"
)
_DENIES_CHINESE = re.compile(
    r"(?:尚未|并未|从未|未能|没有|否认|无法|未|没|不)(?![仅但断少久同管论过到足低超])"
)
_COMING_CHINESE = re.compile(r"将(?!近)|计划|拟|预计|力争|有望|争取")
_DONE_CHINESE = re.compile(r"已经?|了")


@dataclass(frozen=True, slots=True)
class Measure:
    """A figure and what it may be."""

    unit: str
    """Its unit."""
    value: Decimal
    """As it is written."""
    least: Decimal
    """The least that it may be."""
    most: Decimal
    """The most that it may be."""


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
    sides: tuple[tuple[int, int, frozenset[str]], ...]
    """Number of a pair of opposites, side, and the words beside the one that is there."""
    rank: str
    """Which of the largest, oldest and so on it tells of; empty for the first."""
    weighed: bool
    """Whether it tells of what somebody has yet to make up their mind on."""
    roles: Roles
    """What is set beside what."""


def find_stance(statement: Statement) -> Stance:
    """Finds what a sentence holds of an event."""
    claim, terms, figures = read_claim(statement)
    words = frozenset(term.text for term in terms)
    tokens = cut_words(fold(claim))
    chinese = any(is_han(token) for token in tokens)
    verbs = [(token, _root(token)) for token in tokens if not is_han(token)]
    coming, done = _find_verbs(verbs)
    denied, perhaps = (_find_denied(verbs, reach) for reach in (_REACH, _FAR))
    sides = _find_sides(verbs)
    if chinese:
        denied |= _behind(claim, _DENIES_CHINESE, _REACH_CHINESE)
        perhaps |= _behind(claim, _DENIES_CHINESE, 2 * _REACH_CHINESE)
        coming |= _behind(claim, _COMING_CHINESE, _VERB_CHINESE)
        done |= _behind(claim, _DONE_CHINESE, _VERB_CHINESE) | _before(claim, _DONE_CHINESE)
        sides += _find_chinese_sides(claim)
    return Stance(
        words=words,
        measures=tuple(
            _measure(quantity) for quantity in statement.quantities if quantity.unit not in _NO_UNIT
        ),
        figures=frozenset(figures),
        dates=frozenset(date.value for date in statement.dates),
        denied=frozenset(denied),
        perhaps_denied=frozenset(perhaps),
        coming=frozenset(coming),
        done=frozenset(done - coming),
        sides=tuple(sides),
        rank=find_rank(claim),
        weighed=_WEIGHED.search(fold(statement.text)) is not None,
        roles=find_roles(statement.text, claim),
    )


def contradict(first: Stance, second: Stance) -> bool:
    """Whether two sentences on one event say different things of it."""
    return (
        _measured_otherwise(first, second)
        or bool((first.denied & second.words) - second.perhaps_denied)
        or bool((second.denied & first.words) - first.perhaps_denied)
        or first.weighed is not second.weighed
        or first.rank != second.rank
        or _are_opposed(first, second)
        or _change_places(first.roles, second.roles)
        or (
            # Two figures alike are of one time, however it is put.
            count_measures(first, second) < _SURE
            and (
                _dated_otherwise(first.dates, second.dates)
                or bool((first.coming & second.done) - second.coming)
                or bool((second.coming & first.done) - first.coming)
            )
        )
    )


def count_measures(first: Stance, second: Stance) -> float:
    """Counts the figures that two sentences give alike; a round one, which many things have, is half."""
    return sum(
        1.0 if one.value == other.value and len(one.value.normalize().as_tuple().digits) > 1 else 0.5
        for one in first.measures
        for other in second.measures
        if one.unit == other.unit and _same(one, other)
    )


def _root(token: str) -> str:
    root = stem(token)
    if root not in SYNONYMS:
        root = find_verb(token) or root
    return SYNONYMS.get(root, root)


def _find_verbs(verbs: list[tuple[str, str]]) -> tuple[set[str], set[str]]:
    """Verbs of what is to come, and of what has happened."""
    coming: set[str] = set()
    done: set[str] = set()
    for place, (token, root) in enumerate(verbs):
        before = [word for word, _ in verbs[max(0, place - 4) : place]]
        if token in _COMING or (token in _INFINITIVE and any(_root(word) in _TO_ROOTS for word in before)):
            coming |= _next(verbs, place, 1)
        elif token.endswith("ed") or (root != token and token in _PAST):
            done.add(root)
    return coming, done


def _next(verbs: list[tuple[str, str]], place: int, count: int) -> set[str]:
    """The content words behind a place."""
    roots = (root for token, root in verbs[place + 1 : place + 9] if token not in FUNCTION_WORDS)
    return {root for _, root in zip(range(count), roots, strict=False)}


def _find_denied(verbs: list[tuple[str, str]], reach: int) -> set[str]:
    denied: set[str] = set()
    for place, (token, root) in enumerate(verbs):
        following = verbs[place + 1][0] if place + 1 < len(verbs) else ""
        if (token in _NOT and following not in _NO_DENIAL) or root in _REFUSES:
            denied |= _next(verbs, place, reach)
    return denied


def _find_sides(verbs: list[tuple[str, str]]) -> list[tuple[int, int, frozenset[str]]]:
    found = []
    contents = [
        (stem(token), root) for token, root in verbs if token not in FUNCTION_WORDS or stem(token) in _SIDES
    ]
    for place, (word, _) in enumerate(contents):
        for number, side in _SIDES.get(word, ()):
            beside = contents[max(0, place - _REACH) : place] + contents[place + 1 : place + 1 + _REACH]
            found.append((number, side, frozenset(root for _, root in beside)))
    return found


def _find_chinese_sides(claim: str) -> list[tuple[int, int, frozenset[str]]]:
    found = []
    for number, pair in enumerate(OPPOSITES_CHINESE):
        for side, group in enumerate(pair):
            for word in sorted(group):
                place = claim.find(word)
                if place >= 0:
                    end = place + len(word)
                    beside = _pairs(claim[max(0, place - _REACH_CHINESE) : place])
                    beside |= _pairs(claim[end : end + _REACH_CHINESE])
                    found.append((-1 - number, side, frozenset(beside)))
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


def _measure(quantity: Quantity) -> Measure:
    value = Decimal(quantity.value)
    most = Decimal(quantity.value_max) if quantity.value_max is not None else value
    unit = quantity.unit
    if unit in {"basis-point", "basis point"}:
        value, most, unit = value / 100, most / 100, "percentage-point"
    slack = abs(value) * (_ROUNDED if quantity.comparison == "=" else _NEAR)
    least = value - slack
    most += slack
    if quantity.comparison[0] == ">":
        most = max(most, value * _OVER)
    elif quantity.comparison[0] == "<":
        least = min(least, value / _OVER)
    return Measure(unit, value, least, most)


def _measured_otherwise(first: Stance, second: Stance) -> bool:
    """Whether both give a figure of one unit that might be the same, and is not."""
    units = {measure.unit for measure in first.measures} & {measure.unit for measure in second.measures}
    for unit in sorted(units):
        ours = [measure for measure in first.measures if measure.unit == unit]
        theirs = [measure for measure in second.measures if measure.unit == unit]
        more = [one for one in ours if not _has(theirs, second.figures, one)]
        other_more = [other for other in theirs if not _has(ours, first.figures, other)]
        alone = len(ours) == len(theirs) == 1
        if more and other_more and (alone or any(_near(one, other) for one in more for other in other_more)):
            return True
    return False


def _has(measures: list[Measure], figures: AbstractSet[Decimal], measure: Measure) -> bool:
    """Whether a sentence gives a figure too, with its unit or without one."""
    return measure.value in figures or any(_same(measure, other) for other in measures)


def _near(first: Measure, second: Measure) -> bool:
    """Whether two figures are of one size."""
    return first.least <= _ONE_SIZE * second.most and second.least <= _ONE_SIZE * first.most


def _same(first: Measure, second: Measure) -> bool:
    return first.least <= second.most and second.least <= first.most


def _dated_otherwise(first: AbstractSet[str], second: AbstractSet[str]) -> bool:
    """Whether both name days, months or years, and none of them are the same."""
    pairs = [(one, other) for one in first for other in second]
    return any(len(one) == len(other) for one, other in pairs) and not any(
        dates_meet(*pair) for pair in pairs
    )


def _change_places(first: Roles, second: Roles) -> bool:
    """Whether two names have changed places; in a sentence of many names, order tells little."""
    few = max(len(set(first.actors)), len(set(second.actors))) <= _FEW
    return are_swapped(
        first if few else replace(first, actors=()), second if few else replace(second, actors=())
    )


def _are_opposed(first: Stance, second: Stance) -> bool:
    ours = {(number, side) for number, side, _ in first.sides}
    theirs = {(number, side) for number, side, _ in second.sides}
    shared = first.words & second.words
    for number, side, beside in first.sides:
        for other_number, other_side, other_beside in second.sides:
            if (
                number == other_number
                and side != other_side
                and (number, side) not in theirs
                and (number, other_side) not in ours
                and beside & other_beside & shared
            ):
                return True
    return False


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
