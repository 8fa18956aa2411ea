"""Titles, measures and alternative texts of charts: computed, and true of what is drawn. English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model import Label, SpeakerKind, TopicKind, Voice
from generator.wording.english import (
    LABEL_NAMES,
    counted,
    date_words,
    inside_sentence,
    join_words,
    label_count,
    number,
    some_of,
    source_in_sentence,
    source_words,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.synthesis.briefs.making import Brief
    from generator.synthesis.edition import Edition

# Above this, documents are counted, not told one by one.
_MANY = 12
LABEL_SUBJECTS = {
    Label.DIRECTIVE: "directives",
    Label.COMMITMENT: "commitments",
    Label.FACT: "statements of fact",
    Label.ASSESSMENT: "assessments",
    Label.RISK: "risks",
    Label.OUTLOOK: "outlooks",
}
SHARES = "; each bar shows shares, the figure behind it the number of statements"
_NOUNS = {
    Label.DIRECTIVE: ("directive", "directives"),
    Label.COMMITMENT: ("commitment", "commitments"),
    Label.ASSESSMENT: ("assessment", "assessments"),
    Label.RISK: ("statement of risk", "statements of risk"),
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
        few = {1: f"the one {one}", 2: f"either of the two {many}"}
        return f"No document {verbs} {few.get(len(briefs), f'any of the {number(len(briefs))} {many}')}"
    if total > _MANY:
        return _coverage_of_many(covered, briefs, total, kind, nouns)
    empty = sum(1 for source in edition.corpus.sources if not any(brief.of(source.id) for brief in briefs))
    alone = [brief for brief in covered if len(brief.carriers) == 1]
    clauses = []
    if empty:
        clauses.append(f"{counted(empty, 'document')} {verbs if empty == 1 else verb} no {one}")
    full = [brief for brief in covered if len(brief.carriers) == total]
    if full and not empty and total > 1:
        all_of_them = "both documents" if total == 2 else f"all {number(total)} documents"
        # "All six documents name one of the four" would be read as: each of them one, and another one each.
        named = "named in" if kind is TopicKind.SECTOR else "spoken of in"
        some = f"{some_of(len(full), len(briefs), nouns)} {'is' if len(full) == 1 else 'are'}"
        clauses.append(f"{some} {named} {all_of_them}")
    if total > 1 and alone:
        clauses.append(_resting_on_one(alone, edition, verbs, nouns[1]))
    if not clauses:
        some = some_of(len(covered), len(briefs), nouns)
        clauses.append(f"{some} {'has' if len(covered) == 1 else 'have'} statements")
    return as_sentence("; ".join(clauses))


def _coverage_of_many(
    covered: list[Brief], briefs: tuple[Brief, ...], total: int, kind: TopicKind, nouns: tuple[str, str]
) -> str:
    """Which topic most documents carry, and how many rest on one."""
    noun, many = nouns
    named = "named in" if kind is TopicKind.SECTOR else "spoken of in"
    verb, verbs = ("name", "names") if kind is TopicKind.SECTOR else ("speak of", "speaks of")
    most = max(len(brief.carriers) for brief in covered)
    leading = [brief for brief in covered if len(brief.carriers) == most]
    documents = f"all {total:,} documents" if most == total else f"{most:,} of {total:,} documents"
    names = [inside_sentence(brief.topic) for brief in leading]
    if len(leading) == 1:
        one = f"{documents} {verbs if most == 1 else verb} {names[0]}"
        clauses = [f"{one}, more than any other {noun}" if len(covered) > 1 else one]
    elif most == 1:
        clauses = [f"each of the {number(len(covered))} {many} covered rests on one document"]
    else:
        what = join_words(names) if len(names) <= 3 else f"{number(len(names))} {many}"
        clauses = [f"{what} lead, each {named} {documents}"]
    alone = sum(1 for brief in covered if len(brief.carriers) == 1)
    nowhere = len(briefs) - len(covered)
    if alone and most > 1:
        clauses.append(f"{number(alone)} {'rests' if alone == 1 else 'rest'} on one document")
    elif nowhere:
        are = "is" if nowhere == 1 else "are"
        clauses.append(f"{number(nowhere)} of the {number(len(briefs))} {many} {are} {named} none")
    return as_sentence("; ".join(clauses))


def _resting_on_one(alone: list[Brief], edition: Edition, verbs: str, many: str) -> str:
    holders = {brief.carriers[0].id for brief in alone}
    names = [inside_sentence(brief.topic) for brief in alone]
    if len(names) == 1:  # A name may be of one or of many; a document is one.
        return f"only {source_in_sentence(edition.names[next(iter(holders))])} {verbs} {names[0]}"
    subject = join_words(names) if len(names) == 2 else f"{number(len(names))} {many}"
    if len(holders) == 1:
        return f"{subject} rest on {source_in_sentence(edition.names[next(iter(holders))])} alone"
    return f"{subject} rest on one document each"


def coverage_measure(kind: TopicKind, nouns: tuple[str, str], by: str, others: int = 0) -> str:
    """What the coverage chart counts, and how documents stand together in it.

    Args:
        kind: what the rows are.
        nouns: one of them, several.
        by: `document`, `class`, `month`, `quarter`, `year` or `rank`.
        others: with `rank`, how many documents stand together.
    """
    verb = "name" if kind is TopicKind.SECTOR else "speak of"
    return f"Statements that {verb} each {nouns[0]}, {by_words(by, others)}"


def by_words(by: str, others: int = 0) -> str:
    """How documents stand together; arguments as in `coverage_measure`."""
    return {
        "document": "by document",
        "class": "by kind of publisher",
        "rank": f"by document: those with most statements, and the other {others:,} together",
    }.get(by, f"by {by} of publication")


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
    """The title of a brief's chart: who names it, and the one finding that stands out."""
    count, carriers, total = len(brief.statements), len(brief.carriers), len(edition.corpus.sources)
    verb, verbs = ("name", "names") if brief.topic.kind is TopicKind.SECTOR else ("speak of", "speaks of")
    statements = counted(count, "statement")
    if carriers == 1:
        clause = statements
        if total > 1:
            name = source_in_sentence(edition.names[brief.carriers[0].id])
            every = {1: "", 2: "both "}.get(count, "all ")
            clause += f", {every}from {name}"
        return as_sentence(_with(clause, _of_one_document(brief)))
    if carriers == total:
        clause = f"{'both' if total == 2 else f'all {number(total)}'} documents {verb} it"
    elif total <= _MANY:
        clause = f"{number(carriers)} of the {number(total)} documents {verb} it"
    else:
        clause = f"{carriers:,} of {total:,} documents {verbs if carriers == 1 else verb} it"
    each = "one statement each" if count == carriers else statements
    finding = (
        _leading_label(brief) or _quoting(brief, edition) or _contrast(brief, edition) or _shared_label(brief)
    )
    return as_sentence(_with(f"{clause}, in {each}", finding))


