"""Says whether somebody speaks for a publisher: "Ida Falk, head of Vestra Trams", 地铁集团经理何书同."""

from __future__ import annotations

import re
from functools import lru_cache

from generator.analysis.speakers.words import BEARERS, CHINESE_OFFICES
from generator.folding import fold
from generator.synthesis.words.cutting import cut_words, is_han, stem

_BESIDE = """
former ex critic rival opponent competitor customer client patient victim passenger student pupil parent
claimant plaintiff defendant respondent petitioner appellant applicant complainant accused suspect buyer
seller purchaser supplier lender borrower contractor subcontractor tenant landlord shareholder witness user
donor reviewer publisher against sued suing late
"""
_OF_NO_OFFICE = frozenset(map(stem, _BESIDE.split()))
"""Words of who stands beside a body and does not speak for it."""
_OFFICES = (
    frozenset(map(stem, BEARERS)) | {stem("executive"), stem("engineer"), "ceo", "cfo", "cto"}
) - _OF_NO_OFFICE
_LEGAL_FORM = re.compile(
    r",? (?:inc|corp|ltd|limited|plc|llc|ag|gmbh|sa|nv|co|company|corporation|group)\.?$"
)
_LEAST, _LEAST_HAN = 4, 4
"""Letters and characters of a publisher's name that are known again."""
_APART = 80
"""Characters between a speaker and the body spoken for."""
_BREAK = re.compile(r"[.;:!?\"(]")
_BEFORE_BODY = re.compile(r"(?:of|at|for|with|from) (?:the )?$")
_BREAK_CHINESE = re.compile(r"[，。；：、“”！？（）\s]")
_OFFICE_CHINESE = re.compile(f"{CHINESE_OFFICES}")
_GONE = re.compile(r"\b(?:former |late |ex-)$")
_GONE_CHINESE = re.compile(r"原|前(?!台|锋)")


@lru_cache(maxsize=20_000)
def is_of(text: str, speaker: str, publisher: str) -> bool:
    """Whether a text tells that a speaker holds an office of a publisher.

    Args:
        text: a sentence that names the speaker.
        speaker: the speaker's name.
        publisher: the publisher's name.
    """
    if speaker not in text:
        return False
    if is_han(publisher[0]):
        return _is_of_chinese(fold(text), fold(speaker), fold(publisher))
    folded, name = fold(text), fold(speaker)
    return _is_its_minister(folded, name, fold(publisher)) or _holds_an_office(folded, name, publisher)


def _holds_an_office(text: str, speaker: str, publisher: str) -> bool:
    """Whether an office parts a speaker from the name of a publisher, before the speaker or behind."""
    body = find_short_name(publisher)
    if len(body) < _LEAST or body not in text or body in speaker:
        return False
    start = text.find(speaker)
    end = start + len(speaker)
    behind, before = text.find(body, end, end + _APART), text.rfind(body, max(0, start - _APART), start)
    if behind >= 0 and not text[behind + len(body) : behind + len(body) + 1].isalnum():
        gap = text[end:behind]
        if gap[:1] in {",", " "} and _BEFORE_BODY.search(gap) and _names_an_office(gap):
            return True
    if before < 0 or text[before - 1 : before].isalnum() or _GONE.search(text, 0, before):
        return False
    return _names_an_office(text[before + len(body) : start])


def _is_its_minister(text: str, speaker: str, publisher: str) -> bool:
    """Whether a text calls a speaker the minister of what a ministry is for: "Health Minister Ida Falk"."""
    if "minist" not in publisher and "department" not in publisher:
        return False
    known = re.escape(speaker)
    office = (
        rf"\b([a-z]+) (?:minister|secretary),? {known}|{known}, (?:the )?([a-z]+) (?:minister|secretary)\b"
    )
    return any(
        field in cut_words(publisher) for found in re.findall(office, text) for field in found if field
    )


def find_short_name(publisher: str) -> str:
    """The folded name of a publisher without what tells its legal form."""
    folded = fold(publisher).removeprefix("the ")
    return _LEGAL_FORM.sub("", folded)


def _names_an_office(gap: str) -> bool:
    """Whether an office stands in what parts a speaker from a body, and nothing that makes it another's."""
    words = {stem(word) for word in cut_words(gap)}
    return not _BREAK.search(gap) and not words.isdisjoint(_OFFICES) and words.isdisjoint(_OF_NO_OFFICE)


def _is_of_chinese(text: str, speaker: str, publisher: str) -> bool:
    """Whether a Chinese text has a body, whole or without the place it is of, and an office before a name."""
    start = text.find(speaker)
    before = _BREAK_CHINESE.split(text[max(0, start - _APART) : start])[-1]
    for cut in range(len(publisher) - _LEAST_HAN + 1):
        place = before.rfind(publisher[cut:])
        if place >= 0:
            # "市轨道交通集团" opens the words on who speaks; behind "北川" it is another city's.
            whole = (
                cut == 0 or place == 0 or not is_han(before[place - 1]) or before[place - 1] in "据从由对与和"
            )
            office = before[place + len(publisher) - cut :]
            return whole and bool(_OFFICE_CHINESE.search(office)) and not _GONE_CHINESE.search(office)
    return False


def opens_with(text: str, publisher: str) -> bool:
    """Whether a sentence opens with a publisher's name, whole or without its legal form: it tells of it.

    Args:
        text: a sentence.
        publisher: the publisher's name.
    """
    body, folded = find_short_name(publisher), fold(text).removeprefix("the ")
    if len(body) < _LEAST or not folded.startswith(body):
        return False
    return is_han(body[0]) or not folded[len(body) : len(body) + 1].isalnum()
