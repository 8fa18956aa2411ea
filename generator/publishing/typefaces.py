"""Leaves in a built site the type that it sets: rules and files of signs on no page are taken out."""

from __future__ import annotations

import html
import re
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

FOLDER = "assets/fonts"
SHEETS = ("fonts.css", "chinese-bold.css")
"""The style sheets of the type, with one rule for each file."""
NAMES_SLICE = "noto-sc-400-names.ttf"
"""The Chinese signs of the topics' names, cut for the edition. Not packed: packers differ by machine."""
_CHINESE_FONT = "NotoSansSC-Regular.ttf"
_FACE = re.compile(r"@font-face\{[^{}]*\}\n?")
_RANGE = re.compile(r"unicode-range:([^;{}]*)")
_FILE = re.compile(r"url\(([^()]*)\)")
_REFERENCE = re.compile(r"&#?\w{1,31};")


def fit_typefaces(staging: Path, fonts: Path, names: Iterable[str]) -> None:
    """Fits a built site's type to its pages.

    A Chinese font comes in a hundred slices and more, with 90 kB of rules that every page would load, and the
    names of the topics touch seven slices of 30 kB. So the names' signs are cut into one slice for the
    edition (65 signs are 25 kB), and of the rest those rules and files stay whose signs some page holds.

    Args:
        staging: the built site; its fonts and their style sheets are changed in place, if it has them.
        fonts: the folder of whole fonts.
        names: the names that head the topics' pages, in every language.
    """
    folder = staging / FOLDER
    if not (folder / SHEETS[0]).is_file():
        return
    signs = _find_signs(staging)
    wanted = frozenset(ord(sign) for name in names for sign in name) & signs[SHEETS[0]]
    cut = _cut_names(fonts / _CHINESE_FONT, folder / NAMES_SLICE, wanted)
    files: dict[str, bool] = {}
    for sheet, needed in signs.items():
        file = folder / sheet
        if not file.is_file():
            continue
        # The slice of names has the regular weight alone.
        others = needed - cut if sheet == SHEETS[0] else needed
        kept = _FACE.sub(partial(_keep, others, files), file.read_text(encoding="utf-8"))
        rule = _names_rule(cut) if cut and sheet == SHEETS[0] else ""
        file.write_text(kept + rule, encoding="utf-8", newline="\n")
    for name, is_needed in files.items():
        if not is_needed:
            (folder / name).unlink(missing_ok=True)


def _find_signs(staging: Path) -> dict[str, frozenset[int]]:
    """Every sign, written out or as a reference, of the pages that load each style sheet."""
    signs: dict[str, set[str]] = {sheet: set() for sheet in SHEETS}
    for page in staging.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        found = {*text, *html.unescape("".join(set(_REFERENCE.findall(text))))}
        for sheet, known in signs.items():
            if f"{FOLDER}/{sheet}" in text:
                known.update(found)
    return {sheet: frozenset(map(ord, known)) for sheet, known in signs.items()}


def _keep(signs: frozenset[int], files: dict[str, bool], match: re.Match[str]) -> str:
    """Returns a rule, or nothing where it shows no sign; notes which files rules that stay need."""
    rule = match.group()
    found = _RANGE.search(rule)
    stays = found is None or any(_meets(span, signs) for span in found.group(1).split(","))
    for name in _FILE.findall(rule):
        files[name] = files.get(name, False) or stays
    return rule if stays else ""


def _meets(span: str, signs: frozenset[int]) -> bool:
    """Whether a sign lies in one span of a unicode-range, such as `U+4e00-4e0f`."""
    first, _, last = span.strip().lower().removeprefix("u+").partition("-")
    try:
        start, end = int(first, 16), int(last or first, 16)
    except ValueError:
        return True  # a wildcard, `U+4??`, which this program does not write
    if end - start > len(signs):
        return any(start <= sign <= end for sign in signs)
    return any(sign in signs for sign in range(start, end + 1))


def _names_rule(points: frozenset[int]) -> str:
    listed = ",".join(f"U+{point:x}" for point in sorted(points))
    named = 'font-family:"Noto SC";font-style:normal;font-weight:400;font-display:swap'
    return f'@font-face{{{named};src:url({NAMES_SLICE}) format("truetype");unicode-range:{listed}}}\n'


def _cut_names(whole: Path, target: Path, wanted: frozenset[int]) -> frozenset[int]:
    """Cuts the Chinese signs among `wanted` out of the whole font; returns those that it has."""
    chinese = frozenset(point for point in wanted if point >= _FIRST_CHINESE)
    if not chinese or not whole.is_file():
        return frozenset()
    from fontTools.subset import Options, Subsetter  # noqa: PLC0415 - a site without Chinese names needs none of it
    from fontTools.ttLib import TTFont  # noqa: PLC0415 - the same

    options = Options()
    options.drop_tables += ["vhea", "vmtx", "VORG"]
    options.notdef_outline = True
    with TTFont(whole, recalcTimestamp=False) as font:
        points = chinese & frozenset(font.getBestCmap())
        if points:
            subsetter = Subsetter(options)
            subsetter.populate(unicodes=points)
            subsetter.subset(font)
            font.save(target)
    return points


_FIRST_CHINESE = 0x2E80
"""The first of the Chinese radicals; Latin, Greek and Cyrillic, with faces of their own, come before."""
