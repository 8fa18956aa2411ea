"""Tells the language of a text: Chinese by its script, others by their letters' statistics."""

from __future__ import annotations

import re

from generator.folding import HAN

_LETTER = re.compile(r"[^\W\d_]")
_SAMPLE = 2_000
_MIN_LETTERS = 40
"""Below this the statistics guess."""


def tell_language(text: str) -> str | None:
    """Tells the language of a text.

    Args:
        text: any text; its first 2,000 code points are looked at.

    Returns:
        A BCP 47 tag, or None where the text is too short to tell.
    """
    sample = text[:_SAMPLE]
    letters = len(_LETTER.findall(sample))
    # A Han character carries about as much as a Latin word of four or five letters.
    if letters and len(HAN.findall(sample)) * 4 > letters:
        return "zh"
    if letters < _MIN_LETTERS:
        return None
    import py3langid  # noqa: PLC0415 - its model takes a third of a second to load, and Chinese never needs it

    language, _ = py3langid.classify(sample)
    return str(language)
