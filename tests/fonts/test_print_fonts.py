"""The fonts of charts and paper load and show what they are there to show."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from matplotlib.ft2font import FT2Font

FONTS = Path(__file__).parents[2] / "fonts"

SOURCE = (
    "SourceSans3-Regular.ttf",
    "SourceSans3-Semibold.ttf",
    "SourceSans3-Bold.ttf",
    "SourceSans3-It.ttf",
    "SourceSerif4-Regular.ttf",
    "SourceSerif4-Semibold.ttf",
    "SourceSerif4-It.ttf",
)
NOTO = ("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf")

LATIN = "".join(map(chr, (*range(0x20, 0x7F), *range(0xA0, 0x100))))
PUNCTUATION = "‘’‚“”„–—…‹›•€™−"
CHINESE_PUNCTUATION = "，。、；：？！“”‘’（）《》〈〉【】「」『』…—·％－～￥　"


def characters(name: str) -> frozenset[str]:
    """List what a font has a glyph for."""
    with TTFont(FONTS / name, lazy=True) as font:
        return frozenset(map(chr, font.getBestCmap()))


def test_folder_holds_these_fonts_and_no_others() -> None:
    """A font that nothing reads is not kept, and none is missing."""
    assert {file.name for file in FONTS.glob("*.[ot]t[fc]")} == {*SOURCE, *NOTO}


@pytest.mark.parametrize("name", [*SOURCE, *NOTO])
def test_matplotlib_loads(name: str) -> None:
    """Matplotlib opens the file and finds a face whose outlines it can scale."""
    font = FT2Font(str(FONTS / name))
    font.set_text("0")
    assert font.scalable
    assert font.get_width_height() > (0, 0)


@pytest.mark.parametrize("name", [*SOURCE, *NOTO])
def test_file_is_what_it_is_called(name: str) -> None:
    """A .ttf has TrueType outlines, and its PostScript name is its file name."""
    with TTFont(FONTS / name, lazy=True) as font:
        assert "glyf" in font
        assert font["name"].getDebugName(6) == name.removesuffix(".ttf")


@pytest.mark.parametrize("name", SOURCE)
def test_source_shows_english(name: str) -> None:
    """Basic Latin, Latin-1, curly quotation marks, dashes and the ellipsis are there."""
    assert set(LATIN + PUNCTUATION) - characters(name) == set()


@pytest.mark.parametrize("name", NOTO)
def test_noto_shows_gb2312(name: str, gb2312_hanzi: frozenset[str]) -> None:
    """All 6,763 hanzi of both levels of GB 2312 are there, and the punctuation of Chinese text."""
    assert len(gb2312_hanzi) == 6763
    assert gb2312_hanzi - characters(name) == set()
    assert set(CHINESE_PUNCTUATION) - characters(name) == set()


@pytest.mark.parametrize("name", NOTO)
def test_noto_shows_traditional_text(name: str) -> None:
    """So are the traditional characters of Taiwan, of Hong Kong and of mainland pages, and elements."""
    assert set("說裡產臺灣 說説裏産啓衆羣峯敍鄺鎵鋰釷鑭鈮鉬") - {" "} - characters(name) == set()


@pytest.mark.parametrize("name", NOTO)
def test_noto_holds_no_kana_and_no_hinting(name: str) -> None:
    """What no document here needs was cut away."""
    kana = {
        c
        for c in characters(name)
        if unicodedata.name(c, "").startswith(("HIRAGANA LETTER", "KATAKANA LETTER"))
    }
    assert kana == set()
    with TTFont(FONTS / name, lazy=True) as font:
        assert not {"fpgm", "cvt ", "prep"} & set(font.keys())


@pytest.mark.parametrize("family", ["SourceSans3", "SourceSerif4", "NotoSansSC"])
@pytest.mark.parametrize("folder", [FONTS, FONTS.parent / "docs" / "assets" / "fonts"], ids=["print", "web"])
def test_licence_stands_beside(folder: Path, family: str) -> None:
    """Each family's Open Font License is whole, with its copyright, wherever the family is."""
    text = (folder / f"LICENSE-{family}.txt").read_text("utf-8")
    assert text.startswith("Copyright")
    assert "SIL OPEN FONT LICENSE Version 1.1" in text
    assert "OTHER DEALINGS IN THE FONT SOFTWARE" in text


@pytest.mark.parametrize("name", NOTO)
def test_cut_font_keeps_its_licence_inside(name: str) -> None:
    """The cut fonts still say whose they are and under which licence."""
    with TTFont(FONTS / name, lazy=True) as font:
        assert "Adobe" in font["name"].getDebugName(0)
        assert "SIL Open Font License" in font["name"].getDebugName(13)
