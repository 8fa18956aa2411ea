"""Coordinated terms: "fiscal, tax and talent policies" names fiscal policies and tax policies, too.

Two shapes, each completed to an alias or left alone. A head that a list shares stands behind its last
member: "fiscal, tax and talent policies", 财政、税收和人才政策. A modifier that a list shares stands before
its first: "tidal lagoons and barrages"; there the members must look alike (both plurals, both in -ing) or the
first must be a known term, since "technology transfer and finance" may well mean finance alone. In Chinese,
where nothing shows which it is, modifiers are not shared.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from generator.analysis.words.aliases import CJK_START
from generator.analysis.words.word_sets import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.words.lexicon import Hit

_FUNCTION_WORDS = words_of(
    """
a about above after against all although an and any are as at be because been before between but by can
could did do does during each either every few for from had has have he her his how however if in into is
it its just like many may might more most much must neither no nor not of off on once only or other our
out over own same shall she should since so some such than that the their them him me us then there these
they this those through to too under until up very was we were what when where whether which while who
why will with within without would yet you your
"""
)
"""Words that never stand inside a member of a list of nouns."""
_VERBS = words_of(
    """
accelerate add boost bring build buy create cut develop drive enhance ensure expand explore foster gain
give help improve increase keep launch limit made make meet offer open pay promote provide put raise
reduce said says see seek sell set show spur stimulate strengthen support take tighten told urged use
used win
"""
)
"""Verbs that open a new clause behind a conjunction: "develop technology and boost economic cooperation"."""
_LIST_WORD = re.compile(r"(-? (?:and|or) |, (?:and |or )?|[ \n-])([a-z0-9][a-z0-9'.&]{0,40})")
_REACH = 100
"""Code points that a list may take up before its head."""
_MOST_MEMBERS = 5
_LONGEST_MEMBER = 2
"""Words of a member: "nuclear fusion"."""
_PHRASE_ENDS = re.compile(
    r"\s?(?:[^\w\s'-]|$|(?:of|for|in|on|to|at|by|with|from|as|that|which|is|are|was|were|will|would|can|may|"
    r"has|have|had|and|or|but)\b)"
)
_SPACES = str.maketrans("-\n", "  ")

_HAN_LIST = re.compile(r"[\u3400-\u9fff、]{1,24}")
_HAN_JOINT = re.compile(r"[、和与及或]")
_HAN_STOP = re.compile(
    r"[的了是在将被把也还已曾这那之而但让]|推动|推进|加强|加快|加大|促进|提升|提高|完善|支持|实施|开展|扩大|深化|优化|"
    r"培育|打造|构建|落实|坚持|强化|鼓励|引导|实现|要求|必须|应当"
)
"""Characters of grammar and verbs that open a clause: no member of a list of nouns has one."""
_LONGEST_HAN_MEMBER = 6

_ENGLISH_JOINTS = (" and", " or", ",", "  and", "  or")
"""The last two stand behind a hyphen, which a form has as a space: "enterprise- and state-led"."""
_CHINESE_JOINTS = ("、", "和", "与", "及", "或", "以及")

TopicInterval = tuple[int, int, int]
"""(start, end, topic's number)."""


class _Shape(Enum):
    """What the members of a list share."""

    HEAD = "head"
    """What stands behind the last."""
    MODIFIER = "modifier"
    """What stands before the first."""


class _Trigger(NamedTuple):
    """A phrase that may begin or end a list."""

    shape: _Shape
    """What the list shares."""
    length: int
    """Code points of the part of the term that was found."""
    rests: tuple[_Rest, ...]
    """What completes the term."""
    first_words: frozenset[str]
    """The first words of these."""
    signs: tuple[str, ...]
    """What one of these holds, which must stand near: without "bonds", which holds "bond"."""


class _Rest(NamedTuple):
    """What completes a term."""

    words: str
    """The other part of its form."""
    topics: tuple[int, ...]
    """Whose term it is then."""


class Coordinations:
    """Completes the terms of topics across lists.

    Args:
        forms: the topics' numbers by each form of their aliases, as `alias_forms` gives them.
    """

    def __init__(self, forms: dict[str, set[int]]) -> None:
        heads: dict[str, dict[str, set[int]]] = {}
        modifiers: dict[str, dict[str, set[int]]] = {}
        for form, topics in forms.items():
            for first, last in _divide(form):
                # Where a part alone names the topic, completing it tells nothing new.
                if fresh := topics - forms.get(first, set()):
                    heads.setdefault(first, {}).setdefault(last, set()).update(fresh)
                if last[0] < CJK_START and (fresh := topics - forms.get(last, set())):
                    modifiers.setdefault(last, {}).setdefault(first, set()).update(fresh)
        self._triggers: list[_Trigger] = []
        self.phrases: list[tuple[str, int]] = []
        """What to look for, each with the number of what it triggers."""
        for first, rests in sorted(heads.items()):
            joints = _CHINESE_JOINTS if first[-1] >= CJK_START else _ENGLISH_JOINTS
            self._add([first + joint for joint in joints], _Shape.HEAD, len(first), rests)
        for last, rests in sorted(modifiers.items()):
            self._add([f"and {last}", f"or {last}"], _Shape.MODIFIER, len(last), rests)

    def _add(self, phrases: list[str], shape: _Shape, length: int, rests: dict[str, set[int]]) -> None:
        self.phrases += [(phrase, len(self._triggers)) for phrase in phrases]
        completing = tuple(_Rest(words, tuple(sorted(topics))) for words, topics in sorted(rests.items()))
        first_words = frozenset(
            rest.words.partition(" ")[0] if rest.words[0] < CJK_START else rest.words for rest in completing
        )
        signs: list[str] = []
        for word in sorted(first_words):
            # In order, a word comes right behind the one that it begins with.
            if not signs or not word.startswith(signs[-1]):
                signs.append(word)
        self._triggers.append(_Trigger(shape, length, completing, first_words, tuple(signs)))

    def complete(self, folded: str, hits: list[Hit], mentions: list[Hit]) -> Iterator[TopicInterval]:
        """Completes the terms that lists have in part.

        Args:
            folded: the shadow of the text.
            hits: where phrases stand that may begin or end a list.
            mentions: all mentions of topics, in order.

        Yields:
            Each term that is completed, from the first word of its list to its last.
        """
        for start, minus_end, number in hits:
            end, trigger = -minus_end, self._triggers[number]
            near = (
                folded[end : end + _REACH]
                if trigger.shape is _Shape.HEAD
                else folded[max(0, start - _REACH) : start]
            )
            # Most triggers end here: nothing near completes the term.
            for sign in trigger.signs:
                if sign in near:
                    break
            else:
                continue
            if trigger.shape is _Shape.MODIFIER:
                yield from _complete_before(folded, start, end, trigger, mentions)
            elif _is_mentioned(mentions, start + trigger.length):
                continue  # a member that is a term of its own, or the end of one, needs no head
            elif folded[start] >= CJK_START:
                yield from _complete_chinese(folded, start, end, trigger)
            else:
                yield from _complete_behind(folded, start, end, trigger)


def _is_mentioned(mentions: list[Hit], end: int) -> bool:
    """Whether a mention holds the end of a phrase; those before it are kept apart but for other kinds."""
    index = bisect_left(mentions, (end,))
    return any(-mention[1] >= end for mention in mentions[max(0, index - 2) : index])


def _divide(form: str) -> Iterator[tuple[str, str]]:
    """The parts of a form of which a list may hold one: whole words, at least two Chinese characters."""
    if form[0] >= CJK_START and form[-1] >= CJK_START:
        if _HAN_LIST.fullmatch(form):
            yield from ((form[:place], form[place:]) for place in range(2, len(form) - 1))
        return
    words = form.split(" ")
    if not form.isascii() or not all(word.isalnum() for word in words):
        return
    for place in range(1, len(words)):
        # "Cultivation" of "cultivation of talent" may stand in a list; "cultivation of" may not.
        if words[place - 1] not in _FUNCTION_WORDS and (
            words[place] not in _FUNCTION_WORDS or words[place] == "of"
        ):
            yield " ".join(words[:place]), " ".join(words[place:])


def _complete_behind(folded: str, start: int, end: int, trigger: _Trigger) -> Iterator[TopicInterval]:
    """Looks for the head that a list shares, behind its last member: "tax and talent [policies]"."""
    is_last = folded[end - 1] != ","  # whether "and" has come, behind which the last member stands
    members, words, place, before = 1, 0, end, ""
    while (match := _LIST_WORD.match(folded, place, end + _REACH)) is not None:
        joint, word = match.groups()
        if len(joint) > 1:
            is_last = is_last or len(joint) > len(", ")
            members, words, before = members + 1, 0, ""
        elif is_last and words and word in trigger.first_words:
            shape = folded[match.start(2) : match.start(2) + _REACH].translate(_SPACES)
            for rest, topics in trigger.rests:
                if shape.startswith(rest) and not shape[len(rest) : len(rest) + 1].isalnum():
                    yield from ((start, match.start(2) + len(rest), topic) for topic in topics)
                    return
        words += joint != "-"
        place = match.end()
        opens_clause = words == 1 and word in _VERBS and not folded.startswith(" of ", place)
        follows_verb = words == _LONGEST_MEMBER and before.endswith(("ed", "ing"))
        if (
            members > _MOST_MEMBERS
            or words > _LONGEST_MEMBER
            or word in _FUNCTION_WORDS
            or opens_clause
            or follows_verb
        ):
            return
        before = word


def _complete_before(
    folded: str, start: int, end: int, trigger: _Trigger, mentions: list[Hit]
) -> Iterator[TopicInterval]:
    """Looks for the modifier that a list shares, before its first member: "[tidal] lagoons and barrages"."""
    if not _PHRASE_ENDS.match(folded, end):
        return
    before = folded[max(0, start - _REACH) : start].translate(_SPACES)
    words = before.split(" ")[:-1] if before.endswith(" ") else []
    while len(words) > 2 and words[-2].endswith(",") and _are_alike(words[-1], folded[start:end]):
        words.pop()  # a middle member: "lagoons, barrages and weirs"
        words[-1] = words[-1][:-1]
    if len(words) < 2:
        return
    for rest, topics in trigger.rests:
        own = rest.split(" ")
        if words[-1 - len(own) : -1] != own:
            continue
        first = start - sum(len(word) + 1 for word in words[-1 - len(own) :])
        known = bisect_left(mentions, (first,))
        is_known = known < len(mentions) and mentions[known][0] == first and -mentions[known][1] == start - 1
        if is_known or _are_alike(words[-1], folded[start:end]):
            yield from ((first, end, topic) for topic in topics)


def _are_alike(member: str, last: str) -> bool:
    """Whether two members of a list end alike: both in the plural, or with the same three letters."""
    if member.endswith("s") or last.endswith("s"):
        return member.endswith("s") and last.endswith("s") and not member.endswith("ss")
    return len(member) > 4 and member[-3:] == last[-3:]


def _complete_chinese(folded: str, start: int, end: int, trigger: _Trigger) -> Iterator[TopicInterval]:
    """Looks for the head that a list shares, behind its last member: 税收和人才[政策]."""
    match = _HAN_LIST.match(folded, end)
    if match is None:
        return
    window = match.group()
    stop = _HAN_STOP.search(window)
    for rest, topics in trigger.rests:
        place = window.find(rest, 2, (stop.start() if stop else len(window)) + len(rest))
        if place < 0 or (stop is not None and stop.start() < place):
            continue
        members = _HAN_JOINT.split(window[:place].removesuffix("等"))
        if len(members) < _MOST_MEMBERS and all(2 <= len(one) <= _LONGEST_HAN_MEMBER for one in members):
            yield from ((start, end + place + len(rest), topic) for topic in topics)
            return
