"""Puts a Pagefind index into one order: its program writes the values of a filter in another one at each run.

Its files are gzipped CBOR (RFC 8949) behind a mark, of which whole numbers, texts and arrays occur; a file is
named by the SHA-1 of what it holds, so a filter's name, the index that lists it and the entry change with it.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from typing import TYPE_CHECKING, Any

from generator.errors import BuildError

if TYPE_CHECKING:
    from pathlib import Path

_MARK = b"pagefind_dcd"
_NUMBER, _TEXT, _ARRAY = 0, 3, 4
"""CBOR's major types."""
_FILTERS = 3
"""Where the list of filters stands in the index: behind the version, the pages and the chunks."""


def order_index(folder: Path) -> None:
    """Rewrites the filters of an index with their values sorted, and all that names them.

    Args:
        folder: Pagefind's folder in the built site.

    Raises:
        BuildError: the index is not of the form that is known here.
    """
    try:
        renamed = {file.stem: _order_filter(file) for file in sorted(folder.glob("filter/*.pf_filter"))}
        entry = folder / "pagefind-entry.json"
        record = json.loads(entry.read_text(encoding="utf-8"))
        for language in record["languages"].values():
            language["hash"] = _order_list(folder / f"pagefind.{language['hash']}.pf_meta", renamed)
    except (OSError, ValueError, KeyError, IndexError, TypeError, AttributeError) as error:
        raise BuildError(f"Pagefind's index is not of the known form: {error!r}") from error
    entry.write_text(json.dumps(record, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")


def _order_filter(file: Path) -> str:
    """Sorts the values of a filter, and returns its new name."""
    name, values = _read_array(file)
    return _replace(file, [name, sorted(values)])


def _order_list(file: Path, renamed: dict[str, str]) -> str:
    """Sorts the filters in a language's index under their new names, and returns the index's own."""
    index = _read_array(file)
    index[_FILTERS] = sorted([name, renamed[own]] for name, own in index[_FILTERS])
    return _replace(file, index).removeprefix("pagefind.")


def _replace(file: Path, value: list[Any]) -> str:
    """Writes a value in a file's place under the name of its digest; returns that name."""
    content = _write(value)
    before, _, digest = file.stem.rpartition("_")
    name = f"{before}_{hashlib.sha1(content, usedforsecurity=False).hexdigest()[: len(digest)]}"
    file.unlink()
    new = file.with_name(f"{name}{file.suffix}")
    new.write_bytes(gzip.compress(_MARK + content, mtime=0))
    return name


def _read_array(file: Path) -> list[Any]:
    raw = gzip.decompress(file.read_bytes())
    value, end = _read(raw, len(_MARK))
    if not raw.startswith(_MARK) or end != len(raw) or not isinstance(value, list):
        raise ValueError(file.name)
    return value


def _read(raw: bytes, at: int) -> tuple[Any, int]:
    """Reads one value; returns it and where it ends."""
    major, size = divmod(raw[at], 32)
    at += 1
    if size >= 24:
        width = 1 << (size - 24)
        size, at = int.from_bytes(raw[at : at + width]), at + width
    if major == _NUMBER:
        return size, at
    if major == _TEXT:
        return raw[at : at + size].decode("utf-8"), at + size
    if major != _ARRAY:
        raise ValueError(major)
    items: list[Any] = []
    for _ in range(size):
        item, at = _read(raw, at)
        items.append(item)
    return items, at


def _write(value: int | str | list[Any]) -> bytes:
    if isinstance(value, int):
        return _head(_NUMBER, value)
    if isinstance(value, str):
        text = value.encode("utf-8")
        return _head(_TEXT, len(text)) + text
    return _head(_ARRAY, len(value)) + b"".join(map(_write, value))


def _head(major: int, size: int) -> bytes:
    if size < 24:
        return bytes([major * 32 + size])
    width = next(number for number in range(4) if size < 1 << (8 << number))
    return bytes([major * 32 + 24 + width]) + size.to_bytes(1 << width)
