"""Says who speaks in statements that say the same, and from how many upstreams they come.

Two papers name one speaker in two ways: "Ida Falk" and "Ms Falk", "interior ministry" and "Ministry of the
Interior", "the mayor" where another has "Mayor Ida Falk". Among statements that say the same these are one:
to take a relayed speech for two would show as confirmed what nobody confirms.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import combinations
from types import MappingProxyType
from typing import TYPE_CHECKING

from generator.analysis.speakers.name_words import is_body_name
from generator.analysis.words.word_sets import words_of
from generator.folding import fold, speaker_key
from generator.model import Label, SpeakerKind, Voice
from generator.synthesis.affiliations import is_of, opens_with
from generator.synthesis.grouping import count_components
from generator.synthesis.statements.quotations import carries, find_quoted
from generator.synthesis.words.cutting import FUNCTION_WORDS, cut_words, is_han

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from generator.model import Attribution, Statement

_COMPANY = frozenset(("company", "firm", "group", "公司", "企业", "集团", "该公司"))
"""What a report calls a company that it has named before."""
_PUBLIC = words_of(
    "union ministry government council court police authority agency commission parliament party university"
)
"""Words of bodies that no report calls a company."""
_HONORIFICS = frozenset(
    ("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "lord", "lady")
)
_SPEECH = re.compile(
    r"\b(?:address|speech|remarks|statement|keynote|lecture|testimony)\b|致[辞词]|讲话|演讲|发言|[讲講]話|演[说說]",
    re.IGNORECASE,
)
"""What a title calls a document that gives somebody's words in full."""
_OF_A_BODY = re.compile(r"^[a-z][a-z -]{2,60}? (?:at|from|of|for|with) (?:the )?(?=[A-Z])")
"""What stands before the body that somebody unnamed speaks for: "researchers at the University of Tamlin"."""
_ANY_BODY = words_of("office bureau agency authority department institute service official authorities")
"""What a report calls a body whose work it names and whose name it leaves out: "the statistics office"."""
_PUBLISHING_BODIES = _ANY_BODY | words_of(
    "university ministry board council commission statistics bank police"
)
"""What the name of a body that publishes what it says itself is made of, and no paper's."""
_ANY_BODY_CHINESE = "部门"
_CHINESE_BODY = (*"局厅廳委院署部办辦会會台", "中心")
"""How the name of a Chinese body ends."""
_LEAST_HAN = 2
"""Characters that a Chinese name must share with a longer one."""
_MOST_COMPARED = 40
"""Speakers of one group that are compared with each other."""

Told = Callable[[str], "Sequence[Statement]"]
"""Gives all statements of a source."""


def _untold(_: str) -> Sequence[Statement]:
    return ()


_NOTHING: Mapping[str, AbstractSet[str]] = MappingProxyType({})
_NO_AGENCIES: Mapping[str, str] = MappingProxyType({})


