"""The site as a whole: proved as it stands, and never a traceback."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from .tiny_site import TinySite


def test_an_unbroken_site_is_proved(tiny: TinySite) -> None:
    """Nothing is wrong, and everything is counted as checked."""
    verification = tiny.verify()
    assert [str(problem) for problem in verification.problems] == []
    assert verification.statements == 4
    assert verification.runs == 9
    assert verification.sources == 3
    assert verification.files == sum(path.is_file() for path in tiny.site.rglob("*")) - 1
    # front page 7, sector 6, theme 2, three sources 2 each, the page for what is not found 2, stylesheet 2
    assert verification.links == 25


def test_every_problem_is_told_and_in_order(tiny: TinySite) -> None:
    """The verifier does not stop at the first problem."""
    (tiny.seeds / "alpha.txt").unlink()
    (tiny.site / "extra.txt").write_text("x")
    (tiny.site / "assets" / "dot.svg").unlink()
    problems = tiny.verify().problems
    assert list(problems) == sorted(problems)
    assert {"missing-file", "unlisted-file", "dangling-link"} <= {problem.code for problem in problems}


def test_no_site_is_named(tmp_path: Path, tiny: TinySite) -> None:
    """A site that is not there lacks its edition and its data."""
    tiny.site = tmp_path / "nowhere"
    verification = tiny.verify()
    assert {problem.code for problem in verification.problems} == {"missing-file"}
    assert len(verification.problems) == 6


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"\n\n",
        b"\xff\xfe",
        b"null\n",
        b"[]\n",
        b"{}\n",
        b'{"id":1}\n',
        b"[" * 100_000,
        b'{"a":' * 100_000,
    ],
)
@pytest.mark.parametrize(
    "path",
    [
        "data/edition.json",
        "data/sources.jsonl",
        "data/topics.jsonl",
        "data/statements.jsonl",
        "data/origins.jsonl",
        "data/agreements.jsonl",
        "index.html",
        "assets/site.css",
    ],
)
def test_damaged_files_are_problems(tiny: TinySite, path: str, damage: bytes) -> None:
    """Whatever stands in a file, the verifier names it or what misses it, and raises nothing."""
    (tiny.site / path).write_bytes(damage)
    assert any(problem.file.endswith(path) for problem in tiny.verify().problems)


def test_a_missing_data_file_is_named(tiny: TinySite) -> None:
    """Data that the contract asks for and the site lacks is a problem, also where no list names it."""
    (tiny.site / "data" / "agreements.jsonl").unlink()
    tiny.seal()
    said = "site/data/agreements.jsonl: expected a file with a row on each line, found none"
    assert ("missing-file", "site/data/agreements.jsonl", said) in tiny.problems()


def test_a_moved_site_is_proved(tmp_path: Path, tiny: TinySite) -> None:
    """A proof does not depend on where the site lies."""
    shutil.move(tiny.site, tmp_path / "elsewhere")
    tiny.site = tmp_path / "elsewhere"
    assert tiny.problems() == []
