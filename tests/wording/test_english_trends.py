"""Trends and outliers in words: only what was counted, only where the documents are many, grammatical."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.model import Label, Source, Statement
from generator.synthesis.briefs.trends import Share
from generator.wording.english_trends import outliers, rising_and_falling, trend
from tests.making import make_source, make_statement, make_test_edition, make_topic

if TYPE_CHECKING:
    from generator.synthesis.edition import Edition

WEIR, OTTER = make_topic("weir", label="Weirs"), make_topic("otter", label="Otters")
LOW, EVEN, HIGH = "20% in 2024 (4 of 20)", "50% in 2025 (10 of 20)", "80% in 2026 (16 of 20)"
FALLEN = "80% in 2024 (16 of 20), 50% in 2025 (10 of 20) and 20% in 2026 (4 of 20)"
T = "20% in 2024 (4 of 20), 90% in 2025 (18 of 20) and 80% in 2026 (16 of 20)"
LEVEL = "50% in 2024 (10 of 20), 55% in 2025 (11 of 20) and 50% in 2026 (10 of 20)"
UNEVEN = "50% in 2024 (10 of 20), 65% in 2025 (13 of 20) and 45% in 2026 (9 of 20)"


def say(source: str, number: int, label: Label | None, topic: str = "weir") -> Statement:
    """The numbered statement of a source."""
    return make_statement(
        source, f"Statement {number} is about the {topic}.", {topic: topic}, label, start=100 * number
    )


def make_years(
    naming: tuple[int, ...], of: int = 20, labels: tuple[Label, ...] = (Label.FACT,) * 3, undated: int = 0
) -> Edition:
    """An edition of some documents a year: the first so many name the weir, the rest the otter."""
    sources: list[Source] = []
    statements: list[Statement] = []
    for at, count in enumerate(naming):
        for number in range(of):
            name = f"y{at}n{number:02}"
            sources.append(make_source(name, published=f"{2024 + at}-05-01"))
            is_naming = number < count
            topic = "weir" if is_naming else "otter"
            said = labels[at] if is_naming else Label.FACT
            statements += [say(name, turn, said, topic) for turn in (1, 2)]
    sources += [make_source(f"undated{number}", published=None) for number in range(undated)]
    return make_test_edition(sources, statements, WEIR, OTTER)


def tell_trend(edition: Edition) -> str | None:
    """What is said of the weir's course."""
    line = trend(edition.briefs[0], edition)
    return line.text if line else None


@pytest.mark.parametrize(
    ("naming", "said"),
    [
        ((4, 10, 16), f"A growing share of the documents names it: {LOW}, {EVEN} and {HIGH}."),
        ((16, 10, 4), f"A shrinking share of the documents names it: {FALLEN}."),
        (
            (4, 18, 16),
            f"A larger share of the documents names it at the end than at the beginning, not steadily: {T}.",
        ),
        ((4, 16, 5), f"The share of documents that name it varies, from {LOW} to 80% in 2025 (16 of 20)."),
        ((10, 13, 9), f"No clear trend in the share of documents that name it: {UNEVEN}."),
        ((10, 11, 10), f"About the same share of the documents names it throughout: {LEVEL}."),
    ],
)
def test_the_one_clause_that_is_true_of_a_course_is_told(naming: tuple[int, ...], said: str) -> None:
    """Rising, falling, apart at its ends, uneven and level courses are told apart, each with its counts."""
    assert tell_trend(make_years(naming)) == said


def test_documents_without_a_date_are_said_to_be_left_out() -> None:
    """One of them is in the singular; where most have none, no course is told."""
    told = tell_trend(make_years((10, 11, 10), undated=1))
    assert told is not None
    assert told.endswith(" One document, which is not dated so closely, is left out.")
    told = tell_trend(make_years((10, 11, 10), undated=30))
    assert told is not None
    assert told.endswith(" 30 documents that are not dated so closely are left out.")
    assert tell_trend(make_years((10, 11, 10), undated=60)) is None


def test_a_label_that_grew_or_fell_is_told_with_both_shares() -> None:
    """Risks that were all of the last year's statements and none of the first's."""
    told = tell_trend(make_years((10, 10, 10), labels=(Label.FACT, Label.FACT, Label.RISK)))
    assert told is not None
    assert told.endswith(" Risks have grown from 0% of the statements on it in 2024 to 100% in 2026.")


