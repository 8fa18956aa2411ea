"""What changed since the last edition, in sentences. English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.wording.english import counted, date_words, join, join_words, number, source_in_sentence
from generator.wording.english_voices import ids
from generator.wording.prose import Part, Prose, capitalised, prose

if TYPE_CHECKING:
    from generator.model import Statement
    from generator.synthesis.changes import Changed, Changes
    from generator.synthesis.edition import Edition


def change_line(changes: Changes, statements: tuple[Statement, ...], edition: Edition) -> Prose:
    """What changed, in one sentence or two.

    Args:
        changes: what differs.
        statements: the statements that it is about, this edition's.
        edition: the edition.
    """
    if changes.since is None:
        return _first(statements)
    if changes.is_none:
        return prose(f"No change {_since(changes, edition)}.")
    clauses = [
        clause
        for clause in (
            _count(changes.new, "is new", "are new"),
            _reworded(changes),
            _gone(changes),
            _reread(changes),
        )
        if clause is not None
    ]
    line = Prose()
    if clauses:
        line = capitalised(prose(f"{_since(changes, edition)}, ") + join(clauses)) + "."
    return _documents(changes, edition) + line


def _since(changes: Changes, edition: Edition) -> str:
    earlier = changes.since.date if changes.since is not None else None
    if earlier is None or earlier == edition.date:
        return "since the last edition"
    return f"since the last edition, of {date_words(earlier)}"


def _first(statements: tuple[Statement, ...]) -> Prose:
    count = len(statements)
    if count < 2:
        return prose("First edition: ", Part("the one statement", ids(statements)), " is new.")
    every = {2: "both"}.get(count, f"all {number(count)}")
    return prose("First edition: ", Part(f"{every} statements", ids(statements)), " are new.")


def _count(statements: tuple[Statement, ...], one: str, many: str) -> Prose | None:
    if not statements:
        return None
    words = counted(len(statements), "statement")
    return prose(Part(words, ids(statements)), f" {one if len(statements) == 1 else many}")


def _reworded(changes: Changes) -> Prose | None:
    return _count(tuple(c.statement for c in changes.reworded), "was reworded", "were reworded")


def _reread(changes: Changes) -> Prose | None:
    return _count(tuple(c.statement for c in changes.reread), "is read differently", "are read differently")


def _gone(changes: Changes) -> Prose | None:
    count = len(changes.gone)
    return prose(f"{counted(count, 'statement')} {'is' if count == 1 else 'are'} gone") if count else None


def _documents(changes: Changes, edition: Edition) -> Prose:
    """The documents that arrived and those that were withdrawn."""
    sentences = Prose()
    if changes.new_sources:
        names = [source_in_sentence(edition.names[source]) for source in changes.new_sources]
        shown = names if len(names) <= 3 else [*names[:2], f"{number(len(names) - 2)} more"]
        noun = "New document" if len(names) == 1 else "New documents"
        sentences += f"{noun}: {join_words(shown)}. "
    if changes.gone_sources:
        count = len(changes.gone_sources)
        verb = "was" if count == 1 else "were"
        sentences += capitalised(prose(f"{counted(count, 'document')} {verb} withdrawn. "))
    return sentences


def reading_changes(changed: Changed) -> str:
    """What is read differently: `label risk, was assessment; speaker Anna Holm, was none`."""
    statement, earlier = changed.statement, changed.earlier
    label = statement.classification.label
    fields = (
        ("label", earlier.label, label.value if label is not None else None),
        ("voice", earlier.voice, statement.attribution.voice.value),
        ("speaker", earlier.speaker, statement.attribution.speaker),
    )
    found = [f"{name} {new or 'none'}, was {old or 'none'}" for name, old, new in fields if old != new]
    return "; ".join(found) or "other topics are found in it"
