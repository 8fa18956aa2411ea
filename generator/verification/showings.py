"""Statements and pages -> runs that are not the source's words, and pages that do not show what is said."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from generator.errors import Problem
from generator.verification.addresses import resolve_page
from generator.verification.excerpts import fold_space, quote, quote_difference

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.verification.pages import Page, Run
    from generator.verification.source_texts import SourceText
    from generator.verification.statements import StatementRow, Statements


def check_runs(
    pages: Mapping[str, Page], statements: Statements, sources: Mapping[str, SourceText]
) -> tuple[list[Problem], int]:
    """Compare every run of verbatim text with its source.

    Args:
        pages: The HTML pages by path.
        statements: The statements of the data.
        sources: The sources by id, with their texts.

    Returns:
        The problems, and how many runs were compared with their source's text.
    """
    problems: list[Problem] = []
    compared = 0
    for page in pages.values():
        for run in page.runs:
            place = f"line {run.line}, {run.statement or run.source}, offsets {run.start} to {run.end}"
            source, wrong = _find_source(run, statements, sources)
            if wrong is not None:
                problems.append(Problem(page.file, place, *wrong))
            elif source is not None and source.text is not None:
                compared += 1
                problems += _compare(run, page.file, place, source.file, source.text)
    return problems, compared


def _find_source(
    run: Run, statements: Statements, sources: Mapping[str, SourceText]
) -> tuple[SourceText | None, tuple[str, str, str] | None]:
    """The source whose words a run shows, or what is expected, what is found and the problem's code."""
    if run.source:
        source = sources.get(run.source)
        wrong = ("words of a source that the data has", "none of this id", "unknown-source")
        return source, wrong if source is None else None
    statement = statements.by_id.get(run.statement)
    if statement is None:
        wrong = ("a run of a statement that the data has", "none of this id", "unknown-statement")
        return None, wrong if run.statement not in statements.ids else None
    if not statement.start <= run.start < run.end <= statement.end:
        expected = f"offsets inside the statement, {statement.start} to {statement.end}"
        return None, (expected, f"{run.start} to {run.end}", "offsets")
    return sources.get(statement.source), None


def check_places(statements: Statements, pages: Mapping[str, Page], folder: str) -> list[Problem]:
    """Hold each statement's permalink and list of pages against the pages.

    Args:
        statements: The statements of the data.
        pages: The HTML pages by path.
        folder: The site's name in problems.
    """
    showing: defaultdict[str, set[str]] = defaultdict(set)
    for page in pages.values():
        for statement_id in page.shown:
            showing[statement_id].add(page.path)
    problems: list[Problem] = []
    for statement in statements.by_id.values():
        problems += _check_anchor(statement, pages)
        problems += _check_shown_on(statement, pages, frozenset(showing[statement.id]), folder)
    return problems


def _compare(run: Run, page: str, place: str, file: str, text: str) -> Iterator[Problem]:
    source_text = fold_space(text[run.start : run.end])
    if source_text != run.text:
        expected, found = quote_difference(source_text, run.text)
        yield Problem(page, place, f"the words of {file}, {expected}", found, "run-differs")


def _check_anchor(statement: StatementRow, pages: Mapping[str, Page]) -> Iterator[Problem]:
    if statement.anchor is None:
        return
    place = f"line {statement.line}, {statement.id}, field `anchor`"
    path, fragment = resolve_page(statement.anchor)
    page = pages.get(path) if path is not None else None
    if page is None:
        expected = "an address of a page of the site"
        yield Problem(statement.file, place, expected, quote(statement.anchor), "dangling-anchor")
    elif fragment != statement.id:
        expected = f"an address that ends in #{statement.id}"
        yield Problem(statement.file, place, expected, quote(statement.anchor), "dangling-anchor")
    elif fragment not in page.ids:
        expected = f"{page.file} to have the id {fragment}"
        yield Problem(statement.file, place, expected, "no element with it", "dangling-anchor")


def _check_shown_on(
    statement: StatementRow, pages: Mapping[str, Page], showing: frozenset[str], folder: str
) -> Iterator[Problem]:
    if statement.shown_on is None:
        return
    place = f"line {statement.line}, {statement.id}, field `shown_on`"
    listed: set[str] = set()
    for name in statement.shown_on:
        path, _ = resolve_page(name)
        page = pages.get(path) if path is not None else None
        if page is None:
            expected = "addresses of pages of the site"
            yield Problem(statement.file, place, expected, quote(name), "shown-on")
            continue
        listed.add(page.path)
        if page.path not in showing:
            expected = f"{page.file} to show the statement"
            yield Problem(statement.file, place, expected, "no element with its id there", "shown-on")
    for path in sorted(showing - listed):
        expected = f"{path} among the pages, for {folder}/{path} shows the statement"
        yield Problem(statement.file, place, expected, "it left out", "shown-on")
