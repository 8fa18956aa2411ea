"""The summaries at the head of the pages that gather evidence across topics. English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model import SpeakerKind, Voice
from generator.wording.english import (
    counted,
    date_with_preposition,
    date_words,
    inside_sentence,
    join,
    join_words,
    number,
    some_of,
    source_in_sentence,
)
from generator.wording.english_voices import ids
from generator.wording.prose import Part, Prose, capitalised, prose

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.synthesis.briefs.making import Brief, Figure, Moment
    from generator.synthesis.edition import Edition
    from generator.synthesis.voices import Speaker

TIMELINE_HEADINGS = {
    "ahead": "Ahead of this edition",
    "around": "Under way",
    "behind": "Already past",
    "open": "Without a year",
}
"""The parts of the timeline, as readers meet them."""
FIGURE_HEADINGS = {
    "percent": "Shares and rates",
    "money": "Money",
    "ratio": "Multiples",
    "count": "Counts and measures",
}
"""The parts of the ledger of figures, as readers meet them."""


def timeline_summary(parts: Mapping[str, Sequence[Moment]], edition: Edition) -> Prose:
    """How many dates there are, each counted once, and how many lie ahead."""
    moments = [moment for group in parts.values() for moment in group]
    if not moments:
        return prose("No date was found in these documents.")
    naming = ids(tuple(dict.fromkeys(moment.statement for moment in moments)))
    dates = counted(len({moment.date.value for moment in moments}), "date")
    start = prose("the evidence names ", dates, ", in ", Part(counted(len(naming), "statement"), naming))
    ahead = parts["ahead"]
    if not edition.date:
        return capitalised(start) + "."
    if not ahead:
        return capitalised(start) + f". None lies ahead of the edition of {date_words(edition.date)}."
    last, identifier = ahead[-1].date.value, (ahead[-1].statement.id,)
    values = {moment.date.value for moment in ahead}
    if len(values) == 1:
        rest = prose(
            f"One lies ahead of the edition of {date_words(edition.date)}: ",
            Part(date_words(last), identifier),
        )
    else:
        rest = capitalised(
            prose(
                Part(
                    number(len(values)),
                    ids(tuple(moment.statement for moment in ahead)),
                    listed="timeline/#ahead",
                ),
                f" lie ahead of the edition of {date_words(edition.date)}, the furthest ",
                Part(date_with_preposition(last), identifier),
            )
        )
    return capitalised(start) + ". " + rest + "."


def figures_summary(figures: Sequence[Figure], edition: Edition) -> Prose:
    """How many figures there are, and who gives them."""
    if not figures:
        return prose("No figure was found in these documents.")
    holders = list(dict.fromkeys(figure.statement.source for figure in figures))
    total = len(edition.corpus.sources)
    if len(holders) == 1 and total > 1:
        where = (
            f"all from {source_in_sentence(edition.names[holders[0]])}"
            if len(figures) > 1
            else (f"from {source_in_sentence(edition.names[holders[0]])}")
        )
    else:
        shared = "all" if len(holders) == total else f"{number(len(holders))} of"
        where = f"from {shared} {counted(total, 'document')}" if total > 1 else "from the one document"
    shown = Part(counted(len(figures), "figure"), ids(tuple(figure.statement for figure in figures)))
    return capitalised(prose(shown, f", {where}. Each keeps its comparison and its exact words."))


def comparison_summary(edition: Edition) -> Prose:
    """How many topics all documents share, and how many one alone has."""
    covered = [brief for brief in edition.briefs if brief.statements]
    total = len(edition.corpus.sources)
    if not covered or not total:
        return prose("No topic was found in these documents.")
    shared = [brief for brief in covered if len(brief.carriers) == total]
    alone = [brief for brief in covered if len(brief.carriers) == 1]
    topics = counted(len(covered), "topic")
    if total == 1:
        return capitalised(prose(f"{topics} in one document."))
    if len(covered) == 1:
        holders = some_of(len(covered[0].carriers), total, ("document", "documents"))
        return capitalised(prose(f"one topic, in {holders}."))
    several = [
        (len(found), where)
        for found, where in ((shared, "in every document"), (alone, "in one document only"))
        if found
    ]
    if several:
        (first, where), rest = several[0], several[1:]
        verb = "stands" if first == 1 else "stand"
        line = f"{some_of(first, len(covered), ('topic', 'topics'))} {verb} {where}"
        return capitalised(prose(line + "".join(f", and {number(n)} {place}" for n, place in rest) + "."))
    extremes = widest_and_rarest(covered, edition)
    if extremes is None:
        spread = number(_spread(covered[0]))
        return capitalised(prose(f"{topics}, each in {spread} of the {counted(total, 'document')}."))
    return capitalised(prose(f"of {topics}, ") + extremes + ".")


_TOLD_TOGETHER = 3
"""Topics that are named where they share a rank; more are counted."""


def widest_and_rarest(
    briefs: Sequence[Brief], edition: Edition, nouns: tuple[str, str] = ("", "")
) -> Prose | None:
    """Which topics most documents have, and which the fewest; None where all have as many.

    Args:
        briefs: the topics' briefs, each with a statement.
        edition: the edition.
        nouns: what one is called, and several; without it, they have been named before.

    Returns:
        `the most widespread theme is the cost of trees (8 of 34 documents), the rarest heat (2)`.
    """
    most, least = max(map(_spread, briefs)), min(map(_spread, briefs))
    if most == least:
        return None
    widest = [brief for brief in briefs if _spread(brief) == most]
    rarest = [brief for brief in briefs if _spread(brief) == least]
    noun = nouns[0 if len(widest) == 1 else 1]
    of_all = f"{number(most)} of the {counted(len(edition.corpus.sources), 'document')}"
    return prose(
        f"the most widespread {f'{noun} ' if noun else ''}{'is' if len(widest) == 1 else 'are'} ",
        _together(widest, nouns[1]),
        f" ({of_all}{'' if len(widest) == 1 else ' each'}), the rarest ",
        _together(rarest, nouns[1]),
        f" ({number(least)}{'' if len(rarest) == 1 else ' each'})",
    )


def _together(briefs: Sequence[Brief], many: str) -> Prose:
    """The topics of one rank, by name where they are few."""
    if len(briefs) > _TOLD_TOGETHER:
        return prose(f"{number(len(briefs))} {many or 'topics'}")
    return join([prose(named_topic(brief)) for brief in briefs])


def _spread(brief: Brief) -> int:
    """In how many documents a topic stands."""
    return len(brief.carriers)


def named_topic(brief: Brief) -> Part:
    """A topic's name, which leads to its brief."""
    return Part(inside_sentence(brief.topic), ids(brief.statements), listed=brief.topic.page)


