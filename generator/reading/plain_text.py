"""Reads a text or Markdown file: its text is the file decoded and nothing else."""

from __future__ import annotations

from generator.errors import Problem, UnreadableDocumentError
from generator.reading.extraction import Extracted

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def read_plain_text(raw: bytes, name: str) -> tuple[Extracted, ...]:
    """Reads a text or Markdown file.

    Args:
        raw: the file's bytes.
        name: how problems name it.

    Raises:
        UnreadableDocumentError: it is empty or not UTF-8.
    """
    return (Extracted(decode_text(raw, name)),)


def decode_text(raw: bytes, name: str) -> str:
    """Decodes UTF-8, dropping a byte-order mark and changing nothing else.

    Args:
        raw: the file's bytes.
        name: how problems name it.

    Raises:
        UnreadableDocumentError: it is empty or not UTF-8.
    """
    body = raw.removeprefix(_BYTE_ORDER_MARK)
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError as error:
        place = error.start + len(raw) - len(body)
        found = f"0x{body[error.start]:02x} ({error.reason})"
        raise UnreadableDocumentError(Problem(name, f"byte {place}", "UTF-8", found, "not-utf-8")) from error
    if not text.strip():
        raise UnreadableDocumentError(
            Problem(name, "", "text", "an empty file" if not body else "white space alone", "empty")
        )
    return text
