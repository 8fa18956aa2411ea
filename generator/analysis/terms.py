"""Matches the taxonomy's topics, actors and periods in one pass over a folded shadow (Aho-Corasick)."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import ahocorasick

from generator.folding import fold
from generator.model import Actor, Period, Span, Taxonomy, TermMatch

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_Role = Literal["sector", "theme", "actor", "period", "exclude"]
_BEHIND_APOSTROPHE = re.compile(r"'([^\W\d_]{1,20})")
_ROLES: tuple[_Role, ...] = ("sector", "theme", "actor", "period", "exclude")
_TOPIC_ROLES: tuple[_Role, ...] = ("sector", "theme")
_CJK_START = "\u2e80"
_JOINT = re.compile(r"[- ]")
_MAX_VARIANTS = 32
"""Spellings made of one alias: an alias of many words would otherwise make two to the power of its joints."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """What a spelling stands for."""

    role: _Role
    id: str
    capitals: str | None
    """The exact capitals it must have in the text, for an acronym."""


@dataclass(frozen=True, slots=True)
class Mentions:
    """What the taxonomy knows in one text, each list in order of place."""

    topics: tuple[TermMatch, ...]
    """Mentions of topics, the longest of overlapping ones within a kind."""
    actors: tuple[tuple[Span, Actor], ...]
    """Mentions of actors, without their titles."""
    periods: tuple[tuple[Span, Period], ...]
    """Mentions of named periods and recurring events."""


@dataclass(frozen=True, slots=True)
class _Hit:
    start: int
    end: int
    entry: _Entry


class TermMatcher:
    """Finds every topic, actor and period of a taxonomy in a text."""

    def __init__(self, taxonomy: Taxonomy) -> None:
        self._actors = {actor.id: actor for actor in taxonomy.actors}
        self._periods = {period.id: period for period in taxonomy.periods}
        spellings: dict[str, set[_Entry]] = {}
        for role, identifier, alias in _aliases(taxonomy):
            entry = _Entry(role, identifier, alias if _is_acronym(alias) else None)
            for spelling in _spellings(alias):
                spellings.setdefault(spelling, set()).add(entry)
        self._automaton = ahocorasick.Automaton()
        for spelling, entries in sorted(spellings.items()):
            ordered = tuple(sorted(entries, key=lambda entry: (entry.role, entry.id, entry.capitals or "")))
            self._automaton.add_word(spelling, (len(spelling), ordered))
        if spellings:
            self._automaton.make_automaton()

    def match(self, text: str, folded: str) -> Mentions:
        """Finds all mentions.

        Args:
            text: the document's text, for the capitals of acronyms.
            folded: its shadow, as `fold` makes it.

        Returns:
            The mentions, in order of place.
        """
        hits: dict[_Role, list[_Hit]] = {role: [] for role in _ROLES}
        for hit in self._hits(text, folded):
            hits[hit.entry.role].append(hit)
        barred = _merge_by_topic(hits["exclude"])
        topics = [
            TermMatch(Span(hit.start, hit.end), hit.entry.id)
            for role in _TOPIC_ROLES
            for hit in _longest(hit for hit in hits[role] if not _is_barred(hit, barred))
        ]
        return Mentions(
            topics=tuple(sorted(topics)),
            actors=tuple(
                (Span(hit.start, hit.end), self._actors[hit.entry.id]) for hit in _longest(hits["actor"])
            ),
            periods=tuple(
                (Span(hit.start, hit.end), self._periods[hit.entry.id]) for hit in _longest(hits["period"])
            ),
        )

    def _hits(self, text: str, folded: str) -> Iterator[_Hit]:
        if not len(self._automaton):
            return
        for last, (length, entries) in self._automaton.iter(folded):
            start, end = last - length + 1, last + 1
            if not _stands_alone(folded, start, end):
                continue
            for entry in entries:
                if entry.capitals is None or _has_capitals(text[start:end]):
                    yield _Hit(start, end, entry)


def _stands_alone(folded: str, start: int, end: int) -> bool:
    """Whether a match is no part of a longer word: Latin words have boundaries, Chinese ones need none."""
    if start and folded[start] < _CJK_START and _is_latin(folded[start - 1]):
        return False
    if end < len(folded) and folded[end - 1] < _CJK_START:
        return not _is_latin(folded[end]) and not _goes_on(folded, end)
    return True


def _has_capitals(words: str) -> bool:
    bare = words.removesuffix("s")
    return bare.upper() == bare


def _aliases(taxonomy: Taxonomy) -> Iterator[tuple[_Role, str, str]]:
    for topic in taxonomy.topics:
        role: _Role = "sector" if topic.kind.value == "sector" else "theme"
        for alias in topic.aliases:
            yield role, topic.id, alias
        for phrase in topic.exclude:
            yield "exclude", topic.id, phrase
    for actor in taxonomy.actors:
        for alias in (actor.name, *actor.aliases):
            yield "actor", actor.id, alias
    for period in taxonomy.periods:
        for alias in period.aliases:
            yield "period", period.id, alias


def _is_latin(character: str) -> bool:
    return character < _CJK_START and character.isalnum()


def _goes_on(folded: str, end: int) -> bool:
    """Whether a word goes on behind an apostrophe, as "Xi'an" does and "Xi's" does not."""
    letters = _BEHIND_APOSTROPHE.match(folded, end)
    return letters is not None and letters.group(1) != "s"


def _is_acronym(alias: str) -> bool:
    """Whether an alias is all capitals: "AI" must not find "ai", nor "6G" the "6g" of a recipe."""
    return len(alias) <= 6 and alias.upper() == alias and alias.lower() != alias


def _spellings(alias: str) -> tuple[str, ...]:
    """Lists the folded spellings of an alias: joints hyphenated, spaced or closed; its last word's plural."""
    folded = fold(alias.strip())
    if not folded or folded[-1] >= _CJK_START:
        return (folded,) if folded else ()
    pieces = _JOINT.split(folded)
    # A word as a whole may be hyphenated or spaced; closed spelling only where a hyphen stood ("brain-wave").
    variants = [pieces[0]]
    for joint, piece in zip(_JOINT.findall(folded), pieces[1:], strict=True):
        marks = ("-", " ", "") if joint == "-" else (" ", "-")
        # Past the limit only the spelling as given is kept.
        kept = marks if len(variants) * len(marks) <= _MAX_VARIANTS else marks[:1]
        variants = [f"{variant}{mark}{piece}" for variant in variants for mark in kept]
    return tuple(dict.fromkeys(form for variant in variants for form in (variant, *_plurals(variant))))


