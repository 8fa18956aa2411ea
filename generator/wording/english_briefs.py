"""The sentences of a brief: bottom line, gaps, what is said of its evidence. English.

Every clause is counted, and none says more than was counted. A clause of absence ("neither gives a figure")
is made only where another topic has the thing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator import edtf
from generator.model import Label, Quantity, Statement, TopicKind, Voice
from generator.synthesis.briefs.gathering import tell_figures
from generator.wording.english import (
    class_noun,
    counted,
    inside_sentence,
    join,
    join_words,
    label_count,
    language_names,
    number,
    source_in_sentence,
)
from generator.wording.english_voices import (
    FEW_SOURCES,
    bare_own,
    bare_voice,
    ids,
    is_own,
    tell_voices,
    voice_counts,
)
from generator.wording.prose import Part, Prose, capitalised, prose

if TYPE_CHECKING:
    from generator.synthesis.briefs.making import Brief
    from generator.synthesis.edition import Edition

_NAMING = {TopicKind.SECTOR: ("names", "name"), TopicKind.THEME: ("speaks of", "speak of")}


def bottom_line(brief: Brief, edition: Edition) -> Prose:
    """The bottom line of a brief: spread, who and in which voice, contrast of labels, figure, absence.

    Args:
        brief: the brief.
        edition: the edition it belongs to.

    Returns:
        At most four clauses.
    """
    if not brief.statements:
        return _nothing(brief, edition)
    clauses: list[Prose | None] = [_spread(brief, edition)]
    if len(brief.carriers) > 1:
        clauses.append(tell_voices(brief, edition))
    clauses.append(
        _standing(brief, edition) or (None if _labels_are_told(brief, edition) else _labels(brief, edition))
    )
    figure = _figure(brief)
    clauses.append(figure if figure is not None else _absence(brief, edition))
    sentences = [capitalised(clause) + "." for clause in clauses if clause is not None]
    line = Prose()
    for index, sentence in enumerate(sentences[:4]):
        line += (prose(" ") + sentence) if index else sentence
    return line


def all_documents(edition: Edition) -> str:
    """`the one document`, `both documents`, `all three documents`."""
    total = len(edition.corpus.sources)
    return {1: "the one document", 2: "both documents"}.get(total, f"all {number(total)} documents")


def _nothing(brief: Brief, edition: Edition) -> Prose:
    total = len(edition.corpus.sources)
    topic = inside_sentence(brief.topic)
    if total == 0:
        return prose(f"No document has been read, so nothing can be said of {topic}.")
    names, name = _NAMING[brief.topic.kind]
    who = {1: f"The one document read does not {name}", 2: f"Neither of the two documents {names}"}.get(
        total, f"None of the {number(total)} documents {names}"
    )
    return prose(f"{who} {topic}. No statement was found; the words that were looked for stand below.")


def _spread(brief: Brief, edition: Edition) -> Prose:
    """How many documents name the topic, in how many statements."""
    total, carriers, count = len(edition.corpus.sources), len(brief.carriers), len(brief.statements)
    topic = inside_sentence(brief.topic)
    names, name = _NAMING[brief.topic.kind]
    everything = _all_of(counted(count, "statement"), brief)
    if carriers == 1 and total > 1:
        return _spread_of_one(brief, edition)
    if carriers == total:
        if total == 1:
            return prose(f"The one document {names} {topic}, in ", everything)
        return prose(f"{all_documents(edition)} {name} {topic}, in ", everything)
    of_total = f"of the {number(total)} documents"
    return prose(f"{number(carriers)} {of_total} {name} {topic}, in ", everything)


def _spread_of_one(brief: Brief, edition: Edition) -> Prose:
    """One document alone has the topic: say which, what kind it is, and in whose voice."""
    source, count = brief.carriers[0], len(brief.statements)
    topic = inside_sentence(brief.topic)
    name = source_in_sentence(edition.names[source.id])
    kind = class_noun(source)
    voices = voice_counts(brief.statements, edition)
    if count >= 3 and brief.topic.kind is TopicKind.THEME:
        apposition = f", {kind}" if kind else ""
        start = prose(
            _all_of(f"all {number(count)} statements", brief),
            f" on {topic} come from {name}{apposition}",
        )
        return start + ": " + join(voices)
    start = prose(
        f"only {name} {_NAMING[brief.topic.kind][0]} {topic}, in ",
        _all_of(counted(count, "statement"), brief),
    )
    if len(voices) == 1:
        own = all(is_own(statement, edition) for statement in brief.statements)
        return start + ", " + (bare_own(brief.statements) if own else bare_voice(brief.statements))
    return start + ": " + join(voices)


def _standing(brief: Brief, edition: Edition) -> Prose | None:
    """Where the statements stand, when it matters: only in lists, or in an introduction."""
    listed = tuple(s for s in brief.statements if s.id in brief.together)
    noun = edition.nouns[brief.topic.kind][1]
    if listed and len(listed) == len(brief.statements):
        if len(listed) == 1:
            size = number(len(brief.together[listed[0].id]) + 1)
            return prose(
                "it stands there in ", Part(f"a list of {size} {noun}", ids(listed)), " and nowhere else"
            )
        common = set.intersection(*(set(brief.together[s.id]) for s in listed))
        names = [inside_sentence(topic) for topic in edition.taxonomy.topics if topic.id in common]
        if 0 < len(names) <= 3:
            return prose(
                "each time it is named ", Part("together", ids(listed)), f" with {join_words(names)}"
            )
        return prose("each time it stands in ", Part(f"a list of {noun}", ids(listed)))
    introduced = tuple(s for s in brief.statements if s.section == "introduction")
    if not introduced or len(introduced) == len(brief.statements) or len(brief.carriers) > 1:
        return None
    verb = "stands" if len(introduced) == 1 else "stand"
    clause = prose(
        Part(f"{number(len(introduced))} of them", ids(introduced)), f" {verb} in its introduction"
    )
    if len(listed) == 1:
        size = number(len(brief.together[listed[0].id]) + 1)
        clause += prose(", ", Part("one", ids(listed)), f" in a list of {size} {noun}")
    return clause


def _labels_are_told(brief: Brief, edition: Edition) -> bool:
    """Whether the clauses on voice have said already what each document's statements do."""
    if not 1 < len(brief.carriers) <= FEW_SOURCES:
        return False
    return all(
        len({s.classification.label for s in brief.of(source.id)}) == 1
        and (
            all(s.attribution.voice is Voice.OWN for s in brief.of(source.id))
            or not any(is_own(s, edition) for s in brief.of(source.id))
        )
        for source in brief.carriers
    )


