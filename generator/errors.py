"""What can go wrong, said in one form: where, what was expected, what was found."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing that a maintainer should know of and can mend."""

    file: str
    """The file it is about, relative to the project folder, with forward slashes."""
    place: str
    """Where in it: `line 3, column 7`, a setting's name, a byte offset; empty for the file as a whole."""
    expected: str
    """What should stand there."""
    found: str
    """What stands there."""
    code: str = "problem"
    """A short stable name of this kind of problem, for tools."""

    def __str__(self) -> str:
        where = f"{self.file}, {self.place}" if self.place else self.file
        return f"{where}: expected {self.expected}, found {self.found}"


class SeedbriefError(Exception):
    """The root of all errors that this package raises on purpose.

    Each keeps its arguments as they were given and makes its text of them, so that it passes whole from one
    process to another.
    """


class InvalidInputError(SeedbriefError):
    """Settings or taxonomy that nothing can be built from; carries every problem, not the first alone."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(problems)
        self.problems = problems

    def __str__(self) -> str:
        return "\n".join(str(problem) for problem in self.problems)


class UnreadableDocumentError(SeedbriefError):
    """A document that cannot be read; the others are still built."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem)
        self.problem = problem

    def __str__(self) -> str:
        return str(self.problem)


class OutputError(SeedbriefError):
    """A write that would overwrite or delete what this program did not make, or that cannot be made."""

    def __init__(self, path: str, expected: str, found: str) -> None:
        super().__init__(path, expected, found)
        self.path = path
        self.expected = expected
        self.found = found

    def __str__(self) -> str:
        return f"{self.path}: expected {self.expected}, found {self.found}"


class BuildError(SeedbriefError):
    """The site could not be built; the last good one is still in place."""


class BusyError(SeedbriefError):
    """Another build of the same project is running."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path

    def __str__(self) -> str:
        return f"{self.path}: expected no other build of this project, found one running; wait for it to end"
