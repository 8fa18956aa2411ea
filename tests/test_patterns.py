"""Every regular expression of the code takes linear time on the texts that are worst for it."""

from __future__ import annotations

import importlib
import pkgutil
import re
import time
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from functools import cache, partial
from pathlib import Path
from re import _constants, _parser  # type: ignore[attr-defined]  # the parse tree has no public door
from typing import TYPE_CHECKING, Any

import pytest

import generator

if TYPE_CHECKING:
    from collections.abc import Iterator

_SMALL, _LARGE = 1_500, 12_000
"""Characters: what is linear takes eight times as long for the larger, what is quadratic 64 times."""
_SUSPICIOUS = 0.01
"""Seconds for the smaller: a linear pattern takes a tenth of that, and its growth need not be looked at."""
_GROWTH = 24
"""Three times what is linear, and less than half of what is quadratic: a busy machine stays within it."""
_ROUNDS = 8
"""How often both are taken at most, for the shortest: other work on the machine only ever adds."""
_PLAIN = (
    "a",
    "A",
    "Aa ",
    "a ",
    "a, ",
    "0",
    "1,",
    "1.",
    " ",
    "\t",
    "\n",
    '"',
    "“”",
    "(",
    "[",
    "-",
    "一",
    "一二，",
    "·",
    "|",
)


_GIVEN_WORDS = ("generator.analysis.words.spelling._RULES",)
"""Tables of patterns that only ever see one word, no longer than a limit beside them."""


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    """Every compiled pattern of text below generator/, by the module and name that lead to it."""
    found: dict[str, re.Pattern[str]] = {}
    for module in pkgutil.walk_packages(generator.__path__, "generator."):
        if module.name == "generator.__main__":
            continue
        for name, value in vars(importlib.import_module(module.name)).items():
            if f"{module.name}.{name}" in _GIVEN_WORDS:
                continue
            for place, pattern in _inside(value, f"{module.name}.{name}", depth=0):
                found.setdefault(pattern.pattern, pattern)
                found[place] = pattern
    unique = {
        pattern: place
        for place, pattern in sorted(found.items(), reverse=True)
        if place.startswith("generator.")
    }
    return {place: pattern for pattern, place in sorted(unique.items(), key=lambda item: item[1])}


def _inside(value: object, place: str, depth: int) -> Iterator[tuple[str, re.Pattern[str]]]:
    if isinstance(value, re.Pattern):
        if isinstance(value.pattern, str):
            yield place, value
    elif depth < 3 and isinstance(value, Mapping):
        for key, item in value.items():
            yield from _inside(item, f"{place}[{key!r}]", depth + 1)
    elif depth < 3 and isinstance(value, tuple | list | frozenset):
        for number, item in enumerate(value):
            yield from _inside(item, f"{place}[{number}]", depth + 1)
    elif depth < 3 and is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from _inside(getattr(value, field.name), f"{place}.{field.name}", depth + 1)


def _pieces(pattern: re.Pattern[str]) -> tuple[str, ...]:
    """What a text that is hard for a pattern is made of: its own literal words, and plain characters."""
    words: set[str] = set()
    _gather(_parser.parse(pattern.pattern, pattern.flags), words)
    longest = sorted(words, key=lambda word: (-len(word), word))[:12]
    return (
        *_PLAIN,
        *longest,
        *(f"{word} " for word in longest[:6]),
        *(f"{word} aa, " for word in longest[:3]),
    )


def _gather(tree: Any, words: set[str]) -> None:  # noqa: ANN401 - the parse tree has no type
    word = ""
    for operation, argument in (*tree, (None, None)):
        if operation is _constants.LITERAL:
            word += chr(argument)
            continue
        words.update({word} - {""})
        word = ""
        if operation is _constants.IN:
            words.update(chr(value) for kind, value in argument[:3] if kind is _constants.LITERAL)
        elif operation is _constants.BRANCH:
            for branch in argument[1]:
                _gather(branch, words)
        elif operation in _HOLDERS:
            _gather(argument[-1], words)


_HOLDERS = frozenset(
    (
        _constants.SUBPATTERN,
        _constants.MAX_REPEAT,
        _constants.MIN_REPEAT,
        _constants.POSSESSIVE_REPEAT,
        _constants.ASSERT,
        _constants.ASSERT_NOT,
    )
)
"""Nodes whose last argument is a tree."""


@cache
def _uses() -> dict[str, set[str]]:
    """What the code asks of each name: `search` of `_NAME` where `_NAME.search` stands anywhere in it."""
    found: dict[str, set[str]] = {}
    for file in sorted(Path(generator.__path__[0]).rglob("*.py")):
        for name, use in re.findall(r"\b(\w+)(?=\.(\w+))", file.read_text(encoding="utf-8")):
            found.setdefault(name, set()).add(use)
    return found


def _is_anchored(place: str) -> bool:
    """Whether the code only ever asks what a text begins with."""
    uses = _uses().get(place.rsplit(".", 1)[-1], set())
    return bool(uses) and uses <= {"match", "fullmatch", "pattern"}


def _seconds(pattern: re.Pattern[str], text: str, *, anchored: bool) -> float:
    started = time.process_time()
    pattern.match(text)
    if not anchored:
        pattern.search(text)
        for _ in pattern.finditer(text):
            pass
    return time.process_time() - started


@pytest.mark.parametrize("place", sorted(_patterns()))
def test_pattern_is_linear(place: str) -> None:
    """A text eight times as long takes about eight times as long, whatever it is made of."""
    pattern, seconds = _patterns()[place], partial(_seconds, anchored=_is_anchored(place))
    for piece in _pieces(pattern):
        small, large = ((piece * (length // len(piece) + 1))[:length] + "\x00" for length in (_SMALL, _LARGE))
        once = seconds(pattern, small)
        if once < _SUSPICIOUS:
            continue
        often = float("inf")
        for _ in range(_ROUNDS):
            once, often = min(once, seconds(pattern, small)), min(often, seconds(pattern, large))
            if often < _GROWTH * once:
                break
        else:
            pytest.fail(f"{piece!r}: {once:.3f} s, then {often:.3f} s: {pattern.pattern[:200]}")
