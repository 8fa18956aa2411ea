"""The bytes of an HTML page -> its ids, its links and its runs of verbatim text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from generator.errors import Problem
from generator.verification.elements import FOREIGN, VOID, ElementStack, OpenRun
from generator.verification.excerpts import describe, fold_space
from generator.verification.markup import find_links
from generator.verification.stylesheets import find_css_links

if TYPE_CHECKING:
    from generator.verification.addresses import Link

STATEMENT_ID = re.compile(r"s-[0-9a-f]{16}", re.ASCII)
"""What a statement's id looks like."""

_SOURCE_ID = re.compile(r"[a-z0-9][a-z0-9_-]{0,199}", re.ASCII)
_OFFSET = re.compile(r"0|[1-9][0-9]{0,11}", re.ASCII)
_RUN_ATTRIBUTES = ("data-statement", "data-start", "data-end")
_BESIDE_ATTRIBUTES = ("data-source", "data-from", "data-to")
_NOT_TEXT = frozenset({"script", "style", "template"})


@dataclass(frozen=True, slots=True)
class Run:
    """An element that shows words of a source."""

    line: int
    """The line of its start tag."""
    statement: str
    """The id of the statement that it shows; empty where it shows what stands beside one."""
    source: str
    """The id of the source, where it shows what stands beside a statement; else empty."""
    start: int
    """Offset of its first code point in the source's text."""
    end: int
    """Offset after its last code point."""
    text: str
    """What the element shows, white space folded."""


@dataclass(frozen=True, slots=True)
class Page:
    """What there is to check in an HTML page."""

    path: str
    """Site-relative."""
    file: str
    """Its name in problems."""
    ids: frozenset[str]
    """Where a fragment can point."""
    shown: frozenset[str]
    """The ids of the statements that an element says it shows."""
    runs: tuple[Run, ...]
    """In the order in which they end."""
    links: tuple[Link, ...]
    """Each address in each role once, in order of first appearance."""
    problems: tuple[Problem, ...]
    """What is malformed in the page itself."""


def read_page(data: bytes, path: str, file: str) -> Page:
    """Read a page, whatever its bytes are.

    Args:
        data: The page's bytes.
        path: The page, site-relative.
        file: Its name in problems.
    """
    parser = _PageParser(file)
    try:
        parser.feed(data.decode("utf-8"))
        parser.close()
    except UnicodeDecodeError as error:
        found = f"bytes that are not UTF-8 at byte {error.start}"
        parser.problems.append(Problem(file, "", "a page in UTF-8", found, "bad-page"))
    except AssertionError as error:  # html.parser's word for a declaration that it cannot read
        place = f"line {parser.getpos()[0]}"
        parser.problems.append(Problem(file, place, "HTML", f"what no parser reads: {error}", "bad-page"))
    parser.finish()
    return Page(
        path=path,
        file=file,
        ids=frozenset(parser.ids),
        shown=frozenset(parser.shown),
        runs=tuple(parser.runs),
        links=tuple(parser.links.values()),
        problems=tuple(parser.problems),
    )


