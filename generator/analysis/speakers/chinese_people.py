"""Finds persons whom a Chinese text names: behind an office or a body, before a title, by an office alone."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from generator.analysis.speakers.chinese_name_words import (
    DOCUMENT_END,
    PEOPLE_END,
    VERBS_INSIDE,
    is_directed,
    is_name,
)
from generator.analysis.speakers.chinese_names import (
    CHINESE_INTRODUCED,
    CHINESE_NAME_AND_OFFICE,
    CHINESE_OFFICE_AND_NAME,
    FOREIGN_OFFICE_AND_NAME,
    OFFICE_AND_NAME_INSIDE,
)
from generator.analysis.speakers.speaker import Speaker
from generator.analysis.speakers.words import (
    CHINESE_BODY_ENDS,
    CHINESE_DOUBLE_SURNAMES,
    CHINESE_LEADERS,
    CHINESE_OFFICES,
    CHINESE_SURNAMES,
)
from generator.analysis.words.word_sets import words_of
from generator.model import Span, SpeakerKind

if TYPE_CHECKING:
    from generator.analysis.speakers.actors_named import ActorsNamed

_NAME_LENGTHS = (3, 2, 4)
"""Code points of a name, the most frequent first."""
_MOST_INTRODUCED = 200
"""Names behind offices that are looked for again; a longer list is a register."""
_NAME_TAIL = re.compile(
    r"(?:先生|女士|副?教授|博士|老师|副?主任(?:医师)?|院士|副?研究馆?员|医生|律师|议员|立委|副?(?:总书记|主席|总理|总统|首相|部长|局长"
    r"|市长|省长|州长|行长|秘书长|会长|院长|书记|厅长|校长|镇长|县长|区长|总裁|董事长|司长|署长|处长|馆长|理事长|大使|公使|总领事|参赞|特使|资政))$"
)
_BODY_AND_NAME = re.compile(
    rf"(?:{CHINESE_BODY_ENDS}|[学程理]系)([{CHINESE_SURNAMES}][\u4e00-\u9fff]{{1,2}})$"
)
"""A body and the name of one of its people: 某研究所李文华(研究员)."""
_PARTY_AND_NAME = re.compile(rf"党([{CHINESE_SURNAMES}][\u4e00-\u9fff]{{2}})$")
"""A party and the name of one of its people: 某党李文华."""
_LATIN_NAMED = re.compile(
    rf"(?:{CHINESE_OFFICES})([a-z][a-z.'·-]{{1,20}}(?: [a-z][a-z.'·-]{{0,20}}){{1,3}})$"
)
"""An office and a name in Latin letters behind it."""
_SURNAME_AND_TITLE = re.compile(
    rf"(?P<surname>{CHINESE_DOUBLE_SURNAMES}|[{CHINESE_SURNAMES}])(?P<title>副?(?:{CHINESE_LEADERS}|主任|教授|院士|经理"
    r"|总监|科长|处长|队长|馆长|警官|法官|医生|大夫|律师|老师|博士|研究员|工程师|总))$"
)
"""How somebody is called who need not be told apart: 王主任, 李教授."""
_TITLED_AT = re.compile(
    rf"(?![向和与于应由任经连从当因为成管常全])(?:{CHINESE_DOUBLE_SURNAMES}|[{CHINESE_SURNAMES}])副?(?:{CHINESE_LEADERS}|教授|大使)(?![的和与、])"
)
"""The same where a sentence opens: 王副市长来到."""
_BEFORE_SURNAME = re.compile(rf"(?:{CHINESE_BODY_ENDS}|[\u4e00-\u9fff](?:科|处|室|系|街道|小区|村|校|厂))$")
"""What stands before a surname with a title: 市住建局(王主任)."""
_RARE = re.compile(
    rf"(?:{CHINESE_LEADERS}|主任|教授|经理|负责人|发言人)"
    r"(?![办会助员热信级们及和与等的在于一对向就从被把将给跟同为由还也都又再曾已正则称说表指认问告受接])([\u4e00-\u9fff]{2}[^者人员方\W])$"
)
"""A name of a rare surname, which only its office and its verb show to be one."""
_NAMED_AT = re.compile("[一-鿿]在[^京沪港澳台会场家校此内外上中下]")
"""A name whose middle character is 在, behind an office: 总统李在明."""
_HELD = re.compile(rf"(?:{CHINESE_LEADERS}|馆长|主任|外长|防长|财长|大使|发言人)")
"""Offices of which a body has one, so that whoever is named with one is meant by it again."""
_NO_SUCH_OFFICE = frozenset("总副前原")
"""Before an office, these make another one of it."""
_NO_NAME_END = frozenset("学际级史科语文务名家方业系室席深")
"""What ends no name but a field or a rank: 文学(教授), 高级(教师)."""
_ADDRESSING = frozenset("问对向给跟同与替为被")
"""Before a name, what makes it somebody's who is spoken to."""
_FULL_NAME = 3
"""Code points of a name that nothing but what is told of its bearer shows to be one."""
_ENDS_OF_PEOPLE = frozenset(
    "生员者人长师手家工客民商方部队组们书官兵妇户友主局院会处层上下里中内外前后边旁时"
)
"""What ends no name but what somebody is: 应届生."""
_SCHOLARS = frozenset(("教授", "院士"))
"""Titles that show a name of two characters, too: before 老师 may stand 高中."""
_NO_SCHOLARS = frozenset(("荣誉", "荣休", "终身", "文科", "理科", "应用", "全职", "左右"))
_COUNTRIES = words_of(
    "安哥拉 黎巴嫩 巴拿马 乌克兰 乌干达 乌拉圭 巴拉圭 利比亚 卢旺达 卢森堡 古巴 荷兰 贝宁 马里"
)
"""What begins like a name before 大使."""
_TITLED_NAME = 3
"""Code points of a name that nothing but a title behind it shows to be one."""


