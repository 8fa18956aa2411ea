"""Make the vendored fonts of the site and of the printed brief, the same bytes from the same inputs.

A maintenance script: nobody runs it to build a site. It needs fontTools, brotli (for woff2) and OpenCC (for
the list of traditional characters, as the project pins it), and the unpacked contents of these npm packages,
one folder each:

====================  ===================================================
argument              package
====================  ===================================================
``--source-sans``     ``source-sans`` 3.52.0
``--source-serif``    ``source-serif`` 4.5.1
``--noto``            ``@expo-google-fonts/noto-sans-sc`` 0.4.3
``--web-sans``        ``@fontsource-variable/source-sans-3`` 5.3.0
``--web-serif``       ``@fontsource-variable/source-serif-4`` 5.3.1
``--web-noto``        ``@fontsource/noto-sans-sc`` 5.3.0
====================  ===================================================

The files in the tree were written with fontTools 4.68.0 and brotli 1.2.1; other versions may pack the same
outlines into other bytes.

"Source" is a reserved font name: a changed Source font may not keep it. So every Source file is copied byte
for byte, and only Noto Sans SC, whose name is not reserved, is cut.
"""
# ruff: noqa: INP001 - a script to be run by its path, not part of a package

from __future__ import annotations

import argparse
import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import opencc
from fontTools.subset import Options, Subsetter  # type: ignore[import-untyped]  # fontTools publishes no types
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]  # fontTools publishes no types
from fontTools.varLib.instancer import instantiateVariableFont  # type: ignore[import-untyped]  # fontTools publishes no types

SANS_STYLES = ("Regular", "Semibold", "Bold", "It")
SERIF_STYLES = ("Regular", "Semibold", "It")
NOTO_WEIGHTS = {400: ("400Regular", "Regular"), 700: ("700Bold", "Bold")}

# Hanzi of personal names and of newer elements that GB 2312 (1980) lacks and current Chinese text has.
NAME_HANZI = (
    "镕喆堃珺玥旸昇祎翀赟彧囧昉旻瑀璟玙珣瑄暐炘烜焜燊犇劼勍偲倓儁禛禔衎袆訚谞贇"
    "赪跶钘锜锳镈镠闿阇陞霂韡頔飏骎髙鸮龑叒叕塈垚堉奭妘姈婳嫄嬿孖寔屾峣崟鿏鿭鿔"
)

# Letters, and the space, by how often they stand in 1,000 characters of English.
LETTER_COUNTS = {" ": 180} | {
    letter: int(count)
    for letter, count in re.findall(
        r"([a-z])(\d+)",
        "e102 t75 a65 o62 n57 i57 s53 r50 h50 l33 d33 u23 c22 m20 f18 w17 g16 p15 y14 b13 v8 k6 x1 j1 q1 z1",
    )
}


@dataclass(frozen=True, slots=True)
class WebFamily:
    """One variable family of the site, and the package that carries its slices."""

    family: str
    """Its name in the site's style sheets."""
    stem: str
    """How the package's file names begin."""
    short: str
    """How ours begin."""


@dataclass(frozen=True, slots=True)
class LocalFace:
    """A typeface that readers' machines have, by which text is set until a web font has come."""

    names: tuple[str, ...]
    """Its full and PostScript names and those of a metric twin, with fields for the style."""
    advances: tuple[float, float, float, float]
    """The mean advance of regular, bold, italic and bold italic, in thousandths of an em.

    Weighted by `LETTER_COUNTS`; measured on the metric twins Liberation Sans (Arial), Liberation Serif (Times
    New Roman) and Gelasio (Georgia).
    """


SANS = WebFamily("Source Sans", "source-sans-3", "source-sans")
SERIF = WebFamily("Source Serif", "source-serif-4", "source-serif")

LOCAL_STYLES = (("", ""), (" Bold", "-Bold"), (" Italic", "-Italic"), (" Bold Italic", "-BoldItalic"))
ARIAL = LocalFace(
    ("Arial{full}", "Arial{postscript}MT", "Liberation Sans{full}", "LiberationSans{postscript}"),
    (440.3, 476.2, 440.3, 476.2),
)
TIMES = LocalFace(
    (
        "Times New Roman{full}",
        "TimesNewRomanPS{postscript}MT",
        "Liberation Serif{full}",
        "LiberationSerif{postscript}",
    ),
    (398.8, 424.6, 400.6, 410.5),
)
GEORGIA = LocalFace(("Georgia{full}", "Georgia{postscript}"), (438.2, 510.5, 447.1, 520.7))
FALLBACK_WEIGHTS = (400, 600, 700)  # the weights that the site sets text in

