"""Turns the bytes of a seed into a Document: exact text, blocks, and facts that know where they came from."""

from __future__ import annotations

import hashlib
import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from generator import edtf
from generator.config.entries import RESERVED_ID, Sidecar
from generator.config.validation import validate
from generator.config.yaml_files import read_yaml
from generator.errors import Problem, UnreadableDocumentError
from generator.model import BODY_KINDS, Block, BlockKind, Document, Source
from generator.reading.blocks import divide_blocks
from generator.reading.discovery import FORMATS, Seed
from generator.reading.front_matter import read_front_matter
from generator.reading.identity import identify
from generator.reading.language import tell_language
from generator.text_safety import clean

if TYPE_CHECKING:
    from pathlib import Path

MAX_BYTES = 50_000_000
"""A document larger than this is an archive, not a document: some twenty thousand pages of text."""
_DATED_NAME = re.compile(r"(?:^|/)([0-9]{4}-[0-9]{2}(?:-[0-9]{2})?)(?=[^0-9])")
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def read_document(seed: Seed, folder: str) -> tuple[Document, tuple[Problem, ...]]:
    """Reads one document.

    Args:
        seed: the file and its sidecar.
        folder: how problems name the seeds folder.

    Returns:
        The document, and problems that leave it readable (a sidecar's mistakes, no body text).

    Raises:
        UnreadableDocumentError: the file cannot be read, is empty, too large, or not UTF-8.
    """
    name = f"{folder}/{seed.path}"
    raw = _read_bytes(seed.file, name)
    text = decode_text(raw, name)
    blocks = divide_blocks(text)
    sidecar, problems = _read_sidecar(seed, folder)
    facts = _gather_facts(seed, text, blocks, sidecar)
    source = Source(
        id=(sidecar.id if sidecar else None) or _identify(seed.path),
        path=seed.path,
        format=FORMATS[seed.file.suffix.lower()],
        record=None,
        title=_value(facts, "title"),
        publisher=_value(facts, "publisher"),
        source_class=_value(facts, "class") or "unknown",
        published=_value(facts, "published"),
        url=_value(facts, "url"),
        language=_value(facts, "language"),
        rights=_value(facts, "rights") or "excerpt",
        reprints=sidecar.reprints if sidecar else None,
        facts_from=tuple(sorted((field, origin) for field, (_, origin) in facts.items())),
        sha256=hashlib.sha256(raw).hexdigest(),
        text_sha256=hashlib.sha256(text.encode("utf-8")).hexdigest(),
        length=len(text),
        extraction=None,
    )
    if not any(block.kind in BODY_KINDS for block in blocks):
        problems = (
            *problems,
            Problem(name, "", "body text", "headings, menus and other site text alone", "no-body"),
        )
    return Document(source, text, blocks), problems


def _identify(path: str) -> str:
    """The id that a path gives, told apart where the page of the folder itself has it."""
    own = identify(path)
    return distinguish(own, path) if own == RESERVED_ID else own


def distinguish(source_id: str, path: str) -> str:
    """Returns an id that no other document can have: with a short digest of the path.

    Args:
        source_id: the id that something else has.
        path: the document's path below the seeds folder.
    """
    return f"{source_id}-{hashlib.sha256(path.encode('utf-8', 'surrogateescape')).hexdigest()[:6]}"


def _read_bytes(file: Path, name: str) -> bytes:
    try:
        size = file.stat().st_size
        if size > MAX_BYTES:
            raise UnreadableDocumentError(
                Problem(name, "", f"at most {MAX_BYTES:,} bytes", f"{size:,}", "too-large")
            )
        return file.read_bytes()
    except OSError as error:
        raise UnreadableDocumentError(
            Problem(name, "", "a file that can be read", error.strerror or str(error), "unreadable")
        ) from error


def decode_text(raw: bytes, name: str) -> str:
    """Decodes a text file, dropping a byte-order mark and changing nothing else.

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


def _read_sidecar(seed: Seed, folder: str) -> tuple[Sidecar | None, tuple[Problem, ...]]:
    if seed.sidecar is None:
        return None, ()
    name = f"{folder}/{PurePosixPath(seed.path).with_name(seed.sidecar.name)}"
    file, problems = read_yaml(seed.sidecar, name)
    if file is None or file.data is None:
        return None, problems
    sidecar, found = validate(Sidecar, file.data, file)
    return sidecar, (*problems, *found)


Facts = dict[str, tuple[str, str]]
"""Field to (value, where it came from)."""


def _gather_facts(seed: Seed, text: str, blocks: tuple[Block, ...], sidecar: Sidecar | None) -> Facts:
    """Gathers what is known of a document: the sidecar wins over the document, that over its file's name."""
    facts: Facts = {}
    dated = _DATED_NAME.search(seed.path)
    if dated is not None and edtf.is_date(dated.group(1)):
        facts["published"] = (dated.group(1), "file-name")
    title = _title(text, blocks)
    if title is not None:
        facts["title"] = (title, "document")
    if sidecar is None or sidecar.language is None:
        body = "\n".join(
            text[block.span.start : block.span.end] for block in blocks if block.kind in BODY_KINDS
        )
        language = tell_language(body)
        if language is not None:
            facts["language"] = (language, "document")
    facts |= {field: (value, "document") for field, value in read_front_matter(text, blocks).items()}
    # A fact is told, not quoted: a character that no page can carry is replaced, as in a browser.
    facts = {field: (clean(value), origin) for field, (value, origin) in facts.items()}
    if sidecar is not None:
        stated = sidecar.model_dump(
            by_alias=True, exclude_none=True, exclude_unset=True, exclude={"id", "reprints"}
        )
        facts |= {field: (str(value), "sidecar") for field, value in stated.items()}
    return facts


def _title(text: str, blocks: tuple[Block, ...]) -> str | None:
    """The heading above the body, or the one that follows a "full text" line."""
    for index, block in enumerate(blocks):
        if block.kind is BlockKind.HEADING:
            before = blocks[:index]
            follows_marker = bool(before) and before[-1].kind is BlockKind.METADATA
            if follows_marker or not any(other.kind in BODY_KINDS for other in before):
                return " ".join(text[block.span.start : block.span.end].split())
            return None
    return None


def _value(facts: Facts, field: str) -> str | None:
    return facts[field][0] if field in facts else None
