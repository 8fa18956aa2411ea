"""Measures origins and agreement over thousands of documents of varied text, some of which carry one story.

The documents are written here, so it is known which are copies, rewrites or independent reports of one event,
and which of their sentences say the same. Words fall as often as in English; documents of a field and of a
story share words of their own, as real ones do.
"""

from __future__ import annotations

import json
import math
import pkgutil
import resource
import subprocess
import sys
import time
from dataclasses import asdict, dataclass
from itertools import accumulate, combinations
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from generator.model import (
    Attribution,
    Block,
    BlockKind,
    Classification,
    Document,
    Quantity,
    Source,
    Span,
    SpeakerKind,
    Statement,
    TermMatch,
    Voice,
)
from generator.synthesis.agreement import find_agreements
from generator.synthesis.origins.finding import find_origins

if TYPE_CHECKING:
    from collections.abc import Iterator

SEED = "seedbrief corpora"
_FIELDS = 60
"""Fields that documents are about, each with a topic and words of its own."""
_COPIES, _REWRITES, _REPORTS = 0.12, 0.06, 0.1
"""Shares of documents that copy or rewrite an earlier one, or report its event in words of their own."""
_BACK = 40
"""How many documents before it such a document takes its story from, at most."""
_SYLLABLES = (
    "bar",
    "den",
    "fos",
    "gal",
    "hin",
    "jor",
    "kel",
    "lum",
    "mor",
    "nas",
    "pol",
    "rin",
    "sel",
    "tar",
    "ul",
    "ven",
    "wes",
    "yor",
    "zan",
    "chi",
)


@dataclass(frozen=True, slots=True)
class Measured:
    """What was measured over one corpus."""

    documents: int
    """Documents."""
    characters: int
    """Their text."""
    statements: int
    """Statements."""
    origins_seconds: float
    """CPU time of finding origins."""
    agreement_seconds: float
    """CPU time of finding agreements."""
    memory: float
    """Peak of the process, MB, the documents and statements among it."""
    before: float
    """What the documents and statements alone took, MB."""
    pairs_found: int
    """Pairs of documents in one origin."""
    pairs_right: int
    """Of these, the ones that carry one story."""
    pairs_known: int
    """Pairs that carry one story."""
    links_found: int
    """Pairs of statements of different stories' documents that are linked."""
    links_right: int
    """Of these, the ones that say the same."""
    links_known: int
    """Pairs that say the same."""


@dataclass(slots=True)
class _Written:
    """A document as written."""

    sentences: list[str]
    """Its sentences."""
    story: int
    """The document whose text it carries; its own number where it is nobody's copy."""
    says: list[tuple[int, int]]
    """What each says: the document and the number of the sentence that said it first."""
    event: int
    """The document whose event it tells of."""


