"""Reads JSON: one document, a list of them, or a document on each line."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from generator import __version__
from generator.config.validation import show_value
from generator.errors import Problem, UnreadableDocumentError
from generator.model import Extraction
from generator.reading.charsets import decode_markup
from generator.reading.extraction import Extracted
from generator.reading.facts.fact_values import EXPECTED, confirm_tag, find_misstated, fold_key, read_facts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.model import BlockKind, Span

MAX_RECORDS = 100_000
"""Documents of one file; the rest are named in a problem."""
_TEXT = (
    *("text", "body", "content", "articleBody", "full_text", "main_text", "body_text", "content_text"),
    *("content_html", "body_html", "正文", "全文", "内容", "內容"),
)
"""What the field with a document's text is called, in any spelling, the most telling first."""
_TEXT_INSIDE = ("rendered", "text", "value", "html")
"""What holds the text where that field is an object."""
_ABOUT = ("metadata", "meta", "fields", "attributes", "_source")
"""Objects inside a record whose fields are its own, unless it has them itself."""
_LISTS = (
    *("articles", "documents", "items", "records", "results", "entries", "posts", "data", "hits", "docs"),
    *("response", "result", "feed", "@graph"),
)
"""What the field with a list of documents is called, or with the object that holds it."""
_DEEPEST_LIST = 3
_WRAPPERS = ("data", "result", "response", "article", "document", "news")
"""What the field with a file's only document is called."""
_FEED = "https://jsonfeed.org/version/"
_KEYS = ("id", "_id", "guid", "uuid", "uri")
_LONGEST_KEY = 200
_MARKUP = re.compile(
    r"</(?:p|div|li|h[1-6]|article|section|blockquote|ul|ol|table|body)>|<br ?/?>", re.IGNORECASE
)
_CUT_SHORT = re.compile(r"\s{0,4}\[\+\d{1,9} (?:chars|characters)\]\s{0,4}$")
"""What a service of news puts behind the first characters of a text, which end anywhere."""
_LAST_END = re.compile(r"(?s:.*)(?:[.!?][\"'”’)\]]{0,3}(?=\s)|[。！？][”’」』）]{0,3})")
_LONGEST_CUT = 40
_TAKEN_BACK = frozenset(("[removed]", "[deleted]"))
"""What stands in the place of a text that was there."""
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_NOT_A_CHARACTER = "\uffff"
"""Stands for a lone surrogate, which UTF-8 cannot hold: a sentence with it is not shown, and named."""
_LONGEST_QUOTED = 40
_MOST_NAMED = 20
"""Records of a file that are named for one wrong field, each."""


def read_json(raw: bytes, name: str) -> tuple[Extracted, ...]:
    """Reads a JSON file: an object with a text field, a list of such, or an object that holds the list.

    Args:
        raw: the file's bytes.
        name: how problems name it.

    Returns:
        A document of each object with text; a problem of the file as a whole goes with the first.

    Raises:
        UnreadableDocumentError: it is no JSON, or nothing in it has a text.
    """
    text, problems = _decode(raw, name)
    reader = _RecordReader(name, list(problems))
    data = reader.parse(text, "")
    listed = data if isinstance(data, list) else _find_list(data, _DEEPEST_LIST)
    if listed is not None:
        entries = _entries_of_feed(data, listed)
        reader.read_all((f"record {number}", record) for number, record in enumerate(entries))
        expected = "at least one record with a text field"
    else:
        reader.read(_find_record(data), None, "")
        expected = f"an object with a text field ({', '.join(_TEXT[:4])}), or a list of them"
    return reader.finish(expected)


def read_json_lines(raw: bytes, name: str) -> tuple[Extracted, ...]:
    """Reads a file with a JSON object on each line; a line that cannot be read is named, the rest are read.

    Args:
        raw: the file's bytes.
        name: how problems name it.

    Returns:
        A document of each line with text; a problem of a line that gave none goes with the first.

    Raises:
        UnreadableDocumentError: no line could be read; it carries the first line's problem.
    """
    text, problems = _decode(raw, name)
    reader = _RecordReader(name, list(problems))
    reader.read_all(_lines(reader, text))
    return reader.finish("at least one line with a record that has a text field")


def _decode(raw: bytes, name: str) -> tuple[str, tuple[Problem, ...]]:
    if not raw.strip():
        raise UnreadableDocumentError(Problem(name, "", "JSON", "an empty file", "empty"))
    return decode_markup(raw, name)


def _lines(reader: _RecordReader, text: str) -> Iterator[tuple[str, object]]:
    """Yields (place, record) of each line that is not blank; None where it is no JSON."""
    # U+2028 may stand inside a string of JSON: only line feeds end a line.
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            yield f"line {number}", reader.parse(line, f"line {number}")
        except UnreadableDocumentError as error:
            reader.problems.append(error.problem)
            yield f"line {number}", None