BOLD_HEADER = (
    "/* Written by scripts/cut_fonts.py: the bold weight of Noto SC, in the slices of fonts.css */\n"
)
HEADER = """\
/* Written by scripts/cut_fonts.py. Every url is a file beside this one.

   Source Sans and Source Serif: variable, one file a script and style (Source Serif at optical size 14).
   Noto SC: static weights in slices. Measured on 65 different hanzi, the names of sectors and themes, in
   regular weight: both packages need 7 slices, static 215,052 bytes, variable 402,172; set in both weights,
   static 434,520. So static. The bold weight has a style sheet of its own, chinese-bold.css, 87 kB of ranges
   that only a site with Chinese evidence loads: elsewhere Chinese stands in names alone, none of them bold.
   Noto's Latin, Cyrillic and Vietnamese slices are left out: Source comes first wherever those are set. The
   slices' unicode-ranges are the package's own. The slice "rest" of each weight is cut here: what GB 2312
   holds and no other slice has.

   The fallback families are typefaces of the reader's machine, made as wide (English text within 0.9 %) and
   as high as the web font, so that the page does not move when that comes. They stand before Noto SC, whose
   slices hold Latin letters too:
     "Source Sans","Source Sans Fallback","Noto SC",sans-serif
     "Source Serif","Source Serif Fallback","Noto SC",serif
   Of two rules for one face the later is tried first: Georgia, and Times where there is no Georgia. */
"""


def gb2312_characters() -> frozenset[str]:
    """List the non-ASCII characters of GB 2312: 6,763 hanzi and 682 symbols."""
    rows = range(0xA1, 0xF8)
    cells = range(0xA1, 0xFF)
    return frozenset(bytes((row, cell)).decode("gb2312", "ignore") for row in rows for cell in cells) - {""}


def big5_common_characters() -> frozenset[str]:
    """List the 5,401 common hanzi of Big5, its first level: what traditional text is written in."""
    leads = range(0xA4, 0xC7)
    trails = (*range(0x40, 0x7F), *range(0xA1, 0xFF))
    pairs = (bytes((lead, trail)) for lead in leads for trail in trails if (lead, trail) <= (0xC6, 0x7E))
    return frozenset(pair.decode("big5", "ignore") for pair in pairs) - {""}


def traditional_characters() -> frozenset[str]:
    """List the hanzi that have a simplified form: also those of other places (産, 説), and rare ones (鎵)."""
    hanzi = "\n".join(map(chr, range(0x4E00, 0xA000)))  # line by line, lest neighbours are read as words
    simplified = (opencc.OpenCC(variety).convert(hanzi) for variety in ("t2s", "hk2s"))
    return frozenset(
        one for text in simplified for one, other in zip(hanzi, text, strict=True) if one != other
    )


def print_repertoire() -> frozenset[int]:
    """List the code points that the printed Chinese font is asked for.

    GB 2312 without kana, the common hanzi of Big5, all that have a simplified form, the hanzi of names,
    Latin-1, general and CJK punctuation, full-width forms. Python decodes GB 2312's dash and middle dot to
    U+2015 and U+30FB, where text has U+2014 and U+00B7: the ranges hold those.
    """
    ranges = (
        (0x20, 0x7E),
        (0xA0, 0xFF),
        (0x2010, 0x2027),
        (0x2030, 0x203B),
        (0x20AC, 0x20AC),
        (0x2160, 0x216B),
        (0x3000, 0x301F),
        (0xFF01, 0xFF5E),
        (0xFFE0, 0xFFE6),
    )
    hanzi = gb2312_characters() | big5_common_characters() | traditional_characters() | frozenset(NAME_HANZI)
    points = {ord(character) for character in hanzi}
    points -= {*range(0x3041, 0x3097), *range(0x30A1, 0x30F7)}
    return frozenset(points.union(*(range(first, last + 1) for first, last in ranges)))


