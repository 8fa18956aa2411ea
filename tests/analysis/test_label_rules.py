"""Every rule of labels decides a sentence: none stays of which nothing says whether it is right.

A rule decides where a sentence's label, or its second one, is that of a careful reader with the rule, and is
not without it. The sentences are the rows of `labelled_*.txt` and those of the gold that may be read.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache, partial
from typing import TYPE_CHECKING, Any

import pytest

from generator.analysis import statements
from generator.analysis.labels import chinese as labels_chinese
from generator.analysis.labels import clauses as label_clauses
from generator.analysis.labels import deciding as labels
from generator.analysis.labels import futures_chinese as label_futures_chinese
from generator.analysis.labels import orders_chinese as label_orders_chinese
from generator.analysis.labels import readings as label_readings
from generator.analysis.labels import seconds_chinese as label_seconds_chinese
from generator.analysis.labels.cues import CONSTRUCTIONS, DEFAULTS
from generator.analysis.labels.cues_chinese import PATTERNS as CHINESE_PATTERNS
from generator.analysis.labels.frames import FRAMES
from generator.folding import fold
from generator.model import Classification, Label
from tests.analysis.test_labelled import analyse_row, read_rows
from tests.gold.annotations import load_documents
from tests.gold.scoring import read, squeeze, taxonomy_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from generator.model import Span

_NEVER = re.compile("(?!)")
_CLAUSES: Any = label_clauses
_READINGS: Any = label_readings
_STATEMENTS: Any = statements
_CHINESE_MODULES: tuple[Any, ...] = (
    labels_chinese,
    label_futures_chinese,
    label_orders_chinese,
    label_seconds_chinese,
)
_CHINESE = sorted(
    {
        name
        for module in _CHINESE_MODULES
        for name, value in vars(module).items()
        if name.isupper() and not name.startswith("_") and isinstance(value, re.Pattern)
    }
)
"""The names of the Chinese patterns that are used."""
_WITHOUT_A_SENTENCE = frozenset(("asked", "dateline", "finite", "soon_counted", "subordinate", "telling"))
"""Frames that decide no sentence of these texts yet."""


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence as the labels' rules see it, and as a careful reader does."""

    arguments: tuple[Any, ...]
    has_quantity: bool
    labels: frozenset[str]
    also: str | None
    """The second label; None where nothing is said of one."""

    def right(self) -> int:
        """How many of its two labels are read right."""
        found = labels.classify(*self.arguments, has_quantity=self.has_quantity)
        also = self.also is None or str(found.also) == self.also
        return (str(found.label or "-") in self.labels) + also


def _labelled() -> Iterator[tuple[dict[str, tuple[frozenset[str], str | None]], Callable[[], object]]]:
    """What a careful reader says of sentences, and what reads them, document by document."""
    for row in (*read_rows("labelled_en.txt"), *read_rows("labelled_zh.txt")):
        yield {squeeze(fold(row.text)): (row.labels, row.also)}, partial(analyse_row, row)
    for part in ("seeds", "tuned"):
        for gold in load_documents(part):
            document, taxonomy = read(gold.file, gold.sidecar), taxonomy_of(gold.taxonomy)
            yield (
                {
                    squeeze(fold(one.text)): (frozenset((str(one.label or "-"),)), str(one.also))
                    for one in gold.gold.body
                    if one.evidence
                },
                partial(statements.analyse_document, document, taxonomy),
            )


@cache
def _sentences() -> tuple[_Sentence, ...]:
    """All sentences, with what the rules are given of each."""
    found: list[_Sentence] = []
    expected: dict[str, tuple[frozenset[str], str | None]] = {}

    def keep(text: str, folded: str, span: Span, *others: Any, has_quantity: bool) -> Classification:  # noqa: ANN401 - handed on
        reader = expected.get(squeeze(folded[span.start : span.end]))
        if reader is not None:
            found.append(_Sentence((text, folded, span, *others), has_quantity, *reader))
        return labels.classify(text, folded, span, *others, has_quantity=has_quantity)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(_STATEMENTS, "classify", keep)
        for expected, analyse in _labelled():  # noqa: B007 - `keep` looks into it
            analyse()
    return tuple(found)


