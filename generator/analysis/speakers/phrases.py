"""Reads an English phrase, whole, as a speaker's name: a person, a body, a document, somebody unnamed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.speakers.name_words import CAPITAL, NAME_PARTICLES, NAME_WORD
from generator.analysis.speakers.names import NameReader
from generator.analysis.speakers.nouns import NounReader
from generator.analysis.speakers.offices_before_names import name_behind_office
from generator.analysis.speakers.shares import is_share
from generator.analysis.speakers.speaker import Speaker
from generator.analysis.speakers.wording import TIME, without_short_form, worded
from generator.analysis.speakers.words import DOCUMENTS, kind_of
from generator.model import Span, SpeakerKind

if TYPE_CHECKING:
    from generator.analysis.speakers.named_people import NamedPeople

_LONGEST = 110
"""Code points of a phrase that names a speaker; what is longer is a clause."""
_PARTIES = ("D-", "R-", "I-")
"""What a lawmaker's party and home begin with: "D-San Diego"."""
_AND_OTHERS = (" et al.", " et al")
_LEAD = re.compile(
    r"(?:(?:but|and|yet|so|still|meanwhile|however|then|now|even|also|only|as|while|today|yesterday|later"
    r"|earlier"
    rf"|instead|separately|like|more recently|recently|here|there|{TIME}),? )+"
)
# "Mining company Korvo AG": at the head of a sentence what somebody is has a capital, too.
_DESCRIBED = re.compile(
    rf"(?:[{CAPITAL}][\w'’.-]{{1,24}} ){{1,5}}?(?:[a-z][\w-]{{1,24}} ){{0,3}}?(?P<noun>[a-z][\w-]{{1,24}})"
    rf" (?P<name>{NAME_WORD}(?: {NAME_PARTICLES}{NAME_WORD}){{0,6}})"
)


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
        self._names = NameReader(named)
        self._nouns = NounReader(named)

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
        if not 1 < end - start <= _LONGEST or self._text.startswith(_PARTIES, start):
            return None
        # "Wild Bird Trust (WBT) director Ann Lee": what is read is as much shorter before its end.
        text = without_short_form(self._text[start:end])
        skipped = start + (end - start - len(text))
        # "A study in *Nature*": the marks of emphasis are no part of a name.
        bare = text.replace("*", "")
        if bare.endswith(_AND_OTHERS):
            first = self.read(start, self._text.rindex(" et al", start, end), strict=strict, opens=False)
            return first and Speaker(f"{first.name} et al.", first.kind, Span(start, end))
        if is_share(self._folded[start:end]):
            people = worded(text[2:] if text[:2].lower() == "a " else text)
            return Speaker(people, SpeakerKind.UNNAMED, Span(start, end))
        found = described = None
        # A name has a capital: that is known in a hundredth of the time of three patterns.
        named = not (text.isascii() and text.islower())
        begin = name_behind_office(text) if named else 0
        if begin:
            person = self.read(skipped + begin, end, strict=strict, opens=False)
            return None if person is None else person._replace(span=Span(start, end))
        if named:
            found = self._names.read(bare, strict=strict, opens=opens)
            if found is None:
                described = _DESCRIBED.fullmatch(text)
        if described is not None and kind_of(described["noun"]) is not None:
            # "Mining company Korvo AG".
            found_name = self.read(skipped + described.start("name"), end, strict=strict, opens=False)
            return None if found_name is None else found_name._replace(span=Span(start, end))
        if found is None and "," not in text:
            found = self._nouns.read(bare, strict=strict)
        return None if found is None else Speaker(found[0], found[1], Span(start, end))

    def _trim(self, start: int, end: int) -> int:
        """Where a phrase ends without commas and brackets behind it: "the Harbour Authority (HA)"."""
        folded = self._folded
        while end > start and folded[end - 1] in " ,*":
            end -= 1
        if end > start and folded[end - 1] == ")" and (left := folded.rfind(" (", start, end)) > start:
            return left
        return end
