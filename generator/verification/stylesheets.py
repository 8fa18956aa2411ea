"""CSS -> the addresses it loads."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.verification.addresses import Link, LinkRole

if TYPE_CHECKING:
    from collections.abc import Iterator

# Each alternative takes all it can in one pass and never fails once begun, so a sheet is read in linear time.
_TOKEN = re.compile(
    r"""
      (?P<comment>/\*)
    | (?P<at>@(?:import|namespace)\b)
    | (?P<url>(?<![\w-])url\()
    | (?P<string>"(?:[^"\\\n]++|\\.)*+"?|'(?:[^'\\\n]++|\\.)*+'?)
    | (?P<end>[;{}])
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
_STRING = re.compile(r"""\s*+("(?:[^"\\\n]++|\\.)*+"?|'(?:[^'\\\n]++|\\.)*+'?)""", re.DOTALL)
_ESCAPE = re.compile(r"\\(?:([0-9A-Fa-f]{1,6})\s?|(.))", re.DOTALL)


def find_css_links(css: str, first_line: int = 1) -> Iterator[Link]:
    """What `url(...)` and `@import` name, in order.

    Args:
        css: A stylesheet, or the declarations of a `style` attribute.
        first_line: The line on which it begins.
    """
    position = 0
    counted = 0
    line = first_line
    rule = ""
    while (match := _TOKEN.search(css, position)) is not None:
        line += css.count("\n", counted, match.start())
        counted = match.start()
        position = match.end()
        if match["comment"]:
            end = css.find("*/", position)
            position = len(css) if end < 0 else end + 2
        elif match["at"]:
            rule = match["at"].lower()
        elif match["end"]:
            rule = ""
        else:
            text = match["string"]
            if text is None:
                text, position = _read_url(css, position)
            elif rule != "@import":
                continue
            if rule != "@namespace":  # a namespace is a name, never fetched
                role = LinkRole.LOAD if rule == "@import" else LinkRole.IMAGE
                yield Link(_unescape(text), role, line)
            rule = ""


def _read_url(css: str, position: int) -> tuple[str, int]:
    quoted = _STRING.match(css, position)
    if quoted is not None:
        return quoted[1], quoted.end()
    end = css.find(")", position)
    end = len(css) if end < 0 else end
    return css[position:end].strip(), end


def _unescape(text: str) -> str:
    if text[:1] in {'"', "'"}:
        text = text[1:-1] if len(text) > 1 and text[-1] == text[0] else text[1:]
    return _ESCAPE.sub(_character, text)


def _character(match: re.Match[str]) -> str:
    if match[1] is None:
        return "" if match[2] == "\n" else match[2]
    code = int(match[1], 16)
    return chr(code) if 0 < code < 0x110000 else "\ufffd"
