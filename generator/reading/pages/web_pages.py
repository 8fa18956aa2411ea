"""Reads a saved web page: the document in it, without the site around it."""

from __future__ import annotations

import logging
from importlib.metadata import version
from typing import TYPE_CHECKING

from generator import __version__
from generator.errors import Problem, UnreadableDocumentError
from generator.model import Extraction
from generator.reading.charsets import decode_markup
from generator.reading.extraction import Extracted
from generator.reading.facts.fact_values import confirm_tag
from generator.reading.pages.cleaning import clean_page
from generator.reading.pages.facts import gather_page_facts
from generator.reading.pages.markup import parse_markup
from generator.reading.pages.pieces import cut_pieces, lay_out
from generator.reading.pages.selection import select_pieces

if TYPE_CHECKING:
    from collections.abc import Callable

# What the library tells of a page it cannot use is told by problems of our own.
logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
logging.getLogger("readability").setLevel(logging.CRITICAL)
logging.getLogger("charset_normalizer").setLevel(logging.CRITICAL)


def read_page(raw: bytes, name: str) -> tuple[Extracted, ...]:
    """Reads a saved page.

    Args:
        raw: the file's bytes.
        name: how problems name it.

    Returns:
        One document.

    Raises:
        UnreadableDocumentError: it has no text of its own, too many tags, or bytes of no charset.
    """
    text, problems = decode_markup(raw, name)
    return (read_markup(text, name, problems),)


def read_markup(
    text: str,
    name: str,
    problems: tuple[Problem, ...] = (),
    leave_out: Callable[[str], bool] = lambda _: False,
) -> Extracted:
    """Reads a page that is decoded already.

    Args:
        text: the markup.
        name: how problems name the file.
        problems: what decoding met.
        leave_out: tells a piece of text that is no part of the document.

    Raises:
        UnreadableDocumentError: it has no text of its own, or too many tags.
    """
    markup = parse_markup(text, name)
    facts = gather_page_facts(markup)
    clean_page(markup.root)
    selection = select_pieces(markup.root, cut_pieces(markup.root))
    content, parts = lay_out(piece for piece in selection.pieces if not leave_out(piece.text))
    if not content:
        raise UnreadableDocumentError(
            Problem(name, "", "a page with text", "menus, forms and the like alone", "no-body")
        )
    language = confirm_tag(facts.pop("language", None), content)
    if language is not None:
        facts["language"] = language
    own = Extraction("seedbrief", __version__)
    maker = Extraction("trafilatura", version("trafilatura")) if selection.by_library else own
    return Extracted(content, tuple(sorted(facts.items())), parts, (), maker, None, problems)
