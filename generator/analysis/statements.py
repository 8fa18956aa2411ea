"""Turns a Document into Statements: every sentence of evidence, with all its layers."""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from generator.analysis.dates import DateContext, find_dates
from generator.analysis.labels import classify
from generator.analysis.landmarks import Landmarks
from generator.analysis.quantities import find_quantities
from generator.analysis.repetition import repeated_sentences
from generator.analysis.sentences import quotations_of, split_sentences
from generator.analysis.terms import Mentions, TermMatcher
from generator.analysis.voice import Utterance, attribute
from generator.folding import fold
from generator.model import DateMention, Document, Sentence, Span, Statement, Taxonomy, TermMatch, Voice
from generator.text_safety import UNPRINTABLE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.model import Quantity

ANALYSIS_VERSION = "5"
"""Raised whenever the same document would give other statements."""

_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_HAN = re.compile(r"[\u3400-\u9fff]")
_LEADING_MARKS = frozenset(":：—–")
INTRODUCTION = "introduction"
"""The section of what stands before a document's full text."""


@dataclass(frozen=True, slots=True)
class Analysis:
    """What was found in one document."""

    statements: tuple[Statement, ...]
    """In order of place."""
    unprintable: tuple[Span, ...] = ()
    """Sentences of evidence that hold characters which no page can carry; they are not shown."""
    left_out: tuple[Span, ...] = ()
    """Sentences of the introduction that the full text repeats; they count once, there."""


def analyse_document(document: Document, taxonomy: Taxonomy) -> Analysis:
    """Finds the statements of one document.

    Args:
        document: the document.
        taxonomy: what to look for.

    Returns:
        The statements, and what was left out.
    """
    text, folded = document.text, fold(document.text)
    matcher = _MATCHERS.of(taxonomy)
    quotations = quotations_of(document)
    sentences = split_sentences(document, quotations)
    mentions = matcher.match(text, folded)
    mentions = matcher.within_sentences(folded, mentions, (one.span for one in sentences))
    utterances = attribute(document, folded, sentences, quotations, mentions.actors)
    repeated = repeated_sentences(document, folded, sentences)
    reader = _SentenceReader(document, folded, mentions)
    found: list[_Reading] = []
    for index, (sentence, utterance) in enumerate(zip(sentences, utterances, strict=True)):
        reading = reader.read(sentence, utterance)
        if reading is not None and index not in repeated:
            found.append(reading)
    printable: list[_Reading] = []
    unprintable: list[Span] = []
    for reading in found:
        if UNPRINTABLE.search(text, reading.span.start, reading.span.end):
            unprintable.append(reading.span)
        else:
            printable.append(reading)
    return Analysis(
        statements=tuple(_make_statements(document, folded, mentions, printable)),
        unprintable=tuple(unprintable),
        left_out=tuple(sentences[index].span for index in sorted(repeated)),
    )


class _Matchers:
    """Keeps the matcher of the last taxonomy for all documents; a pool of processes sends it often."""

    def __init__(self) -> None:
        self._last: tuple[Taxonomy, TermMatcher] | None = None

    def of(self, taxonomy: Taxonomy) -> TermMatcher:
        """Returns the matcher of a taxonomy."""
        # Identity first: to compare thousands of aliases for each document takes longer than to match them.
        if self._last is None or (self._last[0] is not taxonomy and self._last[0] != taxonomy):
            self._last = (taxonomy, TermMatcher(taxonomy))
        elif self._last[0] is not taxonomy:
            self._last = (taxonomy, self._last[1])
        return self._last[1]


_MATCHERS = _Matchers()


@dataclass(frozen=True, slots=True)
class _Reading:
    span: Span
    block: int
    utterance: Utterance
    terms: tuple[TermMatch, ...]
    dates: tuple[DateMention, ...]
    quantities: tuple[Quantity, ...]