def _shared_label(brief: Brief) -> str:
    """`all are directives`, or `three are directives` where these are more than half of a few."""
    label, group = max(brief.by_label, key=lambda item: len(item[1]))
    if label is None or len(group) * 2 <= len(brief.statements) or len(brief.statements) > _MANY:
        return ""
    words = label_count(label, len(group))
    every = "both" if len(group) == 2 else "all"
    return f"{every} {words.split(' ', 1)[1]}" if len(group) == len(brief.statements) else words


def _with(clause: str, finding: str) -> str:
    return f"{clause}; {finding}" if finding else clause


def as_sentence(words: str) -> str:
    """The words with a capital first letter."""
    return words[:1].upper() + words[1:]


def _of_one_document(brief: Brief) -> str:
    """What the statements of one document have in common: their label, or else their voice."""
    label = _one_label(brief)
    if label.startswith(("all ", "both ")):
        return label
    own = sum(1 for s in brief.statements if s.attribution.voice is Voice.OWN)
    count = len(brief.statements)
    if count > 1 and own == count:
        return f"{'both' if count == 2 else 'all'} in its own words"
    if count > 2 and own * 2 > count:
        return f"{number(own)} in its own words"
    return label


def _quoting(brief: Brief, edition: Edition) -> str:
    """`only the Post quotes Anna Holm on it`, where one document alone quotes anybody."""
    quoting = [s for s in brief.statements if s.attribution.voice in {Voice.QUOTED, Voice.PARTLY_QUOTED}]
    holders = {statement.source for statement in quoting}
    if len(holders) != 1:
        return ""
    speakers = {(s.attribution.speaker, s.attribution.speaker_kind) for s in quoting}
    name = source_in_sentence(edition.names[next(iter(holders))])
    speaker, kind = next(iter(speakers))
    if len(speakers) == 1 and speaker and kind in {SpeakerKind.PERSON, SpeakerKind.BODY}:
        return f"only {name} quotes {speaker} on it"
    return f"only {name} quotes anybody on it"


def _leading_label(brief: Brief) -> str:
    """`directives lead, with 320`, where one label is the most frequent of many statements."""
    ranked = sorted(((len(group), label) for label, group in brief.by_label), key=lambda pair: -pair[0])
    if len(brief.statements) <= _MANY or (len(ranked) > 1 and ranked[0][0] == ranked[1][0]):
        return ""
    count, label = ranked[0]
    if label is None:
        return ""
    return f"{LABEL_SUBJECTS[label]} lead, with {count:,}"


