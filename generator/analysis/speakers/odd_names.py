"""Veils names that are shaped like something else: "Save the Children", "Which?", "3M", "eBay", "Moody's".

A rule that reads capitals, commas and stops reads such a name wrong wherever it stands. It is therefore
hidden behind letters that no text uses, one for one, so that all places stay; the speakers read are unveiled.
What is shaped so and is no name is the rule: a name is veiled only where its sentence shows that it is one.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from generator.analysis.cues.inventory import ENGLISH_CUES
from generator.analysis.speakers.subject_words import AGENTS_ONLY
from generator.analysis.speakers.words import FIELDS, NO_NAMES
from generator.analysis.words.word_sets import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.analysis.words.lexicon import Hit

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
_SAYING = words_of("said says added adds argues believes expects")
"""What is no noun and describes none behind a possessive: not "China's predicted growth", "Iran's calls"."""
_MAKERS = words_of(
    """
    transport campaign action alliance citizens doctors lawyers reporters physicians parents mothers families
    students scientists engineers workers women youth people voices cities businesses mayors veterans partners
    trust fund partnership coalition centre center institute foundation network
    """
)
"""Who may be for or against something by name: "Transport for London"."""
_BIDDING = words_of(
    "save help feed stop unite free rescue protect defend reclaim meet teach end crack beat change"
)
"""What bids by itself, and is a name where somebody of that name says something: "Save the Children"."""
_FINITE = re.compile(
    r" (?:(?:also|now|then) )?(?:[a-z]{2,12}(?:s|ed)|said|told|has|had|found|gave|sent|ran|will|is)\b|['’,]"
)
"""What goes on with a sentence behind a name that else bids."""
_BEFORE_VERBS = frozenset(
    ("has", "have", "had", "also", "now", "then", "later", "today", "yesterday", "recently")
)
_MOST_BEFORE = 3
"""Such words between a name and its verb."""
_JOINTS = frozenset(("the", "for", "on", "against", "without"))
_JOINED = re.compile(r"(?P<first>[A-Z][a-z]{2,11}) (?:the|for|on|against|without) [A-Z][a-z]{2,12}")
"""Two words with a capital and a small one between them: "Save the Children", "Transport for London"."""
_OWNING = re.compile(r"(?:[A-Z][a-z]+ & )?(?P<last>[A-Z][A-Za-z]{2,14})['’]s")
_NUMBERED = re.compile(
    r"[0-9](?=[A-Z0-9a-])[0-9]{0,2}(?:-[A-Z][a-z]{2,12}|[A-Z][A-Za-z]{0,12}|and[A-Z][a-z]{1,10})"
)
_SMALL = re.compile(r"[a-z]{1,6}[A-Z][a-z]{2,14}")
_SIGNED = re.compile(r"[A-Z][A-Za-z]{2,14}[?!]")
_EXCLAIMED = frozenset(("Which?", "Yahoo!", "Guess?", "Jeopardy!"))
"""Bodies whose names end in a mark, as few do: a place before one is asked about."""
_INVERTED = re.compile(r" (?:(?:the|a|an|his|her) )?[A-Za-z-]{2,20}(?: [A-Z][a-z]+)?[.\n]")
"""What stands behind a verb whose subject follows: "Which? asked the teacher."."""
_PARTNER = re.compile(r"(?<!\w)[A-Z][a-z]+ & \Z")
_SHAPES = (_JOINED, _OWNING, _NUMBERED, _SMALL, _SIGNED)
_LONGEST = 32
"""Code points of an odd name."""
_SOURCES = frozenset(("according to", "said", "says"))
"""What stands before a name that a comma or a stop ends."""
_ENDING = frozenset(("", *",.;("))
_TELLING_MORE = ", which "
_BEFORE_SENTENCE = frozenset('.!?\n"”')
_CAMPUS = re.compile(
    r"University of (?:California|Wisconsin|Illinois|Texas|Massachusetts|Maryland|Colorado|Nevada|Nebraska"
    r"|Minnesota|Missouri|Michigan|Tennessee|Alabama|Alaska|Arkansas|North Carolina)(?P<comma>,) (?:Berkeley"
    r"|Los Angeles|San Diego|Davis|Irvine|Riverside|Merced|Santa Cruz|Santa Barbara|San Francisco|Madison"
    r"|Milwaukee|Chicago|Urbana|Springfield|Austin|Dallas|El Paso|San Antonio|Arlington|Amherst|Boston"
    r"|Lowell|Baltimore|College Park|Boulder|Denver|Las Vegas|Reno|Lincoln|Omaha|Twin Cities|Duluth"
    r"|Columbia|St\.? Louis|Ann Arbor|Dearborn|Knoxville|Chattanooga|Birmingham|Huntsville|Anchorage"
    r"|Fairbanks|Little Rock|Chapel Hill|Charlotte|Greensboro)"
    r"(?=[.,;:)'’\"”]|\s(?:said|says|has|have|had|found|and|who|which|in|on|at|is|was|will|to)\b|\s\(|\Z)"
)
_FIELDS_LISTED = re.compile(
    r"(?:Department|Ministry|Secretary of State|Secretary|Minister) (?:of|for) (?:the )?[A-Z]\w+"
    r"(?: [A-Z]\w+){0,2}(?P<listed>(?:, [A-Z]\w+(?: [A-Z]\w+){0,2}){1,3},?"
    r" (?:and|&) [A-Z]\w+(?: [A-Z]\w+)?)(?! [A-Z])\b"
)
_OFFICES_LISTED = ("Department ", "Ministry ", "Secretary ", "Minister ")
_FIRM = re.compile(r"(?<=\w) plc\b")
_MOST_NAMES = 24
"""Odd names of one text: what has more is written in no language that people speak."""
_MOST_FINDS = 400
"""Places of odd names that are looked at."""
_IN_NUMBER = frozenset(".,$£€/-@#_")
_QUOTES = frozenset("\"'“‘«")
_OPENING_MARKS = "\"'“‘«("
_BEHIND_NAMES = frozenset((" ", ","))
_SHORTEST = 2


class Veil:
    """The names of one text that are hidden, and what hides them.

    Args:
        text: the document's text.
        cues: where words of `ENGLISH_WORDS` may stand in it, beside which odd names are looked for.
    """

    def __init__(self, text: str, cues: Iterable[Hit]) -> None:
        self._text = text
        self._cues = cues
        self._signs: dict[int, str] = {}
        self._shown: dict[str, str] = {}
        self._named: dict[str, bool] = {}
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
                if (
                    " the " in name
                    and self._opens(found.start())
                    and not _FINITE.match(self._text, found.end())
                ):
                    # "Help the Homeless this winter" bids.
                    continue
                self._signs |= {
                    place: sign
                    for place, sign in enumerate(hidden, found.start())
                    if self._text[place] != sign
                }

    def _find(self) -> Iterator[str]:
        """Yields the names of whom something is told: they say it, or more is told of them."""
        text = self._text
        for start, minus_end, number in self._cues:
            words = ENGLISH_CUES[number].words
            if words in _SOURCES and (name := self._behind(-minus_end)) is not None:
                yield name
            if words in _SPEAKING:
                name = self._ending_at(self._before_verb(start))
                if name is not None and self._may_speak(name, words, -minus_end):
                    yield name
        place = text.find(_TELLING_MORE)
        while place >= 0:
            name = self._ending_at(place)
            if name is not None and self._opens(place - len(name)):
                yield name
            place = text.find(_TELLING_MORE, place + 1)

    def _may_speak(self, name: str, verb: str, end: int) -> bool:
        """Whether an odd name before a verb is its subject: not in "China's predicted growth"."""
        if name.endswith(("'s", "’s")):
            return verb in _SAYING
        if name[-1] in "?!":
            return name in _EXCLAIMED and _INVERTED.match(self._text, end) is None
        return True

    def _before_verb(self, start: int) -> int:
        """Where what stands before a verb ends, without its auxiliaries and adverbs."""
        text, end = self._text, start - 1
        for _ in range(_MOST_BEFORE):
            space = text.rfind(" ", max(0, end - len("yesterday") - 1), end)
            if space < 0 or text[space + 1 : end] not in _BEFORE_VERBS:
                break
            end = space
        return end

    def _ending_at(self, end: int) -> str | None:
        """The odd name that ends at a place."""
        text = self._text
        if end < _SHORTEST or text[end : end + 1] not in _BEHIND_NAMES:
            return None
        begin = max(0, end - _LONGEST)
        space = max(text.rfind(" ", begin, end), text.rfind("\n", begin, end))
        word = text[space + 1 : end].lstrip(_OPENING_MARKS)
        # Nearly all words before a verb are of one kind of letters, with a capital at most.
        if word.islower():
            return None
        first = end - len(word)
        if not word.isalpha() or word[:1].islower():
            return self._one_word(word, first)
        joint = text.rfind(" ", begin, max(begin, space))
        if joint < 0 or text[joint + 1 : space] not in _JOINTS:
            return None
        before = max(text.rfind(" ", begin, joint), text.rfind("\n", begin, joint))
        name = text[before + 1 : end].lstrip(_OPENING_MARKS)
        found = _JOINED.fullmatch(name)
        return name if found is not None and self._is_odd(found, end - len(name)) else None

    def _one_word(self, word: str, first: int) -> str | None:
        """An odd name of one word, or of two that "&" joins, whose last word begins at a place."""
        for shape in _SHAPES[1:]:
            found = shape.fullmatch(word)
            if found is not None:
                partner = _PARTNER.search(self._text, max(0, first - _LONGEST), first)
                if not self._is_odd(found, first):
                    return None
                return word if partner is None else partner.group() + word
        return None

    def _behind(self, place: int) -> str | None:
        """The odd name behind what names a source, up to a comma or a stop."""
        text = self._text
        if text[place : place + 1] != " ":
            return None
        for shape in _SHAPES:
            found = shape.match(text, place + 1)
            if found is not None and text[found.end() : found.end() + 1] in _ENDING:
                return found.group() if self._is_odd(found, found.start()) else None
        return None

    def _is_odd(self, found: re.Match[str], start: int) -> bool:
        """Whether what has the shape of an odd name is one."""
        text = self._text
        if found.re is _JOINED:
            makers = _BIDDING if " the " in found.group() else _MAKERS
            return found["first"].lower() in makers
        if found.re is _OWNING:
            # "Lee's said" may stand for "Lee has said" where Lee is named.
            return found["last"].lower() not in NO_NAMES and not self._is_named(found["last"])
        before = text[max(0, start - 1) : start]
        if found.re is _SIGNED:
            # "“Rain?” said Lee" and "Why? asked Lee" quote.
            return before not in _QUOTES and found.group() in _EXCLAIMED
        return not (before.isalnum() or before in _IN_NUMBER)

    def _is_named(self, name: str) -> bool:
        """Whether a name stands somewhere without a possessive's ending."""
        if name not in self._named:
            if len(self._named) >= _MOST_FINDS:
                return True
            self._named[name] = re.search(rf"\b{name}\b(?!['’])", self._text) is not None
        return self._named[name]

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
