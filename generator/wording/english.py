"""English grammar for counted facts: numbers, lists, dates, names."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from generator import edtf
from generator.model import Label, SpeakerKind, Voice
from generator.wording.prose import Prose, prose

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model import Attribution, Source, Statement, Topic
    from generator.synthesis.naming import SourceName

_NUMBERS = (
    *(
        "no",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
    ),
)
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
LABEL_NAMES: dict[Label | None, str] = {
    Label.DIRECTIVE: "directive",
    Label.COMMITMENT: "commitment",
    Label.FACT: "stated as fact",
    Label.ASSESSMENT: "assessment",
    Label.RISK: "risk",
    Label.OUTLOOK: "outlook",
    None: "unlabelled",
}
LABEL_HEADINGS: dict[Label | None, str] = {
    Label.DIRECTIVE: "What is directed",
    Label.COMMITMENT: "What is committed to",
    Label.FACT: "What is stated as fact",
    Label.ASSESSMENT: "What is judged",
    Label.RISK: "What is feared",
    Label.OUTLOOK: "What is expected",
    None: "What no rule could label",
}
_LABEL_COUNTS: dict[Label | None, tuple[str, str]] = {
    Label.DIRECTIVE: ("is a directive", "are directives"),
    Label.COMMITMENT: ("is a commitment", "are commitments"),
    Label.FACT: ("is stated as fact", "are stated as fact"),
    Label.ASSESSMENT: ("is an assessment", "are assessments"),
    Label.RISK: ("names a risk", "name risks"),
    Label.OUTLOOK: ("is an outlook", "are outlooks"),
    None: ("carries no label", "carry no label"),
}
FACT_ORIGINS = {"sidecar": "editor’s note", "document": "the document", "file-name": "the file’s name"}
CLASS_NAMES = {
    "official": "official text",
    "state-media": "state media",
    "trade-press": "trade press",
    "commentary": "commentary",
    "unknown": "kind not stated",
}
SPEAKER_KINDS: dict[SpeakerKind | None, str] = {
    SpeakerKind.PERSON: "person",
    SpeakerKind.BODY: "organisation",
    SpeakerKind.DOCUMENT: "document",
    SpeakerKind.UNNAMED: "as the documents word it",
    None: "kind not known",
}
_CLASS_NOUNS = {
    "official": "an official text",
    "state-media": "state media",
    "trade-press": "the trade press",
    "commentary": "a commentary",
}
LANGUAGE_NAMES = {
    "en": "English",
    "zh": "Chinese",
    "fr": "French",
    "de": "German",
    "es": "Spanish",
    "ru": "Russian",
    "ja": "Japanese",
    "ko": "Korean",
}


def number(count: int) -> str:
    """Spells a number up to twelve, as most style books do; larger ones in figures."""
    return _NUMBERS[count] if count < len(_NUMBERS) else f"{count:,}"


def counted(count: int, one: str, many: str | None = None) -> str:
    """A spelled number with its noun: `one statement`, `three statements`."""
    return f"{number(count)} {one if count == 1 else many or one + 's'}"


def some_of(count: int, total: int, nouns: tuple[str, str]) -> str:
    """`the one sector`, `both sectors`, `all six sectors`, `two of the six ...`."""
    one, many = nouns
    if total == 1:
        return f"the one {one}"
    if count == total:
        return f"both {many}" if total == 2 else f"all {number(total)} {many}"
    return f"{number(count)} of the {number(total)} {many}"


def one_among(count: int) -> str:
    """What is one of some: `one of six`, `the only one`."""
    return f"one of {number(count)}" if count > 1 else "the only one"


def figure_of(count: int, one: str, many: str | None = None) -> str:
    """A number in figures with its noun: `1 statement`, `3 statements`."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def join(items: Sequence[Prose], conjunction: str = "and") -> Prose:
    """Joins as a list is read: `a and b`, `a, b and c`; `time and tide, and c` where one has the word."""
    comma = "," if any(f" {conjunction} " in item.text for item in items) else ""
    joined = Prose()
    for index, item in enumerate(items):
        if index:
            joined += f"{comma} {conjunction} " if index == len(items) - 1 else ", "
        joined += item
    return joined


def join_words(items: Sequence[str], conjunction: str = "and") -> str:
    """Joins plain words as a list is read."""
    return join([prose(item) for item in items], conjunction).text


