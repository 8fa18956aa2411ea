"""Reads a PDF in a process of its own, under a limit of memory: it may die there and harm nothing."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from typing import TYPE_CHECKING

from generator.errors import Problem, UnreadableDocumentError
from generator.text_safety import describe_failure

if TYPE_CHECKING:
    from generator.reading.extraction import Extracted

MAX_MEMORY = 2_000_000_000
"""Bytes of address space; a thousand pages of text are read in a tenth."""


def read_apart(raw: bytes, name: str) -> tuple[Extracted, ...]:
    """Reads a PDF in another process.

    Args:
        raw: the file's bytes.
        name: how problems name it.

    Returns:
        What `read_here` gives.

    Raises:
        UnreadableDocumentError: what `read_here` raises, or the file needs more memory than `MAX_MEMORY`, or
            the reading process broke.
    """
    command = [sys.executable, "-m", "generator.reading.pdf.apart", name, str(MAX_MEMORY)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    done = subprocess.run(  # noqa: S603 - this program itself, by the interpreter that runs it
        command, input=raw, capture_output=True, check=False, env=environment
    )
    if done.returncode or not done.stdout:
        expected = f"a PDF that is read in {MAX_MEMORY // 1_000_000:,} MB of memory"
        raise UnreadableDocumentError(Problem(name, "", expected, "one that needs more", "too-heavy"))
    read, problem = pickle.loads(done.stdout)  # noqa: S301 - what this module wrote in the other process
    if problem is not None:
        raise UnreadableDocumentError(problem)
    return tuple(read)


def _limit_memory(limit: int) -> None:
    try:
        import resource  # noqa: PLC0415 - Windows has none; there the limit is the machine's
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))


def answer(raw: bytes, name: str) -> tuple[tuple[Extracted, ...], Problem | None]:
    """What the process that reads sends back: the texts, or what is wrong.

    Args:
        raw: the file's bytes.
        name: how problems name it.

    Raises:
        MemoryError: the file needs more memory than there is.
    """
    from generator.reading.pdf.documents import read_here  # noqa: PLC0415 - it imports this module

    try:
        return read_here(raw, name), None
    except UnreadableDocumentError as error:
        return (), error.problem
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 - what a library raises on a damaged file, nobody can list
        # Said as it is: a reader that failed did not need more memory.
        expected = "a PDF that its reader understands"
        return (), Problem(name, "", expected, describe_failure(error), "reader-failed")


def _main() -> None:
    raw, name = sys.stdin.buffer.read(), sys.argv[1]
    _limit_memory(int(sys.argv[2]))
    sys.stdout.buffer.write(pickle.dumps(answer(raw, name)))


if __name__ == "__main__":
    _main()
