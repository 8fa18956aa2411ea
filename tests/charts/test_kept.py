"""Pictures that are kept: the same bytes, drawn once, and never trusted when damaged."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from generator.charts import Chart, DrawnChart, draw_chart, kept
from generator.charts.kept import KeptCharts

from .samples import FONTS, NOWHERE, THREE_DOCUMENTS, TIMELINES

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def drawings(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The ids of charts that are drawn from now on."""
    drawn: list[str] = []

    def draw(chart: Chart, fonts: Path) -> DrawnChart:
        drawn.append(chart.id)
        return draw_chart(chart, fonts)

    monkeypatch.setattr(kept, "draw_chart", draw)
    return drawn


def _entries(folder: Path) -> list[Path]:
    return sorted(folder.glob("*"))


def test_a_chart_is_drawn_once(tmp_path: Path, drawings: list[str]) -> None:
    """The second time, and for the next build, its pictures are read; they are the same bytes."""
    charts = KeptCharts(tmp_path / "new" / "charts", FONTS)
    for chart in (THREE_DOCUMENTS, TIMELINES["every precision"]):
        assert charts.draw(chart) == KeptCharts(tmp_path / "new" / "charts", FONTS).draw(chart)
        assert charts.draw(chart) == draw_chart(chart, FONTS)
    assert drawings == ["sample", "timeline"]


def test_other_words_around_a_picture_draw_nothing(tmp_path: Path, drawings: list[str]) -> None:
    """A new title does not change the picture; a new count does."""
    charts = KeptCharts(tmp_path, FONTS)
    charts.draw(THREE_DOCUMENTS)
    charts.draw(replace(THREE_DOCUMENTS, message="Other", alternative_text="Other"))
    assert len(drawings) == 1
    values = ((0, 1, 0, 2, 0, 0, 1), *THREE_DOCUMENTS.values[1:])
    changed = charts.draw(replace(THREE_DOCUMENTS, values=values))
    assert len(drawings) == 2
    assert changed == draw_chart(replace(THREE_DOCUMENTS, values=values), FONTS)


@pytest.mark.parametrize(
    "damage",
    [b"", b"\xff\xfe", b"no line end", b"0000\n[]", b"0000\n" + b"[" * 9],
    ids=["empty", "no text", "no payload", "wrong check", "no JSON"],
)
def test_a_damaged_entry_is_none(tmp_path: Path, damage: bytes, drawings: list[str]) -> None:
    """Whatever was done to an entry, the chart is drawn anew and the entry mended."""
    charts = KeptCharts(tmp_path, FONTS)
    expected = charts.draw(THREE_DOCUMENTS)
    (entry,) = _entries(tmp_path)
    whole = entry.read_bytes()
    entry.write_bytes(damage)
    assert charts.draw(THREE_DOCUMENTS) == expected
    assert entry.read_bytes() == whole
    assert len(drawings) == 2


def test_a_changed_picture_is_noticed(tmp_path: Path, drawings: list[str]) -> None:
    """One letter changed in a kept picture fails its check."""
    charts = KeptCharts(tmp_path, FONTS)
    expected = charts.draw(THREE_DOCUMENTS)
    (entry,) = _entries(tmp_path)
    entry.write_text(entry.read_text().replace("<svg", "<svh", 1))
    assert charts.draw(THREE_DOCUMENTS) == expected
    assert len(drawings) == 2


def test_other_fonts_draw_anew(tmp_path: Path, drawings: list[str]) -> None:
    """A picture in one typeface does not stand for one in another."""
    KeptCharts(tmp_path, FONTS).draw(THREE_DOCUMENTS)
    assert KeptCharts(tmp_path, NOWHERE).draw(THREE_DOCUMENTS) == draw_chart(THREE_DOCUMENTS, NOWHERE)
    assert len(drawings) == 2


def test_what_no_chart_needs_is_deleted(tmp_path: Path) -> None:
    """After a build the folder holds that build's pictures alone, and nothing else is touched."""
    KeptCharts(tmp_path, FONTS).draw(THREE_DOCUMENTS)
    (tmp_path / "notes.txt").write_text("somebody's")
    charts = KeptCharts(tmp_path, FONTS)
    charts.draw(TIMELINES["two days"])
    charts.finish()
    assert [path.suffix for path in _entries(tmp_path)] == [".json", ".txt"]
    KeptCharts(tmp_path / "nowhere", FONTS).finish()


def test_a_folder_that_cannot_be_made_is_no_error(tmp_path: Path) -> None:
    """A chart is drawn even where nothing can be kept."""
    (tmp_path / "file").write_text("in the way")
    assert KeptCharts(tmp_path / "file", FONTS).draw(THREE_DOCUMENTS) == draw_chart(THREE_DOCUMENTS, FONTS)
