"""What one edition holds, before anything is rendered."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator import edtf
from generator.model import TopicKind
from generator.synthesis.briefs.making import Brief, make_briefs
from generator.synthesis.briefs.positions import Position, find_shared, group_positions
from generator.synthesis.briefs.trends import Period, divide_time
from generator.synthesis.candidates.terms import CandidateTerm, find_candidate_terms
from generator.synthesis.changes import Changes, EarlierEdition, EarlierStatement, compare_editions
from generator.synthesis.naming import SourceName, name_sources
from generator.synthesis.voices import UNNAMED, UNNAMED_PAGE, Speaker, gather_speakers

if TYPE_CHECKING:
    from generator.model import Attribution, Corpus, Source, Statement, Taxonomy, Topic


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition of the briefing."""

    date: str | None
    """EDTF: the date given, or the newest source's; None where no source has one."""
    cutoff: str | None
    """EDTF: the latest day, or else month or year, that the evidence is known to reach."""
    corpus: Corpus
    """All that was read and found."""
    taxonomy: Taxonomy
    """The topics, actors and periods."""
    briefs: tuple[Brief, ...]
    """One for each topic, in the taxonomy's order."""
    names: dict[str, SourceName]
    """What each source is called, by id."""
    sources: dict[str, Source]
    """Every source, by id."""
    statements: dict[str, tuple[Statement, ...]]
    """The statements of each source that has any, by its id, in order of place."""
    nouns: dict[TopicKind, tuple[str, str]]
    """What readers call one topic of a kind, and several: `sector`, `sectors`."""
    changes: Changes
    """What differs from the last edition."""
    speakers: tuple[Speaker, ...] = ()
    """Everybody who is quoted or reported, most statements first."""
    candidates: tuple[CandidateTerm, ...] = ()
    """Recurring terms that the taxonomy does not know, by rank."""
    periods: tuple[Period, ...] = ()
    """Its documents by time, where they are many and dated closely enough to be divided so."""

    speaker_named: dict[str, Speaker] = field(default_factory=dict)
    """Each named speaker, by every spelling of the name."""
    carried_with: dict[str, Position] = field(default_factory=dict)
    """By statement id, what it says together with statements of other documents, whatever their topics."""

    def speaker_page(self, attribution: Attribution) -> str | None:
        """The page of whoever speaks; None for a document's own words."""
        if attribution.speaker is None:
            return None
        if not attribution.is_named:
            return UNNAMED_PAGE
        speaker = self.speaker_named.get(attribution.speaker)
        return None if speaker is None else speaker.page

    def may_show(self, earlier: EarlierStatement) -> bool:
        """Whether an earlier edition's words may be shown: their source is here, and its rights allow it."""
        source = self.sources.get(earlier.source)
        return source is not None and source.rights != "none"

    def briefs_of(self, kind: TopicKind) -> tuple[Brief, ...]:
        """The briefs of one kind."""
        return tuple(brief for brief in self.briefs if brief.topic.kind is kind)

    def source(self, source_id: str) -> Source:
        """The source of that id. KeyError where there is none."""
        return self.sources[source_id]

    def topics_of(self, source_id: str) -> tuple[tuple[Topic, int], ...]:
        """The topics that a source has statements on, with their number, in the taxonomy's order."""
        counted = ((brief.topic, len(brief.of(source_id))) for brief in self.briefs)
        return tuple((topic, count) for topic, count in counted if count)


def make_edition(
    corpus: Corpus,
    taxonomy: Taxonomy,
    given: str | None,
    nouns: dict[TopicKind, tuple[str, str]] | None = None,
    since: EarlierEdition | None = None,
) -> Edition:
    """Makes an edition.

    Args:
        corpus: the corpus.
        taxonomy: the topics.
        given: the edition's date where the settings give one.
        nouns: what readers call one topic of a kind, and several; None takes the kinds' own names.
        since: the edition that this one is compared with, where there is one.
    """
    speakers = gather_speakers(corpus, taxonomy)
    return Edition(
        date=given or _newest(corpus.sources),
        cutoff=_cutoff(corpus),
        corpus=corpus,
        taxonomy=taxonomy,
        briefs=make_briefs(corpus, taxonomy),
        names=name_sources(corpus),
        sources={source.id: source for source in corpus.sources},
        statements=_group_by_source(corpus),
        nouns=nouns or {kind: (kind.value, kind.folder) for kind in TopicKind},
        changes=compare_editions(since, corpus.statements, (source.id for source in corpus.sources)),
        speakers=speakers,
        speaker_named={
            statement.attribution.speaker: speaker
            for speaker in speakers
            if speaker.id != UNNAMED
            for statement in speaker.statements
            if statement.attribution.speaker is not None
        },
        candidates=find_candidate_terms(corpus, taxonomy),
        periods=divide_time(corpus),
        carried_with=_find_shared(corpus),
    )


