"""What a figure shares with the one before it: "up 3% to $5", "12 inches (30 cm) of rain", "(2025: $4 m)"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.analysis.words.comparing import AGAINST, THAN

if TYPE_CHECKING:
    from generator.analysis.quantities.amounts import Passage
    from generator.analysis.quantities.making import Reading
    from generator.model import Quantity, Span

_REACH = 64
"""How far a figure may stand behind the one that it is compared with."""
_CHANGED = re.compile(
    r"(?:\A|[\s,(])(?:(?:and|or)\s)?(?:up|down|off)\s(?:by\s)?(?:a\s(?:further|modest|sharp)\s)?\Z"
)
_COMPARED = re.compile(
    rf"(?:\A|[\s,(])(?:from|{AGAINST}|{THAN}|instead\sof|rather\sthan|to|above|below)"
    r"\s(?:the\s|a\s|an\s|its\s|just\s|only\s)?(?:reported\s|previous\s|earlier\s|estimated\s|initial\s|forecast\s"
    r"|expected\s|average\sof\s|(?:record|all-time)\s(?:high|low)\sof\s|(?:high|low|peak)\sof\s)?\Z|\sand\sa\s(?:high|low|peak)\sof\s\Z"
)
_ASIDE = re.compile(
    r"\s\((?:[a-z]{1,9}[\s-]?)?(?:[0-9]{1,4}|half|quarter|year|months)?(?:\s[0-9]{4})?(?:\s?:\s|\s)?\Z"
)
_SET_OFF = re.compile(r",\s(?:(?:and\s)?(?:up|down)\s)?from\s(?:[a-z]{1,9}\s)?\Z")
"""What sets the level off that a figure comes from; another clause has a subject of its own."""
_TOGETHER = frozenset({"percent", "percentage-point", "basis-point"})
_NO_MEASURES = frozenset({"1", "ratio", "year", "month", "week", "day", "hour", "minute", "second", "vote"})
_CHINESE_AND = frozenset({"、", "和", "与", "及", "以及"})
_ENGLISH_AND = frozenset({" and ", ", and "})
_OR = frozenset({" or ", ", or "})
_BREAKS = (";", ". ", " while ", " whilst ", " whereas ", " but ", " when ", " although ", " because ")


def carry_counted(passage: Passage, reading: Reading, before: Reading | None) -> Reading:
    """The figure with what the one before it measures, where its words compare the two or set it beside it.

    Args:
        passage: the sentence.
        reading: a figure; one that has what it counts stays as it is.
        before: the figure before it.
    """
    if before is None or (counted := before.quantity.counted) is None:
        return reading
    quantity = reading.quantity
    gap = quantity.span.start - before.quantity.span.end
    if quantity.counted is not None and gap not in {len(" ("), len(" to ")}:
        return reading
    between = passage.folded[before.quantity.span.end : quantity.span.start]
    leads = counted.end <= before.quantity.span.start
    if quantity.counted is not None and between == " (":
        # "A 500 million euro ($540m) fund".
        shared = quantity.unit not in _TOGETHER and _is_restated(passage, quantity, before.quantity, between)
    elif quantity.counted is not None:
        # "Declared a dividend rise of 8% to $5": both tell of one thing.
        shared = between == " to " and leads and before.quantity.unit in _TOGETHER
    elif quantity.unit in _NO_MEASURES:
        shared = False
    elif between in _CHINESE_AND or between in _ENGLISH_AND:
        # 收入增长3%和5%, "rates of 3% and 5%": what is measured stands before the first of them.
        shared = leads and before.quantity.unit == quantity.unit
    elif between in _OR and (quantity.unit in _TOGETHER or quantity.unit.isupper()):
        # "A profit of $9 million, or 17 cents a share".
        shared = leads
    elif (reading.is_count and quantity.unit != "percent") or len(between) > _REACH or not between.isascii():
        shared = False
    else:
        aside = between.endswith(" (") and _is_restated(passage, quantity, before.quantity, between)
        shared = aside or _is_compared(before.quantity, quantity, counted, between)
    return replace(reading, quantity=replace(quantity, counted=counted)) if shared else reading


def _is_restated(passage: Passage, quantity: Quantity, before: Quantity, between: str) -> bool:
    """Whether a figure in brackets tells the one before it in another unit, or as a share."""
    counted = before.counted
    if counted is None or not passage.folded.startswith(")", quantity.span.end):
        return False
    if between == " (":
        return quantity.unit != "percent" or counted.end <= before.span.start
    return counted.end + len(" (") == quantity.span.start and quantity.unit == "percent"


def _is_compared(before: Quantity, quantity: Quantity, counted: Span, between: str) -> bool:
    """Whether the words between two figures say that both are of the same thing."""
    if counted.start >= before.span.end and counted.end > before.span.end + len(between):
        return False
    # ", up 12% on the year" and ", against 71%" are set off: they compare, and name nothing.
    if any(mark in between for mark in _BREAKS) or ("," in between and _SET_OFF.search(between) is None):
        return False
    same = before.unit == quantity.unit or {before.unit, quantity.unit} <= _TOGETHER
    change = before.unit in _TOGETHER or quantity.unit in _TOGETHER
    if _CHANGED.search(between):
        return same or change
    if before.unit in _TOGETHER and between in {
        " to ",
        " to about ",
        " to around ",
        " to just ",
        " to a record ",
    }:
        # "Rose 0.1% to $36.86".
        return counted.end <= before.span.start
    return same and (_COMPARED.search(between) is not None or _ASIDE.search(between) is not None)
