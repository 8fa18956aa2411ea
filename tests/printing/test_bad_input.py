"""Whatever a source holds, its brief is set: shown as text, never run, never a white box."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from generator.model import Label
from generator.printing.briefs import glyph_problems
from generator.printing.fonts import load_fonts
from tests.making import make_source, make_statement, make_topic
from tests.printing.samples import (
    FONTS,
    PLAIN,
    data_of,
    edition_of,
    one_topic,
    print_data,
    print_first,
    settings,
    squeeze,
    text_of,
)

if TYPE_CHECKING:
    from pathlib import Path

    from generator.printing.fonts import PrintFonts

MARKUP = (
    r'A weir #import "@preview/x:1.0" #panic("no") $x^2$ \#hash \u{48} *bold* _slanted_ `raw` <label> @cite '
    r'https://x.example/a // note /* more */ [content] {code} = Head - item + item / term: "quoted" ~ -- ---'
)
"""A statement in which a typesetter's markup finds everything to run."""


def test_markup_is_text(fonts: PrintFonts) -> None:
    """Markup of the typesetter in a source is shown as it stands."""
    for paper in ("a4", "us-letter"):
        text = text_of(print_first(one_topic(MARKUP, title=MARKUP), fonts, paper).content)
        assert squeeze(text).count(squeeze(MARKUP)) == 3  # key point, evidence, title of the source


def test_a_statement_of_5000_characters(fonts: PrintFonts) -> None:
    """It stands in full among the evidence, over a page's end if need be."""
    long = "The weir at Tamar was raised in 1950. " + "Water runs over it, as it always has. " * 131
    made = print_first(one_topic(long.strip(), PLAIN), fonts)
    # A running head may stand between two of its sentences, and inside one.
    assert squeeze(text_of(made.content)).count("Waterrunsoverit,asitalwayshas.") >= 129
    assert made.pages <= 6


def test_a_statement_of_one_word(fonts: PrintFonts) -> None:
    """A word longer than a line breaks, and is extracted whole."""
    word = "weir" * 600
    assert word in squeeze(text_of(print_first(one_topic(f"A weir {word}"), fonts).content))


def test_a_table_of_2000_rows(fonts: PrintFonts) -> None:
    """Its head stands on every page of it, and no row is lost."""
    data = data_of(one_topic(PLAIN))
    row = {
        "worded": "",
        "value": "7",
        "counted": "",
        "as_of": "",
        "language": "en",
        "source": "Paper",
        "number": 0,
        "also": "",
    }
    data["brief"]["figures"] = [{**row, "worded": f"row{number:04}"} for number in range(2000)]
    made = print_data(data, fonts)
    text = text_of(made.content)
    assert all(f"row{number:04}" in text for number in range(2000))
    assert text.count("As worded") >= made.pages - 3 > 30


def test_a_title_in_chinese_of_80_characters(fonts: PrintFonts) -> None:
    """It takes as many lines as it needs."""
    title = "关于前瞻布局和发展未来产业" * 6 + "意见"
    assert len(title) == 80
    edition = one_topic(PLAIN)
    data = data_of(edition)
    data["brief"]["other_names"] = [["zh", title]]
    assert title in squeeze(text_of(print_data(data, fonts).content))


def test_an_address_of_400_characters(fonts: PrintFonts) -> None:
    """It breaks inside the column, and the link leads to all of it."""
    address = "https://x.example/" + "a1b2c3d4" * 48
    made = print_first(one_topic(PLAIN, url=address), fonts)
    assert squeeze(address) in squeeze(text_of(made.content))
    assert address.encode() in made.content


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("A weir \U0001f600 laughs.", "Aweir[U+1F600]laughs."),
        ("A weir \U0001f468\u200d\U0001f33e farms.", "Aweir[U+1F468][U+1F33E]farms."),
        ("A weir \u202eruns back\u202c.", "Aweirrunsback."),
        ("A weir of \U00020bb7.", "Aweirof[U+20BB7]."),
        ("A weir e\u0301 and a\ufe0f.", "Aweir"),
        ("A weir, 國務院發佈關於漁業與濕地的報導。", "Aweir,國務院發佈關於漁業與濕地的報導。"),
    ],
)
def test_rare_characters(text: str, shown: str, fonts: PrintFonts) -> None:
    """What no font has stands as its code point in brackets; signs without a form are left out."""
    assert shown in squeeze(text_of(print_first(one_topic(text), fonts).content))


