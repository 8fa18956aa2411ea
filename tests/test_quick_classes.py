"""Records: another constructor, the same class."""

from __future__ import annotations

import pickle
from dataclasses import FrozenInstanceError, dataclass, replace
from typing import NamedTuple

import pytest

from generator.quick_classes import maker_of_tuple, quick_to_make


@quick_to_make
@dataclass(frozen=True, slots=True, order=True)
class Pair:
    """Two numbers in order."""

    first: int
    second: int = 7

    def __post_init__(self) -> None:
        if self.first > self.second:
            raise ValueError(self)


def test_arguments_and_defaults_are_those_of_the_fields() -> None:
    """By place, by name and left out: each field has what it was given."""
    assert (Pair(1).first, Pair(1).second) == (1, 7)
    assert Pair(1, 2) == Pair(second=2, first=1) < Pair(2)
    assert replace(Pair(1, 2), second=3) == Pair(1, 3)
    assert pickle.loads(pickle.dumps(Pair(1, 2))) == Pair(1, 2)  # noqa: S301 - what was just written
    assert repr(Pair(1)) == "Pair(first=1, second=7)"


def test_what_is_missing_or_unknown_is_an_error() -> None:
    """A constructor that took anything would hide slips."""
    with pytest.raises(TypeError):
        Pair()  # type: ignore[call-arg]  # the first has no default
    with pytest.raises(TypeError):
        Pair(1, third=3)  # type: ignore[call-arg]  # there is none


def test_records_are_checked_and_stay_frozen() -> None:
    """A class's own check is made, and no field is set again."""
    with pytest.raises(ValueError, match="first=9"):
        Pair(9)
    with pytest.raises(FrozenInstanceError):
        Pair(1).first = 2  # type: ignore[misc]  # that it is refused is the point


class Named(NamedTuple):
    """Two numbers, the second of which may be left out."""

    first: int
    second: int = 7


def test_named_tuples_are_what_their_constructor_makes() -> None:
    """By place, by name and left out: the class, the fields and the defaults are its own."""
    make = maker_of_tuple(Named)
    assert [type(made) for made in (make(1), make(second=2, first=1))] == [Named, Named]
    assert (make(1), make(1, 2), make(second=2, first=1)) == (Named(1), Named(1, 2), Named(1, 2))
    with pytest.raises(TypeError):
        make()  # type: ignore[call-arg]  # the first has no default
