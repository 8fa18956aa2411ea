"""Decides what a statement does: directive, outlook, commitment, risk, assessment, fact, in that order.

The main clause is read, or the complement of its verb of saying; what trails behind a participle, and what
another clause of the sentence says, feed the second label alone. Where no rule is sure there is no label.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.labels.asking import asks_for_an_act
from generator.analysis.labels.chinese import classify_chinese
from generator.analysis.labels.clauses import (
    Reading,
    counts_beside,
    joins,
    read_claim,
    stands_in_another_predicate,
    tells,
)
from generator.analysis.labels.ranks import (
    ASSESSMENT,
    COMMITMENT,
    DIRECTIVE,
    FACT,
    GENERAL,
    LABELS,
    OUTLOOK,
    RANKS,
    TO_COME,
)
from generator.analysis.labels.sentences import cut_sentences
from generator.analysis.labels.speakers import is_bystander, lays_on_itself, sets_out
from generator.analysis.labels.verbs import CASTING, JUDGING, OPINING, POINTING, TAKING_SIDES, TELLING
from generator.analysis.labels.word_classes import locate
from generator.model import Classification, Label, Span, Voice, make_classification, make_span

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from generator.analysis.speech.voice import Utterance
    from generator.model import Actor

_NOTHING = Classification()
_OWN = Voice.OWN
_INTENDING = re.compile(
    r"(?:resolved|agreed|agrees|agree|decided|resolves|swore|hop(?:e|es|ed|ing)) to"
    r" (?!the\b|an?\b|that\b)[a-z]"
)
"""A verb of saying that commits where an infinitive follows."""
_SETTING_OUT = re.compile(
    r"(?:announce|unveil|outline)[ds]? (?!that\b)(?:[\w'-]{1,30} ){0,9}?"
    r"(?:package|plans?|program(?:me)?|scheme|measures|strategy|fund)\b"
    # "The directors recommend a final dividend of 5p": it will be paid.
    r"|recommend(?:s|ed)? (?:the payment of |payment of )?(?:an? |the )(?:[\w'-]{1,20} ){0,4}?dividend\b"
    r"(?! [a-z]{3,20}s\b)"
)
"""A verb of saying that commits where it names a plan."""
_HAN = re.compile(r"[\u3400-\u9fff]+")
_TERMINAL = re.compile(r"[.!…][\"')\]]{0,3}$")
_QUESTION = re.compile(r" (?:whether|if|how|why|what|who|when|where|about)\b")
_INQUIRY = re.compile(
    r" (?:the|its|his|her|their) (?:status|cost|price|size|number|name|reason|purpose|date|time|age|meaning"
    r"|extent|amount|source|location|length) of\b"
)
"""What is asked where nothing is asked for: "asked the cost of the bridge"."""
_WILL = re.compile(r"\b(?:will|would)\b")
_ENDS_QUESTION = re.compile(r"\?[\"']?$")
_ASKING = frozenset(("ask", "asks", "asked", "asking"))
_ASSURING = frozenset(("assure", "assures", "assured", "guaranteed", "guarantees"))
"""Verbs of saying that make a promise of what is said to come."""
_TRUSTING = (" confident", " convinced", " hopeful", " optimistic")
"""Ends of cues that tell what somebody trusts will come, and promises nothing."""
_FORESEEING = frozenset(("project", "projects", "projected"))
"""Verbs of saying that foresee."""
_AS_NOUN = re.compile(r" (?:have|has|are|were|is|was|in|to|of|and|with|by|at|on|will|would|could|that)\b")
"""What follows "projects" where it is a noun."""
_NEGATED = re.compile(r"\b(?:(?:none|nobody|neither|no)\b[^,;:]{0,40}|not|never|could|might|may) $|n't $")
_RIGHT_BEFORE = ("never ", "could ", "might ", "may ", "n't ")
"""What negates right before a verb; all else that does holds a "no" or a "neither"."""
_NEGATED_WITHIN = 60
"""Code points before a verb of saying in which its negation stands."""
_JOINT_WITHIN = 90
"""Code points before a verb of saying in which its clause begins with "and" or "but"."""
_JOINT_WORDS = 6
"""Spaces in between."""
_CLOSING = "\"',;"
"""What stands at the ends of the halves of a claim, and is no part of it."""


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
        text: the document's text, whose capitals tell names from words; its quotes may be straight.
        folded: its shadow.
        span: the sentence.
        utterance: its voice.
        actors: actors named in it.
        has_quantity: whether it holds a quantity.

    Returns:
        The label, a second one, and the words that decided the first; all None where no rule is sure.
    """
    words = folded[span.start : span.end]
    if not words.isascii() and is_chinese(words):
        return classify_chinese(folded, span, utterance, actors, has_quantity=has_quantity)
    if _asks(folded, words, utterance):
        return _NOTHING
    counts = has_quantity and _TERMINAL.search(words, max(0, len(words) - 5)) is not None
    return _classify_english(text, folded, span, utterance, counts=counts)


