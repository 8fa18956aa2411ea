"""The explorer's scripts hold every statement as it is published, and run nothing of it."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from generator.model import Label, SpeakerKind
from generator.publishing import explorer
from tests.making import make_source, make_statement, make_test_edition, make_topic

if TYPE_CHECKING:
    import pytest

    from generator.synthesis.edition import Edition


def _edition() -> Edition:
    return make_test_edition(
        [make_source("post", published="2026-02"), make_source("gazette", published=None, language="zh")],
        [
            make_statement(
                "post",
                'Trams </script><script>alert("1")</script>\u2028 must run in 2027.',
                {"trams": "Trams"},
                Label.DIRECTIVE,
                "Ann",
                dates=(("2027", "2027"),),
                quantities=(("1", "1", "tram"),),
                section="Part one",
            ),
            replace(
                make_statement("gazette", "电车。", {}, speaker="analysts", speaker_kind=SpeakerKind.UNNAMED),
                language="zh",
            ),
            make_statement("gazette", "Trams ran.", {"trams": "Trams"}, start=400),
        ],
        make_topic("trams"),
    )


def _read(edition: Edition) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """The head and the slices, read as JSON: the scripts hold nothing else."""
    files = dict(explorer.explorer_files(edition))
    head = json.loads(files["explorer.js"].removeprefix("self.seedbriefExplorer = ").removesuffix(";\n"))
    assert ["explorer.js", *head["slices"]] == list(files)
    slices = []
    for number, name in enumerate(head["slices"], 1):
        match = re.fullmatch(
            r"\(self\.seedbriefSlices \|\|= \{\}\)\[(\d+)\] = (.*);\n", files[name], re.DOTALL
        )
        assert match is not None
        assert int(match.group(1)) == number
        slices.append(json.loads(match.group(2)))
    return head, slices


def test_columns_give_every_statement_back() -> None:
    """Read by its tables, each row is the statement: text, place, source, label, voice, speaker, layers."""
    edition = _edition()
    head, (columns,) = _read(edition)
    for at, statement in enumerate(edition.corpus.statements):
        row = {name: column[at] for name, column in columns.items()}
        sort, speaker = statement.classification, statement.attribution.speaker
        assert f"s-{row['id']}" == statement.id
        assert head["sources"][row["source"]][0] == statement.source
        assert (row["start"], row["end"], row["text"]) == (
            statement.span.start,
            statement.span.end,
            statement.text,
        )
        assert (head["labels"][row["label"]][0] if row["label"] >= 0 else None) == sort.label
        assert head["voices"][row["voice"]][0] == statement.attribution.voice
        assert (head["speakers"][row["speaker"]][0] if row["speaker"] >= 0 else None) == speaker
        assert head["languages"][row["language"]][0] == statement.language
        assert tuple(head["topics"][topic][0] for topic in row["topics"] or ()) == statement.topics
        assert [head["dates"][date][0] for date in row["dates"] or ()] == [d.value for d in statement.dates]
    assert columns["quantities"].count(["1 tram"]) == 1
    assert head["sections"] == ["Part one"]
    assert ["analysts", "unnamed", "Analysts (not named)"] in head["speakers"]


def test_dates_are_numbers_that_compare() -> None:
    """A date spans its first to its last day; what spans no known days is 0."""
    head, _ = _read(_edition())
    spans = {source[0]: source[5:7] for source in head["sources"]}
    assert spans == {"post": [20260201, 20260228], "gazette": [0, 0]}
    assert head["dates"] == [["2027", 20270101, 20271231]]


def test_no_script_can_be_ended_by_what_it_holds() -> None:
    """Nothing in the files begins a tag, ends a line of script, or is other than the text when it is read."""
    for content in dict(explorer.explorer_files(_edition())).values():
        assert not re.search("[<>&\u2028\u2029]", content)


def test_many_statements_come_in_slices(monkeypatch: pytest.MonkeyPatch) -> None:
    """Slices of equal length but the last, together every statement in the corpus's order."""
    edition = _edition()
    monkeypatch.setattr(explorer, "ROWS_A_SLICE", 2)
    _, slices = _read(edition)
    assert [len(part["id"]) for part in slices] == [2, 1]
    ids = [f"s-{own}" for part in slices for own in part["id"]]
    assert ids == [statement.id for statement in edition.corpus.statements]


def test_an_edition_without_statements_has_no_slice() -> None:
    """The head alone, so that the page says that there is nothing."""
    head, slices = _read(make_test_edition([], [], make_topic("trams")))
    assert (head["slices"], slices) == ([], [])


def test_languages_of_one_name_are_told_apart() -> None:
    """A list to choose from never shows one word twice: the tag tells which is which."""
    edition = make_test_edition(
        [make_source("post"), make_source("gazette"), make_source("daily")],
        [
            replace(make_statement(source, "Trams ran.", {"trams": "Trams"}), language=tag)
            for source, tag in (("post", "en"), ("gazette", "en-US"), ("daily", "zh"))
        ],
        make_topic("trams"),
    )
    head, _ = _read(edition)
    assert sorted(name for _, name in head["languages"]) == ["Chinese", "English (en)", "English (en-US)"]


def test_a_name_in_either_script_is_one_entry_of_the_filter() -> None:
    """Who looks for a speaker's statements finds those of papers in both scripts."""
    edition = make_test_edition(
        [make_source("post", language="zh"), make_source("gazette", language="zh")],
        [
            make_statement(source, f"{name}谈到电车。", {"trams": "电车"}, speaker=name)
            for source, name in (("post", "林小貝"), ("gazette", "林小贝"))
        ],
        make_topic("trams"),
    )
    head, (columns,) = _read(edition)
    assert len(head["speakers"]) == 1
    assert set(columns["speaker"]) == {0}
