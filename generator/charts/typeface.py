"""Fonts, the measuring of text, and its breaking into lines.

Each run of a text is drawn from one font file, named by its path: nothing is looked up among the fonts of the
machine, so that a picture is the same on every machine.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import groupby
from pathlib import Path

import matplotlib as mpl
from matplotlib.font_manager import FontProperties, get_font
from matplotlib.textpath import text_to_path

_REGULAR = ("SourceSans3-Regular.ttf", "NotoSansSC-Regular.ttf")
_STRONG = ("SourceSans3-Semibold.ttf", "NotoSansSC-Bold.ttf")
_SLANTED = ("SourceSans3-It.ttf", "NotoSansSC-Regular.ttf")
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_ELLIPSIS = "…"
# No line of a chart holds more: 720 px of the narrowest letters at 12 px are about 250.
_LONGEST = 400
# A line may not begin with these (Chinese typesetting, GB/T 15834).
_NOT_FIRST = frozenset("，。、；：？！）》」』】〉”’…—·")
# Nor end with these.
_NOT_LAST = frozenset("（《「『【〈“‘")


class Style(StrEnum):
    """How letters look."""

    REGULAR = "regular"
    """Text."""
    STRONG = "strong"
    """What heads other text."""
    SLANTED = "slanted"
    """What is said about an absence."""


@dataclass(frozen=True, slots=True)
class Extent:
    """How much room a text takes, in px."""

    width: float
    """From the first letter's origin to the last letter's advance."""
    ascent: float
    """Above the baseline."""
    descent: float
    """Below the baseline."""


@dataclass(frozen=True, slots=True)
class Run:
    """A part of a text that one font draws."""

    text: str
    """What it says."""
    font: str
    """The font file's path."""


@dataclass(frozen=True, slots=True)
class Typeface:
    """Three styles, each a list of font files to look for a character in, in this order."""

    regular: tuple[str, ...]
    """Paths of the font files of the text weight."""
    strong: tuple[str, ...]
    """Paths of the font files of the heavier weight."""
    slanted: tuple[str, ...]
    """Paths of the font files of the italic; Chinese stays upright in it."""

    def runs(self, text: str, style: Style = Style.REGULAR) -> tuple[Run, ...]:
        """Split a text where the font changes; what no font has becomes U+FFFD."""
        fonts = {Style.REGULAR: self.regular, Style.STRONG: self.strong, Style.SLANTED: self.slanted}[style]
        chosen = [_font_of(character, fonts) for character in _clean(text)]
        return tuple(
            Run("".join(character for character, _ in group), font)
            for font, group in groupby(chosen, key=lambda pair: pair[1])
        )

    def measure(self, text: str, size: float, style: Style = Style.REGULAR) -> Extent:
        """Measure a text, in px, at a size in px."""
        extents = [_measure(run) for run in self.runs(text, style)]
        return Extent(
            size * sum(extent.width for extent in extents),
            size * max((extent.ascent for extent in extents), default=0),
            size * max((extent.descent for extent in extents), default=0),
        )

    def run_width(self, run: Run, size: float) -> float:
        """The width of a run, in px, at a size in px."""
        return _measure(run).width * size

    def width(self, text: str, size: float, style: Style = Style.REGULAR) -> float:
        """The width of a text, in px, at a size in px."""
        return self.measure(text, size, style).width

    def shorten(self, text: str, room: float, size: float, style: Style = Style.REGULAR) -> str:
        """The text, or as much of its beginning as fits the room (px) with an ellipsis."""
        text = _clean(text)
        if self.width(text, size, style) <= room:
            return text
        low, high = 0, len(text)
        while low < high:
            middle = (low + high + 1) // 2
            candidate = text[:middle].rstrip() + _ELLIPSIS
            if self.width(candidate, size, style) <= room:
                low = middle
            else:
                high = middle - 1
        return _back_to_word(text, low).rstrip(" ,;:，、；：–—-") + _ELLIPSIS

    def wrap(
        self, text: str, room: float, size: float, style: Style = Style.REGULAR, *, lines: int = 2
    ) -> tuple[str, ...]:
        """Break a text into lines.

        Args:
            text: the text.
            room: how wide a line may be, px.
            size: the size of its letters, px.
            style: how they look.
            lines: how many there may be; the last ends in an ellipsis where the text does not fit.
        """
        rest = _clean(text)
        done: list[str] = []
        while rest and len(done) < lines - 1 and self.width(rest, size, style) > room:
            line = self._first_line(rest, room, size, style)
            done.append(line.rstrip())
            rest = rest[len(line) :].lstrip()
        if rest:
            done.append(self.shorten(rest, room, size, style))
        return tuple(done)

    def _first_line(self, text: str, room: float, size: float, style: Style) -> str:
        """As many whole words as fit, or else as many characters; at least one."""
        line, low = "", 0
        for at in range(1, len(text) + 1):
            if at < len(text) and not _breaks(text[at - 1], text[at]):
                continue
            if self.width(text[:at].rstrip(), size, style) > room:
                break
            line, low = text[:at], at
        if line:
            return line
        while low < len(text) and self.width(text[: low + 1], size, style) <= room:
            low += 1
        return text[: max(low, 1)]


