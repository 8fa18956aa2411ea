"""A progress bar where the console is a terminal, plain lines elsewhere."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import Console

    from generator import intake


class _Lines:
    """A line for each stage."""

    def __init__(self, console: Console) -> None:
        self._console = console

    def begin(self, stage: str, steps: int) -> None:
        """Says which stage begins."""
        self._console.print(f"{stage}: {steps}" if steps > 1 else stage, markup=False)

    def step(self) -> None:
        """Says nothing: a log wants no line for each step."""


class _Bar:
    """A bar for each stage."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._task: TaskID | None = None

    def begin(self, stage: str, steps: int) -> None:
        """Opens a bar."""
        self._task = self._progress.add_task(stage, total=steps)

    def step(self) -> None:
        """Moves the bar."""
        if self._task is not None:
            self._progress.advance(self._task)


@contextmanager
def console_progress(console: Console) -> Iterator[intake.Progress]:
    """Gives what a build tells its progress to.

    Args:
        console: where it is shown.
    """
    if not console.is_terminal:
        yield _Lines(console)
        return
    columns = (TextColumn("{task.description:<11}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console) as progress:
        yield _Bar(progress)
