"""taxonomy/: entries that are right count, each mistake is named and left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.config.settings import load_project
from generator.config.taxonomy import load_taxonomy
from generator.model import Pattern
from tests.projects import REPOSITORY, SECTORS, THEMES, write_project

if TYPE_CHECKING:
    from pathlib import Path

    from generator.model import Taxonomy


def _load(folder: Path, **files: str) -> tuple[Taxonomy, list[str]]:
    project, _ = load_project(write_project(folder, taxonomy={"sectors": SECTORS, "themes": THEMES} | files))
    taxonomy, problems = load_taxonomy(project)
    return taxonomy, [str(problem) for problem in problems]


def _sector(*lines: str) -> str:
    return SECTORS + "".join(f"    {line}\n" for line in lines).replace("    ", "  - ", 1)


def test_what_is_right_is_read(tmp_path: Path) -> None:
    """Topics keep their order, sectors before themes; names and aliases of every language are looked for."""
    taxonomy, problems = _load(tmp_path)
    assert problems == []
    assert [topic.id for topic in taxonomy.topics] == ["weirs", "salmon", "dam-removal"]
    assert taxonomy.topic("weirs").names == ("Weirs", "堰坝", "weir", "weirs")


@pytest.mark.parametrize(
    ("lines", "problem"),
    [
        (
            ("id: weirs", "label: {en: A}", "aliases: {en: [a]}"),
            "line 8, column 5, sectors.2.id: expected an id that nothing else has, found 'weirs', already in",
        ),
        (
            ("id: eels", "label: {en: A}", "aliases: {en: [eel, WEIR]}"),
            "line 10, column 25: expected an alias of one entry alone, found 'WEIR' of eels, already",
        ),
        (
            ("id: eels", "label: {en: A}", 'aliases: {en: [""]}'),
            "line 10, column 20, sectors.2.aliases.en.0: expected at least 1 character, found ''",
        ),
        (
            ("id: eels", "label: {en: A}", 'aliases: {en: ["--"]}'),
            "line 10, column 20, sectors.2.aliases.en.0: expected an alias with at least one letter or digit",
        ),
        (("id: eels", "label: {en: A}", "aliasses: {en: [eel]}"), "found the unknown key 'aliasses'"),
        (
            ("id: eels", "label: {en: A}", "aliasses: {en: [eel]}"),
            "expected the key 'aliases', found nothing",
        ),
        (("id: index", "label: {en: A}", "aliases: {}"), "expected another id than 'index'"),
        (
            ("id: Eels!", "label: {en: A}", "aliases: {}"),
            "sectors.2.id: expected small letters and digits, single hyphens between, such as tidal-power",
        ),
        (
            ("id: eels", "label: {EN: A, en: A}", "aliases: {}"),
            "sectors.2.label.EN: expected a language tag",
        ),
        (
            ("id: eels", "label: {en: A}", "aliases: {en: [eel]}", "opposes: [cats]"),
            "line 11, column 15: expected the id of a topic, found 'cats'",
        ),
    ],
)
def test_a_mistake_is_named(tmp_path: Path, lines: tuple[str, ...], problem: str) -> None:
    """Each mistake is named with its line and column, and the entries that are right stay."""
    taxonomy, problems = _load(tmp_path, sectors=_sector(*lines))
    assert any(problem in found for found in problems), problems
    assert {"weirs", "salmon", "dam-removal"} <= {topic.id for topic in taxonomy.topics}


def test_a_wrong_alias_leaves_its_entry(tmp_path: Path) -> None:
    """An alias that is wrong is left out, not its topic."""
    taxonomy, _ = _load(
        tmp_path, sectors=_sector("id: eels", "label: {en: A}", 'aliases: {en: ["", eel, 7]}')
    )
    assert taxonomy.topic("eels").aliases == ("eel",)


@pytest.mark.parametrize(
    ("words", "problems"),
    [
        ("aliases: {en: eel}", ["line 10, column 15, sectors.2.aliases.en: expected a list, found 'eel'"]),
        ("aliases: {en: [7]}", ["line 10, column 20, sectors.2.aliases.en.0: expected text, found 7"]),
        ("patterns: [{any: [eel]}]", ["sectors.2.patterns.0", "sectors.2.patterns.0"]),
        ("aliases: {en: []}", ["line 8, column 5: expected the key 'aliases', found nothing"]),
        ("aliases:", ["sectors.2.aliases: expected keys with their values, found nothing"]),
    ],
)
def test_words_that_are_wrong_are_not_missing_too(tmp_path: Path, words: str, problems: list[str]) -> None:
    """A topic whose only words are wrong has that one mistake; one without any lacks them."""
    taxonomy, found = _load(tmp_path, sectors=_sector("id: eels", "label: {en: A}", words))
    assert len(found) == len(problems), found
    assert all(problem in what for problem, what in zip(problems, found, strict=True)), found
    assert "eels" not in {topic.id for topic in taxonomy.topics}


@pytest.mark.parametrize("value", ["2026", "2030/2026", "2026-2030", "soon"])
def test_a_period_that_is_no_interval_is_told_what_one_is(tmp_path: Path, value: str) -> None:
    """An interval the wrong way round is no date that lacks a day."""
    entry = f"{{id: plan, label: {{en: Plan}}, value: '{value}', aliases: {{en: [the plan]}}}}"
    _, found = _load(tmp_path, periods=f"periods: [{entry}]\n")
    assert len(found) == 1, found
    assert found[0].endswith(
        f"expected an EDTF interval, the earlier date first, such as 2026/2030, found '{value}'"
    )


def test_broken_yaml_leaves_the_other_files(tmp_path: Path) -> None:
    """A file that is no YAML is named with line and column, and the others count."""
    taxonomy, problems = _load(tmp_path, themes="themes:\n  - id: a\n   label: [\n")
    assert problems[0] == (
        "taxonomy/themes.yml, line 3, column 4: expected a line that begins where those above it do, "
        "found 'label: ['"
    )
    assert [topic.id for topic in taxonomy.topics] == ["weirs", "salmon"]


_ENTRY = ("id: eels", "label: {en: Eels}", "aliases: {en: [eel, elver]}")


@pytest.mark.parametrize(
    ("number", "line", "problem"),
    [
        (
            1,
            "phrase eels",
            "line 9, column 5: expected a colon and a space behind a key, found 'phrase eels'",
        ),
        (
            1,
            "label：Eels",
            "line 9, column 5: expected a colon and a space behind a key, found 'label：Eels'",
        ),
        (1, "label:\t{en: Eels", "line 9, column 11: expected spaces to indent with, found a tab"),
        (
            1,
            " label: {en: Eels}",
            "line 9, column 11: expected one key on a line, in line with those above",
        ),
        (
            1,
            "phrase: eels: all",
            "line 9, column 17: expected one key on a line, in line with those above",
        ),
        (1, "label: {en: Eels", "line 9, column 12: expected keys that are closed with `}`"),
        (2, "aliases: {en: [eel, elver}", "line 10, column 19: expected a list that is closed with `]`"),
        (2, "aliases: {en: [eel,, elver]}", "line 10, column 24: expected a word between two commas"),
        (2, 'aliases: {en: ["eel, elver]}', "line 10, column 20: expected a closing quotation mark"),
        (2, "aliases: *fish", "line 10, column 14: expected a name that stands behind `&` above"),
        (
            2,
            "aliases: {en: [@eel]}",
            "line 10, column 20: expected quotation marks around a text that begins",
        ),
    ],
)
def test_an_entry_that_is_no_yaml_leaves_the_others(
    tmp_path: Path, number: int, line: str, problem: str
) -> None:
    """A slip of the keyboard is named where it stands, in words, and costs its own entry."""
    lines = (*_ENTRY[:number], line, *_ENTRY[number + 1 :])
    behind = "  - id: trout\n    label: {en: Trout}\n    aliases: {en: [trout]}\n"
    taxonomy, problems = _load(tmp_path, sectors=_sector(*lines) + behind)
    assert len(problems) == 1
    assert problem in problems[0], problems
    assert [topic.id for topic in taxonomy.topics] == ["weirs", "salmon", "trout", "dam-removal"]


@pytest.mark.parametrize(
    ("lines", "problem"),
    [
        (
            ("aliases: {zh: [鳗鱼，鳗苗]}",),
            "line 10, column 20: expected `,` and a space between two aliases",
        ),
        (("aliases: {en: [eel， elver, glass eel]}",), "found 'eel， elver'"),
        (
            ("aliases: {cn: [鳗鱼]}",),
            "sectors.2.aliases.cn: expected the code of a language, not of a country",
        ),
        (("aliases: {en: [eel]}", "opposes: [eels]"), "expected the id of another topic, found 'eels'"),
        (
            ("patterns: [{all: ['eel(s)?', trap]}]",),
            "expected words as documents have them, no regular expression",
        ),
    ],
)
def test_what_reads_as_something_else_is_named(tmp_path: Path, lines: tuple[str, ...], problem: str) -> None:
    """YAML that is right and means something that nobody can have meant is named, too."""
    _, problems = _load(tmp_path, sectors=_sector(*_ENTRY[:2], *lines))
    assert any(problem in found for found in problems), problems


def test_a_phrase_with_a_comma_is_an_alias(tmp_path: Path) -> None:
    """A Chinese comma stands in a phrase of several, or in one in quotation marks."""
    lines = ('aliases: {zh: ["鳗鱼，鳗苗"], en: [eel, 产业出题，科技答题]}',)
    taxonomy, problems = _load(tmp_path, sectors=_sector(*_ENTRY[:2], *lines))
    assert problems == []
    assert taxonomy.topic("eels").aliases == ("eel", "产业出题，科技答题", "鳗鱼，鳗苗")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("themes: {}\n", "taxonomy/themes.yml, line 1, column 1: expected a list, found {}"),
        ("- a\n", "taxonomy/themes.yml, line 1, column 1: expected the key 'themes', found ['a']"),
        (
            "thames: []\n",
            "line 1, column 1: expected one of themes, found the unknown key 'thames'",
        ),
        ("themes: [1]\n", "themes.0: expected keys with their values, found 1"),
    ],
)
def test_a_file_of_another_form_is_named(tmp_path: Path, text: str, problem: str) -> None:
    """A list that is none, a missing or unknown key: named, and nothing crashes."""
    assert any(problem in found for found in _load(tmp_path, themes=text)[1])


def test_a_language_may_be_called_no(tmp_path: Path) -> None:
    """YAML's words for true and false are words here: `no` is Norwegian."""
    text = _sector("id: eels", "label: {en: Eels, no: Ål}", "aliases: {no: [ål, on, yes]}")
    taxonomy, problems = _load(tmp_path, sectors=text)
    assert problems == []
    assert taxonomy.topic("eels").aliases == ("ål", "on", "yes")


