"""Finds where a text's digits, number words and date words stand, once for all of its sentences.

A sentence without any of them is then known after a look into a sorted list. English words are found by an
automaton over a copy in which everything but ASCII letters and digits is a space, so that only a whole word
between two spaces is a hit and the automaton rests in its first state for most of the text: twice as fast as
over the text itself, and five times as fast as a pattern. Where the terms of a taxonomy are looked for, these
words are looked for with them, and are given.
"""

from __future__ import annotations

import functools
import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import ahocorasick

from generator.analysis.words.english_numbers import SCALES, SMALL_NUMBERS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.words.lexicon import Hit


class Kind:
    """What a landmark is; plain numbers, since an enumeration's members are hashed five times as slowly."""

    DIGITS: Final = 0
    """A run of ASCII digits; its value is the run's length."""
    CHINESE: Final = 1
    """The first character of Chinese dates or numbers in a run of Chinese words."""
    NUMBER: Final = 2
    """An English number word below a hundred, with its value."""
    SCALE: Final = 3
    """"Hundred" and the like, and "dozen"; its value is its power of ten."""
    FRACTION: Final = 4
    """"Half", "third", "quarters"; its value is the denominator."""
    MULTIPLE: Final = 5
    """"Doubled", "threefold", "twice"; its value in tenths."""
    MONTH: Final = 6
    """A month's name or abbreviation, with its number."""
    WEEKDAY: Final = 7
    """A weekday, 0 for Monday."""
    YEAR: Final = 8
    """"Year", "years"."""
    MONTHS: Final = 9
    """"Month", "months"."""
    WEEK: Final = 10
    """"Week", "weeks"."""
    DECADE: Final = 11
    """"Decade", "decades"."""
    SEASON: Final = 12
    """A season, with its EDTF code."""
    DAY_WORD: Final = 13
    """"Yesterday", "today", "tomorrow": days from today."""
    AGO: Final = 14
    """"Ago"."""
    CODE: Final = 15
    """The Q of "Q1", the H of "H1", the FY of "FY2026": 1, 2, 3."""
    HOLIDAY: Final = 16
    """A feast of one day in the year: its month and day as one number, 1225."""
    HOUR: Final = 17
    """A part of the day: 0 for those of the day, 1 for those that are as often of the day before."""
    WEEKEND: Final = 18
    """"Weekend"."""


@dataclass(frozen=True, slots=True, order=True)
class Landmark:
    """What stands at one place; made once a word, and read so often that no named tuple is quick enough."""

    kind: int
    """What it is."""
    value: int
    """What it stands for; each kind says how."""
    length: int
    """How many characters it has."""


Marks = list[tuple[int, Landmark]]
"""Landmarks with their places, in order."""

_DIGIT_RUNS = tuple(Landmark(Kind.DIGITS, length, length) for length in range(41))
_RUN = re.compile("0{1,40}")
# 一 is left out: it stands in most sentences, and what it measures stands with another of these. Behind the
# first of a run come words and the marks between them, without what ends a sentence: a run lies in one.
_CHINESE = re.compile(
    r"[年月日号季周昨今明期旬天后前二两三四五六七八九十百千万亿倍番成半旦折][\u3001\u3003-\u9fff\uff08-\uff1e0-9]*"
)
_CHINESE_MARK = Landmark(Kind.CHINESE, 0, 1)
_WINDOW = 65_536
"""Characters that are looked through at once: the lists stay small for any text."""

MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_FRACTIONS = ("half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_MULTIPLES = {
    20: "double doubled doubles doubling twice",
    30: "triple tripled triples tripling treble trebled trebling thrice",
    40: "quadruple quadrupled quadruples quadrupling",
    50: "quintuple quintupled quintupling",
    5: "halve halved halves halving",
}


def _words() -> dict[str, Landmark]:
    table: dict[str, tuple[int, int]] = {word: (Kind.NUMBER, value) for word, value in SMALL_NUMBERS.items()}
    table |= {word: (Kind.SCALE, power) for word, power in SCALES.items()} | {"dozen": (Kind.SCALE, 0)}
    for denominator, word in enumerate(_FRACTIONS, start=2):
        table[word] = table[f"{word}s"] = (Kind.FRACTION, denominator)
    for value, words in _MULTIPLES.items():
        table |= dict.fromkeys(words.split(), (Kind.MULTIPLE, value))
    table |= {f"{word}fold": (Kind.MULTIPLE, 10 * value) for word, value in SMALL_NUMBERS.items()}
    for number, month in enumerate(MONTHS, start=1):
        table[month] = table[month[:3]] = (Kind.MONTH, number)
    table["sept"] = (Kind.MONTH, 9)
    table |= {day: (Kind.WEEKDAY, number) for number, day in enumerate(WEEKDAYS)}
    units = {"year": Kind.YEAR, "month": Kind.MONTHS, "week": Kind.WEEK, "decade": Kind.DECADE}
    for word, kind in units.items():
        table[word], table[f"{word}s"] = (kind, 1), (kind, 2)
    seasons = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
    table |= {season: (Kind.SEASON, code) for season, code in seasons.items()}
    table |= {word: (Kind.DAY_WORD, day) for word, day in (("yesterday", -1), ("today", 0), ("tomorrow", 1))}
    table["ago"] = (Kind.AGO, 0)
    table |= {"christmas": (Kind.HOLIDAY, 1225), "halloween": (Kind.HOLIDAY, 1031)}
    table |= {"morning": (Kind.HOUR, 0), "afternoon": (Kind.HOUR, 0), "tonight": (Kind.HOUR, 0)}
    table |= {"evening": (Kind.HOUR, 1), "night": (Kind.HOUR, 1), "weekend": (Kind.WEEKEND, 0)}
    table["fy"] = (Kind.CODE, 3)
    return {word: Landmark(kind, value, len(word)) for word, (kind, value) in table.items()}


