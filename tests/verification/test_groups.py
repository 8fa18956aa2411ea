"""Topics, origins, agreements: what they name is there, what they count is so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from .tiny_site import S1, S4

if TYPE_CHECKING:
    from .tiny_site import TinySite


def test_counts_of_a_topic_are_counted_again(tiny: TinySite) -> None:
    """Statements, sources and origins, each by its name."""
    tiny.topics[0] |= {"statements": 3, "sources": 1, "origins": 2}
    tiny.write_data()
    start = "site/data/topics.jsonl, line 1, x, field"
    counted = "counted over the statements that name the topic, found"
    assert [message for _, _, message in tiny.problems()] == [
        f"{start} `origins`: expected 1, {counted} 2",
        f"{start} `sources`: expected 2, {counted} 1",
        f"{start} `statements`: expected 2, {counted} 3",
    ]


def test_a_topic_without_its_page_is_named(tiny: TinySite) -> None:
    """A page is an HTML page, not any file."""
    tiny.topics[1] |= {"page": "assets/site.js", "opposes": ["z"]}
    tiny.write_data()
    start = "site/data/topics.jsonl, line 2, y, "
    assert [message.removeprefix(start) for _, _, message in tiny.problems()] == [
        "field `opposes`: expected topics of topics.jsonl, found “z”",
        "field `page`: expected a page of the site, found “assets/site.js”",
    ]


def test_a_statement_on_an_unknown_topic_is_named(tiny: TinySite) -> None:
    """And the topic it no longer names has one statement fewer."""
    tiny.statements[3]["topics"][0]["id"] = "z"
    tiny.write_data()
    problems = tiny.problems()
    said = f"site/data/statements.jsonl, line 4, {S4}, field `topics`: "
    said += "expected topics of topics.jsonl, found “z”"
    assert ("unknown-topic", "site/data/statements.jsonl", said) in problems
    assert [code for code, _, _ in problems].count("count") == 2


def test_origins_and_sources_name_each_other(tiny: TinySite) -> None:
    """Seen from both sides."""
    tiny.origins[0]["sources"] = ["alpha", "beta", "delta"]
    tiny.write_data()
    origin = "site/data/origins.jsonl, line 1, o-alpha, field `sources`: expected"
    source = "site/data/sources.jsonl, line 3, gamma, field `origin`: expected"
    assert [message for _, _, message in tiny.problems()] == [
        f"{origin} sources of sources.jsonl, found “delta”",
        f"{origin} sources that name this origin; beta names “o-beta”, found “beta”",
        f"{source} an origin that lists gamma, found “o-alpha”, which does not",
    ]


def test_an_unknown_origin_is_named(tiny: TinySite) -> None:
    """In the source that names it."""
    tiny.sources[1]["origin"] = "o-nowhere"
    tiny.write_data()
    assert any(
        message.endswith("beta, field `origin`: expected an origin of origins.jsonl, found “o-nowhere”")
        for _, _, message in tiny.problems()
    )


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("statements", [S1, S4, "s-00000000000000ff"], "statements of the data"),
        ("origins", ["o-x"], "origins of origins.jsonl"),
        ("statements", [S1, S4, "s-2222222222222222"], "statements that name this agreement"),
    ],
)
def test_an_agreement_names_what_is_there(tiny: TinySite, field: str, value: object, expected: str) -> None:
    """Statements that name it back, and origins."""
    tiny.agreements[0][field] = value
    tiny.write_data()
    [(_, file, message)] = tiny.problems()
    assert file == "site/data/agreements.jsonl"
    assert f"line 1, a-1, field `{field}`: expected {expected}, found" in message


def test_a_statement_of_an_agreement_that_does_not_list_it_is_named(tiny: TinySite) -> None:
    """Also where there is no such agreement."""
    tiny.agreements.clear()
    tiny.write_data()
    said = (
        "field `agreement`: expected an agreement of agreements.jsonl that lists the statement, found “a-1”"
    )
    assert [message.partition(", offsets")[0] for _, _, message in tiny.problems()] == [
        f"site/data/statements.jsonl, line 1, {S1}, {said}",
        f"site/data/statements.jsonl, line 4, {S4}, {said}",
    ]