def load_typeface(fonts: Path) -> Typeface:
    """Find the font files.

    Args:
        fonts: The folder with the project's font files. What it lacks is drawn in DejaVu Sans, which
            comes with matplotlib.

    Returns:
        The three styles.
    """
    own = Path(mpl.get_data_path()) / "fonts" / "ttf"

    def found(names: tuple[str, ...], last: str) -> tuple[str, ...]:
        paths = [fonts / name for name in names]
        return (*(str(path) for path in paths if path.is_file()), str(own / last))

    return Typeface(
        found(_REGULAR, "DejaVuSans.ttf"),
        found(_STRONG, "DejaVuSans-Bold.ttf"),
        found(_SLANTED, "DejaVuSans-Oblique.ttf"),
    )


def _clean(text: str) -> str:
    """White space folded; controls, bidirectional overrides and lone surrogates left out."""
    visible = (" " if c.isspace() else c for c in text[: 4 * _LONGEST])
    kept = (c for c in visible if unicodedata.category(c) not in {"Cc", "Cf", "Cs"})
    return " ".join("".join(kept).split())[:_LONGEST]


def _back_to_word(text: str, end: int) -> str:
    """The beginning of a text, without a word that was cut through if that is short (12 letters or fewer)."""
    kept = text[:end]
    if end < len(text) and text[end] != " " and not _is_wide(text[end]):
        space = kept.rfind(" ")
        if space > 0 and end - space <= 13:
            return kept[:space]
    return kept


def _breaks(before: str, after: str) -> bool:
    """Whether a line may end between two characters."""
    if after in _NOT_FIRST or before in _NOT_LAST:
        return False
    return before in " -/–—" or _is_wide(before) or (_is_wide(after) and after != " ")


def _is_wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in {"W", "F"}


def _font_of(character: str, fonts: tuple[str, ...]) -> tuple[str, str]:
    for font in fonts:
        if ord(character) in _characters(font):
            return character, font
    return _REPLACEMENT, fonts[-1]


@lru_cache(maxsize=16)
def _characters(font: str) -> frozenset[int]:
    """The code points that a font file has glyphs for."""
    return frozenset(get_font(font).get_charmap())


@lru_cache(maxsize=4096)
def _measure(run: Run) -> Extent:
    """Measure a run at a size of 1 px."""
    properties = FontProperties(fname=run.font, size=100)
    width, height, descent = text_to_path.get_text_width_height_descent(run.text, properties, ismath=False)
    return Extent(width / 100, (height - descent) / 100, descent / 100)
