"""Finds many phrases in one pass over a folded text (Aho and Corasick, CACM 1975).

Two automata share the work, since what slows one down is how many ways lead on from a state. Phrases of ASCII
words are looked for in a row of plain words, where every other character is a space and where each phrase
begins and ends with one: inside a word there is then nothing to follow. Phrases with other letters are looked
for in the UTF-8 of the lines that hold one of their letters: thousands of characters may begin such a phrase,
but only a few bytes. With the project's 4,800 aliases, English text takes a third of the time that one
automaton over the text took, and Chinese text half of it.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

import ahocorasick

from generator.analysis.words.aliases import CJK_START
from generator.analysis.words.crossing import crosses_words
from generator.analysis.words.word_sets import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable

_BLANK = 0xFF
_PLAIN = bytes(
    byte if byte == _BLANK or (byte < 0x80 and chr(byte).isalnum()) else ord(" ") for byte in range(256)
)
_RUNS = tuple((b"?" * length, b"?" + bytes([_BLANK]) * (length - 2) + b"?") for length in (16, 8, 4))
"""Long runs of other characters, of which only the edges need to be spaces: the rest leads nowhere."""
_JOINTS = ("-", "\n", "\u2013")
"""What may stand where an alias has a hyphen or a space: also the end of a line, and an en dash."""
_PARTING = frozenset(" ,.;:\n")
"""What stands behind nearly every word, and is no part of it."""
_BEHIND_APOSTROPHE = re.compile(r"'([^\W\d_]{1,20})")

Hit = tuple[int, int, int]
"""(start, minus end, number): in order, the longer of two that begin together comes first."""


class Mark(NamedTuple):
    """What a phrase stands for."""

    role: int
    """Which list its hits go to."""
    number: int
    """What they say was found."""
    capitals: bool = False
    """Whether the text must have it in capitals."""
    anywhere: bool = False
    """Whether it counts whatever stands beside its words and between them: whoever reads the hits asks."""


class Phrase(NamedTuple):
    """Something to look for."""

    form: str
    """Folded, with a space where a hyphen or a space may stand."""
    mark: Mark
    """What it stands for."""
    is_open: bool = False
    """Whether the word may go on behind it."""


class _Word(NamedTuple):
    """A phrase as an automaton knows it, with one thing that it stands for."""

    length: int
    """Code points, without the spaces around it."""
    behind: int
    """How far behind its end the automaton stops."""
    form: str
    """What must stand in the text, with joints as spaces; empty where what was found is enough."""
    check: int
    """What else must hold: see `_NUMBER`, `_CAPITALS` and `_PAIR`."""
    role: int
    """Which list its hits go to."""
    number: int
    """What they say was found."""


_NUMBER = 1
"""It begins or ends with a digit, which must be no part of a longer number: "3.6G" is no "6G"."""
_TOLD_APART = 4
"""Characters by which phrases are put in order of how common their beginnings are; it saves 6 to 10 %."""
_CAPITALS = 2
"""The text must have it in capitals."""
_PAIR = 4
"""It has two Chinese characters, which must be no parts of two other words."""
_ANYWHERE = -1
"""Nothing else must hold."""


class Lexicon:
    """Finds its phrases in texts.

    Args:
        phrases: what to look for.
        roles: how many lists of hits there are.
    """

    def __init__(self, phrases: Iterable[Phrase], roles: int) -> None:
        self._roles = roles
        marks: dict[tuple[str, bool], set[Mark]] = {}
        for phrase in phrases:
            marks.setdefault((phrase.form, phrase.is_open), set()).add(phrase.mark)
        narrow: dict[str, list[_Word]] = {}
        wide: dict[str, list[_Word]] = {}
        letters: set[str] = set()
        for (form, is_open), found in sorted(marks.items()):
            for mark in sorted(found):
                check = (form[0].isdigit() or form[-1].isdigit()) * _NUMBER + mark.capitals * _CAPITALS
                check += (len(form) == 2 and min(form) >= CJK_START) * _PAIR
                if form.isascii():
                    key, length, behind, shape = _narrow_key(form, is_open=is_open)
                else:
                    key, length, behind, shape = _wide_key(form)
                    letters.add(next(sign for sign in form if not sign.isascii()))
                if mark.anywhere:
                    check, shape = _ANYWHERE, ""
                word = _Word(length, behind, shape, check, int(mark.role), mark.number)
                (narrow if form.isascii() else wide).setdefault(key, []).append(word)
        self._narrow = _build(narrow)
        self._wide = _build(wide)
        self._trigger = re.compile(f"[{re.escape(''.join(sorted(letters)))}]") if letters else None

    def find(self, text: str, folded: str) -> list[list[Hit]]:
        """Finds every phrase.

        Args:
            text: the text, for capitals.
            folded: its shadow.

        Returns:
            The hits of each role, in order.
        """
        hits: list[list[Hit]] = [[] for _ in range(self._roles)]
        if self._narrow is not None:
            _find_narrow(self._narrow, text, folded, hits)
        if self._wide is not None and self._trigger is not None and not folded.isascii():
            _find_wide(self._wide, self._trigger, text, folded, hits)
        for found in hits:
            found.sort()
        return hits


def _find_narrow(automaton: ahocorasick.Automaton, text: str, folded: str, hits: list[list[Hit]]) -> None:
    row = folded.encode("ascii", "replace")
    is_wide = not folded.isascii()
    for run, blank in _RUNS if is_wide else ():
        row = row.replace(run, blank)
    spaced = folded
    for joint in _JOINTS:
        spaced = spaced.replace(joint, " ")
    folded += " "  # which stands behind the end, and by Python's rules before the beginning, too
    keep = [found.append for found in hits]
    # One loop with hardly a call: nine tenths of what is found stands as plainly as its form.
    for stop, found in automaton.iter(f" {row.translate(_PLAIN).decode('latin-1')} "):
        for length, behind, form, check, role, number in found:
            end = stop - behind
            start = end - length
            if check == _ANYWHERE:
                keep[role]((start, -end, number))
                continue
            if form and spaced[start:end] != form:
                continue
            if (after := folded[end]) not in _PARTING and (
                (after == "'" and _goes_on(folded, end)) or (after > "\x7f" and _is_far_letter(after))
            ):
                continue
            if is_wide and folded[start - 1] > "\x7f" and _is_far_letter(folded[start - 1]):
                continue
            if check and not _holds(check, text, folded, start, end):
                continue
            keep[role]((start, -end, number))


def _find_wide(
    automaton: ahocorasick.Automaton,
    trigger: re.Pattern[str],
    text: str,
    folded: str,
    hits: list[list[Hit]],
) -> None:
    offset = 0
    # One Chinese line does not make all of a text Chinese, and no phrase goes over the end of a line.
    for line in folded.split("\n"):
        if not line.isascii() and trigger.search(line):
            encoded = line.encode("utf-8", "surrogatepass")
            end, byte = offset, 0
            for stop, found in automaton.iter(encoded.decode("latin-1")):
                end += len(encoded[byte : stop + 1].decode("utf-8", "surrogatepass"))
                byte = stop + 1
                for length, _, form, check, role, number in found:
                    start = end - length
                    if (not form or _stands_alone(folded, start, end)) and (
                        not check or _holds(check, text, folded, start, end)
                    ):
                        hits[role].append((start, -end, number))
        offset += len(line) + 1


def _narrow_key(form: str, *, is_open: bool) -> tuple[str, int, int, str]:
    """What the automaton looks for, and the length, the place and the form to compare."""
    words = form.encode("ascii").translate(_PLAIN).decode("ascii")
    # The row of words begins with a space that the text does not have.
    key, behind = (f" {words}", 0) if is_open else (f" {words} ", 1)
    return key, len(form), behind, "" if form.isalnum() else form


def _wide_key(form: str) -> tuple[str, int, int, str]:
    has_edge = form[0] < CJK_START or form[-1] < CJK_START
    return form.encode("utf-8", "surrogatepass").decode("latin-1"), len(form), 0, form if has_edge else ""


def _holds(check: int, text: str, folded: str, start: int, end: int) -> bool:
    """Whether what a word asks for besides its letters is so."""
    if check & _PAIR:
        return not crosses_words(folded, start, end)
    if check & _NUMBER and _continues_number(folded, start, end):
        return False
    return not check & _CAPITALS or _has_capitals(text, start, end)


def _build(words: dict[str, list[_Word]]) -> ahocorasick.Automaton | None:
    if not words:
        return None
    automaton = ahocorasick.Automaton()
    sharing = Counter(key[:length] for key in words for length in range(1, _TOLD_APART + 1))
    # The automaton tries what leads on from a state in the order in which it was added: the commonest first.
    for key in sorted(
        words, key=lambda key: [(-sharing[key[: at + 1]], key[at:]) for at in range(_TOLD_APART)]
    ):
        # Plain tuples are taken apart three times as fast as named ones.
        automaton.add_word(key, tuple(tuple(word) for word in words[key]))
    automaton.make_automaton()
    return automaton


def _goes_on(folded: str, end: int) -> bool:
    """Whether a word goes on behind an apostrophe, as "Xi'an" does and "Xi's" does not."""
    letters = _BEHIND_APOSTROPHE.match(folded, end)
    return letters is not None and letters.group(1) != "s"


def _is_far_letter(sign: str) -> bool:
    """Whether a sign is a letter beyond ASCII: before or behind it, the "caf" of "café" is no word."""
    return "\x7f" < sign < CJK_START and sign.isalnum()


def _continues_number(folded: str, start: int, end: int) -> bool:
    """Whether digits go on over a decimal point: the 6G of "3.6G", the "model 2" of "model 2.5"."""
    before, behind = folded[max(0, start - 2) : start], folded[end : end + 2]
    return (folded[start].isdigit() and len(before) == 2 and before[1] in ".," and before[0].isdigit()) or (
        folded[end - 1].isdigit() and len(behind) == 2 and behind[0] in ".," and behind[1].isdigit()
    )


def _stands_alone(folded: str, start: int, end: int) -> bool:
    """Whether a phrase is no part of a longer word: Latin words have boundaries, Chinese ones need none."""
    if start and folded[start] < CJK_START and _is_latin(folded[start - 1]):
        return False
    return not (
        end < len(folded)
        and folded[end - 1] < CJK_START
        and (_is_latin(folded[end]) or _goes_on(folded, end))
    )


def _is_latin(sign: str) -> bool:
    return sign < CJK_START and sign.isalnum()


_SHOUTED_WORDS = words_of(
    """