def _ends_in_document(name: str) -> bool:
    """Whether what may be a name ends in a kind of document; a single character of one ends names, too."""
    found = DOCUMENT_END.search(name)
    return found is not None and len(found.group()) > 1


class ChinesePeople:
    """Finds the persons of one document, and remembers their names.

    Args:
        text: the document's text.
        folded: its shadow, in simplified characters.
        actors: known actors, by place.
    """

    def __init__(self, text: str, folded: str, actors: ActorsNamed) -> None:
        self._text = text
        self._folded = folded
        self._actors = actors
        self._names: set[str] = set()
        self._holders: dict[str, Speaker | None] = {}
        self._known: dict[str, str] | None = None
        self._is_introduced = False

    def read(self, words: str, start: int, *, sure: bool) -> Speaker | None:
        """Reads a phrase as the name of a person.

        Args:
            words: the phrase, folded.
            start: where it begins.
            sure: whether the verb behind it is one of speakers alone, so that a bare name is believed.
        """
        if not self._is_introduced:
            self._introduce()
        end = start + len(words)
        tail = _NAME_TAIL.search(words)
        if tail is not None and (name := self._titled(words[: tail.start()], tail.group(), sure=sure)):
            return self._named(start + tail.start() - len(name), start + tail.start())
        latin = _LATIN_NAMED.search(words)
        if latin is not None:
            return self._named(start + latin.start(1), end)
        office = CHINESE_OFFICE_AND_NAME.search(words) or FOREIGN_OFFICE_AND_NAME.search(words)
        if (
            office is not None
            and not PEOPLE_END.search(words)
            and (not VERBS_INSIDE.search(words[-3:]) or _NAMED_AT.fullmatch(office.group(1)))
            and not _ends_in_document(office.group(1))
            and not is_directed(office.group(1))
        ):
            return self._named(start + office.start(1), end)
        party = _PARTY_AND_NAME.search(words)
        if party is not None and is_name(party.group(1)):
            return self._named(end - len(party.group(1)), end)
        found = (
            (self.told_of(words, end) if sure and "的" in words else None)
            or self._called(words, start)
            or self._remembered(words, start, end)
            or (self._rare(words, start) if sure else None)
        )
        if found is not None:
            return found
        return self._named(start, end) if sure and is_name(words) else None

    def told_of(self, words: str, end: int, shortest: int = _FULL_NAME) -> Speaker | None:
        """Whoever has a full name behind what is told of them: 种了二十年地的李文华.

        Args:
            words: the phrase, folded.
            end: where it ends.
            shortest: code points of a name that is believed; two make many a common noun as well.
        """
        name = words.rpartition("的")[2]
        if not shortest <= len(name) <= _FULL_NAME or name[-1] in _ENDS_OF_PEOPLE or not is_name(name):
            return None
        return self._named(end - len(name), end)

    def _rare(self, words: str, start: int) -> Speaker | None:
        """Whoever has an office and, before a verb of speakers alone, what can but be a name."""
        rare = _RARE.search(words)
        if (
            rare is None
            or PEOPLE_END.search(words)
            or VERBS_INSIDE.search(rare[1])
            or _ends_in_document(rare[1])
        ):
            return None
        return self._named(start + rare.start(1), start + len(words))

    def _called(self, words: str, start: int) -> Speaker | None:
        """Whom a surname and a title mean: the one so titled in full elsewhere, or whoever is called so."""
        found = _SURNAME_AND_TITLE.search(words)
        if found is None or (found.start() and not _BEFORE_SURNAME.search(words, 0, found.start())):
            return None
        span = Span(start + found.start(), start + len(words))
        surname, title = found["surname"], found["title"]
        known = self._known_people()
        full = {
            name
            for name in {*self._names, *known}
            if name.startswith(surname)
            and (f"{name}{title}" in self._folded or f"{title}{name}" in self._folded)
        }
        if len(full) == 1:
            name = full.pop()
            place = self._folded.find(name)
            shown = known.get(name) or self._text[place : place + len(name)]
            return Speaker(shown, SpeakerKind.PERSON, span)
        return Speaker(self._text[span.start : span.end], SpeakerKind.PERSON, span)

    def _known_people(self) -> dict[str, str]:
        """The known persons of the text, by how it writes them."""
        if self._known is None:
            self._known = {
                self._folded[place.start : place.end]: actor.name
                for place, actor in self._actors.people(0, len(self._folded))
            }
        return self._known

    def _remembered(self, words: str, start: int, end: int) -> Speaker | None:
        """A person whose name the text has elsewhere, whole or by the surname alone."""
        for length in _NAME_LENGTHS:
            if len(words) >= length and words[-length:] in self._names:
                # 李某问王某: who is asked, or spoken to, is no subject.
                asked = len(words) > length and words[-length - 1] in _ADDRESSING
                return None if asked else self._named(end - length, end)
        surnamed = self._by_surname(words) if len(words) == 1 else None
        return None if surnamed is None else Speaker(surnamed, SpeakerKind.PERSON, Span(start, end))

    def _by_surname(self, surname: str) -> str | None:
        """The one person of a surname whom the text names, as its press goes on to call them: 蒋回应."""
        if surname not in CHINESE_SURNAMES:
            return None
        bearers = {name for name in self._names if name[0] == surname}
        if len(bearers) != 1:
            return None
        name = bearers.pop()
        place = self._folded.find(name)
        return self._text[place : place + len(name)]

    def named_at(self, start: int, end: int) -> Speaker | None:
        """The person of that name, which begins at a place and stands behind an office elsewhere."""
        if not self._is_introduced:
            self._introduce()
        for length in _NAME_LENGTHS[:2]:
            if start + length <= end and self._folded[start : start + length] in self._names:
                return self._named(start, start + length)
        return None

    def bearer_at(self, start: int, end: int) -> Speaker | None:
        """The person named at a place with an office behind the name, or known by the name alone."""
        found = CHINESE_NAME_AND_OFFICE.match(self._folded, start, end)
        if found is not None and is_name(found.group(1)):
            return self._named(*found.span(1))
        named = self.named_at(start, end)
        if named is None and (titled := _TITLED_AT.match(self._folded, start, end)) is not None:
            return self._called(titled[0], start)
        return None if named is None or self._folded[named.span.end] in "的和与、" else named

    def _introduce(self) -> None:
        """Remembers the names that stand behind an office once, and somewhere else again."""
        self._is_introduced = True
        for place in islice(CHINESE_INTRODUCED.finditer(self._folded), _MOST_INTRODUCED):
            for length in _NAME_LENGTHS[:2]:
                name = self._folded[place.end() : place.end() + length]
                if is_name(name) and self._folded.find(name) != self._folded.rfind(name):
                    self._names.add(name)
                    break

    def _titled(self, words: str, title: str, *, sure: bool) -> str | None:
        """The name before a title: one that is known, or behind a body, or that nothing else can be."""
        if words in self._names:
            return words
        if words[-1:] in _NO_NAME_END or words in _COUNTRIES:
            return None
        behind = _BODY_AND_NAME.search(words)
        if behind is not None:
            return behind.group(1) if is_name(behind.group(1)) else None
        office = CHINESE_OFFICE_AND_NAME.search(words)
        if office is not None and is_name(office.group(1)):
            return office.group(1)
        long = len(words) == _TITLED_NAME or (title in _SCHOLARS and words not in _NO_SCHOLARS)
        return words if sure and long and is_name(words) else None

    def _named(self, start: int, end: int) -> Speaker:
        self._names.add(self._folded[start:end])
        return Speaker(self._text[start:end], SpeakerKind.PERSON, Span(start, end))

    def holder(self, office: str) -> Speaker | None:
        """The one person named with an office of which there is one: 总书记 after 某某总书记."""
        if _HELD.fullmatch(office) is None:
            return None
        if office not in self._holders:
            # Each takes a reading of the whole text, and a text has few offices, many times.
            self._holders[office] = self._find_holder(office)
        return self._holders[office]

    def _find_holder(self, office: str) -> Speaker | None:
        held = {
            actor.name: span
            for span, actor in self._actors.people(0, len(self._folded))
            if self._is_with(office, span)
        }
        for found in OFFICE_AND_NAME_INSIDE.finditer(self._folded):
            span = Span(found.start() + len(office), found.end())
            if self._is_with(office, span) and is_name(self._folded[span.start : span.end]):
                held.setdefault(self._text[span.start : span.end], span)
        if len(held) != 1:
            return None
        ((name, span),) = held.items()
        return Speaker(name, SpeakerKind.PERSON, span)

    def _is_with(self, office: str, span: Span) -> bool:
        """Whether an office stands right behind a name or right before it, and no higher or lower one."""
        before = span.start - len(office)
        return self._folded.startswith(office, span.end) or (
            self._folded.startswith(office, max(before, 0))
            and before >= 0
            and self._folded[before - 1 : before] not in _NO_SUCH_OFFICE
        )
