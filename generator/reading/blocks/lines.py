"""Turns a text into lines, each with its place and the marks that Markdown and plain text use."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from generator.model import Span, make_span
from generator.quick_classes import maker_of, quick_to_make

if TYPE_CHECKING:
    from collections.abc import Iterator

_LINE = re.compile(r"[^\r\n\u2028\u2029\x0b\x0c]+")
_NEWLINES = "\n\r\u2028\u2029\x0b\x0c"
_PARTING_LINES = {"\n": False, "\r\n": False, "\n\n": True, "\r\n\r\n": True}
"""What nearly always parts two lines, and whether an empty line stands in it."""
_ATX = re.compile(r"\s{0,3}#{1,6}[ \t]+(?=[^ \t])")
_NUMBER = re.compile(
    r"\s{0,12}(?:\(?\d{1,3}[.)、][ \t]*(?=\D)"  # 1.  (1)  1、
    r"|\d{1,2}(?:\.\d{1,2}){1,3}\.?[ \t]+(?=[^\W\d_a-z])"  # 2.1, before a capital or a Chinese character
    r"|\([a-z]{1,3}\)[ \t]+"  # (a)  (iv)
    r"|[（(][一二三四五六七八九十\d]{1,3}[)）][ \t]*)"
)
# A list of another list's marks, copied into text, has both: "- • Sales rose".
# Pictures in a line's head set it off as bullets do.
_PICTURES = (
    r"(?:[\u2600-\u260d\u260f-\u2708\u270a-\u275a\u275f-\u27bf\U0001f300-\U0001faff]\ufe0f?"
    r"|[0-9]\ufe0f?\u20e3){1,3}"
)
_BULLET = re.compile(
    rf"\s{{0,12}}(?:[-*+•·▪◦‣●○–][ \t]+|(?:[▷▶►▸▹◆◇■□★☆➢➤※◎✓✔]|{_PICTURES})[ \t]*)(?:[•▪◦‣●○][ \t]+)?"
)
_RULE = re.compile(r"\s*(?:[-*_=~#][ \t]*){3,}$")
_FENCE = re.compile(r"\s{0,3}(?:```|~~~)")
_QUOTE_MARK = re.compile(r"\s{0,3}>[ \t]?")


_LONGEST_ROW = 160
"""Characters of a table's row in plain text."""
# Some words and then numbers alone, or columns set apart by tabs or several spaces.
_FIGURE = r"[-+(~]?[£$€¥]?\d[\d.,]{0,14}[%)kmbn]{0,3}"
_FIGURE_ENDS = ".,%)kmbn"
"""What may stand behind the last digit of a figure."""
_ROW = re.compile(rf"(?:[^\s\d]{{1,30}}[ \t]+){{0,5}}(?:{_FIGURE}[ \t]+){{2,12}}{_FIGURE}")
_COLUMNS = re.compile(r"\S(?: {3,}|\t+)[^\s.](?:[^\t ]| (?! )){0,60}(?: {3,}|\t+)\S")


class LineKind(StrEnum):
    """What the marks on a line say it is."""

    TEXT = "text"
    """No mark."""
    HEADING = "heading"
    """`# Heading`, or a line underlined."""
    BULLET = "bullet"
    """An entry of a list."""
    NUMBER = "number"
    """An entry of a numbered list, or a numbered heading or paragraph."""
    IMAGE = "image"
    """An image and nothing else."""
    RULE = "rule"
    """A ruled line, or the underline of a heading."""
    CODE = "code"
    """A fence, or a line between fences."""
    TABLE = "table"
    """A row of a table."""


_TEXT, _TABLE, _CODE = LineKind.TEXT, LineKind.TABLE, LineKind.CODE


