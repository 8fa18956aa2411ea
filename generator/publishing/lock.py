"""Keeps two builds of one project apart."""

from __future__ import annotations

import fcntl
from contextlib import contextmanager
from typing import TYPE_CHECKING

from generator.errors import BusyError, OutputError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def lock(state: Path) -> Iterator[None]:
    """Holds a project's lock; the system lets go of it even where the process is killed.

    Args:
        state: the folder that a project keeps its state in; made where it is missing.

    Raises:
        BusyError: another process holds it.
        OutputError: the folder cannot be written.
    """
    shown = f"{state.name}/lock"
    try:
        state.mkdir(parents=True, exist_ok=True)
        file = (state / "lock").open("a", encoding="utf-8")
    except OSError as error:
        raise OutputError(shown, "a file that can be written", error.strerror or str(error)) from error
    with file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise BusyError(shown) from error
        yield