def test_of_few_documents_nothing_is_told() -> None:
    """Twenty-four documents are read one by one: no rates, no outliers, no list of what moves."""
    edition = make_years((2, 5, 7), of=8)
    assert len(edition.corpus.sources) == 24
    assert tell_trend(edition) is None
    assert outliers(edition.briefs[0], edition) is None
    assert rising_and_falling(edition) == ()


def test_documents_that_say_far_more_than_others_are_named() -> None:
    """The one with twelve statements is named, and what half of the others have; none where all are alike."""
    sources = [make_source(f"n{number:02}") for number in range(30)]
    alike = [say(source.id, turn, Label.FACT) for source in sources for turn in (1, 2)]
    edition = make_test_edition(sources, alike, WEIR)
    assert outliers(edition.briefs[0], edition) is None
    more = [say("n07", turn, Label.FACT) for turn in range(3, 13)]
    edition = make_test_edition(sources, alike + more, WEIR)
    one = outliers(edition.briefs[0], edition)
    assert one is not None
    assert one.text == (
        "N07 (twelve statements) has far more to say on it than others, where half of the 30 documents with "
        "any have two or fewer."
    )
    more += [say(name, turn, Label.FACT) for name in ("n08", "n09", "n10") for turn in range(3, 12)]
    edition = make_test_edition(sources, alike + more, WEIR)
    several = outliers(edition.briefs[0], edition)
    assert several is not None
    assert several.text.startswith("N07 (twelve statements), N08 (eleven statements) and two others have far")


def test_a_kind_of_publisher_and_a_label_that_stand_apart_are_told() -> None:
    """Official texts name it less often; risks are more of its statements than of the edition's."""
    sources = [
        make_source(f"n{number:02}", source_class="official" if number < 20 else "commentary")
        for number in range(40)
    ]
    weirs = [say(source.id, 1, Label.RISK) for at, source in enumerate(sources) if at < 2 or at >= 20]
    otters = [say(source.id, turn, Label.FACT, "otter") for source in sources for turn in (2, 3)]
    edition = make_test_edition(sources, weirs + otters, WEIR, OTTER)
    told = outliers(edition.briefs[0], edition)
    assert told is not None
    assert told.text == (
        "It is met more often in commentaries (20 of 20, 100%) than in the other documents (10%). "
        "Risks are 100% of the statements on it, and 22% of the edition’s."
    )


def test_front_page_lists_what_moves_furthest_first() -> None:
    """The weir comes, the otter goes; each with its two shares."""
    edition = make_years((4, 10, 16))
    moved = rising_and_falling(edition)
    assert [(heading, [brief.topic.id for brief, _ in told]) for heading, told in moved] == [
        ("Named more often", ["weir"]),
        ("Named less often", ["otter"]),
    ]
    assert moved[0][1][0][1] == "20% of the documents in 2024, 80% in 2026"


def test_time_is_divided_as_finely_as_the_documents_bear() -> None:
    """Five documents a month make months; fewer make quarters or years; too few dated make none."""

    def values(dates: list[str | None]) -> list[str]:
        sources = [make_source(f"n{at:03}", published=date) for at, date in enumerate(dates)]
        return [period.value for period in make_test_edition(sources, [], WEIR).periods]

    months: list[str | None] = [f"2026-0{month}-{day + 1:02}" for month in (1, 2, 3) for day in range(5)]
    assert values(months) == ["2026-01", "2026-02", "2026-03"]
    quarters: list[str | None] = [f"2026-{month:02}" for month in range(1, 10) for _ in range(2)]
    assert values(quarters) == ["2026-33", "2026-34", "2026-35"]
    assert values([*months[:14], None]) == []
    assert values([*months, *([None] * 11)]) == []
    assert values([]) == []


@pytest.mark.parametrize(
    ("one", "other", "are_apart"),
    [
        (Share(4, 20), Share(16, 20), True),
        (Share(9, 20), Share(11, 20), False),  # ten points, by chance
        (Share(900, 2000), Share(1100, 2000), True),
        (Share(1000, 2000), Share(1100, 2000), False),  # sure, but five points
        (Share(0, 20), Share(0, 20), False),
    ],
)
def test_shares_are_apart_by_size_and_by_number(one: Share, other: Share, are_apart: bool) -> None:  # noqa: FBT001 - the table's last column
    """A difference counts where it is large and where so many documents make it sure; order is no matter."""
    assert one.differs(other, 10, 2) is are_apart
    assert other.differs(one, 10, 2) is are_apart