@quick_to_make
@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank."""

    span: Span
    """Its words, without list marks, heading marks and surrounding white space."""
    kind: LineKind
    """What its marks say."""
    blank_before: bool
    """Whether an empty line (or the start of the text) stands before it."""


_make_line = maker_of(Line)


def read_lines(text: str) -> tuple[Line, ...]:
    """Reads the lines that are not blank, each with the span of its words."""
    lines: list[Line] = []
    last_end = 0
    fenced = False
    for place, raw in _find_lines(text):
        if raw.isspace():
            continue
        blank_before = not lines or _holds_blank_line(text[last_end:place])
        last_end = place + len(raw)
        fence = not raw[0].isalpha() and _FENCE.match(raw) is not None
        fenced ^= fence
        kind, words = (_CODE, (0, len(raw))) if fence or fenced else _classify(raw)
        start, end = _trim(raw, *words)
        if start < end:
            lines.append(_make_line(make_span(place + start, place + end), kind, blank_before))
    return tuple(lines)


def _find_lines(text: str) -> Iterator[tuple[int, str]]:
    """Yields where each line that is not empty begins, and the line."""
    if any(newline in text for newline in _NEWLINES[1:]):
        for match in _LINE.finditer(text):
            yield match.start(), match.group()
        return
    # Most texts have one kind of newline: to split there takes a tenth of the pattern's time.
    place = 0
    for raw in text.split("\n"):
        if raw:
            yield place, raw
        place += len(raw) + 1


def _holds_blank_line(between: str) -> bool:
    """Whether an empty line stands in what parts two lines."""
    if between in _PARTING_LINES:
        return _PARTING_LINES[between]
    newlines = between.replace("\r\n", "\n")
    return sum(newlines.count(newline) for newline in _NEWLINES) > 1


def _classify(raw: str) -> tuple[LineKind, tuple[int, int]]:
    """Returns the kind of a line and where its words stand in it."""
    stripped = raw.strip()
    if stripped[0].isalpha():
        # No mark begins with a letter, which most lines do.
        return (_TABLE if _is_row(stripped) else _TEXT), (0, len(raw))
    return _read_marks(raw, stripped)


def _read_marks(raw: str, stripped: str) -> tuple[LineKind, tuple[int, int]]:
    """The same for a line that begins with a sign or a digit."""
    whole = (0, len(raw))
    if _is_image(stripped):
        return LineKind.IMAGE, whole
    if _RULE.match(raw):
        return LineKind.RULE, whole
    heading = _ATX.match(raw)
    if heading is not None:
        return LineKind.HEADING, (heading.end(), _without_closing_marks(raw))
    barred = stripped.startswith("|") and stripped.endswith("|") and len(stripped) > 1
    if barred or _is_row(stripped):
        return LineKind.TABLE, whole
    quoted = _QUOTE_MARK.match(raw)
    offset = quoted.end() if quoted is not None else 0
    for kind, pattern in ((LineKind.NUMBER, _NUMBER), (LineKind.BULLET, _BULLET)):
        mark = pattern.match(raw, offset)
        if mark is not None and mark.end() < len(raw):
            return kind, (mark.end(), len(raw))
    return LineKind.TEXT, (offset, len(raw))


def _is_row(stripped: str) -> bool:
    """Whether a line is a row of a table in plain text."""
    if len(stripped) > _LONGEST_ROW:
        return False
    if stripped.rstrip(_FIGURE_ENDS)[-1:].isdecimal() and _ROW.fullmatch(stripped):
        return True
    return ("   " in stripped or "\t" in stripped) and _COLUMNS.search(stripped) is not None


def _is_image(stripped: str) -> bool:
    if stripped.startswith(("![", "[![")):
        return stripped.endswith(")") and "](" in stripped
    return stripped[:4].lower() == "<img" and stripped.endswith(">")


def _without_closing_marks(raw: str) -> int:
    """Where a heading's words end: `## Heading ##` has marks behind them, `## C#` has none."""
    stripped = raw.rstrip()
    bare = stripped.rstrip("#")
    return (
        len(bare) if bare != stripped and bare[-1:] in {" ", "\t"} and bare.strip(" \t#") else len(stripped)
    )


def _trim(raw: str, start: int, end: int) -> tuple[int, int]:
    while start < end and raw[start].isspace():
        start += 1
    while end > start and raw[end - 1].isspace():
        end -= 1
    return start, end
