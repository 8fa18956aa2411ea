"""Decides what a statement does: directive, outlook, commitment, risk, assessment, fact, in that order.

The main clause is read, or the complement of its verb of saying; what trails behind a participle feeds the
second label alone. Where no rule is sure there is no label.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis import label_cues, label_cues_chinese
from generator.model import Classification, Label, Span, SpeakerKind, Voice

if TYPE_CHECKING:
    from generator.analysis.voice import Utterance
    from generator.model import Actor

_LEADING = re.compile(
    r"(?:however|while|although|though|whereas|by|as|when|if|since|because|despite|amid|during|in|on|at|over"
    r"|from|with"
    r"|to|after|before|for|among|under|according to|addressing|aiming|following|given|unlike|through"
    r"|alongside|beyond"
    r"|within|meanwhile|moreover)\b[^,;:]{2,200},\s"
)
_CONCESSION = re.compile(r"(?:that )?(?:while|although|though|even though) [^,]{3,200}, ")
# Between the text's own characters, since a capital tells a name in -ing from a participle.
_TRAILING = re.compile(
    r",[\"”’]? (?:thereby |thus |further |fully |and |while |also |hence |[a-z]{3,20}ly"
    r" ){0,2}[a-z]{3,20}ing\b"
    r"|, (?:which|where|who)\b|—(?:where|which)\b| (?:whether|although|even though|unless|after|before) "
)
_PARTICIPLE = re.compile(
    r",[\"”’]? (?:[a-z]{2,20} ){0,2}[a-z]{3,20}ing\b| (?:whether|although|even though|unless) "
)
_TRAILING_SPEECH = re.compile(
    r",\"? (?:and |while |also )?(?:asking|urging|calling|demanding|instructing|ordering|pushing"
    r"|encouraging)\b"
)
# ", which took office in 2024, aims": the main clause goes on behind the second comma.
_ENCLOSED = re.compile(
    r", (?:which|where|who)\b[^,;:]{2,120}, (?=(?:has|have|had|is|are|was|were|will|would|can|could|may|might"
    r"|must"
    r"|should|[a-z]{2,20}(?:s|ed))\b)"
)
_WORD = re.compile(r"[a-z]+(?:'t)?")
_HAN = re.compile(r"[\u3400-\u9fff]")
_TERMINAL = re.compile(r"[.!…。！][\"'」』)）\]]{0,3}$")
# "Red", "need" and "feed" are too short for past forms, and these are none either.
_PAST_FORM = re.compile(r"(?<![\w-])[a-z]{3,20}ed\b")
_NO_PAST_FORMS = frozenset(
    ("speed", "indeed", "embed", "exceed", "proceed", "succeed", "hundred", "kindred", "sacred")
)
# Behind these a word in -ed is an adjective: "a renewed push", "with heightened tension".
_BEFORE_ADJECTIVE = re.compile(
    r"(?:\b(?:a|an|the|this|these|that|its|his|her|their|our|with|of|more|most|highly|such|by|than|as|to)|-)"
    r" ?$"
)
_WORTH_READING = 12
"""Code points. A clause shorter than this says nothing of its own."""
_SUBJECT_MIN = 14
"""Code points at the head of a clause in which nothing trails yet."""
_COLON_WITHIN = 80
"""Code points in which the colon before an order is looked for."""
_SUBJECT_WINDOW = 90
"""Code points before a "will" in which its subject is looked for."""
_FROM_ACTOR_TO_WILL = re.compile(r"(?: (?:also|then|together|further|now))?\s?")
_ORDER = {label: place for place, (label, _) in enumerate(label_cues_chinese.PATTERNS)}

_Found = tuple[Label, Span]


def classify(
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
    own = utterance.attribution.voice is Voice.OWN
    if folded[span.end - 1] in "?？" and own:
        return Classification()
    reader = _Reader(folded, actors, own=own)
    found = [verdict] if (verdict := _from_verb(folded, utterance)) else []
    aside: list[_Found] = []
    earlier: Span | None = None
    for claim in utterance.claims:
        main, rest = _divide(text, folded, claim, whole=claim == span)
        read = [match for start, end in main for match in reader.read(start, end, earlier)]
        for start, end in rest:
            beside = reader.read(start, end, earlier)
            # A sentence that only opens as an adverbial does ("Since 2019 the grant …") is a main clause; of
            # what trails, a relative clause may say what a bare main clause does not, a participle never.
            if not read and not _PARTICIPLE.match(text, start):
                read = beside
            aside += beside
        found += read
        earlier = claim
    if promise := _promise(folded, utterance):
        found = [promise, *(pair for pair in found if pair[0] not in {Label.DIRECTIVE, Label.OUTLOOK})]
    if not found:
        present = has_quantity and _TERMINAL.search(folded, max(span.start, span.end - 5), span.end)
        return Classification(Label.FACT) if present else Classification()
    found.sort(key=_precedence)
    label, cue = found[0]
    others = (other for other, _ in (*found[1:], *sorted(aside, key=_precedence)))
    also = next((other for other in others if other not in (label, Label.FACT)), None)
    return Classification(label, also, cue)


def _precedence(pair: _Found) -> tuple[int, Span]:
    return _ORDER[pair[0]], pair[1]


_QUESTION_AFTER_ASKED = re.compile(r" (?:whether|if|how|why|what|who|when|where|about)\b")


def _from_verb(folded: str, utterance: Utterance) -> _Found | None:
    """The label that the verb of saying decides alone: "urged", "pledged", "warned"."""
    match = utterance.cue
    if match is None or match.cue.label is None:
        return None
    if match.cue.label is Label.DIRECTIVE and _QUESTION_AFTER_ASKED.match(folded, match.end):
        return None
    return match.cue.label, Span(match.start, match.end)


def _promise(folded: str, utterance: Utterance) -> _Found | None:
    """A promise made by saying so, whatever else is said: "I promise you: nobody will have to pay"."""
    claim = utterance.claims[0]
    match = label_cues.PERFORMATIVE.match(folded, _skip(folded, claim.start, claim.end), claim.end)
    return None if match is None else (Label.COMMITMENT, _trim(folded, match))


_Interval = tuple[int, int]


def _divide(text: str, folded: str, claim: Span, *, whole: bool) -> tuple[list[_Interval], list[_Interval]]:
    """Divides a claim into what decides its label and what leads in, stands between or trails behind."""
    start, end = claim.start, claim.end
    main: list[_Interval] = []
    rest: list[_Interval] = []
    leading = (_LEADING if whole else _CONCESSION).match(folded, _skip(folded, start, end), end)
    if leading is not None and end - leading.end() > _WORTH_READING:
        rest.append((start, leading.end()))
        start = leading.end()
    enclosed = _ENCLOSED.search(folded, start, min(end, start + 260))
    if enclosed is not None and not _TRAILING.search(text, min(end, start + _SUBJECT_MIN), enclosed.start()):
        rest.append(enclosed.span())
        main.append((start, enclosed.start()))
        start = enclosed.end()
    trailing = _TRAILING.search(text, min(end, start + _SUBJECT_MIN), end)
    # A participle that is itself a verb of saying ("…, urging banks to lend") is what the sentence says.
    if trailing is not None and not _TRAILING_SPEECH.match(folded, trailing.start()):
        rest.append((trailing.start(), end))
        end = trailing.start()
    return [*main, (start, end)], rest


def _skip(folded: str, start: int, end: int) -> int:
    while start < end and folded[start] in ' ,:"':
        start += 1
    return start


class _Reader:
    """Reads clauses of one sentence."""

    def __init__(self, folded: str, actors: tuple[tuple[Span, Actor], ...], *, own: bool) -> None:
        self._folded = folded
        self._actors = actors
        self._own = own

    def read(self, start: int, end: int, earlier: Span | None) -> list[_Found]:
        """Returns each label that a construction in [start, end) shows, with its cue.

        Args:
            start: where the clause begins.
            end: where it ends.
            earlier: the part of the same claim before words on who speaks, which may hold the subject.
        """
        if start >= end:
            return []
        found = self._read_english(start, end)
        if _HAN.search(self._folded, start, end):
            found += self._read_chinese(start, end)
        settled = self._settle_futures([pair for pair in found if pair[0] is Label.OUTLOOK], start, earlier)
        found = [pair for pair in found if pair[0] is not Label.OUTLOOK] + settled
        if not self._own and (order := self._order(start, end)):
            found.append((Label.DIRECTIVE, order))
        if not any(label is Label.FACT for label, _ in found) and (past := self._past_form(start, end)):
            found.append((Label.FACT, past))
        return found

    def _read_english(self, start: int, end: int) -> list[_Found]:
        """Tries the constructions whose heads stand in the clause."""
        numbers: set[int] = set()
        for word in label_cues.BY_HEAD.keys() & _WORD.findall(self._folded, start, end):
            numbers.update(label_cues.BY_HEAD[word])
        found = []
        for number in sorted(numbers):
            construction = label_cues.CONSTRUCTIONS[number]
            match = construction.pattern.search(self._folded, start, end)
            if match is not None:
                found.append((construction.label, _trim(self._folded, match)))
        return found

    def _past_form(self, start: int, end: int) -> Span | None:
        """The first word in -ed that is a verb, not an adjective."""
        for match in _PAST_FORM.finditer(self._folded, start, end):
            if match.group() not in _NO_PAST_FORMS and not _BEFORE_ADJECTIVE.search(
                self._folded, max(start, match.start() - 12), match.start()
            ):
                return Span(match.start(), match.end())
        return None

    def _read_chinese(self, start: int, end: int) -> list[_Found]:
        found = []
        for label, pattern in label_cues_chinese.PATTERNS:
            match = pattern.search(self._folded, start, end)
            if match is not None:
                found.append((label, Span(match.start(), match.end())))
        return found

    def _order(self, start: int, end: int) -> Span | None:
        colon = self._folded.find(": ", start, min(end, start + _COLON_WITHIN))
        if colon < 0:
            return None
        match = label_cues.IMPERATIVE.match(self._folded, colon, end)
        return None if match is None else _trim(self._folded, match)

    def _settle_futures(self, futures: list[_Found], start: int, earlier: Span | None) -> list[_Found]:
        """Tells "will" whose subject commits itself from "will" that expects; the first future decides."""
        if not futures:
            return []
        _, cue = min(futures, key=_precedence)
        words = self._folded[cue.start : cue.end]
        for cues in (label_cues, label_cues_chinese):
            if not cues.WILL.fullmatch(words) or cues.PASSIVE_AFTER_WILL.match(self._folded, cue.end):
                continue
            subject = self._subject(start, cue, earlier)
            meant = cues.PRONOUN_SUBJECT.search(subject) and cues.COMMITTING_BODY.search(subject)
            if meant or cues.COMMITTING_SUBJECT.search(subject) or self._follows_actor(cue):
                return [(Label.COMMITMENT, cue)]
        return [(Label.OUTLOOK, cue)]

    def _subject(self, start: int, will: Span, earlier: Span | None) -> str:
        words = self._folded[max(start, will.start - _SUBJECT_WINDOW) : will.start]
        if earlier is not None and not words.strip(' ,"'):
            words = self._folded[max(earlier.start, earlier.end - _SUBJECT_WINDOW) : earlier.end].rstrip(
                ' ,"'
            )
        return words

    def _follows_actor(self, will: Span) -> bool:
        return any(
            span.end <= will.start
            and actor.kind is not SpeakerKind.DOCUMENT
            and _FROM_ACTOR_TO_WILL.fullmatch(self._folded, span.end, will.start)
            for span, actor in self._actors
        )


def _trim(folded: str, match: re.Match[str]) -> Span:
    start, end = match.span()
    while start < end - 1 and folded[start] in ' ,;:"—':
        start += 1
    while end > start + 1 and folded[end - 1] == " ":
        end -= 1
    return Span(start, end)
