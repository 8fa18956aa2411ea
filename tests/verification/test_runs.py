"""Runs of verbatim text in HTML: the source's words, white space folded."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.verification.excerpts import fold_space, quote_difference
from generator.verification.pages import read_page

from .tiny_site import S1, S2, S3, S4

if TYPE_CHECKING:
    from .tiny_site import TinySite

RUN = '<q data-statement="s-1111111111111111" data-start="0" data-end="9">'


def _texts(markup: str) -> list[str]:
    return [run.text for run in read_page(markup.encode(), "x.html", "site/x.html").runs]


def test_a_changed_character_is_named(tiny: TinySite) -> None:
    """By page, line, statement and offsets, with both wordings."""
    tiny.edit(
        "sectors/x/index.html", "Hydrogen &amp; &lt;fusion&gt; grow.", "Hydrogen &amp; &lt;fusion&gt; grew."
    )
    said = f"site/sectors/x/index.html, line 3, {S3}, offsets 8 to 33: expected the words of "
    said += "seeds/deep/beta.md, “Hydrogen & <fusion> grow.”, found “Hydrogen & <fusion> grew.”"
    assert tiny.problems() == [("run-differs", "site/sectors/x/index.html", said)]


def test_a_shortened_quotation_is_several_runs(tiny: TinySite) -> None:
    """Each with its own offsets inside the statement, counted in code points."""
    runs = f'<q data-statement="{S2}" data-start="50" data-end="53">量子𠀀</q> … '
    runs += f'<q data-statement="{S2}" data-start="56" data-end="58">发展</q>'
    tiny.edit("index.html", tiny.run(S2), runs)
    assert tiny.problems() == []
    assert tiny.verify().runs == 10


def test_offsets_outside_the_statement_are_named(tiny: TinySite) -> None:
    """Even where the words there are the source's."""
    tiny.edit("index.html", tiny.run(S2), f'<q data-statement="{S2}" data-start="49" data-end="52"> 量子</q>')
    said = (
        f"site/index.html, line 3, {S2}, offsets 49 to 52: expected offsets inside the statement, 50 to 59, "
    )
    assert tiny.problems() == [("offsets", "site/index.html", f"{said}found 49 to 52")]


def test_a_run_of_an_unknown_statement_is_named(tiny: TinySite) -> None:
    """A page may not show what the data does not have."""
    unknown = "s-00000000000000ff"
    tiny.edit(
        "themes/y/index.html",
        "No statement",
        f'<q data-statement="{unknown}" data-start="0" data-end="1">A</q>',
    )
    said = f"site/themes/y/index.html, line 2, {unknown}, offsets 0 to 1: "
    said += "expected a run of a statement that the data has, found none of this id"
    assert tiny.problems() == [("unknown-statement", "site/themes/y/index.html", said)]


@pytest.mark.parametrize(
    ("attributes", "found"),
    [
        ('data-statement="x" data-start="0" data-end="1"', "data-statement=“x”"),
        ('data-statement data-start="0" data-end="1"', "data-statement=“”"),
        ('data-start="0" data-end="1"', "no data-statement"),
        (f'data-statement="{S4}"', "no data-start, no data-end"),
        (f'data-statement="{S4}" data-start="-1" data-end="１"', "data-start=“-1”, data-end=“１”"),
        (f'data-statement="{S4}" data-start="5" data-end="5"', "data-start=5 data-end=5"),
    ],
)
def test_malformed_runs_are_named(tiny: TinySite, attributes: str, found: str) -> None:
    """A run without its statement or its offsets proves nothing."""
    tiny.edit("themes/y/index.html", "<p>", f"<p {attributes}>")
    [message] = [message for code, _, message in tiny.problems() if code == "bad-run"]
    assert message.startswith("site/themes/y/index.html, line 2")
    assert message.endswith(f"start before end, found {found}")


def test_marks_inside_a_run_are_part_of_it(tiny: TinySite) -> None:
    """Words added in a mark are found, for its text is the run's."""
    tiny.edit("sectors/x/index.html", "<b>state</b>", "<b>whole state</b>")
    [(code, _, message)] = tiny.problems()
    assert code == "run-differs"
    assert "“The whole state should build 40 plants.”" in message


def test_runs_inside_runs_are_each_checked(tiny: TinySite) -> None:
    """The outer one holds the words of the inner one."""
    inner = f'<mark data-statement="{S1}" data-start="19" data-end="24">{{}}</mark>'
    tiny.edit("sectors/x/index.html", "<b>state</b>", inner.format("state"))
    assert tiny.problems() == []
    tiny.edit("sectors/x/index.html", inner.format("state"), inner.format("State"))
    assert [code for code, _, _ in tiny.problems()] == ["run-differs", "run-differs"]


def test_messages_show_the_difference_alone() -> None:
    """About 80 code points around it, the rest cut with an ellipsis."""
    expected, found = quote_difference("a" * 500 + "b" + "c" * 500, "a" * 500 + "x" + "c" * 500)
    assert expected == "“…" + "a" * 30 + "b" + "c" * 49 + "…”"
    assert found == "“…" + "a" * 30 + "x" + "c" * 49 + "…”"