act aid aids aim all am an and any are arm art as at be bit but by can cat do eat end far few for get go
has he her his if in inn is it its led let man may me new no not now of off old on one or our out own per
pm raw red rest sat she so star ten the to too two up us use was we who why yes yet you
"""
)
"""Acronyms that are words, too: in a headline all in capitals, their capitals tell nothing."""
_WORDS_BEFORE = re.compile(r"[^\W\d_]+(?=[^\w\n]{1,3}$)")
_WORD_BEHIND = re.compile(r"[^\w\n]{1,3}([^\W\d_]+)")
_NEAR = 24
"""Code points within which a neighbouring word is looked for."""


def _has_capitals(text: str, start: int, end: int) -> bool:
    """Whether a text has an acronym in capitals of its own, and not because all around it is in capitals.

    Args:
        text: the text.
        start: where the acronym begins.
        end: where it ends.
    """
    words = text[start:end]
    bare = words.removesuffix("s")
    if bare.upper() != bare:
        return False
    if bare.lower() not in _SHOUTED_WORDS:
        return True
    before = _WORDS_BEFORE.search(text[max(0, start - _NEAR) : start])
    behind = _WORD_BEHIND.match(text, end, end + _NEAR)
    beside = [match for match in (before and before.group(), behind and behind.group(1)) if match]
    return not beside or not all(word.isupper() and len(word) > 1 for word in beside)