def _contrast(brief: Brief, edition: Edition) -> str:
    """`both assessments are from the Post`, where one document alone has statements of a label."""
    for label, (one, many) in _NOUNS.items():
        first = [s for s in brief.statements if s.classification.label is label]
        # A second label of another document's statement would make "only" untrue.
        holders = {s.source for s in brief.statements if s.classification.also is label}
        holders |= {statement.source for statement in first}
        if len(holders) == 1 and first:
            name = source_in_sentence(edition.names[next(iter(holders))])
            if len(first) == 1:
                return f"the one {one} is from {name}"
            return f"{'both' if len(first) == 2 else f'all {number(len(first))}'} {many} are from {name}"
    return ""


def _one_label(brief: Brief) -> str:
    if len(brief.statements) < 2:
        return ""
    label, group = max(brief.by_label, key=lambda item: len(item[1]))
    if label is None or len(group) * 2 <= len(brief.statements):
        return ""
    whole = "both" if len(group) == 2 else "all"
    every = whole if len(group) == len(brief.statements) else number(len(group))
    nouns = {
        Label.DIRECTIVE: "directives",
        Label.COMMITMENT: "commitments",
        Label.ASSESSMENT: "assessments",
        Label.RISK: "of risk",
        Label.OUTLOOK: "outlooks",
        Label.FACT: "stated as fact",
    }
    return f"{every} {nouns[label]}"


def labels_measure(brief: Brief, by: str, *, marks: bool, shares: bool = False, others: int = 0) -> str:
    """What a brief's chart counts.

    Args:
        brief: the brief.
        by: how documents stand together, as in `coverage_measure`.
        marks: whether each statement has a mark of its own.
        shares: whether each bar is as long as the next.
        others: with `rank`, how many documents stand together.
    """
    verb = "name" if brief.topic.kind is TopicKind.SECTOR else "speak of"
    each = ", one mark each" if marks else ""
    statements = f"Statements that {verb} {inside_sentence(brief.topic)}{each}"
    return f"{statements}, by label and {by_words(by, others)[3:]}{SHARES if shares else ''}"


def labels_alternative(brief: Brief, edition: Edition, *, marks: bool) -> str:
    """A brief's chart for those who do not see it."""
    parts = []
    for source in brief.carriers[:20]:
        own = brief.of(source.id)
        labels = [
            _counted_part(LABEL_NAMES[label], sum(1 for s in own if s.classification.label is label))
            for label, _ in brief.by_label
            if any(s.classification.label is label for s in own)
        ]
        parts.append(f"{source_words(edition.names[source.id])}: {join_words(labels)}")
    if brief.silent:
        silent = [source_in_sentence(edition.names[source.id]) for source in brief.silent[:5]]
        more = f" and {len(brief.silent) - 5} others" if len(brief.silent) > 5 else ""
        parts.append(f"no statement found in {join_words(silent)}{more}")
    form = "Marks for statements" if marks else "Stacked bars of statements"
    return f"{form} by document and label. {'; '.join(parts)}."


def grouped_coverage_alternative(
    rows: Sequence[str], columns: Sequence[str], values: Sequence[Sequence[int]]
) -> str:
    """The coverage of many documents, which stand together, for those who do not see it: up to 24 topics."""
    parts = []
    for row, counts in list(zip(rows, values, strict=True))[:24]:
        held = [f"{count:,} in {name}" for name, count in zip(columns, counts, strict=True) if count]
        parts.append(f"{row}: {join_words(held) if held else 'none'}")
    more = f"; and {len(rows) - 24} more rows, in the table" if len(rows) > 24 else ""
    return f"Heat map of statements by topic and group of documents. {'; '.join(parts)}{more}."


def counts_alternative(
    form: str, rows: Sequence[str], columns: Sequence[str], values: Sequence[Sequence[int]]
) -> str:
    """A chart of counts for those who do not see it: each row with what it holds, up to 24 rows.

    Args:
        form: what kind of picture it is: `Stacked bars`.
        rows: the rows' names.
        columns: the columns' names.
        values: the counts.
    """
    parts = []
    for row, counts in list(zip(rows, values, strict=True))[:24]:
        held = [_counted_part(name, count) for name, count in zip(columns, counts, strict=True) if count]
        parts.append(f"{row}: {join_words(held) if held else 'none'}")
    more = f"; and {len(rows) - 24} more rows, in the table" if len(rows) > 24 else ""
    return f"{form}. {'; '.join(parts)}{more}."


def _counted_part(name: str, count: int) -> str:
    """`3 directives`, `1 stated as fact`, `2 in own words`."""
    many = f"{name}s" if name in {"directive", "commitment", "assessment", "risk", "outlook"} else name
    if name == "own words":
        many = name = "in own words"
    return f"{count:,} {name if count == 1 else many}"


def source_line(edition: Edition) -> str:
    """Where a chart's numbers come from."""
    of = f"edition of {date_words(edition.date)}" if edition.date else "edition without a date"
    return f"Source: {counted(len(edition.corpus.sources), 'document')}, {of}."
