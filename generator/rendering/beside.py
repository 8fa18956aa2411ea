"""Shows the sentences right before and behind a statement, so that a reader sees it in its place."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote

from markupsafe import Markup

from generator.analysis.passages.sentences import quotations_of, split_sentences
from generator.model import Span
from generator.rendering.escaping import escape
from generator.text_safety import UNPRINTABLE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.model import Document, Sentence, Statement

_SHOWN = 280
"""Code points. Of a longer neighbour the part next to the statement is shown."""
_FRAGMENT_WORDS = 6
_FRAGMENT_CHARACTERS = 14
"""What of each end of a sentence a text fragment names: enough to be the only such place on a page."""


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside a statement."""

    before: Markup
    """The sentence before it; empty where its section begins with it."""
    behind: Markup
    """The sentence behind it; empty where its section ends with it."""


def show_beside(document: Document, statements: Iterable[Statement]) -> dict[str, Beside]:
    """Finds and writes the neighbours of each statement of a document, by its id.

    A neighbour that is a statement itself stands right above or below on the page, and is not shown twice.

    Args:
        document: the document.
        statements: its statements, in order.
    """
    statements = tuple(statements)
    shown = [statement.span for statement in statements]
    sentences = split_sentences(document, quotations_of(document))
    starts = [sentence.span.start for sentence in sentences]
    sections = [document.blocks[sentence.block].section for sentence in sentences]
    found = {}
    for statement in statements:
        index = bisect_right(starts, statement.span.start) - 1
        if index < 0:
            continue
        section = sections[index]
        before = index - 1 if index and sections[index - 1] == section else None
        # A statement may be made of more than one sentence: a quotation with what leads it in.
        after = bisect_right(starts, statement.span.end - 1)
        behind = after if after < len(sentences) and sections[after] == section else None
        found[statement.id] = Beside(
            _show(document, sentences, before, shown, last=True),
            _show(document, sentences, behind, shown, last=False),
        )
    return found


def _show(
    document: Document,
    sentences: tuple[Sentence, ...],
    index: int | None,
    statements: list[Span],
    *,
    last: bool,
) -> Markup:
    """Writes a neighbour, of a long one the end next to the statement; nothing for another statement."""
    if index is None:
        return Markup("")
    span = sentences[index].span
    nearest = bisect_right(statements, Span(span.start, span.start + 1)) - 1
    if any(
        statements[place].overlaps(span) for place in (nearest, nearest + 1) if 0 <= place < len(statements)
    ):
        return Markup("")
    shown = _cut(document.text, span, last=last)
    if UNPRINTABLE.search(document.text, shown.start, shown.end):
        return Markup("")  # what no page can carry is no proof
    element = Markup('<span data-source="{}" data-from="{}" data-to="{}">{}</span>').format(
        document.source.id, shown.start, shown.end, escape(document.text[shown.start : shown.end])
    )
    opening = Markup("… ") if shown.start > span.start else Markup("")
    closing = Markup(" …") if shown.end < span.end else Markup("")
    return opening + element + closing


def _cut(text: str, span: Span, *, last: bool) -> Span:
    if span.end - span.start <= _SHOWN:
        return span
    if last:
        start = span.end - _SHOWN
        space = text.find(" ", start, span.end)
        return Span(space + 1 if 0 < space < span.end - 1 else start, span.end)
    end = span.start + _SHOWN
    space = text.rfind(" ", span.start, end)
    return Span(span.start, space if space > span.start else end)


def passage_address(url: str, text: str) -> str:
    """The address of a sentence in its original, by a text fragment (WICG, Scroll To Text Fragment).

    Args:
        url: the original's address; a fragment of its own is given up.
        text: the sentence.
    """
    words = text.split()
    spaced = len(words) > 2 * _FRAGMENT_WORDS
    if spaced:
        ends = [" ".join(words[:_FRAGMENT_WORDS]), " ".join(words[-_FRAGMENT_WORDS:])]
    elif len(text) > 4 * _FRAGMENT_CHARACTERS and len(words) < 4:
        ends = [text[:_FRAGMENT_CHARACTERS], text[-_FRAGMENT_CHARACTERS:]]
    else:
        ends = [" ".join(words)]
    # A hyphen, a comma and an ampersand mean something in the fragment itself.
    encoded = (quote(end, safe="").replace("-", "%2D") for end in ends)
    return f"{url.partition('#')[0]}#:~:text={','.join(encoded)}"
