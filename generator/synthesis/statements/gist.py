"""What a statement says, as far as it can be compared: content words, figures, dates, names and turns."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from generator.folding import fold
from generator.synthesis.statements.opposites import Turn, find_turn
from generator.synthesis.statements.quotations import find_quoted
from generator.synthesis.statements.roles import Roles, find_names, find_roles
from generator.synthesis.words.background import weigh
from generator.synthesis.words.bodies import digest
from generator.synthesis.words.cutting import (
    FUNCTION_CHARACTERS,
    FUNCTION_WORDS,
    cut_pieces,
    cut_words,
    is_han,
    stem,
)
from generator.synthesis.words.derivation import find_verb
from generator.synthesis.words.synonyms import CHINESE_SYNONYMS, SYNONYMS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.model import Span, Statement

_FIGURES = (4.0, 7.0, 9.0)
"""Weights of a figure of one, two and more digits that tell ("400" has one), beside words, whose weights go
up to 11."""
_OF_A_NAME = 4.0
"""The same of a number that is a part of a name, which two sentences on one thing share whatever they say."""
_YEAR, _DAY = 4.0, 6.0
"""Weights of a year and of a closer date."""
_LONGEST_NUMBER = 24
"""Digits of a figure that is compared; a longer row of digits is a name."""
_LONG_CHINESE = 3
"""Characters of a topic's Chinese name that are compared."""
_AFFILIATION = re.compile(r",? (?:of|from|at) (?:the )?[A-Z][\w’'.-]{0,30}(?: [A-Z][\w’'.-]{0,30}){0,4}")
_LONG_NAME = re.compile(
    r"\b(?:[A-Z][a-z]{1,20}[ -](?:(?:of|and|for|the|on|in) ){0,2}){2,5}[A-Z][a-z]{1,20}\b"
)
_RANK = re.compile(
    r"\b(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[0-9]{1,3}(?:nd|rd|th))"
    r"[ -](?:[a-z]{3,12}est|most)\b"
    r"|(第[二三四五六七八九十])大"
)
_NAMED_NUMBER = re.compile(r"(?:\b[A-Z][\w’'-]{0,30}[ -]|\b[0-9]{1,6}-)([0-9]{1,6}(?:\.[0-9]{1,4})?)\b")
"""A number behind a name is a part of it."""
_OPENING = re.compile(r"[^A-Za-z0-9]{0,3}[A-Z][\w’'-]{0,30} (?=[a-z])")
"""A word with a capital that opens a sentence, and no other behind it."""
_INITIAL = re.compile(r"\b[A-Z]")
_LASTING = re.compile(r"(?<![0-9])[0-9]{1,3}(?: (?:day|week|month|year)s\b|年|个月|[天周])")
"""How long something lasts, in a date that is a span."""
_WORDS_AS_FIGURES = {
    word: Decimal(value)
    for value, words in (
        ("0.5", "half halve halved halves"),
        ("2", "two twice double doubled doubles twofold"),
        ("3", "three thrice triple tripled triples threefold treble trebled"),
        ("4", "four quadruple quadrupled fourfold"),
        ("5", "five fivefold"),
        ("6", "six"),
        ("7", "seven"),
        ("8", "eight"),
        ("9", "nine"),
        ("10", "ten decade tenfold"),
        ("11", "eleven"),
        ("12", "twelve dozen"),
    )
    for word in words.split()
}


@dataclass(frozen=True, slots=True)
class Essence:
    """What a statement is compared by; who says it is left out, since two speakers can say the same."""

    words: tuple[Term, ...]
    """Content words in order."""
    figures: tuple[Decimal, ...]
    """Figures, each once."""
    numbers: tuple[Decimal, ...]
    """Numbers that are a part of a name and measure nothing: "COVID-19"."""
    dates: tuple[str, ...]
    """Dates, EDTF, each once."""
    quoted: tuple[int, ...]
    """Codes of the runs of words that somebody is quoted with."""

    def measures(self) -> Iterator[tuple[int, float]]:
        """Codes and weights of figures, dates, and the numbers of names, in this order."""
        yield from map(_weigh_figure, self.figures)
        for date in self.dates:
            yield code_of(f"@{date}"), _YEAR if len(date) == 4 else _DAY
        yield from ((code_of(f"#{number:f}"), _OF_A_NAME) for number in self.numbers)


@dataclass(frozen=True, slots=True)
class Term:
    """A content word as it is compared."""

    text: str
    """Its stem, that of a synonym, or two Chinese characters."""
    code: int
    """Its digest."""
    weight: float
    """How much it tells."""
    figure: Decimal | None
    """Its value, where it is a number."""
    is_word: bool
    """Whether it is compared as a word; a number in digits is only compared by its value."""


