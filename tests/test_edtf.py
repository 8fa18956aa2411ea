"""Dates in EDTF: what they span, how they sort, and what is none."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import edtf

_DAYS = st.dates(min_value=date(1, 1, 1))


@pytest.mark.parametrize(
    ("value", "first", "last", "precision"),
    [
        ("2026-01-30", "2026-01-30", "2026-01-30", "day"),
        ("2024-02", "2024-02-01", "2024-02-29", "month"),
        ("2026", "2026-01-01", "2026-12-31", "year"),
        ("2026-33", "2026-01-01", "2026-03-31", "quarter"),
        ("2026-36", "2026-10-01", "2026-12-31", "quarter"),
        ("2026-21", "2026-03-01", "2026-05-31", "quarter"),
        ("2026-41", "2026-07-01", "2026-12-31", "quarter"),
        ("203X", "2030-01-01", "2039-12-31", "decade"),
        ("2026/2030", "2026-01-01", "2030-12-31", "interval"),
        ("2026-05/2026-06-02", "2026-05-01", "2026-06-02", "interval"),
    ],
)
def test_extent(value: str, first: str, last: str, precision: str) -> None:
    """A date spans the days that it may mean."""
    extent = edtf.read_extent(value)
    assert extent == edtf.Extent(date.fromisoformat(first), date.fromisoformat(last), precision)


@pytest.mark.parametrize(
    "value",
    [
        *(
            "",
            "2026-13",
            "2026-00",
            "2026-02-30",
            "2026-1-1",
            "26-01-01",
            "2026-01-01T00:00",
            " 2026",
            "2026\n",
        ),
        *(
            "0000",
            "000X",
            "2030/2026",
            "2026/",
            "/2026",
            "2026/2027/2028",
            "2026-37",
            "２０２６",
            "2026-٠١",
            "20XX",
        ),
        "/" * 5000,
    ],
)
def test_no_date(value: str) -> None:
    """What is no date has no extent, is none, and stands for no instant, however long it is."""
    assert edtf.read_extent(value) is None
    assert not edtf.is_date(value)
    with pytest.raises(ValueError, match="stands for no instant"):
        edtf.instant(value)


def test_a_day_without_a_year() -> None:
    """A day without a year is a date that spans no known days; a day that no year has is none."""
    assert edtf.is_date("XXXX-02-29")
    assert edtf.is_date("XXXX-12")
    assert edtf.read_extent("XXXX-02-29") is None
    assert not edtf.is_date("XXXX-02-30")
    assert not edtf.is_date("XXXX-13")


@given(_DAYS, st.booleans())
def test_a_day_is_its_extent(day: date, uncertain: bool) -> None:  # noqa: FBT001 - Hypothesis gives it by place
    """Every day there is reads as itself, with or without a question mark."""
    extent = edtf.read_extent(f"{day.isoformat()}{'?' if uncertain else ''}")
    assert extent == edtf.Extent(day, day, "day", uncertain)


@given(_DAYS, _DAYS)
def test_an_interval_spans_both_ends(one: date, other: date) -> None:
    """An interval reaches from its first day to its last, and runs forward."""
    extent = edtf.read_extent(f"{one.isoformat()}/{other.isoformat()}")
    assert extent == (edtf.Extent(one, other, "interval") if one <= other else None)


@given(st.lists(_DAYS, max_size=12))
def test_days_sort_by_time(days: list[date]) -> None:
    """Days sort as the calendar has them, and what has no year comes last."""
    values = [day.isoformat() for day in days]
    ordered = sorted([*values, "XXXX-01-30"], key=edtf.sort_key)
    assert ordered == [*sorted(values), "XXXX-01-30"]


@given(_DAYS)
def test_the_wider_comes_first(day: date) -> None:
    """Of dates that begin on one day the wider stands before the more precise."""
    january = date(day.year, 1, 1).isoformat()
    year = january[:4]
    values = [january, f"{year}-01", f"{year}-33", year]
    assert sorted(values, key=edtf.sort_key) == list(reversed(values))


@given(st.text(alphabet="0123456789X-/?TZ. ", max_size=24))
def test_any_text_is_read_or_refused(value: str) -> None:
    """No text raises; what has an extent runs forward and stands for its first day."""
    extent = edtf.read_extent(value)
    if extent is not None:
        assert extent.first <= extent.last
        assert edtf.is_date(value)
        assert edtf.instant(value).date() == extent.first
