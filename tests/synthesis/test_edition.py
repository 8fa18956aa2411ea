"""The edition's date and cut-off, names of sources, key points and leading points."""

from __future__ import annotations

import pytest

from generator.model import Agreement, Label, TopicKind, Voice
from generator.synthesis.briefs.selection import choose_key_points
from generator.synthesis.edition import carried_by_one, leading_points
from generator.synthesis.naming import first_words
from generator.wording.english import source_words
from tests.making import make_source, make_statement, make_test_edition, make_topic


def test_the_edition_is_dated_by_its_newest_source() -> None:
    """Of a month and a day in it, the later end counts; undated sources do not."""
    sources = [
        make_source("a", published="2026-02-05"),
        make_source("b", published="2026-03"),
        make_source("c", published=None),
    ]
    assert make_test_edition(sources, []).date == "2026-03"
    assert make_test_edition([make_source("c", published=None)], []).date is None


def test_a_day_inside_the_newest_month_is_the_cutoff() -> None:
    """The evidence names a day in the newest source's month: the cut-off is that day, not the month."""
    told = make_statement(
        "a", "On 3 March the weir broke.", {"weir": "weir"}, dates=(("3 March", "2026-03-03"),)
    )
    edition = make_test_edition([make_source("a", published="2026-03")], [told], make_topic("weir"))
    assert edition.cutoff == "2026-03-03"
    late = make_statement("a", "By 2030 the weir goes.", {"weir": "weir"}, dates=(("2030", "2030"),))
    edition = make_test_edition([make_source("a", published="2026-03")], [late], make_topic("weir"))
    assert edition.cutoff == "2026-03"


def test_names_of_sources_differ() -> None:
    """The publisher names a source; where two share one, the date tells them apart, then the title."""
    sources = [
        make_source("a", publisher="The Post (evening edition)"),
        make_source("b", publisher="The Mail", published="2026-01"),
        make_source("c", publisher="The Mail", published="2026-02"),
        make_source("d", publisher="The Mail", published="2026-02", title="Otters are back in town"),
    ]
    names = {key: source_words(name) for key, name in make_test_edition(sources, []).names.items()}
    assert names["a"] == "The Post"
    assert names["b"] == "The Mail, Jan 2026"
    assert names["d"] == "The Mail, Otters are back in town, Feb 2026"
    assert len(set(names.values())) == 4


def test_a_source_without_publisher_is_named_by_its_first_words() -> None:
    """Its first words are exact text, and stand between quotation marks."""
    told = make_statement("a", "The weir at Millbrook broke in the night.", {"weir": "weir"})
    name = make_test_edition([make_source("a", publisher=None)], [told], make_topic("weir")).names["a"]
    assert (name.short, name.quoted) == ("The weir at Millbrook\u00a0…", True)
    assert first_words(
        "堰坝拆除工程今天开工建设完成后鲑鱼将会回到上游并且在那里产卵繁殖后代这是多年来的第一次尝试"
    ).endswith("…")


def test_key_points_do_not_repeat_each_other() -> None:
    """Two statements of the same words are one point, and at most five are chosen."""
    texts = ["The weir must go by 2027, the council said.", "The weir must go by 2027, the council said!"]
    texts += [
        f"A weir of kind {word} holds back the {word} river all year."
        for word in ("red", "blue", "green", "grey", "white", "black")
    ]
    statements = tuple(
        make_statement(
            "a", text, {"weir": "weir"}, Label.DIRECTIVE if index < 2 else Label.FACT, start=100 * (index + 1)
        )
        for index, text in enumerate(texts)
    )
    chosen = choose_key_points(statements, "weir")
    assert 3 <= len(chosen) <= 5
    assert sum("must go" in point.text for point in chosen) == 1


def test_key_points_tell_once_what_documents_say_in_other_words() -> None:
    """Of statements that say the same only one is a key point, whatever their labels."""
    told = make_statement(
        "a", "The weir must go by 2027, the council said.", {"weir": "weir"}, Label.DIRECTIVE
    )
    again = make_statement("b", "By 2027 there will be no weir at all.", {"weir": "weir"}, Label.OUTLOOK)
    other = make_statement("b", "Eels pass a weir by night.", {"weir": "weir"}, Label.FACT, start=300)
    agreement = Agreement("a-1", tuple(sorted((told.id, again.id))), ("o-a", "o-b"), (), 2)
    assert set(choose_key_points((told, again, other), "weir")) == {told, again, other}
    assert set(choose_key_points((told, again, other), "weir", (agreement,))) == {told, other}


