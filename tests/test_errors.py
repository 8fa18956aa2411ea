"""Errors carry what they know from one process to another."""

from __future__ import annotations

import pickle

import pytest

from generator.errors import (
    BuildError,
    BusyError,
    InvalidInputError,
    OutputError,
    Problem,
    SeedbriefError,
    UnreadableDocumentError,
)

_PROBLEM = Problem("seeds/a.txt", "byte 3", "UTF-8", "0xff", "not-utf-8")


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (InvalidInputError((_PROBLEM, Problem("b", "", "c", "d"))), f"{_PROBLEM}\nb: expected c, found d"),
        (UnreadableDocumentError(_PROBLEM), "seeds/a.txt, byte 3: expected UTF-8, found 0xff"),
        (OutputError("docs/a", "a free place", "a file"), "docs/a: expected a free place, found a file"),
        (BuildError("MkDocs failed"), "MkDocs failed"),
        (
            BusyError("x/lock"),
            "x/lock: expected no other build of this project, found one running; wait for it to end",
        ),
    ],
    ids=lambda value: type(value).__name__,
)
def test_survives_pickling(error: SeedbriefError, text: str) -> None:
    """An error raised in a pool's process arrives with its data and its text."""
    arrived = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes, made on this line
    assert type(arrived) is type(error)
    assert arrived.__dict__ == error.__dict__
    assert str(arrived) == str(error) == text
