"""The sentences of the front page. English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model import TopicKind
from generator.synthesis.briefs.gathering import what_figure_tells
from generator.synthesis.briefs.making import Figure
from generator.synthesis.briefs.trends import MANY_DOCUMENTS
from generator.synthesis.edition import carried_by_one
from generator.wording.english import (
    class_noun,
    counted,
    join,
    number,
    some_of,
    source_in_sentence,
)
from generator.wording.english_briefs import all_documents
from generator.wording.english_pages import named_topic, widest_and_rarest
from generator.wording.prose import Prose, capitalised, prose

if TYPE_CHECKING:
    from generator.synthesis.briefs.making import Brief
    from generator.synthesis.edition import Edition


def standfirst(edition: Edition) -> Prose:
    """What the edition comes to: what all documents carry, who names sectors, what one document alone has."""
    if not edition.corpus.sources:
        return prose("No document has been read yet. Put one into the seeds folder and build again.")
    if not edition.corpus.statements:
        return prose("No statement was found in the documents read. The problems page says what was met.")
    clauses = [
        clause
        for clause in (
            _carried_by_all(edition),
            _sectors(edition),
            _most_and_least(edition),
            _by_one(edition),
        )
        if clause is not None
    ]
    line = Prose()
    for index, clause in enumerate(clauses):
        line += (prose(" ") if index else Prose()) + capitalised(clause) + "."
    return line


def _carried_by_all(edition: Edition) -> Prose | None:
    total = len(edition.corpus.sources)
    shared = [brief for brief in edition.briefs if len(brief.carriers) == total]
    if total < 2 or not shared:
        return None
    shared.sort(key=lambda brief: (-len(brief.statements), brief.topic.id))
    shown = [prose(named_topic(brief)) for brief in shared[:3]]
    rest = shared[3:]
    if len(rest) == 1:
        shown.append(prose(named_topic(rest[0])))
    elif rest:
        kinds = {brief.topic.kind for brief in rest}
        noun = edition.nouns[rest[0].topic.kind][1] if len(kinds) == 1 else "topics"
        shown.append(prose(f"{number(len(rest))} more {noun}"))
    return prose(f"{all_documents(edition)} carry ") + join(shown)


def _sectors(edition: Edition) -> Prose | None:
    briefs = edition.briefs_of(TopicKind.SECTOR)
    covered = [brief for brief in briefs if brief.statements]
    if not covered:
        return None
    naming = {source.id for brief in covered for source in brief.carriers}
    total = len(edition.corpus.sources)
    spread = f"{_how_many(len(covered), len(briefs), edition.nouns[TopicKind.SECTOR])} named"
    if len(naming) == total:
        # "All six are named, in all 32 documents" would be read as: each of them in each.
        return prose(f"{spread}, at least one in every document" if total > 1 and len(briefs) > 1 else spread)
    rest = total - len(naming)
    names = "names" if rest == 1 else "name"
    return prose(f"{spread}, in {counted(len(naming), 'document')}; {number(rest)} {names} none")


def _most_and_least(edition: Edition) -> Prose | None:
    """Of an edition of many documents: which theme most of them carry, and which the fewest."""
    total = len(edition.corpus.sources)
    themes = [brief for brief in edition.briefs_of(TopicKind.THEME) if brief.statements]
    if total <= MANY_DOCUMENTS or len(themes) < 2:
        return None
    return widest_and_rarest(themes, edition, edition.nouns[TopicKind.THEME])


def _how_many(covered: int, total: int, nouns: tuple[str, str]) -> str:
    return f"{some_of(covered, total, nouns)} {'are' if covered > 1 else 'is'}"


def _by_one(edition: Edition) -> Prose | None:
    alone = [brief for brief in carried_by_one(edition.briefs) if brief.topic.kind is TopicKind.THEME]
    if not alone or len(edition.corpus.sources) < 2:
        return None
    source = alone[0].carriers[0]
    theirs = [brief for brief in alone if brief.carriers[0].id == source.id][:2]
    kind = class_noun(source)
    name = source_in_sentence(edition.names[source.id]) + (f", {kind}," if kind else "")
    topics = [
        prose(named_topic(brief), f" ({counted(len(brief.statements), 'statement')})") for brief in theirs
    ]
    return prose(f"only {name} speaks of ") + join(topics)


def read_first(edition: Edition) -> tuple[tuple[str, str], ...]:
    """Which documents to read first, and why: (source id, reason); at most two."""
    counts = {source.id: 0 for source in edition.corpus.sources}
    alone: dict[str, list[Brief]] = {source: [] for source in counts}
    told: set[tuple[str, str, str]] = set()
    given: dict[str, set[tuple[str, str, str]]] = {source: set() for source in counts}
    for statement in edition.corpus.statements:
        counts[statement.source] += 1
        figures = {
            what_figure_tells(Figure(statement, quantity), edition.carried_with)
            for quantity in statement.quantities
        }
        given[statement.source] |= figures
        told |= figures
    for brief in edition.briefs:
        if len(brief.carriers) == 1:
            alone[brief.carriers[0].id].append(brief)
    ranked = sorted(
        (source for source in counts if counts[source]), key=lambda source: (-counts[source], source)
    )
    if len(ranked) < 2:
        return ()
    reasons = [(ranked[0], "most statements" + _figures(len(given[ranked[0]]), len(told)))]
    second = max(ranked[1:], key=lambda source: (len(alone[source]), counts[source]))
    if alone[second]:
        reasons.append((second, f"alone in {counted(len(alone[second]), 'topic')}"))
    return tuple(reasons)


def _figures(own: int, everywhere: int) -> str:
    if not own:
        return ""
    return ", every figure" if own == everywhere else f", {number(own)} of the {number(everywhere)} figures"
