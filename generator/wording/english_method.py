"""The words of the method page about how well documents are read."""

from __future__ import annotations

PARTS = {
    "seeds": "The first seeds",
    "tuned": "Documents that rules were mended on",
    "unseen": "Documents kept apart",
}
"""Part of the gold to the head of its column, in order."""
LAYERS = {
    "facts": "title, publisher, date, address and language that a document states",
    "body": "body text told from what surrounds it",
    "sentences": "sentences, each with its exact bounds",
    "evidence": "sentences that are evidence",
    "topics": "topics named in a sentence",
    "voice": "quoted, partly quoted or reported speech",
    "speaker": "who speaks",
    "label": "labels",
    "also": "second labels",
    "dates": "dates, each with its value",
    "quantities": "figures: value, unit and comparison",
    "counted": "what a figure counts",
    "origins": "pairs of documents that carry one story",
    "agreements": "pairs of statements that say the same, in sets of documents",
    "pairs": "pairs of statements that say the same, taken alone",
}
"""Layer to what is measured, in order."""


def percentage(share: float) -> str:
    """A share in whole percent, never rounded up to all of it."""
    return "100" if share == 1 else str(min(99, round(share * 100)))
