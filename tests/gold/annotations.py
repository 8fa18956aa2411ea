"""gold.yml -> what a careful reader found in a document; README.md beside this says how it is written."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field

from generator.model import Label, Voice

GOLD = Path(__file__).parent
REPOSITORY = GOLD.parent.parent
PARTS = ("seeds", "tuned", "unseen")
"""The parts that are reported apart; nobody looks at the last while mending rules."""

Comparison = Literal["=", ">", ">=", "<", "<=", "~", "->"]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class GoldQuantity(_Strict):
    """A quantity as the annotator read it."""

    text: str
    value: float | int | str
    value_max: float | int | str | None = None
    unit: str
    comparison: Comparison = "="
    counted: str | None = None


class GoldSentence(_Strict):
    """A sentence of the body."""

    text: str
    evidence: bool = True
    label: Label | None = None
    also: Label | None = None
    voice: Voice = Voice.OWN
    speaker: str | None = None
    topics: tuple[str, ...] = ()
    dates: tuple[tuple[str, str], ...] = ()
    quantities: tuple[GoldQuantity, ...] = ()


class GoldFile(_Strict):
    """A gold.yml."""

    document: str | None = None
    taxonomy: str
    facts: dict[Literal["title", "publisher", "published", "url", "language"], str] = Field(
        default_factory=dict
    )
    body: tuple[GoldSentence, ...]
    boilerplate: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GoldDocument:
    """An annotated document."""

    name: str
    """Its folder."""
    file: Path
    """The document."""
    sidecar: Path | None
    """Its sidecar."""
    taxonomy: Path
    """The folder of its taxonomy."""
    gold: GoldFile
    """The annotations."""


def load_documents(part: str) -> tuple[GoldDocument, ...]:
    """Loads the annotated documents of a part, by name.

    Args:
        part: a folder here that holds a folder for each document.
    """
    return tuple(_load(path) for path in sorted((GOLD / part).glob("*/gold.yml")))


def _load(path: Path) -> GoldDocument:
    gold = GoldFile.model_validate(read_yaml_file(path))
    if gold.document is not None:
        file = REPOSITORY / gold.document
    else:
        file = next(
            file
            for file in sorted(path.parent.iterdir())
            if file.stem == "document" and file.suffix not in {".yml", ".yaml"}
        )
    sidecar = file.with_suffix(".yml")
    return GoldDocument(
        path.parent.name,
        file,
        sidecar if sidecar.is_file() else None,
        taxonomy_folder(gold.taxonomy),
        gold,
    )


def taxonomy_folder(name: str) -> Path:
    """The folder of the taxonomy of that name; `project` is the repository's own."""
    return REPOSITORY / "taxonomy" if name == "project" else GOLD / "taxonomies" / name


def read_yaml_file(path: Path) -> object:
    """Reads a YAML file; dates stay text, as they are EDTF."""
    data: object = yaml.load(path.read_text(encoding="utf-8"), Loader=_TextLoader)  # noqa: S506 - a SafeLoader
    return data


class _TextLoader(yaml.CSafeLoader):
    """Reads a bare date as the text it is."""


_TextLoader.yaml_implicit_resolvers = {
    key: [pair for pair in pairs if pair[0] != "tag:yaml.org,2002:timestamp"]
    for key, pairs in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}
