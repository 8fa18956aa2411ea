"""Keeps what was set, by the digest of all that it was set from; a damaged entry is a miss."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_DIGEST = 32
"""Bytes of the SHA-256 that stands before the PDF in its file."""


class PrintCache:
    """A folder of PDFs."""

    def __init__(self, folder: Path) -> None:
        """Opens the folder; it is made with the first entry."""
        self._folder = folder
        self._used: set[str] = set()

    def get(self, key: str) -> bytes | None:
        """The PDF of that key; None where there is none, or it is damaged."""
        self._used.add(key)
        try:
            kept = (self._folder / key).read_bytes()
        except OSError:
            return None
        digest, pdf = kept[:_DIGEST], kept[_DIGEST:]
        return pdf if hashlib.sha256(pdf).digest() == digest else None

    def put(self, key: str, pdf: bytes) -> None:
        """Keeps a PDF; where the disk takes no more, nothing is kept."""
        self._used.add(key)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            staged = self._folder / f"{key}.new"
            staged.write_bytes(hashlib.sha256(pdf).digest() + pdf)
            staged.replace(self._folder / key)
        except OSError:
            return

    def drop_unused(self) -> None:
        """Deletes what was neither asked for nor put since this was opened."""
        if self._folder.is_dir():
            for file in sorted(self._folder.iterdir()):
                if file.name not in self._used:
                    file.unlink(missing_ok=True)
