"""Finds the words that show that somebody speaks, and says what kind of speech they announce."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING

import ahocorasick

from generator.analysis.cues.chinese_letters import stands_alone
from generator.analysis.cues.inventory import ENGLISH_CUES, ENGLISH_WORDS, Cue, chinese_cues
from generator.analysis.cues.noun_places import is_noun_there
from generator.folding import HAN
from generator.quick_classes import maker_of, quick_to_make

if TYPE_CHECKING:
    from generator.analysis.words.lexicon import Hit


@quick_to_make
@dataclass(frozen=True, slots=True)
class CueMatch:
    """A cue in a text."""

    start: int
    """Offset of its first code point."""
    end: int
    """Offset after its last."""
    cue: Cue
    """What it is."""


_make_match = maker_of(CueMatch)


_KEYS = tuple(f" {words}" for words in ENGLISH_WORDS)


@functools.cache
def _automaton() -> ahocorasick.Automaton:
    automaton = ahocorasick.Automaton()
    # With the space before a word in the pattern, nothing is followed inside words: that halves the time.
    for number, key in enumerate(_KEYS):
        automaton.add_word(key, (len(key) - 1, number))
    automaton.make_automaton()
    return automaton


def _by_first_character() -> dict[str, tuple[tuple[str, ...], tuple[Cue, ...]]]:
    """The words of the Chinese cues by the character they begin with, the longest first, and the cues."""
    cues = {cue.words: cue for cue in chinese_cues()}
    table: dict[str, list[Cue]] = {}
    for words in sorted(cues, key=len, reverse=True):
        table.setdefault(words[0], []).append(cues[words])
    return {
        first: (tuple(cue.words for cue in beginning), tuple(beginning)) for first, beginning in table.items()
    }


_CHINESE = _by_first_character()
_ALONE = "".join(sorted(first for first, (words, _) in _CHINESE.items() if first in words))
_SECOND = "".join(sorted({words[1] for several, _ in _CHINESE.values() for words in several if words[1:]}))
# Two characters of a cue side by side: three in four of the first ones begin none.
_CHINESE_FIRST = re.compile(f"[{''.join(sorted(_CHINESE))}](?:(?=[{_SECOND}])|(?<=[{_ALONE}]))")
_START = attrgetter("start")
_LONGEST_TITLE = 40
"""Code points between a cue and the marks of the title that it is part of."""
_PARTS_WORDS = frozenset(" \n—*(\u2028")


_PASSIVE_BEFORE = re.compile(r"\b(?:is|are|was|were|be|been|being)(?: not| also| [a-z]{3,20}ly){0,2} $")
_BEFORE_PASSIVE_WORDS = "is are was were be been being not also"
_BEFORE_PASSIVE = frozenset(_BEFORE_PASSIVE_WORDS.split())
_PASSIVE_BEHIND = frozenset(("by", "to", "as", "at"))
_BY_MEDIUM = re.compile(r" by (?:e-?mail|phone|telephone|text|letter|video|fax)\b")
"""How something was said, not by whom."""
_QUOTED = frozenset(("quoted", "cited"))
QUOTED_BY = re.compile(r" (?:by|in) [^.;:\"]{2,80} as (?:saying|telling|warning)\b")
"""Who quotes somebody, or where: "was quoted by the agency as saying"."""
_ACCUSED_OF = re.compile(r"(?! of\b) [^.;:]{2,140}?\bof\b")
_PASSIVE_FORMS = {
    "to": frozenset(
        (
            *("said", "reported", "believed", "thought", "expected", "projected", "forecast", "estimated"),
            *("heard", "required", "obliged", "entitled", "forbidden"),
        )
    ),
    "as": frozenset(
        (
            *("described", "portrayed", "characterised", "characterized", "assessed", "framed"),
            *("identified", "defined", "named", "designated", "listed", "specified"),
        )
    ),
    "at": frozenset(("estimated", "assessed", "aimed", "targeted")),
}
"""Past forms that are passive before that word: "output, expected to fall"."""
_MEASURES_POINTS = re.compile(r"(?:\d|\b(?:basis|percentage|a|one|half))[ -]$")
"""What stands before points that are gained or lost: "cut by 25 basis points to 4 percent"."""
_TELLERS = frozenset(("he", "she", "they", "we", "i"))
"""Who says something "to applause", where output is "said to" grow."""
_NOTHING_SAID = r" (?:nothing|little|not much)(?: (?:of|about|on|in|to|for|more|else)\b|[.,;]|$)"
"""What shows that nobody tells anything: "said nothing about it"."""
_NEVER_BEHIND = {
    "deny": re.compile(
        r"(?: [a-z]{1,12}){0,2} (?:request|motion|access|entry|bail|permission|visa|appeal|right)"
    ),
    "hope": re.compile(r" (?:of|in|for)\b"),
    "belief": re.compile(r" (?:in|him|them|me|us)\b"),
    "consider": re.compile(r" (?:whether|how|what|if|where)\b"),
    "promise": re.compile(r" of\b"),
    "state": re.compile(r" of\b"),
    "add": re.compile(r" (?:to|up|\d)\b"),
    "write": re.compile(
        r" (?:(?:an?|the|some|more|many|his|her|their|its) )?(?:[a-z]{3,12} )?"
        r"(?:code|software|programs?|music|songs?|poems?|poetry|novels?|plays|scripts?|cheques?|checks?)\b"
    ),
    "show": re.compile(r" (?:off|up|him|her|them|us|me|you)\b"),
    "encourage": re.compile(r" that\b"),
    "testify": re.compile(
        r" (?:at|in|before|against|for|about|under|remotely|again)\b"
        r"(?![^.;]{0,90}\b(?:that|how|he|she|they)\b)"
    ),
    "said": re.compile(_NOTHING_SAID),
    "say": re.compile(
        rf"{_NOTHING_SAID}"
        r"| about\b(?! (?:\d+|an?\b|half|one|two|three|four|five|six|seven|eight|nine|ten)\b)"
    ),
}
_STEMS = {
    **dict.fromkeys(("denied", "denies", "deny"), "deny"),
    **dict.fromkeys(("hope", "hopes", "hoped", "fear", "fears", "doubt", "doubts"), "hope"),
    **dict.fromkeys(("believe", "believes", "believed"), "belief"),
    **dict.fromkeys(("consider", "considers", "considered", "considering"), "consider"),
    **dict.fromkeys(("promise", "promises", "pledge", "pledges"), "promise"),
    **dict.fromkeys(("add", "adds", "added", "adding"), "add"),
    **dict.fromkeys(("state", "states", "stated"), "state"),
    **dict.fromkeys(("write", "writes", "wrote", "written", "writing"), "write"),
    **dict.fromkeys(("show", "shows", "showed", "showing"), "show"),
    **dict.fromkeys(("encouraged", "encourages", "encourage", "encouraging"), "encourage"),
    **dict.fromkeys(("say", "says"), "say"),
    "said": "said",
    **dict.fromkeys(("testified", "testifies", "testify"), "testify"),
}


def _with_spaces(words: str) -> str:
    """Words with a space for all that may part those of a cue."""
    return (
        words.replace("\n", " ").replace("—", " ").replace("*", " ").replace("(", " ").replace("\u2028", " ")
    )


def find_cues(folded: str, words: tuple[Hit, ...] | None = None) -> list[CueMatch]:
    """Finds the cues of a folded text, the longest where they overlap, in order of place.

    A verb in the passive ("is expected to", "reported by") is none, nor is a noun that looks like one, nor a
    verb that another complement makes one of speech ("noted the report").

    Args:
        folded: the text's shadow.
        words: where words of `ENGLISH_WORDS` may stand, in order, where that is known: they are looked for
            with the terms of a taxonomy, whatever stands between them.
    """
    size = len(folded)
    found: list[CueMatch] = []
    reached = 0
    if words is None:
        pairs = _automaton().iter(f" {_with_spaces(folded)}")
        words = tuple(sorted((last - length, -last, number) for last, (length, number) in pairs))
    for start, minus_end, number in words:
        if start < reached or (start and folded[start - 1] not in _PARTS_WORDS):
            continue
        cue, end = ENGLISH_CUES[number], -minus_end
        if not folded.startswith(cue.words, start) and _with_spaces(folded[start:end]) != cue.words:
            continue
        if end < size and ((after := folded[end]).isalnum() or after == "'"):
            continue
        # "State-owned" states nothing.
        if end < size and after == "-" and folded[end + 1 : end + 2].isalpha():
            continue
        found.append(_make_match(start, end, cue))
        reached = end
    found = [match for match in found if match.cue.source or _announces(folded, match)]
    chinese = [] if folded.isascii() else _find_chinese(folded)
    return sorted((*found, *chinese), key=_START) if chinese else found


def _find_chinese(folded: str) -> list[CueMatch]:
    # Hundreds of characters may begin a cue, which slows an automaton; a character class is searched fast.
    found: list[CueMatch] = []
    begin = 0
    for line in folded.split("\n"):
        behind = begin + len(line)
        # Only lines that hold a Chinese character are read.
        han = None if line.isascii() else HAN.search(folded, begin, behind)
        begin, end = behind + 1, 0
        for first in _CHINESE_FIRST.finditer(folded, han.start(), behind) if han is not None else ():
            start = first.start()
            if start < end:
                continue
            words, cues = _CHINESE[folded[start]]
            if not folded.startswith(words, start):
                continue
            for cue in cues:
                if folded.startswith(cue.words, start):
                    end = start + len(cue.words)
                    if stands_alone(folded, start, end, cue.words) and not _is_in_title(folded, start, end):
                        found.append(CueMatch(start, end, cue))
                    break
    return found


def _is_in_title(folded: str, start: int, end: int) -> bool:
    """Whether a Chinese cue is part of the name of a work: 《专家说》."""
    opening = folded.rfind("《", max(0, start - _LONGEST_TITLE), start)
    if opening < 0 or folded.find("》", opening, start) >= 0:
        return False
    return folded.find("》", end, end + _LONGEST_TITLE) >= 0


def _announces(folded: str, match: CueMatch) -> bool:
    start, end, cue = match.start, match.end, match.cue
    words = cue.words
    if is_noun_there(folded, start, end, words):
        return False
    if not cue.participle:
        before = folded[folded.rfind(" ", 0, start - 1) + 1 : start - 1]
        if (before in _BEFORE_PASSIVE or before.endswith("ly")) and _PASSIVE_BEFORE.search(
            folded, max(0, start - 50), start
        ):
            return words.endswith(" as saying") or (
                words in _QUOTED and QUOTED_BY.match(folded, end) is not None
            )
        behind = folded[end + 1 : end + 3]
        if (
            behind in _PASSIVE_BEHIND
            and not folded[end + 3 : end + 4].isalnum()
            and (words in _PASSIVE_FORMS[behind] if behind != "by" else not _BY_MEDIUM.match(folded, end))
            and not (words == "said" and before in _TELLERS)
        ):
            return False
    if words.startswith("point") and _MEASURES_POINTS.search(folded, max(0, start - 12), start):
        return False
    if words.startswith("accus") and _ACCUSED_OF.match(folded, end) is None:
        # "Murder accused Ann Lee".
        return False
    stem = _STEMS.get(words)
    return stem is None or _NEVER_BEHIND[stem].match(folded, end) is None
