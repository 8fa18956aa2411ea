"""Measures the reading against the gold, prints every figure and keeps them: `make eval`."""

from __future__ import annotations

import argparse
import json

from rich.console import Console
from rich.table import Table

from tests.gold import families
from tests.gold.annotations import PARTS
from tests.gold.figures import FIGURES, falls, measure, write


def main() -> None:
    """Measures, prints and keeps the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--misses", choices=("seeds", "tuned"), help="print each miss of a part; keep nothing"
    )
    parser.add_argument("--layer", help="of this layer alone")
    parser.add_argument("--document", help="of this document alone")
    arguments = parser.parse_args()
    figures, misses = measure(with_families=arguments.layer in {None, *families.LAYERS})
    console = Console(width=200, highlight=False, markup=False)
    if arguments.misses:
        for miss in misses[arguments.misses]:
            if arguments.layer in {None, miss.layer} and arguments.document in {None, miss.document}:
                where = f"{miss.layer:10} {miss.document:16}"
                console.print(f"{where} found {miss.found} | expected {miss.expected} | {miss.sentence}")
        return
    _print(console, figures)
    if FIGURES.is_file():
        for fall in falls(json.loads(FIGURES.read_text(encoding="utf-8")), figures):
            console.print(f"lower than before: {fall}")
    write(figures)


def _print(console: Console, figures: dict[str, object]) -> None:
    parts = figures["parts"]
    assert isinstance(parts, dict)
    for part in PARTS:
        content = parts[part]
        table = Table(title=f"{part}: {content['documents']} documents, {content['sentences']} sentences")
        table.add_column("layer")
        for column in ("precision", "recall", "F1", "right", "found", "expected"):
            table.add_column(column, justify="right")
        for layer, row in content["layers"].items():
            keys = ("precision", "recall", "f1", "right", "found", "expected")
            table.add_row(layer, *(str(row[key]) for key in keys))
        console.print(table)


if __name__ == "__main__":
    main()
