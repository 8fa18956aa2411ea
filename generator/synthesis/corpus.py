"""Brings what was found in each document together into one corpus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.folding import speaker_key
from generator.model import Corpus, Document, Statement
from generator.synthesis.agreement import find_agreements
from generator.synthesis.origins.credits import group_agencies
from generator.synthesis.origins.finding import find_origins

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.model import Actor


def assemble_corpus(
    read: Iterable[tuple[Document, tuple[Statement, ...]]], actors: tuple[Actor, ...] = ()
) -> Corpus:
    """Makes the corpus that everything published is made from.

    This is the one door between what was read and what is shown: what may not be shown is left out here, and
    reaches no page, chart, search index, feed or data file. A document that may not be shown is compared with
    the others all the same, since its copies confirm nothing either.

    Args:
        read: each document with its statements.
        actors: those whom the taxonomy knows by several names: who publishes as "the CPB" is the Central
            Planning Bureau whom others quote.

    Returns:
        The corpus.
    """
    pairs = sorted(read, key=lambda pair: pair[0].source.id)
    sources = tuple(document.source for document, _ in pairs)
    statements = tuple(
        statement for document, found in pairs if document.source.rights != "none" for statement in found
    )
    origins, shared = find_origins(pairs)
    published = {source.id: source.published for source in sources}
    names = {speaker_key(alias): actor.name for actor in actors for alias in actor.aliases}
    publishers = {
        source.id: names.get(speaker_key(source.publisher), source.publisher)
        for source in sources
        if source.publisher is not None
    }
    titles = {source.id: source.title for source in sources}
    agencies = group_agencies(document for document, _ in pairs)
    agreements = find_agreements(statements, origins, published, publishers, titles, agencies)
    return Corpus(sources, statements, origins, agreements, shared)
