"""A speaker, as it is found in a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from generator.model import Span, SpeakerKind


class Speaker(NamedTuple):
    """Who speaks, and where the words that say so stand."""

    name: str
    """Canonical, or as worded; empty where somebody speaks whom nothing names: "he" without an antecedent."""
    kind: SpeakerKind | None
    """None where a name is all that is known."""
    span: Span
    """Where the name stands, or the pronoun that means it."""
