"""Cuts a quotation of several sentences into them, so that each is read by itself."""

from __future__ import annotations

import re

from generator.model import Span, make_span

_STOP = re.compile(
    r"[.!?](?<=[a-z0-9%][a-z0-9%].)(?<!\b[A-Z][a-z][a-z].)(?<!\b[A-Z][a-z][a-z][a-z].)"
    r"[\"'’”)]{0,2}(?= [\"'“‘]?[A-Z])"
)
"""Where a sentence ends within a quotation that goes on; "Gen." and "U.S." end none."""


def cut_sentences(text: str, claims: tuple[Span, ...]) -> tuple[Span, ...]:
    """Cuts claims where a sentence ends: the subject of one says nothing of the next.

    Args:
        text: the document's text.
        claims: what is said in a statement that holds a quotation.

    Returns:
        The sentences of the claims, in order.
    """
    parts: list[Span] = []
    for claim in claims:
        start = claim.start
        # Most claims are one sentence: its own stop is the only one.
        inner = text[start : claim.end - 2]
        if "." in inner or "!" in inner or "?" in inner:
            for stop in _STOP.finditer(text, start, claim.end):
                parts.append(make_span(start, stop.end()))
                start = stop.end() + 1
        parts.append(make_span(start, claim.end))
    return tuple(parts)