def test_few_statements_are_all_key_points() -> None:
    """Where there are fewer than five that differ, all are shown."""
    statements = tuple(
        make_statement("a", text, {"weir": "weir"}, start=100 * (index + 1))
        for index, text in enumerate(("The weir is old.", "Nobody has paid for the weir so far."))
    )
    assert set(choose_key_points(statements, "weir")) == set(statements)


def test_a_point_that_leans_on_the_sentence_before_comes_later() -> None:
    """Of two equal statements, the one that begins with a pronoun is not the first point."""
    leaning = make_statement("a", "It must be clear that the weir goes.", {"weir": "weir"}, Label.DIRECTIVE)
    plain = make_statement(
        "a", "We must all see that the weir goes.", {"weir": "weir"}, Label.DIRECTIVE, start=300
    )
    assert choose_key_points((leaning, plain), "weir")[0] is plain


def test_words_of_nobody_known_and_of_one_origin_come_later() -> None:
    """A quotation whose speaker nobody knows tells less than plain words; what two origins say tells more."""
    nobody = make_statement("a", "“We saw a weir,” she said.", {"weir": "weir"}, voice=Voice.QUOTED)
    plain = make_statement("b", "We saw how a weir fell.", {"weir": "weir"}, start=300)
    alone = make_statement("c", "We saw what a weir holds.", {"weir": "weir"}, start=600)
    told = make_statement("d", "We saw that a weir breaks.", {"weir": "weir"}, start=900)
    agreement = Agreement("a-1", (told.id, "s-other"), ("o-a", "o-b"), (), 2)
    chosen = choose_key_points((nobody, plain, alone, told), "weir", (agreement,))
    assert chosen[0] is told
    assert chosen[-1] is nobody


@pytest.mark.parametrize(
    "empty",
    [
        "Let us now turn to the weir and those who live beside the weir.",
        "Here is what the weir means for the valley and the town below.",
        "This article looks at the weir, at its keepers and at its many rooms.",
        "But who would want to take the weir away from the valley?",
        "接下来让我们看看这座weir。",
    ],
)
def test_a_sentence_that_only_announces_comes_last(empty: str) -> None:
    """It is the last point where points are few, and none where three others stand; no quotation is such."""
    announced = make_statement("b", empty, {"weir": "weir"}, Label.DIRECTIVE)
    facts = tuple(
        make_statement("a", text, {"weir": "weir"}, start=100 * index)
        for index, text in enumerate(
            ("Eels pass a weir by night.", "Nobody has paid for this old weir.", "A third weir fell."), 1
        )
    )
    assert choose_key_points((announced, *facts[:2]), "weir")[-1] is announced
    assert set(choose_key_points((announced, *facts), "weir")) == set(facts)
    said = make_statement("b", empty, {"weir": "weir"}, Label.DIRECTIVE, "Anna Holm")
    assert said in choose_key_points((said, *facts), "weir")


def test_leading_points_are_said_by_somebody_where_they_can_be() -> None:
    """Of a topic's points the front page shows what a named speaker says, though another tells more."""
    own = make_statement("a", "The weir must go by 2027.", {"weir": "weir"}, Label.DIRECTIVE)
    said = make_statement(
        "a", "Anna Holm calls the weir old.", {"weir": "weir"}, None, "Anna Holm", start=300
    )
    assert choose_key_points((own, said), "weir")[0] is own
    edition = make_test_edition([make_source("a")], [own, said], make_topic("weir"))
    assert [statement for _, statement in leading_points(edition)] == [said]


def test_leading_points_show_each_statement_once() -> None:
    """A statement that is a key point of two topics leads once."""
    both = make_statement("a", "The weir and the otter go together.", {"weir": "weir", "otter": "otter"})
    edition = make_test_edition(
        [make_source("a")], [both], make_topic("weir"), make_topic("otter", TopicKind.THEME)
    )
    assert [statement.id for _, statement in leading_points(edition)] == [both.id]


def test_topics_of_one_document_alone_are_listed_most_first() -> None:
    """What one document alone carries is told, with the most statements first."""
    statements = [
        make_statement("a", "The weir is old.", {"weir": "weir"}),
        make_statement("a", "An otter was seen.", {"otter": "otter"}, start=200),
        make_statement("a", "Another otter was seen.", {"otter": "otter"}, start=300),
    ]
    edition = make_test_edition(
        [make_source("a"), make_source("b")], statements, make_topic("weir"), make_topic("otter")
    )
    assert [brief.topic.id for brief in carried_by_one(edition.briefs)] == ["otter", "weir"]


def test_an_unknown_source_is_an_error() -> None:
    """Asking for a source that is not there raises KeyError."""
    with pytest.raises(KeyError):
        make_test_edition([make_source("a")], []).source("b")
