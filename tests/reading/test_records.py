"""Records: one document, a list of them, or one on each line; what is broken stops nothing else."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.errors import UnreadableDocumentError
from generator.reading import records
from generator.reading.discovery import Seed
from generator.reading.documents import read_documents
from generator.reading.records import read_json, read_json_lines

if TYPE_CHECKING:
    from pathlib import Path

    from generator.model import Document

TEXT = "The weir at Ure was kept in 1914."
NO_TEXT = "expected an object with a text field (text, body, content, articleBody), found"


def _write(folder: Path, name: str, content: str) -> dict[str, Document]:
    (folder / name).write_text(content, encoding="utf-8")
    documents, _ = read_documents(Seed(name, folder / name, None), "seeds")
    return {document.source.id: document for document in documents}


def test_one_object_is_one_document(tmp_path: Path) -> None:
    """An object with a text field is a document with the id of its file, its text exact."""
    record = {"text": f"  {TEXT}\r\n\tIt leaks.", "title": "Of weirs", "source": "The Post", "lang": "eng"}
    documents = _write(tmp_path, "weirs.json", json.dumps(record))
    (document,) = documents.values()
    assert document.text == record["text"]
    source = document.source
    assert (source.title, source.publisher, source.language) == ("Of weirs", "The Post", "en")
    assert (source.format, source.record) == ("json", None)
    assert source.extraction is not None
    assert list(_write(tmp_path, "weirs.json", json.dumps(record | {"title": "x"}))) == [source.id]


@pytest.mark.parametrize(
    "field", ["text", "body", "content", "articleBody", "full_text", "maintext", "bodyText", "正文"]
)
def test_text_fields(field: str) -> None:
    """A document's text stands under one of the usual names."""
    assert read_json(json.dumps({field: TEXT}).encode(), "x")[0].text == TEXT


def test_paragraphs_in_a_list_are_a_text() -> None:
    """A list of paragraphs is put together."""
    assert read_json(json.dumps({"body": [TEXT, TEXT]}).encode(), "x")[0].text == f"{TEXT}\n\n{TEXT}"


@pytest.mark.parametrize(
    "form",
    [
        "{}",
        '{{"articles": {}}}',
        '{{"status": "ok", "items": {}}}',
        '{{"response": {{"total": 4, "results": {}}}}}',
        '{{"hits": {{"hits": {}}}}}',
    ],
)
def test_lists_are_documents_each(form: str) -> None:
    """A list, also inside an object, gives a document of each entry; entries without text are named."""
    entries = json.dumps([{"text": TEXT}, {"title": "x"}, {"text": "It leaks."}, 5])
    found = read_json(form.format(entries).encode(), "x")
    assert [document.text for document in found] == [TEXT, "It leaks."]
    assert [document.record for document in found] == [0, 2]
    assert [str(problem) for document in found for problem in document.problems] == [
        f"x, record 1: {NO_TEXT} none",
        f"x, record 3: {NO_TEXT} a number",
    ]


@pytest.mark.parametrize(
    "record",
    [
        {"text": TEXT, "metadata": {"title": "Of weirs", "source": "The Post", "date": "2031-04-12"}},
        {"webTitle": "Of weirs", "webPublicationDate": "2031-04-12T08:00Z", "fields": {"bodyText": TEXT}}
        | {"media": "The Post"},
        {"title": {"rendered": "Of weirs"}, "content": {"rendered": f"<p>{TEXT}</p>"}}
        | {"date": "2031-04-12T08:00:00", "site": "The Post"},
        {"headline": {"main": "Of weirs"}, "body": TEXT, "pub_date": "2031-04-12", "outlet": "The Post"},
        {"标题": "Of weirs", "正文": TEXT, "来源": "The Post", "发布时间": "2031年4月12日 08:00"},
        {"code": 0, "data": {"title": "Of weirs", "content": TEXT}},
        {"version": "https://jsonfeed.org/version/1.1", "title": "The Post"}
        | {
            "items": [{"title": "Of weirs", "content_html": f"<p>{TEXT}</p>", "date_published": "2031-04-12"}]
        },
        {"feed": {"title": "The Post", "link": "x"}}
        | {"items": [{"title": "Of weirs", "content": f"<p>{TEXT}</p>", "pubDate": "2031-04-12 09:15:00"}]},
        [
            {"title": "Of weirs - The Post", "source": {"id": None, "name": "The Post"}, "content": TEXT}
            | {"publishedAt": "2031-04-12T09:15:00Z"}
        ],
        {"title": "Of weirs", "siteName": "The Post", "publishedTime": "2031-04-12", "textContent": "x"}
        | {"content": [{"type": "text/html", "value": f"<p>{TEXT}</p>"}]},
    ],
    ids=[
        *("metadata", "fields", "rendered", "main", "chinese", "wrapped", "feed"),
        *("feed inside", "title with publisher", "list of contents"),
    ],
)
def test_records_of_common_programs(record: dict[str, object]) -> None:
    """Facts beside the text, inside an object about it, and around it, under the names that programs give."""
    (document,) = read_json(json.dumps(record).encode(), "x")
    assert document.text.strip() == TEXT
    facts = {"title": "Of weirs", "publisher": "The Post", "published": "2031-04-12"}
    assert dict(document.facts) == (facts if "code" not in record else {"title": "Of weirs"})


