"""Where a statement may be cut, so that what is shown of it keeps its sense: one rule for pages and paper."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.model import Span, Statement

_SHORT = 320
"""Code points. A statement that is no longer than this is shown whole: an ellipsis would save nothing."""
_CLAUSE_END = re.compile(r"[,;:](?=\s)|[，；：。]|\s[–—]")


def excerpt_end(statement: Statement, span: Span) -> int:
    """Where an excerpt ends: behind the clause that holds a span.

    The beginning is never cut: what stands there may turn the sense of the rest ("depends on whether ...").

    Args:
        statement: the statement.
        span: what must be seen: offsets into the document.

    Returns:
        An offset into the document; the statement's own end where it is shown whole.
    """
    text, offset = statement.text, statement.span.start
    end = next((match.start() for match in _CLAUSE_END.finditer(text, span.end - offset)), len(text))
    if len(text) <= _SHORT or end * 3 > len(text) * 2 or _opens_quotation(text[:end]):
        return statement.span.end
    return offset + end


def last_clause_end(statement: Statement, most: int) -> int:
    """Where the last clause ends that stands whole in the first so many code points of a statement.

    Returns:
        An offset into the document; that of the limit itself where no clause ends before it.
    """
    text, offset = statement.text, statement.span.start
    ends = [
        match.start()
        for match in _CLAUSE_END.finditer(text[:most])
        if not _opens_quotation(text[: match.start()])
    ]
    return offset + max(ends, default=min(most, len(text)))


def _opens_quotation(text: str) -> bool:
    """Whether a cut here would leave a quotation open."""
    return (
        text.count('"') % 2 == 1 or text.count("“") > text.count("”") or text.count("「") > text.count("」")
    )
