"""English grammar for counted facts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from generator.model import Attribution, Quantity, Span, SpeakerKind, Voice
from generator.synthesis.naming import SourceName
from generator.wording import english, english_positions
from generator.wording.english_quantities import quantity_words
from tests.making import make_statement, make_topic

if TYPE_CHECKING:
    from generator.model import Statement


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "no statements"),
        (1, "one statement"),
        (2, "two statements"),
        (12, "twelve statements"),
        (13, "13 statements"),
        (1200, "1,200 statements"),
    ],
)
def test_numbers_agree_with_their_nouns(count: int, words: str) -> None:
    """Up to twelve a number is spelled; one thing is singular, none are plural."""
    assert english.counted(count, "statement") == words


@pytest.mark.parametrize(
    ("items", "words"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_lists_are_joined_as_they_are_read(items: list[str], words: str) -> None:
    """Commas, and a conjunction before the last."""
    assert english.join_words(items) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, "undated"),
        ("2026-06-01", "1 June 2026"),
        ("2026-06-01?", "1 June 2026 (year inferred)"),
        ("2026-06", "June 2026"),
        ("2035", "2035"),
        ("203X", "2030s"),
        ("2026/2030", "2026 to 2030"),
        ("2025-34", "quarter 2 of 2025"),
        ("2025-40", "first half of 2025"),
        ("XXXX-01-30", "30 January, year not stated"),
        ("XXXX-04", "April, year not stated"),
    ],
)
def test_dates_are_read_with_their_precision(value: str | None, words: str) -> None:
    """A date says no more than it knows."""
    assert english.date_words(value) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2031-04-12", "on 12 April 2031"),
        ("2031-04?", "in April 2031 (year inferred)"),
        ("203X", "in the 2030s"),
        ("2031-40", "in the first half of 2031"),
        ("2031-35", "in quarter 3 of 2031"),
        ("2026/2030", "from 2026 to 2030"),
    ],
)
def test_a_date_with_its_preposition(value: str, words: str) -> None:
    """A day is "on", what is longer is "in"."""
    assert english.date_with_preposition(value) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2026-06-01?", "to the day"),
        ("2026-06", "to the month"),
        ("2026/2030", "a span of time"),
        ("XXXX-01-30", "to the day"),
        ("XXXX-04", "to the month"),
    ],
)
def test_a_precision_says_nothing_that_the_date_says(value: str, words: str) -> None:
    """That a year is not stated or inferred stands in the date, beside which the precision stands."""
    assert english_positions.precision_words(value) == words


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Quantum technology", "quantum technology"),
        ("6G and future networks", "6G and future networks"),
        ("AI safety", "AI safety"),
        ("US-China competition", "US-China competition"),
        ("Talent", "talent"),
    ],
)
def test_a_topic_inside_a_sentence_keeps_its_acronyms(name: str, words: str) -> None:
    """Only an ordinary first word loses its capital."""
    assert english.inside_sentence(make_topic("x", label=name)) == words
    assert english.inside_sentence(make_topic("x", label=name, phrase="the x")) == "the x"


@pytest.mark.parametrize(
    ("value", "maximum", "unit", "comparison", "words"),
    [
        ("40", None, "percent", ">", "more than 40%"),
        ("6000", None, "enterprise", ">", "more than 6,000 enterprises"),
        ("1", None, "city", "=", "1 city"),
        ("3", None, "city", "=", "3 cities"),
        ("1000000000000", None, "CNY", "->", "advancing toward CNY 1 trillion"),
        ("2450000", None, "EUR", "=", "EUR 2.45 million"),
        ("2456000", "3000000000", "EUR", "=", "EUR 2,456,000 to 3 billion"),
        ("9766000000", None, "USD", "=", "USD 9.766 billion"),
        ("22469340000000", None, "CNY", "=", "CNY 22.46934 trillion"),
        ("22469341800000", None, "CNY", "=", "CNY 22,469,341,800,000"),
        ("2", None, "ratio", "=", "twofold"),
        ("10", "15", "GW", "~", "about 10 to 15 GW"),
        ("3.5", None, "percent", "<=", "at most 3.5%"),
        ("6000", None, "m3", "=", "6,000 m³"),
        ("6000", None, "企业", ">", "more than 6,000 企业"),
        ("12000000000", None, "m3", "=", "12 billion m³"),
        ("0.2", None, "ratio", "~", "about a fifth"),
        ("0.333", None, "ratio", ">", "more than a third"),
        ("0.02", None, "ratio", "=", "2%"),
        ("0.125", None, "ratio", "=", "12.5%"),
        ("1.5", "2", "ratio", "=", "1.5 to 2 times"),
        ("9", None, "dam", "=", "9 dams"),
        ("2400", None, "person", "=", "2,400 people"),
        ("26", None, "[mi_i]", "=", "26 miles"),
        ("1", None, "[acr_us]", "=", "1 acre"),
        ("1", "3", "har", "=", "1 to 3 hectares"),
        ("900", None, "[ft_i]2", "<", "less than 900 square feet"),
        ("4", None, "percentage-point", "=", "4 percentage points"),
        ("3.2", None, "GW.h", "=", "3.2 GWh"),
        ("45.2", None, "10*-5", "~", "about 45.2 per 100,000"),
        ("30", None, "Cel", "=", "30 °C"),
        ("35", None, "ug/m3", "<=", "at most 35 µg/m³"),
        ("18000", None, "TEU", "=", "18,000 TEU"),
        ("60", None, "t", "=", "60 t"),
    ],
)
def test_quantities_are_read_as_values(
    value: str, maximum: str | None, unit: str, comparison: str, words: str
) -> None:
    """Comparison, grouped number, unit; a count's noun is plural where it should be."""
    assert quantity_words(Quantity(Span(0, 1), value, maximum, unit, comparison, None)) == words


