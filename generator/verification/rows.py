"""Bytes of published data -> rows, and every field that is not what the contract says."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from generator.errors import Problem
from generator.verification.excerpts import describe

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping


@dataclass(frozen=True, slots=True)
class Row:
    """A JSON object of a data file."""

    file: str
    """The file, as problems name it."""
    line: int
    """Its line, counted from 1; 0 for a file that is one object."""
    values: Mapping[str, object]
    """Its fields."""

    @property
    def place(self) -> str:
        """Where it stands, as problems say it."""
        return f"line {self.line}" if self.line else ""


@dataclass(frozen=True, slots=True)
class Scalar:
    """What a single value must be."""

    expected: str
    """In words."""
    accepts: Callable[[object], bool]
    """Whether a value is so."""


@dataclass(frozen=True, slots=True)
class Listing:
    """A list whose entries are all of one kind."""

    entry: Kind
    """What each entry must be."""


@dataclass(frozen=True, slots=True)
class Record:
    """An object that must have these fields; others may stand beside them."""

    fields: Mapping[str, Kind]
    """Field to what it must be."""
    nullable: bool = False
    """Whether null may stand in its place."""


@dataclass(frozen=True, slots=True)
class Mapped:
    """An object of any field names, whose values are all of one kind."""

    value: Kind
    """What each value must be."""


Kind: TypeAlias = Scalar | Listing | Record | Mapped

_SHA256 = re.compile(r"[0-9a-f]{64}", re.ASCII)
_DECIMAL = re.compile(r"-?[0-9]{1,400}(?:\.[0-9]{1,400})?", re.ASCII)


def is_count(value: object) -> bool:
    """Whether it is an integer of 0 or more; JSON's true and false are none."""
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def is_pattern(pattern: re.Pattern[str]) -> Callable[[object], bool]:
    """A test whether a value is a string that the pattern matches as a whole."""
    return lambda value: isinstance(value, str) and pattern.fullmatch(value) is not None


def or_null(kind: Scalar) -> Scalar:
    """The same, or null."""
    return Scalar(f"{kind.expected}, or null", lambda value: value is None or kind.accepts(value))


def one_of(*names: str) -> Scalar:
    """One of these strings."""
    return Scalar(f"one of {', '.join(names)}", lambda value: value in names)


ANYTHING = Scalar("a value", lambda _: True)
TEXT = Scalar("a string", lambda value: isinstance(value, str))
NAME = Scalar("a string that is not empty", lambda value: isinstance(value, str) and value != "")
COUNT = Scalar("a whole number of 0 or more", is_count)
SHA256 = Scalar("a SHA-256 in 64 hex digits", is_pattern(_SHA256))
DECIMAL = Scalar("a decimal number in a string", is_pattern(_DECIMAL))
SPAN: Mapping[str, Kind] = {"start": COUNT, "end": COUNT}


def read_object(data: bytes, file: str) -> tuple[Row | None, list[Problem]]:
    """A file that is one JSON object.

    Args:
        data: The file's bytes.
        file: Its name in problems.

    Returns:
        The object, or None, and what is wrong with it.
    """
    values, found = _parse(data)
    if values is None:
        return None, [Problem(file, "", "a JSON object", found, "bad-json")]
    return Row(file, 0, values), []


def read_rows(data: bytes, file: str) -> tuple[list[Row], list[Problem]]:
    """A file with a JSON object on each line.

    Args:
        data: The file's bytes. Lines end at LF alone: U+2028 may stand inside a string.
        file: Its name in problems.

    Returns:
        The rows that could be read, and a problem for each line that could not.
    """
    rows: list[Row] = []
    problems: list[Problem] = []
    lines = data.split(b"\n")
    if lines[-1] == b"":
        lines.pop()
    for number, line in enumerate(lines, 1):
        values, found = _parse(line)
        if values is None:
            problems.append(Problem(file, f"line {number}", "a JSON object", found, "bad-json"))
        else:
            rows.append(Row(file, number, values))
    return rows, problems


def index_rows(rows: list[Row]) -> tuple[dict[str, Row], list[Problem]]:
    """Rows by their id, the first of each; a problem for each that has none or repeats one."""
    index: dict[str, Row] = {}
    problems: list[Problem] = []
    for row in rows:
        row_id = row.values.get("id")
        if not isinstance(row_id, str):
            continue  # `check_fields` reports it
        if row_id in index:
            first = index[row_id]
            found = f"{row_id} again, after {first.file}, {first.place}"
            problems.append(Problem(row.file, row.place, "an id that no other row has", found, "repeated-id"))
        else:
            index[row_id] = row
    return index, problems


def check_fields(row: Row, fields: Mapping[str, Kind]) -> Iterator[Problem]:
    """A problem for each field of a row that is missing or is not what it must be."""
    for name, expected, found in find_faults(row.values, Record(fields), ""):
        place = f"{row.place}, field `{name}`" if row.line else f"field `{name}`"
        yield Problem(row.file, place, expected, found, "bad-field")


def find_faults(value: object, kind: Kind, name: str) -> Iterator[tuple[str, str, str]]:
    """Each place in a value that is not of its kind: (name such as `dates[0].start`, expected, found)."""
    if isinstance(kind, Scalar):
        if not kind.accepts(value):
            yield name, kind.expected, describe(value)
    elif isinstance(kind, Listing):
        if isinstance(value, list):
            for index, entry in enumerate(value):
                yield from find_faults(entry, kind.entry, f"{name}[{index}]")
        else:
            yield name, "a list", describe(value)
    elif isinstance(value, dict):
        yield from _find_field_faults(value, kind, f"{name}." if name else "")
    elif isinstance(kind, Mapped) or not kind.nullable:
        yield name, "an object", describe(value)
    elif value is not None:
        yield name, "an object or null", describe(value)


def _find_field_faults(
    values: Mapping[str, object], kind: Record | Mapped, prefix: str
) -> Iterator[tuple[str, str, str]]:
    fields = kind.fields if isinstance(kind, Record) else dict.fromkeys(values, kind.value)
    for key, entry in fields.items():
        if key in values:
            yield from find_faults(values[key], entry, prefix + key)
        else:
            yield prefix + key, "this field", "none"


def _parse(data: bytes) -> tuple[dict[str, object] | None, str]:
    try:
        value = json.loads(
            data.decode("utf-8"), object_pairs_hook=_reject_repeats, parse_constant=_reject_constant
        )
    except UnicodeDecodeError as error:
        return None, f"bytes that are not UTF-8 at byte {error.start}"
    except json.JSONDecodeError as error:
        return None, f"{error.msg} at column {error.pos + 1}" if data.strip() else "nothing"
    except ValueError as error:
        return None, str(error)
    except RecursionError:
        return None, "values nested too deep to read"
    if not isinstance(value, dict):
        return None, describe(value)
    return value, ""


def _reject_repeats(pairs: list[tuple[str, object]]) -> dict[str, object]:
    values = dict(pairs)
    if len(values) != len(pairs):
        repeated, _ = Counter(name for name, _ in pairs).most_common(1)[0]
        raise ValueError(f"the field `{repeated}` more than once")
    return values


def _reject_constant(name: str) -> object:
    raise ValueError(f"{name}, which is no JSON")
