"""JSON Schemas of the files that a maintainer edits, for editors to complete and check them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.config.entries import Sidecar
from generator.config.settings import Settings
from generator.config.taxonomy import FILES

if TYPE_CHECKING:
    from generator.config.validation import StrictModel


def editor_schemas() -> dict[str, dict[str, Any]]:
    """Returns each schema by its file name, as `seedbrief schema` writes it."""
    models: dict[str, type[StrictModel]] = {"briefing": Settings, **FILES, "sidecar": Sidecar}
    return {
        f"{name}.schema.json": {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            **model.model_json_schema(),
        }
        for name, model in models.items()
    }