def test_a_text_cut_short_ends_with_its_last_whole_sentence() -> None:
    """A service that gives the first characters alone says so behind them; a text taken back is none."""
    for cut in (f"{TEXT}\r\nIt lea… [+2431 chars]", f"{TEXT} [+7 chars]"):
        (document,) = read_json(json.dumps({"content": cut}).encode(), "x")
        assert document.text == TEXT
    (document,) = read_json(json.dumps({"content": "堰建于1914年。它漏… [+99 chars]"}).encode(), "x")
    assert document.text == "堰建于1914年。"
    with pytest.raises(UnreadableDocumentError, match="found none"):
        read_json(json.dumps({"content": "[Removed]"}).encode(), "x")


def test_facts_inside_objects() -> None:
    """An address or a date may stand inside an object, as programs export them."""
    record = {
        "text": TEXT,
        "url": {"href": "https://example.org/weirs"},
        "date": {"$date": "2031-04-12T08:00Z"},
    }
    (document,) = read_json(json.dumps(record).encode(), "x")
    assert dict(document.facts) == {"published": "2031-04-12", "url": "https://example.org/weirs"}
    assert document.problems == ()


def test_an_address_as_source_is_no_publisher() -> None:
    """What a crawler calls the source is often the page."""
    record = {"text": TEXT, "source": "https://example.org/weirs", "source-hostname": "The Post"}
    (document,) = read_json(json.dumps(record).encode(), "x")
    assert dict(document.facts) == {"publisher": "The Post", "url": "https://example.org/weirs"}


def test_a_records_own_field_counts_before_what_is_told_of_it() -> None:
    """A title of the record stands above one in its metadata."""
    record = {"text": TEXT, "title": "Of weirs", "meta": {"title": "Post 12", "text": "Not this."}}
    (document,) = read_json(json.dumps(record).encode(), "x")
    assert (document.text, dict(document.facts)) == (TEXT, {"title": "Of weirs"})


def test_a_bad_line_is_named_and_the_rest_is_read() -> None:
    """A broken line of a .jsonl has a problem with its line and column; records keep their numbers."""
    lines = ["", json.dumps({"text": TEXT}), '{"text": "It ', "   ", json.dumps({"text": "It leaks."}), "[]"]
    found = read_json_lines("\r\n".join(lines).encode(), "x")
    assert [(document.text, document.record) for document in found] == [(TEXT, 0), ("It leaks.", 2)]
    broken, wrong = [str(problem) for document in found for problem in document.problems]
    where = "x, line 3, column 10: expected JSON, found a mistake in it"
    assert broken == f"{where} (Unterminated string starting at, before '\"It \\r')"
    assert wrong == f"x, line 6: {NO_TEXT} a list"


def test_a_line_separator_is_no_line_end() -> None:
    """U+2028 inside a text does not divide a record."""
    line = json.dumps({"text": f"{TEXT}\u2028It leaks."}, ensure_ascii=False)
    assert len(read_json_lines(f"{line}\n{line}\n".encode(), "x")) == 2


def test_ids_do_not_change_when_records_arrive(tmp_path: Path) -> None:
    """A record's id comes from its own id or its text, so that others may come and go."""
    old = [{"id": "w-1", "text": TEXT}, {"text": "It leaks."}]
    new = [{"id": "w-0", "text": "The weir is new."}, *reversed(old), {"text": "Nobody came."}]
    for name, pack in (("a.json", json.dumps), ("a.jsonl", lambda rows: "\n".join(map(json.dumps, rows)))):
        first = {document.text: id for id, document in _write(tmp_path, name, pack(old)).items()}  # noqa: A001
        second = {document.text: id for id, document in _write(tmp_path, name, pack(new)).items()}  # noqa: A001
        assert len(second) == 4
        assert second.items() >= first.items()
    assert second[TEXT].startswith("a-w-1-")