def test_messages_hold_nothing_that_a_console_obeys(tiny: TinySite) -> None:
    """Controls and changes of direction are written as escapes."""
    tiny.edit("sectors/x/index.html", "grow.", "gr\x1b[31m\u202eow.")
    [(_, _, message)] = tiny.problems()
    assert "gr\\u001b[31m\\u202eow." in message


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        (f"{RUN}one\n\t two</q>", "one two"),
        (f"{RUN}one<br>two</q>", "one two"),
        (f"{RUN}a&amp;b &#x4e2d;&nbsp;c</q>", "a&b 中 c"),
        (f"{RUN}a<script>x</script><style>y</style><!-- z -->b</q>", "ab"),
        (f"{RUN}a<img src=x alt=no>b<wbr>c<hr/>d</q>", "abcd"),
        (f"{RUN}a<b>b<i>c</q>d", "abc"),
        (f"{RUN}a</b></p>b</q>c", "ab"),
        (f"<b>{RUN}a</b></q>b", "a"),
        (f"{RUN}a<span/>b</span>c</q>d", "abc"),
        (f"{RUN}a<svg><g/><path d=''/></svg>b</q>c", "ab"),
        (f"{RUN}a", "a"),
        (RUN.replace("<q", "<p") + "a<p>b", "a"),
        (RUN.replace("<q", "<p") + "a<div>b</div>", "a"),
        ("<ul>" + RUN.replace("<q", "<li") + "a<ul><li>b</ul>c<li>d</ul>", "abc"),
        (
            "<table><tr>" + RUN.replace("<q", "<td") + "a<table><tr><td>b</table>c<td>d<tr><td>e</table>",
            "abc",
        ),
        ("<dl>" + RUN.replace("<q", "<dt") + "a<dd>b</dl>", "a"),
        (RUN.replace("<q", "<div") + "a</span><p>b</div>c", "ab"),
        ("<span>" + RUN.replace("<q", "<p") + "a</span>b</p>c", "ab"),
        (RUN.replace(">", "/>") + "a</q>b", "a"),
        ("<svg>" + RUN.replace("<q", "<text").replace(">", "/>") + "a</svg>b", ""),
        (RUN.replace("<q", "<img") + "a", ""),
    ],
)
def test_text_is_read_as_a_browser_reads_it(markup: str, text: str) -> None:
    """With elements left open, closed twice, closed by what follows, or without content."""
    assert _texts(markup) == [text]


def test_deep_pages_are_read() -> None:
    """Nesting costs no recursion, and an end tag without a start no search."""
    texts = _texts("<div>" * 5_000 + RUN + "a" + "</i>" * 5_000 + "</q>")
    assert texts == ["a"]


@pytest.mark.parametrize(
    "markup", ["<![x", "<![if !IE]>", "<!", "<a href='", "</", "<p a=b a=c", "&#xffffffff;"]
)
def test_broken_markup_raises_nothing(markup: str) -> None:
    """A page is read as far as it can be."""
    read_page(markup.encode(), "x.html", "site/x.html")


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\r\t")))
def test_any_text_that_is_escaped_is_read_back(text: str) -> None:
    """Whatever a source says, its run in HTML says the same but for white space."""
    assert _texts(f"{RUN}{html.escape(text)}</q>") == [fold_space(text)]


def test_words_beside_a_statement_are_proved_too(tiny: TinySite) -> None:
    """A run of a source is its words at those offsets, though they are no statement's."""
    beside = '<span data-source="gamma" data-from="0" data-to="11">Gamma says:</span>'
    tiny.edit("index.html", tiny.run(S2), beside + tiny.run(S2))
    before = tiny.verify()
    assert before.problems == ()
    tiny.edit("index.html", "Gamma says:", "Gamma said:")
    (found,) = tiny.problems()
    assert found[0] == "run-differs"
    assert "gamma, offsets 0 to 11" in found[2]


@pytest.mark.parametrize(
    ("run", "code"),
    [
        ('<span data-source="delta" data-from="0" data-to="4">Delta</span>', "unknown-source"),
        ('<span data-source="gamma" data-from="4" data-to="4"></span>', "bad-run"),
        ('<span data-source="gamma" data-from="0">Gamma</span>', "bad-run"),
        ('<span data-source="Ga mma" data-from="0" data-to="5">Gamma</span>', "bad-run"),
        ('<span data-source="gamma" data-from="0" data-to="9999">Gamma</span>', "run-differs"),
    ],
)
def test_a_broken_run_beside_a_statement_is_named(tiny: TinySite, run: str, code: str) -> None:
    """A source that is not there, offsets that are none, and words that are not the source's."""
    tiny.edit("index.html", tiny.run(S2), run + tiny.run(S2))
    assert [problem[0] for problem in tiny.problems()] == [code]
