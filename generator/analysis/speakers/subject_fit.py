"""Whether a subject that was found is one that its verb of saying may have."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.speakers.subject_places import DENIED
from generator.analysis.speakers.subject_words import TAKES_SIDES
from generator.analysis.speakers.words import PEOPLE
from generator.analysis.words.clause_words import holds_past_verb
from generator.analysis.words.word_sets import words_of
from generator.model import SpeakerKind

if TYPE_CHECKING:
    from generator.analysis.cues.finding import CueMatch
    from generator.analysis.speakers.speaker import Speaker

_ONES = frozenset(word for word in PEOPLE if f"{word}s" in PEOPLE)
"""Words for one of several people who have a plural in -s."""
_NO_PLANS = frozenset(("research", "data", "analysis", "review", "figures", "statistics", "law", "papers"))
"""Documents that aim at nothing: "fusion research aims to" has people behind it."""
_ADVERBS = words_of(
    """
    recently previously finally originally officially formally publicly privately initially subsequently
    additionally similarly likewise consequently accordingly notably importantly interestingly reportedly
    allegedly apparently currently presently formerly newly lastly ultimately eventually simultaneously
    elsewhere overall thus hence therefore nevertheless nonetheless otherwise
    """
)
"""What a sentence opens with that leaves its subject out: "Recently announced a deal"."""
_TAKES_SIDES = re.compile(f" {TAKES_SIDES}")
"""What makes a clause of a phrase: "researchers advocate a ban"."""
_SUPPOSED = re.compile(r"\b(?:if|unless|whether|what|whatever|until|once|before|than) (?:the |its |their )?$")
_HEARD = frozenset(("heard", "hear", "hears", "learned", "learnt"))
_OFTEN = tuple(f" would {when} " for when in ("later", "often", "always", "sometimes", "then", "also"))
"""What stands before the bare form of what somebody did again and again, or after what is told."""
_ALONE = (" only that ", " only: ", " no more than ")
"""What stands behind the bare form of all that somebody did say: "Lee would say only that"."""


def fit(
    folded: str, found: Speaker, match: CueMatch, before: tuple[int, int], *, participle: bool, aside: bool
) -> Speaker | None:
    """Keeps a subject that the cue may have: a bare form has a plural, a plan identifies areas.

    Args:
        folded: the document's shadow.
        found: the subject.
        match: the cue.
        before: where the sentence begins, and where the phrase of its subject does.
        participle: whether the cue is a participle that trails behind a clause.
        aside: whether an aside stands between the subject and the cue.
    """
    cue, (start, place) = match.cue, before
    if (
        (cue.documents_only and found.kind is not SpeakerKind.DOCUMENT)
        or (participle and found.kind is not SpeakerKind.UNNAMED)
        # "…, told of unforeseen factors, warning that": those warn of nothing.
        or (participle and PEOPLE.isdisjoint(found.name.lower().split()))
        or (participle and (holds_past_verb(found.name.lower().split()) or _TAKES_SIDES.search(found.name)))
        or (found.kind is None and found.name.lower() in _ADVERBS)
        # "One could say that" is anybody; "one said that" is one of some who were named before.
        or (cue.plain and found.name.lower() == "one")
        or (cue.words in _HEARD and found.kind not in {SpeakerKind.BODY, SpeakerKind.UNNAMED})
        or _SUPPOSED.search(folded, max(start, place - 10), place)
        or _SUPPOSED.search(folded, max(start, found.span.start - 10), found.span.start)
        or (cue.words.startswith("aim") and found.name.lower().rsplit(" ", 1)[-1] in _NO_PLANS)
    ):
        return None
    denied = cue.plain and DENIED.search(folded, max(start, match.start - 13), match.start - 1)
    if (
        cue.plain
        and not denied
        and not folded.endswith((" to ", *_OFTEN), start, match.start)
        and not folded.startswith(_ALONE, match.end)
        and (found.kind in {SpeakerKind.PERSON, None} and " and " not in found.name)
    ):
        # A bare form belongs to a plural; after a name it is an infinitive, or a noun.
        return found if found.name.split(" ")[0].endswith("s") and found.kind is None else None
    if cue.plain and match.start - found.span.end == 1 and _is_singular(found):
        # "Commuter demand" is no demand of a commuter.
        return None
    if cue.plain and aside:
        several = found.kind is SpeakerKind.BODY and found.name.endswith("s")
        return found if several or found.kind is SpeakerKind.UNNAMED else None
    return found


def _is_singular(found: Speaker) -> bool:
    """Whether unnamed people are one alone, by a word for people without a plural: "commuter"."""
    words = found.name.lower().split()
    return found.kind is SpeakerKind.UNNAMED and len(words) == 1 and words[0] in _ONES
