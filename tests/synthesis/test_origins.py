"""Copies are one origin; agreement counts upstreams."""

from __future__ import annotations

from generator.model import Label, Statement
from tests.making import make_source, make_statement, make_test_edition, make_topic

STORY = [
    "The council will take out the old weir at Millbrook by 2027, its plan says in so many words.",
    "Salmon came back to the upper reach above the weir two winters ago, to the surprise of the wardens.",
    "Nobody knows how the weir at Millbrook was paid for when it was built in the first place.",
    "The weir keeper will be offered other work in the county, the plan promises on its last page.",
]


def tell(source: str, *sentences: str) -> list[Statement]:
    """Makes a statement on the weir of each sentence."""
    return [
        make_statement(source, text, {"weir": "weir"}, Label.FACT, start=100 * (index + 1))
        for index, text in enumerate(sentences)
    ]


def test_copies_are_one_origin() -> None:
    """A document that carries another's sentences, some left out, is the same origin, the earlier first."""
    sources = [make_source("beta", published="2026-01"), make_source("alpha", published="2026-02")]
    edition = make_test_edition(
        sources, [*tell("beta", *STORY), *tell("alpha", *STORY[1:])], make_topic("weir")
    )
    (origin,) = edition.corpus.origins
    assert origin.sources == ("beta", "alpha")
    assert origin.kind == "copies"
    assert edition.briefs[0].origins == 1


def test_two_reports_in_their_own_words_stay_two_origins() -> None:
    """One shared sentence makes no copy."""
    other = tell(
        "alpha", STORY[0], "A weir has to go, wardens say.", "Fish need no weir.", "The weir is old."
    )
    edition = make_test_edition(
        [make_source("alpha"), make_source("beta")], [*tell("beta", *STORY), *other], make_topic("weir")
    )
    assert [origin.kind for origin in edition.corpus.origins] == ["single", "single"]


def test_statements_of_copies_agree_without_confirming() -> None:
    """Relaying is not confirming: the copies' agreement counts one upstream."""
    edition = make_test_edition(
        [make_source("alpha"), make_source("beta")],
        [*tell("beta", *STORY), *tell("alpha", *STORY)],
        make_topic("weir"),
    )
    assert len(edition.corpus.agreements) == len(STORY)
    assert {agreement.independent for agreement in edition.corpus.agreements} == {1}


def test_one_speaker_relayed_by_independent_documents_is_one_upstream() -> None:
    """Two origins that report the same words of one person have one upstream; two persons are two."""
    text = "Anna Holm said that the weir at Millbrook must go before the next winter floods come."
    same = [make_statement(name, text, {"weir": "weir"}, speaker="Anna Holm") for name in ("alpha", "beta")]
    edition = make_test_edition([make_source("alpha"), make_source("beta")], same, make_topic("weir"))
    (agreement,) = edition.corpus.agreements
    assert (agreement.independent, agreement.speakers, len(agreement.origins)) == (1, ("Anna Holm",), 2)
    own = [make_statement(name, text, {"weir": "weir"}) for name in ("alpha", "beta")]
    edition = make_test_edition([make_source("alpha"), make_source("beta")], own, make_topic("weir"))
    assert edition.corpus.agreements[0].independent == 2


def test_statements_that_are_merely_alike_do_not_agree() -> None:
    """A shared topic and some shared words link nothing."""
    edition = make_test_edition(
        [make_source("alpha"), make_source("beta")],
        [
            *tell("alpha", STORY[0]),
            *tell("beta", "The council will keep the new weir at Ashford, its critics say."),
        ],
        make_topic("weir"),
    )
    assert edition.corpus.agreements == ()


def test_what_may_not_be_shown_reaches_nothing() -> None:
    """The statements of a source without rights are left out before anything is counted."""
    edition = make_test_edition(
        [make_source("alpha", rights="none"), make_source("beta")],
        [*tell("alpha", *STORY), *tell("beta", STORY[0])],
        make_topic("weir"),
    )
    assert {statement.source for statement in edition.corpus.statements} == {"beta"}
    assert [source.id for source in edition.corpus.sources] == ["alpha", "beta"]
