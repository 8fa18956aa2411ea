"""Reads a noun phrase, whole, as the name of a speaker: a person, a body, a document, somebody unnamed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.clause_words import DETERMINERS, holds_past_verb
from generator.analysis.named_people import (
    CAPITAL,
    NAME_WORD,
    is_body_name,
    is_document_name,
    may_be_name,
    strip_titles,
)
from generator.analysis.offices_before_names import name_behind_office
from generator.analysis.speaker import Speaker
from generator.analysis.speaker_shares import is_share
from generator.analysis.speaker_words import (
    BODIES,
    DOCUMENTS,
    NO_NAMES,
    NO_SPEAKERS,
    PEOPLE,
    kind_of,
)
from generator.model import Span, SpeakerKind

if TYPE_CHECKING:
    from generator.analysis.named_people import NamedPeople

_LONGEST = 110
"""Code points of a phrase that names a speaker; what is longer is a clause."""
_TIME = (
    r"(?:(?:last|this|next|on|in|by|since|late|early|earlier|at|during) (?:last |this |the )?"
    r"(?:[a-z]{3,6}days?|(?:19|20)\d\d|week|month|year|night|january|february|march|april|may|june|july"
    r"|august"
    r"|september|october|november|december|spring|summer|autumn|winter|statement|interview|time)"
    r"(?: \d{1,2}\b)?(?: (?:19|20)\d\d)?)"
)
_LEAD = re.compile(
    r"(?:(?:but|and|yet|so|still|meanwhile|however|then|now|even|also|only|as|while|today|yesterday|later"
    r"|earlier"
    rf"|instead|separately|like|more recently|recently|here|there|{_TIME}),? )+"
)
_TIME_TAIL = re.compile(rf" {_TIME}.*")
_DETERMINER = (
    r"(?:(?:one|some|two|three|many|most|several|both|all|few|a (?:few|number|group|handful|majority)"
    r"|members"
    r"|half)"
    r" of (?:the|its|their|his|her|these|those)|the|an?|its|their|his|her|my|this|these|our|those|any"
    r"|every|each"
    r"|no|such|what|that) "
)
_WORD = r"[^\W_](?:[\w&'./-]{0,28}[\w.'])?"
_PREPOSITION = (
    r"(?:at|by|from|in|of|with|for|near|on|close to|familiar with|briefed on|involved in|opposed to|within"
    r"|to(?= (?:the|his|her|their|its|former|president|mr|prime) )"
    r"|across|around|behind|representing|loyal to|aligned with)"
)
# Behind a participle stands how, by whom or when; "the board revised up its forecast" is a clause.
_PARTICIPLE = (
    r"(?:[a-z]{3,14}ed|seen|made|written)(?= (?:(?:by|in|on|at|with|for|from|as|of|last|this|earlier|later"
    r"|yesterday|today|recently|under|during|after|before|over|through|into|against|via|within|across"
    r"|since|near|out|late|early|again|just|only|first|together|abroad|here|there|alongside"
    r"|[a-z]{3,6}day)\b|[a-z]{3,20}ly\b))"
    r"|(?:out|due)(?= (?:on|in|this|last|today|yesterday|earlier|later)\b)"
    r"|(?:published|released|issued|leaked|seen|written|compiled|conducted|prepared|obtained|out)(?=$)"
)
_RELATIVE = rf"(?:who|whose|whom|that|which|we|i|you|where|(?:{_PARTICIPLE})|[a-z]{{3,14}}ing (?!to\b))"
_NOUN_PHRASE = re.compile(
    rf"(?P<det>{_DETERMINER})?(?P<head>(?:{_WORD} ){{0,6}}?{_WORD})"
    rf"(?P<tail> {_PREPOSITION} [^,;:!?\"]{{1,90}})?(?P<relative> {_RELATIVE}\b[^,;:!?\"]{{0,90}})?"
)
_NAME = re.compile(
    rf"(?P<det>(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er"
    rf"|[Mm]y) )?(?P<lead>(?:[a-z][\w'’-]{{0,24}} ){{0,6}})"
    rf"(?P<name>(?:[{CAPITAL}][\w'’.&-]{{0,30}}[’']s )?{NAME_WORD}"
    rf"(?: (?:(?:de|van|von|bin|al|der|la|da|di|du|and|&) )?\(?(?:{NAME_WORD}|[A-Z0-9]{{1,12}})\)?){{0,6}})"
    r"(?P<tail> (?:of|at|from|with|for|in|on|near|who|that|which|to) [^;:.!?\"“”]{1,90})?"
)
# "Mining company Korvo AG": at the head of a sentence what somebody is has a capital, too.
_DESCRIBED = re.compile(
    rf"(?:[{CAPITAL}][\w'’.-]{{1,24}} ){{1,5}}?(?:[a-z][\w-]{{1,24}} ){{0,3}}?(?P<noun>[a-z][\w-]{{1,24}})"
    rf" (?P<name>{NAME_WORD}(?: {NAME_WORD}){{0,4}})"
)
_NEVER_IN_PHRASE_WORDS = """
    is are was were be been being am has have had do does did will would can could shall should may might must
    not and or but if because than to as it he she they there here what when while so yet i we you him
    me us upon about into onto over under between against through per via whether though although
    """
_NEVER_IN_PHRASE = frozenset(_NEVER_IN_PHRASE_WORDS.split())
_NEVER_IN_TAIL = _NEVER_IN_PHRASE - {"and", "to", "as", "or", "than"}
_NEVER_IN_HEAD = _NEVER_IN_PHRASE | DETERMINERS
_MAY_OPEN_WORDS = "some one two three four five six another many most all few both its earlier"
_NEVER_OPENS = NO_NAMES - frozenset(_MAY_OPEN_WORDS.split())
_NOT_LEAD_WORDS = (
    """of at by from in with for on near after before during since until that who which said says told"""
)
_NOT_LEAD = _NEVER_IN_PHRASE | frozenset(_NOT_LEAD_WORDS.split())

_ONE_OF_THEM = re.compile(r"(?:one|two|some|many|most|several|both|neither|each) of them")
_QUANTIFIERS_WORDS = "some others many several most both all"
_QUANTIFIERS = frozenset(_QUANTIFIERS_WORDS.split())
_RELATIVE_INSIDE = re.compile(rf" (?:{_RELATIVE})\b")
_NO_DETERMINERS_WORDS = "this these our no such what that every any"
_NO_DETERMINERS = frozenset(_NO_DETERMINERS_WORDS.split())
_ASIDE_BEHIND = re.compile(r", [a-z]{3,14}ing\b")
"""What tells more of whom a name and a comma name: ", responding to"."""
_DAYS_WORDS = "today yesterday monday tuesday wednesday thursday friday saturday sunday"
_DAYS = frozenset(_DAYS_WORDS.split())
_ARTICLES = frozenset(("the", "a", "an", ""))
_POSSESSIVE = ("'s", "’s", "s’", "s'")
_PLURAL_ACRONYM = re.compile(r"[A-Z]{2,6}s")
"""Several bodies or people: "NGOs", "MPs"."""
_POST_NOMINAL = re.compile(r"(?<=\w) (?:QC|KC|SC|MP|MEP|MSP|OBE|CBE|MBE|PhD|MD|FRS|JP)$")
"""What stands behind a name and is no part of it."""
_MOST_WORDS = 4
"""Words of a noun phrase that no table knows."""
_SHORT_WORD = 4
"""Code points of an abbreviation with its stop."""
_Named = tuple[str, SpeakerKind | None]
"""A speaker's name and kind."""


