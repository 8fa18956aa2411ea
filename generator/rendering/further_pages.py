"""What the pages show that gather evidence across topics: timeline, figures, comparison, speakers."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from generator import edtf
from generator.folding import speaker_key
from generator.model import Voice
from generator.synthesis.briefs.clauses import is_figure_of
from generator.synthesis.briefs.gathering import part_by_date, tell_figures
from generator.synthesis.briefs.making import Figure, order_moments
from generator.synthesis.briefs.trends import MANY_DOCUMENTS
from generator.wording import english, english_pages
from generator.wording.english_quantities import is_money
from generator.wording.order import oldest_first

if TYPE_CHECKING:
    from generator.model import Attribution, Source, Statement
    from generator.synthesis.briefs.making import Brief, Moment
    from generator.synthesis.candidates.terms import CandidateTerm, Example
    from generator.synthesis.edition import Edition

_ROWS = 200
"""Rows of one part of a page; the data have the rest."""
_ONE_TABLE = 15
"""Figures that one table holds; more are divided by their units."""
_RATES = {"percent": "percent", "percentage-point": "percent", "basis-point": "percent", "ratio": "ratio"}
"""Parts of the ledger for units of their own."""
_COLUMNS = 8
"""Documents that stand side by side in a table; more are gathered by their kind."""
_VOICES = {
    Voice.QUOTED: "quoted",
    Voice.PARTLY_QUOTED: "partly quoted",
    Voice.REPORTED: "reported",
    Voice.OWN: "in its own words",
}


@dataclass(frozen=True, slots=True)
class SourceRow:
    """What a document holds, in numbers."""

    source: Source
    """The document's source."""
    statements: int
    """Its statements."""
    own: int
    """Those in its own words."""
    speakers: int
    """Named speakers."""
    topics: int
    """Topics it has statements on."""
    figures: int
    """Quantities."""
    dates: int
    """Dates."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the comparison: one document, or those of one kind."""

    name: str
    """What it is called."""
    source: Source | None
    """The document, where it is one."""
    sources: tuple[str, ...]
    """The ids of its sources."""


def all_moments(edition: Edition) -> tuple[Moment, ...]:
    """Every date of the evidence, earliest first."""
    return order_moments(edition.corpus.statements)


def all_figures(edition: Edition) -> tuple[Figure, ...]:
    """Every quantity of the evidence, by source and place."""
    return tuple(Figure(s, quantity) for s in edition.corpus.statements for quantity in s.quantities)


def told_figures(edition: Edition) -> tuple[Figure, ...]:
    """The quantities of the evidence, those that several documents give alike told once."""
    many = len(edition.corpus.sources) > MANY_DOCUMENTS
    return tell_figures(all_figures(edition), edition.carried_with, many=many)


def part_timeline(edition: Edition) -> dict[str, list[Moment]]:
    """Divides the dates into those ahead of the edition, around it, behind it, and without a year."""
    parts: dict[str, list[Moment]] = {part: [] for part in english_pages.TIMELINE_HEADINGS}
    for moment in all_moments(edition):
        parts[moment.standing(edition.date)].append(moment)
    return parts


def timeline_groups(edition: Edition) -> tuple[tuple[str, str, list[Moment], int], ...]:
    """(heading, id, dates, how many are left out) of each part that has any; of long ones the nearest."""
    groups = []
    for part, moments in part_timeline(edition).items():
        # What lies behind is cut at its far end, what lies ahead too.
        shown = moments[-_ROWS:] if part == "behind" else moments[:_ROWS]
        if shown:
            groups.append((english_pages.TIMELINE_HEADINGS[part], part, shown, len(moments) - len(shown)))
    return tuple(groups)


def figure_groups(edition: Edition) -> tuple[tuple[str, str, list[Figure], int], ...]:
    """(heading, id, figures, how many are left out) of each kind of unit that occurs."""
    figures = told_figures(edition)
    if 0 < len(figures) <= _ONE_TABLE:
        return (("All figures", "all", list(figures), 0),)
    parts: dict[str, list[Figure]] = {part: [] for part in english_pages.FIGURE_HEADINGS}
    for figure in figures:
        unit = figure.quantity.unit
        kind = "money" if is_money(unit) else "count"
        parts[_RATES.get(unit, kind)].append(figure)
    return tuple(
        (english_pages.FIGURE_HEADINGS[part], part, group[:_ROWS], max(0, len(group) - _ROWS))
        for part, group in parts.items()
        if group
    )


def topics_of_figure(figure: Figure) -> tuple[str, ...]:
    """The ids of the topics of which a figure counts something."""
    statement = figure.statement
    return tuple(t for t in statement.topics if is_figure_of(statement, figure.quantity, t))


