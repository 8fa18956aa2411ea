"""Recurring terms that the taxonomy does not know, ranked, for a maintainer to adopt.

They are ranked by C-value (Frantzi, Ananiadou and Mima, International Journal on Digital Libraries 3, 2000):
how often a term stands on its own, not counting where it is part of a longer one, times the logarithm of its
length. What is part of the same longer term everywhere is left out: the words beside a term must vary
(accessor variety: Feng, Chen, Deng and Zheng, Computational Linguistics 30, 2004), which is also what finds
the edges of Chinese terms.

First, terms are found in two passes that count ever longer parts, since a term recurs only where its words
do. These read at most a fixed number of statements, and what they keep is bounded: where there is too much of
it, what was seen least is forgotten (lossy counting: Manku and Motwani, VLDB 2002). Then the terms are looked
for in all statements, as the taxonomy would look for them once they are adopted.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator.analysis.words.aliases import alias_forms
from generator.analysis.words.lexicon import Lexicon, Mark, Phrase
from generator.folding import fold
from generator.model import Span, SpeakerKind
from generator.segmentation import word_edges
from generator.slugs import make_slug
from generator.synthesis.candidates.counting import Counts
from generator.synthesis.candidates.phrases import (
    breaks_word,
    find_stretches,
    grams_of,
    is_chinese,
    looks_like_term,
    neighbours,
    pairs_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.model import Corpus, Statement, Taxonomy

MOST = 1_000
"""Terms that are published: nobody adopts from a longer list."""
_LEAST_ORIGINS, _LEAST_STATEMENTS = 2, 5
"""A term stands in documents of two origins, or in five statements of one."""
_MOST_READ = 20_000
"""Statements in which terms are found; of more, these are taken at even distances."""
_MOST_COUNTED = 400_000
"""Parts that one pass keeps count of: some 60 MB."""
_MOST_LOOKED_FOR = 5_000
"""Terms that are looked for in all statements."""
_MOST_EXAMPLES = 3
_LOOKED_AT = 100
"""Statements of a term of which the wording and the words beside it are kept."""
_LEAST_NEIGHBOURS = 2
_LEAST_OF_A_WORD = 5
"""Statements that have a single word which is no name: "breadth" and "mitigate" recur by chance."""
_READ = frozenset({"en", "zh", None})
"""Languages whose words of grammar are known."""


@dataclass(frozen=True, slots=True)
class Example:
    """Where a term stands."""

    statement: Statement
    """The statement."""
    span: Span
    """The term in it, as offsets into the document."""


@dataclass(frozen=True, slots=True)
class CandidateTerm:
    """A term that recurs and that the taxonomy does not know."""

    id: str
    """`t-` and 16 hex digits of a digest of its folded form."""
    text: str
    """The term as it is worded most often."""
    language: str
    """`en` or `zh`."""
    score: float
    """Its C-value, over statements."""
    statements: int
    """How many statements have it."""
    documents: int
    """How many documents have such a statement."""
    origins: int
    """How many independent origins these have."""
    examples: tuple[Example, ...]
    """Up to three of them, from different documents where there are such."""
    entry: str
    """The line of YAML that makes it a theme."""


@dataclass(slots=True)
class _Found:
    """What the last pass gathers of one term."""

    statements: int = 0
    documents: int = 0
    origins: int = 0
    source: str = ""
    origin: str = ""
    wordings: Counter[str] = field(default_factory=Counter)
    before: set[str] = field(default_factory=set)
    behind: set[str] = field(default_factory=set)
    examples: list[Example] = field(default_factory=list)
    broken: int = 0
    capitalised: int = 0

    def add(self, statement: Statement, origin: str, folded: str, start: int, end: int) -> None:
        """Adds a statement that has the term; statements of one origin come one after the other."""
        is_new = statement.source != self.source
        self.statements += 1
        self.documents += is_new
        self.origins += origin != self.origin
        self.source, self.origin = statement.source, origin
        if self.statements <= _LOOKED_AT:
            self._look_at(statement.text, folded, start, end)
        if len(self.examples) < _MOST_EXAMPLES or (is_new and self.documents <= _MOST_EXAMPLES):
            offset = statement.span.start
            example = Example(statement, Span(offset + start, offset + end))
            # The first of each document comes before the second of any.
            self.examples.insert(self.documents - 1 if is_new else len(self.examples), example)
            del self.examples[_MOST_EXAMPLES:]

    def _look_at(self, text: str, folded: str, start: int, end: int) -> None:
        """Keeps how the term is worded and what stands beside it."""
        before, behind = neighbours(folded, start, end)
        for varied, neighbour in ((self.before, before), (self.behind, behind)):
            if len(varied) < _LEAST_NEIGHBOURS:
                # A mark or a word of grammar is another neighbour each time.
                varied.add(neighbour or f" {self.statements}")
        # 基础规|则 breaks a word, although 则 alone is one of grammar.
        beside = folded[max(0, start - 1) : start], folded[end : end + 1]
        self.broken += breaks_word(folded[start:end], *beside)
        # The first word of a statement has a capital whatever it is.
        self.capitalised += start > 0 and text[start].isupper()
        self.wordings[text[start:end]] += 1


def find_candidate_terms(corpus: Corpus, taxonomy: Taxonomy) -> tuple[CandidateTerm, ...]:
    """Finds the terms that recur in a corpus and are no part of its taxonomy.

    Args:
        corpus: the corpus, of whose statements all may be shown.
        taxonomy: what is known.

    Returns:
        At most `MOST` terms, by rank.
    """
    origin_of = {source: origin.id for origin in corpus.origins for source in origin.sources}
    statements = sorted(
        (s for s in corpus.statements if (s.language or "en").split("-")[0] in _READ),
        key=lambda s: (origin_of.get(s.source, s.source), s.source, s.span),
    )
    aliases = _forms(taxonomy)
    wanted = _without_twins(
        key for key in _find_recurring(statements, aliases) if aliases.isdisjoint(_parts(key))
    )
    found: dict[str, _Found] = {}
    lexicon = Lexicon(
        (Phrase(form, Mark(0, number)) for number, key in enumerate(wanted) for form in alias_forms(key)), 1
    )
    for statement in statements:
        folded = fold(statement.text)
        seen: set[int] = set()
        for start, end, number in lexicon.find(statement.text, folded)[0]:
            if number not in seen:
                seen.add(number)
                origin = origin_of.get(statement.source, statement.source)
                found.setdefault(wanted[number], _Found()).add(statement, origin, folded, start, -end)
    return _rank(_without_named(found, corpus, taxonomy), taxonomy)


def _find_recurring(statements: list[Statement], aliases: set[str]) -> list[str]:
    """Finds what recurs and looks like a term, the commonest first."""
    read = statements[:: -(-len(statements) // _MOST_READ)] if statements else []
    parts = Counts(_MOST_COUNTED)
    for statement in read:
        parts.add({part for stretch in _stretches(statement, aliases) for part in pairs_of(stretch)})
    known = parts.recurring()
    grams = Counts(_MOST_COUNTED)
    for statement in read:
        grams.add({gram for stretch in _stretches(statement, aliases) for gram in grams_of(stretch, known)})
    terms = (key for key in grams.recurring() if looks_like_term(key))
    ranked = sorted(terms, key=lambda key: (-grams.of[key] * _length(key), key))
    return ranked[:_MOST_LOOKED_FOR]


def _without_twins(keys: Iterable[str]) -> list[str]:
    """Leaves out what another spelling of the same term finds: "artefact" finds "artifact", too."""
    taken: set[str] = set()
    kept = []
    for key in keys:
        if key not in taken:
            kept.append(key)
            taken.update(alias_forms(key))
    return kept


def _stretches(statement: Statement, aliases: set[str]) -> Iterator[tuple[str, ...]]:
    """The stretches of a statement between dates, quantities and what the taxonomy knows."""
    offset = statement.span.start
    taken = [date.span for date in statement.dates] + [quantity.span for quantity in statement.quantities]
    # A pattern's mention goes over whole clauses; only what is an alias is known word for word.
    for term in statement.terms:
        words = statement.text[term.span.start - offset : term.span.end - offset]
        if fold(words).replace("-", " ") in aliases:
            taken.append(term.span)
    return find_stretches(statement.text, tuple((span.start - offset, span.end - offset) for span in taken))


def _without_named(found: dict[str, _Found], corpus: Corpus, taxonomy: Taxonomy) -> dict[str, _Found]:
    """Leaves out what does not recur enough, and what the sources' facts or the speakers' names name."""
    named = {fold(name) for source in corpus.sources for name in (source.publisher, source.title) if name}
    speakers = {
        statement.attribution.speaker
        for statement in corpus.statements
        if statement.attribution.speaker_kind in {SpeakerKind.PERSON, SpeakerKind.BODY}
    }
    people = {fold(speaker) for speaker in speakers if speaker}
    named |= {part for speaker in people for part in _parts(speaker)}
    known = {
        fold(name).replace("-", " ") for actor in taxonomy.actors for name in (actor.name, *actor.aliases)
    }
    # One word of a body's name may well be a term: the "port" of a port authority.
    named |= {
        part for name in known for part in _parts(name) if len(_pieces(part)) > 1 and not is_chinese(part)
    }
    # A name with a title before it is no term either; a short form such as "CPB" may stand in one.
    people = {name for name in people if len(_pieces(name)) > 1}
    return {
        key: one
        for key, one in sorted(found.items())
        if _recurs(key, one)
        and key not in named
        and people.isdisjoint(_parts(key))
        and not _cuts_words(key, one)
    }


def _recurs(key: str, one: _Found) -> bool:
    if one.origins < _LEAST_ORIGINS and one.statements < _LEAST_STATEMENTS:
        return False
    if min(len(one.before), len(one.behind)) < _LEAST_NEIGHBOURS or one.broken * 2 >= min(
        one.statements, _LOOKED_AT
    ):
        return False
    is_name = one.capitalised * 2 > min(one.statements, _LOOKED_AT)
    return len(_pieces(key)) > 1 or is_name or one.statements >= _LEAST_OF_A_WORD


def _cuts_words(key: str, one: _Found) -> bool:
    """Whether a Chinese term begins or ends inside a word in half of its examples or more: 高|端制造."""
    if not is_chinese(key):
        return False
    cut = 0
    for example in one.examples:
        offset = example.statement.span.start
        edges = word_edges(fold(example.statement.text))
        cut += not {example.span.start - offset, example.span.end - offset} <= edges
    return cut * 2 >= len(one.examples)


def _forms(taxonomy: Taxonomy) -> set[str]:
    """Every form of every name that the taxonomy has."""
    names = [alias for topic in taxonomy.topics for alias in (*topic.names, *topic.exclude)]
    names += [alias for actor in taxonomy.actors for alias in (actor.name, *actor.aliases)]
    names += [alias for period in taxonomy.periods for alias in period.aliases]
    return {form for name in names for form in alias_forms(name)}


def _rank(found: dict[str, _Found], taxonomy: Taxonomy) -> tuple[CandidateTerm, ...]:
    longer: dict[str, list[int]] = {}
    for key, one in found.items():
        for part in _parts(key) - {key}:
            if part in found:
                longer.setdefault(part, []).append(one.statements)
    scores = {}
    for key, one in found.items():
        nested = longer.get(key, [])
        alone = one.statements - (sum(nested) / len(nested) if nested else 0)
        scores[key] = alone * _length(key)
    ranked = sorted((key for key in found if scores[key] > 0), key=lambda key: (-scores[key], key))[:MOST]
    taken = {topic.id for topic in taxonomy.topics}
    return tuple(_make_term(key, found[key], scores[key], taken) for key in ranked)


def _pieces(key: str) -> list[str]:
    return list(key) if is_chinese(key) else key.split(" ")


def _length(key: str) -> float:
    # One more than its words: a single word, too, has a length.
    return math.log2(len(_pieces(key)) + 1)


def _parts(key: str) -> set[str]:
    """The terms that may stand inside one, itself among them."""
    pieces = _pieces(key)
    joint = "" if is_chinese(key) else " "
    places = range(len(pieces) + 1)
    return {joint.join(pieces[first:last]) for first in places for last in places[first + 1 :]}


def _wording(key: str, one: _Found) -> str:
    """How a term is worded most often: in the singular and in small letters where that is as common."""
    plain = {text: count for text, count in one.wordings.items() if fold(text).replace("-", " ") == key}
    wordings = plain or one.wordings
    return max(wordings, key=lambda text: (wordings[text], text.islower(), text))


def _make_term(key: str, one: _Found, score: float, taken: set[str]) -> CandidateTerm:
    digest = hashlib.sha256(key.encode("utf-8")).hexdigest()[:16]
    text = " ".join(_wording(key, one).split())
    language = "zh" if is_chinese(key) else "en"
    return CandidateTerm(
        id=f"t-{digest}",
        text=text,
        language=language,
        score=round(score, 3),
        statements=one.statements,
        documents=one.documents,
        origins=one.origins,
        examples=tuple(one.examples),
        entry=_write_entry(text, language, digest, taken),
    )


def _write_entry(text: str, language: str, digest: str, taken: set[str]) -> str:
    """The line of YAML that makes a term a theme; JSON's strings are YAML's, too."""
    slug = make_slug(fold(text), 60)
    identifier = slug if slug and slug != "index" and slug not in taken else f"term-{digest[:8]}"
    taken.add(identifier)
    label = json.dumps(text[:1].upper() + text[1:], ensure_ascii=False)
    alias = json.dumps(text, ensure_ascii=False)
    return f'  - {{id: "{identifier}", label: {{{language}: {label}}}, aliases: {{{language}: [{alias}]}}}}'
