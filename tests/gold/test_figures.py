"""The figures that readers are shown are this code's, and none has fallen."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest

from tests.gold.counting import Tally, tally
from tests.gold.figures import FIGURES, SLACK, falls, measure


@pytest.fixture(scope="module")
def kept() -> dict[str, Any]:
    """What figures.json holds."""
    figures: dict[str, Any] = json.loads(FIGURES.read_text(encoding="utf-8"))
    return figures


@pytest.fixture(scope="module")
def measured() -> dict[str, Any]:
    """What this code finds in the gold."""
    return measure()[0]


def test_no_figure_falls_by_more_than_two_points(kept: dict[str, Any], measured: dict[str, Any]) -> None:
    """Precision, recall and F1 of every layer and part; what rises is kept by `make eval`."""
    assert falls(kept, measured) == []


def test_published_figures_are_those_of_this_code(kept: dict[str, Any], measured: dict[str, Any]) -> None:
    """figures.json is what a run writes now: after a change of the reading, `make eval`, and commit it."""
    assert kept == json.loads(json.dumps(measured))


def test_a_fall_is_noticed(kept: dict[str, Any]) -> None:
    """A figure that is three points lower is named with both values; one point is let pass."""
    worse = copy.deepcopy(kept)
    row = worse["parts"]["tuned"]["layers"]["label"]
    before = float(row["recall"])
    row["recall"] = f"{before - SLACK + 0.01:.3f}"
    assert falls(kept, worse) == []
    row["recall"] = f"{before - SLACK - 0.01:.3f}"
    assert falls(kept, worse) == [f"tuned, label, recall: was {before:.3f}, is {row['recall']}"]


def test_counts_give_precision_recall_and_their_mean() -> None:
    """Two of three found are right, of four there were: 2/3, 1/2, 4/7; repeats count as often as they are."""
    counts = tally(["a", "a", "b"], ["a", "c", "b", "d"])
    assert counts == Tally(2, 3, 4)
    assert counts.precision == pytest.approx(2 / 3)
    assert counts.recall == pytest.approx(1 / 2)
    assert counts.f1 == pytest.approx(4 / 7)
    assert Tally().f1 == 1
