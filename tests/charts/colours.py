"""How far two colours stand apart, after WCAG 2.2."""

from __future__ import annotations


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours after WCAG 2.2, from 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    """Relative luminance after WCAG 2.2; 0.04045 and 2.4 are the sRGB transfer curve's."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
