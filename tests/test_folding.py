"""Folding: a shadow of the same length."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.folding import fold, fold_name


@given(st.text())
def test_a_shadow_has_the_length_of_its_text(text: str) -> None:
    """Whatever the text, each of its code points has one code point of shadow."""
    assert len(fold(text)) == len(text)


@given(st.text(), st.text())
def test_folding_is_code_point_by_code_point(left: str, right: str) -> None:
    """Two texts fold together as they fold apart, but for a final sigma, which looks around itself."""
    if "Σ" not in left + right:
        assert fold(left + right) == fold(left) + fold(right)


def test_what_is_folded() -> None:
    """Case, hyphens, quotes, spaces and width are folded; Chinese punctuation is not."""
    assert fold("Ａ５％ “X”\u2011y\u00a0‘z’ İ，。：") == "a5% \"x\"-y 'z' i，。："


def test_names_with_other_joints_are_one() -> None:
    """Hyphens, spaces and capitals do not tell two names apart."""
    assert fold_name("Brain\u2011Computer  Interface") == fold_name("brain computer-interface")
