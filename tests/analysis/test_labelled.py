"""Sentences of many kinds of prose, each with the label, voice and speaker that a careful reader gives it.

The files `labelled_en.txt` and `labelled_zh.txt` hold a row for each sentence: its labels ("assessment", or
"outlook/fact" with a second one, or "risk, fact" where readers would differ), its voice, its speaker, and the
sentence. All were written down before any rule was run on them; a row that begins with "?" is one that the
rules still miss.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from generator.analysis.statements import analyse_document
from generator.folding import fold
from generator.model import Statement, Taxonomy, Topic, TopicKind
from tests.analysis.samples import make_document

_FOLDER = Path(__file__).parent
_COMMON = (
    "the",
    "a",
    "an",
    "of",
    "in",
    "to",
    "is",
    "and",
    "for",
    "no",
    "not",
    "on",
    "by",
    "it",
    "at",
    "from",
    "was",
)
_COMMON_CHINESE = tuple("的了是在有不会要将到人年一上中对为出大以从与被能可我他这")
_TAXONOMY = Taxonomy(
    topics=(Topic("any", TopicKind.THEME, (("en", "Any"),), (*_COMMON, *_COMMON_CHINESE)),),
    actors=(),
    periods=(),
)
"""One topic that nearly every sentence names, so that each is evidence."""
_ARTICLES = ("the ", "a ", "an ", "its ", "their ", "his ", "her ")


@dataclass(frozen=True, slots=True)
class Row:
    """A sentence as a careful reader sees it."""

    labels: frozenset[str]
    """The labels that are right."""
    also: str | None
    """The second label; None where the row says nothing of one."""
    voices: frozenset[str]
    """The voices that are right."""
    speakers: frozenset[str]
    """The speakers that are right, folded, without article; "-" for none."""
    text: str
    """The sentence."""
    missed: bool
    """Whether the rules are known to miss something of it."""


def read_rows(name: str) -> list[Row]:
    """Reads the rows of one of the files."""
    rows = []
    for line in (_FOLDER / name).read_text(encoding="utf-8").splitlines():
        labels, voices, speakers, text = (part.strip() for part in line.split("|", 3))
        first, _, also = labels.lstrip("? ").partition("/")
        rows.append(
            Row(
                frozenset(label.strip() for label in first.split(",")),
                also or None,
                frozenset(voice.strip() for voice in voices.split(",")),
                frozenset(_bare(speaker.strip()) for speaker in speakers.split(",")),
                text,
                line.startswith("?"),
            )
        )
    return rows


def _bare(name: str) -> str:
    folded = fold(name)
    return next((folded[len(word) :] for word in _ARTICLES if folded.startswith(word)), folded)


def analyse_row(row: Row) -> Statement:
    """Analyses the sentence of a row, which is one statement."""
    chinese = any("\u4e00" <= sign <= "\u9fff" for sign in row.text)
    (statement,) = analyse_document(make_document(row.text, "zh" if chinese else "en"), _TAXONOMY).statements
    return statement


def _cases() -> list[object]:
    rows = [*read_rows("labelled_en.txt"), *read_rows("labelled_zh.txt")]
    miss = pytest.mark.xfail(strict=True, reason="a sentence whose reading is known to be missed")
    return [pytest.param(row, id=row.text[:40], marks=(miss,) if row.missed else ()) for row in rows]


@pytest.mark.parametrize("row", _cases())
def test_sentence_is_read_as_a_careful_reader_does(row: Row) -> None:
    """Label, second label where one is given, voice and speaker are those of the row."""
    statement = analyse_row(row)
    found, attribution = statement.classification, statement.attribution
    assert str(found.label or "-") in row.labels
    if row.also is not None:
        assert str(found.also) == row.also
    assert attribution.voice.value in row.voices
    assert _bare(attribution.speaker or "-") in row.speakers


def test_few_rows_are_missed() -> None:
    """What is known to be missed stays a small part."""
    rows = [*read_rows("labelled_en.txt"), *read_rows("labelled_zh.txt")]
    assert sum(row.missed for row in rows) < len(rows) / 10


def test_marks_of_ascii_change_no_reading() -> None:
    """Chinese is read the same with the marks of ASCII, which many saved pages have."""
    narrow = str.maketrans("，：；？！（）", ",:;?!()")
    for row in read_rows("labelled_zh.txt"):
        wide, ascii_marks = analyse_row(row), analyse_row(replace(row, text=row.text.translate(narrow)))
        assert ascii_marks.classification == wide.classification, row.text
        assert ascii_marks.attribution == wide.attribution, row.text
