"""Measures Seedbrief: throughput of the analysis, stages of a build, growth. `make bench` runs it."""

from __future__ import annotations

import argparse
import os
import platform
import sys
import tempfile
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from builds import BuildTimes, measure_build, prepare_project
from comparison import MODEL, compare
from corpora import measure_corpus
from layers import Mix, Throughput, measure_growth, measure_throughput
from pages import SLOWER, measure_pages, measure_search
from printing import compare_with_weasyprint, measure_print
from writing import AS_IN_SEEDS, PROJECT, THIN, Writer, load_subject

from generator.analysis.statements import analyse_document
from generator.config.settings import load_project
from generator.pipeline import Silent, build, read_seeds
from generator.publishing.pagefind import find_pagefind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.model import Taxonomy

_QUICK = {
    "bytes": 2_000_000,
    "documents": 100,
    "growth": 200_000,
    "corpus": 1_000,
    "printed": 60,
    "searched": 100,
}
_COMPARED = 200_000
"""Bytes of text that spaCy is timed on: it takes some fifteen seconds."""
_COMPARED_HEAD = ("", "MB/s", "spaCy's", "times as fast")
_FULL = {
    "bytes": 20_000_000,
    "documents": 1_000,
    "growth": 500_000,
    "corpus": 10_000,
    "printed": 400,
    "searched": 900,
}


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="2 MB and 100 documents, for trying")
    parser.add_argument(
        "--only",
        choices=("analysis", "builds", "growth", "corpora", "print", "pages"),
        help="measure one part instead of all six",
    )
    arguments = parser.parse_args()
    sizes = _QUICK if arguments.quick else _FULL
    taxonomy = load_subject()
    seeds = mix_of_seeds(taxonomy)
    _print_machine()
    if arguments.only in {None, "builds"}:
        # First, while this process is small: see builds.py.
        _print_builds(taxonomy, sizes["documents"])
    if arguments.only in {None, "print"}:
        with _one_core():
            _print_print(taxonomy, sizes["printed"])
    if arguments.only in {None, "pages"}:
        _print_pages()
        _print_search(taxonomy, sizes["searched"])
    if arguments.only in {None, "corpora"}:
        _print_corpora(sizes["corpus"])
    with _one_core():
        if arguments.only in {None, "analysis"}:
            _print_throughput(taxonomy, seeds, sizes["bytes"])
            _print_comparison(taxonomy)
        if arguments.only in {None, "growth"}:
            _print_growth(taxonomy, sizes["growth"])


def mix_of_seeds(taxonomy: Taxonomy) -> Mix:
    """What the repository's own seeds are like."""
    project, _ = load_project(PROJECT)
    mix = Mix()
    for document in read_seeds(project, Silent())[0]:
        mix.add(document, analyse_document(document, taxonomy))
    return mix


@contextmanager
def _one_core() -> Iterator[None]:
    """Keeps this process on one core, where the system can."""
    if sys.platform != "linux":
        yield
        return
    allowed = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {max(allowed)})
    try:
        yield
    finally:
        os.sched_setaffinity(0, allowed)


def _print_machine() -> None:
    system = f"{platform.system()} {platform.machine()}"
    # One version may be built in several ways, and one machine may have several.
    interpreter = f"{platform.python_implementation()} {platform.python_version()} of {sys.base_prefix}"
    print(f"{os.cpu_count()} cores, {system}, {interpreter}")
    if hasattr(os, "getloadavg"):
        print(
            f"{os.getloadavg()[0]:.1f} processes wanted a core in the minute before: more than 0.5 disturbs"
        )