def test_records_of_one_key_stay_apart(tmp_path: Path) -> None:
    """Two records with one id, or one text, are two documents; another text under the same id is named."""
    rows = [
        {"id": 7, "text": TEXT},
        {"id": 7, "text": "It leaks."},
        {"id": 7, "text": TEXT},
        {"id": 7, "text": TEXT},
    ]
    (tmp_path / "a.json").write_text(json.dumps(rows), encoding="utf-8")
    documents, problems = read_documents(Seed("a.json", tmp_path / "a.json", None), "seeds")
    assert len({document.source.id for document in documents}) == 4
    assert [str(problem) for problem in problems] == [
        "seeds/a.json, record 1: expected an id that no other record has, found '7' again, with another text"
    ]


def test_a_sidecar_is_for_all_records(tmp_path: Path) -> None:
    """What a maintainer notes of the file holds for each of its records, and its id is their common start."""
    (tmp_path / "a.jsonl").write_text(
        f'{{"text": "{TEXT}", "source": "The Post"}}\n{{"text": "It leaks."}}\n', encoding="utf-8"
    )
    (tmp_path / "a.yml").write_text("publisher: Heron\nid: weirs\n", encoding="utf-8")
    documents, _ = read_documents(Seed("a.jsonl", tmp_path / "a.jsonl", tmp_path / "a.yml"), "seeds")
    assert [document.source.publisher for document in documents] == ["Heron", "Heron"]
    assert [dict(document.source.facts_from)["publisher"] for document in documents] == ["sidecar", "sidecar"]
    assert all(document.source.id.startswith("weirs-") for document in documents)
    assert [document.source.record for document in documents] == [0, 1]


def test_a_text_that_is_markup_is_read_as_such() -> None:
    """Tags in a text field become paragraphs, headings and lists, all of them."""
    figure = "<figure><figcaption>A weir.</figcaption></figure>"
    markup = f"<h2>Weirs</h2><p>{TEXT}</p><ul><li>It leaks.</li></ul>{figure}"
    (document,) = read_json(json.dumps({"content": markup}).encode(), "x")
    assert document.text == f"Weirs\n\n{TEXT}\n\nIt leaks.\n"
    assert [kind.value for _, kind in document.parts] == ["heading", "paragraph", "list-item"]
    plain = "In 1914 a < b held, and <weir> was a word."
    assert read_json(json.dumps({"text": plain}).encode(), "x")[0].text == plain


def test_lone_surrogates_become_one_character_each() -> None:
    """Half a pair, which no file in UTF-8 can hold, is one character that no page shows."""
    (document,) = read_json(
        b'{"text": "The \\ud83d weir \\ud83d\\ude00.", "title": "\\ud83d weir", "id": "\\udfff"}', "x"
    )
    assert document.text == "The \uffff weir \U0001f600."
    document.text.encode("utf-8")


@pytest.mark.parametrize(
    ("raw", "problem"),
    [
        (b"", "x: expected JSON, found an empty file"),
        (b"{", "x, line 1, column 2: expected JSON, found a mistake in it (Expecting property name enclosed"),
        (b'{\n "text": "a",\n 5}', "x, line 3, column 2: expected JSON, found a mistake in it ("),
        (b"[" * 100_000, "x: expected values inside each other a few levels deep, found hundreds"),
        (b"5", f"x: {NO_TEXT} a number"),
        (b"null", f"x: {NO_TEXT} null"),
        (
            b'{"title": "a"}',
            f"x: {NO_TEXT} none",
        ),
        (
            b'{"text": "  "}',
            f"x: {NO_TEXT} none",
        ),
        (b"[]", "x: expected at least one record with a text field, found none"),
        (
            b"[1, 2]",
            "x: expected at least one record with a text field, found none (2 problems, the first: x, ",
        ),
    ],
)
def test_what_is_no_record_is_named(raw: bytes, problem: str) -> None:
    """Broken JSON is named with line and column; JSON without a text by what is missing."""
    with pytest.raises(UnreadableDocumentError) as error:
        read_json(raw, "x")
    assert str(error.value).startswith(problem)


def test_no_line_at_all_is_named() -> None:
    """A .jsonl in which no line can be read says what the first one lacks."""
    with pytest.raises(UnreadableDocumentError, match=r"^x, line 1, column 1: expected JSON"):
        read_json_lines(b"not json\n", "x")


