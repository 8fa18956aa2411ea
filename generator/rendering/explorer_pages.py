"""Divides the statements into the pages of plain tables that the evidence explorer is without scripts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model import Statement

ROWS_A_PAGE = 100
"""Statements on one page: about 100 KB of HTML."""
SELECTIONS = (
    ("label", "Label"),
    ("speaker", "Speaker"),
    ("voice", "Voice"),
    ("source", "Source"),
    ("class", "Kind of source"),
    ("origin", "Origin"),
    ("language", "Language"),
)
"""The explorer's lists to choose from, behind those of the topics: name in the address, heading."""


@dataclass(frozen=True, slots=True)
class StatementPage:
    """One page of the table."""

    number: int
    """From 1."""
    last: int
    """The last page's number."""
    first: int
    """The rank of its first statement, from 1."""
    rows: tuple[Statement, ...]
    """Its statements."""

    @property
    def path(self) -> str:
        """Its Markdown file, relative to the docs folder."""
        return "explore/index.md" if self.number == 1 else f"explore/{self.number}.md"

    @property
    def others(self) -> tuple[tuple[int | None, str], ...]:
        """(number, address) of the pages that it links to: first, last and its neighbours; None is a gap."""
        near = {1, self.last, *range(max(1, self.number - 2), min(self.last, self.number + 2) + 1)}
        shown: list[tuple[int | None, str]] = []
        for number in sorted(near):
            before = shown[-1][0] if shown else 0
            if before is not None and number > before + 1:
                shown.append((None, ""))
            shown.append((number, "explore/" if number == 1 else f"explore/{number}/"))
        return tuple(shown)


def divide_statements(statements: tuple[Statement, ...]) -> Iterator[StatementPage]:
    """Yields the pages of the table; one, without rows, where there is no statement.

    Args:
        statements: in the order of the table.
    """
    last = max(1, -(-len(statements) // ROWS_A_PAGE))
    for number in range(1, last + 1):
        start = (number - 1) * ROWS_A_PAGE
        yield StatementPage(number, last, start + 1, statements[start : start + ROWS_A_PAGE])
