"""Links statements of different documents that say the same, conservatively."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from generator.folding import fold_name
from generator.model import Agreement, Label
from generator.synthesis.grouping import join_compatible
from generator.synthesis.reports.linking import Reports
from generator.synthesis.statements.gist import find_actors, find_essence, find_gist
from generator.synthesis.statements.likeness import count_differently, differ, likeness, quote_alike
from generator.synthesis.statements.neighbours import meet
from generator.synthesis.statements.shelf import Shelf
from generator.synthesis.upstreams import Upstreams
from generator.synthesis.words.bodies import digest

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from generator.model import Origin, Statement
    from generator.synthesis.statements.gist import Gist
    from generator.synthesis.statements.shelf import Numbers
    from generator.synthesis.words.bodies import Flags

_IN_A_GROUP = 0.6
"""Share of the likeness that links two statements which any two of one group must have."""
_KINDRED = 0.25
"""The share that the few of a large group must have that are not so like each other."""
_NO_TOPIC = 0.9
"""What likeness counts where one of two names no topic: less speaks for their being about one thing."""
_CLOSING = "\"'”’»）)」』 \n"
"""What may stand behind the mark of a question."""
_ALL_TOPICS = (1 << 64) - 1
_QUOTED_ALIKE = 2.0
"""Likeness of two that quote the same words."""
_SURE_OF_WORDS = 3.0
"""What likeness of words counts beside the evidence of two reports, when the surest are joined first."""
_MOST_NAMING = 3
"""Words without a stop that say nothing."""
_ASKED_AND_MEANT = {Label.DIRECTIVE, Label.COMMITMENT}
"""What is asked of somebody, and what somebody means to do."""


@dataclass(frozen=True, slots=True)
class _Claim:
    """Statements of the same words, dated alike."""

    statements: tuple[Statement, ...]
    """The statements, in the corpus's order."""

    @property
    def first(self) -> Statement:
        """The one that is compared for all."""
        return self.statements[0]

    @property
    def sources(self) -> set[str]:
        """The documents that have them."""
        return {statement.source for statement in self.statements}

    @property
    def is_chinese(self) -> bool:
        """Whether they are in Chinese."""
        return (self.first.language or "").startswith("zh")

    @property
    def is_question(self) -> bool:
        """Whether they ask."""
        return self.first.text.rstrip(_CLOSING).endswith(("?", "？"))

    @property
    def is_name(self) -> bool:
        """Whether they are no more than what something is called, as an entry of a list may be."""
        words = self.first.text.split()
        return len(words) <= _MOST_NAMING and self.first.text.isascii() and words[-1][-1:].isalnum()


def find_agreements(
    statements: tuple[Statement, ...],
    origins: tuple[Origin, ...],
    published: Mapping[str, str | None] | None = None,
    publishers: Mapping[str, str] | None = None,
    titles: Mapping[str, str | None] | None = None,
    agencies: Mapping[str, str] | None = None,
) -> tuple[Agreement, ...]:
    """Links statements of different documents that say the same.

    Scores rest on fixed background frequencies, so that a new document changes no other pair.

    Args:
        statements: all statements.
        origins: which sources carry one story.
        published: EDTF, when each source was published; reports of one event are found among those of one
            week.
        publishers: who published each source, who is known to speak in its own words.
        titles: the title of each source, which tells whose speech it gives in full.
        agencies: the agency whose story a source gives; what two papers have from one is its word alone.

    Returns:
        Groups over at least two sources, sorted by id.
    """
    origin_of = {source: origin.id for origin in origins for source in origin.sources}
    linker = _Linker(_gather_claims(statements), published or {}, origin_of)
    groups = join_compatible(
        linker.pairs(),
        linker.may_stand_together,
        linker.contradict,
        lambda number: origin_of[linker.claims[number].first.source],
    )
    joined = {number for group in groups for number in group}
    groups += tuple(
        (number,)
        for number, claim in enumerate(linker.claims)
        if number not in joined and len(claim.statements) > 1 and linker.is_telling(number)
    )
    said = (
        tuple(statement for number in group for statement in linker.claims[number].statements)
        for group in groups
    )
    upstreams = [
        Upstreams(group, agencies or {})
        for group in said
        if len({statement.source for statement in group}) > 1
    ]
    relayed: dict[str, set[str]] = {}
    told: dict[str, list[Statement]] = {}
    for statement in statements:
        told.setdefault(statement.source, []).append(statement)
    for group in upstreams:
        for relay, source in group.find_relays(publishers or {}):
            relayed.setdefault(origin_of[relay], set()).add(origin_of[source])
    agreements = (
        _make_agreement(
            group,
            origin_of,
            group.count(origin_of, publishers or {}, titles or {}, relayed, told.__getitem__),
        )
        for group in upstreams
    )
    return tuple(sorted(agreements, key=lambda agreement: agreement.id))


def _gather_claims(statements: tuple[Statement, ...]) -> tuple[_Claim, ...]:
    gathered: dict[tuple[str, tuple[str, ...]], list[Statement]] = {}
    for statement in statements:
        key = (fold_name(statement.text), tuple(date.value for date in statement.dates))
        gathered.setdefault(key, []).append(statement)
    return tuple(_Claim(tuple(group)) for group in gathered.values())


