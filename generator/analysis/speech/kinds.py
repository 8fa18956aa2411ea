"""What kind of speaker a name is, where another sentence of the document shows it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.model import SpeakerKind

if TYPE_CHECKING:
    from generator.analysis.speech.voice import Utterance


def settle_kinds(utterances: dict[int, Utterance]) -> None:
    """Makes whoever is a person once a person throughout: "Ann Lee said", and later "Lee said".

    Args:
        utterances: those of one document by the index of their sentences; changed in place.
    """
    persons = {
        utterance.attribution.speaker
        for utterance in utterances.values()
        if utterance.attribution.speaker_kind is SpeakerKind.PERSON
    }
    for index, utterance in utterances.items():
        attribution = utterance.attribution
        if attribution.speaker_kind is None and attribution.speaker in persons:
            settled = replace(attribution, speaker_kind=SpeakerKind.PERSON)
            utterances[index] = utterance._replace(attribution=settled)
