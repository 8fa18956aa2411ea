"""Clauses on who speaks and in which voice: counted, and the same way in every brief. English."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.folding import speaker_key
from generator.model import Label, SpeakerKind, Statement, Voice
from generator.wording.english import counted, number, source_in_sentence, speaks_for_itself
from generator.wording.prose import Part, Prose, prose

if TYPE_CHECKING:
    from generator.model import Source
    from generator.synthesis.briefs.making import Brief
    from generator.synthesis.edition import Edition

_OWNER = re.compile(r"['’]s\b")
"""An owner stands where an article would."""
_UNNAMED = "speakers it does not name"
_UNNAMED_BY_SEVERAL = "speakers they do not name"

FEW_SOURCES = 3
"""Up to this many documents are named one by one; more are counted."""


def ids(statements: tuple[Statement, ...]) -> tuple[str, ...]:
    """The statements' ids."""
    return tuple(statement.id for statement in statements)


def is_own(statement: Statement, edition: Edition) -> bool:
    """Whether a document says it itself: in its own words, or in those that it gives as its publisher's."""
    attribution = statement.attribution
    return attribution.voice is Voice.OWN or speaks_for_itself(attribution, edition.source(statement.source))


def bare_own(statements: tuple[Statement, ...]) -> str:
    """`in its own words`; where a publisher is named as the speaker, `speaking for itself`."""
    return "in its own words" if _is_unattributed(statements) else "speaking for itself"


def _is_unattributed(statements: tuple[Statement, ...]) -> bool:
    return all(statement.attribution.voice is Voice.OWN for statement in statements)


def bare_voice(statements: tuple[Statement, ...]) -> Prose:
    """`quoting Anna Holm`, where all statements are one speaker's."""
    speaker = statements[0].attribution.speaker or ""
    verb = "quoting" if any(s.attribution.voice is not Voice.REPORTED for s in statements) else "reporting"
    return prose(Part(f"{verb} {_in_sentence(speaker, statements[0])}", ids(statements)))


def _in_sentence(speaker: str, statement: Statement) -> str:
    if statement.attribution.speaker_kind is SpeakerKind.UNNAMED:
        return _UNNAMED
    if statement.attribution.speaker_kind is SpeakerKind.DOCUMENT:
        # "the 15th Plan proposal", but "Nature": a common noun at the end asks for the article.
        common = speaker.rsplit(maxsplit=1)[-1][:1].islower() and not speaker.lower().startswith("the ")
        return f"the {speaker}" if common else speaker
    if statement.attribution.speaker_kind is SpeakerKind.BODY and not speaker.lower().startswith("the "):
        # "the Friends of the Weir", "the Weir session", but "Weir Council".
        common = speaker.rsplit(maxsplit=1)[-1][:1].islower() and not _OWNER.search(speaker)
        return f"the {speaker}" if common or " of " in speaker else speaker
    return speaker


def _named(statement: Statement) -> str:
    return _in_sentence(statement.attribution.speaker or "", statement)


def voice_counts(statements: tuple[Statement, ...], edition: Edition) -> list[Prose]:
    """`five in its own words`, `one from Anna Holm`, most first."""
    groups: dict[str | None, list[Statement]] = {}
    for statement in statements:
        unnamed = statement.attribution.speaker_kind is SpeakerKind.UNNAMED
        own = is_own(statement, edition)
        name = speaker_key(statement.attribution.speaker or "") or None
        key = None if own else _UNNAMED if unnamed else name
        groups.setdefault(key, []).append(statement)
    if len(groups) == 1 and None in groups:
        return [prose(Part(f"all {bare_own(statements)}", ids(statements)))]
    ordered = sorted(groups.items(), key=lambda item: (-len(item[1]), item[0] or ""))
    shown = [
        prose(
            Part(
                f"{number(len(group))} {bare_own(tuple(group))}"
                if key is None
                else f"{number(len(group))} from {_named(group[0])}",
                ids(tuple(group)),
            )
        )
        for key, group in ordered[:FEW_SOURCES]
    ]
    rest = tuple(statement for _, group in ordered[FEW_SOURCES:] for statement in group)
    return [*shown, prose(Part(f"{number(len(rest))} from others", ids(rest)))] if rest else shown