class PhraseReader:
    """Reads phrases of one document.

    Args:
        text: the document's text.
        folded: its shadow.
        named: whom the document names.
    """

    def __init__(self, text: str, folded: str, named: NamedPeople) -> None:
        self._text = text
        self._folded = folded
        self._named = named

    def skip_lead(self, start: int, end: int) -> int:
        """Skips what opens a clause before its subject: "meanwhile", "last Thursday"."""
        while start < end and self._folded[start] in ' \n\r\t*("-–—':
            start += 1
        found = _LEAD.match(self._folded, start, end)
        if found is None:
            return start
        if found.group().endswith("earlier ") and self._folded[found.end() : end].split(" ")[0] in DOCUMENTS:
            # "Earlier reports" are not those of the day.
            return found.end() - len("earlier ")
        return found.end()

    def read(self, start: int, end: int, *, strict: bool, opens: bool) -> Speaker | None:
        """Reads [start, end) as a speaker.

        Args:
            start: where the phrase begins.
            end: where it ends.
            strict: whether a noun that no table holds may speak.
            opens: whether the phrase opens a sentence, where a capital says nothing.

        Returns:
            The speaker, whose span is the whole phrase; None where it names none.
        """
        end = self._trim(start, end)
        if not 1 < end - start <= _LONGEST:
            return None
        text = self._text[start:end]
        if is_share(self._folded[start:end]):
            worded = _worded(text[2:] if text[:2].lower() == "a " else text)
            return Speaker(worded, SpeakerKind.UNNAMED, Span(start, end))
        found = described = None
        # A name has a capital: that is known in a hundredth of the time of three patterns.
        named = not (text.isascii() and text.islower())
        begin = name_behind_office(text) if named else 0
        if begin:
            person = self.read(start + begin, end, strict=strict, opens=False)
            return None if person is None else person._replace(span=Span(start, end))
        name = _NAME.fullmatch(text) if named else None
        if name is not None:
            found = self._name(name, strict=strict, opens=opens)
        if named and found is None:
            described = _DESCRIBED.fullmatch(text)
        if described is not None and kind_of(described["noun"]) is not None:
            # "Mining company Korvo AG".
            found_name = self.read(start + described.start("name"), end, strict=strict, opens=False)
            return None if found_name is None else found_name._replace(span=Span(start, end))
        if found is None and "," not in text:
            phrase = _NOUN_PHRASE.fullmatch(text.lower().replace("’", "'"))
            if phrase is not None and len(phrase.string) == len(text):
                found = self._noun_phrase(phrase, text, strict=strict)
        return None if found is None else Speaker(found[0], found[1], Span(start, end))

    def _trim(self, start: int, end: int) -> int:
        """Where a phrase ends without commas and brackets behind it: "the Harbour Authority (HA)"."""
        folded = self._folded
        while end > start and folded[end - 1] in " ,*":
            end -= 1
        if end > start and folded[end - 1] == ")" and (left := folded.rfind(" (", start, end)) > start:
            return left
        return end

    def _name(self, match: re.Match[str], *, strict: bool, opens: bool) -> _Named | None:
        """Reads what ends in capitals: "the historian Ruth Calloway", "the Director of Education"."""
        name, tail, lead = match["name"], match["tail"] or "", match["lead"] or ""
        words = name.split(" ")
        if (
            not may_be_name(words)
            or not _NOT_LEAD.isdisjoint(_without_joined(lead))
            or name.endswith(_POSSESSIVE)
        ):
            return None
        goes_on = tail.startswith(" of ") and (len(words) == 1 or is_body_name(name) or _is_office(words[-1]))
        if goes_on:
            return _name_that_goes_on(name, tail, lead)
        if tail.startswith((" to ", " on ")) or (len(words) == 1 and words[0].lower() in NO_SPEAKERS):
            return None
        bare, titled = strip_titles(name)
        if bare.count(" ") > 1:
            # "Ann Lee MP", but "the Labour MP".
            bare = _POST_NOMINAL.sub("", bare)
        bare = _of_somebody(bare)
        if " " in bare:
            person = titled or not PEOPLE.isdisjoint(lead.split()[-1:])
            return self._full_name(name, bare, person=person, office=titled and _is_office(words[-1]))
        if not (titled or lead or match["det"]) and opens:
            return self._opening_word(bare, tail, strict=strict)
        return self._short_name(name, bare, titled=titled, described=bool(lead), definite=bool(match["det"]))

    def _full_name(self, name: str, bare: str, *, person: bool, office: bool) -> _Named:
        if _PLURAL_ACRONYM.fullmatch(bare.rsplit(" ", 1)[-1]):
            return _worded(name), SpeakerKind.UNNAMED
        if is_document_name(bare):
            return _worded(bare), SpeakerKind.DOCUMENT
        if is_body_name(bare if person else name):
            return _worded(name), SpeakerKind.BODY
        if office and (holder := self._named.office(name.lower())):
            return holder
        return self._named.told_apart(_worded(bare)), SpeakerKind.PERSON if person else None

    def _short_name(
        self, name: str, bare: str, *, titled: bool, described: bool, definite: bool
    ) -> _Named | None:
        """One capitalised word, with its title if it has one: "Councillor Lowe", "the Committee"."""
        lowered = bare.lower()
        if lowered in BODIES and not described:
            return self._named.body(lowered) or _worded(bare), SpeakerKind.BODY
        if definite and lowered in DOCUMENTS:
            return _worded(name), SpeakerKind.DOCUMENT
        if ((definite or titled) and lowered in PEOPLE) or _PLURAL_ACRONYM.fullmatch(bare):
            return self._named.office(name.lower()) or (_worded(name), SpeakerKind.UNNAMED)
        full = self._named.by_surname(bare)
        if full is not None and not is_body_name(full):
            return full, SpeakerKind.PERSON
        if is_body_name(name):
            return _worded(name), SpeakerKind.BODY
        return _worded(name if titled else bare), SpeakerKind.PERSON if titled else None

    def _opening_word(self, word: str, tail: str, *, strict: bool) -> _Named | None:
        """One capitalised word that opens a sentence: a name the document has elsewhere, or any noun."""
        if _PLURAL_ACRONYM.fullmatch(word):
            return _worded(word + _untimed(tail)), SpeakerKind.UNNAMED
        full, lowered = self._named.by_surname(word), word.lower()
        if full is not None:
            return full, SpeakerKind.PERSON
        if lowered in PEOPLE or lowered in DOCUMENTS:
            kind = SpeakerKind.UNNAMED if lowered in PEOPLE else SpeakerKind.DOCUMENT
            return _worded(word + _untimed(tail)), kind
        if lowered in BODIES:
            return word, SpeakerKind.BODY
        if word.endswith("ing") and not self._named.has_inside(word):
            return None
        acronym = len(word) > 1 and word.isupper()
        return (_worded(word), None) if acronym or strict or self._named.has_inside(word) else None

    def _noun_phrase(self, match: re.Match[str], text: str, *, strict: bool) -> _Named | None:
        """Reads what ends in a noun: "two former officials at the port", "the union"."""
        if _ONE_OF_THEM.fullmatch(match.group()) or (match["head"] in _QUANTIFIERS and _goes_on(match)):
            return _worded(text), SpeakerKind.UNNAMED
        head, det = match["head"], (match["det"] or "").strip()
        # As the text has it: a participle has no capital, a name may ("Ministry of Housing").
        tail = text[match.start("tail") : match.end("tail")] if match["tail"] else ""
        words = head.split()
        noun = words[-1].removesuffix("'s")
        if det in _NO_DETERMINERS or words[0] in _NEVER_OPENS or not _NEVER_IN_HEAD.isdisjoint(words):
            return None
        tail = _RELATIVE_INSIDE.split(tail)[0]
        if not _NEVER_IN_TAIL.isdisjoint(tail.lower().split()[1:]) or tail.endswith((" and", " or")):
            return None
        tail = _untimed(tail)
        kind = kind_of(noun)
        if noun in _QUANTIFIERS and tail.startswith(" of "):
            # "Most of the ministers" speak, "most of this room" does not.
            kind = kind_of(tail.lower().rsplit(" ", 1)[-1])
        elif (
            kind is None
            and strict
            and (det or noun.endswith("s") or words[0] == "one")
            and len(words) <= _MOST_WORDS
        ):
            none = noun in NO_SPEAKERS or noun.endswith("ed") or holds_past_verb(words)
            kind = None if none else SpeakerKind.UNNAMED
        if kind is None:
            return None
        if not tail and (named := self._known_by(kind, words, noun, definite=det == "the")) is not None:
            return named
        begin = match.start("head") if det in _ARTICLES else 0
        if words[0].endswith(_POSSESSIVE) and words[0][:-2] in _DAYS and len(words) > 1:
            # "Today's report" is the report.
            begin += len(words[0]) + 1
        return _worded(text[begin : match.end("head") + len(tail)]), kind

    def _known_by(self, kind: SpeakerKind, words: list[str], noun: str, *, definite: bool) -> _Named | None:
        """Whom the document names in full, and means by "the committee" or "the vice premier"."""
        if kind is SpeakerKind.BODY and len(words) == 1 and (full := self._named.body(noun)):
            return full, kind
        return self._named.office(" ".join(words)) if kind is SpeakerKind.UNNAMED and definite else None


