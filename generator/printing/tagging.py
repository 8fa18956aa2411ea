"""Heads of rows in printed tables: a tag that Typst knows and that its wheel cannot be asked for.

Typst's `pdf.header-cell` waits behind a feature, `a11y-extras`, which only its command line can switch on.
Until the wheel can, the first cell of each row is marked in the PDF itself: its element becomes a header of
scope row, and the table of offsets follows.
"""

from __future__ import annotations

import re
from bisect import bisect_left

_FIRST_CELL = re.compile(
    rb"<</Type/StructElem/S/TD(/P \d{1,9} 0 R/A\[<</O/Table)(?=/Headers\[\(U\d{1,9}x0y0\)\])"
)
"""A data cell under the first of its table's column heads, up to where its scope belongs."""
_SCOPE = b"/Scope/Row"
_START = re.compile(rb"(?<=startxref\n)\d{1,12}(?=\n)")


def mark_row_heads(pdf: bytes) -> bytes:
    """Makes the first cell of each row of each table the head of its row.

    Args:
        pdf: a PDF as Typst writes it: objects as text, one table of offsets near its end.

    Returns:
        The same file with these cells tagged `TH`, of scope `Row`.
    """
    places = [found.end() for found in _FIRST_CELL.finditer(pdf)]
    if not places:
        return pdf
    end = pdf.rindex(b"\nxref\n") + 1
    body = _FIRST_CELL.sub(rb"<</Type/StructElem/S/TH\1" + _SCOPE, pdf[:end])
    head, count, *rest = pdf[end:].split(b"\n", 2)
    lines = rest[0].split(b"\r\n", int(count.split()[1]))
    moved = [
        b"%010d%b" % (int(line[:10]) + len(_SCOPE) * bisect_left(places, int(line[:10])), line[10:])
        for line in lines[:-1]
    ]
    trailer = _START.sub(b"%d" % len(body), lines[-1])
    return body + b"\n".join((head, count, b"\r\n".join((*moved, trailer))))
