"""The persons and bodies that a document names in full, by what it calls them later: a surname, an office."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.speakers.name_words import (
    CAPITAL,
    FULL_NAME,
    NAME_PARTICLES,
    NAME_WORD,
    bare_name,
    is_body_name,
    surnames_of,
    without_field,
)
from generator.analysis.speakers.words import NO_NAMES, PEOPLE, TITLES
from generator.model import SpeakerKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.speakers.namesakes import Namesakes
    from generator.model import Actor, Span

_FULL_NAME = re.compile(rf"{NAME_WORD}(?: {NAME_PARTICLES}{NAME_WORD}){{1,6}}")
_CAPITALISED_INSIDE = re.compile(rf"[a-z0-9,;] ([{CAPITAL}][\w-]{{1,24}})")
_BEARER = rf"({FULL_NAME})"
_NAME_BEHIND = re.compile(rf",? {_BEARER}")
_NAME_BEFORE = re.compile(rf"{_BEARER}, (?:(?:the|its|an?) )?(?:[\w'’-]{{1,20}} ){{0,4}}?\Z")
_SPEAKS_OF = re.compile(r" (?:said|says|added|adds|argued|argues|noted|notes|warned|warns|insisted),")
"""Behind an office, what shows that the name before is of whom it speaks: "Lee, the mayor said, will go"."""
_SPEAKS = re.compile(r" (?:(?:has|have|had|also|then) )?(?:said|says|told|added|warned|argued|insisted)\b")
_OBJECT = re.compile(r"\b(?:to|with|of|from|for|by|against|about|after|before|like|at|on) \Z")
"""Before a name that is no subject: "In reply to Lee, the mayor said" tells of two."""
_LONGEST_BEFORE = 200
"""Code points before an office in which the name of its bearer begins: more than that pattern can take in."""
_JOINED_BEFORE = re.compile(rf"\band [{CAPITAL}][\w-]+ \Z")
_WORD_EDGE = re.compile(r"\b")
_ENDS_SENTENCE = re.compile(r"(?:^|[.!?:\"“”]\s{1,20}|\n\s{0,20})$")
_NO_NAME_ENDS = ("ly", "ed", "ing", "day")
"""Ends of words that open sentences and stand in no name."""
_FEW_SURNAMES = 6
"""Surnames that are looked up one by one; for more, all names of the document are listed once."""
_MOST_MENTIONS = 60
"""Mentions of a surname that are looked at."""
_ROW_BEFORE = 60
_ROW_BEHIND = 40
"""Code points before a surname, and from it on, in which its full name is looked for."""
_MOST_OFFICES = 24
"""Offices of a document that are looked up in it: each takes a reading of the whole text."""
_OFFICE_OF = tuple(
    f"{office} of " for office in ("secretary", "minister", "director", "commissioner", "head")
)


class NamedPeople:
    """Looks up what a document calls somebody by.

    Args:
        text: the document's text.
        folded: its shadow.
        actors: mentions of known actors.
        namesakes: who only shares a name with one of them.
    """

    def __init__(
        self, text: str, folded: str, actors: tuple[tuple[Span, Actor], ...], namesakes: Namesakes
    ) -> None:
        self._text = text
        self._folded = folded
        self._actors = {actor.id: actor for _, actor in actors}
        self._namesakes = namesakes
        self._inside: frozenset[str] | None = None
        self._full_names: dict[str, dict[str, int]] | None = None
        self._spelled: dict[str, str] = {}
        self._surnames: dict[str, str | None] = {}
        self._articles: dict[str, bool] = {}
        self._bodies: dict[str, str | None] = {}
        self._offices: dict[str, tuple[str, SpeakerKind] | None] = {}

    def by_surname(self, surname: str) -> str | None:
        """Returns the full name of the one person of that surname whom the document names; else None."""
        wanted = surname.lower().removeprefix("al-").removeprefix("el-")
        if wanted not in self._surnames:
            found = self._find_surname(wanted)
            unsure = found is None or found in self._namesakes.both
            self._surnames[wanted] = None if unsure or found is None else self.told_apart(found)
        return self._surnames[wanted]

    def told_apart(self, name: str) -> str:
        """A name as it is shown: with a calling before it where a known person bears it, too."""
        return self._namesakes.shown.get(name, name)

    def _find_surname(self, wanted: str) -> str | None:
        if not self._spelled:
            self._spelled = {
                alias.lower(): actor.name for actor in self._actors.values() for alias in actor.aliases
            }
        known = {
            actor.name
            for actor in self._actors.values()
            if actor.kind is SpeakerKind.PERSON and wanted in surnames_of(actor.name)
        }
        found = {(name, True) for name in known}
        called: set[str] = set()
        for words, place in self._rows(wanted).items():
            of_field = self._folded.endswith(_OFFICE_OF, 0, place)
            name, titled = bare_name(without_field(words) if of_field else words)
            if name.count(" ") not in {1, 2, 3} or is_body_name(name):
                continue
            if wanted not in surnames_of(name) or len(name.split(" ", 1)[0].strip(".")) < 2:
                # Two words may be those of a place and a surname: "captain Jordan Henderson", "Jordan said".
                long = name.count(" ") > 1 and name.lower().startswith(f"{wanted} ")
                if long and (titled or self._is_in_office(place)):
                    called.add(name)
                continue
            sure = titled or not _ENDS_SENTENCE.search(self._text, max(0, place - 3), place)
            found.add((self._spelled.get(name.lower(), name), sure))
        names = {name for name, _ in found}
        if len(names) > 1:
            # At the head of a sentence a capital may be any word's: "Yesterday Brandt".
            names = {name for name, sure in found if sure or not name.split(" ")[0].endswith(_NO_NAME_ENDS)}
        # "WHO chief Tedros Adhanom Ghebreyesus", later "Tedros": where no surname is meant, a first name is.
        names = names or called
        return names.pop() if len(names) == 1 else None

    def _is_in_office(self, place: int) -> bool:
        """Whether an office of one person stands right before a name: "agency chief Ann Lee"."""
        words = self._folded[max(0, place - _ROW_BEHIND) : place].split()
        return bool(words) and (words[-1] in TITLES or words[-1] in PEOPLE) and words[-1][-1:] != "s"

    def _rows(self, wanted: str) -> dict[str, int]:
        """The rows of capitalised words that hold a surname, and where each first stands."""
        if self._full_names is None and len(self._surnames) >= _FEW_SURNAMES:
            self._full_names = self._read_names()
        if self._full_names is not None:
            return self._full_names.get(wanted, {})
        rows: dict[str, int] = {}
        place, count = self._folded.find(wanted), 0
        while place >= 0 and count < _MOST_MENTIONS:
            count += 1
            before = max(0, self._text.rfind(" ", 0, place - 1) + 1) if place else 0
            if self._text[place].isupper() and (
                self._text[before].isupper()
                or self._text[place + len(wanted) : place + len(wanted) + 1] == " "
            ):
                begin = max(0, place - _ROW_BEFORE)
                for match in _FULL_NAME.finditer(
                    self._text, begin, min(len(self._text), place + _ROW_BEHIND)
                ):
                    if match.start() <= place < match.end() and (match.start() > begin or not begin):
                        rows.setdefault(match.group(), match.start())
            place = self._folded.find(wanted, place + len(wanted))
        return rows

    def _read_names(self) -> dict[str, dict[str, int]]:
        """Lists the rows of capitalised words, and where each first stands, by each of their words."""
        rows: dict[str, int] = {}
        for match in _FULL_NAME.finditer(self._text):
            rows.setdefault(match.group(), match.start())
        found: dict[str, dict[str, int]] = {}
        for words, place in rows.items():
            for word in words.lower().split(" "):
                found.setdefault(word.removesuffix("'s").removesuffix("’s").rstrip("."), {})[words] = place
        return found

    def body(self, kind: str) -> str | None:
        """Returns the one body of the document whose capitalised name ends in a noun: "committee"."""
        if kind not in self._bodies:
            # To ask for the noun itself takes a hundredth of the time, and most documents never begin it so.
            found = self._find_body(kind.capitalize()) if f" {kind.capitalize()}" in self._text else None
            self._bodies[kind] = found
        return self._bodies[kind]

    def _find_body(self, noun: str) -> str | None:
        names = {name.strip(".").removesuffix("'s").removesuffix("’s") for name in self._names_from(noun)}
        shortest = min(names, key=len, default=None)
        if shortest is not None:
            # "Ministry of Health and China" goes on too far; another ministry leaves it open who is meant.
            return shortest if all(name.startswith(shortest) for name in names) else None
        pattern = re.compile(rf"\b((?:[{CAPITAL}][\w'’-]{{0,24}} (?:(?:and|of|for|on|&) )?){{1,7}}){noun}\b")
        names = {
            f"{lead}{noun}"
            for match in pattern.finditer(self._text)
            if (lead := bare_name(match.group(1).strip())[0] + " ").strip()
            and lead.strip().lower() not in NO_NAMES
        }
        longest = max(names, key=len, default=None)
        unique = longest is not None and all(longest.endswith(name) for name in names)
        return longest if unique else None

    def _names_from(self, noun: str) -> list[str]:
        """The names that begin with a noun: "Department for Environment, Food and Rural Affairs"."""
        words = rf"{NAME_WORD}(?: {NAME_WORD}){{0,4}}"
        pattern = rf"\b{noun} (?:of|for) (?:the )?{words}(?:(?:, {words}){{0,3}},? (?:and|&) {words})?"
        if f"{noun} of " not in self._text and f"{noun} for " not in self._text:
            return []
        # "Food and Agriculture Organization of the United Nations" begins earlier.
        return [
            match.group()
            for match in re.finditer(pattern, self._text)
            if not _JOINED_BEFORE.search(self._text, max(0, match.start() - _ROW_BEHIND), match.start())
        ]

    def office(self, phrase: str) -> tuple[str, SpeakerKind] | None:
        """Returns the one person who bears an office ("vice premier") in the document; else None."""
        if phrase not in self._offices:
            if len(self._offices) >= _MOST_OFFICES:
                return None
            self._offices[phrase] = self._find_office(phrase)
        return self._offices[phrase]

    def _find_office(self, phrase: str) -> tuple[str, SpeakerKind] | None:
        holders = {
            actor.name
            for actor in self._actors.values()
            if actor.kind is SpeakerKind.PERSON and phrase in {title.lower() for title in actor.titles}
        }
        for words in self._names_beside(phrase):
            bearer = bare_name(words)[0]
            # "Aboard the destroyer USS Higgins, the Pentagon chief said."
            ship = len(first := bearer.split(" ", 1)[0]) > 2 and first.isupper()
            if bearer.count(" ") and not ship and not is_body_name(bearer):
                holders.add(bearer)
        # In a heading whose words have capitals a name seems to go on: "Mayor Ann Lee Opens Fair".
        shortest = min(holders, key=len, default="")
        if not shortest or not all(f"{name} ".startswith(f"{shortest} ") for name in holders):
            return None
        return shortest, SpeakerKind.PERSON

    def _names_beside(self, phrase: str) -> Iterator[str]:
        """Yields the names right behind an office and right before one, wherever the document has it."""
        text, begun, ended = self._text, 0, 0
        place = self._folded.find(phrase)
        while place >= 0:
            end = place + len(phrase)
            # Dashes and spaces of another kind are folded, too: such words are not the office's.
            if text[place:end].lower() == phrase:
                behind = _NAME_BEHIND.match(text, end) if place >= begun else None
                if behind is not None and _WORD_EDGE.match(text, place):
                    begun = behind.end()
                    yield behind.group(1)
                first = max(ended, place - _LONGEST_BEFORE)
                if text.find(", ", first, place) >= 0 and _WORD_EDGE.match(text, end):
                    before = _NAME_BEFORE.search(text, first, place)
                    if (
                        before is not None
                        and not _SPEAKS_OF.match(text, end)
                        and not (_SPEAKS.match(text, end) and _OBJECT.search(text, first, before.start(1)))
                    ):
                        ended = end
                        yield before.group(1)
            place = self._folded.find(phrase, place + 1)

    def has_article(self, name: str) -> bool:
        """Whether a name has a capital article where no sentence begins, as a title has: "told The Verge"."""
        if name not in self._articles:
            self._articles[name] = (
                any(
                    self._text[found.start()].islower() or self._text[found.start()] in ",0123456789"
                    for found in re.finditer(rf"[^\s] The {re.escape(name)}\b", self._text)
                )
                if f" The {name}" in self._text
                else False
            )
        return self._articles[name]

    def has_inside(self, word: str) -> bool:
        """Whether a capitalised word also stands where no sentence begins, and so is a name."""
        if self._inside is None:
            self._inside = frozenset(_CAPITALISED_INSIDE.findall(self._text))
        return word in self._inside
