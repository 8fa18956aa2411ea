"""Says of two bare sentences whether they would be linked, for measuring the comparison of statements."""

from __future__ import annotations

from generator.analysis.dates.finding import DateContext, find_dates
from generator.analysis.passages.sentences import quotations_of
from generator.analysis.quantities.finding import find_quantities
from generator.analysis.speech.voice import attribute, own_words
from generator.analysis.topics.terms import Mentions
from generator.folding import fold
from generator.model import (
    Block,
    BlockKind,
    Classification,
    Document,
    Sentence,
    Source,
    Span,
    Statement,
)
from generator.synthesis.statements.gist import find_essence, find_gist
from generator.synthesis.statements.likeness import count_differently, differ, likeness, quote_alike
from generator.synthesis.statements.shelf import Shelf

_DAY = "2000-06-15"
"""A day for both sentences of a pair, so that "last year" is the same year in both."""


def score_pair(first: str, second: str, language: str) -> bool:
    """Whether two sentences on one topic, of two documents, would be linked.

    Args:
        first: a sentence.
        second: another; both are taken to be written on the same day.
        language: BCP 47 tag of both.
    """
    sentences = (read_sentence(first, language), read_sentence(second, language))
    shelf = Shelf(map(find_essence, sentences))
    gists = tuple(map(find_gist, sentences))
    if quote_alike(shelf[0], shelf[1]):
        return not count_differently(*gists)
    alike = likeness(shelf[0], shelf[1], chinese=language.startswith("zh"))
    return alike >= 1 and not differ(*gists)


def read_sentence(text: str, language: str) -> Statement:
    """Reads a sentence: its dates, quantities and speaker; no topics.

    Args:
        text: the sentence.
        language: its BCP 47 tag.
    """
    folded = fold(text)
    span = Span(0, len(text))
    document = Document(_nameless(text, language), text, (Block(span, BlockKind.PARAGRAPH),))
    dates = find_dates(text, folded, 0, len(text), DateContext(_DAY, frozenset()), ())
    quotations, nobody = quotations_of(document), Mentions((), (), ())
    found = attribute(document, folded, (Sentence(span, 0),), quotations, nobody)
    utterance = found.get(0) or own_words(span)
    return Statement(
        id="",
        source="",
        span=span,
        text=text,
        section=None,
        language=language,
        classification=Classification(),
        attribution=utterance.attribution,
        quotes=utterance.quotes,
        terms=(),
        dates=dates,
        quantities=find_quantities(text, folded, 0, len(text), tuple(date.span for date in dates)),
    )


def _nameless(text: str, language: str) -> Source:
    return Source(
        id="",
        path="",
        format="txt",
        record=None,
        title=None,
        publisher=None,
        source_class="unknown",
        published=_DAY,
        url=None,
        language=language,
        rights="none",
        reprints=None,
        facts_from=(),
        sha256="",
        text_sha256="",
        length=len(text),
        extraction=None,
    )
