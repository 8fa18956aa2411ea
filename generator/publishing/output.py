"""The one door to the disk: writes no path twice, overwrites and deletes only what an earlier build made."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path, PurePosixPath
from typing import Any

from generator.errors import OutputError

MANIFEST = "manifest.json"


class Output:
    """Writes generated files below one folder and remembers them in a manifest."""

    def __init__(self, root: Path, state: Path, name: str) -> None:
        """Opens a folder for writing.

        Args:
            root: the folder that files are written below.
            state: the folder in which the manifest is kept.
            name: what the manifest calls `root`, relative to the project.
        """
        self._root = root
        self._manifest = state / MANIFEST
        self._name = name
        self._earlier = frozenset(read_manifest(state).get(name, ()))
        self._written: dict[str, str] = {}

    @property
    def written(self) -> dict[str, str]:
        """Path to SHA-256 of what was written so far."""
        return dict(self._written)

    @property
    def earlier(self) -> frozenset[str]:
        """Paths that an earlier build wrote."""
        return self._earlier

    def write(self, path: str, content: str | bytes) -> None:
        """Writes one file.

        Args:
            path: relative to the folder, with forward slashes.
            content: text is written as UTF-8 with its line ends as they are.

        Raises:
            OutputError: the path leaves the folder, was written already, or holds what no build made.
        """
        parts = PurePosixPath(path).parts
        if not parts or path.startswith("/") or ".." in parts:
            raise OutputError(f"{self._name}/{path}", "a path below the folder", "one that leaves it")
        if path in self._written:
            raise OutputError(f"{self._name}/{path}", "each path written once", "a second write")
        raw = content.encode("utf-8") if isinstance(content, str) else content
        target = self._root / path
        if target.exists() and path not in self._earlier and (target.is_dir() or target.read_bytes() != raw):
            found = "a file that no build made; move it, or delete it if an earlier build did"
            raise OutputError(f"{self._name}/{path}", "a free place", found)
        target.parent.mkdir(parents=True, exist_ok=True)
        # A file that stays the same keeps its time, so that a live preview reloads only for a change.
        if not target.exists() or target.read_bytes() != raw:
            target.write_bytes(raw)
        self._written[path] = hashlib.sha256(raw).hexdigest()

    def finish(self) -> None:
        """Deletes what an earlier build wrote and this one did not, and saves the manifest."""
        for path in sorted(self._earlier - self._written.keys()):
            _delete(self._root, path)
        record_manifest(self._manifest.parent, self._name, tuple(sorted(self._written)))


def _delete(root: Path, path: str) -> None:
    if path.startswith("/") or ".." in PurePosixPath(path).parts:
        return
    target = root / path
    target.unlink(missing_ok=True)
    folder = target.parent
    while folder != root and folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent


def read_manifest(state: Path) -> dict[str, tuple[str, ...]]:
    """Reads which files builds have made, by folder; nothing where there is no manifest or it is damaged."""
    try:
        data: Any = json.loads((state / MANIFEST).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(data, dict):
        return {}
    return {
        str(name): tuple(path for path in paths if isinstance(path, str))
        for name, paths in data.items()
        if isinstance(paths, list)
    }


def record_manifest(state: Path, name: str, paths: tuple[str, ...]) -> None:
    """Records the files of one folder in the manifest."""
    manifest = read_manifest(state) | {name: paths}
    state.mkdir(parents=True, exist_ok=True)
    text = (
        json.dumps({key: list(manifest[key]) for key in sorted(manifest)}, ensure_ascii=False, indent=1)
        + "\n"
    )
    staged = state / f"{MANIFEST}.new"
    staged.write_text(text, encoding="utf-8", newline="\n")
    staged.replace(state / MANIFEST)


def clean(root: Path, state: Path) -> tuple[str, ...]:
    """Deletes every file that the manifest lists, and nothing else.

    Args:
        root: the project folder.
        state: where the manifest is kept.

    Returns:
        What was deleted, relative to the project folder.
    """
    manifest = read_manifest(state)
    deleted = []
    for name in sorted(manifest):
        folder = root / name
        for path in manifest[name]:
            if (folder / path).is_file():
                deleted.append(f"{name}/{path}")
            _delete(folder, path)
        if folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()
    (state / MANIFEST).unlink(missing_ok=True)
    return tuple(deleted)