def _speech(speaker: str | None, voice: Voice) -> Statement:
    return replace(make_statement("post", "Trams ran.", {}), attribution=Attribution(voice, speaker, None))


def test_nobody_known_is_not_the_document_itself() -> None:
    """Words that somebody unknown is quoted with are never credited to the document."""
    unknown, own = _speech(None, Voice.PARTLY_QUOTED), _speech(None, Voice.OWN)
    assert english.speaker_words(unknown.attribution) == "Speaker not known"
    assert english.speaker_words(own.attribution) == "The document’s own words"
    listed = english.speakers_listed((own, unknown, _speech("Anna Holm", Voice.QUOTED)))
    assert listed == "Anna Holm, a speaker not known, its own words"


@pytest.mark.parametrize(
    ("speaker", "kind", "words"),
    [
        ("plan", SpeakerKind.DOCUMENT, "the plan"),
        ("harbour council", SpeakerKind.BODY, "the harbour council"),
        ("two ministries", SpeakerKind.BODY, "two ministries"),
        ("Weir Board", SpeakerKind.BODY, "Weir Board"),
        ("3rd Weir Plan", SpeakerKind.DOCUMENT, "3rd Weir Plan"),
        ("水利部", SpeakerKind.BODY, "水利部"),
        ("analysts", SpeakerKind.UNNAMED, "analysts (not named)"),
    ],
)
def test_who_is_known_by_a_noun_alone_has_an_article(speaker: str, kind: SpeakerKind, words: str) -> None:
    """A credit line names "the plan", not "plan"; a name stands as it is."""
    assert english.speaker_words(Attribution(Voice.REPORTED, speaker, kind)) == words


@pytest.mark.parametrize(
    ("speaker", "kind", "words"),
    [
        ("guideline of the ministry", SpeakerKind.DOCUMENT, "The guideline of the ministry"),
        ("analysts at two banks", SpeakerKind.UNNAMED, "Analysts at two banks (not named)"),
        ("van den Berg", SpeakerKind.PERSON, "van den Berg"),
        ("iTram Works", SpeakerKind.BODY, "iTram Works"),
        ("水利部", SpeakerKind.BODY, "水利部"),
    ],
)
def test_a_line_begins_with_a_capital(speaker: str, kind: SpeakerKind, words: str) -> None:
    """Who is worded and not named is written as the beginning of a line is; a name keeps its letters."""
    assert english.credit_name(Attribution(Voice.REPORTED, speaker, kind)) == words


def test_a_language_is_named_once() -> None:
    """Tags of one language are one name; a statement of no known language adds none."""
    tags = ("en-US", "zh", "en", None)
    found = [replace(make_statement("post", "Trams ran.", {}), language=tag) for tag in tags]
    assert english.language_names(found) == ("English", "Chinese")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        (SourceName("Ministry of Transport", quoted=False), "the Ministry of Transport"),
        (
            SourceName("Institute for Dry Lands", quoted=False, dated="2026-04-28"),
            "the Institute for Dry Lands (28 Apr 2026)",
        ),
        (SourceName("Transport Ministry", quoted=False), "Transport Ministry"),
        (SourceName("Friends of the Aln", quoted=False), "Friends of the Aln"),
        (SourceName("Voice of the Fens", quoted=False), "Voice of the Fens"),
        (SourceName("Board of trade sits", quoted=True), "“Board of trade sits”"),
    ],
)
def test_an_institution_has_its_article_in_a_sentence(name: SourceName, words: str) -> None:
    """A name that begins with what it names has an article in a sentence; in a list it stands bare."""
    assert english.source_in_sentence(name) == words
    assert not english.source_words(name).startswith("the ")


def test_what_is_one_among_some() -> None:
    """`one of one` is the only one."""
    assert [english.one_among(count) for count in (1, 2, 13)] == ["the only one", "one of two", "one of 13"]