class _RecordReader:
    """Reads the records of one file, and keeps what was met."""

    def __init__(self, name: str, problems: list[Problem]) -> None:
        self._name = name
        self.problems = problems
        self._documents: list[Extracted] = []
        self._constants: list[str] = []
        self._misstated: Counter[str] = Counter()

    def parse(self, text: str, line: str) -> object:
        """Parses JSON; NaN and Infinity, which JSON has not, become null with a problem.

        Args:
            text: the JSON.
            line: the line it stands on, where it is one of several.

        Raises:
            UnreadableDocumentError: it is broken, or nested too deeply.
        """
        self._constants.clear()
        try:
            data = json.loads(
                text, strict=False, parse_constant=self._constants.append, parse_int=_read_integer
            )
        except json.JSONDecodeError as error:
            place = f"{line or f'line {error.lineno}'}, column {error.colno}"
            near = text[error.pos : error.pos + _LONGEST_QUOTED].partition("\n")[0]
            found = f"a mistake in it ({error.msg}{f', before {near!r}' if near else ''})"
            raise UnreadableDocumentError(Problem(self._name, place, "JSON", found, "bad-json")) from error
        except RecursionError as error:
            expected = "values inside each other a few levels deep"
            problem = Problem(self._name, line, expected, "hundreds", "too-deep")
            raise UnreadableDocumentError(problem) from error
        for constant in dict.fromkeys(self._constants):
            found = f"{constant}, which it has not; read as null"
            self.problems.append(Problem(self._name, line, "JSON", found, "bad-json"))
        return data

    def read_all(self, records: Iterable[tuple[str, object]]) -> None:
        """Reads the records of a list or of lines, (place, record) each."""
        for number, (place, record) in enumerate(records):
            if number == MAX_RECORDS:
                expected = f"at most {MAX_RECORDS:,} records"
                problem = Problem(self._name, place, expected, "more, which are not read", "too-many")
                self.problems.append(problem)
                break
            if record is not None:
                self.read(record, number, place)

    def read(self, record: object, number: int | None, place: str) -> None:
        """Reads one record; one without text is a problem."""
        fields = _fields_of(record) if isinstance(record, dict) else {}
        text = _text_of(fields)
        if text is None:
            found = "none" if isinstance(record, dict) else _kind_of(record)
            expected = f"an object with a text field ({', '.join(_TEXT[:4])})"
            self.problems.append(Problem(self._name, place, expected, found, "no-text"))
            return
        try:
            facts = read_facts(fields)
            self._documents.append(_make_document(fields, facts, text, number, self._name))
        except UnreadableDocumentError as error:
            self.problems.append(replace(error.problem, place=place))
            return
        self._name_misstated(fields, facts, place)

    def _name_misstated(self, fields: dict[str, Any], facts: dict[str, str], place: str) -> None:
        """Names each fact that a record states wrongly; its document is read without it."""
        for field, key in find_misstated(fields, facts):
            self._misstated[field] += 1
            if self._misstated[field] <= _MOST_NAMED:
                at = ", ".join(part for part in (place, f"field {key!r}") if part)
                found = f"{show_value(fields[key])}, which is left out"
                self.problems.append(Problem(self._name, at, EXPECTED[field], found, "wrong-fact"))

    def finish(self, expected: str) -> tuple[Extracted, ...]:
        """Returns the documents.

        Args:
            expected: what the file should have held.

        Raises:
            UnreadableDocumentError: there is none; where just one thing was wrong, it carries that.
        """
        if not self._documents:
            if len(self.problems) == 1:
                raise UnreadableDocumentError(self.problems[0])
            number = len(self.problems)
            found = f"none ({number:,} problems, the first: {self.problems[0]})" if number else "none"
            raise UnreadableDocumentError(Problem(self._name, "", expected, found, "no-text"))
        for field, number in self._misstated.items():
            if number > _MOST_NAMED:
                found = f"{number - _MOST_NAMED:,} more records without, which are not named one by one"
                self.problems.append(Problem(self._name, "", EXPECTED[field], found, "wrong-fact"))
        first, *others = self._documents
        return (_with_problems(first, tuple(self.problems)), *others)


def _read_integer(digits: str) -> int:
    """Python refuses numbers of thousands of digits; no fact is so long."""
    return int(digits[:20])


def _kind_of(value: object) -> str:
    kinds = {list: "a list", str: "text", bool: "true or false", type(None): "null"}
    return kinds.get(type(value), "a number")


def _find_list(data: object, depth: int) -> list[Any] | None:
    """The list of records inside an object that is none itself: `{"response": {"results": [...]}}`."""
    if isinstance(data, list):
        return data
    if depth == 0 or not isinstance(data, dict) or _text_of(_fields_of(data)) is not None:
        return None
    lists = (_find_list(data[key], depth - 1) for key in _LISTS if key in data)
    return next((found for found in lists if found is not None), None)


