"""Turns the bytes of a seed into a Document: exact text, blocks, and facts that know where they came from."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from dataclasses import replace
from itertools import pairwise
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from generator import edtf
from generator.config.entries import RESERVED_ID, Sidecar
from generator.config.validation import validate
from generator.config.yaml_files import read_yaml
from generator.errors import Problem, UnreadableDocumentError
from generator.model import BODY_KINDS, Block, BlockKind, Document, Source
from generator.reading.blocks.dividing import divide_blocks
from generator.reading.cues.block_cues import ABSTRACT_HEADING, MEMO_LINE, MEMO_SUBJECT
from generator.reading.facts.fact_values import read_stated_date
from generator.reading.facts.front_matter import find_misstated_front, read_front_matter
from generator.reading.facts.language import tell_language
from generator.reading.facts.opening_facts import read_opening_facts
from generator.reading.facts.titles import choose_heading, is_title_like, join_broken
from generator.reading.formats import FORMATS, PLAIN, max_bytes, reader_of
from generator.reading.identity import distinguish, identify, identify_record
from generator.text_safety import clean

if TYPE_CHECKING:
    from pathlib import Path

    from generator.reading.discovery import Seed
    from generator.reading.extraction import Extracted

_DATED_NAME = re.compile(r"(?:^|/)([0-9]{4}-[0-9]{2}(?:-[0-9]{2})?)(?=[^0-9])")


def read_document(seed: Seed, folder: str) -> tuple[Document, tuple[Problem, ...]]:
    """Reads a file that holds one document, or the first of a file's records.

    Args:
        seed: the file and its sidecar.
        folder: how problems name the seeds folder.

    Returns:
        The document, and problems that leave it readable (a sidecar's mistakes, no body text).

    Raises:
        UnreadableDocumentError: the file cannot be read, is empty, too large, or not what its name says.
    """
    documents, problems = read_documents(seed, folder)
    return documents[0], problems


def read_documents(seed: Seed, folder: str) -> tuple[tuple[Document, ...], tuple[Problem, ...]]:
    """Reads every document of a file: one, or each of its records.

    Args:
        seed: the file and its sidecar.
        folder: how problems name the seeds folder.

    Returns:
        The documents, at least one, each with an id that no other of the file has; and problems that leave
        them readable.

    Raises:
        UnreadableDocumentError: the file cannot be read, is empty, too large, or not what its name says.
    """
    name = f"{folder}/{seed.path}"
    form = FORMATS[seed.file.suffix.lower()]
    raw = _read_bytes(seed.file, name, max_bytes(form))
    sha256 = hashlib.sha256(raw).hexdigest()
    extracted = reader_of(form)(raw, name)
    del raw  # a large file's bytes are not kept while its text is divided
    sidecar, found = _read_sidecar(seed, folder)
    problems = list(found)
    documents: dict[str, Document] = {}
    repeated: Counter[str] = Counter()
    for one in extracted:
        document = _make_document(seed, form, sha256, one, sidecar)
        problems += one.problems
        problems += find_misstated_front(one.text, name) if form in PLAIN else ()
        if not any(block.kind in BODY_KINDS for block in document.blocks):
            expected, met = "body text", "headings, menus and other site text alone"
            problems.append(Problem(name, record_place(one.record), expected, met, "no-body"))
        first = documents.get(document.source.id)
        if first is not None:
            if first.text != document.text:
                problems.append(_repeated_key(name, one))
            own = f"{document.source.id}-{document.source.text_sha256[:6]}"
            repeated[own] += 1
            own = own if repeated[own] == 1 else f"{own}-{repeated[own]}"
            document = replace(document, source=replace(document.source, id=own))
        documents[document.source.id] = document
    return tuple(documents.values()), tuple(problems)


def _make_document(
    seed: Seed, form: str, sha256: str, extracted: Extracted, sidecar: Sidecar | None
) -> Document:
    text = extracted.text
    blocks = divide_blocks(text, extracted.parts)
    facts = _gather_facts(seed, extracted, blocks, sidecar, is_plain=form in PLAIN)
    source = Source(
        id=_identify(seed.path, sidecar.id if sidecar else None, extracted.key),
        path=seed.path,
        format=form,
        record=extracted.record if form == "jsonl" else None,
        title=_value(facts, "title"),
        publisher=_value(facts, "publisher"),
        source_class=_value(facts, "class") or "unknown",
        published=_value(facts, "published"),
        url=_value(facts, "url"),
        language=_value(facts, "language"),
        rights=_value(facts, "rights") or "excerpt",
        reprints=sidecar.reprints if sidecar else None,
        facts_from=tuple(sorted((field, origin) for field, (_, origin) in facts.items())),
        sha256=sha256,
        text_sha256=hashlib.sha256(text.encode("utf-8")).hexdigest(),
        length=len(text),
        extraction=extracted.made_by,
    )
    return Document(source, text, blocks, extracted.pages)


def _identify(path: str, given: str | None, key: str | None) -> str:
    """The id that the sidecar gives, or else the path, with a record's key where the file holds several."""
    if key is not None:
        return identify_record(path if given is None else given, key)
    if given is not None:
        return given
    own = identify(path)
    return distinguish(own, path) if own == RESERVED_ID else own


def record_place(record: int | None) -> str:
    """Where in its file a problem says that a record stands; empty where a file is one document."""
    return "" if record is None else f"record {record}"


def _repeated_key(name: str, extracted: Extracted) -> Problem:
    found = f"{extracted.key!r} again, with another text"
    return Problem(
        name, record_place(extracted.record), "an id that no other record has", found, "repeated-id"
    )


def _read_bytes(file: Path, name: str, most: int) -> bytes:
    try:
        size = file.stat().st_size
        if size > most:
            problem = Problem(name, "", f"at most {most:,} bytes", f"{size:,}", "too-large")
            raise UnreadableDocumentError(problem)
        return file.read_bytes()
    except OSError as error:
        raise UnreadableDocumentError(
            Problem(name, "", "a file that can be read", error.strerror or str(error), "unreadable")
        ) from error


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


def _gather_facts(
    seed: Seed, extracted: Extracted, blocks: tuple[Block, ...], sidecar: Sidecar | None, *, is_plain: bool
) -> Facts:
    """Gathers what is known of a document: the sidecar wins over the document, that over its file's name."""
    facts: Facts = {}
    text = extracted.text
    stated = dict(extracted.facts)
    dated = _DATED_NAME.search(seed.path)
    if dated is not None and edtf.is_date(dated.group(1)):
        facts["published"] = (dated.group(1), "file-name")
    opening = read_opening_facts(text, blocks)
    title = _title(text, blocks, opening.get("publisher"))
    if title is not None:
        facts["title"] = (title, "document")
    if "language" not in stated and (sidecar is None or sidecar.language is None):
        language = tell_language(_body_of(text, blocks))
        if language is not None:
            facts["language"] = (language, "document")
    if title is not None and opening.get("publisher", "").lower() == stated.get("title", title).lower():
        opening.pop("publisher")  # A title may have a word of those that publish: "The Mail Manual".
    stated |= read_front_matter(text, blocks) if is_plain else {}
    if opening.get("published", "").startswith(stated.get("published", "-")):
        # A file's properties confirm the month; the document itself tells the day.
        stated.pop("published")
    stated = opening | stated
    facts |= {field: (value, "document") for field, value in stated.items()}
    # A fact is told, not quoted: a character that no page can carry is replaced, as in a browser.
    facts = {field: (clean(value), origin) for field, (value, origin) in facts.items()}
    if sidecar is not None:
        noted = sidecar.model_dump(
            by_alias=True, exclude_none=True, exclude_unset=True, exclude={"id", "reprints"}
        )
        facts |= {field: (str(value), "sidecar") for field, value in noted.items()}
    return facts


_MEMO = 8
"""Blocks at the top in which a memorandum has several lines of whom it is from and to."""
_SENDER = ("from:", "from :", "发件人", "發件人")
"""How one of them begins that is no title alone either, as "To: the moon and back" is."""
_BRACKETS = frozenset(("[]", "【】"))
"""What a headline may stand between."""


def _title(text: str, blocks: tuple[Block, ...], publisher: str | None) -> str | None:
    """The heading above the body, or the one that follows a "full text" line; a masthead is none."""
    above: list[str] = []
    is_memo = sum(MEMO_LINE.match(text, block.span.start) is not None for block in blocks[:_MEMO]) > 1
    for index, block in enumerate(blocks):
        if block.kind in BODY_KINDS:
            break
        if block.kind is not BlockKind.HEADING:
            continue
        title = " ".join(text[block.span.start : block.span.end].split())
        title = title[1:-1] if title[0] + title[-1] in _BRACKETS else title
        subject = MEMO_SUBJECT.match(title)
        if subject is not None:
            return title[subject.end() :]
        if index and not above and blocks[index - 1].kind is BlockKind.METADATA:
            return title
        addressed = MEMO_LINE.match(title) is not None and (is_memo or title.lower().startswith(_SENDER))
        if addressed or not any(map(str.isalpha, title)):
            continue  # "00:00:01 --> 00:00:04", "FROM: Ann Lee"
        masthead = publisher is not None and title.lower() == publisher.lower()
        if not masthead and ABSTRACT_HEADING.match(title) is None:
            above.append(title)
    if not above:
        return _title_behind_marker(text, blocks) or _title_above_day(text, blocks)
    return choose_heading(join_broken(above), _body_of(text, blocks))


def _body_of(text: str, blocks: tuple[Block, ...]) -> str:
    return "\n".join(text[block.span.start : block.span.end] for block in blocks if block.kind in BODY_KINDS)


def _title_behind_marker(text: str, blocks: tuple[Block, ...]) -> str | None:
    """The heading right behind a "full text" line, wherever that stands."""
    for before, block in pairwise(blocks):
        if block.kind is BlockKind.HEADING:
            follows = before.kind is BlockKind.METADATA
            return " ".join(text[block.span.start : block.span.end].split()) if follows else None
    return None


_NOTICES = 40
"""Blocks at a page's top among which its title may stand behind notices that read as text."""


def _title_above_day(text: str, blocks: tuple[Block, ...]) -> str | None:
    """The heading right above the day of a page whose own notices stand first."""
    for before, block in pairwise(blocks[:_NOTICES]):
        if before.kind is not BlockKind.HEADING or block.kind is not BlockKind.CHROME:
            continue
        title = " ".join(text[before.span.start : before.span.end].split())
        line = text[block.span.start : block.span.end]
        if is_title_like(title) and len(read_stated_date(line) or "") == len("2031-04-12"):
            return title
    return None


def _value(facts: Facts, field: str) -> str | None:
    return facts[field][0] if field in facts else None