def _labels(brief: Brief, edition: Edition) -> Prose | None:
    """What the statements do; where one kind of statement has one document alone, that contrast."""
    if len(brief.statements) < 2:
        label, group = brief.by_label[0]
        return (
            prose("it ", Part(label_count(label, 1).removeprefix("one "), ids(group)))
            if label is not None
            else None
        )
    for label, group in brief.by_label:
        if (
            label in {Label.RISK, Label.ASSESSMENT, Label.DIRECTIVE}
            and len(group) > 1
            and len(brief.carriers) > 1
        ):
            holders = {statement.source for statement in group}
            if len(holders) == 1:
                name = edition.names[next(iter(holders))]
                all_of = {2: "both"}.get(len(group), f"all {number(len(group))}")
                what = {
                    Label.RISK: "statements of risk",
                    Label.ASSESSMENT: "assessments",
                    Label.DIRECTIVE: "directives",
                }[label]
                whose = _possessive(source_in_sentence(name))
                return prose(_list_of(f"{all_of} {what}", label, group, brief), f" are {whose}")
    ranked = sorted(brief.by_label, key=lambda item: -len(item[1]))
    if len(brief.by_label) == 1:
        every = {2: "both"}.get(len(brief.statements), f"all {number(len(brief.statements))}")
        words = label_count(ranked[0][0], 2).removeprefix("two ")
        return prose(_list_of(every, *ranked[0], brief), f" {words}")
    if len(ranked) > 3:
        label, group = ranked[0]
        counted_label = label_count(label, len(group)).split(" ", 1)
        return prose(
            _list_of(f"{counted_label[0]} of the {number(len(brief.statements))}", label, group, brief),
            f" {counted_label[1]}",
        )
    return join(
        [prose(_list_of(label_count(label, len(group)), label, group, brief)) for label, group in ranked]
    )


def _list_of(words: str, label: Label | None, group: tuple[Statement, ...], brief: Brief) -> Part:
    """Words that count the statements of a label, which stand together on the brief's page."""
    return Part(words, ids(group), listed=f"{brief.topic.page}#{label.value if label else 'unlabelled'}")


def _all_of(words: str, brief: Brief) -> Part:
    """Words that count all statements of a brief, which its evidence lists."""
    return Part(words, ids(brief.statements), listed=f"{brief.topic.page}#evidence")


def _possessive(name: str) -> str:
    return f"those of {name}" if name.endswith(("”", ")")) or " of " in name else f"{name}’s"


