"""Titles and measures of the charts of an edition: whose words its statements are, what they do. English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model import Voice
from generator.wording.english import counted, join_words, number, source_in_sentence
from generator.wording.english_charts import LABEL_SUBJECTS, SHARES, as_sentence, by_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model import Label
    from generator.synthesis.edition import Edition

_FEW = 3
"""Of so many panels a title can tell what each shows."""


def voices_message(edition: Edition) -> str:
    """The title of the chart of voices: how much is in the documents' own words, and who alone quotes."""
    statements = edition.corpus.statements
    own = sum(1 for s in statements if s.attribution.voice is Voice.OWN)
    several = len(edition.corpus.sources) > 1
    words = f"the {'documents’' if several else 'document’s'} own words"
    if own == len(statements):
        clause = "the one statement is in" if own == 1 else f"all {counted(own, 'statement')} are in"
        return as_sentence(f"{clause} {words}")
    if own * 2 > len(statements):
        clause = f"{own:,} of {len(statements):,} statements are in {words}"
    else:
        clause = f"{len(statements) - own:,} of {len(statements):,} statements relay what somebody said"
    quoted = [s for s in statements if s.attribution.voice is Voice.QUOTED]
    holders = {statement.source for statement in quoted}
    if not quoted:
        return f"{clause}; none is quoted whole"
    if several and len(holders) == 1:
        name = source_in_sentence(edition.names[next(iter(holders))])
        return f"{clause}; only {name} quotes whole statements"
    return f"{clause}; {number(len(quoted))} {'is' if len(quoted) == 1 else 'are'} quoted whole"


def columns_words(by: str) -> str:
    """What the columns of a card stand for: `by document, oldest first`."""
    return by_words(by) if by == "class" else f"{by_words(by)}, oldest first"


def voices_measure(by: str, *, shares: bool, others: int = 0) -> str:
    """What the chart of voices counts.

    Args:
        by: how documents stand together, as in `english_charts.coverage_measure`.
        shares: whether each bar is as long as the next.
        others: with `rank`, how many documents stand together.
    """
    return f"Statements by voice and {by_words(by, others)[3:]}{SHARES if shares else ''}"


def panels_message(
    rows: Sequence[str], values: Sequence[Sequence[int]], labels: Sequence[Label | None]
) -> str:
    """The title of the chart of labels: what leads in each of a few panels, or in how many of more.

    Args:
        rows: the panels' documents or groups.
        values: statements of each label, by panel.
        labels: the labels.
    """
    leading = [_leading(counts, labels) for counts in values]
    known = [(row, label) for row, label in zip(rows, leading, strict=True) if label is not None]
    held = sum(1 for counts in values if any(counts))
    if 1 < len(known) == held <= _FEW:
        groups: dict[Label, list[str]] = {}
        for row, label in known:
            groups.setdefault(label, []).append(row)
        (first, in_first), *rest = groups.items()
        if not rest:
            return as_sentence(f"{LABEL_SUBJECTS[first]} lead in {'both' if held == 2 else 'all three'}")
        clauses = [f"{LABEL_SUBJECTS[first]} lead in {join_words(in_first)}"]
        clauses += [f"{LABEL_SUBJECTS[label]} in {join_words(names)}" for label, names in rest]
        return as_sentence(", ".join(clauses))
    totals = [sum(counts[at] for counts in values) for at in range(len(labels))]
    top = _leading(totals, labels)
    if top is None:
        return as_sentence(f"{counted(sum(totals), 'statement')}, no label more frequent than all others")
    count = sum(1 for found in leading if found is top)
    of = f"{totals[labels.index(top)]:,} of {sum(totals):,}"
    clause = f"{LABEL_SUBJECTS[top]} are the most frequent, {of} statements"
    if held > 1 and count:
        lead = f"all {number(held)}" if count == held else f"{number(count)} of the {number(held)}"
        return as_sentence(f"{clause}; they lead in {lead} panels")
    return as_sentence(clause)


def _leading(counts: Sequence[int], labels: Sequence[Label | None]) -> Label | None:
    """The label that is more frequent than each other one; None where there is no such, or it is no label."""
    most = max(counts, default=0)
    found = [label for count, label in zip(counts, labels, strict=True) if count == most]
    return found[0] if most and len(found) == 1 else None


def panels_measure(by: str, *, shares: bool, others: int = 0) -> str:
    """What the chart of labels counts; arguments as in `voices_measure`."""
    panel = by_words(by, others).replace("by ", "for each ", 1)
    scale = "bars show shares of each panel’s statements" if shares else "all on one scale"
    return f"Statements by label, a panel {panel}; {scale}"
