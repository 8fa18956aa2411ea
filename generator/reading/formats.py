"""The formats that are read: which file name means which, how large a file may be, who reads it."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from generator.reading.extraction import Reader

FORMATS = {
    ".txt": "txt",
    ".text": "txt",
    ".md": "md",
    ".markdown": "md",
    ".html": "html",
    ".htm": "html",
    ".pdf": "pdf",
    ".docx": "docx",
    ".eml": "eml",
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
}
"""Suffix to format."""
PLAIN = frozenset({"txt", "md"})
"""Formats whose text is the file, decoded and nothing else."""
SAVED_AS = {
    ".mhtml": "a page saved as a web archive; save it as .html",
    ".mht": "a page saved as a web archive; save it as .html",
    ".webarchive": "a page saved as a web archive; save it as .html",
    ".xhtml": "a file ending in '.xhtml'; if it is a web page, rename it to .html",
    ".doc": "a document of Word before 2007; save it as .docx",
    ".rtf": "a rich text file; save it as .docx",
    ".odt": "an OpenDocument text; save it as .docx",
    ".msg": "a message saved by Outlook; save it as .eml",
    ".mbox": "a mailbox; save each message as .eml",
}
"""What to do with a file whose format is not read, where something can be done."""

MAX_TEXT_BYTES = 50_000_000
"""A text larger than this is an archive, not a document: some twenty thousand pages."""
MAX_PACKED_BYTES = 200_000_000
"""A larger file of another format is not read; most of such a file is scripts and pictures."""

_READERS = {
    "html": ("generator.reading.pages.web_pages", "read_page"),
    "pdf": ("generator.reading.pdf.documents", "read_pdf"),
    "docx": ("generator.reading.word.documents", "read_word"),
    "eml": ("generator.reading.mail.messages", "read_message"),
    "json": ("generator.reading.records", "read_json"),
    "jsonl": ("generator.reading.records", "read_json_lines"),
    "txt": ("generator.reading.plain_text", "read_plain_text"),
    "md": ("generator.reading.plain_text", "read_plain_text"),
}
"""Format to (module, function). A reader is loaded when a document of its format is met: the libraries for
pages and PDFs take a third of a second each to load."""


def max_bytes(form: str) -> int:
    """How large a file of a format may be."""
    return MAX_TEXT_BYTES if form in PLAIN else MAX_PACKED_BYTES


def reader_of(form: str) -> Reader:
    """Loads the reader of a format."""
    module, function = _READERS[form]
    return cast("Reader", getattr(import_module(module), function))
