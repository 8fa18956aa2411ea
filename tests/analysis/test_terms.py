"""Terms: forms, boundaries, capitals, exclusions and the longest match, in both languages."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.analysis.cues.finding import find_cues
from generator.analysis.topics.terms import TermMatcher
from generator.analysis.words.landmarks import Landmarks
from generator.folding import fold
from generator.model import Actor, Period, Span, SpeakerKind, Taxonomy, Topic, TopicKind


def _topic(
    identifier: str, *aliases: str, kind: TopicKind = TopicKind.SECTOR, exclude: tuple[str, ...] = ()
) -> Topic:
    return Topic(identifier, kind, (("en", identifier),), aliases, exclude)


TAXONOMY = Taxonomy(
    topics=(
        _topic("interface", "brain-computer interface", "BCI", "脑机接口"),
        _topic("computing", "computer", "AI", "人工智能"),
        _topic(
            "robots",
            "humanoid robot",
            "robotics company",
            "机器人",
            exclude=("robot vacuum", "robot chicken"),
        ),
        _topic("robot", "robot"),
        _topic("factories", "battery", "bus", "box"),
        _topic("network", "6G"),
        _topic("machines", "machine learning", kind=TopicKind.THEME),
        _topic("learning", "learning", kind=TopicKind.THEME),
    ),
    actors=(
        Actor("xi", SpeakerKind.PERSON, "Xi Jinping", ("Xi", "习近平")),
        Actor("us", SpeakerKind.BODY, "United States", ("US",)),
    ),
    periods=(Period("fair", ("Spring Fair",), month=3),),
)
MATCHER = TermMatcher(TAXONOMY)


def topics(text: str) -> list[tuple[str, str]]:
    """The words and the topic of each mention."""
    found = MATCHER.match(text, fold(text)).topics
    return [(text[match.span.start : match.span.end], match.topic) for match in found]


CASES = [
    # Joints: hyphen, space, closed, and the hyphens of other keyboards.
    ("a brain-computer interface", [("brain-computer interface", "interface")]),
    ("a brain computer interface", [("brain computer interface", "interface")]),
    ("a braincomputer interface", [("braincomputer interface", "interface")]),
    ("a brain\u2011computer interface", [("brain\u2011computer interface", "interface")]),
    ("a brain\u2010computer\u00a0interface", [("brain\u2010computer\u00a0interface", "interface")]),
    ("a machine-learning lab", [("machine-learning", "machines")]),
    # Inflection of the last word.
    ("brain-computer interfaces", [("brain-computer interfaces", "interface")]),
    (
        "batteries, buses and boxes",
        [("batteries", "factories"), ("buses", "factories"), ("boxes", "factories")],
    ),
    ("robotics companies", [("robotics companies", "robots")]),
    # What shows nothing, or breaks a line, inside a term.
    ("a brain\u00ad-computer inter\u00adface", [("brain\u00ad-computer inter\u00adface", "interface")]),
    ("brain-computer\ninterface", [("brain-computer\ninterface", "interface")]),
    ("brain-computer\r\n  interface", [("brain-computer\r\n  interface", "interface")]),
    ("machine\n\nlearning", [("learning", "learning")]),
    ("brain\u2013computer interface", [("brain\u2013computer interface", "interface")]),
    ("brain, computer interface", [("computer", "computing")]),
    # Capitals of acronyms.
    ("AI and AIs", [("AI", "computing"), ("AIs", "computing")]),
    ("ai, Ai and the bci of a fish", []),
    ("A.I. and AI-driven, AI’s", [("A.I.", "computing"), ("AI", "computing"), ("AI", "computing")]),
    ("CHINA BETS ON AI", [("AI", "computing")]),
    ("Ai Weiwei", []),
    ("6G, 5G/6G and 6G-enabled", [("6G", "network"), ("6G", "network"), ("6G", "network")]),
    ("a 16G disk, 3.6G, 6g of salt", []),
    # Boundaries.
    ("microcomputers, computerised", []),
    ("computer_name", [("computer", "computing")]),
    ("COMPUTER’S", [("COMPUTER", "computing")]),
    ("the computer'd", []),
    ("écomputer, computeré", []),
    ("the computer\x00 is on", [("computer", "computing")]),
    ("computer", [("computer", "computing")]),
    # Chinese stands in running text, also beside Latin letters.
    ("发展人工智能和脑机接口技术", [("人工智能", "computing"), ("脑机接口", "interface")]),
    ("AI技术与robot制造", [("AI", "computing"), ("robot", "robot")]),
    ("ＡＩ技术", [("ＡＩ", "computing")]),
    ("發展腦機接口與機器人", [("腦機接口", "interface"), ("機器人", "robots")]),
    (
        "人工智能\n脑机接口 and robot 𠀀人工智能",
        [("人工智能", "computing"), ("脑机接口", "interface"), ("robot", "robot"), ("人工智能", "computing")],
    ),
    ("\ud800人工智能\udfff AI", [("人工智能", "computing"), ("AI", "computing")]),
    # Exclusions, and only inside them.
    ("a robot vacuum and a humanoid robot", [("robot", "robot"), ("humanoid robot", "robots")]),
    # The longest of overlapping matches, within a kind.
    ("machine learning", [("machine learning", "machines")]),
    (
        "brain-computer interface and computer",
        [("brain-computer interface", "interface"), ("computer", "computing")],
    ),
]


@pytest.mark.parametrize(("text", "found"), CASES)
def test_topics_of_a_text(text: str, found: list[tuple[str, str]]) -> None:
    """Each mention is found at its place, and nothing else is."""
    assert topics(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Xi's visit", ["Xi"]),
        ("Xi’s visit to Xi’an", ["Xi"]),
        ("Xi'an", []),
        ("Xi Jinping and 习近平", ["Xi Jinping", "习近平"]),
        ("Xining", []),
        ("us and US", ["US"]),
        ("JOIN US TODAY, SAYS THE CITY", []),
        ("a deal with the US today", ["US"]),
    ],
)
def test_actors_of_a_text(text: str, found: list[str]) -> None:
    """A name ends where its word ends; a possessive is no part of it, and "Xi'an" is another word."""
    actors = MATCHER.match(text, fold(text)).actors
    assert [text[span.start : span.end] for span, _ in actors] == found


def test_kinds_do_not_hide_each_other() -> None:
    """A sector and a theme may stand on the same words."""
    taxonomy = Taxonomy(topics=(_topic("a", "green steel"), _topic("b", "steel", kind=TopicKind.THEME)))
    text = "green steel"
    found = TermMatcher(taxonomy).match(text, fold(text)).topics
    assert {match.topic for match in found} == {"a", "b"}


def test_periods_are_found() -> None:
    """A named period is no topic, but is found at its place."""
    text = "at the Spring Fair"
    ((span, period),) = MATCHER.match(text, fold(text)).periods
    assert (text[span.start : span.end], period.id) == ("Spring Fair", "fair")


def test_an_empty_taxonomy_finds_nothing() -> None:
    """Nothing to look for is no error."""
    mentions = TermMatcher(Taxonomy(topics=())).match("text", "text")
    assert (mentions.topics, mentions.actors, mentions.periods) == ((), (), ())


def test_an_alias_of_many_words_stays_bounded() -> None:
    """An alias of thirty words still matches as spelled, without two to the power of thirty spellings."""
    alias = " ".join(["word"] * 30)
    matcher = TermMatcher(Taxonomy(topics=(_topic("long", alias),)))
    assert len(matcher.match(alias, fold(alias)).topics) == 1


@pytest.mark.parametrize("term", ["café", "Zürich", "водород", "σίδηρος"])
def test_letters_beyond_ascii(term: str) -> None:
    """A term with other letters is found as a word, and not inside one."""
    matcher = TermMatcher(Taxonomy(topics=(_topic("t", term),)))
    for text, count in ((f"a {term.upper()}, {term}s", 1), (f"{term} {term}", 2), (f"x{term}", 0)):
        found = matcher.match(text, fold(text)).topics
        assert len([match for match in found if match.span.end - match.span.start == len(term)]) == count


def test_what_crosses_a_sentence_is_left_out() -> None:
    """A term over the end of a line counts only where one sentence holds it whole."""
    text = "He likes brain-computer\ninterfaces."
    mentions = MATCHER.match(text, fold(text))
    whole = MATCHER.within_sentences(fold(text), mentions, [Span(0, len(text))])
    broken = MATCHER.within_sentences(fold(text), mentions, [Span(0, 23), Span(24, len(text))])
    assert [match.topic for match in whole.topics] == ["interface"]
    assert broken.topics == ()


ALPHABET = "AIaibcrobt -人工智能机器人“'’\u2011s\n\r\u00ad\t.,6G3é\ud800𠀀和、unlike and"


@given(st.text(alphabet=ALPHABET, max_size=60) | st.text(max_size=60))
def test_matches_lie_inside_and_do_not_overlap(text: str) -> None:
    """Whatever the text, mentions of one kind lie inside it and apart."""
    found = [
        match.span
        for match in MATCHER.match(text, fold(text)).topics
        if match.topic not in {"machines", "learning"}
    ]
    assert all(0 <= span.start < span.end <= len(text) for span in found)
    assert all(left.end <= right.start for left, right in pairwise(found))


@given(
    st.lists(st.sampled_from(["AI", "robot vacuum", "人工智能", "machine learning", "x", "é"]), max_size=8)
)
def test_matches_do_not_depend_on_what_stands_far(pieces: list[str]) -> None:
    """A text's mentions are those of its parts, where blank lines part them."""
    together = topics("\n\n".join(pieces))
    assert together == [mention for piece in pieces for mention in topics(piece)]


_WORDS_BESIDE = (
    "said",
    "according to",
    "According\nto",
    "according-to",
    "told—he",
    "warned*",
    "said's",
    "said-so",
    "saidé",
    "it was noted",
    "May've",
    "twenty-five",
    "café nine",
    "fy",
    "FY26 Q1 h2 q10 fy2026 xq1",
    "AI",
    "humanoid robots",
    "三家表示",
    "\u2028",
    "............",
    "😀😀😀😀😀",
)


@given(st.lists(st.one_of(st.text(max_size=3), st.sampled_from(_WORDS_BESIDE)), max_size=16), st.booleans())
def test_one_pass_finds_what_each_layer_would_find(pieces: list[str], close: bool) -> None:  # noqa: FBT001 - drawn
    """Cues and landmarks are the same, whether they are found with the terms or by themselves."""
    text = ("" if close else " ").join(pieces)
    folded = fold(text)
    mentions = MATCHER.match(text, folded)
    assert find_cues(folded, mentions.cues) == find_cues(folded)
    alone, together = Landmarks(folded), Landmarks(folded, mentions.landmarks)
    assert together.within(0, len(folded)) == alone.within(0, len(folded))
