"""English grammar for figures: values with their comparison and unit, in words and numbers. English."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.model import Quantity

_COMPARISONS = {
    "=": "",
    ">": "more than ",
    ">=": "at least ",
    "<": "less than ",
    "<=": "at most ",
    "~": "about ",
    "->": "advancing toward ",
}
_MULTIPLES = {
    "0.1": "a tenth",
    "0.2": "a fifth",
    "0.25": "a quarter",
    "0.3": "three in ten",
    "0.33": "a third",
    "0.333": "a third",
    "0.4": "two fifths",
    "0.5": "half",
    "0.6": "three fifths",
    "0.66": "two thirds",
    "0.667": "two thirds",
    "0.67": "two thirds",
    "0.7": "seven in ten",
    "0.75": "three quarters",
    "0.8": "four fifths",
    "0.9": "nine in ten",
    "2": "twofold",
    "3": "threefold",
    "4": "fourfold",
    "5": "fivefold",
    "10": "tenfold",
}
"""Multiples and parts that have a word of their own."""
_SCALES = ((12, "trillion", 5), (9, "billion", 5), (6, "million", 2))
"""Zeros, what they are called, and the decimals at most that are read more easily than the zeros."""
_IRREGULAR = {"person": "people", "man": "men", "woman": "women", "child": "children"}
_UNITS = {
    "[mi_i]": ("mile", "miles"),
    "[ft_i]": ("foot", "feet"),
    "[yd_i]": ("yard", "yards"),
    "[in_i]": ("inch", "inches"),
    "[nmi_i]": ("nautical mile", "nautical miles"),
    "[ly]": ("light year", "light years"),
    "[lb_av]": ("pound", "pounds"),
    "[oz_av]": ("ounce", "ounces"),
    "[gal_us]": ("gallon", "gallons"),
    "[car_m]": ("carat", "carats"),
    "[acr_us]": ("acre", "acres"),
    "har": ("hectare", "hectares"),
    "acre-foot": ("acre-foot", "acre-feet"),
    "barrel/d": ("barrel a day", "barrels a day"),
    "[kn_i]": ("knot", "knots"),
    "[HP]": ("horsepower", "horsepower"),
    "[mi_i]/h": ("mile an hour", "miles an hour"),
    "[ft_i]/s": ("foot a second", "feet a second"),
    "[ft_i]3/s": ("cubic foot a second", "cubic feet a second"),
    "percentage-point": ("percentage point", "percentage points"),
    "basis-point": ("basis point", "basis points"),
    **{f"10*-{power}": (f"per {10**power:,}",) * 2 for power in range(3, 10)},
}
"""Units of the data that readers know by a word: one of them, several."""
_SIGNS = {"Cel": "°C", "[degF]": "°F", "[Btu]": "Btu", "[ppm]": "ppm", "[psi]": "psi", "mm[Hg]": "mmHg"}
"""Units that readers know by another sign than the data's."""
_POWERS = {"2": ("square", "²"), "3": ("cubic", "³")}
_POWER = re.compile(r"(\[\w{1,12}\]|[a-z]{0,4}m)([23])")
_SHORT_CODES = frozenset(("cal", "dwt", "boe", "rpm"))
"""Units of three small letters that are codes, and no nouns."""
_NO_MONEY = frozenset(("TEU", "MVA"))
"""Units of three capitals that are codes of no currency."""


def is_money(unit: str) -> bool:
    """Whether a unit is a currency's code."""
    return len(unit) == 3 and unit.isascii() and unit.isupper() and unit not in _NO_MONEY


def quantity_words(quantity: Quantity) -> str:
    """A quantity as a value: `more than 6,000 enterprises`, `over 40 percent` read as `more than 40%`."""
    comparison = _COMPARISONS[quantity.comparison]
    if quantity.unit == "percent":
        return f"{comparison}{_range(grouped, quantity)}%"
    if quantity.unit == "ratio":
        value = _range(grouped, quantity)
        if value in _MULTIPLES:
            return comparison + _MULTIPLES[value]
        is_part = quantity.value_max is None and Decimal(quantity.value) < 1
        return comparison + (f"{_percent(quantity.value)}%" if is_part else f"{value} times")
    if is_money(quantity.unit):
        return f"{comparison}{quantity.unit} {_range(scaled, quantity)}"
    is_one = quantity.value == "1" and quantity.value_max is None
    return f"{comparison}{_range(scaled, quantity)} {_unit_words(quantity.unit, is_one=is_one)}".rstrip()


def _percent(part: str) -> str:
    """A part of one as a number of hundredths, without zeros that tell nothing."""
    return f"{(Decimal(part) * 100).normalize():f}"


def _unit_words(unit: str, *, is_one: bool) -> str:
    """A unit of the data as readers know it: `km²`, `kWh`, `miles`, `enterprises`."""
    if unit in _UNITS:
        return _UNITS[unit][0 if is_one else 1]
    power = _POWER.fullmatch(unit)
    if power is not None and power[1] in _UNITS:
        return f"{_POWERS[power[2]][0]} {_UNITS[power[1]][0 if is_one else 1]}"
    if _is_noun(unit):
        return unit if is_one else _plural(unit)
    if unit in _SIGNS:
        return _SIGNS[unit]
    if unit.startswith("u"):
        unit = f"µ{unit[1:]}"
    unit = _POWER.sub(lambda match: match[1] + _POWERS[match[2]][1], unit)
    return unit.replace(".", "").replace("By", "B").replace("CO2", "CO₂")


def _is_noun(unit: str) -> bool:
    """Whether a unit is a plain English word, and no code."""
    plain = unit.isascii() and unit.isalpha() and unit.islower()
    return plain and len(unit) > 2 and unit not in _SHORT_CODES


def _range(show: Callable[[str], str], quantity: Quantity) -> str:
    """The value as it is shown, or both ends of a range."""
    value = show(quantity.value)
    return value if quantity.value_max is None else f"{value} to {show(quantity.value_max)}"


def scaled(value: str) -> str:
    """A decimal string in millions, billions or trillions where a few digits tell it all."""
    whole, point, _ = value.partition(".")
    if not point and whole.isdigit():
        for zeros, name, decimals in _SCALES:
            rest = len(whole) - zeros
            if 0 < rest <= 3:
                fraction = whole[rest:].rstrip("0")
                if len(fraction) <= decimals:
                    return f"{whole[:rest]}{'.' if fraction else ''}{fraction} {name}"
    return grouped(value)


def grouped(value: str) -> str:
    """A decimal string with its thousands grouped."""
    whole, point, fraction = value.partition(".")
    return f"{int(whole):,}{point}{fraction}" if whole.lstrip("-").isdigit() else value


def _plural(noun: str) -> str:
    if noun in _IRREGULAR:
        return _IRREGULAR[noun]
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("s", "x", "ch", "sh")) else f"{noun}s"
