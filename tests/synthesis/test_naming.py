"""What a source is called for short."""

from __future__ import annotations

import pytest

from generator.synthesis.naming import first_words
from tests.making import make_source, make_test_edition

LONG = "Rainfall fell short of the mean of thirty years in all provinces."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (LONG, "Rainfall fell short of the mean\u00a0…"),
        (f"OSLO, March 3, 2031 /NordWire/ -- {LONG}", "Rainfall fell short of the mean\u00a0…"),
        ("ST. JOHN'S, NEWFOUNDLAND, May 6, 2031/Wire.com/ -- Rainfall fell short.", "Rainfall fell short."),
        (f"SAN MARINO--(MARKET WIRE)--{LONG}", "Rainfall fell short of the mean\u00a0…"),
        (f"QUITO (Reuters) - {LONG}", "Rainfall fell short of the mean\u00a0…"),
        (f"LIMA — {LONG}", "Rainfall fell short of the mean\u00a0…"),
        ("Rainfall, which Oslo had in March — at last — fell short.", "Rainfall, which Oslo had\u00a0…"),
        ("今年雨水少于往年。", "今年雨水少于往年。"),
    ],
)
def test_first_words_stand_behind_the_dateline(text: str, expected: str) -> None:
    """A place and an agency call no document by its name; a dash within a sentence ends no dateline."""
    assert first_words(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor opened the new bridge.", "The mayor opened the new bridge."),
        ("In May 2031, rain fell on every province of it.", "In May 2031, rain fell\u00a0…"),
        ("The council told The Courier, a paper of the river towns.", "The council told The Courier\u00a0…"),
        ("Rain fell here over the whole of the long winter months.", "Rain fell here over the whole\u00a0…"),
        ("The members of the commission for the restoration of it", "The members of the commission\u00a0…"),
        ("从山谷来看,雨水少于往年,各省都在想办法蓄水并准备明年的播种。", "从山谷来看,雨水少于往年…"),
    ],
)
def test_first_words_say_something(text: str, expected: str) -> None:
    """A beginning is as long as it needs to be told from others, and ends with no article, "of" or comma."""
    assert first_words(text) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("River towns plan for a dry summer", "River towns plan for a dry summer"),
        (
            "The Institute for Rivers and Lakes - The Report and Tables",
            "The Institute for Rivers and Lakes\u00a0…",
        ),
        (
            "市长昨日首次公布全市河流修复总体方案,点名上游三座水库、下游两座堤坝",
            "市长昨日首次公布全市河流修复总体方案…",
        ),
        (
            "市长:全市河流修复、上游三座水库、下游两座堤坝、湿地保护等工作全面展开",
            "市长:全市河流修复、上游三座水库…",
        ),
        ("从河流修复到湿地保护的全部工作,从“百年来最重要的决定”说起", "从河流修复到湿地保护的全部工作…"),
        ("【快讯】全市河流修复：「十年计划」将聚焦上游的三座水库", "【快讯】全市河流修复…"),
        (
            "专家把全市河流修复的总体方案称为“百年以来最重要的一次决定”的理由",
            "专家把全市河流修复的总体方案称为…",
        ),
    ],
)
def test_long_titles_are_cut_to_one_length_for_the_eye(title: str, expected: str) -> None:
    """Chinese titles are no longer on the page than English ones, and end at a pause where there is one."""
    name = make_test_edition([make_source("a", publisher=None, title=title)], []).names["a"]
    assert (name.short, name.quoted) == (expected, True)
    assert title.startswith(name.short.removesuffix("…").rstrip())
