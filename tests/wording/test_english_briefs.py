"""Bottom lines: each clause is counted, and reads as a careful editor would write it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.intake import Silent, analyse, load, read_seeds
from generator.model import Label, SpeakerKind, Statement, TopicKind, Voice
from generator.synthesis.corpus import assemble_corpus
from generator.synthesis.edition import Edition, make_edition
from generator.wording.english_briefs import bottom_line, gaps
from generator.wording.english_front import standfirst
from tests.making import make_source, make_statement, make_test_edition, make_topic
from tests.projects import REPOSITORY

POST, MAIL, TIMES = make_source("post"), make_source("mail", source_class="commentary"), make_source("times")
WEIR = make_topic("weir", label="Weirs")


def tell(
    source: str, number: int, label: Label | None = None, speaker: str | None = None, **layers: object
) -> Statement:
    """Makes the numbered statement of a source on the weir."""
    return make_statement(
        source,
        f"Statement {number} is about the weir.",
        {"weir": "weir"},
        label,
        speaker,
        start=100 * number,
        **layers,
    )


def line(statements: list[Statement]) -> str:
    """The bottom line on the weir, of three documents."""
    edition = make_test_edition([MAIL, POST, TIMES], statements, WEIR, make_topic("otter", label="Otters"))
    return bottom_line(edition.briefs[0], edition).text


def test_nothing_found_is_said_plainly() -> None:
    """A topic without evidence says so, and claims no silence."""
    assert line([]) == (
        "None of the three documents names weirs. "
        "No statement was found; the words that were looked for stand below."
    )


def test_one_document_alone_is_named() -> None:
    """The only document is named, with the number of statements and their voice."""
    assert (
        line([tell("post", 1, Label.FACT)])
        == "Only Post names weirs, in one statement, in its own words. It is stated as fact."
    )
    said = line([tell("post", 1, Label.RISK, "Anna Holm"), tell("post", 2, Label.RISK)])
    assert said == (
        "Only Post names weirs, in two statements: one in its own words and one from Anna Holm. "
        "Both name risks."
    )


def test_a_theme_of_one_commentary_says_whose_words_they_are() -> None:
    """Many statements of one document: all come from it, what kind it is, and who speaks in them."""
    theme = make_topic("weir", TopicKind.THEME, label="Weirs")
    unnamed = tell("mail", 4, Label.RISK, "Analysts at two firms", speaker_kind=SpeakerKind.UNNAMED)
    statements = [tell("mail", number, Label.RISK) for number in (1, 2, 3)] + [unnamed]
    edition = make_test_edition([MAIL, POST], statements, theme)
    said = bottom_line(edition.briefs[0], edition).text
    assert said == (
        "All four statements on weirs come from Mail, a commentary: three in its own words and one from "
        "speakers it does not name. All four name risks."
    )


def test_each_document_speaks_in_its_own_way() -> None:
    """Two of three documents, each with its voice and what it does; nothing is said twice."""
    statements = [
        tell("mail", 1, Label.ASSESSMENT),
        tell("post", 1, Label.DIRECTIVE, "Anna Holm", voice=Voice.QUOTED),
    ]
    assert line(statements) == (
        "Two of the three documents name weirs, in two statements. Mail assesses it in its own words; "
        "Post quotes Anna Holm in a directive."
    )


@pytest.mark.parametrize(
    ("speakers", "said"),
    [
        ((), "All four are the documents’ own words."),
        (("Anna Holm",), "Three are the documents’ own words, and one quotes Anna Holm."),
        (
            ("Anna Holm", "Bo Lind"),
            "Two are the documents’ own words, and two quote Anna Holm and Bo Lind.",
        ),
        (
            ("Anna Holm", "Bo Lind", "Cy Moss"),
            "One is a document’s own words, and three quote others.",
        ),
        (
            ("Anna Holm", "Bo Lind", "Anna Holm", "Cy Moss"),
            "All four quote others, Anna Holm most often (twice).",
        ),
    ],
)
def test_of_many_documents_it_is_counted_who_speaks(speakers: tuple[str, ...], said: str) -> None:
    """More documents than can be named one by one: how much is their own, and whom the rest quotes."""
    sources = [make_source(name) for name in ("a", "b", "c", "d")]
    statements = [
        tell(
            source.id, 1, None, *([speaker] if speaker else []), voice=Voice.QUOTED if speaker else Voice.OWN
        )
        for source, speaker in zip(sources, (*speakers, *[None] * 4)[:4], strict=True)
    ]
    edition = make_test_edition(sources, statements, WEIR)
    assert f" {said}" in bottom_line(edition.briefs[0], edition).text


def test_a_publisher_that_is_the_speaker_speaks_for_itself() -> None:
    """No document reports its own publisher; one told from others by its date has that in brackets."""
    council = make_source("council", publisher="Weir Council", published="2026-03-12")
    earlier = make_source("earlier", publisher="Post", published="2026-03-01")
    later = make_source("later", publisher="Post", published="2026-04-20")
    own = [tell("council", 1, Label.OUTLOOK, "Weir Council", voice=Voice.REPORTED), tell("council", 2)]
    statements = [*own, tell("later", 1, Label.FACT)]
    edition = make_test_edition([council, earlier, later], statements, WEIR)
    said = bottom_line(edition.briefs[0], edition).text
    assert "Weir Council speaks for itself, in two statements; " in said
    assert "Post (20 Apr 2026) states it as fact in its own words." in said
    alone = make_test_edition([council, earlier, later], own, WEIR)
    assert bottom_line(alone.briefs[0], alone).text.startswith(
        "Only Weir Council names weirs, in two statements, speaking for itself."
    )


def test_a_figure_is_given_word_for_word() -> None:
    """The one figure stands between quotation marks and knows its offsets."""
    text = "The weir holds back 40 percent of the river."
    told = make_statement(
        "post", text, {"weir": "weir"}, Label.FACT, quantities=(("40 percent", "40", "percent"),)
    )
    edition = make_test_edition([POST, MAIL], [told], WEIR)
    said = bottom_line(edition.briefs[0], edition)
    assert said.text.endswith("The one figure is “40 percent”.")
    (verbatim,) = [part for part in said.parts if part.verbatim is not None]
    assert verbatim.verbatim == (told.id, 120, 130)


def test_absence_is_claimed_only_where_another_topic_has_the_thing() -> None:
    """No figure is missed where no topic has one; where one has, it is."""
    statements = [tell("mail", 1, Label.ASSESSMENT), tell("post", 1, Label.ASSESSMENT)]
    assert "figure" not in line(statements)
    other = make_statement(
        "post",
        "12 otters came in 2025.",
        {"otter": "otters"},
        quantities=(("12", "12", "otter"),),
        dates=(("2025", "2025"),),
    )
    edition = make_test_edition([MAIL, POST, TIMES], [*statements, other], WEIR, make_topic("otter"))
    assert bottom_line(edition.briefs[0], edition).text.endswith("Neither gives a figure or a date.")


def test_every_counted_clause_knows_its_evidence() -> None:
    """The clause that counts statements names as many as it counts."""
    statements = [tell("mail", number, Label.ASSESSMENT) for number in (1, 2)] + [tell("post", 1, Label.RISK)]
    edition = make_test_edition([MAIL, POST], statements, WEIR)
    parts = bottom_line(edition.briefs[0], edition).parts
    (spread,) = [part for part in parts if part.text == "three statements"]
    assert set(spread.evidence) == {statement.id for statement in statements}


@pytest.mark.parametrize("documents", [1, 2])
def test_one_and_two_documents_have_their_own_words(documents: int) -> None:
    """`the one document`, `both documents`, never `all one documents`."""
    sources = [POST, MAIL][:documents]
    edition = make_test_edition(sources, [tell(source.id, 1, Label.RISK) for source in sources], WEIR)
    said = bottom_line(edition.briefs[0], edition).text
    assert said.startswith(
        ["The one document names weirs, in one statement.", "Both documents name weirs, in two statements."][
            documents - 1
        ]
    )


def test_gaps_name_what_a_reader_should_not_look_for() -> None:
    """One origin, no figure, no date, no official text; nothing for a topic without evidence."""
    edition = make_test_edition([MAIL, POST], [tell("post", 1)], WEIR, make_topic("otter"))
    assert [what for what, _ in gaps(edition.briefs[0], edition)] == [
        "No figure",
        "No date",
        "One origin",
        "One language",
        "No official text",
    ]
    assert gaps(edition.briefs[1], edition) == ()


def test_gaps_compare_what_can_be_compared() -> None:
    """One document has none that could say the same; an edition without a date, no date ahead of it."""
    planned = make_statement("post", "The weir goes by 2027.", {"weir": "weir"}, dates=(("2027", "2027"),))
    edition = make_test_edition([POST], [planned], WEIR)
    found = [what for what, _ in gaps(edition.briefs[0], replace(edition, date=None))]
    assert found == ["No figure", "No official text"]


@pytest.fixture(scope="module")
def shipped() -> Edition:
    """The edition of the three documents that this repository ships."""
    project, taxonomy, _ = load(REPOSITORY)
    documents, _ = read_seeds(project, Silent())
    reading = analyse(project, taxonomy, documents, None, Silent())
    corpus = assemble_corpus((document, analysis.statements) for document, analysis in reading.documents)
    return make_edition(corpus, taxonomy, None)


SHIPPED = {
    "hydrogen-and-fusion": (
        "Only SMM names hydrogen or fusion, in three statements: two in its own words and one from the 15th "
        "Five-Year Plan proposal. Two of them stand in its introduction, one in a list of six sectors. "
        "The one figure, “doubling”, comes without a level."
    ),
    "whole-of-nation-system": (
        "All three documents speak of the whole-of-nation system, in four statements. NextFin assesses it in "
        "its own words, twice; “China’s top leadership has\u00a0…” states it as fact in its own words; SMM "
        "quotes Xi Jinping in a directive. None gives a figure or a date."
    ),
    "state-led-model-critique": (
        "All six statements on the critique of the state-led model come from NextFin, a commentary: five in "
        "its own words and one from speakers it does not name."
    ),
}


@pytest.mark.parametrize(("topic", "words"), SHIPPED.items())
def test_the_shipped_documents_say_what_a_careful_reader_counts(
    shipped: Edition, topic: str, words: str
) -> None:
    """Three bottom lines, counted by hand, of the documents in seeds/."""
    (brief,) = [brief for brief in shipped.briefs if brief.topic.id == topic]
    assert bottom_line(brief, shipped).text.startswith(words)


def test_topics_that_all_documents_share_out_are_not_said_to_stand_in_each() -> None:
    """Two sectors of which each document names one: all are named, and no document has both."""
    said = [
        make_statement("a", "The weir.", {"weir": "weir"}),
        make_statement("b", "The eel.", {"eel": "eel"}),
    ]
    edition = make_test_edition(
        [make_source("a"), make_source("b")], said, make_topic("weir"), make_topic("eel")
    )
    assert "oth sectors are named, at least one in every document" in standfirst(edition).text


def test_no_bottom_line_of_the_shipped_documents_is_like_another(shipped: Edition) -> None:
    """The bottom line differs from topic to topic because the evidence does."""
    lines = [bottom_line(brief, shipped).text for brief in shipped.briefs]
    assert len(set(lines)) == len(lines)


def test_the_front_page_says_what_the_edition_comes_to(shipped: Edition) -> None:
    """What all carry, who names sectors, what one document alone has."""
    said = standfirst(shipped).text
    assert said.startswith("All three documents carry ")
    assert "All eight sectors are named, in two documents; one names none." in said
    assert "Only NextFin, a commentary, speaks of" in said


def test_what_the_unnamed_do_is_not_read_as_where_they_are_named() -> None:
    """An outlook of the unnamed is theirs; nobody is "not named in an outlook"."""
    told = [
        tell("post", 1, Label.OUTLOOK, "residents", voice=Voice.REPORTED, speaker_kind=SpeakerKind.UNNAMED),
        tell("mail", 1, Label.OUTLOOK, "Anna Holm", voice=Voice.REPORTED),
    ]
    said = line(told)
    assert "Post reports an outlook of speakers it does not name" in said
    assert "ail reports Anna Holm in an outlook" in said


def test_a_figure_that_is_relayed_is_counted_once() -> None:
    """Two documents that relay one sentence of three figures give three figures, not six."""
    text = "Anna Holm said that 40 boats, 12 rafts and 7 ferries will pass the old weir each day from May."
    quantities = tuple(
        (count, count, thing) for count, thing in (("40", "boat"), ("12", "raft"), ("7", "ferry"))
    )
    told = [
        make_statement(source, text, {"weir": "weir"}, speaker="Anna Holm", quantities=quantities)
        for source in ("post", "mail")
    ]
    assert "Three figures are given, in two documents." in line(told)
