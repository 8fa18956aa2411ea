"""Writes documents for the benchmarks: the same from the same seed, in a given density of evidence."""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, TypeVar

import phrases

from generator.config.settings import load_project
from generator.config.taxonomy import load_taxonomy
from generator.model import SpeakerKind, TopicKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.model import Taxonomy

PROJECT = Path(__file__).resolve().parent.parent
SEED = "seedbrief"
"""What every random choice is made from."""
AS_IN_SEEDS, THIN = 0.84, 0.3
"""Densities: 62 of the 74 sentences of the three first seeds; texts most of which is about something else."""
SMALLEST, LARGEST = 2_000, 30_000
"""Bytes of a document; sizes between are as likely by their logarithm, so that short ones are many."""
_FIELD = re.compile(r"\{(\w+)\}")
_CHINESE_SHARE = 0.15
_WIRE_SHARE = 0.06
"""Of paragraphs: those taken word for word from a wire story that other documents take too."""
_WIRE_STORIES = 300
_DATED, _FIGURED = 0.22, 0.06
"""Shares of sentences of evidence with a date and with a figure: 13 and 3 of the three first seeds' 62."""
_CHINESE_WORDS = {
    "noun": phrases.CHINESE_NOUNS,
    "adjective": phrases.CHINESE_ADJECTIVES,
    "verb": phrases.CHINESE_VERBS,
}
_ENGLISH_WORDS = {
    "noun": phrases.NOUNS,
    "adjective": phrases.ADJECTIVES,
    "verb": phrases.VERBS,
    "adverb": phrases.ADVERBS,
    "connective": phrases.CONNECTIVES,
    "preposition": phrases.PREPOSITIONS,
}
ItemT = TypeVar("ItemT")


@dataclass(frozen=True, slots=True)
class WrittenDocument:
    """A document for the benchmarks."""

    name: str
    """File name without its suffix."""
    text: str
    """What it says."""
    sidecar: str | None
    """Its sidecar's YAML."""

    @property
    def size(self) -> int:
        """Bytes of its text in UTF-8."""
        return len(self.text.encode("utf-8"))


@dataclass(frozen=True, slots=True)
class _Names:
    """The names of one language."""

    topics: tuple[tuple[str, ...], ...]
    people: tuple[str, ...]
    bodies: tuple[str, ...]


def load_subject(root: Path = PROJECT) -> Taxonomy:
    """Loads the taxonomy of the repository."""
    project, _ = load_project(root)
    return load_taxonomy(project)[0]


