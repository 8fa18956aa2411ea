"""Whom "he", "they" or "it" means: the speaker of the sentence before, or what that sentence opens with."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.speakers.chinese_names import OFFICE_AND_NAME_INSIDE, TRANSCRIBED_NAME
from generator.analysis.speakers.name_words import FULL_NAME, NAME_PARTICLES, NAME_WORD, is_body_name
from generator.analysis.speakers.speaker import Speaker
from generator.analysis.speakers.words import BODIES, DOCUMENTS, PEOPLE, TITLES
from generator.analysis.speech.chinese_openings import OPENING_MARKS, ChineseOpenings
from generator.analysis.words.clause_words import holds_past_verb
from generator.analysis.words.word_sets import words_of
from generator.folding import HAN
from generator.model import Span, SpeakerKind

if TYPE_CHECKING:
    from generator.analysis.speakers.finding import SpeakerFinder
    from generator.model import Sentence

_FARTHEST = 3
"""Sentences back to the one that names whom a chain of pronouns means."""
_FIRST_WORDS = 7
"""Words at the head of a sentence among which its subject's noun is looked for."""
_PERSON_PRONOUN = re.compile(r"(?<![\w'-])(?:he|she)\b|[他她]")
_LONGEST_NAME = 4
"""Chinese characters of a person's name without a point inside."""
_ADDS = re.compile("此外|另外|同时|其次|最后|再者|不仅如此|第[二三四五]|二是|三是|下一步")
"""What a Chinese sentence opens with that adds to what was said before it."""
_OPENING_NAME = re.compile(
    rf"(?:(?:The|A|An) )?((?:[a-z][\w-]{{1,20}} ){{0,3}}"
    rf"{NAME_WORD}(?: (?:of )?{NAME_PARTICLES}{NAME_WORD}){{0,5}})(?=,? [a-z(]|, )"
)
_LEADING_CLAUSE = re.compile(
    r"(?:After|When|As|On|In|At|While|Before|During|Following|Since|Once|By|For|With|Until|Last|Earlier|Later)"
    r" [^,;:\"“”]{2,110}, "
)
"""What tells when or where before a sentence's subject."""
_OPENING_OFFICE = re.compile(rf"({NAME_WORD} (?:[a-z][\w-]{{1,20}} ){{1,4}}{FULL_NAME})(?=,? [a-z(]|, )")
"""What somebody is before the name: "Kenyan coach Ann Lee"."""
_JOINT_NAMES = re.compile(
    rf"{NAME_WORD}(?: {NAME_WORD}){{0,2}} and {NAME_WORD}(?: {NAME_WORD}){{0,2}}(?=,? [a-z])"
)
_FULL_NAME = re.compile(rf"{NAME_WORD} {NAME_PARTICLES}{NAME_WORD}")
_NAMING_THINGS = (
    " in ",
    " at ",
    " near ",
    " from ",
    " the ",
    " his ",
    " her ",
    " their ",
    " its ",
    *(f"{figure} " for figure in "0123456789"),
)
"""What stands before a place, or before what has a name and is nobody: "the 2031 World Tram Fair"."""
_OFFICES = PEOPLE | TITLES | {"fellow"}
_OFFICE_ASIDE = re.compile(
    rf", (?:the |an? |its )?(?P<office>{NAME_WORD}(?: {NAME_WORD}){{0,4}})[^;:.\"]{{0,140}}?, (?=[a-z])"
)
_CALLED_ASIDE = re.compile(
    r", (?:the |an? |its )?(?P<office>(?:[a-z][a-z-]{1,20} ){0,3}[a-z][a-z-]{1,20})"
    r" (?:of|at|for|in|with|from) [^,;:.\"“”]{2,80}, (?=[a-z])"
)
"""What somebody is, and where: "Ann Lee, head of Tarn Primary, asked"."""
_PLACES = words_of(
    "new north south east west saint san santa los las united great upper lower port lake mount"
)
_APPOSED = re.compile(rf", ({NAME_WORD}(?: {NAME_WORD}){{1,4}})(?: of {NAME_WORD}(?: {NAME_WORD})?)?, ")
"""The name of a body behind what it is: "The developer, Korvo Homes of Oslo, ..."."""
_CONTRARY = ("but ", "yet ", "and ")
"""What a sentence may open with before its subject."""
_SEVERAL = frozenset(("some", "many", "several", "most", "both", "two", "three", "few", "all"))
_SEVERAL_IN_CHINESE = sorted(
    words_of("不少 许多 很多 部分 一些 多名 多位 众多 大多 几名 几位 两名 两位 各位 有的 有些")
)
"""What stands before several unnamed people, whom 他 or 她 does not mean."""
_PLURALS = frozenset(
    ("people", "police", "family", "couple", "children", "men", "women", "staff", "crew", "team")
)
_OTHERS = frozenset(("they", "them", "their", "others", "who", "many", "some", "both"))
"""Words that show that more are told of than the one body a sentence opens with."""
_SEVERAL_PEOPLE = frozenset(("people", "police", "pair", "couple", "duo", "trio"))
"""Words for several people that do not end in s."""
_WORD = re.compile(r"[^\s,;:.!?\"()*]+")
_ONES = TITLES | {"he", "she", "him", "her", "his", "hers", "boy", "girl", "man", "woman", "child"}
"""Words of one person, who may be meant by the next "he"."""
_NAME = re.compile(NAME_WORD)
"""A word that may be somebody's surname."""
_KNOWN_AS = re.compile(r",? (?:known as|called|titled|entitled) (?:the )?")


