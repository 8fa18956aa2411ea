"""Chinese numerals: 四十, 六千, 二〇二六, 一百二十万, 三点五."""

from __future__ import annotations

from decimal import Decimal

DIGITS: dict[str, int] = {character: value for value, character in enumerate("零一二三四五六七八九")} | {
    "〇": 0,
    "○": 0,
    "两": 2,
}
"""Each digit's value."""
_UNITS = {"十": 10, "百": 100, "千": 1000}
NUMERALS = "".join(DIGITS) + "十百千万亿"
"""Every character that a Chinese number may hold; for use inside a character class."""


def parse_digits(characters: str) -> int | None:
    """Read digits one after the other, as years are written: 二〇二六 is 2026.

    Args:
        characters: Chinese or ASCII digits.

    Returns:
        The number, or None where another character stands among them.
    """
    value = 0
    for character in characters:
        digit = DIGITS.get(character)
        if digit is None and "0" <= character <= "9":
            digit = ord(character) - ord("0")
        if digit is None:
            return None
        value = value * 10 + digit
    return value if characters else None


def parse_numeral(characters: str) -> Decimal | None:
    """Read a Chinese number with its units, 一百二十万, or a plain ASCII one.

    Args:
        characters: Characters of `NUMERALS`, with at most one 点; or ASCII digits.

    Returns:
        The number; None where the characters are no well-formed number (十五五, 五四, 万一).
    """
    whole_part, point, fraction_part = characters.partition("点")
    if whole_part.isascii() and whole_part.isdigit() and not point:
        return Decimal(whole_part)
    whole = _parse_whole(whole_part)
    if whole is None or not point:
        return None if whole is None else Decimal(whole)
    fraction = parse_digits(fraction_part)
    if fraction is None:
        return None
    return Decimal(whole) + Decimal(fraction).scaleb(-len(fraction_part))


def _parse_whole(characters: str) -> int | None:
    """Read a number up to 亿 and 万亿; each scale must be smaller than the one before it."""
    head, scale, tail = characters.rpartition("亿")
    if scale:
        return _join_scaled(head, tail, 10**8)
    head, scale, tail = characters.rpartition("万")
    if scale:
        return _join_scaled(head, tail, 10**4)
    return _parse_section(characters)


def _join_scaled(head: str, tail: str, scale: int) -> int | None:
    """The number of `head` times `scale`, plus that of `tail`, where both are well formed."""
    upper = _parse_whole(head)
    lower = _parse_whole(tail) if tail else 0
    if upper is None or lower is None or upper == 0 or lower >= scale:
        return None
    return upper * scale + lower


def _parse_section(characters: str) -> int | None:
    """Read a number below ten thousand."""
    total, digit, unit_before = 0, None, 10_000
    for character in characters:
        unit = _UNITS.get(character)
        if unit is None:
            value = DIGITS.get(character)
            if value is None or digit:
                return None
            digit = value
        elif unit < unit_before and (digit or (unit == 10 and not total)):
            total, digit, unit_before = total + (digit or 1) * unit, None, unit
        else:
            return None
    if not characters or (digit and total and unit_before > 10 and "零" not in characters):
        # 三百五 is read 350 in speech and 305 by nobody: too doubtful for a figure.
        return None
    return total + (digit or 0)
