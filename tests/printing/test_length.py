"""A printed brief has two to six pages, and what it leaves out is counted and can be found."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from generator.model import Attribution, Label, SpeakerKind, Voice
from generator.printing.statements import choose_evidence
from generator.wording.english import speakers_listed
from tests.making import make_source, make_statement, make_topic
from tests.printing.samples import (
    PLAIN,
    data_of,
    edition_of,
    one_topic,
    print_data,
    print_first,
    squeeze,
    text_of,
)

if TYPE_CHECKING:
    from generator.printing.fonts import PrintFonts

_SENTENCE = "The weir at place {number} holds {number} boats of the many that pass it in spring"
_GOES_ON = ", and the river runs on past it to the sea as it has always done in this valley"


def _long(number: int, clauses: int) -> str:
    return _SENTENCE.format(number=number) + _GOES_ON * clauses + f", to its end at mark {number}."


@pytest.mark.parametrize("paper", ["a4", "us-letter"])
def test_long_statements_leave_others_out_whole(paper: str, fonts: PrintFonts) -> None:
    """Of many very long statements so many are printed, each to its end, as six pages hold."""
    made = print_first(one_topic(*(_long(number, 18) for number in range(30, 60))), fonts, paper)
    assert made.pages <= 6
    left = re.search(r"(\d+) more statements in the data: ", text_of(made.content))
    assert left is not None
    text = squeeze(text_of(made.content))
    shown = {int(found) for found in re.findall(r"Theweiratplace(\d+)holds", text)}
    assert len(shown) == 30 - int(left[1]) >= 5
    assert all(f"toitsendatmark{number}." in text for number in shown)


def test_a_statement_longer_than_six_pages_is_cut_and_says_so(fonts: PrintFonts) -> None:
    """What six pages cannot hold is cut where a clause ends, and the rest is counted and can be found."""
    made = print_first(one_topic(_long(30, 500), PLAIN), fonts)
    assert made.pages <= 6
    text = squeeze(text_of(made.content))
    (told,) = re.findall(r"cuthere:([\d,]+)morecharactersatitssource,underthisid", text)
    assert int(told.replace(",", "")) > 35_000
    assert "asithasalwaysdoneinthisvalley…" in text


def test_nothing_is_left_out_of_a_short_brief(fonts: PrintFonts) -> None:
    """Eighteen short statements are all there, and nothing is said of more."""
    texts = [f"{PLAIN} It is weir number {number}." for number in range(30, 48)]
    text = squeeze(text_of(print_first(one_topic(*texts), fonts).content))
    assert all(squeeze(shown) in text for shown in texts)
    assert "moreinthedata" not in text
    assert "cuthere" not in text


def test_what_is_said_already_is_left_out_before_what_is_new() -> None:
    """Of five statements three are printed: none that another document only says again."""
    again = "The mayor of Elm opened the old weir at noon on 3 May."
    new = ("Eels climb the weir in July.", "Nobody has painted the weir since it broke.")
    edition = edition_of(
        [make_source(name) for name in "abc"],
        [
            *(make_statement(name, again, {"weir": "weir"}, Label.DIRECTIVE) for name in "abc"),
            *(
                make_statement("c", text, {"weir": "weir"}, Label.FACT, start=900 * at)
                for at, text in enumerate(new, 1)
            ),
        ],
        make_topic("weir"),
    )
    brief = replace(edition.briefs[0], key_points=edition.briefs[0].statements[:1])
    chosen = choose_evidence(brief, edition, 3).numbers
    assert {s.text for s in brief.statements if s.id in chosen} == {again, *new}
    assert len(choose_evidence(brief, edition, 4).numbers) == 4


def test_a_row_names_eight_speakers_and_counts_the_others() -> None:
    """The table of documents names the first eight speakers of each and says how many more there are."""
    found = tuple(
        replace(
            make_statement("paper", PLAIN, {"weir": "weir"}, Label.FACT, start=1000 * at),
            attribution=Attribution(
                Voice.REPORTED if speaker else Voice.OWN, speaker, SpeakerKind.PERSON if speaker else None
            ),
        )
        for at, speaker in enumerate([*(f"Speaker {letter}" for letter in "ABCDEFGHIJK"), None])
    )
    assert speakers_listed(found, 8).endswith("Speaker G, Speaker H, three more, its own words")
    assert speakers_listed(found).endswith("Speaker J, Speaker K, its own words")


def test_no_brief_is_shorter_than_two_pages(fonts: PrintFonts) -> None:
    """A brief of one short statement has two pages: the brief in itself, and its evidence and sources."""
    assert print_first(one_topic(PLAIN), fonts).pages == 2


def test_a_brief_without_evidence_owes_words_and_documents(fonts: PrintFonts) -> None:
    """Page one tells what was looked for, page two every document that was read, and no data are promised."""
    sources = [make_source(f"paper-{number}") for number in range(9)]
    edition = edition_of(sources, [], make_topic("weir", label="Weirs"))
    made = print_first(edition, fonts)
    assert made.pages == 2
    first, _, second = text_of(made.content).partition("Page 1 of 2")
    assert "What was looked for" in first
    assert [s.id for s in sources if str(s.publisher) not in second] == []
    assert "statements.csv" not in second
    assert "evidence" not in second.lower()


def test_the_chart_of_many_documents_stands_on_page_one(fonts: PrintFonts) -> None:
    """Documents without class and date: five stand alone, and the others in one row."""
    sources = [make_source(f"paper-{at:02}", published=None) for at in range(40)]
    told = [
        make_statement(source.id, f"{PLAIN} So says number {at}.", {"weir": "weir"}, label, start=100 * turn)
        for at, source in enumerate(sources)
        for turn, label in enumerate((Label.FACT, Label.RISK), 1)
    ]
    made = print_first(edition_of(sources, told, make_topic("weir")), fonts)
    first, _, _ = text_of(made.content).partition("Page 1 of")
    assert squeeze("35 others, together") in squeeze(first)
    assert squeeze("Source: 40 documents") in squeeze(first)


@pytest.mark.parametrize("count", [30, 38, 46])
def test_gaps_stand_on_one_page(count: int, fonts: PrintFonts) -> None:
    """The panel is not cut in two where it does not fit beneath what stands before it."""
    data = data_of(one_topic(*(f"{PLAIN} So says number {at}." for at in range(8))))
    data["brief"]["gaps"] = [(f"Gap number {at}.", "nothing was found") for at in range(count)]
    made = print_data(data, fonts)
    pages = re.split(r"Page \d of \d", text_of(made.content))
    assert [page.count("Gap number") for page in pages if "Gap number" in page] == [count]
