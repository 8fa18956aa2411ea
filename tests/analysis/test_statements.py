"""Statements: what becomes one, what its layers are, and properties that hold for any text."""

from __future__ import annotations

import gc
import pickle
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.analysis.statements import INTRODUCTION, analyse_document, identify_statement
from tests.analysis.samples import DOCUMENTS, TAXONOMY, analyse, make_document

_LATIN = "Lindqvist said that “ ” river will must 2025 steel . he # - — ’s 1. | ![x](y) --- What?"
_CHINESE = "湿地 李文华 强调 ， 。 ： 「 」 亿元"
_PHRASES = ("May 3", "3.5 percent", "according to", "Full text follows:", "\n", "\n\n", "\x00", "\ud800")
WORDS = (*_LATIN.split(), *_CHINESE.split(), *_PHRASES)


def test_a_sentence_of_no_topic_date_quantity_or_speech_is_none() -> None:
    """Only what names something becomes a statement."""
    found = analyse("It was a fine day. The river was low. It rained in 1999. She left.").statements
    assert [statement.text for statement in found] == ["The river was low.", "It rained in 1999."]


def test_sentences_that_the_full_text_repeats_are_left_out_one_by_one() -> None:
    """Of an introduction, a repeated sentence counts once; what only the introduction has stays."""
    analysis = analyse((DOCUMENTS / "readout.txt").read_text(encoding="utf-8"))
    text = (DOCUMENTS / "readout.txt").read_text(encoding="utf-8")
    left_out = [text[span.start : span.end] for span in analysis.left_out]
    assert left_out == [text.split(". A second")[0] + "."]
    first = analysis.statements[0]
    assert (first.section, first.text) == (
        INTRODUCTION,
        "A second visit, to the dams of the upper river, is planned for September.",
    )


@pytest.mark.parametrize("collects", [True, False])
def test_the_collector_is_left_as_it_was(*, collects: bool) -> None:
    """An analysis lets Python's collector rest, and then it does what it did before; also after an error."""
    before = gc.isenabled()
    try:
        (gc.enable if collects else gc.disable)()
        analyse("The river is low.")
        assert gc.isenabled() is collects
        with pytest.raises(AttributeError):
            analyse_document(make_document("The river is low."), None)  # type: ignore[arg-type]  # to fail within
        assert gc.isenabled() is collects
    finally:
        (gc.enable if before else gc.disable)()


def test_unprintable_evidence_is_named() -> None:
    """A sentence with a character that no page can carry is no statement, and is named."""
    text = "The river\x00 is low. The river is high."
    analysis = analyse(text)
    assert [statement.text for statement in analysis.statements] == ["The river is high."]
    assert [text[span.start : span.end] for span in analysis.unprintable] == ["The river\x00 is low."]


def test_ids_tell_repeated_sentences_apart() -> None:
    """The same text twice in one source has two ids; the first is that of the text alone."""
    first, second = analyse("The river is low. The river is low.").statements
    assert first.id == identify_statement("sample", "The river is low.", 0)
    assert second.id == identify_statement("sample", "The river is low.", 1)
    assert first.id != second.id


def test_ids_survive_edits_elsewhere() -> None:
    """A sentence keeps its id when the text around it changes."""
    before = analyse("The river is low. The tram is late.").statements
    after = analyse("A new line on steel.\n\nThe tram is late. The river is low.").statements
    assert {statement.id for statement in before} <= {statement.id for statement in after}


def test_section_is_the_heading_above() -> None:
    """A statement knows the heading it stands under."""
    (statement,) = analyse("# On  water\n\nThe river is low in all of the northern valleys.").statements
    assert statement.section == "On water"


def test_language_of_a_sentence() -> None:
    """A Chinese sentence in an English document is marked as Chinese."""
    english = analyse("The river is low. 湿地面积增加。", "en").statements
    chinese = analyse("湿地面积增加。The river is low.", "zh").statements
    assert [statement.language for statement in english] == ["en", "zh"]
    assert [statement.language for statement in chinese][:1] == ["zh"]


def test_a_full_date_settles_a_later_bare_day() -> None:
    """A day without a year takes the year of the same day given in full before it."""
    found = analyse("They met on May 3, 2024. On May 3 it rained.", published=None).statements
    assert [date.value for statement in found for date in statement.dates] == ["2024-05-03", "2024-05-03"]


def test_another_copy_of_the_taxonomy_finds_the_same() -> None:
    """A pool of processes sends its own copy of the taxonomy; another taxonomy is not mistaken for it."""
    document = make_document("The river is low.")
    expected = analyse_document(document, TAXONOMY)
    assert analyse_document(document, pickle.loads(pickle.dumps(TAXONOMY))) == expected  # noqa: S301 - made here
    assert analyse_document(document, replace(TAXONOMY, topics=())).statements == ()
    assert analyse_document(document, TAXONOMY) == expected


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(WORDS) | st.text(max_size=6), max_size=40), st.sampled_from((" ", "")))
def test_any_text_gives_sound_statements(pieces: list[str], joint: str) -> None:
    """Whatever the text: no exception, exact text, layers inside, ids unique, statements in order."""
    text = joint.join(pieces)
    analysis = analyse(text)
    statements = analysis.statements
    assert len({statement.id for statement in statements}) == len(statements)
    end = 0
    for statement in statements:
        assert statement.text == text[statement.span.start : statement.span.end]
        assert statement.span.start >= end
        end = statement.span.end
        layers = [
            *(item.span for item in statement.terms),
            *(item.span for item in statement.dates),
            *(item.span for item in statement.quantities),
            *(item.span for item in statement.quotes),
            *(span for span in (statement.classification.cue,) if span),
        ]
        assert all(statement.span.contains(span) for span in layers)
        assert statement.attribution.cue is None or statement.attribution.cue.end <= len(text)
        assert (statement.attribution.speaker is None) == (statement.attribution.cue is None)


@pytest.mark.parametrize("text", ["", " \n\t", "\ufeff", "\r\n\r\n", "。", "“", "#", "---\n---\n"])
def test_nothing_gives_nothing(text: str) -> None:
    """A text without a sentence has no statement."""
    assert analyse(text).statements == ()