def source_rows(edition: Edition) -> tuple[SourceRow, ...]:
    """What each document holds; most statements first."""
    rows = []
    for source in edition.corpus.sources:
        statements = edition.statements.get(source.id, ())
        rows.append(
            SourceRow(
                source,
                len(statements),
                sum(s.attribution.voice is Voice.OWN for s in statements),
                len({s.attribution.speaker for s in statements} - {None}),
                len({topic for s in statements for topic in s.topics}),
                sum(len(s.quantities) for s in statements),
                sum(len(s.dates) for s in statements),
            )
        )
    return tuple(sorted(rows, key=lambda row: (-row.statements, row.source.id)))


def columns_of(edition: Edition) -> tuple[Column, ...]:
    """The columns of the comparison: the documents where they are few, else their kinds."""
    sources = oldest_first(edition.corpus.sources)
    if len(sources) <= _COLUMNS:
        return tuple(Column(english.source_words(edition.names[s.id]), s, (s.id,)) for s in sources)
    kinds: dict[str, list[str]] = defaultdict(list)
    for source in sources:
        kinds[source.source_class].append(source.id)
    return tuple(
        Column(name, None, tuple(kinds[kind])) for kind, name in english.CLASS_NAMES.items() if kind in kinds
    )


def voices_of(brief: Brief, sources: tuple[str, ...]) -> tuple[tuple[str, int], ...]:
    """In whose voice some sources speak of a topic: (words, statements), most first; empty for none."""
    counts = Counter(_VOICES[s.attribution.voice] for source in sources for s in brief.of(source))
    if len(sources) > 1 and (own := counts.pop(_VOICES[Voice.OWN], 0)):
        counts["in their own words"] = own
    return tuple(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def group_by_source(
    statements: tuple[Statement, ...], edition: Edition
) -> tuple[tuple[Source, list[Statement]], ...]:
    """Groups statements by their source, in the order in which the sources come up."""
    groups: dict[str, list[Statement]] = {}
    for statement in statements:
        groups.setdefault(statement.source, []).append(statement)
    return tuple((edition.source(source), group) for source, group in groups.items())


def rank_speakers(brief: Brief, edition: Edition) -> tuple[tuple[Attribution, int, int], ...]:
    """(speaker, statements, documents) of a topic, most statements first; those not named are left out.

    Who is spelt in several ways is spelt here as on the speaker's own page, where this topic has it so.
    """
    said: dict[str, list[Statement]] = defaultdict(list)
    for statement in brief.statements:
        name = statement.attribution.speaker
        if name is not None and statement.attribution.is_named:
            said[speaker_key(name)].append(statement)
    ranked = sorted(said.items(), key=lambda item: (-len(item[1]), item[0]))
    return tuple(
        (_best_spelt(theirs, edition), len(theirs), len({statement.source for statement in theirs}))
        for _, theirs in ranked
    )


def _best_spelt(statements: list[Statement], edition: Edition) -> Attribution:
    """Of one speaker's statements, the first that has the name as the speaker's page has it."""
    found = [statement.attribution for statement in statements]
    page = edition.speaker_named.get(found[0].speaker or "")
    return next((one for one in found if page is not None and one.speaker == page.name), found[0])


def of_brief(brief: Brief, edition: Edition) -> dict[str, object]:
    """What a brief's page gathers and puts in order, by the name that the template has for it."""
    shared = brief.carried_with
    return {
        "carried": brief.retold,
        "carried_with": shared,
        "shared_positions": tuple(p for p in brief.positions if len(p.by_source) > 1),
        "ranked_speakers": rank_speakers(brief, edition),
        "newest": partial(newest_first, edition=edition),
        "part_by_date": partial(part_by_date, now=edition.date, shared=shared),
        "figures": tell_figures(brief.figures, shared, many=len(edition.corpus.sources) > MANY_DOCUMENTS),
    }


def newest_first(statements: tuple[Statement, ...], edition: Edition) -> tuple[Statement, ...]:
    """Statements by their source's date, the newest first, undated ones last."""

    def time(statement: Statement) -> tuple[bool, int, str, int]:
        published = edition.source(statement.source).published
        first = edtf.sort_key(published)[0] if published else 0
        return (not published, -first, statement.source, statement.span.start)

    return tuple(sorted(statements, key=time))


def elsewhere(term: CandidateTerm) -> tuple[Example, ...]:
    """Where a term stands beside its first place, each further document once."""
    by_source: dict[str, Example] = {}
    for example in term.examples:
        by_source.setdefault(example.statement.source, example)
    return tuple(by_source.values())[1:]
