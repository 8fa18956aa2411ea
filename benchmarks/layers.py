"""Measures the analysis: its throughput on one core, the share of each layer, its growth with more text.

Times are of this process's CPU: what else the machine does then counts less.
"""

from __future__ import annotations

import functools
import gc
import hashlib
import importlib
import time
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from writing import AS_IN_SEEDS, Writer, WrittenDocument

from generator.analysis import statements as analysis
from generator.analysis.passages.sentences import quotations_of, split_sentences
from generator.model import Document, Source, Voice
from generator.reading.blocks.dividing import divide_blocks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from generator.model import Taxonomy

LAYERS: tuple[tuple[str, str, str], ...] = (
    ("folding", "generator.analysis.statements", "fold"),
    ("term matching", "generator.analysis.topics.terms:TermMatcher", "match"),
    ("quotations", "generator.analysis.statements", "quotations_of"),
    ("sentences", "generator.analysis.statements", "split_sentences"),
    ("patterns", "generator.analysis.topics.terms:TermMatcher", "within_sentences"),
    ("cues and voice", "generator.analysis.statements", "attribute"),
    ("repetition", "generator.analysis.statements", "repeated_sentences"),
    ("dates", "generator.analysis.statements", "find_dates"),
    ("quantities", "generator.analysis.statements", "find_quantities"),
    ("labels", "generator.analysis.statements", "classify"),
)
"""Layer, the module (and class) in whose name space `analyse_document` looks it up, and the function's name.

None of these calls another, so that the times add up.
"""
BLOCKS, ASSEMBLING = "reading blocks", "assembling"


@dataclass(frozen=True, slots=True)
class Throughput:
    """What one pass over written documents took, layer by layer."""

    documents: int
    """How many."""
    size: int
    """Bytes of their text."""
    seconds: float
    """CPU time of reading blocks and analysing, with nothing else measured."""
    shares: dict[str, float]
    """Layer to its share of a second pass, in which the layers were timed."""
    distortion: float
    """Time of that pass over the time of the first."""
    mix: Mix
    """What the text was like."""

    @property
    def speed(self) -> float:
        """MB (10^6 bytes) a second."""
        return self.size / self.seconds / 1e6


@dataclass(slots=True)
class Mix:
    """Counts that say how dense and how varied some text is."""

    sentences: int = 0
    """Sentences of body text."""
    statements: int = 0
    """Those that are evidence."""
    characters: int = 0
    """Code points of statements."""
    mentions: int = 0
    """Mentions of topics."""
    having: Counter[str] = field(default_factory=Counter)
    """Statements that have a topic, a date, a quantity, a voice other than the document's own."""
    _kept: list[tuple[Document, analysis.Analysis]] = field(default_factory=list)
    """What is still to be counted."""

    def keep(self, document: Document, found: analysis.Analysis) -> None:
        """Keeps what was found in a document, to be counted when no time is taken."""
        self._kept.append((document, found))

    def count(self) -> None:
        """Counts what was kept."""
        for document, found in self._kept:
            self.add(document, found)
        self._kept.clear()

    def add(self, document: Document, found: analysis.Analysis) -> None:
        """Counts one document."""
        self.sentences += len(split_sentences(document, quotations_of(document)))
        for statement in found.statements:
            self.statements += 1
            self.characters += len(statement.text)
            self.mentions += len(statement.terms)
            self.having["topic"] += bool(statement.terms)
            self.having["date"] += bool(statement.dates)
            self.having["quantity"] += bool(statement.quantities)
            self.having["voice"] += statement.attribution.voice is not Voice.OWN

    @property
    def density(self) -> float:
        """Share of sentences that are statements."""
        return self.statements / max(1, self.sentences)

    def share(self, what: str) -> float:
        """Share of statements that have something."""
        return self.having[what] / max(1, self.statements)


