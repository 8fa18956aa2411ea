"""Saved pages: the document in them is read whole, and the site around it is not."""

from __future__ import annotations

import logging
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from generator.errors import UnreadableDocumentError
from generator.model import BODY_KINDS, BlockKind, Document
from generator.reading.discovery import Seed
from generator.reading.documents import read_document
from generator.reading.pages import markup
from generator.reading.pages.web_pages import read_page
from generator.text_safety import UNPRINTABLE

if TYPE_CHECKING:
    from types import FrameType

    from generator.reading.extraction import Extracted

PAGES = Path(__file__).parent / "pages"
NAMES = sorted(path.stem for path in PAGES.glob("*.html"))
PROSE = "<p>The weir at Ure was kept in 1914, and it will be kept until 2031.</p>"
QUOTED = 'd=">"'
"""An attribute that holds what would end its tag."""
_SPACE = re.compile(r"\s+")


def _squeeze(text: str) -> str:
    return _SPACE.sub("", text)


@dataclass(frozen=True)
class ReadPage:
    """A page as it was read, beside what was expected of it before it was read for the first time."""

    document: Document
    expected: dict[str, Any]

    @property
    def body(self) -> list[str]:
        """The text of each block of the body."""
        text = self.document.text
        return [text[b.span.start : b.span.end] for b in self.document.blocks if b.kind in BODY_KINDS]

    @property
    def expected_body(self) -> list[str]:
        """The paragraphs and list entries that a careful reader finds."""
        return [text for part in self.expected["body"] for kind, text in part.items() if kind != "heading"]


def _read(name: str) -> ReadPage:
    file = PAGES / f"{name}.html"
    expected = yaml.safe_load(file.with_suffix(".yml").read_text(encoding="utf-8"))
    document, problems = read_document(Seed(file.name, file, None), "seeds")
    assert problems == ()
    return ReadPage(document, expected)


def _extract(body: str, head: str = "") -> Extracted:
    page = f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>"
    (extracted,) = read_page(page.encode("utf-8"), "x")
    return extracted


@pytest.mark.parametrize("name", NAMES)
def test_every_paragraph_is_read_as_what_it_is(name: str) -> None:
    """Each paragraph and list entry of the document is a block of its own, of its own kind."""
    page = _read(name)
    found = {
        _squeeze(page.document.text[b.span.start : b.span.end]): b.kind.value for b in page.document.blocks
    }
    expected = {_squeeze(text): kind for part in page.expected["body"] for kind, text in part.items()}
    assert {text: found.get(text) for text in expected} == expected


@pytest.mark.parametrize("name", NAMES)
def test_nothing_of_the_site_is_read(name: str) -> None:
    """No menu, caption, advert, related story, consent or comment is part of the body."""
    page = _read(name)
    whole = _squeeze("\n".join(page.body))
    assert [line for line in page.expected["boilerplate"] if _squeeze(line) in whole] == []


@pytest.mark.parametrize("name", NAMES)
def test_facts_are_found(name: str) -> None:
    """Title, publisher, date, address and language are those that the page states, and no others."""
    page = _read(name)
    source = page.document.source
    found = {
        field: value
        for field in ("title", "publisher", "published", "url", "language")
        if (value := getattr(source, field)) is not None
    }
    assert found == page.expected["facts"]
    assert set(dict(source.facts_from).values()) == {"document"}
    assert source.extraction is not None


def test_little_else_is_read() -> None:
    """Of all blocks of all pages nineteen in twenty are the document's."""
    right = total = 0
    for name in NAMES:
        page = _read(name)
        known = _squeeze("".join([*page.expected_body, *page.expected.get("either", ())]))
        right += sum(_squeeze(block) in known for block in page.body)
        total += len(page.body)
    assert right / total > 0.95


def test_text_is_laid_out_in_paragraphs() -> None:
    """Paragraphs stand apart, entries of a list below each other, and the markup's spaces are folded."""
    entries = "<ul><li>One of them.</li><li>Two of them.</li></ul>"
    body = f"<h2>Weirs</h2><p>The  weir\nwas kept in&nbsp;1914.</p>{entries}"
    assert _extract(PROSE * 3 + body + PROSE).text.endswith(
        "2031.\n\nWeirs\n\nThe weir was kept in\u00a01914.\n\nOne of them.\nTwo of them.\n\n"
        "The weir at Ure was kept in 1914, and it will be kept until 2031.\n"
    )


