"""Reads what an earlier edition published, and keeps it for the next build to compare with."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING, Any

from generator.errors import Problem
from generator.synthesis.changes import EarlierEdition, EarlierStatement

if TYPE_CHECKING:
    from pathlib import Path

    from generator.config.settings import Project
    from generator.model import Statement

EARLIER_FOLDER = "earlier"
"""Where, among what a build leaves for the next one, the data stand of the edition before this one."""
_EDITION = "edition.json"
_SOURCES = "sources.jsonl"
_SCHEMA = "seedbrief/1"


def find_earlier(
    project: Project, statements: tuple[Statement, ...]
) -> tuple[EarlierEdition | None, tuple[Problem, ...]]:
    """Finds the edition that this one is compared with.

    That is the one which the settings name; else the last one built, or, where this one's statements are the
    same as those, the one before it: to build twice changes nothing.

    Args:
        project: the project.
        statements: this edition's.

    Returns:
        The edition, None where there is none, and what is wrong with the one that the settings name.
    """
    named = project.settings.since
    if named is not None:
        edition = read_edition(project.root / named)
        if edition is None:
            expected = "the data folder of an edition, with edition.json, sources.jsonl and statements.jsonl"
            return None, (Problem(named, "", expected, "none that can be read", "no-earlier-edition"),)
        return edition, ()
    last = read_edition(project.site / "data")
    if last is not None and _ids(last.statements) != _ids(statements):
        return last, ()
    return read_edition(project.state / EARLIER_FOLDER), ()


def keep_earlier(project: Project, statements: tuple[Statement, ...]) -> None:
    """Keeps the data of the site that is about to be replaced, where its statements are not the new ones.

    Args:
        project: the project, its last site still in place.
        statements: the new edition's.
    """
    data, kept = project.site / "data", project.state / EARLIER_FOLDER
    last = read_edition(data)
    if last is None or _ids(last.statements) == _ids(statements):
        return
    shutil.rmtree(kept, ignore_errors=True)
    kept.mkdir(parents=True)
    for file in (data / _EDITION, data / _SOURCES, *sorted(data.glob("statements*.jsonl"))):
        shutil.copyfile(file, kept / file.name)


def read_edition(folder: Path) -> EarlierEdition | None:
    """Reads an edition's published data; None where they are missing, damaged or of another schema."""
    try:
        record = json.loads((folder / _EDITION).read_text(encoding="utf-8"))
        if record["schema"] != _SCHEMA:
            return None
        sources = frozenset(str(row["id"]) for row in _rows(folder / _SOURCES))
        files = sorted(folder.glob("statements*.jsonl"))
        statements = [_read_statement(row) for file in files for row in _rows(file)]
        date = record["edition"]
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
    if not files or len(statements) != record.get("counts", {}).get("statements"):
        return None
    return EarlierEdition(
        date if isinstance(date, str) else None,
        sources,
        tuple(sorted(statements, key=lambda statement: statement.id)),
    )


def _rows(file: Path) -> list[dict[str, Any]]:
    # Not `splitlines`: a statement may hold U+2028, which JSON leaves as it is.
    return [json.loads(line) for line in file.read_text(encoding="utf-8").split("\n") if line]


def _read_statement(row: dict[str, Any]) -> EarlierStatement:
    return EarlierStatement(
        id=str(row["id"]),
        source=str(row["source"]),
        text=str(row["text"]),
        language=row["language"] if isinstance(row["language"], str) else None,
        label=row["label"],
        voice=row["voice"],
        speaker=row["speaker"],
        topics=tuple(sorted({str(topic["id"]) for topic in row["topics"]})),
    )


def _ids(statements: tuple[EarlierStatement, ...] | tuple[Statement, ...]) -> set[str]:
    return {statement.id for statement in statements}
