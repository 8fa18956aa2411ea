"""Finds and reads what a plain file states of itself at its very beginning, in lines made for that.

Four ways are in use: YAML between `---`, TOML between `+++`, lines of key and value above a blank one, and
Pandoc's lines of title, authors and date behind `%`.
"""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING

import yaml

from generator.config.validation import show_value
from generator.errors import Problem
from generator.model import Block, BlockKind
from generator.reading.facts.fact_values import EXPECTED, USUAL_NAMES, find_misstated, fold_key, read_facts

if TYPE_CHECKING:
    from collections.abc import Mapping

_YAML = re.compile(r"---[ \t]*\r?\n((?:[^\r\n]{0,2000}\r?\n){0,200}?)(?:---|\.\.\.)[ \t]*(?=\r?\n|$)")
_TOML = re.compile(r"\+\+\+[ \t]*\r?\n((?:[^\r\n]{0,2000}\r?\n){0,200}?)\+\+\+[ \t]*(?=\r?\n|$)")
_PANDOC = re.compile(
    r"% ?(?![a-z\s])([^\r\n]{1,300})\r?\n%[^\r\n]{0,300}(?:\r?\n%([^\r\n]{0,100}))?(?=\r?\n\s*\n|\s*$)"
)
"""Pandoc's block: title, authors and date on three lines; "% of homes" heads a table."""
_LINE = r"(?:[A-Za-z][\w-]{0,20}(?: [\w-]{1,20}){0,2}|[\u3400-\u9fff]{2,6})[ \t]?[:：][^\r\n]{0,2000}"
_KEYED_LINE = re.compile(_LINE)
_KEYED_LINES = re.compile(rf"(?:{_LINE}\r?\n){{1,20}}(?=\r?\n)")
_KNOWN_KEYS = frozenset(fold_key(name) for names in USUAL_NAMES.values() for name in names)
_MIN_KNOWN = 2
"""Lines with the key of a fact: one alone may be a title with a colon, or how an interview begins."""
_NOT_PLAIN = tuple("[{&*!|>%@`")
"""What begins a value of YAML that is no plain text."""


def find_front_matter(text: str) -> int:
    """Returns where the front matter at a text's beginning ends; 0 where there is none."""
    match = _YAML.match(text) or _TOML.match(text) or _PANDOC.match(text)
    if match is not None:
        return match.end()
    lines = _KEYED_LINES.match(text)
    if lines is None:
        return 0
    known = {fold_key(key) for key in _read_lines(lines.group())} & _KNOWN_KEYS
    return len(lines.group().rstrip("\r\n")) if len(known) >= _MIN_KNOWN else 0


def read_front_matter(text: str, blocks: tuple[Block, ...]) -> dict[str, str]:
    """Returns the facts that a front-matter block states, by field; none where it is no such block."""
    if not blocks or blocks[0].kind is not BlockKind.METADATA or blocks[0].span.start != 0:
        return {}
    end = blocks[0].span.end
    fields = _read_fenced(text[:end])
    if fields is not None:
        return read_facts(fields)
    return read_facts(_read_lines(text[:end])) if find_front_matter(text) == end else {}


def find_misstated_front(text: str, name: str) -> tuple[Problem, ...]:
    """Names each fact that a block of YAML or TOML states wrongly; lines without a fence may be text.

    Args:
        text: the document's text.
        name: how problems name the file.
    """
    fields = _read_fenced(text[: find_front_matter(text)]) if text.startswith(("---", "+++", "%")) else None
    if fields is None:
        return ()
    return tuple(
        Problem(
            name,
            f"front matter, field {key!r}",
            EXPECTED[field],
            f"{show_value(fields[key])}, which is left out",
            "wrong-fact",
        )
        for field, key in find_misstated(fields, read_facts(fields))
    )


def _read_fenced(block: str) -> Mapping[str, object] | None:
    """The fields between fences; None where there are none."""
    for pattern, read in ((_YAML, _read_yaml), (_TOML, _read_toml)):
        match = pattern.match(block)
        if match is not None:
            return read(match[1])
    titled = _PANDOC.match(block)
    return {"title": titled[1].strip(), "date": (titled[2] or "").strip()} if titled else None


def _read_yaml(content: str) -> Mapping[str, object]:
    try:
        data = yaml.load(content, Loader=yaml.BaseLoader)  # noqa: S506 - BaseLoader makes strings, lists and dicts alone
    except (yaml.YAMLError, ValueError, RecursionError):
        # A title with a colon and no quotation marks breaks the whole; each line tells its own all the same.
        return _read_lines(content)
    return data if isinstance(data, dict) else {}


def _read_toml(content: str) -> Mapping[str, object]:
    try:
        data = tomllib.loads(content)
    except (tomllib.TOMLDecodeError, ValueError, RecursionError):
        return {}
    inside = data.get("params")
    # Hugo keeps fields of a site's own there; dates come as dates.
    fields = (inside if isinstance(inside, dict) else {}) | data
    plain = (str, list, dict)
    return {key: value if isinstance(value, plain) else str(value) for key, value in fields.items()}


def _read_lines(content: str) -> dict[str, object]:
    """Key to value of each line that has both; the first of a key counts."""
    found: dict[str, object] = {}
    for line in content.splitlines():
        if _KEYED_LINE.fullmatch(line) is None:
            continue
        key, _, value = line.replace("：", ":", 1).partition(":")
        value = value.strip()
        if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
            value = value[1:-1]
        if value and not value.startswith(_NOT_PLAIN):
            found.setdefault(key.strip(), value)
    return found