class Antecedents:
    """Resolves the pronouns of one document.

    Args:
        text: the document's text.
        folded: its shadow.
        sentences: its sentences.
        finder: what reads speakers.
        heard: who speaks in each sentence read so far, by index; and where somebody unknown does.
    """

    def __init__(
        self,
        text: str,
        folded: str,
        sentences: tuple[Sentence, ...],
        finder: SpeakerFinder,
        heard: tuple[dict[int, Speaker], set[int]],
    ) -> None:
        self._text = text
        self._folded = folded
        self._sentences = sentences
        self._finder = finder
        self._spoken, self._unheard = heard
        self._chinese = ChineseOpenings(text, folded, finder)

    def find(self, index: int, pronoun: str) -> Speaker | None:
        """Returns whom a pronoun of a sentence means, where the sentences before leave no doubt."""
        if pronoun in {"he", "she"}:
            person = self._person(index)
            return None if person is None or _is_of_other_sex(person, pronoun) else person
        if not self._follows(index):
            return None
        before = self._spoken.get(index - 1)
        if pronoun == "they":
            return self._several(index, before)
        if before is not None:
            body = before.kind in {SpeakerKind.BODY, SpeakerKind.DOCUMENT}
            # "BA said so. It also said …": initials are a body's.
            return before if body or (before.kind is None and before.name.isupper()) else None
        return self._opening(index - 1, plural=False)

    def _several(self, index: int, before: Speaker | None) -> Speaker | None:
        """Whom "they" means: those who spoke before, or those whom the sentence before opens with."""
        if before is None:
            return self._joint(index - 1) or self._opening(index - 1, plural=True)
        body = before.kind is SpeakerKind.BODY and (
            before.name.lower().endswith(("s", "police")) or not self._tells_of_several(index - 1)
        )
        return before if body or _is_plural(before) else None

    def _tells_of_several(self, index: int) -> bool:
        """Whether a sentence holds a word for several, of whom the next "they" may be said."""
        span = self._sentences[index].span
        return any(
            (word.endswith("s") and (word in PEOPLE or word in BODIES)) or word in _PLURALS or word in _OTHERS
            for word in _WORD.findall(self._folded, span.start, span.end)
        )

    def _follows(self, index: int) -> bool:
        return index > 0 and self._sentences[index].block - self._sentences[index - 1].block <= 1

    def _person(self, index: int) -> Speaker | None:
        for place in range(index, max(0, index - _FARTHEST), -1):
            if not self._follows(place) or place - 1 in self._unheard:
                return None
            span = self._sentences[place - 1].span
            before = self._heard(place - 1)
            if before is not None:
                sure = before.kind is not None and _is_one_person(before)
                return before if sure else self._told_of(span, before) or _if_one_person(before)
            if self._text[span.start] in OPENING_MARKS:
                # A quotation that nobody is said to speak goes on with what was said before.
                continue
            named = (
                self._finder.actors.opens(span)
                or self.opening_person(span)
                or self._chinese.introduced(span)
                or self._chinese.named_alone(span, alone=self._comes_in(place - 1, index))
            )
            if named is not None:
                return named
            if self._opens_with_somebody(span):
                return None
            goes_on = not self._opens_block(place - 1) or _ADDS.match(self._folded, span.start, span.end)
            if goes_on and self._chinese.goes_on(span):
                # 会同…，举办…。他强调: a Chinese sentence that names no subject, or adds to the last.
                continue
            if self._is_of_none(span):
                # “…,” said Lee. The river is high. “…,” he said: nobody else came in between.
                continue
            if (
                self._finder.actors.people(span.start, span.end)
                or OFFICE_AND_NAME_INSIDE.search(self._folded, span.start, span.end)
                or not _PERSON_PRONOUN.search(self._folded, span.start, min(span.end, span.start + 120))
            ):
                return None
        return None

    def _heard(self, index: int) -> Speaker | None:
        """Who speaks in a sentence, if "he" may be one of them; 市长李文到场。有的委员称……。他说 is Lee."""
        before = self._spoken.get(index)
        several = before is not None and before.name > "\u2e80" and self._are_several(before)
        return None if several else before

    def _are_several(self, speaker: Speaker) -> bool:
        """Whether unnamed people in Chinese are several: 有的委员, 家长们."""
        if speaker.kind is not SpeakerKind.UNNAMED:
            return False
        words = self._folded[speaker.span.start : speaker.span.end]
        return speaker.name.endswith("们") or any(several in words for several in _SEVERAL_IN_CHINESE)

    def _told_of(self, span: Span, before: Speaker) -> Speaker | None:
        """Of whom a sentence tells what others say: "Lee has left Tarn, according to Korva. She said"."""
        opens = self._finder.actors.opens(span) or self.opening_person(span)
        return opens if opens is not None and opens.span.end < before.span.start else None

    def _is_of_none(self, span: Span) -> bool:
        """Whether an English sentence is of nobody whom "he" or "she" may mean."""
        if HAN.search(self._folded, span.start, span.end) or self._names_others(span.start, span.end):
            return False
        if any(_may_be_one(word) for word in _WORD.findall(self._folded, span.start, span.end)):
            return False
        names = _NAME.findall(self._text, span.start, span.end)
        return not any(self._finder.full_name(name) for name in names)

    def _opens_block(self, index: int) -> bool:
        """Whether no sentence of the same block stands before one: what it leaves out is not told there."""
        return index == 0 or self._sentences[index].block != self._sentences[index - 1].block

    def _opens_with_somebody(self, span: Span) -> bool:
        """Whether a sentence opens with a full name: whoever spoke before it may be meant no longer."""
        found = _FULL_NAME.match(self._text, span.start, span.end)
        return found is not None and not is_body_name(found.group())

    def _comes_in(self, place: int, index: int) -> bool:
        """Whether whom a sentence names is new where "he" stands: in its paragraph, or after nobody spoke."""
        same = self._opens_block(place) and self._sentences[place].block == self._sentences[index].block
        return same or not any(before in self._spoken for before in range(place - _FARTHEST, place))

    def opening_person(self, span: Span, *, alone: bool = True) -> Speaker | None:
        """The person whom a sentence opens with, where it names no other, if that one is to be alone."""
        limit = min(span.end, span.start + 120)
        if self._folded.startswith(_CONTRARY, span.start):
            behind = self._folded.find(" ", span.start) + 1
            if behind >= span.end:
                return None
            span = Span(behind, span.end)
        bearer = self._finder.bearer(span.start, limit)
        if bearer is not None:
            return None if alone and self._names_others(bearer.span.end, span.end) else bearer
        begin = span.start
        lead = _LEADING_CLAUSE.match(self._text, begin, limit)
        if lead is not None and alone and not self._names_others(begin, lead.end()):
            begin = lead.end()
            limit = min(span.end, begin + 120)
        found = _OPENING_OFFICE.match(self._text, begin, limit) or _OPENING_NAME.match(
            self._text, begin, limit
        )
        if found is None or (alone and self._names_others(self._behind_office(found.end(), limit), span.end)):
            return None
        speaker = self._finder.phrases.read(found.start(), found.end(1), strict=False, opens=True)
        if speaker is None or speaker.kind is SpeakerKind.PERSON:
            return speaker
        if (
            speaker.kind is not None
            or " " not in speaker.name
            or speaker.name.split(" ")[0].lower() in _PLACES
        ):
            return None
        return speaker

    def _behind_office(self, start: int, limit: int) -> int:
        """Where an aside ends that gives an office: "Ann Lee, Senior Fellow for Seas, "."""
        for pattern in (_CALLED_ASIDE, _OFFICE_ASIDE):
            aside = pattern.match(self._text, start, limit)
            if aside is not None and not _OFFICES.isdisjoint(aside["office"].lower().split()):
                return aside.end()
        return start

    def _joint(self, index: int) -> Speaker | None:
        """The people, joined by "and", whom a sentence opens with by their names."""
        span = self._sentences[index].span
        found = _JOINT_NAMES.match(self._text, span.start, min(span.end, span.start + 90))
        if found is None or is_body_name(found.group()):
            return None
        return Speaker(found.group(), None, Span(found.start(), found.end()))

    def _names_others(self, start: int, end: int) -> bool:
        """Whether people are named in [start, end)."""
        others = (
            other.group()
            for other in _FULL_NAME.finditer(self._text, start, end)
            if not self._folded.endswith(_NAMING_THINGS, start, other.start())
        )
        return any(not is_body_name(other) for other in others) or bool(
            self._finder.actors.people(start, end)
        )

    def _opening(self, index: int, *, plural: bool) -> Speaker | None:
        """The body, the document or the people that a sentence opens with."""
        span = self._sentences[index].span
        subject = False
        for count, found in enumerate(
            _WORD.finditer(self._folded, span.start, min(span.end, span.start + 90))
        ):
            word = found.group()
            if count >= _FIRST_WORDS or (subject and holds_past_verb(["it", word])):
                # "The bank evicted farmers": they are its object.
                return None
            subject = subject or (plural and (word in PEOPLE or word in BODIES))
            if plural:
                fits = (word in PEOPLE or word in BODIES) and (word.endswith("s") or word in _SEVERAL_PEOPLE)
            else:
                fits = (word in BODIES or word in DOCUMENTS) and not word.endswith("s")
            if not fits:
                continue
            known_as = _KNOWN_AS.match(self._folded, found.end(), span.end)
            if known_as is not None:
                name = self._finder.name_at(known_as.end(), span.end)
                if name is not None:
                    return name
            apposed = None if plural else _APPOSED.match(self._text, found.end(), span.end)
            if apposed is not None:
                return Speaker(apposed.group(1), SpeakerKind.BODY, Span(*apposed.span(1)))
            return self._finder.phrases.read(span.start, found.end(), strict=False, opens=True)
        return None


