"""The lines that close a build."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.pipeline import Report


def summarise(report: Report, seconds: float) -> str:
    """Says what a build did: documents, statements, briefs, problems, time, where to open it."""
    corpus = report.edition.corpus
    briefs = report.edition.briefs
    with_evidence = sum(1 for brief in briefs if brief.statements)
    problems = {0: "no problems", 1: "1 problem"}.get(
        len(report.problems), f"{len(report.problems)} problems"
    )
    documents = "1 document" if len(corpus.sources) == 1 else f"{len(corpus.sources)} documents"
    return (
        f"Edition {report.edition.date or 'without a date'}: {documents} read, {len(corpus.statements)} statements, "
        f"{len(briefs)} briefs ({with_evidence} with evidence), {problems}, {seconds:.1f} s.\n"
        f"Open {report.site / 'index.html'}"
    )
