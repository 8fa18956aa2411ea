"""Chinese terms where words meet: what two other words share is none, and a short form names several."""

from __future__ import annotations

import pytest

from generator.analysis.topics.terms import TermMatcher
from generator.folding import fold
from generator.model import Pattern, Span, Taxonomy, Topic, TopicKind


def _topic(*aliases: str, kind: TopicKind = TopicKind.SECTOR, patterns: tuple[Pattern, ...] = ()) -> Topic:
    return Topic(aliases[0] if aliases else "care", kind, (("zh", "题"),), aliases, patterns=patterns)


TERMS = (
    "和平 高铁 油价 内需 外贸 外资 菜价 民生 水灾 林火 水产 地产 中国 风电 水电 小学教育"
    " 地铁 港口 物价 利率 高中 初中 中学 小学 大学 进口 出口 农业 林业 央行"
)
CARE = Pattern((("老人", "老年人"), ("照料", "support*")), 20)
MATCHER = TermMatcher(
    Taxonomy((*(_topic(name) for name in TERMS.split()), _topic(kind=TopicKind.THEME, patterns=(CARE,))))
)


def _find(text: str) -> list[tuple[str, str]]:
    folded = fold(text)
    found = MATCHER.within_sentences(folded, MATCHER.match(text, folded), [Span(0, len(text))])
    return [(text[match.span.start : match.span.end], match.topic) for match in found.topics]


@pytest.mark.parametrize(
    "text",
    [
        "当地铁路部门已恢复售票",
        "员工权利率先得到保障",
        "全体教师集中学习文件",
        "标准提高中等收入群体受益",
        "手机和平板销量上升",
        "提高铁路运力",
        "當地鐵路部門已恢復售票",
    ],
)
def test_what_two_words_share_is_no_term(text: str) -> None:
    """Where both characters belong to other words, the term is not there."""
    assert _find(text) == []


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("地铁", "地铁"),
        ("当地地铁路网", "地铁"),
        ("香港港口繁忙", "港口"),
        ("央行宣布降息", "央行"),
        ("今年物价上涨", "物价"),
        ("货物价格上涨", "物价"),
        ("原油价格上涨", "油价"),
        ("国内需求不足", "内需"),
        ("对外贸易增长较快", "外贸"),
        ("海外资本大量流入", "外资"),
        ("蔬菜价格下跌", "菜价"),
        ("改善人民生活", "民生"),
        ("洪水灾害", "水灾"),
        ("森林火灾", "林火"),
        ("十二家中国企业", "中国"),
        ("世界和平", "和平"),
        ("较高地铁密度", "地铁"),
        ("强风水电设施", "水电"),
        ("大学生活动", "大学"),
        ("推进出口退税", "出口"),
        ("其中小学六所", "小学"),
        ("促进出口企业转型", "出口"),
    ],
)
def test_a_term_of_its_own_is_found(text: str, term: str) -> None:
    """One word beside a term takes nothing from it, and adds no other term to it."""
    assert _find(text) == [(term, term)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("中小学教师", [("中小学", "中学"), ("小学", "小学")]),
        ("提高中小学教师待遇", [("中小学", "中学"), ("小学", "小学")]),
        ("大中小学", [("大中小学", "大学"), ("中小学", "中学"), ("小学", "小学")]),
        ("中小学教育经费", [("中小学", "中学"), ("小学教育", "小学教育")]),
        ("初高中招生", [("初高中", "初中"), ("高中", "高中")]),
        ("貨物進出口總額", [("進出口", "进口"), ("出口", "出口")]),
        ("农林业发展", [("农林业", "农业"), ("林业", "林业")]),
    ],
)
def test_a_short_form_names_each_term(text: str, found: list[tuple[str, str]]) -> None:
    """A character that several terms share is written once, and each is named all the same."""
    assert _find(text) == found


def test_a_pattern_ends_with_its_last_word() -> None:
    """Letters and digits behind a Chinese word are no part of it; those of an open word are."""
    assert _find("照料全市老人3000名") == [("照料全市老人", "care")]
    assert _find("老年人 are supported here") == [("老年人 are supported", "care")]
