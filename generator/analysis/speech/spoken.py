"""Speech found in one sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from generator.quick_classes import maker_of_tuple

if TYPE_CHECKING:
    from generator.analysis.cues.finding import CueMatch
    from generator.analysis.speakers.speaker import Speaker
    from generator.model import Span


class Spoken(NamedTuple):
    """Speech found in a sentence."""

    speaker: Speaker | None
    """None where it is plain that somebody speaks, but not who."""
    cue: Span
    match: CueMatch | None
    coordinated: bool = False
    """Whether the cue is a later verb of the sentence's subject, so that the claim begins before it."""


make_spoken = maker_of_tuple(Spoken)
"""Makes one, as its constructor does."""
