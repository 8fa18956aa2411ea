"""Reads YAML and remembers where each value stands, so that a problem can name line and column."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import yaml

from generator.config.yaml_mistakes import describe, without_entry
from generator.errors import Problem

if TYPE_CHECKING:
    from pathlib import Path

_MAX_BYTES = 4_000_000
"""A settings file larger than this is a mistake; PyYAML would take a minute over it."""

_MOST_LEFT_OUT = 50
"""Entries of a file that are no YAML: where there are more, the file is of another kind."""

_UNREAD = frozenset({"tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:bool"})


class _PlainLoader(yaml.SafeLoader):
    """Reads dates and words as the strings they are written as.

    `2026-02-30` is for us to judge, with its place; `no` is the Norwegian language, and no form here has a
    truth value.
    """


_PlainLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag not in _UNREAD]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


@dataclass(frozen=True, slots=True)
class YamlFile:
    """A YAML file as read."""

    name: str
    """The file, relative to the project folder."""
    data: Any
    """Plain lists, dicts, strings, numbers, booleans and None."""
    root: yaml.Node | None
    """Its nodes, with their marks."""

    def place(self, path: tuple[str | int, ...]) -> str:
        """Says where a value stands, or its key, or what is nearest above it: `line 3, column 7`."""
        node = self.root
        mark = node.start_mark if node is not None else None
        for step in path:
            found = _step(node, step)
            if found is None:
                break
            node, mark = found
        return f"line {mark.line + 1}, column {mark.column + 1}" if mark is not None else ""

    def is_quoted(self, path: tuple[str | int, ...]) -> bool:
        """Whether a value stands in quotation marks."""
        node = self.root
        for step in path:
            found = _step(node, step)
            if found is None:
                return False
            node = found[0]
        return isinstance(node, yaml.ScalarNode) and node.style is not None


def _step(node: yaml.Node | None, step: str | int) -> tuple[yaml.Node, yaml.Mark] | None:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == str(step):
                return value, key.start_mark
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        return node.value[step], node.value[step].start_mark
    return None


def read_yaml(
    path: Path, name: str, *, by_entry: bool = False
) -> tuple[YamlFile | None, tuple[Problem, ...]]:
    """Reads a YAML file.

    Args:
        path: the file.
        name: how problems name it.
        by_entry: whether it is a list of entries, of which one that is no YAML is left out.

    Returns:
        The file, or None where it cannot be read, and the problems met. A key that stands twice is a problem;
        the last one counts.
    """
    try:
        raw = path.read_bytes()
    except OSError as error:
        missing = isinstance(error, FileNotFoundError)
        expected = "a file" if missing else "a file that can be read"
        found = "none" if missing else error.strerror or str(error)
        return None, (Problem(name, "", expected, found, "unreadable"),)
    if len(raw) > _MAX_BYTES:
        return None, (Problem(name, "", f"at most {_MAX_BYTES:,} bytes", f"{len(raw):,}", "too-large"),)
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return None, (
            Problem(name, f"byte {error.start}", "UTF-8", f"0x{raw[error.start]:02x}", "not-utf-8"),
        )
    problems: list[Problem] = []
    for _ in range(_MOST_LEFT_OUT if by_entry else 1):
        try:
            data, root = _parse(text)
        except yaml.MarkedYAMLError as error:
            problems.append(describe(name, text, error))
            rest = without_entry(text, error) if by_entry else None
            if rest is None:
                break
            text = rest
        except (yaml.YAMLError, ValueError, RecursionError) as error:
            problems.append(Problem(name, "", "YAML", str(error).splitlines()[0], "yaml"))
            break
        else:
            return YamlFile(name, data, root), (*problems, *_repeated_keys(name, root))
    return None, tuple(problems)


def _parse(text: str) -> tuple[Any, yaml.Node | None]:
    loader = _PlainLoader(text)
    try:
        root = loader.get_single_node()
        return (loader.construct_document(root) if root is not None else None), root
    finally:
        loader.dispose()


def _repeated_keys(name: str, root: yaml.Node | None) -> list[Problem]:
    problems = []
    waiting = [root] if root is not None else []
    visited: set[int] = set()
    while waiting:
        node = waiting.pop()
        if id(node) in visited:
            continue
        visited.add(id(node))
        if isinstance(node, yaml.SequenceNode):
            waiting.extend(node.value)
        elif isinstance(node, yaml.MappingNode):
            seen: set[str] = set()
            for key, value in node.value:
                if isinstance(key, yaml.ScalarNode) and key.value in seen:
                    place = f"line {key.start_mark.line + 1}, column {key.start_mark.column + 1}"
                    problems.append(
                        Problem(name, place, "each key once", f"{key.value!r} again", "repeated-key")
                    )
                seen.add(str(key.value))
                waiting.append(value)
    return sorted(problems)
