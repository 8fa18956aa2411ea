"""Statements as print shows them: numbered, with their credit lines, their topic's words washed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.printing.model import LabelGroup, PrintedStatement, Run
from generator.synthesis.briefs.positions import tell_once
from generator.wording import english as words
from generator.wording.english_positions import relation_words
from generator.wording.excerpts import excerpt_end, last_clause_end, telling_span

if TYPE_CHECKING:
    from generator.model import Span, Statement
    from generator.synthesis.briefs.making import Brief
    from generator.synthesis.edition import Edition
    from generator.wording.prose import Prose

_LONG_POINT = 600
"""Code points. A longer key point is cut where its clause ends; it stands in full among the evidence."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Which statements of a brief are printed, and under which numbers."""

    edition: Edition
    """The edition."""
    brief: Brief
    """The brief."""
    numbers: dict[str, int]
    """Statement id to number, in the order of print."""


def choose_evidence(brief: Brief, edition: Edition, most: int) -> Evidence:
    """Chooses and numbers the statements that a printed brief shows.

    Args:
        brief: the brief.
        edition: its edition.
        most: how many at most; of more, key points come first, then the first of each label in turn, and
            what another of them says already comes last.
    """
    chosen = {statement.id for statement in brief.key_points}
    groups = [group for _, group in brief.by_label]
    told = (*brief.key_points, *(statement for group in groups for statement in group))
    once = {statement.id for statement in tell_once(told, brief.carried_with)}
    for is_new in (True, False):
        queues = [[s for s in group if (s.id in once) is is_new] for group in groups]
        while len(chosen) < most and any(queues):
            for queue in queues:
                if queue and len(chosen) < most:
                    chosen.add(queue.pop(0).id)
    printed = (s for _, group in brief.by_label for s in group if s.id in chosen)
    return Evidence(edition, brief, {s.id: number for number, s in enumerate(printed, 1)})


def print_groups(evidence: Evidence, longest: int | None = None) -> tuple[LabelGroup, ...]:
    """The chosen statements by label.

    Args:
        evidence: which they are.
        longest: code points beyond which a statement is cut where a clause ends, and says so; None cuts none.
    """
    groups = []
    for label, group in evidence.brief.by_label:
        shown = tuple(_print_numbered(s, evidence, longest) for s in group if s.id in evidence.numbers)
        key = label.value if label is not None else "unlabelled"
        groups.append(LabelGroup(words.LABEL_HEADINGS[label], key, shown, len(group) - len(shown)))
    return tuple(groups)


def _print_numbered(statement: Statement, evidence: Evidence, longest: int | None) -> PrintedStatement:
    if longest is None or len(statement.text) <= longest:
        return print_statement(statement, evidence)
    shown = print_statement(statement, evidence, last_clause_end(statement, longest))
    left = len(statement.text) - sum(len(run.text) for run in shown.runs)
    told = f"cut here: {words.figure_of(left, 'more character')} at its source, under this id"
    return replace(shown, note=" · ".join(filter(None, (told, shown.note))))


def print_points(evidence: Evidence) -> tuple[PrintedStatement, ...]:
    """The key points; a very long one up to the end of the clause that names the topic."""
    topic = evidence.brief.topic.id
    points = []
    for statement in evidence.brief.key_points:
        end = statement.span.end
        if len(statement.text) > _LONG_POINT:
            end = excerpt_end(statement, next(t.span for t in statement.terms if t.topic == topic))
        points.append(print_statement(statement, evidence, end))
    return tuple(points)


def print_statement(statement: Statement, evidence: Evidence, end: int | None = None) -> PrintedStatement:
    """A statement with its credit line.

    Args:
        statement: the statement.
        evidence: the brief's evidence, for the statement's number and the topic that is washed.
        end: where it is cut, as an offset into its document; None shows all of it.
    """
    edition, found = evidence.edition, statement.classification
    source = edition.source(statement.source)
    end = statement.span.end if end is None else end
    itself = words.speaks_for_itself(statement.attribution, source)
    return PrintedStatement(
        number=evidence.numbers.get(statement.id, 0),
        id=statement.id,
        label=found.label.value if found.label is not None else "unlabelled",
        label_name=words.LABEL_NAMES[found.label],
        also=words.LABEL_NAMES[found.also] if found.also is not None else "",
        language=statement.language or "und",
        runs=wash(statement, evidence.brief.topic.id, end),
        is_cut=end < statement.span.end,
        speaker=words.credit_name(statement.attribution),
        voice=_way(statement, itself=itself),
        source="its own document" if itself else words.source_words(edition.names[source.id]),
        date="" if edition.names[source.id].dated and not itself else words.date_words(source.published),
        place=_place(statement),
        note=" · ".join(
            note
            for note in (
                carried_too(statement, evidence.brief, edition),
                _named_together(statement, evidence.brief, edition),
            )
            if note
        ),
    )


