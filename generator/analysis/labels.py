"""Decides what a statement does: directive, outlook, commitment, risk, assessment, fact, in that order, or nothing.

The main clause is read, or the complement of its verb of saying; what trails behind a participle feeds the second
label alone.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis import label_cues
from generator.model import Classification, Label, Span, SpeakerKind, Voice

if TYPE_CHECKING:
    from generator.analysis.voice import Utterance
    from generator.model import Actor

_LEADING = re.compile(
    r"(?:however|while|although|though|whereas|by|as|when|if|since|because|despite|amid|during|in|on|at|over|from|with|to|after|before|for|among"
    r"|under|according to|addressing|aiming|following|given|unlike|through|alongside|beyond|within|meanwhile|moreover)\b[^,;:]{2,200},\s",
)
_TRAILING = re.compile(
    r",[\"”’]? (?:thereby |thus |further |fully |and |while |also |hence |[a-z]{3,20}ly ){0,2}[a-z]{3,20}ing\b|, (?:which|where|who)\b|—(?:where|which)\b"
)
_TRAILING_SPEECH = re.compile(
    r",\"? (?:and |while |also )?(?:asking|urging|calling|demanding|instructing|ordering|pushing|encouraging)\b"
)
_CONCESSION = re.compile(r"(?:that )?(?:while|although|though|even though) [^,]{3,200}, ")
_HAS_ANY_CUE_AFTER = 12
"""Code points. A complement shorter than this says nothing of its own."""


def classify(  # noqa: PLR0913 - a sentence is a text, its shadow and what was found in it
    text: str,
    folded: str,
    span: Span,
    utterance: Utterance,
    actors: tuple[tuple[Span, Actor], ...],
    *,
    has_quantity: bool,
) -> Classification:
    """Labels one statement.

    Args:
        text: the document's text, whose capitals tell a name in -ing from a participle.
        folded: its shadow.
        span: the sentence.
        utterance: its voice.
        actors: actors named in it.
        has_quantity: whether it holds a quantity.

    Returns:
        The label, a second one, and the words that decided the first; all None where no rule is sure.
    """
    if folded[span.end - 1] in "?？" and utterance.attribution.voice is Voice.OWN:
        return Classification()
    from_verb = _from_verb(utterance)
    main, rest = _clauses(text, folded, span, utterance)
    reader = _Reader(folded, actors, utterance, has_quantity=has_quantity)
    found = [match for start, end in main for match in reader.read(start, end)]
    if from_verb is not None:
        found.insert(0, from_verb)
    found.sort(key=_precedence)
    aside = [match for start, end in rest for match in reader.read(start, end) if match[0] is not Label.FACT]
    if not found:
        return Classification()
    label, cue = found[0]
    others = (other for other, _ in (*found[1:], *sorted(aside, key=_precedence)))
    also = next((other for other in others if other is not label and other is not Label.FACT), None)
    return Classification(label, also, cue)


_ORDER = (Label.DIRECTIVE, Label.OUTLOOK, Label.COMMITMENT, Label.RISK, Label.ASSESSMENT, Label.FACT)


def _precedence(pair: tuple[Label, Span]) -> tuple[int, Span]:
    return _ORDER.index(pair[0]), pair[1]


def _from_verb(utterance: Utterance) -> tuple[Label, Span] | None:
    """The label that the verb of saying decides alone: "urged", "pledged", "warned"."""
    match = utterance.cue
    if match is None or match.cue.label is None:
        return None
    return match.cue.label, Span(match.start, match.end)


def _clauses(
    text: str, folded: str, span: Span, utterance: Utterance
) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Divides a sentence into what decides its label and what may only add a second one."""
    start, end = span.start, span.end
    cue = utterance.attribution.cue
    if cue is not None and span.contains(cue):
        if utterance.coordinated:
            pass
        elif (
            end - cue.end > _HAS_ANY_CUE_AFTER
            and utterance.attribution.speaker_kind is not SpeakerKind.DOCUMENT
        ):
            start = cue.end
        elif end - cue.end <= _HAS_ANY_CUE_AFTER and cue.start > start:
            end = cue.start
    rest: list[tuple[int, int]] = []
    leading = (_CONCESSION if start != span.start else _LEADING).match(folded, _skip(folded, start, end), end)
    if leading is not None and end - leading.end() > _HAS_ANY_CUE_AFTER:
        rest.append((start, leading.end()))
        start = leading.end()
    trailing = _TRAILING.search(text, min(end, start + 20), end)
    # A participle that is itself a verb of saying ("…, urging banks to lend") is what the sentence says.
    if trailing is not None and not _TRAILING_SPEECH.match(folded, trailing.start()):
        rest.append((trailing.start(), end))
        end = trailing.start()
    return [(start, end)], rest


