"""A document is its exact text, with facts that know where they came from."""

from __future__ import annotations

import datetime as dt
import hashlib
from typing import TYPE_CHECKING

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.errors import UnreadableDocumentError
from generator.reading import formats
from generator.reading.discovery import Seed
from generator.reading.documents import read_document, read_documents
from generator.reading.identity import distinguish
from generator.reading.plain_text import decode_text

if TYPE_CHECKING:
    from pathlib import Path

    from generator.model import Document


def _read(folder: Path, name: str, content: str, sidecar: str | None = None) -> tuple[Document, list[str]]:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content.encode("utf-8"))
    beside = file.with_suffix(".yml")
    if sidecar is not None:
        beside.write_text(sidecar, encoding="utf-8")
    document, problems = read_document(Seed(name, file, beside if sidecar is not None else None), "seeds")
    return document, [str(problem) for problem in problems]


@given(st.text(min_size=1, alphabet=st.characters(exclude_categories=["Cs"])))
def test_text_is_exactly_what_the_bytes_say(text: str) -> None:
    """Every text comes back code point for code point; only a byte-order mark goes."""
    for mark in (b"", b"\xef\xbb\xbf"):
        raw = mark + text.encode("utf-8")
        if text.removeprefix("\ufeff").strip():
            assert decode_text(raw, "x") == (text if mark else text.removeprefix("\ufeff"))


@pytest.mark.parametrize(
    ("raw", "problem"),
    [
        (b"", "x: expected text, found an empty file"),
        (b"\xef\xbb\xbf", "x: expected text, found an empty file"),
        (b" \r\n\t\n", "x: expected text, found white space alone"),
        (b"ab\xffcd", "x, byte 2: expected UTF-8, found 0xff (invalid start byte)"),
        (b"\xef\xbb\xbfab\xe9", "x, byte 5: expected UTF-8, found 0xe9 (unexpected end of data)"),
        ("weir".encode("utf-16"), "x, byte 0: expected UTF-8, found 0xff (invalid start byte)"),
        (b"\xed\xa0\x80", "x, byte 0: expected UTF-8, found 0xed (invalid continuation byte)"),
    ],
)
def test_what_is_no_text_is_named(raw: bytes, problem: str) -> None:
    """Bytes that are no text are refused with the place of the first wrong one in the file."""
    with pytest.raises(UnreadableDocumentError) as error:
        decode_text(raw, "x")
    assert str(error.value) == problem


def test_facts_know_their_origin(tmp_path: Path) -> None:
    """A sidecar's fact wins over the document's, and that over its file's name."""
    document, problems = _read(
        tmp_path,
        "2026-05-weirs.md",
        "---\ntitle: Of weirs\ndate: 2026-05-04\npublisher: P\n---\n\nThe weir at Ure was kept in 1914.\n",
        "publisher: Millbrook Gazette\nclass: trade-press\n",
    )
    assert problems == []
    source = document.source
    assert (source.title, source.published, source.publisher) == (
        "Of weirs",
        "2026-05-04",
        "Millbrook Gazette",
    )
    origins = dict(source.facts_from)
    assert (origins["title"], origins["published"]) == ("document", "document")
    assert (origins["publisher"], origins["class"]) == ("sidecar", "sidecar")
    named, _ = _read(tmp_path, "2026-05-other.txt", "The weir at Ure was kept in 1914.\n")
    assert (named.source.published, dict(named.source.facts_from)["published"]) == ("2026-05", "file-name")
    none, _ = _read(tmp_path, "2026-13-other.txt", "The weir at Ure was kept in 1914.\n")
    assert none.source.published is None


def test_digests_are_of_bytes_and_text(tmp_path: Path) -> None:
    """One digest is of the file, the other of its text without a byte-order mark."""
    text = "The weir at Ure was kept in 1914.\n"
    document, _ = _read(tmp_path, "a.txt", "\ufeff" + text)
    assert document.source.sha256 == hashlib.sha256(b"\xef\xbb\xbf" + text.encode()).hexdigest()
    assert document.source.text_sha256 == hashlib.sha256(text.encode()).hexdigest()
    assert document.source.length == len(text)