class _SentenceReader:
    """Reads the sentences of one document in order, since a full date settles a later bare day."""

    def __init__(self, document: Document, folded: str, mentions: Mentions) -> None:
        self._document = document
        self._folded = folded
        self._mentions = mentions
        self._landmarks = Landmarks(folded)
        self._term_starts = [term.span.start for term in mentions.topics]
        self._period_starts = [span.start for span, _ in mentions.periods]
        self._known_days: frozenset[str] = frozenset()

    def read(self, sentence: Sentence, utterance: Utterance) -> _Reading | None:
        """Reads one sentence; None where it holds no evidence."""
        span = sentence.span
        text, published = self._document.text, self._document.source.published
        terms = _within(self._mentions.topics, self._term_starts, span)
        periods = _within(self._mentions.periods, self._period_starts, span)
        context = DateContext(published, self._known_days)
        marks = self._landmarks.within(span.start, span.end)
        dates = find_dates(text, self._folded, span.start, span.end, context, periods, marks)
        explicit = {date.value for date in dates if _ISO_DAY.fullmatch(date.value)}
        if not explicit <= self._known_days:
            self._known_days |= explicit
        taken = (*(date.span for date in dates), *(period for period, _ in periods))
        quantities = find_quantities(text, self._folded, span.start, span.end, tuple(sorted(taken)), marks)
        if not (terms or dates or quantities) and (
            utterance.attribution.voice is Voice.OWN or self._only_leads_in(span, utterance)
        ):
            return None
        return _Reading(span, sentence.block, utterance, terms, dates, quantities)

    def _only_leads_in(self, span: Span, utterance: Utterance) -> bool:
        """Whether a sentence says who speaks and nothing else: "The minister set out three tasks:"."""
        return not utterance.quotes and self._document.text[span.end - 1] in _LEADING_MARKS


ItemT = TypeVar("ItemT")


def _within(items: tuple[ItemT, ...], starts: list[int], span: Span) -> tuple[ItemT, ...]:
    """The items whose start lies in a sentence; a match never reaches past the sentence it starts in."""
    return items[bisect_left(starts, span.start) : bisect_left(starts, span.end)]


def _make_statements(
    document: Document, folded: str, mentions: Mentions, readings: list[_Reading]
) -> Iterable[Statement]:
    actor_starts = [span.start for span, _ in mentions.actors]
    seen: dict[str, int] = {}
    for reading in readings:
        span, text = reading.span, document.text[reading.span.start : reading.span.end]
        ordinal = seen.get(text, 0)
        seen[text] = ordinal + 1
        actors = _within(mentions.actors, actor_starts, span)
        has_quantity = bool(reading.quantities)
        classification = classify(
            document.text, folded, span, reading.utterance, actors, has_quantity=has_quantity
        )
        yield Statement(
            id=identify_statement(document.source.id, text, ordinal),
            source=document.source.id,
            span=span,
            text=text,
            section=_section(document, reading.block),
            language=_language(document, text),
            classification=classification,
            attribution=reading.utterance.attribution,
            quotes=reading.utterance.quotes,
            terms=reading.terms,
            dates=reading.dates,
            quantities=reading.quantities,
            page=bisect_right(document.pages, span.start) or None,
        )


def identify_statement(source: str, text: str, ordinal: int) -> str:
    """Returns a statement's id: it survives edits elsewhere in the document.

    Args:
        source: its source's id.
        text: its exact text.
        ordinal: how many statements of that text stand before it in the source.
    """
    digest = hashlib.sha256(f"{source}\n{ordinal}\n{text}".encode("utf-8", "surrogatepass")).hexdigest()
    return f"s-{digest[:16]}"


def _section(document: Document, index: int) -> str | None:
    block = document.blocks[index]
    if block.section is None:
        return INTRODUCTION if block.introduction else None
    return " ".join(document.text[block.section.start : block.section.end].split())


def _language(document: Document, text: str) -> str | None:
    """The document's language; Chinese for a Chinese sentence, none for a Latin one in a Chinese document."""
    stated = document.source.language
    if text.isascii():
        return None if stated is not None and stated.startswith("zh") else stated
    chinese = len(_HAN.findall(text)) * 3 > len(text)
    if stated is not None and stated.split("-")[0] == "zh":
        return stated if chinese or _HAN.search(text) else None
    return "zh" if chinese else stated
