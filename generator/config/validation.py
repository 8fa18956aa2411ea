"""Validates data with pydantic, leaves out what is wrong, keeps the rest, and names each thing left out."""

from __future__ import annotations

import copy
import difflib
import reprlib
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from generator.errors import Problem

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

    from generator.config.yaml_files import YamlFile

_MAX_ROUNDS = 20
"""What is left out may uncover another mistake; more rounds than a file has levels are never needed."""


_KEY_MARK = "[key]"
"""How pydantic's places say that a key is wrong and not its value."""


class StrictModel(BaseModel):
    """A model that knows its keys and takes no other."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)


ModelT = TypeVar("ModelT", bound=StrictModel)


def validate(
    model: type[ModelT], data: object, file: YamlFile, at: tuple[str | int, ...] = ()
) -> tuple[ModelT | None, tuple[Problem, ...]]:
    """Validates a part of a YAML file, leaving out what is wrong in it.

    Args:
        model: what it should be.
        data: the part.
        file: the file it stands in, for places.
        at: where in the file the part stands.

    Returns:
        The instance without the parts that are wrong, or None where what is left is not enough; and every
        problem.
    """
    problems: list[Problem] = []
    left_out: set[tuple[int | str, ...]] = set()
    current = copy.deepcopy(data)
    for _ in range(_MAX_ROUNDS):
        try:
            return model.model_validate(current), tuple(sorted(problems))
        except ValidationError as error:
            details = error.errors(include_url=False)
        # A key that is missing because its value was left out has been named already.
        named = [d for d in details if d["type"] != "missing" or d["loc"] not in left_out]
        problems.extend(_to_problem(model, detail, file, at) for detail in named)
        removed = [
            _remove(current, detail["loc"]) for detail in sorted(details, key=_deepest_last, reverse=True)
        ]
        if not any(removed):
            break
        left_out.update(detail["loc"] for detail in details)
    return None, tuple(sorted(set(problems)))


def _deepest_last(detail: ErrorDetails) -> tuple[int, tuple[tuple[int, str], ...]]:
    # Later entries of a list go first, so that the indices of the earlier ones stay right.
    location = tuple((step, "") if isinstance(step, int) else (0, str(step)) for step in detail["loc"])
    return (len(location), location)


def _remove(data: Any, location: tuple[int | str, ...]) -> bool:  # noqa: ANN401 - YAML data is of any shape
    """Removes the deepest existing element of a location; False where nothing is there."""
    if location and location[-1] == _KEY_MARK:
        location = location[:-1]
    if not location:
        return False
    parent = data
    for step in location[:-1]:
        try:
            parent = parent[step]
        except (KeyError, IndexError, TypeError):
            break
    last = location[-1]
    if isinstance(parent, dict) and last in parent:
        del parent[last]
        return True
    if isinstance(parent, list) and isinstance(last, int) and last < len(parent):
        del parent[last]
        return True
    return False


def _to_problem(
    model: type[StrictModel], detail: ErrorDetails, file: YamlFile, at: tuple[str | int, ...]
) -> Problem:
    location = tuple(step for step in detail["loc"] if step != _KEY_MARK)
    name = ".".join(str(step) for step in (*at, *location))
    place = ", ".join(part for part in (file.place((*at, *location)), name) if part)
    kind = detail["type"]
    if kind == "extra_forbidden":
        known = sorted(_keys_at(model, location[:-1]))
        expected = f"one of {', '.join(known)}" if known else "no such key"
        near = difflib.get_close_matches(str(location[-1]), known, 1)
        found = f"the unknown key {location[-1]!r}" + (f", perhaps for {near[0]!r}" if near else "")
        return Problem(file.name, place, expected, found, "unknown-key")
    if kind == "missing":
        return Problem(file.name, place, f"the key {location[-1]!r}", "nothing", "missing-key")
    return Problem(file.name, place, _expectation(detail), show_value(detail["input"]), "wrong-value")


_EXPECTATIONS = {
    "string_pattern_mismatch": "text that matches {pattern}",
    "string_too_short": "at least {min_length} character",
    "string_too_long": "at most {max_length} characters",
    "too_short": "at least {min_length} entry",
    "too_long": "at most {max_length} entries",
    "string_type": "text",
    "string_unicode": "text",
    "model_type": "keys with their values",
    "dict_type": "keys with their values",
    "tuple_type": "a list",
    "int_type": "a whole number",
    "int_parsing": "a whole number",
    "int_from_float": "a whole number",
    "bool_type": "true or false",
    "bool_parsing": "true or false",
}
"""What should stand there, by pydantic's name of the error, in words for those who do not know pydantic."""
_FORMS = {
    r"^[a-z0-9]+(?:-[a-z0-9]+)*$": "small letters and digits, single hyphens between, such as tidal-power",
    r"^[a-z0-9]+(?:[-_][a-z0-9]+)*$": "small letters and digits, single - or _ between, such as tidal-power",
    r"^https?://[^\s<>\"'`{}|\\^]{1,2000}$": "a web address with http:// or https://, such as https://river.example",
    r"^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$": "a language tag, such as en or zh-Hans",
}
"""What fits a pattern, for those who do not read patterns."""


def _expectation(detail: ErrorDetails) -> str:
    template = _EXPECTATIONS.get(detail["type"])
    if template is not None:
        context = detail.get("ctx", {})
        return _FORMS.get(context.get("pattern", ""), template.format_map(context))
    return detail["msg"].removeprefix("Value error, ").removeprefix("Input should be ")


def _keys_at(model: type[BaseModel], location: tuple[int | str, ...]) -> tuple[str, ...]:
    for step in location:
        field = model.model_fields.get(str(step))
        inner = field.annotation if field is not None else None
        if not (isinstance(inner, type) and issubclass(inner, BaseModel)):
            return ()
        model = inner
    return tuple(field.alias or name for name, field in model.model_fields.items())


class _Shortened(reprlib.Repr):
    """Shows the beginning of a value: YAML's references can make a few lines stand for gigabytes."""

    def __init__(self) -> None:
        super().__init__()
        self.maxlevel, self.maxstring, self.maxother = 3, 80, 80


def show_value(value: object) -> str:
    """Returns what a value looks like, in at most 80 characters."""
    if value is None:
        return "nothing"
    shown = _Shortened().repr(value)
    return shown if len(shown) <= 80 else f"{shown[:77]}..."