def _figure(brief: Brief) -> Prose | None:
    """The figures, word for word, or how many there are."""
    figures = tell_figures(brief.figures, brief.carried_with, many=False)
    if not figures:
        return None
    if len(figures) > 2:
        holders = len({figure.statement.source for figure in brief.figures})
        where = "one document" if holders == 1 else f"{number(holders)} documents"
        holding = ids(tuple(dict.fromkeys(figure.statement for figure in brief.figures)))
        given = Part(counted(len(figures), "figure"), holding, listed=f"{brief.topic.page}#figures")
        return prose(given, f" are given, in {where}")
    shown = [_figure_words(figure.statement, figure.quantity) for figure in figures]
    if len(figures) == 1:
        bare = figures[0].quantity.unit == "ratio"  # a multiple, of nobody says how much
        return (
            prose("the one figure, ", shown[0], ", comes without a level")
            if bare
            else prose("the one figure is ", shown[0])
        )
    return prose("the two figures are ", join(shown))


def _figure_words(statement: Statement, quantity: Quantity) -> Prose:
    start = quantity.span.start
    end = (
        quantity.counted.end
        if quantity.counted is not None and quantity.counted.end > quantity.span.end
        else quantity.span.end
    )
    text = statement.text[start - statement.span.start : end - statement.span.start]
    return prose("“", Part(text, (statement.id,), (statement.id, start, end)), "”")


def _absence(brief: Brief, edition: Edition) -> Prose | None:
    """What the evidence lacks, where another topic has it."""
    others = [other for other in edition.briefs if other.topic.id != brief.topic.id]
    no_figure = any(other.figures for other in others)
    no_date = not brief.timeline and any(other.timeline for other in others)
    if no_figure and any(statement.quantities for statement in brief.statements):
        # Its statements hold figures, of other topics: what is lacking is a figure for this one.
        return prose(f"no figure is given for {inside_sentence(brief.topic)}")
    lacking = [what for what, is_lacking in (("a figure", no_figure), ("a date", no_date)) if is_lacking]
    if not lacking:
        return None
    count = len(brief.statements)
    who = {1: "it gives no", 2: "neither gives"}.get(count, "none gives")
    if count == 1:
        return prose(f"it gives {' and '.join(what.replace('a ', 'no ', 1) for what in lacking)}")
    return prose(f"{who} {' or '.join(lacking)}")


FEW_DOCUMENTS = 6
"""Up to this many documents stand side by side on a page; a topic in lists alone is then said to be so."""


def together_line(brief: Brief, edition: Edition) -> str:
    """That a topic is named in lists with others alone, and with which; empty where it is not so."""
    if not brief.is_listed_only or len(edition.corpus.sources) > FEW_DOCUMENTS:
        return ""
    others = {other for group in brief.together.values() for other in group}
    names = [inside_sentence(topic) for topic in edition.taxonomy.topics if topic.id in others]
    lists = "a list" if len(brief.statements) == 1 else "lists"
    topic = inside_sentence(brief.topic)
    return (
        f"These documents have no statement on {topic} alone: it stands in {lists} with {join_words(names)}."
    )


def gaps(brief: Brief, edition: Edition) -> tuple[tuple[str, str], ...]:
    """What a reader should not look for here: (what is missing, what that means)."""
    found: list[tuple[str, str]] = []
    count = len(brief.statements)
    if not count:
        return ()
    if not brief.figures:
        found.append(("No figure", f"none is given for {inside_sentence(brief.topic)}."))
    if not brief.timeline:
        found.append(("No date", "nothing here says when."))
    elif edition.date and not any(_is_ahead(moment.date.value, edition.date) for moment in brief.timeline):
        found.append(("No date ahead", "nothing here looks past the edition’s own date."))
    if brief.origins == 1 and len(edition.corpus.sources) > 1:
        found.append(("One origin", "nothing here is confirmed by a second, independent document."))
    elif not brief.agreements and len(brief.carriers) > 1:
        found.append(
            (
                "No two say the same",
                "several documents name it, but no statement of one was found again in another.",
            )
        )
    languages = language_names(brief.statements)
    if len(languages) == 1 and len(edition.corpus.sources) > 1:
        found.append(("One language", f"all of the evidence is in {languages[0]}."))
    if not any(source.source_class == "official" for source in brief.carriers):
        found.append(("No official text", "no document of the class “official” has a statement on it."))
    undated = [
        source_in_sentence(edition.names[source.id]) for source in brief.carriers if source.published is None
    ]
    if undated:
        shown = undated if len(undated) <= 3 else [*undated[:2], f"{number(len(undated) - 2)} others"]
        found.append(("Publication date unknown", f"of {join_words(shown)}."))
    return tuple(found)


def _is_ahead(value: str, date: str | None) -> bool:
    extent, now = edtf.read_extent(value), edtf.read_extent(date or "")
    return extent is not None and now is not None and extent.last > now.last
