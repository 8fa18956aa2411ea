"""Which year is meant: days, months and seasons without one lean on the publication date."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from generator.analysis.dates.calendar_steps import (
    end_of_month,
    format_day,
    interval_until,
    nearest_day,
    shift_months,
)
from generator.analysis.dates.direction import AHEAD, BACK, STARTING, UNTOLD

if TYPE_CHECKING:
    from generator.analysis.dates.passage import DatedPassage, Publication

_COMPARED = ("from the ", "than the ")
"""What stands before a quarter that another is compared with."""
_EACH_YEAR = re.compile(r"\b(?:each|every) year\b|\bannually\b|每年|每岁")
_YEARLY_HINTS = ("ch year", "ry year", "annually", "每年", "每岁")
"""One of these stands in every match, and is found in a tenth of the time."""
_AS_A_RULE = re.compile(
    r"\b(?:usually|normally|typically|traditionally)"
    r"(?: (?:held|opens?|starts?|begins?|runs?|falls?|ends?|takes? place))?"
    r" (?:on|in|from|between|around|during|at the (?:start|end) of) (?:the )?$"
)
"""What stands before a day or month on which something happens as a rule."""
_AS_A_RULE_WITHIN = 60
_BESIDE = re.compile(
    r",?\s?(?:(?:on|in|from|between|around|during|at the (?:start|end) of)\s)?(?:the\s)?|的?|\s(?:of\s)?"
)
"""What stands between a day and "each year"."""
_LONG_OVER = timedelta(days=120)
_LEAP_YEAR = 2024
_AHEAD_MONTHS = 11
"""Farther off, the year before or after is as likely: a date is then uncertain, or not looked for ahead."""


def resolve_day(
    month: int, day: int, passage: DatedPassage, words: tuple[int, int], weekday: int | None = None
) -> str | None:
    """Give a day its year.

    An explicit day of the document with the same month and day settles it, and so does the weekday beside
    it. Otherwise it is the latest such day not after the publication interval, or the earliest not before it
    where the clause points ahead or, where nothing tells, lies much nearer. It is uncertain (`?`) unless it
    lies within the eleven months up to the interval's first day (ahead: after its last day).

    Args:
        month: The month.
        day: The day of the month.
        passage: The sentence.
        words: Where the date's words start and end.
        weekday: The weekday that stands beside it, 0 for Monday.

    Returns:
        EDTF, `XXXX-MM-DD` without a publication date; None where no calendar has such a day.
    """
    if format_day(_LEAP_YEAR, month, day) is None:
        return None
    unspecified = f"XXXX-{month:02}-{day:02}"
    known = sorted(known for known in passage.known_days if known[5:] == unspecified[5:])
    if len(known) == 1:
        return known[0]
    published = passage.publication
    if published is None or _recurs(passage, words):
        return unspecified
    back = nearest_day(published.last, month, day, step=-1)
    ahead = nearest_day(published.first, month, day, step=1)
    if weekday is not None:
        matching = [day for day in (back, ahead) if day.weekday() == weekday]
        if matching:
            return matching[0].isoformat()
    if _points_ahead(passage, words, (back, back), (ahead, ahead)):
        return ahead.isoformat()
    return back.isoformat() + ("" if _is_settled(back, published) else "?")


def resolve_days(
    first: tuple[int, int], last: tuple[int, int], passage: DatedPassage, words: tuple[int, int]
) -> str | None:
    """Give a stretch of days its year: that of its last day, or of its first where the last is long over.

    In June, "from May 15 to September 15" speaks of what has just begun.

    Args:
        first: The month and day of its first.
        last: The month and day of its last.
        passage: The sentence.
        words: Where its words start and end.

    Returns:
        EDTF; None where a day is none, or the year is unknown.
    """
    end = resolve_day(*last, passage, words)
    if end is None or format_day(_LEAP_YEAR, *first) is None:
        return None
    published = passage.publication
    if (
        published is not None
        and published.has_month
        and end[:4].isdecimal()
        and end.rstrip("?") < (published.first - _LONG_OVER).isoformat()
    ):
        start = resolve_day(*first, passage, words)
        until = format_day(int(start[:4]) + (first > last), *last) if start is not None else None
        end = until if until is not None and until > end.rstrip("?") else end
    return interval_until(end, f"-{first[0]:02}-{first[1]:02}", crosses=first > last)


def resolve_month(month: int, passage: DatedPassage, words: tuple[int, int]) -> str:
    """Give a month its year, by the rule of `resolve_day`.

    Args:
        month: The month.
        passage: The sentence.
        words: Where the date's words start and end.

    Returns:
        EDTF, `XXXX-MM` without a publication date.
    """
    published = passage.publication
    if published is None or _recurs(passage, words):
        return f"XXXX-{month:02}"
    back = nearest_day(published.last, month, 1, step=-1)
    ahead = nearest_day(published.first.replace(day=1), month, 1, step=1)
    if back != ahead and _points_ahead(passage, words, (back, end_of_month(back)), (ahead, ahead)):
        return f"{ahead.year:04}-{month:02}"
    return f"{back.year:04}-{month:02}" + ("" if _is_settled(back, published) else "?")


def resolve_season(
    code: int, months: tuple[int, int], passage: DatedPassage, words: tuple[int, int]
) -> str | None:
    """Give a season, quarter or half year its year.

    It is the latest that has come to its last month, or, where the clause points ahead, the earliest that is
    not over.

    Args:
        code: EDTF's code for it: 21 to 24, 33 to 36, 40 and 41.
        months: Its first month, and how many months it has.
        passage: The sentence.
        words: Where its words start and end.

    Returns:
        EDTF; None without a publication date.
    """
    year = resolve_months(months, passage, words)
    return f"{year[0]:04}-{code}{year[1]}" if year is not None else None


def resolve_months(
    months: tuple[int, int], passage: DatedPassage, words: tuple[int, int]
) -> tuple[int, str] | None:
    """The year in which a stretch of months starts, and "?" where that is uncertain; as `resolve_season`."""
    published = passage.publication
    if published is None:
        return None
    first, length = months
    back = nearest_day(shift_months(published.last, 1 - length), first, 1, step=-1)
    ahead = nearest_day(shift_months(published.first.replace(day=1), 1 - length), first, 1, step=1)
    stretch = (back, end_of_month(shift_months(back, length - 1)))
    if back != ahead and _points_ahead(passage, words, stretch, (ahead, ahead), told_only=True):
        return ahead.year, ""
    return back.year, "" if _is_settled(back, published, _AHEAD_MONTHS + length) else "?"


def _recurs(passage: DatedPassage, words: tuple[int, int]) -> bool:
    """Whether a day or month comes round: "runs each year from May 15"; what was on it was of one year."""
    folded = passage.folded
    low = max(passage.start, words[0] - _AS_A_RULE_WITHIN)
    if "lly " in folded[low : words[0]] and _AS_A_RULE.search(folded, low, words[0]):
        return True
    if all(folded.find(hint, passage.start, passage.end) < 0 for hint in _YEARLY_HINTS):
        return False
    yearly = _EACH_YEAR.search(folded, passage.start, passage.end)
    if yearly is None:
        return False
    between = folded[yearly.end() : words[0]] or folded[words[1] : yearly.start()]
    return _BESIDE.fullmatch(between) is not None and passage.direction(*words) != BACK


def _points_ahead(
    passage: DatedPassage,
    words: tuple[int, int],
    back: tuple[date, date],
    ahead: tuple[date, date],
    *,
    told_only: bool = False,
) -> bool:
    """Whether of two readings, each from its first day to its last, the one ahead is meant.

    Figures of a quarter are reported when it is over, so that there nothing but words counts (`told_only`).
    """
    published = passage.publication
    if published is None or not published.has_month or ahead[0] > shift_months(published.last, _AHEAD_MONTHS):
        return False
    told = passage.direction(*words)
    if told_only and passage.before(words[0], 9).endswith(_COMPARED) and back[1] < published.first:
        # "Costs will fall from the first quarter": from the one that has just been, or the one to come.
        return ahead[0] - published.last < published.first - back[1]
    away, ago = (ahead[0] - published.last).days, (published.first - back[1]).days
    if told == STARTING and not told_only:
        # 新规9月1日起施行 is told before it, more often than half a year behind it.
        return 2 * away < 3 * ago
    if told != UNTOLD or told_only:
        return told == AHEAD and back[1] < published.last
    # Nothing tells: what lies three times nearer. "Journalists are invited on June 18".
    return 3 * away < ago


def _is_settled(candidate: date, published: Publication, months: int = _AHEAD_MONTHS) -> bool:
    """Whether a day lies within so many months up to the first day of publication."""
    return published.has_month and shift_months(published.first, -months) <= candidate <= published.first
