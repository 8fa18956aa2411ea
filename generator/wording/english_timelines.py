"""Titles, measures and alternative texts of timelines. English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.wording.english import counted, date_inside, join_words, number
from generator.wording.english_charts import as_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

_SOME = 3
"""A date that fewer statements name is not what a timeline is about."""


def timeline_message(
    passed: Sequence[str], running: Sequence[str], ahead: Sequence[str], most: tuple[str, int, int]
) -> str:
    """The title of a timeline: the date that most statements name, and what lies ahead.

    Args:
        passed: names of the dates that have passed at the edition's date, earliest first.
        running: those of periods that have begun and not ended.
        ahead: those of dates to come.
        most: the date that more statements name than each other, how many do, and how many name a date; an
            empty name where there is none.
    """
    name, count, total = most
    if name and count >= _SOME and count * 3 >= total:
        clauses = [f"{name} is named most, in {number(count)} of {number(total)} dated statements"]
        # "2026 to 2030 is named most; one date lies ahead: 2026 to 2030" would say it twice.
        if ahead and ahead != [name]:
            clauses.append(_coming(counted(len(ahead), "date"), ahead))
        return as_sentence("; ".join(clauses))
    clauses = []
    if running:
        noun = "one period is" if len(running) == 1 else f"{number(len(running))} periods are"
        clauses.append(f"{noun} running{f', {date_inside(running[0])}' if len(running) == 1 else ''}")
    dates = []
    if passed:
        dates.append(f"{counted(len(passed), 'date')} {'has' if len(passed) == 1 else 'have'} passed")
    if ahead:
        dates.append(_coming(number(len(ahead)) if passed else counted(len(ahead), "date"), ahead))
    else:
        dates.append("none lies ahead")
    return as_sentence("; ".join([*clauses, join_words(dates)]))


def _coming(how_many: str, ahead: Sequence[str]) -> str:
    """How many dates lie ahead, and the first of them."""
    if len(ahead) == 1:
        return f"{how_many} lies ahead: {date_inside(ahead[0])}"
    return f"{how_many} lie ahead, the next is {date_inside(ahead[0])}"


def undated_message(names: Sequence[str]) -> str:
    """The title of a timeline whose edition has no date."""
    return f"{as_sentence(counted(len(names), 'date'))}, from {names[0]} to {names[-1]}"


def timeline_measure(now: str, yearless: int) -> str:
    """What a timeline shows and how its signs are read.

    Args:
        now: the edition's date as it is read; empty where it has none.
        yearless: dates without a year, which have no place on it.
    """
    parts = ["Dates and periods that statements name, in their words: a dot is a day, a bar is longer"]
    if now:
        parts.append("outlines lie ahead of the edition")
    parts.append("broken lines are uncertain")
    if yearless:
        parts.append(
            f"{counted(yearless, 'date')} without a year {'is' if yearless == 1 else 'are'} left out"
        )
    return "; ".join(parts)


def timeline_alternative(events: Sequence[tuple[str, str]], now: str) -> str:
    """A timeline for those who do not see it: each date and its words, up to 20.

    Args:
        events: (date, words), earliest first.
        now: what stands at the edition's day.
    """
    told = "; ".join(f"{name}: {words}" for name, words in events[:20])
    more = f"; and {len(events) - 20} more, in the table" if len(events) > 20 else ""
    mark = f", with a line at {now}" if now else ""
    return f"Timeline{mark}. {told}{more}."