def _plurals(word: str) -> tuple[str, ...]:
    if not word[-1].isalpha() or word.endswith("s"):
        return ()
    if word.endswith("y") and len(word) > 2 and word[-2] not in "aeiou":
        return (f"{word[:-1]}ies",)
    if word.endswith(("ch", "sh", "x", "z")):
        return (f"{word}es",)
    return (f"{word}s",)


def _longest(hits: Iterable[_Hit]) -> tuple[_Hit, ...]:
    """Keeps, of hits that overlap, the longest; of equally long ones the first in place, then by id."""
    ordered = sorted(hits, key=lambda hit: (hit.start, -hit.end, hit.entry.id))
    kept: list[_Hit] = []
    for hit in ordered:
        while kept and kept[-1].end > hit.start and hit.end - hit.start > kept[-1].end - kept[-1].start:
            kept.pop()
        if not kept or kept[-1].end <= hit.start:
            kept.append(hit)
    return tuple(kept)


def _merge_by_topic(excluded: Iterable[_Hit]) -> dict[str, list[tuple[int, int]]]:
    """Merges the excluded phrases of each topic into intervals that do not overlap, in order."""
    merged: dict[str, list[tuple[int, int]]] = {}
    for hit in sorted(excluded, key=lambda hit: (hit.start, hit.end)):
        intervals = merged.setdefault(hit.entry.id, [])
        if intervals and hit.start < intervals[-1][1]:
            intervals[-1] = (intervals[-1][0], max(intervals[-1][1], hit.end))
        else:
            intervals.append((hit.start, hit.end))
    return merged


def _is_barred(hit: _Hit, barred: dict[str, list[tuple[int, int]]]) -> bool:
    intervals = barred.get(hit.entry.id)
    if not intervals:
        return False
    index = bisect_right(intervals, hit.start, key=lambda interval: interval[0]) - 1
    return index >= 0 and hit.end <= intervals[index][1]
