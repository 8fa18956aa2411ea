"""Lists: each member is completed to an alias, or left alone; contrasts turn whole lists away."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.analysis.topics.terms import TermMatcher
from generator.folding import fold
from generator.model import Taxonomy, Topic, TopicKind


def _topic(
    identifier: str, *aliases: str, after: tuple[str, ...] = (), before: tuple[str, ...] = ()
) -> Topic:
    return Topic(
        identifier,
        TopicKind.THEME,
        (("en", identifier),),
        aliases,
        except_after=after,
        except_before=before,
    )


CONTRAST = ("unlike", "rather than", "legacy", "而非")
MATCHER = TermMatcher(
    Taxonomy(
        topics=(
            _topic("hydrogen", "hydrogen energy", "氢能", after=CONTRAST, before=("不同，",)),
            _topic("fusion", "nuclear fusion energy", "核聚变能", after=CONTRAST, before=("不同，",)),
            _topic("tax", "tax policy", "税收政策"),
            _topic("talent", "talent policy", "cultivation of talent", "人才政策"),
            _topic("tides", "tidal power", "tidal barrage", "tidal lagoon"),
            _topic("quantum", "quantum computing", "quantum communication", "量子技术"),
            _topic("finance", "technology finance"),
            _topic("state", "state-led"),
            _topic("smart", "智能制造", "人工智能"),
        )
    )
)


def topics(text: str) -> set[tuple[str, str]]:
    """The words and the topic of each mention."""
    found = MATCHER.match(text, fold(text)).topics
    return {(text[match.span.start : match.span.end], match.topic) for match in found}


COMPLETED = [
    # A head that the list shares.
    ("hydrogen and nuclear fusion energy", "hydrogen energy", "hydrogen"),
    ("fiscal, tax and talent policies", "tax and talent policies", "tax"),
    ("tax, housing, and talent policies", "tax, housing, and talent policies", "tax"),
    ("TAX OR TALENT POLICY", "TAX OR TALENT POLICY", "tax"),
    ("cultivation, introduction and use of talent", None, "talent"),
    ("hydrogen\nand nuclear\nfusion energy", None, "hydrogen"),
    ("enterprise- and state-led", None, "state"),
    ("state- and enterprise-led", None, "state"),
    ("财政、税收和人才政策", "税收和人才政策", "tax"),
    ("税收、人才等政策", "税收、人才等政策", "tax"),
    ("量子、生物技术", "量子、生物技术", "quantum"),
    ("稅收以及人才政策", None, "tax"),
    # A modifier that it shares.
    ("tidal weirs, locks and barrages", None, "tides"),
    ("tidal turbines and barrages.", "tidal turbines and barrages", "tides"),
    ("quantum computing and communication.", "quantum computing", "quantum"),
]


@pytest.mark.parametrize(("text", "words", "topic"), COMPLETED)
def test_a_member_is_completed(text: str, words: str | None, topic: str) -> None:
    """A list names the topics whose aliases its members make together with what they share."""
    found = topics(text)
    assert topic in {name for _, name in found}
    if words is not None and len(words) <= len(text) and words in text:
        assert (words, topic) in found


LEFT_ALONE = [
    # The completed term is no alias.
    ("housing and talent training", set()),
    # Not one list: a verb, a stop, words of grammar, too far.
    ("He cut the tax and promoted talent policies", {"talent"}),
    ("a lower tax. And talent policies", {"talent"}),
    ("the tax and the rules of the talent policies", {"talent"}),
    ("tax and many other long and winding words before any policy", set()),
    ("tax, policy", set()),
    # What may well stand alone is not given another's modifier.
    ("technology transfer and finance", set()),
    ("tidal lagoon and power station", {"tides"}),
    # A member that is the end of another term.
    ("人工智能和先进制造", {"smart"}),
    ("税收。人才政策", {"talent"}),
    ("降低税收并推动人才政策", {"talent"}),
    ("税收和推动人才政策", {"talent"}),
]


@pytest.mark.parametrize(("text", "found"), LEFT_ALONE)
def test_what_is_no_list_is_left_alone(text: str, found: set[str]) -> None:
    """Words that only stand near each other make no term."""
    assert {topic for _, topic in topics(text)} == found


TURNED_AWAY = [
    ("Unlike hydrogen energy, coal is old.", set()),
    ("Unlike the hydrogen energy of today, coal", set()),
    ("unlike hydrogen energy and nuclear fusion energy, coal", set()),
    ("unlike hydrogen energy, nuclear fusion energy or tidal power", {"tides"}),
    ("tidal power rather than “hydrogen energy”", {"tides"}),
    ("legacy hydrogen energy", set()),
    ("legacy-hydrogen-energy", set()),
    ("unlike coal, hydrogen energy is new", {"hydrogen"}),
    ("hydrogen energy, unlike coal", {"hydrogen"}),
    ("unlike tidal power", {"tides"}),
    ("unlike hydrogen and nuclear fusion energy, coal", set()),
    ("unlike coal, hydrogen and nuclear fusion energy", {"hydrogen", "fusion"}),
    ("发展核聚变能而非氢能", {"fusion"}),
    ("与氢能不同，煤价下跌", set()),
    ("与核聚变能和氢能不同，煤价下跌", set()),
    ("氢能与煤价不同，都很高", {"hydrogen"}),
]


@pytest.mark.parametrize(("text", "found"), TURNED_AWAY)
def test_contrasts(text: str, found: set[str]) -> None:
    """Right beside a word of contrast a mention does not count, if its topic asks for that; others do."""
    assert {topic for _, topic in topics(text)} == found


@given(
    st.lists(
        st.sampled_from(
            ["tax", " and ", ", ", "talent", " policy", "税收", "和", "、", "政策", "unlike ", "\n", "不同，"]
        ),
        max_size=12,
    ).map("".join)
)
def test_completed_terms_lie_inside(text: str) -> None:
    """Whatever stands beside each other, a completed term lies in the text and names a topic of it."""
    for match in MATCHER.match(text, fold(text)).topics:
        words = fold(text[match.span.start : match.span.end])
        assert any(part in words for part in ("tax", "talent", "税收", "人才"))
