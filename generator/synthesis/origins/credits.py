"""Whether a document says whose report its story is taken from: "…, Northern Wire reported", 据新华社报道.

One agency has several names: "Associated Press", "(AP)" in a dateline, "AP reports" in a sentence.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.model import Document

_OPENING = 600
"""Characters of a document in which its dateline stands."""
_ENDING = 300
"""Characters in which the agency is named behind a story."""
_MOST_READ = 100_000
"""Characters of a document in which a credit is looked for."""
_LEAST = 3
"""Characters of a name that is looked for."""
_LONGEST_SHORT = 5
"""Letters of a name that is made of initials."""
_AGENCY = re.compile(
    r"[(（]([A-Z][\w &.'-]{1,40})[)）] ?(?:--|—|–|-)|([\u3400-\u9fff]{2,10}社)[^\n，。]{0,12}日[电電]"
)
"""The agency that a dateline names."""
_DATELINE = re.compile(
    r"^(?:[A-Z][A-Z .,'/-]{2,40}(?:, [A-Z][a-z]{2,12}\.?)?"
    r"(?:,? [A-Z][a-z]{2,8}\.? [0-9]{1,2}(?:, [0-9]{4})?)? )?"
    r"[(（]([A-Z][\w &.'-]{1,40})[)）] ?(?:--|—|–|-)|^([\u3400-\u9fff]{2,10}社)[^\n，。]{0,12}日[电電]",
    re.MULTILINE,
)
"""The same where it opens a line, behind a place in capitals: "Apple (AAPL) – " names no agency."""
_AGENCY_NAME = (
    r"(?:[A-Z][\w&'-]{1,20} ){1,3}(?:Press|Wire|Newswire|Agency|News Service)(?: Agency| International)?"
    r"|Agence [A-Z][\w-]{1,20}"
)
_BYLINE = re.compile(rf"^(?:By|From) (?:[Tt]he )?({_AGENCY_NAME}|[A-Z]{{2,5}})[ \t]*$", re.MULTILINE)
"""A line of its own that gives the agency where others give the writer."""
_TRAILER = re.compile(
    rf"^(?:[(\[—–-] ?(?:[Tt]he )?({_AGENCY_NAME})[)\]]?"
    rf"|(?:Source: |(?:Copyright|©|\(c\)) ?(?:[0-9]{{4}} )?)(?:[Tt]he )?({_AGENCY_NAME})\b.{{0,60}}"
    r"|[(（]?来源[:：] ?([\u3400-\u9fff]{2,10}社)[)）]?)[ \t]*$",
    re.MULTILINE,
)
"""A line behind the story that says whose it is; not by initials, as "ENDS" is no agency."""
_CARRIERS = frozenset(
    ("business wire", "globe newswire", "globenewswire", "pr newswire", "prnewswire", "美通社")
)
"""Services that carry what anybody says of himself."""
_KINDS = frozenset(("wire", "newswire", "news", "agency", "agence", "press", "service"))
"""Words that a report leaves out of an agency's name."""
_BEFORE = (
    r"(?<![\w])(?:(?:citing|cited by|told|report(?:s|ed)? (?:by|from|in)|source:|via|credit:|material from)"
    r" (?:the )?(?:news agency )?)"
)
_BEHIND = r"(?: news agency| news)?,? (?:has |had |first ){0,2}(?:report(?:s|ed)|wrote|writes)\b"
"""Not "said": whom a report quotes is no paper that it was taken from."""
_BEFORE_CHINESE, _BEHIND_CHINESE = (
    "[据據引转轉自：:] ?",
    "[^，。；\n]{0,6}(?:报道|报导|報道|報導|消息|日电|日電|援引|引述)",
)
_INITIALS = re.compile(r"\b[A-Z]")
_CREDITED = re.compile(rf"(?<![\w’'])([A-Z][\w&'-]{{1,20}}(?: [A-Z][\w&'-]{{1,20}}){{0,3}}){_BEHIND}")
"""Whom a document names as where it has a thing from."""


def names_as_its_source(document: Document, other: Document) -> bool:
    """Whether a document names another's publisher, or the agency of its dateline, as where it has its story.

    Args:
        document: the document that may give the credit.
        other: the document that may be given it.
    """
    text = document.text[:_MOST_READ]
    folded = fold(text)
    own = document.source.publisher or ""
    names = {other.source.publisher or "", *find_agencies(other)}
    names.update(*_AGENCY.findall(other.text[:_OPENING]))
    return any(
        not _are_one(name, own) and (_is_credited(name, folded) or _is_credited_short(name, text))
        for name in sorted(names)
        if len(name) > 1
    )


