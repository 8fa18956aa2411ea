"""The three first seeds with the project's own taxonomy: what a careful reader counts in them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from generator.analysis.statements import Analysis, analyse_document
from generator.config.settings import load_project
from generator.config.taxonomy import load_taxonomy
from generator.model import Document, Label, Statement, TopicKind, Voice
from generator.reading.discovery import discover_seeds
from generator.reading.documents import read_document

ROOT = Path(__file__).parents[2]
XI = "Xi Jinping"


@cache
def _read() -> dict[str, tuple[Document, Analysis]]:
    project, _ = load_project(ROOT)
    taxonomy, _ = load_taxonomy(project)
    seeds, _ = discover_seeds(project.seeds, "seeds")
    found = {}
    for seed in seeds:
        document, _ = read_document(seed, "seeds")
        found[document.source.id[:3]] = (document, analyse_document(document, taxonomy))
    return found


def _statements(number: str) -> tuple[Statement, ...]:
    return _read()[number][1].statements


def _sectors(number: str) -> set[str]:
    project, _ = load_project(ROOT)
    taxonomy, _ = load_taxonomy(project)
    sectors = {topic.id for topic in taxonomy.topics if topic.kind is TopicKind.SECTOR}
    return {topic for statement in _statements(number) for topic in statement.topics} & sectors


def _on(topic: str) -> list[tuple[str, Statement]]:
    return [(number, found) for number in _read() for found in _statements(number) if topic in found.topics]


@pytest.mark.parametrize("number", ["000", "001", "003"])
def test_each_seed_has_statements(number: str) -> None:
    """No seed is left without evidence, and each statement is exact text."""
    document, analysis = _read()[number]
    assert len(analysis.statements) >= 12
    assert all(s.text == document.text[s.span.start : s.span.end] for s in analysis.statements)


def test_sectors_of_each_seed() -> None:
    """Each seed names the sectors that a reader finds in its body, and no other."""
    assert _sectors("000") == set()
    assert _sectors("001") == {
        "quantum-technology",
        "biomanufacturing",
        "hydrogen-and-fusion",
        "brain-computer-interfaces",
        "embodied-ai",
        "6g-and-future-networks",
        "artificial-intelligence",
    }
    assert _sectors("003") == {
        "quantum-technology",
        "artificial-intelligence",
        "embodied-ai",
        "biomanufacturing",
        "6g-and-future-networks",
        "new-energy-storage",
    }


@pytest.mark.parametrize(
    "words",
    [
        "Hydrometallurgy",
        "LFP Black Mass",
        "Summarized by",
        "struggles with market efficiency and innovation challenges compared",
        "Explore more",
        "What lessons can be learned",
        "What are future industries targeted",
        "No Noise",
        "Open App",
        "Full text follows",
        "First Observation",
    ],
)
def test_image_lines_summaries_questions_and_chrome_are_no_evidence(words: str) -> None:
    """What is no body of a document stands in no statement, though it is full of topics."""
    assert any(words in document.text for document, _ in _read().values())
    assert not any(words in statement.text for number in _read() for statement in _statements(number))


def test_repeated_sentences_of_the_opening_summary_are_left_out() -> None:
    """Sentences that the full text repeats count there; those that only the summary has stay."""
    document, analysis = _read()["001"]
    left_out = [document.text[span.start : span.end] for span in analysis.left_out]
    assert [words[:40] for words in left_out] == [
        "On January 30, 2026, the Political Burea",
        "The proposals for the 15th Five-Year Pla",
        "These areas are typical representatives ",
    ]
    kept = [statement.text for statement in analysis.statements if statement.section == "introduction"]
    assert any(words.startswith("Among them, hydrogen energy") for words in kept)
    assert any(words.startswith("During the 14th Five-Year Plan period") for words in kept)


def test_whole_of_nation_system() -> None:
    """Four statements in three documents."""
    found = _on("whole-of-nation-system")
    assert [number for number, _ in found] == ["000", "001", "003", "003"]
    assert [statement.attribution.speaker for _, statement in found] == [None, XI, None, None]


def test_state_led_model_critique() -> None:
    """Six statements of one document: five in its own words, one of unnamed analysts."""
    found = _on("state-led-model-critique")
    assert [number for number, _ in found] == ["003"] * 6
    voices = [statement.attribution.voice for _, statement in found]
    assert (voices.count(Voice.OWN), voices.count(Voice.REPORTED)) == (5, 1)
    assert {statement.attribution.speaker for _, statement in found} == {
        None,
        "Analysts at several international research firms",
    }


SPEAKERS = {
    "000": {XI, "Politburo session"},
    "001": {XI, "15th Five-Year Plan proposal"},
    "003": {XI, "Qiushi", "Analysts at several international research firms"},
}


@pytest.mark.parametrize("number", SPEAKERS)
def test_speakers(number: str) -> None:
    """Whoever speaks in a seed is found, and nobody else."""
    assert {statement.attribution.speaker for statement in _statements(number)} - {None} == SPEAKERS[number]


def test_every_attributed_quotation_is_xi_jinpings() -> None:
    """In these three documents he alone is quoted."""
    quotes = [quote for number in _read() for s in _statements(number) for quote in s.quotes]
    assert {quote.speaker for quote in quotes} == {None, XI}
    quoted = [s for number in _read() for s in _statements(number) if s.attribution.voice is Voice.QUOTED]
    assert {statement.attribution.speaker for statement in quoted} == {XI}
    assert len(quoted) == 4


def test_quantities() -> None:
    """All quantities of the seeds, with their comparison."""
    found = {
        (quantity.comparison, quantity.value, quantity.unit)
        for number in _read()
        for statement in _statements(number)
        for quantity in statement.quantities
    }
    assert found == {
        (">", "40", "percent"),
        (">", "6000", "enterprise"),
        ("->", "1000000000000", "CNY"),
        ("=", "2", "ratio"),
    }


@pytest.mark.parametrize(
    ("number", "words", "value"),
    [
        ("000", "January 30", "XXXX-01-30"),
        ("000", "Fifteenth Five‑Year period", "2026/2030"),
        ("001", "January 30", "2026-01-30"),
        ("001", "April last year", "2025-04"),
        ("001", "last year's Two Sessions", "2025-03"),
        ("001", "14th Five-Year Plan period", "2021/2025"),
        ("001", "2035", "2035"),
        ("003", "June 1", "2026-06-01"),
    ],
)
def test_dates(number: str, words: str, value: str) -> None:
    """Dates have the value that the document and its date of publication give them."""
    document, analysis = _read()[number]
    found = {
        (document.text[date.span.start : date.span.end], date.value)
        for statement in analysis.statements
        for date in statement.dates
    }
    assert (words, value) in found


@pytest.mark.parametrize(
    ("begins", "label"),
    [
        ("China’s top leadership has signalled", Label.DIRECTIVE),
        ("On governance, the leadership seeks", Label.COMMITMENT),
        ("The 15th Five-Year Plan proposal suggests promoting", Label.COMMITMENT),
        ("In 2025, the industrial and information", Label.FACT),
        ("This requires us to focus", Label.DIRECTIVE),
        ("The extent of technological breakthroughs", Label.OUTLOOK),
        ("However, this state-led model faces", Label.RISK),
        ("The directive underscores", Label.ASSESSMENT),
        ("This internal pressure suggests that", Label.ASSESSMENT),
        ("From a global market perspective", Label.OUTLOOK),
    ],
)
def test_labels(begins: str, label: Label) -> None:
    """Sentences that show the order of the rules have their label."""
    (statement,) = [s for number in _read() for s in _statements(number) if s.text.startswith(begins)]
    assert statement.classification.label is label
