"""A built site keeps the type that its pages set, and its topics' Chinese names come in one slice."""

from __future__ import annotations

import re
from pathlib import Path

from fontTools.ttLib import TTFont

from generator.publishing.typefaces import NAMES_SLICE, fit_typefaces
from tests.projects import REPOSITORY

FONTS = REPOSITORY / "fonts"
RULE = '@font-face{{font-family:"{}";src:url({}) format("woff2");unicode-range:{}}}\n'


def make_site(folder: Path, text: str, *, is_bold: bool = False) -> Path:
    """A site of one page, with five faces in its sheets."""
    fonts = folder / "assets/fonts"
    fonts.mkdir(parents=True)
    sheets = ("fonts.css", "chinese-bold.css") if is_bold else ("fonts.css",)
    links = "".join(f'<link rel="stylesheet" href="assets/fonts/{name}">' for name in sheets)
    (folder / "index.html").write_text(f"<html>{links}<p>{text}</p></html>", encoding="utf-8")
    faces = {"latin": "U+0000-00FF", "greek": "U+0370-03FF", "zh-1": "U+4e00-4fff,U+91cf", "zh-2": "U+5b50"}
    rules = [RULE.format("Face", f"{name}.woff2", span) for name, span in faces.items()]
    local = '@font-face{font-family:"Fallback";src:local("Arial")}\n'
    (fonts / "fonts.css").write_text("/* said */\n" + "".join(rules) + local, encoding="utf-8")
    bold = RULE.format("Face", "zh-bold.woff2", "U+4e00-9fff")
    (fonts / "chinese-bold.css").write_text(bold, encoding="utf-8")
    for name in (*faces, "zh-bold"):
        (fonts / f"{name}.woff2").write_bytes(b"font")
    return fonts


def files_of(fonts: Path) -> set[str]:
    """The font files of a site, without their endings; those that the sheets name, all there."""
    named = {
        url
        for sheet in fonts.glob("*.css")
        for url in re.findall(r"url\(([^)]*)\)", sheet.read_text("utf-8"))
    }
    there = {file.name for file in fonts.iterdir() if file.suffix != ".css"}
    assert named == there
    return {Path(name).stem for name in there}


def test_faces_that_no_page_needs_are_left_out(tmp_path: Path) -> None:
    """Of Latin, Greek and Chinese a page in English and Chinese keeps two; the local fallback stays."""
    fonts = make_site(tmp_path, "Weirs: 量")
    fit_typefaces(tmp_path, FONTS, ())
    assert files_of(fonts) == {"latin", "zh-1"}
    sheet = (fonts / "fonts.css").read_text("utf-8")
    assert sheet.startswith("/* said */\n@font-face")
    assert 'local("Arial")' in sheet


def test_a_sign_written_as_a_reference_counts(tmp_path: Path) -> None:
    """`&#23376;` and `&alpha;` are shown as signs, so their faces stay."""
    fonts = make_site(tmp_path, "&#23376; &#x3b2; &amp;")
    fit_typefaces(tmp_path, FONTS, ())
    assert files_of(fonts) == {"latin", "greek", "zh-2"}


def test_bold_chinese_stays_where_a_page_loads_it(tmp_path: Path) -> None:
    """The bold weight's sheet counts for the pages alone that link it."""
    fonts = make_site(tmp_path / "bold", "量", is_bold=True)
    fit_typefaces(tmp_path / "bold", FONTS, ())
    assert files_of(fonts) == {"latin", "zh-1", "zh-bold"}
    fonts = make_site(tmp_path / "plain", "量")
    fit_typefaces(tmp_path / "plain", FONTS, ())
    assert files_of(fonts) == {"latin", "zh-1"}


def test_names_come_in_one_slice_that_is_tried_first(tmp_path: Path) -> None:
    """The names' signs that a page holds are cut into one font, last in the sheet; twice the same bytes."""
    cut = []
    for turn in ("once", "again"):
        fonts = make_site(tmp_path / turn, "Quantum 量子")
        fit_typefaces(tmp_path / turn, FONTS, ("Quantum", "量子", "不用"))
        assert files_of(fonts) == {"latin", Path(NAMES_SLICE).stem}
        last = (fonts / "fonts.css").read_text("utf-8").rstrip("\n").rpartition("\n")[2]
        assert last.endswith("unicode-range:U+5b50,U+91cf}")
        with TTFont(fonts / NAMES_SLICE) as font:
            assert set(font.getBestCmap()) == {ord("量"), ord("子")}
        cut.append((fonts / NAMES_SLICE).read_bytes())
    assert cut[0] == cut[1]
    assert len(cut[0]) < 5_000


def test_a_site_without_this_type_is_left_alone(tmp_path: Path) -> None:
    """A project with a theme of its own need have none of the sheets."""
    (tmp_path / "index.html").write_text("量", encoding="utf-8")
    fit_typefaces(tmp_path, FONTS, ("量",))
    assert [file.name for file in tmp_path.iterdir()] == ["index.html"]
