"""The lines that close a build."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from generator.pipeline import Report


def summarise(report: Report, seconds: float) -> str:
    """Says what a build did: documents, statements, briefs, problems, time, where to open it.

    Args:
        report: what was done.
        seconds: how long it took.
    """
    corpus, briefs = report.edition.corpus, report.edition.briefs
    with_evidence = sum(1 for brief in briefs if brief.statements)
    parts = (
        f"{count(len(corpus.sources), 'document')} read",
        count(len(corpus.statements), "statement"),
        f"{count(len(briefs), 'brief')} ({with_evidence} with evidence)",
        count(len(report.problems), "problem"),
        f"{seconds:.1f} s",
    )
    edition = f"Edition {report.edition.date}" if report.edition.date else "Edition without a date"
    return f"{edition}: {', '.join(parts)}.\nOpen {report.site / 'index.html'}"


def summarise_offline(report: Report, archive: Path, seconds: float) -> str:
    """Says what a build did, and where its offline copy and the zip of it are.

    Args:
        report: what was done.
        archive: the zip, beside the copy.
        seconds: how long both took.
    """
    counts = summarise(report, seconds).partition("\n")[0]
    size = archive.stat().st_size / 1_000_000
    return f"{counts}\nOpen {archive.with_suffix('') / 'index.html'}, or pass on {archive} ({size:.1f} MB)"


def count(number: int, noun: str) -> str:
    """Returns a counted noun: `no problems`, `1 problem`, `12 problems`."""
    return f"{number or 'no'} {noun}{'' if number == 1 else 's'}"
