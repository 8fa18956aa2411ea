"""What a brief's page says where there is little to say, or where something went."""

from __future__ import annotations

import html
import re
from dataclasses import replace

import pytest

from generator.config.settings import load_project
from generator.model import Label, Quantity, Span, Statement, Taxonomy
from generator.rendering.materials import Materials
from generator.rendering.pages import PageMaker
from generator.synthesis.briefs.gathering import tell_figures
from generator.synthesis.briefs.making import Figure
from generator.synthesis.changes import EarlierEdition, EarlierStatement
from generator.synthesis.edition import Edition, make_edition
from tests.making import make_source, make_statement, make_test_edition, make_topic
from tests.projects import REPOSITORY


def _page(edition: Edition, path: str) -> str:
    settings = load_project(REPOSITORY)[0].settings
    materials = Materials({}, ("data/statements.jsonl",), (REPOSITORY / "templates",), None, {})
    pages = PageMaker(edition, settings, materials).pages(())
    return html.unescape(next(page.text for page in pages if page.path == path))


def _edition() -> Edition:
    return make_test_edition(
        [
            make_source("a", published="2026-03"),
            make_source("b", published=None),
            make_source("c", published="2025"),
        ],
        [
            make_statement("a", "Trams ran.", {"trams": "Trams"}),
            make_statement("c", "Trams stood.", {"trams": "Trams"}),
        ],
        make_topic("trams"),
        make_topic("ferries"),
    )


def test_documents_stand_by_date_as_in_the_charts() -> None:
    """The columns of who says it go from the undated and the oldest to the newest."""
    table = _page(_edition(), "sectors/trams.md").partition('<table class="plain who"')[2]
    assert re.findall(r'sources/([abc])/">', table.partition("</thead>")[0]) == ["b", "c", "a"]


def test_what_one_document_alone_says_is_no_matrix() -> None:
    """Where others have nothing, who says it is one row; where two speak, each thing said has its own."""
    rows = {}
    for count in (1, 2):
        said = [make_statement(name, f"Trams ran {name}.", {"trams": "Trams"}) for name in "ab"[:count]]
        edition = make_test_edition([make_source(name) for name in "abc"], said, make_topic("trams"))
        table = _page(edition, "sectors/trams.md").partition('<table class="plain who"')[2]
        rows[count] = table.partition("</table>")[0].partition("<tbody>")[2].count("<tr>")
    assert rows == {1: 1, 2: 3}


def test_what_was_looked_for_is_open_where_nothing_was_found() -> None:
    """A brief without evidence owes its reader the words; one with evidence keeps them folded."""
    edition = _edition()
    assert '<details class="table" data-search-exclude open>' in _page(edition, "sectors/ferries.md")
    assert '<details class="table" data-search-exclude>' in _page(edition, "sectors/trams.md")


def test_what_is_gone_and_not_quoted_is_told() -> None:
    """Words of a withdrawn document are counted, and the page says why they are not there."""
    edition = _edition()
    gone = EarlierStatement("s-0", "w", "Trams are gone.", "en", None, "own", None, ("trams",))
    since = EarlierEdition("2026-01", frozenset({"a", "b", "c", "w"}), (gone,))
    edition = make_edition(edition.corpus, Taxonomy((make_topic("trams"),)), None, since=since)
    for path in ("changes.md", "sectors/trams.md"):
        page = _page(edition, path)
        assert "One statement of documents that were withdrawn, or may no longer be shown" in page
        assert "Trams are gone." not in page
        assert not re.search(r'<ul class="changes">\s*</ul>', page)


def test_a_publisher_speaks_in_its_own_document() -> None:
    """What a council says in its own release is not reported by the council."""
    edition = make_test_edition(
        [make_source("a", publisher="City Council"), make_source("b", publisher="The Post")],
        [
            make_statement(source, f"The council says {said}.", {"trams": "trams"}, speaker="City Council")
            for source, said in (("a", "trams ran"), ("b", "two bridges were closed to trams"))
        ],
        make_topic("trams"),
    )
    found = re.findall(r'<p class="by"><b>(.*?)</p>', _page(edition, "sectors/trams.md"), re.DOTALL)
    lines = {re.sub("<[^>]+>", "", line) for line in found}
    assert any(line.startswith("City Council, reported in its own document, March 2026") for line in lines)
    assert any(line.startswith("City Council, reported by The Post, March 2026") for line in lines)


_TOLD = (
    "trams carried ninety thousand pupils to school and to the swimming hall by the old harbour",
    "bridges were closed so that trams could be lifted across the river by a floating crane",
    "drivers of trams asked for warm coats, dry boots and a canteen that opens before dawn",
    "a museum of trams will show the first horse car, its bell and the ledger of fares",
    "copper thieves left the trams without power for a night, and nobody was found",
    "the tender for trams drew four bidders, one of which makes ferries as well",
    "engineers tested brakes of trams on ice, with sand and with magnets in turn",
    "poets read on trams between two terminal stops, and passengers voted for a winner",
)


