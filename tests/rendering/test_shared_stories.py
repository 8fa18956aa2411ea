"""What a source page shows of the documents that carry its story."""

from __future__ import annotations

from generator.rendering.shared_stories import tell_stories
from tests.making import make_source, make_statement, make_test_edition, make_topic
from tests.synthesis.stories import FERRY


def test_both_pages_tell_of_the_shared_story_and_quote_it() -> None:
    """The later page names the earlier one; the passage shown is text of a statement of the page itself."""
    statements = [
        make_statement(source, text, {"ferry": text.split()[0]}, start=1000 * place)
        for source in ("early", "late")
        for place, text in enumerate(FERRY)
    ]
    sources = [make_source("early", published="2026-01"), make_source("late", published="2026-02")]
    told = tell_stories(make_test_edition(sources, statements, make_topic("ferry")))
    (late,), (early,) = told["late"], told["early"]
    assert (late.other, early.other) == ("early", "late")
    assert late.before + late.behind == (
        "Carries the same story as : all eight of its sentences stand there word for word."
    )
    for page, telling in (("early", early), ("late", late)):
        assert telling.statement is not None
        assert telling.statement.source == page
        assert telling.statement.span.start <= telling.start < telling.end <= telling.statement.span.end


def test_a_document_that_may_not_be_shown_is_told_of_without_its_words() -> None:
    """A copy without rights is one origin with its original; its page has no passage."""
    statements = [
        make_statement(source, text, {"ferry": text.split()[0]}, start=1000 * place)
        for source in ("early", "late")
        for place, text in enumerate(FERRY)
    ]
    sources = [
        make_source("early", published="2026-01"),
        make_source("late", published="2026-02", rights="none"),
    ]
    edition = make_test_edition(sources, statements, make_topic("ferry"))
    assert [origin.sources for origin in edition.corpus.origins] == [("early", "late")]
    assert tell_stories(edition)["late"][0].statement is None


def test_a_document_alone_has_nothing_to_tell() -> None:
    """Pages of origins of their own are left out."""
    statement = make_statement("early", FERRY[0], {"ferry": "ferry"})
    assert tell_stories(make_test_edition([make_source("early")], [statement], make_topic("ferry"))) == {}