def inside_sentence(topic: Topic) -> str:
    """A topic's name as it stands in the middle of a sentence."""
    if topic.phrase:
        return topic.phrase
    name = topic.name
    first = name.split()[0] if name.split() else name
    # "AI", "6G" and "UN reform" keep their capitals.
    keeps = any(character.isupper() or character.isdigit() for character in first[1:]) or first[:1].isdigit()
    return name if keeps else name[:1].lower() + name[1:]


def date_words(value: str | None) -> str:
    """A date as it is read: `1 June 2026`, `February 2026`, `2026 to 2030`, `30 January, year not stated`."""
    if not value:
        return "undated"
    if "/" in value:
        first, _, last = value.partition("/")
        return f"{date_words(first)} to {date_words(last)}"
    doubt = " (year inferred)" if value.endswith("?") else ""
    return _date_words(value.rstrip("?")) + doubt


def _date_words(value: str) -> str:
    if value.startswith("XXXX-"):
        month, _, day = value[5:].partition("-")
        name = _MONTHS[int(month) - 1]
        return f"{int(day)} {name}, year not stated" if day else f"{name}, year not stated"
    if value.endswith("X"):
        return f"{value[:-1]}0s"
    extent = edtf.read_extent(value)
    if extent is None:
        return value
    if extent.precision == "quarter":
        return _part_of_year(value)
    month = _MONTHS[extent.first.month - 1]
    shown = {
        "day": f"{extent.first.day} {month} {extent.first.year}",
        "month": f"{month} {extent.first.year}",
    }
    return shown.get(extent.precision, str(extent.first.year))


def _part_of_year(value: str) -> str:
    year, _, code = value.partition("-")
    names = {
        "21": "spring",
        "22": "summer",
        "23": "autumn",
        "24": "winter",
        "40": "first half of",
        "41": "second half of",
    }
    names |= {str(33 + quarter): f"quarter {quarter + 1} of" for quarter in range(4)}
    return f"{names[code]} {year}"


def date_inside(name: str) -> str:
    """A date's words inside a sentence: `2027`, `the first half of 2027`, `the 2030s`."""
    part = name.split(" ", 1)[0]
    if part in {"First", "Second", "first", "second"} or part.endswith("0s"):
        return f"the {name[:1].lower()}{name[1:]}"
    starts = {"Quarter", "Spring", "Summer", "Autumn", "Winter"}
    return name[:1].lower() + name[1:] if part in starts else name


def date_with_preposition(value: str) -> str:
    """When something lies: `on 1 June 2026`, `in the 2030s`, `from 2026 to 2030`."""
    if "/" in value:
        return f"from {date_words(value)}"
    words = date_inside(date_words(value))
    return f"{'on' if len(value.rstrip('?')) == len('2031-04-12') else 'in'} {words}"


def short_date(value: str | None) -> str:
    """A date for narrow places: `Feb 2026`, `1 Jun 2026`, `undated`."""
    words = date_words(value)
    for month in _MONTHS:
        words = words.replace(month, month[:3])
    return words


def source_in_sentence(name: SourceName) -> str:
    """A source's name as part of a sentence, its date in brackets: `Post (3 May 2026) quotes ...`."""
    words = undated_words(name)
    if _INSTITUTION.match(words):
        words = f"the {words}"
    return f"{words} ({short_date(name.dated)})" if name.dated else words


_INSTITUTION = re.compile(
    r"(?:Ministry|Department|Office|Institute|University|Academy|Board|Bureau|Council|Chamber|Association"
    r"|Federation|Confederation|Commission|Committee|Cent(?:re|er)|Embassy|Government) (?:of|for) "
)
"""Names that begin with what they name have an article: the Ministry of Transport, but Transport Ministry."""


def undated_words(name: SourceName) -> str:
    """A source's name without the date that may belong to it, where that stands beside it."""
    return source_words(replace(name, dated=None))


def source_words(name: SourceName) -> str:
    """A source's name, with its date where that tells it from another; exact text between quotation marks."""
    words = f"“{name.short}”" if name.quoted else name.short
    return f"{words}, {short_date(name.dated)}" if name.dated else words


def dated_source_words(name: SourceName, published: str | None) -> str:
    """A source's name with its date, which is not told twice where it is a part of the name."""
    return source_words(name) if name.dated else f"{source_words(name)}, {date_words(published)}"


