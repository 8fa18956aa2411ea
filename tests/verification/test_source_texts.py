"""Sources: the bytes and the text that the data says were read."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from .tiny_site import ALPHA, GAMMA, S1, S4, digest

if TYPE_CHECKING:
    from .tiny_site import TinySite


def test_a_changed_character_in_a_seed_is_named_everywhere(tiny: TinySite) -> None:
    """The file, its text, the statement and each run that quotes it."""
    (tiny.seeds / "alpha.txt").write_bytes(ALPHA.replace("40", "41").encode())
    problems = tiny.problems()
    assert [(code, file) for code, file, _ in problems] == [
        ("text-digest", "seeds/alpha.txt"),
        ("digest", "seeds/alpha.txt"),
        ("text-differs", "site/data/statements.jsonl"),
        ("run-differs", "site/index.html"),
        ("run-differs", "site/sectors/x/index.html"),
        ("run-differs", "site/sources/alpha/index.html"),
    ]
    assert problems[2][2] == (
        f"site/data/statements.jsonl, line 1, {S1}, offsets 15 to 49: expected the words of seeds/alpha.txt, "
        "“The state should build\\r\\n41 plants.”, found “The state should build\\r\\n40 plants.”"
    )


def test_a_missing_seed_is_named_once(tiny: TinySite) -> None:
    """Its statements are not proved, and not counted as proved."""
    (tiny.seeds / "deep" / "beta.md").unlink()
    said = "seeds/deep/beta.md: expected the seed of source beta, found no such file"
    assert tiny.problems() == [("missing-file", "seeds/deep/beta.md", said)]
    verification = tiny.verify()
    assert (verification.sources, verification.statements, verification.runs) == (2, 3, 7)


def test_a_missing_kept_text_is_named(tiny: TinySite) -> None:
    """A seed that is not plain text is proved through the text kept from it."""
    name = f"{digest(GAMMA.encode())}.txt"
    (tiny.kept_text / name).unlink()
    [(code, file, message)] = tiny.problems()
    assert (code, file) == ("missing-file", f".seedbrief/text/{name}")
    assert message.endswith("expected the text extracted from the seed, found no such file")


def test_a_changed_kept_text_is_named(tiny: TinySite) -> None:
    """Its name no longer is its digest, and the statement no longer its words."""
    name = f"{digest(GAMMA.encode())}.txt"
    (tiny.kept_text / name).write_text(GAMMA.replace("matter", "mutter"))
    assert {code for code, _, _ in tiny.problems()} == {"text-digest", "text-differs", "run-differs"}


@pytest.mark.parametrize(
    "path", ["../site/404.html", "/etc/hostname", "deep/../../x", "a\\b", "a\0b", "\ud800"]
)
def test_a_path_out_of_the_seeds_is_not_followed(tiny: TinySite, path: str) -> None:
    """A path may neither climb nor be absolute, and one that no file can have is no error."""
    tiny.sources[1]["path"] = path
    (tiny.site / "data" / "sources.jsonl").unlink()
    tiny.add("data/sources.jsonl", "".join(f"{json.dumps(row)}\n" for row in tiny.sources))
    [(code, file, message)] = tiny.problems()
    assert (code, file) == ("path-escape", "site/data/sources.jsonl")
    assert message.startswith("site/data/sources.jsonl, line 2, field `path`: expected a path inside seeds/")
    message.encode()


def test_a_symbolic_link_out_of_the_seeds_is_not_followed(tiny: TinySite) -> None:
    """A seed lies in the seeds folder itself."""
    (tiny.seeds / "deep" / "beta.md").rename(tiny.seeds.parent / "beta.md")
    (tiny.seeds / "deep" / "beta.md").symlink_to(tiny.seeds.parent / "beta.md")
    assert [code for code, _, _ in tiny.problems()] == ["path-escape"]


def test_length_is_counted_in_code_points(tiny: TinySite) -> None:
    """Not in bytes, nor in UTF-16 units; the byte-order mark is not part of the text."""
    tiny.sources[0]["length"] = len(ALPHA)
    tiny.write_data()
    [(code, _, message)] = tiny.problems()
    assert code == "length"
    assert message.endswith(
        f"field `length`: expected {len(ALPHA) - 1}, the code points of seeds/alpha.txt, found {len(ALPHA)}"
    )


def test_a_seed_that_is_not_utf_8_is_named(tiny: TinySite) -> None:
    """It has no text to prove anything with."""
    (tiny.seeds / "deep" / "beta.md").write_bytes(b"Hydrogen \xff")
    assert [(code, file) for code, file, _ in tiny.problems()] == [
        ("digest", "seeds/deep/beta.md"),
        ("bad-text", "seeds/deep/beta.md"),
    ]


def test_records_of_one_file_share_its_digest(tiny: TinySite) -> None:
    """Each record of a `.jsonl` has its own kept text."""
    tiny.sources[2] |= {"record": 0}
    tiny.sources.append(tiny.sources[2] | {"id": "delta", "record": 1, "sha256": "0" * 64})
    tiny.origins[0]["sources"] = ["alpha", "gamma", "delta"]
    tiny.write_data()
    problems = [(code, file) for code, file, _ in tiny.problems()]
    assert problems == [("digest", "seeds/gamma.html"), ("count", "site/data/edition.json")]


def test_unknown_fields_values_are_named(tiny: TinySite) -> None:
    """Each by its name, with what it may be."""
    del tiny.sources[0]["rights"]
    tiny.sources[0]["class"] = "blog"
    tiny.sources[0]["extraction"] = {"name": "x"}
    tiny.sources[0]["length"] = True
    tiny.write_data()
    start = "site/data/sources.jsonl, line 1, "
    classes = "one of official, state-media, trade-press, commentary, unknown"
    assert [message.removeprefix(start) for _, _, message in tiny.problems()] == [
        f"field `class`: expected {classes}, found “blog”",
        "field `extraction.version`: expected this field, found none",
        "field `length`: expected a whole number of 0 or more, found true",
        "field `rights`: expected this field, found none",
    ]


def test_a_statement_of_an_unknown_source_is_named(tiny: TinySite) -> None:
    """There is no text to hold it against."""
    tiny.statements[3]["source"] = "delta"
    tiny.write_data()
    codes = [(code, message) for code, _, message in tiny.problems()]
    assert any(code == "unknown-source" and S4 in message for code, message in codes)
