"""What a source page shows of the documents that carry its story."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.wording.english_origins import tell_run, tell_shared

if TYPE_CHECKING:
    from generator.model import SharedStory, Span, Statement
    from generator.synthesis.edition import Edition


@dataclass(frozen=True, slots=True)
class Telling:
    """One other document that carries the story."""

    other: str
    """Its source's id."""
    before: str
    """What the sentence says before its name."""
    behind: str
    """What it says behind."""
    run: str | None
    """How long the longest passage is that both have; None where it tells nothing."""
    statement: Statement | None
    """The statement of this page in which that passage can be shown."""
    start: int
    """Where the part of the passage begins that the statement holds."""
    end: int
    """Where it ends."""


def tell_stories(edition: Edition) -> dict[str, tuple[Telling, ...]]:
    """Gathers what each page tells of other documents that carry its story, by its source's id.

    Returns:
        First the document that the page's was taken from, then those that were taken from it; pages with
        nothing to tell are left out.
    """
    stories: dict[str, list[SharedStory]] = {}
    for story in edition.corpus.shared:
        stories.setdefault(story.source, []).insert(0, story)
        stories.setdefault(story.other, []).append(story)
    return {
        source: tuple(_tell(edition, story, source) for story in found) for source, found in stories.items()
    }


def _tell(edition: Edition, story: SharedStory, page: str) -> Telling:
    other, run = (story.other, story.run) if story.source == page else (story.source, story.other_run)
    before, behind = tell_shared(story, page)
    shown = _find_statement(edition.statements.get(page, ()), run)
    told = tell_run(story, edition.source(page).language)
    if shown is None or told is None:
        return Telling(other, before, behind, told, None, 0, 0)
    return Telling(other, before, behind, told, *shown)


def _find_statement(statements: tuple[Statement, ...], run: Span | None) -> tuple[Statement, int, int] | None:
    """The statement that holds most of a run, and which part: only statements may be quoted."""
    if run is None:
        return None
    parts = [
        (
            min(statement.span.end, run.end) - max(statement.span.start, run.start),
            -statement.span.start,
            statement,
        )
        for statement in statements
        if statement.span.overlaps(run)
    ]
    if not parts:
        return None
    statement = max(parts, key=lambda part: part[:2])[2]
    return statement, max(statement.span.start, run.start), min(statement.span.end, run.end)
