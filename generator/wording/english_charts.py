"""Titles, measures and alternative texts of charts: computed, and true of what is drawn. English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model import Label, TopicKind
from generator.wording.english import LABEL_NAMES, counted, inside_sentence, join_words, number, source_words

if TYPE_CHECKING:
    from generator.synthesis.briefs import Brief
    from generator.synthesis.edition import Edition

_VERBS = {
    Label.DIRECTIVE: "direct",
    Label.COMMITMENT: "commit",
    Label.ASSESSMENT: "assess",
    Label.RISK: "name a risk",
}


def coverage_message(
    briefs: tuple[Brief, ...], edition: Edition, kind: TopicKind, nouns: tuple[str, str]
) -> str:
    """The title of the coverage chart: who names none, what rests on one document.

    Args:
        briefs: the rows.
        edition: the edition.
        kind: what the rows are.
        nouns: one of them, several: `sector`, `sectors`.
    """
    one, many = nouns
    verb, verbs = ("name", "names") if kind is TopicKind.SECTOR else ("speak of", "speaks of")
    total = len(edition.corpus.sources)
    covered = [brief for brief in briefs if brief.statements]
    if not covered:
        return f"No document {verbs} any of the {number(len(briefs))} {many}"
    empty = sum(1 for source in edition.corpus.sources if not any(brief.of(source.id) for brief in briefs))
    alone = [brief for brief in covered if len(brief.carriers) == 1]
    clauses = []
    if empty:
        clauses.append(f"{counted(empty, 'document')} {verbs if empty == 1 else verb} no {one}")
    full = [brief for brief in covered if len(brief.carriers) == total]
    if full and not empty and total > 1:
        all_of_them = "both documents" if total == 2 else f"all {number(total)} documents"
        clauses.append(f"{all_of_them} {verb} {number(len(full))} of the {number(len(briefs))} {many}")
    if total > 1 and alone:
        clauses.append(_resting_on_one(alone, edition, nouns))
    if not clauses:
        clauses.append(f"{number(len(covered))} of the {number(len(briefs))} {many} have statements")
    message = "; ".join(clauses)
    return message[:1].upper() + message[1:]


def _resting_on_one(alone: list[Brief], edition: Edition, nouns: tuple[str, str]) -> str:
    holders = {brief.carriers[0].id for brief in alone}
    names = [inside_sentence(brief.topic) for brief in alone]
    subject = join_words(names) if len(names) <= 2 else f"{number(len(names))} {nouns[1]}"
    verb = "rests" if len(names) == 1 else "rest"
    if len(holders) == 1:
        return f"{subject} {verb} on {source_words(edition.names[next(iter(holders))])} alone"
    return f"{subject} {verb} on one document{' each' if len(names) > 1 else ''}"


def coverage_measure(kind: TopicKind, nouns: tuple[str, str]) -> str:
    """What the coverage chart counts."""
    verb = "name" if kind is TopicKind.SECTOR else "speak of"
    return f"Statements that {verb} each {nouns[0]}, by document"


def coverage_alternative(briefs: tuple[Brief, ...], edition: Edition) -> str:
    """The coverage chart for those who do not see it."""
    parts = []
    for brief in briefs[:40]:
        counts = [(source_words(edition.names[s.id]), len(brief.of(s.id))) for s in brief.carriers[:6]]
        said = join_words([f"{count} in {name}" for name, count in counts]) if counts else "none"
        parts.append(f"{brief.topic.name}: {said}")
    more = f"; and {len(briefs) - 40} more rows, in the table" if len(briefs) > 40 else ""
    return f"Heat map of statements by topic and document. {'; '.join(parts)}{more}."


def labels_message(brief: Brief, edition: Edition) -> str:
    """The title of a brief's chart: how many statements where, and the one contrast that stands out."""
    count, carriers, total = len(brief.statements), len(brief.carriers), len(edition.corpus.sources)
    statements = counted(count, "statement")
    if carriers == 1 and total > 1:
        clause = (
            f"{statements}, all from {source_words(edition.names[brief.carriers[0].id])}"
            if count > 1
            else f"One statement, from {source_words(edition.names[brief.carriers[0].id])}"
        )
    elif carriers == total and total > 1:
        clause = f"{statements}, in {'both' if total == 2 else f'all {number(total)}'} documents"
    else:
        clause = f"{statements} in {counted(carriers, 'document')}"
    contrast = _contrast(brief, edition) if carriers > 1 else _one_label(brief)
    message = f"{clause}; {contrast}" if contrast else clause
    return message[:1].upper() + message[1:]


def _contrast(brief: Brief, edition: Edition) -> str:
    """`only the Post’s assess`, where one document alone has statements of a label and others have not."""
    for label, verb in _VERBS.items():
        group = next((group for found, group in brief.by_label if found is label), ())
        holders = {statement.source for statement in group}
        if len(holders) == 1 and group:
            name = source_words(edition.names[next(iter(holders))])
            possessive = f"those of {name}" if name.endswith("”") else f"{name}’s"
            return f"only {possessive} {verb}"
    return ""


def _one_label(brief: Brief) -> str:
    if len(brief.statements) < 2:
        return ""
    label, group = max(brief.by_label, key=lambda item: len(item[1]))
    if label is None or len(group) * 2 <= len(brief.statements):
        return ""
    every = "all" if len(group) == len(brief.statements) else number(len(group))
    nouns = {
        Label.DIRECTIVE: "directives",
        Label.COMMITMENT: "commitments",
        Label.ASSESSMENT: "assessments",
        Label.RISK: "of risk",
        Label.OUTLOOK: "outlooks",
        Label.FACT: "stated as fact",
    }
    return f"{every} {nouns[label]}"


def labels_measure(brief: Brief) -> str:
    """What a brief's chart counts."""
    verb = "name" if brief.topic.kind is TopicKind.SECTOR else "speak of"
    each = ", one mark each" if len(brief.statements) <= 60 else ""
    return f"Statements that {verb} {inside_sentence(brief.topic)}{each}, by document and label"


def labels_alternative(brief: Brief, edition: Edition) -> str:
    """A brief's chart for those who do not see it."""
    parts = []
    for source in brief.carriers[:20]:
        own = brief.of(source.id)
        labels = [
            f"{sum(1 for s in own if s.classification.label is label)} {LABEL_NAMES[label]}"
            for label, _ in brief.by_label
            if any(s.classification.label is label for s in own)
        ]
        parts.append(f"{source_words(edition.names[source.id])}: {join_words(labels)}")
    if brief.silent:
        silent = [source_words(edition.names[source.id]) for source in brief.silent[:5]]
        more = f" and {len(brief.silent) - 5} others" if len(brief.silent) > 5 else ""
        parts.append(f"no statement found in {join_words(silent)}{more}")
    return f"Marks for statements by document and label. {'; '.join(parts)}."


def source_line(edition: Edition, date: str) -> str:
    """Where a chart's numbers come from."""
    return f"Source: {counted(len(edition.corpus.sources), 'document')}, edition of {date}."
