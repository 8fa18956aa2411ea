"""Colours: enough contrast in both palettes, and one counterpart for each."""

from __future__ import annotations

import pytest

from generator.charts import DARK, LIGHT, Palette
from generator.charts.model import LABEL_KEYS
from generator.charts.palette import VOICE_KEYS, exchange_palette
from tests.charts.colours import contrast

BOTH = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])


def test_contrast_is_measured_after_wcag() -> None:
    """Black on white is 21; the grey #767676 on white is the well-known 4.54."""
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#ffffff", "#767676") == pytest.approx(4.54, abs=0.005)


@BOTH
def test_a_figure_can_be_read_on_each_shade(palette: Palette) -> None:
    """WCAG AA, 4.5, for the count on each of the five shades."""
    assert min(contrast(*pair) for pair in zip(palette.heat, palette.on_heat, strict=True)) >= 4.5


@BOTH
def test_shades_rise_away_from_the_page(palette: Palette) -> None:
    """More statements stand out more, by at least 1.3 from shade to shade."""
    steps = [contrast(shade, palette.background) for shade in palette.heat]
    assert all(later / earlier > 1.3 for earlier, later in zip([1.0, *steps], steps, strict=False))


@BOTH
@pytest.mark.parametrize("key", [*LABEL_KEYS, *VOICE_KEYS])
def test_labels_can_be_read(palette: Palette, key: str) -> None:
    """4.5 for a label's name on the page and a figure on its bar; 3 for its mark."""
    assert contrast(palette.label_name(key), palette.background) >= 4.5
    assert contrast(palette.on_label(key), palette.label(key)) >= 4.5
    assert contrast(palette.label(key), palette.background) >= 3


@BOTH
def test_text_can_be_read(palette: Palette) -> None:
    """4.5 for ink and for the quiet text."""
    assert min(contrast(c, palette.background) for c in (palette.ink, palette.quiet)) >= 4.5


def test_each_light_colour_has_one_counterpart() -> None:
    """Exchanging is exact in both directions of thought: all light colours differ."""
    light = [LIGHT.background, LIGHT.ink, LIGHT.quiet, LIGHT.rule, LIGHT.absent, LIGHT.on_unlabelled]
    light += [LIGHT.label(key) for key in (*LABEL_KEYS, *VOICE_KEYS)]
    light += [LIGHT.past, LIGHT.ahead, *LIGHT.heat]
    assert len(light) == len(set(light)) == 24
    dark = [DARK.background, DARK.ink, DARK.quiet, DARK.rule, DARK.absent, DARK.on_unlabelled]
    dark += [DARK.label(key) for key in (*LABEL_KEYS, *VOICE_KEYS)]
    dark += [DARK.past, DARK.ahead, *DARK.heat]
    assert exchange_palette(" ".join(light)) == " ".join(dark)


def test_a_colour_of_no_palette_is_an_error() -> None:
    """A picture in a colour without a counterpart cannot be made dark unnoticed."""
    with pytest.raises(KeyError):
        exchange_palette('<path fill="#ff00ff"/>')
