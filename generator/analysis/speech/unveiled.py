"""Gives speakers whose odd names were hidden while they were looked for the names that the text has."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.model import Quote

if TYPE_CHECKING:
    from generator.analysis.speakers.odd_names import Veil
    from generator.analysis.speech.voice import Utterance


def unveil(utterances: dict[int, Utterance], veil: Veil) -> dict[int, Utterance]:
    """The utterances of one document with the names of its text.

    Args:
        utterances: the utterances, by the index of their sentences.
        veil: what hid the names.
    """
    return {index: _unveiled(utterance, veil) for index, utterance in utterances.items()}


def _unveiled(utterance: Utterance, veil: Veil) -> Utterance:
    quotes = tuple(
        quote if quote.speaker is None else Quote(quote.span, veil.without(quote.speaker))
        for quote in utterance.quotes
    )
    name = utterance.attribution.speaker
    if name is None:
        return utterance._replace(quotes=quotes)
    attribution = replace(utterance.attribution, speaker=veil.without(name))
    return utterance._replace(attribution=attribution, quotes=quotes)