@pytest.mark.parametrize(
    ("sidecar", "problem"),
    [
        (
            "publsher: x\n",
            "seeds/sub/a.yml, line 1, column 1, publsher: expected one of class, id, language,",
        ),
        ("title: [x]\n", "seeds/sub/a.yml, line 1, column 1, title: expected text, found ['x']"),
        (
            "published: 2026-02-30\n",
            "published: expected an EDTF date such as 2026-02-05, 2026-02 or 2026, found",
        ),
        (
            "class: tabloid\n",
            "class: expected 'official', 'state-media', 'trade-press', 'commentary' or 'unknown'",
        ),
        ("url: javascript:alert(1)\n", "url: expected a web address with http:// or https://"),
        ("id: ../x\n", "id: expected small letters and digits, single - or _ between"),
        (
            "id: index\n",
            "id: expected another id than 'index', which is the folder's own page, found 'index'",
        ),
        ("title: [\n", "seeds/sub/a.yml, line 2, column 1: expected YAML, found a mistake in it"),
        (
            "just words\n",
            "seeds/sub/a.yml, line 1, column 1: expected keys with their values, found 'just words'",
        ),
    ],
)
def test_a_mistake_in_a_sidecar_leaves_the_document(tmp_path: Path, sidecar: str, problem: str) -> None:
    """A sidecar's mistake is named with its place; the document and the sidecar's other facts are read."""
    whole = sidecar if sidecar in {"title: [\n", "just words\n"} else f"{sidecar}reprints: a speech\n"
    document, problems = _read(tmp_path, "sub/a.txt", "The weir at Ure was kept in 1914.\n", whole)
    assert any(problem in found for found in problems), problems
    assert document.text == "The weir at Ure was kept in 1914.\n"
    assert document.source.reprints == ("a speech" if whole is not sidecar else None)


def test_a_fact_holds_no_control_character(tmp_path: Path) -> None:
    """A title with an escape sequence in it is told without it; the text keeps it."""
    document, _ = _read(tmp_path, "a.md", "# Weirs \x1b[31mred\n\nThe weir at Ure was kept in 1914.\n")
    assert document.source.title == "Weirs \ufffd[31mred"
    assert "\x1b" in document.text


def test_a_title_is_no_bracket_and_no_abstract(tmp_path: Path) -> None:
    """A headline between brackets is told without them; the heading of an abstract is nobody's title."""
    document, _ = _read(tmp_path, "a.txt", "[Weirs are kept up]The weir at Ure was kept in 1914.\n")
    assert document.source.title == "Weirs are kept up"
    document, _ = _read(tmp_path, "a.txt", "摘要：\n\nThe weir at Ure was kept in 1914 by its owners.\n")
    assert document.source.title is None


def test_a_memorandum_is_called_by_its_subject(tmp_path: Path) -> None:
    """Who writes to whom is no title."""
    head = "MEMORANDUM\n\nTO: Council of the weir\n\nFROM: Ann Lee, Secretary\n\nSUBJECT: New weirs\n\n"
    document, _ = _read(tmp_path, "a.txt", f"{head}The weir at Ure was kept in 1914.\n")
    assert document.source.title == "New weirs"
    for title in ("Attention: floods ahead", "To: the weir and back", "Re:wild annual report"):
        document, _ = _read(tmp_path, "c.txt", f"{title}\n\nThe weir at Ure was kept in 1914.\n")
        assert document.source.title == title
    document, _ = _read(tmp_path, "b.txt", "From: Ann Lee, Secretary\n\nThe weir at Ure was kept in 1914.\n")
    assert document.source.title is None


def test_a_title_is_nobody_who_publishes(tmp_path: Path) -> None:
    """A title may have a word of those that publish, and stand twice."""
    head = "The Weir Mail Manual\n\nAnn Brough\n\nThe Weir Mail Manual\n\n"
    document, _ = _read(
        tmp_path, "a.txt", f"{head}The weir at Ure was kept in 1914, and its owners were paid.\n"
    )
    assert (document.source.title, document.source.publisher) == ("The Weir Mail Manual", None)


def test_a_title_has_a_letter(tmp_path: Path) -> None:
    """The times at which words were said stand above them, and are no title."""
    document, _ = _read(tmp_path, "a.txt", "00:00:01 --> 00:00:04\nThe weir at Ure was kept in 1914.\n")
    assert document.source.title is None


def test_a_chinese_title_on_two_lines(tmp_path: Path) -> None:
    """What begins with 关于 and names its kind of document on the next line is one title."""
    body = "鉴于当前水情，北闸自10月27日起关闭，请过往船只改道。"
    document, _ = _read(tmp_path, "a.txt", f"关于北闸临时关闭Ⅲ级\n响应的通告\n{body}\n")
    assert document.source.title == "关于北闸临时关闭Ⅲ级响应的通告"
    document, _ = _read(tmp_path, "a.txt", f"关于北闸临时关闭的通告\n市政府通告\n{body}\n")
    assert document.source.title == "关于北闸临时关闭的通告"


