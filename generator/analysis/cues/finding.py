"""Finds the words that show that somebody speaks, and says what kind of speech they announce."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING

import ahocorasick

from generator.analysis.cues.chinese_letters import stands_alone
from generator.analysis.cues.noun_places import is_noun_there
from generator.analysis.cues.verbs import (
    CHINESE_DIRECTING,
    CHINESE_DOCUMENTS_ONLY,
    CHINESE_EXPECTING,
    CHINESE_PROMISING,
    CHINESE_SAYING,
    CHINESE_STRICT,
    CHINESE_WARNING,
    FAMILIES,
    INVERTING,
    Complement,
)
from generator.analysis.words.inflection import inflect
from generator.model import Label
from generator.quick_classes import maker_of, quick_to_make

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.analysis.words.lexicon import Hit


@dataclass(frozen=True, slots=True)
class Cue:
    """A word or phrase that announces speech."""

    words: str
    """Folded."""
    label: Label | None
    """The label that the verb itself decides; None where the complement must be read."""
    complement: Complement = Complement.ANY
    """What must follow it."""
    documents_only: bool = False
    """Whether only a document "says" so: a plan identifies areas; a person who does is no speaker."""
    inverts: bool = False
    """Whether the speaker may follow: "…," said the minister."""
    participle: bool = False
    """Whether it is a form in -ing, whose subject stands right before it or not at all."""
    plain: bool = False
    """Whether it is a bare form ("urge"), which a plural subject or an infinitive has."""
    strict: bool = False
    """Whether none but a speaker can do it: evidence suggests and prices demand, but neither says."""
    source: bool = False
    """Whether it is no verb but words before a speaker: "according to"."""
    chinese: bool = False
    """Whether it is Chinese."""


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


_ENGLISH_SOURCES = """according to|as per|in the words of|own admission|own account|own estimate|own reckoning
|view|opinion|words|telling|judgement|judgment|estimation
|let me quote|to quote|in the view of|in the opinion of|in the judgement of|in the judgment of
|by the account of|by the reckoning of|by the estimate of
|were told|was told|been told|were warned|was warned|been warned|were informed|was informed
|were reminded|was reminded|were assured|was assured|been assured|were advised|was advised|been informed
|it was noted|it was reported|it was agreed|it was resolved|it was announced|it was stressed|it was explained
|it was recommended|it was suggested|it was confirmed|it was pointed out|it was alleged|it was claimed
|view is that|view was that|opinion is that|opinion was that|belief is that|belief was that|position is that
|argument is that|verdict is that|conclusion is that|contention is that|message is that|theory is that
|view of|view among|opinion of|opinion among|belief of|belief among|consensus among|feeling among
|for the economist|for the analyst|for the historian|for the critic|for the scholar|for the sociologist
|for the philosopher|for the strategist|for economist|for analyst|for historian|for sociologist
|it was argued|it was emphasised|it was emphasized|it was stated|it was said|it is understood|it is reported
|it is alleged|it is claimed|it is said|it was proposed|it was acknowledged|it was observed|it was felt
|it has been reported|it has been claimed|it has been alleged|it has been suggested|it emerged|it has emerged
|it transpired|it is argued|it is believed|it was believed|it is thought|it was understood|it was revealed
|it is rumoured|it was rumoured|rumour has it|rumor has it|legend has it|word has it|by all accounts
|account|reckoning|calculation|calculations|admission|in the eyes of|in the telling of|in the phrase of
|case is that|case was that|claim is that|claim was that|explanation is that|explanation was that
|response is that|response was that|answer is that|answer was that|complaint is that|complaint was that
|warning is that|warning was that|hope is that|hope was that|fear is that|fear was that|advice is that
|advice was that|evidence was that|assessment is that|assessment was that|account is that|account was that
|concern is that|concern was that|feeling is that|feeling was that|thesis is that|reply was that
|reply is that|defence is that|defence was that"""
_HEARSAY = "|".join(
    f"{verb} {heard} to"
    for verb in ("is", "are", "was", "were", "been")
    for heard in ("said", "reported", "understood", "alleged", "rumoured", "rumored", "reputed", "claimed")
)
"""What somebody says, nobody says who: "is said to have left"."""
AS_TOLD = tuple(
    f"as {told} {where}"
    for told in (
        *("stated", "noted", "set out", "laid out", "laid down", "outlined", "detailed", "described"),
        *("explained", "reported", "mentioned", "specified", "documented", "recorded", "indicated"),
        *("spelled out", "spelt out", "pointed out", "highlighted", "revealed", "announced", "argued"),
        *("estimated", "quoted", "cited", "disclosed", "confirmed", "suggested", "observed", "proposed"),
    )
    for where in ("in", "by")
)
"""What somebody has said already, and where: "as stated in the guide", "as reported by the agency"."""
_PLAIN_FIRST = frozenset(
    ("call", "point", "feel", "ask", "submit", "worry", "fret", "express", "see", "tell", "pencil")
)
"""Words that open the bare form of a cue that is no verb alone, or one with irregular forms."""
_CHINESE_SOURCES = "据|根据|按照|依据|获悉|了解到|看来"


def _phrases(phrases: str) -> Iterable[str]:
    return (phrase.strip() for phrase in phrases.split("|"))


def _english_cues() -> Iterator[Cue]:
    for family in FAMILIES:
        verbs, forms = family.verbs.split(), [form for form in _phrases(family.forms) if form]
        plain = {*verbs, *(form for form in forms if form.split()[0] in _PLAIN_FIRST)}
        for words in (*(form for verb in verbs for form in inflect(verb)), *forms):
            yield Cue(
                words,
                family.label,
                family.complement,
                documents_only=family.documents_only,
                inverts=words in INVERTING or family.complement is Complement.CONTENT,
                participle=words.split()[0].endswith("ing"),
                plain=words in plain,
                strict=family.strict,
            )
    for words in (*_phrases(f"{_ENGLISH_SOURCES}|{_HEARSAY}"), *AS_TOLD):
        yield Cue(words, None, source=True)


def _chinese_cues() -> Iterator[Cue]:
    for forms, label in (
        (CHINESE_SAYING, None),
        (CHINESE_EXPECTING, Label.OUTLOOK),
        (CHINESE_WARNING, Label.RISK),
        (CHINESE_PROMISING, Label.COMMITMENT),
        (CHINESE_DIRECTING, Label.DIRECTIVE),
    ):
        for words in _phrases(forms):
            yield Cue(
                words,
                label,
                documents_only=words in CHINESE_DOCUMENTS_ONLY,
                strict=words in CHINESE_STRICT,
                chinese=True,
            )
    for words in _phrases(_CHINESE_SOURCES):
        yield Cue(words, None, source=True, chinese=True)


_ENGLISH = tuple(cue for _, cue in sorted({cue.words: cue for cue in _english_cues()}.items()))
ENGLISH_WORDS = tuple(cue.words for cue in _ENGLISH)
"""Words of English cues; `find_cues` takes a place of one by its number here."""
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
    cues = {cue.words: cue for cue in _chinese_cues()}
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
_PARTS_WORDS = frozenset(" \n—*\u2028")
_HAN = re.compile("[\u3400-\u9fff]")

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
    return words.replace("\n", " ").replace("—", " ").replace("*", " ").replace("\u2028", " ")


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
        cue, end = _ENGLISH[number], -minus_end
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
        han = None if line.isascii() else _HAN.search(folded, begin, behind)
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
                    if stands_alone(folded, start, end, cue.words):
                        found.append(CueMatch(start, end, cue))
                    break
    return found


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
    if words.startswith("accus") and _ACCUSED_OF.match(folded, end) is None:
        # "Murder accused Ann Lee".
        return False
    stem = _STEMS.get(words)
    return stem is None or _NEVER_BEHIND[stem].match(folded, end) is None
