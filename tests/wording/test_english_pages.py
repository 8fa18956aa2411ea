"""The summaries of pages that gather evidence across topics get to the point, and are true of it."""

from __future__ import annotations

import pytest

from generator.rendering.further_pages import part_timeline
from generator.wording.english_pages import comparison_summary, timeline_summary
from tests.making import make_source, make_statement, make_test_edition, make_topic

_EDITION = "ahead of the edition of March 2026"


@pytest.mark.parametrize(
    ("dates", "said"),
    [
        (["2030"], f"one date, in one statement. One lies {_EDITION}: 2030."),
        (["2030", "2030"], f"one date, in two statements. One lies {_EDITION}: 2030."),
        (
            ["2020", "2030", "2035"],
            f"three dates, in three statements. Two lie {_EDITION}, the furthest in 2035.",
        ),
        (["2020"], f"one date, in one statement. None lies {_EDITION}."),
    ],
)
def test_a_timeline_tells_what_lies_ahead(dates: list[str], said: str) -> None:
    """One date ahead is named, of several the furthest; one that is named twice is one."""
    told = [
        make_statement(
            "a", f"In {year} trams ran.", {"trams": "trams"}, start=200 * at, dates=((year, year),)
        )
        for at, year in enumerate(dates, 1)
    ]
    edition = make_test_edition([make_source("a", published="2026-03")], told, make_topic("trams"))
    assert timeline_summary(part_timeline(edition), edition).text == f"The evidence names {said}"


@pytest.mark.parametrize(
    ("carriers", "said"),
    [
        ({"weir": "abc", "eel": "ab"}, "One of the two topics stands in every document."),
        (
            {"weir": "abc", "eel": "a"},
            "One of the two topics stands in every document, and one in one document only.",
        ),
        (
            {"weir": "abc", "eel": "ab", "otter": "abcd"},
            (
                "Of three topics, the most widespread is otter (four of the five documents), "
                "the rarest eel (two)."
            ),
        ),
        (
            {"weir": "abcd", "eel": "ab", "otter": "abcd", "gorse": "bc"},
            (
                "Of four topics, the most widespread are weir and otter (four of the five documents each), "
                "the rarest eel and gorse (two each)."
            ),
        ),
        ({"weir": "abc", "eel": "bcd"}, "Two topics, each in three of the five documents."),
        ({"weir": "abc"}, "One topic, in three of the five documents."),
    ],
)
def test_a_comparison_tells_the_spread(carriers: dict[str, str], said: str) -> None:
    """What all share and one alone has, or else what most and fewest documents name."""
    names = "abc" if "every" in said else "abcde"
    told = [
        make_statement(name, f"The {topic} is old.", {topic: topic}, start=200 * at)
        for at, (topic, sources) in enumerate(carriers.items(), 1)
        for name in sources
    ]
    topics = [make_topic(topic) for topic in carriers]
    edition = make_test_edition([make_source(name) for name in names], told, *topics)
    assert comparison_summary(edition).text == said
