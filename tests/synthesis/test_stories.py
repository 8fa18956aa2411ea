"""Copies and rewrites are one origin over the documents' whole text; reports of one event stay apart."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

from generator.synthesis.origins.credits import group_agencies
from generator.synthesis.origins.finding import find_origins
from tests.synthesis.stories import (
    BUDGET,
    CHINESE,
    CHINESE_OWN_REPORT,
    CHINESE_RETOLD,
    CHINESE_REWRITTEN,
    FERRY,
    OWN_REPORT,
    PUMP,
    PUMP_RETOLD,
    REWRITTEN,
    SAME_FACTS,
    SPEECH,
    tell,
)

if TYPE_CHECKING:
    from generator.model import Document, Origin, SharedStory


def group(*documents: Document) -> tuple[tuple[Origin, ...], tuple[SharedStory, ...]]:
    """The origins of documents without statements."""
    return find_origins([(document, ()) for document in documents])


def sources(*documents: Document) -> list[tuple[str, ...]]:
    """The sources of each origin."""
    return [origin.sources for origin in group(*documents)[0]]


ORIGINAL = tell("original", FERRY, "2026-03-01")


def publish(document: Document, publisher: str) -> Document:
    """A document of another publisher."""
    return replace(document, source=replace(document.source, publisher=publisher))


@pytest.mark.parametrize(
    "sentences",
    [
        pytest.param(["Ferry hits sandbank in fog", *FERRY], id="another headline"),
        pytest.param(
            ["Home News Travel Weather Contact", *FERRY[1:], "Read more about ferries."], id="menus"
        ),
        pytest.param([FERRY[0], FERRY[2], FERRY[4], FERRY[6]], id="sentences dropped"),
        pytest.param(FERRY[::-1], id="order changed"),
        pytest.param(FERRY[:2], id="an excerpt"),
    ],
)
def test_a_copy_is_one_origin_with_its_original(sentences: list[str]) -> None:
    """Whatever is done to a copy but to its words, it stays a copy, and the earlier document comes first."""
    origins, _ = group(ORIGINAL, tell("copy", sentences, "2026-03-02"))
    assert [(origin.id, origin.sources, origin.kind) for origin in origins] == [
        ("o-original", ("original", "copy"), "copies")
    ]


def test_an_excerpt_of_a_long_document_is_found() -> None:
    """Two sentences out of three hundred are a copy of the document that has them."""
    filler = [f"Paragraph {number} of the yearbook lists {number * 7} logs." for number in range(300)]
    long = tell("yearbook", [*filler[:150], *FERRY, *filler[150:]], "2026-01")
    assert sources(long, tell("excerpt", FERRY[:2], "2026-02")) == [("yearbook", "excerpt")]


@pytest.mark.parametrize(
    ("first", "second", "language"), [(FERRY, REWRITTEN, "en"), (CHINESE, CHINESE_REWRITTEN, "zh")]
)
def test_a_rewrite_is_one_origin_with_its_original(
    first: list[str], second: list[str], language: str
) -> None:
    """Most sentences lightly rephrased: one origin of the kind `rewrites`."""
    documents = tell("a", first, "2026-01", language), tell("b", second, "2026-02", language)
    (origin,), (story,) = group(*documents)
    assert origin.kind == "rewrites"
    assert story.is_rewrite
    assert story.verbatim + story.rephrased == story.sentences == len(second)


@pytest.mark.parametrize(
    ("first", "second", "language"),
    [
        (FERRY, OWN_REPORT, "en"),
        (REWRITTEN, OWN_REPORT, "en"),
        (BUDGET, SAME_FACTS, "en"),
        (CHINESE, CHINESE_OWN_REPORT, "zh"),
        (CHINESE_REWRITTEN, CHINESE_OWN_REPORT, "zh"),
    ],
)
def test_reports_in_their_own_words_stay_apart(first: list[str], second: list[str], language: str) -> None:
    """Two reports of one event share names, figures and a quotation, and are two origins."""
    documents = tell("a", first, "2026-01", language), tell("b", second, "2026-02", language)
    assert sources(*documents) == [("a",), ("b",)]


@pytest.mark.parametrize(
    ("credit", "sentences", "is_one"),
    [
        (", Coast Wire reported", 5, True),
        (", Coast Wire said", 5, False),
        ("", 5, False),
        ("", 7, True),
    ],
)
def test_a_paraphrase_is_a_rewrite_where_it_is_whole_or_says_whose_story_it_is(
    credit: str, sentences: int, *, is_one: bool
) -> None:
    """Whom a report only quotes is no paper that it was taken from."""
    retold = [sentence.format(credit=credit) for sentence in PUMP_RETOLD[:sentences]]
    wire = publish(tell("a", PUMP, "2026-03-01"), "Coast Wire")
    assert len(sources(wire, tell("b", retold, "2026-03-02"))) == (1 if is_one else 2)


@pytest.mark.parametrize(
    ("opening", "credit", "is_one"),
    [
        ("CARROW (CP) - ", ", the Coast Press reported", True),
        ("CARROW (CP) - ", ", CP reports", True),
        ("By the Coast Press\n\n", ", CP reported", True),
        ("CARROW (Coast) - ", ", the Coast news agency reported", True),
        ("CARROW (CP) - ", ", Carrow Post reported", False),
        ("CARROW (CP) - ", ", where cp reported", False),
    ],
)
def test_an_agency_has_several_names(opening: str, credit: str, *, is_one: bool) -> None:
    """Initials in a dateline, the name in a sentence, or the other way round, whoever printed the story."""
    retold = [sentence.format(credit=credit) for sentence in PUMP_RETOLD[:5]]
    wire = publish(tell("a", [opening + PUMP[0], *PUMP[1:]], "2026-03-01"), "Carrow Echo")
    assert len(sources(wire, tell("b", retold, "2026-03-02"))) == (1 if is_one else 2)


def test_agencies_are_one_under_all_their_names() -> None:
    """In a dateline, as a writer, behind the story, and as who publishes it; an own story has none."""
    texts = {
        "dateline": "CARROW (CP) — A pump failed.",
        "byline": "By the Coast Press\n\nA pump failed.",
        "trailer": "A pump failed.\n\n(Coast Press)",
        "rights": "A pump failed.\n\nCopyright 2026 The Coast Press. All rights reserved.",
        "house": "A pump failed.",
        "own": "By Ida Falk\n\nA pump failed, Coast Press reported.\n\n(Corrected)\n\nENDS",
        "stock": "Carrow Pumps (CP) — the maker of pumps — fell by a tenth.",
        "carrier": "CARROW (Business Wire) -- Carrow Pumps sells pumps.",
        "chinese": "长河社海港3月8日电 水泵坏了。",
        "reprint": "水泵坏了。\n\n来源：长河社",
    }
    documents = [
        publish(tell(name, [text]), "The Coast Press" if name == "house" else "")
        for name, text in texts.items()
    ]
    western = dict.fromkeys(("dateline", "byline", "trailer", "rights", "house"), "Coast Press")
    assert group_agencies(documents) == western | {"chinese": "长河社", "reprint": "长河社"}


@pytest.mark.parametrize(
    ("credit", "is_one"),
    [("据长河社报道", True), ("长河社消息", True), ("长河社援引专家的话说", True), ("记者获悉", False)],
)
def test_a_chinese_paraphrase_that_says_whose_story_it_is_is_a_rewrite(credit: str, *, is_one: bool) -> None:
    """The agency that a dateline names is known too, whoever printed its story."""
    retold = [sentence.format(credit=credit) for sentence in CHINESE_RETOLD]
    wire = [f"长河社海港3月8日电 {CHINESE[0]}", *CHINESE[1:]]
    documents = tell("a", wire, "2026-03-08", "zh"), tell("b", retold, "2026-03-08", "zh")
    assert len(sources(*documents)) == (1 if is_one else 2)


def test_an_own_report_that_names_the_wire_stays_one_of_its_own() -> None:
    """Who has one fact from the wire and says so has the others from elsewhere."""
    report = ["The ferry ran aground late on Sunday, Coast Wire reported.", *OWN_REPORT]
    documents = publish(ORIGINAL, "Coast Wire"), tell("own", report, "2026-03-02")
    assert len(sources(*documents)) == 2


def test_quotations_of_one_speech_make_no_copy() -> None:
    """Reports that are half quotation, and quote the same words, stay apart."""
    quoted = [f"“{sentence}” he said." for sentence in SPEECH[3:5]]
    first = tell(
        "a", [*quoted, "Farmers had blocked the ring road of Oldham for two weeks before.", *FERRY[:1]]
    )
    second = tell("b", ["Nobody in the cattle hall had expected figures.", *quoted, *OWN_REPORT[3:5]])
    assert sources(first, second) == [("a",), ("b",)]


@pytest.mark.parametrize("quoted", [False, True])
def test_a_speech_given_in_full_is_one_text(quoted: bool) -> None:  # noqa: FBT001 - a parameter of the test
    """Two documents that carry one speech whole behind openings of their own are copies of one text."""
    speech = [f"“{' '.join(SPEECH)}”"] if quoted else SPEECH
    first = tell("a", ["The president spoke to the assembly of farmers in Oldham on Saturday.", *speech])
    second = tell("b", ["Thousands cheered in the cattle hall; we print the text as delivered.", *speech])
    (origin,), _ = group(first, second)
    assert origin.kind == "copies"


def test_one_shared_sentence_makes_no_copy() -> None:
    """A slogan or a legal notice that two short documents have in common tells nothing."""
    assert len(sources(tell("a", FERRY[:1]), tell("b", [FERRY[0], *SPEECH[:1]]))) == 2


def test_the_same_form_with_other_figures_is_another_story() -> None:
    """Market notes of two weeks have the same sentences around other figures."""
    weeks = [
        [
            f"Copper closed the week at {price} dollars a tonne, {change} percent lower than a week ago.",
            f"Stocks in exchange warehouses came to {price * 3} tonnes, traders said on Friday.",
            f"Zinc ended at {price // 3} dollars and lead at {price // 4} dollars a tonne.",
        ]
        for price, change in ((9_412, 1.3), (9_127, 2.8))
    ]
    assert len(sources(tell("a", weeks[0]), tell("b", weeks[1]))) == 2


def test_a_document_that_carries_two_stories_does_not_join_them() -> None:
    """A digest joins the origin of one of its stories; both keep their ids."""
    stories = [tell("a", FERRY, "2026-01-01"), tell("b", SPEECH, "2026-01-02")]
    assert sources(*stories) == [("a",), ("b",)]
    digest = tell("c", [*FERRY, *SPEECH], "2026-01-03")
    assert sorted(map(len, sources(*stories, digest))) == [1, 2]
    assert [origin.id for origin in group(*stories, digest)[0]] == ["o-a", "o-b"]


def test_a_later_document_changes_no_origin() -> None:
    """Neither groups nor ids nor what they share change when a copy arrives later."""
    before = group(ORIGINAL, tell("rewrite", REWRITTEN, "2026-03-02"))
    after = group(ORIGINAL, tell("rewrite", REWRITTEN, "2026-03-02"), tell("copy", FERRY, "2026-03-05"))
    assert [origin.id for origin in before[0]] == [origin.id for origin in after[0]]
    assert set(before[1]) <= set(after[1])


def test_what_is_shared_is_counted_on_the_shorter() -> None:
    """Sentences are counted on the shorter document, and the longest run stands in both."""
    copy = tell("copy", [*FERRY[1:4], SPEECH[0]], "2026-03-02")
    _, (story,) = group(ORIGINAL, copy)
    assert (story.source, story.other, story.counted) == ("copy", "original", "copy")
    assert (story.sentences, story.verbatim, story.rephrased, story.is_rewrite) == (4, 3, 0, False)
    assert story.run is not None
    assert story.other_run is not None
    mine = copy.text[story.run.start : story.run.end]
    assert mine == ORIGINAL.text[story.other_run.start : story.other_run.end]
    assert mine.startswith("The vessel, the Northern Star")
    assert mine.endswith("Marta Lindgren")


def test_documents_without_sentences_are_origins_of_their_own() -> None:
    """Nothing to compare is no likeness."""
    assert sources(tell("a", []), tell("b", ["No."]), tell("c", ["No."])) == [("a",), ("b",), ("c",)]
    assert group() == ((), ())


STORIES = {
    "original": tell("original", FERRY, "2026-03-01"),
    "copy": tell("copy", FERRY[2:7], "2026-03-02"),
    "rewrite": tell("rewrite", REWRITTEN, "2026-03-03"),
    "report": tell("report", OWN_REPORT, "2026-03-01"),
    "speech": tell("speech", SPEECH, "2026-02-01"),
    "chinese": tell("chinese", CHINESE, "2026-02-02", "zh"),
    "chinese-rewrite": tell("chinese-rewrite", CHINESE_REWRITTEN, "2026-02-03", "zh"),
}


@given(st.permutations(sorted(STORIES)))
@settings(max_examples=20, deadline=None)
def test_the_order_of_the_documents_does_not_matter(names: list[str]) -> None:
    """Whatever the order in which documents are read, origins and what they share are the same."""
    assert group(*(STORIES[name] for name in names)) == group(*STORIES.values())


WORDS = st.text("bcdfghjklm", min_size=6, max_size=9)


@given(st.lists(st.lists(WORDS, min_size=8, max_size=12), min_size=1, max_size=5))
@settings(max_examples=20, deadline=None)
def test_a_document_far_from_all_others_changes_nothing(sentences: list[list[str]]) -> None:
    """A document of words that no other has is an origin of its own, and changes no group and no id."""
    far = tell("far", [f"{' '.join(words).capitalize()}." for words in sentences], "2026-01")
    origins, shared = group(*STORIES.values(), far)
    expected = group(*STORIES.values())
    assert [origin for origin in origins if origin.id != "o-far"] == list(expected[0])
    assert shared == expected[1]
