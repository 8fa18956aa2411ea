"""Quotations: which marks open and close, and that a mark without its partner encloses nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.analysis.passages.quotations import find_quotations

CASES = [
    ("He said “yes” and “no”.", ["yes", "no"]),
    ('He said "yes" and "no".', ["yes", "no"]),
    ("He said ‘yes’ to it.", ["yes"]),
    ("她说“好”，「也好」。", ["好", "也好"]),
    # Nested quotations belong to the outermost.
    ("“She said ‘yes’ to me,” he wrote.", ["She said ‘yes’ to me,"]),
    ("「他说『好』。」", ["他说『好』。"]),
    # Apostrophes, feet and inches.
    ("The city’s plan and the mills’ scrap.", []),
    ("It’s ‘green’ steel, isn’t it?", ["green"]),
    ('A 3.5" disc and a 5" disc.', []),
    # Straight single marks, and the apostrophes that are none.
    ("'Yes,' he said, 'and no.'", ["Yes,", "and no."]),
    ("'The mills' scrap is dear,' he said.", ["The mills' scrap is dear,"]),
    ("The mills' scrap, the '90s and 'tis enough.", []),
    ("It's the city's plan, isn't it?", []),
    # A mark without its partner.
    ("“Nobody closed this.", []),
    ("Nobody opened this.”", []),
    ("“First, never closed. “Second, closed.”", ["Second, closed."]),
    ("Empty “” marks.", []),
]


@pytest.mark.parametrize(("text", "inside"), CASES)
def test_what_stands_between_marks(text: str, inside: list[str]) -> None:
    """The outermost quotations are found, marks excluded."""
    assert [text[span.start : span.end] for span in find_quotations(text, 0, len(text))] == inside


def test_only_the_block_is_read() -> None:
    """A mark outside the interval neither opens nor closes."""
    text = "“a” b “c” d"
    assert [text[span.start : span.end] for span in find_quotations(text, 4, len(text))] == ["c"]
    assert find_quotations(text, 4, 8) == ()


def test_quotation_goes_on_in_the_next_paragraph() -> None:
    """What is opened again in the next paragraph is quoted to the end of its own; a slip is not."""
    text = "“One speech.\n\n“It ends.”"
    assert [text[span.start : span.end] for span in find_quotations(text, 0, 12)] == ["One speech."]
    assert find_quotations(text, 0, 11) == ()
    slip = "A “slip.\n\n“Other words.”"
    assert find_quotations(slip, 0, 8) == ()


@given(st.text(alphabet="ab .\"“”‘’'「」『』\n", max_size=80))
def test_quotations_lie_inside_in_order(text: str) -> None:
    """Whatever the marks, quotations are not empty, do not overlap, and have a mark on each side."""
    end = 0
    for span in find_quotations(text, 0, len(text)):
        assert span.start > end
        assert text[span.start - 1] in "\"“‘「『'"
        # A quotation that goes on in the next paragraph has no mark where the text given ends.
        assert text[span.end] in "\"”’」』'"
        end = span.end
