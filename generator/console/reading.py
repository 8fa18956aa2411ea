"""Shows a document as it was understood, and why a sentence is no evidence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rich.text import Text

from generator.model import BODY_KINDS, Document, Label, Statement
from generator.text_safety import CONTROL
from generator.wording import english

if TYPE_CHECKING:
    from rich.console import Console

    from generator.analysis.statements import Analysis
    from generator.model import Quantity, Span

_BREAK = re.compile(r"[\t\n\r]")
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
        Text(printable(source.path), style="bold"),
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
    text = Text("  " + printable(statement.text))
    for term in statement.terms:
        offset = 2 - statement.span.start
        text.stylize("underline", term.span.start + offset, term.span.end + offset)
    console.print(text)
    console.print(_describe(statement))
    layers = (
        ("topics", statement.topics),
        ("dates", tuple(f"{date.value} (“{_at(statement, date.span)}”)" for date in statement.dates)),
        ("quantities", tuple(_quantity_words(statement, quantity) for quantity in statement.quantities)),
    )
    for name, values in layers:
        if values:
            console.print(Text(f"    {name}: {', '.join(values)}", style="cyan"))


def _describe(statement: Statement) -> Text:
    """The line with a statement's id, label and voice."""
    classification, attribution = statement.classification, statement.attribution
    line = Text(f"    {statement.id}  ", style="bright_black")
    line.append(english.LABEL_NAMES[classification.label], style=_STYLES[classification.label])
    if classification.cue is not None:
        line.append(f" (“{_at(statement, classification.cue)}”)")
    if classification.also is not None:
        line.append(f", also {english.LABEL_NAMES[classification.also]}")
    line.append(f"; {attribution.voice.value}")
    if attribution.speaker:
        line.append(f", {printable(attribution.speaker)}", style="bold")
    return line


def _quantity_words(statement: Statement, quantity: Quantity) -> str:
    comparison = "" if quantity.comparison == "=" else quantity.comparison
    upper = f" to {quantity.value_max}" if quantity.value_max else ""
    words = f"{comparison}{quantity.value}{upper} {quantity.unit} (“{_at(statement, quantity.span)}”)"
    return f"{words} of “{_at(statement, quantity.counted)}”" if quantity.counted else words


def _at(statement: Statement, span: Span) -> str:
    return printable(statement.text[span.start - statement.span.start : span.end - statement.span.start])


def printable(text: str) -> str:
    """Returns `text` for a terminal, code point by code point: what would move its cursor is replaced."""
    return CONTROL.sub("\ufffd", _BREAK.sub(" ", text))


def _clip(text: str) -> str:
    folded = " ".join(printable(text).split())
    return folded if len(folded) <= 160 else f"{folded[:159]}…"