def test_a_block_quotation_is_marked_as_in_markdown() -> None:
    """Paragraphs in a block quotation have Markdown's mark before them, outside of their blocks."""
    prose = "The union of the farm workers wrote to the ministry of trade in May, and it waited for weeks."
    quoted = f"<blockquote><p>{prose}</p></blockquote>"
    page = f"<article><h1>On farms</h1><p>{prose}</p>{quoted}<p>{prose}</p></article>"
    text = _extract(page).text
    assert text.count(f"\n\n> {prose}\n") == 1


def test_characters_that_nobody_sees_are_left_out() -> None:
    """A soft hyphen and a zero-width space divide no word."""
    page = _extract(f"{PROSE * 3}<p>The re\u00adsto&shy;ration of the\u200b weir began in 1914.</p>")
    assert "The restoration of the weir began" in page.text


def test_line_breaks_stand_for_paragraphs_where_a_sentence_ended() -> None:
    """A break behind a stop begins a paragraph; one in the middle of a sentence is a line's end."""
    page = _extract(
        f"{PROSE * 3}<div>The weir at<br>Ure was kept.<br>It leaks since 1914.<br><br>It will go.</div>"
    )
    assert page.text.endswith("The weir at\nUre was kept.\n\nIt leaks since 1914.\n\nIt will go.\n")


LEADS = {
    "the mark behind which a blog folds a text": (
        (
            '<h1>Weir to go</h1><div><div><a href="/s">Share</a></div><p>Whatever the <a href="http://a.org/1">'
            'anglers</a> of <a href="http://b.org/">Masham</a> may say, it leaks.<span id="more-9"></span> '
            f"The weir will go, the council has decided.</p>{PROSE * 6}</div>"
        ),
        "Whatever the anglers of Masham may say, it leaks. The weir will go, the council has decided.",
    ),
    "an introduction under the title, in another part of the page": (
        (
            "<div><h1>Weir to go</h1><p>An engineer tells how to save the weir at Ure for little money.</p>"
            f"</div><div><div>{PROSE * 4}</div></div>"
        ),
        "An engineer tells how to save the weir at Ure for little money.",
    ),
    "an introduction in a heading's dress": (
        (
            "<h1>Weir to go</h1><h2>The weir at Ure will be taken out by 2031, the council in Masham has "
            f"decided.</h2><div>{PROSE * 4}</div>"
        ),
        "The weir at Ure will be taken out by 2031, the council in Masham has decided.",
    ),
    "text without a tag of its own, behind a picture": (
        (
            f'<div>{PROSE * 3}<p><div><img src="x"><p>In 1999</p></div>The council said on Monday that the '
            f"weir would go.</p>{PROSE * 3}</div>"
        ),
        "The council said on Monday that the weir would go.",
    ),
    "an introduction in a part of its own": (
        (
            "<div><h1>Weir to go</h1></div><div><p>The weir at Ure will be taken out, come what may.</p>"
            f"</div><div><p>by Ann Weir</p></div><div>{PROSE * 4}</div>"
        ),
        "The weir at Ure will be taken out, come what may.",
    ),
    "prose behind the heading of links in the middle of a document": (
        (
            f'<h1>Weir to go</h1><div>{PROSE * 4}<h3>Related</h3><a href="/y">Seven weirs of the Ure</a>'
            f"<p>The engineers say that it leaks.</p>{PROSE * 4}</div>"
        ),
        "The engineers say that it leaks.",
    ),
    "a document that a page builder calls widgets": (
        (
            '<h1>Weir to go</h1><div class="elementor-widget-wrap">'
            '<div class="elementor-element elementor-widget elementor-widget-text-editor">'
            f"{PROSE * 2}</div>"
            f'<div class="elementor-widget"><p>The engineers say that it leaks.</p></div>{PROSE}</div>'
        ),
        "The engineers say that it leaks.",
    ),
    "a document in parts that have adverts": (
        (
            f'<h1>Weir to go</h1><section class="Part Part--Ads">{PROSE * 2}</section>'
            f'<section class="Part Part--Ads"><p>The engineers say that it leaks.</p>{PROSE}</section>'
            f'<section class="Part has-ads">{PROSE}</section>'
        ),
        "The engineers say that it leaks.",
    ),
    "prose behind a box of further stories": (
        (
            f'<div>{PROSE * 2}<div><h3>More from the Ure</h3><ul><li><a href="/y">Seven weirs</a></li></ul>'
            f"</div></div><div>{PROSE * 3}<p>It was the last of its kind, as the engineers noted.</p></div>"
        ),
        "It was the last of its kind, as the engineers noted.",
    ),
}


