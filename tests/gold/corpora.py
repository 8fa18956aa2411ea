"""The two doors to synthesis that the families need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.synthesis.corpus import assemble_corpus
from generator.synthesis.pair_scoring import score_pair

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.analysis.statements import Analysis
    from generator.model import Corpus, Document


def assemble(read: Iterable[tuple[Document, Analysis]]) -> Corpus:
    """Makes the corpus of a family's documents, as a build does."""
    return assemble_corpus((document, analysis.statements) for document, analysis in read)


def says_the_same(first: str, second: str, language: str) -> bool:
    """Whether two statements on one topic would be linked."""
    return score_pair(first, second, language)
