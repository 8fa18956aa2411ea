"""Output writes no path twice, nothing outside its folder, and deletes nothing that no build made."""

from __future__ import annotations

import hashlib
import json
import tempfile
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.errors import OutputError
from generator.publishing.output import Output, clean, read_manifest
from tests.projects import read_tree

_PARTS = st.sampled_from(["a", "b", "..", ".", "", "é", "a b", "\\"])
_PATHS = st.builds(
    lambda parts, root: root + "/".join(parts), st.lists(_PARTS, max_size=4), st.sampled_from(["", "/"])
)


def _open(folder: Path) -> Output:
    return Output(folder / "docs", folder / "state", "docs")


@given(st.lists(st.tuples(_PATHS, st.binary(max_size=4)), max_size=6))
def test_stays_inside_and_writes_once(writes: list[tuple[str, bytes]]) -> None:
    """Whatever paths are asked for, each is written once, below the folder, or refused with our own error."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "beside").write_bytes(b"kept")
        output = _open(folder)
        for path, content in writes:
            again = path in output.written
            try:
                output.write(path, content)
            except OutputError:
                continue
            assert not again
            assert ".." not in PurePosixPath(path).parts
        output.finish()
        tree = read_tree(folder)
        assert tree.pop("beside") == b"kept"
        assert all(path.startswith(("docs/", "state/")) for path in tree)
        for path, digest in output.written.items():
            assert hashlib.sha256((folder / "docs" / path).read_bytes()).hexdigest() == digest


@pytest.mark.parametrize("path", ["", "/etc/x", "../x", "a/../../x", ".."])
def test_refuses_to_leave(tmp_path: Path, path: str) -> None:
    """A path that leaves the folder is refused by name."""
    with pytest.raises(OutputError, match="expected a path below the folder"):
        _open(tmp_path).write(path, "x")


def test_refuses_a_second_write(tmp_path: Path) -> None:
    """A second write to one path is a mistake of the program, also with the same content."""
    output = _open(tmp_path)
    output.write("a.md", "x")
    with pytest.raises(
        OutputError, match=r"^docs/a\.md: expected each path written once, found a second write"
    ):
        output.write("a.md", "x")


def test_refuses_a_link(tmp_path: Path) -> None:
    """A link in the folder, to a file or to another folder, is not written through."""
    (tmp_path / "mine").mkdir()
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/sub").symlink_to(tmp_path / "mine")
    (tmp_path / "docs/a.md").symlink_to(tmp_path / "mine/a.md")
    for path in ("sub/a.md", "a.md"):
        with pytest.raises(OutputError, match="one that leaves it"):
            _open(tmp_path).write(path, "x")
    assert not list((tmp_path / "mine").iterdir())


@pytest.mark.parametrize("blocker", ["a.md/x", "sub"])
def test_says_what_is_in_the_way(tmp_path: Path, blocker: str) -> None:
    """A folder in a file's place, or a file in a folder's, is an error of ours."""
    (tmp_path / "docs" / blocker).parent.mkdir(parents=True)
    (tmp_path / "docs" / blocker).write_text("mine", encoding="utf-8")
    with pytest.raises(OutputError, match=r"^docs/"):
        _open(tmp_path).write("a.md" if blocker == "a.md/x" else "sub/b.md", "x")


def test_leaves_what_it_did_not_write(tmp_path: Path) -> None:
    """A file that no build made is not overwritten; one of the same bytes is taken as its own."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/mine.md").write_text("mine", encoding="utf-8")
    output = _open(tmp_path)
    with pytest.raises(OutputError, match="found a file that no build made"):
        output.write("mine.md", "generated")
    output.write("mine.md", "mine")
    assert (tmp_path / "docs/mine.md").read_text(encoding="utf-8") == "mine"


def test_deletes_what_it_no_longer_makes(tmp_path: Path) -> None:
    """A second run deletes the files of the first that it did not write again, and folders left empty."""
    first = _open(tmp_path)
    first.write("a.md", "1")
    first.write("sub/b.md", "1")
    first.finish()
    (tmp_path / "docs/sub/mine.md").write_text("mine", encoding="utf-8")
    second = _open(tmp_path)
    assert second.earlier.keys() == {"a.md", "sub/b.md"}
    second.write("a.md", "2")
    second.finish()
    assert read_tree(tmp_path / "docs") == {"a.md": b"2", "sub/mine.md": b"mine"}


def test_a_run_that_did_not_finish_is_remembered(tmp_path: Path) -> None:
    """What a killed run wrote belongs to the next one, even where the last line of its claims is cut off."""
    _open(tmp_path).write("a.md", "1")
    with (tmp_path / "state/claims.jsonl").open("a", encoding="utf-8") as file:
        file.write('["docs", "b')
    second = _open(tmp_path)
    second.write("a.md", "2")
    second.finish()
    assert read_manifest(tmp_path / "state") == {"docs": {"a.md": hashlib.sha256(b"2").hexdigest()}}
    assert not (tmp_path / "state/claims.jsonl").exists()


def test_the_same_content_keeps_its_time(tmp_path: Path) -> None:
    """A file that stays the same is not written again: a live preview reloads only for a change."""
    for _ in range(2):
        output = _open(tmp_path)
        output.write("a.md", "1")
        output.finish()
        if not _:
            before = (tmp_path / "docs/a.md").stat().st_mtime_ns
    assert (tmp_path / "docs/a.md").stat().st_mtime_ns == before


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"docs": 3}', '{"docs": ["a"]}', "\x00"])
def test_a_damaged_manifest_lists_nothing(tmp_path: Path, damage: str) -> None:
    """A manifest that cannot be read gives nothing leave to be overwritten or deleted."""
    (tmp_path / "manifest.json").write_text(damage, encoding="utf-8")
    assert not read_manifest(tmp_path).get("docs")


def test_clean_stays_inside(tmp_path: Path) -> None:
    """No manifest makes `clean` delete outside the folder, through a link, or what was changed."""
    (tmp_path / "state").mkdir()
    (tmp_path / "docs").mkdir()
    (tmp_path / "kept").mkdir()
    for path in ("outside.txt", "kept/a.txt", "docs/changed.md", "docs/gone.md"):
        (tmp_path / path).write_text("x", encoding="utf-8")
    (tmp_path / "docs/link").symlink_to(tmp_path / "kept")
    digest = hashlib.sha256(b"x").hexdigest()
    listed = {
        "../outside.txt": digest,
        "link/a.txt": digest,
        "changed.md": "0" * 64,
        "gone.md": digest,
        "/x": "",
    }
    manifest = {"docs": listed}
    (tmp_path / "state/manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    assert clean(tmp_path, tmp_path / "state") == (("docs/gone.md",), ("docs/changed.md",))
    assert (tmp_path / "outside.txt").exists()
    assert (tmp_path / "kept/a.txt").exists()
    assert not (tmp_path / "docs/gone.md").exists()
