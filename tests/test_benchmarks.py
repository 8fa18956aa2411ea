"""The benchmarks' documents: the same every time, as dense as they say, and read without problems."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from generator.reading.discovery import discover_seeds
from generator.reading.documents import read_document

if TYPE_CHECKING:
    from collections.abc import Callable

PROJECT = Path(__file__).resolve().parent.parent


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Any]:
    """Gives a script of the benchmarks, which are no package, as a module."""
    monkeypatch.syspath_prepend(str(PROJECT / "benchmarks"))
    return importlib.import_module


def test_same_documents_every_time(script: Callable[[str], Any]) -> None:
    """Two writers of one density write the same documents, in any order; another density gives others."""
    writing = script("writing")
    taxonomy = writing.load_subject()
    first, second = writing.Writer(taxonomy, 0.3), writing.Writer(taxonomy, 0.3)
    forwards = [first.write(number) for number in range(8)]
    backwards = [second.write(number) for number in reversed(range(8))]
    assert forwards == backwards[::-1]
    assert len({document.text for document in forwards}) == 8
    assert writing.Writer(taxonomy, 0.84).write(0) != forwards[0]


@pytest.mark.parametrize("density", ["AS_IN_SEEDS", "THIN"])
def test_density_is_what_it_says(script: Callable[[str], Any], density: str) -> None:
    """The share of sentences that are statements is within three points of the density asked for."""
    writing, layers = script("writing"), script("layers")
    taxonomy = writing.load_subject()
    asked = getattr(writing, density)
    mix = layers.Mix()
    for written in writing.Writer(taxonomy, asked).write_bytes(200_000):
        document = layers.make_document(written)
        mix.add(document, layers.analysis.analyse_document(document, taxonomy))
    assert mix.sentences > 500
    assert mix.density == pytest.approx(asked, abs=0.03)


def test_density_is_that_of_the_seeds(script: Callable[[str], Any]) -> None:
    """The denser of the two is within three points of the repository's own seeds."""
    writing, run = script("writing"), script("run")
    assert run.mix_of_seeds(writing.load_subject()).density == pytest.approx(writing.AS_IN_SEEDS, abs=0.03)


def test_documents_are_read_without_problems(script: Callable[[str], Any], tmp_path: Path) -> None:
    """Written documents and their sidecars are read without a problem, and have the sizes they should."""
    writing, builds = script("writing"), script("builds")
    builds.prepare_project(tmp_path / "project", writing.Writer(writing.load_subject(), 0.84), 40)
    seeds, problems = discover_seeds(tmp_path / "project/seeds", "seeds")
    assert problems == ()
    read = [read_document(seed, "seeds") for seed in seeds]
    assert len(read) == 40
    assert [problem for _, met in read for problem in met] == []
    sizes = [seed.file.stat().st_size for seed in seeds]
    assert min(sizes) < 6_000
    assert max(sizes) > 15_000
    assert min(sizes) >= writing.SMALLEST
    # The last paragraph may reach past the size aimed at, and what a site puts around a text comes on top.
    assert max(sizes) <= writing.LARGEST + 6_000
    assert {document.source.language for document, _ in read} == {"en", "zh"}


def test_layers_are_where_the_benchmark_looks(script: Callable[[str], Any]) -> None:
    """Every function that the benchmarks time still stands where they look for it."""
    layers, builds = script("layers"), script("builds")
    for _, place, name in layers.LAYERS:
        assert callable(getattr(layers.find_holder(place), name, None)), name
    pipeline = importlib.import_module("generator.pipeline")
    for _, names in builds.STAGES:
        for name in names:
            assert callable(getattr(pipeline, name, None)), name


def test_timing_leaves_the_layers_as_they_were(script: Callable[[str], Any]) -> None:
    """Every layer gets a share, and afterwards the functions stand where they stood."""
    writing, layers = script("writing"), script("layers")
    before = [getattr(layers.find_holder(place), name) for _, place, name in layers.LAYERS]
    found = layers.measure_throughput(writing.load_subject(), 0.84, 20_000)
    assert [layer for layer, _, _ in layers.LAYERS] == [*found.shares][1:-1]
    assert found.size >= 20_000
    assert found.mix.statements > 50
    assert [getattr(layers.find_holder(place), name) for _, place, name in layers.LAYERS] == before


def test_stories_of_a_written_corpus_are_told_apart(script: Callable[[str], Any]) -> None:
    """Where it is known which documents copy or rewrite which, every origin is found and none is wrong."""
    measured = script("corpora").measure(300)
    assert measured.pairs_found == measured.pairs_right == measured.pairs_known
    assert measured.pairs_known > 20
    assert measured.links_right == measured.links_found > 10
