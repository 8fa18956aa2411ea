"""Makes the part of an address or of an id that a reader can read."""

from __future__ import annotations

import re

_OTHER = re.compile(r"[^a-z0-9]+")
_OTHER_BUT_JOINTS = re.compile(r"[^a-z0-9_-]+")


def make_slug(text: str, longest: int | None = None, *, keep_joints: bool = False) -> str:
    """Returns a text's letters a to z and digits, in small letters, with hyphens for what stands between.

    Args:
        text: any text.
        longest: how many characters there may be; None for any number.
        keep_joints: whether its own hyphens and underscores stay as they are, even two of them together.

    Returns:
        The slug; empty where the text holds neither such a letter nor a digit.
    """
    other = _OTHER_BUT_JOINTS if keep_joints else _OTHER
    return other.sub("-", text.lower()).strip("-_")[:longest].strip("-_")
