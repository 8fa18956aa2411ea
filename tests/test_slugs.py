"""Tests of slugs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.slugs import make_slug


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Harbour dredging, 2031", "harbour-dredging-2031"),
        ("  --A_b  c--", "a-b-c"),
        ("Größe", "gr-e"),
        ("渔业", ""),
    ],
)
def test_words_are_joined_by_hyphens(text: str, slug: str) -> None:
    """What is no letter of a to z and no digit becomes one hyphen between words."""
    assert make_slug(text) == slug


def test_joints_are_kept_where_asked() -> None:
    """Hyphens and underscores of a file's name stay as they are."""
    assert make_slug("Report__2026--b.v1", keep_joints=True) == "report__2026--b-v1"


def test_a_cut_slug_ends_in_a_word() -> None:
    """What is cut at a hyphen does not end in it."""
    assert make_slug("abc def ghi", 4) == "abc"


@given(st.text(), st.integers(1, 20), st.booleans())
def test_a_slug_can_stand_in_an_address(text: str, longest: int, keep_joints: bool) -> None:  # noqa: FBT001 - Hypothesis gives it by name
    """Whatever the text, only letters a to z, digits and joints are left, none of these at an end."""
    slug = make_slug(text, longest, keep_joints=keep_joints)
    assert len(slug) <= longest
    assert set(slug) <= set("abcdefghijklmnopqrstuvwxyz0123456789-_")
    assert slug.strip("-_") == slug