def _skip(folded: str, start: int, end: int) -> int:
    while start < end and folded[start] in ' ,:"':
        start += 1
    return start


class _Reader:
    """Reads clauses of one sentence."""

    def __init__(
        self, folded: str, actors: tuple[tuple[Span, Actor], ...], utterance: Utterance, *, has_quantity: bool
    ) -> None:
        self._folded = folded
        self._actors = actors
        self._utterance = utterance
        self._has_quantity = has_quantity

    def read(self, start: int, end: int) -> list[tuple[Label, Span]]:
        """Returns each label whose rule fires in [start, end), with its cue."""
        found = []
        directive = self._directive(start, end)
        if directive is not None:
            found.append((Label.DIRECTIVE, directive))
        found.extend(self._future(start, end))
        for label, pattern in (
            (Label.COMMITMENT, label_cues.COMMITMENT),
            (Label.RISK, label_cues.RISK),
            (Label.ASSESSMENT, label_cues.ASSESSMENT),
        ):
            match = pattern.search(self._folded, start, end)
            if match is not None:
                found.append((label, _trimmed(self._folded, match)))
        fact = self._fact(start, end)
        if fact is not None:
            found.append((Label.FACT, fact))
        return found

    def _directive(self, start: int, end: int) -> Span | None:
        match = label_cues.DIRECTIVE.search(self._folded, start, end)
        if match is None and self._utterance.attribution.voice is not Voice.OWN:
            colon = self._folded.find(": ", start, min(end, start + 80))
            begin = colon if colon >= 0 else start
            match = label_cues.IMPERATIVE.match(self._folded, begin, end) if colon >= 0 else None
        return None if match is None else _trimmed(self._folded, match)

    def _future(self, start: int, end: int) -> list[tuple[Label, Span]]:
        """Tells "will" whose subject commits itself from "will" that expects."""
        for match in label_cues.OUTLOOK.finditer(self._folded, start, end):
            will = label_cues.WILL.fullmatch(match.group())
            if will is None:
                return [(Label.OUTLOOK, _trimmed(self._folded, match))]
            label = Label.COMMITMENT if self._commits(start, match) else Label.OUTLOOK
            return [(label, Span(match.start(), match.end()))]
        return []

    def _commits(self, start: int, will: re.Match[str]) -> bool:
        if label_cues.PASSIVE_AFTER_WILL.match(self._folded, will.end()):
            return False
        subject = self._folded[max(start, will.start() - 90) : will.start()]
        if label_cues.COMMITTING_SUBJECT.search(subject):
            return True
        gap = re.compile(r"(?: (?:also|then|together|further|now))?\s?")
        return any(
            span.end <= will.start()
            and gap.fullmatch(self._folded, span.end, will.start())
            and actor.kind is not SpeakerKind.DOCUMENT
            for span, actor in self._actors
        )

    def _fact(self, start: int, end: int) -> Span | None:
        match = label_cues.PAST.search(self._folded, start, end) or label_cues.EVENT_NOUN_FACT.search(
            self._folded, start, end
        )
        if match is None and self._has_quantity:
            match = label_cues.PRESENT_QUANTITY.search(self._folded, start, end)
        return None if match is None else _trimmed(self._folded, match)


def _trimmed(folded: str, match: re.Match[str]) -> Span:
    start, end = match.span()
    while start < end - 1 and folded[start] in " ,;:—":
        start += 1
    while end > start + 1 and folded[end - 1] == " ":
        end -= 1
    return Span(start, end)
