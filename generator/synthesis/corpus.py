"""Brings what was found in each document together into one corpus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model import Corpus, Source, Statement
from generator.synthesis.agreement import find_agreements
from generator.synthesis.origins import find_origins

if TYPE_CHECKING:
    from collections.abc import Iterable


def assemble_corpus(read: Iterable[tuple[Source, tuple[Statement, ...]]]) -> Corpus:
    """Makes the corpus that everything published is made from.

    This is the one door between what was read and what is shown: what may not be shown is left out here, and
    reaches no page, chart, search index, feed or data file.

    Args:
        read: each source with its statements.

    Returns:
        The corpus.
    """
    pairs = sorted(read, key=lambda pair: pair[0].id)
    sources = tuple(source for source, _ in pairs)
    statements = tuple(statement for source, found in pairs if source.rights != "none" for statement in found)
    origins = find_origins(sources, statements)
    return Corpus(sources, statements, origins, find_agreements(statements, origins))
