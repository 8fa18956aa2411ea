"""Landmarks: what is found, and that windows change nothing."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.analysis.words.landmarks import Kind, Landmarks
from generator.folding import fold

PIECES = (
    "twenty-five 6,000",
    "year's",
    "Q1 (May)",
    "canine nine",
    "FY2026 é",
    "“two” 2026年",
    "三家 😀",
    "\ud800 ’s",
)
TEXTS = st.lists(st.one_of(st.text(max_size=5), st.sampled_from(PIECES)), max_size=20).map(" ".join)


def read(text: str) -> list[tuple[str, int]]:
    """The words of a text's landmarks with their kinds."""
    folded = fold(text)
    marks = Landmarks(folded).within(0, len(text))
    return [(text[place : place + mark.length], mark.kind) for place, mark in marks]


def test_whole_words_alone_are_landmarks() -> None:
    """A word inside another is none; possessives and hyphens end a word."""
    assert read("Canine nine-year mayor's May") == [
        ("nine", Kind.NUMBER),
        ("year", Kind.YEAR),
        ("May", Kind.MONTH),
    ]
    assert read("Q3, 6,000 ago") == [
        ("Q3", Kind.CODE),
        ("3", Kind.DIGITS),
        ("6", Kind.DIGITS),
        ("000", Kind.DIGITS),
        ("ago", Kind.AGO),
    ]


def test_a_chinese_sentence_has_one() -> None:
    """The first character of its dates or numbers; a sentence without any has none."""
    assert read("去年增长，三家企业。企业，公司。三家") == [("年", Kind.CHINESE), ("三", Kind.CHINESE)]


def test_later_windows_find_the_same() -> None:
    """A sentence far behind the first window has its landmarks, and one that begins in a word does not."""
    text = "words " * 30_000 + "nine years"
    landmarks = Landmarks(text)
    assert landmarks.within(0, 60) == []
    assert [mark.kind for _, mark in landmarks.within(len(text) - 10, len(text))] == [Kind.NUMBER, Kind.YEAR]
    assert landmarks.within(len(text) - 9, len(text) - 6) == []


@given(TEXTS, st.integers(0, 40), st.integers(0, 40))
def test_places_lie_in_the_sentence_in_order(text: str, first: int, cut: int) -> None:
    """Any text, also with lone surrogates: places are inside, in order, and the words stand there."""
    start, end = min(first, len(text)), max(min(first, len(text)), len(text) - cut)
    marks = Landmarks(fold(text)).within(start, end)
    places = [place for place, _ in marks]
    assert places == sorted(places)
    assert all(start <= place < end for place in places)
    for place, mark in marks:
        if mark.kind == Kind.DIGITS:
            assert fold(text)[place].isdecimal()