EELS = ("id: eels", "label: {en: Eels}", "aliases: {en: [eel]}")


def test_patterns_and_contrasts_are_read(tmp_path: Path) -> None:
    """An item is a word or a list of words; a list with a name stands wherever the name does."""
    taxonomy, problems = _load(
        tmp_path,
        sectors=_sector(
            *EELS,
            "except_after: &contrast {en: [unlike], zh: [而非]}",
            "except_before: *contrast",
            "patterns:",
            "  - all: [eel*, [swim, swam]]",
            "    within: 8",
            "    without: electric",
        ),
    )
    assert problems == []
    topic = taxonomy.topic("eels")
    assert topic.except_after == topic.except_before == ("unlike", "而非")
    assert topic.patterns == (Pattern((("eel*",), ("swim", "swam")), 8, ("electric",)),)


@pytest.mark.parametrize(
    "alias",
    ["[a-z]+", "e(el|lver)s", "eel*", "eel.*river", "\\beel\\b", "colou?r", "eel|elver", "鳗|鲈鱼苗", "^eel"],
)
def test_an_alias_is_no_regular_expression(tmp_path: Path, alias: str) -> None:
    """An alias with signs of a regular expression would never be found; it is named, the others count."""
    taxonomy, problems = _load(tmp_path, sectors=_sector(*EELS[:2], f"aliases: {{en: [eel, '{alias}']}}"))
    assert [problem for problem in problems if "no regular expression" in problem and "'patterns'" in problem]
    assert taxonomy.topic("eels").aliases == ("eel",)


