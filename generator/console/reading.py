"""Shows a document as it was understood, and why a sentence is no evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from generator.model import BODY_KINDS, Document, Label, Statement
from generator.wording import english

if TYPE_CHECKING:
    from rich.console import Console

    from generator.analysis.statements import Analysis

_STYLES = {
    Label.DIRECTIVE: "bold blue",
    Label.COMMITMENT: "bold green",
    Label.FACT: "bold white",
    Label.ASSESSMENT: "bold magenta",
    Label.RISK: "bold red",
    Label.OUTLOOK: "bold yellow",
    None: "bold bright_black",
}


def print_reading(console: Console, document: Document, analysis: Analysis) -> None:
    """Prints a document's blocks in order, each statement with its layers.

    Args:
        console: where to print.
        document: the document.
        analysis: what was found in it.
    """
    source = document.source
    facts = ", ".join(f"{field} from {origin}" for field, origin in source.facts_from)
    console.print(
        Text(f"{source.path}", style="bold"),
        Text(f"id {source.id}, {source.length:,} characters; {facts}", style="bright_black"),
    )
    waiting = list(analysis.statements)
    left_out = {span.start for span in analysis.left_out}
    for block in document.blocks:
        shown = document.text[block.span.start : block.span.end]
        if block.kind not in BODY_KINDS:
            console.print(Text(f"[{block.kind.value}] {_clip(shown)}", style="bright_black"))
            continue
        console.print(
            Text(
                f"[{block.kind.value}{', introduction' if block.introduction else ''}]", style="bright_black"
            )
        )
        place = block.span.start
        while waiting and waiting[0].span.start < block.span.end:
            statement = waiting.pop(0)
            _print_gap(console, document, place, statement.span.start, left_out)
            _print_statement(console, statement)
            place = statement.span.end
        _print_gap(console, document, place, block.span.end, left_out)


def _print_gap(console: Console, document: Document, start: int, end: int, left_out: set[int]) -> None:
    words = document.text[start:end].strip()
    if not words:
        return
    repeated = any(start <= place < end for place in left_out)
    why = (
        "repeated in the full text, counted there"
        if repeated
        else "no topic, date, quantity or attributed speech"
    )
    console.print(Text(f"  {_clip(words)}  ({why})", style="bright_black"))


def _print_statement(console: Console, statement: Statement) -> None:
    text = Text("  " + statement.text)
    for term in statement.terms:
        text.stylize(
            "underline", term.span.start - statement.span.start + 2, term.span.end - statement.span.start + 2
        )
    console.print(text)
    label = statement.classification.label
    line = Text(f"    {statement.id}  ", style="bright_black")
    line.append(english.LABEL_NAMES[label], style=_STYLES[label])
    cue = statement.classification.cue
    if cue is not None:
        line.append(
            f" (“{statement.text[cue.start - statement.span.start : cue.end - statement.span.start]}”)"
        )
    if statement.classification.also is not None:
        line.append(f", also {english.LABEL_NAMES[statement.classification.also]}")
    attribution = statement.attribution
    line.append(f"; {attribution.voice.value}")
    if attribution.speaker:
        line.append(f", {attribution.speaker}", style="bold")
    console.print(line)
    layers = [
        ("topics", statement.topics),
        (
            "dates",
            tuple(f"{d.value} (“{_at(statement, d.span.start, d.span.end)}”)" for d in statement.dates),
        ),
    ]
    layers.append(
        (
            "quantities",
            tuple(
                f"{q.comparison if q.comparison != '=' else ''}{q.value} {q.unit} (“{_at(statement, q.span.start, q.span.end)}”)"
                for q in statement.quantities
            ),
        )
    )
    for name, values in layers:
        if values:
            console.print(Text(f"    {name}: {', '.join(values)}", style="cyan"))


def _at(statement: Statement, start: int, end: int) -> str:
    return statement.text[start - statement.span.start : end - statement.span.start]


def _clip(text: str) -> str:
    folded = " ".join(text.split())
    return folded if len(folded) <= 160 else f"{folded[:159]}…"
