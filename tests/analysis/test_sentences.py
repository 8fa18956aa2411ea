"""Sentences: abbreviations, initials, decimals, quotations and lost spaces in both languages."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.analysis.passages.quotations import find_quotations
from generator.analysis.passages.sentences import split_block
from generator.model import Span


def split(text: str) -> list[str]:
    """The sentences of a text that is one block."""
    quotations = find_quotations(text, 0, len(text))
    return [text[span.start : span.end] for span in split_block(text, Span(0, len(text)), quotations)]


CASES = [
    "The rain stopped. | Then it began again.",
    "My right hon. Friend spoke. | The hon. Member for Tarn left.",
    "Cases fell by half after the treatment.4 | Other steps followed.",
    "Of 40 cases 30 came in 2020.12 | Korvo had ten.",
    "It rose to 2020.5 and fell. | Version 2.4 Beta came.",
    "Dr. Osei met Mr. J. P. Moreau on Quay St. in May.",
    "Rear Adm. John Holm and Det. Insp. Ray Cole spoke. | Col. Lee left.",
    "In Weir v. Otter the jury sat. | The judge in Lee v. Holm did not.",
    "It cost $3.5 million. | Nobody paid.",
    "See No. 12, p. 4, and vol. 3. | It is short.",
    "He said no. | No one heard.",
    "Prices fell. | eBay rose.",
    "The U.S. economy grew. | The U.S. government shrank.",
    "He lives in the U.S. | The rent is low.",
    "Fers du Nord S.A. runs six yards.",
    "The coil reached 9.5 T. | Peak load was held.",
    "They test 6G. | Several of these are new.",
    "It flew the F-35B. | Pilots cheered.",
    "Small states lack smelters, e.g. for nickel. | They export.",
    "The ports (excl. Tarn and Korvo, incl. Oslo) are open. | The rest are not.",
    "Visit example.org for more. | It is free.",
    "It closed at 9.40 p.m. | The next one is on Monday.",
    "Wait... what? | Yes!",
    "“It rained. It poured,” she said. | We left.",
    "“It rained.” | It did.",
    "“Is it safe?” Brandt asked. | Nobody knew.",
    "He asked (why?) and left.",
    "“Nobody closed this. | The next sentence stands.",
    "他说：“好。我们去。” | 大家走了。",
    "“湿地是地球之肾。”李文华说。 | 大家同意。",
    "“湿地在缩小。”北港大学水资源与湿地生态联合研究中心首席科学家李文华说。 | 大家同意。",
    "“湿地在缩小。”湿地研究中心主任李文华告诉记者。 | 大家同意。",
    "“湿地在缩小。” | 北港大学水资源与湿地生态联合研究中心的首席科学家李文华介绍，鸟少了。",
    "价格上涨3.5%。 | 需求下降！ | 为什么？",
    "他说“好。”，然后走了。",
    "A sentence without a stop",
]


@pytest.mark.parametrize("marked", CASES)
def test_sentences_end_where_they_should(marked: str) -> None:
    """The text without the bars is split at the bars."""
    expected = [part.strip() for part in marked.split(" | ")]
    joint = "" if marked[0] > "\u2e80" or marked.startswith("“湿") else " "
    assert split(marked.replace(" | ", joint)) == expected


def test_lost_space_behind_a_quotation() -> None:
    """A quotation's end directly before a capital ends its sentence."""
    assert split('It was "disruptive."The next day it rained.') == [
        'It was "disruptive."',
        "The next day it rained.",
    ]


def test_a_speech_in_marks_is_split() -> None:
    """Inside a quotation longer than any sentence the sentences are told apart."""
    speech = "We shall go on to the end of the road. " * 12
    assert len(split(f"“{speech.strip()}”")) == 12


@given(st.text(alphabet="ab AB.!?。！？“”\"'「」 \n…1", max_size=120))
def test_sentences_cover_all_but_white_space(text: str) -> None:
    """Every code point stands in one sentence, in order, but white space and marks behind the last."""
    if not text.strip():
        return
    start = len(text) - len(text.lstrip())
    covered = "".join(split(text[start:]))
    whole, sentences = "".join(text.split()), "".join(covered.split())
    assert whole.startswith(sentences)
    assert re.search(r"\w", whole[len(sentences) :]) is None


def test_a_paragraph_may_begin_with_an_abbreviation() -> None:
    """Behind the end of a line as behind a space: "Prof. Lee"."""
    text = "It rained.\n\nProf. Lee left. Sen. Holm stayed."
    block = Span(text.index("Prof"), len(text))
    assert [text[span.start : span.end] for span in split_block(text, block, ())] == [
        "Prof. Lee left.",
        "Sen. Holm stayed.",
    ]
