"""Identity: ids are slugs that no other document can change by arriving."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.reading.identity import identify, identify_record

_SLUG = re.compile(r"[a-z0-9_-]{1,67}")


@pytest.mark.parametrize("path", ["report.txt", "000_e1446e49.txt", "a-b_c.txt"])
def test_a_plain_path_is_its_own_id(path: str) -> None:
    """A path that its slug gives back whole has the bare slug."""
    assert identify(path) == path.removesuffix(".txt")


@pytest.mark.parametrize(
    "path", ["Report.txt", "report.md", "a/report.txt", "my report.txt", "报告.txt", "a--b.txt", "a/..txt"]
)
def test_every_other_path_has_a_digest(path: str) -> None:
    """Any other path may share its slug with a second one, so that it has a digest from the start."""
    assert re.fullmatch(r"(?:[a-z0-9_-]+-)?[0-9a-f]{6}", identify(path))


@given(st.sets(st.text(alphabet="aA b-_./é报", min_size=1, max_size=12), min_size=2, max_size=6))
def test_different_paths_have_different_ids(names: set[str]) -> None:
    """Paths that differ have ids that differ, and each is a slug."""
    paths = {f"x{name}.txt" for name in names}
    ids = [identify(path) for path in sorted(paths)]
    assert len(set(ids)) == len(paths)
    assert all(_SLUG.fullmatch(identifier) for identifier in ids)


@given(st.sets(st.text(max_size=60), min_size=2, max_size=6), st.sampled_from(["a.jsonl", "b/ä.json", "é"]))
def test_records_have_ids_of_their_own(keys: set[str], path: str) -> None:
    """Keys that differ give ids that differ, each a slug, and none of a file's own."""
    ids = {identify_record(path, key) for key in keys}
    assert len(ids) == len(keys)
    assert all(_SLUG.fullmatch(identifier) for identifier in ids)
    assert identify(path) not in ids
