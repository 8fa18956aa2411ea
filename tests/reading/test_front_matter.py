"""Front matter: the facts that a Markdown file states about itself."""

from __future__ import annotations

import pytest

from generator.reading.blocks.dividing import divide_blocks
from generator.reading.facts.front_matter import find_misstated_front, read_front_matter


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
    "head",
    [
        "+++\ntitle = 'Of weirs'\ndate = 2025-09-18T10:00:00Z\n[params]\nsource = 'Heron'\n+++\n",
        "---\ntitle: Of weirs\nlayout: post: wide\ndate: 2025-09-18\nsource_name: 'Heron'\n---\n",
        "Title: Of weirs\nPublisher: Heron\nWritten by: Ann Brough\nDate: 18 September 2025\n\n",
        "标题：Of weirs\r\n来源：Heron\r\n发布时间：2025年9月18日\r\n\r\n",
        "% Of weirs\n% Ann Brough; Bo Ek\n% 18 September 2025\n\n",
    ],
    ids=["TOML", "YAML with a colon too many", "lines", "Chinese lines", "Pandoc"],
)
def test_other_ways_to_state_facts(head: str) -> None:
    """TOML, broken YAML line by line, and lines of keys and values above a blank line are no text."""
    text = f"{head}The weir at Ure was built in 1914."
    blocks = divide_blocks(text)
    assert [block.kind.value for block in blocks] == ["metadata", "paragraph"]
    facts = {"title": "Of weirs", "publisher": "Heron", "published": "2025-09-18"}
    if "Heron" not in head:
        del facts["publisher"]
    assert read_front_matter(text, blocks) == facts


@pytest.mark.parametrize(
    "text",
    [
        "Weirs: what now?\nThe weir at Ure was built in 1914.\n\nIt leaks.",
        "Name: Ann Brough\nTrade: keeper of weirs\n\nShe has kept it since 1991.",
        "Title: Of weirs\nThe weir at Ure was built in 1914.\n\nIt leaks.",
    ],
)
def test_lines_with_colons_are_text(text: str) -> None:
    """A title with a colon, a single key, and keys that run into text state nothing, and are lost nowhere."""
    assert read(text) == {}
    assert divide_blocks(text)[0].kind.value != "metadata"


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


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        (
            "---\ntitle: Weirs\ndate: soon\n---\nIt leaks.\n",
            [
                (
                    "x, front matter, field 'date': expected an unambiguous date, such as 2031-04-12"
                    ", found 'soon', which is left out"
                )
            ],
        ),
        (
            '+++\nurl = "post.example"\n+++\nIt leaks.\n',
            [
                (
                    "x, front matter, field 'url': expected a web address"
                    " that begins with https:// or http://, found 'post.example', which is left out"
                )
            ],
        ),
        ("---\ntitle: Weirs\ndate: 2031-04\n---\nIt leaks.\n", []),
        ("Title: Weirs\nDate: soon\n\nIt leaks.\n", []),
        ("--- It leaks.\n", []),
    ],
    ids=["yaml", "toml", "right", "lines", "none"],
)
def test_a_wrong_fact_between_fences_is_named(text: str, problems: list[str]) -> None:
    """A date or an address that is none is a problem with its field."""
    assert [str(problem) for problem in find_misstated_front(text, "x")] == problems


def test_a_share_at_the_top_is_no_title() -> None:
    """Lines that begin with a per cent sign may head a table."""
    text = "% of homes by the weir\n% of mills by the weir\n\nThe weir was kept in 1914.\n"
    assert all(block.kind.value != "metadata" for block in divide_blocks(text))
