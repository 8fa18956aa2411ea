"""A chart for paper is the laid-out picture itself, in what JSON can hold."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from generator.charts.printed import print_chart
from tests.charts.samples import FONTS, LABELS, SAMPLES, bars, dots


@pytest.mark.parametrize("name", SAMPLES)
def test_everything_is_inside(name: str) -> None:
    """Every sample becomes numbers and words; each thing in it starts inside the picture."""
    printed: dict[str, Any] = json.loads(json.dumps(print_chart(SAMPLES[name], FONTS)))
    assert printed["alternative"] == "ALTERNATIVE"
    for kind in ("texts", "boxes", "rules", "marks"):
        for thing in printed[kind]:
            assert -1 <= thing["x"] <= printed["width"]
            assert -1 <= thing["y"] <= printed["height"] + 1
            assert thing["colour"].startswith("#")


def test_many_documents_are_cut_to_those_with_most() -> None:
    """Five rows at most, in their order, and the subtitle says so; fewer stay as they are."""
    many = dots(tuple(f"Paper {at}" for at in range(9)), *[(at, 0, 0, 0, 0, 0, 0) for at in range(9)])
    printed: dict[str, Any] = print_chart(many, FONTS)
    names = [text["content"] for text in printed["texts"] if text["content"].startswith("Paper")]
    assert names == [f"Paper {at}" for at in range(4, 9)]
    assert printed["measure"] == "MEASURE; the five documents with most"
    few: dict[str, Any] = print_chart(dots(("Paper",), (1, 0, 0, 0, 0, 0, 0)), FONTS)
    assert few["measure"] == "MEASURE"
    assert len(few["marks"]) == 1


def test_documents_that_paper_leaves_out_join_the_others() -> None:
    """Five documents alone; the sums and the subtitle count the others with those that join them."""
    chart = replace(
        bars(0, LABELS),
        rows=(*(f"Paper {at}" for at in range(11)), "43 others, together"),
        values=(*[(9, 0, 0, 0, 0, 0, 0)] * 11, (0, 200, 0, 0, 0, 0, 0)),
        measure="Statements, by document: those with most statements, and the other 43 together",
        together=43,
    )
    printed: dict[str, Any] = print_chart(chart, FONTS)
    contents = [text["content"] for text in printed["texts"]]
    assert [words for words in contents if words.startswith("Paper")] == [f"Paper {at}" for at in range(5)]
    assert "49 others, together" in contents
    assert {"54", "200", "254"} <= set(contents)
    assert printed["measure"].endswith("and the other 49 together")
