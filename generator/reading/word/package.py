"""Checks the package of a Word document before anything opens it: what it is, how large it gets, no DTD."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from typing import TYPE_CHECKING

from generator.errors import Problem, UnreadableDocumentError

if TYPE_CHECKING:
    from typing import NoReturn

MAX_INFLATED = 200_000_000
"""Bytes of all parts together; a report of a thousand pages has a tenth, pictures apart."""
_MAX_PARTS = 10_000
_MAX_RATIO = 250
"""Times that a part above `_SMALL_PART` may grow; tables of one repeated row stay below a hundred."""
_SMALL_PART = 5_000_000
"""Bytes up to which any ratio is harmless."""
_CHUNK = 1 << 20
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_ROOT = "_rels/.rels"
_STRICT = re.compile(rb"http://purl\.oclc\.org/ooxml/([A-Za-z]{1,40})/")
_TYPES = "[Content_Types].xml"
_WORD = b"wordprocessingml.document.main+xml"
_KINDS = (
    (b"ms-word.document.macroEnabled.main+xml", "one with macros (.docm)"),
    (b"ms-word.template.macroEnabledTemplate.main+xml", "a template with macros (.dotm)"),
    (b"wordprocessingml.template.main+xml", "a template (.dotx)"),
    (b"spreadsheetml.", "a spreadsheet"),
    (b"presentationml.", "a presentation"),
)


def check_package(raw: bytes, name: str) -> None:
    """Checks a file that should be a Word document.

    Args:
        raw: its bytes.
        name: how problems name it.

    Raises:
        UnreadableDocumentError: it is no zip archive, is encrypted, is another kind of document, holds
            macros, would grow beyond bounds, or has a document type definition, which no Word document has.
    """
    if raw.startswith(_OLE):
        if _ENCRYPTED in raw:
            _refuse(name, "a document that opens without a password", "an encrypted one", "encrypted")
        _refuse(name, "a Word document (.docx)", "one in the format of before 2007 (.doc)", "not-docx")
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as package:
            entries = package.infolist()
            _check_sizes(entries, name)
            if any(entry.flag_bits & 1 for entry in entries):
                _refuse(name, "a document that opens without a password", "an encrypted one", "encrypted")
            _check_kind(package, name)
            _check_parts(package, entries, name)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError) as error:
        found = "no zip archive, or a damaged one" if raw else "an empty file"
        raise UnreadableDocumentError(
            Problem(name, "", "a Word document (.docx)", found, "not-docx")
        ) from error


def to_transitional(raw: bytes) -> bytes:
    """Turns a document in the strict form of Office Open XML into the usual, transitional one.

    The two differ in the names of their vocabularies (ISO/IEC 29500-1 and -4, annex A); everything else that
    is read here is the same.

    Args:
        raw: a checked package.
    """
    with zipfile.ZipFile(io.BytesIO(raw)) as package:
        if _ROOT not in package.namelist() or _STRICT.search(package.read(_ROOT)) is None:
            return raw
        target = io.BytesIO()
        with zipfile.ZipFile(target, "w") as loosened:
            for entry in package.infolist():
                content = package.read(entry)
                if entry.filename.lower().endswith((".xml", ".rels")):
                    content = _STRICT.sub(rb"http://schemas.openxmlformats.org/\1/2006/", content)
                loosened.writestr(zipfile.ZipInfo(entry.filename), content)
    return target.getvalue()


def _refuse(name: str, expected: str, found: str, code: str) -> NoReturn:
    raise UnreadableDocumentError(Problem(name, "", expected, found, code))


def _check_sizes(entries: list[zipfile.ZipInfo], name: str) -> None:
    """What the archive's directory says, before a byte is inflated."""
    if len(entries) > _MAX_PARTS:
        _refuse(name, f"at most {_MAX_PARTS:,} parts", f"{len(entries):,}", "zip-bomb")
    size = sum(entry.file_size for entry in entries)
    if size > MAX_INFLATED:
        _refuse(name, f"at most {MAX_INFLATED:,} bytes when unpacked", f"{size:,}", "zip-bomb")
    for entry in entries:
        if entry.file_size > max(_SMALL_PART, _MAX_RATIO * entry.compress_size):
            found = f"{entry.file_size:,} bytes out of {entry.compress_size:,}"
            _refuse(name, f"parts that grow at most {_MAX_RATIO} times", found, "zip-bomb")


def _check_kind(package: zipfile.ZipFile, name: str) -> None:
    names = set(package.namelist())
    if _TYPES not in names:
        _refuse(name, "a Word document (.docx)", "an archive of something else", "not-docx")
    with package.open(_TYPES) as part:
        types = part.read(_SMALL_PART).replace(b"\x00", b"")
    for kind, found in _KINDS:
        if kind in types and _WORD not in types:
            _refuse(name, "a Word document (.docx)", found, "not-docx")
    if _WORD not in types:
        _refuse(name, "a Word document (.docx)", "an archive without a document part", "missing-part")


def _check_parts(package: zipfile.ZipFile, entries: list[zipfile.ZipInfo], name: str) -> None:
    """Inflates each part and counts, for a directory may lie; looks for a DTD in those of XML."""
    total = 0
    for entry in entries:
        is_xml = entry.filename.lower().endswith((".xml", ".rels"))
        tail = b""
        with package.open(entry) as part:
            while chunk := part.read(_CHUNK):
                total += len(chunk)
                if total > MAX_INFLATED:
                    _refuse(name, f"at most {MAX_INFLATED:,} bytes when unpacked", "more", "zip-bomb")
                if is_xml:
                    window = (tail + chunk).replace(b"\x00", b"")
                    if b"<!DOCTYPE" in window or b"<!ENTITY" in window:
                        _refuse(name, "XML without entities of its own", f"a DTD in {entry.filename}", "dtd")
                    tail = chunk[-64:]