def _long_edition(count: int) -> Edition:
    said = [
        make_statement(
            "a",
            f"In May, which was wet, the city said, with regret, that {told}.",
            {"trams": "trams"},
            start=500 * number,
            dates=(("May", "2026-05"),),
        )
        for number, told in enumerate(_TOLD[:count], 1)
    ]
    return make_test_edition([make_source("a"), make_source("b")], said, make_topic("trams"))


@pytest.mark.parametrize(("count", "times"), [(2, 1), (8, 2)])
def test_a_sentence_stands_in_full_twice_at_most(count: int, times: int) -> None:
    """Dates and positions show the words around them; so does the evidence that the key points hold whole."""
    page = re.sub("</?mark>", "", _page(_long_edition(count), "sectors/trams.md"))
    page = page.partition("{: #brief }")[2]
    assert {page.count(f"the city said, with regret, that {told}.") for told in _TOLD[:count]} == {times}
    timeline = page.partition("{: #timeline }")[2].partition("{: #who }")[0]
    # What is shown is exact text, its offsets those of what is cut out of it.
    shown = re.findall(r'data-start="(\d+)" data-end="(\d+)">([^<]+)</span>\xa0…</div>', timeline)
    assert {words for _, _, words in shown} == {"In May, which was wet, the city said, with regret"}
    assert [int(end) - int(start) for start, end, _ in shown] == [len(shown[0][2])] * count


def _relayed_edition() -> Edition:
    """Three documents relay one sentence of the mayor's; the first says seven things more."""
    relayed = "Mayor Ida Lund said that trams will run on Sundays from the old harbour to the mill."
    said = [make_statement(name, relayed, {"trams": "trams"}, Label.COMMITMENT, "Ida Lund") for name in "abc"]
    said += [
        make_statement(
            "a", f"The city found that {told}.", {"trams": "trams"}, Label.FACT, start=500 * number
        )
        for number, told in enumerate(_TOLD[:7], 1)
    ]
    return make_test_edition([make_source(name) for name in "abc"], said, make_topic("trams"))


def test_what_several_documents_carry_is_told_once_under_its_label() -> None:
    """A relayed sentence stands once under its label, with who else carries it, and whole in the evidence."""
    page = _page(_relayed_edition(), "sectors/trams.md")
    told = page.partition("{: #commitment }")[2].partition("###")[0]
    assert told.count('<li class="point">') == 1
    assert "also in" in told
    assert "(one speaker, relayed)" in told
    assert "more statement" not in told
    assert page.partition("{: #evidence }")[2].count("run on Sundays") == 3


def test_a_date_and_a_figure_that_several_carry_are_told_once() -> None:
    """Statements of one date stand under it together; what is relayed is told once."""
    relayed = "Mayor Ida Lund said that 40 trams will run from the old harbour to the mill by 2030."
    other = "A museum of trams will open by 2030."
    dates = (("2030", "2030"),)
    said = [
        make_statement(
            name,
            relayed,
            {"trams": "trams"},
            speaker="Ida Lund",
            quantities=(("40", "40", "tram"),),
            dates=dates,
        )
        for name in "ab"
    ]
    said.append(make_statement("c", other, {"trams": "trams"}, dates=dates))
    edition = make_test_edition([make_source(name) for name in "abc"], said, make_topic("trams"))
    page = _page(edition, "sectors/trams.md")
    timeline = page.partition("{: #timeline }")[2].partition("{: #who }")[0]
    assert re.findall('<th scope="rowgroup" rowspan="(.)" class="when">2030<', timeline) == ["2"]
    assert timeline.count("<tr>") == 3
    assert timeline.count("also in") == 1
    figures = page.partition("{: #figures }")[2].partition("{: #timeline }")[0]
    assert figures.count("<tr>") == 2
    assert "also in one other document" in figures
    assert "As of" not in figures


def test_figures_of_one_thing_stand_together_where_documents_are_many() -> None:
    """Of few documents figures stand by place; of many by what they count, what counts nothing last."""
    figures = tuple(
        Figure(replace(statement, quantities=(counted,)), counted)
        for statement, counted in (
            _counting("3 pumps", "pumps", 1),
            _counting("5 wells", "wells", 2),
            _counting("8 of them", None, 3),
            _counting("7 Pumps", "Pumps", 4),
        )
    )
    assert [f.quantity.value for f in tell_figures(figures, {}, many=False)] == ["3", "5", "8", "7"]
    assert [f.quantity.value for f in tell_figures(figures, {}, many=True)] == ["3", "7", "5", "8"]


def _counting(said: str, thing: str | None, number: int) -> tuple[Statement, Quantity]:
    statement = make_statement("a", f"It has {said}.", {}, start=100 * number)
    start = statement.span.start + 7
    at = start + said.index(thing) if thing is not None else 0
    counted = Span(at, at + len(thing)) if thing is not None else None
    return statement, Quantity(Span(start, start + 1), said[0], None, "", "=", counted)


def test_words_that_count_several_statements_lead_to_a_list() -> None:
    """One statement has its permalink; several have the list of them, which needs no script."""
    page = _page(_edition(), "sectors/trams.md")
    assert '<a class="counted" href="./#evidence">two statements</a>' in page
    assert re.search(r'<a class="counted" href="\./#e-s-[0-9a-f]{16}">both statements</a> are new', page)
