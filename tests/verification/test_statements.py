"""Statements: word for word at their offsets, and everything that points into the text inside it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from .tiny_site import S1, S2, S3, S4

if TYPE_CHECKING:
    from collections.abc import Callable

    from .tiny_site import TinySite

FILE = "site/data/statements.jsonl"


def test_a_changed_text_is_shown_around_the_difference(tiny: TinySite) -> None:
    """A long text is clipped to what a reader needs."""
    tiny.statements[1]["text"] = "量子𠀁技术的发展。"
    tiny.write_data()
    said = (
        f"{FILE}, line 2, {S2}, offsets 50 to 59: expected the words of seeds/alpha.txt, “量子𠀀技术的发展。”"
    )
    assert tiny.problems() == [("text-differs", FILE, f"{said}, found “量子𠀁技术的发展。”")]


def test_white_space_is_not_folded_in_the_data(tiny: TinySite) -> None:
    """The data holds the source's newlines; only HTML may fold them."""
    tiny.statements[0]["text"] = "The state should build 40 plants."
    tiny.write_data()
    assert [code for code, _, _ in tiny.problems()] == ["text-differs"]


def test_offsets_beyond_the_text_are_named(tiny: TinySite) -> None:
    """Also where a slice would quietly be shorter."""
    tiny.statements[2]["end"] = 10**9
    tiny.write_data()
    said = f"{FILE}, line 3, {S3}, offsets 8 to 1000000000: expected start before end within 0 to 34, "
    said += "the length of seeds/deep/beta.md, found 8 to 1000000000"
    assert tiny.problems()[0] == ("offsets", FILE, said)


def _swap(span: dict[str, int]) -> None:
    span["start"], span["end"] = span["end"], span["start"]


@pytest.mark.parametrize(
    ("field", "damage"),
    [
        ("label_cue", lambda row: row["label_cue"].update(end=999)),
        ("cue", lambda row: row["cue"].update(end=999)),
        ("quotes[0]", lambda row: row["quotes"][0].update(end=999)),
        ("dates[0]", lambda row: _swap(row["dates"][0])),
        ("quantities[0]", lambda row: row["quantities"][0].update(end=999)),
        ("quantities[0].counted", lambda row: row["quantities"][0]["counted"].update(end=999)),
        ("topics[0]", lambda row: row["topics"][0].update(start=row["start"] - 1)),
    ],
)
def test_a_nested_span_out_of_place_is_named(
    tiny: TinySite, field: str, damage: Callable[[dict[str, Any]], None]
) -> None:
    """A topic's mention inside its statement, all else inside the text."""
    damage(tiny.statements[0])
    tiny.write_data()
    [(code, _, message)] = tiny.problems()
    assert code == "offsets"
    assert f"{S1}, offsets 15 to 49, field `{field}`: expected start before end within" in message


def test_a_malformed_line_is_named_by_its_number(tiny: TinySite) -> None:
    """The other lines are still read."""
    tiny.edit(
        "data/statements.jsonl", '{"page": null, "section": null, "language": null, "label": "directive"', "{"
    )
    problems = tiny.problems()
    assert ("bad-json", FILE) in [(code, file) for code, file, _ in problems]
    assert any(message.startswith(f"{FILE}, line 1: expected a JSON object") for _, _, message in problems)
    assert tiny.verify().statements == 3


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("id", "s-11", "expected `s-` and 16 hex digits, found “s-11”"),
        ("id", "S-1111111111111111", "expected `s-` and 16 hex digits, found “S-1111111111111111”"),
        ("start", "15", "expected a whole number of 0 or more, found “15”"),
        ("end", -1, "expected a whole number of 0 or more, found -1"),
        ("label", "claim", "expected one of directive, commitment, fact, assessment, risk, outlook, or null"),
        ("voice", None, "expected one of quoted, partly-quoted, reported, own, found null"),
        ("topics", {}, "expected a list, found an object of 0 fields"),
        ("cue", [1, 2], "expected an object or null, found a list of 2 entries"),
        ("shown_on", None, "expected a list, found null"),
    ],
)
def test_a_malformed_field_is_named(tiny: TinySite, name: str, value: object, said: str) -> None:
    """By the line, the field, what it must be and what it is."""
    tiny.statements[0][name] = value
    tiny.write_data()
    assert any(f"{FILE}, line 1, field `{name}`: {said}" in message for _, _, message in tiny.problems())


