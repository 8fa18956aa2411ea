"""Short forms of full names: "the Wild Bird Trust (WBT)", 某协会（以下简称“协会”）, 《意见》 of a title."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.speakers.chinese_name_words import is_body
from generator.analysis.speakers.chinese_names import CHINESE_OF_SOURCE
from generator.analysis.speakers.name_words import CAPITAL
from generator.analysis.speakers.words import NO_NAMES
from generator.folding import fold

if TYPE_CHECKING:
    from generator.analysis.speakers.actors_named import ActorsNamed

LONGEST_SHORT_NAME = 14
"""Code points of a short form."""
_BRACKET = re.compile(
    r"\((?P<called>(?:以下|下文)?(?:统一?)?(?:简称|[下又合并]称)(?:为|作|：|:)?"
    r"|(?:(?:hereafter|hereinafter|henceforth|known as|or),? )?(?:the )?)"
    r"[\"“”'‘「『《]{0,2}(?P<short>[^\s()（）\"“”'‘’「」『』《》，。,;:]{2,14})[\"“”'’」』》]{0,2}[)）]"
)
_ACRONYM = re.compile(rf"[{CAPITAL}][{CAPITAL}a-z&.-]{{0,10}}[{CAPITAL}][{CAPITAL}a-z]{{0,4}}")
_CAPITALISED = re.compile(rf"[{CAPITAL}][\w'’.&-]{{0,30}}")
_SMALL = frozenset(("of", "and", "for", "the", "in", "on", "&", "de", "du", "des", "to", "at"))
"""What stands between the capitals of a name and gives no initial."""
_LONGEST = 120
"""Code points of a full name."""
_MOST_WORDS = 12
_MOST_INTRODUCED = 60
"""Short forms that are read; a longer list is a glossary."""
_HAN_RUN = re.compile(r"[\u4e00-\u9fffA-Za-z0-9·《》]{2,60}$")
_LED_IN = re.compile("(?:[^，。]{0,12}?记者[^，。]{0,8}?从|根?据|由|从|在|与|向|对)")
"""What a clause begins with before the name of a source."""
_TITLE = re.compile(r"《([^《》]{2,60})》$")
_TITLES = re.compile(r"《([^《》]{4,60})》")
_MOST_TITLES = 200
"""Titles that are read; a longer list is a bibliography."""
_EDITION = re.compile(r"[（(][^（()）]{1,20}[)）]$")
"""What stands in brackets behind a title's words: (2026—2030年), (试行), (征求意见稿)."""


