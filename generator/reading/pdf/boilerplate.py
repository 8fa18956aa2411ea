"""Finds running heads, running feet and page numbers: what stands at the same height on page after page."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.reading.pdf.layout import Run

_EDGE_ROWS = 4
"""Rows from the top and from the bottom in which a running head or foot may stand."""
_EDGE = 0.15
"""The share of the page's height, at the top and at the bottom, in which it may stand."""
_SAME_HEIGHT = 4.0
"""Points by which its height may differ from page to page."""
_FEW_PAGES = 6
"""Up to so many pages, two that have it are enough, since left and right ones may differ; beyond, three."""
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"(?:page|p\.|第)?\s?[-–—|·\[(]{0,2}\s?(\d{1,4}|[ivxlc]{1,7})\s?[-–—|·\])]{0,2}\s?页?"
    r"(?:\s?(?:of|/|共|,|，)\s?(?:共\s?)?\d{1,4}\s?页?)?",
    re.IGNORECASE,
)
_PRINTED = re.compile(
    r"(?:https?://|file://)\S{1,500}(?:\s\d{1,4}/\d{1,4})?"
    r"|[\d/.年月日-]{6,12},?\s(?:at\s)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?"
)
_NUMBERED = "#"


@dataclass(frozen=True, slots=True)
class PageRuns:
    """The runs of a page."""

    runs: tuple[Run, ...]
    """In the file's order."""
    height: float
    """Of the page, in points."""


def find_boilerplate(pages: Sequence[PageRuns]) -> tuple[frozenset[Run], ...]:
    """Finds what runs along the edges of pages.

    Args:
        pages: the pages in order.

    Returns:
        For each page its running heads, running feet and page number.
    """
    found, slots = _find_repeated(pages)
    for number, page in enumerate(pages):
        reached: set[bool] = set()
        for run, at_foot in _edge_runs(page):
            if run in found[number]:
                continue
            outermost = at_foot not in reached
            reached.add(at_foot)
            height = round(page.height - run.y if at_foot else run.y)
            place = (at_foot, height, round(run.size, 1))
            if (
                (outermost and _in_slot(place, slots))
                or _is_printed(run)
                or _is_own_number(run, number, page)
            ):
                found[number].add(run)
    return tuple(frozenset(runs) for runs in found)


_Slot = tuple[bool, int, float]
"""Whether at the foot, the distance from the page's edge in whole points, the type size."""


def _find_repeated(pages: Sequence[PageRuns]) -> tuple[list[set[Run]], frozenset[_Slot]]:
    """For each page what other pages have too, at the same height; and where that stands."""
    places: dict[tuple[str, bool], list[tuple[float, int, Run]]] = {}
    for number, page in enumerate(pages):
        for run, at_foot in _edge_runs(page):
            distance = page.height - run.y if at_foot else run.y
            places.setdefault((_key(run), at_foot), []).append((distance, number, run))
    found: list[set[Run]] = [set() for _ in pages]
    needed = 2 if len(pages) <= _FEW_PAGES else 3
    slots: set[_Slot] = set()
    for (_, at_foot), standing in places.items():
        for group in _at_one_height(standing):
            if len({number for _, number, _ in group}) >= needed:
                slots.add((at_foot, round(group[0][0]), round(group[0][2].size, 1)))
                for _, number, run in group:
                    found[number].add(run)
    return found, frozenset(slots)


def _in_slot(place: _Slot, slots: frozenset[_Slot]) -> bool:
    """Whether a run stands where running heads or feet of other pages do: a chapter's own has few pages."""
    at_foot, height, size = place
    return any((at_foot, height + off, size) in slots for off in (-1, 0, 1))


def _is_printed(run: Run) -> bool:
    """Whether a run is what a browser prints on the edge of a page: the hour, or the page's address."""
    return _PRINTED.fullmatch(" ".join(word.text for word in run.words)) is not None


def _edge_runs(page: PageRuns) -> list[tuple[Run, bool]]:
    """The runs of the outermost rows, each with whether it stands at the foot."""
    edges: list[tuple[Run, bool]] = []
    for at_foot in (False, True):
        rows = 0
        last: float | None = None
        for run in sorted(page.runs, key=lambda run: run.y, reverse=at_foot):
            distance = page.height - run.y if at_foot else run.y
            if distance > _EDGE * page.height:
                break
            if last is None or abs(run.y - last) > _SAME_HEIGHT:
                rows += 1
                last = run.y
            if rows > _EDGE_ROWS:
                break
            edges.append((run, at_foot))
    return edges


def _key(run: Run) -> str:
    """A run's words with every number made alike, for a page number stands among them."""
    text = " ".join(word.text for word in run.words)
    return _NUMBERED if _PAGE_NUMBER.fullmatch(text) else _DIGITS.sub(_NUMBERED, text).casefold()


def _at_one_height(standing: list[tuple[float, int, Run]]) -> list[list[tuple[float, int, Run]]]:
    groups: list[list[tuple[float, int, Run]]] = []
    for entry in sorted(standing, key=lambda entry: entry[:2]):
        if groups and entry[0] - groups[-1][0][0] <= _SAME_HEIGHT:
            groups[-1].append(entry)
        else:
            groups.append([entry])
    return groups


def _is_own_number(run: Run, number: int, page: PageRuns) -> bool:
    """Whether a run is its page's number in the outermost row: one page alone shows no repetition."""
    match = _PAGE_NUMBER.fullmatch(" ".join(word.text for word in run.words))
    if match is None or match.group(1) != str(number + 1):
        return False
    ys = [other.y for other in page.runs]
    return run.y <= min(ys) + _SAME_HEIGHT or run.y >= max(ys) - _SAME_HEIGHT