class Author:
    """Writes a corpus; each document depends on its number alone."""

    def __init__(self) -> None:
        lines = (
            (pkgutil.get_data("generator.synthesis.words.background", "en.txt") or b"").decode().splitlines()
        )
        rows = [line.split("\t") for line in lines if not line.startswith("#")]
        self._words = [word for _, words in rows for word in words.split(" ")]
        shares = [math.exp(-int(step) / 2) for step, words in rows for _ in words.split(" ")]
        self._weights = list(accumulate(shares))
        self._fields = [self._pick(_random(f"field {number}"), 150) for number in range(_FIELDS)]

    def _pick(self, rng: Random, count: int) -> list[str]:
        """Rarer words, the first of them to be used most."""
        return [rng.choice(self._words[300:]) for _ in range(count)]

    def write(self, number: int) -> _Written:
        """Writes the document of a number."""
        rng = _random(f"document {number}")
        kind, back = rng.random(), rng.randint(1, _BACK)
        model = number - back
        if model < 0 or kind >= _COPIES + _REWRITES + _REPORTS or not self._is_own(model):
            return _as_first(self._tell(rng, number, rng.randint(8, 40)), number, number)
        first = self.write(model)
        places = list(range(len(first.sentences)))
        if kind < _COPIES:
            kept = [place for place in places if rng.random() < 0.75] or places
            if rng.random() < 0.3:
                rng.shuffle(kept)
            told = ["Home News Markets Contact", *(first.sentences[place] for place in kept)]
            return _Written(told, model, [(number, 0), *((model, place) for place in kept)], model)
        if kind < _COPIES + _REWRITES:
            kept = [place for place in places if rng.random() < 0.9] or places
            told = [self._restate(rng, first.sentences[place], 0.15) for place in kept]
            return _Written(told, model, [(model, place) for place in kept], model)
        report = _as_first(self._tell(rng, model, rng.randint(8, 30), rng.randint(1, 999)), number, model)
        for place in rng.sample(range(len(report.sentences)), 2):
            source = rng.choice(places)
            report.sentences[place] = self._restate(rng, first.sentences[source], 0.1)
            report.says[place] = (model, source)
        return report

    def _is_own(self, number: int) -> bool:
        kind = _random(f"document {number}").random()
        return kind >= _COPIES + _REWRITES + _REPORTS

    def field_of(self, number: int) -> int:
        """The field of a story."""
        return _random(f"story {number}").randrange(_FIELDS)

    def _tell(self, rng: Random, story: int, count: int, variant: int = 0) -> list[str]:
        own = _random(f"story {story}")
        domain = self._fields[own.randrange(_FIELDS)]
        names = [_make_name(own) for _ in range(6)]
        words = [*self._pick(own, 20), *self._pick(_random(f"variant {story} {variant}"), 20)]
        return [self._sentence(rng, domain, words, names) for _ in range(count)]

    def _sentence(self, rng: Random, domain: list[str], words: list[str], names: list[str]) -> str:
        drawn = rng.choices(self._words, cum_weights=self._weights, k=rng.randint(10, 30))
        for place in range(len(drawn)):
            chance = rng.random()
            if chance < 0.12:
                drawn[place] = domain[int(len(domain) * rng.random() ** 2)]
            elif chance < 0.24:
                drawn[place] = rng.choice(words)
            elif chance < 0.28:
                drawn[place] = rng.choice(names)
            elif chance < 0.30:
                drawn[place] = str(rng.randint(2, 9_999))
        middle = len(drawn) // 2
        drawn[middle - 1] += ","
        return _capital(" ".join(drawn)) + "."

    def _restate(self, rng: Random, text: str, changed: float) -> str:
        """Puts the second half first and some words in the place of others."""
        words = text.rstrip(".").split(" ")
        words[0] = words[0].lower() if words[0].lower() in self._words[:3_000] else words[0]
        for place, word in enumerate(words):
            if word.islower() and word.isalpha() and rng.random() < changed:
                words[place] = rng.choices(self._words, cum_weights=self._weights)[0]
        middle = next((place for place, word in enumerate(words) if word.endswith(",")), 0) + 1
        turned = [*words[middle:], *words[:middle]]
        return _capital(" ".join(turned).rstrip(",")) + "."


def _as_first(sentences: list[str], number: int, event: int) -> _Written:
    return _Written(sentences, number, [(number, place) for place in range(len(sentences))], event)


def _random(of: str) -> Random:
    return Random(f"{SEED}/{of}")  # noqa: S311 - choices that must be the same everywhere, and keep no secret


def _make_name(rng: Random) -> str:
    return "".join(rng.choice(_SYLLABLES) for _ in range(rng.randint(2, 3))).capitalize()


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def make_corpus(count: int) -> tuple[list[tuple[Document, tuple[Statement, ...]]], list[_Written]]:
    """Makes documents as reading would, and of half of their sentences statements as the analysis would."""
    author = Author()
    written = [author.write(number) for number in range(count)]
    made = [
        _make_document(number, told, f"field-{author.field_of(told.event)}")
        for number, told in enumerate(written)
    ]
    return made, written


def _make_document(number: int, told: _Written, topic: str) -> tuple[Document, tuple[Statement, ...]]:
    text = ""
    blocks, statements = [], []
    name = f"{number:06}"
    for place, sentence in enumerate(told.sentences):
        span = Span(len(text), len(text) + len(sentence))
        blocks.append(Block(span, BlockKind.PARAGRAPH))
        # Half of what is said, and the same half wherever it is said again.
        if told.says[place][1] % 2 == 0:
            statements.append(_make_statement(f"s-{name}-{place}", name, sentence, span, topic))
        text += f"{sentence}\n\n"
    # One a day, so that what was taken from another is later than that.
    published = f"{2000 + number // 336:04}-{number // 28 % 12 + 1:02}-{number % 28 + 1:02}"
    return Document(_make_source(name, published, len(text)), text, tuple(blocks)), tuple(statements)


