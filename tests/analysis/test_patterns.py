"""Patterns: words that name a topic only together, inside one sentence."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.analysis.topics.terms import TermMatcher
from generator.folding import fold
from generator.model import Pattern, Span, Taxonomy, Topic, TopicKind


def _topic(identifier: str, *patterns: Pattern, aliases: tuple[str, ...] = ()) -> Topic:
    return Topic(identifier, TopicKind.THEME, (("en", identifier),), aliases, patterns=patterns)


MATCHER = TermMatcher(
    Taxonomy(
        topics=(
            _topic(
                "firms",
                Pattern(
                    (("enterprise", "firm"), ("innovat*",), ("take the lead", "dominate")),
                    12,
                    ("state-owned",),
                ),
                Pattern((("企业",), ("主导", "主角"), ("创新", "科技")), 12),
                aliases=("enterprise-led innovation",),
            ),
            _topic("rivals", Pattern((("US", "Washington"), ("ban", "curb")))),
            _topic("robots", Pattern((("robot",), ("walk",)), 4)),
        )
    )
)
_SENTENCE = re.compile(r"[^.。]+[.。]?")


def topics(text: str) -> list[tuple[str, str]]:
    """The words and the topic of each mention, sentence by sentence."""
    folded = fold(text)
    sentences = [Span(*match.span()) for match in _SENTENCE.finditer(text)]
    found = MATCHER.within_sentences(folded, MATCHER.match(text, folded), sentences).topics
    return [(text[match.span.start : match.span.end], match.topic) for match in found]


CASES = [
    ("Firms will take the lead in innovation.", [("Firms will take the lead in innovation", "firms")]),
    ("In innovation, let the FIRMS dominate!", [("innovation, let the FIRMS dominate", "firms")]),
    # The smallest part of the sentence that has all of it.
    ("Firms and more firms dominate innovation.", [("firms dominate innovation", "firms")]),
    ("Firms dominate. Innovation is another sentence.", []),
    ("State-owned firms dominate innovation.", []),
    ("Firms dominate, as of late and as was to be expected by all of us, the lists of innovative ones.", []),
    ("The refirms dominate innovation.", []),
    # An alias names the topic already.
    (
        "Enterprise-led innovation: firms dominate innovation.",
        [("Enterprise-led innovation", "firms")],
    ),
    ("企业在创新中担当主角。", [("企业在创新中担当主角", "firms")]),
    ("企業在創新中擔當主角。", [("企業在創新中擔當主角", "firms")]),
    ("企业创新。主导。", []),
    # An acronym needs its capitals.
    ("The US bans it.", [("US bans", "rivals")]),
    ("It bans us.", []),
    # The whole sentence where no distance is given.
    ("Washington, " + "as said before, " * 30 + "set a curb.", None),
    ("A robot that can walk.", [("robot that can walk", "robots")]),
    ("A robot that one day can walk.", []),
    ("A robot that\nwalks.", [("robot that\nwalks", "robots")]),
]


@pytest.mark.parametrize(("text", "found"), CASES)
def test_patterns_of_a_text(text: str, found: list[tuple[str, str]] | None) -> None:
    """All items in one sentence, near enough, without what is barred: then, and only then."""
    assert topics(text) == ([(text[:-1], "rivals")] if found is None else found)


def test_a_document_without_sentences_has_no_pattern() -> None:
    """Words outside every sentence come together nowhere."""
    text = "Firms dominate innovation"
    mentions = MATCHER.match(text, fold(text))
    assert MATCHER.within_sentences(fold(text), mentions, []).topics == ()


WORDS = [
    "firm ",
    "innovation ",
    "dominate ",
    "US ",
    "ban ",
    "robot ",
    "walk",
    "企业",
    "主导",
    "创新",
    ". ",
    "。",
    "x ",
    "\u00ad",
]


@given(st.lists(st.sampled_from(WORDS), max_size=30).map("".join))
def test_patterns_lie_inside_their_sentence(text: str) -> None:
    """Whatever the text, a pattern's words lie inside one sentence, and each topic once in each."""
    folded = fold(text)
    sentences = [Span(*match.span()) for match in _SENTENCE.finditer(text)]
    found = MATCHER.within_sentences(folded, MATCHER.match(text, folded), sentences).topics
    places = []
    for match in found:
        (sentence,) = [one for one in sentences if one.start <= match.span.start < one.end]
        assert sentence.contains(match.span)
        places.append((sentence, match.topic))
    assert len(places) == len(set(places))
