"""Values: what a document states becomes a fact in its published form, or nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import edtf
from generator.reading.facts.fact_values import (
    confirm_tag,
    read_facts,
    read_language_tag,
    read_stated_date,
    settle,
)


@pytest.mark.parametrize(
    ("stated", "value"),
    [
        ("2031-04-12", "2031-04-12"),
        ("2031-04", "2031-04"),
        ("2031", "2031"),
        ("2031-04-12T23:59:00-08:00", "2031-04-12"),
        ("2031-04-12 10:21", "2031-04-12"),
        ("2031/4/12", "2031-04-12"),
        ("2031.04.12", "2031-04-12"),
        ("20310412", "2031-04-12"),
        ("25.04.2031, 10:21 Uhr", "2031-04-25"),
        ("04.05.2031", None),
        ("04/25/2031 05:40 PM", "2031-04-25"),
        ("04/05/2031", None),
        ("version 1.25.4.2031", None),
        ("Section 2.2 April 2031", "2031-04"),
        ("20310412T102100Z", "2031-04-12"),
        ("Sat, 12 Apr 2031 10:21:00 GMT", "2031-04-12"),
        ("April 12, 2031", "2031-04-12"),
        ("Apr. 12th, 2031 at 9am", "2031-04-12"),
        ("12 April 2031", "2031-04-12"),
        ("12-Apr-2031", "2031-04-12"),
        ("April 2031", "2031-04"),
        ("2031年4月12日 10:21", "2031-04-12"),
        ("2031年4月", "2031-04"),
        (1933756860, "2031-04-12"),
        (1933756860000, "2031-04-12"),
        ("1933756860", "2031-04-12"),
        (20310412, "2031-04-12"),
        (2031, "2031"),
        ("2031-02-30", None),
        ("2031-13", None),
        ("04/12/2031", None),  # April or December: nobody knows
        ("yesterday", None),
        ("12 April", None),
        ("XXXX-04-12", None),
        ("", None),
        (True, None),
        (1.5, None),
        (10**30, None),
        (None, None),
        ("2031-04-12" * 20, None),
    ],
)
def test_dates(stated: object, value: str | None) -> None:
    """A date is read as pages, feeds and records write it; one that leaves the day open is none."""
    assert read_stated_date(stated) == value


@given(
    st.one_of(st.text(), st.integers(), st.floats(allow_nan=False), st.from_regex(r"[0-9/.\-: 年月日]{4,20}"))
)
def test_any_value_gives_a_date_or_none(value: object) -> None:
    """Whatever stands there, the end is a date in EDTF or nothing."""
    found = read_stated_date(value)
    assert found is None or edtf.is_date(found)


@pytest.mark.parametrize(
    ("stated", "tag"),
    [
        ("en", "en"),
        ("EN_us", "en-US"),
        ("zh-hans-cn", "zh-Hans-CN"),
        ("eng", "en"),
        ("English", "en"),
        ("中文", "zh"),
        ("e", None),
        ("x y", None),
    ],
)
def test_languages(stated: str, tag: str | None) -> None:
    """A language's code or name becomes a BCP 47 tag."""
    assert read_language_tag(stated) == tag


@pytest.mark.parametrize(
    ("field", "stated", "value"),
    [
        ("publisher", {"id": None, "name": " The  Post "}, "The Post"),
        ("publisher", [{"name": "The Post"}, {"name": "Other"}], "The Post"),
        ("publisher", {"id": 5}, None),
        ("title", "—", None),
        ("title", "x" * 2001, None),
        ("title", 5, None),
        ("url", "https://a.example/ü?b=1", "https://a.example/ü?b=1"),
        ("url", "ftp://a.example", None),
        ("url", 'https://a.example/"onclick=', None),
        ("url", "", None),
    ],
)
def test_values(field: str, stated: object, value: str | None) -> None:
    """A fact is text that a page can carry; an object gives its name."""
    assert settle(field, stated) == value


def test_the_most_telling_name_wins() -> None:
    """Of several keys for one fact the first of the list counts, in any spelling."""
    record = {
        "Pub-Date": "2030-01-01",
        "datePublished": "x",
        "DATE": "2031-04-12",
        "headline": "H",
        "title": "",
    }
    assert read_facts(record) == {"published": "2031-04-12", "title": "H"}


ENGLISH = "The ferry carried four hundred people to the islands on the first day of summer. " * 8
FRENCH = "Le bac a transporté quatre cents personnes vers les îles le premier jour de l'été. " * 8


@pytest.mark.parametrize(
    ("stated", "text", "kept"),
    [
        ("en-US", ENGLISH, True),
        ("en-US", FRENCH, False),
        ("de", ENGLISH, False),
        ("de", FRENCH, True),
        ("en", FRENCH[:90], True),
        ("en", "渡轮在夏季的第一天运送了四百人。" * 8, False),
        ("zh-CN", ENGLISH, False),
    ],
)
def test_a_text_belies_a_stated_language(stated: str, text: str, kept: bool) -> None:  # noqa: FBT001 - the last column of the table
    """A template's language is not passed on where a long text is English and it is not, or the reverse."""
    assert confirm_tag(stated, text) == (stated if kept else None)