def test_numbers_that_json_has_not_are_named() -> None:
    """NaN and Infinity become null, and a problem says so; a number of any length is read."""
    raw = f'{{"text": "{TEXT}", "date": {"9" * 10_000}, "a": NaN, "b": [NaN, -Infinity]}}'.encode()
    (document,) = read_json(raw, "x")
    assert [str(problem) for problem in document.problems] == [
        "x: expected JSON, found NaN, which it has not; read as null",
        "x: expected JSON, found -Infinity, which it has not; read as null",
        (
            "x, field 'date': expected an unambiguous date, such as 2031-04-12, found"
            f" {'9' * 20}, which is left out"
        ),
    ]


def test_records_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Records beyond the limit are named once."""
    monkeypatch.setattr(records, "MAX_RECORDS", 2)
    found = read_json_lines((json.dumps({"text": TEXT}) + "\n").encode() * 9, "x")
    assert len(found) == 2
    assert [str(problem) for problem in found[0].problems] == [
        "x, line 3: expected at most 2 records, found more, which are not read"
    ]


_JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(
    st.binary(max_size=200)
    | st.builds(
        lambda value: json.dumps(
            {"text": "A weir.", "id": value, "date": value, "url": value, "source": value}
        ).encode(),
        _JSON,
    )
)
def test_anything_gives_records_or_a_problem(raw: bytes) -> None:
    """Whatever the file holds, the end is documents that can be kept as UTF-8, or a named problem."""
    for read in (read_json, read_json_lines):
        try:
            found = read(raw, "x")
        except UnreadableDocumentError:
            continue
        assert all(document.text.encode("utf-8") for document in found)


@pytest.mark.parametrize(
    ("field", "value", "problem"),
    [
        (
            "date",
            "soon",
            "expected an unambiguous date, such as 2031-04-12, found 'soon'",
        ),
        ("published_at", "03/04/2031", "expected an unambiguous date, such as"),
        (
            "url",
            "post.example/weirs",
            "expected a web address that begins with https:// or http://, found 'post",
        ),
        ("link", 7, "expected a web address that begins with https:// or http://, found 7"),
        ("title", ["", "x"], "expected text of at most 2,000 characters, found ['', 'x']"),
        ("headline", 5, "expected text of at most 2,000 characters, found 5"),
        ("lang", "the usual one", "expected a language, such as en or zh-Hans, found 'the usual one'"),
        ("publisher", 0.5, "expected a name, found 0.5"),
    ],
)
def test_a_fact_that_is_none_is_named_and_the_record_is_read(field: str, value: object, problem: str) -> None:
    """A wrong date, address or title is a problem with its line and field; the text and the rest count."""
    lines = [{"text": "It leaks."}, {"text": TEXT, "author": "Ann Lee", field: value}]
    found = read_json_lines("\n".join(map(json.dumps, lines)).encode(), "x")
    assert [document.text for document in found] == ["It leaks.", TEXT]
    assert found[1].facts == ()
    (named,) = (str(problem) for document in found for problem in document.problems)
    assert named.startswith(f"x, line 2, field '{field}': {problem}")
    assert named.endswith(", which is left out")


@pytest.mark.parametrize(
    "record",
    [
        {"date": "soon", "published": "2031-04-12"},
        {"date": "n/a", "url": None, "title": "", "lang": []},
        {"source": "https://example.org/weirs", "name": 5, "dateline": "Ure, Monday", "timestamp": "late"},
    ],
    ids=["told elsewhere", "nothing told", "another thing"],
)
def test_what_states_no_fact_is_no_mistake(record: dict[str, object]) -> None:
    """An empty field, one whose fact another states, and names that mean other things are passed over."""
    (document,) = read_json(json.dumps({"text": TEXT} | record).encode(), "x")
    assert document.problems == ()


def test_wrong_fields_of_many_records_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Beyond some records of a file, how many have the same mistake is told once."""
    monkeypatch.setattr(records, "_MOST_NAMED", 2)
    lines = [{"text": f"{TEXT} {number}", "date": "soon"} for number in range(5)]
    problems = read_json_lines("\n".join(map(json.dumps, lines)).encode(), "x")[0].problems
    assert [problem.place for problem in problems] == ["line 1, field 'date'", "line 2, field 'date'", ""]
    assert problems[2].found == "3 more records without, which are not named one by one"
