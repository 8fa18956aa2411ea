"""A document of every format is read, shown, kept and proved; what was extracted is never published."""

from __future__ import annotations

import hashlib
import io
import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import docx
import jsonschema
import pytest

from generator import pipeline
from generator.reading.formats import FORMATS
from tests.projects import SEED, call_seedbrief, read_tree, run_seedbrief, write_project
from tests.reading.pdf_making import Typesetter

if TYPE_CHECKING:
    from pathlib import Path

PARAGRAPHS = (
    "The weir at Ure was kept in 1914, and the council has mended it twice since then.",
    "Salmon came back to the upper reach in 2024, and counters saw 312 of them.",
)


def _pdf(*pages: str) -> bytes:
    """A PDF with one paragraph on each page."""
    typesetter = Typesetter()
    for number, text in enumerate(pages):
        if number:
            typesetter.turn_page()
        typesetter.add(text)
    return typesetter.write()


def _docx(*paragraphs: str) -> bytes:
    document = docx.Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _seeds() -> dict[str, str | bytes]:
    text = "\n\n".join(PARAGRAPHS)
    markup = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    head = "<title>Of weirs</title><link rel='canonical' href='https://post.example/weirs'>"
    records = [{"id": number, "text": f"{text} It has {number + 5} gates."} for number in range(3)]
    return {
        "plain.txt": SEED,
        "plain.yml": "publisher: Millbrook Gazette\n",
        "notes/marked.md": f"# Weirs\n\n{text}\n",
        "web/page.html": f"<html lang='en'><head>{head}</head><body><nav>Home</nav>{markup}</body></html>",
        "web/deep/er/old.htm": f"<p>{PARAGRAPHS[0]}</p>",
        "report.pdf": _pdf(*PARAGRAPHS),
        "memo.docx": _docx(*PARAGRAPHS),
        "letter.eml": f"From: River Post <r@post.example>\nSubject: Weirs\n\n{text}\n",
        "one.json": json.dumps(records[0] | {"title": "One"}),
        "many.json": json.dumps({"articles": records[:2]}),
        "lines.jsonl": "\n".join(map(json.dumps, records)),
    }


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with a document of each format, built once; read it, change nothing in it."""
    folder = write_project(tmp_path_factory.mktemp("formats") / "project", seeds=_seeds())
    result = call_seedbrief("-C", folder, "build", "--strict")
    assert result.returncode == 0, result.stdout + result.stderr
    return folder


def _rows(project: Path, name: str) -> list[dict[str, Any]]:
    text = (project / "site/data" / name).read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


def test_every_format_is_read(project: Path) -> None:
    """Each format gives its documents, with their paragraphs as evidence, in folders of any depth."""
    rows = _rows(project, "sources.jsonl")
    assert {row["format"] for row in rows} == set(FORMATS.values())
    assert len(rows) == 13
    for row in rows:
        texts = [one["text"] for one in _rows(project, "statements.jsonl") if one["source"] == row["id"]]
        assert any("1914" in text or "Millbrook" in text for text in texts), row["path"]


def test_rows_fit_their_schemas(project: Path) -> None:
    """Records, extractions and pages are published as the schemas say."""
    for name in ("sources", "statements"):
        schema = json.loads((project / f"site/data/{name}.schema.json").read_text(encoding="utf-8"))
        for row in _rows(project, f"{name}.jsonl"):
            jsonschema.validate(row, schema)
    rows = {(row["path"], row["record"]): row for row in _rows(project, "sources.jsonl")}
    assert [record for path, record in sorted(rows, key=str) if path == "lines.jsonl"] == [0, 1, 2]
    assert rows["plain.txt", None]["extraction"] is None
    assert rows["web/page.html", None]["extraction"]["name"] == "trafilatura"
    assert rows["report.pdf", None]["extraction"]["name"] == "pypdfium2"


def test_pages_of_a_pdf_are_counted(project: Path) -> None:
    """A statement of a PDF knows the page it stands on, from 1; others have none."""
    statements = _rows(project, "statements.jsonl")
    (report,) = [row["id"] for row in _rows(project, "sources.jsonl") if row["format"] == "pdf"]
    pages = {row["text"]: row["page"] for row in statements if row["source"] == report}
    assert pages == {PARAGRAPHS[0]: 1, PARAGRAPHS[1]: 2}
    assert {row["page"] for row in statements if row["source"] != report} == {None}
    html = (project / "site/sources" / report / "index.html").read_text(encoding="utf-8")
    assert "page 2, characters" in html


def test_the_site_is_proved(project: Path) -> None:
    """`verify` proves the evidence of every format, from the seeds and the kept texts alone."""
    result = call_seedbrief("-C", project, "verify")
    assert result.returncode == 0, result.stdout
    assert result.stdout.startswith("13 sources, ")


def test_texts_are_kept_and_not_published(project: Path) -> None:
    """Each extracted text is kept under its digest; no page, index or data file holds a text whole."""
    kept = read_tree(project / ".seedbrief/text")
    rows = [row for row in _rows(project, "sources.jsonl") if row["extraction"] is not None]
    assert set(kept) == {f"{row['text_sha256']}.txt" for row in rows}
    assert all(hashlib.sha256(raw).hexdigest() == name.removesuffix(".txt") for name, raw in kept.items())
    site = read_tree(project / "site")
    assert not [path for path in site if path.endswith(".txt") and "/text/" in path]
    for raw in kept.values():
        assert not [path for path, page in site.items() if raw in page]


def test_a_changed_text_fails_the_proof(project: Path, tmp_path: Path) -> None:
    """One character changed in a kept text fails `verify`, which names the file."""
    (name,) = [row["text_sha256"] for row in _rows(project, "sources.jsonl") if row["format"] == "pdf"]
    for path, raw in read_tree(project).items():
        target = tmp_path / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(raw)
    kept = tmp_path / f".seedbrief/text/{name}.txt"
    kept.write_bytes(kept.read_bytes().replace(b"1914", b"1915"))
    result = call_seedbrief("-C", tmp_path, "verify")
    assert result.returncode == 1
    assert f".seedbrief/text/{name}.txt: expected a text with the SHA-256" in result.stdout


def test_the_page_says_where_each_fact_is_from(project: Path) -> None:
    """A source's page tells for each fact whether the document, its name or a sidecar says it."""
    rows = {row["path"]: row for row in _rows(project, "sources.jsonl")}
    pages = {
        path: (project / f"site/sources/{row['id']}/index.html").read_text("utf-8")
        for path, row in rows.items()
    }
    table = pages["plain.txt"].partition("What is known of this document")[2]
    assert 'Millbrook Gazette</td><td class="by">editor’s note</td>' in table.replace("\n", "")
    page = pages["web/page.html"].partition("What is known of this document")[2]
    assert 'https://post.example/weirs</a></td><td class="by">the document</td>' in page
    assert "taken from the file by trafilatura" in page
    assert "record 2 (counted from 0)" in pages["lines.jsonl"]