def test_a_title_stands_above_its_day(tmp_path: Path) -> None:
    """Where a page's own notices read as text above it, the heading right above a day is the title."""
    notice = "Ferries to the islands are not running at the moment because of the storm.\n"
    text = f"{notice}The weir at Ure was kept up\n4 May 2031\nThe weir at Ure was kept in 1914.\n"
    document, _ = _read(tmp_path, "a.txt", text)
    assert document.source.title == "The weir at Ure was kept up"
    document, _ = _read(tmp_path, "a.txt", text.replace("4 May 2031", "By Ann Lee"))
    assert document.source.title is None


def test_the_text_tells_the_day_of_the_month_that_its_file_tells(tmp_path: Path) -> None:
    """A file's properties confirm a month; where the head of the text has its day, that is told."""
    made = docx.Document()
    made.core_properties.created = dt.datetime(2031, 5, 20, tzinfo=dt.UTC)
    for line in ("Of weirs and their keepers", "Board note, 4 May 2031", "The weir at Ure was kept in 1914."):
        made.add_paragraph(line)
    made.save(str(tmp_path / "a.docx"))
    (document,) = read_documents(Seed("a.docx", tmp_path / "a.docx", None), "seeds")[0]
    assert document.source.published == "2031-05-04"


def test_the_folders_own_page_keeps_its_id(tmp_path: Path) -> None:
    """A document called index has another id than the page of its folder."""
    document, _ = _read(tmp_path, "index.txt", "The weir at Ure was kept in 1914.\n")
    assert document.source.id == distinguish("index", "index.txt")


def test_a_document_too_large_is_an_archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A limit in bytes, the same on every machine."""
    monkeypatch.setattr(formats, "MAX_TEXT_BYTES", 10)
    monkeypatch.setattr(formats, "MAX_PACKED_BYTES", 20)
    with pytest.raises(UnreadableDocumentError, match=r"^seeds/a\.txt: expected at most 10 bytes, found 11$"):
        _read(tmp_path, "a.txt", "12345678901")
    with pytest.raises(
        UnreadableDocumentError, match=r"^seeds/a\.html: expected at most 20 bytes, found 21$"
    ):
        _read(tmp_path, "a.html", "<p>123456789012345678")


def test_a_hundred_megabytes_are_not_read(tmp_path: Path) -> None:
    """A text of 100 MB is refused by its size, before a byte of it is read."""
    file = tmp_path / "a.txt"
    with file.open("wb") as opened:
        opened.truncate(100_000_000)
    with pytest.raises(UnreadableDocumentError, match="expected at most 50,000,000 bytes, found 100,000,000"):
        read_document(Seed("a.txt", file, None), "seeds")


@pytest.mark.parametrize("suffix", sorted(set(formats.FORMATS) - {".txt", ".text", ".md", ".markdown"}))
@given(raw=st.binary(max_size=200))
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bytes_end_in_a_document_or_a_problem(tmp_path: Path, suffix: str, raw: bytes) -> None:
    """Whatever a file holds, the end is documents whose blocks lie in their text, or a named problem."""
    file = tmp_path / f"a{suffix}"
    file.write_bytes(raw)
    try:
        read, _ = read_documents(Seed(file.name, file, None), "seeds")
    except UnreadableDocumentError:
        return
    for document in read:
        assert document.source.text_sha256 == hashlib.sha256(document.text.encode("utf-8")).hexdigest()
        assert all(block.span.end <= len(document.text) for block in document.blocks)


def test_a_file_that_went_is_named(tmp_path: Path) -> None:
    """A file deleted between its discovery and its reading is a problem of its own."""
    with pytest.raises(UnreadableDocumentError, match="expected a file that can be read, found No such file"):
        read_document(Seed("a.txt", tmp_path / "a.txt", None), "seeds")


@given(st.text(alphabet="abz09-_", min_size=1, max_size=20), st.text(min_size=1, max_size=20))
def test_a_shared_id_is_told_apart_for_good(source_id: str, path: str) -> None:
    """The id with the digest depends on id and path alone, and has the letters of an id."""
    first = distinguish(source_id, path.encode("utf-8", "replace").decode())
    assert first == distinguish(source_id, path.encode("utf-8", "replace").decode())
    assert first.startswith(f"{source_id}-")
    assert set(first) <= set("abcdefghijklmnopqrstuvwxyz0123456789-_")
