"""The figures of the last run over the gold: how well documents are read, layer by layer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

if TYPE_CHECKING:
    from pathlib import Path

FIGURES_FILE = "tests/gold/figures.json"
"""Where the run leaves them, below the folder this program was taken from."""


METHOD_PAGE = "about/method.md"
"""The page that shows them: generated, though it stands among pages that are written by hand."""


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class LayerFigures(_Frozen):
    """How well one layer of the reading was done."""

    right: int
    found: int
    expected: int
    precision: float
    recall: float
    f1: float


class PartFigures(_Frozen):
    """One part of the gold."""

    documents: int
    sentences: int
    family_documents: int
    layers: dict[str, LayerFigures]


class Figures(_Frozen):
    """All of a run."""

    form: Literal["seedbrief-figures/1"] = Field(alias="schema")
    analysis: str
    parts: dict[str, PartFigures]


def load_figures(file: Path) -> Figures | None:
    """Loads the figures of a run.

    Args:
        file: what `make eval` wrote.

    Returns:
        The figures; None where there is no such file, or it is not one of these.
    """
    try:
        return Figures.model_validate_json(file.read_bytes())
    except (OSError, ValidationError):
        return None
