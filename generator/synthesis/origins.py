"""Groups sources that carry one story, so that copies are never counted as confirmation."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from generator import edtf
from generator.folding import fold_name
from generator.model import Origin
from generator.synthesis.grouping import join_pairs

if TYPE_CHECKING:
    from generator.model import Source, Statement

_COPIED = 0.5
"""Share of the shorter document's statements that stand word for word in the longer one."""
_MIN_SHARED = 3
"""A boilerplate sentence or a slogan in two documents makes no copy."""


def find_origins(sources: tuple[Source, ...], statements: tuple[Statement, ...]) -> tuple[Origin, ...]:
    """Groups sources whose statements are the same words.

    Args:
        sources: all sources.
        statements: all statements.

    Returns:
        One origin for each group, sorted by id; a source alone is an origin of its own.
    """
    texts: dict[str, set[str]] = defaultdict(set)
    carriers: dict[str, list[str]] = defaultdict(list)
    for statement in statements:
        key = fold_name(statement.text)
        if key not in texts[statement.source]:
            texts[statement.source].add(key)
            carriers[key].append(statement.source)
    shared: Counter[tuple[str, str]] = Counter()
    for holders in carriers.values():
        # Words that stand in very many documents are boilerplate, and pairing them would be quadratic.
        if 1 < len(holders) <= 50:
            ordered = sorted(holders)
            shared.update((a, b) for index, a in enumerate(ordered) for b in ordered[index + 1 :])
    copies = [
        (first, second)
        for (first, second), count in sorted(shared.items())
        if count >= _MIN_SHARED and count >= _COPIED * min(len(texts[first]), len(texts[second]))
    ]
    by_id = {source.id: source for source in sources}
    groups = join_pairs(by_id, copies)
    return tuple(
        sorted(
            (_make_origin([by_id[name] for name in group]) for group in groups), key=lambda origin: origin.id
        )
    )


def _make_origin(group: list[Source]) -> Origin:
    ordered = sorted(group, key=lambda source: (edtf.sort_key(source.published), source.id))
    kind = "single" if len(ordered) == 1 else "copies"
    return Origin(f"o-{ordered[0].id}", tuple(source.id for source in ordered), kind)