class _Linker:
    """Decides which claims are linked; what a claim is compared by is kept for a while."""

    def __init__(
        self,
        claims: tuple[_Claim, ...],
        published: Mapping[str, str | None],
        origin_of: Mapping[str, str],
    ) -> None:
        self.claims = claims
        self._shelf = Shelf(find_essence(claim.first) for claim in claims)
        self._vector = lru_cache(maxsize=20_000)(self._shelf.__getitem__)
        self._gist = lru_cache(maxsize=20_000)(self._find_gist)
        self._reports = Reports([claim.statements for claim in claims], published, self._vector, origin_of)

    def pairs(self) -> list[tuple[int, int]]:
        """Every two claims that say the same, the most alike first."""
        sure: dict[tuple[int, int], float] = {}
        for later, others in meet(self._shelf, self._apart()):
            for earlier in others:
                alike = self._compare(earlier, later)
                if alike >= 1:
                    sure[earlier, later] = _SURE_OF_WORDS * alike
        for evidence, earlier, later in self._reports.find(self._shelf):
            sure[earlier, later] = max(evidence, sure.get((earlier, later), evidence))
        found = sorted((-surety, *pair) for pair, surety in sure.items())
        # Who asks whether it is so says nothing that somebody else could say too; neither does a bare name.
        kinds = [(claim.is_question, claim.is_name) for claim in self.claims]
        return [(earlier, later) for _, earlier, later in found if kinds[earlier] == kinds[later]]

    def _compare(self, first: int, second: int) -> float:
        """How like two claims are, 0 where they do not say the same."""
        one, other = self._vector(first), self._vector(second)
        if quote_alike(one, other):
            return 0.0 if count_differently(self._gist(first), self._gist(second)) else _QUOTED_ALIKE
        topics, others = self.claims[first].first.topics, self.claims[second].first.topics
        if topics and others and set(topics).isdisjoint(others):
            return 0.0
        alike = self._likeness(first, second) * (1.0 if topics and others else _NO_TOPIC)
        if alike < 1 or self._differ(first, second) or self._are_of_strangers(first, second):
            return 0.0
        return alike

    def may_stand_together(self, first: int, second: int) -> bool:
        """Whether two claims may be in one group although they are not linked."""
        if self._reports.may_stand_together(first, second):
            return True
        if quote_alike(self._vector(first), self._vector(second)):
            return not count_differently(self._gist(first), self._gist(second))
        return self._likeness(first, second) >= _IN_A_GROUP and not self._differ(first, second)

    def _differ(self, first: int, second: int) -> bool:
        """Whether something speaks against two claims saying the same, however many words they share."""
        return (
            self._asks_one(first, second)
            or differ(self._gist(first), self._gist(second))
            or self._reports.are_of_two_times(first, second)
        )

    def _are_of_strangers(self, first: int, second: int) -> bool:
        """Whether one claim tells of somebody whom no document knows that has the other, which names nobody.

        "The firm admitted two offences" is said of as many firms as there are cases.
        """
        if self._reports.tell_of_namesakes(first, second):
            return True
        return self._is_of_a_stranger(first, second) or self._is_of_a_stranger(second, first)

    def _is_of_a_stranger(self, number: int, other: int) -> bool:
        named, nameless = self._gist(number), self._gist(other)
        return (
            not nameless.names
            and named.names.isdisjoint(nameless.mentioned)
            and self._reports.do_not_know(other, find_actors(named))
        )

    def _asks_one(self, first: int, second: int) -> bool:
        """Whether one claim asks for what the other promises: who asks for a thing does not confirm it."""
        labels = {self.claims[number].first.classification.label for number in (first, second)}
        return labels == _ASKED_AND_MEANT

    def contradict(self, first: int, second: int) -> bool:
        """Whether two claims may in no group stand together."""
        strange = self._likeness(first, second) < _KINDRED
        return strange or self._reports.contradict(first, second)

    def is_telling(self, number: int) -> bool:
        """Whether a claim's words are enough to be known again."""
        return self._likeness(number, number) >= 1

    def _likeness(self, first: int, second: int) -> float:
        chinese = self.claims[first].is_chinese or self.claims[second].is_chinese
        return likeness(self._vector(first), self._vector(second), chinese=chinese)

    def _find_gist(self, number: int) -> Gist:
        return find_gist(self.claims[number].first)

    def _apart(self) -> Callable[[Numbers, Numbers], Flags]:
        """Tells which pairs are of different documents and may share a topic."""
        numbers: dict[str, int] = {}
        # A claim that several documents have is no other document's than anyone's.
        sources = np.array(
            [
                numbers.setdefault(claim.first.source, len(numbers))
                if len(claim.sources) == 1
                else -1 - index
                for index, claim in enumerate(self.claims)
            ],
            dtype=np.int64,
        )
        masks = np.array([_mask_topics(claim.first.topics) for claim in self.claims], dtype=np.uint64)
        # The same words quoted are the same, whatever stands around them.
        masks[self._shelf.find_quoted()[1]] = _ALL_TOPICS

        def apart(later: Numbers, earlier: Numbers) -> Flags:
            different: Flags = (sources[later] != sources[earlier]) & ((masks[later] & masks[earlier]) != 0)
            return different

        return apart


def _mask_topics(topics: tuple[str, ...]) -> int:
    """64 bits: two statements that share a topic share one; one without a topic has all."""
    mask = 0
    for topic in topics:
        mask |= 1 << (digest(topic) % 64)
    return mask or _ALL_TOPICS


def _make_agreement(upstreams: Upstreams, origin_of: dict[str, str], independent: int) -> Agreement:
    ids = tuple(sorted(statement.id for statement in upstreams.statements))
    return Agreement(
        id=f"a-{hashlib.sha256(ids[0].encode()).hexdigest()[:16]}",
        statements=ids,
        origins=tuple(sorted({origin_of[statement.source] for statement in upstreams.statements})),
        speakers=tuple(sorted(set(upstreams.named.values()))),
        independent=independent,
    )
