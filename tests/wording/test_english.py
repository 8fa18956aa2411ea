"""English grammar for counted facts."""

from __future__ import annotations

import pytest

from generator.model import Quantity, Span
from generator.wording import english
from tests.making import make_topic


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "no statements"),
        (1, "one statement"),
        (2, "two statements"),
        (12, "twelve statements"),
        (13, "13 statements"),
        (1200, "1,200 statements"),
    ],
)
def test_numbers_agree_with_their_nouns(count: int, words: str) -> None:
    """Up to twelve a number is spelled; one thing is singular, none are plural."""
    assert english.counted(count, "statement") == words


@pytest.mark.parametrize(
    ("items", "words"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_lists_are_joined_as_they_are_read(items: list[str], words: str) -> None:
    """Commas, and a conjunction before the last."""
    assert english.join_words(items) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, "undated"),
        ("2026-06-01", "1 June 2026"),
        ("2026-06-01?", "1 June 2026 (year inferred)"),
        ("2026-06", "June 2026"),
        ("2035", "2035"),
        ("203X", "2030s"),
        ("2026/2030", "2026 to 2030"),
        ("2025-34", "quarter 2 of 2025"),
        ("2025-40", "first half of 2025"),
        ("XXXX-01-30", "30 January, year not stated"),
        ("XXXX-04", "April, year not stated"),
    ],
)
def test_dates_are_read_with_their_precision(value: str | None, words: str) -> None:
    """A date says no more than it knows."""
    assert english.date_words(value) == words


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Quantum technology", "quantum technology"),
        ("6G and future networks", "6G and future networks"),
        ("AI safety", "AI safety"),
        ("US-China competition", "US-China competition"),
        ("Talent", "talent"),
    ],
)
def test_a_topic_inside_a_sentence_keeps_its_acronyms(name: str, words: str) -> None:
    """Only an ordinary first word loses its capital."""
    assert english.inside_sentence(make_topic("x", label=name)) == words
    assert english.inside_sentence(make_topic("x", label=name, phrase="the x")) == "the x"


@pytest.mark.parametrize(
    ("value", "maximum", "unit", "comparison", "words"),
    [
        ("40", None, "percent", ">", "more than 40 %"),
        ("6000", None, "enterprise", ">", "more than 6,000 enterprises"),
        ("1", None, "city", "=", "1 city"),
        ("3", None, "city", "=", "3 cities"),
        ("1000000000000", None, "CNY", "->", "advancing toward CNY 1 trillion"),
        ("2450000", None, "EUR", "=", "EUR 2.45 million"),
        ("2456000", "3000000000", "EUR", "=", "EUR 2,456,000 to 3 billion"),
        ("2", None, "ratio", "=", "twofold"),
        ("10", "15", "GW", "~", "about 10 to 15 GW"),
        ("3.5", None, "percent", "<=", "at most 3.5 %"),
        ("6000", None, "企业", ">", "more than 6,000 企业"),
    ],
)
def test_quantities_are_read_as_values(
    value: str, maximum: str | None, unit: str, comparison: str, words: str
) -> None:
    """Comparison, grouped number, unit; a count's noun is plural where it should be."""
    assert english.quantity_words(Quantity(Span(0, 1), value, maximum, unit, comparison, None)) == words
