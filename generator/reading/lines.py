"""Turns a text into lines, each with its place and the marks that Markdown and plain text use."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from generator.model import Span

_LINE = re.compile(r"[^\r\n\u2028\u2029\x0b\x0c]+")
_IMAGE = re.compile(r"!\[|<img\b", re.IGNORECASE)
_IMAGE_LINE = re.compile(r"\s*\[?!\[.{0,2000}\]\(.{0,2000}\)\s*$", re.DOTALL)
_ATX = re.compile(r"\s{0,3}#{1,6}[ \t]+(.+?)(?:[ \t]+#{1,20})?[ \t]*$")
_BULLET = re.compile(
    r"\s{0,12}(?:[-*+•·▪◦‣●○–][ \t]+|\(?\d{1,3}[.)、][ \t]*(?=\D)|[（(][一二三四五六七八九十\d]{1,3}[)）][ \t]*)"
)
_RULE = re.compile(r"\s*(?:[-*_=~#][ \t]*){3,}$")
_FENCE = re.compile(r"\s{0,3}(?:```|~~~)")
_TABLE = re.compile(r"\s*\|.*\|\s*$")
_QUOTE_MARK = re.compile(r"\s{0,3}>[ \t]?")


class LineKind(StrEnum):
    """What the marks on a line say it is."""

    TEXT = "text"
    """No mark."""
    HEADING = "heading"
    """`# Heading`, or a line underlined."""
    BULLET = "bullet"
    """An entry of a list."""
    IMAGE = "image"
    """An image and nothing else."""
    RULE = "rule"
    """A ruled line, or the underline of a heading."""
    CODE = "code"
    """A fence, or a line between fences."""
    TABLE = "table"
    """A row of a table."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank."""

    span: Span
    """Its words, without list marks, heading marks and surrounding white space."""
    kind: LineKind
    """What its marks say."""
    blank_before: bool
    """Whether an empty line (or the start of the text) stands before it."""


def read_lines(text: str) -> tuple[Line, ...]:
    """Reads the lines that are not blank, each with the span of its words."""
    lines: list[Line] = []
    last_end = 0
    fenced = False
    for match in _LINE.finditer(text):
        raw = match.group()
        if not raw.strip():
            continue
        between = text[last_end : match.start()].replace("\r\n", "\n")
        blank_before = not lines or sum(between.count(newline) for newline in "\n\r\u2028\u2029\x0b\x0c") > 1
        last_end = match.end()
        if _FENCE.match(raw):
            fenced = not fenced
            kind, words = LineKind.CODE, (0, len(raw))
        elif fenced:
            kind, words = LineKind.CODE, (0, len(raw))
        else:
            kind, words = _classify(raw)
        start, end = _trim(raw, *words)
        if start < end:
            lines.append(Line(Span(match.start() + start, match.start() + end), kind, blank_before))
    return tuple(lines)


def _classify(raw: str) -> tuple[LineKind, tuple[int, int]]:
    """Returns the kind of a line and where its words stand in it."""
    whole = (0, len(raw))
    if len(raw) < 4000 and _IMAGE.search(raw) and _is_image(raw):
        return LineKind.IMAGE, whole
    if _RULE.match(raw):
        return LineKind.RULE, whole
    heading = _ATX.match(raw)
    if heading is not None:
        return LineKind.HEADING, heading.span(1)
    if _TABLE.match(raw):
        return LineKind.TABLE, whole
    quoted = _QUOTE_MARK.match(raw)
    offset = quoted.end() if quoted is not None else 0
    bullet = _BULLET.match(raw, offset)
    if bullet is not None and bullet.end() < len(raw):
        return LineKind.BULLET, (bullet.end(), len(raw))
    return LineKind.TEXT, (offset, len(raw))


def _is_image(raw: str) -> bool:
    if _IMAGE_LINE.match(raw):
        return True
    stripped = raw.strip()
    return stripped.lower().startswith("<img") and stripped.endswith(">")


def _trim(raw: str, start: int, end: int) -> tuple[int, int]:
    while start < end and raw[start].isspace():
        start += 1
    while end > start and raw[end - 1].isspace():
        end -= 1
    return start, end
