"""Any text is shown as the text it is."""

from __future__ import annotations

import html
import json
import re

import markdown
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model import Span
from generator.rendering.escaping import escape, front_matter_text
from generator.rendering.evidence import excerpt, quote, run
from generator.rendering.links import Links
from tests.making import make_statement

PRINTABLE = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn"]), max_size=200)
HOSTILE = [
    "<script>alert(1)</script>",
    "[x](javascript:alert(1))",
    "{{ 7 * 7 }} {% raw %}",
    "`code` **bold** _em_ ~~gone~~ ==mark==",
    "| a | b |\n|---|---|",
    "![i](x.png){: onclick=alert(1) }",
    "</span></blockquote><img src=x onerror=alert(1)>",
    "&lt;script&gt; &#60; &amp;",
    "<https://example.org> :smile: [[wiki]] $x^2$ \\* # heading",
]


def visible(fragment: str) -> str:
    """What a browser shows of HTML: text without tags, references resolved, white space folded."""
    return " ".join(html.unescape(re.sub(r"<[^>]*>", "", fragment)).split())


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_survives_markdown_as_text(text: str) -> None:
    """Neither a block of HTML nor a line of Markdown makes more of it than text."""
    rendered = markdown.markdown(
        f"<p>{escape(text)}</p>\n\n# {escape(text)} {{: #x }}", extensions=["attr_list", "tables"]
    )
    assert visible(rendered) == " ".join([*text.split(), *text.split()])
    assert re.sub(r"<(/?)(p|h1)( id=\"x\")?>", "", rendered).count("<") == 0


@given(PRINTABLE)
def test_any_text_is_shown_as_it_is(text: str) -> None:
    """A reader sees the text, white space folded, and no character of it can open a tag or an entity."""
    shown = str(escape(text))
    assert " ".join(html.unescape(shown).split()) == " ".join(text.split())
    assert not set(shown) & set("<>\"'*_`[]{}|\\")


@given(st.text(max_size=100))
def test_front_matter_stays_one_quoted_line(text: str) -> None:
    """A value is a JSON string on one line that holds no markup."""
    line = front_matter_text(text)
    assert "\n" not in line
    assert "<" not in json.loads(line)


def test_an_ellipsis_stays_on_the_line_of_its_word() -> None:
    """The space before it does not break, as in the name of a document without a publisher; others fold."""
    assert escape("The weir at Millbrook\xa0…") == "The weir at Millbrook\xa0…"
    assert escape("The\xa0weir \n at") == "The weir at"


def test_unprintable_characters_are_shown_as_such() -> None:
    """What no page can carry becomes the replacement character."""
    assert escape("a\x00b\x1bc") == "a\ufffdb\ufffdc"


@given(PRINTABLE.filter(lambda text: bool(text.strip())))
def test_a_run_of_evidence_gives_back_its_text(text: str) -> None:
    """The element's text, white space folded, is the source's text, marks or not."""
    statement = make_statement("a", text, {"t": text[: max(1, len(text) // 3)]})
    for fragment in (quote(statement, "t"), quote(statement), run(statement, 100, 100 + len(text), "t")):
        assert visible(str(fragment)) == " ".join(text.split())


def test_the_matched_term_is_washed_for_its_own_topic_alone() -> None:
    """A term of another topic is plain."""
    statement = make_statement("a", "The weir and the otter.", {"weir": "weir", "otter": "otter"})
    assert "<mark>weir</mark>" in quote(statement, "weir")
    assert "<mark>otter</mark>" not in quote(statement, "weir")


def test_a_foreign_passage_says_its_language() -> None:
    """The element of a quotation carries its language."""
    assert 'lang="en"' in quote(make_statement("a", "The weir.", {"weir": "weir"}))


@given(PRINTABLE.filter(lambda text: len(text) > 40 and text.isprintable()), st.data())
def test_an_excerpt_is_a_run_of_the_text(text: str, data: st.DataObject) -> None:
    """Between its ellipses stands exact text, which holds what must be seen, at the offsets it says."""
    start = data.draw(st.integers(0, len(text) - 2))
    end = data.draw(st.integers(start + 1, min(len(text), start + 20)))
    statement = make_statement("a", text * 4, {})
    fragment = str(excerpt(statement, Span(100 + start, 100 + end)))
    match = re.search(r'data-start="(\d+)" data-end="(\d+)">(.*)</span>', fragment)
    assert match is not None
    first, last = int(match.group(1)), int(match.group(2))
    assert first <= 100 + start
    assert 100 + end <= last
    assert visible(match.group(3)) == " ".join((text * 4)[first - 100 : last - 100].split())


@pytest.mark.parametrize(
    ("page", "address", "way"),
    [
        ("", "sectors/x/", "sectors/x/"),
        ("sectors/x/", "", "../../"),
        ("sectors/x/", "sectors/x/", "./"),
        ("sectors/x/", "sources/y/#s-1", "../../sources/y/&#35;s-1"),
        ("sectors/x/", "data/feed.xml", "../../data/feed.xml"),
        ("sectors/", "sectors/x/", "x/"),
    ],
)
def test_links_are_relative_to_their_page(page: str, address: str, way: str) -> None:
    """A site can stand at any address, so no link begins at the root."""
    assert Links(page).to(address) == way
