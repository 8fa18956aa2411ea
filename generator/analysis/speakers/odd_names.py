"""Veils names that are shaped like something else: "Save the Children", "Which?", "3M", "eBay", "Moody's".

A rule that reads capitals, commas and stops reads such a name wrong wherever it stands. It is therefore
hidden behind letters that no text uses, one for one, so that all places stay; the speakers read are unveiled.
What is shaped so and is no name is the rule: a name is veiled only where its sentence shows that it is one.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from generator.analysis.speakers.subject_words import AGENTS_ONLY
from generator.analysis.speakers.words import BODIES, DOCUMENTS, FIELDS, NO_NAMES, PEOPLE, TITLES
from generator.analysis.words.word_sets import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_COMMA, _JOINT, _APOSTROPHE, _SIGN = "ȷ", "ƿ", "ȸ", "ȹ"
_DIGIT = "Ŋ"
"""What stands for a digit that opens a name: a capital letter."""
_OF_BODIES = (_JOINT, _APOSTROPHE, _SIGN, _DIGIT)
_SPEAKING = AGENTS_ONLY | words_of(
    """
    added adds argued argues claimed claims welcomed welcomes estimated estimates believes expects recommended
    recommends called calls noted notes asked asks hailed hails described describes predicts predicted
    """
)
"""What somebody does, and hardly anything else, right behind the name."""
_NO_MAKER = PEOPLE | TITLES | BODIES | DOCUMENTS | NO_NAMES
"""First words of what is read well without a veil, or is no name: "Minister for Health"."""
_SAYS = re.compile(r" (?:(?:has|have|had|also|now|then|later|today|yesterday|recently) ){0,3}([a-z]+)")
_JOINED = re.compile(r"[A-Z][a-z]{2,11} (?:the|for|on|against|without) [A-Z][a-z]{2,12}(?![\w'’-]| [A-Z&])")
"""Two words with a capital and a small one between them: "Save the Children", "Transport for London"."""
_BIDDING = re.compile(r"(?:Save|Help|Feed|Stop|Unite|Free|Rescue|Protect|Defend|Reclaim|Meet|Teach) the ")
"""What bids by itself, and names who does it where a sentence goes on with a verb."""
_FINITE = re.compile(r" (?:[a-z]{2,12}(?:s|ed)|said|told|has|found|gave|sent|ran|began)\b")
_SIGN_INSIDE = re.compile(r"[?!](?=['’]s | [a-z(]|[,.])")
_FIRM_BEHIND = re.compile(r", (?:Inc|Ltd|Corp|Co|LLC)\b")
_OWNER_ENDS = re.compile(r"['’]s(?=[ ,.;(])")
_WORD_BEFORE = re.compile(r"(?<!\w)(?:[A-Z][a-z]+ & )?(?P<last>[A-Z][A-Za-z]{2,14})\Z")
_LONGEST_BEFORE = 32
"""Code points before such a sign in which the name begins."""
_NUMBERED = re.compile(
    r"[0-9](?=[A-Z0-9a-])[0-9]{0,2}(?:-[A-Z][a-z]{2,12}|[A-Z][A-Za-z]{0,12}|and[A-Z][a-z]{1,10})(?=[ ,.;('’])"
)
_SMALL = re.compile(r"[A-Z](?<=[a-z].)[a-z]{2,}")
_SMALL_WITHIN = 6
"""Letters before the first capital of a name like "easyJet"."""
_SOURCE = ("according to ", "said ", "says ")
"""What stands before a name that a comma or a stop ends."""
_ENDING = frozenset(("", *",.;("))
_TELLS_MORE = re.compile(r", which [a-z]+ ")
_BEFORE_SENTENCE = frozenset('.!?\n"”')
_CAMPUS = re.compile(
    r"University of (?:California|Wisconsin|Illinois|Texas|Massachusetts|Maryland|Colorado|Nevada|Nebraska"
    r"|Minnesota|Missouri|Michigan|Tennessee|Alabama|Alaska|Arkansas|North Carolina)(?P<comma>,) (?:Berkeley"
    r"|Los Angeles|San Diego|Davis|Irvine|Riverside|Merced|Santa Cruz|Santa Barbara|San Francisco|Madison"
    r"|Milwaukee|Chicago|Urbana|Springfield|Austin|Dallas|El Paso|San Antonio|Arlington|Amherst|Boston"
    r"|Lowell|Baltimore|College Park|Boulder|Denver|Las Vegas|Reno|Lincoln|Omaha|Twin Cities|Duluth"
    r"|Columbia|St\.? Louis|Ann Arbor|Dearborn|Knoxville|Chattanooga|Birmingham|Huntsville|Anchorage"
    r"|Fairbanks|Little Rock|Chapel Hill|Charlotte|Greensboro)\b"
)
_FIELDS_LISTED = re.compile(
    r"(?:Department|Ministry|Secretary of State|Secretary|Minister) (?:of|for) (?:the )?[A-Z]\w+"
    r"(?: [A-Z]\w+){0,2}(?P<listed>(?:, [A-Z]\w+(?: [A-Z]\w+){0,2}){1,3},? (?:and|&) [A-Z]\w+)"
)
_OFFICES_LISTED = ("Department ", "Ministry ", "Secretary ", "Minister ")
_FIRM = re.compile(r"(?<=\w) plc\b")
_MOST_NAMES = 24
"""Odd names of one text: what has more is written in no language that people speak."""
_MOST_FINDS = 400
"""Places of odd names that are looked at."""
_IN_NUMBER = tuple(".,$£€/-")
_QUOTES = tuple("\"'“‘«")


class Veil:
    """The names of one text that are hidden, and what hides them.

    Args:
        text: the document's text.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._signs: dict[int, str] = {}
        self._shown: dict[str, str] = {}
        self._hide_names()
        self._signs.update(self._marks())

    def __bool__(self) -> bool:
        """Whether anything is hidden."""
        return bool(self._signs)

    def over(self, text: str, *, folded: bool = False) -> str:
        """A text of the same length, or its shadow, with its odd names hidden."""
        if not self._signs:
            return text
        pieces, last = [], 0
        for place in sorted(self._signs):
            sign = self._signs[place]
            pieces += [text[last:place], sign.lower() if folded else sign]
            last = place + 1
        return "".join((*pieces, text[last:]))

    def without(self, name: str) -> str:
        """A speaker's name as the text has it."""
        for hidden, shown in self._shown.items():
            if hidden in name:
                name = name.replace(hidden, shown)
        if name.endswith(" Plc") and " Plc" not in self._text:
            name = f"{name[:-3]}plc"
        return name.replace(_COMMA, ",")

    def _hide_names(self) -> None:
        names = set(islice(self._find(), _MOST_FINDS))
        for name in sorted(names) if len(names) <= _MOST_NAMES else ():
            hidden = _hidden(name)
            self._shown[hidden] = name
            for found in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", self._text):
                self._signs |= {
                    place: sign
                    for place, sign in enumerate(hidden, found.start())
                    if self._text[place] != sign
                }

    def _find(self) -> Iterator[str]:
        """Yields the names that their sentences show to be some."""
        yield from self._find_joined()
        yield from self._find_signed()
        yield from self._find_owners()
        yield from self._find_numbered()
        yield from self._find_small()

    def _find_joined(self) -> Iterator[str]:
        """Yields names of two words with a capital and a small one between them."""
        text = self._text
        for found in _JOINED.finditer(text):
            start, end = found.span()
            if (
                not text[max(0, start - 1) : start].isalnum()
                and found.group().partition(" ")[0].lower() not in _NO_MAKER
                and (self._speaks(start, end) or (_BIDDING.match(text, start) and self._goes_on(start, end)))
            ):
                yield found.group()

    def _find_owners(self) -> Iterator[str]:
        """Yields names that end as a possessive does: "Moody's"."""
        text, asked = self._text, 0
        for found in _OWNER_ENDS.finditer(text):
            # Most possessives have a noun behind them.
            says = _SAYS.match(text, found.end())
            if says is not None and says[1] not in _SPEAKING and says[1] != "of":
                continue
            before = self._word_before(found.start())
            if before is None or before["last"].lower() in NO_NAMES:
                continue
            speaks = self._speaks(found.start() - len(before.group()), found.end())
            if not (speaks or text.startswith(" of London", found.end())) or asked >= _MOST_FINDS:
                continue
            asked += 1
            # "Lee's said" may stand for "Lee has said" where Lee is named.
            if not re.search(rf"\b{before['last']}\b(?!['’])", text):
                yield before.group() + found.group()

    def _find_numbered(self) -> Iterator[str]:
        """Yields names that begin with a digit: "3M"."""
        text = self._text
        for found in _NUMBERED.finditer(text):
            before_it = text[max(0, found.start() - 1) : found.start()]
            if not (before_it.isalnum() or before_it in _IN_NUMBER) and self._speaks(*found.span()):
                yield found.group()

    def _find_small(self) -> Iterator[str]:
        """Yields names that begin with a small letter: "eBay"."""
        text = self._text
        for found in _SMALL.finditer(text):
            start = found.start() - 1
            while start and found.start() - start <= _SMALL_WITHIN and text[start - 1].islower():
                start -= 1
            if not (start and (text[start - 1].isalnum() or text[start - 1] in "._/@#-")):
                yield text[start : found.end()]

    def _find_signed(self) -> Iterator[str]:
        """Yields names that end in a mark: "Which?"."""
        text = self._text
        for found in _SIGN_INSIDE.finditer(text):
            name = self._word_before(found.start())
            if name is None or " " in name.group():
                continue
            start = found.start() - len(name.group())
            before = text[max(0, start - 2) : start]
            # "In Britain? said Lee" asks; "the consumer group Which? has" asks nothing.
            inside = before[:1].islower() and text[found.end()] == " "
            if not before.endswith(_QUOTES) and (
                inside or _FIRM_BEHIND.match(text, found.end()) or self._speaks(start, found.end())
            ):
                yield name.group() + found.group()

    def _word_before(self, end: int) -> re.Match[str] | None:
        """The word with a capital that ends at a place."""
        return _WORD_BEFORE.search(self._text[max(0, end - _LONGEST_BEFORE) : end])

    def _speaks(self, start: int, end: int) -> bool:
        """Whether who bears a name says something, before its verb or behind what names a source."""
        text = self._text
        says = _SAYS.match(text, end)
        if says is not None:
            return says[1] in _SPEAKING
        if text[end : end + 1] in _ENDING and text[max(0, start - 13) : start].lower().endswith(_SOURCE):
            return True
        return self._opens(start) and _TELLS_MORE.match(text, end) is not None

    def _goes_on(self, start: int, end: int) -> bool:
        """Whether what bids is a name: it stands inside a sentence, or opens one that goes on with a verb."""
        before = self._text[max(0, start - 2) : start]
        return before[:1].islower() or _FINITE.match(self._text, end) is not None

    def _opens(self, place: int) -> bool:
        """Whether a sentence may begin at a place."""
        before = self._text[max(0, place - 2) : place].strip(" ")
        return not before or before[-1] in _BEFORE_SENTENCE

    def _marks(self) -> Iterator[tuple[int, str]]:
        """Yields the commas inside the names of bodies, and what a firm's name ends with."""
        text = self._text
        if "University of " in text:
            for found in _CAMPUS.finditer(text):
                yield found.start("comma"), _COMMA
        for office in _OFFICES_LISTED:
            place = text.find(office)
            while place >= 0:
                named = _FIELDS_LISTED.match(text, place)
                if named is not None:
                    start, end = named.span("listed")
                    if not FIELDS.isdisjoint(re.findall(r"[a-z]{4,}", named["listed"].lower())):
                        yield from ((comma, _COMMA) for comma in range(start, end) if text[comma] == ",")
                place = text.find(office, place + 1)
        if " plc" in text:
            for found in _FIRM.finditer(text):
                yield found.start() + 1, "P"


def is_veiled(word: str) -> bool:
    """Whether a word hides the odd name of a body."""
    return not word.isascii() and any(sign in word for sign in _OF_BODIES)


def _hidden(name: str) -> str:
    """A name of as many letters that reads as one word with a capital."""
    if name[0].islower():
        return name[0].upper() + name[1:]
    if name[0].isdigit():
        return _DIGIT + name[1:]
    if name[-1] in "?!":
        return name[:-1] + _SIGN
    return name.replace(" ", _JOINT).replace("'s", f"{_APOSTROPHE}s").replace("’s", f"{_APOSTROPHE}s")