class ShortNames:
    """Looks up what the short forms of one document stand for.

    Args:
        text: the document's text.
        folded: its shadow.
        actors: known actors, by place.
    """

    def __init__(self, text: str, folded: str, actors: ActorsNamed) -> None:
        self._text = text
        self._folded = folded
        self._actors = actors
        self._full: dict[str, str | None] | None = None
        self._transcribed: dict[str, str] = {}
        self._titles: tuple[tuple[int, str, str], ...] | None = None
        """(where it ends, title, its shadow without what edition it is) of each titled paper."""

    def transcribed(self, name: str) -> str:
        """The foreign name in Chinese letters of which only the last part stands here: 安娜·莫恩, later 莫恩.

        Args:
            name: a name; one with parts is kept in mind.
        """
        last = name.rpartition("·")[2]
        if last != name:
            if self._transcribed.setdefault(last, name) != name:
                # Two of one surname: neither is meant for sure.
                self._transcribed[last] = ""
            return name
        return self._transcribed.get(name) or name

    def titled(self, name: str, start: int) -> str:
        """The title that a document has given before of the paper that a short form means.

        《实施意见》指出 behind 《关于推动养蜂业发展的实施意见》 is said by that paper, if it is the only one
        whose title ends so. 意见指出, without marks, names nobody and stays as it is worded.

        Args:
            name: the short form: 实施意见.
            start: where it stands, or the mark or the "this" before it.

        Returns:
            The title; the name itself where no title or more than one may be meant.
        """
        if self._titles is None:
            self._titles = tuple(
                (found.end(), found[1], _EDITION.sub("", fold(found[1])))
                for _, found in zip(range(_MOST_TITLES), _TITLES.finditer(self._text), strict=False)
            )
        if not self._titles or "《" not in self._text[max(0, start - 1) : start + 2]:
            return name
        end = fold(name)
        meant = {
            folded: title
            for until, title, folded in self._titles
            if until <= start and len(folded) > len(end) and folded.endswith(end)
        }
        return next(iter(meant.values())) if len(meant) == 1 else name

    def full(self, name: str) -> str:
        """The full name that a document gives a short one; a name itself where it gives none."""
        if self._full is None:
            self._full = self._read()
        return self._full.get(name) or name

    def _read(self) -> dict[str, str | None]:
        """The short forms of the document; None where one of them stands for two names."""
        found: dict[str, str | None] = {}
        # One sign opens them all: to search for that takes a quarter of the time of a set.
        for count, bracket in enumerate(_BRACKET.finditer(self._text.replace("（", "("))):
            if count >= _MOST_INTRODUCED:
                break
            short = bracket["short"]
            full = self._before(bracket)
            if full is not None and full != short:
                found[short] = full if found.get(short, full) == full else None
        return found

    def _before(self, bracket: re.Match[str]) -> str | None:
        """The full name that ends right before a bracket with a short one."""
        text, end = self._text, bracket.start()
        while end and text[end - 1] == " ":
            end -= 1
        begin = max(0, end - _LONGEST)
        known = self._actors.ending_at(begin, end)
        if known is not None:
            return known.name
        if text[end - 1 : end] >= "\u3000":
            return self._chinese(bracket, begin, end)
        if bracket["called"].startswith(("以", "下", "简")):
            return None
        acronym = _ACRONYM.fullmatch(bracket["short"]) is not None
        return _spelled_out(text[begin:end], bracket["short"]) if acronym else None

    def _chinese(self, bracket: re.Match[str], begin: int, end: int) -> str | None:
        """A Chinese name before a bracket that says how it is shortened, or holds capitals."""
        short = bracket["short"]
        told = "称" in bracket["called"]
        if not told and _ACRONYM.fullmatch(short) is None:
            return None
        title = _TITLE.search(self._text, begin, end)
        if title is not None:
            return title[1] if told else None
        run = _HAN_RUN.search(self._text, begin, end)
        if run is None:
            return None
        led = _LED_IN.match(self._text, run.start(), end)
        first = run.start() if led is None else led.end()
        starts = [
            first,
            *(found.end() for found in CHINESE_OF_SOURCE.finditer(self._text, first, end)),
        ]
        for start in starts:
            if is_body(self._folded[start:end]) and (not told or _holds(self._text[start:end], short)):
                return self._text[start:end]
        return None


def _holds(full: str, short: str) -> bool:
    """Whether the characters of a short form stand in a full one, in that order."""
    rest = iter(full)
    return all(character in rest for character in short)


def _spelled_out(before: str, acronym: str) -> str | None:
    """The capitalised words at the end of a text whose initials an acronym gives."""
    words = before.split(" ")[-_MOST_WORDS:]
    first = len(words)
    # "Department for Science, Innovation and Technology": a comma parts what a name lists.
    while first and (_CAPITALISED.fullmatch(words[first - 1].rstrip(",")) or words[first - 1] in _SMALL):
        first -= 1
    letters = acronym.replace(".", "").replace("&", "").replace("-", "").lower()
    near: str | None = None
    for start in range(first, len(words)):
        if words[start] in _SMALL or words[start].lower() in NO_NAMES:
            continue
        name = words[start:]
        if name[-1] in _SMALL:
            # "The Bank of (BO)" is cut off, and no name.
            return near
        initials = "".join(part[0] for word in name for part in word.split("-") if part)
        if letters in {initials.lower(), "".join(filter(str.isupper, initials)).lower()}:
            return " ".join(name)
        if (
            near is None
            and not any(word.endswith(",") for word in name)
            and name[0][0].lower() == letters[0]
            and len(name) > 1
            and _holds(" ".join(name).lower(), letters)
        ):
            near = " ".join(name)
    return near