def test_malformed_entries_are_named_by_their_index(tiny: TinySite) -> None:
    """Inside lists and objects too."""
    tiny.statements[0]["quantities"][0] |= {"value": 40, "comparison": "=="}
    tiny.write_data()
    assert [message.split(": expected")[0] for _, _, message in tiny.problems()] == [
        f"{FILE}, line 1, field `quantities[0].comparison`",
        f"{FILE}, line 1, field `quantities[0].value`",
    ]


def test_a_repeated_id_is_named(tiny: TinySite) -> None:
    """With the place where it stood first."""
    tiny.statements.append(tiny.statements[1])
    tiny.write_data()
    said = f"{FILE}, line 5: expected an id that no other row has, found {S2} again, after {FILE}, line 2"
    assert ("repeated-id", FILE, said) in tiny.problems()


def test_numbered_files_are_read_as_one(tiny: TinySite) -> None:
    """A large edition has several files of statements; an id is unique over all."""
    lines = (tiny.site / "data" / "statements.jsonl").read_text().splitlines(keepends=True)
    (tiny.site / "data" / "statements.jsonl").unlink()
    tiny.add("data/statements-0001.jsonl", "".join(lines[:2]))
    tiny.add("data/statements-0002.jsonl", "".join(lines[2:]))
    assert tiny.problems() == []
    assert tiny.verify().statements == 4
    tiny.add("data/statements-0003.jsonl", lines[0])
    assert "repeated-id" in {code for code, _, _ in tiny.problems()}


def test_lines_end_at_line_feeds_alone(tiny: TinySite) -> None:
    """U+2028 may stand inside a string; other programs take it for the end of a line."""
    tiny.statements[0]["section"] = "one\u2028two\u0085three"
    tiny.write_data()
    assert tiny.problems() == []


@pytest.mark.parametrize(
    ("anchor", "said"),
    [
        (f"sources/delta/#{S4}", "expected an address of a page of the site"),
        (f"sources/gamma/#{S3}", f"expected an address that ends in #{S4}"),
        (f"sources/beta/#{S4}", f"expected site/sources/beta/index.html to have the id {S4}"),
        (f"../site/sources/gamma/#{S4}", "expected an address of a page of the site"),
    ],
)
def test_a_permalink_that_leads_nowhere_is_named(tiny: TinySite, anchor: str, said: str) -> None:
    """The page must be there and have the statement's id."""
    tiny.statements[3]["anchor"] = anchor
    tiny.write_data()
    [(code, file, message)] = tiny.problems()
    assert (code, file) == ("dangling-anchor", FILE)
    assert message.startswith(f"{FILE}, line 4, {S4}, field `anchor`: {said}")


def test_pages_said_to_show_a_statement_must(tiny: TinySite) -> None:
    """A page that is not there, and one that does not show it."""
    tiny.statements[3]["shown_on"] += ["themes/y/", "themes/z/"]
    tiny.write_data()
    start = f"{FILE}, line 4, {S4}, field `shown_on`: expected"
    assert [message for _, _, message in tiny.problems()] == [
        f"{start} addresses of pages of the site, found “themes/z/”",
        f"{start} site/themes/y/index.html to show the statement, found no element with its id there",
    ]


def test_pages_that_show_a_statement_must_be_said(tiny: TinySite) -> None:
    """The front page is named by any of its names."""
    tiny.statements[0]["shown_on"].remove("")
    tiny.write_data()
    said = "expected index.html among the pages, for site/index.html shows the statement, found it left out"
    assert tiny.problems() == [("shown-on", FILE, f"{FILE}, line 1, {S1}, field `shown_on`: {said}")]
    tiny.statements[0]["shown_on"].append("index.html")
    tiny.write_data()
    assert tiny.problems() == []


def test_a_damaged_row_does_not_drag_its_runs_along(tiny: TinySite) -> None:
    """A row without its offsets is one problem, not one for each page that shows it."""
    row = json.loads((tiny.site / "data" / "statements.jsonl").read_text().splitlines()[2])
    del row["start"]
    tiny.statements[2] = row
    tiny.write_data()
    said = f"{FILE}, line 3, field `start`: expected this field, found none"
    assert tiny.problems() == [("bad-field", FILE, said)]
