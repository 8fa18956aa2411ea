"""A number in the text, as it is written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from generator.quick_classes import quick_to_make

if TYPE_CHECKING:
    from decimal import Decimal


@quick_to_make
@dataclass(frozen=True, slots=True)
class Number:
    """A number in the text, with its currency mark and its scale."""

    start: int
    """Where it starts, with its currency mark."""
    end: int
    """Where it ends, with its scale."""
    mantissa: Decimal
    """What stands before the scale word."""
    power: int
    """The scale's power of ten; 0 where there is none."""
    script: Literal["digits", "english", "chinese"]
    """How it is written."""
    grouped: bool = False
    """Whether commas group its digits."""
    currency: str | None = None
    """The code of the currency mark before it."""
    more: bool = False
    """Whether 多 or 余 says that it is somewhat more."""
    about: bool = False
    """Whether 来 says that it is about so much: 十来个."""
    upper: Decimal | None = None
    """The second of two digits that tell about how many: 5 in 三五年."""
    bare_scale: bool = False
    """Whether it is a scale alone ("trillion-yuan", 万亿), which counts as one only before a currency."""

    @property
    def value(self) -> Decimal:
        """The number itself."""
        return self.mantissa.scaleb(self.power)
