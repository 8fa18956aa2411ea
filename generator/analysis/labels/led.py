"""Labels items whose verb hangs on the words before their list: "The Committee decided to: – cut fees"."""

from __future__ import annotations

from generator.analysis.labels.clauses import read_claim
from generator.analysis.labels.ranks import COMMITMENT, DIRECTIVE, LABELS, OUTLOOK
from generator.model import Classification, Label

_DEED = "build it"
"""A plain deed in the item's place: what leads in decides what is done with any."""


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