def have_one_source(document: Document, other: Document) -> bool:
    """Whether two documents say that they have their story from one agency, under whichever of its names."""
    ours, theirs = (find_agencies(one) | _find_credited(one) for one in (document, other))
    return any(_are_one(name, another) for name in sorted(ours) for another in sorted(theirs))


def find_agencies(document: Document) -> frozenset[str]:
    """The agencies that a document gives as the writer of its whole story: in a dateline or a line."""
    opening, ending = document.text[:_OPENING], document.text[-_ENDING:]
    # Not in the middle of a line: its beginning may be what no line opens with.
    begin = 0 if len(document.text) <= _ENDING else ending.find("\n") + 1
    found = (*_DATELINE.findall(opening), *_BYLINE.findall(opening), *_TRAILER.findall(ending, begin))
    names = (name for one in found for name in ((one,) if isinstance(one, str) else one))
    return frozenset(name for name in names if name and fold(name) not in _CARRIERS)


def group_agencies(documents: Iterable[Document]) -> dict[str, str]:
    """Finds the agency whose story each document gives, under one name for all documents.

    Args:
        documents: all documents.

    Returns:
        By the id of the source, the name; sources that name no agency, or several, are left out.
    """
    named: dict[str, frozenset[str]] = {}
    published: dict[str, str] = {}
    for document in documents:
        if names := find_agencies(document):
            named[document.source.id] = names
        elif document.source.publisher is not None:
            published[document.source.id] = document.source.publisher
    known = sorted(frozenset[str]().union(*named.values()))
    usual = {
        name: max((other for other in known if _are_one(name, other)), key=lambda one: (len(one), one))
        for name in known
    }
    houses = {
        publisher: usual[name]
        for publisher in sorted(set(published.values()))
        for name in known
        if _are_one(name, publisher)
    }
    found = {source: {usual[name] for name in names} for source, names in named.items()}
    return {source: names.pop() for source, names in found.items() if len(names) == 1} | {
        source: houses[publisher] for source, publisher in published.items() if publisher in houses
    }


def _find_credited(document: Document) -> frozenset[str]:
    """Whom a document's opening names as where it has what it tells."""
    text = document.text[:_OPENING]
    return frozenset(_CREDITED.findall(text)) if " report" in text else frozenset()


def _are_one(name: str, other: str) -> bool:
    """Whether two names may be one agency's: "AP" and "Associated Press", "Coast" and "Coast Wire"."""
    first, second = (fold(one).removeprefix("the ") for one in (name, other))
    if first == second:
        return bool(first)
    return _is_short_for(name, other) or _is_short_for(other, name)


def _is_short_for(name: str, other: str) -> bool:
    if name.isupper() and name.isascii() and 1 < len(name) <= _LONGEST_SHORT:
        return _initials_of(other) == name
    words, others = fold(name).split(), fold(other).removeprefix("the ").split()
    rest = others[len(words) :]
    return bool(rest) and others[: len(words)] == words and _KINDS.issuperset(rest) and len(name) > _LEAST


def _initials_of(name: str) -> str:
    """The initials of an agency's name of two words and more; empty of others."""
    if _KINDS.isdisjoint(fold(name).replace("-", " ").split()):
        return ""
    initials = "".join(_INITIALS.findall(name.removeprefix("The ")))
    return initials if 1 < len(initials) <= _LONGEST_SHORT else ""


def _is_credited(name: str, text: str) -> bool:
    """Whether a folded text credits a name, in full or without the word for what an agency is."""
    full = fold(name).removeprefix("the ")
    words = full.split()
    short = " ".join(words[:-1]) if len(words) > 1 and words[-1] in _KINDS else full
    return any(
        len(known) >= _LEAST and known in text and _is_told(known, text)
        for known in dict.fromkeys((full, short))
    )


def _is_told(name: str, text: str) -> bool:
    known = re.escape(name)
    if name.isascii():
        credit = rf"(?<!\w){known}{_BEHIND}|{_BEFORE}{known}(?!\w)"
    else:
        credit = f"{_BEFORE_CHINESE}{known}|{known}{_BEHIND_CHINESE}"
    return re.search(credit, text) is not None


def _is_credited_short(name: str, text: str) -> bool:
    """Whether a text credits the initials of a name, which stand in capitals; "it reported" credits none."""
    short = name if name.isupper() and len(name) <= _LONGEST_SHORT else _initials_of(name)
    if not short or short not in text:
        return False
    return re.search(rf"\b{re.escape(short)}{_BEHIND}|(?i:{_BEFORE})\b{re.escape(short)}\b", text) is not None
