"""Titles of charts: they carry what was found, are true of it, and read as sentences."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from generator.charts.compose import compose_coverage, compose_labels, compose_panels, compose_voices
from generator.charts.compose_timeline import compose_timeline
from generator.model import Label, SpeakerKind, Statement, TopicKind, Voice
from generator.synthesis.briefs.making import order_moments
from generator.wording.english_charts import source_line
from generator.wording.english_timelines import timeline_measure, timeline_message
from tests.making import make_source, make_statement, make_test_edition, make_topic

if TYPE_CHECKING:
    from generator.model import Topic
    from generator.synthesis.edition import Edition

POST, MAIL, TIMES = make_source("post"), make_source("mail"), make_source("times")
WEIR = make_topic("weir", label="Weirs")


def tell(
    source: str, number: int, label: Label | None = None, speaker: str | None = None, **layers: object
) -> Statement:
    """Makes the numbered statement of a source on the weir."""
    text = str(layers.pop("text", f"Statement {number} is about the weir."))
    return make_statement(source, text, {"weir": "weir"}, label, speaker, start=100 * number, **layers)


def edition_of(*statements: Statement) -> Edition:
    """An edition of three documents, dated March 2026."""
    return make_test_edition([MAIL, POST, TIMES], list(statements), WEIR)


def title(*statements: Statement) -> str:
    """The title of the brief's chart."""
    edition = edition_of(*statements)
    return compose_labels(edition.briefs[0], edition).message


def test_one_document_is_named_with_what_its_statements_share() -> None:
    """A label that all share, or else the voice of most."""
    assert title(tell("post", 1)) == "One statement, from Post"
    assert title(tell("post", 1, Label.RISK), tell("post", 2, Label.RISK)) == (
        "Two statements, both from Post; both of risk"
    )
    several = [tell("post", at, Label.RISK if at > 1 else Label.FACT) for at in range(1, 4)]
    assert title(*several) == "Three statements, all from Post; all in its own words"
    reported = tell("post", 4, Label.FACT, "Anna Holm")
    assert title(*several, reported) == "Four statements, all from Post; three in its own words"


def test_only_needs_exactly_one() -> None:
    """`only` stands where one document quotes, and goes when a second one does, in part or whole."""
    quoted = tell("post", 1, Label.DIRECTIVE, "Anna Holm", voice=Voice.QUOTED)
    own = tell("mail", 1, Label.DIRECTIVE)
    assert title(quoted, own) == (
        "Two of the three documents name it, in one statement each; only Post quotes Anna Holm on it"
    )
    other = tell("times", 1, Label.DIRECTIVE, "Bo Lind", voice=Voice.PARTLY_QUOTED)
    assert "only" not in title(quoted, own, other)
    more = tell("post", 2, Label.DIRECTIVE, "Bo Lind", voice=Voice.QUOTED)
    assert title(quoted, more, own).endswith("only Post quotes anybody on it")
    unnamed = tell("post", 1, None, "analysts", voice=Voice.QUOTED, speaker_kind=SpeakerKind.UNNAMED)
    assert title(unnamed, own).endswith("only Post quotes anybody on it")


def test_a_second_label_counts_against_only() -> None:
    """Where another document's statement assesses too, in second place, nobody assesses alone."""
    judged, stated = tell("post", 1, Label.ASSESSMENT), tell("mail", 1, Label.FACT)
    assert title(judged, stated).endswith("; the one assessment is from Post")
    second = tell("post", 2, Label.ASSESSMENT)
    assert title(judged, second, stated).endswith("; both assessments are from Post")
    twice = replace(stated, classification=replace(stated.classification, also=Label.ASSESSMENT))
    assert "assess" not in title(judged, twice)


def test_what_all_documents_share_is_said() -> None:
    """Without a contrast the label that most statements have is the finding."""
    told = [tell(source, 1, Label.OUTLOOK) for source in ("mail", "post", "times")]
    assert title(*told) == "All three documents name it, in one statement each; all are outlooks"
    assert title(*told, tell("post", 2)) == (
        "All three documents name it, in four statements; three are outlooks"
    )


def _many(classes: tuple[Label | None, ...]) -> Edition:
    sources = [make_source(f"paper{at:03}") for at in range(len(classes))]
    statements = [tell(s.id, 1, label) for s, label in zip(sources, classes, strict=True)]
    return make_test_edition(sources, statements, WEIR, make_topic("otter", label="Otters"))


