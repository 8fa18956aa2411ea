"""Topics that are strung together in a list are told from those of which something is said."""

from __future__ import annotations

import pytest

from generator.synthesis.briefs.clauses import is_list_of
from tests.making import make_source, make_statement, make_test_edition, make_topic

_TOPICS = ("weir", "eel", "salmon")


@pytest.mark.parametrize(
    ("text", "listed"),
    [
        ("The plan names weir, eel and salmon.", True),
        ("It supports weir works, eel research, and salmon.", True),
        ("The weir is a hundred years old, the eel came back last year, and salmon return in June.", False),
        ("Fields such as weir, eel, and salmon are essential for the valley.", True),
    ],
)
def test_lists(text: str, *, listed: bool) -> None:
    """A sentence with a clause that is no more than a name is a list; one with a verb for each is not."""
    statement = make_statement("a", text, {topic: topic for topic in _TOPICS})
    assert is_list_of(statement, _TOPICS) is listed


def test_a_topic_in_lists_alone_is_known() -> None:
    """A brief knows that its topic is never named but together with others."""
    edition = make_test_edition(
        [make_source("a")],
        [
            make_statement("a", "The plan names weir, eel and salmon.", {topic: topic for topic in _TOPICS}),
            make_statement("a", "The eel is rare.", {"eel": "eel"}, start=300),
        ],
        *map(make_topic, _TOPICS),
    )
    assert [brief.is_listed_only for brief in edition.briefs] == [True, False, True]