def print_table(title: str, head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Prints a table: the first column to the left, the others to the right."""
    widths = [max(len(row[column]) for row in (head, *rows)) for column in range(len(head))]
    print(f"\n{title}")
    for row in (head, *rows):
        cells = (cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))
        print("  ".join((row[0].ljust(widths[0]), *cells)).rstrip())


def _print_throughput(taxonomy: Taxonomy, seeds: Mix, least: int) -> None:
    dense = measure_throughput(taxonomy, AS_IN_SEEDS, least)
    thin = measure_throughput(taxonomy, THIN, least)
    columns = ("", "as in the seeds", "30 %")
    mixes = (seeds, dense.mix, thin.mix)
    print_table(
        "What the written text is like, beside the seeds",
        ("", "the seeds", *columns[1:]),
        [
            ("sentences", *(f"{mix.sentences:,}" for mix in mixes)),
            ("sentences that are statements", *(f"{mix.density:.1%}" for mix in mixes)),
            ("characters a statement", *(f"{mix.characters / mix.statements:.0f}" for mix in mixes)),
            ("mentions of topics a statement", *(f"{mix.mentions / mix.statements:.1f}" for mix in mixes)),
            *(
                (f"statements with {what}", *(f"{mix.share(key):.0%}" for mix in mixes))
                for what, key in (
                    ("a topic", "topic"),
                    ("a date", "date"),
                    ("a quantity", "quantity"),
                    ("a voice other than the document's", "voice"),
                )
            ),
        ],
    )
    both = (dense, thin)
    print_table(
        "Analysis in one process on one core, from text to statements",
        columns,
        [
            ("documents", *(f"{found.documents:,}" for found in both)),
            ("MB of text", *(f"{found.size / 1e6:.1f}" for found in both)),
            ("CPU seconds", *(f"{found.seconds:.2f}" for found in both)),
            ("MB/s", *(f"{found.speed:.2f}" for found in both)),
            ("microseconds a sentence", *(_per_sentence(found) for found in both)),
        ],
    )
    print(f"30 % over as in the seeds: {thin.speed / dense.speed:.2f} times the speed")
    print_table(
        "Share of each layer",
        columns,
        [
            *((layer, *(f"{found.shares[layer]:.1%}" for found in both)) for layer in dense.shares),
            ("sum", *(f"{sum(found.shares.values()):.1%}" for found in both)),
            ("time with layers timed / without", *(f"{found.distortion:.2f}" for found in both)),
        ],
    )


def _print_comparison(taxonomy: Taxonomy) -> None:
    rows = []
    for name, density in (("as in the seeds", AS_IN_SEEDS), ("30 %", THIN)):
        found = compare(taxonomy, density, _COMPARED)
        if isinstance(found, str):
            print(f"\n{found}")
            return
        speeds = (found.size / found.ours / 1e6, found.size / found.theirs / 1e6)
        rows.append((name, *(f"{speed:.3f}" for speed in speeds), f"{found.ratio:.0f}"))
    print_table(f"English text of {_COMPARED:,} bytes, beside spaCy ({MODEL})", _COMPARED_HEAD, rows)


def _per_sentence(found: Throughput) -> str:
    return f"{found.seconds / found.mix.sentences * 1e6:.0f}"


def _print_builds(taxonomy: Taxonomy, documents: int) -> None:
    with tempfile.TemporaryDirectory(prefix="seedbrief-bench-") as folder:
        root = Path(folder)
        prepare_project(root / "seeds", None, 0)
        sizes = (documents // 4, documents)
        for size in sizes:
            prepare_project(root / str(size), Writer(taxonomy, AS_IN_SEEDS), size)
        found = [measure_build(root / name) for name in ("seeds", *map(str, sizes))]
    few, quarter, many = found
    grown = f"growth at {sizes[1] / sizes[0]:.1f} times"
    head = ("", f"{few.counts['documents']} seeds", *(f"{size:,} documents" for size in sizes), grown)
    rows = [
        (
            stage,
            *(f"{times.stages[stage]:.2f}" for times in found),
            _ratio(many.stages[stage], quarter.stages[stage]),
        )
        for stage in few.stages
    ]
    rows += [
        ("whole", *(f"{times.cpu:.2f}" for times in found), _ratio(many.cpu, quarter.cpu)),
        ("whole, on the clock", *(f"{times.wall:.2f}" for times in found), _ratio(many.wall, quarter.wall)),
        ("CPU ms a document", *(_per_document(times) for times in found), ""),
        ("peak memory, MB", *(f"{times.memory:.0f}" for times in found), _ratio(many.memory, quarter.memory)),
        (
            "seedbrief verify, on the clock",
            *(f"{times.verify_wall:.2f}" for times in found),
            _ratio(many.verify_wall, quarter.verify_wall),
        ),
        ("its peak memory, MB", *(f"{times.verify_memory:.0f}" for times in found), ""),
        *((key, *(f"{times.counts[key]:,}" for times in found), "") for key in few.counts),
    ]
    print_table("A full build, CPU seconds of each stage", head, rows)
    for times in found:
        print(f"verify said: {times.verify_said}")


def _print_print(taxonomy: Taxonomy, documents: int) -> None:
    with tempfile.TemporaryDirectory(prefix="seedbrief-bench-") as folder:
        root = Path(folder)
        prepare_project(root / "many", Writer(taxonomy, AS_IN_SEEDS), documents)
        prepare_project(root / "few", Writer(taxonomy, AS_IN_SEEDS), 6)
        prepare_project(root / "seeds", None, 0)
        found = measure_print((root / "seeds", root / "few"), root / "many")
        measure_build(root / "seeds")
        beside = compare_with_weasyprint(root / "seeds")
    each = found.brief_seconds / found.briefs
    rows = [
        ("briefs in a batch", f"{found.briefs}"),
        ("pages", f"{found.brief_pages}"),
        ("CPU milliseconds a page", f"{found.brief_seconds / found.brief_pages * 1000:.0f}"),
        ("CPU seconds", f"{found.brief_seconds:.1f}"),
        ("CPU seconds a brief (at most 0.15)", f"{each:.3f}"),
        ("pages of the volume", f"{found.pages}"),
        ("CPU seconds (at most 20 for 500 pages)", f"{found.seconds:.1f}"),
        ("CPU seconds for 500 of its pages", f"{found.seconds / found.pages * 500:.1f}"),
        ("peak memory, MB (at most 2,000)", f"{found.memory:.0f}"),
    ]
    print_table(
        f"Print, on one core: briefs of the seeds and of 6 documents, volume of {documents}", ("", ""), rows
    )
    if isinstance(beside, str):
        print(beside)
    else:
        ours, theirs = beside
        ratio = f"{theirs / ours:.0f} times as long"
        print(f"One brief of the seeds: {ours:.3f} s; its page by WeasyPrint: {theirs:.2f} s, {ratio}")


def _print_pages() -> None:
    """What a first visit to a page of the shipped edition costs."""
    with tempfile.TemporaryDirectory(prefix="seedbrief-bench-") as folder:
        root = Path(folder) / "project"
        prepare_project(root, None, 0)
        edition = build(root).edition
        briefs = sorted(edition.briefs, key=lambda brief: -len(brief.statements))
        source = edition.corpus.sources[0].id
        paths = (
            "",
            *(brief.topic.page for brief in briefs[:3]),
            f"sources/{source}/",
            "timeline/",
            "explore/",
        )
        found = measure_pages(root / "site", paths)
    if found is None:
        print("\nPages: not measured, for there is no chromium on this machine.")
        return
    rows = [
        (
            row.path or "front page",
            f"{row.kilobytes:.0f}",
            str(row.requests),
            f"{row.largest:.2f}",
            f"{row.shift:.3f}",
        )
        for row in found
    ]
    head = ("", "KB", "files", "largest painted, s", "layout shift")
    print_table(f"A first visit, processor {SLOWER} times slower, nothing packed", head, rows)


_SEARCHED = ("quantum technology", "量子科技", "whole-of-nation system", "Xi Jinping", "risk")
"""What is typed into the search of a large site."""


def _print_search(taxonomy: Taxonomy, documents: int) -> None:
    """What the first answer of Pagefind costs on a site with a page for each of many short documents."""
    if find_pagefind() is None:
        print("\nSearch of a large site: not measured, for Pagefind is not installed (`make pagefind`).")
        return
    with tempfile.TemporaryDirectory(prefix="seedbrief-bench-") as folder:
        root = Path(folder) / "project"
        plain = "search: pagefind\nprint:\n  briefs: false\n  volume: false\n"
        prepare_project(root, Writer(taxonomy, THIN), documents, 2_500, plain)
        site = build(root).site
        pages = sum(1 for page in site.rglob("index.html") if "explore" not in page.parts)
        found = measure_search(site, _SEARCHED)
    if found is None:
        print("\nSearch of a large site: not measured, for there is no chromium on this machine.")
        return
    rows = [(row.query, f"{row.kilobytes:.0f}", str(row.requests)) for row in found]
    title = f"The first answer of Pagefind among {pages:,} pages, beyond the page itself, packed as sent"
    print_table(title, ("", "KB", "files"), rows)


def _print_corpora(documents: int) -> None:
    sizes = (documents // 4, documents // 2, documents)
    found = [measure_corpus(size) for size in sizes]
    grown = ("twice", "four times")
    seconds = [measured.origins_seconds + measured.agreement_seconds for measured in found]

    def row(what: str, values: Sequence[float], form: str = ",.0f") -> tuple[str, ...]:
        ratios = (_ratio(value, values[0]) if values[0] else "-" for value in values[1:])
        return (what, *(format(value, form) for value in values), *ratios)

    rows = [
        row("MB of text", [measured.characters / 1e6 for measured in found], ".1f"),
        row("statements", [measured.statements for measured in found]),
        row("origins, CPU seconds", [measured.origins_seconds for measured in found], ".1f"),
        row("agreement, CPU seconds", [measured.agreement_seconds for measured in found], ".1f"),
        row("both", seconds, ".1f"),
        row("peak memory, MB", [measured.memory for measured in found]),
        row("of it documents and statements", [measured.before for measured in found]),
    ]
    for what, right, out_of in (
        ("pairs of one origin: precision", "pairs_right", "pairs_found"),
        ("pairs of one origin: recall", "pairs_right", "pairs_known"),
        ("linked statements: precision", "links_right", "links_found"),
        ("linked statements: recall", "links_right", "links_known"),
    ):
        shares = (getattr(measured, right) / max(1, getattr(measured, out_of)) for measured in found)
        rows.append((what, *(f"{share:.3f}" for share in shares), "", ""))
    head = ("", *(f"{size:,} documents" for size in sizes), *grown)
    print_table("Origins and agreement in one process; 2.0 and 4.0 are linear", head, rows)


def _per_document(times: BuildTimes) -> str:
    return f"{times.cpu / times.counts['documents'] * 1000:.0f}"


def _ratio(larger: float, smaller: float) -> str:
    return f"{larger / smaller:.1f}" if smaller >= 0.01 else "-"


def _print_growth(taxonomy: Taxonomy, size: int) -> None:
    head = ("", "kB", "seconds", "twice the text", "four times", "2x / 1x", "4x / 2x")
    rows = [
        (
            grown.what,
            f"{grown.size / 1e3:.0f}",
            *(f"{seconds:.3f}" for seconds in grown.seconds),
            *(_ratio(after, before) for before, after in pairwise(grown.seconds)),
        )
        for grown in measure_growth(taxonomy, size)
    ]
    print_table("Growth of reading blocks and analysing, CPU seconds; 2.0 is linear", head, rows)


if __name__ == "__main__":
    main()
