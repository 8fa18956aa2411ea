"""The one door to the disk: writes no path twice, overwrites and deletes only what an earlier build made."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path, PurePosixPath
from typing import Any

from generator.errors import OutputError

MANIFEST = "manifest.json"
"""Which files builds have made, by folder."""
_CLAIMS = "claims.jsonl"
"""What a build that has not finished was about to write: (folder, path) on each line."""


class Output:
    """Writes generated files below one folder and remembers them in a manifest.

    A path is claimed before it is written: a build that fails half-way, or is killed, leaves no file behind
    that the next one would take for somebody else's.
    """

    def __init__(self, root: Path, state: Path, name: str) -> None:
        """Opens a folder for writing.

        Args:
            root: the folder that files are written below.
            state: the folder in which the manifest is kept.
            name: what the manifest calls `root`, relative to the project.
        """
        self._root = root
        self._state = state
        self._name = name
        self._earlier = read_manifest(state).get(name, {})
        self._written: dict[str, str] = {}

    @property
    def written(self) -> dict[str, str]:
        """Path to SHA-256 of what was written so far."""
        return dict(self._written)

    @property
    def earlier(self) -> dict[str, str]:
        """Path to SHA-256 of what an earlier build wrote; empty where that build did not finish."""
        return dict(self._earlier)

    def release(self, path: str) -> None:
        """Leaves a file that an earlier build wrote to whoever has changed it since."""
        self._earlier.pop(path, None)

    def write(self, path: str, content: str | bytes) -> None:
        """Writes one file.

        Args:
            path: relative to the folder, with forward slashes.
            content: text is written as UTF-8 with its line ends as they are.

        Raises:
            OutputError: the path leaves the folder, was written already, holds what no build made, or the
                disk takes no more.
        """
        shown = f"{self._name}/{path}"
        target = self._place(path, shown)
        if path in self._written:
            raise OutputError(shown, "each path written once", "a second write")
        raw = content.encode("utf-8") if isinstance(content, str) else content
        try:
            same = target.is_file() and target.read_bytes() == raw
            if path not in self._earlier:
                if target.exists() and not same:
                    found = "a file that no build made; move it, or delete it if an earlier build did"
                    raise OutputError(shown, "a free place", found)
                self._claim(path)
            # A file that stays the same keeps its time, so that a live preview reloads only for a change.
            if not same:
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(raw)
        except OSError as error:
            raise OutputError(shown, "a file that can be written", error.strerror or str(error)) from error
        self._written[path] = hashlib.sha256(raw).hexdigest()

    def finish(self) -> None:
        """Deletes what an earlier build wrote and this one did not, and saves the manifest."""
        for path in sorted(self._earlier - self._written.keys()):
            _delete(self._root, path)
        record_manifest(self._state, self._name, self._written)

    def _place(self, path: str, shown: str) -> Path:
        parts = PurePosixPath(path).parts
        target = self._root / path
        outside = not parts or path.startswith("/") or ".." in parts
        # A link below the folder could lead anywhere.
        if outside or target.is_symlink() or not target.resolve().is_relative_to(self._root.resolve()):
            raise OutputError(shown, "a path below the folder", "one that leaves it")
        return target

    def _claim(self, path: str) -> None:
        self._state.mkdir(parents=True, exist_ok=True)
        with (self._state / _CLAIMS).open("a", encoding="utf-8", newline="\n") as file:
            file.write(json.dumps([self._name, path]) + "\n")


def _delete(root: Path, path: str) -> bool:
    """Deletes a file and the folders that it leaves empty; says whether it was there."""
    if path.startswith("/") or ".." in PurePosixPath(path).parts:
        return False
    target = root / path
    folder = target.parent
    # A link that somebody has put in a generated folder's place leads to files that no build made.
    if not folder.resolve().is_relative_to(root.resolve()) or (target.is_dir() and not target.is_symlink()):
        return False
    there = target.exists() or target.is_symlink()
    target.unlink(missing_ok=True)
    while folder != root and folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent
    return there


def read_manifest(state: Path) -> dict[str, dict[str, str]]:
    """Reads which files builds have made.

    Args:
        state: the folder in which the manifest is kept.

    Returns:
        Folder to path to SHA-256 as written (empty where the build did not finish); nothing where there is no
        manifest or it is damaged.
    """
    found: dict[str, dict[str, str]] = {}
    for name, path in _read_claims(state):
        found.setdefault(name, {})[path] = ""
    try:
        data: Any = json.loads((state / MANIFEST).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        data = None
    for name, paths in data.items() if isinstance(data, dict) else ():
        if isinstance(paths, dict):
            found.setdefault(name, {}).update((path, str(digest)) for path, digest in paths.items())
    return found


def _read_claims(state: Path) -> list[tuple[str, str]]:
    try:
        lines = (state / _CLAIMS).read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError):
        return []
    return [claim for claim in map(_read_claim, lines) if claim is not None]


def _read_claim(line: str) -> tuple[str, str] | None:
    try:
        name, path = json.loads(line)
    except (ValueError, TypeError):  # the last line of a build that was killed
        return None
    return (name, path) if isinstance(name, str) and isinstance(path, str) else None


def record_manifest(state: Path, name: str, files: dict[str, str]) -> None:
    """Records the files of one folder in the manifest.

    Args:
        state: the folder in which the manifest is kept.
        name: the folder, relative to the project.
        files: path to SHA-256.
    """
    manifest = read_manifest(state) | {name: files}
    state.mkdir(parents=True, exist_ok=True)
    staged = state / f"{MANIFEST}.new"
    text = json.dumps(manifest, ensure_ascii=False, indent=1, sort_keys=True)
    staged.write_text(f"{text}\n", encoding="utf-8", newline="\n")
    staged.replace(state / MANIFEST)
    _settle_claims(state, name)


def _settle_claims(state: Path, name: str) -> None:
    """Drops the claims on a folder whose files now stand in the manifest."""
    others = [claim for claim in _read_claims(state) if claim[0] != name]
    if others:
        text = "".join(f"{json.dumps(claim)}\n" for claim in others)
        (state / _CLAIMS).write_text(text, encoding="utf-8", newline="\n")
    else:
        (state / _CLAIMS).unlink(missing_ok=True)


def clean(root: Path, state: Path) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Deletes every file that the manifest lists, and nothing else.

    Args:
        root: the project folder.
        state: where the manifest is kept.

    Returns:
        What was deleted, and what was left since somebody has changed it; relative to the project folder.
    """
    manifest = read_manifest(state)
    deleted, left = [], []
    for name in sorted(manifest):
        folder = root / name
        for path, digest in sorted(manifest[name].items()):
            if was_changed(folder / path, digest):
                left.append(f"{name}/{path}")
            elif _delete(folder, path):
                deleted.append(f"{name}/{path}")
        if folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()
    (state / MANIFEST).unlink(missing_ok=True)
    (state / _CLAIMS).unlink(missing_ok=True)
    return tuple(deleted), tuple(left)


def was_changed(file: Path, digest: str) -> bool:
    """Whether a file is no longer what a build wrote.

    Args:
        file: the file.
        digest: SHA-256 of what was written, from the manifest; empty where it is not known.
    """
    return bool(digest) and file.is_file() and hashlib.sha256(file.read_bytes()).hexdigest() != digest