def _may_be_one(word: str) -> bool:
    """Whether a word is of one person: "the engineer", "a girl", "his", not of people."""
    return word in _ONES or (word in PEOPLE and not word.endswith("s") and word not in _PLURALS)


def _if_one_person(speaker: Speaker) -> Speaker | None:
    return speaker if _is_one_person(speaker) else None


def _is_of_other_sex(speaker: Speaker, pronoun: str) -> bool:
    """Whether how a speaker is called shows that a pronoun means somebody else: 李先生, not 她."""
    return speaker.name.endswith("先生" if pronoun == "she" else "女士")


def _is_one_person(speaker: Speaker) -> bool:
    """Whether "he" may mean a speaker: a person, or a name or an unnamed speaker that may be one."""
    if speaker.kind is None:
        # A bare Chinese name is a person's where it is short, or transcribes a foreign one; 预算案 is none.
        name = speaker.name
        if TRANSCRIBED_NAME.fullmatch(name):
            return True
        return name[-1:] < "\u3400" or "·" in name or (len(name) <= _LONGEST_NAME and name[-1] != "案")
    singular = speaker.kind is SpeakerKind.UNNAMED and not speaker.name.endswith("s")
    return singular or speaker.kind is SpeakerKind.PERSON


def _is_plural(speaker: Speaker) -> bool:
    """Whether "they" may mean a speaker: several people, or one whose name tells neither he nor she."""
    if " and " in speaker.name:
        return speaker.kind in {SpeakerKind.UNNAMED, None}
    words = speaker.name.lower().split()
    return speaker.kind is SpeakerKind.UNNAMED and (
        words[0] in _SEVERAL
        or any(word.endswith("s") or word in _PLURALS or word == "spokesperson" for word in words)
    )
