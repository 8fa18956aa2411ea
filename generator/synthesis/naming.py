"""Gives each source a short name that no other source has, for sentences, tables and charts."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.synthesis.words.cutting import is_wide, shown_length

if TYPE_CHECKING:
    from generator.model import Corpus, Source

_PARENTHESIS = re.compile(r"\s{0,8}[(（][^()（）]{0,200}[)）]\s{0,8}$")
_DATELINE = re.compile(
    r"(?:ST\. )?[A-Z]{3}[A-Z .'-]{0,40}(?:,[^—–\n]{1,60}?)??(?: ?[(/][^()/\n]{2,40}[)/]){0,2}"
    r" ?(?:--|[—–]|(?<=\) )-) ?(?=\w)"
)
"""What a report opens with and says nothing of: "GENEVA, May 4, 2031 /Wire/ -- "."""
_FIRST_WORDS = 4
_FIRST_WIDTH = 20, 24
"""How wide four words are at least, and how wide a beginning without spaces is at most."""
_MAX_WIDTH = 40
"""How wide a name is at most; a wide character counts two, so that a Chinese title is as long to the eye."""
_LEADING_ON_WORDS = """
a an the this that these those its their his her our your my
about above across after against along amid among around as at before behind below beneath beside
besides between beyond by despite down during except for from in inside into like near of off on onto
out outside over past per since through throughout to toward towards under until unto up upon via with
within without and but nor or than while
"""
_LEADING_ON = frozenset(_LEADING_ON_WORDS.split())
"""English articles, possessives, prepositions and conjunctions: at the end of a name they say nothing."""
_PAUSES = frozenset(",;:|，、；：。！？｜ ")
_QUOTATIONS = ("“”", "‘’", "「」", "『』", "《》", "【】", "()", "（）")


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
    text = " ".join((text[dateline.end() :] if dateline is not None else text).split())
    if shown_length(text) <= _MAX_WIDTH:
        return text
    words = text.split()
    if len(words) <= _FIRST_WORDS:
        return _cut(text, _FIRST_WIDTH[1])
    most = _FIRST_WORDS
    while most < len(words) and (
        words[most - 1].lower() in _LEADING_ON or shown_length(" ".join(words[:most])) < _FIRST_WIDTH[0]
    ):
        most += 1
    beginning = " ".join(words[:most])
    return _with_ellipsis(beginning) if shown_length(beginning) <= _MAX_WIDTH else _cut(text, _MAX_WIDTH)


def _clip(name: str) -> str:
    return name if shown_length(name) <= _MAX_WIDTH else _cut(name, _MAX_WIDTH)


def _cut(text: str, width: int) -> str:
    """As much of a text as fits, up to the last whole word or, without spaces, the last pause."""
    at = width // 2
    while at < len(text) and shown_length(text[: at + 1]) <= width:
        at += 1
    least = at // 2
    pauses = _PAUSES if is_wide(text[at - 1]) else {" "}
    ends = (place for place in range(at, least - 1, -1) if text[place : place + 1] in pauses)
    return _with_ellipsis(text[: next(ends, at)])


def _with_ellipsis(beginning: str) -> str:
    """A beginning of a text, without what only leads on to the rest, and the sign that more follows."""
    least = len(beginning) // 2
    for opening, closing in map(tuple, _QUOTATIONS):
        start = beginning.rfind(opening)
        if start >= least and closing not in beginning[start:]:
            beginning = beginning[:start]
            if is_wide(beginning[-1:]) and beginning[-2:-1] in _PAUSES:
                beginning = beginning[:-2]  # a single character, "从", which leads on to the quotation
    words = beginning.split(" ")
    while len(words) > 1 and words[-1].lower() in {*_LEADING_ON, ""}:
        words.pop()
    beginning = " ".join(words).rstrip(" ,;:|，、；：—–-")
    # A space that does not break: the ellipsis must not stand on a line of its own. Chinese has none.
    return f"{beginning}…" if is_wide(beginning[-1:]) else f"{beginning}\u00a0…"


def _with_date(source: Source, name: SourceName) -> SourceName:
    return replace(name, dated=source.published) if source.published else name


def _with_title(source: Source, name: SourceName) -> SourceName:
    return replace(name, short=f"{name.short}, {first_words(source.title)}") if source.title else name


def _with_id(source: Source, name: SourceName) -> SourceName:
    return replace(name, short=f"{name.short} ({source.id})")
