"""The words of documents' bodies as numbers, so that ten thousand documents can be compared in memory."""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from generator.analysis.passages.sentences import quotations_of, split_sentences
from generator.folding import fold
from generator.model import Span
from generator.synthesis.words.cutting import (
    FUNCTION_CHARACTERS,
    FUNCTION_WORDS,
    cut_words,
    is_han,
    place_words,
    stem,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import numpy.typing as npt

    from generator.model import Document, Statement

    Codes = npt.NDArray[np.uint64]
    Places = npt.NDArray[np.int32]
    Flags = npt.NDArray[np.bool_]

_SPEECH_WORDS, _SPEECH_CHARACTERS = 6, 12
"""Words or Chinese characters between marks from which on they are speech although no cue names whose: titles
and scare quotes are shorter."""
_LEAST_WORDS = 4
"""A shorter line is a label or an entry of a menu, and no sentence that a copy could be known by."""
_MOST_QUOTED = 50
"""Quotations of one sentence that are told apart from its own words."""
_MOST_WORDS = 100_000
"""Words of a document that are compared, as many as a novel has: what is longer is compared by its
beginning."""
_MULTIPLIER = np.uint64(0x9E3779B97F4A7C15)
_SHIFT = np.uint64(29)


class Vocabulary(dict[str, int]):
    """Words and their numbers; a new word gets the next one when it is looked up.

    Numbers hold for one run alone. Codes are the same in every run, on every machine.
    """

    def __init__(self) -> None:
        super().__init__()
        self._codes: list[int] = []
        self._stem_codes: list[int] = []
        self._stems: list[str] = []

    def __missing__(self, word: str) -> int:
        self[word] = number = len(self._codes)
        common = word in (FUNCTION_CHARACTERS if is_han(word) else FUNCTION_WORDS)
        root = "" if common else stem(word)
        self._codes.append(digest(word))
        self._stems.append(root)
        self._stem_codes.append(digest(root) if root else 0)
        return number

    def codes(self) -> Codes:
        """The code of each word, by its number."""
        return np.array(self._codes, dtype=np.uint64)

    def stem_codes(self) -> Codes:
        """The code of each word's stem, by the word's number; 0 for what stands in every text."""
        return np.array(self._stem_codes, dtype=np.uint64)

    def stems(self) -> list[str]:
        """The stem of each word, by its number; empty for what stands in every text."""
        return list(self._stems)


@dataclass(frozen=True, slots=True)
class Body:
    """The words of one document's body, sentence by sentence."""

    source: str
    """Its source's id."""
    words: Places
    """The number of each word, in order."""
    starts: Places
    """Where each sentence begins among the words, and behind the last how many words there are."""
    spans: Places
    """Start and end of each sentence in the document, one row a sentence."""
    quoted: Flags
    """Whether each word is somebody's speech between quotation marks."""

    @property
    def sentences(self) -> Places:
        """The sentence that each word belongs to."""
        return np.repeat(np.arange(len(self.spans)), np.diff(self.starts))


def digest(text: str) -> int:
    """A 64-bit digest that is the same in every process (`hash` is salted anew in each)."""
    return int.from_bytes(
        hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big"
    )


def mix(codes: Codes) -> Codes:
    """Spreads codes over all 64 bits (multiply and shift, Dietzfelbinger et al., J. Algorithms 25, 1997)."""
    spread: Codes = codes * _MULTIPLIER
    mixed: Codes = (spread ^ (spread >> _SHIFT)) * _MULTIPLIER
    return mixed


def read_body(document: Document, statements: tuple[Statement, ...], vocabulary: Vocabulary) -> Body:
    """Reads the words of a document's body.

    Args:
        document: the document.
        statements: its statements, which know whose words stand between marks.
        vocabulary: numbers for the words; it grows.

    Returns:
        Its sentences of four words and more, each once however often the document repeats it.
    """
    folded = fold(document.text)
    quotations = quotations_of(document)
    spoken = {quote.span: True for statement in statements for quote in statement.quotes if quote.speaker}
    numbers: list[int] = []
    starts = [0]
    spans: list[tuple[int, int]] = []
    speech: list[tuple[int, int]] = []
    seen: set[str] = set()
    for sentence in split_sentences(document, quotations):
        span = sentence.span
        text = folded[span.start : span.end]
        if text in seen:
            continue
        seen.add(text)
        pieces = _pieces(span, quotations.get(sentence.block, ()))
        words, runs = _read_words(folded, pieces, spoken, vocabulary)
        if len(words) < _LEAST_WORDS:
            continue
        speech += ((len(numbers) + first, len(numbers) + last) for first, last in runs)
        numbers += words
        starts.append(len(numbers))
        spans.append((span.start, span.end))
        if len(numbers) >= _MOST_WORDS:
            break
    quoted = np.zeros(len(numbers), dtype=np.bool_)
    for first, last in speech:
        quoted[first:last] = True
    return Body(
        document.source.id,
        np.array(numbers, dtype=np.int32),
        np.array(starts, dtype=np.int32),
        np.array(spans, dtype=np.int32).reshape(-1, 2),
        quoted,
    )


def _read_words(
    folded: str,
    pieces: Iterable[tuple[int, int, Span | None]],
    spoken: dict[Span, bool],
    vocabulary: Vocabulary,
) -> tuple[list[int], list[tuple[int, int]]]:
    """Reads the words of a sentence.

    Args:
        folded: the document's folded text.
        pieces: of the sentence, from `_pieces`.
        spoken: whether a quotation is somebody's speech; it grows.
        vocabulary: numbers for the words; it grows.

    Returns:
        The words' numbers, and begin and end of each run of them that is speech.
    """
    numbers: list[int] = []
    runs: list[tuple[int, int]] = []
    for start, end, quotation in pieces:
        words = cut_words(folded[start:end])
        if quotation is not None:
            if quotation not in spoken:
                spoken[quotation] = _is_speech(folded[quotation.start : quotation.end])
            if spoken[quotation]:
                runs.append((len(numbers), len(numbers) + len(words)))
        numbers += map(vocabulary.__getitem__, words)
    return numbers, runs


def _pieces(span: Span, quotations: tuple[Span, ...]) -> Iterator[tuple[int, int, Span | None]]:
    """Divides a sentence at its block's quotations: (start, end, the quotation or None)."""
    place = span.start
    first = bisect_right(quotations, span.start, key=lambda quotation: quotation.end)
    for quotation in quotations[first : first + _MOST_QUOTED]:
        if quotation.start >= span.end:
            break
        start, end = max(quotation.start, span.start), min(quotation.end, span.end)
        yield place, start, None
        yield start, end, quotation
        place = end
    yield place, span.end, None


def _is_speech(quoted: str) -> bool:
    words = cut_words(quoted)
    han = sum(map(is_han, words))
    return han >= _SPEECH_CHARACTERS or len(words) - han >= _SPEECH_WORDS


def run_codes(body: Body, codes: Codes, size: int) -> Codes:
    """A code for each run of so many words, over the ends of sentences too; none where words are fewer."""
    count = len(body.words) - size + 1
    if count < 1:
        return np.zeros(0, dtype=np.uint64)
    own = codes[body.words]
    run = own[:count]
    for offset in range(1, size):
        run = mix(run) + own[offset : offset + count]
    return mix(run)


def locate_words(document: Document, body: Body, first: int, last: int) -> Span:
    """Where a run of a body's words stands in the document.

    Args:
        document: the document.
        body: its words.
        first: the place of the run's first word.
        last: the place behind its last.
    """
    head, tail = np.searchsorted(body.starts, (first, last - 1), side="right") - 1
    folded = fold(document.text)
    words = place_words(folded, int(body.spans[head, 0]), int(body.spans[head, 1]))
    start = words[first - int(body.starts[head])][0]
    if tail != head:
        words = place_words(folded, int(body.spans[tail, 0]), int(body.spans[tail, 1]))
    return Span(start, words[last - 1 - int(body.starts[tail])][1])