def test_a_missing_glyph_is_a_problem(fonts: PrintFonts) -> None:
    """It names the document, the code point and the remedy, once for each document."""
    edition = one_topic("A weir \U0001f600 and \U0001f600.", PLAIN, sources=2)
    problems = list(glyph_problems(edition, fonts, settings()))
    assert [problem.file for problem in problems] == ["seeds/paper-0.txt", "seeds/paper-1.txt"]
    assert problems[0].code == "missing-glyph"
    assert str(problems[0]) == (
        "seeds/paper-0.txt: expected characters that a font of print has; put a font with them into a folder "
        "and name it in print.fonts, found U+1F600 (GRINNING FACE), printed in brackets"
    )


def test_a_brief_without_evidence(fonts: PrintFonts) -> None:
    """It says that nothing was found, and what was looked for; it has no chart."""
    edition = edition_of([make_source("paper")], [], make_topic("weir"))
    text = text_of(print_first(edition, fonts).content)
    assert "No statement was found" in squeeze(text) or "Nostatementwasfound" in squeeze(text)
    assert "What was looked for" in text
    assert "Key points" not in text


def test_one_statement(fonts: PrintFonts) -> None:
    """A brief of one statement has everything but what there is nothing for."""
    text = text_of(print_first(one_topic(PLAIN), fonts).content)
    assert "evidence 1" in text
    assert "Figures" not in text


def test_statements_in_other_languages(fonts: PrintFonts) -> None:
    """A whole statement in Chinese is marked as Chinese and extracted as it stands."""
    chinese = "该市将在2027年拆除堰坝，“恢复”河流。"
    from dataclasses import replace  # noqa: PLC0415 - used here alone

    statement = replace(
        make_statement("paper", chinese, {"weir": "堰坝"}, Label.COMMITMENT), language="zh-CN"
    )
    edition = edition_of([make_source("paper", language="zh-CN")], [statement], make_topic("weir"))
    made = print_first(edition, fonts)
    assert chinese in squeeze(text_of(made.content))


@pytest.mark.parametrize("language", ["EN-us", "x-own", "de-CH-1996", "zh-Hant-TW", "ar", "qaa", ""])
def test_any_tag_of_a_language(language: str, fonts: PrintFonts) -> None:
    """Whatever a document says of its language, its brief is set."""
    data = data_of(one_topic(PLAIN, title="The title of it"))
    data["brief"]["sources"][0]["title_language"] = language
    data["brief"]["groups"][0]["statements"][0]["language"] = language
    assert "The title of it" in text_of(print_data(data, fonts).content)


def test_many_statements_are_sampled(fonts: PrintFonts) -> None:
    """Of more statements than the setting allows some are shown, and the rest are counted."""
    texts = [f"The weir at place number {number} stands." for number in range(90)]
    made = print_first(one_topic(*texts), fonts, evidence=30)
    assert "60 more statements in the data" in text_of(made.content)
    assert made.pages <= 6


def test_a_font_folder_that_is_missing(tmp_path: Path) -> None:
    """It is a problem of the settings, and print goes on with our own fonts."""
    fonts, problems = load_fonts(FONTS, tmp_path / "none", "none")
    (problem,) = problems
    assert (problem.file, problem.place, problem.code) == ("briefing.yml", "print.fonts", "print-fonts")
    assert fonts.more == ()


def test_a_broken_font(tmp_path: Path) -> None:
    """A file that is no font is named; the others of its folder are used."""
    (tmp_path / "broken.ttf").write_bytes(b"\0\1\0\0nothing")
    fonts, problems = load_fonts(FONTS, tmp_path, "my-fonts")
    assert [(problem.file, problem.code) for problem in problems] == [("my-fonts/broken.ttf", "print-fonts")]
    assert print_first(one_topic(PLAIN), fonts).pages == 2


def test_a_font_of_the_maintainers_own(tmp_path: Path, fonts: PrintFonts) -> None:
    """A character that only a font of the maintainer's folder has is set from it, and is no problem."""
    import matplotlib as mpl  # noqa: PLC0415 - it brings a font with signs that ours lack

    font = f"{mpl.get_data_path()}/fonts/ttf/DejaVuSans.ttf"
    shutil.copy(font, tmp_path)
    edition = one_topic("A weir \u2603 in winter.")
    assert "[U+2603]" in text_of(print_first(edition, fonts).content)
    more, problems = load_fonts(FONTS, tmp_path, "my-fonts")
    assert problems == ()
    assert more.more == ("DejaVu Sans",)
    assert list(glyph_problems(edition, more, settings())) == []
    assert "A weir \u2603 in winter." in text_of(print_first(edition, more).content)
