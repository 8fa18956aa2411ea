"""Turns a Document into Statements: every sentence of evidence, with all its layers."""

from __future__ import annotations

import gc
import hashlib
import re
from bisect import bisect_left, bisect_right
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from generator.analysis.dates.finding import DateContext, find_dates
from generator.analysis.labels.deciding import classify, is_chinese
from generator.analysis.labels.led import classify_led, is_led
from generator.analysis.passages.leads import find_leads
from generator.analysis.passages.repetition import repeated_sentences
from generator.analysis.passages.sentences import quotations_of, split_sentences
from generator.analysis.quantities.finding import find_quantities
from generator.analysis.speakers.odd_names import Veil
from generator.analysis.speech.voice import Utterance, attribute, own_words
from generator.analysis.topics.terms import Mentions, TermMatcher
from generator.analysis.words.landmarks import Landmarks
from generator.folding import HAN, fold, straighten
from generator.model import (
    DateMention,
    Document,
    Sentence,
    Span,
    Statement,
    Taxonomy,
    TermMatch,
    Voice,
    make_statement,
)
from generator.quick_classes import maker_of_tuple
from generator.text_safety import UNPRINTABLE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model import Actor, Quantity

ANALYSIS_VERSION = "19"
"""Raised whenever the same document would give other statements."""

_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_PRINTED = b"\t\n\r" + bytes(range(0x20, 0x7F))
_ID_BYTES = 8
_OWN = Voice.OWN
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
    with _without_collector():
        return _analyse(document, taxonomy)


