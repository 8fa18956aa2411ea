"""Finds where a name begins behind an office: "Board of Works chairwoman Ann Lee"."""

from __future__ import annotations

import re

from generator.analysis.speakers.name_words import CAPITAL, FULL_NAME, is_body_name
from generator.analysis.speakers.words import FIELDS, PEOPLE, TITLES, kind_of
from generator.analysis.words.word_sets import words_of
from generator.model import SpeakerKind

_OFFICE_OF_BODY = re.compile(
    rf"(?:the )?(?:[{CAPITAL}][\w'’.-]{{1,24}} (?:(?:of|for|and) )?){{2,7}}?(?:[a-z][\w-]{{1,24}} ){{0,2}}?"
    rf"(?P<noun>[a-z][\w-]{{1,24}}) (?P<name>{FULL_NAME})"
)
"""An office of a body before the name: "Board of Works chairwoman Ann Lee"."""
_OFFICE_FOR = re.compile(
    rf"(?:[{CAPITAL}][\w'’.-]{{1,24}} ){{1,5}}?"
    r"(?:[a-z][\w'’-]{1,24} ){0,3}?(?P<noun>[a-z][\w-]{1,24}) (?:for|on)"
    r" (?:the )?(?P<field>(?:(?!(?:the|an?|its|their) )[a-z][\w-]{1,24} ){1,3}?)"
    rf"(?P<name>{FULL_NAME})"
)
"""An office for something before the name: "Union officer for health Ann Lee"."""
_HEADING_FIELDS = words_of(
    "officer secretary director organiser organizer minister commissioner editor envoy correspondent"
    " coordinator co-ordinator manager head chief lead rapporteur"
)
"""Who is for a field, not for a person."""
_OFFICE_WORDS = (
    TITLES
    | PEOPLE
    | FIELDS
    | words_of(
        "policy strategy marketing operations sales product products communications government relations"
        " legal advocacy growth data compliance risk content engineering quality safety corporate brand"
        " customer programs programmes partnerships analytics revenue people"
    )
)
"""What an office in capitals is made of."""
_SMALL = frozenset(("the", "and", "for", "of"))
_BEFORE_TITLED = _SMALL | {"to", "with", "by", "from", "against", "at"}
"""What stands before the title of somebody who is spoken of."""
_NAMES_BEHIND_TITLE = (2, 3)
"""Words of a name behind a title."""
_MOST_NAMES = 4
"""Words of a name."""


def name_behind_office(text: str) -> int:
    """Where a name begins behind an office and what that is of, for or on; 0 where none does.

    Args:
        text: a phrase, whole.
    """
    if " of " not in text and " for " not in text and " on " not in text:
        return (_behind_joint_body(text) or _behind_joint_office(text)) if " and " in text else 0
    office = _read_office(text)
    return (_behind_field(text) or _behind_title(text)) if office is None else office.start("name")


def _behind_joint_body(text: str) -> int:
    """Where a name begins behind the office of a body of two fields: "Road and Rail Board spokesman Lee"."""
    office = _OFFICE_OF_BODY.fullmatch(text)
    if office is None or kind_of(office["noun"]) is not SpeakerKind.UNNAMED:
        return 0
    body = [word for word in text[: office.start("noun")].split() if word[:1].isupper()]
    return office.start("name") if is_body_name(body[-1]) else 0


def _behind_joint_office(text: str) -> int:
    """Where a name begins behind an office of two fields: "Chief Executive Policy and Media Ann Lee"."""
    before, _, behind = text.rpartition(" and ")
    words = behind.split(" ")
    name, rest = words[-2:], [word.lower() for word in words[:-2]]
    if (
        not rest
        or not _OFFICE_WORDS.issuperset(rest)
        or before.rsplit(" ", 1)[-1].lower() not in _OFFICE_WORDS
    ):
        return 0
    # "Brask president and CEO Ann Lee": offices may be in small letters.
    others = [word for word in (*before.split(" "), *words) if word not in _OFFICE_WORDS | _SMALL]
    if not all(word[:1].isupper() for word in others):
        return 0
    named = " ".join(name)
    titled = not TITLES.isdisjoint(before.lower().split(" "))
    return len(text) - len(named) if titled and not is_body_name(named) else 0


def _read_office(text: str) -> re.Match[str] | None:
    """An office of something and the name behind it, whatever stands between them."""
    office = _OFFICE_OF_BODY.fullmatch(text)
    if office is not None and kind_of(office["noun"]) is SpeakerKind.UNNAMED:
        return office
    office = _OFFICE_FOR.fullmatch(text)
    if office is None or is_body_name(office["name"]):
        return None
    fields = office["field"].split()
    # "A lawyer for farmer Ann Lee" is not the farmer.
    sure = office["noun"] in _HEADING_FIELDS and kind_of(fields[-1]) is None
    return office if sure or (office["noun"] in PEOPLE and FIELDS.issuperset(fields)) else None


def _behind_title(text: str) -> int:
    """Where a full name begins right behind a title with a capital: "Bank of Tarn CEO Ann Lee"; else 0."""
    words = text.split(" ")
    for count in _NAMES_BEHIND_TITLE:
        name = words[-count:]
        title = words[-count - 1] if len(words) > count else ""
        if len(words) > count + 1 and words[-count - 2] in _BEFORE_TITLED:
            # "Critics of Dr Ann Lee" are not Dr Lee.
            continue
        if title[:1].isupper() and title.lower() in TITLES and all(word[:1].isupper() for word in name):
            return 0 if is_body_name(" ".join(name)) else len(text) - len(" ".join(name))
    return 0


def _behind_field(text: str) -> int:
    """Where a name begins behind an office and its field: "Secretary of Health Ann Lee"; else 0."""
    for preposition in (" of ", " for "):
        before, found, behind = text.partition(preposition)
        if not found or before.rsplit(" ", 1)[-1].lower() not in TITLES:
            continue
        words = behind.split(" ")
        first = next(
            (
                place
                for place, word in enumerate(words)
                # "Head of financial reporting Ann Lee", but "a lawyer for the farmer Ann Lee".
                if word.lower().strip(",") not in FIELDS
                and (word[:1].isupper() or preposition == " for " or word in PEOPLE)
            ),
            0,
        )
        name = words[first:]
        if (
            not _SMALL.issuperset(word.lower() for word in words[:first])
            and 1 < len(name) <= _MOST_NAMES
            and all(word[:1].isupper() for word in name)
            and not is_body_name(" ".join(name))
        ):
            return len(text) - len(" ".join(name))
    return 0