def test_many_documents_are_counted() -> None:
    """Above twelve, figures stand for documents, and the most frequent label leads."""
    edition = _many((Label.RISK,) * 20 + (Label.FACT,) * 10)
    assert compose_labels(edition.briefs[0], edition).message == (
        "All 30 documents name it, in one statement each; risks lead, with 20"
    )
    assert compose_coverage(edition, TopicKind.SECTOR).message == (
        "All 30 documents name weirs; one of the two sectors is named in none"
    )


def test_topics_that_share_the_lead_are_named_together() -> None:
    """Where two topics stand in as many documents, both lead, and neither alone."""
    sources = [make_source(f"paper{at:03}") for at in range(20)]
    statements = [
        make_statement(s.id, "The weir and the otter.", {"weir": "weir", "otter": "otter"}) for s in sources
    ]
    edition = make_test_edition(sources, statements[:14], WEIR, make_topic("otter", label="Otters"))
    assert compose_coverage(edition, TopicKind.SECTOR).message == (
        "Weirs and otters lead, each named in 14 of 20 documents"
    )


def test_statements_without_a_label_leave_no_leader() -> None:
    """Where most statements carry no label, none is said to lead."""
    edition = _many((None,) * 15 + (Label.FACT,) * 5)
    assert compose_labels(edition.briefs[0], edition).message == (
        "All 20 documents name it, in one statement each"
    )


def test_a_tie_has_no_leader() -> None:
    """Two labels as frequent as each other: neither leads."""
    edition = _many((Label.RISK,) * 10 + (Label.FACT,) * 10)
    assert "lead" not in compose_labels(edition.briefs[0], edition).message
    assert compose_panels(edition).message.startswith("20 statements, no label more frequent")


def test_voices_are_counted() -> None:
    """Whose words most statements are, and who alone quotes whole statements."""
    own = [tell("post", at) for at in (1, 2, 3)]
    assert compose_voices(edition_of(*own)).message == (
        "All three statements are in the documents’ own words"
    )
    quoted = tell("mail", 1, None, "Anna Holm", voice=Voice.QUOTED)
    assert compose_voices(edition_of(*own, quoted)).message == (
        "3 of 4 statements are in the documents’ own words; only Mail quotes whole statements"
    )
    second = tell("times", 1, None, "Anna Holm", voice=Voice.QUOTED)
    assert compose_voices(edition_of(*own, quoted, second)).message == (
        "3 of 5 statements are in the documents’ own words; two are quoted whole"
    )
    assert compose_voices(edition_of(quoted, second)).message.startswith(
        "2 of 2 statements relay what somebody said"
    )


def test_panels_say_what_leads_where() -> None:
    """Of up to three documents each is told; of more, in how many a label leads."""
    told = [tell("mail", 1, Label.RISK), tell("post", 1, Label.RISK), tell("times", 1, Label.FACT)]
    assert compose_panels(edition_of(*told)).message == (
        "Risks lead in Mail and Post, statements of fact in Times"
    )
    assert compose_panels(edition_of(*told[:2])).message == "Risks lead in both"
    nowhere = [(Label.RISK, Label.FACT, Label.OUTLOOK)[at] for at in (0, 0, 1, 2)]
    assert "lead in no" not in compose_panels(_many(tuple(nowhere))).message
    edition = _many((Label.RISK,) * 4 + (Label.FACT,))
    assert compose_panels(edition).message == (
        "Risks are the most frequent, 4 of 5 statements; they lead in four of the five panels"
    )


def test_a_timeline_counts_statements_once() -> None:
    """A statement with two dates is one dated statement; a date without a year is said to be left out."""
    both = tell(
        "post",
        1,
        text="The weir goes by 2027 or 2030, or in May.",
        dates=(("2027", "2027"), ("2030", "2030"), ("May", "XXXX-05")),
    )
    others = [
        tell("mail", at, text=f"In 2030 the weir is gone, says {at}.", dates=(("2030", "2030"),))
        for at in (1, 2)
    ]
    edition = edition_of(both, *others)
    chart = compose_timeline(order_moments(edition.corpus.statements), edition)
    assert chart.message == (
        "2030 is named most, in three of three dated statements; two dates lie ahead, the next is 2027"
    )
    assert chart.measure.endswith("one date without a year is left out")
    assert [event.weight for event in chart.events] == [1, 3]
    assert "2027: The weir goes by 2027 or 2030, or in May" in chart.alternative_text


