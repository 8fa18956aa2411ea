"""Folding: a shadow of the same length."""

from __future__ import annotations

import opencc
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.folding import fold, fold_name

TEXTS = (
    st.text()
    | st.text(alphabet=st.characters(exclude_categories=()))
    | st.text(alphabet="氫能體衞⼈工İΣß “’\u2011\ud800𠀀")
)


@given(TEXTS)
def test_a_shadow_has_the_length_of_its_text(text: str) -> None:
    """Whatever the text, each of its code points has one code point of shadow."""
    assert len(fold(text)) == len(text)


@given(TEXTS, TEXTS)
def test_folding_is_code_point_by_code_point(left: str, right: str) -> None:
    """Two texts fold together as they fold apart."""
    assert fold(left + right) == fold(left) + fold(right)


@given(TEXTS)
def test_a_shadow_casts_no_other(text: str) -> None:
    """What is folded stays as it is when it is folded again."""
    assert fold(fold(text)) == fold(text)


def test_what_is_folded() -> None:
    """Case, hyphens, quotes, spaces and width are folded; Chinese punctuation is not."""
    assert fold("Ａ５％ “X”\u2011y\u00a0‘z’ İ，。：") == "a5% \"x\"-y 'z' i，。："
    assert fold("ÉLAN ΣΊΣΥΦΟΣ ДА") == "élan σίσυφοσ да"


@pytest.mark.parametrize(
    ("traditional", "simplified"),
    [
        ("氫能與核聚變", "氢能与核聚变"),
        ("衞星互聯網", "卫星互联网"),
        ("由於後來", "由于后来"),
        ("\u2f08\u2f2f", "人工"),
        ("\uf9e4", "理"),
    ],
)
def test_traditional_characters_are_read_as_simplified(traditional: str, simplified: str) -> None:
    """Traditional characters, those of Hong Kong, radicals and compatibility forms: one by one."""
    assert fold(traditional) == simplified


def test_simplified_text_stays_as_it_is() -> None:
    """Of the 6,763 characters of GB 2312, all but a few rare ones fold to themselves."""
    characters = [
        bytes((high, low)).decode("gb2312")
        for high in range(0xB0, 0xF8)
        for low in range(0xA1, 0xFF)
        if not (high == 0xD7 and low > 0xF9)
    ]
    changed = [character for character in characters if fold(character) != character]
    assert len(changed) <= 16
    assert not set(changed) & set(
        "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年"
    )


def test_folding_agrees_with_the_converter() -> None:
    """Character by character, the shadow is what OpenCC gives."""
    text = "機構認為，綠色製造與儲能產業將迎來發展機遇。"
    converter = opencc.OpenCC("t2s")
    assert fold(text) == "".join(converter.convert(character) for character in text)


def test_names_with_other_joints_are_one() -> None:
    """Hyphens, spaces and capitals do not tell two names apart."""
    assert fold_name("Brain\u2011Computer  Interface") == fold_name("brain computer-interface")


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("計畫、規畫、繪畫、動畫", "计划、规划、绘画、动画"),
        ("隨著、意味著、著力、著名、顯著、所著", "随着、意味着、着力、著名、显著、所著"),
        (
            "会议指出,要加快(BEST)建设;上午10:30,增长5%,其中",
            "会议指出，要加快（best）建设；上午10:30，增长5%，其中",
        ),
        ('the firm, "Acme" (1999): what?', 'the firm, "acme" (1999): what?'),
    ],
)
def test_characters_are_folded_by_what_stands_beside_them(text: str, folded: str) -> None:
    """Taiwan's 計畫 is 计划, but 繪畫 is 绘画; marks of ASCII are Chinese ones beside Chinese alone."""
    assert fold(text) == folded
