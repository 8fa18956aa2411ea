"""Topics of the repository's taxonomy on sentences that were written before the rules were run on them.

Each line of the two files is a sentence, a bar, and the topics that a careful reader finds in it. The first
file is worded as news is; the second is oblique on purpose, a third of it about something else.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.analysis.topics.terms import TermMatcher
from generator.config.settings import load_project
from generator.config.taxonomy import load_taxonomy
from generator.folding import fold
from generator.model import Span
from tests.projects import REPOSITORY

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def matcher() -> TermMatcher:
    """The matcher of the repository's taxonomy."""
    project, _ = load_project(REPOSITORY)
    return TermMatcher(load_taxonomy(project)[0])


@pytest.mark.parametrize(
    ("file", "precision", "recall"), [("topics_first.txt", 0.98, 0.98), ("topics_second.txt", 0.94, 0.6)]
)
def test_topics_are_found(matcher: TermMatcher, file: str, precision: float, recall: float) -> None:
    """Of the topics in a file's sentences, so many are found, and so many of those found are there."""
    right = found = expected = 0
    misses = []
    for line in (HERE / file).read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        text, _, names = line.rpartition(" |")
        folded = fold(text)
        mentions = matcher.within_sentences(folded, matcher.match(text, folded), [Span(0, len(text))])
        topics, wanted = {match.topic for match in mentions.topics}, set(names.split())
        right, found, expected = right + len(topics & wanted), found + len(topics), expected + len(wanted)
        if topics != wanted:
            misses.append((sorted(topics), sorted(wanted), text))
    assert right >= precision * found, misses
    assert right >= recall * expected, misses


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("The bank is de-risking new factories with cheap loans.", set()),
        ("The bloc speaks of de-risking its ties with China.", {"us-china-competition"}),
        ("A state investment fund took stakes in nine technology start-ups.", {"technology-finance"}),
        ("A state investment fund took stakes in nine bakeries.", set()),
    ],
)
def test_words_of_several_meanings_need_their_company(
    matcher: TermMatcher, text: str, topics: set[str]
) -> None:
    """What may be said of any loan or any fund names a theme beside the words that it is about."""
    folded = fold(text)
    mentions = matcher.within_sentences(folded, matcher.match(text, folded), [Span(0, len(text))])
    assert {match.topic for match in mentions.topics} == topics
