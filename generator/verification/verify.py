"""A built site, seeds and kept texts -> the proof that they agree, or the list of what does not."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.errors import Problem
from generator.verification.excerpts import make_printable
from generator.verification.groups import check_agreements, check_origins, check_topics
from generator.verification.links import check_links
from generator.verification.rows import COUNT, Row, read_rows
from generator.verification.showings import check_places, check_runs
from generator.verification.site_files import Site, check_digests, list_digests, read_edition, read_site
from generator.verification.source_texts import read_source_texts
from generator.verification.statements import check_texts, read_statements

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_STATEMENT_FILE = re.compile(r"data/statements(?:-[0-9]{4,8})?\.jsonl", re.ASCII)


@dataclass(frozen=True, slots=True)
class Verification:
    """What was proved, and what was not."""

    problems: tuple[Problem, ...]
    """Everything that does not hold, sorted; empty where the site is proved."""
    statements: int
    """Statements compared with their source's text."""
    runs: int
    """Runs of verbatim text in HTML compared with their source's text."""
    links: int
    """Internal links and anchors followed, each of a page or stylesheet once."""
    files: int
    """Files whose digest was compared with the edition's."""
    sources: int
    """Sources whose text was read anew."""


def verify_site(site: Path, seeds: Path, kept_text: Path) -> Verification:
    """Prove a built site against its seeds, by its files alone.

    Args:
        site: The folder of the built site.
        seeds: The folder of the source documents.
        kept_text: The folder that holds `<text_sha256>.txt` for sources that are not plain text.

    Returns:
        Every problem, and how much was checked. Damaged input is a problem, never an error.
    """
    found = read_site(site)
    edition, problems = read_edition(found)
    problems += found.problems
    files = 0
    if edition is not None:
        wrong, files = check_digests(edition, found)
        problems += wrong
    tables = _Tables(found)
    listed = list_digests(edition)
    statement_rows = tables.read_statement_files(listed)
    source_rows = tables.read("data/sources.jsonl")
    origin_rows = tables.read("data/origins.jsonl")

    sources, wrong = read_source_texts(source_rows, seeds, kept_text)
    problems += wrong
    statements, wrong = read_statements(statement_rows)
    problems += wrong
    wrong, compared = check_texts(statements, sources)
    problems += wrong
    wrong, runs = check_runs(found.pages, statements, sources)
    problems += wrong
    problems += check_places(statements, found.pages, found.folder)
    problems += check_topics(tables.read("data/topics.jsonl"), statements, sources, found.pages)
    problems += check_origins(origin_rows, sources)
    problems += check_agreements(tables.read("data/agreements.jsonl"), statements, origin_rows)
    wrong, links = check_links(found.pages, found.stylesheets, found.digests.keys())
    problems += wrong
    problems += tables.problems
    problems += (problem for page in found.pages.values() for problem in page.problems)
    if edition is not None:
        problems += _check_counts(edition, {"sources": len(source_rows), "statements": len(statement_rows)})
    return Verification(
        problems=tuple(sorted({make_printable(problem) for problem in problems})),
        statements=compared,
        runs=runs,
        links=links,
        files=files,
        sources=sum(source.text is not None for source in sources.values()),
    )


class _Tables:
    """Reads the rows of data files, noting what is wrong."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self.problems: list[Problem] = []

    def read(self, path: str) -> list[Row]:
        """The rows of a file that must be there."""
        file = f"{self._site.folder}/{path}"
        if path not in self._site.data:
            self.problems.append(Problem(file, "", "a file with a row on each line", "none", "missing-file"))
            return []
        rows, problems = read_rows(self._site.data[path], file)
        self.problems += problems
        return rows

    def read_statement_files(self, listed: dict[str, object]) -> list[Row]:
        """The rows of `statements.jsonl`, or of the numbered files in its place."""
        named = {*listed, *self._site.data}
        paths = sorted(path for path in named if _STATEMENT_FILE.fullmatch(path))
        return [row for path in paths or ["data/statements.jsonl"] for row in self.read(path)]


def _check_counts(edition: Row, rows: dict[str, int]) -> Iterator[Problem]:
    counts = edition.values.get("counts")
    for name, count in rows.items():
        found = counts.get(name) if isinstance(counts, dict) else None
        if COUNT.accepts(found) and found != count:
            expected = f"{count}, the rows of the data"
            yield Problem(edition.file, f"field `counts.{name}`", expected, str(found), "count")
