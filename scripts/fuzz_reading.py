# ruff: noqa: INP001 - a script, no package
"""Feeds bytes that coverage guides (atheris, libFuzzer) to every reader and to the whole analysis.

Whatever the bytes: they end in documents, or in a named problem; every span lies in its text, and every
statement is its text. `make fuzz SECONDS=600` runs it; the corpus starts from the gold and the seeds.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["generator"]):
    from generator.analysis.statements import analyse_document
    from generator.config.settings import load_project
    from generator.config.taxonomy import load_taxonomy
    from generator.errors import UnreadableDocumentError
    from generator.folding import fold
    from generator.reading.discovery import Seed
    from generator.reading.documents import read_documents
    from generator.reading.formats import FORMATS, reader_of

    # Loaded here, so that they are instrumented; the program loads each when it meets such a document.
    for form in sorted(set(FORMATS.values())):
        reader_of(form)

ROOT = Path(__file__).resolve().parent.parent
SUFFIXES = (".txt", ".md", ".html", ".eml", ".json", ".jsonl", ".docx", ".pdf")
TAXONOMY = load_taxonomy(load_project(ROOT)[0])[0]


def read(data: bytes, folder: Path) -> None:
    """Reads one file: its first byte says of which format."""
    if len(data) < 2:
        return
    file = folder / f"document{SUFFIXES[data[0] % len(SUFFIXES)]}"
    file.write_bytes(data[1:])
    try:
        documents, _ = read_documents(Seed(file.name, file, None), "seeds")
    except UnreadableDocumentError:
        return
    for document in documents:
        text = document.text
        _expect(len(fold(text)) == len(text), "folding keeps length")
        _expect(all(block.span.end <= len(text) for block in document.blocks), "blocks lie in the text")
        for statement in analyse_document(document, TAXONOMY).statements:
            span = statement.span
            _expect(text[span.start : span.end] == statement.text, "a statement is its text")
            inner = [term.span for term in statement.terms] + [date.span for date in statement.dates]
            inner += [quantity.span for quantity in statement.quantities]
            inner += [quote.span for quote in statement.quotes]
            _expect(all(span.contains(other) for other in inner), f"{inner} lie in {span}")


def _expect(held: bool, what: str) -> None:  # noqa: FBT001 - what holds, and its name
    if not held:
        raise AssertionError(what)


def write_corpus(folder: Path) -> None:
    """Writes what the run starts from: the gold, the seeds, and the tests' own documents."""
    files = [
        *sorted((ROOT / "seeds").glob("*.txt")),
        *sorted((ROOT / "tests" / "gold" / "tuned").glob("*/document.*")),
        *sorted((ROOT / "tests" / "reading").rglob("*.*")),
    ]
    for number, file in enumerate(files):
        if file.suffix in SUFFIXES and file.stat().st_size < 60_000:
            (folder / f"{number}").write_bytes(bytes([SUFFIXES.index(file.suffix)]) + file.read_bytes())


def main() -> None:
    """Runs until libFuzzer's own options stop it."""
    with tempfile.TemporaryDirectory(prefix="seedbrief-fuzz-") as name:
        folder = Path(name)
        corpus = folder / "corpus"
        corpus.mkdir()
        write_corpus(corpus)
        atheris.Setup([*sys.argv, str(corpus)], lambda data: read(data, folder))
        atheris.Fuzz()


if __name__ == "__main__":
    main()
