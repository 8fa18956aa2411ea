"""Twelve documents as a careful reader sees them: evidence, its bounds, label, voice, speaker; no chrome."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

from tests.analysis.expectations import KNOWN_MISSES, READINGS, Expected
from tests.analysis.samples import DOCUMENTS, analyse

if TYPE_CHECKING:
    from generator.model import Statement


@cache
def _statements(name: str) -> tuple[Statement, ...]:
    text = (DOCUMENTS / name).read_text(encoding="utf-8")
    return analyse(text, "zh" if "_zh" in name else "en").statements


def _cases() -> list[object]:
    cases: list[object] = []
    for name, reading in READINGS.items():
        for expected in reading.statements:
            marks = (
                [pytest.mark.xfail(strict=True, reason="see KNOWN_MISSES")]
                if (name, expected.begins) in KNOWN_MISSES
                else []
            )
            cases.append(pytest.param(name, expected, id=f"{name}: {expected.begins}", marks=marks))
    return cases


@pytest.mark.parametrize(("name", "expected"), _cases())
def test_statement_is_read_as_a_careful_reader_does(name: str, expected: Expected) -> None:
    """The sentence is evidence, ends where it should, and has a right label, voice and speaker."""
    found = [
        statement
        for statement in _statements(name)
        if statement.text.startswith(expected.begins) and statement.text.endswith(expected.ends)
    ]
    assert found, [statement.text for statement in _statements(name)]
    statement = found[0]
    if expected.labels:
        assert statement.classification.label in expected.labels
    if expected.voices:
        assert statement.attribution.voice in expected.voices
    assert statement.attribution.speaker in expected.speakers


@pytest.mark.parametrize("name", READINGS)
def test_no_other_sentence_has_a_speaker(name: str) -> None:
    """A sentence outside the table has no speaker, but for a councillor who asks a question."""
    known = tuple(expected.begins for expected in READINGS[name].statements)
    others = {
        statement.attribution.speaker
        for statement in _statements(name)
        if not statement.text.startswith(known)
    }
    assert others <= ({None, "D. Abara"} if name == "council.txt" else {None})


@pytest.mark.parametrize(
    ("name", "words"), [(name, words) for name, reading in READINGS.items() for words in reading.no_evidence]
)
def test_chrome_is_no_evidence(name: str, words: str) -> None:
    """Menus, captions, bylines, questions, machine summaries and sentences of no topic are no evidence."""
    assert words in (DOCUMENTS / name).read_text(encoding="utf-8")
    assert not [statement.text for statement in _statements(name) if words in statement.text]