def make_document(written: WrittenDocument) -> Document:
    """Makes a document of written text, as reading would, but without its facts."""
    source = Source(
        id=written.name,
        path=f"{written.name}.txt",
        format="txt",
        record=None,
        title=None,
        publisher=None,
        source_class="unknown",
        published="2026-02-05",
        url=None,
        language="en",
        rights="excerpt",
        reprints=None,
        facts_from=(),
        sha256=hashlib.sha256(written.text.encode("utf-8")).hexdigest(),
        text_sha256="",
        length=len(written.text),
        extraction=None,
    )
    return Document(source, written.text, divide_blocks(written.text))


def measure_throughput(taxonomy: Taxonomy, density: float, least: int) -> Throughput:
    """Measures reading blocks and analysing at least so many bytes in this process.

    The documents go through it one by one, a hundred written at a time: first plain, then with every layer
    timed.
    """
    analysis.analyse_document(
        make_document(Writer(taxonomy, density).write(0)), taxonomy
    )  # builds the matcher
    size = count = 0
    plain = timed = on_the_clock = 0.0
    clock = LayerClock()
    mix = Mix()
    for batch in _batches(Writer(taxonomy, density).write_bytes(least), 100):
        size += sum(written.size for written in batch)
        count += len(batch)
        gc.collect()
        gc.freeze()  # else the collector would walk through what is the benchmark's own
        before = _time_analysis(taxonomy, batch)
        with clock.attached():
            started, began = time.process_time(), time.perf_counter()
            for written in batch:
                document = clock.time_blocks(written)
                mix.keep(document, analysis.analyse_document(document, taxonomy))
            timed += time.process_time() - started
            on_the_clock += time.perf_counter() - began
        mix.count()
        # Other work on the machine only ever adds: of two passes, the shorter is nearer the truth.
        plain += min(before, _time_analysis(taxonomy, batch))
        gc.unfreeze()
    return Throughput(count, size, plain, clock.shares(on_the_clock), timed / plain, mix)


def _batches(documents: Iterable[WrittenDocument], size: int) -> Iterator[tuple[WrittenDocument, ...]]:
    batch: list[WrittenDocument] = []
    for document in documents:
        batch.append(document)
        if len(batch) == size:
            yield tuple(batch)
            batch = []
    if batch:
        yield tuple(batch)


class LayerClock:
    """Times the functions that `analyse_document` calls, less what the timing itself costs.

    By the wall clock: reading the CPU's takes ten times as long, and shares need no more.
    """

    def __init__(self) -> None:
        self.seconds: dict[str, float] = dict.fromkeys((BLOCKS, *(layer for layer, _, _ in LAYERS)), 0.0)
        self._calls = 0
        self._cost = _cost_of_timing()

    @contextmanager
    def attached(self) -> Iterator[None]:
        """Puts a timer around every layer's function for a while.

        Raises:
            LookupError: a function is no longer where `LAYERS` says.
        """
        originals = []
        try:
            for layer, place, name in LAYERS:
                holder = find_holder(place)
                function = getattr(holder, name, None)
                if function is None:
                    raise LookupError(f"no {name} in {place}: LAYERS in benchmarks/layers.py is out of date")
                originals.append((holder, name, function))
                setattr(holder, name, self._timed(layer, function))
            yield
        finally:
            for holder, name, function in originals:
                setattr(holder, name, function)

    def time_blocks(self, written: WrittenDocument) -> Document:
        """Makes a document; the time counts as reading blocks."""
        started = time.perf_counter()
        document = make_document(written)
        self.seconds[BLOCKS] += time.perf_counter() - started
        return document

    def shares(self, whole: float) -> dict[str, float]:
        """The share of every layer in a pass of so many seconds; what none took is assembling."""
        net = whole - self._calls * self._cost
        shares = {layer: seconds / net for layer, seconds in self.seconds.items()}
        return {**shares, ASSEMBLING: 1 - sum(shares.values())}

    def _timed(self, layer: str, function: Callable[..., Any]) -> Callable[..., Any]:
        seconds, clock = self.seconds, time.perf_counter

        @functools.wraps(function)
        def call(*args: object, **kwargs: object) -> object:
            started = clock()
            result = function(*args, **kwargs)
            seconds[layer] += clock() - started - self._cost / 2
            self._calls += 1
            return result

        return call


