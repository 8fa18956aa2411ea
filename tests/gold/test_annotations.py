"""The gold is sound: every annotation stands in its document, names what exists, has a form that is read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from generator import edtf
from tests.gold.annotations import PARTS, GoldDocument, load_documents
from tests.gold.scoring import read, squeeze, taxonomy_of

if TYPE_CHECKING:
    from tests.gold.annotations import GoldSentence

_MARKS = re.compile(r"[*_\\]")


def _documents() -> list[object]:
    return [
        pytest.param(document, id=f"{part}/{document.name}")
        for part in PARTS
        for document in load_documents(part)
    ]


@pytest.mark.parametrize("annotated", _documents())
def test_every_sentence_stands_in_its_document_in_order(annotated: GoldDocument) -> None:
    """A sentence of the gold is the document's own words, and the next one follows it."""
    text = squeeze(read(annotated.file, annotated.sidecar).text)
    place = 0
    for sentence in annotated.gold.body:
        found = text.find(sentence.text, place)
        assert found >= 0, sentence.text
        place = found + len(sentence.text)


@pytest.mark.parametrize("annotated", _documents())
def test_every_annotation_has_a_form_that_is_read(annotated: GoldDocument) -> None:
    """Topics are the taxonomy's, dates are EDTF, and dates and quantities quote their sentence."""
    topics = {topic.id for topic in taxonomy_of(annotated.taxonomy).topics}
    for sentence in annotated.gold.body:
        assert set(sentence.topics) <= topics, sentence.text
        for words, value in sentence.dates:
            assert words in sentence.text, (words, sentence.text)
            assert edtf.is_date(value), (value, sentence.text)
        for words in _quoted(sentence):
            assert _MARKS.sub("", words) in _MARKS.sub("", sentence.text), (words, sentence.text)


def _quoted(sentence: GoldSentence) -> list[str]:
    counted = [quantity.counted for quantity in sentence.quantities if quantity.counted is not None]
    return [*(quantity.text for quantity in sentence.quantities), *counted]


@pytest.mark.parametrize("annotated", _documents())
def test_a_sentence_without_evidence_has_no_annotation(annotated: GoldDocument) -> None:
    """What is no evidence has no topic, date or quantity."""
    for sentence in annotated.gold.body:
        if not sentence.evidence:
            assert (sentence.topics, sentence.dates, sentence.quantities) == ((), (), ()), sentence.text
