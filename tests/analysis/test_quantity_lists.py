"""Figures of a list that share a unit: each is one quantity; other figures in a row are none."""

from __future__ import annotations

import pytest

from generator.analysis.dates.finding import DateContext, find_dates
from generator.analysis.quantities.finding import find_quantities
from generator.folding import fold

SHARED = [
    (
        "三年间，渔业人口分别为4.2万、3.7万和3万人。",
        ["42000 人 渔业人口", "37000 人 渔业人口", "30000 人 渔业人口"],
    ),
    ("三座冷库的库容为3万、5万和8万吨。", ["3 座 冷库", "30000 t 库容", "50000 t 库容", "80000 t 库容"]),
    ("三座冷库的库容分别为3、5和8万吨。", ["3 座 冷库", "30000 t 库容", "50000 t 库容", "80000 t 库容"]),
    ("渔获增长3%、5%和8%。", ["3 percent 渔获", "5 percent 渔获", "8 percent 渔获"]),
    ("渔税率分别为7%/9.5%/-1.5%。", ["7 percent 渔税率", "9.5 percent -", "-1.5 percent -"]),
    ("两县新增12、15家渔行。", ["12 家 渔行", "15 家 渔行"]),
    (
        "The duties are 12, 15 and 18 per cent.",
        ["12 percent duties", "15 percent duties", "18 percent duties"],
    ),
    ("The boats land 20, 35, and 41 tonnes of cod.", ["20 t cod", "35 t cod", "41 t cod"]),
    (
        "The pits hold 5, 8 and 12 million tonnes of ore.",
        ["5000000 t ore", "8000000 t ore", "12000000 t ore"],
    ),
    ("The yards hired 8, 12 and 15 welders.", ["8 welder welders", "12 welder welders", "15 welder welders"]),
    ("Catches rose 4 and 7 per cent.", ["4 percent Catches", "7 percent Catches"]),
]
RESPECTIVE = [
    (
        "Exports to Spain and France rose 12 and 15 percent respectively.",
        ["12 percent Exports to Spain and France", "15 percent Exports to Spain and France"],
    ),
    ("渔市以约24%的年复合增长率扩展至1310亿元。", ["24 percent 年复合增长率", "131000000000 CNY -"]),
    ("渔市规模将扩展至1310亿元。", ["131000000000 CNY 渔市规模"]),
    ("3D渔图、渔灯产量分别增长40.6%、26.7%。", ["40.6 percent 3D渔图", "26.7 percent 渔灯产量"]),
    ("上半年，虾和鳗鱼价格分别下降3%和5.2%。", ["3 percent 虾", "5.2 percent 鳗鱼价格"]),
    (
        "人工费用、管理费用、修船费用分别同比增长3%、4%和5%。",
        ["3 percent 人工费用", "4 percent 管理费用", "5 percent 修船费用"],
    ),
    ("去年和今年的渔获分别增长8%和9%。", ["8 percent 渔获", "9 percent 渔获"]),
    (
        "Revenue and profit were $30 million and $4 million, respectively.",
        ["30000000 USD Revenue", "4000000 USD profit"],
    ),
    (
        "Cod, hake and squid prices rose 12%, 15% and 3% respectively.",
        ["12 percent Cod", "15 percent hake", "3 percent squid prices"],
    ),
    (
        "Cod and hake prices rose 12% and 15%.",
        ["12 percent Cod and hake prices", "15 percent Cod and hake prices"],
    ),
    (
        "Cod and hake prices rose 12% and 15% in 2024 and 2025, respectively.",
        ["12 percent Cod and hake prices", "15 percent Cod and hake prices"],
    ),
    ("The ports have 12 and 15 cold stores, respectively.", ["12 store cold stores", "15 store cold stores"]),
    (
        "Research and development spending on nets rose 12%.",
        ["12 percent Research and development spending on nets"],
    ),
]
APART = [
    ("1、2月出口5万吨。", ["50000 t -"]),
    ("需要3、4个人。", ["4 个 人"]),
    ("His son, 7, and 3 others were hurt.", ["3 person -"]),
    ("In 2024, 15 boats sank.", ["15 boat boats"]),
    ("Articles 3 and 5 tonnes of paper.", ["5 t paper"]),
    ("The Skiff 15 and 3 other boats sailed.", ["3 boat other boats"]),
    ("On day 7 and 30 per cent later.", ["30 percent -"]),
]


def read(sentence: str) -> list[str]:
    """Value, unit and counted words of a sentence's quantities."""
    folded = fold(sentence)
    dates = find_dates(sentence, folded, 0, len(sentence), DateContext("2026-02"))
    rows = []
    for found in find_quantities(sentence, folded, 0, len(sentence), tuple(date.span for date in dates)):
        counted = sentence[found.counted.start : found.counted.end] if found.counted else "-"
        rows.append(f"{found.value} {found.unit} {counted}")
    return rows


@pytest.mark.parametrize(("sentence", "figures"), SHARED + RESPECTIVE)
def test_figures_of_a_list_share_a_unit(sentence: str, figures: list[str]) -> None:
    """Each figure of a list has the unit, the scale and the thing counted of its last."""
    assert read(sentence) == figures


@pytest.mark.parametrize(("sentence", "figures"), APART)
def test_figures_in_a_row_are_no_list(sentence: str, figures: list[str]) -> None:
    """A month, an age, a name's figure and the two of "3 or 4" take no unit from the figure behind them."""
    assert read(sentence) == figures
