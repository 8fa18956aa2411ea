"""Rows of sources, with seeds and kept texts -> the texts that offsets count in, and what disagrees."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from generator.errors import Problem
from generator.verification.excerpts import quote
from generator.verification.rows import (
    ANYTHING,
    COUNT,
    NAME,
    SHA256,
    TEXT,
    Kind,
    Listing,
    Mapped,
    Record,
    Row,
    check_fields,
    index_rows,
    one_of,
    or_null,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

FIELDS: Mapping[str, Kind] = {
    "id": NAME,
    "path": NAME,
    "format": NAME,
    "record": or_null(COUNT),
    "title": or_null(TEXT),
    "publisher": or_null(TEXT),
    "class": one_of("official", "state-media", "trade-press", "commentary", "unknown"),
    "published": or_null(TEXT),
    "url": or_null(TEXT),
    "language": or_null(TEXT),
    "rights": one_of("excerpt", "full", "none"),
    "facts_from": Mapped(one_of("sidecar", "document", "file-name")),
    "origin": NAME,
    "sha256": SHA256,
    "text_sha256": SHA256,
    "length": COUNT,
    "extraction": Record({"name": NAME, "version": NAME}, nullable=True),
    "problems": Listing(ANYTHING),
}
"""The fields of a row of `sources.jsonl`."""

_PLAIN = frozenset({"txt", "md"})
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class SourceText:
    """A source as the proofs need it."""

    row: Row
    """Its row in the data."""
    file: str
    """The file its text stands in, as problems name it."""
    text: str | None
    """Its text, or None where it could not be read."""
    origin: str | None
    """The id of its origin."""


def read_source_texts(
    rows: list[Row], seeds: Path, kept_text: Path
) -> tuple[dict[str, SourceText], list[Problem]]:
    """Read each source's text anew, and compare it with what the data says of it.

    Args:
        rows: The rows of `sources.jsonl`.
        seeds: The folder of seeds.
        kept_text: The folder with `<text_sha256>.txt` for each format that is not plain text.

    Returns:
        The sources by id, and every problem.
    """
    problems = [problem for row in rows for problem in check_fields(row, FIELDS)]
    index, repeated = index_rows(rows)
    reader = _SourceReader(seeds, kept_text)
    sources = {source_id: reader.read(row) for source_id, row in index.items()}
    return sources, problems + repeated + reader.problems


class _SourceReader:
    """Reads seeds, each file once however many records it holds."""

    def __init__(self, seeds: Path, kept_text: Path) -> None:
        self._seeds = seeds
        self._kept_text = kept_text
        self._kept_name = f"{kept_text.parent.name}/{kept_text.name}"
        self._digests: dict[str, str | None] = {}
        self.problems: list[Problem] = []

    def read(self, row: Row) -> SourceText:
        """One source, its problems noted."""
        values = row.values
        origin = values.get("origin")
        origin = origin if isinstance(origin, str) else None
        path = values.get("path")
        if not isinstance(path, str) or not self._stays_inside(path, row):
            return SourceText(row, row.file, None, origin)
        file = f"{self._seeds.name}/{path}"
        plain = values.get("format") in _PLAIN
        data = self._check_seed(row, path, file, plain=plain)
        if not plain:
            digest = values.get("text_sha256")
            if not isinstance(digest, str) or not SHA256.accepts(digest):
                return SourceText(row, file, None, origin)
            file = f"{self._kept_name}/{digest}.txt"
            data = self._read_file(
                self._kept_text / f"{digest}.txt", file, "the text extracted from the seed"
            )
        elif data is not None:
            data = data.removeprefix(_BYTE_ORDER_MARK)
        text = None if data is None else self._check_text(row, file, data)
        return SourceText(row, file, text, origin)

    def _stays_inside(self, path: str, row: Row) -> bool:
        parts = PurePosixPath(path).parts
        inside = bool(parts) and not path.startswith("/") and ".." not in parts and "\\" not in path
        if inside:
            try:
                root = self._seeds.resolve()
                inside = (root / path).resolve().is_relative_to(root)
            except (OSError, ValueError, RuntimeError):  # NUL, a lone surrogate, links in a circle
                inside = False
        if not inside:
            place = f"{row.place}, field `path`"
            expected = f"a path inside {self._seeds.name}/"
            self.problems.append(Problem(row.file, place, expected, quote(path), "path-escape"))
        return inside

    def _check_seed(self, row: Row, path: str, file: str, *, plain: bool) -> bytes | None:
        data: bytes | None = None
        if plain or path not in self._digests:
            data = self._read_file(self._seeds / path, file, f"the seed of source {row.values.get('id')}")
            self._digests[path] = None if data is None else hashlib.sha256(data).hexdigest()
        found = self._digests[path]
        expected = row.values.get("sha256")
        if found is not None and isinstance(expected, str) and found != expected:
            said = f"bytes with the SHA-256 {expected}, as {row.file}, {row.place}, says"
            self.problems.append(Problem(file, "", said, found, "digest"))
        return data

    def _read_file(self, path: Path, file: str, expected: str) -> bytes | None:
        try:
            return path.read_bytes()
        except (OSError, ValueError) as error:
            found = "no such file" if isinstance(error, FileNotFoundError) else type(error).__name__
            self.problems.append(Problem(file, "", expected, found, "missing-file"))
            return None

    def _check_text(self, row: Row, file: str, data: bytes) -> str | None:
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError as error:
            found = f"bytes that are not UTF-8 at byte {error.start}"
            self.problems.append(Problem(file, "", "text in UTF-8", found, "bad-text"))
            return None
        digest = hashlib.sha256(data).hexdigest()
        said = row.values.get("text_sha256")
        if isinstance(said, str) and said != digest:
            expected = f"a text with the SHA-256 {said}, as {row.file}, {row.place}, says"
            self.problems.append(Problem(file, "", expected, digest, "text-digest"))
        length = row.values.get("length")
        if COUNT.accepts(length) and length != len(text):
            place = f"{row.place}, field `length`"
            expected = f"{len(text)}, the code points of {file}"
            self.problems.append(Problem(row.file, place, expected, str(length), "length"))
        return text
