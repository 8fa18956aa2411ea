"""A line of tiny columns for a card: the course of a few numbers, without words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_HEIGHT = 18
_WIDEST = 9
_WIDTH = 120
_GAP = 2
_BASE = 1


def sparkline(values: Sequence[int]) -> str:
    """Draw some numbers as columns on one scale, to be put inline into HTML.

    It is decoration: the numbers stand beside it as text, and it is hidden from those who have pages read to
    them. It takes the colour of the text around it (`currentColor`), so that it is right in light, in dark
    and on paper; it is written here and not by matplotlib, because a picture file for each card would cost a
    request each. Columns are 2 to 9 px wide in at most 120 px, 18 px high; a zero is a line of 1 px.

    Args:
        values: Numbers from 0 up, at most 40 of them; of more, the first 40 are drawn.

    Returns:
        An SVG element of digits and fixed words alone, safe in HTML; empty where there are no numbers.
    """
    shown = [max(value, 0) for value in values[:40]]
    if not shown:
        return ""
    largest = max(*shown, 1)
    pitch = min(_WIDEST + _GAP, _WIDTH // len(shown))
    gap = min(_GAP, pitch - 2)
    width = pitch * len(shown) - gap
    columns = []
    for at, value in enumerate(shown):
        # Whole px keep the edges sharp; one that counts is never as low as none.
        height = max(round(value / largest * _HEIGHT), _BASE + 1) if value else _BASE
        columns.append(f"M{at * pitch} {_HEIGHT}v-{height}h{pitch - gap}v{height}z")
    size = f'width="{width}" height="{_HEIGHT}" viewBox="0 0 {width} {_HEIGHT}"'
    return (
        f'<svg class="spark" {size} aria-hidden="true" focusable="false">'
        f'<path fill="currentColor" d="{"".join(columns)}"/></svg>'
    )