def speakers_summary(edition: Edition) -> Prose:
    """How many speak, and how much of the evidence is theirs."""
    named = [speaker for speaker in edition.speakers if speaker.kind is not SpeakerKind.UNNAMED]
    attributed = tuple(s for s in edition.corpus.statements if s.attribution.voice is not Voice.OWN)
    if not attributed:
        return prose("Nobody is quoted or reported in these documents: all statements are their own words.")
    total = len(edition.corpus.statements)
    who = counted(len(named), "named speaker") if named else "nobody by name"
    verb = "is" if len(named) == 1 else "are"
    return capitalised(
        prose(
            f"{who} {verb} quoted or reported. ",
            Part(number(len(attributed)).capitalize(), ids(attributed)),
            f" of {counted(total, 'statement')} {'is' if len(attributed) == 1 else 'are'} somebody’s words; "
            "the others are the documents’ own.",
        )
    )


def speaker_summary(speaker: Speaker, edition: Edition) -> Prose:
    """How often somebody is quoted and reported, where, and on what."""
    statements = speaker.statements
    quoted = tuple(s for s in statements if s.attribution.voice is not Voice.REPORTED)
    reported = tuple(s for s in statements if s.attribution.voice is Voice.REPORTED)
    counts = [
        prose(Part(f"{verb} {_times(len(group))}", ids(group)))
        for verb, group in (("quoted", quoted), ("reported", reported))
        if group
    ]
    names = [source_in_sentence(edition.names[source]) for source in speaker.sources]
    where = names[0] if len(names) == 1 else counted(len(names), "document")
    line = join(counts) + f", in {where}."
    topics = {topic.id: topic for topic in edition.taxonomy.topics}
    named = [inside_sentence(topics[topic]) for topic, _ in speaker.topics]
    if len(named) > 1 and speaker.topics[0][1] > speaker.topics[1][1]:
        line += f" Most often on {named[0]}."
    elif 0 < len(named) <= _TOLD_TOGETHER:
        line += f" On {join_words(named)}."
    if speaker.kind is SpeakerKind.UNNAMED:
        return prose("Those whom the documents do not name: ") + line
    return capitalised(line)


def _times(count: int) -> str:
    return {1: "once", 2: "twice"}.get(count, f"{number(count)} times")
