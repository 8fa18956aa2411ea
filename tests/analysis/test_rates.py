"""Rates: so many of every thousand, hundred thousand or million are no count."""

from __future__ import annotations

import pytest

from generator.analysis.quantities.finding import find_quantities
from generator.folding import fold

ROWS = [
    ("肺结核发病率为每10万人40.3例。", [("每10万人40.3例", "40.3", "10*-5", "肺结核发病率")]),
    ("The incidence was 45 per 100,000 people.", [("45 per 100,000", "45", "10*-5", "incidence")]),
    (
        "The rate rose to 45.2 deaths per 100,000 population.",
        [("45.2 deaths per 100,000", "45.2", "10*-5", "deaths")],
    ),
    (
        "Infant mortality is 3.1 per 1,000 live births.",
        [("3.1 per 1,000", "3.1", "10*-3", "Infant mortality")],
    ),
    (
        "The death rate was about 2,487 per one million.",
        [("about 2,487 per one million", "2487", "10*-6", "death rate")],
    ),
    (
        "The death rate fell from 61 to 16 per 100,000 births.",
        [("61", "61", "10*-5", "death rate"), ("16 per 100,000", "16", "10*-5", "death rate")],
    ),
    ("The town spent $300 per 1,000 people.", [("$300", "300", "USD", None)]),
    ("There were 12 incidents per year.", [("12", "12", "incident", "incidents")]),
    ("The newspaper 40 rowers read sank.", [("40", "40", "rower", "rowers")]),
    ("溺水率为每10万人45例。", [("每10万人45例", "45", "10*-5", "溺水率")]),
    (
        "溺水率为45/10万，死亡率为12.3/10万。",
        [("45/10万", "45", "10*-5", "溺水率"), ("12.3/10万", "12.3", "10*-5", "死亡率")],
    ),
    ("渔民死亡率降至每10万活产14.3例。", [("每10万活产14.3例", "14.3", "10*-5", "渔民死亡率")]),
    ("每三个渔村中有12名医生。", [("三个", "3", "个", "渔村"), ("12名", "12", "名", "医生")]),
]


@pytest.mark.parametrize(("sentence", "rates"), ROWS)
def test_a_rate_is_one_quantity_with_what_it_is_of(
    sentence: str, rates: list[tuple[str, str, str, str | None]]
) -> None:
    """The whole of a rate is no quantity of its own."""
    found = find_quantities(sentence, fold(sentence), 0, len(sentence))
    assert [
        (
            sentence[quantity.span.start : quantity.span.end],
            quantity.value,
            quantity.unit,
            sentence[quantity.counted.start : quantity.counted.end] if quantity.counted else None,
        )
        for quantity in found
    ] == rates