class _PageParser(HTMLParser):
    """Collects ids, links and runs in one pass."""

    def __init__(self, file: str) -> None:
        super().__init__(convert_charrefs=True)
        self.ids: set[str] = set()
        self.shown: set[str] = set()
        self.runs: list[Run] = []
        self.links: dict[tuple[str, str], Link] = {}
        self.problems: list[Problem] = []
        self._file = file
        self._stack = ElementStack()
        self._pieces: list[str] = []
        self._open_runs = 0
        self._style: tuple[int, list[str]] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._start(tag, attrs, closed=tag in VOID)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        # HTML reads `<span/>` as `<span>`; the slash closes in SVG and MathML alone, and on their roots.
        foreign = tag in FOREIGN or self._stack.holds(FOREIGN)
        self._start(tag, attrs, closed=tag in VOID or foreign)

    def handle_endtag(self, tag: str) -> None:
        if tag == "style":
            self._collect_style()
        ended = self._stack.end(tag)
        if ended:
            self._finish_runs(ended)

    def handle_data(self, data: str) -> None:
        if self._stack.innermost == "style":
            self._style = self._style or (self.getpos()[0], [])
            self._style[1].append(data)  # the parser cuts it at `<` and `&`, also inside an address
        elif self._open_runs and not self._stack.holds(_NOT_TEXT):
            self._pieces.append(data)

    def finish(self) -> None:
        """End what the page left open."""
        self._collect_style()
        self._finish_runs(self._stack.end_all())

    def _start(self, tag: str, attrs: list[tuple[str, str | None]], *, closed: bool) -> None:
        line = self.getpos()[0]
        attributes: dict[str, str] = {}
        for name, value in attrs:
            attributes.setdefault(name, value or "")  # of a repeated attribute, browsers take the first
        ended = self._stack.end_before(tag)
        if ended:
            self._finish_runs(ended)
        if tag == "br" and self._open_runs:
            self._pieces.append("\n")
        run: OpenRun | None = None
        if attributes:
            self._collect_addresses(tag, attributes, line)
            run = self._read_run(attributes, line)
        if run is not None:
            self._open_runs += 1
        if not closed:
            self._stack.open(tag, run)
        elif run is not None:
            self._finish_runs([run])

    def _collect_addresses(self, tag: str, attributes: dict[str, str], line: int) -> None:
        if "id" in attributes:
            self.ids.add(attributes["id"])
        if tag == "a" and "name" in attributes:
            self.ids.add(attributes["name"])
        if tag == "base":
            found = f"<base href={describe(attributes.get('href', ''))}>"
            expected = "no base element: it moves every link of the page"
            self.problems.append(Problem(self._file, f"line {line}", expected, found, "base-element"))
            return
        for link in find_links(tag, attributes, line):
            self.links.setdefault((link.url, link.role), link)

    def _collect_style(self) -> None:
        if self._style is not None:
            line, pieces = self._style
            self._style = None
            for link in find_css_links("".join(pieces), line):
                self.links.setdefault((link.url, link.role), link)

    def _read_run(self, attributes: dict[str, str], line: int) -> OpenRun | None:
        beside = attributes.keys().isdisjoint(_RUN_ATTRIBUTES)
        if beside and attributes.keys().isdisjoint(_BESIDE_ATTRIBUTES):
            return None
        names = _BESIDE_ATTRIBUTES if beside else _RUN_ATTRIBUTES
        name, start, end = (attributes.get(attribute, "") for attribute in names)
        if not beside and STATEMENT_ID.fullmatch(name):
            self.shown.add(name)
        wrong = [
            f"{attribute}={describe(attributes[attribute])}" if attribute in attributes else f"no {attribute}"
            for attribute, pattern in zip(
                names, (_SOURCE_ID if beside else STATEMENT_ID, _OFFSET, _OFFSET), strict=True
            )
            if not pattern.fullmatch(attributes.get(attribute, ""))
        ]
        if not wrong and int(start) >= int(end):
            wrong = [f"{names[1]}={start} {names[2]}={end}"]
        if wrong:
            expected = f"{names[0]} with an id, {names[1]} and {names[2]} with offsets, start before end"
            place = f"line {line}, {name}" if STATEMENT_ID.fullmatch(name) else f"line {line}"
            self.problems.append(Problem(self._file, place, expected, ", ".join(wrong), "bad-run"))
            return None
        statement, source = ("", name) if beside else (name, "")
        return OpenRun(line, statement, source, int(start), int(end), len(self._pieces))

    def _finish_runs(self, ended: list[OpenRun]) -> None:
        for run in ended:
            text = fold_space("".join(self._pieces[run.piece :]))
            self.runs.append(Run(run.line, run.statement, run.source, run.start, run.end, text))
            self._open_runs -= 1
        if not self._open_runs:
            self._pieces.clear()
