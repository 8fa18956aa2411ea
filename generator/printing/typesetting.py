"""Print data -> PDF, by Typst: tagged (PDF/UA-1), archival (PDF/A-2a), the same bytes from the same data."""

from __future__ import annotations

import hashlib
import json
import re
import tempfile
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typst

from generator.errors import BuildError
from generator.printing.fonts import fit
from generator.printing.tagging import mark_row_heads

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType
    from typing import Self

    from generator.printing.cache import PrintCache
    from generator.printing.fonts import PrintFonts

TYPST_VERSION = version("typst")
_STANDARDS: list[Any] = ["ua-1", "a-2a"]
_PAGES = re.compile(rb"/Type/Pages/Count (\d{1,9})")
_KEPT_WORLDS = 40
"""Documents after which the typesetter begins afresh: it remembers what it has laid out, 4 MB a brief."""


@dataclass(frozen=True, slots=True)
class PrintedFile:
    """A PDF that was made."""

    path: str
    """Relative to the site."""
    content: bytes
    """The file."""
    pages: int
    """How many pages it has."""

    @property
    def size(self) -> int:
        """Its bytes."""
        return len(self.content)


class Typesetter:
    """Sets documents from templates and data.

    Templates are copied into a folder of their own, a project's own over the distribution's: what a template
    can read is that folder and nothing else.
    """

    def __init__(
        self, templates: tuple[Path, ...], fonts: PrintFonts, paper: str, cache: PrintCache | None = None
    ) -> None:
        """Takes the folders of templates, the project's own first; fonts; `a4` or `us-letter`; a cache."""
        self._fonts = fonts
        self._paper = paper
        self._cache = cache
        self._templates = dict(_read_templates(templates))
        self._room = tempfile.TemporaryDirectory(prefix="seedbrief-print-")
        for name, content in self._templates.items():
            Path(self._room.name, name).write_bytes(content)
        self._compiler: typst.Compiler | None = None
        self._set = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._room.cleanup()

    def set(self, path: str, template: str, data: dict[str, Any]) -> PrintedFile:
        """Sets one document.

        Args:
            path: where it will stand, relative to the site.
            template: the template's file name.
            data: nouns of print, and what JSON can hold.

        Returns:
            The PDF.

        Raises:
            BuildError: the typesetter refuses; it says why, and at which template.
        """
        text = json.dumps(fit(data, self._fonts), ensure_ascii=False)
        key = self._key(template, text)
        kept = self._cache.get(key) if self._cache is not None else None
        if kept is None:
            kept = self._compile(path, template, text)
            if self._cache is not None:
                self._cache.put(key, kept)
        return PrintedFile(path, kept, count_pages(kept))

    def _compile(self, path: str, template: str, text: str) -> bytes:
        if self._compiler is None or self._set >= _KEPT_WORLDS:
            self._compiler, self._set = self._open(), 0
        self._set += 1
        inputs = {"data": text, "paper": self._paper, "fonts": json.dumps(self._fonts.more)}
        try:
            made = self._compiler.compile(
                input=str(Path(self._room.name, template)),
                format="pdf",
                sys_inputs=inputs,
                pdf_standards=_STANDARDS,
                timestamp=0,
            )
        except typst.TypstError as error:
            hints = "; ".join(error.hints)
            message = f"{path} could not be set: {error.message}{f' ({hints})' if hints else ''}"
            raise BuildError(message) from error
        if not isinstance(made, bytes):
            raise BuildError(f"{path} could not be set: expected one file, found {type(made).__name__}")
        return mark_row_heads(made)

    def _open(self) -> typst.Compiler:
        first = min(self._templates)
        return typst.Compiler(
            input=str(Path(self._room.name, first)),
            root=self._room.name,
            font_paths=self._fonts.loaded,
            ignore_system_fonts=True,
        )

    def _key(self, template: str, text: str) -> str:
        parts = (TYPST_VERSION, self._paper, self._fonts.digest, template, text)
        digest = hashlib.sha256("\0".join(parts).encode())
        for name, content in sorted(self._templates.items()):
            digest.update(f"\0{name}\0".encode() + hashlib.sha256(content).digest())
        return digest.hexdigest()


def count_pages(pdf: bytes) -> int:
    """The pages of a PDF that this program has set: the count in the root of its page tree."""
    return max((int(found) for found in _PAGES.findall(pdf)), default=0)


def _read_templates(folders: tuple[Path, ...]) -> Iterator[tuple[str, bytes]]:
    """Yields (name, content), the first folder's last, so that they stand."""
    for folder in reversed(folders):
        for file in sorted((folder / "print").glob("*.typ")):
            yield file.name, file.read_bytes()