def _make_statement(name: str, source: str, text: str, span: Span, topic: str) -> Statement:
    figures = []
    place = span.start
    for word in text.split(" "):
        bare = word.strip(".,")
        if bare.isdigit():
            figures.append(Quantity(Span(place, place + len(bare)), bare, None, "", "=", None))
        place += len(word) + 1
    first = Span(span.start, span.start + max(1, len(text.split(" ", 1)[0])))
    said = len(text) % 10 == 0
    return Statement(
        id=name,
        source=source,
        span=span,
        text=text,
        section=None,
        language="en",
        classification=Classification(),
        attribution=Attribution(Voice.REPORTED, "Anna Holm", SpeakerKind.PERSON)
        if said
        else Attribution(Voice.OWN),
        quotes=(),
        terms=(TermMatch(first, topic),),
        dates=(),
        quantities=tuple(figures),
    )


def _make_source(name: str, published: str, length: int) -> Source:
    return Source(
        id=name,
        path=f"{name}.txt",
        format="txt",
        record=None,
        title=None,
        publisher=None,
        source_class="unknown",
        published=published,
        url=None,
        language="en",
        rights="excerpt",
        reprints=None,
        facts_from=(),
        sha256="0" * 64,
        text_sha256="0" * 64,
        length=length,
        extraction=None,
    )


def measure_corpus(count: int) -> Measured:
    """Measures so many documents in a process of its own, so that its peak memory is known."""
    command = [sys.executable, __file__, str(count)]
    told = subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout
    return Measured(**json.loads(told))


def measure(count: int) -> Measured:
    """Measures so many documents in this process."""
    made, written = make_corpus(count)
    before = _peak()
    started = time.process_time()
    origins, _ = find_origins(made)
    grouped = time.process_time()
    statements = tuple(statement for _, found in made for statement in found)
    published = {document.source.id: document.source.published for document, _ in made}
    agreements = find_agreements(statements, origins, published)
    linked = time.process_time()
    found = {pair for origin in origins for pair in combinations(sorted(origin.sources), 2)}
    known = set(_stories(written))
    story_of = {f"{number:06}": told.story for number, told in enumerate(written)}
    source_of = {statement.id: statement.source for statement in statements}
    links = {
        pair
        for agreement in agreements
        for pair in combinations(agreement.statements, 2)
        if story_of[source_of[pair[0]]] != story_of[source_of[pair[1]]]
    }
    same = set(_restatements(written))
    return Measured(
        documents=count,
        characters=sum(len(document.text) for document, _ in made),
        statements=len(statements),
        origins_seconds=grouped - started,
        agreement_seconds=linked - grouped,
        memory=_peak(),
        before=before,
        pairs_found=len(found),
        pairs_right=len(found & known),
        pairs_known=len(known),
        links_found=len(links),
        links_right=len(links & same),
        links_known=len(same),
    )


def _peak() -> float:
    """Peak memory of this process, MB; `ru_maxrss` begins with that of the process which started it."""
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    (line,) = (line for line in status.read_text().splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1]) / 1024


def _stories(written: list[_Written]) -> Iterator[tuple[str, str]]:
    """Pairs of documents that carry one story."""
    carriers: dict[int, list[str]] = {}
    for number, told in enumerate(written):
        carriers.setdefault(told.story, []).append(f"{number:06}")
    for group in carriers.values():
        yield from combinations(group, 2)


def _restatements(written: list[_Written]) -> Iterator[tuple[str, str]]:
    """Pairs of statements, of documents of different stories, that say the same."""
    said: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for number, told in enumerate(written):
        for place, first in enumerate(told.says):
            if first[1] % 2 == 0:
                said.setdefault(first, []).append((number, place))
    for group in said.values():
        for (one, place), (other, there) in combinations(group, 2):
            if written[one].story != written[other].story:
                pair = (f"s-{one:06}-{place}", f"s-{other:06}-{there}")
                yield min(pair), max(pair)


if __name__ == "__main__":
    print(json.dumps(asdict(measure(int(sys.argv[1])))))