class Upstreams:
    """Who speaks in statements that say the same, and from how many upstreams these come.

    Args:
        statements: the statements.
        agencies: by source, the agency whose story it gives.
    """

    def __init__(self, statements: Sequence[Statement], agencies: Mapping[str, str] = _NO_AGENCIES) -> None:
        self.statements = statements
        """The statements."""
        self._agencies = agencies
        self._spelt, self._fits = _find_fits(statements)
        self.named = self._name()
        """By each name as it is spelt, the fullest that stands for the same speaker."""

    def _name(self) -> dict[str, str]:
        spelt, fits = self._spelt, self._fits
        groups = {key: {key} for key in spelt}
        for first, second in combinations(spelt, 2):
            # "Lee" beside Ann Lee and Bob Lee is neither for sure, and makes them no one speaker.
            if second in fits[first] and fits[first] - {second} == fits[second] - {first}:
                groups[first] |= groups[second]
                for key in groups[second]:
                    groups[key] = groups[first]
        named: dict[str, str] = {}
        for key, names in spelt.items():
            # A name tells more than an office does, or "company".
            full = min(groups[key], key=lambda one: (one.islower(), -len(_words(one)), one))
            named.update(dict.fromkeys(names, spelt[full][0]))
        return named

    def find_relays(self, publishers: Mapping[str, str]) -> Iterator[tuple[str, str]]:
        """Finds which documents have what they say from others: they name these documents' publisher for it.

        Args:
            publishers: who published each source.

        Yields:
            The source of a relay, and that which it relays.
        """
        for own in self.statements:
            publisher = publishers.get(own.source)
            if publisher is not None and own.attribution.voice is Voice.OWN:
                for said in self.statements:
                    speaker = said.attribution.speaker
                    if speaker is not None and said.source != own.source and _speaks_for(speaker, publisher):
                        yield said.source, own.source

    def count(
        self,
        origin_of: Mapping[str, str],
        publishers: Mapping[str, str],
        titles: Mapping[str, str | None],
        relayed: Mapping[str, AbstractSet[str]] = _NOTHING,
        told: Told = _untold,
    ) -> int:
        """Counts different upstreams of the statements.

        A speaker is one, however many documents relay the words; an origin is one, however many documents
        carry it, and adds nothing to a speaker whom one of its documents relays. Nor do a speaker's own
        documents: what a council publishes and what a paper has the council say come from the council. Nor
        does who puts a speaker's words as the document's own, and names the speaker, or gives the speaker's
        speech in full; nor who retells a release, and names elsewhere whose it is; nor who has a speaker's
        words without the marks, or prints what another has from the same agency, or tells what a body means
        to do that says so itself.

        Args:
            origin_of: the origin of each source.
            publishers: who published each source.
            titles: the title of each source.
            relayed: by origin, the origins of the documents that it is known to relay (`find_relays`).
            told: gives all statements of a source, one of which may tell for whom its speaker speaks.
        """
        named = self._counted_as()
        people = {
            named[s.attribution.speaker]
            for s in self.statements
            if s.attribution.speaker is not None
            and (s.attribution.speaker_kind is SpeakerKind.PERSON or _is_full_name(s.attribution))
        }
        quoted = self._find_quoted(named)
        heads: dict[str, str | None] = {}
        own_origins = {origin_of[s.source] for s in self.statements if s.attribution.voice is Voice.OWN}

        def marks(statement: Statement) -> tuple[str, ...]:
            speaker = statement.attribution.speaker
            name = named[speaker] if speaker is not None else None
            if name is None and statement.attribution.voice is Voice.OWN:
                publisher = publishers.get(statement.source)
                if publisher is not None:
                    if publisher not in heads:
                        heads[publisher] = self._find_head(publisher, named, told)
                    name = heads[publisher]
                title = titles.get(statement.source) or ""
                if name is None and _SPEECH.search(title):
                    name = _find_named(title, people)
            if name is None:
                name = _find_named(statement.text, people)
            origin = origin_of[statement.source]
            others = {f"s {one}" for one, runs in quoted if carries(statement, runs)}
            if name is not None:
                return f"o {origin}", f"s {name}", *sorted(others)
            others.update(f"o {other}" for other in own_origins & relayed.get(origin, frozenset()))
            if statement.source in self._agencies:
                others.add(f"a {self._agencies[statement.source]}")
            others.update(f"o {origin_of[source]}" for source in self._find_planners(statement, publishers))
            return f"o {origin}", *sorted(others)

        return count_components(map(marks, self.statements))

    def _find_head(self, publisher: str, named: Mapping[str, str], told: Told) -> str | None:
        """The one of the speakers who is a publisher or speaks for it."""
        first = next((one for one in sorted(set(named.values())) if _speaks_for(one, publisher)), None)
        heads = (
            said for said in self.statements if first is None and _holds_an_office(said, publisher, told)
        )
        return next((named[said.attribution.speaker or ""] for said in heads), first)

    def _find_quoted(self, named: Mapping[str, str]) -> list[tuple[str, frozenset[int]]]:
        """The runs of words that are quoted, and whose words they are."""
        return [
            (named[speaker], frozenset(find_quoted(statement)))
            for statement in self.statements
            if statement.quotes and (speaker := statement.attribution.speaker) is not None
        ]

    def _find_planners(self, statement: Statement, publishers: Mapping[str, str]) -> Iterator[str]:
        """The other sources whose publisher is said to mean to do what they tell: it is known from them."""
        if statement.classification.label is Label.COMMITMENT:
            for source in sorted({other.source for other in self.statements} - {statement.source}):
                publisher = publishers.get(source)
                if publisher is not None and opens_with(statement.text, publisher):
                    yield source

    def _counted_as(self) -> dict[str, str]:
        """By each name as it is spelt, for whom it is counted: whoever of several, it is no further one."""
        named = dict(self.named)
        for key, names in self._spelt.items():
            others = [named[self._spelt[other][0]] for other in sorted(self._fits[key])]
            if len(others) > 1 and named[names[0]] not in others:
                named.update(dict.fromkeys(names, others[0]))
        return named


def _holds_an_office(said: Statement, publisher: str, told: Told) -> bool:
    """Whether the speaker of a statement speaks for a publisher, as its document tells somewhere."""
    speaker = said.attribution.speaker
    return speaker is not None and any(
        is_of(other.text, speaker, publisher) for other in (said, *told(said.source)) if speaker in other.text
    )