@pytest.mark.parametrize(
    "alias", ["C++", "A*", "N/A", "Yahoo!", "turbine(s)", "a.k.a.", "$100", "5G/6G", "p53+"]
)
def test_signs_in_names_are_no_regular_expression(tmp_path: Path, alias: str) -> None:
    """Names hold signs, too."""
    taxonomy, problems = _load(tmp_path, sectors=_sector(*EELS[:2], f"aliases: {{en: ['{alias}']}}"))
    assert problems == []
    assert taxonomy.topic("eels").aliases == (alias,)


def test_patterns_do_without_aliases(tmp_path: Path) -> None:
    """A topic may be given by patterns alone."""
    taxonomy, problems = _load(
        tmp_path, sectors=_sector("id: eels", "label: {en: Eels}", "patterns: [{all: [eel, river]}]")
    )
    assert problems == []
    assert taxonomy.topic("eels").aliases == ()


@pytest.mark.parametrize(
    ("pattern", "problem"),
    [
        (
            "{all: [eel]}",
            "line 13, column 10, sectors.2.patterns.1.all: expected two to eight words or phrases, or lists",
        ),
        ("{all: [eel, []]}", "expected two to eight words or phrases, or lists of them, found ['eel', []]"),
        (
            "{all: [eel, 'e*']}",
            "line 13, column 21, sectors.2.patterns.1.all.1.0: expected at least three letters before `*`",
        ),
        ("{all: [eel, 'ri*ver']}", "expected a word or phrase with no `*` but at its end, found 'ri*ver'"),
        ("{all: [eel, '--']}", "expected an alias with at least one letter or digit, found '--'"),
        (
            "{all: [eel, river], within: 1}",
            "sectors.2.patterns.1.within: expected greater than or equal to 2",
        ),
        (
            "{all: [eel, river], near: 3}",
            "expected one of all, within, without, found the unknown key 'near'",
        ),
        ("{any: [eel, river]}", "expected the key 'all', found nothing"),
        ("eel", "sectors.2.patterns.1: expected keys with their values, found 'eel'"),
    ],
)
def test_a_wrong_pattern_is_left_out_whole(tmp_path: Path, pattern: str, problem: str) -> None:
    """What were left of a pattern without its mistake would match too much; the other patterns stay."""
    # The first pattern is right, so that the wrong one is the second.
    lines = (*EELS, "patterns: ", "  - {all: [glass eel, sea]}", f"  - {pattern}")
    taxonomy, problems = _load(tmp_path, sectors=_sector(*lines))
    assert any(problem in found for found in problems), problems
    assert taxonomy.topic("eels").patterns == (Pattern((("glass eel",), ("sea",))),)
    assert taxonomy.topic("eels").aliases == ("eel",)


def test_the_repository_names_no_problem() -> None:
    """The taxonomy that ships is right, and most of its themes have patterns."""
    project, _ = load_project(REPOSITORY)
    taxonomy, problems = load_taxonomy(project)
    assert problems == ()
    assert sum(1 for topic in taxonomy.topics if topic.patterns) >= 12