def _of_somebody(name: str) -> str:
    """A person's name without whose he or she is: "ING's Ann Lee"."""
    _, mark, person = name.replace("’s ", "'s ").partition("'s ")
    return person if mark and " " in person and not is_body_name(person) else name


def _worded(words: str) -> str:
    """A name as the text words it; where it ends with its sentence, without the stop."""
    name = " ".join(words.split())
    # "Inc." and "Jr." have a stop of their own.
    return name[:-1] if name.endswith(".") and len(name.rsplit(" ", 1)[-1]) > _SHORT_WORD else name


def _name_that_goes_on(name: str, tail: str, lead: str) -> _Named | None:
    """A name with what stands behind "of": "Director of Education", "Bank of Halle"."""
    whole, last = name + tail, name.rsplit(" ", 1)[-1]
    # "Bank of Halle kept rates" is a clause.
    clause = (
        not _NEVER_IN_TAIL.isdisjoint(tail.split())
        or holds_past_verb(whole.lower().split())
        or _ASIDE_BEHIND.search(tail) is not None
    )
    if clause or _TIME_TAIL.search(whole.lower()):
        return None
    capital = any(word[:1].isupper() for word in tail.split())
    if not (lead or capital or " " in name or _is_office(last)):
        return None
    if is_document_name(name):
        return _worded(whole), SpeakerKind.DOCUMENT
    if is_body_name(name):
        return _worded(whole), SpeakerKind.BODY
    if not _is_office(last):
        return _worded(whole), None
    # "Supporters of the ban" are nobody by name.
    return _worded(whole), SpeakerKind.UNNAMED if last.endswith("s") else SpeakerKind.PERSON


def _goes_on(match: re.Match[str]) -> bool:
    """Whether what looks like a clause behind "some" is a participle and a noun: "some striking crew"."""
    words = (match["relative"] or "").split()
    return 1 < len(words) <= _MOST_WORDS and words[0].endswith("ing") and words[-1] in PEOPLE


def _without_joined(lead: str) -> list[str]:
    """The words before a name without the "and" between two offices: "chairman and chief executive"."""
    words = lead.split()
    return [
        word
        for place, word in enumerate(words)
        if word != "and" or not place or words[place - 1] not in PEOPLE
    ]


def _untimed(tail: str) -> str:
    """A phrase's tail without what says when, and without a relative clause."""
    time = _TIME_TAIL.search(tail.lower())
    return _RELATIVE_INSIDE.split(tail[: time.start()] if time else tail)[0]


def _is_office(word: str) -> bool:
    lowered = word.lower()
    return lowered in PEOPLE