@dataclass(slots=True)
class Writer:
    """Writes documents about a taxonomy's topics; each depends on its number and the density alone."""

    taxonomy: Taxonomy
    """Whose names are used."""
    density: float
    """Share of sentences that are to hold evidence."""
    _names: dict[bool, _Names] = field(init=False)
    """Names by whether they are Chinese."""
    _wire: dict[bool, list[str]] = field(init=False)
    """Wire paragraphs by whether they are Chinese."""

    def __post_init__(self) -> None:
        self._names = {chinese: _gather_names(self.taxonomy, chinese=chinese) for chinese in (False, True)}
        self._wire = {False: [], True: []}
        for chinese, stories in self._wire.items():
            rng = _make_random(f"wire/{self.density}/{chinese}")
            stories += [self._paragraph(rng, chinese=chinese) for _ in range(_WIRE_STORIES)]

    def write(self, number: int) -> WrittenDocument:
        """Writes the document of that number."""
        rng = _make_random(f"{self.density}/{number}")
        chinese = rng.random() < _CHINESE_SHARE
        size = SMALLEST * (LARGEST / SMALLEST) ** rng.random()
        text = self._compose(rng, self._fill_body(rng, size, chinese=chinese), chinese=chinese)
        return WrittenDocument(f"{number:05}", text, _write_sidecar(rng) if rng.random() < 0.7 else None)

    def write_bytes(self, least: int) -> Iterator[WrittenDocument]:
        """Writes documents until they hold at least so many bytes."""
        written = number = 0
        while written < least:
            document = self.write(number)
            yield document
            written += document.size
            number += 1

    def _fill_body(self, rng: Random, size: float, *, chinese: bool) -> list[str]:
        """Paragraphs, headings and lists of about `size` bytes."""
        parts: list[str] = []
        written = 0
        while written < size:
            kind = rng.random()
            if kind < _WIRE_SHARE:
                part = rng.choice(self._wire[chinese])
            elif kind < 0.16:
                heading = ("## " if rng.random() < 0.4 else "") + self._heading(rng, chinese=chinese)
                part = f"{heading}\n\n{self._paragraph(rng, chinese=chinese)}"
            elif kind < 0.22:
                part = "\n".join(
                    f"- {self._sentence(rng, chinese=chinese)}" for _ in range(rng.randint(2, 5))
                )
            else:
                part = self._paragraph(rng, chinese=chinese)
            parts.append(part)
            written += len(part.encode("utf-8")) + 2
        return parts

    def _compose(self, rng: Random, body: list[str], *, chinese: bool) -> str:
        """Puts what sites put around a text around it."""
        chrome = phrases.CHROME_CHINESE if chinese else phrases.CHROME
        parts = [rng.choice(chrome) for _ in range(rng.randint(0, 4))]
        parts.append(f"# {self._heading(rng, chinese=chinese)}")
        if not chinese and rng.random() < 0.1:
            points = "\n".join(f"  • {self._sentence(rng, chinese=False)}" for _ in range(3))
            parts.append(f"Summarized by Example AI\n{points}")
        if rng.random() < 0.08:
            # An introduction of its own, whose sentences the full text repeats.
            opening = body[0] if "\n" not in body[0] else self._paragraph(rng, chinese=chinese)
            parts += [opening, "以下为全文：" if chinese else "The full text follows:"]
        if not chinese and rng.random() < 0.07:
            body = [textwrap.fill(part, 78) if "\n" not in part else part for part in body]
        parts += body
        if rng.random() < 0.3:
            parts.insert(len(parts) // 2, "![A view of the works](images/view.jpg)")
        if not chinese and rng.random() < 0.08:
            parts.append("Insights")
            parts += [f"What {self._fill(rng, 'has {verb} {topic}', chinese=False)}?" for _ in range(6)]
        parts += [rng.choice(chrome) for _ in range(rng.randint(0, 6))]
        return "\n\n".join(parts).replace("\n", "\r\n" if rng.random() < 0.05 else "\n") + "\n"

    def _heading(self, rng: Random, *, chinese: bool) -> str:
        words = "{adjective}的{noun}与{topic}" if chinese else "{Adjective} {noun} of {topic}"
        return self._fill(rng, words, chinese=chinese)

    def _paragraph(self, rng: Random, *, chinese: bool) -> str:
        sentences = (self._sentence(rng, chinese=chinese) for _ in range(rng.randint(2, 7)))
        return ("" if chinese else " ").join(sentences)

    def _sentence(self, rng: Random, *, chinese: bool) -> str:
        evidence = rng.random() < self.density
        if chinese:
            words = rng.choice(phrases.EVIDENCE_CHINESE if evidence else phrases.PLAIN_CHINESE)
            words += _add_clauses(rng, phrases.CLAUSES_CHINESE)
            return self._fill(rng, words, chinese=True).replace(",", "，") + "。"
        if not evidence:
            words = rng.choice(phrases.PLAIN_ENGLISH)
        else:
            # In the three first seeds: own words 33 of 62, reported 17, partly quoted 8, quoted 4.
            kinds = (
                phrases.OWN_ENGLISH,
                phrases.REPORTED_ENGLISH,
                phrases.PARTLY_QUOTED_ENGLISH,
                phrases.QUOTED_ENGLISH,
            )
            words = rng.choice(rng.choices(kinds, (33, 17, 8, 4))[0])
        if not words.endswith("”"):
            words += _add_clauses(rng, phrases.CLAUSES_ENGLISH)
        text = self._fill(rng, words, chinese=False)
        if words[0] != "{" and words[0].isalpha() and rng.random() < 0.1:
            text = f"{rng.choice(phrases.OPENERS)} {text[0].lower()}{text[1:]}"
        return text if text.endswith(".”") else f"{text}."

    def _fill(self, rng: Random, words: str, *, chinese: bool) -> str:
        """Fills the fields of a sentence, each by a fresh choice; a name with a capital gives a capital."""

        def choose(match: re.Match[str]) -> str:
            name = match.group(1)
            text = self._choose(rng, name.lower(), chinese=chinese)
            return text[:1].upper() + text[1:] if name[0].isupper() else text

        return _FIELD.sub(choose, words)

    def _choose(self, rng: Random, name: str, *, chinese: bool) -> str:
        if name in {"topic", "person", "body", "place_name"}:
            return self._choose_name(rng, name, chinese=chinese)
        if name in {"year", "day", "number", "small", "decimal", "month"}:
            return _choose_figure(rng, name, chinese=chinese)
        if name == "tail":
            return self._tail(rng, chinese=chinese)
        if name == "place":
            return self._fill(rng, " {preposition} {thing}" if rng.random() < 0.4 else "", chinese=False)
        if name == "thing":
            things = phrases.THINGS_CHINESE if chinese else phrases.THINGS_ENGLISH
            return self._fill(rng, rng.choice(things), chinese=chinese)
        return rng.choice((_CHINESE_WORDS if chinese else _ENGLISH_WORDS)[name])

    def _choose_name(self, rng: Random, name: str, *, chinese: bool) -> str:
        if name == "place_name":
            syllables = phrases.SYLLABLES_CHINESE if chinese else phrases.SYLLABLES
            return "".join(rng.choice(syllables) for _ in range(rng.randint(2, 3))).capitalize()
        names = self._names[chinese]
        if name == "topic":
            return _fall(rng, _fall(rng, names.topics))
        return _fall(rng, names.people if name == "person" else names.bodies)

    def _tail(self, rng: Random, *, chinese: bool) -> str:
        """A date, a figure, both or most often nothing."""
        dates = phrases.DATES_CHINESE if chinese else phrases.DATES_ENGLISH
        figures = phrases.FIGURES_CHINESE if chinese else phrases.FIGURES_ENGLISH
        chosen = [rng.choice(dates)] if rng.random() < _DATED else []
        chosen += [rng.choice(figures)] if rng.random() < _FIGURED else []
        comma = "," if chinese else ", "
        return "".join(comma + self._fill(rng, words, chinese=chinese) for words in chosen)


def _make_random(of: str) -> Random:
    return Random(f"{SEED}/{of}")  # noqa: S311 - choices that must be the same everywhere, and keep no secret


def _add_clauses(rng: Random, clauses: Sequence[str]) -> str:
    """None to three clauses: a sentence of the first seeds has 170 to 250 characters in the mean."""
    return "".join(rng.choice(clauses) for _ in range(rng.randint(0, 3)))


def _fall(rng: Random, items: Sequence[ItemT]) -> ItemT:
    """Chooses an item, the first ones of the list most often: writers have their favourite words."""
    return items[int(len(items) * rng.random() ** 2)]


def _choose_figure(rng: Random, name: str, *, chinese: bool) -> str:
    if name == "month":
        return str(rng.randint(1, 12)) if chinese else rng.choice(phrases.MONTHS)
    if name == "decimal":
        return f"{rng.uniform(0.1, 40):.1f}"
    lowest, highest = {"year": (2016, 2035), "day": (1, 28), "number": (11, 950), "small": (2, 9)}[name]
    return str(rng.randint(lowest, highest))


def _gather_names(taxonomy: Taxonomy, *, chinese: bool) -> _Names:
    """The names of topics and actors that are in Chinese, or those that are not."""

    def select(names: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(name for name in names if (name >= "\u2e80") is chinese)

    topics = sorted(taxonomy.topics, key=lambda topic: (topic.kind is not TopicKind.SECTOR, topic.id))
    actors = {
        kind: tuple(
            name for actor in taxonomy.actors if actor.kind is kind for name in select(actor.aliases)[:2]
        )
        for kind in SpeakerKind
    }
    return _Names(
        tuple(names for topic in topics if (names := select(topic.aliases))),
        actors[SpeakerKind.PERSON],
        actors[SpeakerKind.BODY],
    )


def _write_sidecar(rng: Random) -> str:
    published = f"{rng.randint(2024, 2026)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"
    publisher, source_class = rng.choice(phrases.PUBLISHERS), rng.choice(phrases.CLASSES)
    return f"publisher: {publisher}\nclass: {source_class}\npublished: {published}\n"
