"""Charts to draw in tests: small, long-worded, Chinese, hostile, and large."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from generator.charts import Chart, ChartKind, Column, Event, Table, Timeline

FONTS = Path(__file__).parents[2] / "fonts"
NOWHERE = Path(__file__).parent / "no-such-folder"

LABELS = (
    Column("directive", "directive"),
    Column("commitment", "commitment"),
    Column("stated as fact", "fact"),
    Column("assessment", "assessment"),
    Column("risk", "risk"),
    Column("outlook", "outlook"),
    Column("unlabelled", "unlabelled"),
)
VOICES = (
    Column("quoted", "quoted"),
    Column("partly quoted", "partly-quoted"),
    Column("reported", "reported"),
    Column("own words", "own"),
)
LONG = (
    "An unusually long title of a document that was written before anybody thought of charts, "
    "with a_word_that_is_longer_than_any_line_can_be_and_never_ends_and_never_ends"
)
HOSTILE = "<script>alert('$x^2$')</script> \\frac{1}{2} & --> ]]> \x00\x07\u202e\ud800 $\\notamacro{"
CHINESE = "新华社：关于前瞻布局和发展未来产业的第二十四次集体学习，二〇二六年二月"


def chart(
    kind: ChartKind,
    rows: tuple[str, ...],
    columns: tuple[Column, ...],
    values: tuple[tuple[int, ...], ...],
) -> Chart:
    """A chart with words that no picture may hold."""
    return Chart("sample", kind, "MESSAGE", "MEASURE", "SOURCE", "ALTERNATIVE", rows, columns, values)


def heatmap(rows: int, columns: int, *, words: str = "Document") -> Chart:
    """A heat map of any size with zeros, small and large counts."""
    return chart(
        ChartKind.HEATMAP,
        tuple(f"Topic {row} of many" for row in range(rows)),
        tuple(Column(f"{words} {column}", f"{column % 28 + 1} Feb 2026") for column in range(columns)),
        tuple(
            tuple(max(0, (row * 7 + column * 5) % 13 - 6) ** 2 for column in range(columns))
            for row in range(rows)
        ),
    )


def dots(rows: tuple[str, ...], *values: tuple[int, ...]) -> Chart:
    """A dot chart over the seven labels."""
    return chart(ChartKind.DOTS, rows, LABELS, values)


def bars(count: int, columns: tuple[Column, ...], kind: ChartKind = ChartKind.BARS) -> Chart:
    """Bars or panels of so many rows, long, Chinese and hostile names among them, with very unlike counts."""
    names = (LONG, CHINESE, HOSTILE, "SMM, Feb 2026")
    return chart(
        kind,
        tuple(names[at % 4] if at % 3 == 0 else f"Document {at}" for at in range(count)),
        columns,
        tuple(
            tuple(max(0, (row * 7 + at * 5) % 11 - 3) ** (1 + row % 4) for at in range(len(columns)))
            for row in range(count)
        ),
    )


def timeline(*events: Event, now: date | None = date(2026, 6, 30)) -> Timeline:
    """A timeline with words that no picture may hold around it."""
    return Timeline(
        "timeline",
        "MESSAGE",
        "MEASURE",
        "SOURCE",
        "ALTERNATIVE",
        events,
        now,
        "edition, Jun 2026" if now is not None else "",
        Table(("date", "words"), tuple((event.name, event.words) for event in events)),
    )


def _event(first: date | None, last: date | None, words: str, *, uncertain: bool = False) -> Event:
    return Event(f"{first or '…'} to {last or '…'}", words, f"from {words}"[:90], first, last, uncertain)


def many_events(count: int) -> Timeline:
    """Days, months, years and plan periods over four decades, in order, with long and Chinese words."""
    words = (LONG, CHINESE, "By then the weir is to be gone", HOSTILE)
    lengths = (0, 29, 364, 1824)
    events = [
        _event(start, start + timedelta(lengths[at % 4]), words[at % 4], uncertain=at % 5 == 0)
        for at, start in enumerate(date(2005, 1, 1) + timedelta(at * 14000 // count) for at in range(count))
    ]
    return timeline(*events)


TIMELINES: dict[str, Timeline] = {
    "two days": timeline(
        _event(date(2026, 1, 30), date(2026, 1, 30), "On the afternoon of January 30"),
        _event(date(2026, 7, 1), date(2026, 7, 1), CHINESE),
    ),
    "one day": timeline(_event(date(2026, 6, 30), date(2026, 6, 30), LONG)),
    "every precision": timeline(
        _event(None, date(2020, 12, 31), "until 2020"),
        _event(date(2021, 1, 1), date(2025, 12, 31), LONG),
        _event(date(2025, 4, 1), date(2025, 4, 30), CHINESE),
        _event(date(2026, 1, 1), date(2030, 12, 31), HOSTILE, uncertain=True),
        _event(date(2026, 1, 30), date(2026, 1, 30), "", uncertain=True),
        _event(date(2026, 6, 1), date(2026, 6, 1), "June 1"),
        _event(date(2027, 1, 1), date(2027, 3, 31), "in the first quarter", uncertain=True),
        _event(date(2035, 1, 1), None, "from 2035 on"),
    ),
    "far apart": timeline(
        _event(date(1, 1, 1), date(1, 12, 31), "In the year 1"),
        _event(date(1949, 10, 1), date(1949, 10, 1), LONG),
        _event(date(1950, 1, 1), date(2060, 12, 31), CHINESE),
        _event(date(2026, 5, 1), date(2026, 5, 31), "May"),
        _event(date(9999, 1, 1), date(9999, 12, 31), "At the end of all calendars"),
    ),
    "no edition date": timeline(
        _event(date(2026, 1, 1), date(2026, 12, 31), "2026"),
        _event(date(2030, 1, 1), date(2030, 12, 31), "2030"),
        now=None,
    ),
    "three hundred dates": many_events(300),
    "nothing dated": timeline(),
}


THREE_DOCUMENTS = dots(
    ("Daily, Jun 2026", "Weekly, Feb 2026", "Undated"),
    (0, 1, 0, 2, 0, 0, 0),
    (3, 1, 1, 0, 4, 1, 2),
    (0,) * 7,
)

SAMPLES: dict[str, Chart] = {
    "eight by three": heatmap(8, 3),
    "long names": heatmap(8, 3, words=LONG),
    "twelve": heatmap(8, 12),
    "twelve long": heatmap(8, 12, words=LONG),
    "twenty-four": heatmap(8, 24),
    "eighty by three hundred": heatmap(80, 300),
    "one cell": heatmap(1, 1),
    "large counts": chart(ChartKind.HEATMAP, ("All",), (Column("One", ""),) * 12, ((10**9,) * 12,)),
    "worded rows": chart(
        ChartKind.HEATMAP,
        (LONG, CHINESE, HOSTILE, ""),
        (Column(LONG, LONG), Column(CHINESE, ""), Column(HOSTILE, HOSTILE)),
        ((1, 0, 2), (0, 0, 0), (5, 6, 7), (1, 1, 1)),
    ),
    "no rows": chart(ChartKind.HEATMAP, (), (Column("One", ""),), ()),
    "no columns": chart(ChartKind.HEATMAP, ("One",), (), ((),)),
    "nothing but zeros": chart(ChartKind.HEATMAP, ("One",), (Column("One", ""),) * 3, ((0, 0, 0),)),
    "three documents": THREE_DOCUMENTS,
    "worded documents": dots(
        (LONG, CHINESE, HOSTILE), (3, 1, 4, 2, 3, 1, 2), (0, 1, 1, 0, 9, 0, 4), (1, 0, 2, 6, 0, 1, 0)
    ),
    "twenty-four of one": dots(("One",), (0, 0, 24, 0, 0, 0, 0)),
    "no documents": dots(()),
    "bars": dots(("One", LONG, CHINESE), (3, 1, 40, 2, 300, 1, 2), (0,) * 7, (1, 1, 1, 1, 1, 1, 1)),
    "voices": bars(3, VOICES),
    "voices of twelve": bars(12, VOICES),
    "voices as shares": replace(bars(12, VOICES), shares=True),
    "labels of twelve": bars(12, LABELS),
    "no voices": bars(0, VOICES),
    "two panels": bars(2, LABELS, ChartKind.PANELS),
    "twelve panels": bars(12, LABELS, ChartKind.PANELS),
    "panels as shares": replace(bars(7, LABELS, ChartKind.PANELS), shares=True),
    "voices and others": replace(bars(12, VOICES), together=43),
    "labels and others": replace(bars(12, LABELS), together=43),
    "panels and others": replace(bars(12, LABELS, ChartKind.PANELS), together=43),
    "nothing but others": replace(bars(1, LABELS, ChartKind.PANELS), together=43),
    "twelve and others": replace(heatmap(8, 12), together=43),
    "no panels": bars(0, LABELS, ChartKind.PANELS),
    "folded": heatmap(80, 5, words="Kind of publisher"),
    "many rows": dots(tuple(f"Document {at}" for at in range(60)), *[(1, 0, 2, 0, 0, 3, 1)] * 60),
}
