"""Outlines in few letters: relative, rounded without adding up, in short forms."""

from __future__ import annotations

_ARGUMENTS = {"M": 2, "L": 2, "Q": 4, "C": 6}


def compact_path(outline: str, digits: int, scale: tuple[float, float] = (1, 1)) -> str:
    """Write a path with relative coordinates, rounded to so many digits without adding up the rounding.

    Args:
        outline: Absolute `M`, `L`, `Q`, `C` and `z`, separated by white space, as matplotlib writes them.
        digits: Decimals to keep.
        scale: What x and y are multiplied by.

    Returns:
        The same outline.
    """
    factors = (10**digits * scale[0], 10**digits * scale[1])
    tokens = outline.split()
    out: list[str] = []
    here, start = (0, 0), (0, 0)
    last, at = "", 0
    while at < len(tokens):
        command = tokens[at]
        count = _ARGUMENTS.get(command, 0)
        numbers = [
            round(float(token) * factors[axis % 2])
            for axis, token in enumerate(tokens[at + 1 : at + 1 + count])
        ]
        at += 1 + count
        if not numbers:
            out.append("z")
            here, last = start, "z"
            continue
        offsets = [number - here[axis % 2] for axis, number in enumerate(numbers)]
        here = (numbers[-2], numbers[-1])
        if command == "M":
            start = here
        letter, offsets = _shortest(command.lower(), offsets)
        written = [shortest_number(offset / 10**digits, digits) for offset in offsets]
        # A letter that repeats is left out, and a minus sign separates by itself.
        lead = letter if letter != last or letter == "m" else ("" if written[0].startswith("-") else " ")
        out.append(lead + written[0] + "".join(n if n.startswith("-") else f" {n}" for n in written[1:]))
        last = letter
    return "".join(out)


def _shortest(letter: str, offsets: list[int]) -> tuple[str, list[int]]:
    """A level or upright line in its short form."""
    if letter == "l" and offsets[1] == 0:
        return "h", offsets[:1]
    if letter == "l" and offsets[0] == 0:
        return "v", offsets[1:]
    return letter, offsets


def shortest_number(value: float, digits: int) -> str:
    """A decimal without zeros that say nothing."""
    text = f"{value:.{digits}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    if text in {"-0", ""}:
        return "0"
    return text.replace("0.", ".", 1) if text.startswith(("0.", "-0.")) else text