def _all() -> list[int]:
    """The numbers of all sentences."""
    return list(range(len(_sentences())))


@cache
def _read_in_full() -> tuple[int, ...]:
    """How many labels of each sentence all rules read right."""
    return tuple(one.right() for one in _sentences())


@pytest.fixture(autouse=True)
def _with_all_rules() -> None:
    """Reads all sentences before any rule is taken away."""
    _read_in_full()


def _decides(sentences: Iterable[int]) -> bool:
    """Whether one of the sentences is read worse than in full, now that a rule is taken away."""
    everything, full = _sentences(), _read_in_full()
    return any(everything[number].right() < full[number] for number in sentences)


def _put(patch: pytest.MonkeyPatch, number: int, search: Callable[..., Any]) -> None:
    """Puts a search for a construction in the place of its own, for a while."""
    others = list(_READINGS.SEARCHES)
    others[number] = search
    patch.setattr(_READINGS, "SEARCHES", others)


def _matched_by() -> dict[int, list[int]]:
    """The numbers of constructions to those of the sentences in which they match."""
    matched: dict[int, list[int]] = defaultdict(list)
    sentences, place = _sentences(), 0

    def watch(number: int, search: Callable[..., Any]) -> Callable[..., Any]:
        def search_and_keep(*clause: Any) -> Any:  # noqa: ANN401 - handed on
            match = search(*clause)
            if match is not None and place not in matched[number]:
                matched[number].append(place)
            return match

        return search_and_keep

    with pytest.MonkeyPatch.context() as patch:
        for number, search in enumerate(_READINGS.SEARCHES):
            _put(patch, number, watch(number, search))
        for place, one in enumerate(sentences):  # noqa: B007 - `watch` looks into it
            one.right()
    return matched


def test_every_construction_decides_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without any one of the constructions, some sentence is read worse."""
    idle = []
    matched = _matched_by()
    for number, one in enumerate(CONSTRUCTIONS):
        with monkeypatch.context() as patch:
            _put(patch, number, _NEVER.search)
            if one.label is Label.FACT:
                for module in (_CLAUSES, _READINGS):
                    patch.setattr(module, "search_fact", _NEVER.search)
                matched[number] = _all()
            if not _decides(matched[number]):
                idle.append(f"{one.label}: {one.heads} | {one.template}")
    assert not idle


@pytest.mark.parametrize("number", range(len(DEFAULTS)), ids=[one.heads[:40] for one in DEFAULTS])
def test_every_default_decides_a_sentence(number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a clause says in which no construction is found is known to be right for each default."""
    kept = _CLAUSES.DEFAULT_SEARCHES
    monkeypatch.setattr(_CLAUSES, "DEFAULT_SEARCHES", (*kept[:number], *kept[number + 1 :]))
    assert _decides(_all())


@pytest.mark.parametrize("name", sorted(FRAMES.keys() - _WITHOUT_A_SENTENCE))
def test_every_frame_decides_a_sentence(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without any one of the frames, some sentence is read worse."""
    monkeypatch.setattr(_CLAUSES.opens, name, _NEVER.match)
    monkeypatch.setattr(_CLAUSES.holds, name, _NEVER.search)
    monkeypatch.setitem(_CLAUSES.PATTERNS, name, _NEVER)
    assert _decides(_all())


@pytest.mark.parametrize("name", _CHINESE)
def test_every_chinese_pattern_decides_a_sentence(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without any one of the Chinese patterns that have a name, some sentence is read worse."""
    for module in _CHINESE_MODULES:
        if hasattr(module, name):
            monkeypatch.setattr(module, name, _NEVER)
    assert _decides(_all())


@pytest.mark.parametrize("number", range(len(CHINESE_PATTERNS)))
def test_every_chinese_label_decides_a_sentence(number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without what shows any one of the labels, some Chinese sentence is read worse."""
    searches = tuple(
        (rank, _NEVER.search if rank == number else pattern.search)
        for rank, pattern in enumerate(CHINESE_PATTERNS)
    )
    monkeypatch.setattr(_CHINESE_MODULES[0], "_SEARCHES", searches)
    assert _decides(_all())
