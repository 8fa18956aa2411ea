"""Tells which pieces of a page are its document: those that trafilatura takes for the main text."""

from __future__ import annotations

import re
from copy import deepcopy
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from generator.model import BlockKind
from generator.reading.cues.block_cues import TERMINAL
from generator.reading.pages.aftermath import (
    without_aftermath,
    without_interruptions,
    without_repeats,
    without_teasers,
)
from generator.reading.pages.pieces import INVISIBLE, is_prose

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.html import HtmlElement
    from trafilatura.settings import Extractor

    from generator.reading.pages.pieces import Piece

_SPACE = re.compile(r"\s+")
_MIN_INSIDE = 20
"""Characters without spaces: a shorter piece can stand inside another text by chance."""
_MOST_SKIPPED = 20
"""Pieces in a row. More of them are a part of the page that the library has left out for a reason."""
_MAX_SEARCHES = 5_000
"""Pieces that are looked for inside the main text, beyond those that are one of its paragraphs."""
_MIN_SHARE = 0.4
"""Of the prose of a page. Where the main text has less, it is looked for once more, less strictly."""


@dataclass(frozen=True, slots=True)
class Selection:
    """The pieces that are a page's document."""

    pieces: tuple[Piece, ...]
    """In the order of the page."""
    by_library: bool
    """Whether trafilatura found them; else they are what reads as prose."""


def select_pieces(root: HtmlElement, pieces: Sequence[Piece]) -> Selection:
    """Tells which pieces of a cleaned page are its document.

    The pieces keep the page's order and what its markup says of them, which the library's own tree loses in
    places (headings inside `header`, paragraphs appended late).

    Args:
        root: the cleaned page; it is left as it is.
        pieces: what it was cut into.
    """
    pieces = without_teasers(without_interruptions(pieces))
    prose = sum(len(piece.text) for piece in pieces if is_prose(piece))
    chosen = _choose(pieces, _main_text(root, is_strict=True))
    if sum(len(piece.text) for piece in chosen if is_prose(piece)) < prose * _MIN_SHARE:
        wider = _choose(pieces, _main_text(root, is_strict=False))
        chosen = max(chosen, wider, key=lambda found: sum(len(piece.text) for piece in found))
    chosen = without_repeats(without_aftermath(chosen))
    if any(piece.kind is not BlockKind.HEADING for piece in chosen):
        return Selection(chosen, by_library=True)
    return Selection(without_aftermath(_choose_prose(pieces)), by_library=False)


@cache
def _options(*, is_strict: bool) -> Extractor:
    from trafilatura.settings import Extractor  # noqa: PLC0415 - a third of a second to load

    # Dates are read elsewhere, with a limit that no clock decides; given here, it only keeps the clock away.
    date_params: Any = {"original_date": True, "extensive_search": False, "max_date": "2199-12-31"}
    return Extractor(
        output_format="python",
        precision=is_strict,
        comments=False,
        formatting=False,
        links=False,
        images=False,
        tables=False,
        dedup=False,
        with_metadata=False,
        date_params=date_params,
    )


def _main_text(root: HtmlElement, *, is_strict: bool) -> HtmlElement | None:
    """The library's tree of the main text; None where it finds none."""
    from trafilatura import bare_extraction  # noqa: PLC0415 - a third of a second to load

    found = bare_extraction(deepcopy(root), options=_options(is_strict=is_strict))
    return None if found is None or isinstance(found, dict) else found.body


def _choose(pieces: Sequence[Piece], main: HtmlElement | None) -> tuple[Piece, ...]:
    """Keeps the pieces that stand in the main text, and the headings right above them."""
    if main is None:
        return ()
    paragraphs = _paragraphs_of(main)
    whole = "\n".join(paragraphs)
    known = frozenset(paragraphs)
    searches = 0
    chosen: list[Piece] = []
    waiting: list[Piece] = []
    for piece in pieces:
        text = _squeeze(piece.text)
        inside = piece.kind is not BlockKind.HEADING and text in known
        if (
            not inside
            and piece.kind is not BlockKind.HEADING
            and len(text) >= _MIN_INSIDE
            and searches < _MAX_SEARCHES
        ):
            searches += 1
            inside = text in whole
        if inside:
            chosen += _between(chosen, waiting, piece)
            chosen.append(piece)
            waiting = []
        else:
            waiting.append(piece)
    return (*chosen, *_behind(chosen, waiting))


