"""For which date a statement gives a figure."""

from __future__ import annotations

import pytest

from generator.synthesis.briefs.figure_dates import as_of
from tests.making import make_source, make_statement


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("It expects 12 loans by 2030, against 9 in 2025.", {"12": None, "9": "2025"}),
        ("In 2025 it lent 9 books, a base for the plan to 2030.", {"9": "2025"}),
        ("It lent 9 books in 2024 and 12 in 2025.", {"9": None, "12": None}),
        ("It lent 9 books.", {"9": None}),
        # What a figure is compared with is not the date that it is of.
        ("It lent 9 books, a rise of 3 since 2024.", {"9": None, "3": None}),
        ("The 53 banks that answered are up from 23 in 2024.", {"53": None, "23": "2024"}),
        ("It lent 40 percent less compared to 2024.", {"40": None}),
        ("It lent 40 percent more than in 2024.", {"40": None}),
        ("A 40% increase on 2024 was seen.", {"40": None}),
        ("In 2024 it lent 40 books, 9 more than planned.", {"40": "2024", "9": "2024"}),
        ("The 53 banks that answered, vs. 23 in 2024, all lend.", {"53": None, "23": "2024"}),
        ("In comparison with 2024 it lent 40 percent more.", {"40": None}),
        ("Relative to 2024 it lent 40 percent more.", {"40": None}),
        ("贷款较2024年增长40%。", {"40": None}),
        ("贷款40笔，高于2024年。", {"40": None}),
        ("相比2024年，贷款多了40笔。", {"40": None}),
        ("跟2024年相比，贷款增长40%。", {"40": None}),
        ("贷款占比2024年为40%。", {"40": "2024"}),
        ("与2024年相比，贷款增长40%。", {"40": None}),
        ("自2024年以来，发放贷款40笔。", {"40": None}),
        ("贷款由2024年的23笔增至40笔。", {"23": "2024", "40": None}),
        ("2024年发放贷款40笔。", {"40": "2024"}),
    ],
)
def test_a_figure_is_of_the_date_that_stands_by_it(text: str, figures: dict[str, str | None]) -> None:
    """A past date is a figure's only where no date ahead stands nearer; of two past dates none is guessed."""
    years = tuple(
        (f"{year}年" if f"{year}年" in text else year, year)
        for year in ("2024", "2025", "2030")
        if year in text
    )
    found = make_statement(
        "post", text, {}, dates=years, quantities=tuple((value, value, "loan") for value in figures)
    )
    source = make_source("post", published="2026-03")
    told = {quantity.value: as_of(found, quantity, source) for quantity in found.quantities}
    assert told == figures
