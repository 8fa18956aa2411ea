"""A printed brief has two to six pages, and what it leaves out is counted and can be found."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.printing.samples import PLAIN, one_topic, print_first, squeeze, text_of

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


def test_no_brief_is_shorter_than_two_pages(fonts: PrintFonts) -> None:
    """A brief of one short statement has two pages: the brief in itself, and its evidence and sources."""
    assert print_first(one_topic(PLAIN), fonts).pages == 2
