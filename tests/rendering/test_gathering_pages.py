"""What the pages that gather evidence tell once, in which order, and what they call those who speak."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from generator.model import Attribution, SpeakerKind, Statement, TopicKind, Voice
from generator.rendering.further_pages import columns_of, told_figures, voices_of
from generator.synthesis.briefs.positions import find_shared, group_positions
from generator.wording.english_front import read_first, standfirst
from generator.wording.english_positions import others_words, speakers_of, spread_words
from generator.wording.order import listing_order
from tests.making import make_source, make_statement, make_test_edition, make_topic
from tests.rendering.test_briefs import _page

if TYPE_CHECKING:
    from generator.synthesis.edition import Edition

_RELAYED = "Mayor Ida Lund said that 40 trams will run from the old harbour to the mill by 2030."


def _relay(name: str, said: str = _RELAYED, number: str = "40") -> Statement:
    """One sentence of the mayor's in a document of its own."""
    return make_statement(
        name,
        said,
        {"trams": "trams"},
        speaker="Ida Lund",
        quantities=((number, number, "tram"),) if number in said else (),
        dates=(("2030", "2030"),),
    )


def _edition() -> Edition:
    names = "ab"
    return make_test_edition(
        [make_source(name) for name in names], [_relay(name) for name in names], make_topic("trams")
    )


def test_what_is_relayed_is_told_once_where_evidence_is_gathered() -> None:
    """Ledger, timeline and the speaker's page tell a relayed sentence once, with who else carries it."""
    edition = _edition()
    assert edition.carried_with, "the two sentences are one position"
    for path in ("figures.md", "timeline.md", f"{edition.speakers[0].page.rstrip('/')}.md"):
        page = _page(edition, path)
        assert page.count("from the old harbour") <= 1, path
        assert page.count("also in") == 1, path
    assert len(told_figures(edition)) == 1
    assert read_first(edition)[0][1] == "most statements, every figure"


def test_a_title_that_was_cut_stands_whole_at_its_source() -> None:
    """The list of sources and the page of the source show all of a title whose beginning names it."""
    long = "Trams of the old harbour and of the mill: what they carried in a hundred years"
    sources = [make_source("a", publisher=None, title=long), make_source("b", publisher=None, title="Trams")]
    edition = make_test_edition(sources, [_relay("a"), _relay("b")], make_topic("trams"))
    assert f'<p class="headline ev">{long}</p>' in _page(edition, "sources/a.md")
    assert 'class="headline' not in _page(edition, "sources/b.md"), "a short one is not told twice"
    page = _page(edition, "sources/index.md")
    assert f'<small class="ev">{long}</small>' in page
    assert page.count('<small class="ev">') == 1


def test_a_figure_is_in_another_document_only_where_that_gives_it() -> None:
    """A document that says the same without the figure is not said to have it."""
    edition = _edition()
    (figure,) = told_figures(edition)
    position = edition.carried_with[figure.statement.id]
    assert others_words(figure, position) == "also in one other document"
    bare = {name: tuple(replace(s, quantities=()) for s in own) for name, own in position.by_source.items()}
    assert others_words(figure, replace(position, by_source=bare)) == ""
    assert others_words(figure, None) == ""


def test_a_speaker_beside_another_upstream_is_not_named_as_the_only_one() -> None:
    """Where a document says itself what another reports, the words are not the reported one's alone."""
    statements = tuple(_relay(name) for name in "ab")
    (relayed,) = group_positions(statements, _edition().corpus.agreements)
    assert speakers_of(relayed) == ("Ida Lund",)
    assert speakers_of(replace(relayed, independent=2)) == ()
    assert "one speaker" in spread_words(relayed)
    assert set(find_shared((relayed,))) == {statement.id for statement in statements}


def _published(names: str) -> list[str]:
    return [f"2026-{1 + at // 28:02}-{1 + at % 28:02}" for at in range(len(names))]


@pytest.mark.parametrize(("count", "first"), [(3, "a"), (24, "a"), (25, "y")])
def test_a_list_of_many_documents_begins_with_the_newest(count: int, first: str) -> None:
    """Few documents stand as their story went, of many the newest first; the undated come last there."""
    names = "abcdefghijklmnopqrstuvwxy"[:count]
    sources = [make_source(n, published=day) for n, day in zip(names, _published(names), strict=True)]
    assert listing_order(sources)[0].id == first
    if count > 24:
        undated = make_source("z", published=None)
        assert listing_order([undated, *sources])[-1] == undated
        same = [replace(source, published="2026-01-01") for source in sources]
        assert [source.id for source in listing_order(same)] == list(names)


