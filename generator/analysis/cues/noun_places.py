"""Tells a noun from the verb of saying that looks like it, by what stands before it."""

from __future__ import annotations

import re

from generator.analysis.cues.verbs import AMBIGUOUS

_NOUNS = frozenset(form for verb in AMBIGUOUS for form in (verb, f"{verb}s"))
_NOUN_BEFORE = re.compile(
    r"(?:\b(?:the|a|an|its|their|his|her|our|my|your|this|these|those|such|of|in|for|by|with|on|from|into"
    r"|under"
    r"|new|recent|latest|annual|member|small|large|no|any|some|all|more|most|two|three|and|or|as|per|own"
    r"|official|first|last|million|hundred|thousand|\d{1,7}|one|another|each|every|other|inside|direct|early"
    r"|earlier|previous|repeated|false|old|good|bad|rough|current|original|united|confederate|gulf|baltic"
    r"|swing|coastal|welfare|police|nation|rogue|failed|deep|sorry|client|neighbouring|neighboring|war|fat"
    r"|most [a-z]{3,14}(?:ous|al|ic|ive|ful|ed|ent|ant)"
    r"|(?:recent|latest|new|false|earlier|previous|repeated) [a-z-]{3,16})"
    r"|-|'s|s') $"
)
_FEELING_BEFORE = re.compile(
    r"\b(?:growing|mounting|rising|increasing|deepening|renewed|fresh|widespread|heightened|persistent"
    r"|lingering|fading|serious|grave"
    r"|(?:amid|amidst|despite|raised|raising|raises|dashed|stoked|fuelled|fueled|fuelling|fueling|sparked|sparking"
    r"|prompted|prompting|resisted|faced|facing|rejected|ignored|eased)"
    r"(?: [a-z-]{3,16})?) $"
)
"""What shows that fears and hopes are felt, and nobody fears: "amid growing fears that"."""
_FELT = frozenset(("fears", "hopes", "doubts", "calls for", "calls on"))
_OWNED_BEFORE = re.compile(r"(?:'s|s'|\b(?:the|an?|its|their|his|her|this|that|our|your|my)) $")
_GIVEN = frozenset(("warning", "calling", "finding"))
"""Forms in -ing that are nouns behind an owner, where no clause follows: "its warning on debt"."""
_MAY_BE_NOUN = _NOUNS | _FELT | _GIVEN


def is_noun_there(folded: str, start: int, end: int, words: str) -> bool:
    """Whether what stands before a form shows that it is a noun: "the report", "amid growing fears".

    Args:
        folded: the text's shadow.
        start: where the form begins.
        end: where it ends.
        words: the form, folded.
    """
    if words not in _MAY_BE_NOUN:
        return words == "think" and folded.startswith((" tank", "-tank"), end)
    before = max(0, start - 28)
    return (
        (words in _NOUNS and _NOUN_BEFORE.search(folded, before, start) is not None)
        or (words in _FELT and _FEELING_BEFORE.search(folded, before, start) is not None)
        or (
            words in _GIVEN
            and not folded.startswith(" that ", end)
            and _OWNED_BEFORE.search(folded, before, start) is not None
        )
    )