@contextmanager
def _without_collector() -> Iterator[None]:
    """Keeps Python's collector of cycles away from what is made of one document.

    An analysis makes hundreds of thousands of small objects and hardly a cycle among them: to look through
    those that live, again and again while they are made, takes 2 to 4 % of its time.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _analyse(document: Document, taxonomy: Taxonomy) -> Analysis:
    text = document.text
    plain = straighten(text)
    folded = fold(plain)
    matcher = _MATCHERS.of(taxonomy)
    quotations = quotations_of(document)
    sentences = split_sentences(document, quotations)
    mentions = matcher.match(text, folded)
    mentions = matcher.within_sentences(folded, mentions, [one.span for one in sentences])
    veil = Veil(text, mentions.cues or ())
    utterances = attribute(document, folded, sentences, quotations, mentions, veil)
    repeated = repeated_sentences(document, folded, sentences)
    reader = _SentenceReader(document, folded, mentions, sentences)
    maker = _StatementMaker(document, veil.over(plain), folded, find_leads(document, sentences))
    statements: list[Statement] = []
    unprintable: list[Span] = []
    # Most sentences of most texts hold nothing that could make them evidence: they are not even looked at.
    for index in sorted(reader.telling | utterances.keys()):
        sentence, utterance = sentences[index], utterances.get(index)
        reading = reader.read(index, sentence.span, utterance)
        if reading is None or index in repeated:
            continue
        words = text[sentence.span.start : sentence.span.end]
        # What Python could print can be printed on a page, which is known sooner; of most texts, at once.
        if not (maker.all_printable or words.isprintable()) and UNPRINTABLE.search(words):
            unprintable.append(sentence.span)
        else:
            statements.append(maker.make(sentence, words, utterance or own_words(sentence.span), reading))
    return Analysis(
        statements=tuple(statements),
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


class _Reading(NamedTuple):
    """What makes a sentence evidence."""

    terms: tuple[TermMatch, ...]
    """Mentions of topics."""
    actors: tuple[tuple[Span, Actor], ...]
    """Mentions of actors."""
    dates: tuple[DateMention, ...]
    """Its dates."""
    quantities: tuple[Quantity, ...]
    """Its quantities."""


_make_reading = maker_of_tuple(_Reading)


class _SentenceReader:
    """Reads the sentences of one document in order, since a full date settles a later bare day."""

    def __init__(
        self, document: Document, folded: str, mentions: Mentions, sentences: tuple[Sentence, ...]
    ) -> None:
        self._text = document.text
        self._folded = folded
        starts = [sentence.span.start for sentence in sentences]
        marks = tuple(Landmarks(folded, mentions.landmarks).within(0, len(folded)))
        self._marks = _by_sentence(marks, [place for place, _ in marks], sentences, starts)
        # Most sentences of most texts hold none of these: to ask a table costs a tenth of two searches.
        self._topics = _by_sentence(
            mentions.topics, [term.span.start for term in mentions.topics], sentences, starts
        )
        self._periods = _by_sentence(
            mentions.periods, [span.start for span, _ in mentions.periods], sentences, starts
        )
        self._actors = _by_sentence(
            mentions.actors, [span.start for span, _ in mentions.actors], sentences, starts
        )
        self._context = DateContext(document.source.published)
        self.telling = self._topics.keys() | self._periods.keys() | self._marks.keys()
        """Sentences, by index, that hold something which may make them evidence, whoever says it."""

    def read(self, index: int, span: Span, utterance: Utterance | None) -> _Reading | None:
        """Reads one sentence; None where it holds no evidence.

        Args:
            index: its place among the sentences.
            span: where it stands.
            utterance: its voice; None where it is the document's own words.
        """
        terms = self._topics.get(index, ())
        periods = self._periods.get(index, ())
        marks = list(self._marks.get(index, ()))
        dates: tuple[DateMention, ...] = ()
        quantities: tuple[Quantity, ...] = ()
        if marks or periods:
            dates = find_dates(self._text, self._folded, span.start, span.end, self._context, periods, marks)
            if dates:
                self._remember(dates)
        if marks:
            taken: tuple[Span, ...] = ()
            if dates or periods:
                taken = tuple(sorted([*(date.span for date in dates), *(period for period, _ in periods)]))
            quantities = find_quantities(self._text, self._folded, span.start, span.end, taken, marks)
        if not (terms or dates or quantities) and (
            utterance is None
            # In a transcript all is said by somebody: a turn's label makes no evidence of "Thank you".
            or utterance.in_turn
            or utterance.attribution.voice is _OWN
            or self._only_leads_in(span, utterance)
        ):
            return None
        return _make_reading(terms, self._actors.get(index, ()), dates, quantities)

    def _remember(self, dates: tuple[DateMention, ...]) -> None:
        known = self._context.known_days
        explicit = {date.value for date in dates if _ISO_DAY.fullmatch(date.value)}
        if not explicit <= known:
            self._context = DateContext(self._context.published, known | explicit)

    def _only_leads_in(self, span: Span, utterance: Utterance) -> bool:
        """Whether a sentence says who speaks and nothing else: "The minister set out three tasks:"."""
        return not utterance.quotes and self._text[span.end - 1] in _LEADING_MARKS


ItemT = TypeVar("ItemT")


def _by_sentence(
    items: tuple[ItemT, ...], places: list[int], sentences: tuple[Sentence, ...], starts: list[int]
) -> dict[int, tuple[ItemT, ...]]:
    """Sorts items by the sentence they start in; a match never reaches past that sentence.

    Args:
        items: in order of place.
        places: where they start.
        sentences: in order.
        starts: where these start.

    Returns:
        The items of each sentence that has any, by its index.
    """
    found: dict[int, tuple[ItemT, ...]] = {}
    low = 0
    # A step a sentence, not an item: most that have one have several.
    while low < len(items):
        index = bisect_right(starts, places[low]) - 1
        if index >= 0 and places[low] < (end := sentences[index].span.end):
            high = bisect_left(places, end, low)
            found[index] = items[low:high]
        elif index + 1 < len(starts):
            high = bisect_left(places, starts[index + 1], low)
        else:
            break
        low = high
    return found


class _StatementMaker:
    """Makes the statements of one document, in order, since one that repeats has an ordinal in its id."""

    def __init__(self, document: Document, plain: str, folded: str, leads: dict[int, Span]) -> None:
        self._document = document
        self._folded = folded
        self._leads = leads
        # Words are cut out of ASCII in half of the time.
        self._plain = plain
        self.all_printable = plain.isascii() and not plain.encode().translate(None, _PRINTED)
        """Whether it is known that nothing stands in the text that no page can carry."""
        self._seen: dict[str, int] = {}
        self._section_of_last: Span | None = None
        self._heading = ""

    def make(self, sentence: Sentence, words: str, utterance: Utterance, reading: _Reading) -> Statement:
        """Makes one of a sentence, its words, its voice and what was found in it."""
        document, span = self._document, sentence.span
        ordinal = self._seen.get(words, 0)
        self._seen[words] = ordinal + 1
        label = classify(
            self._plain, self._folded, span, utterance, reading.actors, has_quantity=bool(reading.quantities)
        )
        lead = self._leads.get(span.start) if self._leads else None
        if lead is not None and is_led(self._plain[span.start : span.end], label, span.start):
            label = classify_led(self._plain[lead.start : lead.end], label)
        return make_statement(
            id=identify_statement(document.source.id, words, ordinal),
            source=document.source.id,
            span=span,
            text=words,
            section=self._section(sentence.block),
            language=_language(document.source.language, self._plain[span.start : span.end]),
            classification=label,
            attribution=utterance.attribution,
            quotes=utterance.quotes,
            terms=reading.terms,
            dates=reading.dates,
            quantities=reading.quantities,
            page=bisect_right(document.pages, span.start) or None,
        )

    def _section(self, index: int) -> str | None:
        """The heading or part that a block stands under."""
        block = self._document.blocks[index]
        section = block.section
        if section is None:
            return INTRODUCTION if block.introduction else None
        if section is not self._section_of_last:
            self._heading = " ".join(self._document.text[section.start : section.end].split())
            self._section_of_last = section
        return self._heading


def identify_statement(source: str, text: str, ordinal: int) -> str:
    """Returns a statement's id: it survives edits elsewhere in the document.

    Args:
        source: its source's id.
        text: its exact text.
        ordinal: how many statements of that text stand before it in the source.
    """
    named = f"{source}\n{ordinal}\n{text}".encode("utf-8", "surrogatepass")
    # Python's own BLAKE2: to set up OpenSSL's SHA-256 takes longer than to digest a sentence.
    return f"s-{hashlib.blake2b(named, digest_size=_ID_BYTES).hexdigest()}"


def _language(stated: str | None, text: str) -> str | None:
    """The document's language; Chinese for a Chinese sentence, none for a Latin one in a Chinese document."""
    if text.isascii():
        return None if stated is not None and stated.startswith("zh") else stated
    chinese = is_chinese(text)
    if stated is not None and stated.split("-")[0] == "zh":
        return stated if chinese or HAN.search(text) else None
    return "zh" if chinese else stated
