"""Finds who speaks through a paper that is put out: "the board issued a statement saying that …"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.model import Span

if TYPE_CHECKING:
    from generator.analysis.cues.finding import CueMatch
    from generator.analysis.speakers.finding import SpeakerFinder
    from generator.analysis.speakers.speaker import Speaker

_WITHIN = 130
"""Code points before a participle in which the paper and its verb stand."""
_ISSUED = re.compile(
    r" (?:(?:has|have|had|also|then|later|jointly|separately) ){0,3}"
    r"(?:(?:issue|release|circulate|share)[ds]?|(?:publish|post|sign)(?:ed|e?s)|sends?|sent|writes|wrote"
    r"|puts? out)(?: (?:an?|the|its|his|her|their|another))?(?: [a-z-]{2,20}){0,3}?"
    r" (?:statement|letter|report|note|notice|memo|message|post|tweet|video|declaration|document|communique"
    r"|press release|bulletin|circular|guideline|guidance|warning|paper)s?"
    r"(?: (?:to|for) (?:[a-z-]{2,15} ){0,2}[a-z-]{2,15})?"
    r"(?: (?:on|last|this|late|early) [a-z]{3,10}(?: \d{1,2})?)?,? $"
)


def find_issuer(
    folded: str, match: CueMatch, sentence: Span, finder: SpeakerFinder
) -> tuple[Speaker, Span] | None:
    """Finds who put out the paper of which a participle tells what it says.

    Args:
        folded: the document's shadow.
        match: the participle: "saying", "warning", "calling on".
        sentence: where it stands.
        finder: reads speakers.

    Returns:
        Who speaks, and the participle; None where no such paper stands before it.
    """
    low = max(sentence.start, match.start - _WITHIN)
    issued = _ISSUED.search(folded[low : match.start])
    if issued is None:
        return None
    end = low + issued.start()
    begin = folded.rfind(", ", sentence.start, end) + len(", ")
    begin = begin if begin > len(", ") else sentence.start
    known = finder.actors.ending_at(begin, end)
    first = finder.phrases.skip_lead(begin, end)
    if known is None and first < end:
        known = finder.phrases.read(first, end, strict=True, opens=first == sentence.start)
    return None if known is None else (known, Span(match.start, match.end))
