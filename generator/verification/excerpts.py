"""How a problem shows text and values: short, on one line, around the first difference."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.errors import Problem

WIDTH = 80
"""Code points shown of each side: what fits beside the rest of a message on a console's line or two."""

LEAD = 30
"""Of these, how many stand before the first difference, so that a reader can find the place."""

# What a console would act on, or cannot print: controls, lone surrogates, changes of writing direction.
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_ESCAPES = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}


def quote(text: str) -> str:
    """The beginning of a text, in quotation marks."""
    return _window(text, 0)


def quote_difference(expected: str, found: str) -> tuple[str, str]:
    """Both texts around the first code point in which they differ, in quotation marks."""
    shorter = min(len(expected), len(found))
    first = next((i for i in range(shorter) if expected[i] != found[i]), shorter)
    start = max(0, first - LEAD)
    return _window(expected, start), _window(found, start)


def describe(value: object) -> str:
    """A JSON value in a few words; what it holds is not walked, however deep it is."""
    if isinstance(value, str):
        return quote(value)
    if isinstance(value, dict):
        return f"an object of {len(value)} fields"
    if isinstance(value, list):
        return f"a list of {len(value)} entries"
    written = json.dumps(value)
    return written if len(written) <= WIDTH else written[:WIDTH] + "…"


def fold_space(text: str) -> str:
    """The text with each run of white space as one space, and none at its ends."""
    return " ".join(text.split())


def make_printable(problem: Problem) -> Problem:
    """The problem with characters that a console cannot show, or would obey, written as escapes."""
    return replace(
        problem,
        file=_escape(problem.file),
        place=_escape(problem.place),
        expected=_escape(problem.expected),
        found=_escape(problem.found),
    )


def _window(text: str, start: int) -> str:
    before = "…" if start else ""
    after = "…" if start + WIDTH < len(text) else ""
    return f"“{before}{text[start : start + WIDTH]}{after}”"


def _escape(text: str) -> str:
    return _UNPRINTABLE.sub(lambda match: _ESCAPES.get(match[0], f"\\u{ord(match[0]):04x}"), text)