def _find_fits(statements: Sequence[Statement]) -> tuple[dict[str, list[str]], dict[str, set[str]]]:
    """The spellings of each name, and the other names that may be the same speaker's, by the names' keys."""
    spelt: dict[str, list[str]] = {}
    by_key: dict[str, list[Statement]] = {}
    for name in sorted({s.attribution.speaker for s in statements if s.attribution.speaker is not None}):
        spelt.setdefault(speaker_key(name), []).append(name)
    for statement in statements:
        if statement.attribution.speaker is not None:
            by_key.setdefault(speaker_key(statement.attribution.speaker), []).append(statement)
    fits: dict[str, set[str]] = {key: set() for key in spelt}
    for first, second in combinations(list(spelt)[:_MOST_COMPARED], 2):
        if _are_one(first, by_key[first], second, by_key[second]):
            fits[first].add(second)
            fits[second].add(first)
    return spelt, fits


def _is_full_name(attribution: Attribution) -> bool:
    """Whether a speaker of whom nothing tells what it is has a name of two words, as people have."""
    name = attribution.speaker
    several = attribution.speaker_kind is None and name is not None and len(_words(name)) > 1
    return several and name is not None and not is_body_name(name)


def _speaks_for(name: str, publisher: str) -> bool:
    """Whether who is named as a speaker is a publisher, somebody of it, or a body of the publisher's kind."""
    words, others = _words(_OF_A_BODY.sub("", name)), _words(publisher)
    if not words or not others:
        return False
    if set(words) == set(others):
        return True
    if is_han(words[0][0]):
        body, field = others[0], words[0].removesuffix(_ANY_BODY_CHINESE)
        knows = body.endswith(field) if field == words[0] else field in body
        return knows and len(field) >= _LEAST_HAN and body.endswith(_CHINESE_BODY)
    fields = {word for word in words if word not in _ANY_BODY}
    # "Education Week" is no education department.
    is_body = not _PUBLISHING_BODIES.isdisjoint(others)
    if is_body and len(words) > 1 and set(words) < set(others) and not _PUBLISHING_BODIES.isdisjoint(words):
        # "Health ministry" is the Ministry of Health of Bassala.
        return True
    return is_body and bool(fields) and len(fields) < len(words) and fields <= set(others)


def _words(name: str) -> tuple[str, ...]:
    """The words of a name that tell who it is."""
    folded = fold(speaker_key(name))
    if any(map(is_han, folded)):
        return (folded,)
    return tuple(word for word in cut_words(folded) if word not in FUNCTION_WORDS and word not in _HONORIFICS)


def _are_one(name: str, ours: Sequence[Statement], other: str, theirs: Sequence[Statement]) -> bool:
    """Whether two names may be one speaker's."""
    words, others = _words(name), _words(other)
    if words and others and (set(words) <= _COMPANY or set(others) <= _COMPANY):
        firms = all(s.attribution.speaker_kind in {SpeakerKind.BODY, None} for s in (*ours, *theirs))
        return firms and _PUBLIC.isdisjoint((*words, *others))
    if words and others and (set(words) == set(others) or _is_part(words, others) or _is_part(others, words)):
        return True
    return _stands_beside(name, other, theirs) or _stands_beside(other, name, ours)


def _is_part(words: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether a name is the beginning or the end of a longer one."""
    if is_han(words[0][0]):
        short, long = words[0], others[0]
        return len(short) >= _LEAST_HAN and (long.startswith(short) or long.endswith(short))
    return words in {others[: len(words)], others[-len(words) :]}


def _stands_beside(role: str, name: str, statements: Sequence[Statement]) -> bool:
    """Whether a statement gives an office beside the name of who holds it: "the mayor, Ida Falk"."""
    called, known = (re.escape(fold(speaker_key(one))) for one in (role, name))
    beside = rf"{called},? ?{known}|{known}, (?:the )?{called}"
    # Chinese words stand without spaces between them.
    pattern = re.compile(beside if any(map(is_han, name)) else rf"(?<![^\W_])(?:{beside})(?![^\W_])")
    return any(pattern.search(fold(statement.text)) for statement in statements)


def _find_named(text: str, people: set[str]) -> str | None:
    """The one of some people whom a text names, though not as the speaker of its words."""
    folded = fold(text)
    for name in sorted(people):
        words = _words(name)
        if not words:
            continue
        if is_han(words[-1][0]):
            if words[-1] in folded:
                return name
        elif re.search(rf"(?<!\w){re.escape(name.rsplit(' ', 1)[-1])}(?!\w)", text):
            return name
    return None