def _behind(chosen: Sequence[Piece], waiting: Sequence[Piece]) -> Iterator[Piece]:
    """What to keep of the pieces behind the last of the main text: a list or prose right beside it."""
    for piece in waiting[:_MOST_SKIPPED]:
        beside = bool(chosen) and piece.container == chosen[-1].container
        if not beside or not (piece.kind is BlockKind.LIST_ITEM or is_prose(piece)):
            return
        yield piece


def _between(chosen: Sequence[Piece], waiting: Sequence[Piece], piece: Piece) -> list[Piece]:
    """What to keep of the pieces before one of the main text: its headings, and what the library skips.

    It skips short lists and paragraphs, and often the first of a text; where they stand beside the paragraphs
    before and behind them, in the same part of the page, they belong to the text.
    """
    headings: list[Piece] = []
    for other in reversed(waiting):
        if other.kind is not BlockKind.HEADING:
            break
        headings.insert(0, other)
    skipped = waiting[: len(waiting) - len(headings)]
    if chosen and chosen[-1].container == piece.container and len(waiting) <= _MOST_SKIPPED:
        return [other for other in skipped if other.container == piece.container] + headings
    behind = list(_behind(chosen, skipped))
    return behind + _before(skipped[len(behind) :], piece) + headings


def _before(waiting: Sequence[Piece], piece: Piece) -> list[Piece]:
    """What to keep of the pieces before one of the main text in the same part of the page.

    Its prose, with the headings over that, and the introduction that stands right under the page's title.
    """
    kept: list[Piece] = []
    headings: list[Piece] = []
    title: Piece | None = None
    since = 0
    for other in waiting[-_MOST_SKIPPED:]:
        since += 1
        if other.kind is BlockKind.HEADING:
            title, since = (other, 0) if other.level == 1 else (title, since)
            headings = [*headings, other] if other is title or other.container == piece.container else []
            continue
        introduces = title is not None and (since == 1 or other.container == title.container)
        if is_prose(other) and (other.container == piece.container or introduces):
            kept += [*headings, other]
        headings = []
    return kept


def _paragraphs_of(main: HtmlElement) -> list[str]:
    """The texts of the main text's elements, whole and between their line breaks, without spaces."""
    texts: list[str] = []
    for element in main.iter("p", "item", "quote", "cell", "code", "div", "head"):
        if element.tag in {"quote", "div", "item"} and element.find("p") is not None:
            texts.append(_squeeze(element.text or ""))
            texts += (_squeeze(child.tail or "") for child in element)
            continue
        texts.append(_squeeze("".join(element.itertext())))
        if element.find(".//lb") is not None:
            texts += map(_squeeze, _between_breaks(element))
    return [text for text in texts if text]


def _between_breaks(element: HtmlElement) -> Iterator[str]:
    words = [element.text or ""]
    for child in element.iterdescendants():
        if child.tag == "lb":
            yield "".join(words)
            words = []
        words += (child.text or "", child.tail or "")
    yield "".join(words)


def _squeeze(text: str) -> str:
    return INVISIBLE.sub("", _SPACE.sub("", text))


def _choose_prose(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Keeps what reads as prose, with the headings right above: for pages too short for the library."""
    chosen: list[Piece] = []
    waiting: list[Piece] = []
    for piece in pieces:
        if piece.kind is BlockKind.HEADING:
            waiting.append(piece)
            continue
        if TERMINAL.search(piece.text[-8:]) is not None:
            chosen += waiting
            chosen.append(piece)
        waiting = []
    return tuple(chosen)
