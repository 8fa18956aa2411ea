"""Matches the taxonomy's topics, actors and periods in one pass over a folded shadow."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, TypeVar

from generator.analysis.cues.inventory import ENGLISH_WORDS
from generator.analysis.topics.contrast import find_contrasts
from generator.analysis.topics.coordination import Coordinations
from generator.analysis.topics.intervals import Interval, is_barred, longest, merge, merge_by_topic
from generator.analysis.topics.patterns import Patterns
from generator.analysis.topics.short_forms import ShortForms
from generator.analysis.topics.unseen_signs import Condensed, find_unseen
from generator.analysis.words.aliases import alias_forms, is_acronym
from generator.analysis.words.landmarks import WORDS
from generator.analysis.words.lexicon import Lexicon, Mark, Phrase
from generator.model import Actor, Period, Span, Taxonomy, TermMatch, TopicKind, make_span, make_term_match

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.analysis.topics.patterns import Match
    from generator.analysis.words.lexicon import Hit


ItemT = TypeVar("ItemT")


class _Role(IntEnum):
    """What is looked for."""

    SECTOR = 0
    THEME = 1
    ACTOR = 2
    PERIOD = 3
    EXCLUDE = 4
    EXCEPT_AFTER = 5
    EXCEPT_BEFORE = 6
    COORDINATION = 7
    PATTERN = 8
    CUE = 9
    LANDMARK = 10


@dataclass(frozen=True, slots=True)
class Mentions:
    """What the taxonomy knows in one text, each list in order of place."""

    topics: tuple[TermMatch, ...]
    """Mentions of topics, the longest of overlapping ones within a kind."""
    actors: tuple[tuple[Span, Actor], ...]
    """Mentions of actors, without their titles."""
    periods: tuple[tuple[Span, Period], ...]
    """Mentions of named periods and recurring events."""
    parts: tuple[Hit, ...] = ()
    """Words of patterns, which mean something only together, in one sentence."""
    cues: tuple[Hit, ...] | None = None
    """Where words of `cues.inventory.ENGLISH_WORDS` may stand: one pass finds them with all the rest."""
    landmarks: tuple[Hit, ...] | None = None
    """The same for `words.landmarks.WORDS`; None where the text has signs that show nothing."""


class TermMatcher:
    """Finds every topic, actor and period of a taxonomy in a text."""

    def __init__(self, taxonomy: Taxonomy) -> None:
        self._topics = taxonomy.topics
        self._actors = taxonomy.actors
        self._periods = taxonomy.periods
        self._patterns = Patterns(taxonomy.topics, _Role.PATTERN)
        self._contrasts: list[frozenset[int]] = []
        forms: dict[str, set[int]] = {}
        phrases = list(self._phrases(forms))
        self._coordinations = Coordinations(forms)
        self._short_forms = ShortForms(forms)
        phrases += (
            Phrase(form, Mark(_Role.COORDINATION, number)) for form, number in self._coordinations.phrases
        )
        phrases += (
            Phrase(words, Mark(role, number, anywhere=True))
            for role, table in ((_Role.CUE, ENGLISH_WORDS), (_Role.LANDMARK, WORDS))
            for number, words in enumerate(table)
        )
        self._lexicon = Lexicon(phrases, len(_Role))

    def _phrases(self, forms: dict[str, set[int]]) -> Iterator[Phrase]:
        """Everything that is looked for but the beginnings and ends of lists; notes the topics' forms."""
        for number, topic in enumerate(self._topics):
            role = _Role.SECTOR if topic.kind is TopicKind.SECTOR else _Role.THEME
            for alias in topic.aliases:
                capitals = is_acronym(alias)
                for form in alias_forms(alias):
                    if not capitals:
                        forms.setdefault(form, set()).add(number)
                    yield Phrase(form, Mark(role, number, capitals))
            yield from self._marked(topic.exclude, _Role.EXCLUDE, number)
        for number, actor in enumerate(self._actors):
            yield from self._marked((actor.name, *actor.aliases), _Role.ACTOR, number)
        for number, period in enumerate(self._periods):
            yield from self._marked(period.aliases, _Role.PERIOD, number)
        yield from self._patterns.phrases
        yield from self._contrast_phrases()

    def _marked(self, aliases: Iterable[str], role: _Role, number: int) -> Iterator[Phrase]:
        for alias in aliases:
            for form in alias_forms(alias, inflected=False):
                yield Phrase(form, Mark(role, number, is_acronym(alias)))

    def _contrast_phrases(self) -> Iterator[Phrase]:
        """Words of contrast, each once, with the topics that want no mention beside it."""
        for role, field in ((_Role.EXCEPT_AFTER, "except_after"), (_Role.EXCEPT_BEFORE, "except_before")):
            topics: dict[str, set[int]] = {}
            for number, topic in enumerate(self._topics):
                for words in getattr(topic, field):
                    topics.setdefault(words, set()).add(number)
            for words, numbers in topics.items():
                self._contrasts.append(frozenset(numbers))
                for form in alias_forms(words, inflected=False)[:1]:
                    yield Phrase(form, Mark(role, len(self._contrasts) - 1))

    def match(self, text: str, folded: str) -> Mentions:
        """Finds all mentions but those that patterns give.

        Args:
            text: the document's text, for the capitals of acronyms.
            folded: its shadow, as `fold` makes it.

        Returns:
            The mentions, in order of place.
        """
        unseen = find_unseen(folded)
        if unseen:
            return self._match_condensed(text, folded, Condensed(folded, unseen))
        return self._match(text, folded)

    def _match(self, text: str, folded: str) -> Mentions:
        hits = self._lexicon.find(text, folded)
        barred = merge_by_topic(hits[_Role.EXCLUDE])
        kept = _longest_of_kinds(hits, barred)
        added = self._complete(folded, hits[_Role.COORDINATION], kept)
        if hits[_Role.EXCEPT_AFTER] or hits[_Role.EXCEPT_BEFORE]:
            # The lists among them, too: "unlike tidal and wave power" turns both away.
            named = sorted({*hits[_Role.SECTOR], *hits[_Role.THEME], *added})
            self._bar_contrasts(folded, named, hits, barred)
            kept = _longest_of_kinds(hits, barred)
        if added:
            added = {one for one in added if not is_barred(one[0], -one[1], barred.get(one[2], []))}
            kept = sorted({*kept, *added})
        return Mentions(
            # Lists are read in two thirds of the time that generators take.
            topics=tuple(
                [
                    make_term_match(make_span(start, -end), self._topics[number].id)
                    for start, end, number in kept
                ]
            ),
            actors=tuple(
                [
                    (make_span(start, -end), self._actors[number])
                    for start, end, number in longest(hits[_Role.ACTOR], {})
                ]
            ),
            periods=tuple(
                [
                    (make_span(start, -end), self._periods[number])
                    for start, end, number in longest(hits[_Role.PERIOD], {})
                ]
            ),
            parts=tuple(hits[_Role.PATTERN]),
            cues=tuple(hits[_Role.CUE]),
            landmarks=tuple(hits[_Role.LANDMARK]),
        )

    def _match_condensed(self, text: str, folded: str, condensed: Condensed) -> Mentions:
        """Matches without what shows nothing, and gives the places in the text as it is."""
        found = self._match(condensed.of(text), condensed.of(folded))
        place = condensed.place

        def spread(span: Span) -> Span:
            return Span(place(span.start), place(span.end - 1) + 1)

        return Mentions(
            topics=tuple(TermMatch(spread(match.span), match.topic) for match in found.topics),
            actors=tuple((spread(span), actor) for span, actor in found.actors),
            periods=tuple((spread(span), period) for span, period in found.periods),
            parts=tuple((place(start), -place(-end - 1) - 1, word) for start, end, word in found.parts),
        )

    def _bar_contrasts(
        self,
        folded: str,
        mentions: list[Hit],
        hits: list[list[Hit]],
        barred: dict[int, list[Interval]],
    ) -> None:
        """Adds the mentions that stand in a contrast to the intervals in which a topic does not count."""
        changed = set()
        for role in (_Role.EXCEPT_AFTER, _Role.EXCEPT_BEFORE):
            found = find_contrasts(folded, mentions, hits[role], before=role is _Role.EXCEPT_BEFORE)
            for interval, number in found:
                for topic in self._contrasts[number]:
                    barred.setdefault(topic, []).append(interval)
                    changed.add(topic)
        for topic in sorted(changed):
            barred[topic] = merge(barred[topic])

    def _complete(self, folded: str, triggers: list[Hit], kept: list[Hit]) -> set[Hit]:
        """Completes the terms of lists whose topic is not named on the same words already."""
        found = [*self._short_forms.complete(folded, kept)]
        if triggers:
            found += self._coordinations.complete(folded, triggers, kept)
        if not found:
            return set()
        places: dict[int, list[int]] = {}
        for start, _, number in kept:
            places.setdefault(number, []).append(start)
        added = set()
        for start, end, number in found:
            own = places.get(number, ())
            index = bisect_left(own, start)
            if index == len(own) or own[index] >= end:
                added.add((start, -end, number))
        return added

    def within_sentences(self, folded: str, mentions: Mentions, sentences: Iterable[Span]) -> Mentions:
        """Adds what patterns give, and leaves out what no sentence holds whole.

        Args:
            folded: the shadow of the text.
            mentions: from `match`.
            sentences: in order, not overlapping.

        Returns:
            The mentions; a topic that a sentence names is not given once more by a pattern.
        """
        spans = tuple(sentences)
        starts = [sentence.start for sentence in spans]

        def stays(span: Span) -> bool:
            index = bisect_right(starts, span.start) - 1
            return index < 0 or not span.start < spans[index].end < span.end

        def kept(items: tuple[ItemT, ...], spans: list[Span]) -> list[ItemT]:
            """Those that no end of a line cuts, or that do not go on behind their sentence."""
            whole: list[ItemT] = []
            line_end = -1
            for item, span in zip(items, spans, strict=True):
                # In order: the end of a line is looked for once for all that stands on it.
                if span.start > line_end:
                    found = folded.find("\n", span.start)
                    line_end = found if found >= 0 else len(folded)
                if span.end <= line_end or stays(span):
                    whole.append(item)
            return whole

        topics = kept(mentions.topics, [match.span for match in mentions.topics])
        found = list(self._patterns.find(folded, mentions.parts, spans)) if mentions.parts else []
        return Mentions(
            topics=tuple(self._with_patterns(topics, found, starts) if found else topics),
            actors=tuple(kept(mentions.actors, [span for span, _ in mentions.actors])),
            periods=tuple(kept(mentions.periods, [span for span, _ in mentions.periods])),
            cues=mentions.cues,
            landmarks=mentions.landmarks,
        )

    def _with_patterns(
        self, topics: list[TermMatch], found: list[Match], starts: list[int]
    ) -> list[TermMatch]:
        """Adds what patterns give to mentions, where no alias names the topic in the same sentence.

        Args:
            topics: what aliases name.
            found: what patterns give.
            starts: where sentences start, in order.
        """
        given = {self._topics[number].id for _, _, number in found}
        named = {
            (bisect_right(starts, match.span.start), match.topic) for match in topics if match.topic in given
        }
        added = [
            TermMatch(Span(start, end), topic)
            for start, end, number in found
            if (bisect_right(starts, start), topic := self._topics[number].id) not in named
        ]
        return sorted((*topics, *added), key=_by_place) if added else topics


def _by_place(match: TermMatch) -> tuple[int, int, str]:
    return match.span.start, match.span.end, match.topic


def _longest_of_kinds(hits: list[list[Hit]], barred: dict[int, list[Interval]]) -> list[Hit]:
    """The mentions of sectors and of themes, in order: a sector and a theme may stand on the same words."""
    return sorted(longest(hits[_Role.SECTOR], barred) + longest(hits[_Role.THEME], barred))