def tell_voices(brief: Brief, edition: Edition) -> Prose:
    """Who says it, and in which voice, source by source where they are few."""
    if len(brief.carriers) <= FEW_SOURCES:
        return _join_clauses([_voice_of(source, brief, edition) for source in brief.carriers])
    own = tuple(statement for statement in brief.statements if is_own(statement, edition))
    others = tuple(statement for statement in brief.statements if statement not in own)
    whose = "a document’s own" if len(own) == 1 else "the documents’ own"
    words = f"{whose} words" if _is_unattributed(own) else whose
    if not others:
        return prose(Part(f"all {number(len(own))}", ids(own)), f" are {words}")
    told = prose(
        Part(number(len(others)) if own else f"all {number(len(others))}", ids(others)),
        f" {_giving(others)} ",
        _whom(others),
    )
    if not own:
        return told
    are = "is" if len(own) == 1 else "are"
    return prose(Part(number(len(own)), ids(own)), f" {are} {words}, and ") + told


def _giving(statements: tuple[Statement, ...]) -> str:
    """`quotes`, `report`, `quote or report`: how some statements give another's words."""
    reported = sum(statement.attribution.voice is Voice.REPORTED for statement in statements)
    verbs = ["quote"] if reported < len(statements) else []
    verbs += ["report"] if reported else []
    return " or ".join(f"{verb}s" if len(statements) == 1 else verb for verb in verbs)


def _whom(statements: tuple[Statement, ...]) -> Prose:
    """Whose words some statements of several documents give: one or two by name, of more who has the most."""
    several = len({statement.source for statement in statements}) > 1
    groups: dict[str, list[Statement]] = {}
    for statement in statements:
        attribution = statement.attribution
        # "The report" of one document is not that of another.
        unnamed = attribution.speaker_kind is SpeakerKind.UNNAMED or (several and not attribution.is_named)
        speaker = _named(statement)
        groups.setdefault(_UNNAMED_BY_SEVERAL if unnamed else speaker_key(speaker), []).append(statement)
    ranked = sorted(groups.items(), key=lambda item: (-len(item[1]), item[0]))
    parts = [
        (Part(key if key == _UNNAMED_BY_SEVERAL else _named(group[0]), ids(tuple(group))), len(group))
        for key, group in ranked
    ]
    if len(parts) == 1:
        return prose(parts[0][0])
    if len(statements) == len(parts) == 2:
        return prose(parts[0][0], " and ", parts[1][0])
    named = [part for part in parts if part[0].text != _UNNAMED_BY_SEVERAL]
    (name, most), (_, second) = (*named, (Part(""), 1))[:2]
    return (
        prose("others, ", name, f" most often ({_often(most).strip()})") if most > second else prose("others")
    )


def _join_clauses(clauses: list[Prose]) -> Prose:
    joined = Prose()
    for index, clause in enumerate(clauses):
        joined += (prose("; ") + clause) if index else clause
    return joined


def _voice_of(source: Source, brief: Brief, edition: Edition) -> Prose:
    statements = brief.of(source.id)
    name = source_in_sentence(edition.names[source.id])
    own = tuple(s for s in statements if is_own(s, edition))
    if len(own) == len(statements):
        return prose(name, " ", Part(_own_words(own), ids(own)))
    attributed = tuple(s for s in statements if s not in own)
    clause = prose(name, f" {_verb(attributed)} ", *_cited(attributed, alone=not own))
    if own:
        # "cites Holm and the club, once each, and adds two statements of its own"
        clause += prose(
            ", and adds " if clause.text.endswith(" each") else " and adds ",
            Part(counted(len(own), "statement"), ids(own)),
            " of its own",
        )
    return clause


