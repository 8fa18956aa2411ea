"""What differs between two editions is found statement by statement."""

from __future__ import annotations

from dataclasses import replace

from generator.model import Label
from generator.synthesis.changes import EarlierEdition, EarlierStatement, compare_editions
from generator.wording.english_changes import change_line, reading_changes
from tests.making import make_source, make_statement, make_test_edition, make_topic

_OLD = make_statement("a", "The weir was built in stone by the town of Holm.", {"weir": "weir"}, Label.FACT)
_NEW = make_statement("a", "An eel was seen at the weir.", {"weir": "weir"}, start=300)


def _earlier(*statements: EarlierStatement) -> EarlierEdition:
    return EarlierEdition("2026-01", frozenset({"a"}), statements)


_PUBLISHED = EarlierStatement(_OLD.id, "a", _OLD.text, "en", "fact", "own", None, ("weir",))


def test_a_first_edition_has_nothing_to_compare_with() -> None:
    """Without an earlier edition nothing is said to be new."""
    found = compare_editions(None, (_OLD,), ["a"])
    assert found.since is None
    assert found.new == ()
    assert found.is_none


def test_the_same_is_no_change() -> None:
    """The same statements of the same source are no change."""
    assert compare_editions(_earlier(_PUBLISHED), (_OLD,), ["a"]).is_none


def test_new_gone_and_documents() -> None:
    """A statement that only one of the two has is new, or gone; and so is a document."""
    gone = replace(_PUBLISHED, id="s-1", source="b", text="Nobody fishes here.")
    earlier = EarlierEdition(None, frozenset({"a", "b"}), (_PUBLISHED, gone))
    found = compare_editions(earlier, (_OLD, _NEW), ["a", "c"])
    assert found.new == (_NEW,)
    assert found.gone == (gone,)
    assert found.new_sources == ("c",)
    assert found.gone_sources == ("b",)


def test_an_edited_sentence_is_reworded() -> None:
    """A sentence that keeps half of its words is the same one, edited; in another source it is not."""
    before = replace(_PUBLISHED, id="s-2", text="The weir was built of stone by the town of Holm.")
    found = compare_editions(_earlier(before), (_OLD,), ["a"])
    assert [(pair.earlier, pair.statement) for pair in found.reworded] == [(before, _OLD)]
    assert found.new == ()
    assert found.gone == ()
    elsewhere = compare_editions(_earlier(replace(before, source="b")), (_OLD,), ["a"])
    assert elsewhere.reworded == ()
    assert elsewhere.new == (_OLD,)


def test_another_reading_of_the_same_words_is_told() -> None:
    """A label that is another now is a change of the reading, and the words say what it was."""
    found = compare_editions(_earlier(replace(_PUBLISHED, label="risk")), (_OLD,), ["a"])
    assert [pair.statement for pair in found.reread] == [_OLD]
    assert reading_changes(found.reread[0]) == "label fact, was risk"


def test_a_topic_has_its_own_part() -> None:
    """A brief is told of what changed on its topic, and of nothing else."""
    found = compare_editions(_earlier(), (_OLD, _NEW), ["a"])
    assert found.on("weir").new == (_OLD, _NEW)
    assert found.on("eel").is_none


def test_the_line_counts() -> None:
    """The sentence on what changed is counted, in number and grammar."""
    edition = make_test_edition([make_source("a")], [_OLD, _NEW], make_topic("weir"))
    first = change_line(edition.changes, edition.corpus.statements, edition)
    assert first.text == "First edition: both statements are new."
    gone = replace(_PUBLISHED, id="s-3", text="Nobody fishes here.")
    found = compare_editions(_earlier(_PUBLISHED, gone), (_OLD, _NEW), ["a"])
    line = change_line(found, edition.corpus.statements, edition)
    assert line.text == (
        "Since the last edition, of January 2026, one statement is new and one statement is gone."
    )
    same = compare_editions(_earlier(_PUBLISHED), (_OLD,), ["a"])
    assert change_line(same, (_OLD,), edition).text == "No change since the last edition, of January 2026."
