"""Turns the dated statements of an edition or a brief into a timeline."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING

from generator import edtf
from generator.charts.excerpts import words_at
from generator.charts.model import Event, Table, Timeline
from generator.synthesis.words.cutting import shown_length
from generator.wording import english_charts, english_timelines
from generator.wording.english import date_words, figure_of, short_date, source_words
from generator.wording.english_charts import as_sentence

if TYPE_CHECKING:
    from generator.synthesis.briefs.making import Moment
    from generator.synthesis.edition import Edition

_HEADER = ("date", "first_day", "last_day", "words", "statement", "source")


def compose_timeline(moments: tuple[Moment, ...], edition: Edition) -> Timeline:
    """The dates of some statements on one axis: one event for each date, with its shortest clause.

    Args:
        moments: dates with their statements; those without a year are in the data alone.
        edition: the edition they are of.
    """
    groups: dict[str, list[Moment]] = defaultdict(list)
    yearless = 0
    for moment in moments:
        if _extent(moment.date.value) is None:
            yearless += 1
        else:
            groups[moment.date.value].append(moment)
    events = tuple(
        _make_event(value, tuple(group), edition)
        for value, group in sorted(groups.items(), key=lambda item: _order(item[0]))
    )
    extent = edtf.read_extent(edition.date) if edition.date else None
    now = extent.last if extent is not None else None
    now_name = f"edition, {short_date(edition.date)}" if now is not None else ""
    return Timeline(
        id="timeline",
        message=_message(events, now, len({m.statement.id for group in groups.values() for m in group})),
        measure=english_timelines.timeline_measure(now_name, yearless),
        source_line=english_charts.source_line(edition),
        alternative_text=english_timelines.timeline_alternative(
            [(event.name, event.words) for event in events], now_name
        ),
        events=events,
        now=now,
        now_name=now_name,
        data=Table(_HEADER, tuple(_line(moment, edition) for moment in moments)),
    )


def dated(moments: tuple[Moment, ...]) -> int:
    """How many different dates have a place on a timeline."""
    return len({moment.date.value for moment in moments if _extent(moment.date.value) is not None})


def _extent(value: str) -> tuple[date | None, date | None, bool] | None:
    """First day, last day and whether it is uncertain; an open end of an interval is None."""
    first, slash, last = value.partition("/")
    if slash and (first in {"", ".."}) != (last in {"", ".."}):
        known = edtf.read_extent(last if first in {"", ".."} else first)
        if known is None:
            return None
        ends = (None, known.last) if first in {"", ".."} else (known.first, None)
        return (*ends, known.uncertain)
    extent = edtf.read_extent(value)
    return (extent.first, extent.last, extent.uncertain) if extent is not None else None


def _order(value: str) -> tuple[date, date, str]:
    """By the first day, the longer first."""
    first, last, _ = _extent(value) or (None, None, False)
    begin, end = first or last or date.max, last or date.max
    return begin, date.fromordinal(date.max.toordinal() - end.toordinal() + 1), value


def _make_event(value: str, moments: tuple[Moment, ...], edition: Edition) -> Event:
    first, last, uncertain = _extent(value) or (None, None, False)
    sources = {moment.statement.source for moment in moments}
    note = source_words(edition.names[moments[0].statement.source])
    if len(moments) > 1:
        note = f"{figure_of(len(moments), 'statement')}, " + (
            note if len(sources) == 1 else figure_of(len(sources), "document")
        )
    words = min((words_at(m.statement, m.date) for m in moments), key=lambda w: (shown_length(w), w))
    return Event(as_sentence(_name(value, first, last)), words, note, first, last, uncertain, len(moments))


def _name(value: str, first: date | None, last: date | None) -> str:
    """The date as it is read; of an interval with an open end, `from 2031`."""
    begin, _, end = value.partition("/")
    if last is None:
        return f"from {date_words(begin)}"
    return f"until {date_words(end)}" if first is None else date_words(value)


def _message(events: tuple[Event, ...], now: date | None, statements: int) -> str:
    """The title; some statements name several dates, so that their number is not the sum of the events'."""
    if not events:
        return ""
    if now is None:
        return english_timelines.undated_message([event.name for event in events])
    passed = [e.name for e in events if e.last is not None and e.last <= now]
    coming = [e for e in events if e.first is not None and e.first > now]
    ahead = [e.name for e in sorted(coming, key=lambda e: (e.first or date.max, e.last or date.max))]
    running = [e.name for e in events if e.name not in {*passed, *ahead}]
    weights = sorted((event.weight for event in events), reverse=True)
    leads = len(weights) == 1 or weights[0] > weights[1]
    name = next(event.name for event in events if event.weight == weights[0]) if leads else ""
    return english_timelines.timeline_message(passed, running, ahead, (name, weights[0], statements))


def _line(moment: Moment, edition: Edition) -> tuple[str, ...]:
    """A date in a statement, for the CSV."""
    statement, mention = moment.statement, moment.date
    first, last, _ = _extent(mention.value) or (None, None, False)
    start, end = (offset - statement.span.start for offset in (mention.span.start, mention.span.end))
    return (
        mention.value,
        first.isoformat() if first is not None else "",
        last.isoformat() if last is not None else "",
        statement.text[max(start, 0) : max(end, 0)],
        statement.id,
        source_words(edition.names[statement.source]),
    )