_WORDS = _words()
WORDS = tuple(_WORDS)
"""The words; `Landmarks` takes a place of one by its number here."""
_LANDMARKS = tuple(_WORDS.values())
_CODES = {"q": Landmark(Kind.CODE, 1, 2), "h": Landmark(Kind.CODE, 2, 2)}
_FISCAL = {length: Landmark(Kind.CODE, 3, 2 + length) for length in (2, 4)}


@functools.cache
def _automaton() -> ahocorasick.Automaton:
    automaton = ahocorasick.Automaton()
    for word, landmark in _WORDS.items():
        automaton.add_word(f" {word} ", landmark)
    automaton.make_automaton()
    return automaton


# Letters stay, digits become 0, all else a space.
_PLAIN = (
    bytes(48 if chr(code).isdigit() else code if chr(code).isalpha() else 32 for code in range(128))
    + b" " * 128
)


class Landmarks:
    """The landmarks of one text, looked for a window at a time, as its sentences are asked for in order.

    Args:
        folded: the text's shadow.
        words: where its words of `WORDS` stand, where that is known; then there is but one window.
    """

    def __init__(self, folded: str, words: tuple[Hit, ...] | None = None) -> None:
        self._folded = folded
        self._first = 0
        self._last = 0
        self._places: list[int] = []
        self._marks: Marks = []
        if words is not None:
            self._look_through(0, len(folded), [(start, _LANDMARKS[number]) for start, _, number in words])

    def within(self, start: int, end: int) -> Marks:
        """Returns the landmarks that begin in a sentence.

        Args:
            start: where the sentence starts.
            end: where it ends.
        """
        if start < self._first or end > self._last:
            self._look_through(start, max(end, start + _WINDOW))
        places = self._places
        low = bisect_left(places, start)
        if low == len(places) or places[low] >= end:
            return []
        return self._marks[low : bisect_left(places, end, low)]

    def _look_through(self, first: int, last: int, words: Marks | None = None) -> None:
        part = self._folded[first:last]
        # Without the word's beginning before the window, "nine" of "canine" would count.
        before = self._folded[first - 1] if first else " "
        # "replace" gives one sign for each character, so that places stay as they are.
        signs = f"{before}{part} ".encode("ascii", "replace")
        plain = signs.translate(_PLAIN).decode("ascii")
        found = words or []
        if words is None:
            found = [(last - landmark.length - 1, landmark) for last, landmark in _automaton().iter(plain)]
        place = plain.find("0", 1)
        while place > 0:
            run = _RUN.match(plain, place)
            length = run.end() - place if run is not None else 1
            found.append((place - 1, _DIGIT_RUNS[length]))
            if plain[place - 1] != " " and (code := _code(plain, place, length)) is not None:
                found.append((place + length - 1 - code.length, code))
            place = plain.find("0", place + length)
        if not part.isascii():
            found += [(place, _CHINESE_MARK) for place in _chinese_places(part, signs)]
        found.sort()
        self._marks = [(first + place, landmark) for place, landmark in found] if first else found
        self._places = [place for place, _ in self._marks]
        self._first, self._last = first, last


def _code(plain: str, place: int, length: int) -> Landmark | None:
    """The code that a run of digits ends: "Q1", "H2", "FY26"; nothing but that word stands there."""
    if place < 2 or plain[place + length] != " ":
        return None
    if length == 1:
        return _CODES.get(plain[place - 1]) if plain[place - 2] == " " else None
    return _FISCAL.get(length) if plain[max(0, place - 3) : place] == " fy" else None


def _chinese_places(part: str, signs: bytes) -> Iterator[int]:
    """Where the first such character of each run stands; `signs` has a "?" for each that is not ASCII."""
    # A text has few of them or many in a line: a class searched from the first character on would take ten
    # times as long as the whole automaton.
    place = signs.find(b"?", 1) - 1
    while 0 <= place < len(part):
        after = place + 1
        if part[place] > "\u3000":
            line_end = part.find("\n", place)
            after = len(part) if line_end < 0 else line_end
            for run in _CHINESE.finditer(part, place, after):
                yield run.start()
        place = signs.find(b"?", after + 1) - 1