def _find_record(data: object) -> object:
    """The one document of a file that is an object around it, or the object itself."""
    if not isinstance(data, dict) or _text_of(_fields_of(data)) is not None:
        return data
    inside = (data[key] for key in _WRAPPERS if isinstance(data.get(key), dict))
    return next((record for record in inside if _text_of(_fields_of(record)) is not None), data)


def _entries_of_feed(data: object, entries: list[Any]) -> list[Any]:
    """The entries of a list, published by the feed that they came in where that is told."""
    if not isinstance(data, dict):
        return entries
    feed = data if str(data.get("version")).startswith(_FEED) else data.get("feed")
    if not isinstance(feed, dict) or not isinstance(feed.get("title"), str):
        return entries
    publisher = {"publisher": feed["title"]}
    return [publisher | entry if isinstance(entry, dict) else entry for entry in entries]


def _fields_of(record: dict[str, Any]) -> dict[str, Any]:
    """A record's fields with those of the objects inside that tell about it."""
    fields: dict[str, Any] = {}
    for inside in (record[key] for key in _ABOUT if isinstance(record.get(key), dict)):
        fields = inside | fields
    return fields | record


def _text_of(fields: dict[str, Any]) -> str | None:
    """The text of a record: of its text field, or of a list of paragraphs in its place."""
    folded = {fold_key(key): value for key, value in reversed(fields.items())}
    for key in _TEXT:
        value = folded.get(fold_key(key))
        if isinstance(value, dict):
            value = _text_inside(value)
        if isinstance(value, list) and all(isinstance(entry, dict) for entry in value):
            value = [_text_inside(entry) for entry in value]
        if isinstance(value, list) and value and all(isinstance(entry, str) for entry in value):
            value = "\n\n".join(value)
        if isinstance(value, str) and value.strip() and value.strip().lower() not in _TAKEN_BACK:
            return _without_cut_end(value)
    return None


def _text_inside(value: dict[str, Any]) -> str | None:
    return next((value[name] for name in _TEXT_INSIDE if isinstance(value.get(name), str)), None)


def _without_cut_end(text: str) -> str:
    """A text without the sentence in which its service cut it short, and what it says there."""
    cut = _CUT_SHORT.search(text, max(0, len(text) - _LONGEST_CUT))
    if cut is None:
        return text
    whole = _LAST_END.match(text, 0, cut.start())
    return text[: whole.end() if whole else cut.start()]


def _without_publisher(facts: dict[str, str]) -> dict[str, str]:
    """Facts whose title does not end with the publisher's name, as services of news have it."""
    title, publisher = facts.get("title", ""), facts.get("publisher")
    for sign in "-–—|" if publisher else "":
        bare = title.removesuffix(f" {sign} {publisher}")
        if bare != title and bare.strip():
            return facts | {"title": bare}
    return facts


def _make_document(
    record: dict[str, Any], stated: dict[str, str], text: str, number: int | None, name: str
) -> Extracted:
    text = _SURROGATE.sub(_NOT_A_CHARACTER, text)
    parts: tuple[tuple[Span, BlockKind], ...] = ()
    if _MARKUP.search(text):
        text, parts = _read_fragment(text, name)
    facts = _without_publisher(stated)
    language = confirm_tag(facts.pop("language", None), text)
    if language is not None:
        facts["language"] = language
    keys = (_key(record.get(field)) for field in _KEYS)
    own = next((key for key in keys if key is not None), None)
    key = own or hashlib.sha256(text.encode("utf-8")).hexdigest()[:12]
    maker = Extraction("seedbrief", __version__)
    return Extracted(
        text, tuple(sorted(facts.items())), parts, (), maker, number, (), None if number is None else key
    )


def _key(value: object) -> str | None:
    """What tells a record from the others of its file."""
    if isinstance(value, bool) or not isinstance(value, str | int):
        return None
    text = str(value).strip()
    return text if 0 < len(text) <= _LONGEST_KEY else None


def _read_fragment(text: str, name: str) -> tuple[str, tuple[tuple[Span, BlockKind], ...]]:
    """Reads a text that is markup: all of it, since a record has no menus around its text."""
    from generator.reading.pages.cleaning import clean_page  # noqa: PLC0415
    from generator.reading.pages.markup import parse_markup  # noqa: PLC0415 - few records need the library
    from generator.reading.pages.pieces import cut_pieces, lay_out  # noqa: PLC0415

    root = parse_markup(f"<div>{text}</div>", name).root
    clean_page(root)
    content, parts = lay_out(cut_pieces(root))
    if not content:
        raise UnreadableDocumentError(Problem(name, "", "text", "markup without any", "no-text"))
    return content, parts


def _with_problems(document: Extracted, problems: tuple[Problem, ...]) -> Extracted:
    return replace(document, problems=(*document.problems, *problems))
