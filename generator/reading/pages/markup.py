"""Parses markup into a tree: linear in its length, within limits, without network or entities of its own."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lxml import etree
from lxml.html import HTMLParser, document_fromstring

from generator.errors import Problem, UnreadableDocumentError
from generator.text_safety import UNPRINTABLE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

MAX_TAGS = 200_000
"""Tags of a page. A long report has 20,000; finding the main text takes a minute for 100,000 elements."""
MAX_ATTRIBUTES = 1_000
"""Attributes of one tag. A long one has thirty; the parser compares each with all others of its tag, which
takes seconds for 50,000 and minutes for 200,000."""
_MAX_LINKED_DATA = 50
_MAX_LINKED_DATA_CHARACTERS = 2_000_000
_LEFT_OUT = re.compile(r"<!--|<(script|style|template)(?=[\s/>])", re.IGNORECASE)
_ENDS = {
    name: re.compile(rf"</{name}(?=[\s/>])[^>]{{0,200}}>", re.IGNORECASE)
    for name in ("script", "style", "template")
}
_LINKED_DATA = re.compile(r"type\s{0,4}=\s{0,4}[\"']?\s{0,4}application/ld\+json", re.IGNORECASE)
_DOCTYPE = re.compile(
    r"\s{0,1000}(?:<\?xml[^>]{0,200}>\s{0,100})?<!doctype[^\[>]{0,2000}(?:\[[^\]]{0,100000}\]\s{0,100})?>",
    re.IGNORECASE,
)
"""With the entities that it may declare, which nothing here expands."""
_DATA_URL = re.compile(r"(?<=[\"'(=])data:[a-z]{1,20}/[^\"'\s>)]{0,50000000}", re.IGNORECASE)
"""A picture written into the page, often of several megabytes."""
_TAG = re.compile(r"<[a-zA-Z]")
_IN_TAG = re.compile(r"[>\"']")
"""Where a tag may end, or a value begins that may hold such an end."""
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\ufffe\uffff]")
_REFERENCE = re.compile(r"&#(?:0{0,20}([0-9]{1,7})|[xX]0{0,20}([0-9a-fA-F]{1,6}));?")
"""A character by its number, which may be one that no tree can hold."""
_WINDOWS_1252 = range(0x80, 0xA0)
_SAVED_FROM = re.compile(
    r"<!--\s{0,9}saved from url=\(\d{1,6}\)(https?://[^\s>]{1,2000})|^\s{0,9}url:\s(https?://\S{1,2000})",
    re.MULTILINE,
)
_HEAD = 4_096


@dataclass(frozen=True, slots=True)
class Markup:
    """A page as a tree, with what was taken out of it beforehand."""

    root: HtmlElement
    """The `html` element."""
    linked_data: tuple[str, ...]
    """The text of each JSON-LD script."""
    saved_from: str | None
    """The address that the browser wrote into a comment when it saved the page."""


def parse_markup(text: str, name: str) -> Markup:
    """Parses a page or a piece of one.

    Scripts, styles and comments are taken out before the parser sees them, so that their size costs nothing.

    Args:
        text: the markup.
        name: how problems name the file.

    Raises:
        UnreadableDocumentError: there is nothing in it, or it is nested too deeply, has too many tags, or too
            many attributes in one.
    """
    bare, linked_data = _take_out(text)
    doctype = _DOCTYPE.match(bare)
    bare = _DATA_URL.sub("", bare[doctype.end() :] if doctype is not None else bare)
    tags = bare.count("<")
    if tags > MAX_TAGS:
        raise UnreadableDocumentError(
            Problem(name, "", f"at most {MAX_TAGS:,} tags", f"{tags:,}", "too-many-tags")
        )
    most = max(_count_attributes(bare), default=0)
    if most > MAX_ATTRIBUTES:
        expected = f"at most {MAX_ATTRIBUTES:,} attributes in a tag"
        raise UnreadableDocumentError(Problem(name, "", expected, f"{most:,}", "too-many-attributes"))
    saved = _SAVED_FROM.search(text, 0, _HEAD)
    return Markup(_parse(bare, name), linked_data, (saved.group(1) or saved.group(2)) if saved else None)


def _count_attributes(bare: str) -> Iterator[int]:
    """How many attributes each tag has, roughly: words and parts between slashes, outside quoted values."""
    place = 0
    while (tag := _TAG.search(bare, place)) is not None:
        place = tag.end()
        count = 0
        while (mark := _IN_TAG.search(bare, place)) is not None and mark[0] != ">":
            stretch = bare[place : mark.start()]
            count += len(stretch.replace("/", " ").split())
            place = mark.end()
            if stretch.rstrip().endswith("="):
                closing = bare.find(mark[0], place)
                place = len(bare) if closing < 0 else closing + 1
        stop = len(bare) if mark is None else mark.start()
        yield count + len(bare[place:stop].replace("/", " ").split())
        place = len(bare) if mark is None else mark.end()


def _parse(bare: str, name: str) -> HtmlElement:
    # A page has 256 levels at most: the parser stops there, since huge_tree stays off.
    parser = HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, huge_tree=False
    )
    referred = _REFERENCE.sub(_settle_reference, bare) if "&#" in bare else bare
    source = _CONTROL.sub("\ufffd", referred.replace("\f", " ")).encode("utf-8", "replace")
    try:
        root = document_fromstring(source, parser=parser)
    except (etree.LxmlError, ValueError, AssertionError) as error:
        found = "a file without text" if not bare.strip() else "markup that cannot be read"
        raise UnreadableDocumentError(Problem(name, "", "a page", found, "no-page")) from error
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        expected = "at most 255 tags inside each other, and no single text above 10,000,000 bytes"
        raise UnreadableDocumentError(Problem(name, "", expected, "more", "too-deep"))
    return root


def _settle_reference(match: re.Match[str]) -> str:
    """Leaves a reference to a character alone; one to a control character is a replacement character.

    Numbers from 128 to 159 stand for the characters that Windows-1252 has there, as in browsers (HTML Living
    Standard, 13.2.5.80).
    """
    number = int(match[1]) if match[1] else int(match[2], 16)
    if number in _WINDOWS_1252:
        return bytes((number,)).decode("windows-1252", "replace")
    return match[0] if number <= sys.maxunicode and not UNPRINTABLE.match(chr(number)) else "\ufffd"


def _take_out(text: str) -> tuple[str, tuple[str, ...]]:
    """Takes out scripts, styles, templates and comments; keeps the text of JSON-LD scripts apart."""
    kept: list[str] = []
    linked_data: list[str] = []
    place = 0
    while (match := _LEFT_OUT.search(text, place)) is not None:
        kept.append(text[place : match.start()])
        tag = match.group(1)
        if tag is None:
            end = text.find("-->", match.end())
            place = len(text) if end < 0 else end + len("-->")
            continue
        opened = text.find(">", match.end())
        closing = _ENDS[tag.lower()].search(text, opened) if opened >= 0 else None
        attributes = text[match.end() : opened] if opened >= 0 else ""
        if closing is not None and tag.lower() == "script" and _LINKED_DATA.search(attributes[:2000]):
            script = text[opened + 1 : closing.start()]
            if len(linked_data) < _MAX_LINKED_DATA and len(script) <= _MAX_LINKED_DATA_CHARACTERS:
                linked_data.append(script)
        # As in a browser, what is never closed reaches to the end.
        place = len(text) if closing is None else closing.end()
    kept.append(text[place:])
    return "".join(kept), tuple(linked_data)
