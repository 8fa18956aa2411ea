"""The figures of one run: what is measured, kept as a file, printed, and compared with the run before."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from generator.analysis.statements import ANALYSIS_VERSION
from tests.gold import families, scoring
from tests.gold.annotations import GOLD, PARTS, load_documents
from tests.gold.counting import Miss, Tally

if TYPE_CHECKING:
    from collections.abc import Mapping

FIGURES = GOLD / "figures.json"
"""The last run's."""
SLACK = 0.02
"""What a figure may fall before `make test` fails."""
MEASURES = ("precision", "recall", "f1")

Figures = dict[str, dict[str, object]]


def measure(*, with_families: bool = True) -> tuple[dict[str, object], dict[str, tuple[Miss, ...]]]:
    """Reads all of the gold.

    Args:
        with_families: whether origins and agreements are measured too.

    Returns:
        What figures.json holds, and the misses of each part.
    """
    parts: dict[str, object] = {}
    misses: dict[str, tuple[Miss, ...]] = {}
    for part in PARTS:
        scores = [scoring.score_document(document) for document in load_documents(part)]
        layers = {layer: sum((score.layers[layer] for score in scores), Tally()) for layer in scoring.LAYERS}
        documents, sentences = len(scores), sum(score.sentences for score in scores)
        misses[part] = tuple(miss for score in scores for miss in score.misses)
        family_documents = 0
        if part != "seeds" and with_families:
            family = families.score_families(part)
            layers |= family.layers
            misses[part] += family.misses
            family_documents = family.documents
        parts[part] = {
            "documents": documents,
            "sentences": sentences,
            "family_documents": family_documents,
            "layers": {layer: _row(counts) for layer, counts in layers.items()},
        }
    return {"schema": "seedbrief-figures/1", "analysis": ANALYSIS_VERSION, "parts": parts}, misses


def _row(counts: Tally) -> dict[str, object]:
    figures = {measure: f"{getattr(counts, measure):.3f}" for measure in MEASURES}
    return {"right": counts.right, "found": counts.found, "expected": counts.expected, **figures}


def write(figures: Mapping[str, object]) -> None:
    """Keeps the figures of a run."""
    FIGURES.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")


def falls(kept: Mapping[str, object], measured: Mapping[str, object]) -> list[str]:
    """Lists the figures that are lower than the kept ones by more than two points.

    Args:
        kept: what figures.json holds.
        measured: what this run gives.
    """
    found = []
    before, now = _flatten(kept), _flatten(measured)
    for name, value in before.items():
        if name not in now:
            found.append(f"{name}: was {value:.3f}, is not measured any more")
        elif now[name] < value - SLACK:
            found.append(f"{name}: was {value:.3f}, is {now[name]:.3f}")
    return found


def _flatten(figures: Mapping[str, object]) -> dict[str, float]:
    flat: dict[str, float] = {}
    parts = figures["parts"]
    assert isinstance(parts, dict)
    for part, content in parts.items():
        for layer, row in content["layers"].items():
            flat |= {f"{part}, {layer}, {measure}": float(row[measure]) for measure in MEASURES}
    return flat
