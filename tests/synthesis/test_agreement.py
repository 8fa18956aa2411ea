"""Statements that say the same are linked, those that only sound alike are not, and upstreams are counted."""

from __future__ import annotations

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

from generator.model import Actor, Agreement, Label, Origin, SpeakerKind, Statement, Voice
from generator.synthesis.agreement import find_agreements
from generator.synthesis.corpus import assemble_corpus
from generator.synthesis.grouping import count_components, join_compatible
from tests.gold.pair_scoring import score_pair
from tests.making import make_document, make_source, make_statement

SAME = [
    (
        "The organisation will analyse the colour of 326 fibres at its centre in Tarn.",
        "At its center in Tarn, 326 fibers will be analyzed for color by the organization.",
        "en",
    ),
    (
        "车程由3小时缩短为58分钟，民众可乘电动车前往。",
        "行车时间从3小时缩短到58分钟，居民可以坐电动汽车奔赴。",
        "zh",
    ),
    (
        "Malaria deaths in Lesotho dropped by a third between 2015 and 2025, the health ministry said.",
        "The health ministry said deaths from malaria in Lesotho fell by a third from 2015 to 2025.",
        "en",
    ),
    (
        "The tram line's first phase is due to open in 2028 at a cost of 310 million francs.",
        "The first phase of the tram line, costing 310 million francs, will open in 2028.",
        "en",
    ),
    (
        "“Peat is the cheapest carbon store we have,” said Aila Korhonen.",
        "Aila Korhonen called peat “the cheapest carbon store we have”.",
        "en",
    ),
    (
        "该省今年将新建公立幼儿园120所，新增学位3万个。",
        "今年，该省计划新建120所公立幼儿园，增加学位3万个。",
        "zh",
    ),
    (
        "Police detained 17 people after villagers blocked the road to the dam.",
        "Seventeen people were arrested when the road to the dam was blocked by villagers.",
        "en",
    ),
    ("由于连续干旱，水库蓄水量跌至历史最低。", "持续干旱使水库的蓄水量降到历史最低水平。", "zh"),
    ("渔民协会要求政府延长休渔期一个月。", "渔民协会呼吁把休渔期延长一个月。", "zh"),
]
OTHERWISE = [
    ("撤销", "法院对该厂处以罚款2.4亿元。", "法院撤销对该厂的罚款2.4亿元。"),
    (
        "acquitted",
        "The court convicted Tove Hald of fraud on Monday.",
        "The court acquitted Tove Hald of fraud on Monday.",
    ),
    ("a figure", "Rents in Lund rose 12 percent in May 2030.", "Rents in Lund rose 14 percent in May 2030."),
    ("a year", "The old harbour mill closes in 2031.", "The old harbour mill closes in 2033."),
    ("a name", "The airline ordered 30 jets from Airbus.", "The airline ordered 30 jets from Boeing."),
    ("what it is for", "It spent £21 million on agency nurses.", "It spent £21 million on new scanners."),
    ("a fish", "Mackerel quotas for 2034 fell 22 percent.", "Herring quotas for 2034 fell 22 percent."),
    ("a subject", "Wheat exports fell 12 percent in May.", "Barley exports fell 12 percent in May."),
    ("a denial", "Vaccination of toddlers is advised.", "Vaccination of toddlers is not advised."),
    ("a verb", "The court upheld the deep-sea mining ban.", "The court overturned the deep-sea mining ban."),
    ("an opposite", "Wheat exports fell 12 percent in May.", "Wheat imports fell 12 percent in May."),
    ("a plan", "The state will phase out lignite mining.", "The state has phased out lignite mining."),
    (
        "what is set to be",
        "The craft is all set to land at the pole today.",
        "The craft landed at the pole today.",
    ),
    ("the sides", "Airbus sued Boeing over a wing patent.", "Boeing sued Airbus over a wing patent."),
    ("the terms", "Solar power is cheaper than lignite here.", "Lignite is cheaper than solar power here."),
    ("a rank", "It is the largest copper mine in Chile.", "It is the third largest copper mine in Chile."),
    ("custody", "Police in Lund detained 17 farm workers.", "Police in Lund released 17 farm workers."),
    ("the accuser", "Ostrow accused Kell of theft.", "Kell accused Ostrow of theft."),
    ("数字", "全国已建成海水淡化试验站9个。", "全国已建成海水淡化试验站19个。"),
    ("否定", "专家建议老年人接种流感疫苗。", "专家不建议老年人接种流感疫苗。"),
    ("方向", "央行宣布下调存款准备金率0.5个百分点。", "央行宣布上调存款准备金率0.5个百分点。"),
    ("争夺", "滨川队与岭东队今日争夺全国女排联赛冠军。", "滨川队今日战胜岭东队，夺得全国女排联赛冠军。"),
    ("主体", "该省今年将新建公立幼儿园120所。", "该省今年将新建公立小学120所。"),
]


