"""Makes nouns for tests: a source or a statement in one line, everything not said at its plainest."""

from __future__ import annotations

import hashlib

from generator.model import (
    Attribution,
    Block,
    BlockKind,
    Classification,
    Corpus,
    DateMention,
    Document,
    Label,
    Quantity,
    Source,
    Span,
    SpeakerKind,
    Statement,
    Taxonomy,
    TermMatch,
    Topic,
    TopicKind,
    Voice,
)
from generator.synthesis.corpus import assemble_corpus
from generator.synthesis.edition import Edition, make_edition


def make_source(name: str, **facts: str | None) -> Source:
    """Makes a source whose id is `name`."""
    return Source(
        id=name,
        path=f"{name}.txt",
        format="txt",
        record=None,
        title=facts.get("title"),
        publisher=facts.get("publisher", name.capitalize()),
        source_class=facts.get("source_class") or "unknown",
        published=facts.get("published", "2026-03"),
        url=facts.get("url"),
        language=facts.get("language", "en"),
        rights=facts.get("rights") or "excerpt",
        reprints=None,
        facts_from=(),
        sha256="0" * 64,
        text_sha256="0" * 64,
        length=1000,
        extraction=None,
    )


def make_statement(
    source: str,
    text: str,
    terms: dict[str, str],
    label: Label | None = None,
    speaker: str | None = None,
    **layers: object,
) -> Statement:
    """Makes a statement that stands at offset 100 of its source.

    Args:
        source: its source's id.
        text: its text.
        terms: topic id to the words in `text` that name it.
        label: its label.
        speaker: who is reported, with `speaker_kind` (a person unless said); None for own words.
        **layers: `dates` as (words, value), `quantities` as (words, value, unit), `start` ...
    """
    start = int(str(layers.get("start", 100)))

    def find(words: str) -> Span:
        place = text.index(words) + start
        return Span(place, place + len(words))

    voice = layers.get("voice", Voice.REPORTED if speaker else Voice.OWN)
    kind = layers.get("speaker_kind", SpeakerKind.PERSON if speaker else None)
    assert isinstance(voice, Voice)
    assert kind is None or isinstance(kind, SpeakerKind)
    dates = layers.get("dates", ())
    quantities = layers.get("quantities", ())
    section = layers.get("section")
    assert isinstance(dates, tuple)
    assert isinstance(quantities, tuple)
    return Statement(
        id=f"s-{hashlib.sha256(f'{source}{start}{text}'.encode()).hexdigest()[:16]}",
        source=source,
        span=Span(start, start + len(text)),
        text=text,
        section=str(section) if section else None,
        language="en",
        classification=Classification(label),
        attribution=Attribution(voice, speaker, kind),
        quotes=(),
        terms=tuple(sorted(TermMatch(find(words), topic) for topic, words in terms.items())),
        dates=tuple(DateMention(find(words), value) for words, value in dates),
        quantities=tuple(
            Quantity(find(words), value, None, unit, "=", None) for words, value, unit in quantities
        ),
    )


def make_topic(name: str, kind: TopicKind = TopicKind.SECTOR, **facts: object) -> Topic:
    """Makes a topic whose id and only alias is `name`."""
    opposes = facts.get("opposes", ())
    assert isinstance(opposes, tuple)
    label = str(facts.get("label", name.capitalize()))
    return Topic(name, kind, (("en", label),), (name,), opposes=opposes, phrase=str(facts.get("phrase", "")))


def make_test_edition(sources: list[Source], statements: list[Statement], *topics: Topic) -> Edition:
    """Makes an edition of some sources and statements."""
    own = [(source, tuple(s for s in statements if s.source == source.id)) for source in sources]
    corpus: Corpus = assemble_corpus((make_document(source, found), found) for source, found in own)
    return make_edition(corpus, Taxonomy(topics), None)


def make_document(source: Source, statements: tuple[Statement, ...]) -> Document:
    """Makes a document whose body is some statements, each a paragraph of its own at any place."""
    text = ""
    blocks = []
    for statement in statements:
        blocks.append(Block(Span(len(text), len(text) + len(statement.text)), BlockKind.PARAGRAPH))
        text += f"{statement.text}\n\n"
    return Document(source, text, tuple(blocks))