def find_holder(place: str) -> Any:  # noqa: ANN401 - a module or a class, whose attribute is replaced
    """Finds a module, or a class written `module:Class`."""
    module, _, name = place.partition(":")
    found = importlib.import_module(module)
    return getattr(found, name) if name else found


def _cost_of_timing() -> float:
    """Seconds that a timer adds to a call, about half of them inside what it measures."""
    clock = LayerClock.__new__(LayerClock)
    clock.seconds, clock._calls, clock._cost = {"": 0.0}, 0, 0.0  # noqa: SLF001 - its own class's, without a cost yet
    timed = clock._timed("", _nothing)  # noqa: SLF001 - the same
    costs = []
    for _ in range(5):
        started = time.perf_counter()
        for _ in range(20_000):
            _nothing()
        plain = time.perf_counter()
        for _ in range(20_000):
            timed()
        costs.append((time.perf_counter() - plain - (plain - started)) / 20_000)
    return max(0.0, min(costs))


def _nothing() -> None:
    return None


@dataclass(frozen=True, slots=True)
class Growth:
    """How the time of some work grows with the text."""

    what: str
    """What grew."""
    size: int
    """Bytes of the smallest text."""
    seconds: tuple[float, ...]
    """CPU seconds at one, two and four times that size."""


def measure_growth(taxonomy: Taxonomy, size: int) -> Iterator[Growth]:
    """Measures analysing 1, 2 and 4 times so many bytes: more documents, a longer one, hard shapes.

    Args:
        taxonomy: what to look for.
        size: bytes of the smallest text; the hard shapes take a quarter.
    """
    written = tuple(Writer(taxonomy, AS_IN_SEEDS).write_bytes(4 * size))
    fewer = [tuple(Writer(taxonomy, AS_IN_SEEDS).write_bytes(factor * size)) for factor in (1, 2)]
    yield _grow(taxonomy, "more documents", [*fewer, written])
    joined = "\n\n".join(document.text for document in written)
    yield _grow(taxonomy, "one longer document", [_cut(joined, factor) for factor in (1, 2, 4)])
    body = "This sentence of body text is long enough to be taken for the body of a document, not a scrap.\n"
    shapes = (
        ("short lines above a body", "Alpha beta\n", body),
        ("headings and paragraphs", f"Some words of a heading\n{body}", ""),
        (
            "one hard-wrapped paragraph",
            "word after word and again a word that goes on to the line's end\n",
            "",
        ),
        ("opening marks, never closed", "“said the minister, and ‘", ""),
        ("one endless line of figures", "1,234.5 billion yuan in 2026 and ", ""),
    )
    for what, repeated, end in shapes:
        times = size // 4 // len(repeated)
        texts = [repeated * (times * factor) + end for factor in (1, 2, 4)]
        yield _grow(taxonomy, what, [(WrittenDocument("shape", text, None),) for text in texts])


def _cut(text: str, factor: int) -> tuple[WrittenDocument]:
    return (WrittenDocument("cut", text[: len(text) * factor // 4], None),)


def _grow(taxonomy: Taxonomy, what: str, sizes: list[tuple[WrittenDocument, ...]]) -> Growth:
    """Measures the same work on three sizes of text, each twice, and takes the shorter time."""
    seconds = (min(_time_analysis(taxonomy, documents) for _ in range(2)) for documents in sizes)
    return Growth(what, sum(document.size for document in sizes[0]), tuple(seconds))


def _time_analysis(taxonomy: Taxonomy, documents: Iterable[WrittenDocument]) -> float:
    gc.collect()
    started = time.process_time()
    for written in documents:
        analysis.analyse_document(make_document(written), taxonomy)
    return time.process_time() - started