def credit_line(statement: Statement, edition: Edition) -> str:
    """Who speaks, how, where and when, in one line of plain text."""
    source = edition.source(statement.source)
    itself = words.speaks_for_itself(statement.attribution, source)
    where = (
        f"its own document, {words.date_words(source.published)}"
        if itself
        else words.dated_source_words(edition.names[source.id], source.published)
    )
    way = _way(statement, itself=itself)
    return f"{words.credit_name(statement.attribution)}, {way and f'{way} '}{where}"


def _way(statement: Statement, *, itself: bool) -> str:
    voice = words.voice_words(statement.attribution)
    return f"{voice} {'in' if itself else 'by'}" if voice else ""


def wash(statement: Statement, topic: str, end: int, start: int | None = None) -> tuple[Run, ...]:
    """A statement's text between two offsets into its document, the words that name a topic apart.

    Args:
        statement: the statement.
        topic: the topic's id.
        end: where what is shown ends.
        start: where it begins; None is the statement's own beginning.
    """
    runs: list[Run] = []
    offset = statement.span.start
    place = offset if start is None else start
    for term in statement.terms:
        if term.topic == topic and term.span.start >= place and term.span.end <= end:
            if term.span.start > place:
                runs.append(Run(statement.text[place - offset : term.span.start - offset], verbatim=True))
            washed = statement.text[term.span.start - offset : term.span.end - offset]
            runs.append(Run(washed, verbatim=True, washed=True))
            place = term.span.end
    if place < end:
        runs.append(Run(statement.text[place - offset : end - offset], verbatim=True))
    return tuple(runs)


def print_telling(statement: Statement, span: Span, topic: str) -> tuple[tuple[Run, ...], bool, bool]:
    """The words of a statement around a span; whether more stands before them, and behind."""
    shown, whole = telling_span(statement, span), statement.span
    return (
        wash(statement, topic, shown.end, shown.start),
        shown.start > whole.start,
        shown.end < whole.end,
    )


def words_at(statement: Statement, span: Span | None) -> str:
    """The words of a statement at a span into its document; none without a span, or where it lies outside."""
    if span is None or not statement.span.contains(span):
        return ""
    return statement.text[span.start - statement.span.start : span.end - statement.span.start]


def print_prose(line: Prose, numbers: dict[str, int]) -> tuple[Run, ...]:
    """Prose whose counted clauses carry the numbers of their evidence, where all of it is printed."""
    runs = []
    for part in line.parts:
        printed = {numbers[statement] for statement in part.evidence if statement in numbers}
        marks = tuple(sorted(printed)) if numbers.keys() >= set(part.evidence) else ()
        runs.append(Run(part.text, verbatim=part.verbatim is not None, evidence=marks))
    return tuple(runs)


def _place(statement: Statement) -> str:
    characters = f"characters {statement.span.start:,}–{statement.span.end:,}"
    return f"page {statement.page}, {characters}" if statement.page else characters


def carried_too(statement: Statement, brief: Brief, edition: Edition) -> str:
    """Which other documents carry a statement; empty where none does."""
    position = brief.carried_with.get(statement.id)
    if position is None:
        return ""
    others = [words.source_words(edition.names[s]) for s in position.by_source if s != statement.source]
    shown = others if len(others) <= 3 else [*others[:3], f"{words.number(len(others) - 3)} more"]
    return f"also in {words.join_words(shown)} ({relation_words(position)})"


def _named_together(statement: Statement, brief: Brief, edition: Edition) -> str:
    others = brief.together.get(statement.id, ())
    if not others:
        return ""
    if len(others) > 2:
        return f"named together with {words.number(len(others))} other {edition.nouns[brief.topic.kind][1]}"
    names = (words.inside_sentence(edition.taxonomy.topic(other)) for other in others)
    return f"named together with {' and '.join(names)}"
