"""Validates data with pydantic, leaves out what is wrong, keeps the rest, and names each thing left out."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from generator.errors import Problem

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

    from generator.config.yaml_files import YamlFile

_MAX_ROUNDS = 20
"""What is left out may uncover another mistake; more rounds than a file has levels are never needed."""


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
        The instance without the parts that are wrong, or None where what is left is not enough; and every problem.
    """
    problems: list[Problem] = []
    current = copy.deepcopy(data)
    for _ in range(_MAX_ROUNDS):
        try:
            return model.model_validate(current), tuple(sorted(problems))
        except ValidationError as error:
            details = error.errors(include_url=False)
        problems.extend(_to_problem(model, detail, file, at) for detail in details)
        removed = [
            _remove(current, detail["loc"]) for detail in sorted(details, key=_deepest_last, reverse=True)
        ]
        if not any(removed):
            break
    return None, tuple(sorted(set(problems)))


def _deepest_last(detail: ErrorDetails) -> tuple[int, tuple[tuple[int, str], ...]]:
    # Later entries of a list go first, so that the indices of the earlier ones stay right.
    location = tuple((step, "") if isinstance(step, int) else (0, str(step)) for step in detail["loc"])
    return (len(location), location)


def _remove(data: Any, location: tuple[int | str, ...]) -> bool:  # noqa: ANN401 - YAML data is of any shape
    """Removes the deepest existing element of a location; False where nothing is there."""
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
    location = tuple(detail["loc"])
    name = ".".join(str(step) for step in (*at, *location))
    place = ", ".join(part for part in (file.place((*at, *location)), name) if part)
    kind = detail["type"]
    if kind == "extra_forbidden":
        known = ", ".join(sorted(_keys_at(model, location[:-1])))
        expected = f"one of {known}" if known else "no such key"
        return Problem(file.name, place, expected, f"the unknown key {location[-1]!r}", "unknown-key")
    if kind == "missing":
        return Problem(file.name, place, f"the key {location[-1]!r}", "nothing", "missing-key")
    expected = detail["msg"].removeprefix("Value error, ").removeprefix("Input should be ")
    return Problem(file.name, place, expected, _show(detail["input"]), "wrong-value")


def _keys_at(model: type[BaseModel], location: tuple[int | str, ...]) -> tuple[str, ...]:
    for step in location:
        field = model.model_fields.get(str(step))
        inner = field.annotation if field is not None else None
        if not (isinstance(inner, type) and issubclass(inner, BaseModel)):
            return ()
        model = inner
    return tuple(model.model_fields)


def _show(value: object) -> str:
    shown = repr(value)
    return shown if len(shown) <= 80 else f"{shown[:77]}..."