@pytest.mark.parametrize("place", LEADS)
def test_no_prose_of_the_document_is_lost(place: str) -> None:
    """What the library passes over is kept where it stands beside the document's paragraphs."""
    body, sentence = LEADS[place]
    paragraphs = _extract(body).text.split("\n\n")
    assert sentence in [paragraph.strip() for paragraph in paragraphs]
    assert sum("was kept in 1914" in paragraph for paragraph in paragraphs) == body.count(PROSE)


def test_a_heading_is_no_introduction() -> None:
    """One that is short, or closed by no stop, stays a heading."""
    heading = "The weir at Ure will be taken out by 2031, the council in Masham has decided"
    page = _extract(f"<h1>Weir to go</h1><h2>It leaks.</h2>{PROSE}<h2>{heading}</h2>{PROSE * 3}")
    headings = [page.text[span.start : span.end] for span, kind in page.parts if kind is BlockKind.HEADING]
    assert headings[-2:] == ["It leaks.", heading]


def test_references_to_characters_of_windows_are_read_as_browsers_do() -> None:
    """Quotation marks and dashes that old pages write by their numbers in Windows-1252."""
    assert (
        "“It leaks,” she said — and left."
        in _extract(f"{PROSE * 3}<p>&#147;It leaks,&#x94; she said &#0151; and left.</p>").text
    )


def test_a_box_of_further_stories_is_left_out() -> None:
    """Its heading may stand in a wrapping of its own, and its stories in others."""
    box = (
        "<div><div><h3>Related stories</h3></div><div><p>The mill at Ure burned in 1911, as many others "
        "did.</p></div></div>"
    )
    page = _extract(f"<div>{PROSE * 3}{box}</div><div>{PROSE * 3}</div>")
    assert "mill" not in page.text
    assert page.text.count("1914") == 6


@pytest.mark.parametrize("heading", ["<h1>About this site</h1>", "<h1>Fetching</h1><h2>Response</h2>"])
def test_a_document_may_be_called_as_what_follows_others_is(heading: str) -> None:
    """The title of a page, and a word that heads comments only with their number, end no document."""
    assert _extract(f"{heading}{PROSE * 3}").text.count("1914") == 3


@pytest.mark.parametrize(
    "heading", ["Responses", "3 Comments", "1 response", "Comment (2)", "Other Opinion Columns"]
)
def test_comments_and_columns_follow_a_document(heading: str) -> None:
    """Under their heading nothing is the document's."""
    comment = "<p>I have always said that the weir would leak, and it does.</p>"
    assert "always" not in _extract(f"<h1>Weir to go</h1>{PROSE * 4}<h2>{heading}</h2>{comment}").text


def test_the_rest_of_a_document_may_be_called_read_more() -> None:
    """A button shows the rest, or a subscription; teasers under such a name are links."""
    rest = f"<p>{'The keeper of the weir told the council what it had cost. ' * 2}</p>" * 3
    teasers = (
        f"<p><a href='/y'>{'The keeper of the mill told the council what it had cost. ' * 2}</a></p>" * 3
    )
    for name in ("read-more", "readmore", "paywall"):
        page = _extract(f"<h1>Weir to go</h1>{PROSE * 9}<div id='{name}'>{rest}</div>")
        assert "keeper of the weir" in page.text
        page = _extract(f"<h1>Weir to go</h1>{PROSE * 9}<div id='{name}'>{teasers}</div>")
        assert "keeper" not in page.text


def test_what_is_set_twice_is_read_once() -> None:
    """An introduction that a page sets above its title and below it, and a short answer given twice."""
    lead = (
        f"<p>The council in Masham has decided that the last weir of the Ure {'will go, and ' * 4}will.</p>"
    )
    page = _extract(f"<div>{lead}<h1>Weir to go</h1>{lead}{PROSE * 3}</div>")
    assert page.text.count("Masham") == 1
    assert page.text.count("1914") == 3


def test_a_quotation_in_a_headings_dress_is_read() -> None:
    """Magazines set what somebody said as a heading; the stop stands before the closing mark."""
    said = "“I want to take the weir out stone by stone, and to leave the river to whatever it does then.”"
    page = _extract(f"<h1>Weir to go</h1>{PROSE}<h2>{said}</h2>{PROSE * 3}")
    assert said in [
        page.text[span.start : span.end] for span, kind in page.parts if kind is BlockKind.PARAGRAPH
    ]