def _verb(attributed: tuple[Statement, ...]) -> str:
    """How a document gives others' words; where it does so in several ways, the neutral word."""
    reported = sum(s.attribution.voice is Voice.REPORTED for s in attributed)
    return "reports" if reported == len(attributed) else "cites" if reported else "quotes"


def _cited(attributed: tuple[Statement, ...], *, alone: bool) -> list[Part | str]:
    """Who is cited, and how often: `Anna Holm in a directive`, `Anna Holm twice and the charter once`."""
    groups: dict[str, list[Statement]] = {}
    for statement in attributed:
        groups.setdefault(_named(statement), []).append(statement)
    ranked = sorted(
        groups.items(),
        key=lambda item: (
            -len(item[1]),
            item[1][0].attribution.speaker_kind is not SpeakerKind.PERSON,
            item[0],
        ),
    )
    speaker, group = ranked[0]
    first = Part(speaker, ids(tuple(group)))
    if len(ranked) == 1:
        doing = _doing(attributed, alone=alone)
        if speaker == _UNNAMED and doing.startswith(" in "):
            # "speakers it does not name in an outlook" might name them elsewhere.
            return [f"{doing.removeprefix(' in ')} of ", first]
        return [first, doing]
    rest = tuple(statement for _, others in ranked[1:] for statement in others)
    second = ranked[1][0] if len(ranked) == 2 else counted(len(ranked) - 1, "other")
    if len(attributed) == len(ranked):
        return [first, " and ", Part(second, ids(rest)), ", once each" if len(ranked) == 2 else ""]
    return [
        first,
        _TIMES.get(len(group), f" {number(len(group))} times") or " once",
        " and ",
        Part(second, ids(rest)),
        _often(len(rest)),
    ]


def _often(count: int) -> str:
    return {1: " once", 2: " twice"}.get(count, f" {number(count)} times")


_OWN_VERBS = {
    Label.DIRECTIVE: "calls for action in its own words",
    Label.COMMITMENT: "tells of a commitment in its own words",
    Label.FACT: "states it as fact in its own words",
    Label.ASSESSMENT: "assesses it in its own words",
    Label.RISK: "names a risk in its own words",
    Label.OUTLOOK: "looks ahead in its own words",
}


_TIMES = {1: "", 2: " twice", 3: " three times"}


def _own_words(statements: tuple[Statement, ...]) -> str:
    """What a document does in its own words, where all its statements do the same."""
    count = len(statements)
    labels = {statement.classification.label for statement in statements}
    label = next(iter(labels))
    if not _is_unattributed(statements):
        return "speaks for itself" + ("" if count == 1 else f", in {number(count)} statements")
    if len(labels) == 1 and label is not None:
        return _OWN_VERBS[label] + ("" if count == 1 else f",{_TIMES.get(count, f' {number(count)} times')}")
    return "speaks in its own words" + ("" if count == 1 else f", in {number(count)} statements")


def _doing(statements: tuple[Statement, ...], *, alone: bool) -> str:
    """What a speaker does, where that is one thing: ` in a directive`; else how often."""
    nouns = {
        Label.DIRECTIVE: ("a directive", "directives"),
        Label.COMMITMENT: ("a commitment", "commitments"),
        Label.ASSESSMENT: ("an assessment", "assessments"),
        Label.RISK: ("a statement of risk", "statements of risk"),
        Label.OUTLOOK: ("an outlook", "outlooks"),
    }
    labels = {statement.classification.label for statement in statements}
    label = next(iter(labels))
    count = len(statements)
    if len(labels) == 1 and label is not None and label in nouns and alone:
        one, many = nouns[label]
        return f" in {one}" if count == 1 else f" in {number(count)} {many}"
    return _TIMES.get(count, f" {number(count)} times")