@dataclass(frozen=True, slots=True)
class Gist:
    """What may speak against two statements saying the same."""

    words: tuple[str, ...]
    """Content words in order: stems, and pairs of Chinese characters; no figures."""
    figures: frozenset[Decimal]
    """Figures, whatever they count."""
    bounds: frozenset[tuple[Decimal, bool]]
    """Figures that are given as a least (True) or as a most (False)."""
    dates: frozenset[str]
    """Dates, EDTF."""
    rank: str
    """Which of the largest, oldest and so on it tells of; empty for the first."""
    names: frozenset[str]
    """Stems of words that are written with a capital because they are names, those of the speaker left
    out."""
    mentioned: frozenset[str]
    """Stems of all words, those on who says it among them."""
    turn: Turn
    """What is denied, reversed or foreseen."""
    roles: Roles
    """What is set beside what."""


@lru_cache(maxsize=400_000)
def code_of(term: str) -> int:
    """The code of a term, the same in every run."""
    return digest(term)


@lru_cache(maxsize=400_000)
def _find_term(token: str) -> Term | None:
    """The term of a token, or of two Chinese characters; None where it tells nothing."""
    if is_han(token[0]):
        told = FUNCTION_CHARACTERS.isdisjoint(token)
        return Term(token, code_of(token), weigh(token), None, is_word=True) if told else None
    if token in FUNCTION_WORDS:
        return None
    root = stem(token)
    if root not in SYNONYMS:
        root = find_verb(token) or root
    root = SYNONYMS.get(root, root)
    if _is_number(root):
        return Term(root, code_of(root), 0.0, Decimal(root).normalize(), is_word=False)
    return Term(root, code_of(root), weigh(root), _WORDS_AS_FIGURES.get(token), is_word=True)


def find_essence(statement: Statement) -> Essence:
    """Finds what a statement is compared by."""
    claim, words, figures = read_claim(statement)
    dates = tuple(dict.fromkeys(date.value for date in statement.dates))
    quoted = tuple(sorted(set(find_quoted(statement)))) if statement.quotes else ()
    words += filter(None, map(_find_term, _find_initials(statement.text, claim)))
    numbers = figures.intersection(_find_named_numbers(statement))
    return Essence(tuple(words), tuple(sorted(figures - numbers)), tuple(sorted(numbers)), dates, quoted)


def _weigh_figure(figure: Decimal) -> tuple[int, float]:
    return code_of(f"#{figure:f}"), _FIGURES[min(len(figure.as_tuple().digits), len(_FIGURES)) - 1]


def find_rank(folded: str) -> str:
    """Which of the largest, oldest and so on a sentence tells of; empty for the first."""
    found = _RANK.search(folded)
    return (found.group(1) or found.group(2)) if found else ""


def _find_initials(text: str, claim: str) -> Iterator[str]:
    """The initials of names of three words and more, by which other sentences may call them."""
    for match in _LONG_NAME.finditer(text):
        # A line of capitalised words is a menu or a title; a blank stands for who says it.
        if 2 * len(match.group()) < len(text) and not claim[match.start()].isspace():
            yield "".join(_INITIAL.findall(match.group())).lower()


def find_name_codes(statement: Statement) -> frozenset[int]:
    """Codes of what names in a statement: words, initials, and numbers that measure nothing ("Flight 61")."""
    folded = fold(statement.text)
    # A rare word that opens a sentence need not be a name.
    opening = _OPENING.match(statement.text)
    begin = opening.end() if opening else 0
    names = {name for name, place, sure in find_names(statement.text, folded) if sure and place >= begin}
    names.update(_find_initials(statement.text, folded))
    codes = {code_of(SYNONYMS.get(name, name)) for name in names}
    codes.update(code_of(f"#{number:f}") for number in _find_named_numbers(statement))
    return frozenset(codes)


def _find_named_numbers(statement: Statement) -> Iterator[Decimal]:
    """The numbers that are a part of a name."""
    measured = tuple(_find_measured(statement))
    for match in _NAMED_NUMBER.finditer(statement.text):
        start, end = match.span(1)
        number = stem(match.group(1).rstrip("."))
        if _is_number(number) and not any(begin < end and start < stop for begin, stop in measured):
            yield Decimal(number).normalize()