def class_noun(source: Source) -> str | None:
    """What kind of publisher, as an apposition: `a commentary`; None where it is not known."""
    return _CLASS_NOUNS.get(source.source_class)


def label_count(label: Label | None, count: int) -> str:
    """`two are directives`, `one names a risk`."""
    one, many = _LABEL_COUNTS[label]
    return f"{number(count)} {one if count == 1 else many}"


_DETERMINING_WORDS = """
    a an the this that these those its their his her our my one two three four five six seven eight nine ten
    both all each every some many most several few other another no
    """
_DETERMINING = frozenset(_DETERMINING_WORDS.split())
"""Words before which no article stands."""


def speaker_words(attribution: Attribution) -> str:
    """Who speaks, for a credit line; the unnamed as worded, and marked as such."""
    if attribution.speaker is None:
        return "The document’s own words" if attribution.voice is Voice.OWN else "Speaker not known"
    if attribution.speaker_kind is SpeakerKind.UNNAMED:
        return f"{attribution.speaker} (not named)"
    return called(attribution.speaker, attribution.speaker_kind)


def called(speaker: str, kind: SpeakerKind | None) -> str:
    """A named speaker as a sentence names them: `the council`; whoever has a name keeps it as it is."""
    first = speaker.split(" ", 1)[0]
    is_noun = (
        kind in {SpeakerKind.DOCUMENT, SpeakerKind.BODY}
        and first.isalpha()
        and first.islower()
        and first not in _DETERMINING
    )
    # "The plan, reported by …": a noun alone names one that the document told of before.
    return f"the {speaker}" if is_noun else speaker


def credit_name(attribution: Attribution) -> str:
    """Who speaks, at the beginning of a line: `The council`; names keep their own capitals."""
    return _opening(speaker_words(attribution), attribution.speaker_kind)


def headed(speaker: str, kind: SpeakerKind | None) -> str:
    """A named speaker as a heading or a cell names them: `The council`, `Anna Holm`."""
    return _opening(called(speaker, kind), kind)


def _opening(name: str, kind: SpeakerKind | None) -> str:
    if kind is SpeakerKind.PERSON or not name.split(" ", 1)[0].islower():
        return name
    return name[:1].upper() + name[1:]


def speaks_for_itself(attribution: Attribution, source: Source) -> bool:
    """Whether the speaker is the publisher: a ministry in its own release is not reported by another."""
    return attribution.speaker is not None and attribution.speaker == source.publisher


def speakers_listed(
    statements: tuple[Statement, ...], most: int | None = None, source: Source | None = None
) -> str:
    """Who speaks in some statements of one document, its own words last: `Anna Holm, its own words`.

    Args:
        statements: the statements.
        most: how many speakers are named; of more, the last are counted. None names all.
        source: the document, whose publisher is not named as a speaker in it; None leaves that open.
    """
    itself = [s for s in statements if source is not None and speaks_for_itself(s.attribution, source)]
    speakers = dict.fromkeys(
        speaker_words(s.attribution)
        for s in statements
        if s.attribution.speaker is not None and s not in itself
    )
    voices = {s.attribution.voice for s in statements if s.attribution.speaker is None}
    named = [*speakers]
    if most is not None and len(named) > most:
        named = [*named[:most], f"{number(len(named) - most)} more"]
    unknown = ["a speaker not known"] if voices - {Voice.OWN} else []
    own = ["its own words"] if Voice.OWN in voices else ["itself"] if itself else []
    return ", ".join([*named, *unknown, *own])


def voice_words(attribution: Attribution) -> str:
    """How the speaker's words are given, for a credit line; empty for the document's own."""
    words = {
        Voice.QUOTED: "quoted",
        Voice.PARTLY_QUOTED: "partly quoted",
        Voice.REPORTED: "reported",
        Voice.OWN: "",
    }
    return words[attribution.voice]


def language_name(tag: str) -> str:
    """A language's English name, or its tag where it is not listed."""
    return LANGUAGE_NAMES.get(tag.split("-", 1)[0], tag)


def language_names(statements: Sequence[Statement]) -> tuple[str, ...]:
    """The languages of some statements, each once, however many tags (`en`, `en-US`) stand for it."""
    return tuple(
        dict.fromkeys(language_name(tag) for tag in sorted({s.language or "" for s in statements}) if tag)
    )