@pytest.mark.parametrize(("first", "second", "language"), SAME)
def test_the_same_in_other_words_is_linked(first: str, second: str, language: str) -> None:
    """Order, voice and synonyms change, what is said does not."""
    assert score_pair(first, second, language)
    assert score_pair(second, first, language)


@pytest.mark.parametrize(("first", "second"), [pytest.param(*pair, id=what) for what, *pair in OTHERWISE])
def test_one_word_that_turns_the_sense_parts_two_sentences(first: str, second: str) -> None:
    """Sentences of nearly the same words say different things; each is like itself."""
    language = "zh" if first > "\u2e80" else "en"
    assert not score_pair(first, second, language)
    assert not score_pair(second, first, language)


def find(
    *statements: Statement,
    together: tuple[tuple[str, ...], ...] = (),
    publishers: dict[str, str] | None = None,
) -> tuple[Agreement, ...]:
    """The agreements of statements whose sources are origins of their own but for those `together`."""
    joined = {source for group in together for source in group}
    alone = tuple((source,) for source in sorted({s.source for s in statements} - joined))
    return find_agreements(
        statements,
        tuple(Origin(f"o-{group[0]}", group, "single") for group in (*alone, *together)),
        publishers=publishers,
    )


def test_a_name_that_the_other_document_does_not_know_parts() -> None:
    """A firm that pleads guilty in one case is not that which another report calls the maker of dyes."""
    admitted = "admitted two pollution offences at an earlier hearing."
    dyes = make_statement("a", f"The maker of dyes and resins had {admitted}", {"t": "hearing"})
    water = make_statement(
        "b", f"Southmere Water, which serves two million people, {admitted}", {"t": "hearing"}
    )
    own = make_statement("a", "Southmere Water makes dyes, and no resins.", {"t": "dyes"}, start=90)
    assert not find(dyes, water)
    assert find(dyes, water, own)


TEXT = "The first phase of the tram line, costing 310 million francs, will open in 2028."
REWORDED = "The tram line's first phase is due to open in 2028 and will cost 310 million francs."


def test_statements_of_different_topics_are_not_linked() -> None:
    """A shared topic is asked for where both name one."""
    first = make_statement("a", TEXT, {"trams": "tram"})
    assert len(find(first, make_statement("b", REWORDED, {"trams": "tram"}))) == 1
    assert find(first, make_statement("b", REWORDED, {"francs": "francs"})) == ()


@pytest.mark.parametrize("end", ["?", "?”", "？"])
def test_a_question_agrees_with_no_statement(end: str) -> None:
    """Who asks whether it is so does not say so; two who ask the same are alike."""
    question = f"{TEXT[:-1]}{end}"
    asked = [make_statement(source, question, {"t": "tram"}) for source in "bc"]
    assert find(make_statement("a", REWORDED, {"t": "tram"}), asked[0]) == ()
    assert len(find(*asked)) == 1


def test_an_entry_of_a_list_agrees_with_no_sentence() -> None:
    """What only names a thing says nothing of it."""
    entry = make_statement("a", "Oyster reef aquaculture", {})
    said = make_statement("b", "Oyster reef aquaculture is growing.", {})
    assert find(entry, said) == ()
    assert len(find(said, make_statement("c", said.text, {}))) == 1


def test_statements_of_one_document_are_not_linked() -> None:
    """A document that repeats itself agrees with nobody."""
    statements = [
        make_statement("a", text, {"t": "tram"}, start=at) for text, at in ((TEXT, 0), (REWORDED, 200))
    ]
    assert find(*statements) == ()


