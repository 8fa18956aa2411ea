"""Finds verbs of saying that ask for an act where they else only tell: "told them to leave"."""

from __future__ import annotations

import re

_TELLING = frozenset(
    form for verb in ("warn", "caution", "remind") for form in (verb, f"{verb}s", f"{verb}ed", f"{verb}ing")
) | frozenset(("tell", "tells", "told", "telling"))
_TOLD_TO = re.compile(
    r" (?!that\b|(?:the|a|an|his|her|their) (?:story|truth|tale|lie|joke)\b)"
    # "Warned plans to cap fares will fail": nobody is told to cap them.
    r"(?!(?:[a-z'-]{2,15} ){0,3}(?:plans?|proposals?|moves?|attempts?|efforts?|failure|decisions?) to\b)"
    r"(?:(?! that\b)[a-z' -]){2,40}(?<!ed) to"
    r" (?!the\b|a\b|an\b|any|some|every|them\b|him\b|us\b|me\b)[a-z]{2}"
)
_SUBJUNCTIVE = re.compile(
    r" (?:that )?(?!(?:the |an? )?(?:plans?|data|evidence) )(?:[\w'-]{1,20} ){1,5}?(?:not )?"
    r"(?:be|restart|resume|strengthen|deepen|adopt|establish|introduce|expand|reconsider|review|revise|withdraw"
    r"|postpone|appoint|convene|explore|consider|intensify|enhance|abolish|scrap|suspend|refrain) "
)
_SUBJUNCTIVE_BEHIND = frozenset(("suggested", "proposed", "recommended", "insisted", "advised", "requested"))
"""Verbs of saying behind which a bare form asks for an act: "suggested the two sides restart talks"."""
_NO_BARE_FORM = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|to|must|should)\b"
)
_AGAINST = re.compile(r"(?: [\w'-]{1,30}){0,4} against\b")


def asks_for_an_act(folded: str, words: str, end: int) -> bool:
    """Whether a verb that else tells or warns asks for an act: "told them to leave", "warned against"."""
    if words in _TELLING and (
        _TOLD_TO.match(folded, end) or (words == "told" and folded.startswith(" to ", end))
    ):
        return True
    if words in _SUBJUNCTIVE_BEHIND and (bare := _SUBJUNCTIVE.match(folded, end)) is not None:
        return _NO_BARE_FORM.search(folded, end, bare.end()) is None
    return words.startswith("warn") and _AGAINST.match(folded, end) is not None
