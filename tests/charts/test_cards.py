"""The picture beside a link to a page holds all its words inside its edges, and is the same each time."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest

from generator.charts.cards import Card, lay_out_card
from generator.charts.kept import KeptCharts
from generator.charts.typeface import load_typeface
from tests.projects import REPOSITORY

if TYPE_CHECKING:
    from pathlib import Path

_FONTS = REPOSITORY / "fonts"
_LONG = "A title that goes on and on about rivers, their weirs, and whoever must take them out in the end"


def _card(title: str, line: str) -> Card:
    parts = (("directive", 2), ("fact", 1), ("unlabelled", 1))
    return Card("River briefing", "sector brief", title, line, "2 of 3 documents", parts)


@pytest.mark.parametrize("title", ["Weirs", _LONG, "新型举国体制与河流修复的长期治理机制建设问题研究" * 3])
@pytest.mark.parametrize("line", ["", "One clause.", _LONG * 6])
def test_all_words_stay_inside(title: str, line: str) -> None:
    """Whatever the words, nothing leaves the picture, and no line covers another."""
    typeface = load_typeface(_FONTS)
    scene = lay_out_card(_card(title, line), typeface)
    bounds = sorted((text.bounds(typeface) for text in scene.texts), key=lambda box: box[1])
    for left, top, right, bottom in bounds:
        assert left >= 0
        assert top >= 0
        assert right <= scene.width
        assert bottom <= scene.height - 14
    for (_, _, _, bottom), (_, top, _, _) in itertools.pairwise(bounds):
        assert bottom <= top + 8


def test_a_card_is_kept(tmp_path: Path) -> None:
    """A card is drawn once; a damaged entry is drawn anew, to the same bytes."""
    card = _card("Weirs", "One clause.")
    first = KeptCharts(tmp_path, _FONTS).draw_card(card)
    assert first.startswith(b"\x89PNG")
    (entry,) = tmp_path.iterdir()
    assert KeptCharts(tmp_path, _FONTS).draw_card(card) == first
    entry.write_bytes(entry.read_bytes()[:-9])
    assert KeptCharts(tmp_path, _FONTS).draw_card(card) == first
