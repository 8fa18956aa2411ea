"""All words that announce speech, each with what it shows: forms of verbs, and phrases before a speaker."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.analysis.cues.verbs import (
    CHINESE_DIRECTING,
    CHINESE_DOCUMENTS_ONLY,
    CHINESE_EXPECTING,
    CHINESE_PROMISING,
    CHINESE_SAYING,
    CHINESE_STRICT,
    CHINESE_WARNING,
    FAMILIES,
    INVERTING,
    Complement,
)
from generator.analysis.words.inflection import inflect
from generator.model import Label

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


@dataclass(frozen=True, slots=True)
class Cue:
    """A word or phrase that announces speech."""

    words: str
    """Folded."""
    label: Label | None
    """The label that the verb itself decides; None where the complement must be read."""
    complement: Complement = Complement.ANY
    """What must follow it."""
    documents_only: bool = False
    """Whether only a document "says" so: a plan identifies areas; a person who does is no speaker."""
    inverts: bool = False
    """Whether the speaker may follow: "…," said the minister."""
    participle: bool = False
    """Whether it is a form in -ing, whose subject stands right before it or not at all."""
    plain: bool = False
    """Whether it is a bare form ("urge"), which a plural subject or an infinitive has."""
    strict: bool = False
    """Whether none but a speaker can do it: evidence suggests and prices demand, but neither says."""
    source: bool = False
    """Whether it is no verb but words before a speaker: "according to"."""
    chinese: bool = False
    """Whether it is Chinese."""


_ENGLISH_SOURCES = """according to|as per|in the words of|own admission|own account|own estimate|own reckoning
|view|opinion|words|telling|judgement|judgment|estimation
|let me quote|to quote|in the view of|in the opinion of|in the judgement of|in the judgment of
|by the account of|by the reckoning of|by the estimate of
|were told|was told|been told|were warned|was warned|been warned|were informed|was informed
|were reminded|was reminded|were assured|was assured|been assured|were advised|was advised|been informed
|it was noted|it was reported|it was agreed|it was resolved|it was announced|it was stressed|it was explained
|it was recommended|it was suggested|it was confirmed|it was pointed out|it was alleged|it was claimed
|view is that|view was that|opinion is that|opinion was that|belief is that|belief was that|position is that
|argument is that|verdict is that|conclusion is that|contention is that|message is that|theory is that
|view of|view among|opinion of|opinion among|belief of|belief among|consensus among|feeling among
|for the economist|for the analyst|for the historian|for the critic|for the scholar|for the sociologist
|for the philosopher|for the strategist|for economist|for analyst|for historian|for sociologist
|it was argued|it was emphasised|it was emphasized|it was stated|it was said|it is understood|it is reported
|it is alleged|it is claimed|it is said|it was proposed|it was acknowledged|it was observed|it was felt
|it has been reported|it has been claimed|it has been alleged|it has been suggested|it emerged|it has emerged
|it transpired|it is argued|it is believed|it was believed|it is thought|it was understood|it was revealed
|it is rumoured|it was rumoured|rumour has it|rumor has it|legend has it|word has it|by all accounts
|account|reckoning|calculation|calculations|admission|in the eyes of|in the telling of|in the phrase of
|case is that|case was that|claim is that|claim was that|explanation is that|explanation was that
|response is that|response was that|answer is that|answer was that|complaint is that|complaint was that
|warning is that|warning was that|hope is that|hope was that|fear is that|fear was that|advice is that
|advice was that|evidence was that|assessment is that|assessment was that|account is that|account was that
|concern is that|concern was that|feeling is that|feeling was that|thesis is that|reply was that
|reply is that|defence is that|defence was that"""
_ADVERBS = (
    *("also", "later", "further", "widely", "often", "generally", "commonly", "previously", "separately"),
    "initially",
)
"""What may stand inside "it was reported"."""
_HEARSAY = "|".join(
    f"{verb} {heard} to"
    for verb in ("is", "are", "was", "were", "been")
    for heard in ("said", "reported", "understood", "alleged", "rumoured", "rumored", "reputed", "claimed")
)
"""What somebody says, nobody says who: "is said to have left"."""
AS_TOLD = tuple(
    f"as {told} {where}"
    for told in (
        *("stated", "noted", "set out", "laid out", "laid down", "outlined", "detailed", "described"),
        *("explained", "reported", "mentioned", "specified", "documented", "recorded", "indicated"),
        *("spelled out", "spelt out", "pointed out", "highlighted", "revealed", "announced", "argued"),
        *("estimated", "quoted", "cited", "disclosed", "confirmed", "suggested", "observed", "proposed"),
    )
    for where in ("in", "by")
)
"""What somebody has said already, and where: "as stated in the guide", "as reported by the agency"."""
_PLAIN_FIRST = frozenset(
    ("call", "point", "feel", "ask", "submit", "worry", "fret", "express", "see", "tell", "pencil")
)
"""Words that open the bare form of a cue that is no verb alone, or one with irregular forms."""
_CHINESE_SOURCES = "据|根据|按照|依据|获悉|了解到|看来"


def _phrases(phrases: str) -> Iterable[str]:
    return (phrase.strip() for phrase in phrases.split("|"))


def _with_adverbs(sources: tuple[str, ...]) -> Iterator[str]:
    """Hearsay with an adverb in it: "it was also reported", "it has been widely claimed"."""
    for words in sources:
        opening, _, told = words.rpartition(" ")
        if opening in {"it was", "it is", "it has been"}:
            for adverb in _ADVERBS:
                yield f"{opening} {adverb} {told}"


def _english_cues() -> Iterator[Cue]:
    for family in FAMILIES:
        verbs, forms = family.verbs.split(), [form for form in _phrases(family.forms) if form]
        plain = {*verbs, *(form for form in forms if form.split()[0] in _PLAIN_FIRST)}
        for words in (*(form for verb in verbs for form in inflect(verb)), *forms):
            yield Cue(
                words,
                family.label,
                family.complement,
                documents_only=family.documents_only,
                inverts=words in INVERTING or family.complement is Complement.CONTENT,
                participle=words.split()[0].endswith("ing"),
                plain=words in plain,
                strict=family.strict,
            )
    sources = tuple(_phrases(f"{_ENGLISH_SOURCES}|{_HEARSAY}"))
    for words in (*sources, *_with_adverbs(sources), *AS_TOLD):
        yield Cue(words, None, source=True)


def chinese_cues() -> Iterator[Cue]:
    """The Chinese words that announce speech."""
    for forms, label in (
        (CHINESE_SAYING, None),
        (CHINESE_EXPECTING, Label.OUTLOOK),
        (CHINESE_WARNING, Label.RISK),
        (CHINESE_PROMISING, Label.COMMITMENT),
        (CHINESE_DIRECTING, Label.DIRECTIVE),
    ):
        for words in _phrases(forms):
            yield Cue(
                words,
                label,
                documents_only=words in CHINESE_DOCUMENTS_ONLY,
                strict=words in CHINESE_STRICT,
                chinese=True,
            )
    for words in _phrases(_CHINESE_SOURCES):
        yield Cue(words, None, source=True, chinese=True)


ENGLISH_CUES = tuple(cue for _, cue in sorted({cue.words: cue for cue in _english_cues()}.items()))
"""The English cues, in the order of their words."""
ENGLISH_WORDS = tuple(cue.words for cue in ENGLISH_CUES)
"""Words of English cues; `find_cues` takes a place of one by its number here."""