def test_upstreams_are_counted() -> None:
    """Own words are one for each origin, a speaker one for all, and copies add nothing to either."""
    own = [make_statement(source, TEXT, {"t": "tram"}) for source in "abc"]
    assert [a.independent for a in find(*own)] == [3]
    assert [a.independent for a in find(*own, together=(("a", "b"),))] == [2]
    said = f"Mayor Ida Falk said: {TEXT[0].lower()}{TEXT[1:]}"
    relayed = [make_statement(source, said, {"t": "tram"}, speaker="Ida Falk") for source in "abc"]
    (agreement,) = find(*relayed)
    assert (agreement.independent, agreement.speakers, len(agreement.origins)) == (1, ("Ida Falk",), 3)
    spelt = [
        make_statement(source, said, {"t": "tram"}, speaker=name)
        for source, name in (("a", "Falk's office"), ("b", "Falk’s office"))
    ]
    (agreement,) = find(*spelt)
    assert (agreement.independent, agreement.speakers) == (1, ("Falk's office",))
    spelt = [
        make_statement(source, said, {"t": "tram"}, speaker=name)
        for source, name in (("a", "林小貝"), ("b", "林小贝"))
    ]
    (agreement,) = find(*spelt)
    assert (agreement.independent, agreement.speakers) == (1, ("林小貝",))
    (agreement,) = find(*own[:1], *relayed[1:])
    assert agreement.independent == 2
    (agreement,) = find(*own[:1], *relayed[1:], together=(("a", "b"),))
    assert agreement.independent == 1


def test_a_publisher_whom_others_relay_is_one_upstream() -> None:
    """What a body publishes in its own words does not confirm what others have the body say."""
    own = [make_statement(source, TEXT, {"t": "tram"}) for source in "ab"]
    relayed = make_statement("c", TEXT, {"t": "tram"}, speaker="Falk’s Trams")

    def count(*statements: Statement, **publishers: str) -> int:
        (agreement,) = find(*statements, publishers=publishers)
        return agreement.independent

    assert count(own[0], relayed, a="Falk's Trams", c="Post") == 1
    assert count(own[0], relayed, a="Post", c="Falk's Trams") == 2
    assert count(*own, relayed, a="Falk's Trams", b="Post") == 2
    assert count(*own, a="Post", b="Post") == 2
    unsaid = make_statement("a", TEXT, {"t": "tram"}, voice=Voice.REPORTED)
    assert count(unsaid, relayed, a="Falk's Trams") == 2


def test_a_publisher_with_another_of_its_names_is_the_speaker_too() -> None:
    """Who publishes under a short name is the body that others quote by its full one: the taxonomy knows."""
    own = make_statement("a", TEXT, {"t": "tram"})
    relayed = make_statement("b", TEXT, {"t": "tram"}, speaker="Central Tram Board")
    board = Actor("board", SpeakerKind.BODY, "Central Tram Board", ("Central Tram Board", "the CTB"))
    read = [
        (make_document(make_source(said.source, publisher=publisher), (said,)), (said,))
        for said, publisher in ((own, "CTB"), (relayed, "Evening Post"))
    ]

    def count(*actors: Actor) -> int:
        (agreement,) = assemble_corpus(read, actors).agreements
        return agreement.independent

    assert (count(board), count()) == (1, 2)


def test_who_asks_for_a_thing_does_not_confirm_that_it_is_promised() -> None:
    """What a club asks of the council and what the council means to do are two things, however alike."""

    def link(first: Label, second: Label) -> bool:
        asked = make_statement("a", TEXT, {"t": "tram"}, label=first)
        return bool(find(asked, make_statement("b", REWORDED, {"t": "tram"}, label=second)))

    assert not link(Label.DIRECTIVE, Label.COMMITMENT)
    assert not link(Label.COMMITMENT, Label.DIRECTIVE)
    assert link(Label.DIRECTIVE, Label.DIRECTIVE)
    assert link(Label.COMMITMENT, Label.OUTLOOK)


def test_the_same_words_of_another_month_are_not_linked() -> None:
    """What happened last month is another thing in two documents of two months."""
    text = "Exports of tinned herring to the islands rose by a fifth last month."
    first = make_statement("a", text, {"t": "herring"}, dates=(("last month", "2026-01"),))
    assert find(first, make_statement("b", text, {"t": "herring"}, dates=(("last month", "2026-02"),))) == ()
    assert (
        len(find(first, make_statement("b", text, {"t": "herring"}, dates=(("last month", "2026-01"),)))) == 1
    )


