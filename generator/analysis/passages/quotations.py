"""Finds what stands between quotation marks, block by block; a mark without its partner encloses nothing."""

from __future__ import annotations

import re

from generator.model import Span, make_span

_MARKS = "\"“”„‟‘’「」『』'"
_STRAIGHT_SINGLE = re.compile(r"""(?<![^\s(\[{—–:：，,/"“-])'(?=\w)|(?<=[^\s'])'(?!\w)""")
"""A straight single mark where a word begins or ends; any other is an apostrophe."""
_PAIRS = {"“": "”", "„": "”", "「": "」", "『": "』", "‘": "’"}
_SINGLE = frozenset("‘'")
_DOUBLE = frozenset('"“„')
"""Opening marks that one text may use side by side."""
_STRAIGHT = frozenset("\"'")
# A plural's apostrophe, where the quotation is closed behind its own stop later on.
_POSSESSIVE = re.compile(r"(?<=s)['’] [a-z][^'‘’\"“”]{0,200}[,.?!…]['’](?!\w)")
_ELISION = re.compile(r"['‘](?:\d\ds?\b|tis\b|twas\b|em\b|n\b|cause\b|til\b)", re.IGNORECASE)
_MAY_STAND_BEFORE_OPENING = frozenset(" \t\n\r\u00a0\u3000([{（—–-:：，,/“‘「")
_NEXT_PARAGRAPH = re.compile(r"\s{1,8}([\"“„「『])")
_MAX_SINGLE_QUOTED = 300
"""A single curly mark is often an apostrophe; a pair farther apart than this is taken for two of those."""


def marks_of(text: str) -> str:
    """Returns the quotation marks that a text holds: most have three or four of the eleven.

    Without "‘", which it would close, "’" is an apostrophe, and is not looked for.
    """
    marks = _MARKS if "‘" in text else _MARKS.replace("’", "")
    return "".join(mark for mark in marks if mark in text)


def find_quotations(text: str, start: int, end: int, marks: str = _MARKS) -> tuple[Span, ...]:
    """Finds the outermost quotations of one block.

    Args:
        text: the document's text.
        start: where the block begins.
        end: where it ends.
        marks: what is looked for, as `marks_of` gives it for the text.

    Returns:
        What stands between the marks, marks excluded, in order; empty quotations are left out.
    """
    found: list[Span] = []
    opened: tuple[str, int] | None = None
    for place, mark in _find_marks(text, start, end, marks):
        if opened is None:
            if _opens(text, mark, place, start, end):
                opened = (mark, place)
            continue
        if _closes(text, opened[0], mark, place, end):
            if opened[0] in _SINGLE and place - opened[1] > _MAX_SINGLE_QUOTED:
                opened = None
                continue
            if place > opened[1] + 1:
                found.append(make_span(opened[1] + 1, place))
            opened = None
        elif mark == opened[0] and (
            mark not in _STRAIGHT or (mark == "'" and _opens(text, mark, place, start, end))
        ):
            # The earlier mark was never closed (a new paragraph of one speech, a slip): begin again here.
            opened = (mark, place)
        elif opened[0] in _SINGLE and mark not in {"’", "'"} and _opens(text, mark, place, start, end):
            # An apostrophe that looked like an opening mark must not hide a real quotation.
            opened = (mark, place)
    if opened is not None and opened[0] not in _SINGLE and _goes_on(text, opened, start, end):
        found.append(Span(opened[1] + 1, end))
    return tuple(found)


def _find_marks(text: str, start: int, end: int, marks: str) -> list[tuple[int, str]]:
    """Finds what may be quotation marks, and where they stand."""
    found: list[tuple[int, str]] = []
    # To look for one sign after the other takes a third of the time of a pattern for all.
    for mark in marks:
        place = text.find(mark, start, end)
        while place >= 0:
            if mark != "'" or _STRAIGHT_SINGLE.match(text, place, end):
                found.append((place, mark))
            place = text.find(mark, place + 1, end)
    found.sort()
    return found


def _goes_on(text: str, opened: tuple[str, int], start: int, end: int) -> bool:
    """Whether a quotation goes on in the next paragraph, which opens with its mark once more."""
    following = _NEXT_PARAGRAPH.match(text, end)
    if following is None or not (
        following.group(1) == opened[0] or {following.group(1), opened[0]} <= _DOUBLE
    ):
        return False
    # It opens its paragraph, or a cue leads it in: else the mark may be a slip.
    return opened[1] == start or text[max(start, opened[1] - 2) : opened[1]].rstrip()[-1:] in {
        ":",
        "：",
        ",",
        "，",
        ".",
        "!",
        "?",
    }


def _opens(text: str, mark: str, place: int, start: int, end: int) -> bool:
    if place + 1 >= end:
        return False
    if mark == "’":
        return False
    if mark in {'"', "‘", "'"}:
        if mark != '"' and _ELISION.match(text, place):
            return False
        before_fits = place == start or text[place - 1] in _MAY_STAND_BEFORE_OPENING
        return before_fits and not text[place + 1].isspace()
    return mark in _PAIRS


def _closes(text: str, opening: str, mark: str, place: int, end: int) -> bool:
    if opening in _SINGLE and _POSSESSIVE.match(text, place):
        return False
    if opening == "'":
        return mark == "'" and not text[place - 1].isspace() and not text[place + 1 : place + 2].isalnum()
    if opening == '"':
        return mark in {'"', "”"} and not text[place - 1].isspace()
    if opening == "“" and mark == '"':
        # A straight mark behind a word or a stop closes what a curly one opens.
        return not text[place - 1].isspace() and not text[place + 1 : place + 2].isalnum()
    if mark != _PAIRS[opening]:
        return False
    # Between letters, or after a letter and before one, a single mark is an apostrophe.
    return not (
        opening == "‘" and place + 1 < end and text[place + 1].isalpha() and text[place + 1] < "\u2e80"
    )
