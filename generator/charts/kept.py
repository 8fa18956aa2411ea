"""Pictures that were drawn before are not drawn again: they are kept by the digest of what they show."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.charts.cards import lay_out_card
from generator.charts.drawing import digest, draw_chart, with_pictures
from generator.charts.raster import paint_png
from generator.charts.typeface import load_typeface

if TYPE_CHECKING:
    from generator.charts.cards import Card
    from generator.charts.model import Chart, DrawnChart, Timeline

# What a picture depends on besides its chart: this package, and the words that a layout writes itself.
_PROGRAM = (Path(__file__).parent, Path(__file__).parents[1] / "wording")


_CHECK = 32
"""Bytes of a digest before a kept card."""


class KeptCharts:
    """A folder of pictures, one file for each chart.

    An entry that cannot be read, was changed or was drawn by another version of the program or with other
    fonts is as good as none: the chart is drawn anew. A folder that cannot be written is no error either.
    """

    def __init__(self, folder: Path, fonts: Path) -> None:
        self._folder = folder
        self._fonts = fonts
        self._setting = _digest_setting(fonts)
        self._used: set[str] = set()

    def draw(self, chart: Chart | Timeline) -> DrawnChart:
        """The chart's pictures and data, the same bytes as `draw_chart` gives."""
        name = hashlib.sha256(f"{digest(chart)} {self._setting}".encode()).hexdigest()
        self._used.add(f"{name}.json")
        entry = self._folder / f"{name}.json"
        pictures = _read(entry)
        if pictures is not None:
            return with_pictures(chart, *pictures)
        drawn = draw_chart(chart, self._fonts)
        _write(
            entry,
            [
                [drawn.wide_light, drawn.width, drawn.height],
                [drawn.narrow_light, drawn.narrow_width, drawn.narrow_height],
            ],
        )
        return drawn

    def draw_card(self, card: Card) -> bytes:
        """The card's picture as PNG, the same bytes as `paint_png` gives."""
        name = hashlib.sha256(f"{card} {self._setting}".encode()).hexdigest()
        self._used.add(f"{name}.png")
        entry = self._folder / f"{name}.png"
        try:
            check, picture = (raw := entry.read_bytes())[:_CHECK], raw[_CHECK:]
            if hashlib.sha256(picture).digest() == check:
                return picture
        except OSError:
            pass
        typeface = load_typeface(self._fonts)
        picture = paint_png(lay_out_card(card, typeface), typeface)
        _put(entry, hashlib.sha256(picture).digest() + picture)
        return picture

    def finish(self) -> None:
        """Delete the entries that no chart has used: the folder holds one edition's pictures."""
        if not self._folder.is_dir():
            return
        for entry in sorted((*self._folder.glob("*.json"), *self._folder.glob("*.png"))):
            if entry.name not in self._used:
                entry.unlink(missing_ok=True)


def _digest_setting(fonts: Path) -> str:
    typeface = load_typeface(fonts)
    files = [Path(path) for path in (*typeface.regular, *typeface.strong, *typeface.slanted)]
    files += [path for folder in _PROGRAM for path in sorted(folder.glob("*.py"))]
    total = hashlib.sha256()
    for path in files:
        total.update(hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()


def _read(entry: Path) -> tuple[tuple[str, int, int], tuple[str, int, int]] | None:
    """The light pictures with their sizes; None where the entry is missing or damaged."""
    try:
        check, payload = entry.read_text(encoding="utf-8").split("\n", 1)
        if hashlib.sha256(payload.encode()).hexdigest() != check:
            return None
        wide, narrow = json.loads(payload)
    except (OSError, ValueError):
        return None
    return tuple(wide), tuple(narrow)


def _write(entry: Path, pictures: list[Any]) -> None:
    payload = json.dumps(pictures)
    check = hashlib.sha256(payload.encode()).hexdigest()
    _put(entry, f"{check}\n{payload}".encode())


def _put(entry: Path, content: bytes) -> None:
    try:
        entry.parent.mkdir(parents=True, exist_ok=True)
        # A reader never meets half of an entry; if it did, the check would tell.
        half = entry.with_suffix(".part")
        half.write_bytes(content)
        half.replace(entry)
    except OSError:
        return
