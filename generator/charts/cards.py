"""The picture that other sites show beside a link to a page: its title, what it comes to, its labels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.charts.palette import LIGHT
from generator.charts.scene import Box, Rule, Scene, Text
from generator.charts.typeface import Style

if TYPE_CHECKING:
    from generator.charts.typeface import Typeface

_WIDTH, _HEIGHT = 1200, 630
"""What Open Graph's readers ask for, px."""
_MARGIN = 72
_ROOM = _WIDTH - 2 * _MARGIN
_TITLE, _LINE, _SMALL = 62.0, 33.0, 25.0


@dataclass(frozen=True, slots=True)
class Card:
    """What such a picture says."""

    publication: str
    """The publication's title."""
    kicker: str
    """What kind of page it is: `sector brief`."""
    title: str
    """The page's title."""
    line: str
    """What it comes to."""
    facts: str
    """Counts and edition, on one line."""
    parts: tuple[tuple[str, int], ...]
    """(label, statements) for the bar at the foot; empty for none."""


def lay_out_card(card: Card, typeface: Typeface) -> Scene:
    """Lays a card out on 1200 by 630 px, light: no title so long that it leaves the picture."""
    texts = [
        Text(_MARGIN, 92, typeface.shorten(card.publication, _ROOM, _SMALL), _SMALL, LIGHT.background),
        Text(_MARGIN, 196, card.kicker.upper(), _SMALL - 4, LIGHT.quiet, Style.STRONG),
    ]
    y = 262.0
    for title in typeface.wrap(card.title, _ROOM, _TITLE, Style.STRONG, lines=2):
        texts.append(Text(_MARGIN, y, title, _TITLE, LIGHT.ink, Style.STRONG))
        y += 70
    # The line takes what the title leaves: four lines beneath one, three beneath two.
    for line in typeface.wrap(card.line, _ROOM, _LINE, lines=int((532 - y) // 44) + 1):
        texts.append(Text(_MARGIN, y, line, _LINE, LIGHT.ink))
        y += 44
    texts.append(Text(_MARGIN, 584, typeface.shorten(card.facts, _ROOM, _SMALL), _SMALL, LIGHT.quiet))
    return Scene(
        _WIDTH,
        _HEIGHT,
        texts=tuple(texts),
        boxes=(Box(0, 0, _WIDTH, 136, LIGHT.heat[-1]), *_bar(card.parts)),
        rules=(Rule(_MARGIN, 546, _ROOM, LIGHT.rule),),
    )


def _bar(parts: tuple[tuple[str, int], ...]) -> tuple[Box, ...]:
    """The labels' shares along the lower edge."""
    total = sum(count for _, count in parts)
    boxes: list[Box] = []
    x = 0.0
    for label, count in parts:
        width = _WIDTH * count / total
        boxes.append(Box(x, _HEIGHT - 14, width, 14, LIGHT.label(label)))
        x += width
    return tuple(boxes)
