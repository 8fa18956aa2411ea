"""Gives each source a short name that no other source has, for sentences, tables and charts."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.model import Corpus, Source

_PARENTHESIS = re.compile(r"\s{0,8}[(（][^()（）]{0,200}[)）]\s{0,8}$")
_DATELINE = re.compile(
    r"(?:ST\. )?[A-Z]{3}[A-Z .'-]{0,40}(?:,[^—–\n]{1,60}?)??(?: ?[(/][^()/\n]{2,40}[)/]){0,2}"
    r" ?(?:--|[—–]|(?<=\) )-) ?(?=\w)"
)
"""What a report opens with and says nothing of: "GENEVA, May 4, 2031 /Wire/ -- "."""
_FIRST_WORDS = 4
_FIRST_CHARACTERS = 12
_MAX_NAME = 40


@dataclass(frozen=True, slots=True)
class SourceName:
    """What a source is called."""

    short: str
    """In sentences and charts: its publisher, else its title, else its first words."""
    quoted: bool
    """Whether `short` is exact text of the source, which stands between quotation marks."""
    statement: str | None = None
    """The statement whose first words `short` is."""
    dated: str | None = None
    """EDTF: the date that tells it from another source of the same name, and so belongs to its name."""

    @property
    def whole(self) -> tuple[str, str | None]:
        """What tells it from every other name."""
        return self.short, self.dated


def name_sources(corpus: Corpus) -> dict[str, SourceName]:
    """Names every source.

    Args:
        corpus: the corpus.

    Returns:
        Names by source id, each different from the others: where two publishers are the same, the date is
        added, then the title's first words, then the id.
    """
    first: dict[str, tuple[str, str]] = {}
    for statement in corpus.statements:
        first.setdefault(statement.source, (statement.text, statement.id))
    names = {source.id: _base_name(source, first.get(source.id)) for source in corpus.sources}
    for refine in (_with_date, _with_title, _with_id):
        counts = Counter(name.whole for name in names.values())
        if all(count == 1 for count in counts.values()):
            break
        shared: dict[tuple[str, str | None], list[Source]] = defaultdict(list)
        for source in corpus.sources:
            if counts[names[source.id].whole] > 1:
                shared[names[source.id].whole].append(source)
        for group in shared.values():
            names |= {source.id: refine(source, names[source.id]) for source in group}
    return names


def _base_name(source: Source, first: tuple[str, str] | None) -> SourceName:
    if source.publisher:
        return SourceName(_clip(_PARENTHESIS.sub("", source.publisher) or source.publisher), quoted=False)
    if source.title:
        return SourceName(_clip(source.title), quoted=True)
    if first is not None:
        return SourceName(first_words(first[0]), quoted=True, statement=first[1])
    return SourceName(source.path, quoted=False)


def first_words(text: str) -> str:
    """The first words of a text behind its dateline, with an ellipsis where more follow."""
    dateline = _DATELINE.match(text)
    text = text[dateline.end() :] if dateline is not None else text
    words = text.split()
    if len(words) <= _FIRST_WORDS:
        clipped = text if len(text) <= _MAX_NAME else f"{text[:_FIRST_CHARACTERS]}…"
        return " ".join(clipped.split())
    # A space that does not break: the ellipsis must not stand on a line of its own.
    return f"{' '.join(words[:_FIRST_WORDS])}\u00a0…"


def _clip(name: str) -> str:
    if len(name) <= _MAX_NAME:
        return name
    cut = name[:_MAX_NAME].rsplit(" ", 1)[0] if " " in name[:_MAX_NAME] else name[:_MAX_NAME]
    return f"{cut.rstrip(' ,;:')}\u00a0…"


def _with_date(source: Source, name: SourceName) -> SourceName:
    return replace(name, dated=source.published) if source.published else name


def _with_title(source: Source, name: SourceName) -> SourceName:
    return replace(name, short=f"{name.short}, {first_words(source.title)}") if source.title else name


def _with_id(source: Source, name: SourceName) -> SourceName:
    return replace(name, short=f"{name.short} ({source.id})")