@pytest.mark.parametrize(
    ("passed", "running", "ahead", "expected"),
    [
        (["2024"], [], [], "One date has passed and none lies ahead"),
        (
            ["2024", "2025"],
            ["2026"],
            ["2027"],
            "One period is running, 2026; two dates have passed and one lies ahead: 2027",
        ),
        ([], [], ["First half of 2027", "2028"], "Two dates lie ahead, the next is the first half of 2027"),
        ([], [], ["2030s", "2035"], "Two dates lie ahead, the next is the 2030s"),
    ],
)
def test_a_timeline_tells_past_and_future(
    passed: list[str], running: list[str], ahead: list[str], expected: str
) -> None:
    """What has passed, what is running, what lies ahead, with its name where it is one."""
    assert timeline_message(passed, running, ahead, ("", 0, 0)) == expected


@pytest.mark.parametrize(
    ("ahead", "expected"),
    [
        ([], "2024 is named most, in four of five dated statements"),
        (["2024"], "2024 is named most, in four of five dated statements"),
        (["2027"], "2024 is named most, in four of five dated statements; one date lies ahead: 2027"),
        (
            ["2027", "2031"],
            "2024 is named most, in four of five dated statements; two dates lie ahead, the next is 2027",
        ),
    ],
)
def test_a_timeline_tells_the_date_that_most_name(ahead: list[str], expected: str) -> None:
    """Whether or not anything lies ahead of the edition's date."""
    assert timeline_message(["2024"], [], ahead, ("2024", 4, 5)) == expected


def test_a_measure_tells_how_signs_are_read() -> None:
    """Outlines are explained where there is an edition's date to lie ahead of."""
    assert "outlines lie ahead" in timeline_measure("edition, Jun 2026", 0)
    assert "outlines" not in timeline_measure("", 2)


OTTER = make_topic("otter", label="Otters")
EEL = make_topic("eel", label="Eels")


@pytest.mark.parametrize(
    ("named_by", "topics", "words"),
    [
        ({"weir": 2, "otter": 2}, (WEIR, OTTER), "Both sectors are named in both documents"),
        ({"weir": 2, "otter": 0}, (WEIR, OTTER), "One of the two sectors is named in both documents"),
        (
            {"weir": 2, "otter": 2, "eel": 2},
            (WEIR, OTTER, EEL),
            "All three sectors are named in both documents",
        ),
        ({"weir": 2}, (WEIR,), "The one sector is named in both documents"),
        ({"weir": 0}, (WEIR,), "No document names the one sector"),
        ({"weir": 0, "otter": 0}, (WEIR, OTTER), "No document names either of the two sectors"),
        ({"weir": 0, "otter": 0, "eel": 0}, (WEIR, OTTER, EEL), "No document names any of the three sectors"),
    ],
)
def test_the_coverage_of_few_topics_reads_as_english(
    named_by: dict[str, int], topics: tuple[Topic, ...], words: str
) -> None:
    """`both` and `either` of two, and no `All documents name one of the four`, which says: each but one."""
    sources = [make_source("mail"), make_source("post")]
    statements = [
        make_statement(source.id, f"The {topic}.", {topic: topic}, start=100 * at)
        for at, (topic, count) in enumerate(named_by.items())
        for source in sources[:count]
    ]
    edition = make_test_edition(sources, statements, *topics)
    assert compose_coverage(edition, TopicKind.SECTOR).message == words


@pytest.mark.parametrize(
    ("named", "words"),
    [
        (["weir"], "One of the two sectors has statements"),
        (["weir", "otter"], "Both sectors have statements"),
    ],
)
def test_the_coverage_of_one_document_agrees_in_number(named: list[str], words: str) -> None:
    """One of two `has`, and two are `both`."""
    statements = [
        make_statement("post", f"The {name}.", {name: name}, start=100 * at) for at, name in enumerate(named)
    ]
    edition = make_test_edition([make_source("post")], statements, WEIR, OTTER)
    assert compose_coverage(edition, TopicKind.SECTOR).message == words


def test_the_source_line_of_an_undated_edition_is_a_sentence() -> None:
    """Where no document has a date, the edition has none, and is of no date called `undated`."""
    edition = make_test_edition([make_source("post")], [tell("post", 1)], WEIR)
    assert source_line(replace(edition, date=None)) == "Source: one document, edition without a date."
    assert source_line(replace(edition, date="2026-03")) == "Source: one document, edition of March 2026."