def cut_font(source: Path, target: Path, points: frozenset[int], flavor: str | None = None) -> None:
    """Write the part of a font that shows `points`: unhinted, horizontal, its whole name table kept.

    Args:
        source: A whole TrueType font.
        target: Where the part goes.
        points: Code points asked for; those that the font lacks are left out.
        flavor: `woff2`, or None for TrueType.
    """
    options = Options()
    options.hinting = False
    options.name_IDs = ["*"]
    options.name_languages = ["*"]
    options.notdef_outline = True
    options.bidi_closure = False  # no mirror images of signs that were not asked for
    options.drop_tables += ["vhea", "vmtx", "VORG"]
    options.layout_features = ["ccmp", "chws", "halt", "kern", "palt"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=points)
    with TTFont(source, recalcTimestamp=False) as font:
        subsetter.subset(font)
        font["head"].modified = font["head"].created  # nothing of the time of cutting
        font.flavor = flavor
        font.save(target)


def code_points(font: Path) -> frozenset[int]:
    """List what a font file has a glyph for."""
    with TTFont(font, lazy=True) as opened:
        return frozenset(opened.getBestCmap())


def unicode_range(points: frozenset[int]) -> str:
    """Write code points as the value of a CSS unicode-range."""
    runs: list[list[int]] = []
    for point in sorted(points):
        if runs and runs[-1][1] == point - 1:
            runs[-1][1] = point
        else:
            runs.append([point, point])
    return ",".join(f"U+{first:x}" if first == last else f"U+{first:x}-{last:x}" for first, last in runs)


def face(family: str, style: str, weight: str, src: str, *more: str) -> str:
    """Write one @font-face rule on one line."""
    # Latin type that comes late would move the lines, so a page keeps the face it began with; a Chinese page
    # on a machine without Chinese type must get its glyphs, however late.
    display = "swap" if family == "Noto SC" else "optional"
    named = (f'font-family:"{family}"', f"font-style:{style}", f"font-weight:{weight}")
    parts = (*named, f"font-display:{display}")
    return "@font-face{" + ";".join((*parts, f"src:{src}", *more)) + "}"


def package_slices(css: Path) -> tuple[tuple[str, str], ...]:
    """Read (woff2 file name, unicode-range) of each rule in a package's style sheet, in its order."""
    rule = r"url\(\./files/([\w.-]{1,80}\.woff2)\)[^}]{0,300}?unicode-range: ([^;}]{1,20000});"
    return tuple((match[1], match[2]) for match in re.finditer(rule, css.read_text("utf-8")))


def vendor_source(web: WebFamily, package: Path, target: Path) -> list[str]:
    """Copy a variable Source family's slices and write their rules."""
    rules = []
    for css, style, end in (("wght.css", "normal", ""), ("wght-italic.css", "italic", "-italic")):
        for name, points in package_slices(package / css):
            script = name.removeprefix(web.stem + "-").removesuffix(f"-wght-{style}.woff2")
            short = f"{web.short}-{script}{end}.woff2"
            shutil.copyfile(package / "files" / name, target / short)
            src = f'url({short}) format("woff2")'
            rules.append(face(web.family, style, "200 900", src, f"unicode-range:{points}"))
    return rules


def vendor_noto(weight: int, package: Path, whole: Path, target: Path) -> list[str]:
    """Copy a weight of Noto Sans SC in its numbered slices, cut the rest of GB 2312, and write the rules."""
    rules = []
    covered = frozenset().union(*(code_points(file) for file in sorted(target.glob("source-sans-*.woff2"))))
    for name, points in package_slices(package / f"{weight}.css"):
        number = name.removeprefix("noto-sans-sc-").removesuffix(f"-{weight}-normal.woff2")
        if not number.isdecimal():
            continue
        short = f"noto-sc-{weight}-{number}.woff2"
        shutil.copyfile(package / "files" / name, target / short)
        covered |= code_points(target / short)
        src = f'url({short}) format("woff2")'
        rules.append(face("Noto SC", "normal", str(weight), src, f"unicode-range:{points}"))
    rest = frozenset(map(ord, gb2312_characters())) - covered
    short = f"noto-sc-{weight}-rest.woff2"
    cut_font(whole, target / short, rest, "woff2")
    src = f'url({short}) format("woff2")'
    return [*rules, face("Noto SC", "normal", str(weight), src, f"unicode-range:{unicode_range(rest)}")]


def mean_advance(font: Any) -> float:  # noqa: ANN401 - fontTools publishes no types
    """Measure the mean advance of English text, in thousandths of an em."""
    glyphs, advances, em = font.getBestCmap(), font["hmtx"], font["head"].unitsPerEm
    total = sum(count * advances[glyphs[ord(letter)]][0] for letter, count in LETTER_COUNTS.items())
    return float(total / sum(LETTER_COUNTS.values()) / em * 1000)


