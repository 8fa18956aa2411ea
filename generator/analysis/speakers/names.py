"""Reads a phrase that ends in capitals as a speaker: "the historian Ann Lee", "the Director of Works"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.speakers.name_words import (
    CAPITAL,
    NAME_PARTICLES,
    NAME_WORD,
    POST_NOMINALS,
    is_body_name,
    is_document_name,
    may_be_name,
    strip_titles,
)
from generator.analysis.speakers.odd_names import is_veiled
from generator.analysis.speakers.wording import (
    NEVER_IN_PHRASE,
    NEVER_IN_TAIL,
    POSSESSIVE,
    TIME_TAIL,
    Naming,
    untimed,
    worded,
)
from generator.analysis.speakers.words import BEARERS, BODIES, DOCUMENTS, NO_SPEAKERS, PEOPLE, TITLES
from generator.analysis.words.clause_words import holds_past_verb
from generator.analysis.words.word_sets import words_of
from generator.model import SpeakerKind

if TYPE_CHECKING:
    from generator.analysis.speakers.named_people import NamedPeople

_NAME = re.compile(
    rf"(?P<det>(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er"
    rf"|[Mm]y) )?(?P<lead>(?:[a-z][\w'’-]{{0,24}} ){{0,6}})"
    rf"(?P<name>(?:[{CAPITAL}][\w'’.&-]{{0,30}}[’']s )?(?:(?:al|el)-)?{NAME_WORD}"
    rf"(?: (?:(?:and|&) |{NAME_PARTICLES})\(?(?:{NAME_WORD}|[A-Z0-9]{{1,12}})\)?){{0,6}})"
    r"(?P<tail> (?:of|at|from|with|for|in|on|near|who|that|which|to) [^;:.!?\"“”]{1,90})?"
)
_NOT_LEAD = NEVER_IN_PHRASE | words_of(
    """of at by from in with for on near after before during since until that who which said says told"""
)
_ASIDE_BEHIND = re.compile(r", [a-z]{3,14}ing\b")
"""What tells more of whom a name and a comma name: ", responding to"."""
_FIELD = re.compile(rf" (?:(?:for|on|against) (?:the )?|to (?=[{CAPITAL}][a-z]+ [{CAPITAL}]))[{CAPITAL}]")
"""What a body is for, as part of its name."""
_OFFICE_OF_ITS = re.compile(r"(?:['’]s|s['’]) (?:[a-z-]{2,20} ){0,3}[a-z-]{2,20}$")
"""Whose office stands behind whom it serves."""
_RANKS = frozenset(("senior", "junior", "lead", "associate", "visiting", "independent"))
"""What stands before the calling of one who holds a post: "the Senior Economist"."""
_OFFICE_WORDS = (TITLES - (PEOPLE - BEARERS)) | _RANKS
_PLURAL_ACRONYM = re.compile(r"[A-Z]{2,6}s")
"""Several bodies or people: "NGOs", "MPs"."""
_POST_NOMINAL = re.compile(rf"(?<=\w) (?:{'|'.join(sorted(POST_NOMINALS))})$")
"""What stands behind a name and is no part of it."""


class NameReader:
    """Reads the capitalised phrases of one document.

    Args:
        named: whom the document names.
    """

    def __init__(self, named: NamedPeople) -> None:
        self._named = named

    def read(self, text: str, *, strict: bool, opens: bool) -> Naming | None:
        """Reads what ends in capitals.

        Args:
            text: the phrase.
            strict: whether a word that no table holds may speak.
            opens: whether the phrase opens a sentence, where a capital says nothing.

        Returns:
            The speaker's name and kind; None where the phrase names nobody.
        """
        match = _NAME.fullmatch(text)
        return None if match is None else self._name(match, strict=strict, opens=opens)

    def _name(self, match: re.Match[str], *, strict: bool, opens: bool) -> Naming | None:
        name, tail, lead = match["name"], match["tail"] or "", match["lead"] or ""
        words = name.split(" ")
        if (
            not may_be_name(words)
            or not _NOT_LEAD.isdisjoint(_without_joined(lead))
            or name.endswith(POSSESSIVE)
        ):
            return None
        goes_on = tail.startswith(" of ") and (len(words) == 1 or is_body_name(name) or _is_office(words[-1]))
        # "Institute for Fiscal Studies", "Council on Foreign Relations": what a body is for has capitals.
        if goes_on or (_FIELD.match(tail) is not None and words[-1].lower() in BODIES):
            return _name_that_goes_on(name, tail, lead)
        if tail and POSSESSIVE[1] in name.replace("'", "’") and tail.lower().rsplit(" ", 1)[-1] in DOCUMENTS:
            # "The Brewers Association's 2023 Year in Beer report".
            return worded(name + tail), SpeakerKind.DOCUMENT
        if tail.startswith((" to ", " on ")) or (len(words) == 1 and words[0].lower() in NO_SPEAKERS):
            return None
        # Nobody who is named in full has an article.
        article = (match["det"] or "").lower() == "the " and not lead
        title = self._titled_body(match["det"], name) if article else None
        found = title or self._bare(match, tail, strict=strict, opens=opens)
        if found is None or not article or found[1] is not None or words[-1].lower() in BEARERS:
            return found
        return found[0], SpeakerKind.BODY

    def _bare(self, match: re.Match[str], tail: str, *, strict: bool, opens: bool) -> Naming | None:
        """A name with the titles before it, or one capitalised word."""
        name, lead = match["name"], match["lead"] or ""
        bare, titled = strip_titles(name)
        if bare.count(" ") > 1:
            # "Ann Lee MP", but "the Labour MP".
            bare = _POST_NOMINAL.sub("", bare)
        own = _of_somebody(bare)
        if own != bare:
            return self._full_name(own, own, person=titled, office=False)
        if " " in bare:
            person = titled or not PEOPLE.isdisjoint(lead.split()[-1:])
            return self._full_name(
                name, bare, person=person, office=titled and _is_office(name.rsplit(" ", 1)[-1])
            )
        if not (titled or lead or match["det"]) and opens:
            return self._opening_word(bare, tail, strict=strict)
        return self._short_name(name, bare, titled=titled, described=bool(lead), definite=bool(match["det"]))

    def _titled_body(self, article: str, name: str) -> Naming | None:
        """A body whose title has an article: "told The Verge", and at the head "The Quantum Insider"."""
        words = name.lower().split(" ")
        if is_body_name(name) or is_document_name(name) or words[0].strip(".") in _OFFICE_WORDS:
            return None
        calling = words[-1] in PEOPLE and words[-1] not in BEARERS and not words[-1].endswith("s")
        # "The Author" and "The Claimant" are parties to a paper, which capitals single out.
        if not (calling and article.startswith("T")) and not self._named.has_article(name):
            return None
        return f"The {worded(name)}", SpeakerKind.BODY

    def _full_name(self, name: str, bare: str, *, person: bool, office: bool) -> Naming:
        if _PLURAL_ACRONYM.fullmatch(bare.rsplit(" ", 1)[-1]):
            return worded(name), SpeakerKind.UNNAMED
        if is_document_name(bare):
            return worded(bare), SpeakerKind.DOCUMENT
        if is_body_name(bare if person else name):
            return worded(name), SpeakerKind.BODY
        if office and (holder := self._named.office(name.lower())):
            return holder
        return self._named.told_apart(worded(bare)), SpeakerKind.PERSON if person else None

    def _short_name(
        self, name: str, bare: str, *, titled: bool, described: bool, definite: bool
    ) -> Naming | None:
        """One capitalised word, with its title if it has one: "Councillor Lowe", "the Committee"."""
        lowered = bare.lower()
        if lowered in BODIES and not described:
            return self._named.body(lowered) or worded(bare), SpeakerKind.BODY
        if definite and lowered in DOCUMENTS:
            return worded(name), SpeakerKind.DOCUMENT
        if ((definite or titled) and lowered in PEOPLE) or _PLURAL_ACRONYM.fullmatch(bare):
            return self._named.office(name.lower()) or (worded(name), SpeakerKind.UNNAMED)
        full = self._named.by_surname(bare)
        if full is not None and not is_body_name(full):
            return full, SpeakerKind.PERSON
        if is_body_name(name) or is_veiled(bare):
            return worded(name), SpeakerKind.BODY
        return worded(name if titled else bare), SpeakerKind.PERSON if titled else None

    def _opening_word(self, word: str, tail: str, *, strict: bool) -> Naming | None:
        """One capitalised word that opens a sentence: a name the document has elsewhere, or any noun."""
        if _PLURAL_ACRONYM.fullmatch(word):
            return worded(word + untimed(tail)), SpeakerKind.UNNAMED
        full, lowered = self._named.by_surname(word), word.lower()
        if full is not None:
            return full, SpeakerKind.PERSON
        if lowered in PEOPLE or lowered in DOCUMENTS:
            kind = SpeakerKind.UNNAMED if lowered in PEOPLE else SpeakerKind.DOCUMENT
            return worded(word + untimed(tail)), kind
        if lowered in BODIES or is_veiled(word):
            return word, SpeakerKind.BODY
        if word.endswith("ing") and not self._named.has_inside(word):
            return None
        acronym = len(word) > 1 and word.isupper()
        return (worded(word), None) if acronym or strict or self._named.has_inside(word) else None


def _of_somebody(name: str) -> str:
    """A person's name without whose he or she is: "ING's Ann Lee"."""
    _, mark, person = name.replace("’s ", "'s ").partition("'s ")
    return person if mark and " " in person and not is_body_name(person) else name


