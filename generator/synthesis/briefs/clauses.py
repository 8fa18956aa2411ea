"""Says which clause of a statement a figure stands in, so that no topic claims another's figure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.model import Span

if TYPE_CHECKING:
    from generator.model import Quantity, Statement

_BOUNDARY = re.compile(r"[,;:]\s|[，；：。、]|\s[–—]\s|—")


def clause_around(statement: Statement, span: Span) -> Span:
    """Returns the clause of a statement that holds a span: from the boundary before it to the one after.

    Args:
        statement: the statement.
        span: offsets into the document.
    """
    offset = statement.span.start
    start, end = 0, len(statement.text)
    for match in _BOUNDARY.finditer(statement.text):
        if match.end() <= span.start - offset:
            start = match.end()
        elif match.start() >= span.end - offset:
            end = match.start()
            break
    return Span(offset + start, offset + max(end, start + 1))


_WORD = re.compile(r"[^\W_\u3400-\u9fff]+|[\u3400-\u9fff]{2}")
_BARE_WORDS = 2
"""Words beside a topic's name in a clause that is no more than an item of a list: "and advanced ..."."""


def is_list_of(statement: Statement, topics: tuple[str, ...]) -> bool:
    """Whether a statement strings topics together, rather than say something of each in a clause of its own.

    "Weirs, eels and salmon need care" is a list: one clause at least is nothing but the name. "Weirs are old,
    eels are rare, and salmon return" is none.

    Args:
        statement: the statement.
        topics: ids of the topics, of which it names several.
    """
    for term in statement.terms:
        if term.topic in topics:
            clause = clause_around(statement, term.span)
            offset = statement.span.start
            before = statement.text[clause.start - offset : term.span.start - offset]
            behind = statement.text[term.span.end - offset : clause.end - offset]
            if len(_WORD.findall(before)) + len(_WORD.findall(behind)) <= _BARE_WORDS:
                return True
    return False


def is_figure_of(statement: Statement, quantity: Quantity, topic: str) -> bool:
    """Whether a figure counts something of a topic.

    A statement that names several topics gives a figure to those alone that its own clause names: "home to
    6,000 mills, river research is flourishing" says nothing of how many there are in quantum research.

    Args:
        statement: a statement that names the topic.
        quantity: one of its quantities.
        topic: the topic's id.
    """
    if len(statement.topics) == 1:
        return True
    clause = clause_around(statement, quantity.span)
    return any(term.topic == topic and clause.overlaps(term.span) for term in statement.terms)
