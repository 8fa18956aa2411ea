"""The axis of a timeline: from when to when, where a day stands, and which days are named."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from generator.wording.english import short_date

if TYPE_CHECKING:
    from generator.charts.model import Event, Timeline

# A longer span leaves less than a px to a fortnight: what lies further off stands at the edge, with an arrow.
_YEARS_BACK = 8
_YEARS_AHEAD = 15
_LONGEST = 25
# Room at both ends for a mark and its arrow.
_EDGE = 14.0
_MONTH_STEPS = (1, 2, 3, 6)
_YEAR_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
# From this many months on, years alone are named.
_MONTHS_NAMED = 30


@dataclass(frozen=True, slots=True)
class TimeAxis:
    """A span of days on a width."""

    first: date
    """The first day."""
    last: date
    """The last day."""
    width: float
    """Of the picture, in px."""

    def place(self, day: date) -> float:
        """Where a day begins, in px from the left; what lies beyond stands at an edge."""
        within = min(max(day, self.first), self.last).toordinal() - self.first.toordinal()
        span = max(self.last.toordinal() - self.first.toordinal(), 1)
        return _EDGE + within / span * (self.width - 2 * _EDGE)

    def ticks(self, most: int) -> tuple[tuple[date, str], ...]:
        """At most so many days to name, at even steps, with their names: months, or else years."""
        months = _month_number(self.last) - _month_number(self.first)
        if months <= _MONTHS_NAMED:
            step = next((s for s in _MONTH_STEPS if months // s + 1 <= most), 12)
            first = -(-_month_number(self.first) // step) * step
            found = [_month(number) for number in range(first, _month_number(self.last) + 1, step)]
            return tuple((d, short_date(f"{d.year:04}-{d.month:02}")) for d in found if d >= self.first)
        years = self.last.year - self.first.year
        step = next((s for s in _YEAR_STEPS if years // s + 1 <= most), _YEAR_STEPS[-1])
        first = -(-self.first.year // step) * step
        found = [date(year, 1, 1) for year in range(max(first, 1), self.last.year + 1, step)]
        return tuple((d, str(d.year)) for d in found if d >= self.first)


def make_axis(timeline: Timeline, events: tuple[Event, ...], width: float) -> TimeAxis:
    """Choose the span: all events and the edition's day, or the years around that day where it is long.

    Args:
        timeline: Whose axis.
        events: Those that are drawn; at least one.
        width: Of the picture, in px.
    """
    days = [day for event in events for day in (event.first, event.last) if day is not None]
    centre = timeline.now or sorted(days)[len(days) // 2]
    first, last = min(*days, centre), max(*days, centre)
    if last.year - first.year > _LONGEST:
        near = [d for d in days if centre.year - _YEARS_BACK <= d.year <= centre.year + _YEARS_AHEAD]
        first, last = min([*near, centre]), max([*near, centre])
    if _month_number(last) - _month_number(first) <= _MONTHS_NAMED:
        begin, end = _month_number(first), _month_number(last) + 1
        # Less than a quarter is no span to look at.
        return TimeAxis(_month(begin), _month(max(end, begin + 3)), width)
    return TimeAxis(date(first.year, 1, 1), date(min(last.year + 1, date.max.year), 1, 1), width)


def _month_number(day: date) -> int:
    return day.year * 12 + day.month - 1


def _month(number: int) -> date:
    year, month = divmod(min(number, _month_number(date.max)), 12)
    return date(max(year, 1), month + 1, 1)
