"""Which topic a figure belongs to."""

from __future__ import annotations

from generator.model import TopicKind
from generator.synthesis.briefs.clauses import clause_around, is_figure_of
from tests.making import make_source, make_statement, make_test_edition, make_topic

LIST = "The valley has 40 salmon farms, weirs are being mended, and otters reach 12 percent of the brooks."


def test_a_figure_belongs_to_the_topic_of_its_own_clause() -> None:
    """A list sentence gives each figure to the one topic beside it."""
    statement = make_statement(
        "post",
        LIST,
        {"salmon": "salmon", "weirs": "weirs", "otters": "otters"},
        quantities=(("40", "40", "farm"), ("12 percent", "12", "percent")),
    )
    first, second = statement.quantities
    assert [topic for topic in statement.topics if is_figure_of(statement, first, topic)] == ["salmon"]
    assert [topic for topic in statement.topics if is_figure_of(statement, second, topic)] == ["otters"]


def test_a_figure_belongs_to_the_only_topic() -> None:
    """Where a statement names one topic, its figures are that topic's, in whichever clause."""
    text = "Salmon came back, and counters saw 312 of them."
    statement = make_statement("post", text, {"salmon": "Salmon"}, quantities=(("312", "312", "1"),))
    assert is_figure_of(statement, statement.quantities[0], "salmon")


def test_a_clause_ends_at_commas_and_chinese_stops() -> None:
    """The clause around a span reaches from boundary to boundary, in both scripts."""
    text = "堰坝减少，鲑鱼达到40万尾，水獭回来了"
    statement = make_statement("post", text, {"salmon": "鲑鱼"}, quantities=(("40万", "400000", "尾"),))
    clause = clause_around(statement, statement.quantities[0].span)
    assert text[clause.start - 100 : clause.end - 100] == "鲑鱼达到40万尾"


def test_a_brief_shows_only_its_own_figures() -> None:
    """The brief of a topic that the figure's clause does not name has no figure."""
    statement = make_statement(
        "post", LIST, {"salmon": "salmon", "weirs": "weirs"}, quantities=(("40", "40", "farm"),)
    )
    edition = make_test_edition([make_source("post")], [statement], make_topic("salmon"), make_topic("weirs"))
    salmon, weirs = edition.briefs_of(TopicKind.SECTOR)
    assert len(salmon.figures) == 1
    assert weirs.figures == ()
