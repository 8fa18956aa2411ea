"""Reads a subject joined by "and" as one speaker: "Chinese analysts and industry insiders said".

What stands before "and" is told from the clause before it: "output fell and the ministry warned" has one
speaker, and so has "the Ministry of Industry and Information Technology said".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.speakers.offices_before_names import name_behind_office
from generator.analysis.speakers.speaker import Speaker
from generator.analysis.speakers.subject_words import BOUNDARY_WORDS, CLOSED
from generator.analysis.speakers.wording import POSSESSIVE, without_short_form
from generator.analysis.speakers.words import BODIES, PEOPLE
from generator.analysis.words.clause_words import DETERMINERS, PREPOSITIONS, holds_past_verb
from generator.analysis.words.word_sets import words_of
from generator.model import Span, SpeakerKind

if TYPE_CHECKING:
    from generator.analysis.speakers.phrases import PhraseReader

_JOINED = (" and ", " or ", " & ")
_LONGEST = 110
"""Code points of all that one "and" joins."""
_MOST_ENTRIES = 4
"""Entries before the last of a list: "teachers, parents, pupils and governors"."""
_NAME_AND_OFFICES = 2
"""Entries with which a list may be a name and two offices of the one who bears it."""
_CALLINGS = frozenset(word for word in PEOPLE if not word.endswith("s")) | {"native", "veteran", "alumnus"}
_DESCRIBED_AND_NOUN = 2
"""Words of a plural behind "and" that shares what describes it: "trade groups"."""
_MOST_DESCRIBING = 4
"""Words before "and" that describe what stands behind it."""
_ORIGIN = re.compile(
    r"(?:U\.?S\.?|U\.?K\.?|EU|U\.?N\.?|[A-Z][a-z]{2,14}(?:ish|ese|ian|can|an|ch|ic|i|ean|tch))"
)
"""Where people are from, who share a noun with others: "British and Danish analysts"."""
_FINITE = words_of(
    "is are was were has have had will would can could may might should must do does did not it he she they"
)
_OPENING_SIGNS = frozenset(';:("“”—–')
_ARTICLES = ("the ", "a ", "an ")
_LONGEST_ARTICLE = max(map(len, _ARTICLES))
_INSIDE_NAME = re.compile(
    r"(?:[A-Z][\w'’.-]{0,24} (?:of|for|on|in|at) |\b(?:of|for|in|at|from) (?:the )?)"
    r"(?:[A-Z][\w'’.-]{0,24},? ){1,6}$"
)
"""What stands before "and" within a name: "Ministry of Industry", "officials in Brussels"."""


def join_speakers(
    text: str, folded: str, phrases: PhraseReader, sentence_start: int, last: Speaker
) -> Speaker:
    """Widens a speaker to all who are joined with it.

    Args:
        text: the document's text.
        folded: its shadow.
        phrases: what reads a noun phrase.
        sentence_start: where the sentence begins.
        last: the speaker right before the verb, with its span.

    Returns:
        All of them as worded, as one speaker; `last` itself where nobody else is named before it.
    """
    start = _skip_article_back(folded, sentence_start, last.span.start)
    joint = next((word for word in _JOINED if folded.endswith(word, sentence_start, start)), None)
    if joint is None:
        return last
    place = start - len(joint)
    if place <= sentence_start or folded[place - 1] == ",":
        serial = place > sentence_start and folded.find(", ", sentence_start, place - 1) >= 0
        return _series(text, folded, phrases, (sentence_start, place - 1), last) if serial else last
    begin = _clause_start(folded, max(sentence_start, last.span.end - _LONGEST), place, sentence_start)
    if begin is None:
        return last
    return (
        _one_person(text, folded, phrases, (begin, place), last)
        or _one_name(text, folded, phrases, (begin, place, sentence_start), last)
        or _entries(text, folded, phrases, (begin, place), last)
        or _described(text, folded, (begin, place), last)
        or last
    )


def _one_person(
    text: str, folded: str, phrases: PhraseReader, before: tuple[int, int], last: Speaker
) -> Speaker | None:
    """A person whose office is of a body of two fields: "Road and Rail Board spokesman Eli Falk"."""
    begin, place = before
    comma = folded.rfind(", ", begin, place)
    first = phrases.skip_lead(begin if comma < 0 else comma + len(", "), place)
    if not name_behind_office(without_short_form(text[first : last.span.end])):
        return None
    return last._replace(span=Span(first, last.span.end))


def _one_name(
    text: str, folded: str, phrases: PhraseReader, before: tuple[int, int, int], last: Speaker
) -> Speaker | None:
    """What a name is that holds the "and"; `last` where it cannot be read, None where none holds it."""
    begin, place, sentence_start = before
    if _INSIDE_NAME.search(text, begin, place + 1) is None:
        return None
    # Behind a name and a comma stands an office, which may hold the "and".
    comma = folded.rfind(", ", begin, place) + 2
    for first in (begin, comma) if comma > begin + 1 else (begin,):
        whole = _read(phrases, folded, first, last.span.end, opens=begin == sentence_start)
        if whole is not None:
            return whole
    return last


def _series(text: str, folded: str, phrases: PhraseReader, before: tuple[int, int], last: Speaker) -> Speaker:
    """All entries of a list of names with a comma before its "and": "Lee, Falk, and Ito said"."""
    start, place = before
    begin = _clause_start(folded, max(start, last.span.end - _LONGEST), place, start)
    if begin is None or not text[last.span.start].isupper():
        return last
    joined = _entries(text, folded, phrases, (begin, place), last)
    whole = joined is not None and joined.span.start <= phrases.skip_lead(begin, place)
    return joined if joined is not None and whole and "," in joined.name else last


def _described(text: str, folded: str, before: tuple[int, int], last: Speaker) -> Speaker | None:
    """One phrase whose noun two words describe: "nine industry and trade groups", "Danish and British"."""
    begin, place = before
    described = folded[last.span.start : last.span.end].split()
    plural = described[-1].endswith("s")
    if described[-1] not in PEOPLE | BODIES or (plural and len(described) != _DESCRIBED_AND_NOUN):
        return None
    if last.name[0].isupper():
        return (
            _widened(text, folded, begin, last) if plural and _ORIGIN.fullmatch(text, begin, place) else None
        )
    if not plural:
        # One who speaks has an article or an owner: here it stands before both words.
        begin = _opening(folded, begin, place) if described[0] not in DETERMINERS else place
    words = folded[begin:place].split()
    if not 1 <= len(words) <= _MOST_DESCRIBING or words[-1] in PEOPLE | BODIES or not words[-1].isalpha():
        return None
    if not PREPOSITIONS.isdisjoint(words) or not _FINITE.isdisjoint(words) or holds_past_verb(words):
        return None
    return None if plural and any(map(_may_tell, words)) else _widened(text, folded, begin, last)


def _widened(text: str, folded: str, begin: int, last: Speaker) -> Speaker:
    """A speaker whose words begin at an earlier place."""
    span = Span(begin, last.span.end)
    return Speaker(" ".join(text[_skip_article(folded, begin) : span.end].split()), last.kind, span)


def _opening(folded: str, begin: int, place: int) -> int:
    """Where the last article or owner before a place stands; the place itself where none does."""
    end, owner = place, place
    while end > begin:
        first = folded.rfind(" ", begin, end) + 1 or begin
        word = folded[first:end]
        if word in DETERMINERS:
            return first
        if owner < place:
            break
        owner = first if word.endswith(POSSESSIVE) else place
        end = first - 1
    return owner


def _may_tell(word: str) -> bool:
    """Whether a word may be a verb or an adverb: "output falls and trade groups said"."""
    return (word[-1] in "sdg," and word != "us" and not word.endswith(POSSESSIVE)) or word.endswith("ly")


def _entries(
    text: str, folded: str, phrases: PhraseReader, before: tuple[int, int], last: Speaker
) -> Speaker | None:
    """The entries of a list whose last is `last`, as far back as each is a speaker; None where none is."""
    begin, place = before
    opening, kinds = None, {last.kind}
    end = place
    row: list[Speaker] = [last]
    named = text[_skip_article(folded, last.span.start)].isupper()
    for entry in reversed(folded[begin:place].split(", ")[-_MOST_ENTRIES:]):
        first = end - len(entry)
        # A capital at the head says nothing, but in a row of names.
        opens = first == begin and not named
        found = _read(phrases, folded, first, end, opens=opens)
        if found is None:
            break
        if " " not in found.name and len(last.name) < last.span.end - last.span.start - _LONGEST_ARTICLE:
            # "Trade and Industry Secretary Paul Ames" is one person.
            return None
        kinds.add(found.kind)
        row.append(found)
        opening, end = found.span.start, first - 2
    if opening is None:
        return None
    if len(row) > _NAME_AND_OFFICES and _bears_offices(folded, row):
        return row[-1]._replace(span=Span(opening, last.span.end))
    if SpeakerKind.DOCUMENT in kinds and not PREPOSITIONS.isdisjoint(folded[opening:place].split()):
        # "The report by economists and lawyers".
        kind: SpeakerKind | None = SpeakerKind.DOCUMENT
    elif len(kinds) == 1:
        kind = kinds.pop()
    else:
        kind = SpeakerKind.UNNAMED if SpeakerKind.UNNAMED in kinds else None
    name = " ".join(text[_skip_article(folded, opening) : last.span.end].split())
    return Speaker(name, kind, Span(opening, last.span.end))


def _bears_offices(folded: str, row: list[Speaker]) -> bool:
    """Whether a list, read backwards, is one person with two callings: "Ann Lee, manager and a native"."""
    *offices, person = row
    if person.kind not in {SpeakerKind.PERSON, None} or " " not in person.name:
        return False
    return all(
        folded[office.span.start : office.span.end].rsplit(" ", 1)[-1] in _CALLINGS for office in offices
    )


def _read(phrases: PhraseReader, folded: str, start: int, end: int, *, opens: bool) -> Speaker | None:
    """Reads a phrase that nothing but a subject can be: no verb and no article stands within it."""
    first = phrases.skip_lead(start, end)
    first += len("both ") if folded.startswith("both ", first, end) else 0
    words = folded[first:end].split()
    tail = next((place for place, word in enumerate(words) if word in PREPOSITIONS), len(words))
    if holds_past_verb(words) or not DETERMINERS.isdisjoint(words[1:tail]):
        return None
    return phrases.read(first, end, strict=False, opens=opens and first == start) if first < end else None


def _clause_start(folded: str, begin: int, place: int, sentence_start: int) -> int | None:
    """Where the clause begins whose subject ends at a place; None where that is too far away."""
    while place > begin:
        space = folded.rfind(" ", begin, place)
        word = folded[max(space + 1, begin) : place]
        if word and (word in BOUNDARY_WORDS or word[-1] in _OPENING_SIGNS or word[-2:] in CLOSED):
            return place + 1
        place = space
    return sentence_start if begin == sentence_start else None


def _skip_article(folded: str, place: int) -> int:
    return next((place + len(word) for word in _ARTICLES if folded.startswith(word, place)), place)


def _skip_article_back(folded: str, start: int, place: int) -> int:
    return next((place - len(word) for word in _ARTICLES if folded.endswith(f" {word}", start, place)), place)
