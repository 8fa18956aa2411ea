"""Front matter: the facts that a Markdown file states about itself."""

from __future__ import annotations

import pytest

from generator.reading.blocks import divide_blocks
from generator.reading.front_matter import read_front_matter


def read(text: str) -> dict[str, str]:
    """The facts of a text, through its blocks."""
    return read_front_matter(text, divide_blocks(text))


def test_facts_are_read_under_their_usual_names() -> None:
    """Title, publisher, date, address and language are known under several names."""
    lines = ("title: 'A: b'", "site_name: Heron", "date: 2025-09-18T10:00:00Z", "link: https://example.org/a")
    text = "\n".join(("---", *lines, "lang: en", "---", "Text."))
    assert read(text) == {
        "title": "A: b",
        "publisher": "Heron",
        "published": "2025-09-18",
        "url": "https://example.org/a",
        "language": "en",
    }


@pytest.mark.parametrize(
    "text",
    [
        "No front matter.",
        "---\n- a\n- b\n---\nText.",
        "---\ntitle: [unclosed\n---\nText.",
        "---\ndate: yesterday\nurl: javascript:x\ntitle: ''\n---\nText.",
        "---\ntitle: never closed",
        "Text.\n---\ntitle: late\n---\n",
    ],
)
def test_what_is_no_fact_is_left_out(text: str) -> None:
    """Broken YAML, wrong values and dashes elsewhere state nothing."""
    assert read(text) == {}
