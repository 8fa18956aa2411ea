"""The sentences of the front page. English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model import TopicKind
from generator.synthesis.edition import carried_by_one
from generator.wording.english import class_noun, counted, inside_sentence, join, number, source_words
from generator.wording.english_briefs import all_documents, ids
from generator.wording.prose import Part, Prose, capitalised, prose

if TYPE_CHECKING:
    from generator.synthesis.briefs import Brief
    from generator.synthesis.edition import Edition


def standfirst(edition: Edition) -> Prose:
    """What the edition comes to: what all documents carry, who names sectors, what one document alone has."""
    if not edition.corpus.sources:
        return prose("No document has been read yet. Put one into the seeds folder and build again.")
    if not edition.corpus.statements:
        return prose("No statement was found in the documents read. The problems page says what was met.")
    clauses = [
        clause
        for clause in (_carried_by_all(edition), _sectors(edition), _by_one(edition))
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
    shown = [prose(Part(inside_sentence(b.topic), ids(b.statements))) for b in shared[:3]]
    if len(shared) > 4:
        shown.append(
            prose(
                f"{number(len(shared) - 3)} more themes"
                if all(b.topic.kind is TopicKind.THEME for b in shared[3:])
                else f"{number(len(shared) - 3)} more topics"
            )
        )
    elif len(shared) == 4:
        shown.append(prose(Part(inside_sentence(shared[3].topic), ids(shared[3].statements))))
    return prose(f"{all_documents(edition)} carry ") + join(shown)


def _sectors(edition: Edition) -> Prose | None:
    briefs = edition.briefs_of(TopicKind.SECTOR)
    covered = [brief for brief in briefs if brief.statements]
    if not covered:
        return None
    naming = {source.id for brief in covered for source in brief.carriers}
    total = len(edition.corpus.sources)
    spread = (
        f"{number(len(covered))} of the {number(len(briefs))} sectors are named"
        if len(covered) < len(briefs)
        else f"all {number(len(briefs))} sectors are named"
    )
    if len(naming) == total:
        return prose(f"{spread}, in {all_documents(edition)}" if total > 1 else spread)
    rest = total - len(naming)
    return prose(
        f"{spread}, in {counted(len(naming), 'document')}; "
        f"{number(rest)} {'names' if rest == 1 else 'name'} none"
    )


def _by_one(edition: Edition) -> Prose | None:
    alone = [brief for brief in carried_by_one(edition.briefs) if brief.topic.kind is TopicKind.THEME]
    if not alone or len(edition.corpus.sources) < 2:
        return None
    source = alone[0].carriers[0]
    theirs = [brief for brief in alone if brief.carriers[0].id == source.id][:2]
    kind = class_noun(source)
    name = source_words(edition.names[source.id]) + (f", {kind}," if kind else "")
    topics = [
        prose(
            Part(
                f"{inside_sentence(b.topic)} ({number(len(b.statements))} statements)"
                if len(b.statements) > 1
                else f"{inside_sentence(b.topic)} (one statement)",
                ids(b.statements),
            )
        )
        for b in theirs
    ]
    return prose(f"only {name} speaks of ") + join(topics)


def read_first(edition: Edition) -> tuple[tuple[str, str], ...]:
    """Which documents to read first, and why: (source id, reason); at most two."""
    counts = {source.id: 0 for source in edition.corpus.sources}
    figures = dict(counts)
    alone: dict[str, list[Brief]] = {source: [] for source in counts}
    for statement in edition.corpus.statements:
        counts[statement.source] += 1
        figures[statement.source] += len(statement.quantities)
    for brief in edition.briefs:
        if len(brief.carriers) == 1:
            alone[brief.carriers[0].id].append(brief)
    ranked = sorted(
        (source for source in counts if counts[source]), key=lambda source: (-counts[source], source)
    )
    if len(ranked) < 2:
        return ()
    all_figures = sum(figures.values())
    reasons = [(ranked[0], "most statements" + _figures(figures[ranked[0]], all_figures))]
    second = max(ranked[1:], key=lambda source: (len(alone[source]), counts[source]))
    if alone[second]:
        reasons.append((second, f"alone in {counted(len(alone[second]), 'topic')}"))
    return tuple(reasons)


def _figures(own: int, everywhere: int) -> str:
    if not own:
        return ""
    return ", every figure" if own == everywhere else f", {number(own)} of the {number(everywhere)} figures"