def is_chinese(words: str) -> bool:
    """Whether a third of a sentence is Chinese characters, which have three bytes each."""
    size = len(words.encode("utf-8", "surrogatepass"))
    # Most English sentences hold a dash or an accent at most; to look at each character takes longer.
    return size * 3 > len(words) * 5 and sum(map(len, _HAN.findall(words))) * 3 > len(words)


def _classify_english(
    text: str, folded: str, span: Span, utterance: Utterance, *, counts: bool
) -> Classification:
    """Labels a sentence that is no question; `counts` where it ends and holds a quantity."""
    claim, reading, others = _read(text, span.start, utterance)
    best = reading[0]
    cue = utterance.cue
    verb = _rank_of_verb(folded, utterance)
    others = others | _rest(text, folded, span, utterance, best if verb is None else min(best, verb))
    if cue is not None and verb is not None:
        # What somebody is urged to do is no second thing that is said; what he is warned of is.
        told = (
            verb == DIRECTIVE
            and claim.start == utterance.claims[0].start
            and not stands_in_another_predicate(reading)
        )
        others = others | ({verb} if told or best == FACT else {verb, best})
        if verb == RANKS[Label.RISK] and best < verb and _foresees(text, claim, reading):
            # "Warned that the law would push up prices", "that villages would have to move".
            return make_classification(Label.OUTLOOK, Label.RISK, _place(claim, reading))
        # "Undertook to raise": the bare verb behind the cue is no order.
        if (
            verb < best
            or (best == DIRECTIVE and cue.cue.words.endswith(" to"))
            or sets_out(utterance.attribution.speaker, cue.cue.words)
        ):
            others = others - {best} if best < verb else others
            return make_classification(LABELS[verb], _second(others, verb), make_span(cue.start, cue.end))
    if cue is not None and _verb_judges(cue.cue.words, best, text, claim, reading, counts=counts):
        return make_classification(
            Label.ASSESSMENT, _second(others - {best}, ASSESSMENT), make_span(cue.start, cue.end)
        )
    if counts and best >= GENERAL:
        return make_classification(Label.FACT, _second(others, FACT))
    if best > GENERAL:
        return _announcement(utterance, others)
    rank = ASSESSMENT if best == GENERAL else best
    place = _place(claim, reading)
    if best in TO_COME and _is_turned(best, utterance, text, place):
        rank = OUTLOOK + COMMITMENT - best
    return make_classification(LABELS[rank], _second(others - {best}, rank), place)


def _announcement(utterance: Utterance, others: AbstractSet[int]) -> Classification:
    """What is told where no more is said than its name: "announced a surcharge", "denied the charge"."""
    cue = utterance.cue
    if cue is None or cue.cue.words not in TELLING:
        return _NOTHING
    return make_classification(Label.FACT, _second(others, FACT), make_span(cue.start, cue.end))


def _rest(text: str, folded: str, span: Span, utterance: Utterance, best: int) -> AbstractSet[int]:
    """The ranks of what is said beside what somebody is reported to say: "it cut 90 jobs and said …"."""
    cue = utterance.cue
    if cue is None:
        return frozenset()
    beside: set[int] = set()
    if best < FACT:
        low = max(span.start, cue.start - _JOINT_WITHIN)
        joint = max(folded.rfind(" and ", low, cue.start), folded.rfind(" but ", low, cue.start))
        if (
            joint > 0
            and "," not in folded[joint : cue.start]  # "… and steel, the report said" joins no verbs
            and folded.count(" ", joint, cue.start) <= _JOINT_WORDS
        ):
            first = text[span.start : joint]
            # "Expressed concern over the arrests and called for …": two predicates of one subject.
            rank = read_claim(first, whole=True, own=True)[0]
            if rank < FACT or tells(first):
                beside.add(min(rank, FACT))
    if best < ASSESSMENT and cue.cue.words in CASTING:
        beside.add(ASSESSMENT)
    return beside


def _verb_judges(verb: str, best: int, text: str, claim: Span, reading: Reading, *, counts: bool) -> bool:
    """Whether a verb of saying judges by itself.

    It does where what is said shows nothing else, and where it is for or against what it names: who
    "criticised plans to close the pool" plans nothing.
    """
    if best >= FACT:
        return not counts and verb in (OPINING if best == FACT else JUDGING | OPINING)
    named = best == COMMITMENT and verb in POINTING
    if best >= ASSESSMENT or not (named or verb in TAKING_SIDES) or stands_in_another_predicate(reading):
        return False
    return not text.startswith(("that ", "and "), claim.start)


def _foresees(text: str, claim: Span, reading: Reading) -> bool:
    """Whether what decides is "would" or "will": who warns so commits nobody."""
    place = _place(claim, reading)
    return _WILL.search(text[place.start : place.end]) is not None


