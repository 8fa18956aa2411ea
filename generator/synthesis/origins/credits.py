"""Whether a document says whose report its story is taken from: "…, Northern Wire reported", 据新华社报道."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.folding import fold

if TYPE_CHECKING:
    from generator.model import Document

_OPENING = 600
"""Characters of a document in which its dateline stands."""
_MOST_READ = 100_000
"""Characters of a document in which a credit is looked for."""
_LEAST = 3
"""Characters of a name that is looked for."""
_AGENCY = re.compile(
    r"[(（]([A-Z][\w &.'-]{2,40})[)）] ?(?:--|—|–|-)|([\u3400-\u9fff]{2,10}社)[^\n，。]{0,12}日[电電]"
)
"""The agency that a dateline names."""
_BEFORE = (
    r"(?<![\w])(?:(?:citing|cited by|told|report(?:s|ed)? (?:by|from|in)|source:|via|credit:|material from)"
    r" (?:the )?(?:news agency )?)"
)
_BEHIND = r"(?: news agency| news)?,? (?:has |had |first ){0,2}(?:report(?:s|ed)|wrote|writes)\b"
"""Not "said": whom a report quotes is no paper that it was taken from."""
_BEFORE_CHINESE, _BEHIND_CHINESE = (
    "[据據引转轉自：:] ?",
    "[^，。；\n]{0,6}(?:报道|报导|報道|報導|消息|日电|日電)",
)


def names_as_its_source(document: Document, other: Document) -> bool:
    """Whether a document names another's publisher, or the agency of its dateline, as where it has its story.

    Args:
        document: the document that may give the credit.
        other: the document that may be given it.
    """
    text = fold(document.text[:_MOST_READ])
    own = fold(document.source.publisher or "")
    return any(name != own and _is_credited(name, text) for name in sorted(_find_names(other)))


def _find_names(document: Document) -> set[str]:
    """The names under which a document may be credited."""
    names = {document.source.publisher or ""}
    names.update(*_AGENCY.findall(document.text[:_OPENING]))
    return {fold(name) for name in names if len(name) >= _LEAST}


def _is_credited(name: str, text: str) -> bool:
    if name not in text:
        return False
    known = re.escape(name)
    if name.isascii():
        credit = rf"(?<!\w){known}{_BEHIND}|{_BEFORE}{known}(?!\w)"
    else:
        credit = f"{_BEFORE_CHINESE}{known}|{known}{_BEHIND_CHINESE}"
    return re.search(credit, text) is not None