def test_texts_that_nothing_needs_are_deleted(tmp_path: Path) -> None:
    """When a document goes its kept text goes with it, and `clean` leaves none."""
    folder = write_project(tmp_path, seeds={"plain.txt": SEED, "a.json": json.dumps({"text": PARAGRAPHS[0]})})
    pipeline.build(folder)
    assert len(read_tree(folder / ".seedbrief/text")) == 1
    (folder / "seeds/a.json").unlink()
    pipeline.build(folder)
    assert not read_tree(folder / ".seedbrief/text")
    (folder / "seeds/b.json").write_text(json.dumps({"text": PARAGRAPHS[1]}), encoding="utf-8")
    pipeline.build(folder)
    call_seedbrief("-C", folder, "clean")
    assert not (folder / ".seedbrief/text").exists()


def test_libraries_are_loaded_by_need(tmp_path: Path) -> None:
    """A project of text and records loads no library for pages, PDFs and Word documents."""
    seeds = {
        "plain.txt": SEED,
        "a.json": json.dumps({"text": PARAGRAPHS[0]}),
        "b.eml": f"From: a\n\n{PARAGRAPHS[1]}\n",
    }
    folder = write_project(tmp_path, seeds=seeds)
    code = (
        "import sys, pathlib; from generator.intake import check_project; "
        f"print(check_project(pathlib.Path({str(folder)!r}))[0]); "
        "print(sorted({'lxml', 'trafilatura', 'htmldate', 'pypdfium2', 'docx'} & sys.modules.keys()))"
    )
    result = _run_python(code)
    assert result == "3\n[]\n"


def _run_python(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout


def test_a_second_build_gives_the_same_bytes(project: Path, tmp_path: Path) -> None:
    """Every format gives the same site in another folder, under another hash seed."""
    folder = write_project(tmp_path / "other", seeds=_seeds())
    for path in ("report.pdf", "memo.docx"):  # python-docx writes the time into the file
        (folder / "seeds" / path).write_bytes((project / "seeds" / path).read_bytes())
    assert run_seedbrief("-C", folder, "build", hash_seed=7).returncode == 0
    assert read_tree(folder / "site") == read_tree(project / "site")
