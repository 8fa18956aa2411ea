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
    from collections.abc import Iterable, Iterator
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
    tables = _read_tables(found, list_digests(edition))
    problems += tables.problems
    files = 0
    if edition is not None:
        wrong, files = check_digests(edition, found)
        problems += (*wrong, *_check_counts(edition, tables))
    sources, wrong = read_source_texts(tables.sources, seeds, kept_text)
    problems += wrong
    statements, wrong = read_statements(tables.statements)
    problems += wrong
    wrong, compared = check_texts(statements, sources)
    problems += wrong
    wrong, runs = check_runs(found.pages, statements, sources)
    problems += wrong
    problems += check_places(statements, found.pages, found.folder)
    problems += check_topics(tables.topics, statements, sources, found.pages)
    problems += check_origins(tables.origins, sources)
    problems += check_agreements(tables.agreements, statements, tables.origins)
    wrong, links = check_links(found.pages, found.stylesheets, found.digests.keys())
    problems += wrong
    problems += (problem for page in found.pages.values() for problem in page.problems)
    return Verification(
        problems=tuple(sorted({make_printable(problem) for problem in problems})),
        statements=compared,
        runs=runs,
        links=links,
        files=files,
        sources=sum(source.text is not None for source in sources.values()),
    )


@dataclass(frozen=True, slots=True)
class _Tables:
    """The rows of the site's data files."""

    statements: list[Row]
    """Of `statements.jsonl`, or of the numbered files in its place."""
    sources: list[Row]
    """Of `sources.jsonl`."""
    origins: list[Row]
    """Of `origins.jsonl`."""
    topics: list[Row]
    """Of `topics.jsonl`."""
    agreements: list[Row]
    """Of `agreements.jsonl`."""
    problems: list[Problem]
    """What is wrong with the files and their rows."""


def _read_tables(site: Site, listed: Iterable[str]) -> _Tables:
    """Reads the data files; `listed` are the files that the edition names, be they there or not."""
    problems: list[Problem] = []

    def read(path: str) -> list[Row]:
        file = f"{site.folder}/{path}"
        if path not in site.data:
            problems.append(Problem(file, "", "a file with a row on each line", "none", "missing-file"))
            return []
        rows, wrong = read_rows(site.data[path], file)
        problems.extend(wrong)
        return rows

    numbered = sorted(path for path in {*listed, *site.data} if _STATEMENT_FILE.fullmatch(path))
    return _Tables(
        statements=[row for path in numbered or ["data/statements.jsonl"] for row in read(path)],
        sources=read("data/sources.jsonl"),
        origins=read("data/origins.jsonl"),
        topics=read("data/topics.jsonl"),
        agreements=read("data/agreements.jsonl"),
        problems=problems,
    )


def _check_counts(edition: Row, tables: _Tables) -> Iterator[Problem]:
    counts = edition.values.get("counts")
    for name, rows in (("sources", tables.sources), ("statements", tables.statements)):
        found = counts.get(name) if isinstance(counts, dict) else None
        if COUNT.accepts(found) and found != len(rows):
            expected = f"{len(rows)}, the rows of the data"
            yield Problem(edition.file, f"field `counts.{name}`", expected, str(found), "count")