def _name_that_goes_on(name: str, tail: str, lead: str) -> Naming | None:
    """A name with what stands behind "of": "Director of Education", "Bank of Halle"."""
    whole, last = name + tail, name.rsplit(" ", 1)[-1]
    # "Bank of Halle kept rates" is a clause.
    clause = (
        not NEVER_IN_TAIL.isdisjoint(tail.split())
        or holds_past_verb(whole.lower().split())
        or _ASIDE_BEHIND.search(tail) is not None
    )
    if clause or TIME_TAIL.search(whole.lower()):
        return None
    capital = any(word[:1].isupper() for word in tail.split())
    if not (lead or capital or " " in name or _is_office(last)):
        return None
    return worded(whole), _kind_that_goes_on(name, whole, last)


def _kind_that_goes_on(name: str, whole: str, last: str) -> SpeakerKind | None:
    """What kind a name is that goes on; `last` is the last word before it does."""
    if is_document_name(name):
        return SpeakerKind.DOCUMENT
    if _OFFICE_OF_ITS.search(whole) is not None and _is_office(whole.rsplit(" ", 1)[-1]):
        # "The Bank of Halle's chief economist".
        return SpeakerKind.UNNAMED
    if is_body_name(name):
        return SpeakerKind.BODY
    if not _is_office(last):
        return None
    # "Supporters of the ban" are nobody by name.
    return SpeakerKind.UNNAMED if last.endswith("s") else SpeakerKind.PERSON


def _without_joined(lead: str) -> list[str]:
    """The words before a name without the "and" between two offices: "chairman and chief executive"."""
    words = lead.split()
    return [
        word
        for place, word in enumerate(words)
        if word != "and" or not place or words[place - 1] not in PEOPLE
    ]


def _is_office(word: str) -> bool:
    lowered = word.lower()
    return lowered in PEOPLE
