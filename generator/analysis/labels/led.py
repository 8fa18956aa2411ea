"""Labels items whose verb hangs on the words before their list: "The Committee decided to: – cut fees"."""

from __future__ import annotations

import re

from generator.analysis.labels.clauses import read_claim
from generator.analysis.labels.ranks import COMMITMENT, DIRECTIVE, LABELS, OUTLOOK
from generator.model import Classification, Label

_SUBJECT = re.compile(
    r"\W{0,3}(?:(?i:the|an?|this|that|these|those|its|their|our|his|her|my|it|they|he|she|we|you|i|there|no|all"
    r"|some|many|most|each|every)\b|[0-9]"
    r"|[A-Z][\w'-]{0,30} (?:[A-Z]|(?:is|are|was|were|has|have|had|said|says)\b))"
)
"""How an item begins that has a subject of its own."""
_MARKS = 3
"""Signs before an item's first word, at most."""
_DEED = "build it"
"""A plain deed in the item's place: what leads in decides what is done with any."""


def is_led(item: str, own: Classification, start: int) -> bool:
    """Whether an item begins with a bare verb, as what hangs on other words does, and is no sentence.

    Args:
        item: its words, in straight signs.
        own: what they show.
        start: where the item starts in the document.
    """
    if _SUBJECT.match(item) is not None:
        return False
    return own.cue is None or (own.label is Label.DIRECTIVE and own.cue.start <= start + _MARKS)


def classify_led(lead: str, own: Classification) -> Classification:
    """Labels an item by what leads it in.

    Args:
        lead: the words that lead in, in straight signs, with their colon or dash.
        own: what the item's own words show.

    Returns:
        An order, a plan or what is expected, where what leads in says so; else what the item shows, but for
        the order that its bare verb seems to be.
    """
    rank = read_claim(f"{lead.rstrip(' :-–—*_')} {_DEED}", whole=True, own=True)[0]
    if rank in {DIRECTIVE, OUTLOOK, COMMITMENT}:
        return Classification(LABELS[rank])
    return Classification() if own.label is Label.DIRECTIVE else own
