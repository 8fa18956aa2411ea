"""Turns a Brief into what its printed form shows, by the same wording as its page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator import edtf
from generator.printing.model import DocumentRow, FigureRow, MomentRow, PrintedBrief, Publication
from generator.printing.references import print_reference, site_address
from generator.printing.statements import (
    carried_too,
    choose_evidence,
    credit_line,
    print_groups,
    print_points,
    print_prose,
    print_telling,
    words_at,
)
from generator.synthesis.briefs.figure_dates import as_of
from generator.synthesis.briefs.gathering import part_by_date, tell_figures
from generator.synthesis.briefs.trends import MANY_DOCUMENTS
from generator.wording import english as words
from generator.wording import english_briefs, english_positions, english_trends
from generator.wording.english_changes import change_line
from generator.wording.english_citations import Imprint, cite_brief
from generator.wording.english_quantities import quantity_words
from generator.wording.order import oldest_first

if TYPE_CHECKING:
    from generator.config.settings import Settings
    from generator.model import Source
    from generator.printing.model import PrintedChart, Run
    from generator.printing.statements import Evidence
    from generator.synthesis.briefs.making import Brief, Figure, Moment
    from generator.synthesis.edition import Edition


@dataclass(frozen=True, slots=True)
class Limits:
    """How much of each part a printed brief shows; the rest is in the data, and is counted."""

    evidence: int
    """Statements."""
    figures: int = 8
    """Rows of figures."""
    timeline: int = 10
    """Rows of dates."""
    carriers: int = 10
    """Documents with a statement."""
    silent: int = 4
    """Documents without."""
    read: int = 30
    """Documents in the list of all that were read, where none has a statement."""
    longest: int | None = None
    """Code points of a statement among the evidence; a longer one is cut, and says so. None cuts none."""


_MOST_SILENT = 12
"""Documents without a statement that a sentence names."""
_MOST_SPEAKERS = 8
"""Of a document, in the table of documents: a row of forty names is no row."""


def print_publication(edition: Edition, settings: Settings) -> Publication:
    """What every printed page may name of the edition."""
    extent = edtf.read_extent(edition.date or "")
    first = extent.first if extent is not None else None
    return Publication(
        title=settings.title,
        description=settings.description,
        publisher=settings.publisher or "",
        edition=words.date_words(edition.date) if edition.date else "",
        # A file needs a day; an edition of undated documents has none of its own.
        date=(first.year, first.month, first.day) if first is not None else (1970, 1, 1),
        language=settings.language,
        documents=words.counted(len(edition.corpus.sources), "document"),
        address=settings.site_url or "",
        corrections=settings.wording.corrections or "",
    )


def print_brief(
    brief: Brief, edition: Edition, settings: Settings, chart: PrintedChart | None, limits: Limits
) -> PrintedBrief:
    """A brief as print shows it.

    Args:
        brief: the brief.
        edition: its edition.
        settings: the publication's settings.
        chart: its laid-out chart.
        limits: how much of each part is shown.
    """
    topic = brief.topic
    evidence = choose_evidence(brief, edition, limits.evidence)
    figures = tell_figures(
        brief.figures, brief.carried_with, many=len(edition.corpus.sources) > MANY_DOCUMENTS
    )
    dates = part_by_date(brief.timeline, edition.date, brief.carried_with)
    return PrintedBrief(
        id=topic.id,
        kind=settings.wording.of(topic.kind).one,
        folder=topic.kind.folder,
        name=topic.name,
        other_names=topic.label[1:],
        inside=words.inside_sentence(topic),
        bottom_line=print_prose(english_briefs.bottom_line(brief, edition), evidence.numbers),
        strip=_strip(brief, edition),
        points=print_points(evidence),
        together=english_briefs.together_line(brief, edition),
        changes=_changes(brief, edition, evidence),
        chart=chart,
        groups=print_groups(evidence, limits.longest),
        figures=_figures(evidence, figures[: limits.figures]),
        figures_left=max(0, len(figures) - limits.figures),
        timeline=_timeline(evidence, dates)[: limits.timeline],
        timeline_left=max(0, sum(map(len, dates)) - limits.timeline),
        documents=_documents(brief, edition, limits),
        measured=_measured(brief, edition, evidence),
        documents_left=_documents_left(brief, edition, limits),
        silent=_silent(brief, edition),
        opposing=tuple(words.inside_sentence(other) for other in brief.opposing),
        related=_related(brief),
        gaps=english_briefs.gaps(brief, edition),
        sources=tuple(print_reference(source, edition, settings) for source in _quoted(evidence)),
        looked_for=topic.names,
        patterns=tuple(" + ".join(f"({', '.join(item)})" for item in p.items) for p in topic.patterns),
        description=topic.description,
        citation=_citation(brief, edition, settings),
        address=site_address(settings, topic.page),
        data=site_address(settings, f"data/{topic.page}statements.csv"),
    )


def edition_facts(edition: Edition) -> tuple[tuple[str, str], ...]:
    """(strong, plain) facts that open every strip."""
    facts = []
    if edition.date:
        facts.append(("Edition", words.date_words(edition.date)))
    if edition.cutoff:
        facts.append(("Evidence to", words.date_words(edition.cutoff)))
    return tuple(facts)


UNSIGNED = ("", "Drafted by machine, not reviewed")
"""What closes every strip until an editor has signed."""


def _strip(brief: Brief, edition: Edition) -> tuple[tuple[str, str], ...]:
    return (
        *edition_facts(edition),
        (str(len(brief.carriers)), f"of {words.figure_of(len(edition.corpus.sources), 'document')}"),
        (str(brief.origins), f"independent {'origin' if brief.origins == 1 else 'origins'}"),
        *(("", name) for name in words.language_names(brief.statements)),
        UNSIGNED,
    )


def _changes(brief: Brief, edition: Edition, evidence: Evidence) -> tuple[Run, ...]:
    if not brief.statements:
        return ()
    line = change_line(edition.changes.on(brief.topic.id), brief.statements, edition)
    return print_prose(line, evidence.numbers)


def _measured(brief: Brief, edition: Edition, evidence: Evidence) -> tuple[tuple[str, tuple[Run, ...]], ...]:
    told = english_trends.measured(brief, edition)
    return tuple((heading, print_prose(line, evidence.numbers)) for heading, line in told)


def _figures(evidence: Evidence, figures: tuple[Figure, ...]) -> tuple[FigureRow, ...]:
    return tuple(
        FigureRow(
            worded=words_at(figure.statement, figure.quantity.span),
            value=quantity_words(figure.quantity),
            counted=words_at(figure.statement, figure.quantity.counted),
            language=figure.statement.language or "und",
            as_of=_as_of(figure, evidence.edition),
            source=_dated(evidence.edition.source(figure.statement.source), evidence.edition),
            also=english_positions.others_words(figure, evidence.brief.carried_with.get(figure.statement.id)),
            number=evidence.numbers.get(figure.statement.id, 0),
        )
        for figure in figures
    )


def _timeline(evidence: Evidence, dates: tuple[tuple[Moment, ...], ...]) -> tuple[MomentRow, ...]:
    """The dates, each named in every row: a page may begin with any of them."""
    rows = []
    for moment in (moment for run in dates for moment in run):
        statement = moment.statement
        runs, is_inside, is_cut = print_telling(statement, moment.date.span, evidence.brief.topic.id)
        rows.append(
            MomentRow(
                when=words.date_words(moment.date.value),
                precision=english_positions.precision_words(moment.date.value),
                standing=english_positions.standing_words(moment.standing(evidence.edition.date)),
                worded=words_at(statement, moment.date.span),
                language=statement.language or "und",
                runs=runs,
                is_inside=is_inside,
                is_cut=is_cut,
                credit=" · ".join(
                    filter(
                        None,
                        (
                            credit_line(statement, evidence.edition),
                            carried_too(statement, evidence.brief, evidence.edition),
                        ),
                    )
                ),
                number=evidence.numbers.get(statement.id, 0),
            )
        )
    return tuple(rows)


def _as_of(figure: Figure, edition: Edition) -> str:
    day = as_of(figure.statement, figure.quantity, edition.source(figure.statement.source))
    return words.date_words(day) if day else ""


def _most_silent(brief: Brief, limits: Limits) -> int:
    return limits.silent if brief.carriers else limits.read


def _names_silent(brief: Brief, edition: Edition) -> bool:
    """Whether documents without a statement are named in a sentence: rows of them would tell one thing."""
    return bool(brief.carriers) and len(edition.corpus.sources) > english_briefs.FEW_DOCUMENTS


def _silent(brief: Brief, edition: Edition) -> str:
    if not _names_silent(brief, edition):
        return ""
    names = [words.source_in_sentence(edition.names[source.id]) for source in oldest_first(brief.silent)]
    left = len(names) - _MOST_SILENT
    return words.join_words(
        [*names[:_MOST_SILENT], words.figure_of(left, "more document")] if left > 1 else names
    )


def _documents(brief: Brief, edition: Edition, limits: Limits) -> tuple[DocumentRow, ...]:
    firsts = brief.retold
    rows = []
    silent = () if _names_silent(brief, edition) else oldest_first(brief.silent)
    for source in (*brief.carriers[: limits.carriers], *silent[: _most_silent(brief, limits)]):
        own = brief.of(source.id)
        labels = dict.fromkeys(statement.classification.label for statement in own)
        first = firsts.get(source.id)
        rows.append(
            DocumentRow(
                name=words.source_words(edition.names[source.id]),
                kind=", ".join(
                    [
                        words.CLASS_NAMES[source.source_class],
                        *([] if edition.names[source.id].dated else [words.date_words(source.published)]),
                    ]
                ),
                carried=words.source_words(edition.names[first]) if first else "",
                statements=len(own),
                speakers=words.speakers_listed(own, _MOST_SPEAKERS, source) if own else "",
                labels=tuple(
                    (label.value if label else "unlabelled", words.LABEL_NAMES[label]) for label in labels
                ),
            )
        )
    return tuple(rows)


def _documents_left(brief: Brief, edition: Edition, limits: Limits) -> tuple[int, int]:
    """How many documents have no row: of those with a statement, and of those without that are not named."""
    silent = 0 if _names_silent(brief, edition) else len(brief.silent)
    return max(0, len(brief.carriers) - limits.carriers), max(0, silent - _most_silent(brief, limits))


def _related(brief: Brief) -> tuple[tuple[str, str], ...]:
    """(name, what it shares) of each topic that stands near."""
    return tuple((r.topic.name, words.figure_of(len(r.shared), "shared statement")) for r in brief.related)


def _quoted(evidence: Evidence) -> list[Source]:
    """The sources of what is printed, in the order of the brief."""
    printed = {s.source for s in evidence.brief.statements if s.id in evidence.numbers}
    return [source for source in evidence.brief.carriers if source.id in printed]


def _dated(source: Source, edition: Edition) -> str:
    return words.dated_source_words(edition.names[source.id], source.published)


def _citation(brief: Brief, edition: Edition, settings: Settings) -> tuple[str, str, str]:
    imprint = Imprint(settings.title, settings.publisher, settings.site_url)
    before, title, behind = cite_brief(brief, edition, imprint).partition(settings.title)
    return before, title, behind