def test_many_documents_without_a_statement_are_named_in_one_sentence() -> None:
    """Of seven documents the six without a statement are no rows, but stand with their names."""
    said = make_statement("a", "Trams ran.", {"trams": "Trams"})
    for names, rows in (("abcdef", 1), ("abcdefg", 1)):
        edition = make_test_edition([make_source(name) for name in names], [said], make_topic("trams"))
        who = _page(edition, "sectors/trams.md").partition("{: #who }")[2].partition("##")[0]
        assert who.partition("<tbody>")[2].count("<tr>") == rows
        silent = who.partition("<b>No statement found</b>")[2]
        found = re.findall(r">([A-G])</a>", silent)
        assert found == (list("BCDEFG") if len(names) > 6 else [])
        assert (who.count("no statement found") == 0) is (len(names) > 6)


def test_a_group_of_documents_has_words_of_their_own() -> None:
    """In a column of several documents nothing is in "its" own words."""
    names = "abcdefghi"
    said = [make_statement(name, f"Trams ran {name}.", {"trams": "Trams"}) for name in names]
    edition = make_test_edition([make_source(name) for name in names], said, make_topic("trams"))
    (column,) = columns_of(edition)
    assert voices_of(edition.briefs[0], column.sources) == (("in their own words", 9),)
    assert voices_of(edition.briefs[0], ("a",)) == (("in its own words", 1),)


def test_who_is_known_by_a_noun_has_an_article_on_every_page() -> None:
    """The list of speakers, the speaker's own page and the brief call the council of Ely "the council"."""
    council = Attribution(Voice.REPORTED, "council of Ely", SpeakerKind.BODY)
    said = [
        replace(
            make_statement(name, f"The council said trams ran {name}.", {"trams": "trams"}),
            attribution=council,
        )
        for name in "abcdefg"
    ]
    edition = make_test_edition([make_source(name) for name in "abcdefg"], said, make_topic("trams"))
    own = f"{edition.speakers[0].page.rstrip('/')}.md"
    assert "# The council of Ely {: #speaker }" in _page(edition, own)
    for path in ("speakers/index.md", "sectors/trams.md", own):
        page = _page(edition, path)
        assert "The council of Ely" in page, path
        assert ">council of" not in page, path
        assert ": council" not in page, path


def test_a_noun_alone_is_nobodys_name() -> None:
    """Two documents that report "the report" report two: its page is that of the unnamed, its tag none."""
    report = Attribution(Voice.REPORTED, "report", SpeakerKind.DOCUMENT)
    said = [
        replace(
            make_statement(name, f"The report said trams ran {name}.", {"trams": "trams"}), attribution=report
        )
        for name in "abcdefg"
    ]
    edition = make_test_edition([make_source(name) for name in "abcdefg"], said, make_topic("trams"))
    assert [speaker.id for speaker in edition.speakers] == ["unnamed"]
    assert "<b>the report</b>, reported" in _page(edition, "speakers/unnamed.md")
    brief = _page(edition, "sectors/trams.md")
    assert '<a href="../../speakers/unnamed/">The report</a>' in brief
    assert "All seven report speakers they do not name." in brief
    assert '  - "The report"' not in brief


def test_a_theme_in_most_documents_is_named_without_claiming_a_majority() -> None:
    """Eight of thirty documents are not "most documents"; themes that share a rank are all named."""
    names = [f"d{at:02}" for at in range(30)]
    spread = {"eel": names[:8], "heat": names[:8], "weir": names[:2]}
    said = [
        make_statement(name, f"The {topic} is old.", {topic: topic}, start=200 * at)
        for at, (topic, carriers) in enumerate(spread.items(), 1)
        for name in carriers
    ]
    topics = [make_topic(topic, TopicKind.THEME) for topic in spread]
    edition = make_test_edition([make_source(name) for name in names], said, *topics)
    assert (
        "The most widespread themes are eel and heat (eight of the 30 documents each), the rarest weir (two)."
        in standfirst(edition).text
    )
