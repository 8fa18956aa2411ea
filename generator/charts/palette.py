"""The two palettes, and the exchange of one for the other in a finished picture.

A picture is drawn in `LIGHT`. Each of its colours has its own counterpart in `DARK`, so that exchanging the
colours in the SVG text gives the dark picture. The site's style sheet uses the same values.
"""

from __future__ import annotations

import re
from dataclasses import astuple, dataclass

VOICE_KEYS = ("quoted", "partly-quoted", "reported", "own")
"""The keys of voices, in the order in which they are drawn: the furthest from the page first."""
_COLOUR = re.compile(r"#[0-9a-f]{6}\b")


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours as `#rrggbb`, lower case."""

    background: str
    """The page; in pictures only the figures on the two fullest shades (`on_heat`)."""
    ink: str
    """Text, and figures on the two faintest shades and the middle one."""
    quiet: str
    """Text that steps back."""
    rule: str
    """Hairlines."""
    absent: str
    """The dash that stands for nothing found."""
    directive: str
    """Says what others should do."""
    commitment: str
    """Says what the actor itself will do."""
    fact: str
    """Stated as fact."""
    assessment: str
    """A judgement."""
    risk: str
    """A danger or obstacle."""
    outlook: str
    """What is expected."""
    unlabelled: str
    """No rule is sure."""
    on_unlabelled: str
    """Figures on `unlabelled`, which is too pale for `background` and too dark for `ink` at night."""
    quoted: str
    """A speaker's words between marks. The four voices step away from the page, the quoted furthest."""
    partly_quoted: str
    """A report with words between marks in it."""
    reported: str
    """A speaker's words without marks."""
    own: str
    """The document's own words."""
    past: str
    """What a timeline shows before the edition's date."""
    ahead: str
    """What it shows after it."""
    heat: tuple[str, str, str, str, str]
    """Shades from few to many: toward ink on light paper, toward light on dark paper."""

    @property
    def on_heat(self) -> tuple[str, str, str, str, str]:
        """The colour of a figure on each shade."""
        return (self.ink, self.ink, self.ink, self.background, self.background)

    def label(self, key: str) -> str:
        """The colour of a label's or a voice's parts, by its key. KeyError where there is none."""
        return {
            "directive": self.directive,
            "commitment": self.commitment,
            "fact": self.fact,
            "assessment": self.assessment,
            "risk": self.risk,
            "outlook": self.outlook,
            "unlabelled": self.unlabelled,
            "quoted": self.quoted,
            "partly-quoted": self.partly_quoted,
            "reported": self.reported,
            "own": self.own,
        }[key]

    def label_name(self, key: str) -> str:
        """The colour of a label's name: its own, but `quiet` where that is too pale for text.

        Voices are told apart by lightness, so that their names are in `ink`.
        """
        if key in VOICE_KEYS:
            return self.ink
        return self.quiet if key == "unlabelled" else self.label(key)

    def on_label(self, key: str) -> str:
        """The colour of a figure on a bar in a label's or a voice's colour."""
        if key == "own":
            return self.ink
        return self.on_unlabelled if key == "unlabelled" else self.background


LIGHT = Palette(
    background="#fbfaf7",
    ink="#1b1d21",
    quiet="#5c5f66",
    rule="#d9d4c7",
    absent="#8f8b80",
    directive="#1f4e79",
    commitment="#2a6f5e",
    fact="#4a4a4a",
    assessment="#6b3fa0",
    risk="#a63d2f",
    outlook="#8a6100",
    unlabelled="#8b8e94",
    on_unlabelled="#0f1114",
    quoted="#103037",
    partly_quoted="#225762",
    reported="#397784",
    own="#5f98a5",
    past="#5b6270",
    ahead="#1a5fa8",
    heat=("#cfd8e5", "#a6b5cd", "#7f93b4", "#48597d", "#14213d"),
)

DARK = Palette(
    background="#14181f",
    ink="#e9e7e2",
    quiet="#a3abb8",
    rule="#323a47",
    absent="#6b7690",
    directive="#8ab8e6",
    commitment="#7fcfb6",
    fact="#c4c4c4",
    assessment="#c3a6ee",
    risk="#f0998c",
    outlook="#e3bd5c",
    unlabelled="#7d8593",
    on_unlabelled="#14181e",
    quoted="#cfe7ed",
    partly_quoted="#80becb",
    reported="#4e97a6",
    own="#406d77",
    past="#a6aebb",
    ahead="#79b4f0",
    heat=("#2e3c57", "#42547a", "#51668a", "#93a9d0", "#dfe7f7"),
)


def _colours(palette: Palette) -> list[str]:
    *single, heat = astuple(palette)
    return [*single, *heat]


_DARK_FOR = dict(zip(_colours(LIGHT), _colours(DARK), strict=True))


def exchange_palette(svg: str) -> str:
    """Exchange each light colour for its dark counterpart.

    Args:
        svg: A picture drawn in `LIGHT`.

    Returns:
        The same picture in `DARK`.

    Raises:
        KeyError: where the picture holds a colour that is not in `LIGHT`.
    """
    return _COLOUR.sub(lambda match: _DARK_FOR[match.group()], svg)
