"""Gives each document a permanent id that no other document can change by arriving."""

from __future__ import annotations

import hashlib
import re
from pathlib import PurePosixPath

_NOT_SLUG = re.compile(r"[^a-z0-9_-]+")
_REVERSIBLE = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*")
_PLAIN_SUFFIX = ".txt"
_MAX_SLUG = 60


def identify(path: str) -> str:
    """Returns the id of a document by its path below the seeds folder.

    A path that its slug gives back whole (`report_2026.txt` and `report_2026`) has the bare slug. Every other
    path (capitals, spaces, Chinese, folders, other formats) may share its slug with a second one, now or
    later, so that a short digest of the path is added at once: an id must not change because another file
    arrives.

    Args:
        path: relative path with forward slashes.

    Returns:
        Letters a to z, digits, `-` and `_`.
    """
    name = PurePosixPath(path)
    if (
        name.suffix == _PLAIN_SUFFIX
        and len(name.parts) == 1
        and _REVERSIBLE.fullmatch(name.stem)
        and len(name.stem) <= _MAX_SLUG
    ):
        return name.stem
    slug = _NOT_SLUG.sub("-", str(name.with_suffix("")).lower()).strip("-_")[:_MAX_SLUG].strip("-_")
    digest = hashlib.sha256(path.encode("utf-8", "surrogateescape")).hexdigest()[:6]
    return f"{slug}-{digest}" if slug else digest
