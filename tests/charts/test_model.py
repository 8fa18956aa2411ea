"""A chart's counts fit its rows and columns, and counts get their shades."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.charts import ChartKind, Column
from generator.charts.shading import key_entries, shade_bounds, shade_of

from .samples import chart


@pytest.mark.parametrize(
    "values", [(), ((1,), (2,)), ((1, 2),), ((-1,),)], ids=["none", "two rows", "two columns", "negative"]
)
def test_counts_must_fit(values: tuple[tuple[int, ...], ...]) -> None:
    """A chart whose counts do not fit its names cannot be made."""
    with pytest.raises(ValueError, match="expected 1 "):
        chart(ChartKind.HEATMAP, ("One",), (Column("One", ""),), values)


def test_a_column_of_dots_names_its_label() -> None:
    """The subtitle of a column of dots is a label's key, because it decides shape and colour."""
    with pytest.raises(ValueError, match="expected columns keyed directive"):
        chart(ChartKind.DOTS, ("One",), (Column("One", "rumour"),), ((1,),))


def test_up_to_five_each_count_has_its_own_shade() -> None:
    """Small counts are told apart one by one."""
    assert shade_bounds(5) == (1, 2, 3, 4, 5)
    assert shade_bounds(3) == (1, 2, 3)
    assert shade_bounds(0) == ()


def test_large_counts_share_shades_by_a_factor() -> None:
    """Up to 32, each shade reaches twice as far as the one before; the key says so."""
    assert shade_bounds(32) == (2, 4, 8, 16, 32)
    assert key_entries(shade_bounds(32)) == (
        "1\N{EN DASH}2",
        "3\N{EN DASH}4",
        "5\N{EN DASH}8",
        "9\N{EN DASH}16",
        "17\N{EN DASH}32",
    )
    assert key_entries((1, 2, 3)) == ("1", "2", "3")


def test_counts_that_are_all_large_are_told_apart() -> None:
    """Hundreds in every cell still get all five shades; nearly equal ones do not get the outermost two."""
    assert shade_bounds(1110, 157) == (232, 343, 507, 750, 1110)
    assert shade_of(95, shade_bounds(100, 95)) == shade_of(100, shade_bounds(100, 95)) == 4


@given(largest=st.integers(1, 10**12), data=st.data())
def test_every_count_has_a_shade(largest: int, data: st.DataObject) -> None:
    """Bounds rise, at most five; each count has the shade that holds it, and zero has none."""
    bounds = shade_bounds(largest, data.draw(st.integers(1, largest)))
    assert list(bounds) == sorted(set(bounds))
    assert len(bounds) <= 5
    assert bounds[-1] == largest
    count = data.draw(st.integers(1, largest))
    shade = shade_of(count, bounds)
    assert shade is not None
    assert count <= bounds[shade]
    assert shade == 0 or count > bounds[shade - 1]
    assert shade_of(0, bounds) is None
