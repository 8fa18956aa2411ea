"""Finds what stands between quotation marks, block by block; a mark without its partner encloses nothing."""

from __future__ import annotations

import re

from generator.model import Span

_MARK = re.compile('["“”„‟‘’「」『』]')
_PAIRS = {"“": "”", "„": "”", "「": "」", "『": "』", "‘": "’"}
_MAY_STAND_BEFORE_OPENING = frozenset(" \t\n\r\u00a0\u3000([{（—–-:：，,/“‘「")
_MAX_SINGLE_QUOTED = 300
"""A single curly mark is often an apostrophe; a pair farther apart than this is taken for two of those."""


def find_quotations(text: str, start: int, end: int) -> tuple[Span, ...]:
    """Finds the outermost quotations of one block.

    Args:
        text: the document's text.
        start: where the block begins.
        end: where it ends.

    Returns:
        What stands between the marks, marks excluded, in order; empty quotations are left out.
    """
    found: list[Span] = []
    opened: tuple[str, int] | None = None
    for match in _MARK.finditer(text, start, end):
        mark, place = match.group(), match.start()
        if opened is None:
            if _opens(text, mark, place, start, end):
                opened = (mark, place)
            continue
        if _closes(text, opened[0], mark, place, end):
            if opened[0] == "‘" and place - opened[1] > _MAX_SINGLE_QUOTED:
                opened = None
                continue
            if place > opened[1] + 1:
                found.append(Span(opened[1] + 1, place))
            opened = None
        elif mark == opened[0] and mark != '"':
            # The earlier mark was never closed (a new paragraph of one speech, a slip): begin again here.
            opened = (mark, place)
        elif opened[0] == "‘" and mark != "’" and _opens(text, mark, place, start, end):
            # An apostrophe that looked like an opening mark must not hide a real quotation.
            opened = (mark, place)
    return tuple(found)


def _opens(text: str, mark: str, place: int, start: int, end: int) -> bool:
    if place + 1 >= end:
        return False
    if mark in {'"', "‘"}:
        before_fits = place == start or text[place - 1] in _MAY_STAND_BEFORE_OPENING
        return before_fits and not text[place + 1].isspace()
    return mark in _PAIRS


def _closes(text: str, opening: str, mark: str, place: int, end: int) -> bool:
    if opening == '"':
        return mark == '"' and not text[place - 1].isspace()
    if mark != _PAIRS[opening]:
        return False
    # Between letters, or after a letter and before one, a single mark is an apostrophe.
    return not (
        opening == "‘" and place + 1 < end and text[place + 1].isalpha() and text[place + 1] < "\u2e80"
    )
