"""Fonts and the measuring and breaking of text."""

from __future__ import annotations

from pathlib import Path

import pytest
from matplotlib.font_manager import get_font

from generator.charts.typeface import Style, Typeface, load_typeface

from .samples import CHINESE, FONTS, HOSTILE, LONG, NOWHERE

STYLES = pytest.mark.parametrize("style", Style)
own_fonts = pytest.mark.skipif(
    not (FONTS / "NotoSansSC-Regular.ttf").is_file(), reason="the folder fonts/ is not there"
)


@pytest.fixture(params=[FONTS, NOWHERE], ids=["own fonts", "fallback"])
def typeface(request: pytest.FixtureRequest) -> Typeface:
    """The project's fonts, and what stands in for them."""
    return load_typeface(request.param)


@own_fonts
@STYLES
def test_chinese_is_drawn_with_chinese_glyphs(style: Style) -> None:
    """Each Chinese character comes from Noto Sans SC and has a glyph there, not the missing sign."""
    runs = load_typeface(FONTS).runs(f"SMM {CHINESE}", style=style)
    chinese = [run for run in runs if Path(run.font).name.startswith("NotoSansSC")]
    assert CHINESE in "".join(run.text for run in chinese)
    for run in chinese:
        font = get_font(run.font)
        assert all(font.get_char_index(ord(character)) for character in run.text)


@own_fonts
def test_latin_is_drawn_with_the_projects_own_font() -> None:
    """Text of one script is one run in one font."""
    (run,) = load_typeface(FONTS).runs("Quantum technology")
    assert Path(run.font).name == "SourceSans3-Regular.ttf"


@own_fonts
def test_each_font_has_its_own_name() -> None:
    """Glyphs are named by a font's PostScript name: two fonts of one name would draw each other's."""
    typeface = load_typeface(FONTS)
    paths = {*typeface.regular, *typeface.strong, *typeface.slanted}
    assert len({get_font(path).postscript_name for path in paths}) == len(paths)


def test_a_missing_folder_is_no_error() -> None:
    """Without the project's fonts, matplotlib's own are used."""
    typeface = load_typeface(NOWHERE)
    assert [Path(path).name for path in (*typeface.regular, *typeface.strong)] == [
        "DejaVuSans.ttf",
        "DejaVuSans-Bold.ttf",
    ]


def test_what_no_font_has_is_shown_as_missing(typeface: Typeface) -> None:
    """A character without a glyph is one replacement character, and never a warning."""
    assert "".join(run.text for run in typeface.runs("a\U0010fffdb")) == "a\ufffdb"


def test_invisible_characters_are_left_out(typeface: Typeface) -> None:
    """Controls, overrides and lone surrogates are not drawn; white space is one space."""
    assert "".join(run.text for run in typeface.runs(" a\x00\u202e\ud800 \n\t b\u200b ")) == "a b"


@pytest.mark.parametrize("text", [LONG, CHINESE, HOSTILE, "", "word", "a " * 5000, "字" * 5000])
@pytest.mark.parametrize("room", [40.0, 120.0, 220.0])
@STYLES
def test_lines_fit_their_room(text: str, room: float, style: Style, typeface: Typeface) -> None:
    """No line is wider than its room, and there are no more lines than allowed."""
    lines = typeface.wrap(text, room, 13.5, style, lines=3)
    assert len(lines) <= 3
    assert all(typeface.width(line, 13.5, style) <= room for line in lines)
    assert all(line == line.strip() and line for line in lines)


def test_lines_hold_the_whole_text_where_it_fits(typeface: Typeface) -> None:
    """Breaking takes nothing away but the space at the break."""
    text = "Risk capital and guidance funds"
    lines = typeface.wrap(text, 120, 13.5, lines=3)
    assert len(lines) > 1
    assert " ".join(lines) == text


def test_chinese_lines_do_not_begin_with_a_stop(typeface: Typeface) -> None:
    """A stop stays with the character before it, whatever the room."""
    for room in range(30, 120, 3):
        lines = typeface.wrap("前瞻布局，发展产业。" * 3, room, 13.5, lines=9)
        assert not any(line[0] in "，。" for line in lines[1:] if len(line) > 1)


def test_a_shortened_text_ends_at_a_word(typeface: Typeface) -> None:
    """What is cut off is cut between words where one ends nearby, and in a word that is too long."""
    short = typeface.shorten("Industrial parks and pilot zones", 150, 13.5)
    assert short.endswith("…")
    assert "Industrial parks and pilot zones".startswith(short[:-1] + " ")
    assert len(typeface.shorten("a_word_that_is_longer_than_any_line", 100, 13.5)) > 5
