"""The SVG: the same bytes every time, two palettes, nothing foreign in it, small."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import replace
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from generator.charts import Chart, DrawnChart, Timeline, digest, draw_chart
from generator.charts.svg_paths import compact_path

from .samples import FONTS, HOSTILE, NOWHERE, SAMPLES, THREE_DOCUMENTS, TIMELINES, heatmap

COLOUR = re.compile(r"#[0-9a-f]{6}\b")
SVG = "{http://www.w3.org/2000/svg}"
ALL: dict[str, Chart | Timeline] = {**SAMPLES, **TIMELINES}
# The largest is left out where every sample is drawn: its form is drawn by the others, too.
DRAWN = [name for name in ALL if name != "eighty by three hundred"]


@cache
def _draw(name: str) -> DrawnChart:
    return draw_chart(ALL[name], FONTS)


def _pictures(drawn: DrawnChart) -> tuple[str, str, str, str]:
    return drawn.wide_light, drawn.wide_dark, drawn.narrow_light, drawn.narrow_dark


@pytest.mark.parametrize("name", DRAWN)
def test_the_same_chart_gives_the_same_bytes(name: str) -> None:
    """Two drawings of one chart do not differ."""
    assert draw_chart(ALL[name], FONTS) == _draw(name)


def test_another_process_with_other_settings_gives_the_same_bytes(tmp_path: Path) -> None:
    """Neither the hash seed nor a machine's settings of matplotlib change a picture."""
    settings = tmp_path / "matplotlibrc"
    settings.write_text(
        "savefig.bbox: tight\nsavefig.dpi: 300\nsvg.fonttype: none\nfont.family: monospace\n"
        "path.sketch: 3, 20, 2\npatch.force_edgecolor: True\nsavefig.transparent: False\n"
    )
    program = (
        "from generator.charts import draw_chart\n"
        "from tests.charts.samples import FONTS, THREE_DOCUMENTS, heatmap\n"
        "for chart in (THREE_DOCUMENTS, heatmap(3, 3)):\n"
        "    drawn = draw_chart(chart, FONTS)\n"
        "    print(drawn.wide_light, drawn.narrow_dark, end='')\n"
    )
    printed = subprocess.run(
        [sys.executable, "-c", program],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "PYTHONHASHSEED": "7", "MATPLOTLIBRC": str(settings)},
        capture_output=True,
        text=True,
        check=True,
    )
    expected = ""
    for chart in (THREE_DOCUMENTS, heatmap(3, 3)):
        drawn = draw_chart(chart, FONTS)
        expected += f"{drawn.wide_light} {drawn.narrow_dark}"
    assert printed.stdout == expected


@pytest.mark.parametrize("name", DRAWN)
def test_the_palettes_differ_in_colours_alone(name: str) -> None:
    """Without their colours the light and the dark picture are the same; no colour stays."""
    wide_light, wide_dark, narrow_light, narrow_dark = _pictures(_draw(name))
    for light, dark in ((wide_light, wide_dark), (narrow_light, narrow_dark)):
        assert COLOUR.sub("", light) == COLOUR.sub("", dark)
        assert not set(COLOUR.findall(light)) & set(COLOUR.findall(dark))


@pytest.mark.parametrize("name", DRAWN)
def test_a_picture_holds_shapes_and_glyphs_alone(name: str) -> None:
    """No text, comment, script, style, clip path, metadata or link to elsewhere; sizes as told."""
    drawn = _draw(name)
    for svg in _pictures(drawn):
        assert svg.startswith("<svg ")
        assert "<!" not in svg
        assert "<?" not in svg
        root = ET.fromstring(svg)  # noqa: S314  # the picture that was drawn a line above
        assert {element.tag for element in root.iter()} <= {
            f"{SVG}{t}" for t in ("svg", "defs", "g", "path", "use")
        }
        assert not any((element.text or "").strip() for element in root.iter())
        names = {name for element in root.iter() for name in element.attrib}
        assert names <= {*("width", "height", "viewBox", "id", "d", "x", "y", "href"), *PAINT}
        ids = [element.get("id") for element in root.iter() if element.get("id")]
        assert len(ids) == len(set(ids))
        assert {use.get("href", "") for use in root.iter(f"{SVG}use")} <= {
            f"#{identifier}" for identifier in ids
        }
        assert root.get("viewBox") == f"0 0 {root.get('width')} {root.get('height')}"
    wide, narrow = (ET.fromstring(svg) for svg in (drawn.wide_light, drawn.narrow_dark))  # noqa: S314  # the same
    assert (wide.get("width"), wide.get("height")) == (str(drawn.width), str(drawn.height))
    assert (narrow.get("width"), narrow.get("height")) == (str(drawn.narrow_width), str(drawn.narrow_height))
    assert (drawn.width, drawn.narrow_width) == (720, 360)


