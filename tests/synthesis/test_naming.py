"""What a source is called for short."""

from __future__ import annotations

import pytest

from generator.synthesis.naming import first_words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rainfall fell short of the mean.", "Rainfall fell short of\u00a0…"),
        ("OSLO, March 3, 2031 /NordWire/ -- Rainfall fell short of it.", "Rainfall fell short of\u00a0…"),
        ("ST. JOHN'S, NEWFOUNDLAND, May 6, 2031/Wire.com/ -- Rainfall fell short.", "Rainfall fell short."),
        ("SAN MARINO--(MARKET WIRE)--Rainfall fell short of it.", "Rainfall fell short of\u00a0…"),
        ("QUITO (Reuters) - Rainfall fell short of it.", "Rainfall fell short of\u00a0…"),
        ("LIMA — Rainfall fell short of it.", "Rainfall fell short of\u00a0…"),
        ("Rainfall, which Oslo had in March — at last — fell short.", "Rainfall, which Oslo had\u00a0…"),
        ("今年雨水少于往年。", "今年雨水少于往年。"),
    ],
)
def test_first_words_stand_behind_the_dateline(text: str, expected: str) -> None:
    """A place and an agency call no document by its name; a dash within a sentence ends no dateline."""
    assert first_words(text) == expected