def fallback_rules(web: WebFamily, local: LocalFace, target: Path) -> list[str]:
    """Write a local face's rules, each as wide on average and as high as the web font in that weight."""
    rules = []
    for style, end in (("normal", ""), ("italic", "-italic")):
        for weight in FALLBACK_WEIGHTS:
            variable: Any = TTFont(target / f"{web.short}-latin{end}.woff2")
            font: Any = instantiateVariableFont(variable, {"wght": weight})
            place = (weight > 400) + 2 * (style == "italic")
            full, postscript = LOCAL_STYLES[place]
            size = mean_advance(font) / local.advances[place]
            em, line = font["head"].unitsPerEm * size, font["hhea"]
            names = (name.format(full=full, postscript=postscript) for name in local.names)
            rules.append(
                face(
                    f"{web.family} Fallback",
                    style,
                    str(weight),
                    ",".join(f'local("{name}")' for name in dict.fromkeys(names)),
                    f"size-adjust:{size:.2%}",
                    f"ascent-override:{line.ascent / em:.2%}",
                    f"descent-override:{-line.descent / em:.2%}",
                    f"line-gap-override:{line.lineGap / em:.2%}",
                )
            )
    return rules


def write_licences(inputs: argparse.Namespace, target: Path) -> None:
    """Copy the licence of each family, as its makers wrote it."""
    shutil.copyfile(inputs.source_sans / "LICENSE.md", target / "LICENSE-SourceSans3.txt")
    shutil.copyfile(inputs.source_serif / "LICENSE.md", target / "LICENSE-SourceSerif4.txt")
    shutil.copyfile(inputs.noto / "LICENSE_FONT", target / "LICENSE-NotoSansSC.txt")


def whole_noto(package: Path, weight: int) -> Path:
    """Find the whole font of a weight in its package."""
    folder = NOTO_WEIGHTS[weight][0]
    return Path(package, folder, f"NotoSansSC_{folder}.ttf")


def write_print_fonts(inputs: argparse.Namespace, target: Path) -> None:
    """Write the fonts of charts and paper to `fonts/`."""
    target.mkdir(parents=True, exist_ok=True)
    for style in SANS_STYLES:
        name = f"SourceSans3-{style}.ttf"
        shutil.copyfile(inputs.source_sans / "TTF" / name, target / name)
    for style in SERIF_STYLES:
        name = f"SourceSerif4-{style}.ttf"
        shutil.copyfile(inputs.source_serif / "TTF" / name, target / name)
    for weight, (_, style) in NOTO_WEIGHTS.items():
        cut_font(whole_noto(inputs.noto, weight), target / f"NotoSansSC-{style}.ttf", print_repertoire())
    write_licences(inputs, target)


def write_web_fonts(inputs: argparse.Namespace, target: Path) -> None:
    """Write the fonts of the site and their style sheet to `docs/assets/fonts/`."""
    target.mkdir(parents=True, exist_ok=True)
    rules = [*vendor_source(SANS, inputs.web_sans, target), *vendor_source(SERIF, inputs.web_serif, target)]
    noto = [vendor_noto(w, inputs.web_noto, whole_noto(inputs.noto, w), target) for w in NOTO_WEIGHTS]
    regular, bold = noto
    rules += regular
    rules += fallback_rules(SANS, ARIAL, target)
    # The later of two rules for one face is tried first, so Georgia is written after Times.
    rules += [*fallback_rules(SERIF, TIMES, target), *fallback_rules(SERIF, GEORGIA, target)]
    (target / "fonts.css").write_text(HEADER + "\n".join(rules) + "\n", "utf-8", newline="\n")
    (target / "chinese-bold.css").write_text(BOLD_HEADER + "\n".join(bold) + "\n", "utf-8", newline="\n")
    write_licences(inputs, target)


def main() -> None:
    """Read the arguments and write every font."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False
    )
    for name in ("source-sans", "source-serif", "noto", "web-sans", "web-serif", "web-noto"):
        parser.add_argument(f"--{name}", type=Path, required=True, metavar="FOLDER")
    parser.add_argument(
        "--root", type=Path, default=Path(), metavar="FOLDER", help="where fonts/ and docs/ are"
    )
    inputs = parser.parse_args()
    write_print_fonts(inputs, inputs.root / "fonts")
    write_web_fonts(inputs, inputs.root / "docs" / "assets" / "fonts")


if __name__ == "__main__":
    main()
