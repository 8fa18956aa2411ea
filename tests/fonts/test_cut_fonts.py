"""The script that cuts the fonts asks for what the cut fonts hold."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from fontTools.ttLib import TTFont

from generator.folding import fold

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def script() -> ModuleType:
    """Load the script as a module; it does nothing until it is called."""
    spec = importlib.util.spec_from_file_location("cut_fonts", ROOT / "scripts" / "cut_fonts.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up there
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("style", ["Regular", "Bold"])
def test_cut_fonts_are_the_scripts(script: ModuleType, style: str) -> None:
    """The fonts hold the repertoire that the script names, less ten signs of punctuation that Noto lacks."""
    with TTFont(ROOT / "fonts" / f"NotoSansSC-{style}.ttf", lazy=True) as font:
        held = set(font.getBestCmap())
    asked = set(script.print_repertoire())
    assert held - asked == set()
    assert {chr(point) for point in asked - held} == set("‗‛‟‣․‱‴‶‷‸")


def test_name_hanzi_are_beyond_gb2312(script: ModuleType) -> None:
    """The hanzi added for names are 74 different ones, none of which GB 2312 has."""
    assert len(set(script.NAME_HANZI)) == len(script.NAME_HANZI) == 74
    assert set(script.NAME_HANZI) & script.gb2312_characters() == set()


def test_gb2312_is_whole(script: ModuleType) -> None:
    """GB 2312 has 6,763 hanzi and 682 symbols."""
    assert len(script.gb2312_characters()) == 6763 + 682


def test_traditional_characters_are_those_that_folding_simplifies(script: ModuleType) -> None:
    """What topics are found in, in either script, can be printed."""
    listed = script.traditional_characters()
    assert set("説裏産衞鎵") <= listed
    assert not set("说里产卫镓") & listed
    assert {sign for sign in "説裏産衞鎵量子" if fold(sign) != sign} <= listed


@pytest.mark.parametrize(
    ("points", "text"),
    [({0x41}, "U+41"), ({0x41, 0x42, 0x44}, "U+41-42,U+44"), (set(), "")],
)
def test_unicode_range(script: ModuleType, points: set[int], text: str) -> None:
    """Neighbouring code points are written as one range."""
    assert script.unicode_range(frozenset(points)) == text


def test_package_slices(script: ModuleType, tmp_path: Path) -> None:
    """File names and ranges are read in the package's order, whatever formats stand beside woff2."""
    rule = "@font-face {{ src: url(./files/{0}.woff2), url(./files/{0}.woff); unicode-range: {1}; }}\n"
    css = tmp_path / "400.css"
    css.write_text(rule.format("n-2", "U+42") + rule.format("n-1", "U+41,U+43-45"), "utf-8")
    assert script.package_slices(css) == (("n-2.woff2", "U+42"), ("n-1.woff2", "U+41,U+43-45"))


def test_cut_font_is_reproducible(script: ModuleType, tmp_path: Path) -> None:
    """Cutting twice gives the same bytes, with nothing of the time of cutting in them."""
    source = ROOT / "fonts" / "NotoSansSC-Regular.ttf"
    points = frozenset(map(ord, "量子计算"))
    for name in ("first.ttf", "second.ttf"):
        script.cut_font(source, tmp_path / name, points)
    assert (tmp_path / "first.ttf").read_bytes() == (tmp_path / "second.ttf").read_bytes()
    with TTFont(tmp_path / "first.ttf") as font:
        assert set(font.getBestCmap()) == points
        assert font["head"].modified == font["head"].created