def _find_shared(corpus: Corpus) -> dict[str, Position]:
    agreeing = {statement for agreement in corpus.agreements for statement in agreement.statements}
    statements = tuple(statement for statement in corpus.statements if statement.id in agreeing)
    return find_shared(group_positions(statements, corpus.agreements))


def _group_by_source(corpus: Corpus) -> dict[str, tuple[Statement, ...]]:
    groups: dict[str, list[Statement]] = {}
    for statement in corpus.statements:
        groups.setdefault(statement.source, []).append(statement)
    return {source: tuple(group) for source, group in groups.items()}


def _newest(sources: tuple[Source, ...]) -> str | None:
    dated = [
        source.published for source in sources if source.published and edtf.read_extent(source.published)
    ]
    return max(dated, key=lambda value: (_last_day(value), value), default=None)


def _last_day(value: str) -> int:
    extent = edtf.read_extent(value)
    return extent.last.toordinal() if extent is not None else 0


def _cutoff(corpus: Corpus) -> str | None:
    """The latest publication date; a day inside it that the evidence names is more precise."""
    newest = _newest(corpus.sources)
    extent = edtf.read_extent(newest) if newest is not None else None
    if newest is None or extent is None or extent.precision == "day":
        return newest
    days = [
        date.value
        for statement in corpus.statements
        for date in statement.dates
        if (day := edtf.read_extent(date.value))
        and day.precision == "day"
        and extent.first <= day.first <= extent.last
    ]
    return max(days, default=newest)


def carried_by_most(edition: Edition) -> tuple[Brief, ...]:
    """Briefs that more than half of the documents carry, most documents first; none where there is one."""
    total = len(edition.corpus.sources)
    found = [brief for brief in edition.briefs if len(brief.carriers) > 1 and 2 * len(brief.carriers) > total]
    most = max((len(brief.carriers) for brief in found), default=0)
    # Where some stand in every document, those alone are meant.
    kept = [brief for brief in found if len(brief.carriers) == most] if most == total else found
    return tuple(sorted(kept, key=lambda b: (-len(b.carriers), -len(b.statements), b.topic.id)))


def carried_by_one(briefs: tuple[Brief, ...]) -> tuple[Brief, ...]:
    """Briefs whose statements all come from one document, most statements first."""
    return tuple(
        sorted((b for b in briefs if len(b.carriers) == 1), key=lambda b: (-len(b.statements), b.topic.id))
    )


def leading_points(edition: Edition, most: int = 5) -> tuple[tuple[Brief, Statement], ...]:
    """The statements a reader of one page should see: key points of the topics that most documents carry.

    Args:
        edition: the edition.
        most: how many at most.

    Returns:
        (brief, statement), each statement once: of every source as many as of the others, what somebody by
        name says before what nobody does, and then labels that differ, where that can be had.
    """
    ranked = sorted(
        (brief for brief in edition.briefs if brief.statements),
        key=lambda b: (-b.origins, -len(b.carriers), -len(b.statements), b.topic.id),
    )
    chosen: list[tuple[Brief, Statement]] = []
    used: set[str] = set()
    sources: dict[str, int] = {}
    for brief in ranked:
        fresh = [point for point in brief.key_points if point.id not in used]
        if not fresh:
            continue
        labels = {point.classification.label for _, point in chosen}
        point = min(
            fresh,
            key=lambda p: (
                sources.get(p.source, 0),
                p.attribution.speaker is None,
                p.classification.label in labels,
                fresh.index(p),
            ),
        )
        used.add(point.id)
        sources[point.source] = sources.get(point.source, 0) + 1
        chosen.append((brief, point))
        if len(chosen) == most:
            break
    return tuple(chosen)
