"""Sentences whose parts know the evidence they rest on."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Part:
    """A run of words in a sentence."""

    text: str
    """The words."""
    evidence: tuple[str, ...] = ()
    """Ids of the statements that it counts or names; empty for words that join."""
    verbatim: tuple[str, int, int] | None = None
    """(statement id, start, end) where the words are exact text of a source."""
    listed: str = ""
    """Where all that it counts is listed, relative to the site; empty where nothing lists just that."""


@dataclass(frozen=True, slots=True)
class Prose:
    """Some sentences."""

    parts: tuple[Part, ...] = ()
    """Their parts, which joined give the text."""

    @property
    def text(self) -> str:
        """The plain text."""
        return "".join(part.text for part in self.parts)

    def __add__(self, other: Prose | Part | str) -> Prose:
        if isinstance(other, Prose):
            return Prose((*self.parts, *other.parts))
        return Prose((*self.parts, Part(other) if isinstance(other, str) else other))


def prose(*pieces: Prose | Part | str) -> Prose:
    """Joins pieces into one prose."""
    joined = Prose()
    for piece in pieces:
        joined += piece
    return joined


def capitalised(words: Prose) -> Prose:
    """Returns the prose with a capital first letter; exact text of a source is never changed."""
    if not words.parts or words.parts[0].verbatim is not None:
        return words
    first = words.parts[0]
    return Prose((replace(first, text=first.text[:1].upper() + first.text[1:]), *words.parts[1:]))