def find_gist(statement: Statement) -> Gist:
    """Finds what may speak against a statement saying the same as another."""
    claim, words, figures = read_claim(statement)
    folded = fold(statement.text)
    tokens = cut_words(folded)
    return Gist(
        words=tuple(word.text for word in words),
        figures=frozenset(figures),
        bounds=frozenset(
            (Decimal(quantity.value).normalize(), quantity.comparison[0] == ">")
            for quantity in statement.quantities
            if quantity.comparison[0] in "<>"
        ),
        dates=frozenset(date.value for date in statement.dates),
        rank=find_rank(folded),
        names=frozenset(name for name, _, sure in find_names(statement.text, claim) if sure),
        mentioned=frozenset(map(stem, tokens)),
        turn=find_turn(folded, claim, tokens),
        roles=find_roles(statement.text, claim),
    )


def find_actors(gist: Gist) -> frozenset[int]:
    """Codes of the names of a statement that it tells something of; those of who says it are left out."""
    return frozenset(code_of(SYNONYMS.get(name, name)) for name in gist.names.intersection(gist.roles.actors))


def read_claim(statement: Statement) -> tuple[str, list[Term], set[Decimal]]:
    """The folded text without the words on who says it, its content words, and its figures."""
    folded = fold(statement.text)
    claim = _blank(folded, _find_speech(statement, folded))
    figures = {
        _normalize(Decimal(value), quantity.unit)
        for quantity in statement.quantities
        for value in (quantity.value, quantity.value_max)
        if value is not None and len(value) <= _LONGEST_NUMBER
    }
    terms: list[Term] = []
    known = (*_find_measured(statement), *_find_long_names(statement, folded))
    for term in map(_find_term, _cut(_blank(claim, known))):
        if term is not None:
            if term.is_word:
                terms.append(term)
            if term.figure is not None:
                figures.add(term.figure)
    return claim, terms, figures


def _find_measured(statement: Statement) -> Iterator[tuple[int, int]]:
    """Where dates and quantities stand, which are compared by their values.

    "Doubled" and "twice" are left: they are verbs and adverbs beside what they count.
    """
    for date in statement.dates:
        start, end = _move(date.span, statement.span.start)
        # "In the past 25 years" is a span of dates, and "in 25 years" a quantity: both are 25.
        if "/" not in date.value or not _LASTING.search(statement.text, max(0, start), end):
            yield start, end
    for quantity in statement.quantities:
        if quantity.unit != "ratio" or not statement.text.isascii():
            yield _move(quantity.span, statement.span.start)


def _find_long_names(statement: Statement, folded: str) -> Iterator[tuple[int, int]]:
    """Where the rest of a topic's long Chinese name stands, whose beginning tells enough: 司美格鲁肽.

    By twos, its characters would count as four rare words where English has one.
    """
    for term in statement.terms:
        start, end = _move(term.span, statement.span.start)
        if end - start > _LONG_CHINESE and is_han(folded[start]):
            yield start + _LONG_CHINESE, end


def _normalize(value: Decimal, unit: str) -> Decimal:
    """One form of a figure; a third of one thing is three times another, 25 basis points a quarter point."""
    if unit in {"basis-point", "basis point"}:
        value /= 100
    if unit == "ratio" and 0 < value < 1:
        value = (1 / value).quantize(Decimal("0.1"))
    return value.normalize()


def _find_speech(statement: Statement, folded: str) -> Iterator[tuple[int, int]]:
    """Where the words on who says it stand."""
    attribution = statement.attribution
    if attribution.cue is not None and statement.span.contains(attribution.cue):
        yield _move(attribution.cue, statement.span.start)
    if attribution.speaker is not None:
        speaker = fold(attribution.speaker)
        start = folded.find(speaker)
        if start >= 0:
            end = start + len(speaker)
            affiliation = _AFFILIATION.match(statement.text, end)
            yield start, affiliation.end() if affiliation else end


def _move(span: Span, offset: int) -> tuple[int, int]:
    return span.start - offset, span.end - offset


def _blank(text: str, places: Iterable[tuple[int, int]]) -> str:
    pieces: list[str] = []
    place = 0
    for start, end in sorted(places):
        if end > place:
            begin = max(start, place)
            pieces += [text[place:begin], " " * (end - begin)]
            place = end
    return "".join((*pieces, text[place:])) if pieces else text


def _cut(folded: str) -> Iterator[str]:
    """Words, and Chinese characters by twos; Chinese synonyms are brought together."""
    if folded.isascii():
        yield from cut_words(folded)
        return
    for word, usual in CHINESE_SYNONYMS:
        if word in folded:
            folded = folded.replace(word, usual)
    for piece in cut_pieces(folded):
        if is_han(piece[0]):
            yield from map("".join, pairwise(piece))
        else:
            yield piece


def _is_number(word: str) -> bool:
    digits = word.replace(".", "", 1)
    return len(word) <= _LONGEST_NUMBER and word.isascii() and digits.isdigit()
