"""Which of the five shades a count gets."""

from __future__ import annotations

from bisect import bisect_left

_SHADES = 5


def shade_bounds(largest: int, smallest: int = 1) -> tuple[int, ...]:
    """The largest count of each shade.

    Up to five, a shade is a count. Beyond, the bounds grow by a constant factor, because counts of
    statements are skewed: most cells hold one or two, a few hold dozens. Whole numbers alone are used, so
    that the bounds are the same on every machine.

    Args:
        largest: The largest count of the chart.
        smallest: The smallest count above zero: shades are for the differences that there are, but a count
            less than four times as large as another is not made to look like much more.

    Returns:
        At most five bounds, rising; none where there is nothing to shade.
    """
    if largest <= _SHADES:
        return tuple(range(1, largest + 1))
    smallest = max(1, min(smallest, largest // 4))
    bounds: list[int] = []
    for step in range(1, _SHADES):
        bound = _root(smallest ** (_SHADES - step) * largest**step)
        bounds.append(max(bound, bounds[-1] + 1) if bounds else bound)
    return (*bounds, largest)


def shade_of(count: int, bounds: tuple[int, ...]) -> int | None:
    """The index of a count's shade, faintest first; None for zero."""
    return bisect_left(bounds, count) if count else None


def key_entries(bounds: tuple[int, ...]) -> tuple[str, ...]:
    """What each shade means: `1`, `2`, `3–4`."""
    lows = (1, *(bound + 1 for bound in bounds))
    return tuple(
        str(low) if low == high else f"{low}\N{EN DASH}{high}"
        for low, high in zip(lows, bounds, strict=False)  # the last low has no bound of its own
    )


def _root(number: int) -> int:
    """The largest whole number whose fifth power is not above a number."""
    low, high = 1, 1 << (number.bit_length() // _SHADES + 1)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if middle**_SHADES <= number else (low, middle - 1)
    return low
