"""What is wrong where a file is no YAML, in words of everyday, and what to leave out of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.errors import Problem

if TYPE_CHECKING:
    import yaml

_ENTRY = re.compile(r"( {0,8})- ")
_MOST_SHOWN = 60
"""Characters of a line that a problem shows."""

_MISTAKES = (
    ("could not find expected ':'", "a colon and a space behind a key", True),
    (
        "mapping values are not allowed here",
        "one key on a line, in line with those above, and quotation marks around a text with a colon",
        False,
    ),
    ("expected ',' or ']'", "a list that is closed with `]`, with commas between", True),
    ("expected ',' or '}'", "keys that are closed with `}`, with commas between", True),
    ("found unexpected end of stream", "a closing quotation mark", True),
    ("expected <block end>", "a line that begins where those above it do", False),
    ("but found ','", "a word between two commas", False),
    ("found undefined alias", "a name that stands behind `&` above, in an entry without mistakes", False),
    (
        "cannot start any token",
        "quotation marks around a text that begins with a sign",
        False,
    ),
)
"""What PyYAML says, what that means, and whether the mistake is where the part began, not where it failed."""


def _find(error: yaml.MarkedYAMLError) -> tuple[str | None, yaml.Mark | None]:
    """What should stand where a file is no YAML, as far as that is known, and the place."""
    mark = error.problem_mark or error.context_mark
    for said, expected, is_at_beginning in _MISTAKES:
        if said in (error.problem or ""):
            return expected, error.context_mark or mark if is_at_beginning else mark
    return None, mark


def describe(name: str, text: str, error: yaml.MarkedYAMLError) -> Problem:
    """Returns the problem that a file is no YAML.

    Args:
        name: how problems name the file.
        text: the file's text.
        error: what PyYAML says.
    """
    expected, mark = _find(error)
    place = f"line {mark.line + 1}, column {mark.column + 1}" if mark is not None else ""
    if error.problem and r"'\t'" in error.problem:
        return Problem(name, place, "spaces to indent with", "a tab", "yaml")
    lines = text.splitlines()
    if expected is not None and mark is not None and mark.line < len(lines):
        return Problem(name, place, expected, repr(lines[mark.line].strip()[:_MOST_SHOWN]), "yaml")
    said = " ".join(part for part in (error.problem, error.context) if part)
    return Problem(name, place, "YAML", f"a mistake in it ({said or 'no reason given'})", "yaml")


def without_entry(text: str, error: yaml.MarkedYAMLError) -> str | None:
    """Returns a file's text with blank lines for the entry that is no YAML; None where none has the mistake.

    Args:
        text: the file's text, a list of entries that each begin with `- `.
        error: what PyYAML says.
    """
    mark = _find(error)[1]
    lines = text.split("\n")
    dashes = [(match[1], number) for number, line in enumerate(lines) if (match := _ENTRY.match(line))]
    starts = [number for indent, number in dashes if indent == dashes[0][0]]
    before = [number for number in starts if mark is not None and number <= mark.line]
    if not before:
        return None
    end = next((number for number in starts if number > before[-1]), len(lines))
    return "\n".join([*lines[: before[-1]], *[""] * (end - before[-1]), *lines[end:]])
