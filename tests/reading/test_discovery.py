"""A seeds folder gives its documents in a fixed order, each with its sidecar, and names all else."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from generator.reading.discovery import discover_seeds

_SUFFIXES = ".docx, .eml, .htm, .html, .json, .jsonl, .markdown, .md, .ndjson, .pdf, .text, .txt"


def _write(folder: Path, *names: str) -> None:
    for name in names:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("A weir.\n", encoding="utf-8")


def _discover(folder: Path) -> tuple[dict[str, str | None], list[str]]:
    seeds, problems = discover_seeds(folder, "seeds")
    found = {seed.path: seed.sidecar.name if seed.sidecar else None for seed in seeds}
    return found, [str(problem) for problem in problems]


def test_order_is_that_of_the_bytes(tmp_path: Path) -> None:
    """Documents of all folders stand in the order of their paths' bytes, whatever the machine's locale."""
    _write(tmp_path, "b.txt", "a.txt", "Z.md", "a/c.txt", "é.txt", "中.markdown", "a-b.text")
    assert list(_discover(tmp_path)[0]) == [
        "Z.md",
        "a-b.text",
        "a.txt",
        "a/c.txt",
        "b.txt",
        "é.txt",
        "中.markdown",
    ]


def test_a_sidecar_belongs_to_its_document(tmp_path: Path) -> None:
    """`a.txt.yml` wins over `a.yml`, which serves the file that has none of its own."""
    _write(tmp_path, "a.txt", "a.md", "a.txt.yml", "a.yml", "b.TXT", "b.yaml", "sub/a.txt")
    found, problems = _discover(tmp_path)
    assert found == {"a.md": "a.yml", "a.txt": "a.txt.yml", "b.TXT": "b.yaml", "sub/a.txt": None}
    assert problems == []


@pytest.mark.parametrize(
    ("names", "problem"),
    [
        (
            ("a.txt", "a.png"),
            f"seeds/a.png: expected a document ({_SUFFIXES}) or a sidecar (.yml), found a file ending in",
        ),
        (
            ("a.txt", "README"),
            f"seeds/README: expected a document ({_SUFFIXES}) or a sidecar (.yml), found a file name without",
        ),
        (
            ("a.txt", "a.MHTML"),
            "seeds/a.MHTML: expected a document (.docx, .eml, .htm, .html, .json, .jsonl,",
        ),
        (("a.txt", "b.yml"), "seeds/b.yml: expected a document of the same name beside it, found none"),
        (
            ("a.txt", "a.yml", "a.txt.yml"),
            "seeds/a.yml: expected a document of the same name beside it, found one that takes its facts",
        ),
        (
            ("a.txt", "a.md", "a.yml"),
            "seeds/a.yml: expected one document of this name, or NAME.txt.yml for one",
        ),
        (("a\n.txt",), "seeds/a\ufffd.txt: expected a name in UTF-8 without control characters"),
        ((), "seeds: expected at least one document, found none"),
    ],
)
def test_what_is_no_document_is_named(tmp_path: Path, names: tuple[str, ...], problem: str) -> None:
    """A file that is neither document nor sidecar is named, and stops nothing."""
    _write(tmp_path, *names)
    assert any(found.startswith(problem) for found in _discover(tmp_path)[1])


@pytest.mark.parametrize(
    ("suffix", "advice"),
    [
        (".mhtml", "save it as .html"),
        (".XHTML", "rename it to .html"),
        (".doc", "save it as .docx"),
        (".msg", "save it as .eml"),
    ],
)
def test_a_format_close_to_one_that_is_read_has_advice(tmp_path: Path, suffix: str, advice: str) -> None:
    """A file that a maintainer can save in another way says how."""
    _write(tmp_path, "a.txt", f"b{suffix}")
    assert _discover(tmp_path)[1][0].endswith(advice)


def test_no_folder_is_a_problem(tmp_path: Path) -> None:
    """A seeds folder that is not there is a problem, not a crash."""
    assert _discover(tmp_path / "none") == ({}, ["seeds: expected a folder of documents, found none"])


def test_hidden_files_are_left_alone(tmp_path: Path) -> None:
    """What begins with a dot, files and folders, is neither read nor named."""
    _write(tmp_path, "a.txt", ".b.txt", ".git/c.txt", ".DS_Store")
    assert _discover(tmp_path) == ({"a.txt": None}, [])


def test_links_stay_inside(tmp_path: Path) -> None:
    """A link to a document inside is one; a link out, to a folder, in a circle or to nothing is named."""
    folder = tmp_path / "seeds"
    _write(tmp_path, "outside.txt", "seeds/a.txt", "seeds/sub/b.txt", "seeds-other/c.txt")
    (folder / "inside.txt").symlink_to("a.txt")
    (folder / "out.txt").symlink_to("../outside.txt")
    (folder / "near.txt").symlink_to("../seeds-other/c.txt")
    (folder / "folder").symlink_to("sub")
    (folder / "circle.txt").symlink_to("circle.txt")
    (folder / "nothing.txt").symlink_to("none.txt")
    os.mkfifo(folder / "pipe.txt")
    found, problems = _discover(folder)
    assert list(found) == ["a.txt", "inside.txt", "sub/b.txt"]
    assert problems == [
        "seeds/circle.txt: expected a file, found a link that leads nowhere",
        "seeds/folder: expected a file or a folder, found a link to a folder, which is not followed",
        "seeds/near.txt: expected a file inside the folder, found a link that leads out of it",
        "seeds/nothing.txt: expected a file, found a link that leads nowhere",
        "seeds/out.txt: expected a file inside the folder, found a link that leads out of it",
        "seeds/pipe.txt: expected a file, found a device, a pipe or a socket",
    ]


@pytest.mark.parametrize(("method", "closed"), [("iterdir", "closed"), ("is_dir", "closed/b.txt")])
def test_a_folder_that_cannot_be_read_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, method: str, closed: str
) -> None:
    """A folder that may not be listed, or a file that may not be asked about, is named; the rest is found."""
    _write(tmp_path, "a.txt", "closed/b.txt", "open/c.txt")
    plain = getattr(Path, method)

    def refuse(path: Path) -> object:
        if path == tmp_path / closed:
            raise PermissionError(errno.EACCES, "Permission denied")
        return plain(path)

    monkeypatch.setattr(Path, method, refuse)
    seeds, problems = discover_seeds(tmp_path, "seeds")
    assert {"a.txt", "open/c.txt"} <= {seed.path for seed in seeds}
    assert [str(problem) for problem in problems] == [
        f"seeds/{closed}: expected a file or a folder that can be read, found Permission denied"
    ]
