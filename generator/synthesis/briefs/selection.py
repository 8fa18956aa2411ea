"""Chooses key points by maximal marginal relevance (Carbonell and Goldstein, SIGIR 1998)."""

from __future__ import annotations

import math
import re
from collections import Counter
from typing import TYPE_CHECKING

from generator.analysis.passages.repetition import TOKEN
from generator.folding import fold
from generator.model import Label, Voice

if TYPE_CHECKING:
    from generator.model import Agreement, Statement

MAX_POINTS = 5
_BALANCE = 0.6
"""Weight of relevance against likeness to what is chosen already."""
_LEANS_BACK = re.compile(
    r"[“\"'‘「『]?(?:"
    r"(?:he|she|it|they|this|these|those|such|however|moreover|meanwhile|in addition|among them|of them"
    r"|on one hand|and|but|so|also"
    r"|that(?= (?:is|was|will|would|figure|number|makes|made|means|meant|said)\b))\b"
    r"|(?:这|此|其|他|她|它|该|但|而且|同时|因此|所以|另外))",
    re.IGNORECASE,
)
"""Openings that mean something of the sentence before, which a reader of key points does not see."""
_ANNOUNCES = re.compile(
    r"(?:now |so |but |first,? |next,? )?(?:let['’]s|let us|let me) "
    r"(?:now |first |then |also |briefly |start|begin|take|turn|look|see|examine|consider|explore|review"
    r"|unpack|discuss|dive|walk|go|break|move|return|recall|sum|compare|ask|say)"
    r"|(?:here|below|the following) (?:is|are|we|you)\b(?: a| an| the| some| our)?"
    r" ?(?:what|how|why|look|list|overview|summary|breakdown|guide|points|questions|sections?)"
    r"|(?:this|the present|our) (?:article|piece|post|report|note|briefing|section|paper|column)"
    r" (?:will )?(?:look|examin|explor|discuss|consider|review|explain|set(?:s)? out|address|trac)"
    r"|read on\b|in what follows\b|more on (?:this|that) (?:below|later)"
    r"|(?:下面|接下来|首先|以下)?(?:让我们|我们来|来看看|来看一|一起来看)"
    r"|(?:本文|本报告|本节|下文|以下)(?:将|就|拟|试)",
    re.IGNORECASE,
)
"""Openings of a sentence that says what will be said, and nothing of the matter."""
_LEAST_POINTS = 3
"""Points beside which a sentence that says nothing is left to the evidence."""
_LABEL_WORTH = {
    Label.DIRECTIVE: 1.0,
    Label.COMMITMENT: 1.0,
    Label.RISK: 1.0,
    Label.ASSESSMENT: 0.8,
    Label.OUTLOOK: 0.8,
    Label.FACT: 0.7,
    None: 0.3,
}
_NOTHING = 3.0
"""What a sentence that says nothing loses: more than all else can give, so that it comes last."""
_COMFORTABLE_WORDS = 45
"""A key point longer than this is read to the end by few."""


def choose_key_points(
    statements: tuple[Statement, ...], topic: str, agreements: tuple[Agreement, ...] = ()
) -> tuple[Statement, ...]:
    """Chooses three to five statements that cover a topic and do not repeat each other.

    Args:
        statements: the topic's statements.
        topic: the topic's id.
        agreements: groups of statements that say the same: of each group one is told.

    Returns:
        The chosen ones, the most telling first; all where there are few.
    """
    confirmed = {
        statement
        for agreement in agreements
        if agreement.independent > 1
        for statement in agreement.statements
    }
    worth = {
        statement.id: _worth(statement, topic, confirmed=statement.id in confirmed)
        for statement in statements
    }
    chosen: list[Statement] = []
    # Relevance falls off slowly: past two hundred candidates the best five are among the most relevant.
    waiting = sorted(
        statements, key=lambda statement: (-worth[statement.id], statement.source, statement.span)
    )[:200]
    group_of = {statement: agreement.id for agreement in agreements for statement in agreement.statements}
    told: set[str] = set()
    vectors = {statement.id: _vector(statement.text) for statement in waiting}
    while waiting and len(chosen) < MAX_POINTS:
        best = max(waiting, key=lambda statement: _marginal(statement, chosen, vectors, worth))
        waiting.remove(best)
        if len(chosen) >= _LEAST_POINTS and _says_nothing(best):
            continue
        said = group_of.get(best.id, best.id)
        if said not in told and not any(
            _cosine(vectors[best.id], vectors[other.id]) > 0.8 for other in chosen
        ):
            told.add(said)
            chosen.append(best)
    return tuple(chosen)


def _marginal(
    statement: Statement, chosen: list[Statement], vectors: dict[str, Counter[str]], worth: dict[str, float]
) -> float:
    likeness = max((_likeness(statement, other, vectors) for other in chosen), default=0.0)
    return _BALANCE * worth[statement.id] - (1 - _BALANCE) * likeness


def _likeness(first: Statement, second: Statement, vectors: dict[str, Counter[str]]) -> float:
    """Likeness of words, of source and of label: coverage means other voices too, not other words alone."""
    words = _cosine(vectors[first.id], vectors[second.id])
    same_source = first.source == second.source
    same_label = first.classification.label is second.classification.label
    return 0.6 * words + 0.25 * same_source + 0.15 * same_label


def _worth(statement: Statement, topic: str, *, confirmed: bool) -> float:
    """How much a statement tells of a topic: what it does, whether it is about this alone, its figures."""
    mentions = sum(term.topic == topic for term in statement.terms)
    focus = mentions / max(1, len(statement.terms))
    words = len(TOKEN.findall(statement.text.lower()))
    return (
        0.4 * _LABEL_WORTH[statement.classification.label]
        + 0.25 * focus
        + 0.15 * bool(statement.quantities)
        + 0.1 * bool(statement.dates)
        + 0.1 * (statement.attribution.speaker is not None)
        - 0.1 * (statement.attribution.speaker is None and statement.attribution.voice is not Voice.OWN)
        + 0.15 * confirmed
        - 0.2 * max(0.0, min(1.0, (words - _COMFORTABLE_WORDS) / _COMFORTABLE_WORDS))
        - 0.2 * (words < 7)
        - 0.2 * (_LEANS_BACK.match(statement.text) is not None)
        - _NOTHING * _says_nothing(statement)
    )


def _says_nothing(statement: Statement) -> bool:
    """Whether a document leads its reader on here, or asks what it will answer: no figure, nobody's words."""
    if statement.quantities or statement.attribution.voice is not Voice.OWN:
        return False
    return statement.text.endswith(("?", "？")) or _ANNOUNCES.match(statement.text) is not None


def _vector(text: str) -> Counter[str]:
    return Counter(TOKEN.findall(fold(text)))


def _cosine(first: Counter[str], second: Counter[str]) -> float:
    shared = sum(count * second[token] for token, count in first.items() if token in second)
    if not shared:
        return 0.0
    return shared / math.sqrt(sum(c * c for c in first.values()) * sum(c * c for c in second.values()))
