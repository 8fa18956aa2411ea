"""Tells the names of what publishes from other words: papers, agencies, ministries, institutes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_PUBLISHING_WORD_LIST = """
institute council ministry agency university bank centre center research news times daily post gazette courier
journal press authority office department commission foundation association society network magazine review
observer herald tribune chronicle weekly monitor standard bulletin wire college union federation committee
newswire broadcasting express telegraph insider digest star guardian globe mirror
mail argus echo record advertiser dispatch sentinel examiner inquirer ledger board insights independent
scotsman spectator
"""
_PUBLISHING_WORDS = frozenset(_PUBLISHING_WORD_LIST.split())
_SECTION_WORD_LIST = """
local world business latest breaking top more national regional international politics health sport sports
science technology tech home uk us eu market industry company financial economic news
"""
_SECTIONS = frozenset(_SECTION_WORD_LIST.split())
"""Words of which the name of a site's part is made: "Local News"."""
_DOCUMENTS = frozenset(
    (
        "minutes",
        "agenda",
        "report",
        "notice",
        "statement",
        "letter",
        "record",
        "transcript",
        "about",
        "contact",
    )
)
"""What the name of a document begins with, in which a body's may stand."""
_NO_NAME = frozenset(("ON", "IN", "TO", "BY", "FROM", "WITH", "INTO", "AT", "IS", "ARE"))
"""Words in capitals as in a title's line: a name has them in small letters, or not at all."""
_ENDING_NO_NAME = frozenset(
    (
        *("by", "for", "from", "of", "the", "and"),
        *("brief", "briefs", "summary", "takeaways", "highlights", "points", "update", "updates", "alerts"),
        *("meeting", "meetings", "hearing", "session", "agenda", "minutes"),
    )
)
"""Words that end no publisher's name: "News provided by", "Insider Brief", "City Council Meeting"."""
_AUTHOR = re.compile(
    r"\b(?:Senior|Fellow|Director|Professor|Editor|Correspondent|Analyst|Officer|Manager|Reporter|Lecturer"
    r"|Researcher|Columnist|President|Secretary|Minister|Engineer|Economist|Strategist|Chair(?:man|woman)?)\b"
)
"""An office: its holder is the author, who is no publisher."""
CHINESE_PUBLISHER = re.compile(
    r"[\u3400-\u9fff·]{1,14}(?:日报|日報|晚报|晚報|周刊|週刊|通讯社|通訊社|新闻网|新聞網|时报|時報|网|社"
    r"|研究所|研究院|研究中心|智[库庫])"
    r"(?:海外版|客户端|客戶端|中文版|英文版)?"
)
_LISTED_NAME = re.compile(
    r"(?:Ministry|Department|Office|Committee|Agency|Commission|Council|Cent(?:re|er)|Institute)"
    r" (?:of|for|on) (?:the )?[A-Z][\w ]{1,40}(?:, [A-Z][\w ]{1,40}){1,4},? (?:and|&) [A-Z][\w ]{1,40}"
)
"""A name in which commas stand: "Ministry of Housing, Communities and Local Government"."""
_AFFILIATION = re.compile(r"\d{1,2}(?:\.\s|(?=[A-Z]))|[∗†‡§¶]|\*[^*]*$|.*@")
"""What a line begins with, or holds, that tells where an author works."""
_INITIAL_INSIDE = re.compile(r"\s[A-Z]\.(?:\s|$)")
"""A person's name has been set on the same line: "Radboud University N. J. Enfield"."""
_LONGEST_PUBLISHER = 8
"""Words of a publisher's name."""
_MOST_NAMED = 2
"""Bodies that a head names; more of them are where its authors work."""
NOISE = re.compile(r"^[*_#\s]+(?:[Bb]y )?|^[Bb]y (?=[A-Z])|[*_\s.,，。]+$")
"""What stands around a name and is no part of it."""
_BETWEEN_NAMES = re.compile(
    r"\s*[|｜·•／]\s*|\s{2,}|,\s|\s?\b\d{1,2} [A-Z][a-z]{2,8} (?:19|20)\d\d\b\s?"
    r"|\s?\b[A-Z][a-z]{2,8} \d{1,2}, (?:19|20)\d\d\s?"
    r"|\s?(?:19|20)\d\d ?年(?: ?\d{1,2} ?月)?(?: ?\d{1,2} ?日)?\s?"
)
"""What parts the names on a line: signs, gaps, a day."""


def find_publisher(head: list[str]) -> str | None:
    """Finds the first body that a head names among few.

    Args:
        head: the lines above a text, without its title.
    """
    lines = (line for line in head if _AFFILIATION.match(line) is None)
    named = tuple(dict.fromkeys(name for line in lines for name in _named_publishers(line)))
    return named[0] if 0 < len(named) <= _MOST_NAMED else None


def _named_publishers(line: str) -> Iterator[str]:
    """The pieces of a line that are names of what publishes: "Kestrel Institute for Technology Policy"."""
    if _LISTED_NAME.fullmatch(line) and is_publisher(line.replace(",", "")):
        yield line
        return
    pieces = _BETWEEN_NAMES.split(line)
    if len(pieces) > 1 and any(map(_AUTHOR.search, pieces)):
        return  # "Ann Lee, Analyst, Delta Bank" is somebody, and where she works
    for piece in pieces:
        name = NOISE.sub("", piece)
        if is_publisher(name) or CHINESE_PUBLISHER.fullmatch(name):
            yield name


def is_publisher(name: str) -> bool:
    """Whether a piece of a line is a name in capitals with a word of those that publish.

    Args:
        name: the piece.
    """
    words = name.split()
    capitals = all(any(map(str.isupper, word)) or word in {"of", "for", "and", "the", "&"} for word in words)
    if not capitals or not 1 < len(words) <= _LONGEST_PUBLISHER or ":" in name:
        return False
    if any(word in _NO_NAME for word in words):
        return False
    if words[0].lower() in _DOCUMENTS or _INITIAL_INSIDE.search(name) or _AUTHOR.search(name):
        return False
    lower = [word.lower() for word in words]
    return (
        not _PUBLISHING_WORDS.isdisjoint(lower)
        and not _SECTIONS.issuperset(lower)
        and lower[-1] not in _ENDING_NO_NAME
    )
