"""Writes every statement in columns for the evidence explorer, as scripts that work from disk too."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Generic, TypeVar

from generator import edtf
from generator.model import Attribution, Label, Voice
from generator.text_safety import clean
from generator.wording import english

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from generator.model import Origin, Source, SpeakerKind, Statement
    from generator.synthesis.edition import Edition

_Value = TypeVar("_Value")

ROWS_A_SLICE = 4_000
"""Statements in one script. Of news sentences that is about a megabyte, a third of it when compressed."""
_UNKNOWN = (0, 0)
"""The first and last day of a date that spans no known days."""


class _Table(Generic[_Value]):
    """Numbers values in the order in which they come, so that rows can name them by number."""

    def __init__(self) -> None:
        self._numbers: dict[_Value, int] = {}

    def number(self, value: _Value | None) -> int:
        """The number of a value, from 0; -1 is none."""
        if value is None:
            return -1
        return self._numbers.setdefault(value, len(self._numbers))

    @property
    def values(self) -> list[_Value]:
        """Every value, by its number."""
        return list(self._numbers)


class _Tables:
    """The values that many rows share."""

    def __init__(self, edition: Edition) -> None:
        self.sources = {source.id: number for number, source in enumerate(edition.corpus.sources)}
        self.topics = {brief.topic.id: number for number, brief in enumerate(edition.briefs)}
        self.labels = {label: number for number, label in enumerate(Label)}
        self.voices = {voice: number for number, voice in enumerate(Voice)}
        self.speaker_named = edition.speaker_named
        self.speakers: _Table[tuple[str, SpeakerKind | None]] = _Table()
        self.sections: _Table[str] = _Table()
        self.languages: _Table[str] = _Table()
        self.dates: _Table[str] = _Table()


def explorer_files(edition: Edition) -> Iterator[tuple[str, str]]:
    """Yields the explorer's scripts: the shared tables, and the statements in slices.

    Args:
        edition: the edition.

    Yields:
        (path relative to the data folder, content). `explorer.js` sets `seedbriefExplorer`; each slice adds
        its columns to `seedbriefSlices` under its number, so that they may arrive in any order.
    """
    tables = _Tables(edition)
    statements = edition.corpus.statements
    names: list[str] = []
    slices: list[str] = []
    for start in range(0, len(statements), ROWS_A_SLICE):
        number = len(names) + 1
        names.append(f"explorer-{number:04}.js")
        columns = _columns(statements[start : start + ROWS_A_SLICE], tables)
        slices.append(f"(self.seedbriefSlices ||= {{}})[{number}] = {_script(columns)};\n")
    head = _head(edition, tables) | {"slices": names}
    yield "explorer.js", f"self.seedbriefExplorer = {_script(head)};\n"
    yield from zip(names, slices, strict=True)


def _script(value: object) -> str:
    """JSON that is safe in a script, in a file or in a page."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for sign in "<>&\u2028\u2029":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return text


def _head(edition: Edition, tables: _Tables) -> dict[str, object]:
    corpus = edition.corpus
    origins = {origin.id: number for number, origin in enumerate(corpus.origins)}
    origin_of = {source: origins[origin.id] for origin in corpus.origins for source in origin.sources}
    return {
        "sources": [_source(source, edition, origin_of[source.id]) for source in corpus.sources],
        "classes": english.CLASS_NAMES,
        "origins": [[origin.id, _origin_words(origin, edition)] for origin in corpus.origins],
        "topics": [[brief.topic.id, brief.topic.kind.value, brief.topic.name] for brief in edition.briefs],
        "labels": [[label.value, english.LABEL_NAMES[label]] for label in Label],
        "unlabelled": english.LABEL_NAMES[None],
        "voices": [[voice.value, _VOICE_NAMES[voice]] for voice in Voice],
        "speakers": [
            [clean(name), kind or "", clean(english.credit_name(Attribution(Voice.REPORTED, name, kind)))]
            for name, kind in tables.speakers.values
        ],
        "sections": [clean(section) for section in tables.sections.values],
        "languages": _languages(tables.languages.values),
        "dates": [[value, *_days(value)] for value in tables.dates.values],
    }


def _languages(tags: Sequence[str]) -> list[tuple[str, str]]:
    """(tag, name) of each; the tag stands in the name where several tags have one name, as en and en-US."""
    names = Counter(english.language_name(tag) for tag in tags)
    return [
        (tag, f"{name} ({tag})" if names[name] > 1 else name)
        for tag, name in ((tag, english.language_name(tag)) for tag in tags)
    ]


_VOICE_NAMES = {
    Voice.QUOTED: "quoted",
    Voice.PARTLY_QUOTED: "partly quoted",
    Voice.REPORTED: "reported",
    Voice.OWN: "own words",
}


def _source(source: Source, edition: Edition, origin: int) -> list[object]:
    name = english.source_words(edition.names[source.id])
    published = source.published
    words = "" if edition.names[source.id].dated else english.short_date(published)
    cells = [source.id, clean(name), clean(source.publisher or ""), published or "", words]
    return [*cells, *_days(published), source.source_class, origin]


def _origin_words(origin: Origin, edition: Edition) -> str:
    name = clean(english.source_words(edition.names[origin.sources[0]]))
    others = len(origin.sources) - 1
    return f"{name} and {english.figure_of(others, 'other')}" if others else name


def _days(value: str | None) -> tuple[int, int]:
    """The first and last day of a date as numbers such as 20260131, which sort and compare as they are."""
    extent = edtf.read_extent(value) if value else None
    return _UNKNOWN if extent is None else (_day(extent.first), _day(extent.last))


def _day(day: date) -> int:
    return day.year * 10_000 + day.month * 100 + day.day


def _columns(statements: Iterable[Statement], tables: _Tables) -> dict[str, list[object]]:
    """One list for each field of the statements; what is often empty is 0 there."""
    columns: dict[str, list[object]] = {name: [] for name in _FIELDS}
    for statement in statements:
        for name, value in zip(_FIELDS, _row(statement, tables), strict=True):
            columns[name].append(value)
    return columns


_FIELDS = (
    *("id", "source", "start", "end", "text", "section", "language", "label", "also"),
    *("voice", "speaker", "topics", "dates", "quantities"),
)


def _row(statement: Statement, tables: _Tables) -> tuple[object, ...]:
    attribution, sort = statement.attribution, statement.classification
    speaker = None
    if attribution.speaker is not None:
        # As the speaker's page spells it: 金賢東 and 金贤东 are one in the filter.
        named = tables.speaker_named.get(attribution.speaker)
        speaker = (named.name if named is not None else attribution.speaker, attribution.speaker_kind)
    return (
        statement.id.removeprefix("s-"),
        tables.sources[statement.source],
        statement.span.start,
        statement.span.end,
        clean(statement.text),
        tables.sections.number(statement.section),
        tables.languages.number(statement.language),
        -1 if sort.label is None else tables.labels[sort.label],
        -1 if sort.also is None else tables.labels[sort.also],
        tables.voices[attribution.voice],
        tables.speakers.number(speaker),
        [tables.topics[topic] for topic in statement.topics if topic in tables.topics] or 0,
        [tables.dates.number(date.value) for date in statement.dates] or 0,
        [
            f"{'' if q.comparison == '=' else q.comparison}{q.value} {q.unit}"  # as in statements.csv
            for q in statement.quantities
        ]
        or 0,
    )