def test_groups_do_not_chain() -> None:
    """Two statements that contradict each other are in no group, although a third is like both."""
    assert join_compatible([(0, 1), (1, 2)], lambda *_: True) == ((0, 1, 2),)
    assert join_compatible([(0, 1), (1, 2)], lambda first, second: {first, second} != {0, 2}) == ((0, 1),)
    # Of four and one, one may be a stranger to the fifth, if they are not contrary, and no kin of another.
    chain = [(0, 1), (0, 2), (0, 3), (0, 4)]
    strange = {3, 4}
    assert join_compatible(chain, lambda *pair: set(pair) != strange) == ((0, 1, 2, 3, 4),)
    assert join_compatible(chain, lambda *pair: set(pair) != strange, lambda *_: True) == ((0, 1, 2, 3),)
    assert join_compatible(
        chain, lambda *pair: set(pair) != strange, kin=lambda item: min(item, 3) // 3 * 3 + item // 4
    ) == ((0, 1, 2, 3),)
    texts = (
        "Exports of tinned herring to the islands rose 12 percent in the spring.",
        "Exports of tinned herring to the islands rose in the spring.",
        "Exports of tinned herring to the islands rose 14 percent in the spring.",
    )
    figures = ((("12 percent", "12", "percent"),), (), (("14 percent", "14", "percent"),))
    statements = [
        make_statement(source, text, {"t": "herring"}, quantities=quantities)
        for source, text, quantities in zip("abc", texts, figures, strict=True)
    ]
    assert [len(agreement.statements) for agreement in find(*statements)] == [2]


def test_what_says_two_things_stands_where_it_has_most_in_common() -> None:
    """Whatever is joined first: what has most pairs with another group moves there, and joins the two."""
    pairs = [(0, 1), (2, 3), (1, 2), (1, 3), (1, 4), (2, 4)]
    apart = {0, 2}, {0, 3}, {0, 4}
    assert join_compatible(pairs, lambda *pair: set(pair) not in apart, lambda *_: True) == ((1, 2, 3, 4),)
    # Of two copies, one that is compatible speaks for both.
    copies = [(1, 2), (0, 1)]
    assert join_compatible(copies, lambda *_: False) == ((1, 2),)
    assert join_compatible(copies, lambda *_: False, kin=lambda item: min(item, 1)) == ((0, 1, 2),)


def test_components_are_counted() -> None:
    """Items that share a mark, also through others, are one."""
    assert count_components([("o a", "s x"), ("o b", "s x"), ("o c",)]) == 2
    assert count_components([("a",), ("b",), ("a", "b")]) == 1
    assert count_components([]) == 0


STATEMENTS = [
    make_statement("a", TEXT, {"t": "tram"}),
    make_statement("b", REWORDED, {"t": "tram"}),
    make_statement("c", TEXT, {"t": "tram"}),
    make_statement("a", "Nobody knows when the second tram depot will be built.", {"t": "tram"}, start=300),
    make_statement("d", "Exports of tinned herring rose in the spring.", {"h": "herring"}),
    make_statement("e", "Exports of tinned herring to the islands rose in the spring.", {"h": "herring"}),
]


@given(st.permutations(STATEMENTS))
@settings(max_examples=30, deadline=None)
def test_the_order_of_the_statements_does_not_matter(statements: list[Statement]) -> None:
    """The same statements in any order give the same groups under the same ids."""
    assert find(*statements) == find(*STATEMENTS)


@given(st.lists(st.text("bcdfghjklm", min_size=6, max_size=9), min_size=8, max_size=12))
@settings(max_examples=30, deadline=None)
def test_a_statement_far_from_all_others_changes_nothing(words: list[str]) -> None:
    """A new document of other words changes no group and no id."""
    far = make_statement("z", f"{' '.join(words).capitalize()}.", {"t": words[-1]})
    assert find(*STATEMENTS, far) == find(*STATEMENTS)


@pytest.mark.parametrize("text", ["", "It is.", "!", "12", "的了"])
def test_sentences_without_a_telling_word_are_never_linked(text: str) -> None:
    """What is made of words that stand in every text says nothing that could be found again."""
    assert not score_pair(f"{text} ", f"{text} ", "en")


def test_what_only_one_item_held_together_parts_when_it_moves() -> None:
    """0 and 2 stand together by 1 alone; once 1 goes to those it has more pairs with, nothing does."""
    pairs = [(0, 1), (1, 2), (3, 4), (4, 5), (1, 3), (1, 4), (1, 5)]

    def compatible(first: int, second: int) -> bool:
        return ({first, second} & {0, 2}) == set() or {first, second} <= {0, 1, 2}

    assert join_compatible(pairs, compatible) == ((1, 3, 4, 5),)
