"""What no page, feed or spreadsheet may be given: characters that XML cannot carry, cells that run."""

from __future__ import annotations

import re
from urllib.parse import quote

UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
"""What HTML and XML cannot carry: controls but tab and newlines, lone surrogates, non-characters."""
CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
"""What would move a terminal's cursor; a file's name or a value may hold it."""
_RUNS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
"""A cell that begins so is a formula to a spreadsheet, in some at full width (OWASP, CSV injection)."""
_LEADING = ("\t", "\r", "\n")
"""What may stand before a formula unseen."""
_IN_ADDRESS = "%/:?#[]@!$&'()*+,;=~-._|"
"""What stands in an address as it is, beside letters and digits; a brace or backslash would end a field."""

_LONGEST_REPORT = 300
"""Characters of what a library says of its failure."""


def clean(text: str) -> str:
    """Returns `text` with U+FFFD for every character that XML cannot carry."""
    return UNPRINTABLE.sub("\ufffd", text)


def describe_failure(error: Exception) -> str:
    """What a library says of its failure on a damaged file: the kind of error, and its first words."""
    return f"{type(error).__name__}: {clean(str(error))[:_LONGEST_REPORT]}"


def safe_address(url: str) -> str:
    """Returns an address with every character escaped that must not stand in one."""
    return quote(url, safe=_IN_ADDRESS)


def safe_cell(value: object) -> str:
    """Returns a cell's text, with an apostrophe before what a spreadsheet would run, also behind spaces."""
    text = "" if value is None else clean(str(value))
    return f"'{text}" if text.startswith(_LEADING) or text.lstrip().startswith(_RUNS) else text


def csv_row(cells: tuple[object, ...]) -> str:
    """Writes one row of CSV after RFC 4180, its line ended by LF, its cells made safe.

    The csv module leaves a carriage return bare where lines end in LF alone.
    """
    return ",".join(_quote(safe_cell(cell)) for cell in cells) + "\n"


def _quote(cell: str) -> str:
    if any(sign in cell for sign in ',"\r\n'):
        return '"' + cell.replace('"', '""') + '"'
    return cell
