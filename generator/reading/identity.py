"""Gives each document a permanent id that no other document can change by arriving."""

from __future__ import annotations

import hashlib
import re
from pathlib import PurePosixPath

from generator.slugs import make_slug

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
    slug = make_slug(_without_suffix(name), _MAX_SLUG, keep_joints=True)
    digest = hashlib.sha256(path.encode("utf-8", "surrogateescape")).hexdigest()[:6]
    return f"{slug}-{digest}" if slug else digest


def identify_record(path: str, key: str) -> str:
    """Returns the id of one of a file's records: other records may come and go, and it stays.

    Args:
        path: the file's, relative with forward slashes.
        key: what tells the record from the others: its own id, or a digest of its text.
    """
    parts = (_without_suffix(PurePosixPath(path)), key)
    slugs = (make_slug(part, _MAX_SLUG // 2, keep_joints=True) for part in parts)
    whole = f"{path}\n{key}".encode("utf-8", "surrogatepass")
    return "-".join((*filter(None, slugs), hashlib.sha256(whole).hexdigest()[:6]))


def _without_suffix(path: PurePosixPath) -> str:
    """The path as text; `with_suffix` refuses "..txt" from Python 3.12 on, since nothing would be left."""
    return str(path).removesuffix(path.suffix)


def distinguish(source_id: str, path: str) -> str:
    """Returns an id that no other document can have: with a short digest of the path.

    Args:
        source_id: the id that something else has.
        path: the document's path below the seeds folder.
    """
    return f"{source_id}-{hashlib.sha256(path.encode('utf-8', 'surrogateescape')).hexdigest()[:6]}"
