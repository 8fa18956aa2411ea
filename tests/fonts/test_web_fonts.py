"""The site's font style sheet names files that are there, and asks no other host for any."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

SHEETS = ("fonts.css", "chinese-bold.css")
FONTS = Path(__file__).parents[2] / "docs" / "assets" / "fonts"


def read_rules() -> tuple[dict[str, str], ...]:
    """Read each @font-face rule of the style sheet as descriptor and value."""
    css = re.sub(r"/\*[^*]*\*/", "", "".join((FONTS / name).read_text("utf-8") for name in SHEETS))
    blocks = [block for block in css.split("@font-face") if block.strip()]
    declarations = ([d.split(":", 1) for d in block.strip().strip("{}").split(";")] for block in blocks)
    return tuple({name.strip(): value.strip() for name, value in block} for block in declarations)


RULES = read_rules()


def files_of(rule: dict[str, str]) -> list[str]:
    """List the urls of a rule."""
    return re.findall(r"url\(([^)]{1,200})\)", rule["src"])


def points_of(rule: dict[str, str]) -> set[int]:
    """List the code points of a rule's unicode-range."""
    points: set[int] = set()
    for part in rule["unicode-range"].split(","):
        first, _, last = part.removeprefix("U+").partition("-")
        points.update(range(int(first, 16), int(last or first, 16) + 1))
    return points


def test_every_file_is_there_and_used_once() -> None:
    """The urls are exactly the font files beside the style sheet, each in one rule."""
    urls = [url for rule in RULES for url in files_of(rule)]
    assert sorted(urls) == sorted(file.name for file in FONTS.glob("*.woff2"))


def test_folder_holds_nothing_else() -> None:
    """Beside the fonts stand their style sheet and licences alone."""
    others = {file.name for file in FONTS.iterdir() if file.suffix != ".woff2"}
    licences = {f"LICENSE-{family}.txt" for family in ("NotoSansSC", "SourceSans3", "SourceSerif4")}
    assert others == {*SHEETS, *licences}


def test_no_other_host() -> None:
    """Each url is a bare file name, so nothing is asked of another host."""
    for name in SHEETS:
        assert "//" not in (FONTS / name).read_text("utf-8")
    assert all(re.fullmatch(r"[a-z0-9-]+\.woff2", url) for rule in RULES for url in files_of(rule))


def test_fonts_are_woff2() -> None:
    """Each file begins as woff2 does, and is as long as its header says."""
    for file in FONTS.glob("*.woff2"):
        data = file.read_bytes()
        assert data[:4] == b"wOF2", file.name
        assert int.from_bytes(data[8:12], "big") == len(data), file.name


def test_text_shows_while_fonts_load() -> None:
    """Text is never invisible: late Latin type waits for the next page, late Chinese type is swapped in."""
    displays = {(rule["font-family"].strip('"').split(" ")[0], rule["font-display"]) for rule in RULES}
    assert displays == {("Source", "optional"), ("Noto", "swap")}


@pytest.mark.parametrize("family", ["Source Sans", "Source Serif"])
@pytest.mark.parametrize("style", ["normal", "italic"])
def test_source_covers_scripts(family: str, style: str) -> None:
    """Latin, Latin extended, Greek and Cyrillic each fall in a slice, upright and italic."""
    rules = [r for r in RULES if r["font-family"] == f'"{family}"' and r["font-style"] == style]
    covered = set[int]().union(*map(points_of, rules))
    assert {rule["font-weight"] for rule in rules} == {"200 900"}
    assert {ord(c) for c in "Aé“”‘’–—…őşαЖ"} - covered == set()


@pytest.mark.parametrize("weight", ["400", "700"])
def test_noto_covers_gb2312(weight: str, gb2312_hanzi: frozenset[str]) -> None:
    """Every hanzi of GB 2312 falls in exactly one slice of each weight, so it is fetched once."""
    rules = [r for r in RULES if r["font-family"] == '"Noto SC"' and r["font-weight"] == weight]
    slices = [points_of(rule) for rule in rules]
    counts = {hanzi: sum(ord(hanzi) in points for points in slices) for hanzi in gb2312_hanzi}
    assert set(counts.values()) == {1}


@pytest.mark.parametrize("family", ["Source Sans Fallback", "Source Serif Fallback"])
def test_fallback_takes_the_web_fonts_measure(family: str) -> None:
    """Fallback faces are local, upright and italic in three weights, and carry all four adjustments."""
    rules = [rule for rule in RULES if rule["font-family"] == f'"{family}"']
    assert {(r["font-style"], r["font-weight"]) for r in rules} == {
        (style, weight) for style in ("normal", "italic") for weight in ("400", "600", "700")
    }
    for rule in rules:
        assert "local(" in rule["src"]
        assert files_of(rule) == []
        assert 80 < float(rule["size-adjust"].removesuffix("%")) < 125
        assert {"ascent-override", "descent-override", "line-gap-override"} <= set(rule)


def test_fallback_line_height_is_the_web_fonts() -> None:
    """Ascent and descent, times the size adjustment, are those of Source Sans: 1.024 and 0.400 em."""
    for rule in (rule for rule in RULES if rule["font-family"] == '"Source Sans Fallback"'):
        size, ascent, descent = (
            float(rule[name].removesuffix("%")) / 100
            for name in ("size-adjust", "ascent-override", "descent-override")
        )
        assert size * ascent == pytest.approx(1.024, abs=0.001)
        assert size * descent == pytest.approx(0.400, abs=0.001)
