"""Speakers are gathered over documents, each with a permanent address."""

from __future__ import annotations

from generator.model import Actor, SpeakerKind, Taxonomy
from generator.rendering.further_pages import rank_speakers
from generator.synthesis.voices import UNNAMED, gather_speakers
from tests.making import make_source, make_statement, make_test_edition, make_topic

_TOPIC = make_topic("weir")


def test_statements_stand_in_order_of_time() -> None:
    """A speaker's statements are ordered by their source's date, undated ones last; own words are out."""
    edition = make_test_edition(
        [
            make_source("a", published=None),
            make_source("b", published="2026-02"),
            make_source("c", published="2025"),
        ],
        [
            make_statement("a", "Holm praised the weir.", {"weir": "weir"}, speaker="Anna Holm"),
            make_statement("b", "Holm likes a weir.", {"weir": "weir"}, speaker="Anna Holm"),
            make_statement("c", "Holm wants a weir.", {"weir": "weir"}, speaker="Anna Holm"),
            make_statement("c", "The weir is old.", {"weir": "weir"}, start=400),
        ],
        _TOPIC,
    )
    (speaker,) = edition.speakers
    assert speaker.sources == ("c", "b", "a")
    assert speaker.topics == (("weir", 3),)
    assert edition.speaker_page(speaker.statements[0].attribution) == speaker.page


def test_an_actor_has_its_own_id_and_others_one_that_nobody_can_take() -> None:
    """An actor's page has the actor's id; two names that give one slug have two ids; Chinese has a digest."""
    statements = [
        make_statement("a", f"{name} spoke of a weir.", {"weir": "weir"}, speaker=name, start=100 * index)
        for index, name in enumerate(("Anna Holm", "José Ávila", "Jose Avila", "李文华"), 1)
    ]
    corpus = make_test_edition([make_source("a")], statements, _TOPIC).corpus
    actor = Actor("holm", SpeakerKind.PERSON, "Anna Holm", ("Anna Holm",))
    ids = {s.name: s.id for s in gather_speakers(corpus, Taxonomy((_TOPIC,), (actor,)))}
    assert ids["Anna Holm"] == "holm"
    assert len(set(ids.values())) == 4
    assert ids["Jose Avila"].startswith("jose-avila-")
    assert ids["李文华"].isalnum()


def test_a_name_with_either_apostrophe_is_one_speaker() -> None:
    """Publishers set apostrophes in two ways; the page is one, and both spellings lead to it."""
    statements = [
        make_statement("a", f"{name} spoke of a weir.", {"weir": "weir"}, speaker=name, start=100 * index)
        for index, name in enumerate(("Farmers' League", "Farmers’ League", "Farmers’ League"), 1)
    ]
    edition = make_test_edition([make_source("a")], statements, _TOPIC)
    (speaker,) = gather_speakers(edition.corpus, Taxonomy((_TOPIC,), ()))
    assert (speaker.name, len(speaker.statements)) == ("Farmers’ League", 3)
    assert len({edition.speaker_page(s.attribution) for s in statements} - {None}) == 1


def test_a_name_in_either_script_is_one_speaker() -> None:
    """Papers of two shores write one person in traditional and in simplified characters."""
    statements = [
        make_statement("a", f"{name}谈到堰。", {"weir": "堰"}, speaker=name, start=100 * index)
        for index, name in enumerate(("林小貝", "林小贝", "林小贝"), 1)
    ]
    edition = make_test_edition([make_source("a")], statements, _TOPIC)
    (speaker,) = gather_speakers(edition.corpus, Taxonomy((_TOPIC,), ()))
    assert (speaker.name, len(speaker.statements)) == ("林小贝", 3)
    assert len({edition.speaker_page(s.attribution) for s in statements} - {None}) == 1
    ((shown, count, documents),) = rank_speakers(edition.briefs[0], edition)
    assert (shown.speaker, count, documents) == ("林小贝", 3, 1)


def test_the_unnamed_share_one_page_at_the_end() -> None:
    """Those whom no document names are gathered on one page, however they are worded."""
    edition = make_test_edition(
        [make_source("a")],
        [
            make_statement(
                "a",
                f"{who} doubt the weir.",
                {"weir": "weir"},
                speaker=who,
                speaker_kind=SpeakerKind.UNNAMED,
                start=start,
            )
            for who, start in (("analysts", 100), ("engineers", 300))
        ],
        _TOPIC,
    )
    assert [speaker.id for speaker in edition.speakers] == [UNNAMED]
    assert len(edition.speakers[0].statements) == 2


def test_a_noun_alone_names_nobody() -> None:
    """Each document has a report and a plenum of its own; what has a capital is named."""
    kinds = {
        "report": SpeakerKind.DOCUMENT,
        "54-page report": SpeakerKind.DOCUMENT,
        "ministry": SpeakerKind.BODY,
        "全会": SpeakerKind.BODY,
        "Weir report": SpeakerKind.DOCUMENT,
        "水利部": SpeakerKind.BODY,
        "bell hooks": SpeakerKind.PERSON,
        "analysts": SpeakerKind.UNNAMED,
    }
    statements = [
        make_statement(
            source, f"{name} spoke of a weir.", {"weir": "weir"}, speaker=name, speaker_kind=kind, start=start
        )
        for source in "ab"
        for start, (name, kind) in zip(range(100, 1700, 200), kinds.items(), strict=True)
    ]
    edition = make_test_edition([make_source("a"), make_source("b")], statements, _TOPIC)
    assert {speaker.name for speaker in edition.speakers} == {
        "Weir report",
        "水利部",
        "bell hooks",
        "Not named",
    }
    assert edition.speakers[-1].id == UNNAMED
    assert len(edition.speakers[-1].statements) == 10
