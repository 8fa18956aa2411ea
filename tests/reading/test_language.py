"""Language: Chinese by its script, others by their letters, and no guess where there is too little."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.reading.facts.language import tell_language

ENGLISH = (
    "The ferry carried four hundred people to the islands on the first day of summer, and came back empty."
)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (ENGLISH, "en"),
        ("Le bac a transporté quatre cents personnes vers les îles le premier jour de l'été.", "fr"),
        ("渡轮在夏季的第一天运送了四百人。", "zh"),
        ("5G与AI技术：渡轮公司发布新系统。", "zh"),
        (f"{ENGLISH} 渡轮", "en"),
        ("Ferry", None),
        ("12 345 — 678", None),
        ("", None),
    ],
)
def test_language_of_a_text(text: str, language: str | None) -> None:
    """A text has the language of most of its letters."""
    assert tell_language(text) == language


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=200))
def test_any_text_has_a_tag_or_none(text: str) -> None:
    """Whatever the text, the answer is a short lower-case tag or None."""
    language = tell_language(text)
    assert language is None or (language.isalpha() and language.islower())
