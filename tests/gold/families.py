"""Sets of documents around one event: which carry one story, which statements say the same."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Literal

from pydantic import BaseModel, ConfigDict

from generator.analysis.statements import analyse_document
from generator.synthesis.corpus import assemble_corpus
from tests.gold.annotations import GOLD, read_yaml_file, taxonomy_folder
from tests.gold.counting import Miss, Tally, tally
from tests.gold.pair_scoring import score_pair
from tests.gold.scoring import read, squeeze, taxonomy_of

if TYPE_CHECKING:
    from pathlib import Path

    from generator.model import Corpus

_HAN = re.compile(r"[\u3400-\u9fff]")
LAYERS = ("origins", "agreements", "pairs")


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Origin(_Strict):
    kind: Literal["single", "copies", "rewrites"]
    documents: tuple[str, ...]


class _Said(_Strict):
    document: str
    text: str


class _Family(_Strict):
    taxonomy: str
    origins: tuple[_Origin, ...]
    agreements: tuple[tuple[_Said, ...], ...] = ()


class _Pair(_Strict):
    language: str
    first: str
    second: str
    same: bool


@dataclass(frozen=True, slots=True)
class FamilyScore:
    """How the families of one part were read."""

    layers: dict[str, Tally]
    misses: tuple[Miss, ...]
    documents: int


def score_families(part: str) -> FamilyScore:
    """Reads every family of a part as one corpus each, and its pairs of sentences.

    Args:
        part: `tuned` or `unseen`.
    """
    folder = GOLD / "families" / part
    layers = dict.fromkeys(LAYERS, Tally())
    misses: list[Miss] = []
    documents = 0
    for path in sorted(folder.glob("*/gold.yml")):
        family = _Family.model_validate(read_yaml_file(path))
        corpus = _corpus(path.parent, family)
        documents += len(corpus.sources)
        for layer, found, expected in (
            ("origins", _origins_found(corpus), _origins_expected(family)),
            ("agreements", _agreements_found(corpus), _agreements_expected(family)),
        ):
            layers[layer] += tally(found, expected)
            wrong = [(pair, "linked", "-") for pair in sorted(found - expected)]
            wrong += [(pair, "-", "linked") for pair in sorted(expected - found)]
            misses += (Miss(path.parent.name, layer, " = ".join(pair), *sides) for pair, *sides in wrong)
    layers["pairs"], pair_misses = _score_pairs(folder / "pairs.yml")
    return FamilyScore(layers, (*misses, *pair_misses), documents)


def _corpus(folder: Path, family: _Family) -> Corpus:
    taxonomy = taxonomy_of(taxonomy_folder(family.taxonomy))
    documents = []
    for file in sorted(folder.glob("*.txt")):
        sidecar = file.with_suffix(".yml")
        documents.append(read(file, sidecar if sidecar.is_file() else None))
    found = ((document, analyse_document(document, taxonomy).statements) for document in documents)
    return assemble_corpus(found, taxonomy.actors)


def _pair(first: str, second: str) -> tuple[str, str]:
    return min(first, second), max(first, second)


def _origins_found(corpus: Corpus) -> set[tuple[str, str]]:
    stems = {source.id: source.path.removesuffix(".txt") for source in corpus.sources}
    return {
        _pair(stems[first], stems[second])
        for origin in corpus.origins
        for first, second in combinations(origin.sources, 2)
    }


def _origins_expected(family: _Family) -> set[tuple[str, str]]:
    return {
        _pair(first, second)
        for origin in family.origins
        for first, second in combinations(origin.documents, 2)
    }


def _agreements_found(corpus: Corpus) -> set[tuple[str, str]]:
    stems = {source.id: source.path.removesuffix(".txt") for source in corpus.sources}
    origin_of = {source: origin.id for origin in corpus.origins for source in origin.sources}
    said = {statement.id: statement for statement in corpus.statements}
    return {
        _pair(*(f"{stems[said[name].source]}: {squeeze(said[name].text)}" for name in pair))
        for agreement in corpus.agreements
        for pair in combinations(agreement.statements, 2)
        if len({origin_of[said[name].source] for name in pair}) > 1
    }


def _agreements_expected(family: _Family) -> set[tuple[str, str]]:
    origin_of = {name: number for number, origin in enumerate(family.origins) for name in origin.documents}
    return {
        _pair(f"{first.document}: {squeeze(first.text)}", f"{second.document}: {squeeze(second.text)}")
        for group in family.agreements
        for first, second in combinations(group, 2)
        if origin_of.get(first.document) != origin_of.get(second.document)
        # Nothing here translates: what is said in two languages is linked by nobody and counted by nobody.
        and bool(_HAN.search(first.text)) is bool(_HAN.search(second.text))
    }


def _score_pairs(file: Path) -> tuple[Tally, list[Miss]]:
    if not file.is_file():
        return Tally(), []
    data = read_yaml_file(file)
    if not isinstance(data, list):
        raise TypeError(file)
    pairs = [_Pair.model_validate(row) for row in data]
    linked = [score_pair(pair.first, pair.second, pair.language) for pair in pairs]
    right = sum(pair.same and link for pair, link in zip(pairs, linked, strict=True))
    misses = [
        Miss(
            "pairs",
            "pairs",
            f"{pair.first} | {pair.second}",
            "same" if link else "-",
            "same" if pair.same else "-",
        )
        for pair, link in zip(pairs, linked, strict=True)
        if pair.same is not link
    ]
    return Tally(right, sum(linked), sum(pair.same for pair in pairs)), misses
