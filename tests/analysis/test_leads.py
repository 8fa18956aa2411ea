"""Items of a list whose verb hangs on the words before them."""

from __future__ import annotations

import pytest

from generator.model import Label
from tests.analysis.samples import analyse

_ITEMS = "\n\n- cut the steel fees by 4 percent;\n- plant 3 million trees.\n\nIn all 40 boats came.\n"
_ROWS = [
    ("The Committee decided to:", Label.COMMITMENT),
    ("Leaders agreed to:", Label.COMMITMENT),
    ("By 2030 the council will:", Label.COMMITMENT),
    ("The Council urged the mills to:", Label.DIRECTIVE),
    ("Members must:", Label.DIRECTIVE),
    ("The plan is expected to", Label.OUTLOOK),
    ("Here are two ways to:", None),
]


@pytest.mark.parametrize(("lead", "label"), _ROWS)
def test_an_item_does_what_leads_it_in(lead: str, label: Label | None) -> None:
    """A bare verb below "decided to:" is a plan and no order, and no fact where it has a figure."""
    found = [one.classification for one in analyse(f"Steel on the river.\n\n{lead}{_ITEMS}").statements][-3:]
    assert [one.label for one in found[:2]] == [label, label or Label.FACT]
    assert found[2].label is Label.FACT
    assert label is None or found[0].cue is None


def test_items_within_an_item_are_read_by_their_own_words() -> None:
    """Behind an item that leads in others nothing is sure."""
    text = "Leaders agreed to:\n\n- ask ministers to:\n- cut fees by 4 percent.\n"
    assert [one.classification.label for one in analyse(text).statements] == [Label.DIRECTIVE]


def test_a_paragraph_may_be_led_in() -> None:
    """One paragraph alone follows where no list does."""
    text = "The Committee decided to:\nReduce the rate by 25 points.\nReduce the fees by 2 percent.\n"
    assert [one.classification.label for one in analyse(text).statements] == [
        Label.COMMITMENT,
        Label.DIRECTIVE,
    ]


@pytest.mark.parametrize(
    ("lead", "item"),
    [
        ("Here are the streets that people want to go to:", "Hill Street was paved in 1950."),
        ("Fees that we will not have to pay, and those that we will:", "The entry fee rose to $3 in 2024."),
        ("Listen to", "The mayor opened 3 bridges."),
    ],
)
def test_an_item_that_is_a_sentence_is_read_by_itself(lead: str, item: str) -> None:
    """Who and what an item tells of shows that no verb before the list is its own."""
    found = analyse(f"Steel on the river.\n\n{lead}\n\n- {item}\n").statements
    assert found[-1].classification.label is Label.FACT