def test_a_list_that_lays_out_the_page_has_no_entries() -> None:
    """Where one entry is the column with the document, its paragraphs are no entries, and the others go."""
    other = "".join(
        f"<li><a href='/{n}'>Seven weirs of the Ure, part {n}</a> 2031-05-0{n}</li>" for n in range(9)
    )
    columns = f"<ul><li><h1>Weir to go</h1>{PROSE * 5}</li><li><h3>Of ours</h3><ul>{other}</ul></li></ul>"
    page = _extract(f"<div>{columns}</div>")
    assert {kind for _, kind in page.parts} == {BlockKind.HEADING, BlockKind.PARAGRAPH}
    assert "Seven weirs" not in page.text
    assert page.text.count("1914") == 5


def test_long_entries_of_a_list_stay_entries() -> None:
    """A decision of several paragraphs is one of many, and no column of the page."""
    entries = "".join(f"<li>{PROSE}{PROSE}{PROSE}</li>" for _ in range(4))
    page = _extract(f"<h1>Weir to go</h1>{PROSE}<ol>{entries}</ol>")
    assert [kind for _, kind in page.parts].count(BlockKind.LIST_ITEM) == 12


def test_teasers_in_a_row_are_left_out() -> None:
    """Headlines, each above a text that breaks off, are other stories, wherever on the page they stand."""
    teasers = "".join(
        f"<div><p>0{n}.05.2031</p><p>Who pays for weir {n}?</p><p>The council of the valley has heard, as it "
        f"does in each spring, what weir {n} will...</p></div>"
        for n in range(1, 5)
    )
    page = _extract(f"<div>{teasers}</div><div><h2>Weir to go</h2>{PROSE * 5}</div>")
    assert "Who pays" not in page.text
    assert "has heard" not in page.text
    assert page.text.count("1914") == 5


def test_words_that_trail_off_are_no_teasers() -> None:
    """Under no headline of its own a text may break off as often as it likes."""
    trailing = "<p>“I wanted to say so to the council, and then I thought of the weir...”</p>"
    plain = "<p>She looked at the water, and at the stones, and she counted them again...</p>"
    page = _extract(f"<h1>Weir to go</h1>{PROSE * 3}{trailing}{plain * 3}{PROSE * 3}")
    assert page.text.count("counted them again...") == 3


def test_a_short_page_is_read() -> None:
    """A page with one sentence is a document too."""
    assert _extract(PROSE).text == "The weir at Ure was kept in 1914, and it will be kept until 2031.\n"


def test_tables_of_data_are_no_prose() -> None:
    """Cells of a table are left out; a table that lays out the page is not one."""
    data = (
        "<table><tr><th>Year</th><th>Weirs</th></tr><tr><td>1914</td><td>Twelve were kept.</td></tr></table>"
    )
    assert "Twelve" not in _extract(PROSE * 3 + data + PROSE).text
    framed = f"<div>{PROSE}<table><tr><td><div>It was framed in 1915 by its keeper.</div></td></tr></table>"
    assert "1915" in _extract(f"{framed}{PROSE}{PROSE}</div>").text
    rows = "".join(f"<tr><td><p>In {year} the weir was kept.</p></td></tr>" for year in (1916, 1917))
    entry = "<tr><td><ul><li>A second weir in 1918</li></ul></td></tr>"
    assert "1918" in _extract(f"<table>{rows}{entry}{rows}<tr><td>{PROSE}</td></tr></table>").text
    laid_out = f"<table><tr><td><a href='/'>Home</a></td><td>{PROSE * 3}</td></tr></table>"
    assert _extract(laid_out).text.count("weir") == 3


@pytest.mark.parametrize(
    ("page", "problem"),
    [
        ("", "x: expected a page, found a file without text"),
        (" \n ", "x: expected a page, found a file without text"),
        ("<html><head><title>Weirs</title></head></html>", "x: expected a page with text, found menus"),
        ("<html><frameset><frame src='a'></frameset></html>", "x: expected a page with text, found menus"),
        ("<html><body><nav>Home</nav><form><input></form></body></html>", "x: expected a page with text,"),
        (f"<body>{'<div>' * 300}{PROSE}", "x: expected at most 255 tags inside each other"),
        (f"<body>{'<b>' * 100_000}{PROSE}", "x: expected at most 255 tags inside each other"),
        (f"<p {'a=1 b ' * 1_000}>{PROSE}", "x: expected at most 1,000 attributes in a tag, found 2,000"),
        (f"<p {'/c' * 1_001}>{PROSE}", "x: expected at most 1,000 attributes in a tag, found 1,001"),
        (f"<p {QUOTED * 1_001} e>{PROSE}", "x: expected at most 1,000 attributes in a tag, found 1,002"),
        (f"<body><p>{'word ' * 2_100_000}</p>", "and no single text above 10,000,000 bytes, found more"),
    ],
)
def test_what_is_no_page_is_named(page: str, problem: str) -> None:
    """A page without a body, or one beyond what the parser reads, is a named problem."""
    with pytest.raises(UnreadableDocumentError) as error:
        read_page(page.encode(), "x")
    assert problem in str(error.value)