def _is_turned(rank: int, utterance: Utterance, text: str, place: Span) -> bool:
    """Whether what will come is promised, as it is assured, or is not, as one who watches foresees it."""
    speaker, cue = utterance.attribution.speaker, utterance.cue
    if rank == OUTLOOK and cue is not None and lays_on_itself(speaker, text, place.start, place.end):
        return True
    if rank == COMMITMENT:
        turned = is_bystander(speaker)
        if cue is not None and cue.cue.words.endswith(_TRUSTING):
            # "Is confident that the deal will pass".
            turned = True
    else:
        turned = cue is not None and (cue.cue.label is Label.COMMITMENT or cue.cue.words in _ASSURING)
    return turned and _WILL.search(text[place.start : place.end]) is not None


def _asks(folded: str, words: str, utterance: Utterance) -> bool:
    """Whether the sentence is a question, in the document's words or in somebody's."""
    claims, cue = utterance.claims, utterance.cue
    if cue is None:
        return words.rstrip("*_")[-1:] == "?" and (utterance.in_turn or utterance.attribution.voice is _OWN)
    if cue.cue.words in _ASKING and _QUESTION.match(folded, cue.end):
        return True
    end = claims[-1].end
    return (len(claims) == 1 or utterance.divided) and _ENDS_QUESTION.search(folded, end - 2, end) is not None


def _read(text: str, begin: int, utterance: Utterance) -> tuple[Span, Reading, AbstractSet[int]]:
    """Returns the claim that decides, how it reads, and the ranks of what else is said."""
    own = utterance.attribution.voice is _OWN
    claims = utterance.claims
    claim, *later = cut_sentences(text, claims) if utterance.quotes else claims
    words = text[claim.start : claim.end]
    if utterance.divided:
        claim, words, later = _undivided(text, [claim, *later], claims[1])
    reading = read_claim(words, whole=claim.start == begin, own=own)
    if not later:
        return claim, reading, reading[3]
    others = {reading[0], *reading[3]} if counts_beside(reading) else set(reading[3])
    for part in later:
        other = read_claim(text[part.start : part.end], whole=False, own=own)
        others.update(other[3])
        if counts_beside(other):
            others.add(other[0])
        if other[0] < reading[0]:
            claim, reading = part, other
    return claim, reading, others


def _undivided(text: str, parts: list[Span], second: Span) -> tuple[Span, str, list[Span]]:
    """The sentence that who says it divides, each word at its place; and the sentences beside it.

    Args:
        text: the document's text.
        parts: the sentences of what is said, in order.
        second: the half of the claim behind who says it.
    """
    number = next(number for number, part in enumerate(parts) if part.start == second.start)
    start, begin, end = parts[number - 1].start, parts[number].start, parts[number].end
    head = text[start : parts[number - 1].end].rstrip(_CLOSING)
    rest = text[begin:end].lstrip(_CLOSING)
    sign = "" if joins(head, rest) else ","
    words = f"{f'{head}{sign}'.ljust(end - len(rest) - start)}{rest}"
    return make_span(start, end), words, [*parts[: number - 1], *parts[number + 1 :]]


def _second(others: AbstractSet[int], rank: int) -> Label | None:
    """The second label: the first in order of precedence that is not the first one."""
    if not others:
        return None
    return next((LABELS[other] for other in sorted(others) if other != rank and other <= FACT), None)


def _place(claim: Span, reading: Reading) -> Span:
    """Where the words stand that decided."""
    _, first, last, _, runs, pieces, words = reading
    start, end = locate(words, runs, pieces, first, last)
    return make_span(claim.start + start, claim.start + end)


def _rank_of_verb(folded: str, utterance: Utterance) -> int | None:
    """The rank of the label that the verb of saying decides alone: "urged", "pledged", "warned"."""
    match = utterance.cue
    if match is None:
        return None
    words, end = match.cue.words, match.end
    if words in _FORESEEING:
        return None if _AS_NOUN.match(folded, end) else OUTLOOK
    if asks_for_an_act(folded, words, end):
        return DIRECTIVE
    if (
        _INTENDING.match(folded, match.start)
        or _SETTING_OUT.match(folded, match.start)
        or sets_out(utterance.attribution.speaker, words)
    ):
        return COMMITMENT
    if match.cue.label is None or _only_tells(folded, words, match.start, end):
        return None
    return RANKS[match.cue.label]


def _only_tells(folded: str, words: str, start: int, end: int) -> bool:
    """Whether a verb that else decides only tells.

    "Advised that 31 letters had come" asks for nothing, "ordered from a supplier" buys, and "none called for"
    says that nobody did.
    """
    if folded.startswith(" from ", end) or (words.startswith("advis") and folded.startswith(" that ", end)):
        return True
    if words in _ASKING and _INQUIRY.match(folded, end):
        return True
    low = max(0, start - _NEGATED_WITHIN)
    # Most verbs have none of these words before them.
    near = folded[low:start]
    may_be = near.endswith(_RIGHT_BEFORE) or "no" in near or "neither" in near
    return may_be and _NEGATED.search(folded, low, start) is not None
