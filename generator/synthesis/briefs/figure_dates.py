"""Says for which date a statement gives a figure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator import edtf
from generator.analysis.words.comparing import (
    AGAINST,
    AGAINST_BEHIND_CHINESE,
    AGAINST_CHINESE,
    THAN,
    THAN_CHINESE,
)

if TYPE_CHECKING:
    from generator.model import Quantity, Source, Span, Statement

_BASE = re.compile(
    rf"(?:\b(?:{AGAINST}|{THAN}|since|from"
    r"|(?:up|down|increase|rise|growth|gain|jump|drop|fall|decline|decrease) on)"
    r"(?: (?:in|at|about|around|some|the|only|just))*"
    rf"|{AGAINST_CHINESE}|{THAN_CHINESE}|[自从從由与與同和跟]) ?$",
    re.IGNORECASE,
)
"""What stands before the date, or before the figure of a date, that another figure is compared with."""
_BASE_BEHIND = re.compile(rf"以[来來]|[的之]基[础礎]上|起|{AGAINST_BEHIND_CHINESE}")
_JOINT = re.compile(r"(?: (?:in|for|at|during))? ?|[的,，]")
"""What stands between a figure and its own date: "23 in 2021", 2021年的23家."""
_WINDOW = 30
"""Code points before a date in which its words stand."""


def as_of(statement: Statement, quantity: Quantity, source: Source) -> str | None:
    """The date for which a statement gives a figure: its own, where it names one that is not ahead.

    Args:
        statement: the statement.
        quantity: the figure, one of the statement's.
        source: its source.

    Returns:
        EDTF, or None where the statement names no such date or more than one, where a date that lies ahead
        stands nearer to the figure (of "12 loans by 2030, against 9 in 2025" only the second is of 2025), or
        where the figure is compared with that date: "up from 23 in 2021", "a fifth more than in 2021".
    """
    published = edtf.read_extent(source.published or "")
    behind = {
        date.value
        for date in statement.dates
        if (extent := edtf.read_extent(date.value)) is not None
        and (published is None or extent.last <= published.last)
    }
    if len(behind) != 1:
        return None
    nearest = min(statement.dates, key=lambda date: _apart(date.span, quantity.span))
    if nearest.value not in behind:
        return None
    own = _figure_of(nearest.span, statement)
    is_base = _is_base(nearest.span if own is None else _around(own.span, nearest.span), statement)
    return nearest.value if not is_base or own == quantity else None


def _figure_of(date: Span, statement: Statement) -> Quantity | None:
    """The figure that stands right beside a date: "23 in 2021"."""
    offset = statement.span.start
    for quantity in statement.quantities:
        first, second = sorted((quantity.span, date))
        if first.end <= second.start and _JOINT.fullmatch(
            statement.text, first.end - offset, second.start - offset
        ):
            return quantity
    return None


def _is_base(span: Span, statement: Statement) -> bool:
    """Whether something is what a figure is compared with."""
    start, end = (place - statement.span.start for place in (span.start, span.end))
    before = statement.text[max(0, start - _WINDOW) : start]
    return _BASE.search(before) is not None or _BASE_BEHIND.match(statement.text, end) is not None


def _around(one: Span, other: Span) -> Span:
    return type(one)(min(one.start, other.start), max(one.end, other.end))


def _apart(one: Span, other: Span) -> int:
    """How many code points stand between two spans; none where they touch or overlap."""
    return max(0, one.start - other.end, other.start - one.end)