PAINT = ("fill", "fill-rule", "stroke", "stroke-width", "transform")


def test_a_picture_holds_no_words() -> None:
    """Title, subtitle and source line stand around the picture; labels are outlines in it."""
    drawn = _draw("three documents")
    for svg in _pictures(drawn):
        for word in ("MESSAGE", "MEASURE", "SOURCE", "ALTERNATIVE", "Daily", "script"):
            assert word not in svg


def test_dollars_are_drawn_as_dollars() -> None:
    """Two dollar signs start no formula: the text has a glyph for each letter."""
    plain, dollars = (replace(THREE_DOCUMENTS, rows=(name, "Two", "Three")) for name in ("ax^2b", "$x^2$"))
    counts = [draw_chart(chart, FONTS).wide_light.count("<use ") for chart in (plain, dollars)]
    assert counts[0] == counts[1]


@pytest.mark.parametrize("fonts", [FONTS, NOWHERE], ids=["own fonts", "fallback"])
def test_hostile_names_are_drawn(fonts: Path) -> None:
    """Markup, controls, overrides and lone surrogates neither fail nor leave a trace."""
    chart = replace(THREE_DOCUMENTS, rows=(HOSTILE, "\ud800\U0010ffff", "👩‍🔬 \u0301e\x1b[31m"))
    for svg in _pictures(draw_chart(chart, fonts)):
        assert "script" not in svg
        ET.fromstring(svg)  # noqa: S314  # the picture that was drawn a line above


def test_a_map_of_25_by_3_is_small() -> None:
    """A usual heat map, its names over the whole alphabet, stays below 40 KB in each of its pictures."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    rows = tuple(f"{letters[at:].title()} {letters[:at]}"[:21] for at in range(25))
    chart = replace(heatmap(25, 3, words="Document of a Quarter, Vox"), rows=rows)
    assert max(len(svg.encode()) for svg in _pictures(draw_chart(chart, FONTS))) < 40_000


def test_a_map_of_80_by_300_stays_loadable() -> None:
    """24,000 cells stay below 400 KB, because neighbours of one shade are one line."""
    drawn = draw_chart(SAMPLES["eighty by three hundred"], FONTS)
    assert max(len(svg.encode()) for svg in _pictures(drawn)) < 400_000


def test_paths_are_rounded_without_adding_up() -> None:
    """Relative coordinates are differences of rounded places: after three thirds the path is at 1."""
    assert compact_path("M 0 0 \nL 0.333 0 \nL 0.667 0.333 \nL 1 1 \nz \nM 2 2 \nL 2 3 ", 1) == (
        "m0 0h.3l.4 .3 .3 .7zm2 2v1"
    )


def _changed(**change: object) -> Chart:
    return replace(THREE_DOCUMENTS, **change)  # type: ignore[arg-type]  # each test gives fields of a chart


def test_the_digest_is_of_what_is_drawn() -> None:
    """Counts, names and kind change the digest; the words around the picture do not."""
    same = digest(THREE_DOCUMENTS)
    assert digest(_changed(message="Other", source_line="Other", alternative_text="Other")) == same
    rows = ("Daily, Jun 2026", "Weekly, Feb 2026", "Other")
    values = ((0, 1, 0, 2, 0, 0, 1), *THREE_DOCUMENTS.values[1:])
    others = [_changed(rows=rows), _changed(values=values), _changed(absence="nichts")]
    assert len({same, *map(digest, others)}) == 4