def test_tags_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    """A page with too many tags is refused before it is parsed."""
    monkeypatch.setattr(markup, "MAX_TAGS", 10)
    with pytest.raises(UnreadableDocumentError, match="x: expected at most 10 tags, found 12"):
        _extract("<p>" * 6)


def test_words_in_values_and_between_tags_are_no_attributes() -> None:
    """What a value holds in quotation marks, or what is behind a tag, is not counted, nor other tags' own."""
    words = "word / " * 2_000
    values = f"<p title=\"{words} it's\" lang='{words}>' class=o'clock>{PROSE}</p>"
    assert _extract(f"<p a b c>{PROSE}</p>" * 400 + values + PROSE + words).text.count("weir") == 402


def test_a_script_costs_nothing() -> None:
    """Fifty megabytes of script, closed or not, are taken out before the page is parsed."""
    script = "if(a<b){c='<p>This is no paragraph.</p>'}" * 1_250_000
    assert _extract(f"<script>{script}</script>{PROSE}").text.count("weir") == 1
    assert _extract(f"{PROSE}<script>{script}").text.count("weir") == 1


def _count_steps(page: str) -> int:
    """How many functions, and rounds of generators, reading a page takes outside the libraries."""
    steps = 0

    def count(frame: FrameType, event: str, _: object) -> None:
        nonlocal steps
        steps += event == "call" and "generator" in frame.f_code.co_filename

    sys.setprofile(count)
    try:
        _extract(page)
    finally:
        sys.setprofile(None)
    return steps


@pytest.mark.parametrize("line", ["The weir<br>", "The weir<hr>", "The weir<h2>A weir</h2>"])
def test_a_long_block_is_read_in_time_that_grows_with_it(line: str) -> None:
    """Twice the lines in one block take twice the steps, wherever its paragraphs part."""
    once, twice = (_count_steps(f"<div>{line * times}</div>{PROSE}") for times in (400, 800))
    assert twice < 2.3 * once


def test_pictures_in_the_page_cost_nothing() -> None:
    """A picture of twenty megabytes written into the page is no reason to refuse it."""
    assert "weir" in _extract(f'<img src="data:image/png;base64,{"A" * 20_000_000}">{PROSE}').text


def test_no_entity_is_expanded_and_nothing_is_fetched(tmp_path: Path) -> None:
    """An entity that the page declares stays what it is; a file that it names is not read."""
    secret = tmp_path / "secret.txt"
    secret.write_text("The secret weir was kept in 1914.", encoding="utf-8")
    head = f'<!DOCTYPE html [<!ENTITY a "aaa"><!ENTITY b "&a;&a;"><!ENTITY x SYSTEM "{secret.as_uri()}">]>'
    (page,) = read_page(
        f"{head}<html><body>{PROSE}<p>The weir &b; &x; was kept in 1914.</p></body></html>".encode(), "x"
    )
    assert "secret weir" not in page.text
    assert "aaa" not in page.text
    assert "]>" not in page.text


def test_the_library_says_nothing(
    caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    """What the libraries log of a page they cannot use does not reach the console."""
    with caplog.at_level(logging.WARNING):
        _extract(PROSE)
    assert [record for record in caplog.records if record.levelno >= logging.WARNING] == []
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("character", ["&#1;", "&#x1F;", "&#0012;", "&#xFFFE;", "\f", "\x01", "&#x80;"])
def test_a_control_character_never_stops_a_page(character: str) -> None:
    """Written out or by its number, beside what is taken out of the page, too."""
    filler = "<p>The harbour authority has closed the northern lock for repairs, and barges now wait.</p>" * 4
    article = f"<article>{filler}<p>A{character}b.</p></article>"
    page = f"<html><body><nav>Menu{character}</nav>{character}{article}</body></html>"
    (read,) = read_page(page.encode(), "seeds/page.html")
    assert "northern lock" in read.text
    assert UNPRINTABLE.search(read.text) is None
