"""The searches for English constructions and frames in a clause, compiled, and the ranks of labels."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Any

from generator.analysis.labels.cues import CONSTRUCTIONS, DEFAULTS
from generator.analysis.labels.frames import FRAMES, RARE
from generator.analysis.labels.ranks import FACT, RANKS
from generator.analysis.labels.word_classes import WordClasses
from generator.model import Label

if TYPE_CHECKING:
    from collections.abc import Callable

_CLASSES = WordClasses(
    (*FRAMES.values(), *(one.template for one in (*CONSTRUCTIONS, *DEFAULTS))),
    [one.heads for one in (*CONSTRUCTIONS, *DEFAULTS) if one.heads[0] != "@"],
)
encode = _CLASSES.encoded.__getitem__
"""A run between spaces to its characters, one for each word and mark."""


def code_of(word: str) -> str:
    """The one character of a word that a pattern names: to ask for it costs a tenth of a search."""
    (code,) = _CLASSES.codes_of(word)
    return code


def _search_of(pattern: re.Pattern[str]) -> Callable[..., re.Match[str] | None]:
    """The search for a construction.

    One that begins with its clause is looked for there alone, since a search would try every word; it has no
    other way to begin.
    """
    return pattern.match if pattern.pattern.startswith("^") else pattern.search


RANKS_SHOWN = tuple(RANKS[one.label] for one in CONSTRUCTIONS)
"""The rank of what each construction shows, by its number."""


def _search_first(number: int, *clause: Any) -> re.Match[str] | None:  # noqa: ANN401 - what a search takes
    """Searches for a construction for the first time: its pattern is compiled, and searched by from now on.

    To compile all of them takes a millisecond each, which a command that reads little need not wait for.
    """
    one = CONSTRUCTIONS[number]
    SEARCHES[number] = _search_of(_CLASSES.compile(one.template, one.heads))
    return SEARCHES[number](*clause)


SEARCHES: list[Callable[..., re.Match[str] | None]] = [
    functools.partial(_search_first, number) for number in range(len(CONSTRUCTIONS))
]
"""The search for each construction, by its number."""

DEFAULT_SEARCHES = tuple(
    (one.label is Label.FACT, _search_of(_CLASSES.compile(one.template, one.heads))) for one in DEFAULTS
)
"""Whether what a clause says by default is a fact, and the search for it."""
FUTURES = frozenset(
    number
    for number, one in enumerate(CONSTRUCTIONS)
    if one.label is Label.OUTLOOK
    and one.heads.startswith(("will won't", "would", "we'll", "shall", "is are", "going"))
)
"""The numbers of the constructions of a future, which may be a promise."""
MODALS = FUTURES | frozenset(
    number
    for number, one in enumerate(CONSTRUCTIONS)
    if (one.label is Label.OUTLOOK and one.heads in {"may", "might could"})
    or (one.label is Label.DIRECTIVE and one.heads.startswith("have has"))
)
"""The numbers of the constructions whose modal verb may stand in a noun's own clause."""
REPORTED = frozenset(
    number
    for number, one in enumerate(CONSTRUCTIONS)
    if one.heads in {"needed required", "needed"}
    or one.template.startswith("it was @")
    or one.heads.startswith(("risk danger threat hazard", "support opposition"))
)
"""The numbers of constructions that count in reports alone: "said boats were needed", "cited the risk"."""
HEADLINES = frozenset(
    number for number, one in enumerate(CONSTRUCTIONS) if one.label is Label.COMMITMENT and one.heads == "to"
)
"""The numbers of constructions of headlines, which nobody says: in "expects prices to fall" is none."""
_FACTS = CONSTRUCTIONS[RANKS_SHOWN.index(FACT)]
search_fact = _CLASSES.compile(_FACTS.template, _FACTS.heads).search
"""The search for the construction of all facts."""


def _index_heads() -> dict[str, tuple[int, ...]]:
    index: dict[str, list[int]] = {}
    for number, construction in enumerate(CONSTRUCTIONS):
        # Facts are looked for where nothing else is found: their heads stand in nearly every sentence.
        for code in _CLASSES.heads(construction.heads) if construction.label is not Label.FACT else ():
            index.setdefault(code, []).append(number)
    return {code: tuple(numbers) for code, numbers in index.items()}


_BY_HEAD = _index_heads()
numbers_of_head = _BY_HEAD.__getitem__
"""The character of a head to the numbers of its constructions."""
find_heads = re.compile(f"[{''.join(sorted(_BY_HEAD))}]").findall
"""All heads that stand in a clause."""
PATTERNS = {name: _CLASSES.compile(template) for name, template in FRAMES.items()}
"""Name of a frame to its pattern."""
# Classes, since Python finds what hangs on a class in half of the time that it takes with a namespace.
opens: Any = type("opens", (), {name: pattern.match for name, pattern in PATTERNS.items()})
"""Whether a frame stands at a place, by its name."""
holds: Any = type("holds", (), {name: pattern.search for name, pattern in PATTERNS.items()})
"""The search for a frame, by its name."""
PRONOUNS = _CLASSES.codes_of("<it|we>")
"""The characters of "it", "they", "we"."""
_RARE = frozenset().union(*map(_CLASSES.codes_of, RARE.values()))
may_be_rare = re.compile(f"[{''.join(sorted(_RARE))}]").search
"""Whether a claim holds a word of `RARE`: without one, none of these frames is looked for."""
