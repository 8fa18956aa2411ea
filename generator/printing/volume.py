"""The edition as one bound volume: front matter, parts, briefs, register of sources, index, colophon."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator import __version__
from generator.model import TopicKind
from generator.printing.content import UNSIGNED, Limits, edition_facts, print_brief, print_publication
from generator.printing.model import IndexEntry, Part, Volume
from generator.printing.references import print_reference
from generator.printing.statements import choose_evidence, print_prose, print_statement
from generator.printing.typesetting import TYPST_VERSION
from generator.synthesis.briefs.making import by_coverage
from generator.synthesis.edition import carried_by_one, leading_points
from generator.wording import english as words
from generator.wording import english_front
from generator.wording.english_changes import change_line

if TYPE_CHECKING:
    from generator.config.settings import KindWording, Settings
    from generator.model import Topic
    from generator.printing.model import PrintedChart, PrintedStatement
    from generator.printing.typesetting import PrintedFile, Typesetter
    from generator.synthesis.edition import Edition

VOLUME_PATH = "pdf/edition.pdf"
"""Where the volume stands, relative to the site."""


@dataclass(frozen=True, slots=True)
class Binding:
    """What a volume is made from."""

    edition: Edition
    """The edition."""
    settings: Settings
    """The publication's settings."""
    charts: dict[str, PrintedChart]
    """Each brief's chart, by its topic's id."""
    coverage: dict[str, PrintedChart]
    """The coverage of each kind of topic, by its folder."""
    inputs: str
    """SHA-256 over all that the edition was made from."""


def set_volume(binding: Binding, typesetter: Typesetter) -> PrintedFile:
    """Sets the volume.

    Args:
        binding: what it is made from.
        typesetter: sets it.

    Returns:
        The PDF.
    """
    publication = print_publication(binding.edition, binding.settings)
    data = {"publication": publication, "volume": print_volume(binding)}
    return typesetter.set(VOLUME_PATH, "volume.typ", data)


def print_volume(binding: Binding) -> Volume:
    """The volume as print shows it."""
    edition, settings = binding.edition, binding.settings
    wordings = {kind: settings.wording.of(kind) for kind in TopicKind}
    return Volume(
        headline=settings.headline,
        standfirst=print_prose(english_front.standfirst(edition), {}),
        strip=_strip(edition, wordings),
        changes=print_prose(change_line(edition.changes, edition.corpus.statements, edition), {}),
        points=_points(binding),
        alone=tuple(
            (
                brief.topic.name,
                ", ".join(
                    (
                        words.source_words(edition.names[brief.carriers[0].id]),
                        words.figure_of(len(brief.statements), "statement"),
                    )
                ),
            )
            for brief in carried_by_one(edition.briefs)[:6]
        ),
        nowhere=tuple(brief.topic.name for brief in edition.briefs if not brief.statements),
        without_figure=tuple(
            words.inside_sentence(brief.topic)
            for brief in edition.briefs_of(TopicKind.SECTOR)
            if brief.statements and not brief.figures
        ),
        read_first=tuple(
            (words.source_words(edition.names[source]), reason)
            for source, reason in english_front.read_first(edition)
        ),
        parts=tuple(_part(binding, kind, wording) for kind, wording in wordings.items()),
        sources=tuple(print_reference(source, edition, settings) for source in edition.corpus.sources),
        speakers=_index_speakers(binding),
        topics=_index_topics(binding),
        colophon=_colophon(binding),
    )


def _strip(edition: Edition, wordings: dict[TopicKind, KindWording]) -> tuple[tuple[str, str], ...]:
    corpus = edition.corpus
    counted = [
        (len(corpus.sources), "document", "documents"),
        (len(corpus.origins), "independent origin", "independent origins"),
        (len(corpus.statements), "statement", "statements"),
        *((len(edition.briefs_of(kind)), wording.one, wording.many) for kind, wording in wordings.items()),
    ]
    facts = ((f"{count:,}", one if count == 1 else many) for count, one, many in counted)
    return (*edition_facts(edition), *facts, UNSIGNED)


def _points(binding: Binding) -> tuple[tuple[PrintedStatement, str, str], ...]:
    points = []
    for brief, statement in leading_points(binding.edition):
        evidence = choose_evidence(brief, binding.edition, binding.settings.print.evidence)
        one_of = (
            f"{words.one_among(len(brief.statements))} on {words.inside_sentence(brief.topic)}, "
            f"in {words.counted(len(brief.carriers), 'document')}"
        )
        points.append((print_statement(statement, evidence), brief.topic.id, one_of))
    return tuple(points)


def _part(binding: Binding, kind: TopicKind, wording: KindWording) -> Part:
    limits = Limits(binding.settings.print.evidence)
    return Part(
        folder=kind.folder,
        heading=wording.heading,
        introduction=wording.introduction,
        chart=binding.coverage.get(kind.folder),
        briefs=tuple(
            print_brief(brief, binding.edition, binding.settings, binding.charts.get(brief.topic.id), limits)
            for brief in by_coverage(binding.edition.briefs_of(kind))
        ),
    )


def _places(binding: Binding) -> list[tuple[str, int, str, tuple[str, ...]]]:
    """(brief id, number, speaker, topics) of every printed piece of evidence."""
    places = []
    for brief in binding.edition.briefs:
        numbers = choose_evidence(brief, binding.edition, binding.settings.print.evidence).numbers
        for statement in brief.statements:
            if statement.id in numbers:
                speaker = statement.attribution.speaker if statement.attribution.is_named else None
                places.append((brief.topic.id, numbers[statement.id], speaker or "", statement.topics))
    return places


def _index_speakers(binding: Binding) -> tuple[IndexEntry, ...]:
    found: dict[str, list[tuple[str, int]]] = {}
    for brief, number, speaker, _ in _places(binding):
        if speaker:
            found.setdefault(speaker, []).append((brief, number))
    return tuple(
        IndexEntry(name, "zh" if name >= "\u2e80" else "und", "", tuple(places))
        for name, places in sorted(found.items(), key=lambda item: (item[0].casefold(), item[0]))
    )


def _index_topics(binding: Binding) -> tuple[IndexEntry, ...]:
    found: dict[str, list[tuple[str, int]]] = {}
    for brief, number, _, topics in _places(binding):
        for topic in topics:
            if topic != brief:
                found.setdefault(topic, []).append((brief, number))
    entries = [
        IndexEntry(name, language, topic.id, tuple(found.get(topic.id, ())))
        for topic in binding.edition.taxonomy.topics
        for language, name in _index_names(topic)
    ]
    return tuple(sorted(entries, key=lambda entry: (entry.name.casefold(), entry.name)))


def _index_names(topic: Topic) -> tuple[tuple[str, str], ...]:
    """Each of a topic's names once."""
    return tuple({name: (language, name) for language, name in reversed(topic.label)}.values())


def _colophon(binding: Binding) -> tuple[tuple[str, str], ...]:
    return (
        ("Edition", words.date_words(binding.edition.date) if binding.edition.date else "without a date"),
        ("Made by", f"Seedbrief {__version__}, set by Typst {TYPST_VERSION}"),
        ("Made from, SHA-256", binding.inputs),
    )
